"""What needs somebody now: each need with the harm that waits in it and the moment from which it does."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from enum import IntEnum
from typing import NamedTuple

from caseworker.domain.clock import LONDON
from caseworker.queries.today_rows import TodayRow


class Harm(IntEnum):
    """What may come of leaving something undone, the worst first: it orders what needs somebody now."""

    MISSING = 0
    UNCOVERED = 1
    RISK = 2
    CONCERN = 3
    GATE = 4
    WORRY = 5
    SOON = 6
    ANSWERED = 7
    PAPERS = 8
    STILL = 9
    UNSAID = 10
    UNFINISHED = 11


class Need(NamedTuple):
    """One thing to do; `since` orders it among those of the same harm."""

    harm: Harm
    since: datetime
    row: TodayRow


def in_order(needs: Iterable[Need]) -> tuple[TodayRow, ...]:
    """By harm, then by date."""
    return tuple(need.row for need in sorted(needs, key=lambda need: (need.harm, need.since, need.row.key)))


def moment_of(day: date | None) -> datetime:
    """The beginning of a day, for an order; what has no day comes first."""
    return datetime.combine(day, time(), LONDON) if day else datetime.min.replace(tzinfo=UTC)
