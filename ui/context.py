"""What the window asks of the rest of the product, as protocols: `caseworker.bootstrap` keeps them, tests fake them.

Questions take a reader first and run beside the window's thread; commands take the desk first, run one after the other
on the only writer thread and return the `Changes` that every open view then hears about. Both raise `KnownError` when
a person can act, which becomes a sentence on the page; whatever else they raise is a bug and opens the crash dialog.
"""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

from caseworker.domain.clock import local_day
from caseworker.domain.ids import NO_ID

# What everything is asked with is loaded with whoever answers: the lock page needs none of it.
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from contextlib import AbstractContextManager
    from datetime import date, datetime
    from pathlib import Path
    from threading import Event

    from caseworker.domain.changes import Changes, Reported
    from caseworker.domain.clock import Clock
    from caseworker.domain.errors import Phrase
    from caseworker.domain.ids import Id
    from caseworker.forms.blank import Answers, Blank, Typed
    from caseworker.printing import PaperOrder, Written
    from caseworker.queries.calendar_rows import CalendarLook, CalendarPage
    from caseworker.queries.erasure_form import ErasureForm
    from caseworker.queries.finding import Found
    from caseworker.queries.form_names import FormName
    from caseworker.queries.ledger_rows import AskedLines, LedgerPage
    from caseworker.queries.listed import Listing, ShownRecord
    from caseworker.queries.lone_working import LoneAlarm
    from caseworker.queries.permission_form import PermissionEntry, PermissionForm
    from caseworker.queries.place_names import PlaceName
    from caseworker.queries.records import Version
    from caseworker.queries.rows import (
        CandidatePage,
        Chip,
        GateEntry,
        GateForm,
        PeoplePage,
        PersonHead,
        PersonSections,
        PersonTab,
        Spot,
        TimelinePage,
        TimelineShown,
    )
    from caseworker.queries.session_rows import SessionDraft, SessionEntry, SessionForm
    from caseworker.queries.sync_rows import SignedIn, SyncLine, SyncState
    from caseworker.queries.today_rows import TodayPage
    from ui.laptop_gateway import LaptopGateway
    from ui.matching_gateway import MatchingGateway
    from ui.preferences import Preferences
    from ui.sheet_importing import SheetImporting
    from ui.theme import Theme

Reader: TypeAlias = Any
Desk: TypeAlias = Any
"""What a question reads from, and what a command writes to; the window hands them through and never looks inside."""
T = TypeVar("T")
C = TypeVar("C", bound="Changes")
AS_REPORTED: Callable[[Reported], Phrase] = attrgetter("said")
"""For `done`: what the act says of itself."""


