"""What is missing for whom: cases, mentors' files and the service in one list, each for those who can close it."""

from datetime import timedelta

from caseworker.domain.appointments import Appointment, AppointmentStatus
from caseworker.domain.cases import Snooze
from caseworker.domain.folders import case_folder
from caseworker.domain.mentors import Mentor
from caseworker.queries.booked import booked_with
from caseworker.queries.gaps import all_standing
from caseworker.services import mentors
from tests.devices import MONDAY, Device
from tests.queries.conftest import TODAY, Town, asked


def standing(one: Device) -> list[tuple[str, str]]:
    with asked(one) as reading:
        return [(found.gap.code.value, found.name) for found in all_standing(reading)]


def supervised_late(town: Town) -> str:
    anna = Mentor(given_name="Anna", family_name="Prys", status="active", started_on=TODAY - timedelta(days=9))
    return mentors.enrol_mentor(town.farida.desk, mentor=anna).created[0]


def test_cases_mentors_and_the_service_stand_in_one_list_by_weight(town: Town) -> None:
    supervised_late(town)
    found = standing(town.farida)
    assert ("no_agreement", "Jason Pike") in found
    assert found[-2:] == [("supervision_due", "Anna Prys"), ("never_rehearsed", "Gate House")]


def test_a_mentor_is_told_of_their_own_people_and_not_of_the_office(town: Town) -> None:
    town.exchange()
    assert {name for _, name in standing(town.ruth)} == {"Jason Pike"}
    assert standing(town.priya) == []


def test_a_gap_that_was_put_off_is_not_told_until_its_day(town: Town) -> None:
    town.put(Snooze(gap="no_agreement", subject=town.pike, until=TODAY))
    assert ("no_agreement", "Jason Pike") not in standing(town.farida)


def test_what_is_booked_with_a_mentor_in_the_days_of_their_leave_is_listed(town: Town) -> None:
    for days, status in ((1, "booked"), (3, "booked"), (2, "cancelled"), (9, "booked")):
        starts = MONDAY + timedelta(days=days)
        one = Appointment(starts_at=starts, mentor=town.ruth.member, status=AppointmentStatus(status))
        town.farida.add(one, case_folder(town.pike))
    with asked(town.farida) as reading:
        some = booked_with(reading, town.ruth.member, since=TODAY + timedelta(days=1), until=TODAY + timedelta(days=3))
        rest = booked_with(reading, town.ruth.member, since=TODAY + timedelta(days=2), until=None)
    away = [[(one.starts_at - MONDAY).days for one in found if one.starts_at] for found in (some, rest)]
    assert away == [[1, 3], [3, 9]]
