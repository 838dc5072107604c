"""The gaps that are not of an open case: a mentor's supervision, a case that nobody reads, a kit that nobody tried."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Any

from caseworker.domain.clock import from_milliseconds, local_day
from caseworker.domain.gaps import Gap, GapCode, MentorFacts, gaps_of_mentor, never_rehearsed, nobody_reads
from caseworker.domain.ids import Id
from caseworker.storage.statements import Statements

FOLLOWED = frozenset({"mentor", "service", "service_settings", "access", "wall_lift", "member", "device"})
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
_WALLED = (
    "SELECT a.scope, max(r.first) FROM kind_access a JOIN record r ON r.id=a.id AND r.kind='access' "
    "WHERE a.scope IN ({marks}) AND a.walled=1 "
    "AND NOT EXISTS (SELECT 1 FROM kind_access f WHERE f.scope=a.scope AND f.subject=f.scope) GROUP BY a.scope"
)
"""A mentor's file names that mentor; cases alone are looked at."""


class FileGaps:
    """Works these gaps out for some cases, mentors' files and services. `unread` says whether no coordinator reads."""

    def __init__(self, sql: Statements, *, unread: Callable[[Id], bool]) -> None:
        self._sql = sql
        self._unread = unread

    def due(self, scopes: Sequence[Id]) -> Iterator[Gap]:
        """Each with the day on which it is, or becomes, one."""
        for mentor, status, *days in self._rows(_MENTORS, scopes):
            yield from gaps_of_mentor(MentorFacts(Id(mentor), status or "", *map(_day, days)))
        for service, founded in self._rows(_SERVICES, scopes):
            yield never_rehearsed(Id(service), founded_on=local_day(from_milliseconds(founded)))
        for case, walled in self._rows(_WALLED, scopes):
            if self._unread(Id(case)):
                yield nobody_reads(Id(case), walled_on=local_day(from_milliseconds(walled)))

    def _rows(self, sql: str, scopes: Sequence[Id]) -> list[Any]:
        return self._sql.all(sql.format(marks=",".join("?" * len(scopes))), *scopes)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
