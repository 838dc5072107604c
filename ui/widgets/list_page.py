"""A list below its search and filters. In a low window all of it scrolls as one page, so that one bar moves it."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QStackedWidget, QWidget

from ui.theme import Theme, look
from ui.widgets.empty import Empty
from ui.widgets.layouts import column
from ui.widgets.lists import RowsView
from ui.widgets.room import Room
from ui.widgets.scroll import Scroll


class ListPage(Scroll):
    """A head, below it the rows or what is said in the place of none, and at most something at the foot."""

    def lay_out(self, theme: Theme, *, head: QLayout, rows: RowsView, nothing: Empty, paper: str) -> None:
        """Put the parts in their places."""
        self._head, self._list, self._rows, self._room = QFrame(), rows, QStackedWidget(), Room(theme)
        self._total = 0
        look(self._head, line="below")
        self._head.setLayout(head)
        self._rows.addWidget(rows)
        self._rows.addWidget(nothing)
        self._room.setLayout(column(self._rows))
        whole = QFrame()
        look(whole, paper=paper)
        self._parts = column(self._head)
        self._parts.addWidget(self._room, 1)
        whole.setLayout(self._parts)
        self.setWidget(whole)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self.fit)
        self.verticalScrollBar().rangeChanged.connect(self._fitting.start)
        theme.changed.connect(self._fitting.start)

    def add_foot(self, foot: QWidget) -> None:
        """Put something below the list."""
        self._parts.addWidget(foot)

    def hold(self, *, total: int) -> None:
        """Show the rows, of which there are so many in all; or what is said when there are none."""
        self._total = total
        self._rows.setCurrentIndex(0 if total else 1)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Have the list scroll below the head, or stand at its full height where the window is too low for both."""
        space = self.viewport()
        low = space.height() < self._head.heightForWidth(space.width()) + self._room.least
        self._list.stand(scrolls=not (low and self._list.may_stand(self._total)))
        self._room.hold(whole=self._list.stands or not self._total)
