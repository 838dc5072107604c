"""The script for somebody who is not back: in words, in order, with what was done so far; and the mentor's file."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.errors import in_english
from caseworker.domain.ids import Id, derived
from caseworker.domain.lone_working import Came, Rung
from caseworker.domain.mentors import Mentor
from caseworker.queries import appointment, lone_working, mentor_overview
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Section
from caseworker.services import lone_working as acts
from caseworker.services import mentors
from tests.devices import Device
from tests.queries.conftest import Town, asked

LATE = timedelta(minutes=5)


@dataclass(frozen=True)
class Street:
    """A town, and the file of Nia, who goes out alone, with her phone and whom to ring for her."""

    town: Town
    nia: Id

    @property
    def farida(self) -> Device:
        return self.town.farida


@pytest.fixture
def file(town: Town) -> Street:
    nia = Mentor(
        given_name="Nia",
        family_name="Bevan",
        phone="01632 960123",
        emergency_name="Kofi Bevan",
        emergency_relation="brother",
        emergency_phone="01632 960124",
    )
    return Street(town, mentors.enrol_mentor(town.farida.desk, mentor=nia).created[0])


def out(street: Street, *, back_in: timedelta = -LATE, **values: Any) -> Id:
    now = street.farida.clock.now()
    said: dict[str, Any] = {"starts_at": now - timedelta(hours=2), "expected_back": now + back_in, "status": "booked"}
    return street.town.put(Appointment(**{"mentor": street.nia, "place": "Walsall library", **said, **values}))


def script(reading: Reading, one: Id) -> Section:
    return appointment.shown(reading, one).tabs[0].sections[0]


def test_whom_to_ring_stands_in_order_with_numbers_and_what_to_say_to_999(file: Street) -> None:
    file.farida.change(derived("settings", file.farida.service), on_call_phone="01632 960114")
    one = out(file)
    with asked(file.farida) as reading:
        section = script(reading, one)
        assert section.lead is not None
        assert in_english(section.lead) == "Ring Nia Bevan, 01632 960123 now."
        assert [in_english(fact.words) for fact in section.facts] == [
            "Nia Bevan, 01632 960123",
            "the office's number, 01632 960114",
            "Kofi Bevan, 01632 960124",
            "999",
        ]
        told = in_english(section.facts[-1].context) if section.facts[-1].context else ""
        assert "met somebody alone at Walsall library" in told
        assert "Pike" not in told


def test_whoever_did_not_answer_is_followed_by_the_next_and_999_once_half_an_hour_has_passed(file: Street) -> None:
    one = out(file)
    acts.rang(file.farida.desk, appointment=one, whom=Rung.MENTOR, came=Came.NO_ANSWER)
    with asked(file.farida) as reading:
        (alarm,) = lone_working.alarms(reading)
        assert alarm.escalates == alarm.due + timedelta(minutes=30)
    file.farida.clock.move_to(file.farida.clock.now() + timedelta(minutes=30))
    with asked(file.farida) as reading:
        lead = script(reading, one).lead
        assert lead is not None
        assert "Ring 999 now" in in_english(lead)


def test_how_long_it_takes_until_999_is_what_the_office_has_set(file: Street) -> None:
    file.farida.change(derived("settings", file.farida.service), lone_escalates_minutes=10)
    out(file)
    with asked(file.farida) as reading:
        (alarm,) = lone_working.alarms(reading)
        assert alarm.escalates - alarm.due == timedelta(minutes=10)


def test_who_is_still_to_come_back_is_known_before_and_said_only_then(file: Street) -> None:
    out(file, back_in=timedelta(hours=1))
    with asked(file.farida) as reading:
        (alarm,) = lone_working.alarms(reading)
        assert alarm.says(reading.now) is None
        assert alarm.says(alarm.due) == (alarm.words, alarm.next)
        assert alarm.says(alarm.escalates) == (alarm.words, alarm.urgent)


@pytest.mark.parametrize("values", [{"status": "cancelled"}, {"status": "moved"}, {"expected_back": None}])
def test_what_does_not_stand_alarms_nobody(file: Street, values: dict[str, Any]) -> None:
    out(file, **values)
    with asked(file.farida) as reading:
        assert lone_working.alarms(reading) == ()


def test_a_practitioner_of_a_body_is_told_of_nobody_who_is_out(file: Street) -> None:
    out(file)
    file.town.exchange()
    with asked(file.town.priya) as reading:
        assert lone_working.alarms(reading) == ()


def test_what_was_done_stays_with_the_appointment_and_on_the_mentors_file(file: Street) -> None:
    one = out(file)
    acts.rang(file.farida.desk, appointment=one, whom=Rung.MENTOR, came=Came.NO_ANSWER, words="It rang out.")
    file.farida.clock.move_to(file.farida.clock.now() + LATE)
    acts.rang(file.farida.desk, appointment=one, whom=Rung.CONTACT, came=Came.SAFE)
    with asked(file.farida) as reading:
        section = script(reading, one)
        assert in_english(section.title) == "What was done while they were not back"
        mentor = reading.file_of(Mentor, file.nia)
        assert mentor is not None
        kept = mentor_overview.sections(reading, mentor)[-1]
        assert [in_english(fact.words) for fact in kept.facts] == [
            "Kofi Bevan, brother, 01632 960124",
            "Not back in time: Emergency contact, safe",
            "Not back in time: Whoever is out, no answer",
        ]
