"""The composition root: the one place that wires stores, keys, desks and exchanges together."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

from filelock import FileLock
from sqlalchemy import Connection

import resources
from caseworker.domain.clock import Clock, SystemClock
from caseworker.domain.disclosure import DisclosureTable
from caseworker.domain.errors import Damaged, NotHere, Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.service import ServiceKind
from caseworker.entropy import Entropy, SystemEntropy
from caseworker.journal.entry import INCARNATION_BYTES
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.roster import service_id
from caseworker.queries.exchange_state import AWAY, EXCHANGED
from caseworker.queries.reading import Reading
from caseworker.queries.words import Words, words_of
from caseworker.services import notices, permissions
from caseworker.services.founding import Founding, found
from caseworker.storage.backup import RESTORED_FILE, STORE_FILE, finish_restore
from caseworker.storage.desk import StoreDesk
from caseworker.storage.device import keep_identity, kept_identity
from caseworker.storage.engine import open_store
from caseworker.storage.erasing import erase_due
from caseworker.storage.grace import NOTHING_WAITS, Grace
from caseworker.storage.incarnation import has_fallen_behind, remember_outside, renew
from caseworker.storage.lock import take
from caseworker.storage.making import being_made
from caseworker.storage.recovery_kit import recovery_keys
from caseworker.storage.replay import keep_up
from caseworker.storage.secret_store import SecretStore, secrets_of_this_machine
from caseworker.storage.store import Store
from caseworker.storage.vault import PRODUCT_COST, Cost, StoreKey, make_vault, unlock
from caseworker.storage.vault_file import has_store
from caseworker.sync.carriers import Carrier
from caseworker.sync.carriers.folder import REMEMBERED, FolderCarrier
from caseworker.sync.duties import cover_removals, give_up
from caseworker.sync.exchange import Exchange, Report
from caseworker.sync.joining import leave_answers, take_answer
from caseworker.sync.lost_devices import strike_off_lost
from caseworker.sync.recovery_mailbox import leave_snapshot

DUTIES = (strike_off_lost, cover_removals, give_up, erase_due, permissions.withdraw_lapsed, notices.make_owed)
"""What a device must do once it has heard the news, in this order."""


@dataclass(frozen=True)
class Surroundings:
    """What the product takes from outside: time, randomness, the keyring, the cost of a passphrase, and patience."""

    clock: Clock
    entropy: Entropy
    secrets: SecretStore
    cost: Cost = PRODUCT_COST
    grace: Grace = NOTHING_WAITS


def this_machine(*, grace: Grace) -> Surroundings:
    """The surroundings of a real start; `grace` is how long acts wait before they may leave."""
    return Surroundings(SystemClock(), SystemEntropy(), secrets_of_this_machine(), grace=grace)


@cache
def shipped_words() -> Words:
    """The words that ship with the program; nobody changes them, so they are read once."""
    return words_of(resources.facts())


class OpenDirectory:
    """An unlocked store in its folder, with its desk. Closing it overwrites the key and lets the folder go."""

    def __init__(self, directory: Path, *, key: StoreKey, lock: FileLock, around: Surroundings) -> None:
        self.directory = directory
        self.around = around
        self._key = key
        self._lock = lock
        with _wiped_on_error(key):
            self.store = Store(open_store(directory / STORE_FILE, key=key.buffer), clock=around.clock)
            with _closed_on_error(self.store):
                keep_up(self.store)
                self.desk = self._desk()

    def _desk(self) -> StoreDesk:
        identity = kept_identity(self.store)
        if identity is None:
            raise NotHere(say("This store belongs to nobody yet. Make a service, or join one with an invitation."))
        around = self.around
        desk = StoreDesk(self.store, identity=identity, clock=around.clock, entropy=around.entropy, grace=around.grace)
        restored = self.directory / RESTORED_FILE
        if restored.exists() or has_fallen_behind(self.directory, store=self.store, identity=identity):
            renew(desk)
            remember_outside(self.directory, store=self.store, identity=desk.identity)
            restored.unlink(missing_ok=True)
        return desk

    @property
    def has_device_secret(self) -> bool:
        """Whether the keyring holds a part of the key."""
        return self._key.has_device_secret

    @property
    def key(self) -> bytearray:
        """The store's key, for a backup."""
        return self._key.buffer

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A reader for the calling thread."""
        with self.store.reading() as connection:
            yield connection

    @contextmanager
    def asking(self) -> Iterator[Reading]:
        """What a question reads from, for the calling thread: the store as it stands now, and the words of codes."""
        with self.store.reading() as connection:
            yield self.reading_of(connection)

    def reading_of(self, connection: Connection, *, spoken: Callable[[Phrase], str] = str) -> Reading:
        """A question in the making over a connection, of somebody to whom phrases are said so."""
        identity = self.desk.identity
        return Reading(
            connection=connection,
            member=identity.member,
            service=identity.service,
            device=identity.device,
            now=self.around.clock.now(),
            shipped=shipped_words(),
            spoken=spoken,
        )

    def exchange(self, carrier: Carrier | None = None) -> Report:
        """One exchange over a carrier, or over the one that was used last. Raises NotHere when there is none."""
        used = carrier or self._known_carrier()
        if not take_answer(self.desk, carrier=used):
            raise NotHere(say("The answer to your application has not come yet. Ask to compare the eight words."))
        exchange = Exchange(
            self.desk,
            carrier=used,
            table=disclosure_table(),
            duties=(partial(leave_answers, carrier=used), *DUTIES),
            before_leaving=self._remember,
        )
        report = exchange.run()
        if report.away is None:
            leave_snapshot(self.desk, carrier=used)
        with self.store.writing() as transaction:
            transaction.set_meta(AWAY, b"" if report.away is None else b"1")
            if report.away is None:
                transaction.set_meta(EXCHANGED, str(transaction.now).encode())
        if carrier is not None and isinstance(carrier, FolderCarrier):
            self.use_carrier(carrier.root)
        return report

    def use_carrier(self, folder: Path) -> None:
        """Remember a shared folder for the next exchanges."""
        with self.store.writing() as transaction:
            transaction.set_meta(REMEMBERED, str(folder).encode())

    def carrier_folder(self) -> Path | None:
        """The shared folder in use."""
        with self.store.reading() as connection:
            row = connection.exec_driver_sql("SELECT value FROM meta WHERE name=?", (REMEMBERED,)).first()
        return Path(bytes(row[0]).decode()) if row else None

    def _known_carrier(self) -> Carrier:
        folder = self.carrier_folder()
        if folder is None:
            raise NotHere(say("There is nowhere to exchange yet. Choose a shared folder or a stick first."))
        return FolderCarrier(folder)

    def _remember(self) -> None:
        remember_outside(self.directory, store=self.store, identity=self.desk.identity)

    def close(self) -> None:
        """Close the store, overwrite the key, let the folder go."""
        self.store.close()
        self._key.wipe()
        self._lock.release()


def disclosure_table() -> DisclosureTable:
    """The one table of what may cross between services."""
    return DisclosureTable.parse(resources.disclosure())


def open_directory(directory: Path, *, passphrase: str, around: Surroundings) -> OpenDirectory:
    """Unlock the store of a folder. Raises a KnownError for a wrong passphrase, no store, or one in use."""
    finish_restore(directory)
    if not has_store(directory):
        raise NotHere(say("There is no store in this folder. Make a service, or join one with an invitation."))
    if not (directory / STORE_FILE).exists():
        raise Damaged(say("The store's own file is gone from its folder. Nothing was changed. Restore a backup."))
    lock = take(directory)
    try:
        key = unlock(directory, passphrase=passphrase, secrets=around.secrets, clock=around.clock)
        return OpenDirectory(directory, key=key, lock=lock, around=around)
    except BaseException:
        lock.release()
        raise


@dataclass(frozen=True)
class NewService:
    """A service to be made: its name and kind, and who makes it."""

    service: str
    member: str
    kind: ServiceKind = ServiceKind.PROVIDER
    device: str = ""


def make_service(
    directory: Path,
    *,
    new: NewService,
    passphrase: str,
    recovery: bytes,
    around: Surroundings,
    tell: Callable[[Identity, StoreKey], object] | None = None,
) -> OpenDirectory:
    """Make a store and found a service in it. `recovery` are the 32 secret bytes of the recovery kit, not kept here:
    whoever shows them with `tell` has done so before the store counts.
    """
    kit = recovery_keys(recovery)
    keys = DeviceKeys.generate(around.entropy)
    service = service_id(keys.verify_key, kit.verify_key)
    member = Id(around.entropy.bytes(16).hex())
    founding = Founding(new.service, new.kind, new.member, kit.verify_key, kit.recipient, new.device)
    return make_store(
        directory,
        keys=keys,
        service=service,
        member=member,
        passphrase=passphrase,
        around=around,
        begin=lambda desk: found(desk, founding=founding),
        tell=tell,
    )


def make_store(
    directory: Path,
    *,
    keys: DeviceKeys,
    service: Id,
    member: Id,
    passphrase: str,
    around: Surroundings,
    begin: Callable[[StoreDesk], object] | None = None,
    tell: Callable[[Identity, StoreKey], object] | None = None,
) -> OpenDirectory:
    """A new encrypted store that belongs to a member of a service. Raises Refused where a store is already.

    `begin` is what is written in it before it counts, `tell` what must be told before. What cannot be made whole, or
    told, leaves nothing behind.
    """
    identity = Identity(keys, service, member, around.entropy.bytes(INCARNATION_BYTES).hex())
    secrets, entropy = around.secrets, around.entropy
    with being_made(directory, secrets=secrets) as making:
        key = make_vault(making.aside, passphrase=passphrase, secrets=secrets, entropy=entropy, cost=around.cost)
        with _wiped_on_error(key):
            _fill(making.aside, identity, key=key, around=around, begin=begin)
            if tell is not None:
                tell(identity, key)
            making.put_in_place()
        return OpenDirectory(directory, key=key, lock=making.lock, around=around)


def _fill(
    folder: Path,
    identity: Identity,
    *,
    key: StoreKey,
    around: Surroundings,
    begin: Callable[[StoreDesk], object] | None,
) -> None:
    """Write what a store begins with, and close it."""
    store = Store(open_store(folder / STORE_FILE, key=key.buffer), clock=around.clock)
    try:
        keep_up(store)
        with store.writing() as transaction:
            keep_identity(transaction, identity)
        store.belongs_to(identity.service, member=identity.member)
        if begin is not None:
            clock, entropy = around.clock, around.entropy
            begin(StoreDesk(store, identity=identity, clock=clock, entropy=entropy, grace=around.grace))
    finally:
        store.close()


@contextmanager
def _closed_on_error(store: Store) -> Iterator[None]:
    try:
        yield
    except BaseException:
        store.close()
        raise


@contextmanager
def _wiped_on_error(key: StoreKey) -> Iterator[None]:
    try:
        yield
    except BaseException:
        key.wipe()
        raise
