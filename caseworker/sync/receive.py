"""Receiving: one transaction a batch. Rosters first, then access folders, then the rest; acknowledged when durable.

Chains are checked by hash and by their writer's signature, overlaps are compared, a gap leaves the batch for later, a
folder that this device's own journal excludes it from is refused, and nothing unknown blocks what is sound.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from caseworker.domain.errors import Damaged, say
from caseworker.domain.folders import PER_SERVICE, Folder, FolderKey
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.record import Kind
from caseworker.journal.arrived import Arrived, State, told
from caseworker.journal.entry import (
    GENESIS_LINK,
    Entry,
    Writer,
    entry_id,
    folder_from_bytes,
    from_body,
    head_message,
    link_of,
    writer_from_bytes,
)
from caseworker.journal.keys import verify
from caseworker.journal.roster import keys_in
from caseworker.storage.door import Touched
from caseworker.storage.journal_store import NewEntry
from caseworker.storage.store import Transaction
from caseworker.storage.tombstones import Tombstones
from caseworker.sync.acknowledge import Acknowledgements, Noted
from caseworker.sync.heard import Correspondence
from caseworker.sync.marks import Marks
from caseworker.sync.wire import Filling, Payload, Segment

_BROKEN = say("A chain in this batch is broken; nothing of it was taken. Ask the sender to send again.")


@dataclass
class Receipt:
    """What became of a batch: how many entries were new, refused folders, and whether parts of it must wait."""

    new: int = 0
    refused: int = 0
    waiting: int = 0
    forks: int = 0
    filled: int = 0
    behind: bool = False
    """Others prove that this device wrote or sent what is not known here: this copy was set back, or runs twice."""
    lost_names: tuple[bytes, ...] = ()
    """Incarnations that this device once had and has lost the memory of."""
    touched: Touched = field(default_factory=Touched)


@dataclass
class _Link:
    link: bytes
    previous: bytes
    entry: Entry


class Receiver:
    """Takes one opened batch into the record inside one transaction."""

    def __init__(self, transaction: Transaction, *, sender: Id, own: Writer, introducing: Id = NO_ID) -> None:
        self._transaction = transaction
        self._door = transaction.door
        self._journal = transaction.journal
        self._sender = sender
        self._member = NO_ID
        self._own = own
        self._introducing = introducing
        self._tombs = Tombstones(transaction)
        self._noted: list[Noted] = []
        self._enrolled: dict[Id, bytes] = {}
        self._filled: set[FolderKey] = set()
        self._here: dict[bytes, tuple[FolderKey, Writer]] = {}
        self.receipt = Receipt()

    def receive(self, payload: Payload) -> Receipt:
        """Take everything that is sound. Raises Damaged when the batch contradicts its own signatures or hashes."""
        self._take_all(payload)
        told = Acknowledgements(self._transaction, sender=self._sender, own=self._own)
        told.hear(payload, noted=self._noted)
        self.receipt.behind |= told.behind
        self.receipt.lost_names = told.lost_names
        return self._settled(payload)

    def receive_again(self, payload: Payload) -> Receipt:
        """Take what had to wait in a batch that was heard before: what its sender holds was news then, not now."""
        self._take_all(payload)
        return self._settled(payload)

    def _take_all(self, payload: Payload) -> None:
        self._member = Id(payload.header.member.hex())
        self.take(payload.segments)
        self._fill(payload.fillings)
        _join(self.receipt.touched, self._door.rebuild(self._filled))

    def _settled(self, payload: Payload) -> Receipt:
        Correspondence(self._transaction, self._sender).settle(payload.header, read=not self.receipt.waiting)
        return self.receipt

    def take(self, segments: Sequence[Segment]) -> None:
        """Take segments without acknowledgements, as when a roster is introduced."""
        self._enrolled = _keys_brought(segments, self._door.kinds)
        self._here = self._journal.whole_up_to(segment.link for segment in segments)
        waves: dict[int, list[tuple[FolderKey, Segment]]] = {}
        for segment in segments:
            key = folder_from_bytes(segment.folder)
            waves.setdefault(self._wave(key), []).append((key, segment))
        for wave in sorted(waves):
            self._receive_wave(waves[wave])

    def _wave(self, key: FolderKey) -> int:
        """The own roster first because it pins others; then they, whom they pin, access folders, and the rest."""
        if key.folder is Folder.ROSTER and key.scope == self._door.home:
            return 0
        if key.folder is Folder.ROSTER:
            return 1 if key.scope in self._door.rosters().view(self._door.home).partners else 2
        return 3 if key.folder is Folder.ACCESS else 4

    def _receive_wave(self, segments: Iterable[tuple[FolderKey, Segment]]) -> None:
        arrivals: dict[FolderKey, list[Arrived]] = {}
        for key, segment in segments:
            arrivals.setdefault(key, []).extend(self._receive_segment(key, segment))
        news = {key: entries for key, entries in arrivals.items() if entries}
        if news:
            _join(self.receipt.touched, self._door.admit(news))

    def _receive_segment(self, key: FolderKey, segment: Segment) -> list[Arrived]:
        writer = writer_from_bytes(segment.writer)
        if self._here.get(segment.link) == (key, writer):
            # The link commits to all before it, and no value of them is lacking: there is nothing to look into.
            self._note_sender(key, writer, segment)
            self._tell_sender_again(key, writer)
            return []
        links = _links(key, writer, segment)
        if self._excluded(key):
            self.receipt.refused += 1
            return []
        if not (self._welcome(key) and self._signed(key, writer, segment) and self._follows(key, writer, links[0])):
            self.receipt.waiting += 1
            return []
        return self._attach(key, writer, segment, links)

    def _welcome(self, key: FolderKey) -> bool:
        """Whether this device takes entries of a folder, by its own journal as far as it has come."""
        if key.folder is Folder.ROSTER:
            return key.scope == self._introducing or key.scope in self._door.rosters().circle(self._door.home)
        return key.folder is Folder.ACCESS or self._door.may_read(self._door.member, key)

    def _excluded(self, key: FolderKey) -> bool:
        """Whether all that says who reads a folder is here and leaves this device out; else its entries may wait."""
        if key.folder in PER_SERVICE:
            return key.folder is Folder.OFFICE and key.scope != self._door.home
        if key.folder is Folder.ACCESS or self._welcome(key):
            return False
        states = self._door.access(key.scope).states.values()
        return bool(states) and State.WAITING not in states

    def _follows(self, key: FolderKey, writer: Writer, first: _Link) -> bool:
        """Whether the entry before a segment is here; it must be of the same chain and one number less."""
        if first.previous == GENESIS_LINK:
            return True
        before = self._journal.by_link(first.previous)
        if before is None:
            return False
        own = before.arrived.writer == writer and self._journal.folder_of(first.previous) == key
        if not own or before.arrived.number + 1 != first.entry.structure.number:
            raise Damaged(_BROKEN)
        return True

    def _signed(self, key: FolderKey, writer: Writer, segment: Segment) -> bool:
        """Whether the writer signed this head; an unknown writer's segment waits for the roster."""
        verify_key = self._key_of(key, writer)
        if verify_key is None:
            return False
        message = head_message(writer=writer, folder=key, number=segment.number, link=segment.link)
        if not verify(verify_key, signature=segment.signature, message=message):
            raise Damaged(
                say("A signature in this batch is wrong; nothing of it was taken. Ask for it to be sent again.")
            )
        return True

    def _key_of(self, key: FolderKey, writer: Writer) -> bytes | None:
        known = self._door.rosters().key_of(writer.device)
        # A roster's own segments bring the keys that sign them; whether they count, the roster judges afterwards.
        return known or (self._enrolled.get(writer.device) if key.folder is Folder.ROSTER else None)

    def _attach(self, key: FolderKey, writer: Writer, segment: Segment, links: Sequence[_Link]) -> list[Arrived]:
        known = self._journal.links_known(one.link for one in links) if self._journal.has(key) else set()
        new = [
            _Link(one.link, one.previous, self._tombs.bared(key, one.entry)) for one in links if one.link not in known
        ]
        self._complete([one for one in links if one.link in known])
        self._note_sender(key, writer, segment)
        if not new:
            self._tell_sender_again(key, writer)
            return []
        self._write(key, writer, segment, new)
        self.receipt.new += len(new)
        self.receipt.behind |= writer == self._own
        return [Arrived(entry_id(one.link), one.link, one.previous, writer, one.entry) for one in new]

    def _write(self, key: FolderKey, writer: Writer, segment: Segment, new: Sequence[_Link]) -> None:
        tips, folder = self._journal.tips(key, writer), self._journal.folder(key)
        tip = next((tip for tip in tips if tip.link == new[0].previous), None)
        if tip is None and tips:
            self.receipt.forks += 1
        chain = tip.n if tip else self._journal.new_chain(writer=self._journal.writer(writer), folder=folder)
        rows = [NewEntry(chain, folder, one.link, one.previous, one.entry) for one in new]
        self._journal.insert(rows, received=self._transaction.now)
        self._journal.set_tips([(chain, segment.number, segment.link, segment.signature)], tick=self._transaction.tick)

    def _note_sender(self, key: FolderKey, writer: Writer, segment: Segment) -> None:
        self._noted.append(Noted(key, writer, segment.number, segment.link))

    def _tell_sender_again(self, key: FolderKey, writer: Writer) -> None:
        """Whoever sends what is here did not hear our acknowledgement, or a restore lost it."""
        Marks(self._transaction).tell_again(key, writer, peers=(self._member, self._sender))

    def _tell_everybody_again(self, key: FolderKey, writer: Writer) -> None:
        tips = self._journal.tips(key, writer)
        self._journal.touch([tip.n for tip in tips], tick=self._transaction.tick)

    # -- values sent again -----------------------------------------------------------------------------------------

    def _complete(self, links: Sequence[_Link]) -> None:
        for one in links:
            self._fill_one(one.link, one.entry)

    def _fill(self, fillings: Iterable[Filling]) -> None:
        for filling in fillings:
            key, writer = folder_from_bytes(filling.folder), writer_from_bytes(filling.writer)
            kept = self._journal.by_link(filling.link)
            entry = from_body(filling.entry)
            if kept is None or not self._door.may_read(self._door.member, key):
                continue
            if link_of(entry, previous=kept.arrived.previous, writer=writer, folder=key) != filling.link:
                raise Damaged(say("A value in this batch is not the one that was signed; nothing of it was taken."))
            if kept.arrived.entry.whole:
                self._tell_sender_again(key, writer)
            self._fill_one(filling.link, entry)

    def _fill_one(self, link: bytes, entry: Entry) -> None:
        kept = self._journal.by_link(link)
        if kept is None or kept.arrived.entry.whole:
            return
        key = self._journal.folder_of(link)
        merged = self._tombs.bared(key, kept.arrived.entry.filled_from(entry))
        if merged.values != kept.arrived.entry.values:
            self._journal.set_values(link, merged)
            self.receipt.filled += 1
            self._filled.add(key)
            self._tell_everybody_again(key, kept.arrived.writer)


