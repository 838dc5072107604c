"""Undo addresses the act, across folders: each record goes back, unless somebody has changed it since."""

from collections.abc import Iterator, Mapping, Sequence

from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.record import Value
from caseworker.journal.arrived import Arrived, State
from caseworker.journal.entry import EntryId, Op, Piece, pieces
from caseworker.journal.heads import Head, read, resolve
from caseworker.queries.acts import REDONE, UNDONE
from caseworker.services.desk import Stored
from caseworker.storage.open_act import OpenAct

IRREVOCABLE = frozenset({Op.ENROL, Op.REMOVE, Op.CUT_OFF, Op.ERASE, Op.ACCEPT})
"""Operations that no act takes back: a device, a cut-off, an erasure."""

NEVER_UNDONE = frozenset({"concern", "export", "service_settings"})
"""Kinds that stay said, whatever else is taken back: a concern, what was written outside the store, and what every
laptop of the service goes by.
"""

_Own = dict[str, dict[EntryId, Piece]]
"""What an act said of a record, by field and entry."""

_MARKS = (f"{UNDONE}%", f"{REDONE}%")

_CHANGED_SINCE = say("Somebody has changed this since, so it was not undone. Look at it and change it by hand.")


def undo_into(undoing: OpenAct, act: bytes) -> None:
    """Write into a new act what takes another back. Raises Refused, and then nothing is written."""
    written = undoing.transaction.journal.of_act(act)
    if not written:
        raise Refused(say("There is nothing to undo: this act is not on this device."))
    if undoing.transaction.meta(UNDONE + act.hex()) is not None:
        raise Refused(say("This was taken back already. Nothing was changed."))
    by_folder: dict[FolderKey, list[Arrived]] = {}
    for folder, kept in written:
        if kept.state is State.COUNTED:
            by_folder.setdefault(folder, []).append(kept.arrived)
    for folder, entries in by_folder.items():
        _undo_entries(undoing, folder, entries)


def note_undone(undoing: OpenAct, act: bytes) -> None:
    """Keep on this device that an act was taken back; whatever that act had itself taken back stands again."""
    transaction = undoing.transaction
    row = transaction.do("SELECT name FROM meta WHERE value=? AND (name LIKE ? OR name LIKE ?)", act, *_MARKS).first()
    before = row[0] if row else REDONE + act.hex()
    transaction.do("DELETE FROM meta WHERE name=?", before)
    was_undone, of = before.startswith(UNDONE), before[len(UNDONE) :]
    transaction.set_meta((REDONE if was_undone else UNDONE) + of, undoing.id)


def _undo_entries(undoing: OpenAct, folder: FolderKey, entries: Sequence[Arrived]) -> None:
    changes = [change for one in entries for change in one.entry.structure.changes]
    if any(change.op == Op.OPEN for change in changes):
        # The folder stays, empty: its readers were told of it. What the act wrote in the case is struck.
        return
    irrevocable = any(change.op in IRREVOCABLE or change.kind in NEVER_UNDONE for change in changes)
    if irrevocable or folder.folder in (Folder.ROSTER, Folder.ACCESS):
        raise Refused(say("This cannot be undone. Nothing was changed."))
    by_record: dict[tuple[str, Id], _Own] = {}
    for one in entries:
        for piece in pieces(one.entry):
            fields = by_record.setdefault((piece.kind, piece.record), {})
            fields.setdefault(piece.field, {})[one.id] = piece
    for (kind, record), own in by_record.items():
        loaded = undoing.find_in(folder, record, kind=kind)
        if loaded is None:
            raise NotHere(say("This record is not on this device, so nothing was undone."))
        _undo_record(undoing, loaded, own)


def _undo_record(undoing: OpenAct, loaded: Stored, own: _Own) -> None:
    if any(set(loaded.seen.get(name, ())) != said.keys() for name, said in own.items()):
        raise Refused(_CHANGED_SINCE)
    every = [piece for said in own.values() for piece in said.values()]
    entries = {entry for said in own.values() for entry in said}
    whole = all(entries.issuperset(heads) for heads in loaded.seen.values())
    if every[0].op == Op.STRIKE:
        undoing.restore(loaded)
    elif every[0].op == Op.RESTORE or (whole and not any(piece.base for piece in every)):
        undoing.strike(loaded)
    elif every[0].born:
        raise Refused(_CHANGED_SINCE)
    else:
        _put_back(undoing, loaded, {name: _before(undoing, tuple(said.values())) for name, said in own.items()})


def _put_back(undoing: OpenAct, loaded: Stored, before: Mapping[str, Sequence[Value]]) -> None:
    """Write the values again; those that stood against each other each in its own entry, so that they do again."""
    contested = tuple(name for name, values in before.items() if len(values) > 1)
    loaded = loaded._replace(conflicts=(*loaded.conflicts, *contested))
    for place in range(max(map(len, before.values()))):
        values = {name: values[place] for name, values in before.items() if place < len(values)}
        undoing.part(place).change(loaded, **values)


def _before(undoing: OpenAct, said: Sequence[Piece]) -> Sequence[Value]:
    """The value that the act replaced, from the journal, none where there was none; of a conflict all, in order."""
    field = undoing.kinds[said[0].kind].fields[said[0].field]
    heads = sorted({head for piece in said for head in _heads(undoing, piece)}, key=lambda head: (head.time, head.id))
    resolved = resolve(field, tuple(heads))
    if not resolved.conflict:
        return (resolved.value,)
    last = {head.value: head for head in resolved.conflict}
    return [read(field, head.value) for head in resolved.conflict if last[head.value] is head]


def _heads(undoing: OpenAct, piece: Piece) -> Iterator[Head]:
    """What the field said in each entry that the act was based on."""
    for base in piece.base:
        kept = undoing.transaction.journal.by_id(base)
        for old in pieces(kept.arrived.entry) if kept else ():
            if (old.kind, old.record, old.field) == (piece.kind, piece.record, piece.field):
                yield Head(base, kept.arrived.entry.structure.time if kept else 0, old.value)
