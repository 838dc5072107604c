"""How much of something is there: a bar for the eye; the words that say the same stand beside it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

WIDE, TALL = 96, 8


class ReadyBar(QWidget):
    """Filled from the left as far as `done` is of `of`; decoration, told to no screen reader."""

    def __init__(self, theme: Theme, *, done: int, of: int) -> None:
        super().__init__()
        self._theme, self._part = theme, done / of if of else 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDE), self._theme.px(TALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        round_ = whole.height() / 2
        painter.setPen(self._theme.colour("dim"))
        painter.setBrush(self._theme.colour("sunk"))
        painter.drawRoundedRect(whole, round_, round_)
        if self._part:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            filled = QRectF(whole.topLeft(), whole.size())
            filled.setWidth(max(whole.width() * self._part, whole.height()))
            painter.drawRoundedRect(filled, round_, round_)
