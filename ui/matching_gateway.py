"""What the window asks of the whole caseload and has proposed, as a protocol; see `ui.context` for its rules."""

from collections.abc import Mapping
from datetime import date
from threading import Event
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from caseworker.domain.changes import Changes, Reported
from caseworker.domain.ids import Id
from caseworker.matching.factors import Factor
from caseworker.printing import Written
from caseworker.queries.matching_rows import MatchingLook, MatchingPage, MatchingShown

if TYPE_CHECKING:
    from caseworker.proposing import ProposalOrder, Suppositions

Reader: TypeAlias = Any
Desk: TypeAlias = Any


class MatchingGateway(Protocol):
    """The caseload as it is matched; nothing is written but by the commands."""

    def page(
        self,
        reader: Reader,
        *,
        look: MatchingLook,
        offset: int,
        limit: int,
        known: object = None,
        stop: Event | None = None,
    ) -> MatchingPage:
        """Some lines of the proposal that is looked at; `known` is one found already that is only listed otherwise.

        Once it is told to `stop` it ends at its next step, refused: nobody waits for it any more.
        """
        ...

    def shown(self, reader: Reader, *, found: object, case: Id) -> MatchingShown:
        """One line in full, of the proposal that a page handed out as `found`."""
        ...

    def weights(self, reader: Reader) -> Mapping[Factor, int]: ...

    def suppositions(self, reader: Reader) -> "Suppositions": ...

    def propose_all(self, desk: Desk, *, pairs: Mapping[Id, Id], on: date) -> Reported:
        """Propose the people of these cases to these mentors, in one act; it says who was left out."""
        ...

    def keep_weights(self, desk: Desk, *, weights: Mapping[Factor, int]) -> Changes:
        """Have these weights count for everybody who matches."""
        ...

    def print_proposal(self, desk: Desk, *, order: "ProposalOrder") -> Written:
        """Write the proposal as a file; it says where it lies, or why it does not."""
        ...
