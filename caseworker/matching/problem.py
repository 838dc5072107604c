"""What is to be matched, checked and set down so that only pairs that may be proposed take any room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from caseworker.domain.errors import BugError

Ints: TypeAlias = npt.NDArray[np.int64]
Flags: TypeAlias = npt.NDArray[np.bool_]
Floats: TypeAlias = npt.NDArray[np.float64]
Table: TypeAlias = npt.NDArray[Any]
"""Whole numbers of 32 or 64 bits."""
Pair: TypeAlias = tuple[int, int]
NOBODY = -1
NOT_ALLOWED = -1
EXACT = 2**53
"""From here on floating-point numbers do not tell every whole number from the next."""
DENSE = 0.2
"""From this share of allowed pairs on a table is faster and smaller than the pairs."""


class Pairs(NamedTuple):
    """Sparse scores: for each pair that is allowed its person, its mentor and its score, a whole number from 0."""

    people: int
    mentors: int
    person: Ints
    mentor: Ints
    score: Ints

    @classmethod
    def listed(cls, people: int, mentors: int, found: Iterable[tuple[int, int, int]]) -> "Pairs":
        """The same from a person, a mentor and a score each."""
        columns = whole_numbers(list(found), what="scores").reshape(-1, 3).T
        return cls(people, mentors, *columns)


@dataclass(frozen=True, eq=False)
class Problem:
    """One caseload. Made by `stated`.

    Its scores are a table where most pairs are allowed (`NOT_ALLOWED` for the others), else pairs in arrays of one
    length, ordered by person and then mentor; `pairs` gives either as pairs.
    """

    people: int
    mentors: int
    scores: Table | Pairs
    capacities: Ints
    urgency: Ints
    locked: tuple[Pair, ...] = ()
    previous: frozenset[Pair] = frozenset()

    @cached_property
    def free(self) -> Ints:
        """The places of each mentor that no locked pair takes."""
        taken = np.bincount([m for _, m in self.locked], minlength=self.mentors).astype(np.int64)
        left: Ints = np.maximum(self.capacities - taken, 0)
        return left

    @property
    def may_be_asked(self) -> Flags:
        """Whether each mentor is allowed for anybody."""
        found = np.zeros(self.mentors, dtype=bool)
        if isinstance(self.scores, Pairs):
            found[self.scores.mentor] = True
        else:
            (self.scores >= 0).any(axis=0, out=found)
        return found

    @cached_property
    def settled(self) -> Flags:
        """Whether each person has a locked pair."""
        settled = np.zeros(self.people, dtype=bool)
        settled[[p for p, _ in self.locked]] = True
        return settled

    @cached_property
    def pairs(self) -> Pairs:
        """Every pair that is allowed."""
        return self.scores if isinstance(self.scores, Pairs) else _listed(self.scores)

    def changed(self, **terms: Any) -> "Problem":
        """The same on other terms: `scores`, `capacities`, `urgency`, `locked` or `previous`."""
        own = {name: getattr(self, name) for name in ("scores", "capacities", "urgency", "locked", "previous")}
        return Problem(self.people, self.mentors, **(own | terms))

    def of_person(self, person: int) -> tuple[Ints, Ints]:
        """The mentors who are allowed for a person, and the score of each."""
        if not isinstance(self.scores, Pairs):
            allowed = np.flatnonzero(self.scores[person] >= 0)
            return allowed, self.scores[person, allowed].astype(np.int64)
        own = slice(*np.searchsorted(self.scores.person, [person, person + 1]).tolist())
        return self.scores.mentor[own], self.scores.score[own]

    def scores_of(self, person: Ints, mentor: Ints) -> Ints:
        """The scores of some pairs, all of which must be allowed."""
        if not isinstance(self.scores, Pairs):
            found = self.scores[person, mentor].astype(np.int64)
        else:
            keys = self.scores.person * self.mentors + self.scores.mentor
            wanted = person * self.mentors + mentor
            places = np.minimum(np.searchsorted(keys, wanted), max(len(keys) - 1, 0))
            if len(wanted) and (not len(keys) or (keys[places] != wanted).any()):
                raise BugError("a pair was proposed that is not allowed")
            found = self.scores.score[places]
        if (found < 0).any():
            raise BugError("a pair was proposed that is not allowed")
        return found


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
    scores: Pairs | Sequence[Sequence[int | None]] | Table,
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
    `previous`: proposals already made.

    Every number is whole, as 2.0 is; for scores such as 0.25 give hundredths, 25. Raises BugError for a fraction, which
    is never rounded, for a pair of somebody who is not there, and for whatever else does not fit together.
    """
    given = scores if isinstance(scores, Pairs) else _dense(scores, mentors=len(capacities))
    people, mentors = given[:2] if isinstance(given, Pairs) else given.shape
    own_capacities = whole_numbers(capacities, what="capacities").astype(np.int64, copy=False)
    own_urgency = whole_numbers(urgency if len(urgency) else [0] * people, what="urgency").astype(np.int64, copy=False)
    if len(own_capacities) != mentors or len(own_urgency) != people:
        raise BugError("a capacity for each mentor and an urgency for each person are needed")
    if any(len(one) and np.min(one) < 0 for one in (own_capacities, own_urgency)):
        raise BugError("capacities and urgency are not negative")
    for pairs in (locked, forbidden, previous):
        _insist_there(pairs, people=people, mentors=mentors)
    kept = _ordered(given, forbidden) if isinstance(given, Pairs) else _without(given, forbidden)
    locks, earlier = tuple(dict.fromkeys(locked)), frozenset(previous)
    return Problem(people, mentors, kept, own_capacities, own_urgency, locks, earlier)


