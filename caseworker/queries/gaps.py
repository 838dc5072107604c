"""The gaps that stand open: what is missing for whom, since when, in words; one put off is silent until its day."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.queries.reading import Reading


class OpenGap(NamedTuple):
    """One thing missing for one case, since a day that has come."""

    case: Id
    code: GapCode
    since: date


SHORT: Mapping[GapCode, Phrase] = {
    GapCode.OWNER: say("Nobody owns this"),
    GapCode.MENTOR: say("No mentor"),
    GapCode.AGREEMENT: say("No agreement"),
    GapCode.NEXT_STEP: say("No next step"),
    GapCode.NOBODY_NAMED: say("Nobody named"),
    GapCode.RISK_REVIEW: say("Risk review overdue"),
    GapCode.RELEASE_DATE: say("No release date"),
    GapCode.PERMISSION: say("Permission lapses soon"),
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
