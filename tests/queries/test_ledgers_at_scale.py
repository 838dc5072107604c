"""The ledger among 20,000 lines and 10,000 people: no question looks at every line, and answers what a sort would."""

import json
import random
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from caseworker.domain.clock import FixedClock, milliseconds
from caseworker.domain.ids import Id
from caseworker.domain.names import fold
from caseworker.domain.service import Role
from caseworker.queries import ledger_rows, ledgers
from caseworker.queries.ledger_people import PEOPLE as MOST_PEOPLE
from caseworker.queries.ledger_rows import MOST, AskedLines
from caseworker.queries.reading import Reading
from caseworker.storage.engine import open_memory
from caseworker.storage.store import Store
from tests.queries.conftest import TODAY, asked_of
from tests.queries.test_people_at_scale import Watched

LINES, PEOPLE = 20_000, 10_000
ME, SERVICE = Id(f"{7:032x}"), Id(f"{9:032x}")
BODIES = tuple(Id(f"{number:032x}") for number in (101, 102, 103))
NOW = datetime(2026, 12, 7, 9, tzinfo=UTC)
LONG = {"d", "kind_disclosure", "r", "case_row"}
ASKED = (
    AskedLines(),
    AskedLines(since=TODAY - timedelta(days=7)),
    AskedLines(other=BODIES[1]),
    AskedLines(other=BODIES[1], since=TODAY - timedelta(days=30), until=TODAY - timedelta(days=3)),
    AskedLines(text="pike 70"),
    AskedLines(text="a0042", since=TODAY - timedelta(days=200), other=BODIES[0]),
)


@pytest.fixture(scope="module")
def many() -> Iterator[Store]:
    """A store whose ledger and people were written by a seed."""
    store = Store(open_memory(), clock=FixedClock(NOW))
    chosen = random.Random(2026)
    people = [(number, f"{number * 7919:032x}", f"Pike {number % 97}", "Kai") for number in range(1, PEOPLE + 1)]
    lines = [_line(chosen, number, case=chosen.choice(people)[1]) for number in range(1, LINES + 1)]
    with store.writing() as transaction:
        put = "INSERT INTO case_row VALUES(?, ?, ?, ?, 'FSI', NULL, '', '', 'open', ?)"
        transaction.many(put, [(*person, person[1]) for person in people])
        words = [(number, fold(f"{given} {family} A{number:05}")) for number, _, family, given in people]
        transaction.many("INSERT INTO find_people(rowid, words) VALUES(?, ?)", words)
        columns = "id, folder, scope, what, recipient, noted_at, purpose, basis"
        transaction.many(f"INSERT INTO kind_disclosure({columns}) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", lines)
        member = (ME, f"roster/{SERVICE}", SERVICE, Role.COORDINATOR.value)
        transaction.many("INSERT INTO kind_member(id, folder, scope, role) VALUES(?, ?, ?, ?)", [member])
        services = [(body, f"roster/{body}", body, f"Body {number}") for number, body in enumerate(BODIES)]
        transaction.many("INSERT INTO kind_service(id, folder, scope, name) VALUES(?, ?, ?, ?)", services)
    yield store
    store.close()


def _line(chosen: random.Random, number: int, *, case: str) -> tuple[Any, ...]:
    moment = NOW - timedelta(minutes=chosen.randint(0, 600_000))
    body = chosen.choices(BODIES, (90, 9, 1))[0]
    what = json.dumps(["notice.attendance"])
    return f"{number:032x}", f"case/{case}", case, what, body, milliseconds(moment), "attendance", "duty"


@contextmanager
def watching(store: Store) -> Iterator[tuple[Reading, Watched]]:
    with asked_of(store) as reading:
        watched = Watched(reading.connection)
        yield Reading(watched, ME, SERVICE, Id(""), reading.now, reading.shipped), watched  # type: ignore[arg-type]


@pytest.mark.parametrize("asked", ASKED)
def test_no_question_of_the_ledger_looks_at_every_line(many: Store, asked: AskedLines) -> None:
    with watching(many) as (reading, watched):
        ledgers.page(reading, asked, offset=0, limit=60)
        plans = watched.plans()
    assert plans
    assert [plan for plan in plans if _looks_at_every_line(plan)] == []


def _looks_at_every_line(plan: str) -> bool:
    words = plan.split()
    return words[0] == "SCAN" and words[1] in LONG and "INDEX" not in words


@pytest.mark.parametrize("asked", ASKED[:4])
def test_lines_of_everybody_are_read_off_an_index_and_never_sorted(many: Store, asked: AskedLines) -> None:
    with watching(many) as (reading, watched):
        ledgers.page(reading, asked, offset=300, limit=60)
        assert [plan for plan in watched.plans("FROM kind_disclosure d") if "TEMP B-TREE" in plan] == []


@pytest.mark.parametrize("asked", ASKED)
def test_the_ledger_holds_what_its_definition_names(many: Store, asked: AskedLines) -> None:
    with watching(many) as (reading, _):
        found = ledgers.page(reading, asked, offset=0, limit=60)
        sql = (
            "SELECT d.id, d.recipient, d.noted_at, p.words FROM kind_disclosure d JOIN case_row r ON r.case_id=d.scope "
            "JOIN find_people p ON p.rowid=r.n ORDER BY d.noted_at DESC, d.id DESC"
        )
        expected = [row.id for row in reading.rows(sql) if _is_meant(row, asked)]
    assert [row.record for row in found.rows] == expected[:60]
    assert found.total == min(len(expected), MOST)


def _is_meant(row: Any, asked: AskedLines) -> bool:
    day = datetime.fromtimestamp(row.noted_at / 1000, UTC).date()
    during = (not asked.since or day >= asked.since) and (not asked.until or day <= asked.until)
    named = all(any(word.startswith(part) for word in row.words.split()) for part in fold(asked.text).split())
    return during and named and asked.other in ("", row.recipient)


def test_of_more_lines_than_are_counted_the_newest_are_said_to_be_that(many: Store) -> None:
    with watching(many) as (reading, _):
        page = ledgers.page(reading, AskedLines(), offset=MOST - 10, limit=60)
    assert (len(page.rows), page.total) == (10, ledger_rows.MOST)
    assert str(page.sentence) == "The newest 10000 lines. A name or a time finds older ones."


def test_of_more_people_than_can_be_meant_more_of_the_name_is_asked_for(many: Store) -> None:
    with watching(many) as (reading, _):
        page = ledgers.page(reading, AskedLines(text="kai"), offset=0, limit=60)
    assert (page.rows, page.total) == ((), 0)
    assert f"More than {MOST_PEOPLE} people are found." in str(page.sentence)


def test_each_body_that_the_ledger_names_is_found_by_a_step_to_the_next(many: Store) -> None:
    with watching(many) as (reading, watched):
        others = ledgers.page(reading, AskedLines(), offset=0, limit=1).others
        plans = watched.plans("RECURSIVE told")
    assert [choice.code for choice in others] == list(BODIES)
    assert [plan for plan in plans if _looks_at_every_line(plan)] == []
