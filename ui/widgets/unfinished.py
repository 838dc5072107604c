"""What somebody was writing about the person who is shown: a sentence for each draft, and the button that goes on."""

from collections.abc import Sequence
from datetime import date
from itertools import zip_longest

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from caseworker.queries.rows import Unfinished
from ui.i18n import words
from ui.theme import Theme, look
from ui.widgets.buttons import button
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.words import NOTHING, Words

MOST = 3
"""So many stand here, the last ones first; Today has all of them."""


class UnfinishedLines(QFrame):
    """Hidden while there is nothing, and while something is being written."""

    gone_on_with = Signal(object)
    """An `Unfinished`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        look(self, paper="surface")
        self._lines = tuple(_Line(theme) for _ in range(MOST))
        for line in self._lines:
            line.pressed.connect(self.gone_on_with)
        self.setLayout(column(*self._lines, gap=6, margins=(20, 0, 12, 10)))
        self.show_unfinished((), near=None)

    def show_unfinished(self, unfinished: Sequence[Unfinished], *, near: date | None) -> None:
        """Show these in place of those before."""
        for line, one in zip_longest(self._lines, unfinished[:MOST]):
            line.show_one(one, near=near)
        self.stand_aside(aside=False)

    def stand_aside(self, *, aside: bool) -> None:
        """Make room for a panel, or be there again."""
        self.setHidden(aside or all(line.isHidden() for line in self._lines))


class _Line(QFrame):
    pressed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        self._one: Unfinished | None = None
        icon, self._text = label(wraps=False), label()
        self._icons.put(icon, "pencil-line", colour="dim")
        self._button = button(self._words, NOTHING)
        self._button.clicked.connect(lambda: self.pressed.emit(self._one))
        line = row(icon, gap=10)
        line.addWidget(self._text, 1)
        line.addWidget(self._button)
        self.setLayout(line)

    def show_one(self, one: Unfinished | None, *, near: date | None) -> None:
        self._one = one
        self._words.put(self._text.setText, one.words if one else NOTHING, near=near)
        self._words.put(self._button.setText, one.offer.words if one else NOTHING)
        self._words.call(self._name_button)
        self.setHidden(one is None)

    def _name_button(self) -> None:
        """As whoever does not see the sentence beside it must hear it."""
        self._button.setAccessibleName(f"{words(self._one.offer.words)}: {self._text.text()}" if self._one else "")
