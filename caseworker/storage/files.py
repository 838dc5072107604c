"""Small files that must never be half there: written beside, synced, then put in place at once."""

import os
from pathlib import Path


def write_whole(path: Path, *, content: bytes) -> None:
    """Replace or make the file so that after any crash it holds the old content or the new; its owner alone reads it."""
    beside = path.with_name(f".{path.name}.new")
    beside.unlink(missing_ok=True)
    with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    sync_directory(path.parent)


def sync_directory(directory: Path) -> None:
    """Make names that were put in a directory durable; Windows does so itself and cannot be asked."""
    if os.name == "nt":
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
