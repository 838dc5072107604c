"""Whom to ring for somebody who is not back: in order, none twice, and 999 at once when too long has passed."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.lone_working import LoneStep, Rung, is_emergency, next_to_ring

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
