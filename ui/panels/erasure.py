"""Erasure of what is written about a person: read what goes and what stays, ask for it by name, agree, or take it back.

Asking and taking back are the acts of one coordinator each; nothing goes before a second one has agreed.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.names import fold
from caseworker.queries.erasure_form import ErasureForm
from caseworker.queries.erasures import Asked
from ui.context import AS_REPORTED, C, Context
from ui.dialogs.confirm import confirm
from ui.i18n import words
from ui.style import FontRole
from ui.widgets.buttons import button
from ui.widgets.card import Card
from ui.widgets.fields import ChoiceBox
from ui.widgets.forms import Field, Form
from ui.widgets.layouts import column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import announce

WIDE = 400
"""Pixels at 100 %: room for a kind of record beside how many there are."""


class ErasurePanel(SidePanel):
    """The erasures of one person. `finished` follows when one is asked for, agreed to or taken back."""

    def __init__(self, context: Context, *, case: Id) -> None:
        super().__init__(context.theme, title=say("Erase this record"), wide=WIDE)
        self._context, self._case, self._asking = context, case, False
        self._name, self._why = QLineEdit(), ChoiceBox(context.theme)
        self._form = Form()
        self.fill(self._body(), foot=self._foot())
        context.tasks.query(context.gateway.erasure_form, then=self._begin, case=case)

    def _body(self) -> QWidget:
        self._parts = QVBoxLayout()
        self._parts.setSpacing(12)
        body = QWidget()
        body.setLayout(column(self._parts, 1, margins=(16, 4, 16, 12)))
        return body

    def _foot(self) -> QWidget:
        self._ask = button(self.words, say("Ask for the erasure"), kind="primary")
        self._ask.clicked.connect(self.ask)
        self._ask.hide()
        foot = QWidget()
        foot.setLayout(row(self._ask, 1, margins=(16, 8, 16, 14)))
        return foot

    def arrive(self) -> None:
        """Closing it has the focus: what goes is read before anything is typed."""
        self.close_button.setFocus()

    def _begin(self, form: ErasureForm) -> None:
        self._known = form
        self.retitle(say("Erase what is written about {name}", name=form.name))
        for one in form.asked:
            self._parts.addWidget(self._standing(one))
        if form.cases:
            self._offer_to_ask(form)
        self._parts.addWidget(self._form)

    # What is asked for

    def _standing(self, one: Asked) -> Card:
        card = Card(title=say("To be erased"), today=self._context.today())
        card.sentence(one.words, role=FontRole.STRONG, ink="warn")
        for phrase in (one.text, say("Why: {reason}", reason=one.why) if one.why.template else one.why):
            if phrase.template:
                card.sentence(phrase, ink="dim")
        if one.target != one.scope and not one.mine and one.happens_on is None:
            card.button(say("Agree to it…")).clicked.connect(partial(self._ask_to_agree, one))
        card.button(say("Take it back…")).clicked.connect(partial(self._ask_to_take_back, one))
        return card

    def _ask_to_agree(self, one: Asked) -> None:
        confirm(
            self.window(),
            title=say("Agree to erase this?"),
            preview=tuple(phrase for phrase in (one.words, one.text, _FOR_GOOD) if phrase.template),
            act=say("Agree to erase it"),
            then=partial(self._agreed, one),
        )

    def _ask_to_take_back(self, one: Asked) -> None:
        confirm(
            self.window(),
            title=say("Take this erasure back?"),
            preview=(one.words, _ANEW),
            act=say("Take it back"),
            then=partial(self._take_back, one),
        )

    def _agreed(self, one: Asked) -> None:
        self._do(self._context.gateway.agree_to_erase, done=AS_REPORTED, case=one.scope, target=one.target)

    def _take_back(self, one: Asked) -> None:
        self._do(self._context.gateway.take_erasure_back, done=_TAKEN_BACK, case=one.scope, target=one.target)

    # Asking

    def _offer_to_ask(self, form: ErasureForm) -> None:
        self._form = Form(
            Field(say("&Why it is erased"), self._why, hint=_EVERYBODY_READS, check=self._check_why),
            Field(
                say("The person’s &name"),
                self._name,
                hint=say("Type it to show that this is the one: {name}", name=form.name),
                check=self._check_name,
            ),
        )
        self._why.offer(form.reasons)
        for card in (self._goes(form), self._stays(form)):
            self._parts.addWidget(card)
        if form.agrees:
            self.words.put(self._ask.setText, say("Agree to the erasure"))
        self._ask.show()

    def _goes(self, form: ErasureForm) -> Card:
        card = Card(title=say("What goes"), today=self._context.today())
        if len(form.cases) > 1:
            card.sentence(say("{number} records are linked as this person. All of them go.", number=len(form.cases)))
        card.sentence(form.goes, role=FontRole.STRONG)
        card.sentence(_FOR_GOOD)
        return card

    def _stays(self, form: ErasureForm) -> Card:
        card = Card(title=say("When, and what stays"), today=self._context.today())
        for phrase in (
            _AGREED if form.agrees else _ALONE,
            say("Each laptop lets it go {number} days after it heard of the first asking, when it next exchanges; one "
                "that does not exchange keeps it. Until then one coordinator can take it back.", number=form.days),
            _STRUCTURE,
            _OUTSIDE,
        ):  # fmt: skip
            card.sentence(phrase)
        return card

    def ask(self) -> None:
        """Ask for the erasure, or agree to it, once the name and the reason are there."""
        if not self._ask.isVisible() or self._asking:
            return
        if self._form.validate():
            ask, why = self._context.gateway.ask_erasure, self._why.currentData()
            self._do(ask, done=AS_REPORTED, cases=self._known.cases, why=why)
        else:
            self.reveal(self._form.summary)

    def _do(self, command: Callable[..., C], *, done: Phrase | Callable[[C], Phrase], **arguments: object) -> None:
        self._asking = True
        self._context.tasks.command(
            command,
            then=self._finish,
            failed=self._refuse,
            ended=self._ended,
            done=done,
            **arguments,
        )

    def _finish(self, _changes: Changes) -> None:
        self.finished.emit()

    def _ended(self) -> None:
        self._asking = False

    def _refuse(self, error: Phrase) -> None:
        self._form.refuse(error)
        self.reveal(self._form.summary)
        announce(self, words(error))

    # What may be wrong

    def _check_why(self) -> Phrase | None:
        return None if self._why.currentData() else say("Choose why it is erased")

    def _check_name(self) -> Phrase | None:
        if fold(self._name.text()) == fold(self._known.name):
            return None
        return say("Type the name as it stands at the top: {name}", name=self._known.name)


_EVERYBODY_READS = say("Whoever may read this record reads why.")
_FOR_GOOD = say("Earlier versions and drafts go too. Once it has gone, nobody can bring it back.")
_ALONE = say("Nothing goes on your word alone: another coordinator must agree.")
_AGREED = say("A colleague has asked for this. With your agreement it is settled.")
_STRUCTURE = say(
    "That something was written, when and by whom, stays without the words. So do permissions and who was let in."
)
_OUTSIDE = say("Backups, exports and printed pages keep what they hold: whoever has them must destroy them.")
_ANEW = say("To erase it after all, two coordinators must ask again, and the days begin anew.")
_TAKEN_BACK = say("Nobody asks for this erasure any more. To erase it after all, two must ask again.")
