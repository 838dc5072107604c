"""A service that refuses one answer says so at the line of that answer, and the summary leads there."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from caseworker.domain.ids import Id
from caseworker.domain.onward import OnwardReferral
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.services import onward
from tests.queries.conftest import TODAY
from tests.queries.test_candidates import volunteer
from tests.ui.office import Office
from ui.panels.form import FormPanel


def typed_day(days: int) -> tuple[str, ...]:
    day = TODAY + timedelta(days=days)
    return (str(day.day), str(day.month), str(day.year))


TOMORROW, YESTERDAY = typed_day(1), typed_day(-1)
TRAINED = {"module": ("Boundaries",), "outcome": ("clear",), "issued_on": YESTERDAY}
DRIVEN = {"expense_kind": ("car",), "from_place": ("Home",), "to_place": ("HMP Hewell",)}
PARKED = {"expense_kind": ("parking",)}
OF_A_MENTOR = (
    (FormName.SUPERVISED, "supervised_on", {"supervised_on": TOMORROW, "supervision_due": typed_day(60)}),
    (FormName.SUPERVISED, "supervision_due", {"supervised_on": YESTERDAY, "supervision_due": YESTERDAY}),
    (FormName.MENTOR_LEAVE, "leave_until", {"leave_from": TOMORROW, "leave_until": YESTERDAY}),
    (FormName.ADD_TRAINING, "lapses_on", TRAINED | {"lapses_on": typed_day(-9)}),
    (FormName.ADD_JOURNEY, "miles_tenths", DRIVEN | {"on": YESTERDAY, "miles_tenths": ("a long way",)}),
    (FormName.ADD_EXPENSE, "pence", PARKED | {"on": YESTERDAY, "pence": ("nothing",)}),
    (FormName.ADD_EXPENSE, "on", PARKED | {"on": typed_day(-800), "pence": ("4.50",)}),
)


def lines_at_fault(panel: FormPanel) -> list[str]:
    """The lines to which the summary of what is wrong leads."""
    found = []
    for link in panel._form.summary.findChildren(QPushButton):
        link.click()
        found += [name for name, entry in panel._entries.items() if entry.isAncestorOf(panel.focusWidget())]
    return found


@pytest.mark.parametrize(("form", "line", "typed"), OF_A_MENTOR)
def test_an_answer_of_a_mentor_s_form_that_cannot_be_is_led_to(
    office: Office, form: FormName, line: str, typed: dict[str, tuple[str, ...]]
) -> None:
    zoe = volunteer(office.town, "Zoe", "Lloyd")
    office.workspace.go(PlaceName.MENTORS)
    panel = office.hand_in(form, zoe, **typed)
    assert lines_at_fault(panel) == [line]


def sent(office: Office) -> Id:
    asked = OnwardReferral(pathway="accommodation", service_name="Tyne Roof", agreed=True, sent_on=TODAY)
    return onward.send(office.at.desk, case=office.town.pike, referral=asked).created[0]


@pytest.mark.parametrize(
    ("form", "line"),
    [(FormName.ONWARD_ACCEPTED, "accepted_on"), (FormName.ONWARD_SEEN, "first_seen_on")],
)
@pytest.mark.parametrize("day", [TOMORROW, YESTERDAY])
def test_a_step_elsewhere_on_a_day_that_cannot_be_is_led_to(
    office: Office, form: FormName, line: str, day: tuple[str, ...]
) -> None:
    record = sent(office)
    office.open_person(office.town.pike)
    panel = office.hand_in(form, record, **{line: day})
    assert lines_at_fault(panel) == [line]
