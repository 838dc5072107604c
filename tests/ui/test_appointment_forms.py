"""Appointments through the window: booked with every doubt said before, moved, changed, cancelled, and what came."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.ids import Id
from caseworker.domain.risks import RiskCard
from caseworker.queries.form_names import FormName
from caseworker.services import matches
from tests.queries.conftest import TODAY
from tests.queries.test_candidates import volunteer
from tests.ui.announced import heard
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import told
from ui.panels.form import FormPanel
from ui.widgets.entries import ChoiceEntry

NOON = datetime(2026, 12, 10, 12, tzinfo=UTC)
THURSDAY = ("10", "12", "2026", "12:00")
FRIDAY = ("11", "12", "2026", "14:30")


@pytest.fixture
def pike(office: Office) -> Office:
    """Jason Pike open at a coordinator's window; Ruth walks with him."""
    office.open_person(office.town.pike)
    return office


def booked(office: Office) -> list[Appointment]:
    """Every appointment with him, in the order of their time."""
    with office.at.desk.act("look") as act:
        found = [stored.record for stored in act.of_kind("appointment", scope=office.town.pike)]
    return sorted((one for one in found if isinstance(one, Appointment)), key=lambda one: one.starts_at or NOON)


def book(office: Office, **typed: tuple[str, ...]) -> FormPanel:
    """Book an appointment, on Thursday at noon unless anything else is typed."""
    return office.hand_in(FormName.BOOK, office.town.pike, **{"purpose": ("catch_up",), "starts_at": THURSDAY, **typed})


def only(office: Office) -> Appointment:
    (one,) = booked(office)
    return one


def warned(office: Office, panel: FormPanel) -> str:
    """What the form warns of."""
    panel._ask_warnings()
    office.settle()
    return told(panel)


def put(office: Office, **values: object) -> Id:
    """An appointment that stands already."""
    one = Appointment(purpose="catch_up", starts_at=NOON, mentor=office.town.ruth.member, status="booked")
    return office.town.put(replace(one, **values))  # type: ignore[arg-type]


# Booking


def test_an_appointment_is_booked_for_whoever_walks_with_the_person_and_lasts_an_hour(pike: Office) -> None:
    book(pike, place=("Café by the council",), travel_minutes=("20",))
    one = only(pike)
    assert (one.starts_at, one.ends_at, one.mentor) == (NOON, NOON + timedelta(hours=1), pike.town.ruth.member)
    assert (one.place, one.travel_minutes, one.status) == ("Café by the council", 20, "booked")


def test_a_mentor_books_for_herself_and_is_not_asked_who_goes(offices: Offices) -> None:
    town = offices().town
    town.exchange(town.farida, town.ruth)
    ruth = offices("ruth")
    ruth.open_person(town.pike)
    assert "Who goes" not in told(ruth.fill_in(FormName.BOOK, town.pike))
    book(ruth)
    assert only(ruth).mentor == town.ruth.member


def test_a_mentor_who_has_no_laptop_yet_is_booked_with_like_any_other(office: Office) -> None:
    zoe, case = volunteer(office.town, "Zoe", "Lloyd"), office.town.open("Imran", "Khan")
    matches.make(office.at.desk, case=case, mentor=zoe, on=TODAY)
    office.open_person(case)
    panel = office.fill_in(FormName.BOOK, case, purpose=("catch_up",), starts_at=THURSDAY)
    assert panel.entry("mentor").texts == (zoe,)
    panel.hand_in()
    office.settle()
    (one,) = office.at.ids("appointment")
    assert getattr(office.at.record(Id(one)), "mentor", None) == zoe


def test_a_gate_pick_up_is_booked_in_its_own_form_alone(pike: Office) -> None:
    purpose = pike.fill_in(FormName.BOOK, pike.town.pike).entry("purpose")
    assert isinstance(purpose, ChoiceEntry)
    assert purpose._box.findData("gate") == -1
    assert purpose._box.findData("go_along") >= 0


