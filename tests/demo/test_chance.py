"""Tests of the draws that an invented service is made of."""

from hypothesis import given
from hypothesis import strategies as st

from caseworker.demo.chance import Chance, shares

SEEDS = st.integers(0, 2**32)


@given(SEEDS, st.integers(1, 10_000))
def test_a_draw_lies_within_its_limit(seed: int, limit: int) -> None:
    assert 0 <= Chance(seed, "a").below(limit) < limit


@given(SEEDS)
def test_the_same_seed_and_labels_draw_alike(seed: int) -> None:
    one, other = Chance(seed, "people", 3), Chance(seed, "people", 3)
    assert [one.below(1000) for _ in range(40)] == [other.below(1000) for _ in range(40)]


def test_another_label_draws_otherwise() -> None:
    one, other = Chance(7, "people"), Chance(7, "mentors")
    assert [one.below(1000) for _ in range(8)] != [other.below(1000) for _ in range(8)]


@given(SEEDS, st.lists(st.integers(), unique=True, max_size=20), st.integers(0, 25))
def test_several_drawn_ones_are_all_different(seed: int, of: list[int], count: int) -> None:
    drawn = Chance(seed).some(of, count)
    assert len(drawn) == len(set(drawn)) == min(count, len(of))


def test_what_weighs_nothing_is_never_drawn() -> None:
    chance = Chance(7)
    assert {chance.weighted([("a", 1), ("b", 0)]) for _ in range(100)} == {"a"}


@given(st.integers(0, 10_000), st.lists(st.integers(0, 50), min_size=1, max_size=30))
def test_shares_add_up_to_the_whole(total: int, weights: list[int]) -> None:
    assert sum(shares(total, weights)) == (total if sum(weights) else 0)
