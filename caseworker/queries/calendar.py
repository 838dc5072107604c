"""Days on which much is closed: weekends and the bank holidays of England and Wales, in words."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from caseworker.domain.errors import Phrase, say
from caseworker.services.law import named_bank_holidays

SATURDAY = 5
_SUBSTITUTE = " (observed)"
_NAMES: Mapping[str, Phrase] = MappingProxyType(
    {
        "New Year's Day": say("New Year's Day"),
        "Good Friday": say("Good Friday"),
        "Easter Monday": say("Easter Monday"),
        "May Day": say("Early May bank holiday"),
        "Spring Bank Holiday": say("Spring bank holiday"),
        "Late Summer Bank Holiday": say("Summer bank holiday"),
        "Christmas Day": say("Christmas Day"),
        "Boxing Day": say("Boxing Day"),
    }
)
"""As GOV.UK calls them, by the names that the rules have. One that was given once has no name here."""


def bank_holidays_named(days: Iterable[date]) -> Mapping[date, Phrase]:
    """The names of those of some days that are bank holidays: 'Boxing Day (substitute day)'."""
    wanted = set(days)
    known = named_bank_holidays({day.year for day in wanted})
    return {day: _named(known[day]) for day in sorted(wanted) if day in known}


def _named(name: str) -> Phrase:
    holiday = _NAMES.get(name.removesuffix(_SUBSTITUTE), say("Bank holiday"))
    return say("{holiday} (substitute day)", holiday=holiday) if name.endswith(_SUBSTITUTE) else holiday


def closed_day(day: date) -> Phrase | None:
    """What a day is on which offices are closed, in a few words, or None for a working day."""
    holiday = bank_holidays_named([day]).get(day)
    if holiday is not None:
        return say("a bank holiday: {holiday}", holiday=holiday)
    return say("a weekend") if day.weekday() >= SATURDAY else None