def test_every_doubt_is_said_before_it_is_booked_and_forbids_nothing(pike: Office) -> None:
    put(pike, starts_at=datetime(2026, 12, 25, 12, 30, tzinfo=UTC))
    pike.town.put(RiskCard(what_to_do="Meet outside.", level="high", level_changed_on=date(2026, 12, 5)))
    typed = {"purpose": ("catch_up",), "starts_at": ("25", "12", "2026", "12:00")}
    panel = pike.fill_in(FormName.BOOK, pike.town.pike, **typed)
    said = warned(pike, panel)
    assert "25 December is" in said
    assert "There is another appointment from 25 December, 12:30 to 25 December, 13:30." in said
    assert "Ruth Osei has not been briefed on the risk card, so the visit is held until then." in said
    panel.hand_in()
    pike.settle()
    assert len(booked(pike)) == 2


def test_a_doubt_is_told_once_and_goes_when_its_reason_cannot_be_read_any_more(
    pike: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(pike)
    panel = pike.fill_in(FormName.BOOK, pike.town.pike, purpose=("catch_up",), starts_at=THURSDAY)
    announced = heard(monkeypatch)
    for _ in range(2):
        assert "There is another appointment" in warned(pike, panel)
    assert len([said for said in announced if "There is another appointment" in said]) == 1
    panel.entry("starts_at").show_texts(("10", "12", "2026", "noon"))
    assert "There is another appointment" not in warned(pike, panel)


def test_of_an_evening_the_form_says_that_the_time_to_be_back_is_of_the_day_after(pike: Office) -> None:
    late = {"purpose": ("catch_up",), "starts_at": ("10", "12", "2026", "22:30"), "back_by": ("00:30",)}
    panel = pike.fill_in(FormName.BOOK, pike.town.pike, **late)
    assert "Expected back on Friday 11 December, the day after it begins." in warned(pike, panel)
    panel.hand_in()
    pike.settle()
    assert only(pike).expected_back == datetime(2026, 12, 11, 0, 30, tzinfo=UTC)
    panel = pike.hand_in(FormName.CHANGE_APPOINTMENT, only(pike).id, note=("Ring the bell twice",))
    assert only(pike).expected_back == datetime(2026, 12, 11, 0, 30, tzinfo=UTC)


def test_a_mentor_reads_before_and_after_booking_that_nobody_else_knows_of_the_time(offices: Offices) -> None:
    town = offices().town
    town.exchange(town.farida, town.ruth)
    ruth = offices("ruth")
    ruth.open_person(town.pike)
    typed = {"purpose": ("catch_up",), "starts_at": THURSDAY, "back_by": ("14:30",)}
    panel = ruth.fill_in(FormName.BOOK, town.pike, **typed)
    assert "Nobody else knows of this time yet." in warned(ruth, panel)
    panel.hand_in()
    ruth.settle()
    assert "The appointment is booked. Nobody else knows of this time yet." in told(ruth.window)


def test_whoever_works_alone_is_expected_back_at_a_time_after_the_appointment(pike: Office) -> None:
    panel = book(pike, back_by=("late",))
    assert "such as 15:30" in told(panel)
    panel = book(pike, back_by=("12:30",))
    assert "Whoever works alone is expected back after the appointment." in told(panel)
    assert booked(pike) == []
    book(pike, back_by=("1430",))
    assert only(pike).expected_back == datetime(2026, 12, 10, 14, 30, tzinfo=UTC)


# Changing, moving, cancelling


def test_what_is_changed_leaves_the_rest_and_the_time_as_they_were(pike: Office) -> None:
    one = put(pike, place="Library", note="Bring the letter", expected_back=NOON + timedelta(hours=3))
    pike.hand_in(FormName.CHANGE_APPOINTMENT, one, place=("Café",), minutes=("90",))
    changed = only(pike)
    assert (changed.place, changed.note, changed.starts_at) == ("Café", "Bring the letter", NOON)
    assert (changed.ends_at, changed.expected_back) == (NOON + timedelta(minutes=90), NOON + timedelta(hours=3))


def test_one_that_is_moved_stays_as_history_with_who_asked_and_the_new_one_keeps_its_length(pike: Office) -> None:
    one = put(pike, ends_at=NOON + timedelta(minutes=90), expected_back=NOON + timedelta(hours=2))
    panel = pike.hand_in(FormName.MOVE_APPOINTMENT, one, starts_at=FRIDAY)
    assert "Choose who asked for it" in told(panel)
    typed = {"starts_at": FRIDAY, "moved_by": ("person",), "moved_why": ("A job interview",)}
    pike.hand_in(FormName.MOVE_APPOINTMENT, one, **typed)
    old, new = booked(pike)
    assert (old.status, old.moved_by, old.moved_why) == ("moved", "person", "A job interview")
    starts = datetime(2026, 12, 11, 14, 30, tzinfo=UTC)
    assert (new.starts_at, new.ends_at, new.moved_from) == (starts, starts + timedelta(minutes=90), one)
    assert new.expected_back == starts + timedelta(hours=2)


def test_one_that_is_moved_by_half_an_hour_is_not_in_its_own_way(pike: Office) -> None:
    one = put(pike)
    typed = {"starts_at": ("10", "12", "2026", "12:30"), "moved_by": ("prison",)}
    panel = pike.fill_in(FormName.MOVE_APPOINTMENT, one, **typed)
    assert "another appointment" not in warned(pike, panel)
    put(pike, starts_at=NOON + timedelta(hours=1))
    assert "There is another appointment from 10 December, 13:00" in warned(pike, panel)


def test_one_that_is_cancelled_says_who_asked_and_is_done_with(pike: Office) -> None:
    one = put(pike)
    pike.hand_in(FormName.CANCEL_APPOINTMENT, one, moved_by=("prison",), moved_why=("Lockdown",))
    cancelled = only(pike)
    assert (cancelled.status, cancelled.moved_by, cancelled.moved_why) == ("cancelled", "prison", "Lockdown")
    panel = pike.hand_in(FormName.CANCEL_APPOINTMENT, one, moved_by=("person",))
    assert "This appointment no longer stands, so it was left as it is." in told(panel)


# What came of it


def test_who_did_not_come_has_a_reason_and_who_came_after_all_has_none(pike: Office) -> None:
    one = put(pike, starts_at=datetime(2026, 12, 4, 12, tzinfo=UTC))
    pike.hand_in(FormName.CAME_OF, one, attendance=("not_attended",), reason=("ill",), outcome=("Rang in sick",))
    missed = only(pike)
    assert (missed.status, missed.attendance, missed.reason) == ("did_not_happen", "not_attended", "ill")
    pike.hand_in(FormName.CAME_OF, one, attendance=("late",), outcome=("",))
    came = only(pike)
    assert (came.status, came.attendance, came.reason, came.outcome) == ("happened", "late", None, None)


def test_what_a_colleague_said_of_it_meanwhile_is_not_overwritten_in_silence(pike: Office) -> None:
    one = put(pike, starts_at=datetime(2026, 12, 4, 12, tzinfo=UTC))
    panel = pike.fill_in(FormName.CAME_OF, one, attendance=("on_time",))
    pike.at.change(one, attendance="not_attended", status="did_not_happen")
    panel.hand_in()
    pike.settle()
    assert "attendance" in pike.at.load(one).conflicts


def test_who_is_back_is_no_longer_asked_for(pike: Office) -> None:
    hour = timedelta(hours=1)
    one = put(pike, starts_at=pike.at.clock.now() - 3 * hour, expected_back=pike.at.clock.now() - hour)
    pike.workspace.go(pike.workspace.places[0])
    pike.settle()
    assert "Ring Ruth Osei" in told(pike.workspace.page(pike.workspace.places[0]))  # type: ignore[arg-type]
    pike.open_person(pike.town.pike)
    pike.hand_in(FormName.BACK, one)
    pike.workspace.go(pike.workspace.places[0])
    pike.settle()
    assert "Ring Ruth Osei" not in told(pike.workspace.page(pike.workspace.places[0]))  # type: ignore[arg-type]
    assert only(pike).back_at == pike.at.clock.now()
