"""The frame of a step of bringing a sheet in: what is looked at, and its buttons, one of them on Ctrl+Enter."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from caseworker.domain.errors import Phrase
from ui.context import Context
from ui.theme import look
from ui.widgets.buttons import KeyButton, button
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.room import LEAST
from ui.widgets.scroll import Scroll
from ui.widgets.words import Words


class SheetStep(QWidget):
    """Subclasses fill it. `went_on` and `went_back` follow when their buttons are pressed."""

    went_on = Signal()
    went_back = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.words = context, Words(self)
        self._buttons = FlowLayout(gap=8)
        self._foot = QFrame()
        look(self._foot, line="above")
        self._foot.setLayout(column(self._buttons, margins=(16, 8, 16, 14)))

    def fill(self, body: QWidget) -> None:
        """Put what is looked at above the buttons."""
        self._around = column()
        self._around.addWidget(body, 1)
        self._around.addWidget(self._foot)
        self.setLayout(self._around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the buttons come after what is looked at instead of taking its room."""
        super().resizeEvent(event)
        tall = self._foot.heightForWidth(self.width())
        low = self.height() < tall + self.context.theme.px(LEAST)
        (self._page if low else self._around).addWidget(self._foot)

    def scrolled(self, body: QWidget, *, name: Phrase) -> Scroll:
        """Something that scrolls where it is taller than the step."""
        scroll, page = Scroll(), QWidget()
        self._page = column()
        self._page.addWidget(body, 1)
        page.setLayout(self._page)
        look(page, paper="surface")
        self.words.put(scroll.setAccessibleName, name)
        scroll.setWidget(page)
        return scroll

    def primary(self, phrase: Phrase) -> KeyButton:
        """The button that goes on."""
        made = KeyButton(self.context.theme, key="Ctrl ↵", kind="primary", ink="ontext")
        self.words.put(made.setText, phrase)
        made.clicked.connect(self.went_on)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(made.click)
        self._buttons.addWidget(made)
        return made

    def other(self, phrase: Phrase) -> QPushButton:
        """A button beside it."""
        made = button(self.words, phrase)
        self._buttons.addWidget(made)
        return made

    def back(self, phrase: Phrase) -> QPushButton:
        """The button that goes back."""
        made = self.other(phrase)
        made.clicked.connect(self.went_back)
        return made

    def arrive(self) -> None:
        """The step has come into sight: put the focus where work begins."""
        raise NotImplementedError
