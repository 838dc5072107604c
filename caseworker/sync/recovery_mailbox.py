"""The recovery mailbox: a snapshot of what a coordinator reads, sealed to the printed kit and to nobody else.

The kit opens the snapshot; it is a recipient of no ordinary batch, so it goes round no wall: a snapshot holds what the
coordinator who left it may read. A newer snapshot has new names and only then is the older one taken away.
"""

from collections.abc import Iterator
from hashlib import blake2b
from typing import NamedTuple

import msgspec

from caseworker.domain.errors import Damaged, NotHere, say
from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.journal.entry import GENESIS_LINK, folder_to_bytes, to_body
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys, device_id_of
from caseworker.journal.membership import Device
from caseworker.journal.rosters import COORDINATOR
from caseworker.storage.desk import StoreDesk
from caseworker.storage.store import Store, Transaction
from caseworker.sync.age_layer import open_sealed, seal
from caseworker.sync.carriers import Carrier
from caseworker.sync.introduction import written
from caseworker.sync.receive import Receiver
from caseworker.sync.wire import Segment, decode

LARGEST = 64 * 1024 * 1024
PART_BYTES = 8 * 1024 * 1024
EVERY_MS = 24 * 3600 * 1000
_LEFT = "snapshot"


class Part(msgspec.Struct, frozen=True):
    """One part of a snapshot: whose service, when (milliseconds), its place among how many, and its segments."""

    service: str
    moment: int
    place: int
    count: int
    payload: bytes


class Left(msgspec.Struct, frozen=True):
    """The last snapshot that this device left: when, up to which tick, and the names of its parts."""

    moment: int
    tick: int
    names: tuple[str, ...]


class Snapshot(NamedTuple):
    """A whole snapshot as the kit opened it."""

    service: Id
    moment: int
    payloads: tuple[bytes, ...]


def mailbox_of(recovery_key: bytes) -> str:
    """Where the snapshots of a kit lie: it follows from the kit's public key."""
    return blake2b(recovery_key, digest_size=16, person=b"cw.recovery.box").hexdigest()


def leave_snapshot(desk: StoreDesk, *, carrier: Carrier) -> bool:
    """Leave a newer snapshot when the last is a day old and something has changed, or the carrier has lost it.

    Answers whether one was left.
    """
    with desk.store.writing() as transaction:
        kit, last = _kit(transaction, desk), _last(transaction)
        changed = transaction.do("SELECT 1 FROM chain WHERE changed>? LIMIT 1", last.tick).first() is not None
    # One from the future was left by a clock that was wrong: it does not count as new until then.
    if kit is None or 0 <= transaction.now - last.moment < EVERY_MS:
        return False
    mailbox = mailbox_of(kit.signing_key)
    if not changed and set(last.names) <= set(carrier.list(mailbox)):
        return False
    _replace(desk, last, kit=kit, carrier=carrier)
    return True


def _replace(desk: StoreDesk, last: Left, *, kit: Device, carrier: Carrier) -> None:
    """Leave a new snapshot whole before the old one is taken away."""
    mailbox = mailbox_of(kit.signing_key)
    with desk.store.writing() as transaction:
        moment, parts = transaction.now, _sealed_parts(transaction, desk, kit)
    names = tuple(blake2b(sealed, digest_size=16, person=b"cw.snapshot").hexdigest() for sealed in parts)
    for name, sealed in zip(names, parts, strict=True):
        carrier.put(mailbox, name=name, sealed=sealed)
    with desk.store.writing() as transaction:
        transaction.set_meta(_LEFT, msgspec.msgpack.encode(Left(moment, transaction.tick, names)))
    for name in sorted(set(last.names) - set(names)):
        carrier.remove(mailbox, name=name)


def _last(transaction: Transaction) -> Left:
    raw = transaction.meta(_LEFT)
    return msgspec.msgpack.decode(raw, type=Left) if raw else Left(0, 0, ())


