"""What is known of a peer's device by the numbers of its batches: read exactly, and found out when it was set back.

A batch is the next one, late, or of an incarnation that its device has left; a number that comes twice with other
content was used twice. Only a device's own stamp proves that it ever sent so many batches.
"""

from enum import StrEnum

import msgspec

from caseworker.domain.ids import Id, to_bytes
from caseworker.journal.entry import Writer
from caseworker.journal.formats import FIRST
from caseworker.journal.keys import verify
from caseworker.storage.incarnation import incarnations_before
from caseworker.storage.store import Transaction
from caseworker.sync.numbers import MOST_WAITING, Ranges, contain, greatest, holds, with_number
from caseworker.sync.wire import Header, Heard, stamped

_PACKED = "SELECT max(batch) FROM peer WHERE member IN (?, ?)"
_TOLD_ALL = "SELECT max(whole) FROM peer WHERE member IN (?, ?)"


class Place(StrEnum):
    """How a batch stands to what was heard from its sender before."""

    BEGINS = "begins"
    NEXT = "next"
    LATE = "late"
    TWICE = "twice"
    SUPERSEDED = "superseded"


class Known(msgspec.Struct, array_like=True, frozen=True):
    """What is known of a device under the incarnation in which it was last heard."""

    before: tuple[bytes, ...] = ()
    whole_since: int = 0
    """The number of the batch that told everything it holds; 0 while nobody knows."""
    read: Ranges = ()
    waiting: tuple[int, ...] = ()
    stamp: bytes = b""
    said: Heard | None = None
    """What it last said of our batches."""
    reads: int = FIRST
    """The newest format of entries that it says it reads."""


_pack = msgspec.msgpack.Encoder().encode
_unpack = msgspec.msgpack.Decoder(Known).decode


class Correspondence:
    """Reads and writes what is known of one device."""

    def __init__(self, transaction: Transaction, device: Id) -> None:
        self._transaction = transaction
        self._device = device
        row = transaction.do("SELECT incarnation, number, known FROM peer_device WHERE device=?", device).first()
        self.incarnation = bytes.fromhex(row[0]) if row else b""
        self.number = int(row[1]) if row and row[0] else 0
        self.known = _unpack(row[2]) if row and row[2] else Known()

    def place(self, header: Header) -> Place:
        """How a batch of this device stands to what was heard before."""
        if header.incarnation != self.incarnation:
            return Place.SUPERSEDED if header.incarnation in self.known.before else Place.BEGINS
        if holds(self.known.read, header.number):
            return Place.TWICE
        return Place.NEXT if header.number > self.number else Place.LATE

    def follows(self, header: Header) -> bool:
        """Whether the incarnation of a batch is surely later than the one that was heard."""
        return not self.incarnation or self.incarnation in header.before

    def begin(self, header: Header) -> None:
        """Hear a device under another incarnation."""
        self.incarnation, self.number = header.incarnation, 0
        self.known = Known(before=header.before)

    def hear(self, header: Header, *, said: Heard | None, whole_since: int) -> None:
        """Note a batch that is newer than all before."""
        self.number = max(self.number, header.number)
        self.known = msgspec.structs.replace(
            self.known, before=header.before, said=said, whole_since=whole_since, reads=header.reads
        )
        self._keep()

    def doubt(self) -> None:
        """What the device holds is not known any more."""
        self.known = msgspec.structs.replace(self.known, whole_since=0)
        self._keep()

    def settle(self, header: Header, *, read: bool) -> None:
        """Note that a batch was read into the record, or that it waits for something."""
        if header.incarnation != self.incarnation:
            return
        known, number = self.known, header.number
        waiting = {*known.waiting, number} if not read else set(known.waiting) - {number}
        if read:
            stamp = header.stamp if number > greatest(known.read) else known.stamp
            known = msgspec.structs.replace(known, read=with_number(known.read, number), stamp=stamp)
        self.known = msgspec.structs.replace(known, waiting=tuple(sorted(waiting)[-MOST_WAITING:]))
        self._keep()

    def heard(self) -> Heard | None:
        """What is to be told to the device of its own batches."""
        if not self.incarnation:
            return None
        known = self.known
        whole = known.whole_since > 0
        return Heard(to_bytes(self._device), self.incarnation, known.read, known.waiting, known.stamp, whole)

    def _keep(self) -> None:
        self._transaction.do(
            "INSERT INTO peer_device(device, incarnation, number, heard, known) VALUES(?, ?, ?, ?, ?) ON CONFLICT "
            "(device) DO UPDATE SET incarnation=excluded.incarnation, number=excluded.number, heard=excluded.heard, "
            "known=excluded.known",
            *(self._device, self.incarnation.hex(), self.number, self._transaction.now, _pack(self.known)),
        )


class Ourselves:
    """What peers say of the batches of this device."""

    def __init__(self, transaction: Transaction, own: Writer) -> None:
        self._transaction = transaction
        self._own = own
        self._now = bytes.fromhex(own.incarnation)

    def named_in(self, header: Header) -> Heard | None:
        """What a batch says of this device's batches."""
        own = to_bytes(self._own.device)
        return next((one for one in header.heard if one.device == own), None)

    def fell_back(self, before: Heard | None, said: Heard | None) -> bool:
        """Whether a device has read less of this one's batches than it had said: it was set back."""
        if before is None:
            return False
        if said is None or (before.incarnation == self._now != said.incarnation):
            return True
        return before.incarnation == said.incarnation and not contain(said.read, before.read)

    def was_set_back(self, said: Heard | None, *, by: Id, member: bytes) -> bool:
        """Whether a peer proves that this device once sent what it does not know of, or under a name that it lost."""
        if said is None or said.incarnation in incarnations_before(self._transaction):
            return False
        number = greatest(said.read)
        if said.incarnation == self._now and number <= self._last(_PACKED, by, member):
            return False
        device = self._transaction.door.rosters().device(self._own.device)
        message = stamped(said.incarnation, recipient=member, number=number)
        return device is not None and verify(device.signing_key, signature=said.stamp, message=message)

    def must_tell_all(self, said: Heard | None, *, by: Id, member: bytes) -> bool:
        """Whether a peer does not know all that is held here, although it has read what was meant to tell it."""
        if said is None or said.whole or said.incarnation != self._now:
            return False
        return greatest(said.read) >= self._last(_TOLD_ALL, by, member)

    def _last(self, sql: str, by: Id, member: bytes) -> int:
        """The last number of a kind that a member, or one of its removed devices, was sent."""
        return int(self._transaction.do(sql, member.hex(), by).scalar() or 0)
