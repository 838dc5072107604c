"""What opens behind the set-up and lock pages: the stores of `caseworker.bootstrap` in the window's own terms.

What only some ever need, such as the import of sheets, is loaded when it is first asked for, not at every start.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path

from caseworker.bootstrap import (
    NewService,
    OpenDirectory,
    Surroundings,
    make_service,
    open_directory,
    this_machine,
)
from caseworker.demo.figures import PASSPHRASE
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Phrase, say
from caseworker.gateway import Gateway
from caseworker.laptop import Laptop
from caseworker.queries.exchange_state import signed_in
from caseworker.queries.sync_rows import SignedIn
from caseworker.recovering import recover
from caseworker.storage.backup import restore
from caseworker.storage.files import write_whole
from caseworker.storage.grace import AT_THE_WINDOW
from caseworker.storage.recovery_kit import kit_lines, read_kit
from caseworker.storage.secret_store import WITHOUT_KEYRING, NoSecrets
from caseworker.storage.vault_file import has_store
from caseworker.sync.carriers.folder import FolderCarrier
from ui.context import (
    CaseworkerGateway,
    Desk,
    Doorstep,
    MadeService,
    OpenService,
    Reader,
)
from ui.i18n import tongue, words
from ui.laptop_gateway import LaptopGateway
from ui.matching_gateway import MatchingGateway
from ui.sheet_importing import SheetImporting

RECOVERY_BYTES = 32
DEMONSTRATION = say("This is the demonstration. Its passphrase is: {passphrase}", passphrase=PASSPHRASE)
IN_THE_DEMONSTRATION = say(
    "This is the demonstration: nobody in it lives, and nothing in it leaves this computer. Its passphrase is: "
    "{passphrase}",
    passphrase=PASSPHRASE,
)


class Opened:
    """An unlocked store: questions, commands and the desk that they run on."""

    def __init__(self, opened: OpenDirectory) -> None:
        self._opened = opened
        self._laptop = Laptop(opened)
        self._gateway = Gateway(reading_of=partial(opened.reading_of, spoken=words), exchange=opened.exchange)
        self._who = None if self._laptop.awaited_words else self._ask_who()

    @property
    def who(self) -> SignedIn:
        """Who is at work; asked once this laptop belongs to somebody."""
        self._who = self._who or self._ask_who()
        return self._who

    def _ask_who(self) -> SignedIn:
        with self._opened.asking() as reading:
            return signed_in(reading)

    @property
    def gateway(self) -> CaseworkerGateway:
        """Every question and command that the pages know."""
        return self._gateway

    @cached_property
    def importing(self) -> SheetImporting:
        """What a spreadsheet is brought in by."""
        from caseworker.sheets import SheetImport

        return SheetImport(reading_of=self._opened.reading_of)

    @cached_property
    def matching(self) -> MatchingGateway:
        """What the whole caseload is matched by."""
        from caseworker.proposing import Proposing

        return Proposing(reading_of=self._opened.reading_of)

    @property
    def laptop(self) -> LaptopGateway:
        """What is done with this laptop rather than with its records."""
        return self._laptop

    @property
    def desk(self) -> Desk:
        """Where commands are carried out, on the writer's thread alone."""
        return self._opened.desk

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """A reader for the calling thread."""
        with self._opened.reading() as connection:
            yield connection

    def close(self) -> None:
        """Close the store and overwrite its key."""
        self._opened.close()


class DirectoryEntrance:
    """The ways into the store of one folder. `banner` is said above its pages."""

    def __init__(
        self, directory: Path, *, around: Surroundings, notice: Phrase | None = None, banner: Phrase | None = None
    ) -> None:
        self._directory = directory
        self._around = around
        self._notice, self._banner = notice, banner

    def doorstep(self) -> Doorstep:
        """Whether there is a store here, and what should be known before it is opened."""
        return Doorstep(made=has_store(self._directory), notice=self._notice, banner=self._banner)

    def load(self) -> Doorstep:
        """Nothing is left to load."""
        return self.doorstep()

    def set_up(self, *, service: str, member: str, passphrase: str) -> MadeService:
        """Found a service here. The lines of its recovery kit are shown this once and never kept."""
        recovery = self._around.entropy.bytes(RECOVERY_BYTES)
        opened = make_service(
            self._directory,
            new=NewService(service, member, device=words(say("{name}’s laptop", name=member))),
            passphrase=passphrase,
            recovery=recovery,
            around=self._around,
        )
        return MadeService(Opened(opened), kit_lines(recovery))

    def save_kit(self, *, lines: tuple[str, ...], service: str, folder: Path) -> Path:
        """Write the sheet of a recovery kit into a folder, to be printed and deleted."""
        from caseworker.paper.kit import kit_pdf

        target = folder / "caseworker-recovery-kit.pdf"
        secret, made_on = read_kit("\n".join(lines)), local_day(self._around.clock.now())
        write_whole(target, content=kit_pdf(secret, service=service, made_on=made_on, tongue=tongue()))
        return target

    def unlock(self, *, passphrase: str) -> OpenService:
        """Open the store. Raises KnownError for a wrong passphrase, or one that comes too soon after others."""
        return Opened(open_directory(self._directory, passphrase=passphrase, around=self._around))

    def join(self, *, invitation: Path, folder: Path, device: str, passphrase: str) -> OpenService:
        """Make a store that applies with an invitation."""
        from caseworker.entering import join

        applied = join(
            self._directory,
            invitation=invitation,
            carrier=folder,
            device=device,
            passphrase=passphrase,
            around=self._around,
        )
        return Opened(applied.opened)

    def restore(self, *, backup: Path, passphrase: str) -> OpenService:
        """Put a backup in place of the store, which is kept beside it, and open it."""
        around = self._around
        restore(backup, directory=self._directory, passphrase=passphrase, secrets=around.secrets, clock=around.clock)
        return self.unlock(passphrase=passphrase)

    def recover(self, *, kit: str, folder: Path, coordinator: str, passphrase: str) -> OpenService:
        """Make a store from the newest recovery copy, for a coordinator of the service."""
        recovered = recover(
            self._directory,
            kit_text=kit,
            carrier=FolderCarrier(folder),
            coordinator=coordinator,
            passphrase=passphrase,
            around=self._around,
        )
        recovered.opened.use_carrier(folder)
        return Opened(recovered.opened)

    def look_around(self, *, tell: Callable[[Phrase], None]) -> "DirectoryEntrance":
        """The way into the demonstration beside this store."""
        from caseworker.entering import look_around

        places = look_around(self._directory, around=self._around, tell=tell)
        return demonstration_entrance(places.coordinator, around=self._around)


def machine_entrance(store: Path) -> DirectoryEntrance:
    """The way into a store of this machine, with what must be known where it has no keyring."""
    around = this_machine(grace=AT_THE_WINDOW)
    notice = WITHOUT_KEYRING if isinstance(around.secrets, NoSecrets) else None
    return DirectoryEntrance(store, around=around, notice=notice)


def demonstration_entrance(store: Path, *, around: Surroundings) -> DirectoryEntrance:
    """The way into a store of a demonstration, which says that it is one before and after signing in."""
    without_keyring = replace(around, secrets=NoSecrets())
    return DirectoryEntrance(store, around=without_keyring, notice=DEMONSTRATION, banner=IN_THE_DEMONSTRATION)
