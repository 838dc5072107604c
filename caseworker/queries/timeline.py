"""The timeline of a person: what happened, newest first, a page at a time, over every record of them that is here.

A day is a day: no line gets a time that nobody gave. What was amended is shown as amended, the versions before it stand
in its history; a notice is shown where its source is not on this device, and one whose values were withheld nowhere.
What an act shared stands with what else it wrote.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from caseworker.domain.clock import LONDON, from_milliseconds, local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Record
from caseworker.domain.sessions import Note, Session
from caseworker.queries.form_names import FormName
from caseworker.queries.lines import Line, line_of
from caseworker.queries.origins import Written, waiting, written
from caseworker.queries.person import WRITERS
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer, TimelinePage, TimelineRow, TimelineShown, Tone
from caseworker.queries.timeline_shared import Place, what_was_shared

OFFLINE_FROM = timedelta(minutes=30)
"""From so much later than it was written on, an arrival is told with its moment."""

_KINDS: Mapping[TimelineShown, str] = {
    TimelineShown.EVERYTHING: "1",
    TimelineShown.SESSIONS: "t.kind='session' OR t.kind='notice'",
    TimelineShown.APPOINTMENTS: "t.kind='appointment'",
    TimelineShown.CHANGES: "t.kind NOT IN ('session', 'appointment', 'note', 'notice')",
}
_AMENDED = "SELECT amends FROM kind_{kind} WHERE amends IS NOT NULL AND scope IN (SELECT value FROM json_each(:scopes))"
_LINES = (
    "WITH line AS MATERIALIZED (SELECT t.record, t.kind, t.folder, t.member, t.at, r.first, r.n, r.conflicts "
    "FROM timeline t JOIN folder f ON f.key=t.folder JOIN record r ON r.id=t.record AND r.kind=t.kind AND r.folder=f.n "
    "WHERE t.scope IN (SELECT value FROM json_each(:scopes)) AND t.record NOT IN "
    "(" + " UNION ALL ".join(_AMENDED.format(kind=kind) for kind in ("session", "note", "concern")) + ") AND NOT "
    "(t.kind='notice' AND EXISTS (SELECT 1 FROM kind_notice k WHERE k.id=t.record AND ("
    "(k.words IS NULL AND (k.rule IS NULL OR k.rule='progress')) OR (k.rule='attendance' AND k.attendance IS NULL) OR "
    "EXISTS (SELECT 1 FROM record s WHERE s.id=k.source))))) "
)
_WHERE = (
    "FROM line t WHERE ({kinds}) AND (t.kind<>'disclosure' OR (t.first, t.member) NOT IN "
    "(SELECT first, member FROM line WHERE kind<>'disclosure'))"
)
"""What was shared stands on the line of what the same act wrote, and on one of its own where it wrote nothing else."""
_COUNTED = _LINES + "SELECT count(*) " + _WHERE
_PAGE = _LINES + "SELECT t.* " + _WHERE + " ORDER BY t.at DESC, t.record, t.folder, t.kind LIMIT :limit OFFSET :offset"
_ONE_ACT = (
    _LINES + "SELECT record, kind, folder, first, member FROM line WHERE (first, member) IN "
    "(SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]') FROM json_each(:acts))"
)


def page(reading: Reading, *, case: Id, shown: TimelineShown, offset: int, limit: int) -> TimelinePage:
    """The lines of a person from `offset` on. Raises NotHere."""
    scopes, kinds = reading.linked(case), _KINDS[shown]
    total = _ask(reading, _COUNTED.format(kinds=kinds), scopes)[0][0]
    rows = _ask(reading, _PAGE.format(kinds=kinds), scopes, limit=limit, offset=offset)
    acts = json.dumps([*{(row.first, row.member) for row in rows}])
    return TimelinePage(
        tuple(_rows(reading, rows, what_was_shared(reading, _ask(reading, _ONE_ACT, scopes, acts=acts)))), total, offset
    )


def _ask(reading: Reading, sql: str, scopes: Sequence[Id], **values: object) -> Sequence[Any]:
    return reading.connection.exec_driver_sql(sql, {"scopes": json.dumps(scopes), **values}).all()


def _rows(reading: Reading, rows: Sequence[Any], shared: Mapping[Place, Phrase]) -> list[TimelineRow]:
    records = _records(reading, rows)
    names = reading.member_names(row.member for row in rows)
    sources = written(reading, [row.n for row in rows])
    unsent = waiting(reading, sources)
    return [
        _row(
            line_of(reading, record),
            *_when(record, row.first),
            author=names.get(row.member, ""),
            origin=_origin(reading, sources.get(row.n), waits=row.n in unsent),
            disputed=bool(row.conflicts),
            shared=shared.get((row.record, row.folder)),
            amended=_amended(record, sources.get(row.n), who=names.get(row.member, "")),
            amend=_amending(record) if row.member == reading.member and reading.is_a(*WRITERS) else None,
        )
        for row in rows
        if (record := records.get((row.record, row.folder))) is not None
    ]


def _records(reading: Reading, rows: Sequence[Any]) -> dict[tuple[str, str], Record]:
    by_kind: dict[str, list[str]] = {}
    for row in rows:
        by_kind.setdefault(row.kind, []).append(row.record)
    return {
        (record.id, str(record.folder)): record
        for kind, ids in by_kind.items()
        for record in reading.some_of(KINDS[kind].record, ids)
    }


def _row(line: Line, day: date, at: time | None, *, origin: Phrase | None, disputed: bool, **gaps: Any) -> TimelineRow:
    if disputed:
        # Both values stand on the Sync page until somebody chooses.
        origin = say("two people set this differently")
    return TimelineRow(
        record=line.record,
        icon=line.icon,
        day=day,
        at=at,
        title=line.title,
        text=line.text,
        origin=origin,
        tone=Tone.WARN if disputed and line.tone is Tone.PLAIN else line.tone,
        **gaps,
    )


def _when(record: Record, first: int) -> tuple[date, time | None]:
    """The day and, where somebody gave one, the time; a record without either was at least written at a moment."""
    value = getattr(record, record.kind.when)
    if isinstance(value, datetime):
        return local_day(value), None if getattr(record, "day_only", None) else _clock_time(value)
    if isinstance(value, date):
        return value, None
    moment = from_milliseconds(first)
    return local_day(moment), _clock_time(moment)


def _clock_time(moment: datetime) -> time:
    return moment.astimezone(LONDON).time().replace(second=0, microsecond=0)


def _amending(record: Record) -> Offer | None:
    if isinstance(record, Session):
        return Offer(say("Amend this session…"), FormName.SESSION, record.id)
    return Offer(say("Amend this note…"), FormName.AMEND_NOTE, record.id) if isinstance(record, Note) else None


def _amended(record: Record, source: Written | None, *, who: str) -> Phrase | None:
    if not getattr(record, "amends", None) or source is None:
        return None
    why = getattr(record, "amended_why", None)
    if why:
        return say("Amended {moment} by {who}: {why}", moment=source.at, who=who, why=why)
    return say("Amended {moment} by {who}", moment=source.at, who=who)


def _origin(reading: Reading, source: Written | None, *, waits: bool) -> Phrase | None:
    if waits:
        return say("written here, waiting")
    if source is None or source.device == reading.device or source.received - source.at < OFFLINE_FROM:
        return None
    return say("written offline, received {moment}", moment=source.received)
