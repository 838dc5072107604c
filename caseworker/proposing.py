"""The whole caseload as the window matches it: looked at, tried out, proposed, printed.

Questions take a reader first and commands the desk, as those of the gateway do; both raise KnownError. NumPy and SciPy
are loaded when something is asked here for the first time, never with the window.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import NamedTuple

from sqlalchemy import Connection

from caseworker.domain.changes import Changes, Reported
from caseworker.domain.errors import KnownError, Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.service import ExportKind
from caseworker.matching.factors import Factor
from caseworker.matching.heeding import until
from caseworker.paper.tongue import Tongue
from caseworker.printing import Written
from caseworker.queries.called import called
from caseworker.queries.matching_rows import MatchingLook, MatchingPage, MatchingShown
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Choice
from caseworker.queries.saying import both, text, together
from caseworker.queries.weights import field_of, kept_weights
from caseworker.queries.who_waits import matches_people
from caseworker.services import exports, matches, office
from caseworker.storage.desk import StoreDesk
from caseworker.storage.files import insist_on_place, write_new

NAMED = 4
"""So many who were left out are named."""


class Suppositions(NamedTuple):
    """What can be supposed: of which mentors, and which languages an invented one may speak."""

    mentors: tuple[Choice, ...]
    languages: tuple[Choice, ...]


@dataclass(frozen=True)
class ProposalOrder:
    """A proposal to print for a matching meeting: what is looked at, where it goes, in which language."""

    look: MatchingLook
    path: Path
    tongue: Tongue


class Proposing:
    """An unlocked store as a caseload to be matched."""

    def __init__(self, *, reading_of: Callable[[Connection], Reading]) -> None:
        self._of = reading_of

    # Questions

    def page(
        self,
        reader: Connection,
        *,
        look: MatchingLook,
        offset: int,
        limit: int,
        known: object = None,
        stop: Event | None = None,
    ) -> MatchingPage:
        """Some lines of the proposal that is looked at, or of a `known` one listed otherwise, unless it was stopped."""
        from caseworker.queries import matching

        reading, heed = self._of(reader), until(stop)
        return matching.page(reading, look=look, offset=offset, limit=limit, known=known, heed=heed)

    def shown(self, reader: Connection, *, found: object, case: Id, stop: Event | None = None) -> MatchingShown:
        """One line of it in full, unless it was stopped."""
        from caseworker.queries import matching

        return matching.shown(self._of(reader), found=found, case=case, heed=until(stop))

    def weights(self, reader: Connection) -> Mapping[Factor, int]:
        """How much each factor counts as the service has settled it."""
        return kept_weights(self._of(reader))

    def suppositions(self, reader: Connection) -> Suppositions:
        """What can be supposed."""
        reading = self._of(reader)
        active = [one for one in reading.all_of(Mentor) if one.status == MentorStatus.ACTIVE]
        mentors = sorted((one for one in active if one.folder.scope == one.id), key=lambda one: (one.called, one.id))
        return Suppositions(
            tuple(Choice(one.id, text(one.called)) for one in mentors),
            reading.words.choices("language"),
        )

    # Commands

    def propose_all(self, desk: StoreDesk, *, pairs: Mapping[Id, Id], on: date) -> Reported:
        """Propose everybody at once; who could not be is left out by name."""
        changes, left = matches.propose_all(desk, pairs=pairs, on=on)
        said = say("{count} proposed. Ring the mentors: their laptops say only that.", count=len(pairs) - len(left))
        if left:
            said = together((said, self._left_out(desk, left)))
        return Reported.of(changes, said=said)

    def _left_out(self, desk: StoreDesk, left: Mapping[Id, KnownError]) -> Phrase:
        with desk.store.reading() as connection:
            names = called(self._of(connection), left)
        if len(left) > NAMED:
            return say("{count} could not be proposed any more and still wait.", count=len(left))
        whom = both(text(names.get(case)) for case in left)
        return say("These could not be proposed any more and still wait: {names}.", names=whom)

    def keep_weights(self, desk: StoreDesk, *, weights: Mapping[Factor, int]) -> Changes:
        """Have these weights count for everybody who matches."""
        self._insist_on_coordinator(desk)
        return office.keep_weights(desk, points={field_of(factor): points for factor, points in weights.items()})

    def print_proposal(self, desk: StoreDesk, *, order: ProposalOrder) -> Written:
        """Write the proposal as a PDF, noted before. A file that cannot be written is no error of the note."""
        from caseworker.paper.proposal import proposal_pdf
        from caseworker.queries.matching_paper import proposal_paper

        insist_on_place(order.path)
        with desk.store.reading() as connection:
            content = proposal_pdf(proposal_paper(self._of(connection), look=order.look), tongue=order.tongue)
        changes = exports.note(desk, what=ExportKind.PROPOSAL, about=desk.identity.service)
        try:
            write_new(order.path, content=content)
        except KnownError as error:
            return replace(Written.of(changes, said=_NOTED), problem=together((error.phrase, _NOTED)))
        return Written.of(changes, said=say("The proposal is written: {place}", place=str(order.path)))

    def _insist_on_coordinator(self, desk: StoreDesk) -> None:
        with desk.store.reading() as connection:
            if not matches_people(self._of(connection)):
                raise Refused(say("Only coordinators do this. Nothing was changed."))


_NOTED = say("That it was to be written stays noted.")
