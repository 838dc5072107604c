"""The core: typing search, durable acts, replay, packing and opening, an import into many folders."""

import multiprocessing
import resource
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from benchmarks import bare
from benchmarks.measure import Figures, Taken, at, beside, machine, taken
from benchmarks.stores import (
    GIVEN,
    PASSPHRASE,
    around,
    colleague,
    coordinator,
    crowded,
    exchange_of,
    name,
    open_people,
    record_sessions,
    session,
)
from caseworker.bootstrap import OpenDirectory, open_directory
from caseworker.domain.folders import case_folder
from caseworker.domain.names import fold
from caseworker.queries import people as lists
from caseworker.queries.rows import Chip
from caseworker.storage.replay import replay
from caseworker.sync.exchange import Report

ON_A_PAGE = 50
FORMATS = "bare msgpack, zstd and age"
INSERTS = "bare inserts"


def run(folder: Path, *, people: int, entries: int) -> Figures:
    """Every figure of the core, each beside what it is compared with, after the machine and the sizes."""
    figures = machine() | {"people": people, "entries asked for": entries}
    figures |= acts(folder / "acts")
    figures |= sessions_sent(folder / "sent")
    figures |= import_sent(folder / "import")
    figures |= at_scale(folder / "scale", people=people, entries=entries)
    return figures


def acts(folder: Path, *, count: int = 300) -> Figures:
    """A durable act beside a bare durable commit of the same bytes in the same kind of file, one after the other."""
    folder.mkdir(parents=True)
    opened = coordinator(folder / "store")
    luck = Random(1)
    case = open_people(opened, 1, luck=luck)[0]

    def act() -> None:
        with opened.desk.act("record a session") as made:
            made.add(session(opened, luck), case_folder(case))

    with bare.database(folder / "bare.db") as other:
        other.execute("CREATE TABLE entry(n INTEGER PRIMARY KEY, body BLOB)")

        def commit() -> None:
            other.execute("BEGIN IMMEDIATE")
            other.execute("INSERT INTO entry(body) VALUES(?)", (bytes(400),))
            other.execute("COMMIT")

        ours, theirs = zip(*[(taken(act), taken(commit)) for _ in range(count)], strict=True)
    opened.close()
    return {
        "durable act, ms": round(median(one.wall for one in ours) * 1000, 2),
        "of it processor, ms": round(median(one.cpu for one in ours) * 1000, 2),
        "bare commit, ms": round(median(one.wall for one in theirs) * 1000, 2),
        "durable act / bare commit (aim 4)": round(
            median(one.wall for one in ours) / median(one.wall for one in theirs), 2
        ),
    }


