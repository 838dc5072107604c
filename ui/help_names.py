"""What each page of help speaks of: F1 opens the one about where somebody is, else the one for their role."""

from collections.abc import Mapping
from types import MappingProxyType

from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab
from ui.help_files import LOST_LAPTOP

OF_ROLE: Mapping[Role, str] = MappingProxyType(
    {
        Role.MENTOR: "first-day-mentor",
        Role.COORDINATOR: "first-day-coordinator",
        Role.PRACTITIONER: "first-day-practitioner",
        Role.TRUSTEE: LOST_LAPTOP,
    }
)
OF_PLACE: Mapping[PlaceName, str] = MappingProxyType(
    {place: place.value for place in PlaceName if place is not PlaceName.TODAY}
)
"""Today is the day of a role, and its page of help is that role's."""
OF_TAB: Mapping[PersonTab, str] = MappingProxyType(
    {
        PersonTab.MENTOR: "matching",
        PersonTab.SHARING: "sharing",
        PersonTab.DOCUMENTS: "documents",
        PersonTab.ACCESS: "private",
    }
)
"""Of the tabs of a person, those that another page than that about people speaks of."""
_OF_FORMS = {
    "sessions": (FormName.SESSION, FormName.ADD_NOTE, FormName.AMEND_NOTE, FormName.SESSION_SHEET),
    "concerns": (
        FormName.RAISE_CONCERN,
        FormName.RAISE_MENTOR_CONCERN,
        FormName.LOG_CALL,
        FormName.LOG_MENTOR_CALL,
        FormName.ACKNOWLEDGE,
        FormName.ESCALATE,
        FormName.CLOSE_CONCERN,
        FormName.TELL_BODY,
    ),
    "referrals": (FormName.REFER, FormName.REFER_TO, FormName.IMPORT_SHEET),
    "matching": (
        FormName.MATCH,
        FormName.PROPOSE_MATCH,
        FormName.BEGIN_MATCH,
        FormName.DECLINE_MATCH,
        FormName.NO_MENTOR,
        FormName.REQUIRE_MENTOR,
        FormName.WHO_COULD,
        FormName.FIT_CHECKED,
        FormName.PLAN_CONTACTS,
        FormName.REVIEW_MATCH,
        FormName.PLAN_ENDING,
        FormName.END_MATCH,
    ),
    "calendar": (
        FormName.PUT_ON_CALL,
        FormName.HAND_OVER_CALL,
        FormName.GATE,
        FormName.GATE_WITH,
        FormName.BOOK,
        FormName.BOOK_WITH,
        FormName.MOVE_APPOINTMENT,
        FormName.CAME_OF,
    ),
    "directory": (FormName.SEND_ONWARD,),
    "mentors": (FormName.IMPORT_MENTORS,),
    "documents": (FormName.CASE_SUMMARY,),
    "sharing": (
        FormName.PERMISSIONS,
        FormName.WITHDRAW_ALL,
        FormName.SHARE_WITH,
        FormName.STOP_SHARING,
        FormName.BEGIN_AGREEMENT,
        FormName.END_AGREEMENT,
    ),
    "private": (FormName.LET_MENTOR_IN, FormName.END_ACCESS, FormName.RAISE_WALL, FormName.LIFT_WALL, FormName.ERASURE),
    LOST_LAPTOP: (FormName.PASSPHRASE, FormName.BACKUP, FormName.REHEARSAL),
}
OF_FORM: Mapping[FormName, str] = MappingProxyType({form: page for page, forms in _OF_FORMS.items() for form in forms})
"""Of the forms, those that one page speaks of wherever they are filled in; any other has the page it is opened on."""
