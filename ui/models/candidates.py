"""The mentors for a match by hand, and the hard rules of the one in hand."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from caseworker.domain.ids import Id
from caseworker.queries.rows import CandidateRow
from ui.context import Context, Ticket
from ui.models import sentences
from ui.models.paged import Answer, PagedModel


class CandidatesModel(PagedModel):
    """Mentors by name or area for one case, those whom no rule bars first."""

    def __init__(self, parent: QObject, *, context: Context, case: Id) -> None:
        super().__init__(parent)
        self._context, self._case = context, case
        self.text = ""

    def name(self, row: CandidateRow) -> str:
        return row.name

    def sentence(self, row: CandidateRow) -> str:
        return sentences.candidate(row)

    def search(self, text: str) -> None:
        """Show the mentors of another search."""
        self.text = text
        self.ask()

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        gateway = self._context.gateway
        return self._context.tasks.query(
            gateway.candidates, then=then, ended=ended, case=self._case, text=self.text, offset=offset, limit=limit
        )
