"""The table of every declared form, by its name."""

from collections.abc import Mapping
from types import MappingProxyType

from caseworker.forms import (
    appointment_steps,
    appointments,
    cases,
    checks,
    concerns,
    contacts,
    deciding,
    directory,
    expenses,
    gaps,
    identity,
    links,
    lone_working,
    matches,
    mentor_days,
    mentors,
    needs,
    notes,
    on_call,
    onward,
    opening,
    practitioners,
    proposals,
    recruiting,
    referring,
    releases,
    risks,
    service_settings,
    sharing,
)
from caseworker.forms.blank import DeclaredForm
from caseworker.queries.form_names import FormName

_EVERY = (
    *contacts.FORMS,
    *appointments.FORMS,
    *appointment_steps.FORMS,
    *referring.FORMS,
    *deciding.FORMS,
    *needs.FORMS,
    *identity.FORMS,
    *gaps.FORMS,
    *practitioners.FORMS,
    *notes.FORMS,
    *cases.FORMS,
    *risks.FORMS,
    *links.FORMS,
    *concerns.FORMS,
    *mentors.FORMS,
    *checks.FORMS,
    *recruiting.FORMS,
    *expenses.FORMS,
    *mentor_days.FORMS,
    *matches.FORMS,
    *proposals.FORMS,
    *directory.FORMS,
    *lone_working.FORMS,
    *on_call.FORMS,
    *onward.FORMS,
    *service_settings.FORMS,
    *releases.FORMS,
    *sharing.FORMS,
    *opening.FORMS,
)
FORMS: Mapping[FormName, DeclaredForm] = MappingProxyType({form.name: form for form in _EVERY})
"""Every form whose panel is made from its declaration."""
