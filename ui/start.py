"""The start: which store to open, and whether it is the demonstration."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from caseworker.demo.sizes import FEWEST_MENTORS, FEWEST_PEOPLE, MENTORS, PEOPLE
from caseworker.domain.clock import SystemClock
from caseworker.domain.errors import KnownError, NotHere, in_english, say
from ui.app import Start, has_no_display, run
from ui.context import Entrance
from ui.late_entrance import LateEntrance

APPLICATION = "Caseworker"
TOLD = 1
"""The exit status after a sentence that says why nothing was opened."""
_NO_SCREEN = say(
    "There is no screen here, so no window was opened. Without one: './run --demo' walks the tour, and "
    "'.venv/bin/caseworker --help' lists what works by command."
)


def parser() -> ArgumentParser:
    """What the window may be told when it starts."""
    made = ArgumentParser(prog="caseworker", description="Mentoring through the gate.")
    made.add_argument("--store", type=Path, default=None, metavar="DIR", help="the folder of the store")
    made.add_argument("--demo", action="store_true", help="open the demonstration; without a screen, walk its tour")
    people = f"how many people the demonstration has, at least {FEWEST_PEOPLE}"
    mentors = f"how many mentors it has, at least {FEWEST_MENTORS}"
    made.add_argument("--people", type=int, default=PEOPLE, metavar="N", help=people)
    made.add_argument("--mentors", type=int, default=MENTORS, metavar="N", help=mentors)
    made.add_argument("--seed", type=int, default=7, metavar="N")
    made.add_argument("--today", type=_day, default=None, metavar="DATE", help="the day it is told on")
    return made


def main(argv: Sequence[str]) -> int:
    """Open the window on a store until it is closed. Answers the exit status."""
    arguments = parser().parse_args(argv[1:])
    begin = _demonstrate if arguments.demo else _open_window
    try:
        return begin([argv[0]], arguments)
    except KnownError as told:
        sys.stderr.write(f"{in_english(told.phrase)}\n")
        return TOLD


def _demonstrate(argv: list[str], arguments: Namespace) -> int:
    from ui.demonstrate import demonstrate

    return demonstrate(argv, arguments)


def _open_window(argv: list[str], arguments: Namespace) -> int:
    """Qt would abort where there is nothing to draw on, so that is said before."""
    if has_no_display():
        raise NotHere(_NO_SCREEN)
    return run(argv, start_of(arguments))


def start_of(arguments: Namespace) -> Start:
    """What the window is opened on."""
    store = arguments.store or user_data_path(APPLICATION, appauthor=False) / "store"
    return Start(
        entrance=LateEntrance(store, make=partial(_entrance, store)),
        clock=SystemClock(),
        store=store,
        preferences=user_config_path(APPLICATION, appauthor=False) / "window.ini",
    )


def _entrance(store: Path) -> Entrance:
    from ui.opening import machine_entrance

    return machine_entrance(store)


def _day(words: str) -> date:
    from caseworker.commands.answer import day_of

    return day_of(words)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
