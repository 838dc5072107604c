"""The table of every declared form, by its name."""

from collections.abc import Mapping
from types import MappingProxyType

from caseworker.forms import contacts
from caseworker.forms.blank import DeclaredForm
from caseworker.queries.form_names import FormName

FORMS: Mapping[FormName, DeclaredForm] = MappingProxyType({form.name: form for form in (*contacts.FORMS,)})
"""Every form whose panel is made from its declaration."""
