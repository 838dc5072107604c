"""The tour of the demonstration without a screen: one thread through everything, on real stores that really exchange.

Referrals come in from a spreadsheet, a person is matched, met at the gate and written about, and a sealed batch reaches
the commissioning body, which opens it and sees its part. Pictures, the recovery sheet and batches are left to look at.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit

from caseworker.bootstrap import OpenDirectory, Surroundings, open_directory
from caseworker.demo.figures import PASSPHRASE
from caseworker.demo.places import Area
from caseworker.demonstration import HEAD_START, Demonstration, surroundings_of, write_sheet
from caseworker.domain.agreements import Agreement
from caseworker.domain.appointments import Attendance
from caseworker.domain.clock import LONDON, FixedClock
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import BugError, Refused
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.importing import From, carry_out, plan, today_of
from caseworker.importing_referrals import REFERRALS
from caseworker.queries import finding, people
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Chip, Spot
from caseworker.services import agreements, appointments, matches, permissions, referrals
from caseworker.storage.files import write_whole
from ui.panels.session import SessionPanel
from ui.seat import Seat
from ui.widgets.fields import TextBox
from ui.widgets.segmented import Segmented

SUMMARY = (
    "Met at the gate at 08:30. Walked to the council with the housing letter; they will ring on Thursday. "
    "Quiet on the bus, pleased about the phone."
)
NEXT_STEP = "Ring the pharmacy about the prescription"
GATE, HOME = time(8, 30), time(14, 20)

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Sights:
    """What the tour leaves behind."""

    pictures: tuple[Path, ...]
    papers: tuple[Path, ...]
    batches: tuple[Path, ...]


class Tour:
    """One walk through a demonstration that has just been made; each step is told in a sentence."""

    def __init__(self, app: QApplication, made: Demonstration, *, around: Surroundings, tell: Tell) -> None:
        self._app = app
        self._made = made
        self._around = surroundings_of(made, around)
        self._tell = tell
        self._out = made.places.root / "tour"
        self._out.mkdir(exist_ok=True)
        self._pictures: list[Path] = []
        self._batches: list[Path] = []

    def walk(self) -> Sights:
        """Walk the whole way."""
        places = self._made.places
        person = self._import_sheet()
        self._look_at_candidates(person)
        self._match_and_book(person)
        self._exchange(places.coordinator, places.mentors[0])
        self._write_about(person)
        self._exchange(places.mentors[0], places.practitioner, places.coordinator)
        self._practitioner_sees(person)
        self._look_around(person)
        return Sights(tuple(self._pictures), (self._recovery_sheet(),), tuple(self._batches))

    # The thread

    def _import_sheet(self) -> Id:
        """Take the spreadsheet in; answers the first person of it, who goes on through the tour."""
        sheet = write_sheet(self._out / "referrals.csv", today=self._made.today)
        opened = self._open(self._made.places.coordinator)
        try:
            with opened.reading() as connection:
                found = plan(connection, sheet, kind=REFERRALS, today=today_of(opened.desk))
            undecided = {row.row for row in found.undecided()}
            rows = [row for row in found.preview.good if row.row not in undecided]
            sent = From(self._made.bodies[Area.MIDLANDS], owner=opened.desk.member)
            changes = carry_out(opened.desk, plan=found, rows=rows, sent=sent)
            person = changes.created[0]
            self._accept(opened, person)
        finally:
            opened.close()
        self._tell(
            f"Imported {sheet.name}: {found.preview.rows} rows, {len(rows)} taken, {len(found.preview.bad)} refused "
            f"with reasons, {len(undecided)} left because they may be known already."
        )
        return person

    def _accept(self, opened: OpenDirectory, person: Id) -> None:
        with opened.desk.act("look up") as act:
            found = act.of_kind("referral", scope=person)
        referrals.accept(opened.desk, referral=found[0].record.id)

    def _look_at_candidates(self, person: Id) -> None:
        seat = self._sit(self._made.places.coordinator)
        seat.workspace.go(PlaceName.PEOPLE)
        self._picture(seat, "01-people")
        self._show(seat, person)
        seat.workspace.people.person.open_form(FormName.MATCH)
        self._picture(seat, "02-match-by-hand")
        seat.close()

    def _match_and_book(self, person: Id) -> None:
        """Match with the first mentor who has a laptop here, keep the person's yes, and book the gate."""
        opened = self._open(self._made.places.coordinator)
        try:
            mentor = self._mentor()
            self._make_room(opened, mentor)
            matches.make(opened.desk, case=person, mentor=mentor, on=self._made.today)
            said_yes = Agreement(agreed_on=self._made.today, form="standard", how_given="signed", understood=True)
            agreements.begin(opened.desk, case=person, agreement=said_yes)
            booking = appointments.gate_pickup(starts_at=self._release(GATE), prison="FSI", mentor=mentor)
            appointments.book_despite_clash(opened.desk, case=person, appointment=booking)
            body = self._made.bodies[Area.MIDLANDS]
            permissions.grant(opened.desk, case=person, body=body, purpose=Purpose.ATTENDANCE)
        finally:
            opened.close()
        seat = self._sit(self._made.places.coordinator)
        self._show(seat, person)
        seat.workspace.people.person.open_form(FormName.GATE)
        self._picture(seat, "03-gate-pick-up")
        seat.close()
        self._tell(
            "Matched under the hard rules, the person's yes kept, the gate pick-up booked, leave given to tell of "
            "attendance alone."
        )

    def _mentor(self) -> Id:
        return self._made.members["ruth-osei"]

    def _make_room(self, opened: OpenDirectory, mentor: Id) -> None:
        """Ruth takes one more person than she said, as her coordinator asks her to."""
        with opened.desk.act("change a mentor") as act:
            loaded = act.load(mentor)
            if isinstance(loaded.record, Mentor):
                act.change(loaded, capacity=(loaded.record.capacity or 0) + 1)

    def _write_about(self, person: Id) -> None:
        """The release has come: the mentor types a session at her own laptop and records it."""
        self._come_to(self._release(HOME))
        seat = self._sit(self._made.places.mentors[0])
        self._show(seat, person)
        seat.workspace.people.person.open_session()
        seat.settle()
        panel = seat.find(SessionPanel)
        seat.find(TextBox).setPlainText(SUMMARY)
        seat.find(Segmented).choose(Attendance.ON_TIME)
        panel.findChildren(QLineEdit)[-1].setText(NEXT_STEP)
        self._picture(seat, "04-session")
        panel.hand_in()
        self._picture(seat, "05-timeline")
        seat.workspace.go(PlaceName.SYNC)
        self._picture(seat, "06-sync")
        seat.close()
        self._tell(
            f"{HEAD_START} days later, on the day of release: the mentor recorded a session on her own laptop, "
            "without a network."
        )

    def _practitioner_sees(self, person: Id) -> None:
        """The commissioning body's store has opened its batch: its part is there, and nothing else is."""
        opened = self._open(self._made.places.practitioner)
        try:
            with opened.asking() as reading:
                shown = people.page(reading, text="", chip=Chip.ALL, offset=0, limit=1)
                hits = finding.find(reading, text=NEXT_STEP, limit=5)
        finally:
            opened.close()
        if hits:
            raise BugError("the practitioner's device holds words that nobody permitted")
        seat = self._sit(self._made.places.practitioner)
        self._show(seat, person)
        self._picture(seat, "07-practitioner")
        seat.close()
        self._tell(
            f"The practitioner's store opened its batches: {shown.total} people, and no word that was not shared."
        )

    def _look_around(self, person: Id) -> None:
        seat = self._sit(self._made.places.coordinator)
        self._show(seat, person)
        seat.workspace.search_everywhere()
        self._picture(seat, "08-search-everywhere")
        seat.close()

    def _recovery_sheet(self) -> Path:
        """The printed kit as a PDF."""
        from caseworker.paper.kit import kit_pdf

        path = self._out / "recovery-kit.pdf"
        sheet = kit_pdf(self._made.recovery, service=self._made.service_name, made_on=self._made.today)
        write_whole(path, content=sheet)
        return path

    # Means

    def _exchange(self, *stores: Path) -> None:
        """Let stores exchange one after the other; the batches that they leave are counted among the sights."""
        carrier = self._made.places.carrier
        for store in stores:
            before = set(carrier.rglob("*.batch"))
            opened = self._open(store)
            try:
                report = opened.exchange()
            finally:
                opened.close()
            if report.away is not None:
                raise Refused(report.away)
            self._batches.extend(sorted(set(carrier.rglob("*.batch")) - before))
            self._tell(
                f"{store.name} exchanged: {report.read} batches read, {report.left} left with {report.entries_out} "
                f"entries, {report.delivered} delivered."
            )
            self._pass_a_minute()

    def _release(self, at: time) -> datetime:
        """A moment of the day on which the first person of the sheet leaves."""
        return datetime.combine(self._made.today + timedelta(days=HEAD_START), at, LONDON)

    def _pass_a_minute(self) -> None:
        self._come_to(self._around.clock.now() + timedelta(minutes=1))

    def _come_to(self, moment: datetime) -> None:
        clock = self._around.clock
        if isinstance(clock, FixedClock):
            clock.move_to(moment)

    def _open(self, store: Path) -> OpenDirectory:
        return open_directory(store, passphrase=PASSPHRASE, around=self._around)

    def _sit(self, store: Path) -> Seat:
        seat = Seat(self._app, store, around=self._around)
        seat.unlock(PASSPHRASE)
        return seat

    def _show(self, seat: Seat, person: Id) -> None:
        seat.workspace.go_to(Spot(PlaceName.PEOPLE, person))
        seat.settle()

    def _picture(self, seat: Seat, name: str) -> None:
        self._pictures.append(seat.picture(self._out / f"{name}.png"))
