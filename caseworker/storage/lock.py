"""One program at a time on a store: a second one is refused in a sentence instead of working beside a stale memory."""

from pathlib import Path

from filelock import FileLock, Timeout

from caseworker.domain.errors import Refused, say

LOCK_FILE = "in-use"


def take(directory: Path) -> FileLock:
    """Take the store of a folder until `release`. Raises Refused while another program has it."""
    lock = FileLock(directory / LOCK_FILE, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise Refused(
            say("Another Caseworker has this store open, so it was not opened a second time. Close that one first.")
        ) from None
    return lock
