"""First meetings: no mentor and no prison has too many on a day, and each is on the first day that is left for it."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from caseworker.matching.first_meetings import Day, arranged

MONDAY = date(2026, 12, 7)
DAYS = st.builds(Day, st.integers(0, 4).map(lambda later: MONDAY + timedelta(days=later)), st.sampled_from(["", "HEI"]))
MEETINGS = st.lists(st.tuples(st.integers(1, 4), st.lists(DAYS, max_size=5).map(sorted)), max_size=12)


@given(MEETINGS, st.integers(1, 2), st.integers(1, 3))
def test_no_day_has_too_many_and_nobody_waits_for_a_day_that_is_free(
    meetings: list[tuple[int, list[Day]]], of_mentor: int, of_prison: int
) -> None:
    found = arranged(meetings, of_mentor=of_mentor, of_prison=of_prison)
    assert len(found) == len(meetings)
    taken: Counter[tuple[int, date]] = Counter()
    asked: Counter[Day] = Counter()
    for (mentor, days), chosen in zip(meetings, found, strict=True):
        left = [d for d in days if taken[mentor, d.on] < of_mentor and (not d.prison or asked[d] < of_prison)]
        assert chosen == (left[0] if left else None)
        if chosen:
            taken[mentor, chosen.on] += 1
            asked[chosen] += 1
    assert all(count <= of_mentor for count in taken.values())
    assert all(count <= of_prison for day, count in asked.items() if day.prison)


def test_the_more_urgent_has_the_earlier_day() -> None:
    tuesday = MONDAY + timedelta(days=1)
    days = [Day(MONDAY), Day(tuesday)]
    assert arranged([("Ruth", days), ("Ruth", days), ("Ruth", days)]) == [Day(MONDAY), Day(tuesday), None]


def test_outside_prison_there_is_no_cap_but_the_mentors_own() -> None:
    days = [Day(MONDAY)]
    assert arranged([(number, days) for number in range(9)], of_prison=1) == [Day(MONDAY)] * 9
