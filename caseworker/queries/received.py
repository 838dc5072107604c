"""What came: what services have told a commissioning body, entry by entry, as far as it has come to this laptop."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from caseworker.domain.clock import from_milliseconds, local_day
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.kinds import KINDS
from caseworker.journal.arrived import told
from caseworker.journal.entry import Entry, time_of
from caseworker.queries.disclosures import titled
from caseworker.queries.ledger import HOLDS_TOGETHER, labels
from caseworker.queries.ledger_people import names_in_lists
from caseworker.queries.ledger_rows import MOST, AskedLines, Found, LedgerRow
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice, TimelineIcon
from caseworker.queries.saying import both, points, service_name, text
from caseworker.services.ledger import CROSSING_TABLE
from caseworker.storage.journal_store import entry_of, holds_a_value

_SHARED = "f.folder IN ('shared', 'shared-restricted') AND f.body=:own AND f.hidden=0"
# Nearly all that a practitioner's laptop holds is shared with the body, so a walk from the newest on is soon full.
_OF_ALL = f"entry e CROSS JOIN folder f ON f.n=e.folder AND {_SHARED}"
_ABOUT = f"json_each(:cases) j CROSS JOIN folder f ON f.scope=j.value AND {_SHARED} CROSS JOIN entry e ON e.folder=f.n"
_OF_SERVICE = (
    "CROSS JOIN chain c ON c.n=e.chain CROSS JOIN writer w ON w.n=c.writer "
    "CROSS JOIN kind_device d ON d.id=w.device AND d.scope<>:own AND (:other='' OR d.scope=:other)"
)
_CAME = (
    f"SELECT e.seq, e.received, e.structure, e.vals FROM {{place}} {_OF_SERVICE} "
    "WHERE e.state=0 AND e.received>=:since AND e.received<:until ORDER BY e.seq DESC LIMIT :most"
)
_SHOWN = (
    "SELECT e.seq, e.received, e.structure, e.vals, e.proofs, f.scope, d.scope AS service FROM json_each(:shown) j "
    f"CROSS JOIN entry e ON e.seq=j.value CROSS JOIN folder f ON f.n=e.folder {_OF_SERVICE}"
)
_BATCHES = "SELECT moment, name FROM received WHERE outcome='read' AND moment IN ({marks})"
_TELLERS = "SELECT id, name FROM kind_service WHERE id<>? AND coalesce(service_kind, '')<>'body' ORDER BY name, id"


class _Place(NamedTuple):
    """Where an entry stands among those that came, by the moments in milliseconds."""

    received: int
    written: int
    seq: int


class _Came(NamedTuple):
    """An entry that somebody of a service wrote, as it is stored."""

    received: int
    written: int
    row: Any

    @property
    def case(self) -> Id:
        return Id(self.row.scope)

    @property
    def service(self) -> Id:
        return Id(self.row.service)

    @property
    def entry(self) -> Entry:
        return entry_of(self.row.structure, seed=None, values=self.row.vals, proofs=self.row.proofs)


def found(reading: Reading, asked: AskedLines, *, cases: Sequence[Id] | None, offset: int, limit: int) -> Found:
    """What came about some cases, or all where there is None; of what came together what was written last first."""
    place = _ABOUT if cases is not None else _OF_ALL
    values = {**asked.during, "own": reading.service, "other": asked.other, "cases": json.dumps(cases or ())}
    # Nothing is held of what is not shown: ten thousand entries with their words would fill the memory of a laptop.
    rows = reading.connection.exec_driver_sql(_CAME.format(place=place), {**values, "most": MOST + 1})
    came = [_Place(row.received, time_of(row.structure), row.seq) if holds_a_value(row.vals) else None for row in rows]
    places = sorted((one for one in came[:MOST] if one is not None), reverse=True)
    shown = _came(reading, places[offset : offset + limit], values)
    return Found(_rows(reading, shown), len(places), more=len(came) > MOST)


def services_that_tell(reading: Reading) -> tuple[Choice, ...]:
    """The services with which the own body works, by name."""
    return tuple(Choice(row[0], text(row[1])) for row in reading.rows(_TELLERS, reading.service) if row[1])


def _came(reading: Reading, places: Sequence[_Place], values: Mapping[str, Any]) -> list[_Came]:
    """What stands at some places, in their order."""
    shown = {**values, "shown": json.dumps([one.seq for one in places])}
    rows = {row.seq: row for row in reading.connection.exec_driver_sql(_SHOWN, shown)}
    return [_Came(one.received, one.written, rows[one.seq]) for one in places]


def _rows(reading: Reading, came: Sequence[_Came]) -> tuple[LedgerRow, ...]:
    names, batches = names_in_lists(reading, [one.case for one in came]), _batches(reading, came)
    return tuple(
        _row(reading, one, name=names.get(one.case, ""), batches=batches.get(one.received, [])) for one in came
    )


def _batches(reading: Reading, came: Sequence[_Came]) -> Mapping[int, list[str]]:
    """The batches that were read at the moments at which something came, by moment."""
    named: dict[int, list[str]] = defaultdict(list)
    for moment, name in reading.rows_in(_BATCHES, sorted({one.received for one in came})):
        named[moment].append(name)
    return named


def _row(reading: Reading, one: _Came, *, name: str, batches: Sequence[str]) -> LedgerRow:
    fields, moment = _fields(one.entry), from_milliseconds(one.received)
    how = say("Came with a batch, written {moment}") if batches else say("Written {moment}")
    written = Phrase(how.template, {"moment": from_milliseconds(one.written)})
    return LedgerRow(
        record=Id(one.entry.structure.act.hex()),
        icon=TimelineIcon.RECEIVED,
        day=local_day(moment),
        at=reading.local(moment).time().replace(second=0, microsecond=0),
        title=titled(name, *_what(reading, _purposes(fields))),
        text=say("From {service}", service=service_name(reading, one.service)),
        author="",
        origin=points((written, labels(fields))),
        case=one.case if name else NO_ID,
        batch=batches[0] if len(batches) == 1 else "",
    )


def _what(reading: Reading, purposes: Sequence[Purpose]) -> tuple[Phrase, Phrase]:
    """What something was told for, after a name and on its own; where it only takes back or brings back, that."""
    if not purposes:
        return say("a change to what was told before"), say("A change to what was told before")
    words = reading.words
    inside = [words.inside("purpose", purpose) for purpose in purposes]
    return both(inside), both([words.of("purpose", purposes[0]), *inside[1:]])


def _fields(entry: Entry) -> tuple[str, ...]:
    """The fields with a value, as 'kind.field'."""
    return tuple(
        f"{one.kind}.{name}"
        for one in told(entry, KINDS)
        for name, value in one.values.items()
        if value not in (None, ())
    )


def _purposes(fields: Iterable[str]) -> tuple[Purpose, ...]:
    """What fields are shared for, in the order of their list."""
    places = [field.split(".", 1) for field in fields if field not in HOLDS_TOGETHER]
    rules = [CROSSING_TABLE.rule_for(kind, field=field) for kind, field in places]
    told_for = {rule.purpose for rule in rules if rule is not None}
    return tuple(purpose for purpose in Purpose if purpose in told_for)
