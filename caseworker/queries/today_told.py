"""What a practitioner comes back for: how their referrals were answered."""

from datetime import date, timedelta
from typing import Any

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.referrals import ReferralStatus
from caseworker.queries.called import called
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Spot, Tone
from caseworker.queries.saying import listed, text
from caseworker.queries.today_rows import Shape, TodayIcon, TodayRow, TodaySection

TOLD_FOR = timedelta(days=30)
SHOWN = 12
_ANSWERED = (
    "SELECT k.id, k.scope, k.status, k.decided_on, k.return_reason, k.return_words, k.given_name, k.family_name "
    "FROM kind_referral k JOIN record b ON b.id=k.id AND b.kind='referral' "
    "WHERE k.status IN ('accepted', 'returned') AND k.decided_on>=:since "
    "AND (b.member=:me OR lower(trim(k.referrer_name))=lower(:name)) GROUP BY k.id "
    "ORDER BY k.decided_on DESC, k.first DESC, k.id"
)


def answers(reading: Reading) -> TodaySection:
    """Their own referrals that were accepted or returned in the last 30 days, the newest first."""
    values = {
        "since": (reading.today - TOLD_FOR).isoformat(),
        "me": reading.member,
        "name": reading.member_name(reading.member),
    }
    rows = reading.connection.exec_driver_sql(_ANSWERED, values).all()
    names = called(reading, [Id(row.scope) for row in rows[:SHOWN]])
    rest = len(rows) - SHOWN
    return TodaySection(
        name="answers",
        title=say("Answers to your referrals"),
        shape=Shape.LINES,
        rows=tuple(_row(reading, row, names) for row in rows[:SHOWN]),
        total=len(rows),
        empty=say("None of your referrals was answered in the last 30 days."),
        more=say("{count} more answers", count=rest) if rest > 0 else None,
        leads_to=Spot(PlaceName.REFERRALS),
    )


def _row(reading: Reading, row: Any, names: dict[Id, str]) -> TodayRow:
    returned = row.status == ReferralStatus.RETURNED
    return TodayRow(
        key=row.id,
        icon=TodayIcon.ANSWER,
        words=text(names.get(Id(row.scope)) or " ".join(filter(None, (row.given_name, row.family_name)))),
        below=_why(reading, row) if returned else say("Accepted"),
        when=say("{day}", day=date.fromisoformat(row.decided_on)),
        tone=Tone.WARN if returned else Tone.PLAIN,
        leads_to=Spot(PlaceName.PEOPLE, Id(row.scope)),
    )


def _why(reading: Reading, row: Any) -> Phrase:
    reason = listed((reading.words.inside("return_reason", row.return_reason), text(row.return_words)))
    return say("Returned: {reason}", reason=reason) if reason.template else say("Returned")
