"""Icons on widgets, drawn again by themselves when palette, text size or screen change."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.theme import Theme


class Icons(QObject):
    """Keeps which icon each part of one widget wears; it goes when the widget goes."""

    def __init__(self, owner: QWidget, *, theme: Theme) -> None:
        super().__init__(owner)
        self._theme = theme
        self._kept: dict[Hashable, Callable[[], None]] = {}
        theme.changed.connect(self._again)

    def put(self, part: QLabel | QAbstractButton, name: str, *, colour: str, size: int = 18) -> None:
        """Draw an icon on a label or button, in a colour of the palette, `size` pixels square at 100 %."""

        def again() -> None:
            _wear(part, self._theme.pixmap(name, colour=colour, size=size), side=self._theme.px(size))

        self._kept[part] = again
        again()

    def _again(self) -> None:
        for again in self._kept.values():
            again()


def _wear(part: QLabel | QAbstractButton, pixmap: QPixmap, *, side: int) -> None:
    if isinstance(part, QLabel):
        part.setPixmap(pixmap)
    else:
        part.setIcon(QIcon(pixmap))
        part.setIconSize(QSize(side, side))
