"""Which story catches which mutation: told again, each shows that the simulation notices that one rule is missing."""

from collections.abc import Callable
from typing import NamedTuple

from tests.simulation.mutations import MUTATIONS, mutated
from tests.simulation.plan import Plan, make_plan
from tests.simulation.telling import Outcome, tell

FEWEST = 3
HEAD = "| Mutation | Rule | What is broken | Seed | Story | Caught by |\n|---|---|---|---|---|---|"


class Story(NamedTuple):
    """Where to look: a seed, how long, among how many laptops at the most, and what the story is about."""

    seed: int
    days: int = 25
    most: int = 6
    theme: str = ""

    def plan(self) -> Plan:
        """The plan of this story."""
        return make_plan(self.seed, days=self.days, fewest=FEWEST, most=self.most, theme=self.theme)

    def words(self) -> str:
        """The story as the table names it."""
        about = f", {self.theme}" if self.theme else ""
        return f"{self.days} days, {FEWEST} to {self.most} laptops{about}"


CAUGHT_BY: dict[str, tuple[Story, str]] = {
    "current readers only": (Story(0), "delivery"),
    "the walled hear one record": (Story(17, days=40, most=7, theme="walls"), "given up"),
    "walls not subtracted": (Story(0), "packing"),
    "a new role changes nothing here": (Story(4, days=22, most=7, theme="roles"), "given up"),
    "partners' partners are strangers": (Story(0, days=10, most=7, theme="bodies"), "delivery"),
    "partners' partners are told who is who": (Story(0, days=10, most=7, theme="bodies"), "packing"),
    "one lifts a wall": (Story(1, days=14, most=6, theme="walls"), "packing"),
    "nothing waits": (Story(1, days=20, most=7), "judgement"),
    "nothing withheld": (Story(0, days=10, most=7, theme="bodies"), "packing"),
    "authority not checked": (Story(0), "judgement"),
    "judged by the roster of now": (Story(0), "judgement"),
    "a removal voids nothing": (Story(53, days=12, most=4, theme="removals"), "packing"),
    "cut-offs ignored": (Story(0), "judgement"),
    "a cut-off takes authority away": (Story(2, days=14, most=5, theme="removals"), "judgement"),
    "the removed are told everything": (Story(0), "packing"),
    "given up before it is safe": (Story(0, days=20, most=7), "values"),
    "nothing is given up": (Story(0), "given up"),
    "excluded folders are taken": (Story(2, days=20, most=7), "given up"),
    "tombstones ignored": (Story(0, days=20, most=7, theme="erasures"), "packing"),
    "nothing is taken back": (Story(1, days=20, most=7, theme="second thoughts"), "erasure"),
    "left is taken as held": (Story(0, days=10, most=4), "acknowledged"),
    "acknowledge before durable": (Story(0, days=10, most=4, theme="crashes"), "acknowledged"),
    "nothing waits to be undone": (Story(1, days=20, most=7, theme="concerns"), "waiting"),
    "signatures of heads not checked": (Story(1, days=20, most=7), "forged"),
    "sender not checked": (Story(212, days=8, most=3, theme="attacks"), "acknowledged"),
    "the overtaken leave": (Story(10, days=40, most=7, theme="removals"), "leaving"),
}
"""For each mutation the story that catches it, and by which clause of the oracle."""


def told_broken(name: str, story: Story) -> Outcome:
    """Tell a story to a core that is broken in one way."""
    with mutated(name):
        return tell(story.plan())


def line_of(name: str) -> str:
    """The line of the table that the record of catches gives."""
    one = MUTATIONS[name]
    if name not in CAUGHT_BY:
        return f"| {name} | {one.rule} | {one.words} | none | | |"
    story, rule = CAUGHT_BY[name]
    return f"| {name} | {one.rule} | {one.words} | {story.seed} | {story.words()} | {rule} |"


def tell_every_mutation(write: Callable[[str], None]) -> list[str]:
    """Tell every mutation its story and write the table. Answers those that were not caught as the record has it."""
    write(HEAD)
    missed = []
    for name in MUTATIONS:
        write(line_of(name))
        if name in CAUGHT_BY and told_broken(name, CAUGHT_BY[name][0]).rule != CAUGHT_BY[name][1]:
            missed.append(name)
    return missed