def sessions_sent(folder: Path, *, count: int = 10_000, cases: int = 300) -> Figures:
    """Ten thousand sessions over three hundred cases, to a second coordinator over a folder."""
    opened, other, carrier = _pair(folder)
    luck = Random(2)
    people = open_people(opened, cases, luck=luck)
    _settle(opened, other, carrier)
    record_sessions(opened, people, each=-(-count // cases), luck=luck)
    figures = _send(opened, other, carrier, f"{count} sessions over {cases} cases")
    opened.close()
    other.close()
    return figures


def import_sent(folder: Path, *, folders: int = 10_000) -> Figures:
    """An import that makes ten thousand new folders: an access folder and a case folder for each person."""
    opened, other, carrier = _pair(folder)
    _settle(opened, other, carrier)
    open_people(opened, folders // 2, luck=Random(3), at_once=folders)
    figures = _send(opened, other, carrier, f"import into {folders} new folders")
    opened.close()
    other.close()
    return figures


def _pair(folder: Path) -> tuple[OpenDirectory, OpenDirectory, Path]:
    carrier = folder / "carrier"
    carrier.mkdir(parents=True)
    opened = coordinator(folder / "one")
    return opened, colleague(opened, folder / "two"), carrier


def _settle(one: OpenDirectory, other: OpenDirectory, carrier: Path) -> None:
    for opened in (one, other, one, other):
        exchange_of(opened, carrier).run()


def _send(one: OpenDirectory, other: OpenDirectory, carrier: Path, what: str) -> Figures:
    before = set(carrier.rglob("*.batch"))
    packing, opening = Report(), Report()

    def pack() -> None:
        sending = exchange_of(one, carrier)
        sending.pack(packing)
        sending.leave(packing)

    packed = taken(pack)
    files = sorted(set(carrier.rglob("*.batch")) - before)
    alone = bare.Exchanged(files, keys=other.desk.identity.keys)
    size = sum(path.stat().st_size for path in files)
    opened = taken(lambda: exchange_of(other, carrier).collect(opening))
    if opening.entries_in != packing.entries_out or not packing.entries_out:
        raise RuntimeError(f"{what}: {packing.entries_out} entries left and {opening.entries_in} arrived")
    return {
        **beside(f"{what}: packed", packed, alone.packed(), against=FORMATS),
        **beside(f"{what}: opened", opened, alone.opened(carrier / "bare.db"), against=f"{FORMATS} and {INSERTS}"),
        f"{what}: MB": round(size / 1e6, 2),
        f"{what}: files": len(files),
    }


def at_scale(folder: Path, *, people: int, entries: int) -> Figures:
    """Replay and typing search on a coordinator's store with everybody in it."""
    folder.mkdir(parents=True)
    opened = crowded(folder / "store", people=people, entries=entries)
    figures = _typed(opened, folder, Random(5))
    opened.close()
    return figures | _replayed(folder)


class Replayed(NamedTuple):
    """A replay in a process of its own: what it read, what it took, the most memory that the process ever had (MB)."""

    entries: int
    taken: Taken
    bare: Taken
    megabytes: float


def replayed_alone(folder: Path) -> Replayed:
    """Replay a store of a folder; the process that calls this does nothing else before."""
    opened = open_directory(folder / "store", passphrase=PASSPHRASE, around=around(3))
    counted = 0

    def work() -> None:
        nonlocal counted
        with opened.store.writing() as transaction:
            counted = replay(transaction)

    time = taken(work)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with opened.reading() as connection:
        inserts = bare.filled(connection, folder / "inserts.db")
    opened.close()
    return Replayed(counted, time, inserts, peak)


def _replayed(folder: Path) -> Figures:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as alone:
        one = alone.submit(replayed_alone, folder).result()
    return {
        "entries replayed": one.entries,
        "replay, entries a second (aim 25,000)": round(one.entries / one.taken.wall),
        "replay, entries a second of the processor": round(one.entries / one.taken.cpu),
        f"{INSERTS} of the same rows, entries a second of the processor": round(one.entries / one.bare.cpu),
        f"replay / {INSERTS} of the same rows": round(one.taken.cpu / one.bare.cpu, 2),
        "peak memory of the replaying process, MB (aim 400)": round(one.megabytes),
    }


def _typed(opened: OpenDirectory, folder: Path, luck: Random) -> Figures:
    """Every keystroke of two hundred names beside the same prefix question to a full-text table that is alone.

    Once the index of the store, and once the whole page of the list as the window asks for it: counted, in the order
    of release, with mentor and badge.
    """
    question = f"SELECT rowid FROM find_people WHERE find_people MATCH ? LIMIT {ON_A_PAGE}"
    ours, pages, theirs = [], [], []
    with opened.reading() as connection, bare.index(connection, folder / "bare.db") as alone:
        for typed in _keys(luck):
            match = lists.match_of(typed)
            ours.append(taken(lambda: connection.exec_driver_sql(question, (match,)).all()).wall)  # noqa: B023
            theirs.append(taken(lambda: alone.execute(question, (match,)).fetchall()).wall)  # noqa: B023
            pages.append(taken(lambda: _page(opened, typed)).wall)  # noqa: B023
    return {
        **_keystrokes("keystroke, index", ours, theirs),
        **_keystrokes("keystroke, page of the list", pages, theirs),
    }


def _page(opened: OpenDirectory, typed: str) -> None:
    with opened.asking() as reading:
        lists.page(reading, text=typed, chip=Chip.ALL, offset=0, limit=ON_A_PAGE)


def _keystrokes(what: str, ours: list[float], theirs: list[float]) -> Figures:
    figures: Figures = {}
    for words, share in (("p50", 0.5), ("p95", 0.95)):
        figures[f"{what} {words}, ms"] = round(at(ours, share) * 1000, 2)
        figures[f"{what} {words} / bare FTS5 (aim 1.5)"] = round(at(ours, share) / at(theirs, share), 2)
    return figures


def _keys(luck: Random) -> list[str]:
    """What stands in the field after each keystroke of two hundred names."""
    names = [fold(f"{luck.choice(GIVEN)} {name(luck)}")[:14] for _ in range(200)]
    return [typed[:length] for typed in names for length in range(1, len(typed) + 1)]
