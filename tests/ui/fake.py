"""A service in memory that keeps what `ui.context` promises: the window's tests need no store."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time
from pathlib import Path

from caseworker.domain.changes import Changes, Reported, Undo
from caseworker.domain.clock import FixedClock
from caseworker.domain.errors import KnownError, NotHere, Phrase, say
from caseworker.domain.ids import NO_ID, Id, derived
from caseworker.domain.names import fold
from caseworker.domain.service import Role
from caseworker.forms.blank import Answers, Blank, Typed
from caseworker.printing import PaperOrder, Written
from caseworker.proposing import Proposing
from caseworker.queries.calendar_rows import CalendarLook, CalendarPage
from caseworker.queries.erasure_form import ErasureForm
from caseworker.queries.erasures import Asked
from caseworker.queries.finding import Found
from caseworker.queries.form_names import FormName
from caseworker.queries.ledger_rows import AskedLines, LedgerPage
from caseworker.queries.listed import Listing, ShownRecord, offers_of
from caseworker.queries.lone_working import LoneAlarm
from caseworker.queries.permission_form import PermissionEntry, PermissionForm, Permitted
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.records import Version
from caseworker.queries.rows import (
    Alert,
    Beginning,
    CandidatePage,
    CandidateRow,
    Chip,
    Choice,
    Fact,
    GateEntry,
    GateForm,
    Offer,
    PeoplePage,
    PersonHead,
    PersonRow,
    PersonSections,
    PersonTab,
    Section,
    Spot,
    TimelineIcon,
    TimelinePage,
    TimelineRow,
    TimelineShown,
    Tone,
)
from caseworker.queries.session_rows import SessionDraft, SessionEntry, SessionForm
from caseworker.queries.sync_rows import SignedIn, SyncLine, SyncState
from caseworker.queries.today_rows import Shape, TodayPage, TodaySection
from caseworker.sheets import SheetImport
from tests.ui.fake_laptop import FakeLaptop
from tests.ui.people import (
    ATTENDANCES,
    CANDIDATES,
    GOERS,
    GOES,
    JASON,
    NOW,
    PATHWAYS,
    PEOPLE,
    SECTIONS,
    SYNC,
    TIMELINE,
    WHYS,
)
from ui.context import Doorstep, MadeService

PASSPHRASE = "four words not together"
KIT = ("AAAA-BBBB-CCCC", "DDDD-EEEE-FFFF", "GGGG-HHHH-JJJJ", "KKKK-MMMM-NNNN")
_ICONS = {
    TimelineShown.SESSIONS: {TimelineIcon.SESSION},
    TimelineShown.APPOINTMENTS: {TimelineIcon.APPOINTMENT, TimelineIcon.GATE},
    TimelineShown.CHANGES: {TimelineIcon.RISK, TimelineIcon.CHANGE, TimelineIcon.RELEASE},
}


@dataclass
class FakeGateway:
    """Questions and commands over tuples.

    `refuse_with` makes the next command refuse, `break_with` break; `full` refuses every draft.
    """

    people_rows: tuple[PersonRow, ...] = PEOPLE
    lines: tuple[TimelineRow, ...] = TIMELINE
    mentors: tuple[CandidateRow, ...] = CANDIDATES
    state: SyncState = SYNC
    clock: FixedClock = field(default_factory=lambda: FixedClock(NOW))
    drafts: dict[Id, SessionDraft] = field(default_factory=dict)
    typed: dict[str, Typed] = field(default_factory=dict)
    sessions: list[SessionEntry] = field(default_factory=list)
    tells: bool = False
    tells_attendance: bool = False
    gates: list[GateEntry] = field(default_factory=list)
    matches: list[tuple[Id, Id]] = field(default_factory=list)
    permitted: tuple[Permitted, ...] = ()
    permissions: list[PermissionEntry] = field(default_factory=list)
    bodies: tuple[Choice, ...] = (Choice("body", say("{name}", name="Probation North")),)
    asked: tuple[Asked, ...] = ()
    erasures: list[tuple[str, Id, str]] = field(default_factory=list)
    undone: list[Id] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)
    removed: list[Id] = field(default_factory=list)
    confirmed: list[Id] = field(default_factory=list)
    accepted: list[str] = field(default_factory=list)
    exchanges: int = 0
    folders: list[Path] = field(default_factory=list)
    searches: list[str] = field(default_factory=list)
    advice: tuple[Phrase, ...] = ()
    versions: tuple[Version, ...] = ()
    alert: Alert | None = None
    out: tuple[LoneAlarm, ...] = ()
    refuse_with: Phrase | None = None
    break_with: Exception | None = None
    full: Phrase | None = None

    # Questions

    def signed_in(self, reader: object) -> SignedIn:
        return SignedIn(Id("farida"), "Farida Akhtar", say("coordinator"), "Open Gate Mentoring", Role.COORDINATOR)

    def today(self, reader: object) -> TodayPage:
        nothing = TodaySection("needs", say("Needs you now"), Shape.CARDS, empty=say("Nothing needs you now."))
        return TodayPage(self.clock.now().date(), (nothing,), ())

    def people(self, reader: object, *, text: str, chip: Chip, offset: int, limit: int, gap: str = "") -> PeoplePage:
        self.searches.append(text)
        found = [row for row in self.people_rows if _finds(row, text) and _within(row, chip)]
        sentence = say("{count} people, next release first", count=len(found))
        if text.strip():
            sentence = say("{count} results for “{text}”", count=len(found), text=text.strip())
        return PeoplePage(
            tuple(found[offset : offset + limit]),
            len(found),
            offset,
            sentence,
            empty=None if self.people_rows else Beginning(say("Nobody is here yet"), say("They will stand here.")),
        )

    def people_for(self, reader: object, *, text: str, form: FormName, limit: int) -> PeoplePage:
        return self.people(reader, text=text, chip=Chip.ALL, offset=0, limit=limit)

    def alarms(self, reader: object) -> tuple[LoneAlarm, ...]:
        return self.out

    def find(self, reader: object, *, text: str, limit: int) -> tuple[Found, ...]:
        return ()

    def person_head(self, reader: object, *, case: Id) -> PersonHead:
        row = self._row(case)
        family, _, given = row.name.partition(", ")
        return PersonHead(
            case=case,
            person=row.person,
            name=f"{given} {family}".strip(),
            about=(
                say("Also {names}", names="Jay"),
                say("born {day}, {age}", day=datetime(1994, 3, 12, tzinfo=UTC).date(), age=32),
                say("English, some Welsh"),
                say("Reads with difficulty"),
            ),
            prison_number="A4512CX",
            expected=Fact(
                say("Expected out"),
                say("Tuesday {day}", day="22 December"),
                say("in {count} days, confirmed", count=15),
            ),
            mentor=Fact(say("Mentor"), say("{name}", name=row.mentor or "—"), say("since {day}", day="4 October")),
            contact=Fact(say("Contact"), say("Do not text"), say("ring before {at}", at=time(18, 0)), Tone.WARN),
            agreement=Fact(say("Agreement"), say("In force"), say("until {day}", day="1 March")),
            alert=self.alert,
            offers=offers_of(self._sections(case)),
        )

    def person_tab(self, reader: object, *, case: Id, tab: PersonTab) -> PersonSections:
        return PersonSections(case, tab, self._sections(case))

    def _sections(self, case: Id) -> tuple[Section, ...]:
        booked = next((gate for gate in reversed(self.gates) if gate.case == case), None)
        row = self._row(case)
        lead = say("{name} since {day}", name=row.mentor, day="4 October") if row.mentor else say("Nobody yet.")
        release = say("Leaves Featherstone on Tuesday 22 December, confirmed by the prison on 3 December.")
        rule = say("The day by statute is Thursday 24 December; before the holidays it is often the day before.")
        book = say("Change the gate pick-up") if booked else say("Book a gate pick-up")
        match = say("Match with another mentor") if row.mentor else say("Match by hand")
        return (
            Section(
                say("Release"),
                lead=release,
                says=(rule, *_gate_words(booked)),
                offers=(Offer(book, FormName.GATE, case),),
            ),
            Section(say("Mentor"), lead=lead, offers=(Offer(match, FormName.MATCH, case),)),
            *SECTIONS,
        )

    def listing(self, reader: object, *, place: PlaceName, text: str, chip: str, offset: int, limit: int) -> Listing:
        raise NotHere(say("There is no such page here."))

    def shown(self, reader: object, *, place: PlaceName, record: Id) -> ShownRecord:
        raise NotHere(say("There is no such page here."))

    def calendar(self, reader: object, *, look: CalendarLook, offset: int, limit: int) -> CalendarPage:
        raise NotHere(say("There is no such page here."))

    def blank(self, reader: object, *, form: FormName, about: Id) -> Blank:
        raise NotHere(say("There is no such form here."))

    def warnings(self, reader: object, *, answers: Answers) -> tuple[Phrase, ...]:
        return ()

    def hand_in(self, desk: object, *, answers: Answers) -> Changes:
        raise NotHere(say("There is no such form here."))

    def page_offers(self, reader: object) -> tuple[Spot, ...]:
        return ()

    def counts(self, reader: object) -> dict[PlaceName, int]:
        return {PlaceName.SYNC: len(self.state.conflicts)}

    def timeline(self, reader: object, *, case: Id, shown: TimelineShown, offset: int, limit: int) -> TimelinePage:
        kinds = _ICONS.get(shown)
        rows = [row for row in self.lines if kinds is None or row.icon in kinds]
        return TimelinePage(tuple(rows[offset : offset + limit]), len(rows), offset)

    def ledger(self, reader: object, *, asked: AskedLines, offset: int, limit: int) -> LedgerPage:
        raise NotHere(say("There is no ledger here."))

    def session_form(self, reader: object, *, case: Id, amends: Id = NO_ID) -> SessionForm:
        draft = self.drafts.get(amends or case)
        return SessionForm(
            case, "Jason Pike", ATTENDANCES, PATHWAYS, draft, tells=self.tells, tells_attendance=self.tells_attendance
        )

    def history(self, reader: object, *, record: Id) -> tuple[Version, ...]:
        return self.versions

    def gate_form(self, reader: object, *, case: Id) -> GateForm:
        expected = datetime(2026, 12, 22, tzinfo=UTC).date()
        place = "HMP Featherstone, main gate"
        return GateForm(case, "Jason Pike", expected, time(8, 30), place, GOERS, "ruth", booked=None)

    def gate_advice(self, reader: object, *, entry: GateEntry) -> tuple[Phrase, ...]:
        return self.advice

    def permission_form(self, reader: object, *, case: Id) -> PermissionForm:
        purposes = (Choice("progress", say("How it is going")), Choice("attendance", say("Whether they came")))
        hows = (Choice("signed", say("Signed on paper")), Choice("phone", say("Said by phone")))
        hearers = (
            Choice("farida", say("{name}", name="Farida Akhtar")),
            Choice("ruth", say("{name}", name="Ruth Osei")),
        )
        return PermissionForm(case, "Jason Pike", purposes, self.bodies, hows, hearers, self.permitted)

    def erasure_form(self, reader: object, *, case: Id) -> ErasureForm:
        mine = any(one.mine for one in self.asked)
        return ErasureForm(case, "Jason Pike", () if mine else (case,), GOES, 7, WHYS, self.asked)

    def candidates(self, reader: object, *, case: Id, text: str, offset: int, limit: int) -> CandidatePage:
        found = [row for row in self.mentors if fold(text) in fold(row.name)]
        free = sum(row.allowed for row in found)
        sentence = say("{free} of {count} mentors keep every rule", free=free, count=len(found))
        return CandidatePage(tuple(found[offset : offset + limit]), len(found), offset, sentence)

    def sync_line(self, reader: object) -> SyncLine:
        return self.state.line

    def has_left(self, reader: object, *, act: Id) -> bool:
        return True

    def sync_state(self, reader: object) -> SyncState:
        return self.state

    # Commands

    def save_draft(self, desk: object, *, draft: SessionDraft | Typed) -> Changes:
        if self.full is not None:
            raise KnownError(self.full)
        if isinstance(draft, Typed):
            self.typed[draft.name] = draft
            return Changes()
        self.drafts[draft.amends or draft.case] = replace(draft, kept=self.clock.now())
        return Changes()

    def discard_draft(self, desk: object, *, draft: str) -> Changes:
        self._may_refuse()
        self.drafts = {key: kept for key, kept in self.drafts.items() if kept.name != draft}
        return Changes()

    def record_session(self, desk: object, *, entry: SessionEntry) -> Changes:
        self._may_refuse()
        self.sessions.append(entry)
        self.drafts.pop(entry.case, None)
        line = TimelineRow(
            derived("session", str(len(self.sessions))),
            TimelineIcon.SESSION,
            entry.day,
            entry.at,
            say("Session"),
            say("{text}", text=entry.summary),
            "Farida Akhtar",
        )
        self.lines = tuple(sorted((line, *self.lines), key=lambda row: row.day, reverse=True))
        return replace(_changed("session", entry.case), created=(line.record,))

    def book_gate(self, desk: object, *, entry: GateEntry) -> Changes:
        self._may_refuse()
        self.gates.append(entry)
        return _changed("appointment", entry.case)

    def make_match(self, desk: object, *, case: Id, mentor: Id) -> Changes:
        self._may_refuse()
        self.matches.append((case, mentor))
        return _changed("match", case)

    def give_permission(self, desk: object, *, entry: PermissionEntry) -> Changes:
        self._may_refuse()
        self.permissions.append(entry)
        return replace(_changed("permission", entry.case), undo=Undo.IRREVOCABLE)

    def withdraw_permission(self, desk: object, *, case: Id, body: Id, purpose: str) -> Changes:
        self._may_refuse()
        self.permitted = tuple(one for one in self.permitted if (one.body, one.purpose) != (body, purpose))
        return replace(_changed("permission", case), undo=Undo.IRREVOCABLE)

    def write_paper(self, desk: object, *, order: PaperOrder) -> Written:
        self._may_refuse()
        return Written(**vars(_reported("export", order.case, say("Written: {place}", place=str(order.path)))))

    def use_folder(self, desk: object, *, folder: Path) -> Changes:
        self._may_refuse()
        self.folders.append(folder)
        through = say("Exchanges through the folder {folder}", folder=folder.name)
        self.state = replace(self.state, may_exchange=True, carrier=through)
        return Changes()

    def exchange(self, desk: object) -> Reported:
        self._may_refuse()
        self.exchanges += 1
        return Reported(kinds=frozenset({"session"}), said=say("{count} changes came.", count=3))

    def send_now(self, desk: object) -> Reported:
        self.state = replace(self.state, departures=())
        return self.exchange(desk)

    def choose_side(self, desk: object, *, record: Id, field: str, chosen: str) -> Changes:
        self.chosen.append(chosen)
        self.state = replace(self.state, conflicts=())
        return _changed("contact", record)

    def keep_both(self, desk: object, *, record: Id, field: str) -> Changes:
        self.chosen.append("both")
        return _changed("contact", record)

    def remove_device(self, desk: object, *, device: Id) -> Changes:
        self.removed.append(device)
        return replace(_changed("device", NO_ID), undo=Undo.IRREVOCABLE)

    def confirm_device(self, desk: object, *, device: Id) -> Changes:
        self.confirmed.append(device)
        devices = tuple(replace(one, alone="") if one.device == device else one for one in self.state.devices)
        self.state = replace(self.state, devices=devices)
        return replace(_changed("device", NO_ID), undo=Undo.IRREVOCABLE)

    def accept_held(self, desk: object, *, entry: str) -> Changes:
        self.accepted.append(entry)
        self.state = replace(self.state, held=tuple(one for one in self.state.held if one.entry != entry))
        return replace(_changed("accept", JASON.case), undo=Undo.IRREVOCABLE)

    def ask_erasure(self, desk: object, *, cases: tuple[Id, ...], why: str) -> Reported:
        self._may_refuse()
        self.erasures += [("ask", case, why) for case in cases]
        return _reported("erasure", cases[0], say("Another coordinator must agree."))

    def agree_to_erase(self, desk: object, *, case: Id, target: Id) -> Reported:
        self._may_refuse()
        self.erasures.append(("agree", target, ""))
        return _reported("erasure", case, say("Both have agreed."))

    def take_erasure_back(self, desk: object, *, case: Id, target: Id) -> Changes:
        self._may_refuse()
        self.erasures.append(("take back", target, ""))
        self.asked = tuple(one for one in self.asked if one.target != target)
        return replace(_changed("erasure_taken_back", case), undo=Undo.IRREVOCABLE)

    def undo(self, desk: object, *, act: Id) -> Reported:
        self._may_refuse()
        self.undone.append(act)
        return Reported(**vars(_changed("session", JASON.case)), said=say("Taken back. It is with nobody else."))

    def _row(self, case: Id) -> PersonRow:
        return next(row for row in self.people_rows if row.case == case)

    def _may_refuse(self) -> None:
        bug, self.break_with = self.break_with, None
        if bug is not None:
            raise bug
        refusal, self.refuse_with = self.refuse_with, None
        if refusal is not None:
            raise KnownError(refusal)


def _finds(row: PersonRow, text: str) -> bool:
    there = fold(row.name).split()
    return all(any(word.startswith(part) for word in there) for part in fold(text).split())


def _within(row: PersonRow, chip: Chip) -> bool:
    return bool(row.mentor) is (chip is not Chip.UNMATCHED) or chip in (Chip.ALL, Chip.MINE)


def _gate_words(entry: GateEntry | None) -> tuple[Phrase, ...]:
    if entry is None:
        return ()
    gaps = {"day": entry.day, "time": entry.at, "place": entry.place, "who": "Ruth Osei"}
    booked = say("Gate pick-up on {day} at {time}: {place}. {who} goes.", **gaps)
    return (booked, say("{text}", text=entry.note)) if entry.note else (booked,)


def _changed(kind: str, case: Id) -> Changes:
    return Changes(kinds=frozenset({kind}), cases=frozenset({case} - {NO_ID}), act=derived("act", kind), act_name=kind)


def _reported(kind: str, case: Id, said: Phrase) -> Reported:
    return Reported(**vars(replace(_changed(kind, case), undo=Undo.IRREVOCABLE)), said=said)


@dataclass
class FakeService:
    """An open service; it remembers whether it was closed."""

    gateway: FakeGateway
    laptop: FakeLaptop = field(default_factory=FakeLaptop)
    desk: object = field(default_factory=object)
    closed: bool = False

    @property
    def who(self) -> SignedIn:
        return self.gateway.signed_in(self.desk)

    @property
    def importing(self) -> SheetImport:
        return SheetImport(reading_of=_no_store)

    @property
    def matching(self) -> Proposing:
        return Proposing(reading_of=_no_store)

    @contextmanager
    def reading(self) -> Iterator[object]:
        assert not self.closed, "a question was asked after the store was closed"
        yield object()

    def close(self) -> None:
        self.closed = True


def _no_store(_connection: object) -> Reading:
    raise AssertionError("sheets are brought in through a real store")


@dataclass
class FakeEntrance:
    """The way in; `made` is whether there is a service already."""

    gateway: FakeGateway = field(default_factory=FakeGateway)
    made: bool = True
    notice: Phrase | None = None
    services: list[FakeService] = field(default_factory=list)
    set_up_with: list[str] = field(default_factory=list)
    banner: Phrase | None = None
    demonstration: "FakeEntrance | None" = None
    awaited: str = ""
    """The words that whoever joins waits with."""

    def doorstep(self) -> Doorstep:
        return (
            Doorstep(self.made, "Open Gate Mentoring", self.notice, self.banner) if self.made else Doorstep(made=False)
        )

    def load(self) -> Doorstep:
        return self.doorstep()

    def set_up(self, *, service: str, member: str, passphrase: str) -> MadeService:
        self.set_up_with = [service, member, passphrase]
        self.made = True
        return MadeService(self._opened(), KIT)

    def save_kit(self, *, lines: tuple[str, ...], service: str, folder: Path) -> Path:
        return folder / "kit.pdf"

    def join(self, *, invitation: Path, folder: Path, device: str, passphrase: str) -> FakeService:
        service = self._opened()
        service.laptop.awaited = self.awaited
        return service

    def restore(self, *, backup: Path, passphrase: str) -> FakeService:
        return self.unlock(passphrase=passphrase)

    def recover(self, *, kit: str, folder: Path, coordinator: str, passphrase: str) -> FakeService:
        return self._opened()

    def look_around(self, *, tell: Callable[[Phrase], None]) -> "FakeEntrance":
        tell(say("Inventing the people and what happened to them"))
        return self.demonstration or self

    def unlock(self, *, passphrase: str) -> FakeService:
        if passphrase != PASSPHRASE:
            raise KnownError(say("That is not the passphrase. Nothing was changed; try again."))
        return self._opened()

    def _opened(self) -> FakeService:
        self.services.append(FakeService(self.gateway))
        return self.services[-1]
