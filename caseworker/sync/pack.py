"""Packing: what one member's devices lack of the folders that the member may read, by this device's own journal."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from caseworker.domain.disclosure import DisclosureTable
from caseworker.domain.folders import PER_SERVICE, Folder, FolderKey, access_folder, parse_folder
from caseworker.domain.ids import Id, to_bytes
from caseworker.journal import entry as entries
from caseworker.journal.access import Access
from caseworker.journal.arrived import State
from caseworker.journal.entry import Writer, folder_from_bytes, folder_to_bytes, head_message, to_body
from caseworker.journal.identity import Identity
from caseworker.journal.membership import Device, Member
from caseworker.journal.readers import standing_of
from caseworker.journal.rosters import Rosters
from caseworker.journal.sharing import Sieve, nothing_withheld, roster_sieve, sieve_for
from caseworker.storage.grace import Waiting
from caseworker.storage.incarnation import incarnations_before
from caseworker.storage.journal_store import Kept, Tip
from caseworker.storage.store import Transaction
from caseworker.sync.heard import Correspondence
from caseworker.sync.marks import SCOPES_CHANGED, Marks
from caseworker.sync.order import in_order, place_within
from caseworker.sync.receipts import RESEND_AFTER_MS
from caseworker.sync.wire import WIRE, Filling, Header, Heard, Held, Payload, Segment, stamped

Extra = tuple[tuple[Held, ...], tuple[Filling, ...], tuple[str, ...]]
_NOTHING: Extra = ((), (), ())
GREET_AFTER_MS = 7 * 24 * 3600 * 1000
GREET_UNREAD_AFTER_MS = 28 * 24 * 3600 * 1000
"""After so long a silence a peer is told how far its batches were read; later, while it reads nothing."""

SIZES = (512 * 1024, 4 * 1024 * 1024, 16 * 1024 * 1024)
"""Raw bytes of entries after which the first, the second and every further batch is closed and the next one begins."""

_TIPS = (
    "SELECT c.n, w.device, w.incarnation, f.folder, f.scope, f.body, c.number, c.link, c.signature "
    "FROM chain c JOIN writer w ON w.n=c.writer JOIN folder f ON f.n=c.folder WHERE "
)
_CHANGED = (
    "c.n IN (SELECT n FROM chain WHERE changed>? UNION ALL "
    "SELECT d.n FROM folder h JOIN chain d ON d.folder=h.n WHERE h.scope IN ({scopes}))"
)
_LACKING = (
    "SELECT f.key, w.device, w.incarnation, e.number, e.link FROM entry e JOIN chain c ON c.n=e.chain "
    "JOIN writer w ON w.n=c.writer JOIN folder f ON f.n=e.folder WHERE e.lacks=1 ORDER BY e.seq"
)


class _Row(NamedTuple):
    sent: int
    told: int
    packed: int
    standing: str
    stood: int


class Packed(NamedTuple):
    """A payload ready to be sealed, the devices it is for, and the (chain, number) pairs that it brings them to."""

    payload: Payload
    devices: tuple[Device, ...]
    covers: tuple[tuple[int, int], ...]
    entries: int
    told: bool
    """Whether it tells what is held here; the others of one packing tell nothing."""


@dataclass
class Peer:
    """The member, and the devices of that member, that batches are packed for."""

    member: Member
    devices: tuple[Device, ...]
    roster_only: bool = False

    @cached_property
    def ids(self) -> list[Id]:
        """The ids of the devices."""
        return [device.id for device in self.devices]

    @property
    def key(self) -> Id:
        """The name under which this peer's counters are kept; a removed device has its own."""
        return self.devices[0].id if self.roster_only else self.member.id

    def standing(self, rosters: Rosters) -> str:
        """What rosters say of the member's reading and of the laptops: with another one it may lack old things."""
        return "\n".join((standing_of(self.member.id, rosters=rosters), *sorted(self.ids)))


@dataclass
class _Run:
    segments: list[Segment] = field(default_factory=list)
    covers: list[tuple[int, int]] = field(default_factory=list)
    size: int = 0
    entries: int = 0


