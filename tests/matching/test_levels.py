"""The five levels: what a constraint solver finds level by level is found here, and never what is not allowed."""

from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.domain.errors import BugError, Refused, say
from caseworker.matching import dense, heaviest, problem, solve
from caseworker.matching.levels import by_levels
from caseworker.matching.problem import Matching, Pairs, stated
from tests.matching.oracle import Case, admissible, levels


@st.composite
def cases(draw: st.DrawFn, *, most: int = 7) -> Case:
    people, mentors = draw(st.integers(0, most)), draw(st.integers(0, most))
    highest = draw(st.sampled_from([1, 3, 20, 10_000]))
    score = st.none() | st.integers(0, highest)
    scores = [[draw(score) for _ in range(mentors)] for _ in range(people)]
    capacities = [draw(st.integers(0, 3)) for _ in range(mentors)]
    urgency = [draw(st.sampled_from([0, 0, 1, 2])) for _ in range(people)]
    pairs = [(p, m) for p in range(people) for m in range(mentors)]
    some = st.lists(st.sampled_from(pairs), max_size=6, unique_by=lambda pair: pair[0]) if pairs else st.just([])
    locked = draw(some) if draw(st.booleans()) else []
    return Case(scores, capacities, urgency, locked[:2], draw(some))


def solved(case: Case) -> Matching:
    scores, capacities, urgency, locked, previous = case
    terms = {"urgency": urgency, "locked": locked, "previous": previous}
    return solve(scores, capacities=capacities, **terms)


@settings(max_examples=5 * settings.default.max_examples)
@given(cases())
def test_a_constraint_solver_agrees_level_by_level(case: Case) -> None:
    found = solved(case)
    assert found.levels == levels(case)
    assert admissible(case, found.partner)


@given(cases())
def test_large_and_sparse_caseloads_are_solved_alike(case: Case) -> None:
    dense = solved(case)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(heaviest, "SMALL", -1)
        patched.setattr(heaviest, "DENSE", 2)
        patched.setattr(problem, "DENSE", 2)
        sparse = solved(case)
    assert sparse.levels == dense.levels
    assert admissible(case, sparse.partner)


@st.composite
def tables(draw: st.DrawFn) -> Case:
    """Larger ones, of which a few pairs are not allowed, with few different scores and so many that are as good."""
    people, mentors = draw(st.integers(2, 30)), draw(st.integers(2, 30))
    luck = Random(draw(st.integers(0, 2**32)))
    highest, barred = draw(st.sampled_from([0, 2, 30, 10_000])), draw(st.sampled_from([0, 0, 0.1, 0.4]))
    scores = [
        [None if luck.random() < barred else luck.randint(0, highest) for _ in range(mentors)] for _ in range(people)
    ]
    capacities = [luck.choice([0, 1, 1, 1, 3]) for _ in range(mentors)]
    locked = [(0, luck.randrange(mentors))] if draw(st.booleans()) else []
    previous = [(p, luck.randrange(mentors)) for p in range(people)]
    return Case(scores, capacities, [luck.choice([0, 0, 1, 2]) for _ in range(people)], locked, previous)


@settings(max_examples=3 * settings.default.max_examples)
@given(tables(), st.sampled_from([1, 16]), st.sampled_from([1, 60, 200_000]))
def test_a_table_is_solved_as_its_pairs_are_however_few_are_kept_at_first(case: Case, near: int, cells: int) -> None:
    listed = [(p, m, one) for p, row in enumerate(case.scores) for m, one in enumerate(row) if one is not None]
    pairs = Pairs.listed(len(case.scores), len(case.capacities), listed)
    as_pairs = solve(
        pairs, capacities=case.capacities, urgency=case.urgency, locked=case.locked, previous=case.previous
    )
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(dense, "NEAR", near)
        patched.setattr(dense, "CELLS", cells)
        as_table = solved(case)
    assert as_table.levels == as_pairs.levels
    assert admissible(case, as_table.partner)


@given(cases(), st.integers(0, 12))
def test_a_solve_that_is_stopped_gives_no_answer_and_one_that_is_not_the_best(case: Case, steps: int) -> None:
    asked = 0

    def heed() -> None:
        nonlocal asked
        asked += 1
        if asked > steps:
            raise Refused(say("Nobody waits for it any more."))

    scores, capacities, urgency, locked, previous = case
    terms = stated(scores, capacities=capacities, urgency=urgency, locked=locked, previous=previous)
    try:
        found = by_levels(terms, heed=heed)
    except Refused:
        assert asked == steps + 1
    else:
        assert asked <= steps
        assert found == solved(case)


def test_scores_too_great_to_be_exact_are_refused_in_a_sentence() -> None:
    with pytest.raises(Refused, match="Match one area after the other"):
        solve([[2**52, 1], [1, 1]], capacities=[1, 1])


FRACTIONS = ([[0.1, 0.9], [0.7, 0.8]], [[1, 1.5]], [[float("nan"), 1]], [[float("inf"), 1]], [["2", 1]], [[10**30, 1]])


@pytest.mark.parametrize("scores", [*FRACTIONS, [[1, 2], [3]], [[1, 2, 3]], [[]]])
def test_scores_that_are_no_whole_numbers_in_equal_rows_are_refused_and_never_rounded(scores: Any) -> None:
    with pytest.raises(BugError):
        solve(scores, capacities=[1, 1])


@pytest.mark.parametrize("scores", FRACTIONS)
def test_no_fraction_is_rounded_in_arrays_pairs_or_terms(scores: Any) -> None:
    listed = [(0, m, one) for m, one in enumerate(scores[0])]
    with pytest.raises(BugError):
        solve(np.array(scores), capacities=[1, 1])
    with pytest.raises(BugError):
        Pairs.listed(1, 2, listed)
    with pytest.raises(BugError):
        solve(Pairs(1, 2, np.zeros(2, int), np.arange(2), np.array(scores[0])), capacities=[1, 1])
    with pytest.raises(BugError):
        solve([[1, 1]], capacities=scores[0])
    with pytest.raises(BugError):
        solve([[1, 1], [1, 1]], capacities=[1, 1], urgency=scores[0])


@given(cases())
def test_whole_numbers_are_answered_alike_however_they_are_written(case: Case) -> None:
    floats = np.array([[-1.0 if one is None else float(one) for one in row] for row in case.scores])
    floats = floats.reshape(len(case.scores), len(case.capacities))
    found = solve(floats, capacities=case.capacities, urgency=case.urgency, locked=case.locked, previous=case.previous)
    assert found.levels == solved(case).levels


def test_fractions_are_answered_exactly_in_hundredths() -> None:
    found = solve([[10, 90], [70, 80]], capacities=[1, 1])
    assert (found.partner, found.total) == ((1, 0), 160)


@pytest.mark.parametrize("which", ["locked", "forbidden", "previous"])
@pytest.mark.parametrize("pair", [(9, 0), (0, 9), (-1, 0), (0, -1), (0.0, 1), ("0", 1)])
@pytest.mark.parametrize("sparse", [False, True])
def test_a_pair_of_somebody_who_is_not_there_is_a_bug(which: str, pair: Any, *, sparse: bool) -> None:
    scores: Any = Pairs.listed(3, 2, [(0, 0, 5), (1, 1, 4)]) if sparse else [[5, None], [4, 3], [2, None]]
    with pytest.raises(BugError, match="not there"):
        solve(scores, capacities=[1, 1], **{which: [pair]})
