"""How a record came to stand here: which entry last wrote it, when it arrived, who else holds it, whether it waits."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.folders import NOWHERE
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.handed import handed
from caseworker.queries.reading import Reading
from caseworker.storage.record_state import unpack

_AFTER = b"\xff" * 17


class Written(NamedTuple):
    """The entry that last wrote a record: its branch and number, who wrote it when, and when it came (aware UTC)."""

    chain: int
    number: int
    device: Id
    at: datetime
    received: datetime


def written(reading: Reading, records: Sequence[Id]) -> dict[Id, Written]:
    """The last entry of each of some records that are here."""
    heads = _newest(reading, records)
    rows = _entries(reading, heads.values())
    return {
        record: Written(chain, number, Id(device), from_milliseconds(time), from_milliseconds(received))
        for record, (entry, time) in heads.items()
        for chain, number, device, received in rows.get(entry, ())
    }


def _newest(reading: Reading, records: Sequence[Id]) -> dict[Id, tuple[bytes, int]]:
    found: dict[Id, tuple[bytes, int]] = {}
    for identifier, kind, heads in reading.rows_in("SELECT id, kind, heads FROM record WHERE id IN ({marks})", records):
        state = unpack(Id(identifier), kind, NOWHERE, heads=heads, first=0, member=NO_ID)
        every = [(head.time, head.id) for field in state.fields.values() for head in field.heads]
        if every:
            time, entry = max(every)
            found[Id(identifier)] = entry, time
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


def waiting(reading: Reading, found: Mapping[Id, Written]) -> set[Id]:
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