class Packer:
    """Packs for one peer inside one transaction."""

    def __init__(self, transaction: Transaction, *, identity: Identity, peer: Peer, table: DisclosureTable) -> None:
        self._transaction = transaction
        self._door = transaction.door
        self._journal = transaction.journal
        self._identity = identity
        self.peer = self._peer = peer
        self._table = table
        self._marks = Marks(transaction)
        self._row = self._peer_row()

    @cached_property
    def _known(self) -> dict[int, set[int]]:
        """How far one or another device of the peer holds each chain: of each it must hear what it can place."""
        return self._marks.known(self._peer.ids)

    def _peer_row(self) -> _Row:
        # A removed device is counted on from its member, so that it hears no number twice.
        self._transaction.do(
            "INSERT OR IGNORE INTO peer(member, batch) VALUES(?, coalesce((SELECT batch FROM peer WHERE member=?), 0))",
            *(self._peer.key, self._peer.member.id),
        )
        asked = "SELECT sent, told, packed, standing, stood FROM peer WHERE member=?"
        return self._standing_now(_Row(*self._transaction.do(asked, self._peer.key).one()))

    def _standing_now(self, row: _Row) -> _Row:
        """With another standing, or another laptop, a peer may lack what has not changed for long."""
        standing = self._peer.standing(self._door.rosters())
        if standing == row.standing:
            return row
        stood = self._transaction.tick
        self._transaction.do("UPDATE peer SET standing=?, stood=? WHERE member=?", standing, stood, self._peer.key)
        return row._replace(standing=standing, stood=stood)

    def pack(self) -> Iterator[Packed]:
        """The batches for this peer, one by one; none when it lacks nothing and there is nothing to acknowledge.

        Only one of them is in memory at a time, however much the peer lacks. All must be asked for.
        """
        sent, told = self._row.sent, self._row.told
        extra = self._held(told), self._fillings(sent), self._gone(told)
        first = True
        for run in self._runs(sent):
            yield self._close(run, everything=first and told == 0, extra=extra if first else _NOTHING)
            first = False
        if first and (any(extra) or self._is_to_be_greeted()):
            yield self._close(_Run(), everything=told == 0, extra=extra)
            first = False
        tick, now = self._transaction.tick, self._transaction.now
        self._transaction.do("UPDATE peer SET sent=?, told=? WHERE member=?", tick, tick, self._peer.key)
        if not first:
            self._transaction.do("UPDATE peer SET packed=? WHERE member=?", now, self._peer.key)

    @property
    def before(self) -> _Row:
        """Where the peer's counters stood before this packing: there it goes back to when a batch is lost."""
        return self._row

    def _is_to_be_greeted(self) -> bool:
        """Whether a peer is told how far was read, though there be nothing else: a silent loss is found by that."""
        if self._peer.roster_only or not self._heard():
            return False
        unread = self._transaction.do(
            "SELECT 1 FROM batch WHERE member=? AND state IN ('packed', 'left')", self._peer.key
        ).first()
        # However the clock was set since: what is not within the time is beyond it.
        silent = abs(self._transaction.now - self._row.packed)
        return silent >= (GREET_UNREAD_AFTER_MS if unread and self._row.packed else GREET_AFTER_MS)

    # -- what they lack --------------------------------------------------------------------------------------------

    def _runs(self, sent: int) -> Iterator[_Run]:
        """What the peer lacks, in runs that grow: whoever begins with nothing has the first cases soon."""
        run, sizes = _Run(), iter(SIZES)
        largest = next(sizes)
        tips = in_order(self._transaction, [tip for tip in self._changed(sent) if self._may_read(tip.folder)])
        held = self._marks.held_by_all(self._peer.ids, [tip.n for tip in tips])
        for tip in map(self._as_far_as_it_may_go, tips):
            if held[tip.n] >= tip.number:
                continue
            if run.size >= largest:
                yield run
                run, largest = _Run(), next(sizes, largest)
            self._add(run, tip, held[tip.n])
        if run.segments:
            yield run

    def _changed(self, since: int) -> list[Tip]:
        """The chains that changed, and those that another standing or a change of an access folder lets a peer read."""
        if since == 0 or since < self._row.stood:
            return self._tips("1")
        found = self._tips(_CHANGED.format(scopes=SCOPES_CHANGED), since, since)
        scopes = {tip.folder.scope for tip in found if tip.folder.folder is Folder.ACCESS}
        linked = {access.scope for scope in scopes for access in self._door.ever_linked(scope)} - scopes
        return found + [tip for scope in sorted(linked) for tip in self._tips("f.scope=?", scope)]

    def _tips(self, where: str, *arguments: object) -> list[Tip]:
        rows = self._transaction.do(f"{_TIPS}{where} ORDER BY c.n", *arguments)
        return [
            Tip(n, Writer(Id(d), i), FolderKey(Folder(f), Id(s), Id(b)), number, link, signature)
            for n, d, i, f, s, b, number, link, signature in rows
        ]

    @cached_property
    def _first_held(self) -> dict[int, int]:
        return Waiting(self._transaction).first_held()

    def _as_far_as_it_may_go(self, tip: Tip) -> Tip:
        """A chain of this device without what still waits: its head is signed anew, further back."""
        number = self._first_held.get(tip.n, tip.number + 1) - 1
        if number == tip.number:
            return tip
        link = self._journal.link_at(tip, number)
        message = head_message(writer=tip.writer, folder=tip.folder, number=number, link=link)
        return tip._replace(number=number, link=link, signature=self._identity.keys.sign(message))

    def _may_read(self, key: FolderKey) -> bool:
        if self._peer.roster_only:
            return key.folder is Folder.ROSTER
        return self._door.may_read(self._peer.member.id, key)

    def _add(self, run: _Run, tip: Tip, above: int) -> None:
        sieve = self._sieve(tip.folder)
        kept = self._journal.back_from(tip, above=above)
        bodies = [to_body(one.arrived.entry.without(sieve(one.arrived.entry))) for one in kept]
        size = sum(len(raw) + sum(len(v or b"") for v in values) for raw, _, values, _ in bodies)
        run.segments.append(
            Segment(
                folder_to_bytes(tip.folder),
                tip.writer.to_bytes(),
                kept[0].arrived.previous,
                *(tip.number, tip.link, tip.signature, tuple(bodies)),
            )
        )
        run.covers.append((tip.n, tip.number))
        run.size += size
        run.entries += len(kept)

    def _sieve(self, key: FolderKey) -> Sieve:
        if key.folder is Folder.ROSTER:
            return roster_sieve(self._peer.member, key.scope, rosters=self._door.rosters())
        if key.folder in PER_SERVICE:
            return nothing_withheld
        access: Access = self._door.access(key.scope)
        return sieve_for(self._peer.member, key, access=access, table=self._table)

    # -- what they are told ----------------------------------------------------------------------------------------

    def _held(self, told: int) -> tuple[Held, ...]:
        """Tips to readers; to former readers and to writers who do not read, no more than what they hold themselves."""
        by_place: dict[tuple[FolderKey, Writer], list[Tip]] = {}
        for tip in {tip.n: tip for tip in (*self._changed(told), *self._again())}.values():
            by_place.setdefault((tip.folder, tip.writer), []).append(tip)
        found = (self._told(key, writer, tips) for (key, writer), tips in by_place.items())
        return tuple(one for one in found if one is not None)

    def _again(self) -> list[Tip]:
        """The chains that the peer did not hear of, for it has sent them here since."""
        again = self._marks.to_tell_again(self._peer.key)
        return [tip for chain in again for tip in self._tips("c.n=?", chain)]

    def _told(self, key: FolderKey, writer: Writer, tips: Sequence[Tip]) -> Held | None:
        if self._may_read(key):
            mine = map(self._as_far_as_it_may_go, self._journal.tips(key, writer))
            reached = [(tip.number, tip) for tip in mine if tip.number]
            return self._held_of(key, writer, reached) if reached else None
        known = [(number, tip) for tip in tips for number in sorted(self._known.get(tip.n, ())) if number]
        return self._held_of(key, writer, known) if known else None

    def _held_of(self, key: FolderKey, writer: Writer, reached: Sequence[tuple[int, Tip]]) -> Held:
        most = max(number for number, _ in reached)
        lacking = tuple(link for number, link in self._lacking.get((key, writer), ()) if number <= most)
        tips = tuple((number, self._journal.link_at(tip, number)) for number, tip in reached)
        own = writer.device in self._peer.ids
        signatures = tuple(tip.signature if number == tip.number else b"" for number, tip in reached) if own else ()
        return Held(folder_to_bytes(key), writer.to_bytes(), tips, lacking, signatures)

    @cached_property
    def _lacking(self) -> dict[tuple[FolderKey, Writer], list[tuple[int, bytes]]]:
        """The entries that lack values here, by folder and writer: there are few, and they are asked for once."""
        found: dict[tuple[FolderKey, Writer], list[tuple[int, bytes]]] = {}
        for key, device, incarnation, number, link in self._transaction.do(_LACKING):
            place = parse_folder(key), Writer(Id(device), incarnation)
            found.setdefault(place, []).append((number, bytes(link)))
        return found

    def _fillings(self, sent: int) -> tuple[Filling, ...]:
        since, unheard_since = 0 if sent < self._row.stood else sent, self._transaction.now - RESEND_AFTER_MS
        wanted = self._marks.to_fill(self._peer.ids, since=since, unheard_since=unheard_since)
        kept = (self._journal.by_link(link) for link in wanted)
        found = tuple(filling for one in kept if one and (filling := self._filling(one)))
        self._marks.filled(self._peer.ids, [filling.link for filling in found])
        return found

    def _filling(self, kept: Kept) -> Filling | None:
        key = self._journal.folder_of(kept.arrived.link)
        if kept.state is State.REFUSED or not self._may_read(key):
            return None
        entry = kept.arrived.entry
        entry = entry.without(self._sieve(key)(entry))
        if not any(value is not None for value in entry.values):
            return None
        return Filling(folder_to_bytes(key), kept.arrived.writer.to_bytes(), kept.arrived.link, to_body(entry))

    def _gone(self, told: int) -> tuple[str, ...]:
        """What was erased or given up here since this peer was told, of scopes whose access it may read."""
        rows = self._transaction.do("SELECT target, scope FROM tombstone WHERE tick>? ORDER BY target", told)
        return tuple(target for target, scope in rows if self._may_read(access_folder(Id(scope))))

    # -- closing ---------------------------------------------------------------------------------------------------

    def _close(self, run: _Run, *, everything: bool, extra: Extra) -> Packed:
        self._transaction.do("UPDATE peer SET batch=batch+1 WHERE member=?", self._peer.key)
        number = int(self._transaction.do("SELECT batch FROM peer WHERE member=?", self._peer.key).scalar_one())
        if everything:
            self._transaction.do("UPDATE peer SET whole=batch WHERE member=?", self._peer.key)
        held, fillings, gone = extra
        segments = sorted(run.segments, key=lambda segment: place_within(folder_from_bytes(segment.folder)))
        payload = Payload(self._header(number, everything=everything), held, tuple(segments), fillings, gone)
        return Packed(payload, self._peer.devices, tuple(run.covers), run.entries, told=extra is not _NOTHING)

    def _header(self, number: int, *, everything: bool) -> Header:
        incarnation, recipient = bytes.fromhex(self._identity.incarnation), to_bytes(self._peer.member.id)
        return Header(
            format=WIRE,
            member=to_bytes(self._identity.member),
            recipient=recipient,
            incarnation=incarnation,
            number=number,
            roster=self._door.rosters().get(self._identity.service).frontier(),
            everything=everything,
            before=incarnations_before(self._transaction),
            stamp=self._identity.keys.sign(stamped(incarnation, recipient=recipient, number=number)),
            heard=self._heard(),
            reads=entries.FORMAT,
        )

    def _heard(self) -> tuple[Heard, ...]:
        """How far the batches of each of the peer's devices were read."""
        found = (Correspondence(self._transaction, device).heard() for device in self._peer.ids)
        return tuple(one for one in found if one is not None)
