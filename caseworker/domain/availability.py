"""When somebody is free: a weekday and a part of it as `Mon am`; whatever else somebody wrote stays as it is."""

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PARTS = ("am", "pm", "evening")
_HOURS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"am": (0, 12 * 60), "pm": (12 * 60, 18 * 60), "evening": (18 * 60, 24 * 60)}
)
_TIMES = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?")


class Availability(NamedTuple):
    """The parts of each weekday, a code of `PARTS` or a time as somebody wrote it, and what names no weekday."""

    days: Mapping[str, tuple[str, ...]]
    others: tuple[str, ...]


class Shared(NamedTuple):
    """How many of one's own times another has too, and whether every time of both could be read."""

    times: int
    all_read: bool


def sorted_by_day(written: Iterable[str]) -> Availability:
    """What is written in the order of the week and of the day; a weekday may be spelled out, in any case."""
    days: dict[str, list[str]] = {}
    others: list[str] = []
    for text in written:
        first, _, rest = text.strip().partition(" ")
        day = first[:3].capitalize()
        if day in WEEKDAYS and rest.strip():
            days.setdefault(day, []).append(rest.strip())
        else:
            others.append(text)
    return Availability({day: _in_order(days[day]) for day in WEEKDAYS if day in days}, tuple(others))


def _in_order(parts: Iterable[str]) -> tuple[str, ...]:
    known = {part.lower(): part.lower() for part in PARTS}
    told = dict.fromkeys(known.get(part.lower(), part) for part in parts)
    return tuple(sorted(told, key=lambda part: (PARTS.index(part) if part in PARTS else len(PARTS), part)))


def written_as(days: Mapping[str, Iterable[str]], others: Iterable[str] = ()) -> tuple[str, ...]:
    """The same as a file keeps it."""
    return (*(f"{day} {part}" for day in WEEKDAYS for part in days.get(day, ())), *others)


def shared(own: Availability, *, other: Availability) -> Shared:
    """Which of one's own times another has too; what cannot be read as a time is no time of either."""
    mine, theirs = list(_spans(own)), list(_spans(other))
    known = [one for one in theirs if one is not None]
    times = sum(any(_overlap(one, two) for two in known) for one in mine if one is not None)
    return Shared(times, all_read=None not in mine and None not in theirs)


_Span = tuple[str, int, int]


def _spans(free: Availability) -> Iterator[_Span | None]:
    """The weekday and the minutes of each time, None for one that cannot be read."""
    for day, parts in free.days.items():
        for part in parts:
            found = _HOURS.get(part) or _minutes(part)
            yield (day, *found) if found else None
    yield from (None for _ in free.others)


def _minutes(text: str) -> tuple[int, int] | None:
    found = _TIMES.fullmatch(text)
    if found is None:
        return None
    hour, minute, last_hour, last_minute = (int(part or 0) for part in found.groups())
    begins, ends = 60 * hour + minute, 60 * last_hour + last_minute
    return (begins, ends) if begins < ends <= 24 * 60 else None


def _overlap(one: _Span, two: _Span) -> bool:
    return one[0] == two[0] and max(one[1], two[1]) < min(one[2], two[2])
