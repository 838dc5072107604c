"""A section on its own paper: a heading, sentences, facts in two columns, and what can be done about it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton

from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Fact, Tone
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.labels import label, selectable
from ui.widgets.layouts import column, row
from ui.widgets.words import Words


class Card(QFrame):
    """Filled from top to bottom, once."""

    def __init__(self, *, title: Phrase, today: date) -> None:
        super().__init__()
        look(self, card="plain")
        self._words, self._today = Words(self), today
        self._lines = column(gap=6, margins=(18, 14, 18, 16))
        self.setLayout(self._lines)
        self.sentence(title, role=FontRole.SUBHEADING)

    def sentence(self, phrase: Phrase, *, role: FontRole = FontRole.BODY, ink: str = "") -> None:
        """Add a sentence of its own."""
        made = selectable(label(role, ink=ink))
        self._words.put(made.setText, phrase, near=self._today)
        self._lines.addWidget(made)

    def text(self, written: str) -> None:
        """Add something that somebody wrote."""
        made = selectable(label())
        made.setText(written)
        self._lines.addWidget(made)

    def facts(self, facts: tuple[Fact, ...]) -> None:
        """Add facts, their labels in one column and their values in another."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for number, fact in enumerate(facts):
            self._fact(grid, number, fact)
        self._lines.addLayout(grid)

    def offer(self, phrase: Phrase) -> QPushButton:
        """Add a button."""
        made = button(self._words, phrase)
        self._lines.addLayout(row(made, 1, margins=(0, 4, 0, 0)))
        return made

    def _fact(self, grid: QGridLayout, number: int, fact: Fact) -> None:
        name, value = label(FontRole.SMALL, ink="dim"), selectable(label())
        self._words.put(name.setText, fact.label, near=self._today)
        self._words.put(value.setText, fact.words, near=self._today)
        look(value, ink="" if fact.tone is Tone.PLAIN else fact.tone.value)
        held = column(value)
        if fact.context is not None:
            context = selectable(label(FontRole.SMALL, ink="dim"))
            self._words.put(context.setText, fact.context, near=self._today)
            held.addWidget(context)
        grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(held, number, 1)
