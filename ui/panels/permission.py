"""Permissions to share: what the person lets a body have, written down as they said it, and withdrawn in one step."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.forms.blank import Typed
from caseworker.queries.form_names import FormName
from caseworker.queries.permission_form import PermissionEntry, PermissionForm, Permitted
from caseworker.queries.rows import Tone
from ui.context import Context
from ui.dialogs.confirm import confirm
from ui.drafts import Drafts
from ui.panels.drafted import DraftedPanel
from ui.style import FontRole
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.date_fields import DayFields
from ui.widgets.fields import ChoiceBox
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label
from ui.widgets.layouts import column, row

_TITLE = say("Permission to share")


class PermissionPanel(DraftedPanel):
    """The permissions of one case. `finished` follows when one is given or withdrawn, or the draft thrown away."""

    def __init__(self, context: Context, *, drafts: Drafts, case: Id) -> None:
        super().__init__(context, title=_TITLE, drafts=drafts)
        self._case = case
        self._make_editors()
        self._form = self._make_form()
        self.fill(self._body(), foot=self._foot(say("Write it down…")))
        context.tasks.query(context.gateway.permission_form, then=self._begin, case=case)

    @property
    def _name(self) -> str:
        return Typed(FormName.PERMISSIONS, self._case, self._case, {}).name

    def _make_editors(self) -> None:
        theme = self._context.theme
        self._purpose, self._body_box, self._how, self._heard = (ChoiceBox(theme) for _ in range(4))
        self._on, self._until = DayFields(theme), DayFields(theme)
        self._boxes = {"purpose": self._purpose, "body": self._body_box, "how": self._how, "heard": self._heard}
        self._days = {"on": self._on, "until": self._until}
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
        parts = (self._standing, self._permitted, self._nobody, self._form, self._kept)
        body = QWidget()
        body.setLayout(column(*parts, 1, gap=12, margins=(16, 4, 16, 12)))
        return body

    def _first(self) -> QWidget:
        """What it is for, where there is anybody to share with."""
        return self.close_button if self._form.isHidden() else self._purpose

    def _begin(self, form: PermissionForm) -> None:
        self.retitle(say("What {name} lets others know", name=form.name))
        self._standing.setVisible(bool(form.permitted))
        for one in form.permitted:
            self._show_permitted(one)
        for part in (self._form, self._act):
            part.setVisible(bool(form.bodies))
        if form.bodies:
            self._fill_in(form)
            self._listen()
            self._open()
        else:
            self._nobody.say(_NOBODY, tone=Tone.NOTE)
            self.arrive()

    def _fill_in(self, form: PermissionForm) -> None:
        self._on.show_day(self._context.today())
        for box, choices, first in (
            (self._purpose, form.purposes, -1),
            (self._body_box, form.bodies, 0),
            (self._how, form.hows, -1),
            (self._heard, form.hearers, 0),
        ):
            box.offer(choices, first=first)
        held = self._held()
        self._put_back(held.texts if isinstance(held, Typed) else form.typed)
        self._say_kept(form.kept)

    def _put_back(self, typed: Mapping[str, tuple[str, ...]]) -> None:
        for name in typed.keys() & self._boxes.keys():
            self._boxes[name].put_back(typed[name][0])
        for name in typed.keys() & self._days.keys():
            day, month, year = typed[name]
            self._days[name].show_typed(day=day, month=month, year=year, at="")

    def _listen(self) -> None:
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self._typed)
        for days in self._days.values():
            days.typed.connect(self._typed)

    def _draft(self) -> Typed:
        # Whole, also what the form began with: nobody else writes any of it, and the day is the one it was given on.
        texts = {name: (box.currentData() or "",) for name, box in self._boxes.items()}
        days = {name: (at.day.text(), at.month.text(), at.year.text()) for name, at in self._days.items()}
        return Typed(FormName.PERMISSIONS, self._case, self._case, {**texts, **days}, title=_TITLE.template)

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

    def hand_in(self) -> None:
        """Show what would be shared with whom, if nothing is missing; it is written down when that is agreed to."""
        if not self._may_hand_in:
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
        done = say("The permission is written down. Withdrawing it stops the sharing.")
        self._hand_over(self._context.gateway.give_permission, done=done, entry=entry)

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
            then=self._withdrawn,
            failed=self._refuse,
            done=say("Withdrawn: nothing that rests on it leaves."),
            case=self._case,
            body=one.body,
            purpose=one.purpose,
        )

    def _withdrawn(self, _changes: Changes) -> None:
        self.finished.emit()  # what was typed of another permission stays a draft

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
