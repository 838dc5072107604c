"""Push buttons: plain, primary, quiet and link, and one that shows its key beside its words. Enter presses them too."""

from textwrap import wrap

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter

from caseworker.domain.errors import Phrase
from ui.theme import Theme
from ui.widgets.labels import KEY_GAP, key_width, paint_key
from ui.widgets.words import Words

ICON_GAP = 8
LETTERS = 36
"""So many letters stand in one line of a chip."""


def button(words: Words, phrase: Phrase, *, kind: str = "") -> QPushButton:
    """A button that says `phrase`; kinds are primary, quiet, link and problem, or plain."""
    made = QPushButton()
    made.setProperty("kind", kind)
    made.setAutoDefault(True)
    words.put(made.setText, phrase)
    return made


class Chip(QPushButton):
    """A rounded button. Long words go on in a further line, for nothing is cut off in a narrow panel."""

    def __init__(self, words: Words, phrase: Phrase) -> None:
        super().__init__()
        self.setProperty("kind", "chip")
        self.setAutoDefault(True)
        words.put(self.show_words, phrase)

    def show_words(self, text: str) -> None:
        """Say this."""
        self.setAccessibleName(text)
        self.setText("\n".join(wrap(text, LETTERS, break_long_words=False)))


def icon_button(words: Words, phrase: Phrase) -> QPushButton:
    """A quiet button with an icon alone; its name is for screen readers and for the mouse."""
    made = QPushButton()
    made.setProperty("kind", "quiet")
    made.setAutoDefault(True)
    words.put(made.setAccessibleName, phrase)
    words.put(made.setToolTip, phrase)
    return made


class KeyButton(QPushButton):
    """A button with its icon, its words at the left and the outline of its key at the right.

    One that `shrinks` may end its words in dots; its accessible name is whole.
    """

    def __init__(self, theme: Theme, *, key: str, kind: str = "", ink: str = "text", shrinks: bool = False) -> None:
        super().__init__()
        self._theme, self._key, self._ink, self._shrinks = theme, key, ink, shrinks
        self.setProperty("kind", kind)
        self.setAutoDefault(True)

    def sizeHint(self) -> QSize:
        icon = 0 if self.icon().isNull() else self.iconSize().width() + ICON_GAP
        wide = 2 * self._margin() + icon + self._words_wide() + KEY_GAP + key_width(self._theme, self._key)
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint() - QSize(self._words_wide() if self._shrinks else 0, 0)

    def _words_wide(self) -> int:
        self.ensurePolished()
        return self.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), self.text()).width() + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        self._paint_words(painter)
        right = self.width() - self._margin()
        ink = self._theme.colour(self._ink)
        paint_key(painter, self._theme, key=self._key, right=right, middle=self.height() // 2, ink=ink)

    def _paint_words(self, painter: QPainter) -> None:
        left = self._margin()
        if not self.icon().isNull():
            side = self.iconSize().height()
            self.icon().paint(painter, left, (self.height() - side) // 2, side, side, mode=QIcon.Mode.Normal)
            left += side + ICON_GAP
        box = self.rect().adjusted(left, 0, -self._margin() - KEY_GAP - key_width(self._theme, self._key), 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.setPen(self._theme.colour(self._ink))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(box, flags, text)

    @staticmethod
    def _margin() -> int:
        return 14
