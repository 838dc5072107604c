"""Which of several release dates to plan for: the surest, by the precedence of the Ministry of Justice's own rule.

Confirmed, then approved parole, then home detention curfew approved, then the later of the automatic dates (source:
the calculate-release-dates documents). No sentence is computed here.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple


class SaidDate(NamedTuple):
    """One date as one source said it."""

    release_type: str
    on: date
    said_on: date | None = None
    confidence: str = ""


_SUREST = ("CONFIRMED", "APD", "HDCAD")
_PLANNING = frozenset({"CRD", "ARD", "PRRD", "NPD", "HDCED", "PED", "ETD", "MTD", "LTD", "DPRRD"})
_LATEST_OF = ("CRD", "ARD", "PRRD", "NPD")


def expected(dates: Iterable[SaidDate]) -> SaidDate | None:
    """The date to plan for, or None when no date says when the person leaves."""
    latest = _newest_of_each_type(dates)
    for surest in _SUREST:
        if surest in latest:
            return latest[surest]
    automatic = [latest[code] for code in _LATEST_OF if code in latest]
    if automatic:
        return max(automatic, key=lambda said: said.on)
    others = [said for code, said in latest.items() if code in _PLANNING]
    return min(others, key=lambda said: said.on, default=None)


def _newest_of_each_type(dates: Iterable[SaidDate]) -> dict[str, SaidDate]:
    newest: dict[str, SaidDate] = {}
    for said in sorted(dates, key=lambda one: (one.said_on or date.min, one.on)):
        newest[said.release_type] = said
    return newest
