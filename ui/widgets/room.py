"""A widget that takes the room there is and asks for none: what it holds scrolls by itself."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget


class Room(QWidget):
    """Its contents never make the page around it taller, only an explicit minimum does; unless it takes them whole."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def hold(self, *, whole: bool) -> None:
        """Be as tall as the contents, on a page that scrolls them; or take the room there is."""
        if whole is not self._whole:
            self._whole = whole
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self._whole and super().hasHeightForWidth()

    def sizeHint(self) -> QSize:
        return self._less(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._less(super().minimumSizeHint())

    def _less(self, hint: QSize) -> QSize:
        return hint if self._whole else QSize(hint.width(), 0)
