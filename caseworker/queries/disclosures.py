"""What left: every line of the ledger in the cases that a coordinator reads, read off an index, the newest first."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from caseworker.domain.agreements import Disclosure
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.ledger import Fates, told_in
from caseworker.queries.ledger_people import names_in_lists
from caseworker.queries.ledger_rows import MOST, AskedLines, Found, LedgerRow
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import points, service_name, text
from caseworker.storage.values import to_record

_DURING = "d.noted_at>=:since AND d.noted_at<:until"
_OF_ALL = f"kind_disclosure d INDEXED BY kind_disclosure_day WHERE {_DURING}"
_TO_ONE = f"kind_disclosure d INDEXED BY kind_disclosure_to WHERE d.recipient=:other AND {_DURING}"
_ABOUT = (
    "json_each(:cases) j CROSS JOIN kind_disclosure d INDEXED BY kind_disclosure_scope ON d.scope=j.value "
    f"WHERE {_DURING} AND (:other='' OR d.recipient=:other)"
)
_TOTAL = f"SELECT count(*) AS total FROM (SELECT 1 FROM {{place}} LIMIT {MOST + 1})"
_LINES = "SELECT d.* FROM {place} ORDER BY d.noted_at DESC, d.id DESC LIMIT :limit OFFSET :offset"
_TOLD = (
    "WITH RECURSIVE told(body) AS (SELECT min(recipient) FROM kind_disclosure UNION ALL SELECT "
    "(SELECT min(recipient) FROM kind_disclosure WHERE recipient>told.body) FROM told WHERE told.body IS NOT NULL) "
    "SELECT body FROM told WHERE body IS NOT NULL"
)
"""Each body that the ledger names, by a step of the index to the next one."""


def found(reading: Reading, asked: AskedLines, *, cases: Sequence[Id] | None, offset: int, limit: int) -> Found:
    """The lines about some cases, or about all of them where there is None."""
    place = _ABOUT if cases is not None else _TO_ONE if asked.other else _OF_ALL
    values = {**asked.during, "other": asked.other, "cases": json.dumps(cases or ())}
    total = _ask(reading, _TOTAL.format(place=place), values)[0]["total"]
    shown = {"limit": max(min(limit, MOST - offset), 0), "offset": offset}
    rows = _ask(reading, _LINES.format(place=place), values | shown)
    lines = [to_record(Disclosure.kind, row) for row in rows]
    told = [line for line in lines if isinstance(line, Disclosure)]
    return Found(_rows(reading, told), min(total, MOST), more=total > MOST)


def bodies_told(reading: Reading) -> tuple[Choice, ...]:
    """The bodies that the ledger names, by name."""
    told = {Id(row[0]): service_name(reading, Id(row[0])) for row in reading.rows(_TOLD)}
    return tuple(Choice(body, text(name)) for body, name in sorted(told.items(), key=lambda one: one[1]) if name)


def _ask(reading: Reading, sql: str, values: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    rows = reading.connection.exec_driver_sql(sql, dict(values)).mappings().all()
    return [dict(row) for row in rows]


def _rows(reading: Reading, lines: Sequence[Disclosure]) -> tuple[LedgerRow, ...]:
    names, fates = names_in_lists(reading, [line.case for line in lines]), Fates(reading, lines)
    return tuple(_row(reading, line, name=names.get(line.case, ""), fates=fates) for line in lines)


def _row(reading: Reading, line: Disclosure, *, name: str, fates: Fates) -> LedgerRow:
    fate = fates.of(line)
    noted = line.noted_at or datetime.min.replace(tzinfo=UTC)
    why = reading.words.of("disclosure_basis", line.basis)
    said = points((why, told_in(line), text(line.reasoning)))
    return LedgerRow(
        record=line.id,
        icon=fate.icon,
        day=local_day(noted),
        at=reading.local(noted).time().replace(second=0, microsecond=0),
        title=titled(name, reading.words.inside("purpose", line.purpose), _what(reading, line)),
        text=fate.words,
        author="",
        origin=said if said.template else None,
        tone=fate.tone,
        case=line.case if name else NO_ID,
    )


def _what(reading: Reading, line: Disclosure) -> Phrase:
    purpose = reading.words.of("purpose", line.purpose)
    return purpose if purpose.template else say("Something was told")


def titled(name: str, what: Phrase, alone: Phrase) -> Phrase:
    """'Pike, Jason: how it is going'; where nobody is here to whom it belongs, what it is `alone`."""
    if not name:
        return alone
    return say("{name}: {what}", name=name, what=what) if what.template else text(name)
