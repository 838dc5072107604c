"""Tests of the invented people and mentors, before anything is written about them."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.demo.cast import Cast, make_cast
from caseworker.demo.courses import Course, Standing
from caseworker.demo.days import boxing_day_substitute, working_day, working_days
from caseworker.demo.figures import LAPSING, OLDEST_GAP, Figures
from caseworker.domain.errors import Refused
from caseworker.domain.mentors import MentorStatus
from tests.demo.edges import EDGES

TODAY = date(2026, 12, 7)
WITH_A_MENTOR = (Standing.WALKING, Standing.PAUSED)


@pytest.fixture(scope="module")
def cast() -> Cast:
    return make_cast(Figures.of(), seed=7, today=TODAY)


def standing(cast: Cast) -> list[Course]:
    return [one.course for one in cast.people if one.course.standing is not Standing.CLOSED]


def test_the_usual_demonstration_has_the_figures_that_are_promised() -> None:
    figures = Figures.of()
    assert (figures.people, figures.open, figures.walking, figures.waiting) == (420, 180, 152, 28)
    assert (figures.mentors, figures.active, figures.places) == (64, 52, 178)
    assert (figures.sessions, figures.missed, figures.leaving, sum(figures.gaps.values())) == (3800, 798, 23, 31)


def test_a_demonstration_of_too_few_is_refused() -> None:
    with pytest.raises(Refused, match="at least 160 people and 32 mentors"):
        Figures.of(12, mentors=3)


@given(st.integers(160, 2000), st.integers(32, 200))
def test_figures_add_up_whatever_the_size(people: int, mentors: int) -> None:
    figures = Figures.of(people, mentors=mentors)
    assert figures.walking + figures.waiting == figures.open <= figures.people
    assert figures.people + figures.archive == people
    assert figures.walking <= figures.places


def test_as_many_people_stand_where_the_figures_say(cast: Cast) -> None:
    counted = Counter(one.course.standing for one in cast.people)
    assert len(cast.people) == 420
    assert counted[Standing.WALKING] + counted[Standing.PAUSED] == 152
    assert counted[Standing.WAITING] == 28


def test_one_person_in_eight_is_a_woman_and_one_in_five_learns_with_difficulty(cast: Cast) -> None:
    assert sum(one.course.gender == "female" for one in cast.people) == 50
    assert sum("learning_difficulty" in one.person.neurodiversity for one in cast.people) == 84


def test_every_edge_case_is_there_under_its_name(cast: Cast) -> None:
    keys = {one.key for one in cast.people} | {one.key for one in cast.mentors}
    assert {key for found in EDGES.values() for key in found} <= keys


def test_the_twins_share_surname_and_birthday(cast: Cast) -> None:
    one, other = (cast.person(key).person for key in EDGES["twins of the same surname and birthday"])
    assert (one.family_name, one.born_on) == (other.family_name, other.born_on)


def test_no_mentor_walks_with_more_people_than_there_are_places(cast: Cast) -> None:
    taken = Counter(one.mentor for one in standing(cast) if one.standing in WITH_A_MENTOR)
    assert {one.key for one in cast.mentors if taken[one.key] > one.places} == set()
    assert sum(one.places for one in cast.mentors) == 178


def test_mentors_stand_where_the_figures_say(cast: Cast) -> None:
    counted = Counter(one.mentor.status for one in cast.mentors)
    assert (len(cast.mentors), counted[MentorStatus.ACTIVE]) == (64, 52)


def test_six_checks_of_active_mentors_lapse_within_sixty_days(cast: Cast) -> None:
    active = [one for one in cast.mentors if one.mentor.status == MentorStatus.ACTIVE]
    ahead = [check.lapses_on for one in active for check in one.checks if check.lapses_on]
    assert sum(TODAY <= day <= TODAY + timedelta(60) for day in ahead) == LAPSING


def test_two_mentors_and_no_more_speak_sylheti(cast: Cast) -> None:
    assert [one.name for one in cast.mentors if "syl" in one.mentor.languages] == ["Farida Begum", "Noor Ali"]


def test_gaps_are_of_every_kind_and_between_none_and_74_days_old(cast: Cast) -> None:
    ages = [one.gap_age for one in standing(cast) if one.gap]
    assert Counter(one.gap for one in standing(cast) if one.gap) == Counter(cast.figures.gaps)
    assert (min(ages), max(ages), len(ages)) == (0, OLDEST_GAP, 31)


def test_twenty_three_people_leave_in_the_next_two_weeks(cast: Cast) -> None:
    leaving = [one.leaves for one in standing(cast) if one.leaves]
    assert sum(TODAY < day < TODAY + timedelta(14) for day in leaving) == 23
    assert not {TODAY, TODAY + timedelta(14)} & {*leaving}


def test_nobody_leaves_prison_at_a_weekend(cast: Cast) -> None:
    assert [one.key for one in (p.course for p in cast.people) if one.leaves and one.leaves.weekday() > 4] == []


def test_each_course_runs_in_its_order(cast: Cast) -> None:
    for one in (person.course for person in cast.people):
        days = [day for day in (one.opened, one.matched, one.ended) if day]
        assert days == sorted(days)
        assert days[-1] <= TODAY
        assert one.inside_since is None or one.leaves is None or one.inside_since < one.leaves


def test_only_numbers_that_nobody_is_given_are_used(cast: Cast) -> None:
    of_people = [c.value for one in cast.people for c in one.contacts if c.means == "mobile" and c.value]
    of_mentors = [one.mentor.phone for one in cast.mentors if one.mentor.phone]
    assert min(len(of_people), len(of_mentors)) > 50
    phones = [*of_people, *of_mentors]
    assert all(phone.startswith("01632 960") for phone in phones)


def test_the_same_seed_and_day_make_the_same_people(cast: Cast) -> None:
    assert make_cast(Figures.of(), seed=7, today=TODAY) == cast


def test_another_seed_makes_other_people_beside_the_named_ones(cast: Cast) -> None:
    other = make_cast(Figures.of(), seed=8, today=TODAY)
    assert other.person("jason-pike").person.born_on == cast.person("jason-pike").person.born_on
    assert {one.person.family_name for one in other.people[60:]} != {one.person.family_name for one in cast.people[60:]}


@settings(max_examples=12)
@given(st.dates(date(2025, 1, 1), date(2031, 12, 31)), st.integers(0, 1000))
def test_a_cast_can_be_made_for_any_day_and_seed(today: date, seed: int) -> None:
    made = make_cast(Figures.of(), seed=seed, today=today)
    assert len(made.people) == 420


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_a_working_day_is_no_weekend_and_never_later(day: date) -> None:
    assert working_day(day).weekday() < 5
    assert day - timedelta(2) <= working_day(day) <= day


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)))
def test_the_boxing_day_substitute_is_a_monday_or_tuesday_ahead(day: date) -> None:
    found = boxing_day_substitute(day)
    assert found > day
    assert (found.month, found.weekday()) in {(12, 0), (12, 1)}


def test_a_fortnight_has_ten_working_days() -> None:
    assert len(working_days(TODAY, last=TODAY + timedelta(13))) == 10
