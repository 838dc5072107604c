"""A record as the merge leaves it: the heads of each field, packed into one column, and the values that follow."""

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.record import Kind, Value
from caseworker.journal.entry import STRUCK, EntryId, Piece, encode_value
from caseworker.journal.heads import EMPTY, FieldState, Head, Node, applied, read, resolve, speaking

Place = tuple[Id, str]
"""What tells a record from every other of its folder: id and kind."""

Packed = dict[str, tuple[tuple[tuple[bytes, int, bytes | None], ...], tuple[bytes, ...]]]
_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Packed)
_seen_decoder = msgspec.msgpack.Decoder(tuple[bytes, ...] | None)


class RecordState(NamedTuple):
    """One record: where it lives, the state of each of its fields, and the least claimed time with its author.

    `born`: the act that made the id wrote the record here.
    """

    id: Id
    kind: str
    folder: FolderKey
    fields: dict[str, FieldState]
    first: int
    member: str
    born: bool = False

    @property
    def place(self) -> Place:
        """What tells the record from every other of its folder: id and kind."""
        return self.id, self.kind

    @property
    def is_gone(self) -> bool:
        """Whether nothing is left of what stood in a mentor's file: no list, no match is of whom nothing is known.

        In a person's case that something was written stays told, by whom and when.
        """
        if self.folder.folder is not Folder.VOLUNTEERING or not self.fields:
            return False
        return all(head.value is None for field in self.fields.values() for head in field.heads)

    def after(self, piece: Piece, *, entry: EntryId, time: int, member: str) -> "RecordState":
        """The record with one more entry's say on one field, which its own `fields` take in."""
        node = Node(entry, piece.base, time, piece.value)
        self.fields[piece.field] = applied(self.fields.get(piece.field, EMPTY), node)
        if self.born >= piece.born and (self.first, self.member) <= (time, member):
            return self
        first, author = min((self.first, self.member), (time, member))
        return self._replace(first=first, member=author, born=self.born or piece.born)

    def pack(self) -> bytes:
        """Every field's heads in one column."""
        return _encoder.encode(
            {
                name: (state.heads, sorted(state.ghosts) if state.ghosts else ())
                for name, state in sorted(self.fields.items())
            }
        )

    def seen(self) -> dict[str, tuple[EntryId, ...]]:
        """The entries whose values a form shows, by field: the base of the next change."""
        return {name: tuple(head.id for head in state.heads) for name, state in self.fields.items()}

    def amounts_to(self, kind: Kind) -> "Amount":
        """The values acted on, the fields in conflict, and whether the record is struck. Absent fields are left out."""
        values: dict[str, Value] = {}
        conflicts: set[str] = set()
        for name, state in self.fields.items():
            field = kind.fields.get(name)
            if field is None:
                continue
            try:
                if len(state.heads) == 1:
                    values[name] = read(field, state.heads[0].value)
                    continue
                resolved = resolve(field, state.heads)
            except (ValueError, TypeError):
                # A value of a newer version: kept in the journal, not shown as something else.
                continue
            values[name] = resolved.value
            if resolved.conflict:
                conflicts.add(name)
        # In the order of the declaration, in whatever order they came.
        return Amount(values, tuple(name for name in kind.fields if name in conflicts), self._is_struck())

    def _is_struck(self) -> bool:
        """Struck, unless somebody changed the record without having seen that."""
        state = self.fields.get(STRUCK)
        if state is None:
            return False
        heads = speaking(state.heads)
        seen = [_seen(head.value) for head in heads if head.value is not None]
        if not seen or None in seen:
            return False
        known = {one for many in seen if many is not None for one in many}
        return all(head.id in known for name, s in self.fields.items() if name != STRUCK for head in s.heads)


def _seen(raw: bytes) -> tuple[EntryId, ...] | None:
    """What whoever struck a record had seen; what cannot be read strikes nothing."""
    try:
        seen: tuple[EntryId, ...] | None = _seen_decoder.decode(raw)
    except (ValueError, RecursionError):
        return None
    return seen


class Amount(NamedTuple):
    """What a record amounts to."""

    values: Mapping[str, Value]
    conflicts: tuple[str, ...]
    struck: bool


def unpack_fields(heads: bytes) -> dict[str, FieldState]:
    """The state of a record's fields from its packed column."""
    return {
        name: FieldState(tuple(Head(*head) for head in state), frozenset(ghosts))
        for name, (state, ghosts) in _decoder.decode(heads).items()
    }


def struck_value(seen: Mapping[str, tuple[EntryId, ...]]) -> bytes:
    """What striking writes: every head that was seen, so that an unseen change keeps the record."""
    return encode_value(sorted({one for name, many in seen.items() if name != STRUCK for one in many}))


def restored_value() -> bytes:
    """What restoring writes."""
    return encode_value(None)
