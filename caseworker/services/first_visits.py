"""On which day two who are matched now could meet first: every rule of a match is asked about that day."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import count

from caseworker.domain.pair_facts import Visit
from caseworker.services.law import bank_holidays

_SATURDAY = 5


def first_visit(visit_on: Callable[[date], Visit], *, on: date, today: date) -> Visit:
    """The visit on a day ahead that somebody has named; else the earliest there can be, which is never today.

    `visit_on`: where they would meet on a day. A prison is not asked on a weekend or a bank holiday.
    """
    if on > today:
        return visit_on(on)
    ahead = (visit_on(today + timedelta(days=days)) for days in count(1))
    return replace(next(visit for visit in ahead if not visit.prison or _is_open(visit.on)), is_earliest=True)


def _is_open(day: date) -> bool:
    return day.weekday() < _SATURDAY and day not in bank_holidays({day.year})
