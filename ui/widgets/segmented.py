"""Segmented buttons: one of a few answers, all of them in sight."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Choice
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.layouts import row
from ui.widgets.words import Words

AIR = 12
"""Pixels that each button would like to have beside its words."""


class Segmented(QWidget):
    """A row of joined buttons of which one at most is on; arrow keys move between them."""

    chosen = Signal(str)

    def __init__(self, name: Phrase) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._words = Words(self)
        self._words.put(self.setAccessibleName, name)
        self._group = QButtonGroup(self)
        self._segments: dict[str, QPushButton] = {}
        self._row = row(gap=0)
        self.setLayout(self._row)

    def offer(self, choices: Iterable[Choice]) -> None:
        """Show these choices once; none is on."""
        for choice in choices:
            if choice.code not in self._segments:
                self._add(choice)
        for place, segment in enumerate(self._segments.values()):
            look(segment, place=_place(place, len(self._segments)))
            if place == 0:
                self.setFocusProxy(segment)

    @property
    def code(self) -> str:
        """The code that is on, or empty."""
        return next((code for code, segment in self._segments.items() if segment.isChecked()), "")

    def choose(self, code: str) -> None:
        """Switch this one on, or none when there is no such code; nobody is told."""
        self._group.setExclusive(False)
        for known, segment in self._segments.items():
            segment.setChecked(known == code)
        self._group.setExclusive(True)

    def sizeHint(self) -> QSize:
        """Some air around the words, where there is room."""
        return super().sizeHint() + QSize(AIR * len(self._segments), 0)

    def _add(self, choice: Choice) -> None:
        segment = button(self._words, choice.words, kind="segment")
        segment.setCheckable(True)
        segment.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        segment.clicked.connect(lambda: self.chosen.emit(choice.code))
        self._segments[choice.code] = segment
        self._group.addButton(segment)
        self._row.addWidget(segment)


def _place(place: int, count: int) -> str:
    return "first" if place == 0 else "last" if place == count - 1 else "middle"
