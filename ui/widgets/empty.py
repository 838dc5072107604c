"""An empty state: what belongs here, and what to do first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import Phrase
from ui.style import FontRole
from ui.widgets.labels import label
from ui.widgets.layouts import column
from ui.widgets.words import Words


class Empty(QFrame):
    """Two sentences in the middle of nothing."""

    def __init__(self, title: Phrase, advice: Phrase) -> None:
        super().__init__()
        self._words = Words(self)
        self._title, self._advice = label(FontRole.SUBHEADING), label(ink="dim")
        for part in (self._title, self._advice):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(column(2, self._title, self._advice, 3, gap=6, margins=(24, 24, 24, 24)))
        self.say(title, advice)

    def say(self, title: Phrase, advice: Phrase) -> None:
        """Say something else."""
        self._words.put(self._title.setText, title)
        self._words.put(self._advice.setText, advice)
