"""A long list of which only the pages in sight are asked for; as many rows as there are from the first answer on."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal

from ui.context import Ticket
from ui.models.pause import Pause
from ui.models.roles import ROW, Index

PAGE = 50
KEPT_PAGES = 60


class Page(Protocol):
    """What a question about a part of a list answers."""

    @property
    def rows(self) -> Sequence[Any]: ...
    @property
    def total(self) -> int: ...
    @property
    def offset(self) -> int: ...


Answer = Callable[[Any], None]
"""Takes a page."""


class PagedModel(QStringListModel):
    """Rows by number, whole pages at a time, the pages used last kept. Subclasses say what a row is called.

    Qt keeps the count, as a list of nothing: a view that lays out 100,000 rows asks for it three times a row, which
    would hold the window for a tenth of a second if each time we were asked.
    """

    answered = Signal(object)
    """The first page of a question."""
    unanswered = Signal()
    """A question that no answer has come to is asked once more: nobody waits for it as for the first time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages: OrderedDict[int, Sequence[Any]] = OrderedDict()
        self._tickets: dict[int, Ticket] = {}
        self._failed: set[int] = set()
        self._pause = Pause(self)
        self._pause.timeout.connect(self._look_again)
        self._total, self._answers = 0, False

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        """Ask for `limit` rows from `offset` on and hand the page to `then`; `ended` comes before it, or alone."""
        raise NotImplementedError

    def name(self, row: Any) -> str:
        """What typing ahead finds the row by."""
        raise NotImplementedError

    def sentence(self, row: Any) -> str:
        """The row as a whole sentence."""
        raise NotImplementedError

    @property
    def answers(self) -> bool:
        """Whether what is here answers the question that was asked last, not one before it."""
        return self._answers

    @property
    def asking(self) -> bool:
        """Whether the first page is still to come, so that what is here answers an older question."""
        return 0 in self._tickets

    def ask(self) -> None:
        """Begin with the first page of another question; what is shown stays until its answer comes."""
        self._answers = False
        self._ask_first()

    def ask_again(self) -> None:
        """The same question, since something changed: rows stay where they are when as many come back.

        Rows that answer the question before are not renewed, however many there are.
        """
        if not self._answers and not self.asking:
            self.unanswered.emit()
        self._ask_first()

    def _ask_first(self) -> None:
        self._cancel()
        self._want(0, self._renew if self._answers else self._begin)

    def _want(self, page: int, then: Answer) -> None:
        """Ask for a page; one that does not come is asked for again when it is looked at, after a pause."""
        self._tickets[page] = self.question(page * PAGE, PAGE, then, partial(self._ended, page))

    def _ended(self, page: int) -> None:
        """Until its answer has been taken, which follows at once if there is one, a page counts as failed."""
        self._tickets.pop(page, None)
        self._failed.add(page)
        if not self._answers:
            self._rest()

    def _look_again(self) -> None:
        """After a pause, what failed may be asked for: what is shown answers no question while the first one has."""
        self._failed.clear()
        if self._answers:
            self._changed(0, self._total)
        elif not self.asking:
            self.ask_again()

    def row(self, number: int) -> Any | None:
        """A row if it is here; asks for its page if it is not."""
        page = number // PAGE
        if page in self._pages:
            self._pages.move_to_end(page)
            within = number - page * PAGE
            rows = self._pages[page]
            return rows[within] if within < len(rows) else None
        if page in self._failed:
            self._rest()
        elif page not in self._tickets:
            self._want(page, self._take)
        return None

    def here(self, number: int) -> Any | None:
        """A row if it is here; nothing is asked for."""
        rows = self._pages.get(number // PAGE, ())
        return rows[number % PAGE] if number % PAGE < len(rows) else None

    def _rest(self) -> None:
        if not self._pause.isActive():
            self._pause.start()

    def find(self, matches: Callable[[Any], bool]) -> int | None:
        """The number of the first row that is here and matches."""
        for page in sorted(self._pages):
            for within, row in enumerate(self._pages[page]):
                if matches(row):
                    return page * PAGE + within
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in _ANSWERED:
            return None
        row = self.row(index.row())
        if role == ROW:
            return row
        if row is None:
            return ""
        return self.name(row) if role == Qt.ItemDataRole.DisplayRole else self.sentence(row)

    def _begin(self, page: Page) -> None:
        self._answers = True
        self._pause.stop()
        self._reset(page.rows, page.total)
        self.answered.emit(page)

    def _renew(self, page: Page) -> None:
        self._failed.clear()
        if page.total != self._total:
            self._begin(page)
            return
        self._pages.clear()
        self._pages[0] = page.rows
        self._changed(0, self._total)
        self.answered.emit(page)

    def _take(self, page: Page) -> None:
        number = page.offset // PAGE
        self._failed.discard(number)
        if page.total != self._total:
            self.ask_again()
            return
        self._pages[number] = page.rows
        while len(self._pages) > KEPT_PAGES:
            self._pages.popitem(last=False)
        self._changed(page.offset, page.offset + len(page.rows))

    def _changed(self, first: int, end: int) -> None:
        if end > first:
            self.dataChanged.emit(self.index(first), self.index(end - 1))

    def _reset(self, rows: Sequence[Any], total: int) -> None:
        self._failed.clear()
        self._pages.clear()
        if total:
            self._pages[0] = rows
        self._total = total
        self.setStringList([""] * total)

    def _cancel(self) -> None:
        for ticket in self._tickets.values():
            ticket.cancel()
        self._tickets.clear()


_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_ANSWERED = frozenset({ROW, int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)})
