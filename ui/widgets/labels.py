"""Labels by role, the round initials beside a name, and the outline of a key."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from caseworker.domain.errors import Phrase
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.words import Words

KEY_GAP = 12
KEY_PADDING = 5
LONG_WORD, FEW_LETTERS = 20, 4
"""From so many letters on a word of a name may break, and so many stay together at its ends."""
BREAK = "\N{ZERO WIDTH SPACE}"


class InOneLine(QLabel):
    """Wraps only where there is no room for all its words in a line; by itself Qt would have it wrap into a block."""

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        wide = self.fontMetrics().horizontalAdvance(self.text()) + 2
        return QSize(wide, max(self.heightForWidth(wide), 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())


def show_name(line: QLabel, name: str) -> None:
    """Say a name that is never wider than its place: a very long word of it goes on in the next line.

    What it may break at is seen by nobody, and a screen reader is told the name without it.
    """
    line.setText(" ".join(map(_breaking, name.split(" "))))
    line.setAccessibleName(name)


def _breaking(word: str) -> str:
    """A word, and if it is very long with places to break at within; never so that a few letters stand alone."""
    if len(word) < LONG_WORD:
        return word
    return f"{word[:FEW_LETTERS]}{BREAK.join(word[FEW_LETTERS:-FEW_LETTERS])}{word[-FEW_LETTERS:]}"


def label(role: FontRole = FontRole.BODY, *, ink: str = "", wraps: bool = True, kind: type[QLabel] = QLabel) -> QLabel:
    """An empty label in a role of type; it wraps unless it stands in a line with others."""
    made = kind()
    made.setProperty("role", role.name.lower())
    made.setProperty("ink", ink)
    made.setWordWrap(wraps)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def told(keeper: Words, says: Iterable[Phrase], *, near: date | None = None) -> list[QLabel]:
    """What there is to know first, each sentence on a quiet label of its own; days as in `Words.put`."""
    made = []
    for sentence in says:
        made.append(label(ink="dim"))
        keeper.put(made[-1].setText, sentence, near=near)
    return made


def selectable(made: QLabel) -> QLabel:
    """The same label, its text to be selected and copied by mouse."""
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


class Initials(QWidget):
    """A soft circle with the initials of a name; decoration, told to no screen reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_name(self, name: str) -> None:
        """Take the first letters of the first and last word."""
        parts = name.split()
        self._initials = "".join(part[0] for part in (parts[:1] + parts[1:][-1:])).upper()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(46), self._theme.px(46))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("soft"))
        painter.drawEllipse(self.rect())
        painter.setPen(self._theme.colour("accent"))
        painter.setFont(self._theme.font(FontRole.SUBHEADING))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)


def key_width(theme: Theme, key: str) -> int:
    """How wide the outline of a key is, in pixels."""
    return theme.metrics(FontRole.TINY).horizontalAdvance(key) + 2 * KEY_PADDING


def paint_key(painter: QPainter, theme: Theme, *, key: str, right: int, middle: int, ink: QColor) -> None:
    """Draw a key such as 'Ctrl N' that ends at `right`, around the line `middle`."""
    height = theme.metrics(FontRole.TINY).height() + 2
    box = QRectF(right - key_width(theme, key) + 0.5, middle - height // 2 + 0.5, key_width(theme, key) - 1, height - 1)
    faint = QColor(ink)
    faint.setAlphaF(0.55)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(faint)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(ink)
    painter.setFont(theme.font(FontRole.TINY))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
    painter.restore()
