"""Ranges of numbers say exactly what came, whatever the order and the losses."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from caseworker.sync.numbers import MOST_RANGES, Ranges, contain, greatest, holds, with_number

NUMBERS = st.lists(st.integers(1, 40), max_size=30)


def ranges(numbers: list[int]) -> Ranges:
    found: Ranges = ()
    for number in numbers:
        found = with_number(found, number)
    return found


@given(NUMBERS)
def test_ranges_hold_what_came_and_nothing_else(numbers: list[int]) -> None:
    found = ranges(numbers)
    assert {n for n in range(42) if holds(found, n)} == set(numbers)
    assert greatest(found) == max(numbers, default=0)


@given(NUMBERS)
def test_the_order_in_which_numbers_came_does_not_matter(numbers: list[int]) -> None:
    assert ranges(numbers) == ranges(sorted(numbers))


@given(NUMBERS)
def test_ranges_are_sorted_and_neither_touch_nor_overlap(numbers: list[int]) -> None:
    found = ranges(numbers)
    assert all(first <= last for first, last in found)
    assert all(one[1] + 1 < other[0] for one, other in pairwise(found))


@given(NUMBERS, NUMBERS)
def test_what_contains_another_has_all_of_its_numbers_as_far_as_it_still_speaks(
    many: list[int], few: list[int]
) -> None:
    lowest = min(many, default=0)
    speaks = {n for n in few if n >= lowest}
    assert contain(ranges(many), ranges(few)) == (speaks <= set(many))


def test_after_very_many_losses_the_oldest_numbers_are_forgotten() -> None:
    found = ranges(list(range(1, 400, 2)))
    assert len(found) == MOST_RANGES
    assert greatest(found) == 399
    assert contain(found, ranges(list(range(1, 400, 2))))
