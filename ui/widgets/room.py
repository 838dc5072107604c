"""A widget that takes the room there is and asks for little: what it holds scrolls by itself."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

LEAST = 260
"""Pixels at 100 % that are left for what it holds in a low window, where the page around it scrolls as a whole."""


class Room(QWidget):
    """Its contents never make the page around it taller, only what they have at least does; or it takes them whole."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._whole = theme, False
        self._asked = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._keep_least)
        self._keep_least()

    @property
    def least(self) -> int:
        """The height that it has at least, in pixels of this text size."""
        return self._theme.px(LEAST)

    def _keep_least(self) -> None:
        self.setMinimumHeight(0 if self._whole else self._asked or self.least)

    def hold(self, *, whole: bool, least: int = 0) -> None:
        """Be as tall as the contents, on a page that scrolls them; or take the room there is, `least` where said."""
        if (whole, least) != (self._whole, self._asked):
            self._whole, self._asked = whole, least
            self._keep_least()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return self._whole and super().hasHeightForWidth()

    def sizeHint(self) -> QSize:
        return self._less(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._less(super().minimumSizeHint())

    def _less(self, hint: QSize) -> QSize:
        return hint if self._whole else QSize(hint.width(), 0)
