"""A page that scrolls up and down, never sideways, and is always as tall as its wrapped words need."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.widgets.layouts import column

RESHAPES = frozenset({QEvent.Type.LanguageChange, QEvent.Type.StyleChange, QEvent.Type.FontChange})
"""What may change how much room words need."""


class Roll(QWidget):
    """What scrolls. Where words wrap on it, it asks for the height that they need at the width that they have.

    Qt would give it at least what they need at the narrowest, which leaves a blank tail below the last of them.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setLayout(column(page))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(hint.width(), 0) if self.hasHeightForWidth() else hint


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

    def setWidget(self, page: QWidget) -> None:  # noqa: N802 (called as Qt calls it)
        super().setWidget(page if isinstance(page, Roll) else Roll(page))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESHAPES:
            self._measuring.start()

    def _measure_again(self) -> None:
        page = self.widget()
        for part in page.findChildren(QWidget) if page is not None else ():
            part.updateGeometry()
