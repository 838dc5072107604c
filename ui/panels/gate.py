"""Book a gate pick-up: who meets the person, where and when, with every warning in words before it is booked."""

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.rows import GateEntry, GateForm, Tone
from ui.context import Context, Ticket
from ui.i18n import words
from ui.widgets.bars import Notice
from ui.widgets.buttons import KeyButton
from ui.widgets.date_fields import DayFields, TimeOfDay
from ui.widgets.fields import ChoiceBox, TextBox
from ui.widgets.forms import Field, Form
from ui.widgets.layouts import clear, column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import announce

ASK_AFTER = 300
"""Milliseconds after the last letter until the warnings are looked up."""


class GatePanel(SidePanel):
    """The gate pick-up of one case. `finished` follows when it is booked."""

    def __init__(self, context: Context, *, case: Id) -> None:
        super().__init__(context.theme, title=say("Gate pick-up"))
        self._context, self._case = context, case
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(self._ask_advice)
        self._advice: Ticket | None = None
        self._shown_advice: tuple[Phrase, ...] = ()
        self._booking, self._arriving = False, False
        self._make_editors()
        self._form = self._make_form()
        self._form.setEnabled(False)
        self.fill(self._body(), foot=self._foot())
        context.tasks.query(context.gateway.gate_form, then=self._begin, case=case)

    def _make_editors(self) -> None:
        self._when = DayFields(self._context.theme, timed=TimeOfDay.NEEDED)
        self._place, self._who = QLineEdit(), ChoiceBox(self._context.theme)
        self._note = TextBox(self._context.theme, lines=3)
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(6)
        self._when.typed.connect(self._ask_soon)
        self._place.textEdited.connect(lambda _: self._ask_soon())
        self._who.currentIndexChanged.connect(lambda _: self._ask_soon())

    def _make_form(self) -> Form:
        hint = say("Day, month, year and the time at the gate, such as 22 dec 2026, 08:30")
        return Form(
            Field(say("&When"), self._when, hint=hint, check=self._when.check, boxes=self._when),
            Field(say("W&here"), self._place, check=self._check_place),
            Field(say("Who &goes"), self._who, check=self._check_who),
            Field(say("&Note for the day"), self._note, hint=say("What to bring, whom to phone, where to go first")),
        )

    def _body(self) -> QWidget:
        body = QWidget()
        body.setLayout(column(self._form, self._warnings, 1, gap=12, margins=(16, 4, 16, 12)))
        return body

    def _foot(self) -> QWidget:
        self._book = KeyButton(self._context.theme, key="Ctrl ↵", kind="primary", ink="ontext")
        self.words.put(self._book.setText, say("Book it"))
        self._book.clicked.connect(self.book)
        self._book.setEnabled(False)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.book)
        foot = QWidget()
        foot.setLayout(row(self._book, 1, margins=(16, 8, 16, 14)))
        return foot

    def arrive(self) -> None:
        """The day has the focus, as soon as the form has begun."""
        self._arriving = not self._book.isEnabled()
        self._when.day.setFocus()

    def _begin(self, form: GateForm) -> None:
        self.retitle(say("Gate pick-up for {name}", name=form.name))
        if form.expected is not None:
            self._when.show_day(form.expected)
        if form.at is not None:
            self._when.at.setText(f"{form.at:%H:%M}")
        self._place.setText(form.place)
        self._offer_who(form)
        self._note.setPlainText(form.booked.note if form.booked else "")
        self._form.setEnabled(True)
        self._book.setEnabled(True)
        if self._arriving:
            self.arrive()
        self._ask_advice()

    def _offer_who(self, form: GateForm) -> None:
        with QSignalBlocker(self._who):
            self._who.offer(form.who)
            self._who.setCurrentIndex(self._who.findData(form.chosen))

    # Warnings

    def _ask_soon(self) -> None:
        self._asking.start()

    def _ask_advice(self) -> None:
        if self._advice is not None:
            self._advice.cancel()
        entry = self._entry()
        if entry is None:
            self._show_advice(())
            return
        self._advice = self._context.tasks.query(self._context.gateway.gate_advice, then=self._show_advice, entry=entry)

    def _show_advice(self, advice: tuple[Phrase, ...]) -> None:
        if advice == self._shown_advice:
            return  # a screen reader would say it again after each pause in the typing
        self._shown_advice = advice
        clear(self._warnings)
        for phrase in advice:
            notice = Notice(self._context.theme)
            self._warnings.addWidget(notice)
            notice.say(phrase, tone=Tone.WARN, near=self._context.today())
        announce(self, " ".join(map(words, advice)))

    # Booking

    def _entry(self) -> GateEntry | None:
        day, at, who = self._when.value, self._when.time, self._who.currentData()
        if day is None or at is None or not who:
            return None
        place, note = self._place.text().strip(), self._note.toPlainText().strip()
        return GateEntry(case=self._case, day=day, at=at, place=place, who=who, note=note)

    def book(self) -> None:
        """Book it if nothing is missing; a second press while it is being booked does nothing."""
        if self._booking or not self._book.isEnabled() or not self._form.validate():
            return
        entry = self._entry()
        if entry is None:
            return
        self._booking = True
        self._context.tasks.command(
            self._context.gateway.book_gate,
            then=self._finish,
            failed=self._form.refuse,
            ended=self._ended,
            done=say("The gate pick-up is booked."),
            entry=entry,
        )

    def _finish(self, _changes: Changes) -> None:
        self.finished.emit()

    def _ended(self) -> None:
        self._booking = False

    # What may be wrong

    def _check_place(self) -> Phrase | None:
        return None if self._place.text().strip() else say("Say where to meet, such as the main gate")

    def _check_who(self) -> Phrase | None:
        return None if self._who.currentData() else say("Choose who goes")
