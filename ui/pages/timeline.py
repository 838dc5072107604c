"""The Timeline tab: what happened, newest first, by day, with a filter above."""

from PySide6.QtWidgets import QFrame, QStackedWidget

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.rows import Choice, TimelinePage, TimelineShown
from ui.context import Context
from ui.delegates.timeline import TimelineDelegate
from ui.models.timeline import TimelineModel
from ui.theme import look
from ui.widgets.chips import Chips
from ui.widgets.empty import Empty
from ui.widgets.layouts import column
from ui.widgets.lists import RowsView
from ui.widgets.words import Words

FILTERS = (
    Choice(TimelineShown.EVERYTHING, say("Everything")),
    Choice(TimelineShown.SESSIONS, say("Sessions")),
    Choice(TimelineShown.APPOINTMENTS, say("Appointments")),
    Choice(TimelineShown.CHANGES, say("Changes")),
)


class TimelineTab(QFrame):
    """The timeline of one case at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        look(self, paper="bg")
        self._words = Words(self)
        self._case: Id | None = None
        self._model = TimelineModel(self, context=context)
        self._chips = Chips(say("What the timeline shows"), several=False)
        self._chips.offer(FILTERS)
        self._chips.choose((TimelineShown.EVERYTHING,))
        self.list = RowsView(context.theme, name=say("Timeline"), uniform=False, paper="bg")
        self.list.setModel(self._model)
        self.list.setItemDelegate(TimelineDelegate(self.list, theme=context.theme, today=context.today))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(Empty(say("Nothing has been written yet"), say("Record a session with Ctrl+N.")))
        layout = column(column(self._chips, margins=(20, 14, 20, 6)))
        layout.addWidget(self._stack, 1)
        self.setLayout(layout)
        self._chips.chosen.connect(lambda _: self._filter())
        self._model.answered.connect(self._answered)
        self._words.call(self.list.viewport().update)

    def show_case(self, case: Id) -> None:
        """Show another case, from its newest line on."""
        self._case = case
        self._filter()

    def refresh(self) -> None:
        """Look again, since something changed."""
        if self._case is not None:
            self._model.ask_again()

    def forget(self) -> None:
        """Hold nothing any more."""
        self._case = None
        self._model.forget()

    def _filter(self) -> None:
        if self._case is not None:
            self._model.show_case(self._case, shown=TimelineShown(self._chips.codes[0]))

    def _answered(self, page: TimelinePage) -> None:
        self._stack.setCurrentIndex(0 if page.total else 1)
