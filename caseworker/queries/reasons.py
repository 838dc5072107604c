"""What speaks for a pair and what against it, by what each factor gives of its weight."""

from collections.abc import Sequence

from caseworker.domain.errors import Phrase, say
from caseworker.matching.factors import WHOLE, Factor, Points

_NO_REASON_AGAINST = frozenset({Factor.CONTINUITY, Factor.GATE})
"""Most have not walked together before, and a gate that lies behind is nobody's fault: nothing of these at all is no
reason, unless the mentor is not free on the day."""


def speaking_for(points: Sequence[Points]) -> list[Points]:
    """What gives more than half of its weight, the most first; travel only where it is below half of the limit."""
    good = [one for one in points if one.known and one.hundredths * 4 > _needed(one) * WHOLE * one.of]
    return sorted(good, key=lambda one: -one.hundredths)


def _needed(one: Points) -> int:
    """Quarters of its weight: a way as long as the mentor's limit still gives half."""
    return 3 if one.factor is Factor.TRAVEL else 2


def speaking_against(points: Sequence[Points]) -> list[Points]:
    """What is known and gives less than half of its weight, that which costs most first."""
    bad = [one for one in points if one.known and 2 * one.hundredths < WHOLE * one.of and not _says_nothing(one)]
    return sorted(bad, key=lambda one: one.hundredths - WHOLE * one.of)


def _says_nothing(one: Points) -> bool:
    return one.factor in _NO_REASON_AGAINST and "named_day" not in one.why.values


def reasons_of(points: Sequence[Points]) -> tuple[Phrase, ...]:
    """The two that weigh most for a pair, and the one that weighs most against it."""
    good = (say("For: {why}", why=one.why) for one in speaking_for(points)[:2])
    return (*good, *(say("Against: {why}", why=one.why) for one in speaking_against(points)[:1]))
