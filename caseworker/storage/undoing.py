"""Undo addresses the act, across folders: each record goes back, unless somebody has changed it since."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Value
from caseworker.journal.arrived import State
from caseworker.journal.entry import EntryId, Op, Piece, pieces
from caseworker.journal.heads import read
from caseworker.storage.journal_store import Kept

if TYPE_CHECKING:
    from caseworker.storage.desk import OpenAct

IRREVOCABLE = frozenset({Op.OPEN, Op.ENROL, Op.REMOVE, Op.CUT_OFF, Op.ERASE, Op.ACCEPT})
"""Operations that no act takes back: a reader added, a device, a cut-off, an erasure."""


def undo_into(undoing: "OpenAct", act: bytes) -> None:
    """Write into a new act what takes another back. Raises Refused, and then nothing is written."""
    written = undoing.transaction.journal.of_act(act)
    if not written:
        raise Refused(say("There is nothing to undo: this act is not on this device."))
    for _, kept in written:
        if kept.state is State.COUNTED:
            _undo_entry(undoing, kept)


def _undo_entry(undoing: "OpenAct", kept: Kept) -> None:
    by_record: dict[Id, list[Piece]] = {}
    for piece in pieces(kept.arrived.entry):
        by_record.setdefault(piece.record, []).append(piece)
    opened = any(change.op == Op.OPEN for change in kept.arrived.entry.structure.changes)
    if opened:
        # The folder stays, empty: its readers were told of it. What the act wrote in the case is struck.
        return
    for record, own in by_record.items():
        _undo_record(undoing, record, own, kept.arrived.id)


def _undo_record(undoing: "OpenAct", record: Id, own: Iterable[Piece], entry: EntryId) -> None:
    loaded = undoing.load(record)
    some = list(own)
    if any(piece.op in IRREVOCABLE for piece in some):
        raise Refused(say("This cannot be undone. Nothing was changed."))
    if any(loaded.seen.get(piece.field) != (entry,) for piece in some):
        raise Refused(say("Somebody has changed this since, so it was not undone. Look at it and change it by hand."))
    if all(not piece.base for piece in some) and some[0].op == Op.SET and _is_whole(loaded.seen, entry):
        undoing.strike(loaded)
    elif some[0].op == Op.STRIKE:
        undoing.restore(loaded)
    elif some[0].op == Op.RESTORE:
        undoing.strike(loaded)
    else:
        undoing.change(loaded, **{piece.field: _before(undoing, piece) for piece in some})


def _is_whole(seen: Mapping[str, tuple[EntryId, ...]], entry: EntryId) -> bool:
    return all(heads == (entry,) for heads in seen.values())


def _before(undoing: "OpenAct", piece: Piece) -> Value:
    """The value that the act replaced, from the journal; None where there was none."""
    field = undoing.kinds[piece.kind].fields[piece.field]
    for base in piece.base:
        kept = undoing.transaction.journal.by_id(base)
        if kept is None:
            continue
        for old in pieces(kept.arrived.entry):
            if old.record == piece.record and old.field == piece.field and old.value is not None:
                return read(field, old.value)
    return read(field, None)
