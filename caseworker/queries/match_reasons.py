"""Why matches were made and why they ended, for coordinators: no laptop of a mentor holds any of it."""

from collections.abc import Mapping, Sequence

from caseworker.domain.ids import Id
from caseworker.domain.matches import MatchReason
from caseworker.queries.reading import Reading


def reasons_of(reading: Reading, scopes: Sequence[Id]) -> Mapping[Id, MatchReason]:
    """What is kept of why, by the match."""
    return {one.match: one for one in reading.of_scopes(MatchReason, scopes) if one.match}
