"""Days and moments around the day that a story is told on: working days, bank holidays at Christmas, local time."""

from datetime import date, datetime, time, timedelta

from caseworker.domain.clock import LONDON
from caseworker.domain.record import utc

FRIDAY = 4


def working_day(day: date) -> date:
    """The same day, or the Friday before when it falls on a weekend: nobody leaves prison then."""
    return day - timedelta(days=max(0, day.weekday() - FRIDAY))


def working_days(first: date, *, last: date) -> list[date]:
    """Every weekday from the first day to the last, both included."""
    days = (first + timedelta(days=step) for step in range((last - first).days + 1))
    return [day for day in days if day.weekday() <= FRIDAY]


def boxing_day_substitute(after: date) -> date:
    """The next day that is off in place of a Boxing Day at a weekend; a Sunday's moves behind Christmas Day's own."""
    for year in range(after.year, after.year + 12):
        boxing = date(year, 12, 26)
        if boxing.weekday() > FRIDAY and boxing + timedelta(days=2) > after:
            return boxing + timedelta(days=2)
    raise ValueError("no Boxing Day falls on a weekend within twelve years")


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """The moment in UTC at which clocks in England and Wales show this time of this day."""
    return utc(datetime.combine(day, time(hour, minute), LONDON))


def birthday_in(today: date, *, days: int, age: int) -> date:
    """When somebody was born who reaches an age in so many days."""
    day = today + timedelta(days=days)
    return date(day.year - age, day.month, min(day.day, 28))
