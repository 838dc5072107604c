"""Signs that a match needs somebody to look: gaps, absences, what was held of what was planned, what both sides say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.relationships import MEET_WITHIN, WARNING, Contact, Relationship, Sign, signs

BEGAN = date(2026, 9, 1)
TODAY = date(2026, 12, 7)


def contacts(*days_ago: int, came: bool = True, minutes: int = 60) -> tuple[Contact, ...]:
    return tuple(Contact(TODAY - timedelta(days=ago), came, minutes, not came) for ago in sorted(days_ago))


STEADY = Relationship(
    began=BEGAN,
    contacts=contacts(3, 10, 17, 24, 31, 38),
    planned=4,
    planned_minutes=60,
    fits=(("mentor", "good"), ("person", "good")),
    talked_over=True,
    review_due=date(2027, 1, 10),
)


def seen(known: Relationship, *, today: date = TODAY) -> dict[Sign, str]:
    return {one.sign: str(one.words) for one in signs(known, today=today)}


def test_a_match_that_goes_as_planned_shows_nothing() -> None:
    assert seen(STEADY) == {}


def test_silence_shows_after_twice_the_planned_gap_and_says_how_long() -> None:
    quiet = replace(STEADY, contacts=contacts(14, 21, 28), planned=4)
    assert Sign.SILENCE not in seen(quiet)
    assert seen(replace(quiet, contacts=contacts(15, 22)))[Sign.SILENCE] == "No contact for 15 days."
    assert Sign.SILENCE not in seen(replace(quiet, contacts=contacts(28), planned=None))
    assert Sign.SILENCE in seen(replace(quiet, contacts=contacts(29), planned=None))


def test_two_who_never_met_show_two_weeks_after_the_match_began() -> None:
    new = Relationship(began=TODAY - MEET_WITHIN + timedelta(days=1))
    assert Sign.NEVER_MET not in seen(new)
    late = replace(new, began=TODAY - MEET_WITHIN)
    assert seen(late)[Sign.NEVER_MET] == "They have not met since the match began on 23 November 2026."
    assert Sign.NEVER_MET in seen(replace(late, contacts=contacts(2, came=False)))


def test_three_of_the_last_six_missed_is_a_sign_and_two_are_not() -> None:
    missed = contacts(3, 10, came=False)
    assert Sign.ABSENCES not in seen(replace(STEADY, contacts=(*missed, *contacts(17, 24, 31, 38))))
    missed = contacts(3, 10, 20, came=False)
    known = replace(STEADY, contacts=(*missed, *contacts(24, 31, 38)))
    assert seen(known)[Sign.ABSENCES] == "The person missed 3 of the last 6 meetings."


def test_less_than_half_of_what_is_planned_is_too_little_of_contacts_or_of_time() -> None:
    one = replace(STEADY, contacts=contacts(5, 40, 47))
    assert seen(one)[Sign.TOO_LITTLE] == "1 of 4 planned contacts were held in four weeks."
    short = replace(STEADY, contacts=contacts(3, 10, 17, 24, minutes=20))
    assert seen(short)[Sign.TOO_LITTLE] == "80 of 240 planned minutes in four weeks."
    assert Sign.TOO_LITTLE not in seen(replace(one, planned=None, planned_minutes=None))


def test_a_doubt_of_either_side_is_said_as_theirs_and_a_no_comes_first() -> None:
    doubts = replace(STEADY, fits=(("mentor", "unsure"), ("person", "no")), contacts=contacts(60))
    assert next(iter(seen(doubts))) is Sign.DOES_NOT_FIT
    assert seen(doubts)[Sign.DOES_NOT_FIT] == "The person says that it does not fit."
    assert seen(doubts)[Sign.NOT_SURE] == "The mentor is not sure that it fits."


def test_whoever_was_not_asked_within_two_weeks_of_the_first_meeting_is_named() -> None:
    known = replace(STEADY, talked_over=False, fits=(("mentor", "good"),))
    assert seen(known)[Sign.NOT_ASKED] == "Nobody has asked the person how the first meeting went."
    assert Sign.NOT_ASKED not in seen(replace(known, contacts=contacts(13)))


def test_an_ending_of_which_the_person_was_not_told_shows_four_weeks_before() -> None:
    ends = replace(STEADY, ends_on=TODAY + timedelta(days=28))
    assert Sign.UNTOLD in seen(ends)
    assert Sign.UNTOLD not in seen(replace(ends, ends_on=TODAY + timedelta(days=29)))
    assert Sign.UNTOLD not in seen(replace(ends, told_on=TODAY))
    over = replace(ends, ends_on=TODAY - timedelta(days=1), told_on=BEGAN)
    assert seen(over)[Sign.UNTOLD] == "The match was to end on 6 December 2026 and still stands."


def test_a_review_that_was_missed_or_never_planned_shows_and_warns_of_nothing() -> None:
    assert Sign.REVIEW in seen(replace(STEADY, review_due=TODAY - timedelta(days=1)))
    assert Sign.REVIEW not in seen(replace(STEADY, review_due=TODAY))
    assert Sign.REVIEW in seen(replace(STEADY, review_due=None))
    assert Sign.REVIEW not in WARNING


def test_what_the_prison_or_the_service_called_off_is_nobodys_absence() -> None:
    called_off = tuple(replace(one, missed=False) for one in contacts(3, 10, 20, came=False))
    assert Sign.ABSENCES not in seen(replace(STEADY, contacts=(*called_off, *contacts(24, 31, 38))))


@pytest.mark.parametrize("began", [None, TODAY + timedelta(days=1)])
def test_a_match_that_has_not_begun_shows_nothing(began: date | None) -> None:
    assert seen(replace(STEADY, began=began, fits=(("person", "no"),))) == {}


DAYS = st.integers(0, 90).map(lambda ago: TODAY - timedelta(days=ago))
KNOWN = st.builds(
    Relationship,
    began=st.just(BEGAN),
    contacts=st.lists(st.builds(Contact, DAYS, st.booleans(), st.integers(0, 180)), max_size=12).map(
        lambda all_: tuple(sorted(all_, key=lambda one: one.on, reverse=True))
    ),
    planned=st.none() | st.integers(1, 12),
    planned_minutes=st.none() | st.integers(1, 240),
    review_due=st.none() | DAYS,
    ends_on=st.none() | DAYS,
    told_on=st.none() | DAYS,
)


@given(KNOWN)
def test_signs_come_in_their_order_and_none_before_its_day(known: Relationship) -> None:
    found = signs(known, today=TODAY)
    assert [one.sign for one in found] == sorted(one.sign for one in found)
    assert all(BEGAN <= one.since <= TODAY for one in found if one.sign is not Sign.UNTOLD)


@given(KNOWN)
def test_after_a_meeting_today_nobody_is_silent_and_nobody_has_never_met(known: Relationship) -> None:
    more = replace(known, contacts=(Contact(TODAY, came=True, minutes=240), *known.contacts))
    assert {Sign.SILENCE, Sign.NEVER_MET}.isdisjoint(one.sign for one in signs(more, today=TODAY))
