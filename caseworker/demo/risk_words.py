"""Risk as the invented practitioners assess it, and the mentor's card: what to do, never what somebody did."""

from dataclasses import replace
from datetime import date

from caseworker.demo.chance import Chance
from caseworker.demo.characters import Character
from caseworker.demo.staff import OF_UNIT, ON_CALL_PHONE
from caseworker.domain.mentors import RISK_LEVELS
from caseworker.domain.risks import Risk, RiskCard

_WORDS = (
    "Steady. Watch the first fortnight after release.",
    "Stress and drink together are the sign to look for.",
    "Settled when in work; see that the days are filled.",
    "Arguments at home come before anything else does.",
    "No recent incident. Peers are the concern.",
    "Impulsive under pressure of money.",
)
_DO = (
    "Meet in public places. Tell the office before and after.",
    "Keep to daytime. Do not lend money, do not give lifts.",
    "Stay near the door and have your phone on. Trust your feeling and leave early if you want to.",
    "Let the wing know when you arrive. Ask how the week was before you sit down.",
    "If voices rise, stop the meeting. It can go on another day.",
    "Do not pass on messages to anybody.",
)
_PLACES = (
    "Library, council office, visits hall",
    "Cafés with staff about",
    "Probation office or the drop-in",
    "Prison only",
)
_AVOID = ("The old estate", "Pubs", "The bus station after dark", "The market on Saturdays")


def risk_of(one: Character, chance: Chance, *, reviewed: date, due: date) -> Risk:
    """An assessment whose highest group gives the level."""
    lower = RISK_LEVELS[: RISK_LEVELS.index(one.level) + 1]
    course = one.course
    return Risk(
        to_children=chance.one(lower[:2]),
        to_public=chance.one(lower),
        to_known_adult=one.level,
        to_staff=lower[0],
        overall=one.level,
        to_self=(chance.one(("self_harm", "coping", "vulnerability", "suicide")),) if chance.happens(22) else (),
        licence_conditions=("Live where approved", "Keep appointments") if course.strand == "licence" else (),
        exclusion_zones=("Within a mile of the former workplace",) if chance.happens(6) else (),
        words=chance.one(_WORDS),
        reviewed_on=reviewed,
        review_due=due,
        review_reason="first",
        source="probation" if course.body else "service",
        source_name=OF_UNIT[course.unit].name if course.body else None,
    )


def reviewed_again(one: Character, *, on: date, due: date) -> Risk:
    """The same assessment after a regular review."""
    first = Risk(overall=one.level, to_known_adult=one.level)
    return replace(first, reviewed_on=on, review_due=due, review_reason="no_change")


def card_of(chance: Chance) -> RiskCard:
    """The card for whoever walks with them."""
    return RiskCard(
        what_to_do=chance.one(_DO),
        meeting_places=chance.one(_PLACES),
        places_to_avoid=chance.some(_AVOID, 1) if chance.happens(40) else (),
        whom_to_ring=f"On call, {ON_CALL_PHONE}",
    )
