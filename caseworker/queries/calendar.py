"""Days on which much is closed: weekends and the bank holidays of England and Wales, in words."""

from datetime import date

from caseworker.domain.errors import Phrase, say
from caseworker.services.law import bank_holidays

SATURDAY = 5


def closed_day(day: date) -> Phrase | None:
    """What a day is on which offices are closed, in a few words, or None for a working day."""
    if day in bank_holidays((day.year,)):
        return say("a bank holiday")
    return say("a weekend") if day.weekday() >= SATURDAY else None
