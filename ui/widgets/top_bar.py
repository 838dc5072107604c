"""The bar above the pages: search everywhere, and for whoever may, recording a session."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import say
from ui.theme import Theme, look
from ui.widgets.buttons import KeyButton
from ui.widgets.icons import Icons
from ui.widgets.layouts import row
from ui.widgets.words import Words


class TopBar(QFrame):
    """Its two buttons, each with its key."""

    search_asked = Signal()
    record_asked = Signal()

    def __init__(self, theme: Theme, *, records: bool) -> None:
        super().__init__()
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        self.setObjectName("topbar")
        look(self, paper="surface", line="below")
        self.search = KeyButton(theme, key="Ctrl K", ink="dim", shrinks=True)
        self.search.setObjectName("anywhere")
        self._icons.put(self.search, "search", colour="dim")
        self._words.put(self.search.setText, say("Search everywhere"))
        self.search.clicked.connect(self.search_asked)
        self.record = KeyButton(theme, key="Ctrl N", kind="primary", ink="ontext")
        self._icons.put(self.record, "pencil-line", colour="ontext")
        self._words.put(self.record.setText, say("Record a session"))
        self.record.clicked.connect(self.record_asked)
        layout = row(gap=16, margins=(20, 0, 20, 0))
        layout.addWidget(self.search, 1)
        layout.addStretch(1)
        layout.addWidget(self.record)
        self.setLayout(layout)
        if not records:
            self.record.hide()
