"""The list of a page of records: the pages in sight of one search under one filter."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from caseworker.queries.listed import ListedRow
from caseworker.queries.place_names import PlaceName
from ui.context import Context, Ticket
from ui.i18n import words
from ui.models import sentences
from ui.models.paged import Answer
from ui.models.searched import SearchedModel


class RecordsModel(SearchedModel):
    """Records of one place whose names hold every word of the text."""

    def __init__(self, parent: QObject | None = None, *, context: Context, place: PlaceName) -> None:
        super().__init__(parent)
        self._context, self._place = context, place

    def name(self, row: ListedRow) -> str:
        return words(row.name)

    def sentence(self, row: ListedRow) -> str:
        return sentences.listed(row)

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        return self._context.tasks.query(
            self._context.gateway.listing,
            then=then,
            ended=ended,
            place=self._place,
            text=self.text,
            chip=self.chip,
            offset=offset,
            limit=limit,
        )
