"""The frozen rows of the disclosure ledger: what was told of whom, when and why, and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from caseworker.domain.clock import LONDON, milliseconds
from caseworker.domain.errors import Phrase
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.rows import Choice, TimelineRow

MOST = 10_000
"""So many lines are counted and shown, the newest first; a name or a time finds older ones."""
_EVER, _NEVER = -(2**62), 2**62


@dataclass(frozen=True)
class AskedLines:
    """Which lines are meant: those about people whose names hold the words of `text`, told to one organisation.

    In a body `other` is the service that told. `until` is the last day among them. `case` means one person alone.
    """

    text: str = ""
    other: Id = NO_ID
    since: date | None = None
    until: date | None = None
    case: Id = NO_ID

    @property
    def is_narrow(self) -> bool:
        """Whether it leaves anything out."""
        return self != AskedLines()

    @property
    def during(self) -> Mapping[str, int]:
        """From when (`since`) and before when (`until`), in milliseconds, by the days of England and Wales."""
        after = self.until + timedelta(days=1) if self.until else None
        return {"since": _midnight(self.since, otherwise=_EVER), "until": _midnight(after, otherwise=_NEVER)}


def _midnight(day: date | None, *, otherwise: int) -> int:
    return milliseconds(datetime.combine(day, time(0), LONDON)) if day else otherwise


@dataclass(frozen=True)
class LedgerRow(TimelineRow):
    """A line of a timeline that says about whom it is; `case` leads to them, and is empty where they are not here.

    `batch` names the one file with which it came here, where that is certain.
    """

    case: Id = NO_ID
    batch: str = ""


@dataclass(frozen=True)
class Found:
    """Some lines from an offset on, and how many there are in all, `MOST` at the most; whether there are older ones."""

    rows: tuple[LedgerRow, ...] = ()
    total: int = 0
    more: bool = False


@dataclass(frozen=True)
class LedgerPage:
    """The rows from `offset` on, how many there are, and a sentence about them.

    `others` are the organisations to choose from. `says` is said above all of it, `empty` and `advice` where there is
    no line.
    """

    rows: tuple[LedgerRow, ...]
    total: int
    offset: int
    sentence: Phrase
    others: tuple[Choice, ...]
    says: Phrase
    empty: Phrase
    advice: Phrase
