"""A store is made aside and put in its place when it is whole, its vault last; what is not whole leaves nothing behind.

Without its vault nothing counts as a store: after an error the folder is as it was found, after a crash the next try
takes away what was left.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock

from caseworker.domain.errors import KnownError, Refused, say
from caseworker.storage.backup import STORE_FILE
from caseworker.storage.engine import known
from caseworker.storage.files import sync_directory
from caseworker.storage.lock import LOCK_FILE, take
from caseworker.storage.secret_store import SecretStore
from caseworker.storage.vault import read_vault
from caseworker.storage.vault_file import VAULT_FILE

_ASIDE = "being-made"
_CANNOT_MAKE = say(
    "The store could not be made, and nothing was left of it. Check that the disk has space and that you may write to "
    "its folder, and try again."
)


class Making:
    """A store that is being made in a folder of its own, within the folder that it is for, which is locked."""

    def __init__(self, directory: Path, *, lock: FileLock) -> None:
        self.lock = lock
        self.aside = directory / _ASIDE
        self._directory = directory

    def begin(self) -> None:
        """An empty folder to make the store in."""
        self.aside.mkdir(mode=0o700)

    def put_in_place(self) -> None:
        """Move what was made, and is closed, to its place: with the last rename it is a store."""
        names = [path.name for path in self.aside.iterdir() if path.name != VAULT_FILE]
        for name in (*sorted(names), VAULT_FILE):
            (self.aside / name).rename(self._directory / name)
        self.aside.rmdir()
        sync_directory(self._directory)

    def take_away(self, *, secrets: SecretStore) -> None:
        """Leave nothing of what was made, put in place or not, nor its secret in the keyring."""
        for folder in (self._directory, self.aside):
            with suppress(KnownError, OSError):
                secrets.delete(read_vault(folder).terms.name)
        (self._directory / VAULT_FILE).unlink(missing_ok=True)
        for path in self._directory.glob(f"{STORE_FILE}*"):
            path.unlink(missing_ok=True)
        shutil.rmtree(self.aside, ignore_errors=True)

    def insist_on_free(self) -> None:
        """Raises Refused where a store is, or the file of one whose vault is lost; a crash's half is none."""
        moved = (self.aside / VAULT_FILE).exists() and not (self.aside / STORE_FILE).exists()
        if (self._directory / VAULT_FILE).exists() or ((self._directory / STORE_FILE).exists() and not moved):
            raise Refused(say("There is a store in this folder already. It was left as it is. Choose another folder."))


@contextmanager
def being_made(directory: Path, *, secrets: SecretStore) -> Iterator[Making]:
    """Make a store for a folder. When that ends in an error nothing is left of it, and the next try works."""
    above = [folder for folder in (directory, *directory.parents) if not folder.exists()]
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        making = Making(directory, lock=take(directory))
        try:
            making.insist_on_free()
            with _taken_away_on_error(making, secrets):
                yield making
        except BaseException:
            making.lock.release()
            if above:
                (directory / LOCK_FILE).unlink(missing_ok=True)
            raise
    except BaseException as error:
        for folder in above:
            with suppress(OSError):
                folder.rmdir()
        if isinstance(error, OSError):
            raise known(error) or KnownError(_CANNOT_MAKE) from None
        raise


@contextmanager
def _taken_away_on_error(making: Making, secrets: SecretStore) -> Iterator[None]:
    making.take_away(secrets=secrets)
    try:
        making.begin()
        yield
    except BaseException:
        making.take_away(secrets=secrets)
        raise