def _kit(transaction: Transaction, desk: StoreDesk) -> Device | None:
    """The recovery kit of the own service; None on a device that leaves no snapshots."""
    roster = transaction.door.rosters().get(desk.identity.service)
    author = roster.now().active(desk.identity.device)
    leaves = author is not None and author.role == COORDINATOR
    return roster.now().devices.get(roster.recovery) if leaves else None


def _sealed_parts(transaction: Transaction, desk: StoreDesk, kit: Device) -> list[bytes]:
    payloads = [written(segments) for segments in _in_parts(_segments(transaction))]
    parts = (
        Part(desk.identity.service, transaction.now, place, len(payloads), payload)
        for place, payload in enumerate(payloads)
    )
    return [seal(msgspec.msgpack.encode(part), recipients=[kit.recipient]) for part in parts]


def _segments(transaction: Transaction) -> Iterator[Segment]:
    journal = transaction.journal
    keys = [key for key in journal.folders() if transaction.door.shows(key)]
    first = (Folder.ROSTER, Folder.ACCESS)
    for key in sorted(keys, key=lambda k: (first.index(k.folder) if k.folder in first else len(first), str(k))):
        for tip in journal.tips(key):
            bodies = tuple(to_body(kept.arrived.entry) for kept in journal.back_from(tip, above=0))
            yield Segment(
                *(folder_to_bytes(key), tip.writer.to_bytes(), GENESIS_LINK, tip.number, tip.link, tip.signature),
                bodies,
            )


def _in_parts(segments: Iterator[Segment]) -> Iterator[list[Segment]]:
    part: list[Segment] = []
    size = 0
    for segment in segments:
        part.append(segment)
        size += sum(len(raw) + sum(len(v or b"") for v in values) for raw, _, values, _ in segment.entries)
        if size > PART_BYTES:
            yield part
            part, size = [], 0
    if part:
        yield part


def find_snapshot(kit: DeviceKeys, *, carrier: Carrier) -> Snapshot:
    """The newest whole snapshot that the kit opens. Raises NotHere when there is none."""
    mailbox = mailbox_of(kit.verify_key)
    by_moment: dict[tuple[str, int], dict[int, Part]] = {}
    for name in carrier.list(mailbox):
        part = _part(kit, carrier, mailbox, name=name)
        if part is not None:
            by_moment.setdefault((part.service, part.moment), {})[part.place] = part
    whole = {key: parts for key, parts in by_moment.items() if parts and len(parts) == next(iter(parts.values())).count}
    if not whole:
        raise NotHere(say("There is no snapshot for this kit here. Look in the shared folder that the service uses."))
    service, moment = max(whole, key=lambda key: key[1])
    parts = whole[service, moment]
    return Snapshot(Id(service), moment, tuple(parts[place].payload for place in sorted(parts)))


def _part(kit: DeviceKeys, carrier: Carrier, mailbox: str, *, name: str) -> Part | None:
    """A part that lies there; what is spoilt, too large or not the kit's is passed over and hides no other."""
    try:
        sealed = carrier.get(mailbox, name=name, limit=LARGEST)
        if sealed is None:
            return None
        return msgspec.msgpack.decode(open_sealed(sealed, identity=kit.age_secret, limit=LARGEST), type=Part)
    except (Damaged, msgspec.MsgspecError, ValueError):
        return None


def take_snapshot(store: Store, snapshot: Snapshot, *, identity: Identity) -> int:
    """Bring everything of a snapshot into a new store, through the one door. Answers how many entries came."""
    came = 0
    for payload in snapshot.payloads:
        with store.writing() as transaction:
            receiver = Receiver(transaction, sender=identity.device, own=identity.writer, introducing=snapshot.service)
            receiver.take(decode(payload).segments)
            came += receiver.receipt.new
    return came


def enrolled_by_kit(store: Store, *, kit: DeviceKeys, incarnation: str, service: Id) -> Identity:
    """The identity under which the recovery kit writes into the roster: the trustee's."""
    with store.writing() as transaction:
        device = transaction.door.rosters().get(service).now().devices.get(device_id_of(kit.verify_key))
    if device is None:
        raise NotHere(say("This kit belongs to another service. Nothing was changed."))
    return Identity(kit, service, device.member, incarnation)