class CaseworkerGateway(Protocol):
    """Every question and command that the pages know."""

    # Questions

    def signed_in(self, reader: Reader) -> SignedIn: ...

    def today(self, reader: Reader) -> TodayPage: ...

    def people(self, reader: Reader, *, text: str, chip: Chip, offset: int, limit: int, gap: str = "") -> PeoplePage:
        """People whose names, aliases and identifiers hold every word of `text`, in any order, prefix first.

        Under the chip of gaps, `gap` is the code of the only kind that counts, or empty for all of them.
        """

    def people_for(self, reader: Reader, *, text: str, form: FormName, limit: int) -> PeoplePage:
        """The first of them for whom this form may be opened."""

    def find(self, reader: Reader, *, text: str, limit: int) -> tuple[Found, ...]:
        """Anything that holds the words: people, local services, mentors and what was written."""

    def person_head(self, reader: Reader, *, case: Id) -> PersonHead: ...

    def person_tab(self, reader: Reader, *, case: Id, tab: PersonTab) -> PersonSections: ...

    def listing(
        self, reader: Reader, *, place: PlaceName, text: str, chip: str, offset: int, limit: int
    ) -> Listing: ...

    def shown(self, reader: Reader, *, place: PlaceName, record: Id) -> ShownRecord: ...

    def calendar(self, reader: Reader, *, look: CalendarLook, offset: int, limit: int) -> CalendarPage:
        """Some lines of a day or a week: its days, and below each what is arranged on it."""

    def blank(self, reader: Reader, *, form: FormName, about: Id) -> Blank:
        """A declared form as it begins, with what has been typed into it."""
        ...

    def warnings(self, reader: Reader, *, answers: Answers) -> tuple[Phrase, ...]:
        """What there is to warn of before these answers are handed in; () when nothing is."""
        ...

    def timeline(self, reader: Reader, *, case: Id, shown: TimelineShown, offset: int, limit: int) -> TimelinePage: ...

    def ledger(self, reader: Reader, *, asked: AskedLines, offset: int, limit: int) -> LedgerPage:
        """Some lines of the disclosure ledger, the newest first."""
        ...

    def session_form(self, reader: Reader, *, case: Id, amends: Id = NO_ID) -> SessionForm: ...

    def history(self, reader: Reader, *, record: Id) -> tuple[Version, ...]:
        """Every version of a record, newest first."""
        ...

    def gate_form(self, reader: Reader, *, case: Id) -> GateForm: ...

    def gate_advice(self, reader: Reader, *, entry: GateEntry) -> tuple[Phrase, ...]:
        """Warnings before booking: not the expected day, a bank holiday, a clash, vetting that ends; () when none."""
        ...

    def permission_form(self, reader: Reader, *, case: Id) -> PermissionForm: ...

    def erasure_form(self, reader: Reader, *, case: Id) -> ErasureForm: ...

    def candidates(self, reader: Reader, *, case: Id, text: str, offset: int, limit: int) -> CandidatePage: ...

    def page_offers(self, reader: Reader) -> tuple[Spot, ...]: ...

    def counts(self, reader: Reader) -> Mapping[PlaceName, int]:
        """How many wait for whoever asks, by page of the rail."""

    def alarms(self, reader: Reader) -> tuple[LoneAlarm, ...]: ...

    def sync_line(self, reader: Reader) -> SyncLine: ...

    def sync_state(self, reader: Reader) -> SyncState: ...

    def has_left(self, reader: Reader, *, act: Id) -> bool: ...

    # Commands

    def save_draft(self, desk: Desk, *, draft: SessionDraft | Typed) -> Changes:
        """Keep what has been typed; empty `Changes`, durable when it returns."""
        ...

    def discard_draft(self, desk: Desk, *, draft: str) -> Changes:
        """Let go of the draft of this name."""
        ...

    def hand_in(self, desk: Desk, *, answers: Answers) -> Changes:
        """Do what a declared form is for, and let go of what was typed into it."""
        ...

    def record_session(self, desk: Desk, *, entry: SessionEntry) -> Changes:
        """Record it, or put the one right that it amends, and let its draft go, in one act."""
        ...

    def book_gate(self, desk: Desk, *, entry: GateEntry) -> Changes: ...

    def make_match(self, desk: Desk, *, case: Id, mentor: Id) -> Changes:
        """Refuses in words when a hard rule is broken."""
        ...

    def give_permission(self, desk: Desk, *, entry: PermissionEntry) -> Changes:
        """What is written from now on for this purpose leaves for the body."""
        ...

    def withdraw_permission(self, desk: Desk, *, case: Id, body: Id, purpose: str) -> Changes: ...

    def write_paper(self, desk: Desk, *, order: PaperOrder) -> Written:
        """Write something about a person as a file, noted before; it says where it lies, or why it does not."""
        ...

    def use_folder(self, desk: Desk, *, folder: Path) -> Changes:
        """Exchange through this folder from now on; refuses in words where there is none."""
        ...

    def exchange(self, desk: Desk) -> Reported:
        """Send what waits, read what has come; the changes name what arrived."""
        ...

    def send_now(self, desk: Desk) -> Reported:
        """Exchange, and send also what waits so that it can still be undone."""
        ...

    def choose_side(self, desk: Desk, *, record: Id, field: str, chosen: str) -> Changes: ...

    def keep_both(self, desk: Desk, *, record: Id, field: str) -> Changes: ...

    def remove_device(self, desk: Desk, *, device: Id) -> Changes: ...

    def confirm_device(self, desk: Desk, *, device: Id) -> Changes:
        """Be the second voice for a device that a colleague let in."""
        ...

    def accept_held(self, desk: Desk, *, entry: str) -> Changes:
        """Let a held entry count after all, everywhere."""
        ...

    def ask_erasure(self, desk: Desk, *, cases: tuple[Id, ...], why: str) -> Reported:
        """Ask to erase everything in these cases, or agree to it; it says from which day it happens."""
        ...

    def agree_to_erase(self, desk: Desk, *, case: Id, target: Id) -> Reported:
        """The same for one record that a colleague asks to erase."""
        ...

    def take_erasure_back(self, desk: Desk, *, case: Id, target: Id) -> Changes: ...

    def undo(self, desk: Desk, *, act: Id) -> Reported:
        """Take an act back; it says what stays and who has it."""
        ...


class OpenService(Protocol):
    """An unlocked store. `desk` is only ever used on the thread that opened it; `reading` on any thread."""

    @property
    def gateway(self) -> CaseworkerGateway: ...

    @property
    def importing(self) -> SheetImporting: ...

    @property
    def matching(self) -> MatchingGateway: ...

    @property
    def laptop(self) -> LaptopGateway: ...

    @property
    def desk(self) -> Desk: ...

    @property
    def who(self) -> SignedIn:
        """Who is at work, as the store knew them when it was unlocked."""
        ...

    def reading(self) -> AbstractContextManager[Reader]:
        """A reader for the calling thread, good until the `with` ends."""
        ...

    def close(self) -> None:
        """Close the store and overwrite the keys; called on the writer thread."""
        ...


