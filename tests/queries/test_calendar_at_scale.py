"""The calendar among 20,000 appointments: a week is one stretch of an index, and holds what its definition names."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from caseworker.domain.clock import FixedClock, milliseconds
from caseworker.domain.names import fold
from caseworker.queries import appointment_list
from caseworker.queries.appointment_list import ALL, GATES, MINE
from caseworker.queries.calendar_rows import CalendarLook, CalendarPage, CalendarRow, Span
from caseworker.storage.engine import open_memory
from caseworker.storage.store import Store
from tests.queries.conftest import TODAY, asked_of
from tests.queries.test_people_at_scale import ME, watching

PEOPLE, APPOINTMENTS = 4_000, 20_000
MONDAY = datetime(2026, 12, 7, tzinfo=UTC)
COLUMNS = "id, folder, scope, starts_at, mentor, status, gate_pickup"
STATUSES = (None, "booked", "booked", "moved", "cancelled", "happened")


@pytest.fixture(scope="module")
def many() -> Iterator[Store]:
    """Appointments of eight weeks with many people, of whom some are mine; a few of them are of nobody here."""
    store = Store(open_memory(), clock=FixedClock(datetime(2026, 12, 7, 9, tzinfo=UTC)))
    chosen = random.Random(2026)
    people = [_person(chosen, number) for number in range(1, PEOPLE + 1)]
    with store.writing() as transaction:
        transaction.many("INSERT INTO case_row VALUES(?,?,?,?,?,?,?,?,?,?)", people)
        names = [(row[0], fold(f"{row[3]} {row[2]}")) for row in people]
        transaction.many("INSERT INTO find_people(rowid, words) VALUES(?, ?)", names)
        rows = [_appointment(chosen, number) for number in range(APPOINTMENTS)]
        transaction.many(f"INSERT INTO kind_appointment({COLUMNS}) VALUES(?,?,?,?,?,?,?)", rows)
    yield store
    store.close()


def _somebody(chosen: random.Random) -> str:
    return str(ME) if chosen.random() < 0.02 else f"{chosen.randint(100, 400):032x}"


def _person(chosen: random.Random, number: int) -> tuple[Any, ...]:
    case, family = f"{number * 7919:032x}", chosen.choice(("Smith", "Pike", "Khan", "Ng"))
    return number, case, family, "Sam", "FSI", None, _somebody(chosen), _somebody(chosen), "open", case


def _appointment(chosen: random.Random, number: int) -> tuple[Any, ...]:
    case = f"{chosen.randint(1, PEOPLE + 40) * 7919:032x}"
    starts = milliseconds(MONDAY + timedelta(minutes=15 * chosen.randint(-4 * 96 * 7, 4 * 96 * 7)))
    gate = chosen.choice((None, 0, 0, 0, 1))
    return f"{number:032x}", f"case/{case}", case, starts, _somebody(chosen), chosen.choice(STATUSES), gate


@pytest.mark.parametrize("text", ["", "pike"])
@pytest.mark.parametrize("chip", [MINE, ALL, GATES])
@pytest.mark.parametrize("span", Span)
def test_no_question_of_the_calendar_looks_at_every_appointment(many: Store, span: Span, chip: str, text: str) -> None:
    with watching(many) as (reading, watched):
        appointment_list.page(reading, CalendarLook(TODAY, span, text, chip), offset=0, limit=100)
        listed, near = watched.plans("FROM kind_appointment a"), watched.plans("FROM kind_appointment b")
    assert sum("SEARCH a USING COVERING INDEX kind_appointment_day" in plan for plan in listed) == 2
    assert [plan for plan in (*listed, *near) if plan.startswith("SCAN") and "VIRTUAL TABLE" not in plan] == []
    assert "USE TEMP B-TREE FOR ORDER BY" not in listed
    assert all("USING COVERING INDEX kind_appointment_day" in plan for plan in near if plan.startswith("SEARCH b"))


def _expected(store: Store, look: CalendarLook) -> list[str]:
    """The appointments of the period by their definition: everything read, filtered and sorted."""
    days = set(look.span.around(look.day).days)
    with asked_of(store) as reading:
        people = {row.case_id: row for row in reading.rows("SELECT * FROM case_row")}
        every = reading.rows("SELECT * FROM kind_appointment ORDER BY starts_at, id")
    return [one.id for one in every if _is_meant(one, people.get(one.scope), look, days)]


def _is_meant(one: Any, person: Any, look: CalendarLook, days: set[Any]) -> bool:
    # In December clocks in England and Wales show UTC.
    on = datetime.fromtimestamp(one.starts_at / 1000, UTC).date()
    if person is None or one.status == "moved" or on not in days or look.text not in fold(person.family):
        return False
    if look.chip == MINE:
        return ME in (one.mentor, person.owner, person.mentor)
    return look.chip == ALL or one.gate_pickup == 1


@pytest.mark.parametrize("text", ["", "pike"])
@pytest.mark.parametrize("chip", [MINE, ALL, GATES])
@pytest.mark.parametrize("span", Span)
def test_a_period_holds_what_its_definition_names(many: Store, span: Span, chip: str, text: str) -> None:
    look = CalendarLook(TODAY + timedelta(days=3), span, text, chip)
    with asked_of(many, member=ME) as reading:
        page = appointment_list.page(reading, look, offset=0, limit=APPOINTMENTS)
    expected = _expected(many, look)
    assert [line.record for line in page.rows if isinstance(line, CalendarRow)] == expected
    assert sum(day.booked for day in page.days) in (0, len(expected))
    assert _below_their_days(page)


def _below_their_days(page: CalendarPage) -> bool:
    above = None
    for line in page.rows:
        if not isinstance(line, CalendarRow):
            above = line.day
        elif above is not None and line.day != above:
            return False
    return True
