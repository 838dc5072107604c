"""The frozen rows of the calendar: a day or a week, the days of it, and what is arranged on each."""

from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from caseworker.domain.errors import Phrase
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.rows import Badge, Beginning, Choice, Fact, Offer

FIRST, LAST = date(1000, 1, 8), date(2999, 12, 24)
"""As far as a calendar goes: no day before or after can be typed."""
A_DAY = timedelta(days=1)


class Period(NamedTuple):
    """Some days after one another, both ends among them."""

    first: date
    last: date

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of it."""
        return tuple(self.first + number * A_DAY for number in range((self.last - self.first).days + 1))


class Span(StrEnum):
    """How much is seen at once."""

    DAY = "day"
    WEEK = "week"

    @property
    def length(self) -> timedelta:
        """How long it is."""
        return 7 * A_DAY if self is Span.WEEK else A_DAY

    def around(self, day: date) -> Period:
        """The day itself, or the week from Monday to Sunday that it lies in."""
        within = min(max(day, FIRST), LAST)
        first = within - within.weekday() * A_DAY if self is Span.WEEK else within
        return Period(first, first + self.length - A_DAY)


@dataclass(frozen=True)
class CalendarLook:
    """What somebody looks at: the day, or the week in which it lies, under a filter, of whom these words name.

    `around` is an appointment whose day is meant instead of `day`, where it is here.
    """

    day: date
    span: Span
    text: str = ""
    chip: str = ""
    around: Id = NO_ID


@dataclass(frozen=True)
class CalendarDay:
    """A day above what is arranged on it, with what is to be known of it: 'Boxing Day', 'Weekend', 'Nothing booked'.

    It is not named where it is the only one, since the calendar says above which day it shows.
    """

    day: date
    notes: tuple[Phrase, ...]
    booked: int
    named: bool


@dataclass(frozen=True)
class CalendarRow:
    """One appointment: local day and time, with whom, what for, where, and who goes, empty for oneself.

    `against` says that whoever goes is away, and names what cannot be kept beside it. A gate pick-up has a shape of its
    own besides its words.
    """

    record: Id
    day: date
    at: time
    name: str
    what: Phrase
    where: Phrase
    who: str
    gate: bool = False
    badge: Badge | None = None
    against: Phrase | None = None


CalendarLine = CalendarDay | CalendarRow


@dataclass(frozen=True)
class CalendarPage:
    """The lines from `offset` on, how many there are, and a sentence about the appointments among them.

    `days` are the lines that name the days, all of them; `day` is one of the period that is shown.
    """

    day: date
    span: Span
    days: tuple[CalendarDay, ...]
    rows: tuple[CalendarLine, ...]
    total: int
    offset: int
    sentence: Phrase
    chips: tuple[Choice, ...]
    offers: tuple[Offer, ...] = ()
    empty: Beginning | None = None
    """What is said beside the days where nothing is listed on any of them."""
    on_call: Fact | None = None
    """Who is on call now; it leads to the rota."""

    @property
    def headings(self) -> dict[int, CalendarDay]:
        """The days by the numbers of their lines."""
        return headings(self.days)


def headings(days: tuple[CalendarDay, ...]) -> dict[int, CalendarDay]:
    """Which line names which day: each stands above its appointments."""
    found: dict[int, CalendarDay] = {}
    line = 0
    for day in days:
        found[line] = day
        line += 1 + day.booked
    return found
