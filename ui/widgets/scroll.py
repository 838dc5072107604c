"""A page that scrolls up and down, never sideways, and is always as tall as its wrapped words need."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from ui.widgets.layouts import column

RESHAPES = frozenset({QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.FontChange})
"""What may change how much room words need."""
DEEPEST = 4
"""So many times a page is followed at once when each size that it is given has it ask for another."""
CLEAR = 8
"""Pixels that are left above and below what is brought into sight."""


class Roll(QWidget):
    """What scrolls. Where words wrap on it, it asks for the height that they need at the width that they have.

    Qt would give it at least what they need at the narrowest, which leaves a blank tail below the last of them.
    """

    changed = Signal()
    """It may need another height."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setLayout(column(page))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return taken


class Scroll(QScrollArea):
    """After a change of language, palette or text size everything on it is measured once more.

    Qt keeps what nested layouts measured in the middle of such a change, and words would be cut off.
    Where the page around it scrolls as a whole, it can `stand` on that at its full height: nothing scrolls within
    what scrolls.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole, self._deep = False, 0
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure_again)

    def setWidget(self, page: QWidget) -> None:  # noqa: N802 (called as Qt calls it)
        roll = page if isinstance(page, Roll) else Roll(page)
        roll.changed.connect(self._follow)
        super().setWidget(roll)
        self._follow()

    @property
    def stands(self) -> bool:
        """Whether it is as tall as all that is on it."""
        return self._whole

    def stand(self, *, scrolls: bool) -> None:
        """Scroll, or be as tall as all that is on it, on a page that scrolls."""
        if scrolls is not self._whole:
            return
        self._whole = not scrolls
        bar = Qt.ScrollBarPolicy.ScrollBarAsNeeded if scrolls else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        policy = self.sizePolicy()
        policy.setHeightForWidth(self._whole)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        page = self.widget()
        return page.heightForWidth(width) if self._whole and page is not None else -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where it stands on a page that scrolls, the keys that scroll go to that."""
        if self._whole:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give the page the size that it asks for.

        Parts that fit themselves to their width may ask for another height each time. Qt would go on giving it within
        the giving until the stack is full and the program dies; the layouts ask again by themselves afterwards.
        """
        if event.type() != QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._deep >= DEEPEST:
            return False
        self._deep += 1
        try:
            return super().eventFilter(watched, event)
        finally:
            self._deep -= 1

    def _follow(self) -> None:
        if self._whole:
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESHAPES:
            self._measuring.start()

    def _measure_again(self) -> None:
        page = self.widget()
        for part in page.findChildren(QWidget) if page is not None else ():
            part.updateGeometry()


def bring_into_sight(widget: QWidget, *, part: QRect | None = None) -> None:
    """Have every page that a widget stands on scroll as far as it takes to see it, or a part of it, from its top.

    Nothing moves away under a mouse that is pressed.
    """
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return
    part = widget.rect() if part is None else part
    on = widget.parentWidget()
    while on is not None:
        page = on.widget() if isinstance(on, Scroll) else None
        if isinstance(on, Scroll) and page is not None:
            half = min(part.height(), on.viewport().height() - 2 * CLEAR) // 2
            at = widget.mapTo(page, part.topLeft() + QPoint(0, half))
            on.ensureVisible(at.x(), at.y(), 0, half + CLEAR)
        on = on.parentWidget()
