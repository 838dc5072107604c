"""How well a mentor would suit a person, in points from factors that anybody can follow; none outweighs a hard rule.

A factor gives a share of its weight. What nobody has recorded is said to be unknown and gets half, never the whole. Why
is put in words only where somebody asks: a caseload is matched with millions of answers that nobody reads.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from caseworker.domain.availability import WEEKDAYS, Availability, shared, sorted_by_day
from caseworker.domain.errors import Phrase, Why, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.names import fold
from caseworker.domain.people import Person
from caseworker.domain.referrals import Need

MET = ("met", "declined")
WHOLE = 100
"""A share of a weight is so many hundredths, and a score is the sum of shares: whole numbers, 10,000 at the most."""
OFTEN = 5
"""Parts of the week on which a mentor is free, from which on it is enough."""
_DISLIKE = frozenset("not no dislikes hates never avoids without ddim".split())
_SHORT = 4
_REMEMBERED = 20_000
"""What is said of so many is not read again for each whom they are looked at with."""


class Factor(StrEnum):
    """What makes a pair suitable, in the order in which it is said."""

    NEED = "need"
    TRAVEL = "travel"
    AVAILABILITY = "availability"
    CONTINUITY = "continuity"
    WISHES = "wishes"
    INTERESTS = "interests"
    GATE = "gate"


WEIGHTS: Mapping[Factor, int] = MappingProxyType(
    {
        Factor.NEED: 25,
        Factor.TRAVEL: 20,
        Factor.AVAILABILITY: 15,
        Factor.CONTINUITY: 15,
        Factor.WISHES: 10,
        Factor.INTERESTS: 10,
        Factor.GATE: 5,
    }
)
"""The points of each factor until a coordinator moves them."""


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What is known of the person. `leaves`: the release that lies ahead; `walked_with`: earlier mentors."""

    person: Person
    needs: tuple[Need, ...] = ()
    wishes: tuple[str, ...] = ()
    leaves: date | None = None
    is_out: bool = False
    walked_with: frozenset[Id] = frozenset()


@dataclass(frozen=True, kw_only=True)
class Offered:
    """What is known of the mentor with regard to the person."""

    mentor: Mentor
    distance_km: int | None = None


@dataclass(frozen=True)
class Points:
    """What one factor gives: hundredths of a point, of how many points, whether enough is known, and why."""

    factor: Factor
    hundredths: int
    of: int
    known: bool
    why: Phrase


_Share = tuple[int | None, Why]
_Gives = Callable[[Offered, Wanted], _Share]


def scored(offered: Offered, *, wanted: Wanted, weights: Mapping[Factor, int] = WEIGHTS) -> tuple[Points, ...]:
    """The points of every factor."""
    return tuple(_points(factor, share(offered, wanted), weights[factor]) for factor, share in _FACTORS.items())


def sharing(factor: Factor) -> Callable[[Offered, Wanted], int]:
    """How one factor gives hundredths of its weight, without a word; half where too little is known."""
    gives = _FACTORS[factor]

    def share(offered: Offered, wanted: Wanted) -> int:
        found = gives(offered, wanted)[0]
        return WHOLE // 2 if found is None else found

    return share


def total(points: Iterable[Points]) -> int:
    """The score of a pair: hundredths of a point."""
    return sum(one.hundredths for one in points)


