"""Instances whose best answer is known beforehand, by proof, and the shapes in which others publish theirs."""

from random import Random

import pytest

from caseworker.domain.errors import BugError
from caseworker.matching import solve
from caseworker.matching.problem import Pairs


@pytest.mark.parametrize("size", [1, 2, 7, 50])
def test_machol_and_wien_are_answered_by_the_rearrangement(size: int) -> None:
    """c = i·j (Machol and Wien, 1976) costs the least when the greatest meets the smallest."""
    highest = size * size
    scores = [[highest - i * j for j in range(1, size + 1)] for i in range(1, size + 1)]
    least = sum(i * (size + 1 - i) for i in range(1, size + 1))
    found = solve(scores, capacities=[1] * size)
    assert size * highest - found.total == least
    assert found.partner == tuple(range(size - 1, -1, -1))


@pytest.mark.parametrize("seed", range(8))
def test_an_assignment_that_was_hidden_in_a_cost_table_is_found(seed: int) -> None:
    """Costs with dual prices planted: a row and a column price each, and a loss that is nought on one assignment."""
    luck, size = Random(seed), 40
    row, column = ([luck.randrange(500) for _ in range(size)] for _ in range(2))
    hidden = luck.sample(range(size), size)
    scores = [
        [row[i] + column[j] + 100 - (0 if j == hidden[i] else luck.randrange(1, 100)) for j in range(size)]
        for i in range(size)
    ]
    found = solve(scores, capacities=[1] * size)
    assert found.partner == tuple(hidden)
    assert found.total == sum(row) + sum(column) + 100 * size


def test_residents_go_to_hospitals_with_places() -> None:
    """Lists of preference as hospital-resident instances give them: the first choice scores the most."""
    lists = {0: [1, 0], 1: [0], 2: [0, 1], 3: [0, 2], 4: [1]}
    pairs = [(p, m, 3 - rank) for p, ranked in lists.items() for rank, m in enumerate(ranked)]
    found = solve(Pairs.listed(5, 3, pairs), capacities=[2, 1, 1])
    assert (found.matched, found.total) == (4, 11)
    assert found.partner[1] == 0
    assert sum(one is None for one in found.partner) == 1


def test_a_lock_a_forbidden_pair_and_urgency_are_kept() -> None:
    scores = [[9, 1], [8, 7], [5, 5]]
    assert solve(scores, capacities=[1, 1]).partner == (0, 1, None)
    assert solve(scores, capacities=[1, 1], urgency=[0, 0, 1]).partner in ((0, None, 1), (None, 1, 0))
    assert solve(scores, capacities=[1, 1], locked=[(2, 0)]).partner == (None, 1, 0)
    assert solve(scores, capacities=[1, 1], forbidden=[(0, 0), (1, 0)]).partner == (None, 1, 0)


def test_an_earlier_proposal_stands_among_equals() -> None:
    scores = [[5, 5], [5, 5]]
    assert solve(scores, capacities=[1, 1], previous=[(0, 1)]).partner == (1, 0)
    assert solve(scores, capacities=[1, 1], previous=[(0, 0)]).partner == (0, 1)


def test_the_worst_pair_is_raised_without_losing_any_of_the_total() -> None:
    scores = [[9, 5], [6, 2]]
    found = solve(scores, capacities=[1, 1])
    assert (found.total, found.worst) == (11, 5)


@pytest.mark.parametrize(
    "terms",
    [
        {"scores": [[1]], "capacities": [-1]},
        {"scores": [[1]], "capacities": [1], "urgency": [0, 0]},
        {"scores": Pairs.listed(1, 1, [(0, 0, 1), (0, 0, 2)]), "capacities": [1]},
        {"scores": Pairs.listed(1, 1, [(1, 0, 1)]), "capacities": [1]},
        {"scores": Pairs.listed(1, 1, [(0, 0, -3)]), "capacities": [1]},
    ],
)
def test_terms_that_do_not_fit_together_are_no_caseload(terms: dict[str, object]) -> None:
    with pytest.raises(BugError):
        solve(terms.pop("scores"), **terms)
