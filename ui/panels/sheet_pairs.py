"""Rows that are likely somebody who is known already, one by one: nothing is brought in before each is decided."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.forms.begun_sheets import OTHER, SAME
from caseworker.sheets import Pair, Side
from ui.context import Context
from ui.panels.sheet_step import SheetStep
from ui.style import FontRole
from ui.theme import look
from ui.widgets.card import Card
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column
from ui.widgets.words import announce


class PairsStep(SheetStep):
    """Shows a row beside whom it may be. `decided` carries whether it is somebody else, to be brought in."""

    decided = Signal(object)
    """'same' or 'other'."""
    went = Signal(object)
    """A `Spot`: their record."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._title, self._standing = label(FontRole.SUBHEADING), label(ink="dim")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(20)
        body = QWidget()
        look(body, paper="surface")
        body.setLayout(column(self._title, self._standing, self._cards, 1, gap=10, margins=(16, 4, 16, 12)))
        self._scroll = self.scrolled(body, name=say("Whom this row may be"))
        self.fill(self._scroll)
        self.same = self.other(say("The &same person — leave out"))
        self.same.clicked.connect(lambda: self.decided.emit(SAME))
        self.other_person = self.other(say("Somebody &else — bring in"))
        self.other_person.clicked.connect(lambda: self.decided.emit(OTHER))
        self.back(say("Back"))

    def arrive(self) -> None:
        """Nobody decides by pressing Enter once too often: what is to be read has the focus, not an answer."""
        self._scroll.setFocus()

    def show_pair(self, pair: Pair, *, number: int, total: int, decided: str) -> None:
        """Show a row and everybody whom it is likely to be."""
        self.words.put(self._title.setText, say("{number} of {total}: is this one person?", number=number, total=total))
        self.words.put(self._standing.setText, _STANDING.get(decided, _UNDECIDED))
        clear(self._cards)
        for side in (pair.asked, *pair.others):
            self._cards.addWidget(self._card(side))
        self._scroll.verticalScrollBar().setValue(0)
        announce(self, self._title.text())

    def _card(self, side: Side) -> Card:
        card = Card(title=side.title, today=self.context.today())
        if side.why.template:
            card.sentence(side.why, role=FontRole.STRONG)
        card.facts(side.facts)
        if side.leads_to is not None:
            opening = card.button(say("Open their record"))
            opening.clicked.connect(lambda: self.went.emit(side.leads_to))
        return card


_UNDECIDED = say("Not decided yet.")
_STANDING: dict[str, Phrase] = {
    "same": say("Decided: the same person, left out."),
    "other": say("Decided: somebody else, brought in."),
}
