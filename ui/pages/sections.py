"""Sections under quiet headings, in two columns where there is room: what is known, and what can be done about it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Section
from ui.context import Context
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.card import Card
from ui.widgets.layouts import ColumnsLayout, column, row
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words

WIDEST, COLUMN, BETWEEN, GAP = 1280, 340, 32, 22
"""Pixels at 100 % of all sections at most and of a column at least, and pixels beside a column and below a section."""


class SectionsPage(QWidget):
    """Sections in one column or in two; those that have an order in one."""

    def __init__(self, cards: Iterable[Card], *, theme: Theme, in_order: bool = False) -> None:
        super().__init__()
        self._theme, self._stack, self._widest = theme, QWidget(), 2 * COLUMN if in_order else WIDEST
        self._columns = ColumnsLayout(gap=GAP, between=BETWEEN, most=1 if in_order else 2)
        for card in cards:
            self._columns.addWidget(card)
        self._stack.setLayout(self._columns)
        beside = row(margins=(20, 16, 20, 20))
        beside.addWidget(self._stack, 1000)
        beside.addStretch(1)
        self.setLayout(column(beside, 1))
        look(self, paper="bg")
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        self._columns.least = self._theme.px(COLUMN)
        self._stack.setMaximumWidth(self._theme.px(self._widest))


class SectionsView(Scroll):
    """Built anew only when the sections differ from those shown; the place scrolled to stays for the same record.

    What is not in sight is built when it comes into sight: a page of many tabs would hold the window if each were.
    """

    asked = Signal(object)
    """An `Offer` that was taken up."""
    went = Signal(object)
    """A `Spot` that a fact leads to."""

    def __init__(self, context: Context, *, name: Phrase) -> None:
        super().__init__()
        self._context = context
        self._words = Words(self)
        self._words.put(self.setAccessibleName, name)
        self._about = ""
        self._sections: tuple[Section, ...] = ()
        self._in_order = False
        self._place, self._due = 0, False
        context.theme.changed.connect(self._build_again)

    def show_sections(self, sections: tuple[Section, ...], *, about: str, in_order: bool = False) -> None:
        """Show these sections; `about` tells one record from another."""
        self._in_order = in_order
        if (about, sections) == (self._about, self._sections):
            return
        same = about == self._about
        self._about, self._sections = about, sections
        self._build_soon(at=self._standing() if same else 0)

    def _standing(self) -> int:
        return self._place if self._due else self.verticalScrollBar().value()

    def _build_soon(self, *, at: int) -> None:
        self._place, self._due = at, True
        if self.isVisible():
            self._build()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._due:
            self._build()

    def forget(self) -> None:
        """Hold nothing any more."""
        self._about, self._sections = "", ()
        self._place, self._due = 0, False
        self.setWidget(QWidget())

    def _build_again(self) -> None:
        """Measures follow the text size."""
        if self._sections:
            self._build_soon(at=self._standing())

    def _build(self) -> None:
        """Lay the sections out; the focus stays on the button that says the same, or else with the sections."""
        focused = QApplication.focusWidget()
        had = focused if isinstance(focused, QAbstractButton) and self.isAncestorOf(focused) else None
        wanted = (had.text(), had.accessibleName()) if had is not None else None
        self._due = False
        self.setWidget(
            SectionsPage(map(self._card, self._sections), theme=self._context.theme, in_order=self._in_order)
        )
        self.verticalScrollBar().setValue(self._place)
        if wanted is not None:
            alike = (one for one in self.findChildren(QAbstractButton) if (one.text(), one.accessibleName()) == wanted)
            next(alike, self).setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, section: Section) -> Card:
        card = Card(title=section.title, today=self._context.today())
        if section.lead is not None:
            card.sentence(section.lead, role=FontRole.STRONG)
        for sentence in section.says:
            card.sentence(sentence)
        (card.choices if section.are_choices else card.facts)(section.facts)
        if section.empty is not None and not section.facts:
            card.sentence(section.empty, ink="dim")
        card.offer(section.offers)
        card.asked.connect(self.asked)
        card.went.connect(self.went)
        return card
