"""A short run of the simulation: whole laptops under a few seeds, with every kind of fault, and no promise broken."""

from pathlib import Path

import pytest

from tests.simulation.caught import CAUGHT_BY, HEAD, line_of, told_broken
from tests.simulation.mutations import MUTATIONS
from tests.simulation.plan import make_plan
from tests.simulation.telling import Outcome, tell

pytestmark = pytest.mark.unmeasured

DAYS = 14
CHEAP = (
    "walls not subtracted",
    "one lifts a wall",
    "partners' partners are told who is who",
    "nothing withheld",
    "a removal voids nothing",
    "left is taken as held",
    "acknowledge before durable",
    "sender not checked",
    "the overtaken leave",
)
"""Ways to break the core whose stories are short."""
PAGE = Path(__file__).parents[2] / "docs" / "simulation.md"


def told(seed: int, *, days: int = DAYS, real: bool = False) -> Outcome:
    return tell(make_plan(seed, days=days, fewest=3, most=8), real=real)


@pytest.mark.parametrize("seed", range(4))
def test_no_promise_is_broken_by_losses_crashes_restores_and_liars(seed: int) -> None:
    outcome = told(seed)
    assert (outcome.rule, outcome.words) == ("", "")


def test_no_promise_is_broken_on_real_encrypted_files() -> None:
    outcome = told(5, days=10, real=True)
    assert (outcome.rule, outcome.words) == ("", "")


@pytest.mark.parametrize("name", CHEAP)
def test_a_core_with_one_rule_turned_off_is_caught(name: str) -> None:
    story, rule = CAUGHT_BY[name]
    assert told_broken(name, story).rule == rule


def test_the_page_names_every_rule_that_is_turned_off_and_what_catches_it() -> None:
    assert "\n".join((HEAD, *map(line_of, MUTATIONS))) in PAGE.read_text()
