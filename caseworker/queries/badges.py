"""The one badge beside a name in a list: a risk that changed and was not briefed, then a gap, then a birthday ahead."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from caseworker.domain.ages import birthday
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries import briefings
from caseworker.queries.gaps import SHORT, gaps_of
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Badge, Tone

BIRTHDAY_AHEAD = 60
"""Days before the 18th or 21st birthday from which it is shown: basis and checks change on it."""
_AGES = (18, 21)


class Line(NamedTuple):
    """What a badge follows from, beside gaps and risk cards; `mentor` is empty for none.

    `also` are the other records of the same person: a risk that is told there is this person's too.
    """

    case: Id
    mentor: Id
    born_on: date | None
    also: tuple[Id, ...] = ()

    @property
    def cases(self) -> tuple[Id, ...]:
        """Every record of the person, the one that is listed first."""
        return self.case, *self.also


def badges(reading: Reading, lines: Sequence[Line]) -> dict[Id, Badge]:
    """The badge of each of some cases that has one."""
    found = {line.case: badge for line in lines if (badge := _birthday_badge(reading, line.born_on))}
    if not reading.is_a(Role.PRACTITIONER):
        # A body does not hold what would close these.
        for gap in reversed(gaps_of(reading, [line.case for line in lines])):
            found[gap.case] = Badge(SHORT[gap.code], Tone.WARN)
    for case in _unbriefed(reading, lines):
        found[case] = Badge(say("Risk changed"), Tone.DANGER)
    return found


def _unbriefed(reading: Reading, lines: Sequence[Line]) -> set[Id]:
    told = briefings.unbriefed(reading, {case: line.mentor for line in lines if line.mentor for case in line.cases})
    return {line.case for line in lines if told.keys() & {*line.cases}}


def _birthday_badge(reading: Reading, born: date | None) -> Badge | None:
    latest = reading.today + timedelta(days=BIRTHDAY_AHEAD)
    ages = [age for age in _AGES if born and reading.today <= birthday(born, age=age) <= latest]
    return Badge(say("Turning {age}", age=ages[0]), Tone.NOTE) if ages else None
