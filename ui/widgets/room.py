"""A widget that takes the room there is and asks for none: what it holds scrolls by itself."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget


class Room(QWidget):
    """Its contents never make the page around it taller; only an explicit minimum does."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), 0)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)
