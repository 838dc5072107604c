"""A while after a question failed in which nothing asks it again: what fails each time is not asked at each repaint."""

from PySide6.QtCore import QObject, QTimer

LONG = 10_000
"""Milliseconds."""


class Pause(QTimer):
    """Runs from a failure on; `timeout` says that it may be asked again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setSingleShot(True)
        self.setInterval(LONG)
