"""The list of people among 20,000: every question of it begins at an index, and answers what a plain sort would."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from caseworker.domain.clock import FixedClock
from caseworker.domain.ids import Id
from caseworker.domain.names import fold
from caseworker.queries import people
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Chip, PersonRow
from caseworker.storage.engine import open_memory
from caseworker.storage.store import Store
from tests.queries.conftest import TODAY, asked_of

PEOPLE = 20_000
ME = Id(f"{7:032x}")
FAMILIES = ("Smith", "Sanders", "Pike", "Khan", "Hughes-Llŷr", "O’Neill", "Ng", "Okafor", "Stone", "Sykes")
GIVEN = ("Siân", "Jason", "Imran", "Tom", "Sam", "Denise", "Kai", "Sara")
LOOKS_AT_EVERY_LINE = ("SCAN r", "SCAN case_row", "SCAN h ", "SCAN s", "SCAN gap", "SCAN g")


@pytest.fixture(scope="module")
def many() -> Iterator[Store]:
    """A store whose list of people was written by a seed, every other line of a closed case."""
    store = Store(open_memory(), clock=FixedClock(datetime(2026, 12, 7, 9, tzinfo=UTC)))
    chosen = random.Random(2026)
    rows, words = [], []
    for number in range(1, PEOPLE + 1):
        row, names = _line(chosen, number)
        rows.append(row)
        words.append((number, fold(names)))
    with store.writing() as transaction:
        transaction.many("INSERT INTO case_row VALUES(?,?,?,?,?,?,?,?,?,?)", rows)
        transaction.many("INSERT INTO find_people(rowid, words) VALUES(?, ?)", words)
        transaction.do(
            "INSERT INTO gap SELECT case_id, 'no_mentor', '2026-11-01', owner FROM case_row WHERE mentor='' AND n%40=0"
        )
    yield store
    store.close()


def _line(chosen: random.Random, number: int) -> tuple[tuple[Any, ...], str]:
    case, family, given = f"{number * 7919:032x}", chosen.choice(FAMILIES), chosen.choice(GIVEN)
    day = TODAY + timedelta(days=chosen.randint(-700, 300))
    leaves = None if chosen.random() < 0.1 else day.isoformat()
    mentor = "" if chosen.random() < 0.05 else f"{chosen.randint(1, 900):032x}"
    state = chosen.choice(("closed", "closed", "open", "paused"))
    # A few lines are spoken for by the line before them.
    speaks = f"{(number - 1) * 7919:032x}" if number % 1000 == 0 else case
    row = (number, case, family, given, "FSI", leaves, mentor, f"{chosen.randint(1, 60):032x}", state, speaks)
    return row, f"{given} {family} A{number:04}XX"


class Watched:
    """Remembers every statement that was run, with its values."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.ran: list[tuple[str, Any]] = []

    def exec_driver_sql(self, sql: str, parameters: Any = ()) -> Any:
        self.ran.append((sql, parameters))
        return self._connection.exec_driver_sql(sql, parameters)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)

    def plans(self, about: str = "") -> list[str]:
        """The plan of every statement that holds some words, one line each."""
        return [
            row[3]
            for sql, parameters in self.ran
            if about in sql
            for row in self._connection.exec_driver_sql("EXPLAIN QUERY PLAN " + sql, parameters).all()
        ]


@contextmanager
def watching(store: Store) -> Iterator[tuple[Reading, Watched]]:
    with asked_of(store, member=ME) as reading:
        watched = Watched(reading.connection)
        yield Reading(watched, ME, Id(""), Id(""), reading.now, reading.shipped), watched  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "smith", "s", "kai okafor"])
@pytest.mark.parametrize("chip", list(Chip))
def test_no_question_of_the_list_looks_at_every_line(many: Store, chip: Chip, text: str) -> None:
    with watching(many) as (reading, watched):
        people.page(reading, text=text, chip=chip, offset=0, limit=100)
        plans = watched.plans()
    assert plans
    assert [plan for plan in plans if plan.startswith(LOOKS_AT_EVERY_LINE) and "INDEX" not in plan] == []


