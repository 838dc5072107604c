"""What a case's summary reads of who is let in: whether two mentors are, and whether what bodies get has its basis."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from caseworker.domain.access_records import SubjectRole
from caseworker.domain.ids import Id
from caseworker.domain.lawful import Standing, all_covered, purposes_shared
from caseworker.domain.matches import MatchState
from caseworker.services.ledger import CROSSING_TABLE

Rows = Mapping[str, Sequence[Any]]
_WALKING = (MatchState.ACCEPTED, MatchState.ACTIVE)


class Basis(NamedTuple):
    """A lawful basis as its columns have it."""

    purpose: str | None
    recipient: str | None
    article_6: str | None
    reviewed_on: str | None


def two_mentors_since(of: Rows, *, opened: date | None) -> date | None:
    """Since when two mentors are let in at once: when the second match began, else when the case was opened."""
    mentors = _let_in(of, SubjectRole.MENTOR)
    if len(mentors) < 2:
        return None
    begun = sorted(start for who, state, _, start, _ in of["match"] if who in mentors and state in _WALKING and start)
    return date.fromisoformat(begun[1]) if len(begun) > 1 else opened


def without_basis(of: Rows, *, strand: str, office: Sequence[Basis]) -> bool:
    """Whether a body that is let in is told anything for which no lawful basis is recorded, here or in the office."""
    own = [Basis(*row) for row in of["lawful_basis"]]
    bases = [Standing(one.purpose, Id(one.recipient) if one.recipient else None) for one in (*own, *office) if one[2]]
    return any(
        not all_covered(_purposes(of, body, strand), body=Id(body), bases=bases)
        for body in _let_in(of, SubjectRole.BODY)
    )


def _purposes(of: Rows, body: str, strand: str) -> frozenset[str]:
    permitted = [purpose for to, purpose, granted in of["permission"] if to == body and granted]
    return purposes_shared(CROSSING_TABLE, strand=strand, permitted=permitted)


def _let_in(of: Rows, role: SubjectRole) -> set[str]:
    """The mentors or bodies that are assigned and behind no wall that stands."""
    return {who for who, as_, assigned, walled in of["access"] if who and as_ == role and assigned and not walled}