@dataclass(frozen=True)
class Doorstep:
    """What may be known before anybody has signed in: whether there is a service here, and what it calls itself."""

    made: bool
    service: str = ""
    notice: Phrase | None = None
    """Said on the lock page, such as that this machine has no keyring."""
    banner: Phrase | None = None
    """Said above the pages once somebody has signed in, such as that this is the demonstration."""


@dataclass(frozen=True)
class MadeService:
    """A service just made: unlocked, with the lines of its recovery kit, shown this once and never kept."""

    opened: OpenService
    recovery: tuple[str, ...]


class Entrance(Protocol):
    """The ways in. All but `doorstep` are slow and run on the writer thread; they raise KnownError."""

    def doorstep(self) -> Doorstep: ...

    def load(self) -> Doorstep:
        """Load what the other ways need; the doorstep again, which may have more to say then."""
        ...

    def set_up(self, *, service: str, member: str, passphrase: str) -> MadeService: ...

    def unlock(self, *, passphrase: str) -> OpenService:
        """Raises KnownError, in a sentence, when the passphrase is wrong or has been wrong too often for now."""
        ...

    def save_kit(self, *, lines: tuple[str, ...], service: str, folder: Path) -> Path:
        """Write the sheet of a recovery kit into a folder, to be printed and deleted."""
        ...

    def join(self, *, invitation: Path, folder: Path, device: str, passphrase: str) -> OpenService:
        """Make a store that applies with the file of an invitation; its laptop waits for the answer."""
        ...

    def restore(self, *, backup: Path, passphrase: str) -> OpenService:
        """Put a backup in place; the store that was here is kept beside it."""
        ...

    def recover(self, *, kit: str, folder: Path, coordinator: str, passphrase: str) -> OpenService:
        """Make a store from the newest recovery copy in a shared folder."""
        ...

    def look_around(self, *, tell: Callable[[Phrase], None]) -> Entrance:
        """The way into the demonstration, made first where it is not there; what `tell` raises stops that."""
        ...


class Ticket(Protocol):
    """A question under way; cancelled, it is dropped if it has not begun and its answer is not delivered."""

    def cancel(self) -> None: ...


class Tasks(Protocol):
    """Work beside the window's thread; every callback runs on the window's thread."""

    def query(
        self,
        question: Callable[..., T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Phrase], None] | None = None,
        ended: Callable[[], None] | None = None,
        stop: Event | None = None,
        **arguments: object,
    ) -> Ticket:
        """Run `question(reader, **arguments)`. Without `failed`, a known error is said in the banner.

        `ended` comes before either and also after a bug, so what it takes back is never left standing. A question that
        works long looks at `stop`, which is set when nobody waits for it any more: the next needs not wait for it, nor
        the store that is to be closed.
        """
        ...

    def aside(
        self,
        work: Callable[..., T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Phrase], None] | None = None,
        ended: Callable[[], None] | None = None,
        **arguments: object,
    ) -> Ticket:
        """Run `work(**arguments)`, which takes long, on a thread of its own; questions and commands go on meanwhile."""
        ...

    def command(
        self,
        command: Callable[..., C],
        *,
        then: Callable[[C], None] | None = None,
        failed: Callable[[Phrase], None] | None = None,
        ended: Callable[[], None] | None = None,
        done: Phrase | Callable[[C], Phrase] | None = None,
        **arguments: object,
    ) -> None:
        """Run `command(desk, **arguments)`, then announce its changes; `done`, or what it makes of them, goes to the
        undo bar.

        `ended` is as above.
        """
        ...

    def on_changes(self, hear: Callable[[Changes], None]) -> None:
        """Call `hear` after every command that changed something, as long as the callee lives."""
        ...


@dataclass(frozen=True)
class Context:
    """What a page is given: it finds everything here and nothing anywhere else."""

    tasks: Tasks
    gateway: CaseworkerGateway
    importing: SheetImporting
    matching: MatchingGateway
    laptop: LaptopGateway
    clock: Clock
    theme: Theme
    preferences: Preferences
    who: SignedIn
    """Who is signed in: what may be done follows their role."""

    def wear(self) -> None:
        """Have the window look as the preferences say now."""
        self.theme.wear(self.preferences.look)

    def now(self) -> datetime:
        """The moment, aware and in UTC."""
        return self.clock.now()

    def today(self) -> date:
        """The calendar day in England and Wales."""
        return local_day(self.clock.now())
