"""The gaps that stand open: what is missing for whom, since when, in words; one put off is silent until its day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.reading import Reading


class OpenGap(NamedTuple):
    """One thing missing for one case, since a day that has come."""

    case: Id
    code: GapCode
    since: date


SHORT: Mapping[GapCode, Phrase] = {
    GapCode.NOBODY_READS: say("Nobody may read this"),
    GapCode.OWNER: say("Nobody owns this"),
    GapCode.MENTOR: say("No mentor"),
    GapCode.TWO_MENTORS: say("Two mentors"),
    GapCode.AGREEMENT: say("No agreement"),
    GapCode.BASIS: say("No lawful basis"),
    GapCode.OF_AGE: say("Came of age"),
    GapCode.NEXT_STEP: say("No next step"),
    GapCode.NOBODY_NAMED: say("Nobody named"),
    GapCode.RISK_REVIEW: say("Risk review overdue"),
    GapCode.RELEASE_DATE: say("No release date"),
    GapCode.ONWARD_REFUSED: say("Help refused elsewhere"),
    GapCode.ONWARD_ANSWER: say("No answer from elsewhere"),
    GapCode.ONWARD_SEEN: say("Not yet seen elsewhere"),
    GapCode.PERMISSION: say("Permission lapses soon"),
    GapCode.SUPERVISION: say("Supervision due"),
    GapCode.REHEARSAL: say("Recovery untried"),
}
"""A gap in two or three words, for a badge."""

_ORDER = tuple(GapCode)


def gaps_of(reading: Reading, cases: Sequence[Id]) -> list[OpenGap]:
    """The standing gaps of some cases, in the order of their weight."""
    sql = (
        "SELECT case_id, code, since FROM gap g WHERE case_id IN ({marks}) AND since<=? AND "
        "NOT EXISTS (SELECT 1 FROM kind_snooze z WHERE z.scope=g.case_id AND z.gap=g.code AND z.until>=?)"
    )
    today = reading.today.isoformat()
    rows = reading.rows_in(sql, cases, today, today)
    found = [OpenGap(Id(case), GapCode(code), date.fromisoformat(since)) for case, code, since in rows]
    return sorted(found, key=lambda gap: _ORDER.index(gap.code))


class Standing(NamedTuple):
    """A gap of a case, a mentor or the service, with the name of whom it is about; empty where a wall hides it."""

    about: Id
    name: str
    gap: OpenGap
    owner: Id


def all_standing(reading: Reading) -> list[Standing]:
    """Every gap that stands today, in the order of its weight and age.

    A practitioner closes none and sees none; of the service's own, coordinators are told.
    """
    if reading.is_a(Role.PRACTITIONER):
        return []
    sql = (
        "SELECT g.case_id, g.code, g.since, g.owner, coalesce(nullif(trim(coalesce(c.given,'')||' '||c.family),''), "
        "nullif(trim(coalesce(m.given_name,'')||' '||coalesce(m.family_name,'')),''), s.name, '') FROM gap g "
        "LEFT JOIN case_row c ON c.case_id=g.case_id LEFT JOIN kind_mentor m ON m.id=g.case_id AND m.scope=g.case_id "
        "LEFT JOIN kind_service s ON s.id=g.case_id AND s.scope=g.case_id WHERE g.since<=? AND NOT EXISTS "
        "(SELECT 1 FROM kind_snooze z WHERE (z.scope=g.case_id OR z.subject=g.case_id) AND z.gap=g.code AND z.until>=?)"
    )
    today = reading.today.isoformat()
    found = [
        Standing(Id(about), name, OpenGap(Id(about), GapCode(code), date.fromisoformat(since)), Id(owner))
        for about, code, since, owner, name in reading.rows(sql, today, today)
        if about != reading.service or reading.is_a(Role.COORDINATOR)
    ]
    return sorted(found, key=lambda one: (_ORDER.index(one.gap.code), one.gap.since, one.about))
