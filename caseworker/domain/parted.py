"""Who were proposed to each other, or walked together, and are not to be proposed again: how it came, and on which day.

An ending says nothing against a pair by itself: many end as planned, and the same mentor is best when somebody returns.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from caseworker.domain.errors import Phrase, say
from caseworker.domain.matches import Match, MatchState


class How(StrEnum):
    """What came between them."""

    DECLINED = "declined"
    DID_NOT_FIT = "did_not_fit"
    KNOWN_TO_EACH_OTHER = "known_to_each_other"
    SAFETY = "safety"


@dataclass(frozen=True)
class Parted:
    """What came between two, and the day."""

    how: How
    on: date

    @property
    def is_unsafe(self) -> bool:
        """Whether it was for safety."""
        return self.how is How.SAFETY

    @property
    def words(self) -> Phrase:
        """The same in words, without a name."""
        return say(_WORDS[self.how].template, day=self.on)


_WORDS: Mapping[How, Phrase] = MappingProxyType(
    {
        How.DECLINED: say("This match was declined on {day}."),
        How.DID_NOT_FIT: say("Their match ended on {day} because it did not fit."),
        How.KNOWN_TO_EACH_OTHER: say("Their match ended on {day} because they are known to each other."),
        How.SAFETY: say("Safety came between them on {day}."),
    }
)
_BY_REASON: Mapping[str | None, How] = MappingProxyType({how.value: how for how in How if how is not How.DECLINED})


def parted_by(
    match: Match, *, reason: str | None = None, refused: date | None = None, because: str | None = None
) -> Parted | None:
    """What a match says against another of the same two. `reason`: why it ended or was not made, as coordinators said.

    `refused`: the day of the mentor's own no, and `because`.
    """
    reason = reason or because
    if match.state == MatchState.ENDED and reason in _BY_REASON:
        return Parted(_BY_REASON[reason], match.ended_on or date.min)
    if match.state != MatchState.DECLINED and refused is None:
        return None
    how = How.SAFETY if reason == How.SAFETY else How.DECLINED
    return Parted(how, match.answered_on or match.ended_on or refused or date.min)


def gravest(found: Iterable[Parted]) -> Parted | None:
    """What weighs most: safety, and else what came last."""
    return max(found, key=lambda one: (one.is_unsafe, one.on), default=None)
