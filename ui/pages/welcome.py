"""A laptop without a service: make one, join one, or look around an invented one; and two ways to bring one back."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from caseworker.domain.errors import Phrase, say
from ui.pages.entrance import EntrancePage
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, column, row, wrap

WIDE = 1020
BESIDE = 900
"""Pixels at 100 % from which on the three ways stand beside each other."""


class WelcomePage(EntrancePage):
    """Each way is a signal of its own."""

    set_up_asked = Signal()
    join_asked = Signal()
    look_around_asked = Signal()
    restore_asked = Signal()
    recover_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, wide=WIDE)
        title, lead = label(FontRole.TITLE), label()
        self.words.put(title.setText, say("Welcome"))
        self.words.put(lead.setText, say("There are no records on this laptop yet. How do you want to begin?"))
        self.make_button, making = self._way("house", *_MAKE, then=self.set_up_asked.emit)
        self.join_button, joining = self._way("mail-open", *_JOIN, then=self.join_asked.emit)
        self.look_button, looking = self._way("compass", *_LOOK, then=self.look_around_asked.emit)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(14)
        for way in (making, joining, looking):
            self._ways.addWidget(way, 1)
        body = QWidget()
        body.setLayout(column(title, lead, self._ways, self._links(), gap=16))
        self.fill(body)

    def arrive(self) -> None:
        """The first way has the focus."""
        self.make_button.setFocus()

    def _way(self, icon: str, *said: Phrase, then: Callable[[], None]) -> tuple[QPushButton, QFrame]:
        """A card of its own: its title, what it is for, and the words of its button."""
        title, what, act = said
        picture, heading, below = label(wraps=False), label(FontRole.SUBHEADING), label(ink="dim")
        self.icons.put(picture, icon, colour="accent", size=28)
        self.words.put(heading.setText, title)
        self.words.put(below.setText, what)
        made = button(self.words, act, kind="primary")
        made.clicked.connect(then)
        way = QFrame()
        look(way, card="plain")
        way.setLayout(column(picture, heading, below, 1, row(made, 1), gap=10, margins=(18, 16, 18, 16)))
        return made, way

    def _links(self) -> QWidget:
        said = label(FontRole.SMALL, ink="dim", wraps=False)
        self.words.put(said.setText, say("Had records before?"))
        restore, recover = (
            button(self.words, words, kind="link") for words in (say("Restore a backup"), say("Recover with the kit"))
        )
        restore.clicked.connect(self.restore_asked)
        recover.clicked.connect(self.recover_asked)
        flow = FlowLayout(gap=12)
        for part in (said, restore, recover):
            flow.addWidget(part)
        links = QWidget()
        links.setLayout(flow)
        wrap(links)
        return links

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Beside each other where there is room, else below each other."""
        super().fit()
        if hasattr(self, "_ways"):
            beside = self.width() >= self.theme.px(BESIDE)
            way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
            self._ways.setDirection(way)


_MAKE = (
    say("Make a service"),
    say("You coordinate a service that does not use Caseworker yet."),
    say("Make a service"),
)
_JOIN = (
    say("Join with an invitation"),
    say("Your service has given you a file. You also need the folder that it exchanges through."),
    say("Join"),
)
_LOOK = (
    say("Look around"),
    say("An invented service shows what Caseworker does. Nobody in it lives, and nothing of it touches your records."),
    say("Open the demonstration"),
)
