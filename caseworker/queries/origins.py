"""How a record came to stand here: which entry last wrote it, when it arrived, who else holds it, whether it waits."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import NamedTuple, TypeVar

from caseworker.domain.clock import from_milliseconds, local_day
from caseworker.domain.ids import Id
from caseworker.domain.record import Record
from caseworker.journal.heads import Head
from caseworker.queries.handed import handed
from caseworker.queries.reading import Reading
from caseworker.storage.record_state import unpack_fields

R = TypeVar("R", bound=Record)
_AFTER = b"\xff" * 17


class Written(NamedTuple):
    """The entry that last wrote a record: its branch and number, who wrote it when, and when it came (aware UTC)."""

    chain: int
    number: int
    device: Id
    at: datetime
    received: datetime


def written(reading: Reading, records: Sequence[int]) -> dict[int, Written]:
    """The last entry of each of some records, by their numbers in the table of records."""
    heads = _newest(reading, records)
    rows = _entries(reading, heads.values())
    return {
        record: Written(chain, number, Id(device), from_milliseconds(time), from_milliseconds(received))
        for record, (entry, time) in heads.items()
        for chain, number, device, received in rows.get(entry, ())
    }


def told_on(reading: Reading, records: Sequence[Record], *, field: str) -> dict[Record, date]:
    """The day on which a field of each of some records was last written, by the clock of whoever wrote it."""
    heads = _heads_of(reading, records, field)
    return {one: local_day(from_milliseconds(max(head.time for head in some))) for one, some in heads.items()}


def writings(reading: Reading, records: Sequence[Record], *, field: str) -> dict[Record, list[Written]]:
    """The entries from which a field of each of some records has its value: several where nobody has chosen yet."""
    heads = _heads_of(reading, records, field)
    rows = _entries(reading, {head.id: head.time for some in heads.values() for head in some}.items())
    return {
        one: [
            Written(chain, number, Id(device), from_milliseconds(head.time), from_milliseconds(received))
            for head in some
            for chain, number, device, received in rows.get(head.id, ())
        ]
        for one, some in heads.items()
    }


def _heads_of(reading: Reading, records: Sequence[Record], field: str) -> dict[Record, tuple[Head, ...]]:
    known = numbers_of(reading, records)
    rows = reading.rows_in("SELECT n, heads FROM record WHERE n IN ({marks})", [*known])
    heads = {n: fields[field].heads for n, packed in rows if field in (fields := unpack_fields(packed))}
    return {known[n]: tuple(some) for n, some in heads.items() if some}


def numbers_of(reading: Reading, records: Iterable[R]) -> dict[int, R]:
    """Records by their numbers in the table of records."""
    by_place = {(record.id, record.kind.name, str(record.folder)): record for record in records}
    sql = "SELECT r.n, r.id, r.kind, f.key FROM record r JOIN folder f ON f.n=r.folder WHERE r.id IN ({marks})"
    rows = reading.rows_in(sql, [place[0] for place in by_place])
    return {n: by_place[place] for n, *rest in rows if (place := (rest[0], rest[1], rest[2])) in by_place}


def _newest(reading: Reading, records: Sequence[int]) -> dict[int, tuple[bytes, int]]:
    found: dict[int, tuple[bytes, int]] = {}
    for number, heads in reading.rows_in("SELECT n, heads FROM record WHERE n IN ({marks})", records):
        every = [(head.time, head.id) for field in unpack_fields(heads).values() for head in field.heads]
        if every:
            time, entry = max(every)
            found[number] = entry, time
    return found


def _entries(reading: Reading, heads: Iterable[tuple[bytes, int]]) -> dict[bytes, list[tuple[int, int, str, int]]]:
    wanted = sorted({entry for entry, _ in heads})
    if not wanted:
        return {}
    pairs = ",".join("(?,?)" for _ in wanted)
    sql = (
        f"WITH wanted(low, high) AS (VALUES {pairs}) SELECT wanted.low, e.chain, e.number, w.device, e.received "
        "FROM wanted CROSS JOIN entry e ON e.link>=wanted.low AND e.link<wanted.high "
        "JOIN chain c ON c.n=e.chain JOIN writer w ON w.n=c.writer"
    )
    bounds = [bound for entry in wanted for bound in (entry, entry + _AFTER)]
    return {bytes(low): [(chain, number, device, at)] for low, chain, number, device, at in reading.rows(sql, *bounds)}


def waiting(reading: Reading, found: Mapping[int, Written]) -> set[int]:
    """Which of these were written on this device and handed to nobody yet."""
    own = {record: one for record, one in found.items() if one.device == reading.device}
    reached = handed(reading, {one.chain for one in own.values()})
    return {record for record, one in own.items() if one.number > reached[one.chain]}


def held_by(reading: Reading, member: Id, source: Written) -> bool:
    """Whether a device of a member has told that it holds an entry."""
    sql = (
        "SELECT max(k.number) FROM kind_device d CROSS JOIN mark k ON k.device=d.id AND k.chain=? "
        "WHERE d.member=? AND coalesce(d.removed, 0)=0"
    )
    number = reading.scalar(sql, source.chain, member)
    if number is not None and number >= source.number:
        return True
    return bool(reading.scalar("SELECT member FROM kind_device WHERE id=?", source.device) == member)
