"""Recovery: from the printed kit and the snapshot at the carrier to a coordinator's new, enrolled device."""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from caseworker.bootstrap import OpenDirectory, Surroundings, disclosure_table, make_store
from caseworker.domain.errors import KnownError, NotHere, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.journal.entry import INCARNATION_BYTES
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.membership import Member
from caseworker.services.members import enrol
from caseworker.storage.desk import StoreDesk
from caseworker.storage.engine import open_memory
from caseworker.storage.recovery_kit import read_kit, recovery_keys
from caseworker.storage.store import Store
from caseworker.sync.carriers import Carrier
from caseworker.sync.exchange import Exchange, Report
from caseworker.sync.lost_devices import remember_lost, strike_off_lost
from caseworker.sync.recovery_mailbox import Snapshot, enrolled_by_kit, find_snapshot, take_snapshot


@dataclass(frozen=True)
class Recovered:
    """What came back: the open store, how many entries, and for which coordinator."""

    opened: OpenDirectory
    entries: int
    member: str


def recover(
    directory: Path, *, kit_text: str, carrier: Carrier, coordinator: str, passphrase: str, around: Surroundings
) -> Recovered:
    """Make a new store from the newest snapshot and enrol it for a coordinator by the recovery key.

    The coordinator's lost devices are struck off once colleagues have brought back what was written on them, at once
    where there are none. Raises a KnownError when the kit, the snapshot or the name does not fit, or the disk is full;
    then nothing was made, and it can be tried again.
    """
    kit = recovery_keys(read_kit(kit_text))
    snapshot = find_snapshot(kit, carrier=carrier)
    member = _coordinator(snapshot, coordinator, around, kit)
    keys = DeviceKeys.generate(around.entropy)
    taking = _Taking(snapshot, member, kit, carrier)
    opened = make_store(
        directory,
        keys=keys,
        service=snapshot.service,
        member=member.id,
        passphrase=passphrase,
        around=around,
        begin=taking.into,
    )
    taking.introduce(opened)
    return Recovered(opened, taking.entries, member.name)


def _coordinator(snapshot: Snapshot, name: str, around: Surroundings, kit: DeviceKeys) -> Member:
    """The coordinator to recover for, read from the snapshot's roster in a store that lives in memory alone."""
    store = Store(open_memory(), clock=around.clock)
    identity = Identity(kit, snapshot.service, Id("0" * 32), "0" * 16)
    store.belongs_to(snapshot.service, member=identity.member)
    try:
        take_snapshot(store, snapshot._replace(payloads=snapshot.payloads[:1]), identity=identity)
        with store.writing() as transaction:
            found = transaction.door.rosters().get(snapshot.service).now().with_role(Role.COORDINATOR.value)
    finally:
        store.close()
    chosen = [member for member in found if not name or member.name == name]
    if len(chosen) != 1:
        names = ", ".join(sorted(member.name for member in found))
        raise NotHere(say("Say for which coordinator: {names}.", names=names))
    return chosen[0]


class _Taking:
    """Takes a snapshot into a store that is being made, and enrols the store's device in it by the kit."""

    def __init__(self, snapshot: Snapshot, member: Member, kit: DeviceKeys, carrier: Carrier) -> None:
        self._snapshot = snapshot
        self._member = member
        self._kit = kit
        self._carrier = carrier
        self.entries = 0

    def into(self, desk: StoreDesk) -> None:
        """Everything that the store begins with; what introduces it to colleagues waits in its outbox."""
        self.entries = take_snapshot(desk.store, self._snapshot, identity=desk.identity)
        incarnation = desk.entropy.bytes(INCARNATION_BYTES).hex()
        identity = enrolled_by_kit(desk.store, kit=self._kit, incarnation=incarnation, service=self._snapshot.service)
        trustee = StoreDesk(desk.store, identity=identity, clock=desk.clock, entropy=desk.entropy)
        self._enrol(desk, trustee)
        # Colleagues do not know the new device, but they know the kit's: it tells them, this once.
        self._exchange(trustee).pack(Report())

    def _enrol(self, desk: StoreDesk, trustee: StoreDesk) -> None:
        with desk.store.writing() as transaction:
            lost = transaction.door.rosters().view(self._snapshot.service).devices_of(self._member.id)
            remember_lost(transaction, (device.id for device in lost), enrolled_by=trustee.identity.writer)
        enrol(
            trustee,
            member=self._member.id,
            name=self._member.name,
            role=Role.COORDINATOR,
            key=desk.identity.keys.verify_key,
            recipient=desk.identity.keys.recipient,
            device_name="Recovered",
        )
        strike_off_lost(desk)

    def introduce(self, opened: OpenDirectory) -> None:
        """Leave what waits; where the carrier is gone by now the next exchange leaves it."""
        with suppress(KnownError):
            self._exchange(opened.desk).leave(Report())

    def _exchange(self, desk: StoreDesk) -> Exchange:
        return Exchange(desk, carrier=self._carrier, table=disclosure_table())


def rehearse(*, kit_text: str, carrier: Carrier) -> Snapshot:
    """Open the newest snapshot with the kit and change nothing: the day itself then holds no surprise."""
    return find_snapshot(recovery_keys(read_kit(kit_text)), carrier=carrier)
