"""Onward referrals: where each stands, since when it has stood still, and from which day that is a gap."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.directory import LocalService, is_to_be_checked
from caseworker.domain.gaps import CaseFacts, GapCode, gaps_of
from caseworker.domain.ids import Id
from caseworker.domain.onward import OnwardReferral, OnwardState, Steps, first_overdue, steps_of

SENT = date(2026, 12, 1)
LATER = date(2026, 12, 4)
OPENED = date(2026, 3, 2)
CASE = CaseFacts(Id("ca" * 16), state="open", opened_on=OPENED, owner=Id("0a" * 16))
DAYS = st.none() | st.dates()
STEPS = st.builds(Steps, DAYS, DAYS, DAYS, DAYS, DAYS)


def onward_gaps(*steps: Steps) -> dict[GapCode, date]:
    every = gaps_of(replace(CASE, onward=steps))
    return {gap.code: gap.since for gap in every if gap.code.value.startswith("onward")}


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        (Steps(SENT), OnwardState.SENT),
        (Steps(SENT, accepted_on=LATER), OnwardState.ACCEPTED),
        (Steps(SENT, refused_on=LATER), OnwardState.REFUSED),
        (Steps(SENT, LATER, first_seen_on=LATER), OnwardState.SEEN),
        (Steps(SENT, LATER, first_seen_on=LATER, ended_on=LATER), OnwardState.ENDED),
        (Steps(SENT, ended_on=LATER), OnwardState.ENDED),
    ],
)
def test_an_onward_referral_is_sent_accepted_refused_seen_or_ended(steps: Steps, state: OnwardState) -> None:
    assert steps.state is state


def test_one_that_two_people_heard_to_be_accepted_and_refused_counts_as_refused() -> None:
    assert Steps(SENT, accepted_on=LATER, refused_on=LATER).state is OnwardState.REFUSED


@pytest.mark.parametrize(
    ("steps", "code", "days"),
    [
        (Steps(SENT), GapCode.ONWARD_ANSWER, 10),
        (Steps(SENT, accepted_on=SENT), GapCode.ONWARD_SEEN, 21),
        (Steps(SENT, refused_on=SENT), GapCode.ONWARD_REFUSED, 7),
    ],
)
def test_what_stands_still_for_too_long_is_a_gap(steps: Steps, code: GapCode, days: int) -> None:
    assert onward_gaps(steps) == {code: SENT + timedelta(days=days)}


def test_once_the_person_is_seen_or_it_has_ended_nothing_is_missing() -> None:
    assert onward_gaps(Steps(SENT, LATER, first_seen_on=LATER), Steps(SENT, refused_on=LATER, ended_on=LATER)) == {}


def test_of_several_that_wait_the_first_says_since_when() -> None:
    waiting = [Steps(SENT + timedelta(days=days)) for days in (5, 0, 9)]
    assert onward_gaps(*waiting) == {GapCode.ONWARD_ANSWER: SENT + timedelta(days=10)}


def test_nothing_is_missing_of_a_case_before_it_was_opened() -> None:
    assert onward_gaps(Steps(date(2025, 1, 1))) == {GapCode.ONWARD_ANSWER: OPENED}


def test_one_whose_day_is_not_known_waits_without_being_a_gap() -> None:
    assert onward_gaps(Steps()) == {}


@given(STEPS)
def test_whatever_the_days_there_is_one_state_and_only_what_waits_can_be_overdue(steps: Steps) -> None:
    overdue = steps.overdue_from
    assert overdue is None or steps.state not in (OnwardState.SEEN, OnwardState.ENDED)
    assert overdue is None or overdue >= (steps.stands_still_since or date.max)


@given(st.lists(STEPS), st.sampled_from(OnwardState), st.randoms())
def test_the_order_in_which_they_came_changes_nothing(several: list[Steps], state: OnwardState, luck: object) -> None:
    shuffled = sorted(several, key=lambda _: luck.random())  # type: ignore[attr-defined]
    assert first_overdue(several, state=state) == first_overdue(shuffled, state=state)


def test_the_steps_are_the_days_of_the_record() -> None:
    one = OnwardReferral(sent_on=SENT, accepted_on=LATER, first_seen_on=LATER)
    assert steps_of(one) == Steps(SENT, LATER, None, LATER, None)


@pytest.mark.parametrize(
    ("service", "due"),
    [
        (LocalService(checked_on=date(2025, 12, 8)), False),
        (LocalService(checked_on=date(2025, 12, 7)), True),
        (LocalService(), True),
        (LocalService(closed_on=date(2026, 1, 1)), False),
    ],
)
def test_an_entry_of_the_directory_is_to_be_checked_after_a_year(service: LocalService, due: bool) -> None:
    assert is_to_be_checked(service, today=date(2026, 12, 7)) is due
