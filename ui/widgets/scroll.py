"""A page that scrolls up and down, never sideways, and is always as tall as its wrapped words need."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

RESHAPES = frozenset({QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.FontChange})
"""What may change how much room words need."""


class Scroll(QScrollArea):
    """After a change of language, palette or text size everything on it is measured once more.

    Qt keeps what nested layouts measured in the middle of such a change, and words would be cut off.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure_again)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESHAPES:
            self._measuring.start()

    def _measure_again(self) -> None:
        page = self.widget()
        for part in page.findChildren(QWidget) if page is not None else ():
            part.updateGeometry()
