"""Real stores for journeys: an encrypted folder each, cheap passphrases, no keyring, a clock that stands still."""

from datetime import UTC, datetime
from pathlib import Path

from caseworker.bootstrap import NewService, OpenDirectory, Surroundings, make_service, open_directory
from caseworker.domain.clock import FixedClock
from caseworker.entropy import SeededEntropy
from caseworker.storage.secret_store import NoSecrets
from caseworker.storage.vault import Cost

PASSPHRASE = "an invented passphrase for journeys"
MONDAY = datetime(2026, 12, 7, 9, tzinfo=UTC)
RECOVERY = bytes(range(32))
CHEAP = Cost(passes=1, kibibytes=8 * 1024, lanes=1)


def around(seed: int, *, at: datetime = MONDAY) -> Surroundings:
    """Surroundings that a journey owns."""
    return Surroundings(FixedClock(at), SeededEntropy(seed), NoSecrets(), CHEAP)


def new_service(directory: Path, *, seed: int = 1) -> OpenDirectory:
    """A provider with one coordinator."""
    return make_service(
        directory,
        new=NewService("Invented Gate House", "Farida Akhtar"),
        passphrase=PASSPHRASE,
        recovery=RECOVERY,
        around=around(seed),
    )


def reopened(directory: Path, *, seed: int = 2, at: datetime = MONDAY) -> OpenDirectory:
    """The store of a folder, opened again."""
    return open_directory(directory, passphrase=PASSPHRASE, around=around(seed, at=at))
