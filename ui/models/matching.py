"""The lines of a proposal for the whole caseload, of which only those in sight are asked for."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from caseworker.domain.ids import Id
from caseworker.matching.factors import WEIGHTS, Factor
from caseworker.matching.supposed import NOTHING_SUPPOSED, Supposed
from caseworker.queries.listed import ListedRow
from caseworker.queries.matching_rows import MatchingLook, MatchingPage
from ui.context import Context, Ticket
from ui.i18n import words
from ui.models import sentences
from ui.models.paged import Answer
from ui.models.searched import SearchedModel


class MatchingModel(SearchedModel):
    """One proposal. What is tried out stays until it is tried no more; nothing of it is kept."""

    def __init__(self, parent: QObject | None = None, *, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self.weights: Mapping[Factor, int] | None = None
        self.supposed: Supposed = NOTHING_SUPPOSED
        self.pairs: Mapping[Id, Id] = {}
        self.counted: Mapping[Factor, int] = WEIGHTS
        self.found: object = None

    @property
    def look(self) -> MatchingLook:
        """What is looked at."""
        return MatchingLook(self.text, self.chip, self.weights, self.supposed)

    def weigh(self, weights: Mapping[Factor, int] | None) -> None:
        """Try other weights, or those that are kept."""
        self.weights = weights
        self.ask()

    def suppose(self, supposed: Supposed) -> None:
        """Suppose this and nothing else."""
        self.supposed = supposed
        self.ask()

    def stop_trying(self) -> None:
        """See how things stand."""
        self.weights, self.supposed = None, NOTHING_SUPPOSED
        self.ask()

    def name(self, row: ListedRow) -> str:
        return words(row.name)

    def sentence(self, row: ListedRow) -> str:
        return sentences.listed(row)

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        ask = self._context.matching.page
        return self._context.tasks.query(ask, then=then, ended=ended, look=self.look, offset=offset, limit=limit)

    def _begin(self, page: Any) -> None:
        self._hold(page)
        super()._begin(page)

    def _renew(self, page: Any) -> None:
        self._hold(page)
        super()._renew(page)

    def _hold(self, page: MatchingPage) -> None:
        self.pairs, self.counted, self.found = page.pairs, page.weights, page.found