def _keys_brought(segments: Iterable[Segment], kinds: Mapping[str, Kind]) -> dict[Id, bytes]:
    """The signing keys that the roster segments of a batch enrol; each id is the hash of its key."""
    found: dict[Id, bytes] = {}
    for segment in segments:
        if folder_from_bytes(segment.folder).folder is Folder.ROSTER:
            for body in segment.entries:
                found.update(keys_in(told(from_body(body), kinds)))
    return found


def _links(key: FolderKey, writer: Writer, segment: Segment) -> list[_Link]:
    """The entries of a segment with their links. Raises Damaged when they do not lead to the head that it names."""
    found: list[_Link] = []
    previous = segment.previous
    for body in segment.entries:
        entry = from_body(body)
        link = link_of(entry, previous=previous, writer=writer, folder=key)
        found.append(_Link(link, previous, entry))
        previous = link
    first = found[0].entry.structure.number
    numbers = [one.entry.structure.number for one in found]
    in_order = numbers == list(range(first, first + len(found))) and numbers[-1] == segment.number
    if previous != segment.link or not in_order or (first == 1) != (segment.previous == GENESIS_LINK):
        raise Damaged(_BROKEN)
    return found


def _join(touched: Touched, more: Touched) -> None:
    touched.kinds |= more.kinds
    touched.records |= more.records
    touched.scopes |= more.scopes
