"""Sentences to be warned of, below each other; a screen reader says each once, not after every pause in typing."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from caseworker.domain.errors import Phrase
from caseworker.queries.tones import Tone
from ui.i18n import words
from ui.theme import Theme
from ui.widgets.bars import Notice
from ui.widgets.layouts import clear
from ui.widgets.words import announce


class Warnings(QWidget):
    """Hidden while there is nothing to be warned of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Phrase, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(6)
        self.setLayout(self._lines)
        self.hide()

    def warn(self, phrases: tuple[Phrase, ...], *, near: date, tone: Tone = Tone.WARN) -> None:
        """Say these in place of those before."""
        if phrases == self._shown:
            return
        self._shown = phrases
        clear(self._lines)
        for phrase in phrases:
            notice = Notice(self._theme)
            self._lines.addWidget(notice)  # first: what is shown without a place is a window of its own
            notice.say(phrase, tone=tone, near=near)
        self.setVisible(bool(phrases))
        if phrases:
            announce(self, " ".join(map(words, phrases)))
