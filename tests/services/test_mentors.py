"""Mentors: their file, their checks, their leaving."""

from datetime import date

import pytest

from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor
from caseworker.services import mentors
from tests.services.conftest import HEWELL, House, Office


def test_a_new_mentor_has_a_file_that_is_named_like_them(office: Office) -> None:
    made = mentors.enrol_mentor(office.a.desk, mentor=Mentor(given_name="Farida")).created[0]
    found = office.a.record(made)
    assert (found.id, found.status, str(found.folder)) == (made, "applicant", f"volunteering/{made}")


def test_a_mentor_reads_their_own_file_and_no_other(house: House) -> None:
    house.exchange()
    assert house.c.ids("mentor") == {house.ruth}
    assert {row[0] for row in house.c.rows("SELECT scope FROM kind_check")} == {house.ruth}


def test_whoever_enters_a_check_has_seen_it(office: Office) -> None:
    check = Check(check_type="reference", module="A former colleague", outcome="clear")
    made = mentors.add_check(office.a.desk, mentor=office.ruth, check=check).created[0]
    assert office.a.record(made).seen_by == office.a.member


def test_a_renewed_vetting_stands_beside_the_old_one(office: Office) -> None:
    check = Check(check_type="prison_vetting", prison=HEWELL, outcome="clear", lapses_on=date(2028, 12, 20))
    mentors.add_check(office.a.desk, mentor=office.ruth, check=check)
    lapses = office.a.rows(
        "SELECT lapses_on FROM kind_check WHERE scope=? AND prison=? ORDER BY lapses_on", office.ruth, HEWELL
    )
    assert lapses == [("2026-12-20",), ("2028-12-20",)]


def test_a_check_is_put_right_when_its_outcome_comes(office: Office) -> None:
    made = mentors.add_check(office.a.desk, mentor=office.ruth, check=Check(check_type="dbs", outcome="pending"))
    mentors.change_check(office.a.desk, check=made.created[0], outcome="clear")
    assert office.a.record(made.created[0]).outcome == "clear"


def test_availability_and_places_are_changed(office: Office) -> None:
    mentors.change(office.a.desk, mentor=office.ruth, availability=("tue 18:00-20:00",), capacity=4)
    found = office.a.record(office.ruth)
    assert (found.availability, found.capacity) == (("tue 18:00-20:00",), 4)


@pytest.mark.parametrize("capacity", [-1, 51])
def test_a_mentor_has_a_possible_number_of_places(office: Office, capacity: int) -> None:
    with pytest.raises(Refused, match="between 0 and 50"):
        mentors.change(office.a.desk, mentor=office.ruth, capacity=capacity)


def test_a_mentor_needs_a_name(office: Office) -> None:
    with pytest.raises(Refused, match="needs a name"):
        mentors.enrol_mentor(office.a.desk, mentor=Mentor(given_name=" "))


@pytest.mark.parametrize(
    ("check", "sentence"),
    [
        (Check(check_type="dbs", issued_on=date(2026, 2, 1), lapses_on=date(2026, 1, 1)), "before it was issued"),
        (Check(check_type="prison_vetting"), "Say which"),
    ],
)
def test_a_check_that_cannot_be_is_refused(office: Office, check: Check, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        mentors.add_check(office.a.desk, mentor=office.ruth, check=check)


def test_a_check_belongs_to_a_mentor_who_is_here(office: Office) -> None:
    with pytest.raises(NotHere):
        mentors.add_check(office.a.desk, mentor=Id("ff" * 16), check=Check(check_type="dbs"))


def test_whoever_has_left_is_written_down_with_the_day(office: Office) -> None:
    mentors.leave(office.a.desk, mentor=office.ruth, on=date(2026, 12, 9))
    found = office.a.record(office.ruth)
    assert (found.status, found.left_on) == ("left", date(2026, 12, 9))
