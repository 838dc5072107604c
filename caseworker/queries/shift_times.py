"""What shifts of the rota covered before their times were changed, and when: a gap is as old as the change."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from caseworker.domain.clock import from_milliseconds
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.on_call import OnCallShift, Stretch
from caseworker.journal.arrived import State, told
from caseworker.journal.heads import EMPTY
from caseworker.queries.reading import Reading
from caseworker.storage.journal_store import JournalStore
from caseworker.storage.record_state import unpack_fields

_TIMES = ("starts_at", "ends_at")
_HEADS = "SELECT id, first, heads FROM record WHERE kind='on_call_shift' AND id IN ({marks})"


class GivenUp(NamedTuple):
    """A stretch that a shift covered, until it was given other times at a moment."""

    at: datetime
    covered: Stretch


def given_up(reading: Reading, shifts: Sequence[OnCallShift]) -> tuple[GivenUp, ...]:
    """What was given up of some shifts; the journal is read only where the times of one were changed."""
    changed = _changed(reading, [one.id for one in shifts]) if shifts else set()
    return tuple(one for record in sorted(changed) for one in _of(_versions(reading, shifts, record)))


def _changed(reading: Reading, shifts: Sequence[Id]) -> set[Id]:
    return {Id(row.id) for row in reading.rows_in(_HEADS, shifts) if _is_later(row.first, row.heads)}


def _is_later(first: int, heads: bytes) -> bool:
    fields = unpack_fields(heads)
    return any(head.time > first for name in _TIMES for head in fields.get(name, EMPTY).heads)


def _versions(reading: Reading, shifts: Sequence[OnCallShift], record: Id) -> list[tuple[int, dict[str, Any]]]:
    """The times that each entry gave a shift, the first first."""
    folder = next(one.folder for one in shifts if one.id == record)
    found = [
        (kept.arrived.entry.structure.time, {name: said.values[name] for name in _TIMES if name in said.values})
        for kept in JournalStore(reading.connection).of_folder(folder)
        if kept.state is State.COUNTED
        for said in told(kept.arrived.entry, KINDS)
        if said.record == record
    ]
    return sorted((one for one in found if one[1]), key=lambda one: one[0])


def _of(versions: Sequence[tuple[int, dict[str, Any]]]) -> Iterator[GivenUp]:
    standing = OnCallShift()
    for at, times in versions:
        before, standing = standing.stretch, OnCallShift(**{**_times(standing), **times})
        if before is not None and before != standing.stretch:
            yield GivenUp(from_milliseconds(at), before)


def _times(one: OnCallShift) -> dict[str, Any]:
    return {name: getattr(one, name) for name in _TIMES}
