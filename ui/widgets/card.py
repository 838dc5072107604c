"""A section: a quiet heading above a hairline, sentences, facts in two columns, and what can be done about it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Fact, Offer, Tone
from ui.i18n import words
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.labels import label, selectable
from ui.widgets.layouts import FlowLayout, column, row
from ui.widgets.words import Words

LINK_SIDE = 4
"""Pixels of border and padding beside the words of a link, which stand in line with those above."""


class Card(QFrame):
    """Filled from top to bottom, once."""

    asked = Signal(object)
    """An `Offer` that was taken up."""
    went = Signal(object)
    """A `Spot` that a fact leads to."""

    def __init__(self, *, title: Phrase, today: date) -> None:
        super().__init__()
        self._words, self._today = Words(self), today
        self._lines = column(self._headed(title), gap=6)
        self.setLayout(self._lines)

    def sentence(self, phrase: Phrase, *, role: FontRole = FontRole.BODY, ink: str = "") -> None:
        """Add a sentence of its own."""
        self._lines.addWidget(self._told(phrase, role=role, ink=ink))

    def facts(self, facts: tuple[Fact, ...]) -> None:
        """Add facts, their labels in one column and their values in another."""
        if not facts:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 5)
        for number, fact in enumerate(facts):
            self._fact(grid, number, fact)
        self._lines.addLayout(grid)

    def choices(self, facts: tuple[Fact, ...]) -> None:
        """Add facts one of which is to be taken up: each in a frame of its own, with what takes it up at its end."""
        for fact in facts:
            self._lines.addWidget(self._choice(fact))

    def offer(self, offers: Sequence[Offer]) -> None:
        """Add a button for each thing that can be done about the section as a whole."""
        if offers:
            flow = FlowLayout(gap=8)
            for offer in offers:
                flow.addWidget(self._button(offer, kind=""))
            self._lines.addSpacing(4)
            self._lines.addLayout(flow)

    def part(self, part: QWidget) -> None:
        """Add a widget of its own."""
        self._lines.addWidget(part)

    def button(self, phrase: Phrase) -> QPushButton:
        """Add a button of its own."""
        made = button(self._words, phrase)
        self._lines.addLayout(row(made, 1, margins=(0, 4, 0, 0)))
        return made

    def _headed(self, title: Phrase) -> QFrame:
        made = QFrame()
        look(made, line="below")
        made.setLayout(column(self._told(title, role=FontRole.LABEL, ink="dim"), margins=(0, 0, 0, 5)))
        return made

    def _button(self, offer: Offer, *, kind: str) -> QPushButton:
        made = button(self._words, offer.words, kind=kind)
        made.clicked.connect(lambda: self.asked.emit(offer))
        return made

    def _choice(self, fact: Fact) -> QFrame:
        held, line = column(self._told(fact.words, role=FontRole.STRONG), gap=2), row(gap=12, margins=(12, 10, 12, 10))
        if fact.context is not None:
            held.addWidget(self._told(fact.context, role=FontRole.SMALL, ink="dim"))
        line.addLayout(held, 1)
        for offer in fact.offers:
            made = self._button(offer, kind="")
            self._name(made, fact)
            line.addWidget(made)
        frame = QFrame()
        look(frame, card="plain")
        frame.setLayout(line)
        return frame

    def _told(self, phrase: Phrase, *, role: FontRole = FontRole.BODY, ink: str = "") -> QLabel:
        made = selectable(label(role, ink=ink))
        self._words.put(made.setText, phrase, near=self._today)
        return made

    def _fact(self, grid: QGridLayout, number: int, fact: Fact) -> None:
        name = label(FontRole.SMALL, ink="dim")
        self._words.put(name.setText, fact.label, near=self._today)
        held = column(self._told(fact.words, ink="" if fact.tone is Tone.PLAIN else fact.tone.value))
        if fact.context is not None:
            held.addWidget(self._told(fact.context, role=FontRole.SMALL, ink="dim"))
        self._links(held, fact)
        held.addStretch(1)
        grid.addWidget(name, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(held, number, 1)

    def _links(self, held: QVBoxLayout, fact: Fact) -> None:
        """What can be done about one fact, and where more is known of it; each names the fact to a screen reader."""
        links = [self._button(offer, kind="link") for offer in fact.offers]
        if fact.leads_to is not None:
            leading = button(self._words, say("Open"), kind="link")
            leading.clicked.connect(lambda: self.went.emit(fact.leads_to))
            links.append(leading)
        if not links:
            return
        flow = FlowLayout(gap=12, out=LINK_SIDE)
        for link in links:
            self._name(link, fact)
            flow.addWidget(link)
        held.addLayout(flow)

    def _name(self, link: QPushButton, fact: Fact) -> None:
        def say_what_and_to_which() -> None:
            link.setAccessibleName(f"{link.text()}: {words(fact.label)}, {words(fact.words)}")

        self._words.call(say_what_and_to_which)
