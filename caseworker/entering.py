"""The ways into a laptop that has no store yet: joining with an invitation, restoring, recovering, looking around."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from caseworker.bootstrap import OpenDirectory, Surroundings, make_store
from caseworker.demo.figures import Figures
from caseworker.demonstration import Places, make_demonstration
from caseworker.domain.clock import local_day, milliseconds
from caseworker.domain.errors import KnownError, NotHere, Phrase, say
from caseworker.domain.ids import Id
from caseworker.journal.keys import DeviceKeys
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.invitation import from_file
from caseworker.sync.joining import insist_usable, keep_application, leave_application, own_phrase

READY = "ready"
"""The file whose presence says that a demonstration was made to its end."""
SEED = 7


@dataclass(frozen=True)
class Applied:
    """A store that has applied: open, with the eight words to read out; `problem` is why the application waits here."""

    opened: OpenDirectory
    words: str
    problem: Phrase | None


def join(
    directory: Path, *, invitation: Path, carrier: Path, device: str, passphrase: str, around: Surroundings
) -> Applied:
    """Make a store that applies with the file of an invitation over a shared folder.

    Raises NotHere where file or folder are not there, Refused for an invitation that is used or too old: then nothing
    was made. Where the folder is away only now the application waits in the store for the next exchange.
    """
    try:
        raw = invitation.read_bytes()
    except OSError as error:
        raise NotHere(say("The invitation cannot be read. Nothing was made.")) from error
    if not carrier.is_dir():
        raise NotHere(say("There is no shared folder of this name, so nothing was made. Check its name."))
    used, made = FolderCarrier(carrier), from_file(raw)
    insist_usable(made, carrier=used, now=milliseconds(around.clock.now()))
    opened = make_store(
        directory,
        keys=DeviceKeys.generate(around.entropy),
        service=Id(made.service),
        member=Id(made.member),
        passphrase=passphrase,
        around=around,
        begin=lambda desk: keep_application(desk, invitation=raw, device_name=device),
    )
    opened.use_carrier(carrier)
    words = own_phrase(opened.desk, invitation=raw)
    return Applied(opened, words, _applied(opened, used))


def _applied(opened: OpenDirectory, carrier: FolderCarrier) -> Phrase | None:
    """Why the application does not lie at the carrier yet; the store keeps it for the next exchange."""
    try:
        leave_application(opened.desk, carrier=carrier)
    except KnownError as error:
        return error.phrase
    return None


def demonstration_beside(directory: Path) -> Places:
    """Where the demonstration lies that belongs to a store's folder, made or still to be made."""
    names = ("demonstration" if number == 1 else f"demonstration-{number}" for number in count(1))
    roots = (directory.with_name(name) for name in names)
    return Places(next(root for root in roots if (root / READY).exists() or not _holds_something(root)))


def is_made(places: Places) -> bool:
    """Whether a demonstration was made to its end."""
    return (places.root / READY).exists()


def look_around(directory: Path, *, around: Surroundings, tell: Callable[[Phrase], None]) -> Places:
    """The demonstration beside a store's folder, made first where it is not there yet.

    `tell` hears what is being done; whatever it raises stops the work, and then nothing is left of it.
    """
    places = demonstration_beside(directory)
    if not is_made(places):
        today = local_day(around.clock.now())
        make_demonstration(places.root, figures=Figures.of(), seed=SEED, today=today, tell=tell)
        (places.root / READY).touch()
    return places


def _holds_something(root: Path) -> bool:
    return root.exists() and any(root.iterdir())
