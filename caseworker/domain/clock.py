"""Time comes in from outside: nothing in the product asks the operating system but `SystemClock`."""

import re
from datetime import UTC, date, datetime, time
from typing import Protocol
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
_TIME = re.compile(r"([01]?[0-9]|2[0-3])(?:[:.h ]?([0-5][0-9]))?")


class Clock(Protocol):
    """Tells the moment, always aware and in UTC."""

    def now(self) -> datetime: ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands still until it is moved: demonstrations and tests own their time."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def now(self) -> datetime:
        return self._moment

    def move_to(self, moment: datetime) -> None:
        """Stand at another moment, later or earlier."""
        self._moment = moment


def milliseconds(moment: datetime) -> int:
    """Milliseconds since 1970 in UTC, as the journal writes claimed times."""
    return round(moment.timestamp() * 1000)


def from_milliseconds(value: int) -> datetime:
    """The aware UTC moment of a journal time; what no calendar can hold becomes its nearest end."""
    try:
        return datetime.fromtimestamp(value / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return datetime.min.replace(tzinfo=UTC) if value < 0 else datetime.max.replace(tzinfo=UTC)


def local_day(moment: datetime) -> date:
    """The calendar day in England and Wales of a moment; at the ends of the calendar the day in UTC."""
    try:
        return moment.astimezone(LONDON).date()
    except OverflowError:
        return moment.date()


def time_of(typed: str) -> time | None:
    """The time of day that somebody means by '10', '930', '9.30', '14:05', or None."""
    found = _TIME.fullmatch(typed.strip())
    return time(int(found[1]), int(found[2] or 0)) if found else None
