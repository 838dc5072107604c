"""A sheet before it is brought in: what can be and what cannot, and why; what was put right, and what left empty."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStackedWidget, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.importing import Plan
from caseworker.queries.listed import ListedRow
from caseworker.queries.rows import Choice
from caseworker.queries.saying import together
from caseworker.sheet_kinds import SheetWords, of
from caseworker.sheets import SheetRows, Shown, of_plan
from ui.context import Context
from ui.delegates import shown
from ui.delegates.lines import Lines, LinesDelegate, TwoLineDelegate
from ui.latest import Latest
from ui.models import sentences
from ui.models.sheet import SheetRowsModel
from ui.models.whole import WholeModel
from ui.panels.sheet_step import SheetStep
from ui.style import FontRole
from ui.theme import look
from ui.widgets.chips import Chips
from ui.widgets.labels import label
from ui.widgets.layouts import column
from ui.widgets.lists import RowsView
from ui.widgets.room import Room
from ui.widgets.scroll import Scroll

MOST_READ = 2_000
"""So many rows with a remark are shown with all of it; all that cannot be brought in are."""
ALL = 1 << 30
SEVERAL = 2
"""From so many on they are decided about at once."""


class RowsStep(SheetStep):
    """The rows of a plan. What is left out is decided elsewhere; `say_next` says what going on does."""

    all_left_out = Signal()
    """Whoever is not decided about is to be left out."""
    all_asked_again = Signal()
    """Whoever is left out is to be decided about after all."""
    words_asked = Signal()
    """It is to be said what the words mean that no list knows."""

    def __init__(self, context: Context, *, plan: Plan[Any], said: SheetWords) -> None:
        super().__init__(context)
        self._plan, self._said, self._latest = plan, said, Latest(context.tasks)
        self._sentence, self._remarks = label(FontRole.STRONG), label(FontRole.SMALL, ink="dim")
        self.chips = Chips(say("Which rows"), several=False)
        self.chips.offer(self._choices())
        self.chips.choose((Shown.GOOD,))
        self.chips.chosen.connect(lambda codes: self.look_at(Shown(codes[0])))
        self._make_lists()
        self._on = self.primary(_BRING)
        self._at_once = self.other(_BRING)
        self._at_once.clicked.connect(self._decide_at_once)
        self._make_words()
        self.back(say("Back to the columns"))
        self._say_remarks()
        self.fill(self._lay_out())

    def _lay_out(self) -> Scroll:
        self._top, body, self._room = QWidget(), QWidget(), Room(self.context.theme)
        self._top.setLayout(column(self._sentence, self._remarks, self.chips, gap=8, margins=(16, 4, 16, 8)))
        look(body, paper="surface")
        self._room.setLayout(column(self._stack))
        lines = column(self._top)
        lines.addWidget(self._room, 1)
        body.setLayout(lines)
        self._scroll = self.scrolled(body, name=say("The rows of the sheet"))
        for model in (self.model, self.whole):
            model.modelReset.connect(self._fit)
        return self._scroll

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window the rows stand at their full height where they can: nothing scrolls within what scrolls."""
        space = self._scroll.viewport()
        low = space.height() < self._top.heightForWidth(space.width()) + self._room.least
        for rows in (self.good, self.read):
            rows.stand(scrolls=not (low and rows is self._rows and rows.may_stand(rows.model().rowCount())))
        self._room.hold(whole=self._rows.stands)

    @property
    def _rows(self) -> RowsView:
        return self.read if self._stack.currentWidget() is self.read else self.good

    def arrive(self) -> None:
        self.chips.setFocus()

    def _make_words(self) -> None:
        """What leads to the words that no list knows, where there are any: to say it, or to say it otherwise."""
        unknown, said = self._plan.preview.unknown, self._plan.meanings
        if unknown:
            left = sum(word.key not in said for word, _ in unknown)
            explain = self.other(of(_EXPLAIN if left else _EXPLAIN_AGAIN, count=left or len(unknown)))
            explain.clicked.connect(self.words_asked)

    def _choices(self) -> tuple[Choice, ...]:
        found = {Shown.GOOD: len(self._plan.preview.good), Shown.BAD: len(self._plan.preview.bad)}
        found |= {one: len(of_plan(self._plan, one)) for one in (Shown.TO_CHECK, Shown.EMPTY, Shown.ALIKE)}
        return tuple(
            Choice(one, say("{words}, {number}", words=_CHIPS[one], number=number))
            for one, number in found.items()
            if number or one is Shown.GOOD
        )

    def _make_lists(self) -> None:
        theme = self.context.theme
        self.good = RowsView(theme, name=_CHIPS[Shown.GOOD], uniform=True)
        self.model = SheetRowsModel(self, context=self.context, plan=self._plan)
        self.good.setModel(self.model)
        self.good.setItemDelegate(TwoLineDelegate(self.good, theme=theme, lines=self._lines))
        self.read = RowsView(theme, name=_CHIPS[Shown.BAD], uniform=False)
        self.read.setLayoutMode(QListView.LayoutMode.Batched)
        self.whole = WholeModel(self, sentence=sentences.listed)
        self.read.setModel(self.whole)
        self.read.setItemDelegate(LinesDelegate(self.read, theme=theme, lines=shown.explained))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.good)
        self._stack.addWidget(self.read)
        self.model.look_at(Shown.GOOD)

    def _lines(self, row: ListedRow) -> Lines:
        return shown.listed(row, today=self.context.today())

    def look_at(self, which: Shown) -> None:
        """Look at other rows."""
        whole = which in (Shown.BAD, Shown.TO_CHECK, Shown.EMPTY)
        self.words.put((self.read if whole else self.good).setAccessibleName, _CHIPS[which])
        self._stack.setCurrentWidget(self.read if whole else self.good)
        if whole:
            limit = ALL if which is Shown.BAD else MOST_READ
            rows, plan = self.context.importing.rows, self._plan
            self._latest.query(rows, then=self._show, plan=plan, shown=which, offset=0, limit=limit)
        else:
            self.model.look_at(which)

    def _show(self, found: SheetRows) -> None:
        self.whole.show_rows(found.rows)

    def _say_remarks(self) -> None:
        preview = self._plan.preview
        parts = [*preview.remarks]
        if preview.blank:
            parts.append(say("{count} rows are empty.", count=preview.blank))
        self.words.put(self._remarks.setText, together(parts))
        if not parts:  # shown before it stands in a layout, it would be a window of its own
            self._remarks.hide()

    def _decide_at_once(self) -> None:
        (self.all_left_out if self._open else self.all_asked_again).emit()

    def say_next(self, *, undecided: int, people: int, left_out: int) -> None:
        """Say how many people would be brought in, and what going on does: decide, or bring them in.

        Beside it stands what decides about several at once: to leave all out, or to ask about all of them again.
        """
        bad = len(self._plan.preview.bad)
        can = of(self._said.can, count=people)
        cannot = say("{count} rows cannot be read.", count=bad) if bad else say("Every row could be read.")
        self.words.put(self._sentence.setText, say("{first} {second}", first=can, second=cannot))
        bring = of(self._said.bring, count=people)
        decide = say("Decide about {count} likely doubles", count=undecided)
        self.words.put(self._on.setText, decide if undecided else bring)
        self._on.setEnabled(bool(undecided or people))
        self._open = undecided
        self.words.put(self._at_once.setText, of(_LEAVE if undecided else _ASK, count=undecided or left_out))
        self._at_once.setVisible(max(undecided, 0 if undecided else left_out) >= SEVERAL)


_BRING = say("Bring them in")
_LEAVE = say("Leave &all {count} likely doubles out")
_ASK = say("Decide about &all {count} left out after all")
_EXPLAIN = say("Say what {count} unknown &words mean")
_EXPLAIN_AGAIN = say("Look again at what {count} &words mean")
_CHIPS: Mapping[Shown, Phrase] = {
    Shown.GOOD: say("Can be brought in"),
    Shown.BAD: say("Cannot be read"),
    Shown.TO_CHECK: say("Put right or to check"),
    Shown.EMPTY: say("Something left empty"),
    Shown.ALIKE: say("May be somebody"),
}
