"""Who chose the values that stand against each other: whoever took a choice back wrote them again, and chose none."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.journal.arrived import Arrived
from caseworker.journal.entry import EntryId, pieces
from caseworker.queries.reading import Reading
from caseworker.storage.journal_store import JournalStore


class Said(NamedTuple):
    """What one entry says of one field: the entry, the ids that it is based on, and the value as msgpack."""

    entry: Arrived
    base: tuple[EntryId, ...]
    value: bytes | None

    @property
    def time(self) -> int:
        """The claimed time in milliseconds."""
        return self.entry.entry.structure.time


def first_said(reading: Reading, heads: Sequence[EntryId], *, about: tuple[str, Id, str]) -> Mapping[EntryId, Said]:
    """By head of a field (kind, record and name), the entry in which somebody chose its value."""
    found = _said(reading, heads, about)
    while again := _put_back(found.values()):
        choices = _said(reading, {base for one in again for base in one.base}, about)
        before = _said(reading, {base for one in choices.values() for base in one.base}, about)
        by_value = {one.value: one for one in sorted(before.values(), key=lambda one: one.time)}
        older = {one.entry.id: by_value[one.value] for one in again if one.value in by_value}
        if not older:
            break
        found = {head: older.get(one.entry.id, one) for head, one in found.items()}
    return found


def _put_back(said: Iterable[Said]) -> list[Said]:
    """Those that one act wrote side by side: nothing but taking a choice back does that."""
    many = list(said)
    acts = Counter(one.entry.entry.structure.act for one in many)
    return [one for one in many if acts[one.entry.entry.structure.act] > 1]


def _said(reading: Reading, entries: Iterable[EntryId], about: tuple[str, Id, str]) -> dict[EntryId, Said]:
    journal = JournalStore(reading.connection)
    kept = [one for one in map(journal.by_id, entries) if one is not None]
    return {
        one.arrived.id: Said(one.arrived, piece.base, piece.value)
        for one in kept
        for piece in pieces(one.arrived.entry)
        if (piece.kind, piece.record, piece.field) == about
    }
