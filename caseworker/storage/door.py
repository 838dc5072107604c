"""The one door into the tables: a local act, an import and a received batch all walk through `admit`.

Entries are judged, merged and projected in the transaction that writes them. What a new roster or access entry makes of
older entries is worked out again at once: those that waited, and whole folders where a cut-off or a removal bears.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from caseworker.domain.access_records import access_id
from caseworker.domain.clock import from_milliseconds
from caseworker.domain.folders import PER_SERVICE, Folder, FolderKey, access_folder, case_folder
from caseworker.domain.ids import Id
from caseworker.domain.record import Kind
from caseworker.journal.access import Access
from caseworker.journal.arrived import Arrived, State
from caseworker.journal.authority import Judge
from caseworker.journal.entry import EntryId, pieces
from caseworker.journal.folding import written_records
from caseworker.journal.heads import EMPTY
from caseworker.journal.membership import RosterEntry
from caseworker.journal.readers import ever_linked, may_read, read_by_coordinator, readers, standing_of
from caseworker.journal.reckoning import amount
from caseworker.journal.roster import Roster
from caseworker.journal.rosters import Rosters, roster_entry
from caseworker.storage.journal_store import JournalStore, Kept
from caseworker.storage.known import Known
from caseworker.storage.pending import Counting
from caseworker.storage.projection import NOTHING, Projection
from caseworker.storage.record_state import Place, RecordState
from caseworker.storage.summary import Summary

_FIRST = (Folder.ROSTER, Folder.ACCESS)


@dataclass
class Touched:
    """What a passage through the door changed."""

    kinds: set[str] = field(default_factory=set)
    records: set[Id] = field(default_factory=set)
    scopes: set[Id] = field(default_factory=set)


class _Walls(NamedTuple):
    """Whom walls keep out of a scope, what counts there, and the scopes of the same person's other records."""

    walled: frozenset[Id]
    states: Mapping[EntryId, State]
    linked: frozenset[Id]


