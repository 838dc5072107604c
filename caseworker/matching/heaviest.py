"""The heaviest matching of people with places, through SciPy, in whole numbers that stay exact or are refused.

A matching is proved best by prices: what a place costs and what each person gains by it (linear programming duality).
"""

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching, min_weight_full_bipartite_matching

from caseworker.domain.errors import BugError, Refused, say
from caseworker.matching.problem import DENSE, EXACT, NOBODY, Flags, Floats, Ints

SMALL = 250_000
"""So many cells and fewer are solved as a table, whatever their share of allowed pairs."""


@dataclass(frozen=True, eq=False)
class Graph:
    """People and mentors who hang together: pairs ordered by person, and the places of each mentor (at least one)."""

    people: int
    places: Ints
    person: Ints
    mentor: Ints

    @property
    def slots(self) -> int:
        """All places."""
        return int(self.places.sum())

    def only(self, pairs: Flags) -> "Graph":
        """The same people and mentors with some of the pairs."""
        return Graph(self.people, self.places, self.person[pairs], self.mentor[pairs])

    def pair_of(self, partner: Ints) -> Ints:
        """Which pair each matched person is in, in their order. `partner` may name allowed pairs alone."""
        matched = np.flatnonzero(partner != NOBODY)
        keys = self.person * len(self.places) + self.mentor
        return np.searchsorted(keys, matched * len(self.places) + partner[matched])


def heaviest(graph: Graph, weights: Ints) -> Ints:
    """The mentor of each person, or NOBODY, such that the sum of weights (each above 0) is the greatest.

    Raises Refused where the sum would not be exact.
    """
    insist_on_exact(graph.people, int(weights.max(initial=0)))
    cells = graph.people * graph.slots
    if cells <= SMALL or len(graph.person) >= DENSE * graph.people * len(graph.places):
        return _as_table(graph, weights)
    return _as_pairs(graph, weights)


def insist_on_exact(people: int, greatest: int) -> None:
    """Refuse, in a sentence, weights of which floating-point numbers could not add up one for each person."""
    if (people + 1) * greatest >= EXACT:
        raise Refused(
            say(
                "There are too many people in one area to match them all exactly at once, so nothing was proposed. "
                "Match one area after the other."
            )
        )


def _as_table(graph: Graph, weights: Ints) -> Ints:
    """A cell of 0 is nobody, for every weight is more than that."""
    table = np.zeros((graph.people, len(graph.places)))
    table[graph.person, graph.mentor] = -weights
    owners = np.repeat(np.arange(len(graph.places)), graph.places)
    if len(owners) != len(graph.places) or (owners[:-1] == owners[1:]).any():
        table = table[:, owners]
    return cheapest(table, owners)


def cheapest(costs: Floats, owners: Ints) -> Ints:
    """The mentor of each person, or NOBODY, by a table of costs of people and slots; owners are the slots' mentors.

    A cost of 0 is nobody, every other is below it.
    """
    from scipy.optimize import linear_sum_assignment  # all optimisers of SciPy come with it

    people, slots = linear_sum_assignment(costs)
    taken = costs[people, slots] < 0
    partner = np.full(len(costs), NOBODY)
    partner[people[taken]] = owners[slots[taken]]
    return partner


def _as_pairs(graph: Graph, weights: Ints) -> Ints:
    """A column of their own for each person, which weighs the least, is nobody."""
    pair, slot = _by_place(graph)
    people = np.arange(graph.people)
    data = np.concatenate((weights[pair] + 1, np.ones(graph.people))).astype(float)
    rows = np.concatenate((graph.person[pair], people))
    columns = np.concatenate((slot, graph.slots + people))
    shape = (graph.people, graph.slots + graph.people)
    _, chosen = min_weight_full_bipartite_matching(csr_array((data, (rows, columns)), shape=shape), maximize=True)
    owners = np.repeat(np.arange(len(graph.places)), graph.places)
    partner = np.full(graph.people, NOBODY)
    taken = chosen < graph.slots
    partner[taken] = owners[chosen[taken]]
    return partner