@pytest.mark.parametrize("chip", [Chip.ALL, Chip.CLOSED])
def test_a_long_list_is_read_off_an_index_and_never_sorted(many: Store, chip: Chip) -> None:
    with watching(many) as (reading, watched):
        people.page(reading, text="", chip=chip, offset=5000, limit=100)
        # Lines alike in everything that is shown may be put in order among themselves.
        assert "USE TEMP B-TREE FOR ORDER BY" not in watched.plans("FROM case_row r")


@pytest.mark.parametrize(("chip", "text"), [(Chip.ALL, ""), (Chip.CLOSED, ""), (Chip.ALL, "s"), (Chip.LEAVING, "")])
def test_the_pages_of_a_list_put_together_are_the_list(many: Store, chip: Chip, text: str) -> None:
    whole = _every(many, text=text, chip=chip)
    assert len(whole) > 200
    for offset in (0, 100, len(whole) // 2, len(whole) - 50):
        with asked_of(many, member=ME) as reading:
            page = people.page(reading, text=text, chip=chip, offset=offset, limit=100)
        assert page.total == len(whole)
        assert [row.case for row in page.rows] == [row.case for row in whole[offset : offset + 100]]


def _expected(store: Store, *, text: str, chip: Chip) -> list[str]:
    """The list by its definition: everything read, filtered and sorted."""
    with asked_of(store) as reading:
        rows = reading.rows("SELECT c.*, p.words FROM case_row c JOIN find_people p ON p.rowid=c.n")
        gaps = {row[0] for row in reading.rows("SELECT case_id FROM gap")}
    meant = {row.case_id: row for row in rows if _is_meant(row, chip, gaps)}
    words = fold(text).split()
    found = [row for row in rows if all(any(w.startswith(o) for w in row.words.split()) for o in words)]
    # A name of either record finds the line that speaks for both.
    shown = {row.speaks_as if row.speaks_as in meant else row.case_id for row in found} & meant.keys()
    return [row.case_id for row in sorted((meant[case] for case in shown), key=lambda row: _order(row, chip))]


def _is_meant(row: Any, chip: Chip, gaps: set[str]) -> bool:
    today, soon = TODAY.isoformat(), (TODAY + timedelta(days=30)).isoformat()
    live = row.state != "closed"
    meant: dict[Chip, bool] = {
        Chip.MINE: live and ME in (row.owner, row.mentor),
        Chip.ALL: live,
        Chip.LEAVING: live and row.leaves is not None and today <= row.leaves <= soon,
        Chip.UNMATCHED: live and row.mentor == "",
        Chip.GAPS: live and row.case_id in gaps,
        Chip.CLOSED: not live,
    }
    return meant[chip]


def _order(row: Any, chip: Chip) -> tuple[int, int]:
    day = date.fromisoformat(row.leaves).toordinal() if row.leaves else 0
    if chip is Chip.CLOSED:
        return 0, -day
    if not day:
        return 1, 0
    return (0, day) if day >= TODAY.toordinal() else (2, -day)


@pytest.mark.parametrize("text", ["", "smith", "s", "kai okafor", "a0042", "hughes llyr", "nobody"])
@pytest.mark.parametrize("chip", list(Chip))
def test_a_list_holds_whom_its_definition_names(many: Store, chip: Chip, text: str) -> None:
    expected = _expected(many, text=text, chip=chip)
    found = _every(many, text=text, chip=chip)
    assert sorted(row.case for row in found) == sorted(expected)
    assert _days(found) == _days_of(many, expected)


def _every(store: Store, *, text: str, chip: Chip) -> list[PersonRow]:
    with asked_of(store, member=ME) as reading:
        page = people.page(reading, text=text, chip=chip, offset=0, limit=PEOPLE)
        assert page.total == len(page.rows)
        return list(page.rows)


def _days(rows: list[PersonRow]) -> list[object]:
    return [row.release.values.get("day") for row in rows]


def _days_of(store: Store, cases: list[str]) -> list[object]:
    with asked_of(store) as reading:
        leaves = dict(reading.rows("SELECT case_id, leaves FROM case_row"))
    days = [date.fromisoformat(leaves[case]) if leaves[case] else None for case in cases]
    return [None if day == TODAY else day for day in days]
