"""What became of the batches that were packed here, by the numbers that their readers name.

Read by every device that it was sealed for: delivered. Missing among numbers that were read: lost, and packed again at
once from the marks. Of the last one nobody can tell: it is taken as lost after two days.
"""

from collections.abc import Iterator
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.storage.store import Transaction
from caseworker.storage.values import from_covers
from caseworker.sync.heard import Correspondence
from caseworker.sync.marks import Marks
from caseworker.sync.numbers import greatest, holds
from caseworker.sync.wire import Heard

PACKED, LEFT, DELIVERED, LOST = "packed", "left", "delivered", "lost"
RESEND_AFTER_MS = 2 * 24 * 3600 * 1000
"""After this long without an answer what was sent is taken as lost."""

KEEP_MS = 90 * 24 * 3600 * 1000
"""How long a batch that brings no entries lies with the carrier for somebody who sends nothing back."""

MOST_AT_ONCE = 4
"""So many batches for a member are packed again at once within two days; whoever loses more is served more slowly."""

_UNDER_WAY = (
    "SELECT name, member, mailbox, number, incarnation, state, moment, entries, devices, covers, sent_before, "
    "told_before FROM batch WHERE state=? OR (state=? AND moment>?) ORDER BY number"
)


_ELSEWHERE = (
    "SELECT member, min(sent_before), min(told_before) FROM batch b WHERE state=? AND carrier<>? AND NOT EXISTS "
    "(SELECT 1 FROM batch later WHERE later.member=b.member AND later.carrier=? AND later.rowid>b.rowid "
    "AND later.state IN (?, ?)) GROUP BY member"
)


class Sent(NamedTuple):
    """A batch under way."""

    name: str
    member: str
    mailbox: str
    number: int
    incarnation: str
    state: str
    moment: int
    entries: int
    devices: str
    covers: bytes
    sent_before: int
    told_before: int


class Receipts:
    """Judges the batches under way of one device, inside one transaction."""

    def __init__(self, transaction: Transaction, *, incarnation: str) -> None:
        self._transaction = transaction
        self._incarnation = incarnation
        self._marks = Marks(transaction)
        self._said: dict[Id, Heard | None] = {}

    # -- lost ------------------------------------------------------------------------------------------------------

    def look_for_losses(self) -> None:
        """Go back, for every peer, to before what it has lost; what it holds by then is left out."""
        self._give_up_on_the_old()
        recently = self._lost_recently()
        for sent in self._under_way():
            missed = sent.state == LEFT and any(self._missed(sent, device) for device in self._devices(sent))
            if missed and recently.get(sent.member, 0) < MOST_AT_ONCE:
                recently[sent.member] = recently.get(sent.member, 0) + 1
                self._go_back(sent)

    def _give_up_on_the_old(self) -> None:
        """Entries that nobody has acknowledged for two days are taken as lost, and those that a wrong clock left."""
        now = self._transaction.now
        arguments = LEFT, now - RESEND_AFTER_MS, now
        self._transaction.do(
            "UPDATE peer SET sent=0 WHERE member IN "
            "(SELECT member FROM batch WHERE state=? AND moment NOT BETWEEN ? AND ? AND entries>0)",
            *arguments,
        )
        self._transaction.do(
            "UPDATE batch SET state=? WHERE state=? AND moment NOT BETWEEN ? AND ? AND entries>0", LOST, *arguments
        )

    def _lost_recently(self) -> dict[str, int]:
        now = self._transaction.now
        rows = self._transaction.do(
            "SELECT member, count(*) FROM batch WHERE state=? AND moment>? AND moment<=? GROUP BY member",
            *(LOST, now - RESEND_AFTER_MS, now),
        )
        return {row[0]: int(row[1]) for row in rows}

    def _missed(self, sent: Sent, device: Id) -> bool:
        """Whether a device has read a later number, and this one neither came nor waits there."""
        said = self._of(device)
        if said is None or said.incarnation.hex() != sent.incarnation:
            return False
        came = holds(said.read, sent.number) or sent.number in said.waiting
        return not came and sent.number < max((greatest(said.read), *said.waiting))

    def _go_back(self, sent: Sent) -> None:
        self._transaction.do(
            "UPDATE peer SET sent=min(sent, ?), told=min(told, ?) WHERE member=?",
            *(sent.sent_before, sent.told_before, sent.member),
        )
        now = self._transaction.now
        self._transaction.do("UPDATE batch SET state=?, moment=? WHERE name=?", LOST, now, sent.name)

    def reach_those_who_come_to(self, carrier: str) -> None:
        """Pack again for this carrier what lies unacknowledged with another: a peer may reach one alone."""
        elsewhere = self._transaction.do(_ELSEWHERE, LEFT, carrier, carrier, LEFT, DELIVERED).all()
        self._transaction.many(
            "UPDATE peer SET sent=min(sent, ?), told=min(told, ?) WHERE member=?",
            [(sent, told, member) for member, sent, told in elsewhere],
        )

    # -- delivered -------------------------------------------------------------------------------------------------

    def note_delivered(self) -> int:
        """Note which batches nobody needs any more, and answer how many."""
        done = [(DELIVERED, self._transaction.now, sent.name) for sent in self._under_way() if self._is_done(sent)]
        self._transaction.many("UPDATE batch SET state=?, moment=? WHERE name=?", done)
        return len(done)

    def to_take_away(self, carrier: str) -> list[tuple[str, str]]:
        """The delivered batches, with their mailboxes, that still lie with a carrier."""
        sql = "SELECT name, mailbox FROM batch WHERE state=? AND carrier=? AND taken_away=0"
        return [(row[0], row[1]) for row in self._transaction.do(sql, DELIVERED, carrier)]

    def _is_done(self, sent: Sent) -> bool:
        devices = self._devices(sent)
        if devices and all(self._has_read(sent, device) for device in devices):
            return True
        if sent.entries:
            return self._is_covered(sent, devices)
        return sent.moment < self._transaction.now - KEEP_MS

    def _has_read(self, sent: Sent, device: Id) -> bool:
        said = self._of(device)
        if said is None:
            return False
        if said.incarnation.hex() == sent.incarnation:
            return holds(said.read, sent.number)
        # What an earlier incarnation acknowledged, the present one has said again.
        return not sent.entries and said.incarnation.hex() == self._incarnation

    def _is_covered(self, sent: Sent, devices: list[Id]) -> bool:
        covers = from_covers(sent.covers)
        held = self._marks.held_by_all(devices, covers)
        return all(held[chain] >= number for chain, number in covers.items())

    # -- reading ---------------------------------------------------------------------------------------------------

    def _under_way(self) -> Iterator[Sent]:
        since = self._transaction.now - KEEP_MS
        return map(Sent._make, self._transaction.do(_UNDER_WAY, LEFT, LOST, since).all())

    def _devices(self, sent: Sent) -> list[Id]:
        """The devices that a batch was sealed for; the removed read nothing any more, and nobody waits for them."""
        rosters = self._transaction.door.rosters()
        named = [Id(one) for one in sent.devices.split()]
        return [one for one in named if not rosters.is_removed(one)] or named

    def _of(self, device: Id) -> Heard | None:
        if device not in self._said:
            self._said[device] = Correspondence(self._transaction, device).known.said
        return self._said[device]
