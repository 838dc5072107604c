"""The Timeline tab: what happened, newest first, by day, a filter above, and below what the chosen line allows."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Session
from caseworker.queries.may import role_may_add
from caseworker.queries.rows import Choice, Offer, TimelinePage, TimelineRow, TimelineShown
from ui.context import Context
from ui.delegates.timeline import TimelineDelegate
from ui.models.roles import ROW, Index
from ui.models.timeline import Folded, TimelineModel
from ui.pages.when_seen import WhenSeen
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.chips import Chips
from ui.widgets.empty import Empty
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.lists import RowsView
from ui.widgets.words import NOTHING, Words

FILTERS = (
    Choice(TimelineShown.EVERYTHING, say("Everything")),
    Choice(TimelineShown.SESSIONS, say("Sessions")),
    Choice(TimelineShown.APPOINTMENTS, say("Appointments")),
    Choice(TimelineShown.CHANGES, say("Changes")),
)


class TimelineTab(QFrame):
    """The timeline of one case at a time."""

    amend_asked = Signal()
    versions_asked = Signal()
    found = Signal()
    """The line that was awaited has come; it is chosen."""
    failed = Signal(object)
    """A `Phrase`: why it cannot be shown."""

    reshaped = Signal()
    """It has come to be as tall as its lines, or to scroll by itself."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._total, self._scrolls = 0, True
        look(self, paper="bg")
        self._words, self._records = Words(self), role_may_add(context.who.works_as, Session)
        self._case: Id | None = None
        self._awaited: frozenset[Id] = frozenset()
        self._model = TimelineModel(self, context=context)
        self._chips = Chips(say("What the timeline shows"), several=False)
        self._chips.offer(FILTERS)
        self._chips.choose((TimelineShown.EVERYTHING,))
        self.list = RowsView(context.theme, name=say("Timeline"), uniform=False, paper="bg")
        self.list.setModel(self._model)
        self.list.setItemDelegate(TimelineDelegate(self.list, theme=context.theme, today=context.today))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._nothing = Empty(*self._why_empty())
        self._stack.addWidget(self._nothing)
        layout = column(column(self._chips, margins=(20, 14, 20, 6)))
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._make_foot())
        self.setLayout(layout)
        self._chips.chosen.connect(lambda _: self._filter())
        self._model.answered.connect(self._answered)
        self._model.failed.connect(self.failed)
        self._again = WhenSeen(self, ask=self._ask_again)
        self.list.picked.connect(self._offer)
        for pressed in (self.list.clicked, self.list.activated):
            pressed.connect(self._unfold)
        self._model.modelReset.connect(self._offer)
        self._words.call(self.list.viewport().update)

    def _make_foot(self) -> QFrame:
        self.amend_button = button(self._words, say("Amend this session…"))
        self.amend_button.clicked.connect(self.amend_asked)
        self.versions_button = button(self._words, say("What it said before…"))
        self.versions_button.clicked.connect(self.versions_asked)
        self._foot = QFrame()
        look(self._foot, paper="surface", line="above")
        flow = FlowLayout(gap=8)
        flow.setContentsMargins(20, 8, 20, 8)
        flow.addWidget(self.amend_button)
        flow.addWidget(self.versions_button)
        self._foot.setLayout(flow)
        self._foot.hide()
        return self._foot

    @property
    def row(self) -> TimelineRow | None:
        """The line that is chosen."""
        row = self.list.row
        return row if isinstance(row, TimelineRow) else None

    @property
    def amending(self) -> Offer | None:
        """How the chosen line is put right, where whoever is signed in may do that."""
        return self.row.amend if self.row is not None else None

    def _offer(self, _row: object = None) -> None:
        offer, amended = self.amending, self.row is not None and self.row.amended is not None
        if offer is not None:
            self._words.put(self.amend_button.setText, offer.words)
        self.amend_button.setVisible(offer is not None)
        self.versions_button.setVisible(amended)
        self._foot.setVisible(offer is not None or amended)

    def _unfold(self, index: Index) -> None:
        """Show all that is still to come, from the last of it on, where it was folded away."""
        if isinstance(index.data(ROW), Folded):
            self._model.unfold()
            self.list.choose(1)

    def await_line(self, records: Iterable[Id]) -> None:
        """Choose the line of what has just been recorded, once it comes."""
        self._awaited = frozenset(records)

    def _find_awaited(self) -> None:
        number, self._awaited = self._model.number_of(self._awaited), frozenset()
        if number is not None:
            self.list.choose(number)
            self.found.emit()

    def show_case(self, case: Id) -> None:
        """Show another case, from its newest line on."""
        self._case = case
        self._filter()

    def look_again(self) -> None:
        """Look again, since something changed, once it is in sight."""
        self._again.due()

    def _ask_again(self) -> None:
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
        self._total = page.total
        self._nothing.say(*self._why_empty())
        self._stack.setCurrentIndex(0 if page.total else 1)
        stood = self.list.stands
        self.stand(scrolls=self._scrolls)
        if self.list.stands is not stood:
            self.reshaped.emit()
        self._find_awaited()

    def _why_empty(self) -> tuple[Phrase, Phrase]:
        if TimelineShown.EVERYTHING not in self._chips.codes:
            return say("Nothing here"), say("Look under another filter.")
        advice = say("Record a session with Ctrl+N.") if self._records else NOTHING
        return say("Nothing has been written yet"), advice

    @property
    def stands(self) -> bool:
        """Whether it is as tall as its lines."""
        return self.list.stands

    def stand(self, *, scrolls: bool) -> None:
        """Scroll, or be as tall as its lines where those are not too many, on a page that scrolls."""
        self._scrolls = scrolls
        self.list.stand(scrolls=scrolls or not self.list.may_stand(self._total))
