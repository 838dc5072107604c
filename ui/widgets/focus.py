"""Where the focus is and where it was: what a panel that closes gives back to whatever had it before."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


def focused_in(widget: QWidget | None) -> QWidget | None:
    """What has the focus, when it lies in a widget."""
    focused = QApplication.focusWidget()
    return focused if widget is not None and focused is not None and widget.isAncestorOf(focused) else None


def gave_back(came_from: QWidget | None) -> bool:
    """The focus returns where it was, as long as that is still there; whether it is."""
    there = came_from is not None and isValid(came_from) and came_from.isVisible() and came_from.isEnabled()
    if came_from is not None and there:
        came_from.setFocus(Qt.FocusReason.OtherFocusReason)
    return there
