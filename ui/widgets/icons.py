"""Icons on widgets, drawn again by themselves when palette, text size or screen change."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.theme import Theme
from ui.widgets.kept import Kept

AIR = 4


class Icons(QObject):
    """Keeps which icon each part of one widget wears; it goes when the widget goes."""

    def __init__(self, owner: QWidget, *, theme: Theme) -> None:
        super().__init__(owner)
        self._theme = theme
        self._kept = Kept()
        theme.changed.connect(self._again)

    def put(
        self, part: QLabel | QAbstractButton, name: str, *, colour: str, size: int = 18, spaced: bool = False
    ) -> None:
        """Draw an icon on a label or button, in a colour of the palette, `size` pixels square at 100 %.

        `spaced` leaves air between it and the words of a button.
        """

        def again() -> None:
            pixmap = self._theme.pixmap(name, colour=colour, size=size)
            _wear(part, _spaced(pixmap, part.layoutDirection()) if spaced else pixmap)

        self._kept.put(part, again)

    def _again(self) -> None:
        self._kept.again()


def _wear(part: QLabel | QAbstractButton, pixmap: QPixmap) -> None:
    if isinstance(part, QLabel):
        part.setPixmap(pixmap)
    else:
        part.setIcon(QIcon(pixmap))
        part.setIconSize(pixmap.deviceIndependentSize().toSize())


def _spaced(pixmap: QPixmap, direction: Qt.LayoutDirection) -> QPixmap:
    """The icon with empty pixels on the side of the words."""
    air = round(AIR * pixmap.devicePixelRatio())
    made = QPixmap(pixmap.width() + air, pixmap.height())
    made.setDevicePixelRatio(pixmap.devicePixelRatio())
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(AIR if direction is Qt.LayoutDirection.RightToLeft else 0, 0, pixmap)
    painter.end()
    return made
