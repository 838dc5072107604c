"""An entry in its place in a chain, and what this device makes of it."""

from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.domain.record import Kind, Value
from caseworker.journal.entry import Change, Entry, EntryId, Piece, Writer, pieces
from caseworker.journal.heads import read


class State(IntEnum):
    """What an entry counts for here. Every state but COUNTED gives no value; none is ever thrown away."""

    COUNTED = 0
    HELD = 1
    """Beyond a cut-off of its device: a person may accept it."""
    WAITING = 2
    """It cites a roster or access entry that has not arrived."""
    REFUSED = 3
    """Its author had no authority for it."""


class Arrived(NamedTuple):
    """An entry with its link, the link before it and its writer."""

    id: EntryId
    link: bytes
    previous: bytes
    writer: Writer
    entry: Entry

    @property
    def number(self) -> int:
        """Its place in its writer's chain, from 1."""
        return self.entry.structure.number

    @property
    def member(self) -> Id:
        """The member whom it names as its author."""
        return Id(self.entry.structure.member.hex())


class Told(NamedTuple):
    """One record as one entry tells it: the plain values that it sets, and what each field was based on."""

    kind: str
    record: Id
    op: str
    values: Mapping[str, Value]
    base: Mapping[str, tuple[EntryId, ...]]


def told(entry: Entry, kinds: Mapping[str, Kind]) -> list[Told]:
    """What an entry says of each record, in plain values; unknown kinds, fields and misfits are left out."""
    act = entry.structure.act
    return [
        Told(change.kind, change.record_id(act), change.op, _plain(own, kinds), {p.field: p.base for p in own})
        for change, own in _by_change(entry)
    ]


def _by_change(entry: Entry) -> Iterator[tuple[Change, list[Piece]]]:
    flat = iter(pieces(entry))
    for change in entry.structure.changes:
        yield change, [next(flat) for _ in change.fields]


def _plain(own: Iterable[Piece], kinds: Mapping[str, Kind]) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for piece in own:
        field = kinds[piece.kind].fields.get(piece.field) if piece.kind in kinds else None
        if field is None or piece.value is None:
            continue
        try:
            values[piece.field] = read(field, piece.value)
        except (ValueError, TypeError):
            continue
    return values
