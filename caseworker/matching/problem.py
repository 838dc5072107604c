"""What is to be matched, checked and set down so that only pairs that may be proposed take any room."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from caseworker.domain.errors import BugError

Ints: TypeAlias = npt.NDArray[np.int64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Pair: TypeAlias = tuple[int, int]
NOBODY = -1
NOT_ALLOWED = -1


class Pairs(NamedTuple):
    """Sparse scores: for each pair that is allowed its person, its mentor and its score, a whole number from 0."""

    people: int
    mentors: int
    person: Sequence[int] | Ints
    mentor: Sequence[int] | Ints
    score: Sequence[int] | Ints


@dataclass(frozen=True, eq=False)
class Problem:
    """One caseload: pairs ordered by person and then mentor, in arrays of one length. Made by `stated`."""

    people: int
    mentors: int
    person: Ints
    mentor: Ints
    score: Ints
    capacities: Ints
    urgency: Ints
    locked: tuple[Pair, ...] = ()
    previous: frozenset[Pair] = frozenset()
    free: Ints = field(init=False)
    settled: Flags = field(init=False)

    def __post_init__(self) -> None:
        taken = np.bincount([m for _, m in self.locked], minlength=self.mentors).astype(np.int64)
        settled = np.zeros(self.people, dtype=bool)
        settled[[p for p, _ in self.locked]] = True
        object.__setattr__(self, "free", np.maximum(self.capacities - taken, 0))
        object.__setattr__(self, "settled", settled)

    def with_lock(self, pair: Pair) -> "Problem":
        """The same with one more pair that stands."""
        return self.changed(locked=(*self.locked, pair))

    def changed(self, **terms: Any) -> "Problem":
        """The same on other terms: `capacities`, `urgency`, `locked` or `previous`."""
        own = {name: getattr(self, name) for name in ("capacities", "urgency", "locked", "previous")}
        return Problem(self.people, self.mentors, self.person, self.mentor, self.score, **(own | terms))

    def with_pair(self, pair: Pair, *, score: int = 0) -> "Problem":
        """The same with one more pair that is allowed."""
        person, mentor, scores = (
            np.append(one, value)
            for one, value in ((self.person, pair[0]), (self.mentor, pair[1]), (self.score, score))
        )
        order = np.lexsort((mentor, person))
        return Problem(
            *(self.people, self.mentors, person[order], mentor[order], scores[order]),
            *(self.capacities, self.urgency, self.locked, self.previous),
        )

    def of_person(self, person: int) -> slice:
        """Where the pairs of a person stand."""
        return slice(*np.searchsorted(self.person, [person, person + 1]).tolist())

    def score_of(self, pair: Pair) -> int | None:
        """The score of a pair; None where it is not allowed."""
        own = self.of_person(pair[0])
        found = own.start + int(np.searchsorted(self.mentor[own], pair[1]))
        return int(self.score[found]) if found < own.stop and self.mentor[found] == pair[1] else None


@dataclass(frozen=True)
class Matching:
    """The best matching. `partner` is the mentor of each person, locked ones too, or None.

    The five levels, best first, count what was decided here and not what was locked: `urgent` is the number of people
    matched at each urgency from the highest to 1, `matched` that of all, `total` the sum of their scores, `worst` the
    lowest of these (None for nobody) and `kept` how many of the earlier proposals stand.
    """

    partner: tuple[int | None, ...]
    urgent: tuple[int, ...]
    matched: int
    total: int
    worst: int | None
    kept: int

    @property
    def levels(self) -> tuple[Any, ...]:
        """What two matchings are compared by: the greater is the better."""
        return self.urgent, self.matched, self.total, self.worst, self.kept


def stated(
    scores: Pairs | Sequence[Sequence[int | None]] | Ints,
    *,
    capacities: Sequence[int] | Ints,
    urgency: Sequence[int] | Ints = (),
    locked: Sequence[Pair] = (),
    forbidden: Sequence[Pair] = (),
    previous: Sequence[Pair] = (),
) -> Problem:
    """A problem from scores, sparse as `Pairs` or dense: a row for each person, a column for each mentor.

    In dense scores None, or a negative number in an array, is a pair that is not allowed. `capacities`: places of each
    mentor. `urgency`: of each person, 0 for none; nobody more urgent is left out for somebody less so. `locked`: pairs
    that stand, allowed or not; each takes a place, and its person is given no other mentor (for a second one, take
    the place from the capacity and forbid the first). `forbidden`: pairs that may not be proposed after all.
    `previous`: proposals already made. Raises BugError for what does not fit together.
    """
    pairs = scores if isinstance(scores, Pairs) else _sparse(scores, mentors=len(capacities))
    person, mentor, score = (np.asarray(one, dtype=np.int64) for one in pairs[2:])
    own_capacities = np.asarray(capacities, dtype=np.int64)
    own_urgency = np.asarray(urgency, dtype=np.int64) if len(urgency) else np.zeros(pairs.people, dtype=np.int64)
    _insist(pairs, own_capacities, own_urgency)
    keys = person * max(pairs.mentors, 1) + mentor
    if (np.diff(keys) <= 0).any():
        order = np.argsort(keys)
        keys, person, mentor, score = (one[order] for one in (keys, person, mentor, score))
    if (np.diff(keys) == 0).any():
        raise BugError("a pair has two scores")
    if len(forbidden):
        allowed = ~np.isin(keys, [p * pairs.mentors + m for p, m in forbidden])
        person, mentor, score = (one[allowed] for one in (person, mentor, score))
    return Problem(
        *(pairs.people, pairs.mentors, person, mentor, score),
        *(own_capacities, own_urgency, tuple(dict.fromkeys(locked)), frozenset(previous)),
    )


def _sparse(scores: Sequence[Sequence[int | None]] | Ints, *, mentors: int) -> Pairs:
    """The pairs of dense scores."""
    if isinstance(scores, np.ndarray):
        dense = scores.astype(np.int64, copy=False)
    else:
        rows = [[NOT_ALLOWED if one is None else one for one in row] for row in scores]
        dense = np.array(rows, dtype=np.int64).reshape(len(rows), mentors)
    person, mentor = np.nonzero(dense >= 0)
    return Pairs(len(dense), dense.shape[1], person, mentor, dense[person, mentor])


def _insist(pairs: Pairs, capacities: Ints, urgency: Ints) -> None:
    if len(capacities) != pairs.mentors or len(urgency) != pairs.people:
        raise BugError("a capacity for each mentor and an urgency for each person are needed")
    if not len(pairs.person) == len(pairs.mentor) == len(pairs.score):
        raise BugError("each pair has a person, a mentor and a score")
    for what, values, most in (("person", pairs.person, pairs.people), ("mentor", pairs.mentor, pairs.mentors)):
        if len(values) and not 0 <= np.min(values) <= np.max(values) < most:
            raise BugError(f"a {what} of a pair is not there")
    if any(len(one) and np.min(one) < 0 for one in (pairs.score, capacities, urgency)):
        raise BugError("scores, capacities and urgency are not negative")
