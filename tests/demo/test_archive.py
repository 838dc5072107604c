"""Tests of the memory of a large service: many people in few acts, and nothing missing for any of them."""

import pytest

from caseworker.demo.archive import AT_ONCE, MEETINGS, Archive, write_archive
from caseworker.demo.figures import Figures
from caseworker.demo.places import Area
from caseworker.domain.clock import FixedClock
from caseworker.domain.ids import Id, derived
from tests.demo.test_written import OF_PEOPLE
from tests.demo.written import TODAY, Told, write

pytestmark = pytest.mark.long
COUNT = 400


@pytest.fixture(scope="module")
def remembered() -> Told:
    told = write(Figures.of(160, mentors=32))
    clock = told.desk.clock
    assert isinstance(clock, FixedClock)
    bodies = {area: derived("demonstration", area) for area in Area}
    before = clock.now()
    write_archive(told.desk, Archive(COUNT, 7, TODAY, Id("ab" * 16), bodies), clock)
    assert clock.now() == before
    return told


def test_as_many_people_more_are_there(remembered: Told) -> None:
    assert remembered.count("SELECT count(*) FROM case_row") == 160 + COUNT


def test_each_of_them_has_sessions(remembered: Told) -> None:
    sessions = remembered.story.cast.figures.sessions
    assert remembered.count("SELECT count(*) FROM kind_session") == sessions + COUNT * MEETINGS


def test_nothing_is_missing_for_any_of_them(remembered: Told) -> None:
    expected = sum(remembered.story.cast.figures.gaps.values())
    assert remembered.count(f"SELECT count(*) FROM gap WHERE since<=? AND {OF_PEOPLE}", TODAY.isoformat()) == expected


def test_they_are_written_many_at_a_time_in_about_seven_entries_each(remembered: Told) -> None:
    acts = remembered.count(
        "SELECT count(DISTINCT act) FROM entry WHERE act IN (SELECT act FROM entry GROUP BY act HAVING count(*)>90)"
    )
    cohorts = -(-COUNT // AT_ONCE)
    assert acts == cohorts * (MEETINGS + 1)
    entries = remembered.count(
        "SELECT count(*) FROM entry WHERE act IN (SELECT act FROM entry GROUP BY act HAVING count(*)>90)"
    )
    assert 6 <= entries / COUNT <= 7


def test_a_service_larger_than_the_usual_one_has_the_rest_in_its_archive() -> None:
    assert Figures.of(1000).archive == 580
