"""How much of everything the invented service has, for so many people and mentors."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Self

from caseworker.demo.chance import shares
from caseworker.demo.sizes import FEWEST_MENTORS, FEWEST_PEOPLE, MENTORS, PEOPLE
from caseworker.domain.errors import Refused, say
from caseworker.domain.gaps import GapCode

DAYS = 548
"""How far back the story goes."""
LEAVING_WITHIN = 14
OLDEST_GAP = 74
COORDINATORS = 4
PRACTITIONERS = 6
PASSPHRASE = "demonstration"  # noqa: S105 - it protects nobody: everybody in it is invented
LAPSING = 6
"""Checks of active mentors that lapse in the next 60 days."""

_GAPS = {
    GapCode.NEXT_STEP: 7,
    GapCode.MENTOR: 6,
    GapCode.RISK_REVIEW: 5,
    GapCode.AGREEMENT: 4,
    GapCode.NOBODY_NAMED: 3,
    GapCode.RELEASE_DATE: 2,
    GapCode.ONWARD_ANSWER: 2,
    GapCode.ONWARD_SEEN: 1,
    GapCode.ONWARD_REFUSED: 1,
}


@dataclass(frozen=True)
class Figures:
    """The numbers of one demonstration. `people` are told in full, `archive` more of them in a few lines each.

    `open` are the cases that are not closed: `walking` with a mentor and `waiting` for one. `missed` counts sessions
    that were missed or began late.
    """

    people: int
    open: int
    walking: int
    waiting: int
    leaving: int
    women: int
    learning: int
    sessions: int
    missed: int
    mentors: int
    active: int
    places: int
    gaps: Mapping[GapCode, int]
    archive: int

    @classmethod
    def of(cls, people: int = PEOPLE, *, mentors: int = MENTORS) -> Self:
        """The figures for a demonstration. Raises Refused when there are too few to tell a story with."""
        if people < FEWEST_PEOPLE or mentors < FEWEST_MENTORS:
            raise Refused(
                say(
                    "A demonstration needs at least {people} people and {mentors} mentors.",
                    people=FEWEST_PEOPLE,
                    mentors=FEWEST_MENTORS,
                )
            )
        told = min(people, PEOPLE)
        active, places = _scaled(52, mentors, MENTORS), _scaled(178, mentors, MENTORS)
        standing = _scaled(180, told, PEOPLE)
        walking = min(_scaled(152, told, PEOPLE), _scaled(152, mentors, MENTORS))
        sessions = _scaled(3800, told, PEOPLE)
        return cls(
            people=told,
            open=standing,
            walking=walking,
            waiting=standing - walking,
            leaving=_scaled(23, told, PEOPLE),
            women=_scaled(50, told, PEOPLE),
            learning=_scaled(84, told, PEOPLE),
            sessions=sessions,
            missed=_scaled(21, sessions, 100),
            mentors=mentors,
            active=active,
            places=places,
            gaps=MappingProxyType(_gaps(_scaled(31, told, PEOPLE))),
            archive=people - told,
        )


def _scaled(figure: int, part: int, whole: int) -> int:
    return round(figure * part / whole)


def _gaps(total: int) -> dict[GapCode, int]:
    """So many gaps divided by kind; the two whose release date nobody knows are always there."""
    others = [code for code in _GAPS if code is not GapCode.RELEASE_DATE]
    divided = shares(total - _GAPS[GapCode.RELEASE_DATE], [_GAPS[code] for code in others])
    return {**dict(zip(others, divided, strict=True)), GapCode.RELEASE_DATE: _GAPS[GapCode.RELEASE_DATE]}
