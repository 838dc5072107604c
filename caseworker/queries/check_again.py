"""What is offered for a check that is had again: its renewal, or of what is not renewed another one."""

from collections.abc import Mapping
from types import MappingProxyType

from caseworker.domain.checks import RENEWED
from caseworker.domain.errors import say
from caseworker.domain.mentors import Check
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Offer

_OWN_FORMS: Mapping[str | None, FormName] = MappingProxyType(
    {"interview": FormName.INTERVIEWED, "reference": FormName.REFERENCE_CAME}
)
"""What was said has a form of its own: coordinators alone read it."""


def again(check: Check) -> Offer:
    """The one way to it."""
    if check.check_type in RENEWED:
        return Offer(say("Renew"), FormName.RENEW_CHECK, check.id)
    own = _OWN_FORMS.get(check.check_type)
    about = (own, check.folder.scope) if own else (FormName.RENEW_CHECK, check.id)
    return Offer(say("Record another"), *about)
