"""Wrong passphrases are slowed: each is counted before it is tried, and the waits grow and outlive a restart.

The count guards a laptop that is left unlocked, not a stolen disk: whoever can write the file can delete it, and meets
Argon2id all the same.
"""

from contextlib import suppress
from pathlib import Path

import msgspec

from caseworker.domain.clock import Clock, milliseconds
from caseworker.domain.errors import KnownError, Refused, say
from caseworker.storage.files import write_whole

FREE_ATTEMPTS = 3
FIRST_WAIT_SECONDS = 5
LONGEST_WAIT_SECONDS = 900

_FILE = "attempts.json"


class Attempts(msgspec.Struct, frozen=True):
    """How many passphrases were wrong since one was right, and until when (milliseconds since 1970) to wait."""

    failed: int = 0
    wait_until: int = 0


def count_attempt(directory: Path, *, clock: Clock) -> None:
    """Count one more attempt, as failed until `forget_attempts` says otherwise.

    Raises Refused with the seconds to wait if it comes too early. A clock that was set back does not lengthen a wait
    beyond what it was, and a disk too full to count on locks nobody out.
    """
    before = read_attempts(directory)
    now = milliseconds(clock.now())
    wait = _wait_seconds(before.failed) * 1000
    if now < before.wait_until - wait:
        before = Attempts(before.failed, now + wait)
        _write(directory, before)
    if now < before.wait_until:
        raise _too_early(-(-(before.wait_until - now) // 1000))
    failed = before.failed + 1
    _write(directory, Attempts(failed, now + _wait_seconds(failed) * 1000))


def forget_attempts(directory: Path) -> None:
    """The passphrase was right: the next attempts are free again."""
    (directory / _FILE).unlink(missing_ok=True)


def read_attempts(directory: Path) -> Attempts:
    """What is counted so far; a missing file counts none and a damaged one counts as the last free attempt."""
    try:
        return msgspec.json.decode((directory / _FILE).read_bytes(), type=Attempts)
    except FileNotFoundError:
        return Attempts()
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Attempts(FREE_ATTEMPTS)


def _wait_seconds(failed: int) -> int:
    if failed < FREE_ATTEMPTS:
        return 0
    return min(FIRST_WAIT_SECONDS << min(failed - FREE_ATTEMPTS, 16), LONGEST_WAIT_SECONDS)


def _write(directory: Path, attempts: Attempts) -> None:
    with suppress(KnownError):
        write_whole(directory / _FILE, content=msgspec.json.encode(attempts))


def _too_early(seconds: int) -> Refused:
    return Refused(
        say(
            "Too many wrong passphrases. Wait {seconds} seconds, then try again. Nothing was changed, and what is "
            "stored is kept.",
            seconds=seconds,
        )
    )
