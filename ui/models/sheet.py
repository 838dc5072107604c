"""The rows of a sheet that can be brought in: the pages in sight, put into words beside the window."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from caseworker.importing import Plan
from caseworker.queries.listed import ListedRow
from caseworker.sheets import Shown
from ui.context import Context, Ticket
from ui.i18n import words
from ui.models import sentences
from ui.models.paged import Answer, PagedModel


class SheetRowsModel(PagedModel):
    """Those good rows of a plan that are looked at."""

    def __init__(self, parent: QObject, *, context: Context, plan: Plan[Any]) -> None:
        super().__init__(parent)
        self._context, self._plan = context, plan
        self.shown = Shown.GOOD

    def look_at(self, shown: Shown) -> None:
        """Look at other rows."""
        self.shown = shown
        self.ask()

    def name(self, row: ListedRow) -> str:
        return words(row.name)

    def sentence(self, row: ListedRow) -> str:
        return sentences.listed(row)

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        rows, plan = self._context.importing.rows, self._plan
        return self._context.tasks.query(
            rows, then=then, ended=ended, plan=plan, shown=self.shown, offset=offset, limit=limit
        )
