"""Instances whose best answer is known beforehand, by proof, and the shapes in which others publish theirs."""

from pathlib import Path
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


PUBLISHED = [
    pytest.param([[4, 1, 3], [2, 0, 5], [3, 2, 2]], 5, (1, 0, 2), id="SciPy, linear_sum_assignment"),
    pytest.param([[8, 4, 7], [5, 2, 3], [9, 4, 8]], 15, (0, 2, 1), id="Wikipedia, Hungarian algorithm"),
    pytest.param([[5, 9, 1], [10, 3, 2], [8, 7, 4]], 12, (0, 1, 2), id="munkres, module documentation"),
    pytest.param(
        [[90, 76, 75, 70], [35, 85, 55, 65], [125, 95, 90, 105], [45, 110, 95, 115]],
        265,
        (3, 2, 1, 0),
        id="OR-Tools, Linear Sum Assignment Solver",
    ),
    pytest.param(
        [[90, 80, 75, 70], [35, 85, 55, 65], [125, 95, 90, 95], [45, 110, 95, 115], [50, 100, 90, 100]],
        265,
        (3, 2, 1, 0, None),
        id="OR-Tools, Solving an Assignment Problem, five workers for four tasks",
    ),
]
"""Costs whose least sum and assignment are published with them; the sources are named by each."""


@pytest.mark.parametrize(("costs", "least", "assigned"), PUBLISHED)
def test_published_assignments_have_their_published_cost(
    costs: list[list[int]], least: int, assigned: tuple[int | None, ...]
) -> None:
    most = max(map(max, costs))
    found = solve([[most - cost for cost in row] for row in costs], capacities=[1] * len(costs[0]))
    assert found.matched * most - found.total == least
    own = [costs[p][m] for p, m in enumerate(assigned) if m is not None]
    assert sum(own) == least
    assert found.matched == len(own)


def test_a_hundred_are_matched_to_a_hundred_at_the_known_optimum_of_the_or_library() -> None:
    """The problem assign100 of the OR-Library, whose optimum is 305.

    J. E. Beasley, OR-Library: distributing test problems by electronic mail, J. Opl Res. Soc. 41(11), 1990.
    """
    lines = Path(__file__).with_name("or_library_assign100.txt").read_text("utf-8").splitlines()
    costs = [[int(cost) for cost in line.split()] for line in lines]
    assert [len(row) for row in costs] == [100] * 100
    found = solve([[100 - cost for cost in row] for row in costs], capacities=[1] * 100)
    assert found.matched == 100
    assert 100 * 100 - found.total == 305


def test_residents_of_the_matching_programme_are_all_placed_as_its_published_match_places_them() -> None:
    """The example of the National Resident Matching Program as the package `matching` documents it.

    Its stable match places all five, in hospitals with two places each. Ours places as many, by no worse choices.
    """
    residents = {"A": "C", "S": "CM", "D": "CMG", "L": "MCG", "J": "CGM"}
    hospitals = {"M": "DLSJ", "C": "DASLJ", "G": "DJL"}
    stable = {"A": "C", "D": "C", "L": "M", "S": "M", "J": "G"}
    names, wards = list(residents), list(hospitals)
    pairs = [
        (names.index(one), wards.index(ward), 10 - choices.index(ward))
        for one, choices in residents.items()
        for ward in choices
        if one in hospitals[ward]
    ]
    found = solve(Pairs.listed(5, 3, pairs), capacities=[2, 2, 2])
    scores = {(p, m): score for p, m, score in pairs}
    published = sum(scores[names.index(one), wards.index(ward)] for one, ward in stable.items())
    assert found.matched == len(stable)
    assert found.total >= published
    assert found.partner[names.index("A")] == wards.index("C")


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
        {"scores": Pairs.listed(30, 1, [(0, 0, 1), (0, 0, 2)]), "capacities": [1]},
        {"scores": Pairs.listed(1, 1, [(1, 0, 1)]), "capacities": [1]},
        {"scores": Pairs.listed(1, 1, [(0, 0, -3)]), "capacities": [1]},
    ],
)
def test_terms_that_do_not_fit_together_are_no_caseload(terms: dict[str, object]) -> None:
    with pytest.raises(BugError):
        solve(terms.pop("scores"), **terms)
