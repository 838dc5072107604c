"""Tabs as words with a line below the open one; the open one turns soft while the keys go to it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QTabBar

from caseworker.domain.errors import Phrase
from ui.i18n import words
from ui.theme import look
from ui.widgets.words import Words


class Tabs(QTabBar):
    """Arrow keys move between the tabs."""

    def __init__(self, name: Phrase, tabs: tuple[Phrase, ...] = ()) -> None:
        super().__init__()
        self._words = Words(self)
        self._words.put(self.setAccessibleName, name)
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.phrases: tuple[Phrase, ...] = ()
        self.offer(tabs)

    def offer(self, tabs: tuple[Phrase, ...]) -> None:
        """Have these tabs instead."""
        self.phrases = tabs
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        while self.count() < len(tabs):
            self.addTab("")
        self._words.call(self._write)

    def minimumSizeHint(self) -> QSize:
        """As narrow as it must be: whoever holds the tabs puts a list in their place before they are cut off."""
        return QSize(0, super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        look(self, focused="true")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        look(self, focused="false")

    def _write(self) -> None:
        for number, phrase in enumerate(self.phrases):
            self.setTabText(number, words(phrase))
