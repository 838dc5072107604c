"""People: the list with its search and chips beside the person; in a narrow window one in the place of the other."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QStackedWidget, QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.rows import Chip, Choice, PeoplePage, PersonRow
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, TwoLineDelegate
from ui.models.people import PeopleModel
from ui.pages.person import PersonView
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.chips import Chips
from ui.widgets.empty import Empty
from ui.widgets.fields import SearchField
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.lists import RowsView
from ui.widgets.words import Words

CHIPS = {
    Chip.MINE: say("Mine"),
    Chip.ALL: say("All"),
    Chip.LEAVING: say("Leaving in 30 days"),
    Chip.UNMATCHED: say("Unmatched"),
    Chip.GAPS: say("Gaps"),
    Chip.CLOSED: say("Closed"),
}
LIST_WIDTH, BESIDE = 328, 900
"""Pixels at 100 %: of the list, and from which on it stands beside the person."""


class PeoplePageView(QWidget):
    """The People page. `moved` follows when another person is open."""

    moved = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words, self._icons = Words(self), Icons(self, theme=context.theme)
        self._wanted: Id = NO_ID
        self._model = PeopleModel(self, context=context)
        self.person = PersonView(context)
        self._make_list()
        self._lay_out()
        self._listen()
        self._search_now()

    def _make_list(self) -> None:
        theme = self._context.theme
        self.search = SearchField(theme, name=say("Search people"), hint=say("Name, alias or number"))
        self.chips = Chips(say("Which people"), several=False)
        self._offer((Chip.MINE,))
        self.chips.choose((Chip.MINE,))
        self._sentence = label(FontRole.SMALL, ink="dim")
        self.list = RowsView(theme, name=say("People"), uniform=True)
        self.list.setModel(self._model)
        self.list.setItemDelegate(TwoLineDelegate(self.list, theme=theme, lines=self._lines))
        self._nobody = Empty(say("Nobody here"), say("Look under All, or clear the search."))

    def _lines(self, row_: PersonRow) -> Lines:
        return shown.person(row_, today=self._context.today())

    def _lay_out(self) -> None:
        self._left, self._right = QFrame(), QStackedWidget()
        look(self._left, paper="surface", line="right")
        self._rows = QStackedWidget()
        self._rows.addWidget(self.list)
        self._rows.addWidget(self._nobody)
        head = column(self.search, self.chips, self._sentence, gap=9, margins=(14, 14, 14, 8))
        left = column(head)
        left.addWidget(self._rows, 1)
        self._left.setLayout(left)
        self._right.addWidget(Empty(say("Nobody is chosen"), say("Choose somebody in the list to see their record.")))
        self._right.addWidget(self._person_with_back())
        layout = row(gap=0)
        layout.addWidget(self._left)
        layout.addWidget(self._right, 1)
        self.setLayout(layout)

    def _person_with_back(self) -> QWidget:
        self._back: QPushButton = button(self._words, say("Back to the list"), kind="quiet")
        self._icons.put(self._back, "arrow-left", colour="dim", spaced=True)
        self._back.clicked.connect(self.show_list)
        self._back_bar = QFrame()
        look(self._back_bar, paper="surface")
        self._back_bar.setLayout(row(self._back, 1, margins=(12, 6, 12, 0)))
        held = QWidget()
        layout = column(self._back_bar)
        layout.addWidget(self.person, 1)
        held.setLayout(layout)
        return held

    def _listen(self) -> None:
        self._hasty = False
        self._searching = QTimer(self, singleShot=True, interval=0)
        self._searching.timeout.connect(self._search_now)
        self.search.textChanged.connect(self._typed)
        self.chips.chosen.connect(lambda _: self._search_now())
        self.search.down.connect(self._into_list)
        self.search.returnPressed.connect(self._open_first)
        self.list.up.connect(self.search.setFocus)
        self.list.picked.connect(self._picked)
        self.list.opened.connect(self._opened)
        self._model.answered.connect(self._answered)
        self._context.tasks.on_changes(self._hear)
        self._context.theme.changed.connect(self._fit)

    # What is shown

    def arrive(self) -> None:
        """The page has come into sight: the search has the focus."""
        self.search.setFocus()
        self.search.selectAll()

    def open_case(self, case: Id) -> None:
        """Open the person of a case, and choose them in the list when they are in it."""
        self._wanted = case
        self._show_case(case)
        self._choose_wanted()

    def show_list(self) -> None:
        """In a narrow window, go back from the person to the list."""
        self.person.close_panel()
        self._wanted = NO_ID
        self._right.setCurrentIndex(0)
        self.person.forget()
        self.list.clearSelection()
        self._fit()
        self.search.setFocus()

    def keep(self) -> None:
        """Keep what is being typed."""
        self.person.keep()

    def _typed(self, _text: str) -> None:
        self._hasty = False
        self._searching.start()

    def _search_now(self) -> None:
        self._model.search(self.search.text(), chip=Chip(self.chips.codes[0]))

    def _offer(self, chips: tuple[Chip, ...]) -> None:
        self.chips.offer(Choice(chip, CHIPS[chip]) for chip in chips)

    def _answered(self, page: PeoplePage) -> None:
        self._offer(page.chips)
        self._words.put(self._sentence.setText, page.sentence)
        self._rows.setCurrentIndex(0 if page.total else 1)
        self._say_nobody()
        self._choose_wanted()
        if self._hasty:
            self._open_first()

    def _say_nobody(self) -> None:
        if self._model.text.strip():
            title = say("Nobody found for “{text}”", text=self._model.text.strip())
            self._nobody.say(title, say("Try fewer letters, or look under All."))
        elif self._model.chip is Chip.ALL:
            self._nobody.say(say("Nobody is here yet"), say("People appear when referrals are brought in."))
        else:
            self._nobody.say(say("Nobody here"), say("Look under All."))

    def _choose_wanted(self) -> None:
        number = self._model.find(lambda row_: row_.case == self._wanted) if self._wanted else None
        if number is not None and self.list.currentIndex().row() != number:
            self.list.choose(number)

    def _into_list(self) -> None:
        if not self.list.currentIndex().isValid() and self._model.rowCount():
            self.list.choose(0)
        self.list.setFocus()

    def _open_first(self) -> None:
        """Open the first one found; of a search that has not been answered yet, once it has."""
        self._hasty = self._searching.isActive() or self._model.asking
        if not self._hasty and self._model.rowCount():
            self.list.choose(0)
            self._opened(self.list.row)

    def _picked(self, row_: PersonRow) -> None:
        self._wanted = row_.case
        if self._beside:
            self._show_case(row_.case)

    def _opened(self, row_: object) -> None:
        if isinstance(row_, PersonRow):
            self._wanted = row_.case
            self._show_case(row_.case)
            self.person.tabs.setFocus()

    def _show_case(self, case: Id) -> None:
        self._right.setCurrentIndex(1)
        self.person.show_case(case)
        self._fit()
        if not self._beside:
            self.person.tabs.setFocus()
        self.moved.emit(case)

    def _hear(self, changes: Changes) -> None:
        if changes.kinds or changes.cases:
            self._model.ask_again()

    # One beside the other, or one in the place of the other

    @property
    def _beside(self) -> bool:
        return self.width() >= self._context.theme.px(BESIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        person = self._right.currentIndex() == 1
        self._left.setVisible(self._beside or not person)
        self._right.setVisible(self._beside or person)
        self._back_bar.setVisible(not self._beside)
        wide = self._context.theme.px(LIST_WIDTH)
        self._left.setMinimumWidth(wide if self._beside else 0)
        self._left.setMaximumWidth(wide if self._beside else 16_777_215)
