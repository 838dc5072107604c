"""Which checks of mentors lapse, or were ended, and since when: what counts of each kind is decided in the domain."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from caseworker.domain.checks import Standing, standings
from caseworker.domain.gaps import LAPSE_SHOWS
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.names import fold
from caseworker.domain.recruiting import WORKING
from caseworker.queries.reading import Reading


class Lapsing(NamedTuple):
    """Something of one mentor that lapses soon or counts no more. `on` is the last day on which it counts."""

    on: date
    mentor: Id
    standing: Standing


def lapses_soon(checks: Iterable[Check], *, today: date) -> list[Standing]:
    """What lapses soon, has lapsed or was ended of one mentor, the first first."""
    found = [one for one in standings(checks, on=today) if one.until and one.until <= today + LAPSE_SHOWS]
    return sorted(found, key=lambda one: one.until or date.max)


def lapsing(reading: Reading, *, among: Sequence[MentorStatus] = WORKING) -> list[Lapsing]:
    """The same of every mentor who stands somewhere, the first first."""
    mentors = [one.id for one in mentors_who(reading, among)]
    found = (
        Lapsing(_day(one, reading.today), mentor, one)
        for mentor, checks in checks_by_mentor(reading, mentors).items()
        for one in lapses_soon(checks, today=reading.today)
    )
    return sorted(found, key=lambda one: one.on)


def mentors_who(reading: Reading, among: Sequence[MentorStatus]) -> list[Mentor]:
    """The files on this device of the mentors who stand somewhere, by name."""
    found = [one for one in reading.all_of(Mentor) if one.status in among and one.folder.scope == one.id]
    return sorted(found, key=lambda one: fold(one.called))


def first_lapses(reading: Reading, mentors: Sequence[Id]) -> dict[Id, Standing]:
    """What lapses first of each of some mentors, of those of whom something does so soon."""
    soon = {
        mentor: lapses_soon(checks, today=reading.today)
        for mentor, checks in checks_by_mentor(reading, mentors).items()
    }
    return {mentor: found[0] for mentor, found in soon.items() if found}


def is_over(on: date, standing: Standing | None, *, today: date) -> bool:
    """Whether what counts until a day does so no more; a check also where nobody wrote on which day it was ended."""
    return on < today or (standing is not None and standing.is_ended)


def _day(one: Standing, today: date) -> date:
    """Where nobody wrote when it was ended, it is told as of today."""
    return one.until if one.until is not None and one.until > date.min else today


def checks_by_mentor(reading: Reading, mentors: Sequence[Id]) -> dict[Id, list[Check]]:
    """The checks of some mentors, each mentor's own."""
    found: dict[Id, list[Check]] = {mentor: [] for mentor in mentors}
    for check in reading.of_scopes(Check, mentors) if mentors else ():
        found[check.folder.scope].append(check)
    return found
