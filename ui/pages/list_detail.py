"""A list with its search and chips beside the record that is open; in a narrow window one in the place of the other."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QStackedWidget, QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import Beginning, Choice, Offer
from ui.context import Context
from ui.delegates.lines import Lines, TwoLineDelegate
from ui.delegates.paint import RowDelegate
from ui.models.roles import NO_INDEX
from ui.models.searched import SearchedModel
from ui.pages.detail import Detail
from ui.pages.page import Page
from ui.pages.said import ListWords
from ui.pages.when_seen import WhenSeen
from ui.panels.opening import panel_for
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.empty import Empty, Unchosen
from ui.widgets.fields import SearchField
from ui.widgets.filters import Filters
from ui.widgets.focus import focused_in, gave_back
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.list_page import ListPage
from ui.widgets.lists import RowsView
from ui.widgets.offer_bar import OfferBar
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import NOTHING, Words

LIST_WIDTH, BESIDE = 328, 900
"""Pixels at 100 %: of the list, and from which on it stands beside the record."""
NOTHING_OPEN, RECORD, ALONE = range(3)
"""What stands beside the list: a hint, the record, or a panel about no record that is there yet."""


class ListDetail(QWidget, Page):
    """Subclasses say what a row shows, which record it is, and open it. `moved` follows when another one is open."""

    wide, uniform = LIST_WIDTH, True
    """How wide the list stands beside the record at least, in pixels at 100 %, and whether all rows are as tall."""
    main: FormName | None = None
    """What the page is for, where that is something to be done from the list."""

    def __init__(self, context: Context, *, said: ListWords, model: SearchedModel, detail: QWidget) -> None:
        super().__init__()
        self._context, self._said = context, said
        self._words, self._icons = Words(self), Icons(self, theme=context.theme)
        self._wanted, self._wanted_chip = NO_ID, ""
        self._alone: SidePanel | None = None
        self._came_from: QWidget | None = None
        self._model, self.detail_widget = model, detail
        self._make_list()
        self._lay_out()
        self._listen()
        self._search_now()

    # What subclasses say

    @property
    def detail(self) -> Detail:
        """What shows the record that is open."""
        raise NotImplementedError

    def lines(self, row_: Any) -> Lines:
        """What a row shows."""
        raise NotImplementedError

    def record_of(self, row_: Any) -> Id:
        """Which record a row is about."""
        raise NotImplementedError

    def offered(self, page: Any) -> tuple[Iterable[Choice], tuple[Offer, ...]]:
        """The chips that an answer brings, and what can be done from the list."""
        raise NotImplementedError

    def nothing(self) -> Beginning:
        """What is said in the place of an empty list, and what to do."""
        raise NotImplementedError

    def beside_nothing(self, page: Any) -> Beginning:
        """What is said beside the list while nothing of it is open."""
        return Beginning(self._said.nothing_open, self._said.advice) if page.total else Beginning(NOTHING, NOTHING)

    def show_record(self, record: Id) -> None:
        """Have a record shown."""
        raise NotImplementedError

    def above(self) -> tuple[QWidget, ...]:
        """What stands above the search."""
        return ()

    def below(self) -> tuple[QWidget | QLayout, ...]:
        """What stands between the chips and the list: what can be done, and what is listed."""
        return self._offers, self._sentence

    def delegate(self) -> RowDelegate:
        """What paints the rows."""
        return TwoLineDelegate(self.list, theme=self._context.theme, lines=self.lines)

    def first(self) -> int:
        """The number of the row at which one begins."""
        return 0

    def panel_of(self, offer: Offer) -> SidePanel:
        """The panel of an offer that is about no record that is open."""
        return panel_for(offer, context=self._context, drafts=self.detail.drafts)

    # Parts

    def _make_list(self) -> None:
        theme, said = self._context.theme, self._said
        self.search = SearchField(theme, name=said.search, hint=said.hint)
        self.chips = Filters(theme, said.chips)
        self._sentence = label(FontRole.SMALL, ink="dim")
        self._offers = OfferBar(theme, main=self.main)
        self.list = RowsView(theme, name=said.name, uniform=self.uniform)
        self.list.setModel(self._model)
        self.list.setItemDelegate(self.delegate())
        self._nothing = Empty(said.nothing_open, said.advice)

    def _lay_out(self) -> None:
        head = column(*self.above(), self.search, self.chips, *self.below(), gap=9, margins=(14, 14, 14, 8))
        self._left, self._page, self._right = QFrame(), ListPage(), QStackedWidget()
        look(self._left, paper="surface", line="right")
        self._page.lay_out(self._context.theme, head=head, rows=self.list, nothing=self._nothing, paper="surface")
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._left.setLayout(column(self._page))
        self._hint = Unchosen()
        self._right.addWidget(self._hint)
        self._right.addWidget(self._with_back(self.detail_widget))
        self._alone_place, alone = column(), QFrame()
        alone.setLayout(self._alone_place)
        self._right.addWidget(alone)
        layout = row(self._left, gap=0)
        layout.addWidget(self._right, 1)
        self.setLayout(layout)

    def _with_back(self, detail: QWidget) -> QWidget:
        self._back: QPushButton = button(self._words, say("Back to the list"), kind="quiet")
        self._icons.put(self._back, "arrow-left", colour="dim", spaced=True)
        self._back.clicked.connect(self.show_list)
        self._back_bar = QFrame()
        look(self._back_bar, paper="surface")
        self._back_bar.setLayout(row(self._back, 1, margins=(12, 6, 12, 0)))
        held = QWidget()
        layout = column(self._back_bar)
        layout.addWidget(detail, 1)
        held.setLayout(layout)
        return held

    def _listen(self) -> None:
        self._hasty = False
        self._searching = QTimer(self, singleShot=True, interval=0)
        self._searching.timeout.connect(self._search_now)
        self.search.textChanged.connect(self._typed)
        self.chips.chosen.connect(self.chip_pressed)
        self.search.down.connect(self._into_list)
        self.search.returnPressed.connect(self._open_first)
        self.list.up.connect(self.search.setFocus)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self._opened)
        self._offers.asked.connect(self.take_up)
        for empty in (self._nothing, self._hint):
            empty.went.connect(self.went)
        self._model.answered.connect(self._answered)
        self._model.unanswered.connect(self._wait_no_more)
        self._again = WhenSeen(self, ask=self._model.ask_again)
        self._context.tasks.on_changes(self._hear)
        self._context.theme.changed.connect(self._fit)

    # What is shown

    def arrive(self) -> None:
        """The page has come into sight: the search has the focus."""
        self.search.setFocus()
        self.search.selectAll()

    @property
    def open_record(self) -> Id:
        """The record that is open, or NO_ID."""
        return self._wanted if self._right.currentIndex() == RECORD else NO_ID

    def open(self, record: Id) -> None:
        """Open a record and choose it in the list, which leaves a search that does not find it."""
        self._show(record)
        self._choose_wanted()
        if self.search.text() and self.list.row is None:
            with QSignalBlocker(self.search):
                self.search.clear()
            self._search_now()

    def arrive_at_record(self) -> None:
        self.detail.arrive()

    def open_named(self, tab: str) -> None:
        """Turn to this tab of the record that is open; empty leaves it as it is."""
        if tab:
            self.detail.open_named(tab)

    def look_under(self, chip: str) -> None:
        """List all that stands under another chip, also before any chip has been offered."""
        if not chip:
            return
        self._wanted_chip = chip
        with QSignalBlocker(self.search):
            self.search.clear()
        if not self._beside and self._right.currentIndex() != NOTHING_OPEN:
            self.show_list()
        self._choose_chip()
        self._search_now()

    def chip_pressed(self) -> None:
        """Somebody has pressed a chip."""
        self._wanted_chip = ""
        self._search_now()

    def _choose_chip(self) -> None:
        """Switch on the chip that is wanted, once it is offered."""
        if self._wanted_chip:
            self.chips.choose((self._wanted_chip,))
        if self._wanted_chip in self.chips.codes:
            self._wanted_chip = ""

    def show_list(self) -> None:
        """In a narrow window, go back from the record to the list."""
        self.detail.close_panel()
        self._wanted = NO_ID
        self._right.setCurrentIndex(NOTHING_OPEN)
        self.detail.forget()
        with QSignalBlocker(self.list):  # not the selection alone: what is current already is picked by no click
            self.list.setCurrentIndex(NO_INDEX)
        self._fit()
        self.search.setFocus()

    def lost(self) -> None:
        """What was open cannot be shown any more: why is said in its place, and the list looks again."""
        self._wanted = NO_ID
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(NO_INDEX)
        self._model.ask_again()

    def keep(self) -> None:
        """Keep what is being typed."""
        self.detail.keep()
        if self._alone is not None:
            self._alone.keep()

    def take_up(self, offer: Offer) -> None:
        """Open the panel of an offer beside the record that is open; alone where none is or it is about the list."""
        if self._right.currentIndex() == RECORD and offer not in self._offers.offers:
            self.detail.take_up(offer)
        else:
            self._stand_alone(self.panel_of(offer))

    def _stand_alone(self, panel: SidePanel) -> None:
        came_from = self._came_from if focused_in(self._alone) else focused_in(self)
        self._close_alone()
        self._alone, self._came_from = panel, came_from
        panel.closed.connect(self._put_back)
        panel.finished.connect(self._put_back)
        panel.followed.connect(self.take_up)
        panel.went.connect(self.went)
        self._alone_place.addWidget(panel)
        self._right.setCurrentIndex(ALONE)
        self._fit()
        panel.arrive()

    def _put_back(self) -> None:
        had_focus = focused_in(self._alone) is not None
        self._close_alone()
        if self._right.currentIndex() == ALONE:
            self._right.setCurrentIndex(RECORD if self._wanted else NOTHING_OPEN)
            self._fit()
            self._choose_wanted()
            if had_focus and not gave_back(self._came_from):
                self.search.setFocus()

    def _close_alone(self) -> None:
        panel, self._alone = self._alone, None
        if panel is not None:
            panel.keep()
            self._alone_place.removeWidget(panel)
            panel.hide()
            panel.deleteLater()

    # The list

    def _typed(self, _text: str) -> None:
        self._hasty = False
        self._searching.start()

    def _search_now(self) -> None:
        self._model.search(self.search.text(), chip=self._wanted_chip or "".join(self.chips.codes[:1]))

    def _answered(self, page: Any) -> None:
        chips, offers = self.offered(page)
        self.chips.offer(offered := tuple(chips))
        self._choose_chip()
        if not self.chips.codes and offered:
            self.chips.choose((offered[0].code,))
            if self._model.chip:  # the chip it was listed under is offered no more
                self._search_now()
        self._offers.show_offers(offers)
        self._words.put(self._sentence.setText, page.sentence)
        self._nothing.say(*self.nothing())
        self._hint.say(*self.beside_nothing(page))
        self._page.hold(total=page.total)
        self._choose_wanted()
        if self._hasty:
            self._open_first()

    @property
    def offers(self) -> tuple[Offer, ...]:
        """What can be done with the record that is open and from the list as a whole."""
        return (*(self.detail.offers if self.open_record else ()), *self._offers.offers)

    def _choose_wanted(self) -> None:
        """Have the record that is open chosen in the list; where it is not among its rows, nobody else."""
        record = self.open_record
        number = self._model.find(lambda row_: self.record_of(row_) == record) if record else None
        with QSignalBlocker(self.list):  # it is shown already; nobody has picked anything
            if number is not None and number != self.list.currentIndex().row():
                self.list.choose(number)
            elif number is None and self._right.currentIndex() != NOTHING_OPEN and self.list.row is not None:
                self.list.setCurrentIndex(NO_INDEX)

    def _into_list(self) -> None:
        if not self.list.currentIndex().isValid() and self._model.rowCount():
            self.list.choose(self.first())
        self.list.setFocus()

    def _open_first(self) -> None:
        """Open the first one found; of a search that has not been answered yet, once it has."""
        self._hasty = self._searching.isActive() or not self._model.answers
        if not self._hasty and self._model.rowCount():
            self.list.choose(self.first())
            self._opened(self.list.row)

    def _wait_no_more(self) -> None:
        self._hasty = False

    def _picked(self, row_: Any) -> None:
        if self._beside:
            self._show(self.record_of(row_))

    def _opened(self, row_: Any) -> None:
        if row_ is not None:
            self._show(self.record_of(row_), entering=True)

    def _show(self, record: Id, *, entering: bool = False) -> None:
        self._wanted = record
        self._close_alone()
        self._right.setCurrentIndex(RECORD)
        self.show_record(record)
        self._fit()
        if entering or not self._beside:
            self.detail.focus_again()
        self.moved.emit(record)

    def _hear(self, changes: Changes) -> None:
        if changes.kinds or changes.cases:
            self._again.due()

    # One beside the other, or one in the place of the other

    @property
    def _beside(self) -> bool:
        return self.width() >= self._context.theme.px(BESIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        record = self._right.currentIndex() != NOTHING_OPEN
        self._left.setVisible(self._beside or not record)
        self._right.setVisible(self._beside or record)
        self._back_bar.setVisible(not self._beside)
        least = self._context.theme.px(self.wide)
        wide = max(least, min(self.width() * 3 // 10, least * 5 // 4))
        self._left.setMinimumWidth(wide if self._beside else 0)
        self._left.setMaximumWidth(wide if self._beside else 16_777_215)
