"""An act in the making: what its author reads of the records, and what is to be said of them in each folder.

Nothing is written here: the desk makes the entries when the act is whole.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import from_milliseconds
from caseworker.domain.errors import NotHere, say
from caseworker.domain.folders import FolderKey, parse_folder
from caseworker.domain.ids import Id, to_bytes
from caseworker.domain.record import Kind, Record, Value
from caseworker.journal.access import Access
from caseworker.journal.cutoffs import Point
from caseworker.journal.entry import (
    STRUCK,
    EntryId,
    Op,
    born,
    encode_value,
)
from caseworker.journal.formats import FIRST
from caseworker.journal.rosters import Rosters
from caseworker.services.desk import Stored
from caseworker.storage.pending import Pending, Said
from caseworker.storage.record_state import RecordState, restored_value, struck_value
from caseworker.storage.store import Transaction
from caseworker.storage.tables import table_name


@dataclass
class OpenAct:
    """One act in the making over one transaction; keeps the promise of `services.desk.Act`."""

    id: bytes
    name: str
    undo: Undo
    transaction: Transaction
    kinds: Mapping[str, Kind]
    _places: dict[Id, int] = field(default_factory=dict)
    pending: Pending = field(default_factory=Pending)
    created: list[Id] = field(default_factory=list)
    opened: dict[Id, EntryId] = field(default_factory=dict)
    waits_until: int = 0
    """Whatever its class, the act stays here until this moment (milliseconds)."""
    changes: Changes = field(default_factory=Changes)
    later: int = 0
    parts: list["OpenAct"] = field(default_factory=list)

    def part(self, place: int) -> "OpenAct":
        """The act as its next entry of each folder has it, a millisecond later: one entry says one value of a field."""
        while len(self.parts) < place:
            self.parts.append(replace(self, pending=Pending(), later=len(self.parts) + 1))
        return self.parts[place - 1] if place else self

    def new_id(self) -> Id:
        """The id of a record that only this act can make."""
        place = len(self._places)
        made = born(self.id, place)
        self._places[made] = place
        return made

    def load(self, identifier: Id) -> Stored:
        """A record with the entries that its values come from. Raises NotHere."""
        state = self.transaction.door.states_of([identifier]).get(identifier)
        if state is None or state.kind not in self.kinds:
            raise NotHere(say("This record is not on this device."))
        return stored(state, self.kinds[state.kind])

    def find(self, identifier: Id) -> Stored | None:
        """A record that may or may not be here."""
        state = self.transaction.door.states_of([identifier]).get(identifier)
        return stored(state, self.kinds[state.kind]) if state and state.kind in self.kinds else None

    def find_in(self, folder: FolderKey, identifier: Id, *, kind: str) -> Stored | None:
        """A record of a kind in one folder: other folders may use the same id."""
        state = self.transaction.door.states_in(folder, [identifier]).get((identifier, kind))
        return stored(state, self.kinds[kind]) if state and kind in self.kinds else None

    def of_kind(self, kind: str, *, scope: Id) -> list[Stored]:
        """The standing records of a kind in a case or a mentor's file, oldest first."""
        rows = self.transaction.do(f"SELECT folder, id FROM {table_name(kind)} WHERE scope=?", scope).all()
        found: list[RecordState] = []
        for folder in {row[0] for row in rows}:
            ids = [Id(row[1]) for row in rows if row[0] == folder]
            states = self.transaction.door.states_in(parse_folder(folder), ids)
            found.extend(states[identifier, kind] for identifier in ids)
        return [stored(state, self.kinds[kind]) for state in sorted(found, key=lambda one: (one.first, one.id))]

    def is_erased(self, target: Id, *, scope: Id) -> bool:
        """Whether a record, or the whole case or mentor's file that it is in, has been erased on this device."""
        sql = "SELECT 1 FROM tombstone WHERE scope=? AND target IN (?, scope)"
        return self.transaction.do(sql, scope, target).first() is not None

    def tips(self, folder: FolderKey, *, device: Id) -> list[str]:
        """Where a device's chains in a folder end, as a cut-off writes it: writer:number:link."""
        tips = self.transaction.journal.tips(folder)
        return sorted(str(Point(t.writer, t.number, t.link)) for t in tips if t.writer.device == device)

    def folders_of(self, scope: Id) -> list[FolderKey]:
        """The folders of a scope that are on this device."""
        return self.transaction.journal.folders_of(scope)

    def scopes_written_by(self, device: Id) -> list[Id]:
        """The cases and mentors' files, the office and the roster in which a device has written."""
        return sorted({key.scope for key in self.transaction.journal.folders_written_by(device)})

    def cases_owned_by(self, member: Id) -> list[Id]:
        """The cases on this device that a member answers for."""
        rows = self.transaction.do("SELECT scope FROM kind_case WHERE owner=? ORDER BY scope", member)
        return [Id(row[0]) for row in rows]

    def cases_with_permission_before(self, day: date) -> list[Id]:
        """The cases on this device in which a permission was given until a day before this one and still stands."""
        rows = self.transaction.do(
            "SELECT DISTINCT g.scope FROM kind_permission_given g JOIN kind_permission p ON p.scope=g.scope "
            "AND p.body=g.body AND p.purpose=g.purpose AND p.granted=1 WHERE g.until<? ORDER BY g.scope",
            day.isoformat(),
        )
        return [Id(row[0]) for row in rows]

    def written_at(self, entry: EntryId) -> datetime | None:
        """The moment that an entry claims to have been written; None when it is not on this device."""
        kept = self.transaction.journal.by_id(entry)
        return from_milliseconds(kept.arrived.entry.structure.time) if kept else None

    def held(self) -> list[tuple[FolderKey, EntryId]]:
        """The entries that a cut-off holds, in folders that may be read here."""
        return self.transaction.journal.held()

    def format_floor(self, service: Id) -> int:
        """The newest format that every laptop of a service is known to read."""
        row = self.transaction.do("SELECT format_floor FROM kind_service_settings WHERE scope=?", service).first()
        return int(row[0]) if row and row[0] else FIRST

    def access(self, scope: Id) -> Access:
        """Who may read a case or a mentor's file."""
        return self.transaction.door.access(scope)

    def rosters(self) -> Rosters:
        """Every roster on this device."""
        return self.transaction.door.rosters()

    def add(self, record: Record, folder: FolderKey, *, op: str = Op.SET) -> Id:
        """Write a new record into a folder: every field that says something. Answers its id."""
        identifier = record.id or self.new_id()
        values = {n: v for n, v in record.values().items() if v not in (None, ())}
        self._write(record.kind, identifier, folder, values, seen={}, op=op)
        self.created.append(identifier)
        return identifier

    def open_scope(self, folder: FolderKey) -> None:
        """Open the access folder of a scope whose id this act has made."""
        self.pending.say(folder, "access", self._place(folder.scope), op=Op.OPEN, fields={})

    def put(self, record: Record, folder: FolderKey, *, op: str = Op.SET) -> Id:
        """Write a record whose id everybody computes alike: set what it says over whatever is there."""
        values = {n: v for n, v in record.values().items() if v not in (None, ())}
        known = self.find_in(folder, record.id, kind=record.kind.name)
        self._write(record.kind, record.id, folder, values, seen=known.seen if known else {}, op=op)
        return record.id

    def change(self, loaded: Stored, **values: Value) -> None:
        """Set fields of a record over the values that it was loaded with; what is the same already is left alone."""
        record = loaded.record
        new = {
            name: value for name, value in values.items() if getattr(record, name) != value or name in loaded.conflicts
        }
        if new:
            self._write(record.kind, record.id, record.folder, new, seen=loaded.seen)

    def strike(self, loaded: Stored) -> None:
        """Take a record out of sight; a change that nobody had seen brings it back."""
        self._write_struck(loaded, struck_value(loaded.seen), Op.STRIKE)

    def restore(self, loaded: Stored) -> None:
        """Bring a struck record back."""
        self._write_struck(loaded, restored_value(), Op.RESTORE)

    def _write_struck(self, loaded: Stored, value: bytes, op: str) -> None:
        record, said = loaded.record, Said(loaded.seen.get(STRUCK, ()), value)
        self.pending.say(record.folder, record.kind.name, self._place(record.id), op=op, fields={STRUCK: said})

    def _write(
        self,
        kind: Kind,
        identifier: Id,
        folder: FolderKey,
        values: Mapping[str, Value],
        *,
        seen: Mapping[str, tuple[EntryId, ...]],
        op: str = Op.SET,
    ) -> None:
        fields = {
            name: Said(seen.get(name, ()), encode_value(kind.fields[name].to_wire(value)))
            for name, value in values.items()
        }
        self.pending.say(folder, kind.name, self._place(identifier), op=op, fields=fields)

    def _place(self, identifier: Id) -> bytes | int:
        place = self._places.get(identifier)
        return to_bytes(identifier) if place is None else place


def stored(state: RecordState, kind: Kind) -> Stored:
    """A merged record as a form loads it."""
    amount = state.amounts_to(kind)
    record = kind.record(id=state.id, folder=state.folder, **amount.values)
    return Stored(record, state.seen(), amount.conflicts)
