"""The list of people: the pages in sight of one search and one chip."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from caseworker.queries.rows import Chip, PersonRow
from ui.context import Context, Ticket
from ui.models import sentences
from ui.models.paged import Answer, PagedModel


class PeopleModel(PagedModel):
    """People whose names, aliases and identifiers hold every word of the text."""

    def __init__(self, parent: QObject, *, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self.text, self.chip = "", Chip.MINE

    def name(self, row: PersonRow) -> str:
        return row.name

    def sentence(self, row: PersonRow) -> str:
        return sentences.person(row)

    def search(self, text: str, *, chip: Chip) -> None:
        """Show the people of another search."""
        self.text, self.chip = text, chip
        self.ask()

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        return self._context.tasks.query(
            self._context.gateway.people,
            then=then,
            ended=ended,
            text=self.text,
            chip=self.chip,
            offset=offset,
            limit=limit,
        )
