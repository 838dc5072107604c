"""The exchange: read what has come, do what follows from it, leave what peers lack with the carrier, and tidy up.

Each batch is one transaction; what was packed waits in the outbox until a carrier has taken it, so a crash between
any two steps loses nothing, and sends nothing twice under another name unless who may have it has changed meanwhile.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import NamedTuple

from caseworker.domain.changes import RECEIPT, Changes
from caseworker.domain.disclosure import DisclosureTable
from caseworker.domain.errors import Damaged, KnownError, Phrase, Refused, say
from caseworker.domain.folders import Folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.journal.entry import folder_from_bytes
from caseworker.journal.identity import Identity
from caseworker.journal.membership import Device, Member
from caseworker.journal.rosters import Rosters
from caseworker.storage import outbox
from caseworker.storage.desk import StoreDesk
from caseworker.storage.door import Touched
from caseworker.storage.grace import Waiting
from caseworker.storage.incarnation import renewed
from caseworker.storage.store import Transaction
from caseworker.storage.values import to_covers
from caseworker.sync.age_layer import MOST_RECIPIENTS, SealedForOthers
from caseworker.sync.carriers import Carrier
from caseworker.sync.envelope import UnknownSender, disclose, enclose, of_a_stranger
from caseworker.sync.pack import Packed, Packer, Peer
from caseworker.sync.receipts import LEFT, LOST, PACKED, Receipts
from caseworker.sync.receive import Receipt, Receiver
from caseworker.sync.wire import FromNewer, Payload, decode, encode

LARGEST_FILE = 64 * 1024 * 1024

READ, WAITING, REFUSED = "read", "waiting", "refused"

Duty = Callable[[StoreDesk], object]
"""Something that this device must do once it has heard the news, such as covering a removal with cut-offs."""


@dataclass
class Report:
    """What one exchange did: batches read, refused and why, waiting, left and delivered; entries in and out."""

    read: int = 0
    waiting: int = 0
    refused: list[Phrase] = field(default_factory=list)
    left: int = 0
    reached: set[str] = field(default_factory=set)
    """The mailboxes in which something was left."""
    delivered: int = 0
    entries_in: int = 0
    entries_out: int = 0
    forks: int = 0
    away: Phrase | None = None
    departing: int = 0
    departs: int = 0
    """How many acts stay here for a while, and until when the last of them does (milliseconds)."""
    touched: Touched = field(default_factory=Touched)

    def changes(self) -> Changes:
        """What open views should hear of."""
        return Changes(
            kinds=frozenset({*self.touched.kinds, RECEIPT}),
            records=frozenset(self.touched.records),
            cases=frozenset(self.touched.scopes),
            act_name="exchange",
        )


class _Known(NamedTuple):
    """What became of a batch of this name before, and the digest of the bytes that it had."""

    outcome: str
    digest: bytes


class Exchange:
    """Exchanges for one device over one carrier."""

    def __init__(
        self,
        desk: StoreDesk,
        *,
        carrier: Carrier,
        table: DisclosureTable,
        duties: Iterable[Duty] = (),
        before_leaving: Callable[[], None] | None = None,
    ) -> None:
        self._desk = desk
        self._store = desk.store
        self._carrier = carrier
        self._table = table
        self._duties = tuple(duties)
        self._before_leaving = before_leaving

    @property
    def _identity(self) -> Identity:
        return self._desk.identity

    def run(self) -> Report:
        """One whole exchange. When the carrier is away the report says so; everything stays here for the next time."""
        report = Report()
        try:
            self.collect(report)
            self._fulfil_duties(report)
            self.pack(report)
            self.leave(report)
            self.tidy(report)
        except KnownError as error:
            report.away = error.phrase
        return report

    def _fulfil_duties(self, report: Report) -> None:
        """What follows from the news; a duty that this device may not fulfil holds nothing else up."""
        for duty in self._duties:
            try:
                duty(self._desk)
            except Refused as error:
                report.refused.append(error.phrase)

    # -- reading ---------------------------------------------------------------------------------------------------

    def collect(self, report: Report) -> None:
        """Read everything in the own mailbox, again and again while reading one batch makes another readable."""
        with self._store.writing() as transaction:
            own = transaction.door.rosters().member(self._identity.member)
        if own is None or not own.mailbox:
            return
        names = self._unread(self._carrier.list(own.mailbox))
        progress = True
        while progress and names:
            left = [name for name in names if not self._read(own.mailbox, name, report)]
            progress, names = len(left) < len(names), left
        report.waiting = len(names)

    def _unread(self, names: Iterable[str]) -> list[str]:
        """Those names that were not read before: of a full mailbox most were."""
        with self._store.reading() as connection:
            rows = connection.exec_driver_sql("SELECT name FROM received WHERE outcome=?", (READ,))
            read = {row[0] for row in rows}
        return [name for name in names if name not in read]

    def _read(self, mailbox: str, name: str, report: Report) -> bool:
        """Read one batch; answers whether it is done with."""
        known = self._known(name)
        try:
            sealed = self._carrier.get(mailbox, name=name, limit=LARGEST_FILE)
        except Damaged as error:
            return self._refuse(name, b"", error, report=report)
        if sealed is None or (known.outcome == REFUSED and known.digest == _digest(sealed)):
            return True
        if self._was_read(sealed):
            # An old batch under another name: its number must not look as if it had been used twice.
            return True
        return self._read_sealed(name, sealed, report)

    def _was_read(self, sealed: bytes) -> bool:
        with self._store.reading() as connection:
            sql = "SELECT 1 FROM received WHERE digest=? AND outcome=?"
            return connection.exec_driver_sql(sql, (_digest(sealed), READ)).first() is not None

    def _read_sealed(self, name: str, sealed: bytes, report: Report) -> bool:
        try:
            receipt = self._receive_introduced(name, sealed, report)
        except UnknownSender:
            return False
        except FromNewer as error:
            report.refused.append(error.phrase)
            return False
        except SealedForOthers:
            # Another device of this member has the same mailbox, or this one was enrolled since.
            with self._store.writing() as transaction:
                _note(transaction, name, sealed, outcome=READ)
            return True
        except (Damaged, Refused) as error:
            return self._refuse(name, sealed, error, report=report)
        _count(report, receipt)
        return not receipt.waiting

    def _receive_introduced(self, name: str, sealed: bytes, report: Report) -> Receipt:
        """Read a batch; one of a stranger's once the roster in it, which others have signed, makes its sender known.

        A coordinator who enrolled a device and was set back before telling anybody leaves it known to itself alone.
        """
        try:
            return self._receive(name, sealed)
        except UnknownSender as unknown:
            if not self._was_introduced(unknown.sender, sealed, report):
                raise
            return self._receive(name, sealed)

    def _was_introduced(self, sender: Id, sealed: bytes, report: Report) -> bool:
        """Take the rosters of a batch and nothing else, if they let its sender in; otherwise nothing is kept of it."""
        identity = self._identity
        try:
            payload = decode(of_a_stranger(sealed, identity=identity.keys.age_secret, opener=identity.device))
            with self._store.writing() as transaction:
                receiver = Receiver(transaction, sender=NO_ID, own=identity.writer)
                receiver.take([s for s in payload.segments if folder_from_bytes(s.folder).folder is Folder.ROSTER])
                if transaction.door.rosters().device(sender) is None:
                    raise UnknownSender(sender)
        except (Damaged, UnknownSender):
            # Whoever is not known is not answered: what they sent lies where it is until they are.
            return False
        _touch(report, receiver.receipt)
        return True

    def _known(self, name: str) -> "_Known":
        with self._store.reading() as connection:
            row = connection.exec_driver_sql("SELECT outcome, digest FROM received WHERE name=?", (name,)).first()
        return _Known(row[0], bytes(row[1])) if row else _Known("", b"")

    def _receive(self, name: str, sealed: bytes) -> Receipt:
        heard = self._known(name) == _Known(WAITING, _digest(sealed))
        with self._store.writing() as transaction:
            payload, sender = self._open(transaction, sealed)
            if payload.header.recipient != bytes.fromhex(self._identity.member):
                raise Refused(say("This batch is for somebody else. It was not read."))
            receiver = Receiver(transaction, sender=sender, own=self._identity.writer)
            receipt = receiver.receive_again(payload) if heard else receiver.receive(payload)
            outcome = WAITING if receipt.waiting else READ
            _note(transaction, name, sealed, outcome=outcome)
            identity = self._identity
            if receipt.behind:
                # Durable with the batch that proves it: nobody tells of it a second time.
                identity = renewed(self._desk, transaction, leaving=receipt.lost_names)
        self._desk.identity = identity
        return receipt

    def _open(self, transaction: Transaction, sealed: bytes) -> tuple[Payload, Id]:
        rosters = transaction.door.rosters()
        found = disclose(
            sealed,
            identity=self._identity.keys.age_secret,
            opener=self._identity.device,
            verify_key_of=lambda device: _key_of(rosters, device),
        )
        payload = decode(found.payload)
        sender = rosters.device(found.sender)
        if sender is None or sender.member != payload.header.member.hex():
            raise Refused(say("This batch does not come from whom it says. It was not read."))
        return payload, found.sender

    def _refuse(self, name: str, sealed: bytes, error: KnownError, *, report: Report) -> bool:
        """Note a refusal with the bytes that it is about: a file that was half written is read when it is whole."""
        known = self._known(name)
        if known != _Known(REFUSED, _digest(sealed)):
            with self._store.writing() as transaction:
                _note(transaction, name, sealed, outcome=REFUSED, words=error.phrase.template)
            report.refused.append(error.phrase)
        return True

    # -- packing ---------------------------------------------------------------------------------------------------

    def pack(self, report: Report) -> None:
        """Pack for every peer what it lacks; sealed batches wait in the outbox."""
        with self._store.writing() as transaction:
            waiting = Waiting(transaction)
            waiting.let_go_in_time()
            report.departing, report.departs = waiting.told()
            outbox.take_back_overtaken(transaction)
            receipts = Receipts(transaction, incarnation=self._identity.incarnation)
            receipts.look_for_losses()
            receipts.reach_those_who_come_to(self._carrier.place)
            for peer in peers(transaction.door.rosters(), self._identity):
                packer = Packer(transaction, identity=self._identity, peer=peer, table=self._table)
                for packed in packer.pack():
                    self._seal(transaction, packer, packed)
                    report.entries_out += packed.entries

    def _seal(self, transaction: Transaction, packer: Packer, packed: Packed) -> None:
        peer, before = packer.peer, packer.before
        recipients = [(device.id, device.recipient) for device in packed.devices]
        sealed = enclose(encode(packed.payload), keys=self._identity.keys, recipients=recipients)
        name = self._name(peer, packed, sealed)
        transaction.do(
            "INSERT INTO batch(name, member, mailbox, number, state, moment, entries, devices, covers, incarnation, "
            "sent_before, told_before) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            *(name, peer.key, peer.member.mailbox, packed.payload.header.number, PACKED, transaction.now),
            *(packed.entries, " ".join(peer.ids), to_covers(packed.covers), self._identity.incarnation),
            *(before.sent, before.told if packed.told else transaction.tick),
        )
        outbox.keep(transaction, name, mailbox=peer.member.mailbox, sealed=sealed)

    def _name(self, peer: Peer, packed: Packed, sealed: bytes) -> str:
        """A name that tells nobody anything: the place, keyed by the recipient's mailbox, then what lies there.

        The place begins with the number, so that a sorted list is read in order; it is taken once (`PLACE`), and other
        content in the same place is noticed by whoever leaves it and by whoever reads it.
        """
        key, number = bytes.fromhex(peer.member.mailbox), packed.payload.header.number
        text = self._identity.device + self._identity.incarnation + peer.key + str(number)
        place = blake2b(text.encode(), key=key, digest_size=12, person=b"cw.batch.name").hexdigest()
        return f"{number % 2**32:08x}{place}{_digest(sealed).hex()}"

    def leave(self, report: Report) -> None:
        """Hand the outbox to the carrier, one batch after the other, unless who may have it has changed meanwhile."""
        if self._before_leaving is not None:
            self._before_leaving()
        with self._store.reading() as connection:
            waiting = outbox.names(connection)
        for name, mailbox in waiting:
            with self._store.reading() as connection:
                sealed = outbox.to_leave(connection, name)
            if sealed is not None:
                self._put(mailbox, name, sealed)
                report.left += 1
                report.reached.add(mailbox)

    def _put(self, mailbox: str, name: str, sealed: bytes) -> None:
        try:
            self._carrier.put(mailbox, name=name, sealed=sealed)
        except Damaged:
            self._begin_again()
            raise
        with self._store.writing() as transaction:
            transaction.do("DELETE FROM outbox WHERE name=?", name)
            left = LEFT, transaction.now, self._carrier.place, name
            transaction.do("UPDATE batch SET state=?, moment=?, carrier=? WHERE name=?", *left)

    def _begin_again(self) -> None:
        """Other bytes under a name of ours: this store was set back and has used a number twice."""
        with self._store.writing() as transaction:
            identity = renewed(self._desk, transaction)
            transaction.do("UPDATE batch SET state=? WHERE name IN (SELECT name FROM outbox)", LOST)
            transaction.do("DELETE FROM outbox")
        self._desk.identity = identity

    # -- afterwards ------------------------------------------------------------------------------------------------

    def tidy(self, report: Report) -> None:
        """Take what every device has acknowledged away from this carrier, whichever carrier brought the news."""
        with self._store.writing() as transaction:
            receipts = Receipts(transaction, incarnation=self._identity.incarnation)
            report.delivered = receipts.note_delivered()
            done = receipts.to_take_away(self._carrier.place)
        for name, mailbox in done:
            self._carrier.remove(mailbox, name=name)
        with self._store.writing() as transaction:
            transaction.many("UPDATE batch SET taken_away=1 WHERE name=?", [(name,) for name, _ in done])


def peers(rosters: Rosters, identity: Identity) -> list[Peer]:
    """Everybody whose devices this one packs for: members of the own service and of partners, and devices struck off.

    A laptop that somebody let in who was struck off already, unawares, hears of that like one struck off itself.
    """
    services = [identity.service, *rosters.view(identity.service).partners]
    found: list[Peer] = []
    for service in dict.fromkeys(services):
        view = rosters.view(service)
        for member in view.members.values():
            devices = [d for d in view.devices_of(member.id) if d.id != identity.device and d.recipient]
            if devices and _reachable(member):
                # Nobody has so many laptops: whoever enrols more in a member's name must not stop everybody's packing.
                found.append(Peer(member, tuple(devices[:MOST_RECIPIENTS])))
            gone = [d for d in view.devices.values() if d.member == member.id and d.removed and d.recipient]
            found.extend(Peer(member, (d,), roster_only=True) for d in gone if _reachable(member))
        vain = [(m, d) for m, d in rosters.get(service).in_vain() if d.recipient and d.id != identity.device]
        found.extend(Peer(member, (device,), roster_only=True) for member, device in vain if _reachable(member))
    return found


def _reachable(member: Member) -> bool:
    return bool(member.mailbox) and member.role != "trustee"


def _key_of(rosters: Rosters, device: Id) -> bytes | None:
    found: Device | None = rosters.device(device)
    return found.signing_key if found else None


def _note(transaction: Transaction, name: str, sealed: bytes, *, outcome: str, words: str = "") -> None:
    transaction.do(
        "INSERT INTO received(name, digest, outcome, words, moment) VALUES(?, ?, ?, ?, ?) ON CONFLICT(name) DO UPDATE "
        "SET digest=excluded.digest, outcome=excluded.outcome, words=excluded.words, moment=excluded.moment",
        *(name, _digest(sealed), outcome, words, transaction.now),
    )


def _digest(sealed: bytes) -> bytes:
    return blake2b(sealed, digest_size=16).digest()


def _count(report: Report, receipt: Receipt) -> None:
    report.read += 1
    report.entries_in += receipt.new
    report.forks += receipt.forks
    _touch(report, receipt)


def _touch(report: Report, receipt: Receipt) -> None:
    report.touched.kinds |= receipt.touched.kinds
    report.touched.records |= receipt.touched.records
    report.touched.scopes |= receipt.touched.scopes
