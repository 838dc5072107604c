"""The safety net: what every open person must have at every moment, and from which day its absence is a gap.

Promise 20. A gap carries the day on which it is, or becomes, one, so that midnight is a query and not a computation.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from caseworker.domain.ids import NO_ID, Id


class GapCode(StrEnum):
    """What is missing."""

    OWNER = "no_owner"
    MENTOR = "no_mentor"
    AGREEMENT = "no_agreement"
    NEXT_STEP = "no_next_step"
    NOBODY_NAMED = "nobody_named"
    RISK_REVIEW = "risk_review"
    RELEASE_DATE = "no_release_date"
    PERMISSION = "permission_lapsing"


LAPSE_SHOWS = timedelta(days=60)
"""How long before it bites a lapse shows."""


@dataclass(frozen=True)
class CaseFacts:
    """What the gaps, the list and the search need to know of one case; days are local, ids empty when nobody."""

    case: Id
    state: str = ""
    strand: str = ""
    opened_on: date | None = None
    owner: Id = NO_ID
    mentor: Id = NO_ID
    mentor_ended_on: date | None = None
    no_mentor_until: date | None = None
    agreed_on: date | None = None
    agreement_ended_on: date | None = None
    permitted_until: date | None = None
    next_step_on: date | None = None
    last_contact: date | None = None
    practitioner: bool = False
    has_body: bool = False
    in_custody: bool = False
    expected_release: date | None = None
    risk_review_due: date | None = None


@dataclass(frozen=True)
class Gap:
    """One thing missing for one case. `since` may lie ahead: then it is not a gap yet."""

    case: Id
    code: GapCode
    since: date
    owner: Id

    def age(self, today: date) -> int:
        """Days that it has stood open; negative while it lies ahead."""
        return (today - self.since).days


def gaps_of(facts: CaseFacts) -> Iterator[Gap]:
    """The gaps of an open case, each with the day on which it becomes one; a closed case has none."""
    if facts.state not in ("referred", "open") or facts.opened_on is None:
        return
    for code, rule in _RULES.items():
        since = rule(facts, facts.opened_on)
        if since is not None:
            yield Gap(facts.case, code, since, facts.owner)


def _day_after(day: date) -> date:
    """The next day; the last day of the calendar, which people write for 'never', has none."""
    return min(day, date.max - timedelta(days=1)) + timedelta(days=1)


def _owner(facts: CaseFacts, opened: date) -> date | None:
    return opened if not facts.owner else None


def _mentor(facts: CaseFacts, opened: date) -> date | None:
    if facts.mentor:
        return None
    if facts.no_mentor_until:
        return _day_after(facts.no_mentor_until)
    return max(opened, facts.mentor_ended_on or opened)


def _agreement(facts: CaseFacts, opened: date) -> date | None:
    if facts.agreement_ended_on:
        return _day_after(facts.agreement_ended_on)
    return None if facts.agreed_on else opened


def _next_step(facts: CaseFacts, opened: date) -> date | None:
    if facts.next_step_on is None:
        return max(opened, facts.last_contact or opened)
    return _day_after(facts.next_step_on)


def _nobody_named(facts: CaseFacts, opened: date) -> date | None:
    return opened if facts.has_body and not facts.practitioner else None


def _risk_review(facts: CaseFacts, _: date) -> date | None:
    return _day_after(facts.risk_review_due) if facts.risk_review_due else None


def _release_date(facts: CaseFacts, opened: date) -> date | None:
    return opened if facts.in_custody and facts.expected_release is None else None


def _permission(facts: CaseFacts, opened: date) -> date | None:
    if facts.permitted_until is None:
        return None
    return max(opened, max(facts.permitted_until, date.min + LAPSE_SHOWS) - LAPSE_SHOWS)


_RULES: dict[GapCode, Callable[[CaseFacts, date], date | None]] = {
    GapCode.OWNER: _owner,
    GapCode.MENTOR: _mentor,
    GapCode.AGREEMENT: _agreement,
    GapCode.NEXT_STEP: _next_step,
    GapCode.NOBODY_NAMED: _nobody_named,
    GapCode.RISK_REVIEW: _risk_review,
    GapCode.RELEASE_DATE: _release_date,
    GapCode.PERMISSION: _permission,
}