def _points(factor: Factor, found: _Share, weight: int) -> Points:
    share, why = found
    return Points(factor, weight * (WHOLE // 2 if share is None else share), weight, share is not None, why())


def _need(offered: Offered, wanted: Wanted) -> _Share:
    pathways = {need.pathway for need in wanted.needs if need.pathway and need.status not in MET}
    skills = {*offered.mentor.skills}
    if not pathways:
        return None, lambda: say("No needs are recorded.")
    if not skills:
        return None, lambda: say("The mentor's skills are not recorded.")
    met = len(pathways & skills)
    return WHOLE * met // len(pathways), lambda: say(
        "The mentor knows {met} of {all} needs.", met=met, all=len(pathways)
    )


def _travel(offered: Offered, _wanted: Wanted) -> _Share:
    far, limit = offered.distance_km, offered.mentor.travel_km
    if far is None or not limit:
        return None, lambda: say("The distance is not known. Check the travel.")
    share = max(0, WHOLE - WHOLE * far // (2 * limit))
    return share, lambda: say("It is about {far} km by road, an estimate.", far=far)


def _availability(offered: Offered, wanted: Wanted) -> _Share:
    free = _week(offered.mentor.availability)
    parts = sum(map(len, free.days.values())) + len(free.others)
    if not parts:
        return None, lambda: say("When the mentor is free is not recorded.")
    if wanted.person.can_meet:
        return _shared(free, _week(wanted.person.can_meet))
    return WHOLE * min(parts, OFTEN) // OFTEN, lambda: say("The mentor is free {count} times a week.", count=parts)


def _shared(free: Availability, theirs: Availability) -> _Share:
    found = shared(free, other=theirs)
    if not found.times:
        return None, lambda: say(
            "Whether the mentor is free when the person can be met cannot be told from the records. Ask."
        )
    share = WHOLE * min(found.times, OFTEN) // OFTEN
    return share, lambda: say("The mentor is free {count} times a week when the person can be met.", count=found.times)


def _continuity(offered: Offered, wanted: Wanted) -> _Share:
    if offered.mentor.id in wanted.walked_with:
        return WHOLE, lambda: say("They have walked together before.")
    return 0, lambda: say("They have not walked together before.")


def _wishes(offered: Offered, wanted: Wanted) -> _Share:
    if not wanted.wishes:
        return None, lambda: say("No wishes are recorded.")
    own = _words(_about(offered.mentor))
    met = sum(bool(_words((wish,)) & own) for wish in wanted.wishes)
    if not met:
        return None, lambda: say("Whether the wishes are met cannot be told from the records. Ask.")
    share = (WHOLE * met + WHOLE // 2 * (len(wanted.wishes) - met)) // len(wanted.wishes)
    return share, lambda: say("{met} of {all} wishes are met.", met=met, all=len(wanted.wishes))


def _about(mentor: Mentor) -> tuple[str, ...]:
    return (*mentor.interests, *mentor.skills)


def _interests(offered: Offered, wanted: Wanted) -> _Share:
    likes, dislikes = _tastes(wanted.person.interests)
    own = _words(offered.mentor.interests)
    if not wanted.person.interests or not own:
        return None, lambda: say("Interests are not recorded on both sides.")
    if dislikes & own:
        return 0, lambda: say("One dislikes what the other likes.")
    if likes & own:
        return WHOLE, lambda: say("They share an interest.")
    return 0, lambda: say("No shared interest is recorded.")


@lru_cache(maxsize=_REMEMBERED)
def _words(texts: tuple[str, ...]) -> frozenset[str]:
    """The words that say something, folded."""
    words = (word for text in texts for word in fold(text).split())
    return frozenset(word for word in words if len(word) >= _SHORT and word not in _DISLIKE)


@lru_cache(maxsize=_REMEMBERED)
def _week(written: tuple[str, ...]) -> Availability:
    return sorted_by_day(written)


@lru_cache(maxsize=_REMEMBERED)
def _tastes(interests: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]]:
    """The words of what somebody likes, and of what they do not."""
    likes = tuple(one for one in interests if not _DISLIKE & {*fold(one).split()})
    return _words(likes), _words(tuple(one for one in interests if one not in likes))


def _gate(offered: Offered, wanted: Wanted) -> _Share:
    if wanted.is_out:
        return 0, lambda: say("No gate pick-up lies ahead.")
    if wanted.leaves is None:
        return None, lambda: say("The release date is not known.")
    free = _week(offered.mentor.availability)
    if not free.days:
        return None, lambda: say("When the mentor is free is not recorded.")
    if WEEKDAYS[wanted.leaves.weekday()] not in free.days:
        return 0, lambda: say("The mentor is not free on {named_day}, the day of release.", named_day=wanted.leaves)
    return WHOLE, lambda: say("The mentor is free on {named_day}, the day of release.", named_day=wanted.leaves)


_FACTORS: Mapping[Factor, _Gives] = MappingProxyType(
    {
        Factor.NEED: _need,
        Factor.TRAVEL: _travel,
        Factor.AVAILABILITY: _availability,
        Factor.CONTINUITY: _continuity,
        Factor.WISHES: _wishes,
        Factor.INTERESTS: _interests,
        Factor.GATE: _gate,
    }
)
