"""Book a gate pick-up: who meets the person, where and when, with every warning in words before it is booked."""

from PySide6.QtCore import QSignalBlocker, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from caseworker.domain.clock import time_of
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.forms import back_by
from caseworker.forms.blank import Typed
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import GateEntry, GateForm
from ui.context import Context
from ui.drafts import Drafts
from ui.latest import Latest
from ui.panels.drafted import DraftedPanel, said_of
from ui.widgets.date_fields import DayFields, TimeOfDay
from ui.widgets.fields import ChoiceBox, TextBox
from ui.widgets.forms import Field, Form
from ui.widgets.layouts import column
from ui.widgets.warnings import Warnings

ASK_AFTER = 300
"""Milliseconds after the last letter until the warnings are looked up."""
_TITLE = say("Gate pick-up")


class GatePanel(DraftedPanel):
    """The gate pick-up of one case. `finished` follows when it is booked or its draft thrown away."""

    def __init__(self, context: Context, *, drafts: Drafts, case: Id) -> None:
        super().__init__(context, title=_TITLE, drafts=drafts)
        self._case, self._done = case, back_by.GATE_BOOKED
        self._began: dict[str, tuple[str, ...]] = {}
        self._asking = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._asking.timeout.connect(self._ask_advice)
        self._latest = Latest(context.tasks)
        self._make_editors()
        self._form = self._make_form()
        self.fill(self._body(), foot=self._foot(say("Book it"), above=self._warnings))
        context.tasks.query(context.gateway.gate_form, then=self._begin, case=case)

    @property
    def _name(self) -> str:
        return Typed(FormName.GATE, self._case, self._case, {}).name

    def _make_editors(self) -> None:
        self._when = DayFields(self._context.theme, timed=TimeOfDay.NEEDED)
        self._place, self._who = QLineEdit(), ChoiceBox(self._context.theme)
        self._back = QLineEdit()
        self._note = TextBox(self._context.theme, lines=3)
        self._warnings = Warnings(self._context.theme)

    def _make_form(self) -> Form:
        hint = say("Day, month, year and the time at the gate, such as 22 dec 2026, 08:30")
        return Form(
            Field(say("&When"), self._when, hint=hint, check=self._when.check, boxes=self._when),
            Field(say("W&here"), self._place, check=self._check_place),
            Field(say("Who &goes"), self._who, check=self._check_who),
            Field(say("Expected back &by"), self._back, hint=back_by.HINT, check=self._check_back),
            Field(say("&Note for the day"), self._note, hint=say("What to bring, whom to phone, where to go first")),
        )

    def _body(self) -> QWidget:
        body = QWidget()
        body.setLayout(column(self._form, self._kept, 1, gap=12, margins=(16, 4, 16, 12)))
        return body

    def _first(self) -> QWidget:
        return self._when.day

    def _begin(self, form: GateForm) -> None:
        self.retitle(say("Gate pick-up for {name}", name=form.name))
        if form.booked is not None:
            self._done = back_by.GATE_CHANGED
            self.words.put(self._act.setText, say("Change it"))
        if form.expected is not None:
            self._when.show_day(form.expected)
        if form.at is not None:
            self._when.at.setText(f"{form.at:%H:%M}")
        self._place.setText(form.place)
        self._back.setText(f"{form.back:%H:%M}" if form.back else "")
        self._offer_who(form)
        self._note.setPlainText(form.booked.note if form.booked else "")
        self._began = self._texts()
        self._put_back(form)
        self._listen()
        self._open()
        self._ask_advice()

    def _offer_who(self, form: GateForm) -> None:
        with QSignalBlocker(self._who):
            self._who.offer(form.who)
            self._who.setCurrentIndex(self._who.findData(form.chosen))

    def _listen(self) -> None:
        for typed in (self._when.typed, self._place.textEdited, self._back.textEdited, self._who.currentIndexChanged):
            typed.connect(self._typed)
            typed.connect(self._ask_soon)
        self._note.textChanged.connect(self._typed)

    def _put_back(self, form: GateForm) -> None:
        held = self._held()
        typed = {**self._began, **(held.texts if isinstance(held, Typed) else form.typed)}
        day, month, year, at = typed["when"]
        self._when.show_typed(day=day, month=month, year=year, at=at)
        self._place.setText(typed["place"][0])
        self._back.setText(typed["back"][0])
        self._note.setPlainText(typed["note"][0])
        self._who.put_back(typed["who"][0])
        self._say_kept(form.kept)

    def _draft(self) -> Typed:
        # What the form began with is left out: put back later, it would undo what others wrote.
        own = {name: texts for name, texts in self._texts().items() if texts != self._began[name]}
        return Typed(FormName.GATE, self._case, self._case, own, title=_TITLE.template)

    def _texts(self) -> dict[str, tuple[str, ...]]:
        when = self._when
        return {
            "when": (when.day.text(), when.month.text(), when.year.text(), when.at.text()),
            "place": (self._place.text(),),
            "who": (self._who.currentData() or "",),
            "back": (self._back.text(),),
            "note": (self._note.toPlainText(),),
        }

    # Warnings

    def _ask_soon(self) -> None:
        self._asking.start()

    def _ask_advice(self) -> None:
        entry = self._entry()
        if entry is None:
            self._latest.forget(self._context.gateway.gate_advice)
            self._show_advice(())
        else:
            self._latest.query(self._context.gateway.gate_advice, then=self._show_advice, entry=entry)

    def _show_advice(self, advice: tuple[Phrase, ...]) -> None:
        self._warnings.warn(advice, near=self._context.today())

    # Booking

    def _entry(self) -> GateEntry | None:
        day, at, who = self._when.value, self._when.time, self._who.currentData()
        if day is None or at is None or not who or self._check_back() is not None:
            return None
        place, note = self._place.text().strip(), self._note.toPlainText().strip()
        return GateEntry(
            case=self._case, day=day, at=at, place=place, who=who, note=note, back=time_of(self._back.text())
        )

    def hand_in(self) -> None:
        """Book it if nothing is missing; a second press while it is being booked does nothing."""
        if self._may_hand_in and (entry := self._entry()) is not None:
            book, done = self._context.gateway.book_gate, said_of(self._done)
            self._hand_over(book, done=done, told=self._tell_made, entry=entry)

    # What may be wrong

    def _at(self, error: Phrase) -> QWidget | None:
        return self._back if error.about == "back_by" else None

    def _check_place(self) -> Phrase | None:
        return None if self._place.text().strip() else say("Say where to meet, such as the main gate")

    def _check_back(self) -> Phrase | None:
        typed = self._back.text().strip()
        return back_by.WRONG if typed and time_of(typed) is None else None

    def _check_who(self) -> Phrase | None:
        return None if self._who.currentData() else say("Choose who goes")
