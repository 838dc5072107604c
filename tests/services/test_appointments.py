"""Appointments: booked, moved, cancelled, settled, and barred where safety says so."""

from datetime import UTC, datetime, timedelta

import pytest

from caseworker.domain.appointments import Appointment, Attendance
from caseworker.domain.errors import Refused
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check
from caseworker.services import appointments, mentors
from caseworker.services.appointments import Clashing, gate_pickup
from tests.devices import later
from tests.services.conftest import HEWELL, PIKE, House, Office, at


def booked(office: Office, case: Id, starts: datetime | None = None, **values: object) -> Id:
    appointment = Appointment(**{"starts_at": starts or at(22), **values})  # type: ignore[arg-type]
    return appointments.book(office.a.desk, case=case, appointment=appointment).created[0]


def inside(office: Office, day: int) -> Appointment:
    """A visit by Ruth, whose vetting for Hewell ends on the 20th."""
    return Appointment(starts_at=at(day), held="in_prison", prison=HEWELL, mentor=office.ruth)


def test_an_appointment_is_booked_in_the_strand_of_the_case(office: Office) -> None:
    found = office.a.record(booked(office, office.refer()))
    assert (found.status, found.strand, found.mentor) == ("booked", "voluntary", None)


def test_an_appointment_that_a_mentor_books_is_theirs(house: House) -> None:
    case = house.refer()
    house.match(case)
    house.exchange()
    made = appointments.book(house.c.desk, case=case, appointment=Appointment(starts_at=at(22))).created[0]
    assert house.c.record(made).mentor == house.ruth


def test_a_visit_inside_after_the_vetting_has_lapsed_is_barred_with_both_days(office: Office) -> None:
    case = office.refer()
    with pytest.raises(Refused) as refused:
        appointments.book(office.a.desk, case=case, appointment=inside(office, 21))
    assert refused.value.phrase.values == {"prison": "Hewell", "ends": at(20).date(), "day": at(21).date()}
    assert office.a.ids("appointment") == set()


def test_a_visit_inside_on_the_last_day_of_the_vetting_is_booked(office: Office) -> None:
    case = office.refer()
    appointments.book(office.a.desk, case=case, appointment=inside(office, 20))
    assert len(office.a.ids("appointment")) == 1


def test_a_visit_inside_after_the_vetting_was_withdrawn_is_barred_with_both_days(office: Office) -> None:
    withdrawn = Check(check_type="prison_vetting", prison=HEWELL, outcome="withdrawn", issued_on=at(7).date())
    mentors.add_check(office.a.desk, mentor=office.ruth, check=withdrawn)
    with pytest.raises(Refused) as refused:
        appointments.book(office.a.desk, case=office.refer(), appointment=inside(office, 11))
    said = "Vetting for Hewell was withdrawn on 7 December 2026, needed is 11 December 2026."
    assert str(refused.value) == said


def test_the_gate_pick_up_of_the_22nd_needs_no_vetting(office: Office) -> None:
    case = office.refer()
    gate = gate_pickup(starts_at=at(22, 8, 30), prison=HEWELL, mentor=office.ruth, note="Birth certificate")
    made = office.a.record(appointments.book(office.a.desk, case=case, appointment=gate).created[0])
    assert (made.gate_pickup, made.place, made.held, made.purpose) == (True, "Hewell", "at_gate", "gate")


def test_the_person_cannot_be_in_two_places_at_once(office: Office) -> None:
    case = office.refer()
    first = booked(office, case)
    with pytest.raises(Clashing) as refused:
        booked(office, case, at(22, 10, 30))
    assert [clash.appointment for clash in refused.value.clashes] == [first]


def test_a_mentor_cannot_be_with_two_people_at_once(office: Office) -> None:
    one, two = office.refer(), office.refer(PIKE)
    for case in (one, two):
        office.match(case)
    booked(office, one, mentor=office.ruth)
    with pytest.raises(Clashing):
        booked(office, two, mentor=office.ruth)
    assert booked(office, two, mentor=office.amir)


def test_whoever_knows_better_books_beside_a_clash(office: Office) -> None:
    case = office.refer()
    booked(office, case)
    appointments.book_despite_clash(office.a.desk, case=case, appointment=Appointment(starts_at=at(22)))
    assert len(office.a.ids("appointment")) == 2


