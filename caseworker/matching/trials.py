"""A single change, tried by finding the best matching again: who would be served by it, and who would lose a mentor."""

from collections.abc import Callable, Collection
from functools import cache
from typing import NamedTuple

import numpy as np

from caseworker.matching.levels import by_levels
from caseworker.matching.problem import Matching, Pair, Pairs, Problem, stated


class Change(NamedTuple):
    """One thing that could be otherwise: a place more with a mentor, or pairs that would be allowed."""

    place: int | None = None
    pairs: tuple[Pair, ...] = ()


class Outcome(NamedTuple):
    """Who has a mentor after a change and had none before, and who had one and has none."""

    gains: tuple[int, ...]
    losses: tuple[int, ...]

    def serves(self, person: int) -> bool:
        """Whether this person is served by it, and nobody loses a mentor."""
        return person in self.gains and not self.losses


def outcome(before: Matching, after: Matching) -> Outcome:
    """What has changed from one matching of the same people to another."""
    both = list(enumerate(zip(before.partner, after.partner, strict=True)))
    return Outcome(
        tuple(p for p, (was, now) in both if was is None and now is not None),
        tuple(p for p, (was, now) in both if was is not None and now is None),
    )


def joined_by(problem: Problem, new: Pairs) -> Problem:
    """The same with one more mentor, who has one place. `new`: whom they may walk with, and the scores."""
    people, mentors, *pairs = problem.pairs
    columns = (new.person, np.full(len(new.person), mentors), new.score)
    found = (np.concatenate(both) for both in zip(pairs, columns, strict=True))
    return stated(
        Pairs(people, mentors + 1, *found),
        capacities=[*problem.capacities.tolist(), 1],
        urgency=problem.urgency,
        locked=problem.locked,
        previous=tuple(problem.previous),
    )


class Trials:
    """Single changes to a problem that has its best matching; none is solved twice.

    `score_of`: of a pair that is not allowed. `accepted`: pairs that would stand as soon as they were.
    """

    def __init__(
        self,
        problem: Problem,
        matching: Matching,
        *,
        score_of: Callable[[Pair], int],
        accepted: Collection[Pair] = (),
    ) -> None:
        self.problem, self._before = problem, matching
        self._score_of, self._accepted = score_of, accepted
        self.of = cache(self._of)

    def _of(self, change: Change) -> Outcome:
        """What a change would do, on all five levels."""
        return outcome(self._before, self.after(change))

    def after(self, change: Change) -> Matching:
        """The best matching once a change has been made."""
        problem = self.problem
        if change.place is not None:
            capacities = problem.capacities.copy()
            capacities[change.place] += 1
            problem = problem.changed(capacities=capacities)
        return by_levels(self._allowing(problem, change.pairs) if change.pairs else problem)

    def _allowing(self, problem: Problem, new: tuple[Pair, ...]) -> Problem:
        """The same with more pairs that are allowed, set down as if they always had been."""
        people, mentors, *pairs = problem.pairs
        columns = (*zip(*new, strict=True), tuple(map(self._score_of, new)))
        found = (np.append(one, more) for one, more in zip(pairs, columns, strict=True))
        return stated(
            Pairs(people, mentors, *found),
            capacities=problem.capacities,
            urgency=problem.urgency,
            locked=(*problem.locked, *(one for one in new if one in self._accepted)),
            previous=tuple(problem.previous),
        )
