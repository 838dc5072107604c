"""Whom to ring for somebody who is not back: in order, none twice, and 999 at once when too long has passed."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.clock import LONDON
from caseworker.domain.lone_working import LoneStep, Rung, expected_at, is_emergency, next_to_ring

DUE = datetime(2026, 12, 7, 14, 30, tzinfo=UTC)
EVERY = tuple(Rung)


def tried(*rungs: Rung) -> list[LoneStep]:
    return [LoneStep(whom=rung, came="no_answer") for rung in rungs]


def test_the_mentor_is_rung_first_then_who_is_on_call_then_the_contact_then_999() -> None:
    order = [next_to_ring(tried(*EVERY[:number]), may=EVERY, emergency=False) for number in range(5)]
    assert order == [*EVERY, Rung.EMERGENCY]


def test_without_an_emergency_contact_999_comes_after_who_is_on_call() -> None:
    may = (Rung.MENTOR, Rung.ON_CALL, Rung.EMERGENCY)
    assert next_to_ring(tried(Rung.MENTOR, Rung.ON_CALL), may=may, emergency=False) is Rung.EMERGENCY


@given(st.sets(st.sampled_from(EVERY)))
def test_in_an_emergency_999_is_next_until_it_has_been_rung(rungs: set[Rung]) -> None:
    found = next_to_ring(tried(*rungs), may=EVERY, emergency=True)
    assert found is Rung.EMERGENCY or Rung.EMERGENCY in rungs


def test_it_is_an_emergency_only_after_the_time_that_the_office_has_set() -> None:
    assert not is_emergency(DUE, now=DUE + timedelta(minutes=29))
    assert is_emergency(DUE, now=DUE + timedelta(minutes=30))
    assert is_emergency(DUE, now=DUE + timedelta(minutes=10), after=timedelta(minutes=10))


@pytest.mark.parametrize(
    ("month", "starts", "at", "meant"),
    [
        (12, (9, 22, 30), (0, 30), (10, 0, 30)),
        (12, (9, 22, 30), (23, 30), (9, 23, 30)),
        (12, (9, 18, 0), (6, 0), (10, 6, 0)),
        (12, (9, 18, 0), (7, 0), (9, 7, 0)),
        (12, (9, 14, 0), (1, 30), (9, 1, 30)),
        (6, (9, 23, 0), (0, 30), (10, 0, 30)),
    ],
)
def test_a_time_before_the_beginning_is_of_the_next_day_only_where_it_begins_in_the_evening(
    month: int, starts: tuple[int, int, int], at: tuple[int, int], meant: tuple[int, int, int]
) -> None:
    begins = datetime(2026, month, *starts, tzinfo=LONDON).astimezone(UTC)
    assert expected_at(begins, time(*at)) == datetime(2026, month, *meant, tzinfo=LONDON)