def whole_numbers(given: Any, *, what: str) -> Table:
    """Numbers as whole ones of 32 or 64 bits, in the form they were given. Raises BugError where one is none."""
    try:
        found = np.asarray(given)
    except ValueError:  # rows of different lengths
        found = np.array(None)
    if found.size and not _are_whole(found):
        raise BugError(f"{what} are whole numbers, and rows are of one length; a fraction is never rounded")
    return found if found.dtype == np.int32 else found.astype(np.int64, copy=False)


def _are_whole(found: Any) -> bool:
    if found.dtype.kind == "f":
        return bool((np.abs(found) < EXACT).all() and (found == np.trunc(found)).all())
    return found.dtype.kind in "bi" or (found.dtype.kind == "u" and bool(found.max() <= np.iinfo(np.int64).max))


def _insist_there(pairs: Iterable[Pair], *, people: int, mentors: int) -> None:
    for p, m in pairs:
        are_places = isinstance(p, int | np.integer) and isinstance(m, int | np.integer)
        if not (are_places and 0 <= p < people and 0 <= m < mentors):
            raise BugError("a pair names a person and a mentor by their places, and one of them is not there")


# A table


def _dense(scores: Sequence[Sequence[int | None]] | Table, *, mentors: int) -> Table | Pairs:
    """Scores as they were given, in half the room where their numbers allow it; as pairs where few are allowed."""
    if isinstance(scores, np.ndarray):
        table = whole_numbers(scores, what="scores")
    else:
        rows = [[NOT_ALLOWED if one is None else one for one in row] for row in scores]
        table = whole_numbers(rows, what="scores")
        table = table if rows else table.reshape(0, mentors)
    if table.ndim != 2 or table.shape[1] != mentors:
        raise BugError("each person has a score, or None, for each mentor")
    if table.size and np.iinfo(np.int32).min <= table.min() and table.max() <= np.iinfo(np.int32).max:
        table = table.astype(np.int32, copy=False)
    return table if table.size and np.count_nonzero(table >= 0) >= DENSE * table.size else _listed(table)


def _listed(table: Table) -> Pairs:
    person, mentor = np.nonzero(table >= 0)
    return Pairs(len(table), table.shape[1], person, mentor, table[person, mentor].astype(np.int64))


def _without(table: Table, forbidden: Sequence[Pair]) -> Table:
    if not len(forbidden):
        return table
    kept = table.copy()
    kept[tuple(zip(*forbidden, strict=True))] = NOT_ALLOWED
    return kept


# Pairs

_TWICE = "a pair has two scores"


def _ordered(pairs: Pairs, forbidden: Sequence[Pair]) -> Table | Pairs:
    """The pairs that may be: a table where most may, else ordered by person and mentor. Raises BugError."""
    person, mentor, score = (whole_numbers(one, what="scores").astype(np.int64, copy=False) for one in pairs[2:])
    _insist(pairs, person, mentor, score=score)
    keys = person * max(pairs.mentors, 1)
    keys += mentor
    if len(score) and _fill_a_table(len(score), pairs.people * pairs.mentors, int(score.max())):
        return _without(_tabled(pairs, keys, score), forbidden)
    if (np.diff(keys) <= 0).any():
        order = np.argsort(keys)
        keys, person, mentor, score = (one[order] for one in (keys, person, mentor, score))
    if (np.diff(keys) == 0).any():
        raise BugError(_TWICE)
    if len(forbidden):
        allowed = ~np.isin(keys, [p * pairs.mentors + m for p, m in forbidden])
        person, mentor, score = (one[allowed] for one in (person, mentor, score))
    return Pairs(pairs.people, pairs.mentors, person, mentor, score)


def _fill_a_table(pairs: int, cells: int, highest: int) -> bool:
    return pairs >= DENSE * cells and highest <= np.iinfo(np.int32).max


def _tabled(pairs: Pairs, keys: Ints, score: Ints) -> Table:
    """The same as a table, whatever their order; of two scores of a pair one cell alone is left."""
    table = np.full(pairs.people * pairs.mentors, NOT_ALLOWED, dtype=np.int32)
    table[keys] = score
    if np.count_nonzero(table >= 0) != len(keys):
        raise BugError(_TWICE)
    return table.reshape(pairs.people, pairs.mentors)


def _insist(pairs: Pairs, person: Ints, mentor: Ints, *, score: Ints) -> None:
    if not len(person) == len(mentor) == len(score):
        raise BugError("each pair has a person, a mentor and a score")
    for what, values, most in (("person", person, pairs.people), ("mentor", mentor, pairs.mentors)):
        if len(values) and not 0 <= np.min(values) <= np.max(values) < most:
            raise BugError(f"a {what} of a pair is not there")
    if len(score) and np.min(score) < 0:
        raise BugError("scores are not negative")
