"""The lines of a proposal for the whole caseload, of which only those in sight are asked for."""

from collections.abc import Callable, Mapping
from threading import Event
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
        self.answered_look = MatchingLook()
        """What the lines that are here answer: what is wished may be ahead of it."""
        self._known = False

    @property
    def look(self) -> MatchingLook:
        """What is looked at."""
        return MatchingLook(self.text, self.chip, self.weights, self.supposed)

    def weigh(self, weights: Mapping[Factor, int] | None) -> None:
        """Try other weights, or those that are kept."""
        self.try_out(weights, self.supposed)

    def try_out(self, weights: Mapping[Factor, int] | None, supposed: Supposed) -> None:
        """Try this and nothing else."""
        self.weights, self.supposed = weights, supposed
        self.ask()

    def stop_trying(self) -> None:
        """See how things stand."""
        self.try_out(None, NOTHING_SUPPOSED)

    def ask_again(self) -> None:
        """Something changed: the proposal is worked out anew."""
        self._known = False
        super().ask_again()

    def name(self, row: ListedRow) -> str:
        return words(row.name)

    def sentence(self, row: ListedRow) -> str:
        return sentences.listed(row)

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        return self._context.tasks.query(
            self._context.matching.page,
            then=then,
            ended=ended,
            look=self.look,
            offset=offset,
            limit=limit,
            known=self.found if self._known else None,
            stop=Event(),
        )

    def _begin(self, page: Any) -> None:
        self._hold(page)
        super()._begin(page)

    def _renew(self, page: Any) -> None:
        self._hold(page)
        super()._renew(page)

    def _hold(self, page: MatchingPage) -> None:
        """A proposal that is here is searched, filtered and tried out beside; by the matches there are it is kept."""
        self.pairs, self.counted, self.answered_look = page.pairs, page.weights, page.look
        if page.found is not None:
            self.found, self._known = page.found, True
