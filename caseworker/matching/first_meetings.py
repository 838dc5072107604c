"""On which day each pair of a proposal could meet first, so that no mentor and no prison has too many on one day.

A cap on a day says when two meet, never whether they are matched.
"""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

A_MENTOR = 1
"""So many first meetings has a mentor on a day until somebody says otherwise."""
A_PRISON = 3
"""So many first meetings are asked of a prison on a day until somebody says otherwise."""


class Day(NamedTuple):
    """A day, and the prison that they would meet in; outside prison nothing."""

    on: date
    prison: str = ""


def arranged(
    meetings: Sequence[tuple[Hashable, Iterable[Day]]], *, of_mentor: int = A_MENTOR, of_prison: int = A_PRISON
) -> list[Day | None]:
    """The first day for each that those before it leave free; None where none is. Who is more urgent comes first.

    A meeting is its mentor and the days on which the two could meet, in order; they are asked for one by one.
    """
    taken: Counter[tuple[Hashable, date]] = Counter()
    asked: Counter[Day] = Counter()
    found = []
    for mentor, days in meetings:
        free = (day for day in days if taken[mentor, day.on] < of_mentor)
        chosen = next((day for day in free if not day.prison or asked[day] < of_prison), None)
        if chosen is not None:
            taken[mentor, chosen.on] += 1
            asked[chosen] += 1
        found.append(chosen)
    return found
