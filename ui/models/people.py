"""The list of people: the pages in sight of one search and one chip."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from caseworker.queries.rows import Chip, PersonRow
from ui.context import Context, Ticket
from ui.models import sentences
from ui.models.paged import Answer
from ui.models.searched import SearchedModel


class PeopleModel(SearchedModel):
    """People whose names, aliases and identifiers hold every word of the text."""

    def __init__(self, parent: QObject | None = None, *, context: Context) -> None:
        super().__init__(parent)
        self._context, self.gap = context, ""

    def name(self, row: PersonRow) -> str:
        return row.name

    def sentence(self, row: PersonRow) -> str:
        return sentences.person(row)

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        return self._context.tasks.query(
            self._context.gateway.people,
            then=then,
            ended=ended,
            text=self.text,
            chip=Chip(self.chip or Chip.MINE),
            gap=self.gap,
            offset=offset,
            limit=limit,
        )
