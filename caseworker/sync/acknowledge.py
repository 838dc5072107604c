"""What a batch says of what its sender holds: believed only as far as its place among that sender's batches allows.

A late batch may only raise marks. One of an incarnation that its device has left says nothing. A device that was set
back, or that uses a number twice, is believed to hold nothing until it has told everything again.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import Writer, folder_from_bytes, head_message
from caseworker.journal.keys import verify
from caseworker.storage.store import Transaction
from caseworker.sync.heard import Correspondence, Ourselves, Place
from caseworker.sync.lost_devices import hear_of_lost
from caseworker.sync.marks import Marks
from caseworker.sync.wire import Header, Heard, Held, Payload


class Noted(NamedTuple):
    """A head that the sender holds because it sent it."""

    folder: FolderKey
    writer: Writer
    number: int
    link: bytes


class Acknowledgements:
    """Hears what one batch acknowledges, inside the transaction that took what it brought."""

    def __init__(self, transaction: Transaction, *, sender: Id, own: Writer) -> None:
        self._transaction = transaction
        self._sender = sender
        self._own = own
        self._marks = Marks(transaction)
        self._peer = Correspondence(transaction, sender)
        self._ourselves = Ourselves(transaction, own)
        self.behind = False
        self.lost_names: tuple[bytes, ...] = ()

    def hear(self, payload: Payload, *, noted: Iterable[Noted]) -> None:
        """Believe of a batch what may be believed."""
        header = payload.header
        place, said = self._peer.place(header), self._ourselves.named_in(header)
        self._look_at_ourselves(header, said)
        self.behind |= any(self._is_ahead_of_us(one) for one in payload.held)
        if place is Place.SUPERSEDED:
            self._answer_soon(header)
        elif place is Place.TWICE:
            self._doubt(header)
        elif place is Place.LATE:
            self._hear_late(payload, noted)
        else:
            self._hear_news(payload, noted, said=said, begins=place is Place.BEGINS)
        if place in (Place.BEGINS, Place.NEXT, Place.LATE):
            anew = place is Place.BEGINS or header.everything
            hear_of_lost(self._transaction, payload.held, sender=self._sender, anew=anew)

    # -- about its sender ------------------------------------------------------------------------------------------

    def _hear_late(self, payload: Payload, noted: Iterable[Noted]) -> None:
        """What was true before the last word may raise marks, unless its sender is doubted since."""
        if 0 < self._peer.known.whole_since < payload.header.number:
            self._marks.hear_late(self._sender, payload.held)
            self._gone_there(payload.gone)
            self._sender_holds(noted)

    def _hear_news(self, payload: Payload, noted: Iterable[Noted], *, said: Heard | None, begins: bool) -> None:
        header, known = payload.header, self._peer.known
        doubtful = not begins and self._ourselves.fell_back(known.said, said)
        believed = not begins or header.everything or self._peer.follows(header)
        if begins:
            self._peer.begin(header)
        if begins or doubtful or header.everything:
            self._marks.forget(self._sender)
        kept = 0 if begins or doubtful else known.whole_since
        self._peer.hear(header, said=said, whole_since=header.number if header.everything else kept)
        moved = self._marks.hear(self._sender, payload.held if believed else ())
        if begins or doubtful or moved.fell:
            self._look_again_at_everything(header)
        self._answer_who_may_give_up(Id(header.member.hex()), moved.risen)
        self._gone_there(payload.gone)
        self._sender_holds(noted)

    def _answer_who_may_give_up(self, member: Id, risen: Mapping[int, FolderKey]) -> None:
        """Whoever holds what it does not read must hear that readers hold it as well, or it never lets it go.

        Readers are told of every chain that moves on here; the others only of what they have told of.
        """
        unread = [n for n, key in risen.items() if not self._transaction.door.may_read(member, key)]
        self._transaction.journal.touch(unread, tick=self._transaction.tick)

    def _doubt(self, header: Header) -> None:
        """A number came twice with different content: its sender was set back, or runs twice."""
        self._marks.forget(self._sender)
        self._peer.doubt()
        self._look_again_at_everything(header)
        self._answer_soon(header)

    def _look_again_at_everything(self, header: Header) -> None:
        """What a peer holds less of than was thought is packed again, however long ago it was sent."""
        self._transaction.do("UPDATE peer SET sent=0 WHERE member IN (?, ?)", header.member.hex(), self._sender)

    def _answer_soon(self, header: Header) -> None:
        """Say how far was read, though there be nothing else to say: it shows a device that it was set back."""
        self._transaction.do("UPDATE peer SET packed=0 WHERE member IN (?, ?)", header.member.hex(), self._sender)

    def _gone_there(self, gone: Iterable[str]) -> None:
        self._transaction.many(
            "INSERT OR IGNORE INTO gone_at(device, target, heard) VALUES(?, ?, ?)",
            [(self._sender, target, self._transaction.now) for target in gone],
        )

    def _sender_holds(self, noted: Iterable[Noted]) -> None:
        """Whoever sends a segment holds it."""
        held: dict[int, int] = {}
        for key, writer, number, link in noted:
            for tip in self._transaction.journal.tips(key, writer):
                if number <= tip.number and self._transaction.journal.link_at(tip, number) == link:
                    held[tip.n] = max(number, held.get(tip.n, 0))
        self._marks.raise_to(self._sender, held)

    # -- about this device -----------------------------------------------------------------------------------------

    def _look_at_ourselves(self, header: Header, said: Heard | None) -> None:
        if self._ourselves.was_set_back(said, by=self._sender, member=header.member):
            self.behind = True
            self.lost_names = (said.incarnation,) if said else ()
        elif self._ourselves.must_tell_all(said, by=self._sender, member=header.member):
            self._transaction.do("UPDATE peer SET told=0 WHERE member IN (?, ?)", header.member.hex(), self._sender)

    def _is_ahead_of_us(self, held: Held) -> bool:
        """Whether a peer holds a head that this very writer signed and that is not here."""
        if held.writer != self._own.to_bytes():
            return False
        device = self._transaction.door.rosters().device(self._own.device)
        signed = dict(zip(held.tips, held.signatures, strict=False))
        proven = {tip[1] for tip in signed if device and verify(device.signing_key, **self._head(held, tip, signed))}
        return len(self._transaction.journal.links_known(proven)) < len(proven)

    def _head(self, held: Held, tip: tuple[int, bytes], signed: Mapping[tuple[int, bytes], bytes]) -> dict[str, bytes]:
        number, link = tip
        message = head_message(writer=self._own, folder=folder_from_bytes(held.folder), number=number, link=link)
        return {"signature": signed[tip], "message": message}
