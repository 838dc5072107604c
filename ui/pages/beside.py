"""Something to read with a panel beside it, or in its place where there is no room for both."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Offer
from ui.context import Context
from ui.drafts import Drafts
from ui.i18n import words
from ui.models.sentences import joined
from ui.panels.opening import panel_for
from ui.theme import look
from ui.widgets.focus import focused_in, gave_back
from ui.widgets.identity import IdentityBar
from ui.widgets.layouts import column, row
from ui.widgets.room import Room
from ui.widgets.scroll import CLEAR, Scroll
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import announce

BESIDE, TALL = 700, 440
"""Pixels at 100 %, wide and tall, from which on a panel stands beside what is read instead of in its place."""


@runtime_checkable
class Stands(Protocol):
    """What scrolls, or stands at its full height on a page that scrolls."""

    @property
    def stands(self) -> bool: ...

    def stand(self, *, scrolls: bool) -> None: ...


def _standing(view: object) -> Stands | None:
    return view if isinstance(view, Stands) else None


class Beside(Scroll):
    """A head, something to read below it, and at most one panel. In a low window it scrolls as a whole.

    Subclasses hand `lay_out` their parts: `head` stays in sight above a panel, `line` and `body` make place for it.
    The part of the head that is `urgent` comes first where the rest of it could leave it out of sight.
    """

    went = Signal(object)
    """A `Spot` to go on to."""
    copied = Signal(object)
    """A `Phrase` that says what is on the clipboard now."""

    def __init__(self, context: Context, *, drafts: Drafts) -> None:
        super().__init__()
        self._context, self.drafts = context, drafts
        self._panel: SidePanel | None = None
        self._came_from: QWidget | None = None
        self._arriving, self._sees_who = False, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self._settle)
        context.theme.changed.connect(self._looking.start)

    def lay_out(
        self, *, head: tuple[QWidget, ...], urgent: QWidget | None = None, line: QWidget, body: QStackedWidget
    ) -> None:
        """Put the parts in their places."""
        body.currentChanged.connect(self.fit)
        self._head, self._urgent, self._line, self._body = head, urgent, line, body
        self._beside = row(gap=0)
        self._beside.addWidget(body, 1)
        self._room = Room(self._context.theme)
        self._room.setLayout(self._beside)
        whole = QFrame()
        look(whole, paper="bg")
        self._page = column(*head, line)
        self._page.addWidget(self._room, 1)
        whole.setLayout(self._page)
        self.setWidget(whole)
        self.verticalScrollBar().rangeChanged.connect(self._looking.start)

    # Panels

    @property
    def panel(self) -> SidePanel | None:
        """What is open beside the rest."""
        return self._panel

    def take_up(self, offer: Offer) -> None:
        """Open the panel in which an offer is taken up."""
        self.open_panel(panel_for(offer, context=self._context, drafts=self.drafts))

    def open_panel(self, panel: SidePanel) -> None:
        """Open a panel in the place of the one before, whose typing is kept."""
        # Not what has the focus in a search beside this page, where the next Ctrl+Z would take back letters.
        came_from = self._came_from if focused_in(self._panel) else focused_in(self)
        self.close_panel()
        self._panel, self._came_from = panel, came_from
        panel.closed.connect(self.close_panel)
        panel.finished.connect(self.close_panel)
        panel.followed.connect(self.take_up)
        panel.went.connect(self.went)
        self._beside.addWidget(panel)
        self.fit()
        panel.arrive()
        self._looking.start()

    def close_panel(self) -> None:
        """Close the panel, keep what was typed in it, and give the focus back."""
        panel, self._panel = self._panel, None
        if panel is None:
            return
        panel.keep()
        self._beside.removeWidget(panel)
        self.fit()
        came_from, self._came_from = self._came_from, None
        # Before the panel is hidden: Qt would pass the focus on to the end of the page, which would scroll there.
        if focused_in(panel) is not None and not gave_back(came_from):
            self.focus_again()
        panel.hide()
        panel.deleteLater()

    # Arriving

    def arrive(self) -> None:
        """Somebody has gone to what is shown: it has the focus, and who or what it is is said once it has come."""
        self._arriving = True
        self.focus_again()

    def welcome(self, name: str, alert: Phrase | None, *, new: bool = False) -> None:
        """What is shown has come: whoever has gone to it hears its name and what must be acted on.

        `new` is what was not shown before, or is gone to again.
        """
        arriving, self._arriving = self._arriving, False
        if arriving and self._panel is None and self.window().focusWidget() in (None, self, focused_in(self)):
            self.focus_again()
        if arriving:
            announce(self, joined(name, words(alert) if alert is not None else ""))
        if new:
            self._sees_who = True
            self._looking.start()

    def focus_again(self) -> None:
        """Take the focus after a panel has closed and what had it before is gone."""
        raise NotImplementedError

    def make_room(self, *, in_place: bool) -> None:
        """A panel stands in the place of line and body, or beside the body, or there is none."""

    def keep(self) -> None:
        """Keep what is being typed."""
        if self._panel is not None:
            self._panel.keep()

    def _settle(self) -> None:
        """Once everything has its place, share the room anew and bring what has the focus in a panel into sight.

        From the head of the page or else of the panel on, where both have room: whom and what it is about comes first.
        """
        self.fit()
        focused = focused_in(self._panel)
        if focused is not None and self._panel is not None:
            self.ensureWidgetVisible(focused)
            self._scroll_up(self._panel, focused)
        elif self._sees_who:
            self._see_who()

    def _see_who(self) -> None:
        """Whoever comes to somebody sees first who it is: the head has the focus where it would be out of sight."""
        self._sees_who = False
        scrolled_to = focused_in(self._line) is not None and self.verticalScrollBar().value() > 0
        if scrolled_to and self.focus_head() and (focused := focused_in(self)) is not None:
            self._scroll_up(self._head[0], focused)

    def focus_head(self) -> bool:
        """Have the focus above the line and the body, where there is something to have it."""
        who = self._head[0]
        if isinstance(who, IdentityBar):
            who.take_focus()
        return isinstance(who, IdentityBar)

    def _scroll_up(self, part: QWidget, focused: QWidget) -> None:
        """As far up as what has the focus stays in sight, to a head."""
        page = self.widget() or self
        last = focused.mapTo(page, focused.rect().bottomLeft()).y() + CLEAR - self.viewport().height()
        heads = (0, part.mapTo(page, QPoint()).y())
        bar = self.verticalScrollBar()
        bar.setValue(next((head for head in heads if last <= head < bar.value()), bar.value()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the room between what is read and the panel."""
        px = self._context.theme.px
        room = self.width() >= px(BESIDE) and self.height() >= px(TALL)
        in_place = self._panel is not None and not room
        self._body.setHidden(in_place)
        self._line.setHidden(in_place)
        self.make_room(in_place=in_place)
        least = (self._panel.least if in_place and self._panel is not None else 0) or self._room.least
        left = self._left()
        carries = in_place and self._carries(left, least=least)
        if carries:
            left += self._high(self._urgent)
        low = left < least
        self._put_urgent(first=low, carried=carries)
        if self._panel is not None:
            self._panel.tight = in_place and left < self._room.least
            self._panel.stand(scrolls=not (low and in_place))
            self._beside.setStretchFactor(self._panel, 0 if room else 1)
        stands = self._stand_body(whole=low and self._panel is None)
        self._room.hold(whole=low and (in_place or stands), least=least)

    def _carries(self, left: int, *, least: int) -> bool:
        """Whether a panel that keeps its buttons in sight can do so only with the urgent part on what it scrolls."""
        own = self._panel is not None and self._panel.least > 0
        return own and left < least <= left + self._high(self._urgent)

    def _put_urgent(self, *, first: bool, carried: bool) -> None:
        """The urgent part before the rest of the head, also for whoever goes by Tab; or where it stands in it.

        Or a panel carries it.
        """
        if self._urgent is None:
            return
        focused, hidden = focused_in(self._urgent), self._urgent.isHidden()  # Qt hides what changes its place
        place = 0 if first else self._head.index(self._urgent)
        if carried and self._panel is not None:
            if self._page.indexOf(self._urgent) < 0:
                return
            self._page.removeWidget(self._urgent)
            self._panel.carry(self._urgent)
        elif self._page.indexOf(self._urgent) != place:
            self._page.removeWidget(self._urgent)
            self._page.insertWidget(place, self._urgent)
            self._urgent.stackUnder((*self._head, self._line)[place if first else place + 1])
        self._urgent.setHidden(hidden)
        gave_back(focused)

    def _stand_body(self, *, whole: bool) -> bool:
        """Have what is in sight stand at its full height, or scroll."""
        shown = self._body.currentWidget()
        for number in range(self._body.count()):
            view = self._body.widget(number)
            if (one := _standing(view)) is not None:
                one.stand(scrolls=not (whole and view is shown))
        one = _standing(shown)
        return one is not None and one.stands

    def _left(self) -> int:
        """What is left below the head: with too little of it the page scrolls as a whole, and nothing on it as well."""
        return self.viewport().height() - sum(self._high(part) for part in (*self._head, self._line))

    def _high(self, part: QWidget | None) -> int:
        """How tall a part of the page is at the width that there is; 0 where it is not there."""
        if part is None or part.isHidden():
            return 0
        wide = part.hasHeightForWidth()
        return part.heightForWidth(self.viewport().width()) if wide else part.sizeHint().height()
