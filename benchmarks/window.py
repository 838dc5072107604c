"""The window over a large store: from start to the first painted list, keystrokes, a long timeline, scrolling, memory.

Starts are measured from outside, in processes of their own, ours and a bare window in turn. The rest is one window, its
own thread watched at every event: what it was held by longest is named.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from benchmarks.measure import Figures, machine
from benchmarks.stores import PASSPHRASE, crowded, name, open_people, session
from caseworker.domain.folders import case_folder
from caseworker.storage.vault import PRODUCT_COST

STARTS = 7
TIMELINE = 5_000


def run(folder: Path, *, people: int, entries: int) -> Figures:
    """Every figure of the window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    store = folder / "store"
    opened = crowded(store, people=people, entries=entries)
    luck = Random(6)
    (long_known,) = open_people(opened, 1, luck=luck)
    for _ in range(TIMELINE // 500):
        with opened.desk.act("record sessions") as act:
            for _ in range(500):
                act.add(session(opened, luck), case_folder(long_known))
    opened.close()
    figures = machine() | {"people": people, "entries asked for": entries, "timeline of one person": TIMELINE}
    figures |= _starts(store)
    typed = [f"{luck.choice(('ja', 'am', 'si', 'ka', 'de'))} {name(luck)}"[:10].lower() for _ in range(20)]
    return figures | _at_work(store, long_known, typed)


def _starts(store: Path) -> Figures:
    """From the start of a process to what it first paints, a bare window and ours in turn; and from Enter to People."""
    kinds = ("bare", "lock", "people", "typed")
    painted: dict[str, list[Painted]] = {kind: [] for kind in kinds}
    for _ in range(STARTS):
        for kind in kinds:
            painted[kind].append(_painted(kind, str(store), PASSPHRASE))
    began = {kind: median(one.since_start for one in painted[kind]) for kind in kinds}
    entered = median(one.since_enter for one in painted["typed"])
    before = time.perf_counter()
    cost = PRODUCT_COST
    argon = Argon2id(salt=bytes(16), length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.kibibytes)
    argon.derive(PASSPHRASE.encode())
    key = time.perf_counter() - before
    return {
        "start to first paint of a bare window, ms": round(began["bare"] * 1000),
        "start to painted lock page, ms": round(began["lock"] * 1000),
        "start to lock page / bare (aim 2)": round(began["lock"] / began["bare"], 2),
        "Enter to painted People page once all is loaded, ms": round(entered * 1000),
        "start to painted People page unlocked at once, ms": round(began["people"] * 1000),
        "start to People / bare (aim 2)": round(began["people"] / began["bare"], 2),
        "key derivation at the product's cost, which is in none of these, ms": round(key * 1000),
    }


class Painted(NamedTuple):
    """Seconds until something was painted, since the process began and since Enter was pressed in it."""

    since_start: float
    since_enter: float


def _painted(*words: str) -> Painted:
    """How long a process takes until it says that it has painted."""
    command = [sys.executable, "-m", "benchmarks.painted", *words]
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline().split()
        took = time.perf_counter() - began
        process.wait()
    if said[:1] != ["painted"]:
        raise RuntimeError(f"{words[0]} painted nothing")
    return Painted(took, float(said[1]))


def _at_work(store: Path, long_known: str, typed: list[str]) -> Figures:
    """What one window takes for each thing somebody does in it, in a process that has done nothing else."""
    words = [sys.executable, "-m", "benchmarks.at_work", str(store), long_known, *typed]
    done = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=True)
    figures: Figures = json.loads(done.stdout)
    return figures
