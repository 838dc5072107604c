"""What a page asks again when something changed: at once while it is in sight, else when it next comes into sight."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Calls `ask` for a page; pages out of sight ask nothing, so that an act costs what is looked at alone."""

    def __init__(self, page: QWidget, *, ask: Callable[[], None]) -> None:
        super().__init__(page)
        self._page, self._ask, self._due = page, ask, False
        page.installEventFilter(self)

    def due(self) -> None:
        """Something that the page shows may have changed."""
        self._due = not self._page.isVisible()
        if not self._due:
            self._ask()

    def eventFilter(self, _page: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._due:
            self._due = False
            self._ask()
        return False
