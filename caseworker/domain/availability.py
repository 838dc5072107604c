"""When a mentor is free: a weekday and a part of it as `Mon am`; whatever else somebody wrote stays as it is."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
PARTS = ("am", "pm", "evening")


class Availability(NamedTuple):
    """The parts of each weekday, a code of `PARTS` or a time as somebody wrote it, and what names no weekday."""

    days: Mapping[str, tuple[str, ...]]
    others: tuple[str, ...]


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
