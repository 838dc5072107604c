"""`./run --demo`: the demonstration in a window, or without a screen its tour, with the way to everything it leaves."""

import os
import sys
from argparse import Namespace
from datetime import datetime
from pathlib import Path

from caseworker.bootstrap import Surroundings, this_machine
from caseworker.demo.figures import PASSPHRASE, Figures
from caseworker.demonstration import Demonstration, Places, make_demonstration
from caseworker.domain.clock import LONDON, local_day
from caseworker.storage.grace import AT_THE_WINDOW, NOTHING_WAITS
from caseworker.storage.vault_file import has_store
from ui.app import Start, has_no_display, make_application, run
from ui.opening import demonstration_entrance
from ui.tour import Sights, Tour

FOLDER = Path("demonstration")


def demonstrate(argv: list[str], arguments: Namespace) -> int:
    """Make the demonstration and open it, or walk the tour where there is no screen. Answers the exit status."""
    # The tour does not stop to think: what it writes goes with its next exchange.
    around = this_machine(grace=NOTHING_WAITS if _without_screen() else AT_THE_WINDOW)
    return _walk(argv, arguments, around) if _without_screen() else _open(argv, arguments, around)


def _without_screen() -> bool:
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        return True
    return has_no_display()


def _open(argv: list[str], arguments: Namespace, around: Surroundings) -> int:
    places = Places(arguments.store or FOLDER)
    if not has_store(places.coordinator):
        _tell("Making the demonstration; this takes a minute or two.")
        _make(places.root, arguments, around)
    entrance = demonstration_entrance(places.coordinator, around=around)
    start = Start(entrance, around.clock, places.coordinator, places.root / "window.ini")
    return run(argv, start)


def _walk(argv: list[str], arguments: Namespace, around: Surroundings) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    root = _free_folder(arguments.store or FOLDER, around)
    _tell("There is no screen, so this is the tour. Making the demonstration; this takes a minute or two.")
    made = _make(root, arguments, around)
    _tell(f"{len(made.people)} people and {len(made.members)} members, all invented, on {made.today:%d %B %Y}.")
    sights = Tour(make_application(argv), made, around=around, tell=_tell).walk()
    _tell_where(root, sights)
    return 0


def _make(root: Path, arguments: Namespace, around: Surroundings) -> Demonstration:
    today = arguments.today or local_day(around.clock.now())
    figures = Figures.of(arguments.people, mentors=arguments.mentors)
    return make_demonstration(root, figures=figures, seed=arguments.seed, today=today)


def _free_folder(wanted: Path, around: Surroundings) -> Path:
    """The folder that was asked for, or one named by the moment beside it when something is there."""
    if not wanted.exists() or not any(wanted.iterdir()):
        return wanted
    moment: datetime = around.clock.now().astimezone(LONDON)
    return wanted.with_name(f"{wanted.name}-{moment:%Y%m%d-%H%M%S}")


def _tell_where(root: Path, sights: Sights) -> None:
    _tell(f"Pictures ({len(sights.pictures)}): {sights.pictures[0].parent}")
    _tell(f"Papers: {', '.join(str(path) for path in sights.papers)}")
    _tell(f"Batches ({len(sights.batches)} in the tour): {root / 'carrier'}")
    _tell(f"Stores: coordinator, mentor-1, mentor-2 and practitioner in {root}; the passphrase is '{PASSPHRASE}'.")


def _tell(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()
