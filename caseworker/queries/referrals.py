"""The list of referrals: those that wait, urgent ones first, and what became of the others; cut in SQL."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.domain.names import list_name
from caseworker.domain.referrals import Referral, ReferralStatus
from caseworker.domain.service import Role
from caseworker.queries.listed import ListedRow, Listing
from caseworker.queries.people import FEW, match_of
from caseworker.queries.reading import Reading
from caseworker.queries.referring import decides, first_acts, ways_to_refer
from caseworker.queries.rows import Badge, Beginning, Choice, Offer, Tone
from caseworker.queries.saying import service_name, text
from caseworker.storage.tables import table_name

WAITS_LONG = 7
"""Days after which a referral that nobody has decided is shown in amber."""


class ReferralChip(StrEnum):
    """The quick filters above the list of referrals."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    WITHDRAWN = "withdrawn"
    ALL = "all"


CHIPS: Mapping[ReferralChip, Phrase] = {
    ReferralChip.WAITING: say("Waiting"),
    ReferralChip.ACCEPTED: say("Accepted"),
    ReferralChip.RETURNED: say("Returned"),
    ReferralChip.WITHDRAWN: say("Withdrawn"),
    ReferralChip.ALL: say("All"),
}
_TABLE = table_name(Referral.kind.name)
WAITING = "{r}.status IN ('sent', 'draft')"
_STATES: Mapping[ReferralChip, str] = {
    ReferralChip.WAITING: WAITING.format(r="r"),
    ReferralChip.ACCEPTED: "r.status='accepted'",
    ReferralChip.RETURNED: "r.status='returned'",
    ReferralChip.WITHDRAWN: "r.status='withdrawn'",
    ReferralChip.ALL: "r.status IS NOT NULL",
}
_LONGEST_FIRST = "r.urgency IS NULL, coalesce(r.received_on, r.referred_on), r.id"
_LAST_FIRST = "r.referred_on DESC, r.id DESC"
_HITS = "SELECT c.case_id FROM find_people f CROSS JOIN case_row c ON c.n=f.rowid WHERE f.find_people MATCH :match"
_ARE_FEW = "SELECT count(*) FROM (SELECT 1 FROM find_people WHERE find_people MATCH ? LIMIT ?)"
_LINES = (
    "SELECT r.id, r.folder, r.status, r.source, r.body, r.urgency, r.referred_on, r.received_on, r.decided_on, "
    "r.return_reason, coalesce(c.given, r.given_name) AS given, coalesce(c.family, r.family_name) AS family "
    f"FROM {_TABLE} r LEFT JOIN case_row c ON c.case_id=r.scope WHERE r.rowid IN ({{marks}})"
)


class _Question(NamedTuple):
    """The referrals meant: a condition, an order, and the values that the SQL names."""

    where: str
    order: str
    values: dict[str, Any]


def page(reading: Reading, *, text: str, chip: str, offset: int, limit: int) -> Listing:
    """The referrals of a chip about people whose names or numbers hold a word for each of `text`, prefix enough."""
    shown = ReferralChip(chip or ReferralChip.WAITING)
    question = _question(reading, text=text, chip=shown)
    rowids = _ask(
        reading,
        f"SELECT r.rowid FROM {_TABLE} r WHERE {question.where} ORDER BY {question.order} LIMIT :limit OFFSET :offset",
        question.values | {"limit": limit, "offset": offset},
    )
    total = int(_ask(reading, f"SELECT count(*) FROM {_TABLE} r WHERE {question.where}", question.values)[0][0])
    return Listing(
        rows=_rows(reading, [row[0] for row in rowids], chip=shown),
        total=total,
        offset=offset,
        sentence=_sentence(total, text=text, chip=shown),
        chips=tuple(Choice(code, words) for code, words in CHIPS.items()),
        offers=offers(reading),
        empty=None if total or _any(reading) else _beginning(reading),
    )


def waiting(reading: Reading) -> int:
    """How many referrals wait for whoever asks to decide them: those sent to a provider, for its coordinators."""
    if not decides(reading):
        return 0
    return int(reading.scalar(f"SELECT count(*) FROM {_TABLE} r WHERE {WAITING.format(r='r')}"))


def offers(reading: Reading) -> tuple[Offer, ...]:
    """How referrals come to be."""
    return ways_to_refer(reading)


def _beginning(reading: Reading) -> Beginning:
    title = say("Nobody has been referred yet")
    if decides(reading):
        says = say("Every referral will stand here until somebody accepts or returns it.")
    else:
        says = say("The people you refer to a provider will stand here, each with the answer.")
    return Beginning(title, says, first_acts(reading))


