"""The five levels, exact and in this order: nobody urgent left out who could be served, the most people, the best
total, the worst pair as good as can be, the least disturbance to proposals already made.

Levels 1 to 3 are one heaviest matching. Its prices tell which pairs occur in any matching that is as good; among those
alone the other two levels are decided, so that no weight needs to hold all five.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from caseworker.domain.errors import BugError
from caseworker.matching.dense import Dense, assigned, priced
from caseworker.matching.heaviest import Graph, covers, heaviest, insist_on_exact, prices
from caseworker.matching.heeding import Heed, nobody_stops
from caseworker.matching.problem import NOBODY, Flags, Ints, Matching, Pairs, Problem, Table


@dataclass(frozen=True, eq=False)
class Area:
    """People and mentors whom no allowed pair connects with others, and what their pairs are worth.

    `lift`: what a pair of each person weighs above its score.
    """

    people: Ints
    mentors: Ints
    places: Ints
    lift: Ints
    scores: Table | tuple[Graph, Ints]
    """A table, or pairs with the score of each."""

    def listed(self) -> tuple[Graph, Ints]:
        """Its pairs, with the score of each."""
        if isinstance(self.scores, tuple):
            return self.scores
        person, mentor = np.nonzero(self.scores >= 0)
        return Graph(len(self.people), self.places, person, mentor), self.scores[person, mentor].astype(np.int64)

    def matched(self) -> Ints:
        """A matching that is best on the first three levels."""
        if isinstance(self.scores, tuple):
            graph, score = self.scores
            return heaviest(graph, score + self.lift[graph.person])
        return assigned(Dense(self.scores, self.places, self.lift))


@dataclass(frozen=True, eq=False)
class Face:
    """All matchings of an area that are best on the first three levels: the pairs they may use, whom each serves.

    `found` is one of them, `lowest` the score of its worst pair, and `kept` which pairs were proposed before.
    """

    area: Area
    found: Ints
    graph: Graph
    score: Ints
    kept: Flags
    served: Flags
    full: Flags
    lowest: int


def by_levels(problem: Problem, *, heed: Heed = nobody_stops) -> Matching:
    """The best matching. Raises Refused where it cannot be found exactly, and where `heed` does between two steps."""
    faces = [_face(area, problem, heed=heed) for area in areas(problem)]
    floor = _best_of_all(faces, heed=heed)
    partner = np.full(problem.people, NOBODY)
    for face in faces:
        heed()
        _put(partner, face.area, _least_disturbed(face, floor))
    return measured(problem, partner)


def _put(partner: Ints, area: Area, own: Ints) -> None:
    matched = own != NOBODY
    partner[area.people[matched]] = area.mentors[own[matched]]


def measured(problem: Problem, partner: Ints) -> Matching:
    """A matching with its five levels. `partner` is without the locked pairs."""
    people = np.flatnonzero(partner != NOBODY)
    worth = problem.scores_of(people, partner[people])
    pairs = zip(people.tolist(), partner[people].tolist(), strict=True)
    everybody: list[int | None] = [None if one == NOBODY else one for one in partner.tolist()]
    for p, m in problem.locked:
        everybody[p] = m
    urgency = problem.urgency[people]
    return Matching(
        partner=tuple(everybody),
        urgent=tuple(int((urgency == one).sum()) for one in range(int(problem.urgency.max(initial=0)), 0, -1)),
        matched=len(people),
        total=int(worth.sum()),
        worst=int(worth.min()) if len(worth) else None,
        kept=sum(pair in problem.previous for pair in pairs),
    )


def areas(problem: Problem) -> Iterator[Area]:
    """The parts of a problem that have nothing to do with each other; who is settled and who is full is in none."""
    if not isinstance(problem.scores, Pairs):
        whole = _whole(problem, problem.scores)
        if whole is not None:
            yield whole
            return
    person, mentor, score = problem.pairs[2:]
    if problem.settled.any() or not problem.free.all():
        open_to = np.flatnonzero(~problem.settled[person] & (problem.free[mentor] > 0))
        person, mentor, score = person[open_to], mentor[open_to], score[open_to]
    if len(person):
        for own in _apart(person, mentor):
            yield _area(problem, person[own], mentor[own], score=score[own])


def _whole(problem: Problem, table: Table) -> Area | None:
    """All of a table as one area, where its people and mentors hang together; else None."""
    people, mentors = np.flatnonzero(~problem.settled), np.flatnonzero(problem.free)
    allowed = table >= 0
    if len(people) < problem.people or len(mentors) < problem.mentors:
        allowed = allowed[np.ix_(people, mentors)]
    some, others = allowed.any(axis=1), allowed.any(axis=0)
    people, mentors = people[some], mentors[others]
    if len(people) < problem.people or len(mentors) < problem.mentors:
        allowed, table = allowed[np.ix_(some, others)], table[np.ix_(people, mentors)]
    if not table.size or not _hangs_together(allowed):
        return None
    places = np.minimum(problem.free[mentors], np.count_nonzero(allowed, axis=0))
    lift = _lift(problem, people, places=int(places.sum()), highest=int(table.max()))
    return Area(people, mentors, places, lift, table)


def _hangs_together(allowed: Flags) -> bool:
    """Whether everybody is reached from the first person by allowed pairs."""
    people, mentors = np.zeros(len(allowed), dtype=bool), np.zeros(allowed.shape[1], dtype=bool)
    ahead = np.array([0])
    while len(ahead):
        people[ahead] = True
        new = allowed[ahead].any(axis=0) & ~mentors
        mentors |= new
        ahead = np.flatnonzero(allowed[:, new].any(axis=1) & ~people) if new.any() else ahead[:0]
    return bool(people.all() and mentors.all())


def _apart(person: Ints, mentor: Ints) -> Iterator[Ints]:
    """Where the pairs of each part stand, in their order."""
    people = int(person.max()) + 1
    size = people + int(mentor.max()) + 1
    joined = coo_array((np.ones(len(person), dtype=np.int8), (person, people + mentor)), shape=(size, size))
    count, label = connected_components(joined, directed=False)
    order = np.argsort(label[person], kind="stable")
    bounds = np.searchsorted(label[person][order], np.arange(count + 1))
    for start, stop in pairwise(bounds.tolist()):
        if start < stop:
            yield order[start:stop]


def _area(problem: Problem, person: Ints, mentor: Ints, *, score: Ints) -> Area:
    people, own_person = _numbered(person)
    mentors, own_mentor = _numbered(mentor)
    places = np.minimum(problem.free[mentors], np.bincount(own_mentor))
    lift = _lift(problem, people, places=int(places.sum()), highest=int(score.max()))
    return Area(people, mentors, places, lift, (Graph(len(people), places, own_person, own_mentor), score))


def _lift(problem: Problem, people: Ints, *, places: int, highest: int) -> Ints:
    """What a pair of each person weighs above its score: one more person counts more than all scores together."""
    step = min(len(people), places) * highest + 1
    lift = step * (1 + problem.urgency[people])
    insist_on_exact(len(people), highest + int(lift.max()))
    return lift


def _numbered(many: Ints) -> tuple[Ints, Ints]:
    """The different numbers in order, and which of them each is: by counting where they are dense, else by sorting."""
    highest = int(many.max())
    if highest > len(many):
        different, which = np.unique(many, return_inverse=True)
        return different, which
    there = np.zeros(highest + 1, dtype=bool)
    there[many] = True
    return np.flatnonzero(there), (np.cumsum(there) - 1)[many]


def _face(area: Area, problem: Problem, *, heed: Heed) -> Face:
    """Complementary slackness: a matching is as heavy when it uses pairs without loss and serves who gains."""
    heed()
    found = area.matched()
    heed()
    if isinstance(area.scores, tuple):
        graph, score = area.scores
        weights = score + area.lift[graph.person]
        gain, cost = prices(graph, weights, found)
        tight = gain[graph.person] + cost[graph.mentor] == weights
        graph, score = graph.only(tight), score[tight]
    else:
        gain, cost, graph, weights = priced(Dense(area.scores, area.places, area.lift), found)
        score = weights - area.lift[graph.person]
    kept = _kept(problem, area.people[graph.person], area.mentors[graph.mentor])
    lowest = int(score[graph.pair_of(found)].min())
    return Face(area, found, graph, score, kept, served=gain > 0, full=cost > 0, lowest=lowest)


def _kept(problem: Problem, person: Ints, mentor: Ints) -> Flags:
    keys = [p * problem.mentors + m for p, m in problem.previous]
    return np.isin(person * problem.mentors + mentor, keys) if keys else np.zeros(len(person), dtype=bool)


def _best_of_all(faces: Sequence[Face], *, heed: Heed) -> int:
    """The best floor over all areas: one whose worst pair is good enough already is not looked at."""
    best: int | None = None
    for face in sorted(faces, key=lambda face: face.lowest):
        if best is not None and face.lowest >= best:
            break
        floor = _best_floor(face, heed=heed)
        best = floor if best is None else min(best, floor)
    return best or 0


def _best_floor(face: Face, *, heed: Heed) -> int:
    """The highest score that every pair can have at once, by halving."""
    higher = np.unique(face.score[face.score > face.lowest])
    low, high = 0, len(higher)
    while low < high:
        heed()
        middle = (low + high) // 2
        if _stands(face, int(higher[middle])):
            low = middle + 1
        else:
            high = middle
    return int(higher[low - 1]) if low else face.lowest


def _stands(face: Face, floor: int) -> bool:
    return covers(face.graph.only(face.score >= floor), people=face.served, mentors=face.full)


def _least_disturbed(face: Face, floor: int) -> Ints:
    """The matching of the face that has no pair below the floor and keeps the most."""
    above = face.score >= floor
    if face.lowest >= floor and not (face.kept & above).any():
        return face.found
    graph = face.graph.only(above)
    step = graph.people + 1
    needed = face.served[graph.person].astype(np.int64) + face.full[graph.mentor]
    chosen = heaviest(graph, needed * step + face.kept[above])
    places = int(face.served.sum() + face.area.places[face.full].sum())
    if int(needed[graph.pair_of(chosen)].sum()) != places:
        raise BugError("a matching that is as good was lost on the way")
    return chosen
