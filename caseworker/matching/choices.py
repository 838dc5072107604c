"""What another choice would truly cost over the whole caseload, told by prices instead of solving it again.

Whoever takes somebody's place sends them on, and they send on others, until a place is free, somebody is left out, or
the place that was given up is taken: the way on which the least is lost is a shortest path between mentors, whose steps
are what each pair loses by its prices (Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 9).
"""

from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import csgraph_from_dense, dijkstra

from caseworker.domain.errors import BugError
from caseworker.matching.heaviest import prices
from caseworker.matching.levels import Area, areas
from caseworker.matching.problem import NOBODY, Floats, Ints, Matching, Problem


@dataclass(frozen=True)
class Choice:
    """Another mentor for somebody, and what is lost by it on the first three levels.

    `urgent`: so many fewer people of each degree of urgency, the most urgent first; `matched`: so many fewer people at
    all; `total`: so many points less over everybody, which may be fewer than none when somebody else is matched.
    """

    mentor: int
    score: int
    urgent: tuple[int, ...]
    matched: int
    total: int


class Choices:
    """The choices in a caseload that has its best matching; each area is reckoned when it is first asked about."""

    def __init__(self, problem: Problem, matching: Matching) -> None:
        self._problem, self._partner = problem, matching.partner
        self._ways = cache(self._ways_of)

    @cached_property
    def _areas(self) -> tuple[list[Area], Ints]:
        found = list(areas(self._problem))
        own = np.full(self._problem.people, NOBODY)
        for number, area in enumerate(found):
            own[area.people] = number
        return found, own

    def _ways_of(self, number: int) -> "_Ways":
        return _Ways(self._areas[0][number], self._problem, self._partner)

    def of(self, person: int, *, most: int = 3) -> tuple[Choice, ...]:
        """The mentors who would suit a person best after the one proposed, each with its true cost."""
        number = int(self._areas[1][person])
        if number == NOBODY:
            return ()
        mentors, scores = self._problem.of_person(person)
        others = [
            (-score, mentor)
            for mentor, score in zip(mentors.tolist(), scores.tolist(), strict=True)
            if mentor != self._partner[person] and self._problem.free[mentor] > 0
        ]
        return tuple(self._ways(number).choice(person, mentor=m, score=-score) for score, m in sorted(others)[:most])


class _Ways:
    """The shortest ways between the mentors of an area; last among them stands nobody, with whom the others are."""

    def __init__(self, area: Area, problem: Problem, partner: tuple[int | None, ...]) -> None:
        self._area, self._urgency = area, problem.urgency[area.people]
        graph, score = area.listed()
        weights = score + area.lift[graph.person]
        at = np.array([NOBODY if partner[p] is None else partner[p] for p in area.people.tolist()])
        self._at = np.where(at == NOBODY, NOBODY, np.searchsorted(area.mentors, at))
        self._gain, self._cost = prices(graph, weights, self._at)
        self._loss = np.full((graph.people, len(area.mentors)), np.inf)
        lost = self._gain[graph.person] + self._cost[graph.mentor] - weights
        self._loss[graph.person, graph.mentor] = lost
        taken = np.bincount(self._at[self._at != NOBODY], minlength=len(area.mentors))
        self._has_room = taken < area.places
        self._from = cache(self._from_one)

    @cached_property
    def _steps(self) -> csr_array:
        """What is lost at least when one of a mentor's people goes on to another, or somebody left out comes in."""
        nobody = len(self._area.mentors)
        steps = np.full((nobody + 1, nobody + 1), np.inf)
        for m in range(nobody):
            steps[m, :nobody] = self._loss[self._at == m].min(axis=0, initial=np.inf)
            steps[m, nobody] = 0 if self._has_room[m] else self._gain[self._at == m].min()
        steps[nobody, :nobody] = np.minimum(self._coming.min(axis=0, initial=np.inf), self._cost)
        np.fill_diagonal(steps, np.inf)
        return csgraph_from_dense(steps, null_value=np.inf)

    @cached_property
    def _coming(self) -> Floats:
        loss: Floats = self._loss[self._at == NOBODY]
        return loss

    def _from_one(self, mentor: int) -> tuple[Floats, Ints]:
        lost, before = dijkstra(self._steps, indices=mentor, return_predecessors=True)
        return lost, before

    def choice(self, person: int, *, mentor: int, score: int) -> Choice:
        """What is lost when a person is given this mentor."""
        p = int(np.searchsorted(self._area.people, person))
        m = int(np.searchsorted(self._area.mentors, mentor))
        own, nobody = int(self._at[p]), len(self._area.mentors)
        end = nobody if own == NOBODY else own
        lost, before = self._from(m)
        if not np.isfinite(lost[end]):
            raise BugError("nobody can make room for a pair that is allowed")
        out, into = self._left_out(m, end, before)
        into = p if end == nobody else into
        weight = int(lost[end] + self._loss[p, m])
        weight -= sum(sign * int(self._area.lift[one]) for sign, one in ((1, out), (-1, into)) if one is not None)
        return Choice(
            mentor,
            score,
            urgent=tuple(
                int(self._degree(out) == degree) - int(self._degree(into) == degree)
                for degree in range(int(self._urgency.max(initial=0)), 0, -1)
            ),
            matched=int(out is not None) - int(into is not None),
            total=weight,
        )

    def _degree(self, person: int | None) -> int:
        return 0 if person is None else int(self._urgency[person])

    def _left_out(self, start: int, end: int, before: Ints) -> tuple[int | None, int | None]:
        """Who is left out on the way from one mentor to another, and who comes in instead."""
        nobody = len(self._area.mentors)
        out = into = None
        here = end
        while here != start:
            last = int(before[here])
            if here == nobody and not self._has_room[last]:
                there = np.flatnonzero(self._at == last)
                out = int(there[self._gain[there].argmin()])
            if last == nobody:
                into = self._who_comes(here)
            here = last
        return out, into

    def _who_comes(self, mentor: int) -> int | None:
        """Who of those without a mentor loses the least with this one; None where the place had better stay free."""
        there = np.flatnonzero(self._at == NOBODY)
        loss = self._coming[:, mentor]
        return int(there[loss.argmin()]) if len(there) and loss.min() <= self._cost[mentor] else None
