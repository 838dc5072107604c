"""The simulation on the command line: ranges of seeds, what happened how often, and short stories of what went wrong."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import NamedTuple

from tests.simulation.caught import tell_every_mutation
from tests.simulation.mutations import MUTATIONS, mutated
from tests.simulation.plan import THEMES, make_plan
from tests.simulation.shrink import Shrinking
from tests.simulation.telling import Outcome, missing, tell

ENOUGH_SEEDS = 20
"""From so many seeds on, an act or a fault that never happened fails the run."""


class Task(NamedTuple):
    """One seed to be told, and how."""

    seed: int
    days: int
    fewest: int
    most: int
    real: bool
    mutate: str
    shrink: float
    theme: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Tell every seed that was asked for. Answers 0 when nothing was violated."""
    options = _options().parse_args(arguments)
    if options.mutations:
        return _tell_mutations()
    outcomes = []
    for outcome in _tell_all(list(_tasks(options)), options.jobs):
        outcomes.append(outcome)
        if not options.json:
            _write(_line(outcome))
    return _report(outcomes, as_json=options.json, whole=not options.mutate)


def _tell_mutations() -> int:
    missed = tell_every_mutation(_write)
    if missed:
        _write(f"not caught as the table has it: {', '.join(missed)}")
    return 1 if missed else 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="caseworker-simulate", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, metavar="N", help="how many seeds (20)")
    parser.add_argument("--from", type=int, default=0, metavar="K", dest="first", help="the first seed (0)")
    parser.add_argument("--days", type=int, default=60, metavar="D", help="simulated days (60)")
    parser.add_argument("--devices", default="3-12", metavar="A-B", help="laptops in a world (3-12)")
    parser.add_argument("--real", type=int, default=0, metavar="N", help="the first N seeds on real encrypted files")
    parser.add_argument("--jobs", type=int, default=1, metavar="J", help="seeds told at once (1)")
    parser.add_argument(
        "--mutate", default="", choices=["", *MUTATIONS], metavar="NAME", help="tell them to a broken core"
    )
    parser.add_argument(
        "--theme", default="", choices=list(THEMES), help="stories in which something rare happens often"
    )
    parser.add_argument(
        "--shrink", type=float, default=120, metavar="S", help="seconds spent on shortening a failure (120)"
    )
    parser.add_argument("--json", action="store_true", help="write one JSON object")
    parser.add_argument("--mutations", action="store_true", help="break the core in every way, each under its seed")
    return parser


def _tasks(options: argparse.Namespace) -> Iterator[Task]:
    fewest, _, most = options.devices.partition("-")
    for place, seed in enumerate(range(options.first, options.first + options.seeds)):
        real = place < options.real
        yield Task(
            *(seed, options.days, int(fewest), int(most or fewest)),
            *(real, options.mutate, options.shrink, options.theme),
        )


def _tell_all(tasks: list[Task], jobs: int) -> Iterator[Outcome]:
    if jobs == 1:
        yield from map(tell_task, tasks)
        return
    with ProcessPoolExecutor(jobs) as pool:
        yield from pool.map(tell_task, tasks)


def tell_task(task: Task) -> Outcome:
    """Tell one seed, and shorten its story when it fails."""
    plan = make_plan(task.seed, days=task.days, fewest=task.fewest, most=task.most, theme=task.theme)
    with mutated(task.mutate):
        outcome = tell(plan, real=task.real)
        if not outcome.sound and task.shrink:
            seconds, counts = outcome.seconds, outcome.counts
            outcome = Shrinking(plan, outcome, seconds=task.shrink, real=task.real).run()
            outcome.seconds, outcome.counts = seconds, counts
    return outcome


def _line(outcome: Outcome) -> str:
    place = f"seed {outcome.seed}: {outcome.laptops} laptops, {outcome.steps} steps, {outcome.seconds:.1f} s"
    if outcome.sound:
        return f"{place}, sound"
    story = "\n".join(f"    {line}" for line in outcome.story)
    return f"{place}, VIOLATION ({outcome.rule}): {outcome.words}\n{story}\n{outcome.trace}"


def _report(outcomes: list[Outcome], *, as_json: bool, whole: bool) -> int:
    counts: Counter[str] = sum((outcome.counts for outcome in outcomes), Counter())
    bad = [outcome for outcome in outcomes if not outcome.sound]
    never = missing(counts) if whole and len(outcomes) >= ENOUGH_SEEDS else []
    if as_json:
        _write(json.dumps(_plain(outcomes, counts, never), indent=1))
    else:
        for name, count in sorted(counts.items()):
            _write(f"{count:9,}  {name}")
        seconds = sum(outcome.seconds for outcome in outcomes)
        _write(f"{len(outcomes)} seeds, {len(bad)} violations, {seconds:.0f} s of processor time")
        if never:
            _write(f"never happened: {', '.join(never)}")
    return 1 if bad or never else 0


def _plain(outcomes: list[Outcome], counts: Counter[str], never: list[str]) -> dict[str, object]:
    return {
        "seeds": len(outcomes),
        "violations": [
            {"seed": one.seed, "rule": one.rule, "words": one.words, "story": one.story}
            for one in outcomes
            if not one.sound
        ],
        "never": never,
        "counts": dict(sorted(counts.items())),
        "seconds": round(sum(one.seconds for one in outcomes), 1),
    }


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
