"""Days on which much is closed: weekends and the bank holidays of England and Wales, in words; no law is kept here."""

from datetime import date
from functools import lru_cache

from caseworker.domain.errors import Phrase, say

SATURDAY = 5
FRIDAY = 4


@lru_cache(maxsize=16)
def _holidays(year: int) -> dict[date, str]:
    import holidays

    return dict(holidays.country_holidays("GB", subdiv="ENG", years=year))


def closed_day(day: date) -> Phrase | None:
    """What a day is on which offices are closed, in a few words, or None for a working day."""
    if day in _holidays(day.year):
        return say("a bank holiday")
    return say("a weekend") if day.weekday() >= SATURDAY else None


def release_remark(day: date) -> Phrase | None:
    """Why a release date may not be the day on which somebody leaves, or None."""
    closed = closed_day(day)
    if closed is not None:
        return say("{day} is {what}, so they may leave on a working day before it. Confirm with the prison.",
                   day=day, what=closed)  # fmt: skip
    if day.weekday() == FRIDAY:
        return say("{day} is a Friday, and the prison may choose an earlier day. Confirm with the prison.", day=day)
    return None
