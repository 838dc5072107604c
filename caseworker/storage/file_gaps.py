"""The gaps that are not of an open case: a mentor's supervision, a case that nobody reads, a kit that nobody tried."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime

from caseworker.domain.clock import from_milliseconds, local_day
from caseworker.domain.gaps import Gap, GapCode, MentorFacts, gaps_of_mentor, never_rehearsed, nobody_reads
from caseworker.domain.ids import Id
from caseworker.storage.statements import Statements

FOLLOWED = frozenset(
    {"mentor", "service", "service_settings", "access", "wall_lift", "same_person", "member", "device"}
)
"""The kinds that these gaps follow from."""
OF_A_FILE = frozenset({GapCode.SUPERVISION, GapCode.REHEARSAL, GapCode.NOBODY_READS})

_MENTORS = (
    "SELECT id, status, started_on, supervision_due, leave_from, leave_until FROM kind_mentor "
    "WHERE scope IN ({marks}) AND id=scope"
)
_SERVICES = (
    "SELECT o.scope, s.founded_at FROM kind_service_settings o JOIN kind_service s ON s.id=o.scope AND s.scope=o.scope "
    "WHERE o.scope IN ({marks}) AND o.recovery_rehearsed_on IS NULL AND s.founded_at IS NOT NULL"
)
_NEAR_A_WALL = (
    "WITH RECURSIVE near(first, scope) AS (SELECT scope, scope FROM kind_access WHERE scope IN ({marks}) UNION "
    "SELECT n.first, s.other FROM near n JOIN kind_same_person s ON s.scope=n.scope WHERE s.other IS NOT NULL) "
    "SELECT DISTINCT n.first FROM near n JOIN kind_access a ON a.scope=n.scope AND a.walled=1 "
    "WHERE NOT EXISTS (SELECT 1 FROM kind_access f WHERE f.scope=n.first AND f.subject=f.scope)"
)
"""Cases round which, or round a record that was ever joined with them, a wall was put up. A mentor's file names that
mentor and is no case."""


class FileGaps:
    """Works these gaps out for some cases, mentors' files and services.

    `unread_since` answers when the last wall was put up that stands round a case which no coordinator reads.
    """

    def __init__(self, sql: Statements, *, unread_since: Callable[[Id], datetime | None]) -> None:
        self._sql = sql
        self._unread_since = unread_since

    def due(self, scopes: Sequence[Id]) -> Iterator[Gap]:
        """Each with the day on which it is, or becomes, one."""
        for mentor, status, *days in self._sql.all_in(_MENTORS, scopes):
            yield from gaps_of_mentor(MentorFacts(Id(mentor), status or "", *map(_day, days)))
        for service, founded in self._sql.all_in(_SERVICES, scopes):
            yield never_rehearsed(Id(service), founded_on=local_day(from_milliseconds(founded)))
        for (case,) in self._sql.all_in(_NEAR_A_WALL, scopes):
            if (walled := self._unread_since(Id(case))) is not None:
                yield nobody_reads(Id(case), walled_on=local_day(walled))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
