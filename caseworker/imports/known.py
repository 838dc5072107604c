"""Who is on record on this device, as a referral is compared with them: everybody, or those near one name and birth.

Somebody whose referral was not accepted yet has no record of their own; then the referral speaks for them.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from sqlalchemy import Connection

from caseworker.domain.ids import Id
from caseworker.domain.names import tokens
from caseworker.imports.duplicates import Candidate, names_of
from caseworker.imports.likeness import near_days
from caseworker.imports.rows import ReferralRow

MOST_NEAR = 2_000
"""So many of one family name are compared with one row; who shares a number or a birth date always is."""

_PEOPLE = "SELECT id, given_name, family_name, preferred_name, aliases, born_on FROM kind_person p WHERE {where}"
_REFERRED = (
    "SELECT scope, given_name, family_name, NULL, NULL, born_on FROM kind_referral r WHERE {where} "
    "AND NOT EXISTS (SELECT 1 FROM kind_person p WHERE p.scope=r.scope)"
)
_NUMBERS = (
    "SELECT scope, value FROM kind_identifier WHERE value IS NOT NULL AND {where} UNION "
    "SELECT scope, crn FROM kind_referral WHERE crn IS NOT NULL AND {where} UNION "
    "SELECT scope, prison_number FROM kind_referral WHERE prison_number IS NOT NULL AND {where} UNION "
    "SELECT scope, pnc FROM kind_referral WHERE pnc IS NOT NULL AND {where}"
)
_FOUND = "SELECT c.case_id FROM find_people f CROSS JOIN case_row c ON c.n=f.rowid WHERE f.find_people MATCH ? LIMIT ?"
_BORN = "SELECT scope FROM {table} WHERE born_on IN ({marks})"


def everybody(connection: Connection) -> list[Candidate]:
    """Everybody on this device."""
    return _candidates(connection, "1", ())


def near(connection: Connection, row: ReferralRow) -> list[Candidate]:
    """Those on this device who share a number, a birth date or one that a slip would make of it, or a family name."""
    found = sorted({*_by_words(connection, row), *_by_birth(connection, row.born_on)})
    chosen: list[Candidate] = []
    for start in range(0, len(found), _AT_ONCE):
        some = found[start : start + _AT_ONCE]
        chosen += _candidates(connection, f"scope IN ({','.join('?' * len(some))})", some)
    return chosen


_AT_ONCE = 5_000


def _by_words(connection: Connection, row: ReferralRow) -> Iterator[Id]:
    numbers = [number for number in (row.prison_number, row.crn, row.pnc) if number]
    asked = [" AND ".join(f'"{part}"' for part in tokens(number)) for number in numbers]
    asked += [f'"{name[-1]}"' for text in names_of(row) if (name := tokens(text))]
    for match in dict.fromkeys(filter(None, asked)):
        yield from (Id(one[0]) for one in connection.exec_driver_sql(_FOUND, (match, MOST_NEAR)))


def _by_birth(connection: Connection, born: date | None) -> Iterator[Id]:
    if born is None:
        return
    days = [day.isoformat() for day in (born, *near_days(born))]
    for table in ("kind_person", "kind_referral"):
        sql = _BORN.format(table=table, marks=",".join("?" * len(days)))
        yield from (Id(one[0]) for one in connection.exec_driver_sql(sql, tuple(days)))


def _candidates(connection: Connection, where: str, scopes: Sequence[str]) -> list[Candidate]:
    numbers: dict[str, list[str]] = {}
    for scope, value in connection.exec_driver_sql(_NUMBERS.format(where=where), tuple(scopes) * 4):
        numbers.setdefault(scope, []).append(value)
    people: dict[str, Candidate] = {}
    for sql in (_PEOPLE, _REFERRED):
        for row in connection.exec_driver_sql(sql.format(where=where), tuple(scopes)):
            people.setdefault(row[0], _candidate(row, numbers.get(row[0], [])))
    return list(people.values())


def _candidate(row: Iterable[str | None], numbers: list[str]) -> Candidate:
    identifier, given, family, preferred, aliases, born = row
    full = " ".join(filter(None, (given, family)))
    called = " ".join(filter(None, (preferred, family))) if preferred else ""
    names = tuple(dict.fromkeys(filter(None, (full, called, *_texts(aliases)))))
    return Candidate(identifier or "", names, date.fromisoformat(born) if born else None, tuple(numbers))


def _texts(stored: str | None) -> list[str]:
    return list(json.loads(stored)) if stored else []
