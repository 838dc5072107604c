"""Who waits for a mentor: everybody under way who has none and should have one, and since when."""

from collections.abc import Mapping, Sequence
from datetime import date

from caseworker.domain.cases import STILL_WAITS
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Offer

_REASONS = ", ".join(f"'{reason}'" for reason in STILL_WAITS)
WAITING = (
    "FROM case_row c JOIN kind_case k ON k.scope=c.case_id WHERE c.state IN ('referred','open') "
    "AND k.opened_on IS NOT NULL AND c.mentor='' AND c.speaks_as=c.case_id AND (k.no_mentor_until IS NULL "
    f"OR k.no_mentor_reason IN ({_REASONS}) OR k.no_mentor_until<:today)"
)
"""Who has a dated reason for none, other than that one is looked for, does not wait."""
SINCE = (
    "max(k.opened_on, coalesce((SELECT max(e.ended_on) FROM kind_match e WHERE e.scope=c.case_id AND "
    "e.state='ended'), k.opened_on))"
)
"""The day from which somebody waits: the case was opened then, or their last match ended."""


def who_waits(reading: Reading) -> list[Id]:
    """Their cases, in the order in which they came, which is the same on every laptop."""
    sql = f"SELECT c.case_id {WAITING} ORDER BY k.opened_on, k.first, c.family, c.given, c.case_id"
    return [Id(row.case_id) for row in reading.connection.exec_driver_sql(sql, _today(reading))]


def how_many_wait(reading: Reading) -> int:
    """How many there are."""
    return int(reading.connection.exec_driver_sql(f"SELECT count(*) {WAITING}", _today(reading)).scalar() or 0)


def matches_people(reading: Reading) -> bool:
    """Whether whoever asks matches the caseload: a coordinator of a service that mentors."""
    return reading.is_a(Role.COORDINATOR) and not reading.works_for_a_body


def count(reading: Reading) -> int:
    """How many wait, for those who match."""
    return how_many_wait(reading) if matches_people(reading) else 0


def offers(reading: Reading) -> tuple[Offer, ...]:
    """What may be done with the proposal for them as a whole; where nobody waits, there is none to try out or print."""
    if not matches_people(reading):
        return ()
    weights = Offer(say("Weights…"), FormName.WEIGHTS, reading.service)
    if not how_many_wait(reading):
        return (weights,)
    what_if = Offer(say("What if…"), FormName.WHAT_IF, reading.service)
    return what_if, weights, Offer(say("Print for the meeting…"), FormName.PRINT_PROPOSAL, reading.service)


def since_when(reading: Reading, cases: Sequence[Id]) -> Mapping[Id, date]:
    """The day from which each of some cases waits."""
    sql = f"SELECT c.case_id, {SINCE} AS since FROM case_row c JOIN kind_case k ON k.scope=c.case_id "
    rows = reading.rows_in(sql + "WHERE k.opened_on IS NOT NULL AND c.case_id IN ({marks})", cases)
    return {Id(row.case_id): date.fromisoformat(row.since) for row in rows}


def not_accepted(reading: Reading, cases: Sequence[Id]) -> frozenset[Id]:
    """Those of some cases whose referral nobody has accepted yet: they wait too, and may be somebody who is here."""
    sql = "SELECT case_id FROM case_row WHERE state='referred' AND case_id IN ({marks})"
    return frozenset(Id(row.case_id) for row in reading.rows_in(sql, cases)) if cases else frozenset()


def _today(reading: Reading) -> dict[str, str]:
    return {"today": reading.today.isoformat()}
