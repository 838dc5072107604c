"""The safety net: what every open person must have at every moment, and from which day its absence is a gap.

Promise 20. A gap carries the day on which it is, or becomes, one, so that midnight is a query and not a computation.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from caseworker.domain.ages import birthday
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.mentors import MentorStatus, leave_of
from caseworker.domain.onward import OnwardState, Steps, first_overdue


class GapCode(StrEnum):
    """What is missing."""

    NOBODY_READS = "nobody_reads"
    OWNER = "no_owner"
    MENTOR = "no_mentor"
    TWO_MENTORS = "two_mentors"
    AGREEMENT = "no_agreement"
    BASIS = "no_lawful_basis"
    OF_AGE = "of_age"
    NEXT_STEP = "no_next_step"
    NOBODY_NAMED = "nobody_named"
    RISK_REVIEW = "risk_review"
    RELEASE_DATE = "no_release_date"
    ONWARD_REFUSED = "onward_refused"
    ONWARD_ANSWER = "onward_answer"
    ONWARD_SEEN = "onward_seen"
    PERMISSION = "permission_lapsing"
    SUPERVISION = "supervision_due"
    REHEARSAL = "never_rehearsed"


LAPSE_SHOWS = timedelta(days=60)
"""How long before it bites a lapse shows."""
COMES_OF_AGE = (18, 21)
"""The birthdays from which a person goes on under a new agreement and a new basis (promise 3a)."""


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
    two_mentors_since: date | None = None
    no_mentor_until: date | None = None
    agreed_on: date | None = None
    agreement_ended_on: date | None = None
    born_on: date | None = None
    without_basis: bool = False
    basis_looked_at: date | None = None
    permitted_until: date | None = None
    next_step_on: date | None = None
    last_contact: date | None = None
    practitioner: bool = False
    has_body: bool = False
    in_custody: bool = False
    expected_release: date | None = None
    risk_review_due: date | None = None
    onward: tuple[Steps, ...] = ()
    """How far each onward referral has gone."""


@dataclass(frozen=True)
class MentorFacts:
    """What the gaps need to know of one mentor's file."""

    mentor: Id
    status: str = ""
    started_on: date | None = None
    supervision_due: date | None = None
    leave_from: date | None = None
    leave_until: date | None = None


@dataclass(frozen=True)
class Gap:
    """One thing missing for one case, mentor or service. `since` may lie ahead: then it is not a gap yet."""

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


def gaps_of_mentor(facts: MentorFacts) -> Iterator[Gap]:
    """The gaps of a mentor who is active: supervision that is due, and not put off by leave, or was never planned."""
    if facts.status != MentorStatus.ACTIVE:
        return
    due = _day_after(facts.supervision_due) if facts.supervision_due else facts.started_on
    since = _put_off(facts, due) if due is not None else None
    if since is not None:
        yield Gap(facts.mentor, GapCode.SUPERVISION, since, NO_ID)


def never_rehearsed(service: Id, *, founded_on: date) -> Gap:
    """That nobody has ever opened a recovery snapshot of the service with its kit."""
    return Gap(service, GapCode.REHEARSAL, founded_on, NO_ID)


def nobody_reads(case: Id, *, walled_on: date) -> Gap:
    """That walls keep every coordinator out of a case: what happens to it is for the trustee to settle."""
    return Gap(case, GapCode.NOBODY_READS, walled_on, NO_ID)


def _put_off(facts: MentorFacts, due: date) -> date | None:
    """The day after the leave into which supervision falls; none while nobody knows when the mentor is back."""
    leave = leave_of(since=facts.leave_from, until=facts.leave_until)
    if leave is None:
        return due
    if not leave.has_an_end:
        return None
    return _day_after(leave.until) if leave.covers(due) else due


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
    return facts.agreement_ended_on or (None if facts.agreed_on else opened)


def _two_mentors(facts: CaseFacts, opened: date) -> date | None:
    return max(opened, facts.two_mentors_since) if facts.two_mentors_since else None


def _basis(facts: CaseFacts, opened: date) -> date | None:
    return opened if facts.without_basis else None


def _of_age(facts: CaseFacts, opened: date) -> date | None:
    """The first birthday since the case was opened that has no agreement, or nothing of what is shared, after it."""
    born = facts.born_on
    if born is None or born.year + max(COMES_OF_AGE) > date.max.year:
        return None
    days = (birthday(born, age=age) for age in COMES_OF_AGE)
    return next((day for day in days if day > opened and not _renewed(facts, day)), None)


def _renewed(facts: CaseFacts, since: date) -> bool:
    agreed = facts.agreed_on is not None and facts.agreed_on >= since
    looked_at = facts.basis_looked_at is not None and facts.basis_looked_at >= since
    return agreed and (looked_at or not facts.has_body)


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


def _onward(state: OnwardState) -> Callable[[CaseFacts, date], date | None]:
    """Help asked for elsewhere that stands still for too long, no sooner than the case was opened."""

    def stands_still(facts: CaseFacts, opened: date) -> date | None:
        since = first_overdue(facts.onward, state=state)
        return max(opened, since) if since else None

    return stands_still


_RULES: dict[GapCode, Callable[[CaseFacts, date], date | None]] = {
    GapCode.OWNER: _owner,
    GapCode.MENTOR: _mentor,
    GapCode.TWO_MENTORS: _two_mentors,
    GapCode.AGREEMENT: _agreement,
    GapCode.BASIS: _basis,
    GapCode.OF_AGE: _of_age,
    GapCode.NEXT_STEP: _next_step,
    GapCode.NOBODY_NAMED: _nobody_named,
    GapCode.RISK_REVIEW: _risk_review,
    GapCode.RELEASE_DATE: _release_date,
    GapCode.ONWARD_REFUSED: _onward(OnwardState.REFUSED),
    GapCode.ONWARD_ANSWER: _onward(OnwardState.SENT),
    GapCode.ONWARD_SEEN: _onward(OnwardState.ACCEPTED),
    GapCode.PERMISSION: _permission,
}
