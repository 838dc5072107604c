"""What volunteers wait for: an answer to their enquiry, and the money they have spent."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import MentorStatus
from caseworker.queries.form_names import FormName
from caseworker.queries.lacks import policy_of
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.recruiting import MOVES, SINCE
from caseworker.queries.rows import Offer, Spot, Tone
from caseworker.queries.saying import both, text
from caseworker.queries.today_needs import Harm, Need, moment_of
from caseworker.queries.today_rows import TodayIcon, TodayRow

NAMED = 3
_STILL = (
    f"SELECT id, since, count(*) OVER () AS number FROM (SELECT m.id, {SINCE} AS since FROM kind_mentor m "
    "WHERE m.scope=m.id AND m.status=?) WHERE since<=? ORDER BY since, id LIMIT ?"
)


def standing_still(reading: Reading) -> Iterator[Need]:
    """The enquiries that have stood still for longer than the service lets them, in one line."""
    by = reading.today - timedelta(days=policy_of(reading).enquiry_days)
    rows = reading.rows(_STILL, MentorStatus.ENQUIRY, by.isoformat(), NAMED)
    if rows:
        yield Need(Harm.STILL, moment_of(date.fromisoformat(rows[0].since)), _row(reading, rows))


def _row(reading: Reading, rows: Any) -> TodayRow:
    number, first = rows[0].number, Id(rows[0].id)
    names = reading.member_names(row.id for row in rows)
    days = (reading.today - date.fromisoformat(rows[0].since)).days
    only = number == 1
    return TodayRow(
        key="enquiries",
        icon=TodayIcon.FIND,
        words=say("{count} enquiries to be a mentor stand still", count=number),
        below=both(text(names.get(row.id)) for row in rows) if number <= NAMED else say("Answer the oldest first."),
        when=say("waiting {count} days", count=days),
        tone=Tone.WARN,
        leads_to=Spot(PlaceName.MENTORS, first) if only else Spot(PlaceName.MENTORS, within=MentorStatus.ENQUIRY),
        offer=Offer(MOVES[MentorStatus.APPLICANT], FormName.MOVE_ON, first) if only else None,
    )


_CLAIMS = (
    "SELECT c.handed_in_on AS day, c.scope FROM kind_expense_claim c WHERE coalesce(c.handed_in_by,'')<>? AND "
    "NOT EXISTS (SELECT 1 FROM kind_claim_decision d WHERE d.claim=c.id AND d.decision IS NOT NULL) "
    "ORDER BY c.handed_in_on"
)


def claims(reading: Reading) -> Iterator[Need]:
    """The expenses that wait to be decided by somebody else than who handed them in, in one line."""
    rows = reading.rows(_CLAIMS, reading.member)
    if not rows:
        return
    day = date.fromisoformat(rows[0].day) if rows[0].day else None
    mentor, *others = {Id(row.scope) for row in rows}
    row = TodayRow(
        key="claims",
        icon=TodayIcon.PAPERS,
        words=say("Decide about {count} expenses claims", count=len(rows)),
        when=say("since {day}", day=day) if day else text(""),
        leads_to=Spot(PlaceName.MENTORS, within="claims") if others else Spot(PlaceName.MENTORS, mentor, "expenses"),
    )
    yield Need(Harm.STILL, moment_of(day), row)
