"""How urgent it is that somebody gets a mentor: how near the release is, and what the referral says."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import IntEnum

from caseworker.domain.errors import Phrase, say

SOON = timedelta(days=14)
AHEAD = timedelta(days=42)


class Urgency(IntEnum):
    """Nobody more urgent is left out for somebody less so."""

    NONE = 0
    PRESSING = 1
    AT_ONCE = 2


def urgency_of(*, leaves: date | None, flags: Iterable[str], today: date) -> tuple[Urgency, Phrase | None]:
    """The urgency and the reason in words. `leaves`: the release as known; `flags`: what the referral calls urgent."""
    if leaves is not None and today - SOON <= leaves <= today + SOON:
        said = say("leaves {day}", day=leaves) if leaves >= today else say("left {day}", day=leaves)
        return Urgency.AT_ONCE, said
    if leaves is not None and today < leaves <= today + AHEAD:
        return Urgency.PRESSING, say("leaves {day}", day=leaves)
    return (Urgency.PRESSING, say("referred as urgent")) if any(flags) else (Urgency.NONE, None)
