"""The desk: the unit of work. One act is written whole, in every folder that it touches, or not at all.

The desk makes the act's entries: the next number in this writer's chain for each folder, the ids of the entries whose
values the form was loaded with, a link to the previous entry and a signed head. Its own acts walk through the same door
and the same judgement as everybody's: an act without authority is refused before anything is kept.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from datetime import timedelta

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import Clock
from caseworker.domain.errors import BugError, KnownError, NotHere, Refused, say
from caseworker.domain.folders import PER_BODY, Folder, FolderKey
from caseworker.domain.ids import Id, to_bytes
from caseworker.entropy import Entropy
from caseworker.journal.arrived import Arrived, State
from caseworker.journal.entry import (
    GENESIS_LINK,
    SEED_BYTES,
    EntryId,
    Structure,
    compose,
    entry_id,
    head_message,
    link_of,
)
from caseworker.journal.formats import FIRST, needed
from caseworker.journal.identity import Identity
from caseworker.journal.rosters import MENTOR, Rosters
from caseworker.storage.grace import NOTHING_WAITS, Grace, Waiting
from caseworker.storage.journal_store import NewEntry
from caseworker.storage.open_act import OpenAct
from caseworker.storage.pending import Counting
from caseworker.storage.store import Store
from caseworker.storage.tombstones import Tombstones
from caseworker.storage.undoing import NEVER_UNDONE, note_undone, undo_into

_ORDER = (Folder.ROSTER, Folder.ACCESS)


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


def _order(key: FolderKey) -> tuple[int, str]:
    return (_ORDER.index(key.folder) if key.folder in _ORDER else len(_ORDER)), str(key)