def _question(reading: Reading, *, text: str, chip: ReferralChip) -> _Question:
    match = match_of(text)
    order = _LONGEST_FIRST if chip is ReferralChip.WAITING else _LAST_FIRST
    if not match:
        return _Question(_STATES[chip], order, {})
    # Of many matches none is fetched on its own: the list is walked in its order, and each line is held against them.
    few = int(reading.scalar(_ARE_FEW, match, FEW + 1)) <= FEW
    scope = "r.scope" if few else "+r.scope"
    return _Question(f"{_STATES[chip]} AND {scope} IN ({_HITS})", order, {"match": match})


def _ask(reading: Reading, sql: str, values: Mapping[str, Any]) -> Sequence[Any]:
    return reading.connection.exec_driver_sql(sql, dict(values)).all()


def _any(reading: Reading) -> bool:
    return reading.row(f"SELECT 1 FROM {_TABLE} WHERE status IS NOT NULL LIMIT 1") is not None


def _rows(reading: Reading, rowids: Sequence[int], *, chip: ReferralChip) -> tuple[ListedRow, ...]:
    if not rowids:
        return ()
    sql = _LINES.replace("SELECT ", "SELECT r.rowid AS n, ", 1)
    found = {row.n: row for row in reading.rows_in(sql, rowids)}
    return tuple(_row(reading, found[rowid], chip=chip) for rowid in rowids)


def _row(reading: Reading, row: Any, *, chip: ReferralChip) -> ListedRow:
    name = list_name(row.given, family=row.family)
    source = reading.words.of("referral_source", row.source)
    came = source if source.template else text(service_name(reading, row.body))
    return ListedRow(
        record=Id(row.id),
        name=text(name) if name else say("No name"),
        below=tuple(phrase for phrase in (came, *_below(reading, row, chip=chip)) if phrase.template),
        badge=_badge(reading, row, chip=chip),
    )


def _below(reading: Reading, row: Any, *, chip: ReferralChip) -> tuple[Phrase, ...]:
    """When it came, and what became of it or how long it waits, where the badge does not say so."""
    referred = say("Referred {day}", day=_day(row.referred_on)) if row.referred_on else text("")
    if row.status == ReferralStatus.RETURNED:
        return referred, reading.words.inside("return_reason", row.return_reason)
    if row.status == ReferralStatus.ACCEPTED and row.decided_on and chip is ReferralChip.ACCEPTED:
        return referred, say("accepted {day}", day=_day(row.decided_on))
    if _waits(row) and row.urgency:
        return referred, waits_for(days_waiting(reading, row.received_on, row.referred_on))
    return (referred,)


def _badge(reading: Reading, row: Any, *, chip: ReferralChip) -> Badge | None:
    if _waits(row):
        return _waiting_badge(days_waiting(reading, row.received_on, row.referred_on), urgent=bool(row.urgency))
    if chip is not ReferralChip.ALL:
        return None
    label = reading.words.of("referral_status", row.status)
    mine = row.status == ReferralStatus.RETURNED and reading.is_a(Role.PRACTITIONER)
    return Badge(label, Tone.WARN if mine else Tone.GOOD if row.status == ReferralStatus.ACCEPTED else Tone.PLAIN)


def _waiting_badge(days: int, *, urgent: bool) -> Badge:
    if urgent:
        return Badge(say("Urgent"), Tone.DANGER)
    if not days:
        return Badge(say("New today"), Tone.NOTE)
    return Badge(say("Waiting {count} days", count=days), Tone.WARN if days > WAITS_LONG else Tone.NOTE)


def waits_for(days: int) -> Phrase:
    """How long a referral has waited, within a line."""
    return say("waiting {count} days", count=days) if days else say("new today")


def days_waiting(reading: Reading, received: str | date | None, referred: str | date | None) -> int:
    """Days since a referral came here, or since it was made where nobody says when it came."""
    since = received or referred
    day = _day(since) if isinstance(since, str) else since
    return max((reading.today - day).days, 0) if day else 0


def _waits(row: Any) -> bool:
    return row.status in (ReferralStatus.SENT, ReferralStatus.DRAFT)


def _day(stored: str) -> date:
    return date.fromisoformat(stored)


def _sentence(total: int, *, text: str, chip: ReferralChip) -> Phrase:
    if text.strip():
        return say("{count} results for “{text}”", count=total, text=text.strip())
    if chip is ReferralChip.WAITING and not total:
        return say("No referral waits")
    if chip is ReferralChip.WAITING:
        return say("{count} referrals wait, urgent ones first", count=total)
    return say("{count} referrals, last first", count=total)
