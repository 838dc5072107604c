"""A caseload with its best matching, and how the people and mentors in it are called.

Loads NumPy and SciPy: whoever asks this imports it when it is asked.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.matching.choices import Choices
from caseworker.matching.factors import Factor
from caseworker.matching.levels import by_levels
from caseworker.matching.problem import Matching
from caseworker.matching.supposed import NOTHING_SUPPOSED, Supposed
from caseworker.matching.unmatched import Paths
from caseworker.queries.called import called
from caseworker.queries.caseload import Caseload, gathered
from caseworker.queries.first_meetings import FirstMeetings
from caseworker.queries.reading import Reading
from caseworker.queries.weights import kept_weights


@dataclass(frozen=True)
class Solved:
    """What the explanations rest on. `names`: of people, by case."""

    reading: Reading
    load: Caseload
    matching: Matching
    names: Mapping[Id, str]

    @cached_property
    def paths(self) -> Paths:
        """Who could take whose place."""
        return Paths(self.load.problem, self.matching)

    @cached_property
    def meetings(self) -> FirstMeetings:
        """On which day each pair could meet first."""
        return FirstMeetings(self.reading, self.load, self.matching)

    @cached_property
    def choices(self) -> Choices:
        """What other choices cost."""
        return Choices(self.load.problem, self.matching)

    def person(self, p: int) -> str:
        """The name of a person."""
        return self.names.get(self.load.people[p].case, "")

    def mentor(self, m: int) -> str:
        """The name of a mentor."""
        return self.load.mentors[m].called


def insist_on_coordinator(reading: Reading) -> None:
    """Raises Refused for everybody else: a sentence about one person may rest on what bars another."""
    if not reading.is_a(Role.COORDINATOR):
        raise Refused(say("Only coordinators match the caseload. Ask the coordinator of your service."))


def solve_caseload(
    reading: Reading,
    *,
    on: date,
    also: Id | None = None,
    weights: Mapping[Factor, int] | None = None,
    supposed: Supposed = NOTHING_SUPPOSED,
) -> Solved:
    """Everybody who waits, matched; `weights` as the service has kept them unless others are given.

    Raises Refused for who is no coordinator.
    """
    insist_on_coordinator(reading)
    load = gathered(reading, on=on, also=also, weights=weights or kept_weights(reading), supposed=supposed)
    names = called(reading, [one.case for one in load.people])
    return Solved(reading, load, by_levels(load.problem), names)


def solve_second(reading: Reading, *, cases: Sequence[Id], on: date) -> Solved:
    """Some people who walk with a mentor, matched with another; everybody who waits keeps what they are proposed."""
    first = solve_caseload(reading, on=on)
    given = Counter(first.load.mentors[m].id for m in first.matching.partner if m is not None)
    load = gathered(reading, on=on, weights=kept_weights(reading), only=cases)
    left = [max(0, free - given[mentor.id]) for free, mentor in zip(load.free, load.mentors, strict=True)]
    load = replace(load, free=left)
    return Solved(reading, load, by_levels(load.problem), called(reading, list(cases)))
