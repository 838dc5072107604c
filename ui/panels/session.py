"""Record a session, or put one right: a draft kept letter by letter while it is typed, recorded once by Ctrl+Enter."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import LONDON, local_day
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Offer
from caseworker.queries.session_rows import SessionDays, SessionDraft, SessionEntry, SessionForm, draft_name
from caseworker.queries.words import NOTHING
from ui.context import Context
from ui.drafts import Drafts
from ui.panels.drafted import DraftedPanel
from ui.style import FontRole
from ui.widgets.buttons import button
from ui.widgets.chips import Chips
from ui.widgets.date_fields import DayFields, TimeOfDay
from ui.widgets.fields import TextBox
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label
from ui.widgets.layouts import column
from ui.widgets.segmented import Segmented
from ui.widgets.words import announce

LONGEST = 24 * 60
TYPED_IN = 190
"""Pixels, at any size of text, in which somebody can type between the title and the buttons."""
_TOLD_ANYWAY = say("The probation service is told when it was, whether they came and how long it took.")


class SessionPanel(DraftedPanel):
    """The session editor of one case. `finished` follows when the session is recorded or its draft thrown away.

    With `amends` it begins with that recorded session and asks why it is changed.
    """

    recorded = Signal(object)
    """What it is recorded as: ids."""

    def __init__(self, context: Context, *, drafts: Drafts, case: Id, amends: Id = NO_ID) -> None:
        title = say("Amend a session") if amends else say("Record a session")
        super().__init__(context, title=title, drafts=drafts)
        self.case, self.amends = case, amends
        self._days = SessionDays()
        self._make_editors()
        self._form = self._make_form()
        self.fill(self._body(), foot=self._below(say("Record the amendment") if amends else say("Record")))
        self._listen()
        context.tasks.query(context.gateway.session_form, then=self._begin, case=case, amends=amends)

    def _make_editors(self) -> None:
        theme = self._context.theme
        self._why = QLineEdit()
        self._when = DayFields(theme, timed=TimeOfDay.ALLOWED)
        self._minutes = QLineEdit()
        self._attendance = Segmented(say("Did it happen?"))
        self._summary = TextBox(theme, lines=4)
        self._next = QLineEdit()
        self._pathways = Chips(say("Pathway"), several=True)
        self._told = TextBox(theme, lines=2)
        self._doubt = label(FontRole.SMALL, ink="warn")
        self._doubt.hide()
        self._told_anyway = label(FontRole.SMALL, ink="dim")
        self.words.put(self._told_anyway.setText, _TOLD_ANYWAY)

    def _make_form(self) -> Form:
        why = Field(
            say("Why it is &changed"),
            self._why,
            hint=say("What it said before can still be read."),
            check=self._check_why,
        )
        if not self.amends:
            why.hide()
        self._telling = Field(
            say("What the pro&bation service is told"),
            self._told,
            hint=say("Of what happened, these words alone are sent to it. Left empty, none are."),
        )
        for shown in (self._telling, self._told_anyway):
            shown.hide()
        return Form(
            why,
            Field(say("&When"), self._when, check=self._check_when, boxes=self._when),
            self._doubt,
            Field(say("Did it &happen?"), self._attendance, check=self._check_attendance),
            Field(say("How many &minutes"), self._minutes, check=self._check_minutes),
            Field(say("What ha&ppened"), self._summary, check=self._check_summary),
            self._kept,
            Field(say("Ne&xt step"), self._next),
            Field(say("Pathwa&y"), self._pathways),
            self._telling,
            self._told_anyway,
        )

    def _body(self) -> QWidget:
        body = QWidget()
        body.setLayout(column(self._form, 1, margins=(16, 4, 16, 12)))
        return body

    def _below(self, act: Phrase) -> QWidget:
        """A concern can be raised at any moment: it stands with the buttons, always in sight."""
        worry = button(self.words, say("Something worries me"), kind="worry")
        self.icons.put(worry, "siren", colour="danger", spaced=True)
        worry.clicked.connect(self._worry)
        return self._foot(act, before=worry)

    @property
    def least(self) -> int:
        """Title and buttons stay in sight as long as there is room to type between them."""
        wide = self.width()
        return self._head.heightForWidth(wide) + self._under.heightForWidth(wide) + TYPED_IN

    def _worry(self) -> None:
        """Raise a concern about this person; what is typed stays a draft."""
        self.followed.emit(Offer(say("Something worries me"), FormName.RAISE_CONCERN, self.case))

    def _listen(self) -> None:
        self._when.typed.connect(self._typed)
        self._when.typed.connect(self._say_doubt)
        self._attendance.chosen.connect(self._typed)
        self._pathways.chosen.connect(self._typed)
        for box in (self._summary, self._told):
            box.textChanged.connect(self._typed)
        for line in (self._why, self._minutes, self._next):
            line.textEdited.connect(self._typed)

    # What the panel begins with

    def _first(self) -> QWidget:
        """What happened, or why it is changed; where little of it is seen at a time, what stands first."""
        if self.amends:
            return self._why
        return self._when.day if self.tight else self._summary

    def _begin(self, form: SessionForm) -> None:
        title = say("Amend the session with {name}", name=form.name)
        self._days = form.days
        self.retitle(title if self.amends else say("Session with {name}", name=form.name))
        self._attendance.offer(form.attendances)
        self._pathways.offer(form.pathways)
        self._telling.setVisible(form.tells)
        self._told_anyway.setVisible(form.tells_attendance)
        boxes = QSignalBlocker(self._summary), QSignalBlocker(self._told)
        held = self._held()
        draft = held if isinstance(held, SessionDraft) else form.draft
        if draft is None:
            self._begin_now()
        else:
            self._show_draft(draft)
        for box in boxes:
            box.unblock()
        self._say_doubt()
        self._say_kept(draft.kept if draft is not None else None)
        self._open()

    def _begin_now(self) -> None:
        moment = self._context.now().astimezone(LONDON)
        self._when.show_day(local_day(moment))
        self._when.at.setText(f"{moment:%H:%M}")

    def _show_draft(self, draft: SessionDraft) -> None:
        self._why.setText(draft.why)
        self._when.show_typed(day=draft.day, month=draft.month, year=draft.year, at=draft.at)
        self._minutes.setText(draft.minutes)
        self._attendance.choose(draft.attendance)
        self._summary.setPlainText(draft.summary)
        self._next.setText(draft.next_step)
        self._pathways.choose(draft.pathways)
        self._told.setPlainText(draft.told)
        self._summary.moveCursor(QTextCursor.MoveOperation.End)

    # The draft

    def _draft(self) -> SessionDraft:
        when = self._when
        return SessionDraft(
            case=self.case,
            day=when.day.text(),
            month=when.month.text(),
            year=when.year.text(),
            at=when.at.text(),
            minutes=self._minutes.text(),
            attendance=self._attendance.code,
            summary=self._summary.toPlainText(),
            next_step=self._next.text(),
            pathways=self._pathways.codes,
            amends=self.amends,
            why=self._why.text(),
            told=self._told.toPlainText(),
        )

    @property
    def _name(self) -> str:
        return draft_name(self.case, amends=self.amends)

    def _kept_words(self) -> Phrase:
        amended = say("What you record can be amended, never overwritten.")
        return say("{first} {second}", first=super()._kept_words(), second=amended) if self._kept_at else amended

    # Recording

    def hand_in(self) -> None:
        """Record the session if nothing is wrong with it; a second press while it is being recorded does nothing."""
        if self._may_hand_in:
            record = self._context.gateway.record_session
            self._hand_over(record, done=self._said, told=self._tell, entry=self._entry())

    def _tell(self, changes: Changes) -> None:
        self.recorded.emit(changes.created)

    def _said(self, changes: Changes) -> Phrase:
        done = say("The session is amended.") if self.amends else say("The session is recorded.")
        if changes.undo is Undo.IRREVOCABLE:  # a mentor adds sessions and takes none away again
            return say("{done} It cannot be undone; amend it to put it right.", done=done)
        return done

    def _entry(self) -> SessionEntry:
        day, minutes = self._when.value, self._minutes.text().strip()
        assert day is not None  # the form has been looked at
        return SessionEntry(
            case=self.case,
            day=day,
            at=self._when.time,
            minutes=int(minutes) if minutes else None,
            attendance=self._attendance.code,
            summary=self._summary.toPlainText().strip(),
            next_step=self._next.text().strip(),
            pathways=self._pathways.codes,
            amends=self.amends,
            why=self._why.text().strip(),
            told=self._told.toPlainText().strip(),
        )

    # What may be wrong

    def _check_why(self) -> Phrase | None:
        return None if self._why.text().strip() else say("Say in a few words why it is changed")

    def _check_when(self) -> Phrase | None:
        wrong = self._when.check()
        if wrong is None and self._when.value is not None and self._when.value > self._context.today():
            return say("Enter a day that has come; what is still to be is an appointment")
        return wrong

    def _say_doubt(self) -> None:
        """Ask about a day that can hardly be meant; it is recorded all the same."""
        day = self._when.value if self._when.check() is None else None
        doubt = (self._days.doubt(day) if day is not None else None) or NOTHING
        before = self._doubt.text()
        self.words.put(self._doubt.setText, doubt)
        self._doubt.setVisible(bool(doubt.template))
        if doubt.template and self._doubt.text() != before:
            announce(self, self._doubt.text())

    def _check_attendance(self) -> Phrase | None:
        return None if self._attendance.code else say("Choose whether it happened")

    def _check_minutes(self) -> Phrase | None:
        typed = self._minutes.text().strip()
        if typed and not (typed.isdecimal() and 0 < int(typed) <= LONGEST):
            return say("Enter the minutes as a number, such as 50")
        return None

    def _check_summary(self) -> Phrase | None:
        return None if self._summary.toPlainText().strip() else say("Say in a few words what happened")
