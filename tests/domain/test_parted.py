"""What came between two before: what an ending or a no says against another match, and what of it weighs most."""

from datetime import date

import pytest

from caseworker.domain.matches import Match, MatchState
from caseworker.domain.parted import How, Parted, gravest, parted_by

EARLIER, LATER = date(2026, 3, 1), date(2026, 9, 1)


OVER = Match(state=MatchState.ENDED, ended_on=EARLIER)


@pytest.mark.parametrize("reason", ["completed", "no_time", "too_far", "person_asked", "mentor_left", "other", None])
def test_an_ending_that_says_nothing_about_the_two_keeps_nobody_apart(reason: str | None) -> None:
    assert parted_by(OVER, reason=reason) is None


@pytest.mark.parametrize("how", [How.DID_NOT_FIT, How.KNOWN_TO_EACH_OTHER, How.SAFETY])
def test_an_ending_because_of_the_two_keeps_them_apart(how: How) -> None:
    assert parted_by(OVER, reason=how) == Parted(how, EARLIER)


def test_a_match_that_goes_on_or_was_never_answered_keeps_nobody_apart() -> None:
    for state in (MatchState.PROPOSED, MatchState.ACCEPTED, MatchState.ACTIVE):
        assert parted_by(Match(state=state)) is None


def test_a_mentors_own_no_keeps_them_apart_and_its_reason_counts() -> None:
    asked = Match(state=MatchState.PROPOSED)
    assert parted_by(asked, refused=LATER, because="no_time") == Parted(How.DECLINED, LATER)
    assert parted_by(asked, refused=LATER, because="safety") == Parted(How.SAFETY, LATER)


def test_safety_weighs_more_than_what_was_said_later() -> None:
    unsafe, later = Parted(How.SAFETY, EARLIER), Parted(How.DECLINED, LATER)
    assert gravest([later, unsafe]) == unsafe
    assert gravest([Parted(How.DID_NOT_FIT, EARLIER), later]) == later
    assert gravest([]) is None
