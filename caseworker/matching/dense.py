"""The heaviest matching of a table in which most pairs are allowed: little is held beside the table itself.

A few rows at a time are looked at, and of each person's pairs the few that could matter are kept: a pair that lies
further below its prices than any price may still rise is in no matching that is as heavy.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from caseworker.matching.heaviest import Graph, cheapest, insist_on_free, risen
from caseworker.matching.problem import NOBODY, Floats, Ints, Table

CELLS = 200_000
"""So many are looked at together: they stay in the cache of a processor."""
NEAR = 16
"""So many pairs of a person are kept at first, about."""
FURTHER = 8


@dataclass(frozen=True, eq=False)
class Dense:
    """People and mentors with a score in each cell, below 0 where a pair is not allowed.

    `lift`: what a pair of each person weighs above its score, the same for all of theirs.
    """

    scores: Table
    places: Ints
    lift: Ints

    def blocks(self) -> Iterator[tuple[slice, Floats]]:
        """A few rows and what their pairs weigh; 0 where none is allowed."""
        height = max(1, CELLS // self.scores.shape[1])
        for start in range(0, len(self.scores), height):
            rows = slice(start, start + height)
            scores = self.scores[rows]
            weights = scores + self.lift[rows, None].astype(np.float64)
            weights[scores < 0] = 0
            yield rows, weights


def assigned(dense: Dense) -> Ints:
    """The mentor of each person, or NOBODY, such that the sum of weights is the greatest."""
    owners = np.repeat(np.arange(len(dense.places)), dense.places)
    alone = len(owners) == len(dense.places)
    cells = np.empty((len(dense.scores), len(owners)))
    for rows, weights in dense.blocks():
        np.negative(weights if alone else weights[:, owners], out=cells[rows])
    return cheapest(cells, owners)


def priced(dense: Dense, partner: Ints) -> tuple[Ints, Ints, Graph, Ints]:
    """What each person gains and each place costs, and the pairs that lose nothing by them, with their weights."""
    matched = np.flatnonzero(partner != NOBODY)
    own = np.zeros(len(partner), dtype=np.int64)
    own[matched] = dense.scores[matched, partner[matched]] + dense.lift[matched]
    cost = _first_prices(dense, own)
    further = _reach(dense, own, cost=cost, partner=partner)
    while True:
        paid = np.append(cost, 0)[partner]
        graph, weights = _near(dense, own - paid, cost=cost, further=further)
        before = cost
        gain, cost = risen(graph, weights, partner, own=own, cost=cost)
        if int((cost - before).max(initial=0)) <= further:
            break
        further *= FURTHER
    insist_on_free(dense.places, partner, cost)
    tight = gain[graph.person] + cost[graph.mentor] == weights
    return gain, cost, graph.only(tight), weights[tight]


def _first_prices(dense: Dense, own: Ints) -> Ints:
    """What each place costs at least: as much as anybody would gain by leaving their own for it."""
    cost = np.zeros(dense.scores.shape[1])
    for rows, weights in dense.blocks():
        np.subtract(weights, own[rows, None], out=weights)
        np.maximum(cost, weights.max(axis=0), out=cost)
    return cost.astype(np.int64)


def _reach(dense: Dense, own: Ints, *, cost: Ints, partner: Ints) -> int:
    """How far below its prices a pair lies of which each person has about NEAR nearer ones, by the first few rows."""
    paid = np.append(cost, 0)[partner]
    rows, weights = next(dense.blocks())
    below = (cost - weights + (own - paid)[rows, None]).ravel()
    place = min(below.size - 1, NEAR * len(weights))
    return max(1, int(np.partition(below, place)[place]))


def _near(dense: Dense, gain: Ints, *, cost: Ints, further: int) -> tuple[Graph, Ints]:
    """The allowed pairs that lie no further below their prices."""
    mentors = dense.scores.shape[1]
    least = cost.astype(np.float64) - further
    found = []
    for rows, weights in dense.blocks():
        np.subtract(weights, gain[rows, None], out=weights)
        found.append(np.flatnonzero(weights >= least) + rows.start * mentors)
    person, mentor = np.divmod(np.concatenate(found), mentors)
    scores = dense.scores[person, mentor]
    allowed = scores >= 0
    person, mentor, scores = person[allowed], mentor[allowed], scores[allowed].astype(np.int64)
    return Graph(len(dense.scores), dense.places, person, mentor), scores + dense.lift[person]
