"""Backups: an encrypted copy that is opened and checked before it counts, and again before it replaces anything.

A backup is a folder NAME.caseworker-backup with the store, its vault file and a manifest of their hashes. It opens with
the passphrase that the store had when it was made, and where a keyring is part of the key, on the same machine alone.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import blake2b, file_digest
from itertools import count
from pathlib import Path
from threading import Event
from typing import Any

import msgspec
from filelock import FileLock
from sqlalchemy import Engine
from sqlcipher3 import dbapi2

from caseworker.domain.clock import Clock, milliseconds
from caseworker.domain.errors import Damaged, KnownError, NotHere, Phrase, Refused, say
from caseworker.storage.engine import keyed_connection, known
from caseworker.storage.files import sync_directory, sync_file, write_whole
from caseworker.storage.lock import LOCK_FILE, take
from caseworker.storage.secret_store import SecretStore
from caseworker.storage.vault import StoreKey, unlock
from caseworker.storage.vault_file import VAULT_FILE

STORE_FILE = "store.db"
RESTORED_FILE = "restored"
"""Its presence says that the store comes from a backup, so that the journal begins a new incarnation."""
SUFFIX = ".caseworker-backup"

_MANIFEST = "manifest.json"
_FORMAT = 1
_INCOMING = "incoming"
_ATTEMPTS = "restore-attempts"
_PAGES, _STEPS = 1000, 100_000
"""Pages that are copied, and steps of the database in a check, between two looks whether it was stopped."""
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
_NOT_WRITTEN = say(
    "The backup could not be written, and what there was of it was thrown away. The store is kept. Check that the "
    "drive is connected and has space, and try again."
)
_STOPPED = say("The backup was stopped, and what there was of it was thrown away. The store is kept.")
_NOT_RESTORED = say(
    "The backup could not be read or put in place. The store that was here is kept. Check that the drive is connected "
    "and has space, and try again."
)
_DAMAGED = say(
    "This backup is damaged, so it was not used. The store that was here is kept. Use another backup; colleagues' "
    "devices send again what is newer."
)
_NEWER = say(
    "This backup was made by a newer version of Caseworker. It was left as it is, and so was the store that is here. "
    "Install the newer version on this device."
)


class Manifest(msgspec.Struct, frozen=True):
    """BLAKE2b-256 of each file of the backup, in hexadecimal: it finds damage, and the store's key finds tampering."""

    format: int
    store: str
    vault: str


