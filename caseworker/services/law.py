"""The dated rules of release as they ship, and the bank holidays of England and Wales that they ask for."""

from collections.abc import Iterable, Mapping
from csv import DictReader
from datetime import date
from functools import cache
from io import StringIO
from types import MappingProxyType

import resources
from caseworker.domain.release_rules import USUAL, LikelyRelease, ReleaseRules, Situation

RELEASE_RULES = ReleaseRules.parse(resources.release_rules())
"""Every rule with its status and source."""


def bank_holidays(years: Iterable[int]) -> frozenset[date]:
    """The bank holidays of England and Wales in these years, substitutes included."""
    return frozenset(named_bank_holidays(years))


def named_bank_holidays(years: Iterable[int]) -> Mapping[date, str]:
    """The same by their days, each with its English name; a substitute is called 'Boxing Day (observed)'."""
    wanted = frozenset(years)
    return {day: name for day, name in _known_bank_holidays().items() if day.year in wanted}


@cache
def _known_bank_holidays() -> Mapping[date, str]:
    rows = DictReader(StringIO(resources.bank_holidays()))
    return MappingProxyType({date.fromisoformat(row["day"]): row["name"] for row in rows})


def likely_release(said: date, *, release_type: str, situation: Situation = USUAL) -> LikelyRelease:
    """The statutory and the likely day of a release date, by the rules that ship."""
    holidays = bank_holidays((said.year - 1, said.year, said.year + 1))
    return RELEASE_RULES.likely(said, release_type=release_type, bank_holidays=holidays, situation=situation)