def _by_place(graph: Graph) -> tuple[Ints, Ints]:
    """Each pair once for each place of its mentor: which pair, and which place."""
    often = graph.places[graph.mentor]
    pair = np.repeat(np.arange(len(graph.person)), often)
    first = np.cumsum(graph.places) - graph.places
    nth = np.arange(len(pair)) - np.repeat(np.cumsum(often) - often, often)
    return pair, first[graph.mentor[pair]] + nth


def covers(graph: Graph, *, people: Flags, mentors: Flags) -> bool:
    """Whether one matching can serve all of these people and fill every place of these mentors.

    It can when one serves the people and another fills the places (Mendelsohn and Dulmage, 1958).
    """
    pair, slot = _by_place(graph)
    full = np.repeat(mentors, graph.places)
    return _all_matched(graph.person[pair], slot, people, graph.slots) and _all_matched(
        slot, graph.person[pair], full, graph.people
    )


def _all_matched(one: Ints, other: Ints, wanted: Flags, others: int) -> bool:
    own = wanted[one]
    order = (np.cumsum(wanted) - 1)[one[own]]
    ones = np.ones(len(order), dtype=np.int8)
    count = int(wanted.sum())
    if not count:
        return True
    found = maximum_bipartite_matching(
        csr_array((ones, (order, other[own])), shape=(count, others)), perm_type="column"
    )
    return bool((found != -1).all())


def prices(graph: Graph, weights: Ints, partner: Ints) -> tuple[Ints, Ints]:
    """What each person gains and what each mentor's place costs, which prove that no matching weighs more.

    Nobody gains more than a pair's weight less the mentor's price; who is unmatched gains nothing and a free place
    costs nothing. Raises BugError when there are no such prices: then the matching was not the heaviest.
    """
    own = np.zeros(graph.people, dtype=np.int64)
    own[partner != NOBODY] = weights[graph.pair_of(partner)]
    cost = np.zeros(len(graph.places), dtype=np.int64)
    gain, cost = risen(graph, weights, partner, own=own, cost=cost)
    insist_on_free(graph.places, partner, cost)
    return gain, cost


def risen(graph: Graph, weights: Ints, partner: Ints, *, own: Ints, cost: Ints) -> tuple[Ints, Ints]:
    """Prices from those that each place costs at least, raised as far as these pairs ask; and what people gain."""
    starts = np.searchsorted(graph.person, np.arange(graph.people + 1))
    gain, ahead = own - _paid(cost, partner), np.arange(graph.people)
    while len(ahead):
        everybody = len(ahead) == graph.people
        pairs = slice(None) if everybody else _ranges(starts[ahead], starts[ahead + 1])
        dearer = cost.copy()
        np.maximum.at(dearer, graph.mentor[pairs], weights[pairs] - gain[graph.person[pairs]])
        up = np.append(dearer > cost, False)
        cost = dearer
        ahead = np.flatnonzero(up[partner])
        gain[ahead] = own[ahead] - cost[partner[ahead]]
        if (gain < 0).any():
            raise BugError("a heavier matching was overlooked")
    return gain, cost


def _paid(cost: Ints, partner: Ints) -> Ints:
    """What the place of each person costs; nothing for who has none."""
    paid: Ints = np.append(cost, 0)[partner]
    return paid


def insist_on_free(places: Ints, partner: Ints, cost: Ints) -> None:
    """That a place which is free costs nothing."""
    taken = np.bincount(partner[partner != NOBODY], minlength=len(cost))
    if (cost[taken < places] > 0).any():
        raise BugError("a place was overlooked")


def _ranges(starts: Ints, stops: Ints) -> Ints:
    """The numbers of several ranges, one after the other."""
    lengths = stops - starts
    firsts: Ints = np.repeat(starts - (np.cumsum(lengths) - lengths), lengths)
    return firsts + np.arange(len(firsts))
