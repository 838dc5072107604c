"""Lines newest first, under a heading for each day; older ones come as the view reaches for them: a timeline."""

from collections.abc import Callable, Collection, Sequence
from datetime import date
from itertools import takewhile
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import QAbstractListModel, QObject, Qt, Signal

from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.rows import TimelineRow, TimelineShown
from ui.context import Context, Ticket
from ui.i18n import words
from ui.models import sentences
from ui.models.pause import Pause
from ui.models.roles import NO_INDEX, ROW, Index

STEP, NEXT = 60, 2
"""How many lines are asked for at a time; how many of those still to come are not folded away."""


class DayHeading(NamedTuple):
    """A day above its lines."""

    day: date


class Folded(NamedTuple):
    """What is still to come after the next, in one line that shows it all when it is pressed."""

    later: int


Line = DayHeading | Folded | TimelineRow


class Page(Protocol):
    """What a question about a part of the lines answers."""

    @property
    def rows(self) -> Sequence[TimelineRow]: ...
    @property
    def total(self) -> int: ...
    @property
    def offset(self) -> int: ...


class ByDayModel(QAbstractListModel):
    """Lines and their days. Subclasses say what is asked for them."""

    answered = Signal(object)
    """The first page of a question."""

    def __init__(self, parent: QObject, *, context: Context) -> None:
        super().__init__(parent)
        self.context = context
        self._lines: list[Line] = []
        self._rows: tuple[TimelineRow, ...] = ()
        self._total = 0
        self._ticket: Ticket | None = None
        self._pause = Pause(self)

    def question(self, offset: int, limit: int, then: Callable[[Any], None], ended: Callable[[], None]) -> Ticket:
        """Ask for `limit` lines from `offset` on and hand the page to `then`; `ended` comes before it, or alone."""
        raise NotImplementedError

    def lined(self, rows: Sequence[TimelineRow]) -> list[Line]:
        """What stands below each other for these."""
        return _with_headings(rows)

    def number_of(self, records: Collection[Id]) -> int | None:
        """Where the first line of any of these stands."""
        lines = enumerate(self._lines)
        return next((at for at, line in lines if isinstance(line, TimelineRow) and line.record in records), None)

    def ask(self) -> None:
        """Show the answer to another question, from the newest line on."""
        self._ask(0, STEP, renewing=True)

    def ask_again(self) -> None:
        """As many lines as are shown, since something changed."""
        self._ask(0, max(len(self._rows), STEP), renewing=True)

    @property
    def asking(self) -> bool:
        """Whether lines are still to come."""
        return self._ticket is not None

    def empty(self) -> None:
        """Hold no line, and none that is still to come."""
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        self._reset((), 0)

    def heading(self, day: date) -> str:
        """'Today, Monday 7 December'; 'Still to come: Tuesday 22 December'."""
        today = self.context.today()
        named = say("{named_day}", named_day=day)
        if day > today:
            return words(say("Still to come: {day}", day=named), near=today)
        return words(say("Today, {day}", day=named) if day == today else named, near=today)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._lines[index.row()], DayHeading):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(line)
        return None

    def _said(self, line: Line) -> str:
        if isinstance(line, Folded):
            return words(say("Show {count} more still to come", count=line.later))
        return self.heading(line.day) if isinstance(line, DayHeading) else sentences.timeline(line)

    def canFetchMore(self, parent: Index) -> bool:
        busy = self._ticket is not None or self._pause.isActive()
        return not parent.isValid() and not busy and len(self._rows) < self._total

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask(len(self._rows), STEP, renewing=False)

    def _ask(self, offset: int, limit: int, *, renewing: bool) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
        self._ticket = self.question(offset, limit, self._begin if renewing else self._add, self._ended)

    def _ended(self) -> None:
        """Lines that did not come are asked for again when the view reaches for them, after a pause."""
        self._ticket = None
        self._pause.start()

    def _begin(self, page: Page) -> None:
        self._pause.stop()
        self._reset(page.rows, page.total)
        self.answered.emit(page)

    def _add(self, page: Page) -> None:
        self._pause.stop()
        if page.total != self._total or page.offset != len(self._rows):
            self.ask_again()
            return
        rows, last = (*self._rows, *page.rows), len(self._lines)
        lines = self.lined(rows)
        if lines[:last] != self._lines:  # more is folded away than was
            self._reset(rows, page.total)
        elif page.rows:
            self.beginInsertRows(NO_INDEX, last, len(lines) - 1)
            self._lines, self._rows = lines, rows
            self.endInsertRows()

    def _reset(self, rows: Sequence[TimelineRow], total: int) -> None:
        """Hold these lines instead; the same ones stay as they are, and what is chosen among them with them."""
        lines = self.lined(rows)
        if lines != self._lines or total != self._total:
            self.beginResetModel()
            self._lines, self._rows, self._total = lines, tuple(rows), total
            self.endResetModel()


class TimelineModel(ByDayModel):
    """The lines of one case."""

    failed = Signal(object)
    """A `Phrase`: why the newest lines cannot be shown. Of older ones that do not come the banner tells."""

    def __init__(self, parent: QObject, *, context: Context) -> None:
        super().__init__(parent, context=context)
        self._case, self._shown, self._folds = NO_ID, TimelineShown.EVERYTHING, True

    def show_case(self, case: Id, *, shown: TimelineShown) -> None:
        """Show another case or other kinds of lines, from the newest on."""
        self._case, self._shown, self._folds = case, shown, shown is TimelineShown.EVERYTHING
        self.empty()
        self.ask()

    def lined(self, rows: Sequence[TimelineRow]) -> list[Line]:
        """Among everything, of what is still to come the next lines alone: what happened comes first."""
        today = self.context.today()
        later = sum(1 for _ in takewhile(lambda row: row.day > today, rows)) - NEXT
        if self._folds and later > 0:
            return [Folded(later), *_with_headings(rows[later:])]
        return super().lined(rows)

    def unfold(self) -> None:
        """Show all that is still to come."""
        self._folds = False
        self._reset(self._rows, self._total)

    def forget(self) -> None:
        """Hold nothing any more."""
        self._case = NO_ID
        self.empty()

    def question(self, offset: int, limit: int, then: Callable[[Any], None], ended: Callable[[], None]) -> Ticket:
        return self.context.tasks.query(
            self.context.gateway.timeline,
            then=then,
            failed=None if offset else self.failed.emit,
            ended=ended,
            case=self._case,
            shown=self._shown,
            offset=offset,
            limit=limit,
        )


def _with_headings(rows: Sequence[TimelineRow]) -> list[Line]:
    lines: list[Line] = []
    after: date | None = None
    for row in rows:
        if row.day != after:
            lines.append(DayHeading(row.day))
        lines.append(row)
        after = row.day
    return lines
