"""The ground of the screens before anybody is signed in: one card in the middle, the status bar at the foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QWidget

from caseworker.domain.errors import say
from ui.help_files import WAYS_IN
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.buttons import KeyButton
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.scroll import Scroll
from ui.widgets.status_bar import StatusBar
from ui.widgets.words import Words

WIDE, WIDEST = 480, 900


class EntrancePage(QWidget):
    """A page with its card; subclasses put a form into it. F1 opens the page of help about the ways in."""

    help_page = WAYS_IN

    def __init__(self, theme: Theme, *, wide: int = WIDE) -> None:
        super().__init__()
        self.theme, self._wide = theme, wide
        self.words, self.icons = Words(self), Icons(self, theme=theme)
        look(self, paper="bg")
        self.status = StatusBar(theme)
        self.status.locked()
        self._card = QFrame()
        look(self._card, card="plain")
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_help)
        theme.changed.connect(self.fit)
        self.fit()

    def show_help(self) -> None:
        """Open help in front of this page."""
        from ui.dialogs.help import show_help  # few ask for it here

        show_help(self, theme=self.theme, page=self.help_page)

    def fill(self, body: QWidget) -> None:
        """Put the body into the card, under the name of the program and beside the way to help."""
        name, asking = label(FontRole.LABEL, ink="accent"), KeyButton(self.theme, key="F1", kind="quiet", ink="dim")
        self.words.put(name.setText, say("Caseworker"))
        self.words.put(asking.setText, say("Help"))
        asking.clicked.connect(self.show_help)
        head = row()
        head.addWidget(name, 1)
        head.addWidget(asking)
        self._inside = column(head, body, gap=12, margins=(32, 28, 32, 28))
        self._card.setLayout(self._inside)
        ground = QWidget()
        look(ground, paper="bg")
        middle = row(1)
        middle.addWidget(self._card, 1000)
        middle.addStretch(1)
        ground.setLayout(column(1, middle, 2, margins=(24, 24, 24, 24)))
        scroll = Scroll()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(ground)
        layout = column()
        layout.addWidget(scroll, 1)
        layout.addWidget(self.status)
        self.setLayout(layout)

    def swap(self, body: QWidget, other: QWidget) -> None:
        """Put another body into the card."""
        self._inside.replaceWidget(body, other)
        body.hide()
        body.deleteLater()

    def fit(self) -> None:
        """As wide as the words need at this text size, and never wider than the window."""
        self._card.setMaximumWidth(max(min(self.theme.px(self._wide), WIDEST), self._wide))
