"""The one badge beside a name in a list: a risk that changed and was not briefed, then a gap, then a birthday ahead."""

from collections.abc import Sequence
from datetime import date, timedelta

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


def badges(reading: Reading, cases: Sequence[Id]) -> dict[Id, Badge]:
    """The badge of each of some cases that has one."""
    found = _birthdays(reading, cases)
    if not reading.is_a(Role.PRACTITIONER):
        # A body does not hold what would close these.
        for gap in reversed(gaps_of(reading, cases)):
            found[gap.case] = Badge(SHORT[gap.code], Tone.WARN)
    for case in briefings.unbriefed(reading, cases):
        found[case] = Badge(say("Risk changed"), Tone.DANGER)
    return found


def _birthdays(reading: Reading, cases: Sequence[Id]) -> dict[Id, Badge]:
    sql = "SELECT id, born_on FROM kind_person WHERE born_on IS NOT NULL AND id IN ({marks})"
    born = [(Id(case), date.fromisoformat(day)) for case, day in reading.rows_in(sql, cases)]
    latest = reading.today + timedelta(days=BIRTHDAY_AHEAD)
    return {
        case: Badge(say("Turning {age}", age=age), Tone.NOTE)
        for case, day in born
        for age in _AGES
        if reading.today <= birthday(day, age=age) <= latest
    }


def birthday(born: date, *, age: int) -> date:
    """The day on which somebody reaches an age; those born on 29 February do on 1 March."""
    try:
        return born.replace(year=born.year + age)
    except ValueError:
        return date(born.year + age, 3, 1)
