"""A panel beside the page, never over it: a title, what it holds, and its buttons always in sight."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from caseworker.domain.errors import Phrase, say
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.buttons import icon_button
from ui.widgets.focus import focused_in, gave_back
from ui.widgets.forms import field_of
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.scroll import Roll, Scroll, bring_into_sight
from ui.widgets.words import Words

WIDE = 344
HEIGHTS = 36
"""A panel never asks for more than so many times the height of its letters, as every scroll area."""


def _scrolling(body: QWidget) -> Scroll:
    """A body that does not scroll by itself, on one that does."""
    made = Scroll()
    made.setWidget(Roll(body))
    look(body, paper="surface")
    return made


class SidePanel(QFrame):
    """The frame of every side panel. Escape closes it; what was typed stays a draft."""

    closed = Signal()
    finished = Signal()
    """What the panel is for has been done, or let go."""
    followed = Signal(object)
    """An `Offer` that comes next, such as to log the call about a concern just raised."""
    went = Signal(object)
    """A `Spot` to go on to, such as where what was made is shown."""
    tight = False
    """Whether there is so little room that work begins at its top, where its title is seen."""

    def __init__(self, theme: Theme, *, title: Phrase, wide: int = WIDE) -> None:
        super().__init__()
        self._theme, self._wide = theme, wide
        self.words, self.icons = Words(self), Icons(self, theme=theme)
        look(self, line="left", paper="surface")
        self._title = label(FontRole.HEADING)
        self.words.put(self._title.setText, title)
        self.words.put(self.setAccessibleName, title)
        self.close_button = icon_button(self.words, say("Close this panel"))
        self.icons.put(self.close_button, "x", colour="dim")
        self.close_button.clicked.connect(self.leave)
        self._head = row(margins=(16, 14, 10, 6))
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._under, self._filled = QFrame(), False
        self._revealing = QTimer(self, singleShot=True, interval=0)
        self._revealing.timeout.connect(self._reveal)
        theme.changed.connect(self._fit)
        self._fit()

    def fill(self, body: QWidget, *, foot: QWidget | None = None) -> None:
        """Put the body below the title, scrolling when it is taller than the panel, and below it any buttons."""
        self._scroll = body if isinstance(body, Scroll) else _scrolling(body)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = self._scroll.widget()
        assert content is not None  # it has just been put there
        self._content: QWidget = content
        self._lines = column(self._head)
        self._lines.addWidget(self._scroll, 1)
        if foot is not None:
            look(self._under, line="above")
            self._under.setLayout(column(foot))
            self._lines.addWidget(self._under)
        self.setLayout(self._lines)
        self._filled = True

    def sizeHint(self) -> QSize:
        """As wide as what is on it asks for now: a scroll area goes on asking for what it did when first asked."""
        hint = super().sizeHint()
        if not self._filled:
            return hint
        asked = min(self._content.sizeHint().width(), HEIGHTS * self.fontMetrics().height())
        others = max(self._head.sizeHint().width(), self._under.sizeHint().width())
        return QSize(max(asked, others), hint.height())

    def arrive(self) -> None:
        """The panel has come into sight: put the focus where work begins."""
        raise NotImplementedError

    def keep(self) -> None:
        """Keep what is being typed; most panels hold nothing that would be missed."""

    def leave(self) -> None:
        """Close it, as its cross and Escape do."""
        self.closed.emit()

    @property
    def least(self) -> int:
        """How tall it is at least where it scrolls by itself; 0 where it needs no more and no less than others."""
        return 0

    def stand(self, *, scrolls: bool) -> None:
        """Scroll itself, or stand whole on a page that does: nothing scrolls within what scrolls."""
        if scrolls is (self._scroll.widget() is self._content):
            return
        typing = focused_in(self._content)  # Qt passes the focus on as what has it changes its place
        if scrolls:
            self._lines.replaceWidget(self._content, self._scroll)
            self._scroll.setWidget(self._content)
        else:
            self._lines.replaceWidget(self._scroll, self._scroll.takeWidget())
            self._content.stackUnder(self._scroll)  # Tab goes from one child to the next: to the foot last
        self._scroll.setVisible(scrolls)
        self._content.show()
        gave_back(typing)

    def carry(self, urgent: QWidget) -> None:
        """Have what must be seen at the top of what scrolls, where it would leave no room above."""
        lines = self._content.layout()
        assert isinstance(lines, QVBoxLayout)  # as of everything that scrolls
        lines.insertWidget(0, urgent)

    def reveal(self, widget: QWidget) -> None:
        """Bring something that has just been shown into sight, once everything has its place.

        The panel is seen from its top where both have room.
        """
        self._revealed = widget
        self._revealing.start()

    def _reveal(self) -> None:
        if self._scroll.isAncestorOf(self._revealed):
            self._scroll.verticalScrollBar().setValue(0)
            bring_into_sight(field_of(self._revealed))
            bring_into_sight(self._revealed)

    def retitle(self, title: Phrase) -> None:
        """Say what the panel is about now."""
        self.words.put(self._title.setText, title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setMinimumWidth(min(self._theme.px(self._wide), 520))