class Door:
    """Judges, merges and projects entries over one connection, inside one transaction."""

    def __init__(
        self, connection: Connection, *, kinds: Mapping[str, Kind], home: Id, member: Id, known: Known, tick: int
    ) -> None:
        self.journal = JournalStore(connection)
        self._tick = tick
        self.kinds = kinds
        self.home = home
        self.member = member
        self._known = known
        self._done: set[EntryId] = set()
        self._projection = Projection(connection, kinds)
        self._summary = Summary(connection, home=home, access_of=self.access, unread_since=self._unread_since)

    # -- what is known ---------------------------------------------------------------------------------------------

    def rosters(self) -> Rosters:
        """Every roster on this device."""
        if self._known.rosters is None:
            found = {key.scope: self._roster(key) for key in self.journal.folders(Folder.ROSTER.value)}
            found.setdefault(self.home, Roster(self.home))
            self._known.rosters = Rosters(self.home, found)
        return self._known.rosters

    def _roster(self, key: FolderKey) -> Roster:
        return Roster(key.scope, self._roster_entries(kept.arrived for kept in self.journal.of_folder(key)))

    def _roster_entries(self, entries: Iterable[Arrived]) -> list[RosterEntry]:
        return [roster_entry(one, self.kinds) for one in entries if one.entry.structure.understood]

    def access(self, scope: Id) -> Access:
        """What the access folder of a case or a mentor's file amounts to."""
        found = self._known.accesses.get(scope)
        if found is None:
            kept = self.journal.of_folder(access_folder(scope))
            found = amount(scope, [k.arrived for k in kept], rosters=self.rosters(), kinds=self.kinds)
            self._known.keep(found)
        return found

    def linked(self, scope: Id) -> list[Access]:
        """The access folders of every other record of the same person, however far the links go.

        Where a wall stands these are also the records that one coordinator alone has parted from it.
        """
        found: dict[Id, Access] = {}
        ahead = [self.access(scope)]
        while ahead:
            one = ahead.pop()
            for other in {*one.same_as, *one.parted} - found.keys() - {scope}:
                if one.shares_walls_with(self.access(other)):
                    found[other] = self.access(other)
                    ahead.append(found[other])
        return list(found.values())

    def ever_linked(self, scope: Id) -> list[Access]:
        """The access folders of every record that was ever joined with one, however far the links went."""
        return ever_linked(scope, access_of=self.access)

    def _bearing_on(self, key: FolderKey) -> list[Access]:
        """The other access folders that bear on who reads a folder."""
        return self.ever_linked(key.scope) if key.folder is Folder.ACCESS else self.linked(key.scope)

    def readers(self, key: FolderKey) -> frozenset[Id]:
        """The members who may read a folder, by this device's own journal."""
        if key.folder in PER_SERVICE:
            return readers(key, access=None, rosters=self.rosters())
        return readers(key, access=self.access(key.scope), linked=self._bearing_on(key), rosters=self.rosters())

    def may_read(self, member: Id, key: FolderKey) -> bool:
        """Whether a member may read a folder, by this device's own journal."""
        return self._known.whether_reads(member, key, otherwise=self._may_read)

    def _may_read(self, member: Id, key: FolderKey) -> bool:
        if key.folder in PER_SERVICE:
            return may_read(member, key, access=None, rosters=self.rosters())
        access = self.access(key.scope)
        return may_read(member, key, access=access, linked=self._bearing_on(key), rosters=self.rosters())

    def shows(self, key: FolderKey) -> bool:
        """Whether what a folder holds may be shown here: what this device only wrote, or must give up, is not."""
        return key.folder in (Folder.ROSTER, Folder.ACCESS) or self.may_read(self.member, key)

    def states_of(self, ids: Iterable[Id]) -> dict[Id, RecordState]:
        """The merged states of those records that are here; of several by one id the one born in its folder."""
        return self._projection.load(ids)

    def states_in(self, key: FolderKey, ids: Iterable[Id]) -> dict[Place, RecordState]:
        """The merged states of those records that are in one folder, by id and kind."""
        return {place: one.state for place, one in self._projection.load_in(key, ids).items()}

    def records_of(self, key: FolderKey) -> dict[Place, RecordState]:
        """The merged states of every record of a folder, by id and kind."""
        return self._projection.of_folder(key)

    def judged(self, key: FolderKey, entries: Sequence[Arrived]) -> dict[EntryId, State]:
        """What the entries of a folder count for, worked out from all of them."""
        return self._judge(key).states(entries)

    # -- letting entries in ----------------------------------------------------------------------------------------

    def admit(self, arrivals: Mapping[FolderKey, Sequence[Arrived]], *, counting: Counting = iter) -> Touched:
        """Let entries count that have just been written to the journal, rosters and access folders first."""
        touched = Touched()
        for key in counting(sorted(arrivals, key=_order)):
            if key.folder is Folder.ROSTER:
                self._admit_roster(key, arrivals[key], touched)
            elif key.folder is Folder.ACCESS:
                self._admit_access(key, arrivals[key], touched)
            else:
                self._admit_entries(key, arrivals[key], touched)
        self._summarise(touched)
        return touched

    def rebuild(self, keys: Iterable[FolderKey]) -> Touched:
        """Judge and fold whole folders again from the journal."""
        touched = Touched()
        for key in sorted(keys, key=_order):
            self._rebuild(key, touched)
        self._summarise(touched)
        return touched

    def refolded(self, key: FolderKey, kept: Sequence[Kept], *, hidden: bool) -> list[RecordState]:
        """The records of a folder judged and folded from all its entries, for a replay; none when they may not show."""
        arrived = [one.arrived for one in kept]
        if key.folder is Folder.ACCESS:
            self._known.forget_access(key.scope)
            self._known.keep(amount(key.scope, arrived, rosters=self.rosters(), kinds=self.kinds))
        states = self._judge(key).states(arrived)
        if changed := {
            one.arrived.id: states[one.arrived.id] for one in kept if states[one.arrived.id] is not one.state
        }:
            self._settle(key, changed, states)
        shown = self.shows(key)
        if hidden is shown:
            self.journal.set_hidden(key, hidden=not shown)
        return folded_records(key, arrived, states) if shown else []

    def summarise(self, scopes: Iterable[str]) -> None:
        """Work out the lines, words and gaps of cases."""
        self._summary.refresh(Id(scope) for scope in scopes)

    def _summarise(self, touched: Touched) -> None:
        self._projection.settle()
        self._summary.follow(touched.kinds, scopes=touched.scopes)

    def _unread_since(self, case: Id) -> datetime | None:
        """When the last wall was put up that stands round a case which no coordinator reads."""
        if read_by_coordinator(self.readers(case_folder(case)), rosters=self.rosters()):
            return None
        raised = [time for access in (self.access(case), *self.linked(case)) for time in self._raised(access)]
        return from_milliseconds(max(raised)) if raised else None

    def _raised(self, access: Access) -> Iterator[int]:
        """The times of the entries that say of a walled member that they are."""
        ids = [access_id(access.scope, subject=member) for member in sorted(access.walled)]
        for state in self.states_in(access_folder(access.scope), ids).values():
            yield from (head.time for head in state.fields.get("walled", EMPTY).heads)

    def _admit_roster(self, key: FolderKey, entries: Sequence[Arrived], touched: Touched) -> None:
        rosters = self.rosters()
        roster = rosters.get(key.scope)
        rosters.put(roster)
        before, standing, walls = _bearing(roster), standing_of(self.member, rosters=rosters), self._walls()
        roster.extend(self._roster_entries(entries))
        self._known.forget_accesses()
        self._rebuild(key, touched)
        if before != _bearing(roster):
            self._judge_again(roster, touched)
        self._admit_waiting(self.journal.waiting(), touched)
        for moved in self._where_walls_moved(walls):
            self._judge_after_access(moved, touched)
        if standing != standing_of(self.member, rosters=rosters):
            self._show_again(self.journal.folders(), touched)

    def _walls(self) -> dict[Id, _Walls]:
        """Whom the walls of each scope keep out, and of what else, where any stands, has stood or may be held."""
        found: dict[Id, _Walls] = {}
        for scope in self._projection.walled_scopes() | self.journal.disputed_scopes():
            access = self.access(scope)
            found[scope] = _Walls(access.walled, access.states, frozenset(one.scope for one in self.linked(scope)))
        return found

    def _where_walls_moved(self, before: Mapping[Id, _Walls]) -> list[FolderKey]:
        """The folders from which walls keep out others than they did, or in which they hold other entries.

        A change of the roster brings that about without a word in the access folder; peers must hear of it.
        """
        moved = {s: [walls, before.get(s, walls)] for s, walls in self._walls().items() if walls != before.get(s)}
        scopes = set(moved).union(*(walls.linked for both in moved.values() for walls in both))
        for scope in sorted(scopes):
            self.journal.touch_folder(access_folder(scope), tick=self._tick)
        return [key for scope in sorted(scopes) for key in self.journal.folders_of(scope)]

    def _show_again(self, keys: Iterable[FolderKey], touched: Touched) -> None:
        """Show or hide what this member may read from now on or no longer: for a new role, or by who let them in."""
        for key in keys:
            if self.journal.is_hidden(key) is self.shows(key):
                self._rebuild(key, touched)

    def _judge_again(self, roster: Roster, touched: Touched) -> None:
        """A removal, a cut-off, and a void word on a device or its member bear on whatever that device wrote."""
        cut_off = {Id(str(change.values.get("device"))) for change in roster.changes("cut_off")}
        suspects = set(roster.removals()) | roster.spoken_of_in_vain() | cut_off
        keys = {key for device in suspects for key in self.journal.folders_written_by(device)}
        scopes = {key.scope for key in keys if key.folder is Folder.ACCESS}
        keys |= {key for scope in scopes for key in self.journal.folders_of(scope)}
        for key in sorted(keys, key=_order):
            self._rebuild(key, touched)

    def _admit_access(self, key: FolderKey, new: Sequence[Arrived], touched: Touched) -> None:
        kept, came = self.journal.of_folder(key), {one.id for one in new}
        before = [one.arrived for one in kept if one.arrived.id not in came]
        joined = self._joined(key.scope, before) if before else set[Id]()
        joined |= self._joined(key.scope, [one.arrived for one in kept])
        self._refold(key, kept, touched)
        scopes = sorted({key.scope} | joined)
        for other in (k for scope in scopes for k in self.journal.folders_of(scope) if k != key):
            self._judge_after_access(other, touched)

    def _joined(self, scope: Id, entries: Sequence[Arrived]) -> set[Id]:
        """The records of the same person by these entries of an access folder, which are kept in mind from now on."""
        self._known.forget_access(scope)
        self._known.keep(amount(scope, entries, rosters=self.rosters(), kinds=self.kinds))
        return {access.scope for access in self.linked(scope)}

    def _judge_after_access(self, key: FolderKey, touched: Touched) -> None:
        """Who may read a folder, and how far a device's entries count, may have changed: it is built again if so.

        Most often neither has, and only what waited for the access entry counts from now on.
        """
        kept = self.journal.of_folder(key)
        states = self._judge(key).states([one.arrived for one in kept])
        changed = [one for one in kept if states[one.arrived.id] is not one.state]
        waited = all(one.state is State.WAITING and states[one.arrived.id] is State.COUNTED for one in changed)
        settled = waited and not self.journal.is_tangled(key) and self.journal.is_hidden(key) is not self.shows(key)
        if not settled:
            self._rebuild(key, touched)
            return
        self._note({one.arrived.id: State.COUNTED for one in changed})
        self._apply(key, [one.arrived for one in changed], touched)

    def _admit_waiting(self, waiting: Mapping[FolderKey, Sequence[Kept]], touched: Touched) -> None:
        for key in sorted(waiting, key=_order):
            if waiting[key] and key.folder is Folder.ACCESS:
                self._admit_access(key, [kept.arrived for kept in waiting[key]], touched)
            elif waiting[key]:
                self._admit_entries(key, [kept.arrived for kept in waiting[key]], touched)

    def _judge(self, key: FolderKey) -> Judge:
        access = None if key.folder in PER_SERVICE else self.access(key.scope)
        return Judge(key, access=access, rosters=self.rosters(), kinds=self.kinds)

    def _admit_entries(self, key: FolderKey, entries: Sequence[Arrived], touched: Touched) -> None:
        new = [one for one in entries if one.id not in self._done]
        judge = self._judge(key)
        if self.journal.is_tangled(key) or any(judge.binds(one.writer.device) for one in new) or not self.shows(key):
            self._rebuild(key, touched)
            return
        states = {one.id: judge.authority(one) for one in new}
        self._note(states)
        if State.REFUSED in states.values():
            self._rebuild(key, touched)
            return
        self._apply(key, [one for one in new if states[one.id] is State.COUNTED], touched)

    def _note(self, states: Mapping[EntryId, State]) -> None:
        """Write states down; an entry that no longer waits is not let in a second time in this transaction."""
        self.journal.set_states(states.items())
        self._done.update(one for one, state in states.items() if state is not State.WAITING)

    def _settle(self, key: FolderKey, changed: Mapping[EntryId, State], states: Mapping[EntryId, State]) -> None:
        """Write down what has another state than before, and whether any entry of the folder does not count."""
        self._note(changed)
        self.journal.set_tangled(key, tangled=State.HELD in states.values() or State.REFUSED in states.values())

    def _apply(self, key: FolderKey, entries: Sequence[Arrived], touched: Touched) -> None:
        if not entries:
            return
        said = [(one, pieces(one.entry)) for one in entries]
        standing = self._projection.load_in(key, {piece.record for _, some in said for piece in some})
        records = {place: one.state for place, one in standing.items()}
        for one, some in said:
            time, member = one.entry.structure.time, one.member
            for piece in some:
                place = piece.record, piece.kind
                state = records.get(place) or RecordState(*place, key, {}, time, member)
                records[place] = state.after(piece, entry=one.id, time=time, member=member)
        self._save(key, list(records.values()), touched, over={place: one.n for place, one in standing.items()})

    def _rebuild(self, key: FolderKey, touched: Touched) -> None:
        self._refold(key, self.journal.of_folder(key), touched)

    def _refold(self, key: FolderKey, kept: Sequence[Kept], touched: Touched) -> None:
        arrived = [one.arrived for one in kept]
        states = self._judge(key).states(arrived)
        changed = {one.arrived.id: states[one.arrived.id] for one in kept if states[one.arrived.id] is not one.state}
        self._settle(key, changed, states)
        if changed and key.folder is Folder.ACCESS:
            self.journal.touch_folder(key, tick=self._tick)
        gone = self._projection.drop(key)
        touched.records.update(record for record, _ in gone)
        touched.kinds.update(kind for _, kind in gone)
        touched.scopes.add(key.scope)
        shown = self.shows(key)
        self.journal.set_hidden(key, hidden=not shown)
        if shown:
            self._save(key, folded_records(key, arrived, states), touched)

    def _save(
        self,
        key: FolderKey,
        records: Sequence[RecordState],
        touched: Touched,
        *,
        over: Mapping[Place, int] = NOTHING,
    ) -> None:
        if not records:
            return
        self._projection.save(key, records, folder=self.journal.folder(key), over=over)
        touched.kinds.update(state.kind for state in records)
        touched.records.update(state.id for state in records)
        touched.scopes.add(key.scope)


def _bearing(roster: Roster) -> tuple[object, ...]:
    """What of a roster bears on entries that are here already."""
    void = {one for one in roster if roster.is_void(one)}
    return set(roster.removals()), void, len(roster.changes("cut_off")), len(roster.changes("accept"))


def _order(key: FolderKey) -> tuple[int, str]:
    return (_FIRST.index(key.folder) if key.folder in _FIRST else len(_FIRST)), str(key)


def folded_records(key: FolderKey, entries: Sequence[Arrived], states: Mapping[EntryId, State]) -> list[RecordState]:
    """The records of a folder as the definition of the merge has them: every graph at once."""
    here = [one for one in entries if states[one.id] is not State.WAITING]
    counting = {one.id for one in here if states[one.id] is State.COUNTED}
    found = written_records(here, counting=counting)
    return [RecordState(record, kind, key, *written) for (kind, record), written in found.items()]
