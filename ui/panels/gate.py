"""Book a gate pick-up: who meets the person, where and when, with every warning in words before it is booked."""

from datetime import datetime

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseworker.domain.clock import LONDON
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.forms.blank import Typed
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import GateEntry, GateForm, Tone
from ui.context import Context, Ticket
from ui.drafts import Draft, Drafts
from ui.i18n import words
from ui.style import FontRole
from ui.widgets.bars import Notice
from ui.widgets.buttons import KeyButton, button
from ui.widgets.date_fields import DayFields, TimeOfDay
from ui.widgets.fields import ChoiceBox, TextBox
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import announce

KEEP_AFTER, ASK_AFTER = 400, 300
"""Milliseconds after a letter until the draft is kept, and after the last one until the warnings are looked up."""
_TITLE = say("Gate pick-up")


class GatePanel(SidePanel):
    """The gate pick-up of one case. `finished` follows when it is booked or its draft thrown away."""

    def __init__(self, context: Context, *, drafts: Drafts, case: Id) -> None:
        super().__init__(context.theme, title=_TITLE)
        self._context, self._drafts, self._case = context, drafts, case
        self._name = Typed(FormName.GATE, case, case, {}).name
        self._began: dict[str, tuple[str, ...]] = {}
        self._kept_meanwhile: Draft | None = None
        self._keeping = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._keeping.timeout.connect(self.keep)
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(self._ask_advice)
        self._advice: Ticket | None = None
        self._shown_advice: tuple[Phrase, ...] = ()
        self._unkept, self._busy, self._arriving = False, False, False
        self._make_editors()
        self._form = self._make_form()
        self._form.setEnabled(False)
        self.fill(self._body(), foot=self._foot())
        drafts.kept.connect(self._was_kept)
        context.tasks.query(context.gateway.gate_form, then=self._begin, case=case)

    def _make_editors(self) -> None:
        self._when = DayFields(self._context.theme, timed=TimeOfDay.NEEDED)
        self._place, self._who = QLineEdit(), ChoiceBox(self._context.theme)
        self._note = TextBox(self._context.theme, lines=3)
        self._kept = label(FontRole.SMALL, ink="dim")
        self._warnings = QVBoxLayout()
        self._warnings.setSpacing(6)

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
        body.setLayout(column(self._form, self._kept, self._warnings, 1, gap=12, margins=(16, 4, 16, 12)))
        return body

    def _foot(self) -> QWidget:
        self._book = KeyButton(self._context.theme, key="Ctrl ↵", kind="primary", ink="ontext")
        self.words.put(self._book.setText, say("Book it"))
        self._book.clicked.connect(self.book)
        self._book.setEnabled(False)
        self._discard = button(self.words, say("Throw the draft away"), kind="quiet")
        self._discard.clicked.connect(self._throw_away)
        self._discard.hide()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.book)
        foot = QWidget()
        foot.setLayout(row(self._book, self._discard, 1, margins=(16, 8, 16, 14)))
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
        self._began = self._texts()
        self._put_back(form)
        self._listen()
        self._form.setEnabled(True)
        self._book.setEnabled(True)
        if self._arriving:
            self.arrive()
        self._ask_advice()

    def _offer_who(self, form: GateForm) -> None:
        with QSignalBlocker(self._who):
            self._who.offer(form.who)
            self._who.setCurrentIndex(self._who.findData(form.chosen))

    def _listen(self) -> None:
        for typed in (self._when.typed, self._place.textEdited, self._who.currentIndexChanged):
            typed.connect(self._typed)
            typed.connect(self._ask_soon)
        self._note.textChanged.connect(self._typed)

    def _put_back(self, form: GateForm) -> None:
        """What was typed before; what is written while the form is read is newer than what was read."""
        held = self._drafts.of(self._name) or self._kept_meanwhile
        typed = {**self._began, **(held.texts if isinstance(held, Typed) else form.typed)}
        day, month, year, at = typed["when"]
        self._when.show_typed(day=day, month=month, year=year, at=at)
        self._place.setText(typed["place"][0])
        self._note.setPlainText(typed["note"][0])
        if (who := self._who.findData(typed["who"][0])) >= 0:
            self._who.setCurrentIndex(who)
        if form.kept is not None:
            self._say_kept(form.kept)

    # The draft

    def _typed(self) -> None:
        self._unkept = True
        if not self._keeping.isActive():
            self._keeping.start()

    def keep(self) -> None:
        """Keep what has been typed now, if anything has since it was last kept."""
        self._keeping.stop()
        if self._unkept and not self._busy:
            self._unkept = False
            # What the form began with is left out: put back later, it would undo what others wrote.
            own = {name: texts for name, texts in self._texts().items() if texts != self._began[name]}
            self._drafts.keep(Typed(FormName.GATE, self._case, self._case, own, title=_TITLE.template))

    def _texts(self) -> dict[str, tuple[str, ...]]:
        when = self._when
        return {
            "when": (when.day.text(), when.month.text(), when.year.text(), when.at.text()),
            "place": (self._place.text(),),
            "who": (self._who.currentData() or "",),
            "note": (self._note.toPlainText(),),
        }

    def _was_kept(self, draft: Draft) -> None:
        if draft.name == self._name:
            self._kept_meanwhile = draft
            self._say_kept(self._context.now())

    def _say_kept(self, at: datetime) -> None:
        self.words.put(self._kept.setText, say("Draft kept {time}.", time=f"{at.astimezone(LONDON):%H:%M:%S}"))
        self._discard.show()

    def _throw_away(self) -> None:
        if self._busy or not self._book.isEnabled():  # it is being booked, or has not begun
            return
        self._keeping.stop()
        self._busy = self._unkept = True  # what is not thrown away after all is kept again
        self._drafts.let_go(self._name)
        self._context.tasks.command(
            self._context.gateway.discard_draft,
            then=self._drafts.after(self._name, then=self._finish),
            failed=self._refuse,
            ended=self._ended,
            done=say("The draft was thrown away."),
            draft=self._name,
        )

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
        if self._busy or not self._book.isEnabled() or not self._form.validate():
            return
        entry = self._entry()
        if entry is None:
            return
        self.keep()  # what is refused after the panel has been closed is found again as a draft
        self._busy = True
        self._book.setFocus()
        self._form.setEnabled(False)
        self._context.tasks.command(
            self._context.gateway.book_gate,
            then=self._drafts.after(self._name, then=self._finish),
            failed=self._refuse,
            ended=self._ended,
            done=say("The gate pick-up is booked."),
            entry=entry,
        )

    def _finish(self) -> None:
        self._unkept = False
        self.finished.emit()

    def _ended(self) -> None:
        self._busy = False
        self._form.setEnabled(True)
        if self._unkept:
            self._keeping.start()

    def _refuse(self, error: Phrase) -> None:
        self._form.refuse(error)
        announce(self, words(error))

    # What may be wrong

    def _check_place(self) -> Phrase | None:
        return None if self._place.text().strip() else say("Say where to meet, such as the main gate")

    def _check_who(self) -> Phrase | None:
        return None if self._who.currentData() else say("Choose who goes")
