"""Mentors brought in from a sheet, brought in once more, and a sheet in which each stands twice: a process for each.

What is likely a double is told and left out, so that as many mentors are there in the end as there are people.
"""

import csv
import multiprocessing
import resource
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from benchmarks.measure import NOTHING, Figures, Taken, machine, taken
from benchmarks.stores import FAMILY, GIVEN, PASSPHRASE, around, coordinator
from caseworker.bootstrap import OpenDirectory, open_directory
from caseworker.importing import From, Plan, carry_out, plan, today_of
from caseworker.importing_mentors import MENTORS
from caseworker.imports.mentor_rows import MentorRow

MOST = 10_000
"""So many mentors at the most: more are in no service."""
HEADINGS = ("Name", "Phone", "Email", "Postcode", "Max people")


class Brought(NamedTuple):
    """A sheet read and compared, and what was no double written; `megabytes`: the most of its process."""

    rows: int
    doubles: int
    read: Taken
    written: Taken
    megabytes: int


def run(folder: Path, *, people: int, entries: int) -> Figures:  # noqa: ARG001 (every suite is asked alike)
    """As many mentors as people, 10,000 at the most."""
    count = min(people, MOST)
    store, other = folder / "once", folder / "twice"
    for one in (store, other):
        coordinator(one).close()
    once, twice = sheet(folder / "once.csv", count, times=1), sheet(folder / "twice.csv", count, times=2)
    figures = machine() | {"mentors": count}
    figures |= _told(f"{count} mentors into an empty store", _alone(store, once))
    figures |= _told("the same sheet once more", _alone(store, once))
    return figures | _told("a sheet in which each stands twice, into an empty store", _alone(other, twice))


def sheet(path: Path, count: int, *, times: int) -> Path:
    """A sheet of invented mentors, the whole list as often as said."""
    rows = [_row(number) for number in range(count)]
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows((HEADINGS, *rows * times))
    return path


def _row(number: int) -> tuple[str, ...]:
    name = f"{GIVEN[number % len(GIVEN)]} {FAMILY[number % len(FAMILY)]}-{_letters(number)}"
    return name, f"01632 96{number % 1000:04}", f"m{number}@example.org", f"WS{number % 15 + 1}", "2"


def _letters(number: int) -> str:
    """A number as a name has it, without digits."""
    return "".join(chr(ord("a") + number // 26**place % 26) for place in range(3)).capitalize()


def brought_in(store: Path, path: Path) -> Brought:
    """Read a sheet, leave every likely double out and write the rest, in this process."""
    opened = open_directory(store, passphrase=PASSPHRASE, around=around(1))
    plans: list[Plan[MentorRow]] = []
    read = taken(lambda: plans.append(_planned(opened, path)))
    (found,) = plans
    likely = {row.row for row in found.undecided()}
    rows = [row for row in found.preview.good if row.row not in likely]
    written = taken(lambda: carry_out(opened.desk, plan=found, rows=rows, sent=From())) if rows else NOTHING
    opened.close()
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return Brought(len(found.preview.good), len(likely), read, written, most)


def _planned(opened: OpenDirectory, path: Path) -> Plan[MentorRow]:
    with opened.reading() as connection:
        return plan(connection, path, kind=MENTORS, today=today_of(opened.desk))


def _alone(store: Path, path: Path) -> Brought:
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=fresh) as process:
        return process.submit(brought_in, store, path).result()


def _told(what: str, brought: Brought) -> Figures:
    return {
        f"{what}: rows": brought.rows,
        f"{what}: likely doubles": brought.doubles,
        f"{what}: read and compared, s": round(brought.read.wall, 2),
        f"{what}: the rest written, s": round(brought.written.wall, 2),
        f"{what}: most memory, MB": brought.megabytes,
    }
