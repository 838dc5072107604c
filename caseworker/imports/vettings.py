"""Which prisons a mentor is vetted for and until when, as sheets tell it: several in a cell, or a column for each.

A prison is read exactly or left out; so is one whose day cannot be read, because a vetting without a day never lapses.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, reduce
from typing import NamedTuple

import resources
from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import fold
from caseworker.domain.vocabulary import read_vocabularies
from caseworker.imports import dates
from caseworker.imports.cells import Reading
from caseworker.imports.prisons import Prisons
from caseworker.imports.training import DAY, LAPSE_WORDS, LAPSES
from caseworker.imports.vocabulary import not_in_list


class Vetting(NamedTuple):
    """One prison, by its code, and the day on which the vetting for it lapses."""

    prison: str
    lapses_on: date | None = None


# Headings

_VETTING = re.compile(
    r"\b(?:(?:prison|carchar)\s+)?(?:vetting|vetted|fetio)\b(?:\s+(?:for|at|in|i|yn|ar gyfer))*\b", re.IGNORECASE
)
_MARKS = re.compile(r"[()\[\]*:#?–]|\s-\s")
_TITLES = frozenset({"hmp", "hmyoi", "yoi", "cef"})


def is_of_one_prison(heading: str) -> bool:
    """Whether a heading tells of the vetting for one prison: 'Vetting HMP Leeds', 'Hull vetting expiry'."""
    return bool(_VETTING.search(heading) and prison_in(heading))


def prison_in(heading: str) -> str:
    """The words of a heading that name a prison, known or not; empty where none do."""
    words = LAPSE_WORDS.sub(" ", _VETTING.sub(" ", _MARKS.sub(" ", heading)))
    name = " ".join(words.split())
    told = set(fold(name).split())
    return name if (told & _TITLES and told - _TITLES) or _known().read_exactly(name).value else ""


@cache
def _known() -> Prisons:
    return Prisons({one.code: one.label for one in read_vocabularies(resources.facts())["prison"]}, towns={})


# Cells

_BETWEEN = re.compile(r"[,;/\n]|\band\b|\ba[cg]?\b", re.IGNORECASE)
_DAY_HERE = "\0"
_AROUND = re.compile(r"[():–]|\s-\s")
"""What people set between a prison and its day; any other sign may be one of doubt."""


def read_vettings(text: str, *, prisons: Prisons, today: date) -> Reading[tuple[Vetting, ...]]:
    """Every prison that is named, with the day beside it; a part that cannot be read is said, the others are kept."""
    whole = _of(prisons.read_exactly(text))
    if whole.value:
        return whole
    parts = _parts(text)
    read = [_read_part(part, prisons, today) for part in parts]
    found = tuple(dict.fromkeys(one for part in read for one in part.value or ()))
    left = {part: one for part, one in zip(parts, read, strict=True) if one.words}
    unknown = tuple(word for part in read for word in part.unknown)
    return Reading(found or None, remark=_said(left), words=text if left else "", unknown=unknown)


def _parts(text: str) -> list[str]:
    """The text between commas and the like, of which none is taken from within a day."""
    days = iter(DAY.findall(text))
    parts = _BETWEEN.split(DAY.sub(_DAY_HERE, text))
    return [re.sub(_DAY_HERE, lambda _: next(days), part).strip() for part in parts if part.strip()]


def _read_part(part: str, prisons: Prisons, today: date) -> Reading[tuple[Vetting, ...]]:
    days = DAY.findall(part)
    if not days:
        return _of(prisons.read_exactly(part))
    name = LAPSE_WORDS.sub(" ", _AROUND.sub(" ", DAY.sub(" ", part)))
    place = prisons.read_exactly(" ".join(name.split()).strip(" -.,"))
    day = dates.read_day(" ".join(days), expected=LAPSES, today=today)
    if place.value and day.value is None:
        return Reading(remark=day.problem, words=part)
    return _of(place, lapses_on=day.value)


def _of(place: Reading[str], *, lapses_on: date | None = None) -> Reading[tuple[Vetting, ...]]:
    value = (Vetting(place.value, lapses_on),) if place.value else None
    return Reading(value, remark=place.remark, words=place.words, unknown=place.unknown)


def _said(left: Mapping[str, Reading[tuple[Vetting, ...]]]) -> Phrase | None:
    """Why parts were not read: names that are in no list together, then each day that is none."""
    unknown = [part for part, one in left.items() if one.remark and one.unknown]
    of_names = [not_in_list(", ".join(unknown)).remark] if len(unknown) > 1 else []
    others = [one.remark for part, one in left.items() if not of_names or part not in unknown]
    said = [remark for remark in (*of_names, *others) if remark]
    return reduce(lambda one, other: say("{one} {other}", one=one, other=other), said) if said else None


# Put together


def together(vettings: Iterable[Vetting]) -> tuple[tuple[Vetting, ...], tuple[Vetting, ...]]:
    """Each prison once with the earliest day that any cell tells, and those for which cells told different days."""
    days: dict[str, set[date]] = {}
    for prison, lapses_on in vettings:
        days.setdefault(prison, set()).update({lapses_on} if lapses_on else ())
    each = tuple(Vetting(prison, min(told, default=None)) for prison, told in days.items())
    return each, tuple(one for one in each if len(days[one.prison]) > 1)
