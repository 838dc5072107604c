"""What the window asks and orders, kept: each question is one of `queries`, each command one act of `services`.

A question gets a connection of the calling thread; a command gets the desk, on the writer's thread alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, time
from operator import attrgetter
from pathlib import Path

from sqlalchemy import Connection

from caseworker.domain.agreements import PermissionGiven
from caseworker.domain.changes import Changes, Reported, Undo
from caseworker.domain.clock import LONDON, local_day
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import KnownError, NotHere, Phrase, Refused, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.record import Field, Writes
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.forms import back_by, drafts
from caseworker.forms.blank import Answers, Blank, Typed
from caseworker.forms.declared import FORMS
from caseworker.forms.drafts import LettingGo, own_draft, own_with_typed, with_typed
from caseworker.journal.heads import EMPTY, Head, read, resolve
from caseworker.printing import PaperOrder, Written, write_paper
from caseworker.queries import (
    advice,
    appointment_list,
    candidates,
    exchange_state,
    finding,
    forms,
    ledgers,
    lone_working,
    pages,
    people,
    person,
    records,
    timeline,
    today,
)
from caseworker.queries.acts import told_of_undo
from caseworker.queries.calendar_rows import CalendarLook, CalendarPage
from caseworker.queries.conflicts import MERGEABLE, both_of
from caseworker.queries.erasure_form import ErasureForm, erasure_form
from caseworker.queries.erasures import asked_now
from caseworker.queries.form_names import FormName
from caseworker.queries.handed import has_left
from caseworker.queries.ledger_rows import AskedLines, LedgerPage
from caseworker.queries.listed import Listing, ShownRecord
from caseworker.queries.permission_form import PermissionEntry, PermissionForm, permission_form
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.releases import booked_gate, release_facts
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
from caseworker.queries.saying import both, text, together
from caseworker.queries.session_rows import SessionDraft, SessionEntry, SessionForm, draft_name
from caseworker.queries.sync_rows import SignedIn, SyncLine, SyncState
from caseworker.queries.today_rows import TodayPage
from caseworker.services import appointments, erasure, held, matches, members, permissions, sessions
from caseworker.services.ledger import CROSSING_TABLE
from caseworker.storage.desk import StoreDesk
from caseworker.storage.open_act import OpenAct
from caseworker.sync.carriers.folder import REMEMBERED
from caseworker.sync.exchange import Report

NOON = time(12)
NAMED = 4
"""How many recipients of an exchange are named."""
TYPED = ("happened_at", "day_only", "minutes", "attendance", "summary", "next_step", "pathways", "told")
"""The fields of a session that the panel asks for; an amendment leaves the others as they were."""


class Gateway:
    """Every question and command that the pages know. `reading_of` knows who asks; `exchange` runs one exchange."""

    def __init__(self, *, reading_of: Callable[[Connection], Reading], exchange: Callable[[], Report]) -> None:
        self._of = reading_of
        self._exchange = exchange

    # Questions

    def signed_in(self, reader: Connection) -> SignedIn:
        return exchange_state.signed_in(self._of(reader))

    def today(self, reader: Connection) -> TodayPage:
        return today.page(self._of(reader))

    def people(
        self, reader: Connection, *, text: str, chip: Chip, offset: int, limit: int, gap: str = ""
    ) -> PeoplePage:
        return people.page(self._of(reader), text=text, chip=chip, offset=offset, limit=limit, gap=gap)

    def people_for(self, reader: Connection, *, text: str, form: FormName, limit: int) -> PeoplePage:
        """The first people found for whom this form may be opened."""
        return pages.people_for(self._of(reader), text=text, form=form, limit=limit)

    def find(self, reader: Connection, *, text: str, limit: int) -> tuple[finding.Found, ...]:
        """Anything that holds the words: people first, then mentors and what was written."""
        return finding.find(self._of(reader), text=text, limit=limit)

    def person_head(self, reader: Connection, *, case: Id) -> PersonHead:
        """The identity bar, with everything that may be done from any of the tabs."""
        reading = self._of(reader)
        return person.head(reading, case=case, offers=pages.person_offers(reading, case))

    def person_tab(self, reader: Connection, *, case: Id, tab: PersonTab) -> PersonSections:
        return PersonSections(case, tab, pages.person_tab(self._of(reader), case, tab=tab))

    def listing(
        self, reader: Connection, *, place: PlaceName, text: str, chip: str, offset: int, limit: int
    ) -> Listing:
        """Some records of a page that lists them."""
        asked = pages.RECORD_PAGES[place].listing
        return asked(self._of(reader), text=text, chip=chip, offset=offset, limit=limit)

    def shown(self, reader: Connection, *, place: PlaceName, record: Id) -> ShownRecord:
        """One record of such a page."""
        return pages.SHOWN[place](self._of(reader), record)

    def calendar(self, reader: Connection, *, look: CalendarLook, offset: int, limit: int) -> CalendarPage:
        """Some lines of a day or a week."""
        return appointment_list.page(self._of(reader), look, offset=offset, limit=limit)

    def timeline(self, reader: Connection, *, case: Id, shown: TimelineShown, offset: int, limit: int) -> TimelinePage:
        return timeline.page(self._of(reader), case=case, shown=shown, offset=offset, limit=limit)

    def ledger(self, reader: Connection, *, asked: AskedLines, offset: int, limit: int) -> LedgerPage:
        """Some lines of the disclosure ledger."""
        return ledgers.page(self._of(reader), asked, offset=offset, limit=limit)

    def history(self, reader: Connection, *, record: Id) -> tuple[records.Version, ...]:
        """Every version of a record with who and when, newest first."""
        return records.history(self._of(reader), record=record)

    def session_form(self, reader: Connection, *, case: Id, amends: Id = NO_ID) -> SessionForm:
        return forms.session_form(self._of(reader), case=case, amends=amends)

    def gate_form(self, reader: Connection, *, case: Id) -> GateForm:
        reading = self._of(reader)
        return own_with_typed(reading, name=FormName.GATE, about=case, form=forms.gate_form(reading, case=case))

    def gate_advice(self, reader: Connection, *, entry: GateEntry) -> tuple[Phrase, ...]:
        return advice.gate_advice(self._of(reader), entry=entry)

    def blank(self, reader: Connection, *, form: FormName, about: Id) -> Blank:
        """A declared form as it begins, with what has been typed into it."""
        reading = self._of(reader)
        return with_typed(reading, FORMS[form].lay(reading, about))

    def warnings(self, reader: Connection, *, answers: Answers) -> tuple[Phrase, ...]:
        """What there is to warn of before these answers are handed in; () when nothing is."""
        return tuple(FORMS[answers.form].advise(self._of(reader), answers))

    def permission_form(self, reader: Connection, *, case: Id) -> PermissionForm:
        reading = self._of(reader)
        form = permission_form(reading, case=case, table=CROSSING_TABLE)
        return own_with_typed(reading, name=FormName.PERMISSIONS, about=case, form=form)

    def erasure_form(self, reader: Connection, *, case: Id) -> ErasureForm:
        return erasure_form(self._of(reader), case=case)

    def candidates(self, reader: Connection, *, case: Id, text: str, offset: int, limit: int) -> CandidatePage:
        return candidates.candidates(self._of(reader), case=case, text=text, offset=offset, limit=limit)

    def page_offers(self, reader: Connection) -> tuple[Spot, ...]:
        return pages.page_offers(self._of(reader))

    def counts(self, reader: Connection) -> Mapping[PlaceName, int]:
        """How many wait for whoever asks, by page of the rail."""
        return pages.counts(self._of(reader))

    def alarms(self, reader: Connection) -> tuple[lone_working.LoneAlarm, ...]:
        return lone_working.alarms(self._of(reader))

    def sync_line(self, reader: Connection) -> SyncLine:
        return exchange_state.sync_line(self._of(reader))

    def sync_state(self, reader: Connection) -> SyncState:
        return exchange_state.sync_state(self._of(reader))

    def has_left(self, reader: Connection, *, act: Id) -> bool:
        return has_left(self._of(reader), act)

    # Commands

    def save_draft(self, desk: StoreDesk, *, draft: SessionDraft | Typed) -> Changes:
        """Keep what is typed. Raises Refused where the text has been erased: a panel may still be open over it."""
        drafts.keep(desk.store, draft)
        return Changes()

    def discard_draft(self, desk: StoreDesk, *, draft: str) -> Changes:
        """Let go of the draft of this name."""
        drafts.discard(desk.store, draft)
        return Changes()

    def hand_in(self, desk: StoreDesk, *, answers: Answers) -> Changes:
        """Do what a declared form is for, and let go of what was typed into it."""
        changes = FORMS[answers.form].hand_in(LettingGo(desk, draft=answers.draft), answers)
        if not changes.act:  # a form that only asks opens no act with which its draft would go
            drafts.discard(desk.store, answers.draft)
        return self._honest(desk, changes)

    def record_session(self, desk: StoreDesk, *, entry: SessionEntry) -> Changes:
        """Record it, or put the one right that it amends."""
        session = session_of(entry, now=desk.clock.now())
        letting_go = LettingGo(desk, draft=draft_name(entry.case, amends=entry.amends))
        if entry.amends:
            typed = {name: getattr(session, name) for name in TYPED}
            return self._honest(desk, sessions.amend(letting_go, session=entry.amends, why=entry.why, **typed))
        return self._honest(desk, sessions.record(letting_go, case=entry.case, session=session))

    def book_gate(self, desk: StoreDesk, *, entry: GateEntry) -> Changes:
        """Book it, or change the one that is booked. Clashes were shown as warnings before and do not forbid it."""
        with desk.store.reading() as connection:
            reading = self._of(connection)
            scopes = reading.linked(entry.case)
            booked, prison = booked_gate(reading, scopes), release_facts(reading, scopes).prison
        wanted = advice.gate_of(entry, prison=prison)
        letting_go = LettingGo(desk, draft=own_draft(FormName.GATE, about=entry.case))
        done = back_by.GATE_BOOKED if booked is None else back_by.GATE_CHANGED
        if booked is not None:
            changes = appointments.change_gate(letting_go, appointment=booked.id, wanted=wanted)
        else:
            changes = appointments.book_despite_clash(letting_go, case=entry.case, appointment=wanted)
        return self._honest(desk, back_by.said_of(changes, desk, done=done, kept=wanted))

    def make_match(self, desk: StoreDesk, *, case: Id, mentor: Id) -> Changes:
        return matches.make(desk, case=case, mentor=mentor, on=local_day(desk.clock.now()))

    def give_permission(self, desk: StoreDesk, *, entry: PermissionEntry) -> Changes:
        told = PermissionGiven(how_given=entry.how, given_on=entry.on, heard_by=entry.heard_by, until=entry.until)
        own = LettingGo(desk, draft=own_draft(FormName.PERMISSIONS, about=entry.case))
        return permissions.grant(own, case=entry.case, body=entry.body, purpose=Purpose(entry.purpose), given=told)

    def withdraw_permission(self, desk: StoreDesk, *, case: Id, body: Id, purpose: str) -> Changes:
        return permissions.withdraw(desk, case=case, body=body, purpose=Purpose(purpose))

    def write_paper(self, desk: StoreDesk, *, order: PaperOrder) -> Written:
        """Write something about a person as a file, noted before."""
        return write_paper(desk, reading_of=self._of, order=order)

    def use_folder(self, desk: StoreDesk, *, folder: Path) -> Changes:
        """Exchange through this folder from now on. Raises NotHere where there is none."""
        if not folder.is_dir():
            raise NotHere(say("This folder cannot be found. Nothing was changed. Plug the stick in, or choose again."))
        with desk.store.writing() as transaction:
            transaction.set_meta(REMEMBERED, str(folder).encode())
        return Changes()

    def exchange(self, desk: StoreDesk) -> Reported:
        report = self._exchange()
        changes = report.changes()
        if report.away is not None and not changes.records:
            raise KnownError(report.away)
        with desk.store.reading() as connection:
            said = said_of(report, names=exchange_state.recipients(self._of(connection), report.reached))
        return Reported.of(changes, said=said)

    def send_now(self, desk: StoreDesk) -> Reported:
        """Let go of what waits, and exchange."""
        desk.send_now()
        return self.exchange(desk)

    def choose_side(self, desk: StoreDesk, *, record: Id, field: str, chosen: str) -> Changes:
        with desk.act("choose a value") as act:
            declared, heads = _conflict(act, record, field)
            head = next((head for head in heads if head.id.hex() == chosen), None)
            if head is None:
                raise _settled()
            act.change(act.load(record), **{field: read(declared, head.value)})
        return act.changes

    def keep_both(self, desk: StoreDesk, *, record: Id, field: str) -> Changes:
        with desk.act("keep both values") as act:
            declared, heads = _conflict(act, record, field)
            if declared.form not in MERGEABLE:
                raise Refused(
                    say("These two values cannot stand together, so nothing was changed. Choose one of them.")
                )
            ordered = sorted(heads, key=lambda head: (head.time, head.id))
            act.change(act.load(record), **{field: both_of(declared, [read(declared, head.value) for head in ordered])})
        return act.changes

    def remove_device(self, desk: StoreDesk, *, device: Id) -> Changes:
        return members.remove_device(desk, device=device)

    def confirm_device(self, desk: StoreDesk, *, device: Id) -> Changes:
        return members.confirm(desk, device=device)

    def accept_held(self, desk: StoreDesk, *, entry: str) -> Changes:
        return held.accept(desk, entries=[bytes.fromhex(entry)])

    def ask_erasure(self, desk: StoreDesk, *, cases: tuple[Id, ...], why: str) -> Reported:
        """Ask to erase everything in these cases, or agree to it, and say from which day it happens."""
        changes = erasure.ask_whole(desk, cases=cases, why=why)
        return self._asked(desk, changes, case=cases[0], target=cases[0])

    def agree_to_erase(self, desk: StoreDesk, *, case: Id, target: Id) -> Reported:
        return self._asked(desk, erasure.ask(desk, target=target, scope=case), case=case, target=target)

    def take_erasure_back(self, desk: StoreDesk, *, case: Id, target: Id) -> Changes:
        return erasure.take_back(desk, target=target, scope=case)

    def undo(self, desk: StoreDesk, *, act: Id) -> Reported:
        """Take an act back, and say what stays and who has it."""
        changes = desk.undo(act)
        with desk.store.reading() as connection:
            said = told_of_undo(self._of(connection), act, by=changes.act)
        return Reported.of(changes, said=said)

    def _asked(self, desk: StoreDesk, changes: Changes, *, case: Id, target: Id) -> Reported:
        with desk.store.reading() as connection:
            said, _ = asked_now(self._of(connection), case, target=target)
        return Reported.of(changes, said=said)

    def _honest(self, desk: StoreDesk, changes: Changes) -> Changes:
        """No undo is offered to somebody who may add such a record and not take it away again."""
        with desk.store.reading() as connection:
            role = self._of(connection).role
        may = {Role.MENTOR: attrgetter("mentor"), Role.PRACTITIONER: attrgetter("body")}.get(Role(role))
        if may is None or all(may(KINDS[kind]) is Writes.SET for kind in changes.kinds):
            return changes
        return replace(changes, undo=Undo.IRREVOCABLE)


def said_of(report: Report, *, names: tuple[str, ...]) -> Phrase:
    """What an exchange did, in plain sentences; a few recipients are named, more are counted."""
    few = names and len(names) == len(report.reached) <= NAMED
    count = say("Sent to {count} colleagues and partners.", count=len(report.reached))
    sent = say("Sent to {names}.", names=both(map(text, names))) if few else count
    found = (
        (report.entries_in, say("{count} changes came.", count=report.entries_in)),
        (len(report.reached), sent),
        (len(report.refused), say("{count} could not be read; the list below says why.", count=len(report.refused))),
        (report.waiting, say("{count} wait for something that has not come yet.", count=report.waiting)),
    )
    said = [phrase for count, phrase in found if count]
    if report.away is not None:
        # What was read before the carrier went away counts, and views must show it.
        said.append(report.away)
    return together(said) if said else _NOTHING_NEW


_NOTHING_NEW = say("There was nothing new to read or to send.")


def session_of(entry: SessionEntry, *, now: datetime) -> Session:
    """The session of what was typed. Without a time the day alone counts, and no moment after now stands for it."""
    moment = datetime.combine(entry.day, entry.at or NOON, LONDON)
    return Session(
        happened_at=moment if entry.at else min(moment, max(now, datetime.combine(entry.day, time(0), LONDON))),
        day_only=None if entry.at else True,
        minutes=entry.minutes,
        attendance=entry.attendance or None,
        summary=entry.summary or None,
        next_step=entry.next_step or None,
        pathways=entry.pathways,
        told=entry.told or None,
    )


def _conflict(act: OpenAct, record: Id, name: str) -> tuple[Field, tuple[Head, ...]]:
    """A field and the values that stand against each other in it. Raises Refused when somebody has chosen since."""
    loaded = act.load(record)
    field = loaded.record.kind.fields[name]
    for state in act.transaction.door.states_of([record]).values():
        heads = resolve(field, state.fields.get(name, EMPTY).heads).conflict
        if heads and state.kind == loaded.record.kind.name:
            return field, heads
    raise _settled()


def _settled() -> Refused:
    return Refused(say("Somebody has chosen since, so nothing was changed. Look again."))
