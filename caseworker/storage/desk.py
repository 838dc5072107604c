"""The desk: the unit of work. One act is written whole, in every folder that it touches, or not at all.

The desk makes the act's entries: the next number in this writer's chain for each folder, the ids of the entries whose
values the form was loaded with, a link to the previous entry and a signed head. Its own acts walk through the same door
and the same judgement as everybody's: an act without authority is refused before anything is kept.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import Clock, from_milliseconds
from caseworker.domain.errors import BugError, KnownError, NotHere, Refused, say
from caseworker.domain.folders import PER_BODY, Folder, FolderKey, parse_folder
from caseworker.domain.ids import Id, to_bytes
from caseworker.domain.record import Kind, Record, Value
from caseworker.entropy import Entropy
from caseworker.journal.access import Access
from caseworker.journal.arrived import Arrived, State
from caseworker.journal.cutoffs import Point
from caseworker.journal.entry import (
    GENESIS_LINK,
    SEED_BYTES,
    STRUCK,
    EntryId,
    Op,
    Structure,
    born,
    compose,
    encode_value,
    entry_id,
    head_message,
    link_of,
)
from caseworker.journal.formats import FIRST, needed
from caseworker.journal.identity import Identity
from caseworker.journal.rosters import MENTOR, Rosters
from caseworker.services.desk import Stored
from caseworker.storage.grace import NOTHING_WAITS, Grace, Waiting
from caseworker.storage.journal_store import NewEntry
from caseworker.storage.pending import Counting, Pending, Said
from caseworker.storage.record_state import RecordState, restored_value, struck_value
from caseworker.storage.store import Store, Transaction
from caseworker.storage.tables import table_name
from caseworker.storage.tombstones import Tombstones
from caseworker.storage.undoing import NEVER_UNDONE, note_undone, undo_into

_ORDER = (Folder.ROSTER, Folder.ACCESS)


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


class StoreDesk:
    """Where acts are made. Every service function takes it first, does one act and answers what changed."""

    def __init__(
        self, store: Store, *, identity: Identity, clock: Clock, entropy: Entropy, grace: Grace = NOTHING_WAITS
    ) -> None:
        self.store = store
        self.identity = identity
        self.clock = clock
        self.entropy = entropy
        self.grace = grace
        self.goes_through: Counting = iter

    def counting(self, counting: Counting) -> "StoreDesk":
        """The same desk for one long act: its folders are gone through twice, to be signed and to be written down."""
        counted = copy(self)
        counted.goes_through = counting
        return counted

    @property
    def member(self) -> Id:
        """The member who works at this desk."""
        return self.identity.member

    @contextmanager
    def act(self, name: str, *, undo: Undo = Undo.REVERSIBLE) -> Iterator[OpenAct]:
        """One act: what is written inside is durable when the `with` ends without an error. `act.changes` says what."""
        with self.store.writing() as transaction:
            act = OpenAct(self.entropy.bytes(16), name, undo, transaction, self.store.kinds)
            yield act
            act.changes = self._write(act)
            self._let_wait(act)

    def send_now(self) -> None:
        """Let everything leave that waits, with the next exchange."""
        with self.store.writing() as transaction:
            Waiting(transaction).let_all_go()

    def undo(self, act: Id) -> Changes:
        """Take an act back by a new one, in every folder that it touched.

        Raises Refused when the act is not here, cannot be undone, or somebody has changed since what it wrote.
        """
        with self.act("undo") as undoing:
            undo_into(undoing, to_bytes(act))
            note_undone(undoing, to_bytes(act))
            # Both leave together or not at all, so that nobody else ever sees the one without the other.
            undoing.waits_until = Waiting(undoing.transaction).undone(to_bytes(act))
        return undoing.changes

    def _let_wait(self, act: OpenAct) -> None:
        """Keep an act back for its time; one that may not wait takes with it what stands before it."""
        waiting, grace = Waiting(act.transaction), self.grace.of(act.undo)
        until = max(act.transaction.now + grace // timedelta(milliseconds=1), act.waits_until)
        waits = until > act.transaction.now and not act.pending.kinds() & NEVER_UNDONE
        if waits and act.pending.folders():
            waiting.hold(act.id, until=until, name="" if act.waits_until else act.name)
        else:
            waiting.let_go_of_cases({key.scope for key in act.pending.folders()})

    def _write(self, act: OpenAct) -> Changes:
        tombs = Tombstones(act.transaction)
        keys = sorted(act.pending.folders(), key=_order)
        arrivals = {
            key: [self._enter(one, key, tombs) for one in (act, *act.parts) if one is act or one.pending.says_in(key)]
            for key in self.goes_through(keys)
        }
        touched = act.transaction.door.admit(arrivals, counting=self.goes_through)
        self._insist(act, arrivals)
        return Changes(
            kinds=frozenset(touched.kinds),
            records=frozenset(touched.records),
            cases=frozenset(touched.scopes),
            act=Id(act.id.hex()),
            act_name=act.name,
            undo=act.undo,
            created=tuple(act.created),
        )

    def _enter(self, act: OpenAct, key: FolderKey, tombs: Tombstones) -> Arrived:
        journal, writer = act.transaction.journal, self.identity.writer
        tip = next(iter(journal.tips(key, writer)), None)
        previous, number = (tip.link, tip.number + 1) if tip else (GENESIS_LINK, 1)
        structure = self._structure(act, key, number)
        entry = compose(structure, seed=self.entropy.bytes(SEED_BYTES), values=act.pending.values(key))
        if tombs.bared(key, entry) is not entry:
            raise Refused(say("This has been erased, and nothing can be written there again. Nothing was changed."))
        link = link_of(entry, previous=previous, writer=writer, folder=key)
        folder = journal.folder(key)
        chain = tip.n if tip else journal.new_chain(writer=journal.writer(writer), folder=folder)
        journal.insert([NewEntry(chain, folder, link, previous, entry)], received=act.transaction.now)
        message = head_message(writer=writer, folder=key, number=number, link=link)
        journal.set_tips([(chain, number, link, self.identity.keys.sign(message))], tick=act.transaction.tick)
        if act.pending.opens(key):
            act.opened[key.scope] = entry_id(link)
        return Arrived(entry_id(link), link, previous, writer, entry)

    def _structure(self, act: OpenAct, key: FolderKey, number: int) -> Structure:
        rosters = act.transaction.door.rosters()
        return Structure(
            version=self._format(act, key),
            number=number,
            act=act.id,
            member=to_bytes(self.identity.member),
            name=act.name,
            time=act.transaction.now + act.later,
            roster=rosters.get(self.identity.service).frontier(),
            cites=self._cites(act, key, rosters),
            changes=act.pending.changes(key),
        )

    def _format(self, act: OpenAct, key: FolderKey) -> int:
        """The least format that says what the act does in a folder. Raises Refused above the floor of the service."""
        format_needed = needed(change.op for change in act.pending.changes(key))
        if format_needed > FIRST and format_needed > act.format_floor(self.identity.service):
            raise Refused(
                say("Not every laptop of the service can read this yet, so nothing was changed. Bring them up to date.")
            )
        return format_needed

    def _cites(self, act: OpenAct, key: FolderKey, rosters: Rosters) -> tuple[EntryId, ...]:
        """The access entries that the author's authority, and the sharing of what it writes, rest on."""
        if key.folder in (Folder.ROSTER, Folder.OFFICE) or key.scope in act.opened:
            return (act.opened[key.scope],) if key.scope in act.opened else ()
        if act.pending.opens(key):
            return ()
        access = act.access(key.scope)
        member = rosters.member(self.identity.member)
        by_member = member is not None and member.role == MENTOR and key.folder is not Folder.VOLUNTEERING_RESTRICTED
        cites = set(access.naming.get(self.identity.member if by_member else self.identity.service, ()))
        if key.folder in PER_BODY:
            cites.update(
                h for (body, _), p in access.permits.items() if body == key.body and p.granted for h in p.heads
            )
        return tuple(sorted(cites))

    def _insist(self, act: OpenAct, arrivals: Mapping[FolderKey, Sequence[Arrived]]) -> None:
        states = act.transaction.journal.states_of_act(act.id)
        if states.total() < sum(map(len, arrivals.values())):
            raise BugError(f"an act of this device is not in its journal as it was written: {act.name}")
        if State.WAITING in states:
            numbers = {one.entry.structure.number for entries in arrivals.values() for one in entries}
            raise self._unheard(act, first=numbers == {1})
        if states.keys() - {State.COUNTED}:
            raise self._refused(act)

    def _unheard(self, act: OpenAct, *, first: bool) -> KnownError | BugError:
        if not first or self.identity.device in act.transaction.door.rosters().view(self.identity.service).devices:
            return BugError(f"an act of this device cites what is not here: {act.name}")
        return NotHere(
            say("You are not let in yet, so nothing was changed. Have the eight words compared, and exchange.")
        )

    def _refused(self, act: OpenAct) -> Refused:
        if act.transaction.door.rosters().is_removed(self.identity.device):
            return Refused(
                say(
                    "This laptop was struck off, so nothing was changed: what is written on it counts for nobody. "
                    "Ask a coordinator for a new invitation."
                )
            )
        return Refused(say("You may not do this here, so nothing was changed. Ask a coordinator."))


def stored(state: RecordState, kind: Kind) -> Stored:
    """A merged record as a form loads it."""
    amount = state.amounts_to(kind)
    record = kind.record(id=state.id, folder=state.folder, **amount.values)
    return Stored(record, state.seen(), amount.conflicts)


def _order(key: FolderKey) -> tuple[int, str]:
    return (_ORDER.index(key.folder) if key.folder in _ORDER else len(_ORDER)), str(key)
