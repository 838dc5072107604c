"""The five levels, exact and in this order: nobody urgent left out who could be served, the most people, the best
total, the worst pair as good as can be, the least disturbance to proposals already made.

Levels 1 to 3 are one heaviest matching. Its prices tell which pairs occur in any matching that is as good; among those
alone the other two levels are decided, so that no weight needs to hold all five.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from caseworker.domain.errors import BugError
from caseworker.matching.heaviest import Graph, covers, heaviest, insist_on_exact, prices
from caseworker.matching.problem import NOBODY, Flags, Ints, Matching, Problem


@dataclass(frozen=True, eq=False)
class Area:
    """People and mentors whom no allowed pair connects with others: who they are, and what their pairs are worth."""

    people: Ints
    mentors: Ints
    graph: Graph
    score: Ints
    weights: Ints
    kept: Flags


@dataclass(frozen=True, eq=False)
class Face:
    """All matchings of an area that are best on the first three levels: the pairs they may use, whom each serves.

    `found` is one of them.
    """

    area: Area
    found: Ints
    graph: Graph
    score: Ints
    kept: Flags
    served: Flags
    full: Flags


def by_levels(problem: Problem) -> Matching:
    """The best matching. Raises Refused where it cannot be found exactly."""
    faces = [_face(area) for area in areas(problem)]
    floor = min((_best_floor(face) for face in faces), default=0)
    partner = np.full(problem.people, NOBODY)
    for face in faces:
        own = _least_disturbed(face, floor)
        matched = own != NOBODY
        partner[face.area.people[matched]] = face.area.mentors[own[matched]]
    return measured(problem, partner)


def by_three_levels(problem: Problem) -> Matching:
    """A matching that is best on the first three levels: enough to tell what a choice costs."""
    partner = np.full(problem.people, NOBODY)
    for area in areas(problem):
        own = heaviest(area.graph, area.weights)
        matched = own != NOBODY
        partner[area.people[matched]] = area.mentors[own[matched]]
    return measured(problem, partner)


def measured(problem: Problem, partner: Ints) -> Matching:
    """A matching with its five levels. `partner` is without the locked pairs."""
    people = np.flatnonzero(partner != NOBODY)
    scores = [problem.score_of((int(p), int(partner[p]))) for p in people]
    if None in scores:
        raise BugError("a pair was proposed that is not allowed")
    worth = [score for score in scores if score is not None]
    pairs = {(int(p), int(partner[p])) for p in people}
    everybody: list[int | None] = [None if one == NOBODY else int(one) for one in partner]
    for p, m in problem.locked:
        everybody[p] = m
    urgency = problem.urgency[people]
    return Matching(
        partner=tuple(everybody),
        urgent=tuple(int((urgency == one).sum()) for one in range(int(problem.urgency.max(initial=0)), 0, -1)),
        matched=len(people),
        total=sum(worth),
        worst=min(worth, default=None),
        kept=len(pairs & problem.previous),
    )


def areas(problem: Problem) -> Iterator[Area]:
    """The parts of a problem that have nothing to do with each other; who is settled and who is full is in none."""
    pairs = np.flatnonzero(~problem.settled[problem.person] & (problem.free[problem.mentor] > 0))
    if not len(pairs):
        return
    person, mentor, score = problem.person[pairs], problem.mentor[pairs], problem.score[pairs]
    kept = _kept(problem, person, mentor)
    for own in _apart(person, mentor):
        yield _area(problem, person[own], mentor[own], score=score[own], kept=kept[own])


def _apart(person: Ints, mentor: Ints) -> Iterator[Ints | slice]:
    """Where the pairs of each part stand, in their order."""
    allowed = np.bincount(person)
    mentors = int(mentor.max()) + 1
    if 2 * int(allowed[allowed > 0].min()) > mentors:
        # Any two people may walk with the same mentor: there is one part, and nothing to search.
        yield slice(None)
        return
    size = len(allowed) + mentors
    joined = coo_array((np.ones(len(person), dtype=np.int8), (person, len(allowed) + mentor)), shape=(size, size))
    count, label = connected_components(joined, directed=False)
    order = np.argsort(label[person], kind="stable")
    bounds = np.searchsorted(label[person][order], np.arange(count + 1))
    for start, stop in pairwise(bounds.tolist()):
        if start < stop:
            yield order[start:stop]


def _kept(problem: Problem, person: Ints, mentor: Ints) -> Flags:
    keys = [p * problem.mentors + m for p, m in problem.previous]
    return np.isin(person * problem.mentors + mentor, keys) if keys else np.zeros(len(person), dtype=bool)


def _area(problem: Problem, person: Ints, mentor: Ints, *, score: Ints, kept: Flags) -> Area:
    people, own_person = _numbered(person)
    mentors, own_mentor = _numbered(mentor)
    places = np.minimum(problem.free[mentors], np.bincount(own_mentor))
    graph = Graph(len(people), places, own_person, own_mentor)
    served = min(len(people), graph.slots)
    step = served * int(score.max()) + 1
    insist_on_exact(len(people), int(score.max()) + step * (1 + int(problem.urgency[person].max())))
    weights = score + step * (1 + problem.urgency[person])
    return Area(people, mentors, graph, score, weights, kept)


def _numbered(many: Ints) -> tuple[Ints, Ints]:
    """The different numbers in order, and which of them each is: by counting where they are dense, else by sorting."""
    highest = int(many.max())
    if highest > len(many):
        different, which = np.unique(many, return_inverse=True)
        return different, which
    there = np.zeros(highest + 1, dtype=bool)
    there[many] = True
    return np.flatnonzero(there), (np.cumsum(there) - 1)[many]


def _face(area: Area) -> Face:
    """Complementary slackness: a matching is as heavy when it uses pairs without loss and serves who gains."""
    found = heaviest(area.graph, area.weights)
    gain, cost = prices(area.graph, area.weights, found)
    tight = gain[area.graph.person] + cost[area.graph.mentor] == area.weights
    return Face(
        area, found, area.graph.only(tight), area.score[tight], area.kept[tight], served=gain > 0, full=cost > 0
    )


def _best_floor(face: Face) -> int:
    """The highest score that every pair can have at once, by halving."""
    lowest = int(face.score[face.graph.pair_of(face.found)].min())
    higher = np.unique(face.score[face.score > lowest])
    low, high = 0, len(higher)
    while low < high:
        middle = (low + high) // 2
        if _stands(face, int(higher[middle])):
            low = middle + 1
        else:
            high = middle
    return int(higher[low - 1]) if low else lowest


def _stands(face: Face, floor: int) -> bool:
    return covers(face.graph.only(face.score >= floor), people=face.served, mentors=face.full)


def _least_disturbed(face: Face, floor: int) -> Ints:
    """The matching of the face that has no pair below the floor and keeps the most."""
    above = face.score >= floor
    lowest = int(face.score[face.graph.pair_of(face.found)].min())
    if lowest >= floor and not (face.kept & above).any():
        return face.found
    graph = face.graph.only(above)
    step = graph.people + 1
    needed = face.served[graph.person].astype(np.int64) + face.full[graph.mentor]
    chosen = heaviest(graph, needed * step + face.kept[above])
    places = int(face.served.sum() + face.area.graph.places[face.full].sum())
    if int(needed[graph.pair_of(chosen)].sum()) != places:
        raise BugError("a matching that is as good was lost on the way")
    return chosen
