"""The disclosure ledger on the Sync page: what left or came, newest first, by name, organisation and time."""

from datetime import date, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.ledger_rows import AskedLines, LedgerPage, LedgerRow
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Choice, PersonTab, Spot
from ui.context import Context
from ui.delegates.timeline import TimelineDelegate
from ui.i18n import words
from ui.models.ledger import LedgerModel
from ui.pages.when_seen import WhenSeen
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.empty import Empty
from ui.widgets.fields import ChoiceBox, SearchField
from ui.widgets.forms import Field
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.list_page import ListPage
from ui.widgets.lists import RowsView
from ui.widgets.words import Words, announce

PAUSE = 150
"""Milliseconds without a letter after which what was typed is looked for."""
SEARCH = 240
"""Pixels at 100 % that the search is wide at least."""
TIMES = (
    Choice("", say("At any time")),
    Choice("7", say("In the last 7 days")),
    Choice("30", say("In the last 30 days")),
    Choice("91", say("In the last 3 months")),
    Choice("365", say("In the last 12 months")),
)
"""How many days back, by code."""
_EVERYBODY = Choice("", say("All of them"))


class LedgerView(ListPage):
    """The ledger. `went` leads to the Agreement and sharing of whom a line is about."""

    went = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = Words(self)
        self._words.put(self.setAccessibleName, say("Disclosure ledger"))
        self._model = LedgerModel(self, context=context)
        self._asking = QTimer(self, singleShot=True)
        self._asking.timeout.connect(self._ask)
        self._telling = self._hasty = False
        self._make_parts()
        self._lay()
        self._listen()

    # Parts

    def _make_parts(self) -> None:
        theme = self._context.theme
        self.search = SearchField(theme, name=say("Search the ledger"), hint=say("Name, alias or number"))
        self.others, self.times = ChoiceBox(theme), ChoiceBox(theme)
        self.times.offer(TIMES, first=0)
        self._says, self._sentence = label(ink="dim"), label(FontRole.SMALL, ink="dim")
        self.list = RowsView(theme, name=say("Disclosure ledger"), uniform=False, paper="bg")
        self.list.setModel(self._model)
        self.list.setItemDelegate(TimelineDelegate(self.list, theme=theme, today=self._context.today))
        self._nothing = Empty(say("Nothing here"), say("Look under another filter."))
        self.open_button = button(self._words, say("Open Agreement and sharing"))
        self.open_button.clicked.connect(self._open_chosen)

    def _lay(self) -> None:
        self._others_field = Field(say("Organisation"), self.others)
        filters = FlowLayout(gap=12, top=True)
        for field in (Field(say("Person"), self.search), self._others_field, Field(say("When"), self.times)):
            filters.addWidget(field)
        head = column(self._says, filters, self._sentence, gap=9, margins=(20, 14, 20, 8))
        self._keep_width()
        self.lay_out(self._context.theme, head=head, rows=self.list, nothing=self._nothing, paper="bg")
        self.add_foot(self._make_foot())

    def _make_foot(self) -> QFrame:
        self._foot = QFrame()
        look(self._foot, paper="surface", line="above")
        self._foot.setLayout(column(_flowing(self.open_button), margins=(20, 8, 20, 8)))
        self._foot.hide()
        return self._foot

    def _listen(self) -> None:
        self.search.textChanged.connect(self._typed)
        self.others.activated.connect(self._filtered)
        self.times.activated.connect(self._filtered)
        self.search.down.connect(self._into_list)
        self.search.returnPressed.connect(self._into_list)
        self.list.up.connect(self.search.setFocus)
        self.list.picked.connect(self._offer)
        self.list.opened.connect(self._open)
        self._model.answered.connect(self._answered)
        self._model.modelReset.connect(self._offer)
        self._words.call(self.list.viewport().update)
        self._again = WhenSeen(self, ask=self._model.ask_again)
        self._again.due()
        self._context.tasks.on_changes(self._hear)
        self._context.theme.changed.connect(self._keep_width)

    def _keep_width(self) -> None:
        self.search.setMinimumWidth(self._context.theme.px(SEARCH))

    # What is shown

    def arrive(self) -> None:
        """The ledger has come into sight: the search has the focus."""
        self.search.setFocus()
        self.search.selectAll()

    def _hear(self, _changes: Changes) -> None:
        self._again.due()

    def _typed(self) -> None:
        self._telling, self._hasty = True, False
        self._asking.start(PAUSE)

    def _filtered(self) -> None:
        self._telling = True
        self._ask()

    def _ask(self) -> None:
        self._asking.stop()
        days = self.times.currentData()
        since: date | None = self._context.today() - timedelta(days=int(days)) if days else None
        other = Id(self.others.currentData() or "")
        self._model.show_lines(AskedLines(text=self.search.text(), other=other, since=since))

    def _answered(self, page: LedgerPage) -> None:
        self.others.offer((_EVERYBODY, *page.others), first=0)
        self._others_field.setVisible(len(page.others) > 1)
        self._words.put(self._says.setText, page.says)
        self._words.put(self._sentence.setText, page.sentence)
        self._nothing.say(page.empty, page.advice)
        self.hold(total=page.total)
        if self._telling:
            self._telling = False
            announce(self, words(page.sentence))
        hasty, self._hasty = self._hasty, False
        if hasty and page.total and self.search.hasFocus():
            self._into_list()

    # What can be done

    @property
    def row(self) -> LedgerRow | None:
        """The line that is chosen."""
        row = self.list.row
        return row if isinstance(row, LedgerRow) else None

    def _offer(self, _row: object = None) -> None:
        row = self.row
        had_focus = self.open_button.hasFocus()
        self._foot.setVisible(row is not None and bool(row.case))
        if had_focus and self._foot.isHidden():
            self.list.setFocus()

    def _open_chosen(self) -> None:
        self._open(self.row)

    def _open(self, row: object) -> None:
        if isinstance(row, LedgerRow) and row.case:
            self.went.emit(Spot(PlaceName.PEOPLE, row.case, PersonTab.SHARING))

    def _into_list(self) -> None:
        """Go to the first line found; of letters that have not been answered yet, once they have."""
        if self._asking.isActive():
            self._ask()
        self._hasty = self._model.asking
        if self._hasty:
            return
        if not self.list.currentIndex().isValid() and self._model.rowCount() > 1:
            self.list.choose(1)  # the first stands below the heading of its day
        self.list.setFocus()


def _flowing(*widgets: QWidget) -> FlowLayout:
    layout = FlowLayout(gap=8)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
