"""Telling one story from beginning to end: every step, then quiet, then the verdict."""

import time
import traceback
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from caseworker.domain.errors import KnownError
from tests.simulation import faults, hostile
from tests.simulation.acts import ACTS
from tests.simulation.chance import Chance
from tests.simulation.laptop import counting
from tests.simulation.plan import ACTS as PLANNED
from tests.simulation.plan import MINUTES, PATCHED, TROUBLES, Plan, Step
from tests.simulation.post import NAMES, Trouble
from tests.simulation.verdict import Verdict
from tests.simulation.watch import Watcher
from tests.simulation.world import Violation, World

TURNS = (faults, hostile)
"""Imported so that every act of the plan has a turn."""
MOST_ROUNDS = 14
LOOKS = 7
"""In so many of a hundred exchanges a laptop is held against the rules in the middle of the story."""


FAULTS = {f"fault: {name}" for name in NAMES.values()} | {
    "fault: crash", "fault: carrier away", "fault: carrier full", "fault: carrier emptied", "fault: clock set",
    "fault: another service's carrier", "fault: half-written batch seen", "fault: batch repeated",
    "fault: batch replayed under another name", "fault: batch in another mailbox", "fault: rubbish in a mailbox",
    "fault: restored from a backup", "fault: given an older copy of its file",
    "fault: set back to a snapshot of the whole machine", "fault: set back, and nobody contradicts", "fault: program patched", "fault: laptop stolen",
    "a new incarnation begun", "conflicts listed", "entries that waited",
}  # fmt: skip
"""What must have struck, and not only have been planned."""


@dataclass
class Outcome:
    """How a story ended: what was violated, if anything, and what happened how often."""

    seed: int
    laptops: int
    steps: int
    rule: str = ""
    words: str = ""
    at_step: int = -1
    counts: Counter[str] = field(default_factory=Counter)
    story: list[str] = field(default_factory=list)
    seconds: float = 0.0
    trace: str = ""

    @property
    def sound(self) -> bool:
        """Whether nothing was violated."""
        return not self.rule


def tell(plan: Plan, *, real: bool = False, steps: Sequence[Step] | None = None) -> Outcome:
    """Tell a story, or only some of its steps."""
    chosen = plan.steps if steps is None else steps
    outcome = Outcome(plan.seed, len(plan.seats), len(chosen))
    began = time.process_time()
    with counting():
        _told(World(plan, real=real), chosen, outcome)
    outcome.seconds = time.process_time() - began
    return outcome


def _told(world: World, steps: Sequence[Step], outcome: Outcome) -> None:
    try:
        _tell(world, steps, outcome)
    except Violation as violation:
        outcome.rule, outcome.words = violation.rule, violation.words
    except Exception as error:  # noqa: BLE001 - whatever escapes the product is what is looked for
        outcome.rule, outcome.words = "escaped", f"{type(error).__name__}: {error}"
        outcome.trace = traceback.format_exc()
    finally:
        outcome.counts = world.counts
        outcome.story = world.story()
        world.close()


def _tell(world: World, steps: Sequence[Step], outcome: Outcome) -> None:
    watcher = Watcher(world)
    verdict = Verdict(world, watcher)
    world.watchers.append(watcher)
    world.gatekeepers.append(watcher.let_out)
    world.witnesses.append(watcher.note_given_up)
    for step in steps:
        outcome.at_step = step.n
        _take(world, verdict, step)
    outcome.at_step = len(world.plan.steps)
    quieten(world, steps[-1].minute if steps else 0)
    verdict.check_all()


def _take(world: World, verdict: Verdict, step: Step) -> None:
    laptop = world.seats[step.seat]
    world.take(step, ACTS[step.what])
    looks = step.what == "exchange" and Chance(world.seed, step.n, "look").happens("look", LOOKS)
    if looks and not laptop.patched:
        verdict.check_laptop(laptop)


def quieten(world: World, minute: int) -> None:
    """Heal every carrier and let everybody exchange until nothing new comes."""
    world.tell("everything is healed, and everybody exchanges until nothing new comes")
    for laptop in world.laptops:
        laptop.door.trouble = Trouble()
    still = 0
    for turn in range(MOST_ROUNDS):
        minute += 3 * MINUTES
        world.minute = world.post.minute = minute
        world.post.heal()
        before = [laptop.shape() for laptop in world.laptops]
        _everybody(world, f"quiet {turn}")
        still = still + 1 if before == [laptop.shape() for laptop in world.laptops] else 0
        if still == 2 and turn >= 4:
            return
    if not still:
        raise Violation("quiet", "entries still come after all rounds of exchange")


def _everybody(world: World, step: str) -> None:
    for laptop in world.laptops:
        with laptop.working(step):
            try:
                laptop.exchange()
            except KnownError as error:
                raise Violation("quiet", f"{laptop.name} cannot exchange: {error}") from error


def missing(counts: Counter[str]) -> list[str]:
    """The acts and faults that never happened."""
    due = {what for table in PLANNED.values() for what, _ in table}
    due |= {what for what, _ in PATCHED} | {"remove a device", "enrol a device", "exchange", "steal"}
    due |= {f"tried: {what}" for what, _ in TROUBLES} | FAULTS
    return sorted(name for name in due if not counts[name])