class Copying:
    """How far a backup is, and the way to stop it: one thread copies and tells, others look and stop."""

    def __init__(self) -> None:
        self.copied, self.total, self.checking = 0, 0, False
        self._stopped = Event()

    @property
    def stopped(self) -> bool:
        """Whether it was to be stopped; what was complete by then is a backup all the same."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """Have it end at the next look."""
        self._stopped.set()

    def tell(self, _status: int, remaining: int, total: int) -> None:
        """So many pages are still to be copied. Raises Refused once it was stopped."""
        self.copied, self.total = total - remaining, total
        self.look()

    def look(self) -> None:
        """Raises Refused once it was stopped."""
        if self.stopped:
            raise Refused(_STOPPED)


def back_up(
    engine: Engine, *, key: bytes | bytearray, directory: Path, target: Path, copying: Copying | None = None
) -> Path:
    """Copy the store of `directory`, as it is at one moment, to the folder `target` (which gets its suffix).

    The copy is opened, checked and counted before it gets its name; a reader or writer may go on meanwhile. Raises
    Refused if `target` is there and when `copying` is stopped, KnownError if it cannot be written.
    """
    copying = copying or Copying()
    target = target if target.name.endswith(SUFFIX) else target.with_name(target.name + SUFFIX)
    if target.exists():
        raise Refused(say("There is something at this place already. It was left as it is. Choose another name."))
    with _beside(target, name="new", otherwise=_NOT_WRITTEN) as staged:
        _copy_store(engine, key=key, path=staged / STORE_FILE, copying=copying)
        write_whole(staged / VAULT_FILE, content=(directory / VAULT_FILE).read_bytes())
        manifest = Manifest(_FORMAT, _hash(staged / STORE_FILE), _hash(staged / VAULT_FILE))
        write_whole(staged / _MANIFEST, content=msgspec.json.encode(manifest))
        copying.look()
        staged.rename(target)
        sync_directory(target.parent)
    return target


def check_backup(source: Path) -> None:
    """Raises NotHere if this is no backup, Damaged unless its files are those that were written."""
    try:
        manifest = msgspec.json.decode((source / _MANIFEST).read_bytes(), type=Manifest)
        hashes = Manifest(_FORMAT, _hash(source / STORE_FILE), _hash(source / VAULT_FILE))
    except (FileNotFoundError, NotADirectoryError):
        raise NotHere(
            say(
                "This is no complete Caseworker backup. Nothing was changed. Choose the folder whose name ends in "
                "{end}.",
                end=SUFFIX,
            )
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Damaged(_DAMAGED) from None
    if manifest.format > _FORMAT:
        raise KnownError(_NEWER)
    if manifest != hashes:
        raise Damaged(_DAMAGED)


def restore(source: Path, *, directory: Path, passphrase: str, secrets: SecretStore, clock: Clock) -> None:
    """Put the backup in place of the store in `directory`, which is kept beside, renamed. Raises Refused while a
    program has that store open.

    The copy is opened with its passphrase and checked first, and marked so that the journal begins a new incarnation.
    Raises NotHere, Damaged or what `unlock` raises, and counts wrong passphrases as it does; then the store that was
    there is untouched.
    """
    finish_restore(directory)
    if source.resolve() == directory.resolve():
        raise Refused(say("A backup cannot be put in its own place. Nothing was changed. Name the store's folder."))
    with _closed(directory) as lock, _beside(directory, name=_INCOMING, otherwise=_NOT_RESTORED) as incoming:
        _fetch(source, incoming=incoming)
        key = _unlocked(incoming, directory=directory, passphrase=passphrase, secrets=secrets, clock=clock)
        try:
            check_store(incoming / STORE_FILE, key=key.buffer)
        finally:
            key.wipe()
        write_whole(incoming / RESTORED_FILE, content=str(milliseconds(clock.now())).encode())
        if os.name == "nt":
            # Windows renames no folder in which a file is open.
            lock.release()
        _put_in_place(incoming, directory=directory)


@contextmanager
def _closed(directory: Path) -> Iterator[FileLock]:
    """The store of a folder, kept closed: no program has it open, and none opens it meanwhile."""
    lock = take(directory) if (directory / VAULT_FILE).exists() else FileLock(directory / LOCK_FILE)
    try:
        yield lock
    finally:
        lock.release()


def finish_restore(directory: Path) -> None:
    """Complete a restore that a crash stopped between its two renames; otherwise change nothing."""
    incoming = _name_beside(directory, name=_INCOMING)
    if not directory.exists() and (incoming / RESTORED_FILE).exists():
        incoming.rename(directory)
        sync_directory(directory.parent)


def check_store(path: Path, *, key: bytes | bytearray, copying: Copying | None = None) -> dict[str, int]:
    """The number of rows of each table of a store file, after every page and every index was checked.

    Raises KnownError if the key does not open it, Damaged if a check fails and Refused when `copying` is stopped.
    """
    copying = copying or Copying()
    with (
        _in_words(_DAMAGED),
        _of_the_copy(),
        _unless_stopped(copying),
        closing(keyed_connection(path, key=key)) as connection,
    ):
        connection.set_progress_handler(lambda: copying.stopped, _STEPS)
        findings = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        findings += [row for row in connection.execute("PRAGMA integrity_check") if row != ("ok",)]
        if findings:
            raise Damaged(_DAMAGED)
        return _rows(connection)


def _copy_store(engine: Engine, *, key: bytes | bytearray, path: Path, copying: Copying) -> None:
    """Copy page by page within one read transaction, then compare what the copy holds."""
    with closing(engine.raw_connection()) as pooled, closing(keyed_connection(path, key=key)) as copy:
        source: Any = pooled.driver_connection
        source.execute("BEGIN")
        held = _rows(source)
        source.backup(copy, pages=_PAGES, progress=copying.tell)
        copy.execute("PRAGMA journal_mode = DELETE")
        source.rollback()
    sync_file(path)
    copying.checking = True
    if check_store(path, key=key, copying=copying) != held:
        raise Damaged(_NOT_WRITTEN)


def _fetch(source: Path, *, incoming: Path) -> None:
    """Copy a sound backup, and see that it is as sound here as it was there."""
    check_backup(source)
    for name in (STORE_FILE, VAULT_FILE, _MANIFEST):
        shutil.copyfile(source / name, incoming / name)
        sync_file(incoming / name)
    check_backup(incoming)
    (incoming / _MANIFEST).unlink()


def _unlocked(incoming: Path, *, directory: Path, passphrase: str, secrets: SecretStore, clock: Clock) -> StoreKey:
    """The key of the copy, which is thrown away each time: attempts count at the store, or beside where it would be."""
    beside = _name_beside(directory, name=_ATTEMPTS)
    counted_in = directory if directory.exists() else beside
    counted_in.mkdir(mode=0o700, exist_ok=True)
    try:
        return unlock(incoming, passphrase=passphrase, secrets=secrets, clock=clock, counted_in=counted_in)
    finally:
        with suppress(OSError):
            beside.rmdir()


def _put_in_place(incoming: Path, *, directory: Path) -> None:
    """Two renames: a crash between them is completed by `finish_restore`, a failure is taken back."""
    aside = _free_name(directory)
    if directory.exists():
        directory.rename(aside)
    try:
        incoming.rename(directory)
    except OSError:
        if aside.exists():
            aside.rename(directory)
        raise
    sync_directory(directory.parent)


def _rows(connection: Any) -> dict[str, int]:
    names = [name for (name,) in connection.execute(_TABLES)]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, lambda: blake2b(digest_size=32)).hexdigest()


@contextmanager
def _beside(place: Path, *, name: str, otherwise: Phrase) -> Iterator[Path]:
    """An empty folder beside `place` to prepare it in; whatever is left in it when the block ends is thrown away."""
    folder = _name_beside(place, name=name)
    with _in_words(otherwise):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(mode=0o700, parents=True)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _name_beside(place: Path, *, name: str) -> Path:
    return place.with_name(f".{place.name}.{name}")


@contextmanager
def _unless_stopped(copying: Copying) -> Iterator[None]:
    """A statement that ends because the copying is stopped is no damage."""
    try:
        yield
    except dbapi2.OperationalError:
        copying.look()
        raise


@contextmanager
def _of_the_copy() -> Iterator[None]:
    """What is torn is the copy that is looked into, and no store: nobody is to throw their own away for it."""
    try:
        yield
    except dbapi2.DatabaseError as error:
        if "malformed" in str(error):
            raise Damaged(_DAMAGED) from None
        raise


def _free_name(directory: Path) -> Path:
    names = (directory.with_name(f"{directory.name}.before-restore-{number}") for number in count(1))
    return next(name for name in names if not name.exists())


@contextmanager
def _in_words(otherwise: Phrase) -> Iterator[None]:
    try:
        yield
    except (OSError, dbapi2.Error) as error:
        raise known(error) or KnownError(otherwise) from None
