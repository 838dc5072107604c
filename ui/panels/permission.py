"""Permissions to share: what the person lets a body have, written down as they said it, and withdrawn in one step."""

from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.permission_form import PermissionEntry, PermissionForm, Permitted
from caseworker.queries.rows import Tone
from ui.context import Context
from ui.dialogs.confirm import confirm
from ui.i18n import words
from ui.style import FontRole
from ui.widgets.bars import Notice
from ui.widgets.buttons import KeyButton, button
from ui.widgets.date_fields import DayFields
from ui.widgets.fields import ChoiceBox
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import announce


class PermissionPanel(SidePanel):
    """The permissions of one case. `finished` follows when one is given or withdrawn."""

    def __init__(self, context: Context, *, case: Id) -> None:
        super().__init__(context.theme, title=say("Permission to share"))
        self._context, self._case, self._giving = context, case, False
        self._make_editors()
        self._form = self._make_form()
        self.fill(self._body(), foot=self._foot())
        context.tasks.query(context.gateway.permission_form, then=self._begin, case=case)

    def _make_editors(self) -> None:
        theme = self._context.theme
        self._purpose, self._body_box, self._how, self._heard = (ChoiceBox(theme) for _ in range(4))
        self._on, self._until = DayFields(theme), DayFields(theme)
        self._permitted = QVBoxLayout()
        self._permitted.setSpacing(6)
        self._nobody = Notice(theme)

    def _make_form(self) -> Form:
        return Form(
            Field(say("What &for"), self._purpose, check=partial(_check, self._purpose, _CHOOSE_PURPOSE)),
            Field(say("To &whom"), self._body_box, check=partial(_check, self._body_box, _CHOOSE_BODY)),
            Field(say("Ho&w they said so"), self._how, check=partial(_check, self._how, _CHOOSE_HOW)),
            Field(say("On which &day"), self._on, check=self._check_on, boxes=self._on),
            Field(say("&Heard by"), self._heard, check=partial(_check, self._heard, _CHOOSE_HEARER)),
            Field(
                say("&Until"),
                self._until,
                hint=say("The last day on which it holds. Left empty, it holds until it is withdrawn."),
                check=self._check_until,
                boxes=self._until,
            ),
        )

    def _body(self) -> QWidget:
        self._standing = label(FontRole.LABEL)
        self.words.put(self._standing.setText, say("Permitted now"))
        self._standing.hide()
        parts = column(self._standing, self._permitted, self._nobody, self._form, 1, gap=12, margins=(16, 4, 16, 12))
        body = QWidget()
        body.setLayout(parts)
        return body

    def _foot(self) -> QWidget:
        self._give = KeyButton(self._context.theme, key="Ctrl ↵", kind="primary", ink="ontext")
        self.words.put(self._give.setText, say("Write it down…"))
        self._give.clicked.connect(self.give)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.give)
        foot = QWidget()
        foot.setLayout(row(self._give, 1, margins=(16, 8, 16, 14)))
        return foot

    def arrive(self) -> None:
        """What it is for has the focus."""
        self._purpose.setFocus()

    def _begin(self, form: PermissionForm) -> None:
        self.retitle(say("What {name} lets others know", name=form.name))
        self._on.show_day(self._context.today())
        for box, choices, first in (
            (self._purpose, form.purposes, -1),
            (self._body_box, form.bodies, 0),
            (self._how, form.hows, -1),
            (self._heard, form.hearers, 0),
        ):
            box.offer(choices, first=first)
        if not form.bodies:
            self._nobody.say(_NOBODY, tone=Tone.NOTE)
        for part in (self._form, self._give):
            part.setVisible(bool(form.bodies))
        self._standing.setVisible(bool(form.permitted))
        for one in form.permitted:
            self._show_permitted(one)

    def _show_permitted(self, one: Permitted) -> None:
        said = label()
        self.words.put(said.setText, say("{purpose}, with {name}", purpose=one.words, name=one.to))
        withdraw = button(self.words, say("Withdraw it…"))
        named = say("Withdraw: {purpose}, with {name}", purpose=one.words, name=one.to)
        self.words.put(withdraw.setAccessibleName, named)
        withdraw.clicked.connect(partial(self._ask_to_withdraw, one))
        self._permitted.addLayout(column(said, row(withdraw, 1), gap=4))

    # Giving

    def _entry(self) -> PermissionEntry:
        on = self._on.value
        assert on is not None  # the form has been looked at
        return PermissionEntry(
            case=self._case,
            purpose=self._purpose.currentData(),
            body=Id(self._body_box.currentData()),
            how=self._how.currentData(),
            on=on,
            heard_by=Id(self._heard.currentData()),
            until=self._until.value,
        )

    def give(self) -> None:
        """Show what would be shared with whom, if nothing is missing; it is written down when that is agreed to."""
        if self._giving or not self._form.isVisible() or not self._form.validate():
            return
        entry, to, purpose = self._entry(), self._body_box.currentText(), self._purpose.currentText()
        told = say("From now on {name} is told what is written about: {purpose}.", name=to, purpose=purpose)
        ends = say("It ends after {day}.", day=entry.until) if entry.until else None
        confirm(
            self.window(),
            title=say("Share this from now on?"),
            preview=tuple(phrase for phrase in (told, _BEFORE, ends, _STOPS) if phrase),
            act=say("Share it"),
            then=partial(self._write, entry),
        )

    def _write(self, entry: PermissionEntry) -> None:
        self._giving = True
        self._context.tasks.command(
            self._context.gateway.give_permission,
            then=self._finish,
            failed=self._refuse,
            ended=self._ended,
            done=say("The permission is written down. Withdrawing it stops the sharing."),
            entry=entry,
        )

    def _ask_to_withdraw(self, one: Permitted) -> None:
        told = say("Nothing more leaves for {name} about: {purpose}.", name=one.to, purpose=one.words)
        confirm(
            self.window(),
            title=say("Withdraw this permission?"),
            preview=(told, _STAYS),
            act=say("Withdraw it"),
            then=partial(self._withdraw, one),
        )

    def _withdraw(self, one: Permitted) -> None:
        self._context.tasks.command(
            self._context.gateway.withdraw_permission,
            then=self._finish,
            failed=self._refuse,
            done=say("Withdrawn: nothing that rests on it leaves."),
            case=self._case,
            body=one.body,
            purpose=one.purpose,
        )

    def _finish(self, _changes: Changes) -> None:
        self.finished.emit()

    def _ended(self) -> None:
        self._giving = False

    def _refuse(self, error: Phrase) -> None:
        self._form.refuse(error)
        announce(self, words(error))

    # What may be wrong

    def _check_on(self) -> Phrase | None:
        wrong = self._on.check_day()
        if wrong is None and self._on.value is not None and self._on.value > self._context.today():
            return say("Enter a day that has come: a permission is written down when it has been given")
        return wrong

    def _check_until(self) -> Phrase | None:
        if self._until.empty:
            return None
        wrong = self._until.check_day()
        if wrong is None and self._until.value is not None and self._until.value < self._context.today():
            return say("Enter a day that is not over, or leave it empty")
        return wrong


def _check(box: ChoiceBox, missing: Phrase) -> Phrase | None:
    return None if box.currentData() else missing


_CHOOSE_PURPOSE = say("Choose what it is for")
_CHOOSE_BODY = say("Choose who may have it")
_CHOOSE_HOW = say("Choose how they said so")
_CHOOSE_HEARER = say("Choose who heard it")
_NOBODY = say("No commissioning body is let into this case, so there is nobody to share with yet.")
_BEFORE = say("What was written before is not sent.")
_STOPS = say("This cannot be undone. Withdrawing it stops the sharing at once; what has been sent stays with them.")
_STAYS = say("What has been sent stays with them. To share it again, the person is asked again.")
