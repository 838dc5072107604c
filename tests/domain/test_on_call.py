"""Cover around the clock: no minute is called covered that is not, on days when the clocks change too."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.clock import LONDON
from caseworker.domain.ids import Id
from caseworker.domain.on_call import OnCallShift, Stretch, gaps_in_cover, next_on, on_now, overlaps, repeated

BEGIN = datetime(2026, 3, 26, tzinfo=UTC)
"""Two days before the clocks go forward."""
HOUR = timedelta(hours=1)
FARIDA, DEV = Id("f0" * 16), Id("d0" * 16)

hours = st.integers(min_value=-20, max_value=120)
stretches = st.builds(
    lambda begins, lasts: Stretch(BEGIN + begins * HOUR, BEGIN + (begins + lasts) * HOUR),
    hours,
    st.integers(min_value=1, max_value=40),
)


def shift(starts: datetime, ends: datetime, *, member: Id = FARIDA, **values: object) -> OnCallShift:
    return OnCallShift(member=member, starts_at=starts, ends_at=ends, **values)  # type: ignore[arg-type]


@given(st.lists(stretches, max_size=12), st.integers(min_value=0, max_value=100))
def test_every_hour_is_covered_by_a_shift_or_lies_in_exactly_one_gap(shifts: list[Stretch], long: int) -> None:
    since, until = BEGIN, BEGIN + long * HOUR
    gaps = gaps_in_cover(shifts, since=since, until=until)
    for number in range(long):
        half_past = BEGIN + number * HOUR + HOUR / 2
        covered = any(one.covers(half_past) for one in shifts)
        assert sum(gap.covers(half_past) for gap in gaps) == (0 if covered else 1)


@given(st.lists(stretches, max_size=12))
def test_gaps_are_in_order_apart_within_what_is_looked_at_and_never_empty(shifts: list[Stretch]) -> None:
    since, until = BEGIN, BEGIN + timedelta(days=14)
    gaps = gaps_in_cover(shifts, since=since, until=until)
    edges = [moment for gap in gaps for moment in gap]
    assert edges == sorted(set(edges))
    assert all(since <= moment <= until for moment in edges)


@given(st.lists(stretches, max_size=8))
def test_two_shifts_are_said_to_overlap_exactly_when_both_cover_some_moment(shifts: list[Stretch]) -> None:
    known = [shift(one.starts, one.ends) for one in shifts]
    ends = [moment for one in shifts for moment in one]
    looks = [moment + HOUR / 2 for moment in ends]
    for first, second in overlaps(known, since=BEGIN):
        stretch, other = first.stretch, second.stretch
        assert stretch is not None
        assert other is not None
        assert max(stretch.starts, other.starts, BEGIN) < min(stretch.ends, other.ends)
    for look in (one for one in looks if one >= BEGIN):
        on = [one for one in known if one.stretch and one.stretch.covers(look)]
        assert len(on) < 2 or overlaps(on, since=BEGIN)


@given(
    st.dates(min_value=date(2026, 3, 1), max_value=date(2026, 11, 30)),
    st.integers(min_value=0, max_value=23),
    st.integers(min_value=1, max_value=24),
)
def test_a_rota_of_whole_days_laid_week_after_week_leaves_no_gap_when_the_clocks_change(
    first: date, hour: int, lasts: int
) -> None:
    begins = datetime(first.year, first.month, first.day, hour, tzinfo=LONDON).astimezone(UTC)
    ends = datetime(first.year, first.month, first.day, hour, tzinfo=LONDON) + timedelta(days=1)
    every = repeated(Stretch(begins, ends.astimezone(UTC)), weekdays=range(7), weeks=1 + lasts % 8)
    assert gaps_in_cover(every, since=every[0].starts, until=every[-1].ends) == ()
    assert all(later.starts == earlier.ends for earlier, later in pairwise(every))


@pytest.mark.parametrize(("day", "hours_long"), [(date(2026, 3, 28), 11), (date(2026, 10, 24), 13)])
def test_a_night_shift_keeps_the_times_of_the_clock_when_it_changes(day: date, hours_long: int) -> None:
    """From 20:00 to 08:00 is eleven hours on the night in March, thirteen on the one in October."""
    before = day - timedelta(days=7)
    starts = datetime(before.year, before.month, before.day, 20, tzinfo=LONDON)
    first = Stretch(starts.astimezone(UTC), (starts + timedelta(hours=12)).astimezone(UTC))
    usual, changed = repeated(first, weekdays=(), weeks=2)
    assert usual.ends - usual.starts == 12 * HOUR
    assert changed.starts.astimezone(LONDON).hour == 20
    assert changed.ends.astimezone(LONDON).hour == 8
    assert changed.ends - changed.starts == hours_long * HOUR


def test_of_the_first_week_only_the_days_from_the_first_shift_on_are_laid() -> None:
    thursday = Stretch(datetime(2026, 12, 10, 17, tzinfo=UTC), datetime(2026, 12, 11, 9, tzinfo=UTC))
    every = repeated(thursday, weekdays=(0, 3, 4), weeks=2)
    assert [one.starts.day for one in every] == [10, 11, 14, 17, 18]


def test_of_two_on_call_whoever_came_on_last_is_rung_first() -> None:
    early, late = shift(BEGIN, BEGIN + 9 * HOUR), shift(BEGIN + HOUR, BEGIN + 3 * HOUR, member=DEV)
    assert on_now([early, late], BEGIN + 2 * HOUR) == (late, early)
    assert on_now([early, late], BEGIN + 3 * HOUR) == (early,)
    assert next_on([early, late], BEGIN) == late


def test_a_shift_that_was_taken_off_or_ends_before_it_begins_covers_nothing() -> None:
    off = shift(BEGIN, BEGIN + HOUR, off_at=BEGIN)
    wrong = shift(BEGIN + HOUR, BEGIN)
    assert [off.stretch, wrong.stretch, OnCallShift().stretch] == [None, None, None]
