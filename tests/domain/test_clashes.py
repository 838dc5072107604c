"""Two appointments that cannot both be kept."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.appointments import Appointment
from caseworker.domain.clashes import Slot, clashes, slot_of
from caseworker.domain.ids import Id

TEN = datetime(2026, 12, 22, 10, tzinfo=UTC)
MINUTES = st.integers(0, 300)


def slot(start: int, length: int, travel: int = 0, *, named: str = "aa") -> Slot:
    """Minutes after ten o'clock."""
    starts = TEN + timedelta(minutes=start)
    return Slot(starts, starts + timedelta(minutes=length), timedelta(minutes=travel), Id(named * 16))


def test_two_at_the_same_hour_clash() -> None:
    found = clashes(slot(0, 60), others=[slot(30, 60, named="bb")])
    assert [clash.appointment for clash in found] == ["bb" * 16]
    assert found[0].words.values == {"starts": TEN + timedelta(minutes=30), "ends": TEN + timedelta(minutes=90)}


def test_two_that_touch_do_not_clash() -> None:
    assert clashes(slot(0, 60), others=[slot(60, 60, named="bb")]) == []


def test_the_way_to_the_later_one_needs_time() -> None:
    found = clashes(slot(70, 60, travel=30), others=[slot(0, 60, named="bb")])
    assert found[0].words.values == {"minutes": 30, "ends": TEN + timedelta(minutes=60)}


def test_an_appointment_does_not_clash_with_itself() -> None:
    assert clashes(slot(0, 60), others=[slot(0, 60)]) == []


def test_what_was_moved_or_cancelled_takes_no_time() -> None:
    booked = Appointment(starts_at=TEN, status="booked")
    assert slot_of(booked) == Slot(TEN, TEN + timedelta(hours=1))
    assert [slot_of(Appointment(starts_at=TEN, status=s)) for s in ("moved", "cancelled", "happened")] == [None] * 3
    assert slot_of(Appointment(status="booked")) is None


@given(st.tuples(MINUTES, MINUTES, MINUTES), st.tuples(MINUTES, MINUTES, MINUTES))
def test_who_asks_makes_no_difference(one: tuple[int, int, int], other: tuple[int, int, int]) -> None:
    this, that = slot(*one, named="aa"), slot(*other, named="bb")
    assert bool(clashes(this, others=[that])) == bool(clashes(that, others=[this]))


@given(st.tuples(MINUTES, MINUTES), st.tuples(MINUTES, MINUTES))
def test_without_a_journey_they_clash_exactly_when_they_share_a_moment(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    this, that = slot(*one, named="aa"), slot(*other, named="bb")
    first, second = sorted((this, that))
    assert bool(clashes(this, others=[that])) == (second.starts < first.ends)
