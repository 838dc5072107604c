"""Small files that must never be half there: written beside, synced, then put in place at once."""

import os
from pathlib import Path

from caseworker.domain.errors import KnownError, say


def write_whole(path: Path, *, content: bytes) -> None:
    """Replace or make the file so that after any crash it holds the old content or the new; its owner alone reads it.

    Raises KnownError if the disk is full or the folder may not be written to; the old content is kept.
    """
    try:
        _write_beside(path, content=content)
    except OSError as error:
        raise KnownError(
            say(
                "The file {file} could not be written ({reason}). What it held before is kept. Check that the disk has "
                "space and that you may write to its folder, and try again.",
                file=path.name,
                reason=error.strerror,
            )
        ) from None


def sync_file(path: Path) -> None:
    """Make a file that was written durable, and its owner's alone."""
    path.chmod(0o600)
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_directory(directory: Path) -> None:
    """Make names that were put in a directory durable; Windows does so itself and cannot be asked."""
    if os.name == "nt":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write_beside(path: Path, *, content: bytes) -> None:
    beside = path.with_name(f".{path.name}.new")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    sync_directory(path.parent)
