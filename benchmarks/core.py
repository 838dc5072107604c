"""The core: typing search, durable acts, replay, packing and opening, an import into many folders."""

import resource
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

from sqlcipher3 import dbapi2

from benchmarks.stores import (
    GIVEN,
    colleague,
    coordinator,
    exchange_of,
    name,
    open_people,
    record_sessions,
    session,
)
from caseworker.bootstrap import OpenDirectory
from caseworker.domain.folders import case_folder
from caseworker.domain.names import fold
from caseworker.queries.people import match_of
from caseworker.storage.replay import replay
from caseworker.sync.exchange import Report

Figures = dict[str, Any]


def run(folder: Path, *, people: int, entries: int) -> Figures:
    """Every figure of the core, each beside what it is compared with."""
    figures: Figures = {}
    figures |= acts(folder / "acts")
    figures |= sessions_sent(folder / "sent")
    figures |= import_sent(folder / "import")
    figures |= at_scale(folder / "scale", people=people, entries=entries)
    return figures


def seconds(work: Callable[[], Any]) -> float:
    """How long something takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def acts(folder: Path, *, count: int = 300) -> Figures:
    """A durable act beside a bare durable commit of the same bytes in the same kind of file, one after the other."""
    folder.mkdir(parents=True)
    opened = coordinator(folder / "store")
    luck = Random(1)
    case = open_people(opened, 1, luck=luck)[0]
    bare = dbapi2.connect(str(folder / "bare.db"), isolation_level=None)
    for pragma in ("key='x'", "journal_mode=WAL", "synchronous=FULL"):
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE entry(n INTEGER PRIMARY KEY, body BLOB)")

    def act() -> None:
        with opened.desk.act("record a session") as made:
            made.add(session(opened, luck), case_folder(case))

    def commit() -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO entry(body) VALUES(?)", (bytes(400),))
        bare.execute("COMMIT")

    ours, theirs = zip(*[(seconds(act), seconds(commit)) for _ in range(count)], strict=True)
    opened.close()
    bare.close()
    return {
        "durable act, ms": round(median(ours) * 1000, 2),
        "bare commit, ms": round(median(theirs) * 1000, 2),
        "durable act / bare commit (aim 4)": round(median(ours) / median(theirs), 2),
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
    before = {path: path.stat().st_size for path in carrier.rglob("*.batch")}
    packing, opening = Report(), Report()
    packed = seconds(lambda: (exchange_of(one, carrier).pack(packing), exchange_of(one, carrier).leave(packing)))
    files = [path for path in carrier.rglob("*.batch") if path not in before]
    opened = seconds(lambda: exchange_of(other, carrier).collect(opening))
    if opening.entries_in != packing.entries_out or not packing.entries_out:
        raise RuntimeError(f"{what}: {packing.entries_out} entries left and {opening.entries_in} arrived")
    return {
        f"{what}: packed, s": round(packed, 2),
        f"{what}: opened, s": round(opened, 2),
        f"{what}: MB": round(sum(path.stat().st_size for path in files) / 1e6, 2),
        f"{what}: files": len(files),
    }


def at_scale(folder: Path, *, people: int, entries: int) -> Figures:
    """Replay and typing search on a coordinator's store with everybody in it."""
    folder.mkdir(parents=True)
    opened = coordinator(folder / "store")
    luck = Random(4)
    known = open_people(opened, people, luck=luck, at_once=2_000)
    record_sessions(opened, known, each=max(1, entries // people - 2), luck=luck, at_once=2_000)
    figures = _replayed(opened)
    figures |= _typed(opened, folder, luck)
    opened.close()
    return figures


def _replayed(opened: OpenDirectory) -> Figures:
    counted = 0

    def work() -> None:
        nonlocal counted
        with opened.store.writing() as transaction:
            counted = replay(transaction)

    taken = seconds(work)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "entries replayed": counted,
        "replay, entries a second (aim 25,000)": round(counted / taken),
        "peak memory of the process, MB (aim 400)": round(peak),
    }


def _typed(opened: OpenDirectory, folder: Path, luck: Random) -> Figures:
    """Every keystroke of two hundred names, beside the same prefix question to a bare full-text table."""
    bare = _bare_index(opened, folder / "bare.db")
    keys = [typed[:n] for typed in _names(luck, 200) for n in range(1, len(typed) + 1)]
    question = "SELECT rowid FROM find_people WHERE find_people MATCH ? LIMIT 50"
    ours, theirs = [], []
    with opened.reading() as connection:
        for typed in keys:
            match = match_of(typed)
            ours.append(seconds(lambda: connection.exec_driver_sql(question, (match,)).all()))  # noqa: B023
            theirs.append(seconds(lambda: bare.execute(question, (match,)).fetchall()))  # noqa: B023
    bare.close()
    return {
        "keystroke p50, ms": round(_at(ours, 0.5) * 1000, 2),
        "keystroke p95, ms": round(_at(ours, 0.95) * 1000, 2),
        "keystroke p50 / bare FTS5 (aim 1.5)": round(_at(ours, 0.5) / _at(theirs, 0.5), 2),
        "keystroke p95 / bare FTS5 (aim 1.5)": round(_at(ours, 0.95) / _at(theirs, 0.95), 2),
    }


def _bare_index(opened: OpenDirectory, path: Path) -> Any:
    bare = dbapi2.connect(str(path), isolation_level=None)
    bare.execute("PRAGMA key='x'")
    bare.execute("CREATE VIRTUAL TABLE find_people USING fts5(words, prefix='1 2 3')")
    with opened.reading() as connection:
        rows = connection.exec_driver_sql("SELECT rowid, words FROM find_people").all()
    bare.execute("BEGIN")
    bare.executemany("INSERT INTO find_people(rowid, words) VALUES(?, ?)", [tuple(row) for row in rows])
    bare.execute("COMMIT")
    return bare


def _names(luck: Random, count: int) -> list[str]:
    return [fold(f"{luck.choice(GIVEN)} {name(luck)}")[:14] for _ in range(count)]


def _at(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * share))]
