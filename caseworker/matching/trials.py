"""A single change, tried by finding the best matching again: who would be served by it, and who would lose a mentor."""

from collections.abc import Callable, Collection, Sequence
from functools import cache
from typing import NamedTuple

import numpy as np

from caseworker.matching.levels import by_levels
from caseworker.matching.problem import Ints, Matching, Pair, Pairs, Problem, stated


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
    last = new._replace(mentor=np.full(len(new.person), problem.mentors))
    return _allowing(problem, last, capacities=[*problem.capacities.tolist(), 1])


def _allowing(
    problem: Problem, new: Pairs, *, capacities: Sequence[int] | Ints, locked: Sequence[Pair] = ()
) -> Problem:
    """The same with more pairs that are allowed, set down as if they always had been."""
    columns = (np.concatenate(both) for both in zip(problem.pairs[2:], new[2:], strict=True))
    return stated(
        Pairs(problem.people, len(capacities), *columns),
        capacities=capacities,
        urgency=problem.urgency,
        locked=(*problem.locked, *locked),
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
        if change.pairs:
            scored = ((*pair, self._score_of(pair)) for pair in change.pairs)
            new = Pairs.listed(problem.people, problem.mentors, scored)
            stand = [pair for pair in change.pairs if pair in self._accepted]
            problem = _allowing(problem, new, capacities=problem.capacities, locked=stand)
        return by_levels(problem)
