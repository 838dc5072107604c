"""Whoever works alone reads on their own laptop whether anybody else knows when to expect them, and what to do."""

from datetime import timedelta

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.errors import in_english
from caseworker.domain.ids import Id, derived
from caseworker.domain.on_call import OnCallShift
from caseworker.queries import appointment, lone_working, today
from caseworker.queries.back_known import Knows, who_knows
from caseworker.queries.today_rows import TodayRow
from caseworker.services import appointments, on_call
from tests.devices import Device
from tests.queries.conftest import Town, asked

HOUR = timedelta(hours=1)
NOBODY = "Nobody else knows of this time"
RINGING = "Your coordinators are ringing for you."


@pytest.fixture
def near(town: Town) -> Town:
    """Ruth's laptop knows the person and the office's number."""
    town.farida.change(derived("settings", town.farida.service), on_call_phone="01632 960114")
    town.exchange()
    return town


def books(town: Town, one: Device, *, starts: timedelta = HOUR) -> Id:
    """Somebody books for themself, on their own laptop, and says when they are back."""
    begins = one.clock.now() + starts
    made = Appointment(starts_at=begins, expected_back=begins + 2 * HOUR, mentor=one.member, place="Home")
    return appointments.book(one.desk, case=town.pike, appointment=made).created[0]


def alert(one: Device, record: Id) -> str:
    with asked(one) as reading:
        said = appointment.shown(reading, record).alert
        return in_english(said) if said else ""


def at_the_alarm(one: Device) -> str:
    with asked(one) as reading:
        (alarm,) = lone_working.alarms(reading)
        assert alarm.next == alarm.urgent
        return in_english(alarm.next)


def needs(one: Device) -> list[TodayRow]:
    with asked(one) as reading:
        return [row for row in today.page(reading).left[0].rows if row.key.startswith("untold/")]


def test_as_long_as_it_has_not_left_nobody_else_knows_and_nobody_rings(near: Town) -> None:
    one = books(near, near.ruth)
    assert alert(near.ruth, one) == (
        "Nobody else knows of this time yet. Exchange before you go, or ring 01632 960114, and say when you are back."
    )
    (row,) = needs(near.ruth)
    assert NOBODY in in_english(row.below)
    assert at_the_alarm(near.ruth) == (
        "Nobody else knows of this time, so nobody is ringing for you. Say that you are back, and ring 01632 960114."
    )


def test_whoever_is_on_call_is_named_with_their_number(near: Town) -> None:
    now = near.farida.clock.now()
    shift = OnCallShift(member=near.dev.member, starts_at=now - HOUR, ends_at=now + HOUR, phone="01632 960102")
    on_call.put_on(near.farida.desk, shift=shift)
    near.exchange()
    assert "or ring Dev Patel, 01632 960102, and say" in alert(near.ruth, books(near, near.ruth))


def test_what_was_sent_is_not_yet_known_to_have_come(near: Town) -> None:
    one = books(near, near.ruth)
    near.exchange(near.ruth, rounds=1)
    assert alert(near.ruth, one).startswith("This time was sent, but no coordinator's laptop has said yet")
    assert "perhaps nobody is ringing for you" in at_the_alarm(near.ruth)


def test_once_a_coordinator_has_said_that_they_have_it_they_ring(near: Town) -> None:
    one = books(near, near.ruth)
    near.exchange()
    assert alert(near.ruth, one) == ""
    assert needs(near.ruth) == []
    assert RINGING in at_the_alarm(near.ruth)


def test_what_only_a_body_has_is_known_to_no_coordinator(near: Town) -> None:
    one = books(near, near.ruth)
    near.exchange(near.ruth, near.priya)
    with asked(near.ruth) as reading:
        assert who_knows(reading, reading.some_of(Appointment, [one])) == {one: Knows.SENT}


def test_a_later_word_in_the_appointment_takes_nothing_of_what_the_office_knows(near: Town) -> None:
    one = books(near, near.ruth)
    near.exchange()
    with near.ruth.desk.act("look") as act:
        stored = act.load(one)
    appointments.edit(near.ruth.desk, form=stored, note="Ring the bell twice")
    assert alert(near.ruth, one) == ""
    appointments.edit(near.ruth.desk, form=stored, expected_back=near.ruth.clock.now() + 9 * HOUR)
    assert NOBODY in alert(near.ruth, one)


def test_what_a_coordinator_booked_for_a_mentor_the_office_knows(near: Town) -> None:
    begins = near.farida.clock.now() + HOUR
    one = Appointment(starts_at=begins, expected_back=begins + 2 * HOUR, mentor=near.ruth.member, status="booked")
    kept = near.put(one)
    near.exchange(near.farida, near.ruth, rounds=1)
    assert alert(near.ruth, kept) == ""
    assert RINGING in at_the_alarm(near.ruth)


def test_a_coordinator_who_goes_alone_is_known_only_to_another(near: Town) -> None:
    one = books(near, near.farida)
    assert NOBODY in alert(near.farida, one)
    near.exchange()
    assert alert(near.farida, one) == ""


def test_what_is_two_days_away_and_more_stands_with_the_appointment_and_not_on_today(near: Town) -> None:
    one = books(near, near.ruth, starts=timedelta(days=4))
    assert needs(near.ruth) == []
    assert NOBODY in alert(near.ruth, one)
