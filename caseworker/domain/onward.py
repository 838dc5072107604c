"""Onward help: asked for elsewhere, accepted, first seen, ended; whatever stands still too long is a gap.

Promise 3: each onward referral is sent, accepted, first seen, or a gap.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    day,
    flag,
    long_text,
    record,
    ref,
    text,
)

ANSWERED_WITHIN = timedelta(days=10)
"""So long an onward referral may go without an answer before it is a gap."""
SEEN_WITHIN = timedelta(days=21)
"""So long after it was accepted the person may go unseen."""
FOLLOWED_WITHIN = timedelta(days=7)
"""So long after a refusal nothing else may have been tried, and nobody have said that nothing more is needed."""


class OnwardState(StrEnum):
    """Where an onward referral stands."""

    SENT = "sent"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    SEEN = "seen"
    ENDED = "ended"


@record(
    "onward_referral",
    "Onward referral",
    folders=(Folder.CASE,),
    retention=Retention.CASE,
    mentor=Writes.SET,
    when="sent_on",
)
class OnwardReferral(Record):
    """Help asked for elsewhere: of a service of the directory, or of one that is only named.

    `whole_case` says that they were asked to take the person on altogether; the record itself goes nowhere.
    """

    service: Id | None = ref("Local service", "local_service")
    service_name: str | None = text("Service that is not in the directory", data=Data.PROGRESS, search=True)
    pathway: str | None = choice("For which need", "pathway", data=Data.PROGRESS)
    words: str | None = long_text("What they are asked for", data=Data.PROGRESS, search=True)
    whole_case: bool | None = flag("They are to take over the whole case", data=Data.PROGRESS)
    agreed: bool | None = flag("The person wants this", data=Data.AGREEMENT)
    how: str | None = choice("How it was sent", "onward_how", data=Data.PROGRESS)
    sent_on: date | None = day("Sent on", data=Data.PROGRESS)
    accepted_on: date | None = day("Accepted on", data=Data.PROGRESS)
    refused_on: date | None = day("Refused on", data=Data.PROGRESS)
    refused_why: str | None = choice("Why it was refused", "onward_refusal", data=Data.PROGRESS)
    answer: str | None = long_text("What they answered", data=Data.PROGRESS, search=True)
    first_seen_on: date | None = day("First seen on", data=Data.OUTCOME)
    ended_on: date | None = day("Ended on", data=Data.OUTCOME)
    ended_how: str | None = choice("How it ended", "onward_end", data=Data.OUTCOME)
    outcome: str | None = long_text("What came of the help", data=Data.OUTCOME, search=True)


@dataclass(frozen=True)
class Steps:
    """The days on which an onward referral went on, as far as it has."""

    sent_on: date | None = None
    accepted_on: date | None = None
    refused_on: date | None = None
    first_seen_on: date | None = None
    ended_on: date | None = None

    @property
    def state(self) -> OnwardState:
        """Where it stands. One both accepted and refused, on two devices, counts as refused: help is not on its way."""
        if self.ended_on is not None:
            return OnwardState.ENDED
        if self.first_seen_on is not None:
            return OnwardState.SEEN
        if self.refused_on is not None:
            return OnwardState.REFUSED
        return OnwardState.ACCEPTED if self.accepted_on is not None else OnwardState.SENT

    @property
    def stands_still_since(self) -> date | None:
        """The day since which somebody has been waiting for the next step; None once the person has been seen."""
        days = {
            OnwardState.SENT: self.sent_on,
            OnwardState.ACCEPTED: self.accepted_on,
            OnwardState.REFUSED: self.refused_on,
        }
        return days.get(self.state)

    @property
    def overdue_from(self) -> date | None:
        """The day from which standing still is a gap."""
        since = self.stands_still_since
        return None if since is None else min(since, date.max - WITHIN[self.state]) + WITHIN[self.state]


WITHIN = {
    OnwardState.SENT: ANSWERED_WITHIN,
    OnwardState.ACCEPTED: SEEN_WITHIN,
    OnwardState.REFUSED: FOLLOWED_WITHIN,
}
"""How long an onward referral may stand still where it stands."""


def steps_of(one: OnwardReferral) -> Steps:
    """The days of an onward referral."""
    return Steps(one.sent_on, one.accepted_on, one.refused_on, one.first_seen_on, one.ended_on)


def first_overdue(referrals: Iterable[Steps], *, state: OnwardState) -> date | None:
    """The first day from which one that stands in a state is a gap."""
    days = (one.overdue_from for one in referrals if one.state is state)
    return min((day for day in days if day is not None), default=None)
