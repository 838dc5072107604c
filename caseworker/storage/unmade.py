"""A store that cannot be made whole is not made: the folder is left as it was found, so that the next try works."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from caseworker.domain.errors import KnownError
from caseworker.storage.secret_store import SecretStore
from caseworker.storage.vault import VAULT_FILE, read_vault


@contextmanager
def left_as_found(directory: Path, *, secrets: SecretStore) -> Iterator[None]:
    """Take away again what is made in a folder meanwhile when that ends in an error; never what was there before."""
    before = _inside(directory)
    above = [folder for folder in (directory, *directory.parents) if not folder.exists()]
    try:
        yield
    except BaseException:
        made = _inside(directory) - before
        if directory / VAULT_FILE in made:
            with suppress(KnownError, OSError):
                secrets.delete(read_vault(directory).terms.name)
        for path in made:
            _remove(path)
        for folder in above:
            with suppress(OSError):
                folder.rmdir()
        raise


def _inside(directory: Path) -> set[Path]:
    return set(directory.iterdir()) if directory.is_dir() else set()


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
