"""The frame of every dialog: a heading, what it says, and our own buttons at the right; Escape is always safe."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QDialog, QPushButton, QSizePolicy, QWidget

from caseworker.domain.errors import Phrase
from ui.style import FontRole
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.lists import RowsView
from ui.widgets.scroll import RESHAPES
from ui.widgets.words import Words

MARGIN = 48
"""Pixels of the window that a dialog leaves free, both sides together."""


class Dialog(QDialog):
    """Filled once, from top to bottom; the buttons come last."""

    def __init__(self, parent: QWidget | None, *, title: Phrase) -> None:
        super().__init__(parent)
        self.words = Words(self)
        self.words.put(self.setWindowTitle, title)
        heading = label(FontRole.HEADING)
        self.words.put(heading.setText, title)
        self._lines = column(heading, gap=12, margins=(24, 20, 24, 18))
        self._buttons = row(1, margins=(0, 8, 0, 0))
        self.setLayout(self._lines)
        self.setMinimumWidth(440)
        self._measuring = QTimer(self, singleShot=True, interval=0)
        self._measuring.timeout.connect(self._measure_again)

    def open(self) -> None:
        """Open at the size that was asked for, or that the words need, and never lower than they are."""
        measure(self)
        asked = self.size() if self.testAttribute(Qt.WidgetAttribute.WA_Resized) else self.sizeHint()
        self._fit(asked.width(), least=asked.height())
        super().open()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in RESHAPES:
            self._measuring.start()

    def _measure_again(self) -> None:
        """In another language or text size the words may need more room than the dialog opened with."""
        for part in self.findChildren(QWidget):
            part.updateGeometry()
        self._lines.activate()
        self._fit(max(self.width(), self._lines.totalMinimumSize().width()), least=self.height())

    def _fit(self, wide: int, *, least: int) -> None:
        """Take the height that wrapped words need, and the width of the window before more height than it has."""
        around = self.parentWidget()
        if around is not None and self._lines.totalHeightForWidth(wide) > around.height() - MARGIN:
            wide = max(wide, around.width() - MARGIN)
        high = self._lines.totalHeightForWidth(wide)
        self.setMinimumHeight(high if around is None else min(high, around.height()))
        self.resize(wide, max(least, high))

    def sentence(self, phrase: Phrase, *, ink: str = "") -> None:
        """Add a sentence."""
        made = label(ink=ink)
        self.words.put(made.setText, phrase)
        self._lines.addWidget(made)

    def part(self, widget: QWidget) -> None:
        """Add a widget that takes the room there is."""
        self._lines.addWidget(widget, 1)

    def rows(self, view: RowsView, *, wide: int, most: int) -> None:
        """Be as tall as the rows of a list that is a part, up to `most`; then the list scrolls. Comes last."""
        view.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        measure(self)
        margins = self._lines.contentsMargins()
        tall = view.tall(wide=wide - margins.left() - margins.right())
        self.resize(wide, min(self._lines.totalHeightForWidth(wide) + tall, most))

    def button(self, phrase: Phrase, *, kind: str = "") -> QPushButton:
        """Add a button; the first one added stands at the left of the others."""
        made = button(self.words, phrase, kind=kind)
        self._buttons.addWidget(made)
        if self._buttons.parent() is None:
            self._lines.addLayout(self._buttons)
        return made


def let_go(dialog: QDialog) -> None:
    """Once it closes: throw it away, and have the keys go where they went before it was opened."""
    dialog.finished.connect(dialog.deleteLater)
    around = dialog.parentWidget()
    if around is not None:
        dialog.finished.connect(around.window().activateWindow)


def measure(dialog: QDialog) -> None:
    """Work out the least size before there is a window: one that is told later is told twice, and may jump."""
    dialog.ensurePolished()
    for part in dialog.findChildren(QWidget):
        part.ensurePolished()
    layout = dialog.layout()
    if layout is not None:
        layout.activate()
