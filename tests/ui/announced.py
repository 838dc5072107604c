"""What a screen reader is asked to say."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessibleAnnouncementEvent

from ui.widgets import words


def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything that is announced from now on, in order."""
    said: list[str] = []

    def announced(widget: QObject, text: str) -> QAccessibleAnnouncementEvent:
        said.append(text)
        return QAccessibleAnnouncementEvent(widget, text)

    monkeypatch.setattr(words, "QAccessibleAnnouncementEvent", announced)
    return said
