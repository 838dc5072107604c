"""Somebody at a window who has a keyboard and nothing else: what is pressed goes to whatever has the focus."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

FURTHEST = 150
"""Presses of Tab after which somebody gives up looking."""


class Settling(Protocol):
    """A window that can be waited for."""

    def settle(self) -> None: ...


class Hands:
    """Ten fingers at a window."""

    def __init__(self, seat: Settling) -> None:
        self._seat = seat

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as Qt writes it: 'Ctrl+2', 'Return', 'Down'."""
        for key in keys:
            QTest.keySequence(self._focused, QKeySequence(key))
            self._seat.settle()

    def type(self, text: str) -> None:
        """Type a text."""
        QTest.keyClicks(self._focused, text)
        self._seat.settle()

    def go_to(self, name: str) -> None:
        """Press Tab until what is called so has the focus."""
        for _ in range(FURTHEST):
            if self.at.startswith(name):
                return
            QTest.keyClick(self._focused, Qt.Key.Key_Tab)
            self._seat.settle()
        raise AssertionError(f"Tab does not lead to '{name}'; it stands at '{self.at}'")

    def press_button(self, name: str) -> None:
        """Go to a button and press it."""
        self.go_to(name)
        assert isinstance(self._focused, QAbstractButton), name
        self.press("Space")

    @property
    def at(self) -> str:
        """What a screen reader says has the focus."""
        named = self._focused.accessibleName()
        return named or QAccessible.queryAccessibleInterface(self._focused).text(QAccessible.Text.Name)

    @property
    def _focused(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        return focused
