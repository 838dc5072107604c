"""What opens behind the set-up and lock pages: the stores of `caseworker.bootstrap` in the window's own terms."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from platform import node

from caseworker.bootstrap import NewService, OpenDirectory, Surroundings, has_store, make_service, open_directory
from caseworker.domain.errors import Phrase
from caseworker.gateway import Gateway
from caseworker.laptop import Laptop
from caseworker.queries.exchange_state import signed_in
from caseworker.queries.sync_rows import SignedIn
from caseworker.sheets import SheetImport
from caseworker.storage.recovery_kit import kit_lines
from ui.context import CaseworkerGateway, Desk, Doorstep, MadeService, OpenService, Reader, SheetImporting

RECOVERY_BYTES = 32


class Opened:
    """An unlocked store: questions, commands and the desk that they run on."""

    def __init__(self, opened: OpenDirectory) -> None:
        self._opened = opened
        self._laptop = Laptop(opened)
        self._gateway = Gateway(reading_of=opened.reading_of, exchange=opened.exchange)
        self._importing = SheetImport(reading_of=opened.reading_of)
        with opened.asking() as reading:
            self._who = signed_in(reading)

    @property
    def who(self) -> SignedIn:
        """Who is at work."""
        return self._who

    @property
    def gateway(self) -> CaseworkerGateway:
        """Every question and command that the pages know."""
        return self._gateway

    @property
    def importing(self) -> SheetImporting:
        """What a spreadsheet is brought in by."""
        return self._importing

    @property
    def laptop(self) -> Laptop:
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
    """The way into the store of one folder."""

    def __init__(self, directory: Path, *, around: Surroundings, notice: Phrase | None = None) -> None:
        self._directory = directory
        self._around = around
        self._notice = notice

    def doorstep(self) -> Doorstep:
        """Whether there is a store here, and what should be known before it is opened."""
        return Doorstep(made=has_store(self._directory), notice=self._notice)

    def set_up(self, *, service: str, member: str, passphrase: str) -> MadeService:
        """Found a service here. The lines of its recovery kit are shown this once and never kept."""
        recovery = self._around.entropy.bytes(RECOVERY_BYTES)
        opened = make_service(
            self._directory,
            new=NewService(service, member, device=node()),
            passphrase=passphrase,
            recovery=recovery,
            around=self._around,
        )
        return MadeService(Opened(opened), kit_lines(recovery))

    def unlock(self, *, passphrase: str) -> OpenService:
        """Open the store. Raises KnownError for a wrong passphrase, or one that comes too soon after others."""
        return Opened(open_directory(self._directory, passphrase=passphrase, around=self._around))