def test_a_moved_appointment_keeps_its_length_and_says_who_asked_and_why(office: Office) -> None:
    case = office.refer()
    old = booked(office, case, ends_at=at(22, 11, 30))
    new = appointments.move(
        office.a.desk, appointment=old, starts_at=at(23, 14), asked_by="prison", why="Lockdown"
    ).created[0]
    before, after = office.a.record(old), office.a.record(new)
    assert (before.status, before.moved_by, before.moved_why) == ("moved", "prison", "Lockdown")
    assert (after.status, after.moved_from, after.ends_at) == ("booked", old, at(23, 15, 30))


def test_an_appointment_may_move_by_a_few_minutes_over_its_own_old_time(office: Office) -> None:
    case = office.refer()
    old = booked(office, case)
    appointments.move(office.a.desk, appointment=old, starts_at=at(22, 10, 15), asked_by="person")
    assert office.a.rows("SELECT count(*) FROM kind_appointment WHERE status='booked'") == [(1,)]


def test_a_move_to_the_time_that_it_has_already_is_refused(office: Office) -> None:
    old = booked(office, office.refer())
    with pytest.raises(Refused, match="at that time already"):
        appointments.move(office.a.desk, appointment=old, starts_at=at(22), asked_by="person")
    assert office.a.record(old).status == "booked"


def test_a_move_into_another_appointment_changes_nothing(office: Office) -> None:
    case = office.refer()
    first, second = booked(office, case), booked(office, case, at(23))
    with pytest.raises(Clashing):
        appointments.move(office.a.desk, appointment=first, starts_at=at(23), asked_by="person")
    assert [office.a.record(one).status for one in (first, second)] == ["booked", "booked"]


def test_a_cancelled_appointment_frees_its_time_and_cannot_be_moved(office: Office) -> None:
    case = office.refer()
    old = booked(office, case)
    appointments.cancel(office.a.desk, appointment=old, asked_by="person", why="Ill")
    assert booked(office, case)
    with pytest.raises(Refused, match="no longer stands"):
        appointments.move(office.a.desk, appointment=old, starts_at=at(24), asked_by="person")


def test_what_came_of_an_appointment_is_kept_as_a_fact(office: Office) -> None:
    case = office.refer()
    one, two = booked(office, case, at(8)), booked(office, case, at(9))
    later(office.a, days=7)
    appointments.came_of(office.a.desk, appointment=one, attendance=Attendance.LATE, outcome="Found the office")
    appointments.came_of(office.a.desk, appointment=two, attendance=Attendance.NOT_ATTENDED, reason="transport")
    first, second = office.a.record(one), office.a.record(two)
    assert (first.status, first.attendance, first.outcome) == ("happened", "late", "Found the office")
    assert (second.status, second.reason) == ("did_not_happen", "transport")


def test_nothing_can_have_come_of_an_appointment_that_has_not_begun(office: Office) -> None:
    one = booked(office, office.refer())
    with pytest.raises(Refused, match="not begun"):
        appointments.came_of(office.a.desk, appointment=one, attendance=Attendance.ON_TIME)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (Appointment(), "when the appointment begins"),
        (Appointment(starts_at=at(22), ends_at=at(22)), "end before it begins"),
        (Appointment(starts_at=datetime(2026, 12, 6, 23, tzinfo=UTC)), "past"),
    ],
)
def test_times_that_cannot_be_are_refused(office: Office, wrong: Appointment, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        appointments.book(office.a.desk, case=office.refer(), appointment=wrong)


def test_earlier_today_can_still_be_booked(office: Office) -> None:
    assert booked(office, office.refer(), office.a.clock.now() - timedelta(hours=1))


def alone(office: Office) -> Id:
    case = office.refer()
    return booked(office, case, at(22), ends_at=at(22, 11), mentor=office.ruth, expected_back=at(22, 12))


def test_whoever_works_alone_is_expected_back_and_said_to_be_back(office: Office) -> None:
    appointment = alone(office)
    later(office.a, days=15, hours=2)
    appointments.back(office.a.desk, appointment=appointment)
    assert office.a.record(appointment).back_at == office.a.clock.now()


def test_a_time_to_be_back_moves_with_the_appointment(office: Office) -> None:
    moved = appointments.move(office.a.desk, appointment=alone(office), starts_at=at(23, 14), asked_by="person")
    assert office.a.record(moved.created[0]).expected_back == at(23, 16)


def test_a_time_to_be_back_lies_after_the_appointment_and_nobody_is_back_who_was_not_expected(office: Office) -> None:
    case = office.refer()
    for wrong in ({"ends_at": at(22, 11), "expected_back": at(22, 11)}, {"expected_back": at(22)}):
        with pytest.raises(Refused, match="expected back after"):
            booked(office, case, at(22), **wrong)
    with pytest.raises(Refused, match="No time to be back"):
        appointments.back(office.a.desk, appointment=booked(office, case))
