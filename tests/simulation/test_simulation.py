"""A short run of the simulation: whole laptops under a few seeds, with every kind of fault, and no promise broken."""

import pytest

from tests.simulation.mutations import mutated
from tests.simulation.plan import make_plan
from tests.simulation.telling import Outcome, tell

DAYS = 14
CAUGHT = (("walls not subtracted", 0),)
"""Ways to break the core, and a seed that finds each out."""


def told(seed: int, *, days: int = DAYS, real: bool = False) -> Outcome:
    return tell(make_plan(seed, days=days, fewest=3, most=8), real=real)


@pytest.mark.parametrize("seed", range(4))
def test_no_promise_is_broken_by_losses_crashes_restores_and_liars(seed: int) -> None:
    outcome = told(seed)
    assert (outcome.rule, outcome.words) == ("", "")


def test_no_promise_is_broken_on_real_encrypted_files() -> None:
    outcome = told(5, days=10, real=True)
    assert (outcome.rule, outcome.words) == ("", "")


@pytest.mark.parametrize(("name", "seed"), CAUGHT)
def test_a_core_with_one_rule_turned_off_is_caught(name: str, seed: int) -> None:
    with mutated(name):
        outcome = told(seed, days=40)
    assert outcome.rule
