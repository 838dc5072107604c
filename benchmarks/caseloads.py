"""Caseloads for the matching: invented people and mentors by postcode district, and bare scores."""

from datetime import date, timedelta
from random import Random
from typing import Any

import numpy as np

from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit
from caseworker.domain.people import Person
from caseworker.domain.referrals import Need
from caseworker.matching.allowed import Allowed
from caseworker.matching.factors import Wanted
from caseworker.matching.problem import Ints, Table
from caseworker.matching.urgency import Urgency
from caseworker.matching.waiting import Waiting
from caseworker.services.places import districts

HIGHEST = 10_000
EACH, NEAR = 100, 20
"""So many people and mentors of an area, and so many allowed pairs of a person, of a sparse caseload of bare scores."""
TODAY = date(2026, 12, 7)
_PATHWAYS = ("accommodation", "finance", "health", "family", "attitudes", "drugs", "work")
_PASTIMES = ("chess", "gardening", "football", "walking", "music", "cooking", "fishing", "reading", "no dogs", "films")
_TIMES = tuple(f"{day} {part}" for day in ("Mon", "Tue", "Wed", "Thu", "Fri") for part in ("am", "pm", "evening"))
_LANGUAGES = (("eng",), ("eng",), ("eng",), ("eng", "pol"), ("eng", "urd"), ("pol",))
_CLEAR: dict[str, Any] = {"outcome": "clear", "issued_on": date(2025, 1, 6), "lapses_on": date(2028, 1, 6)}
_CHECKS = (Check(check_type="dbs", **_CLEAR), Check(check_type="training", module="Induction", **_CLEAR))


def table(size: int) -> Table:
    """Scores of everybody with everybody."""
    return np.random.default_rng(1).integers(0, HIGHEST, (size, size), dtype=np.int32)


def by_area(areas: int) -> tuple[Ints, Ints, Ints]:
    """A person, a mentor and a score for each allowed pair of many areas."""
    luck = np.random.default_rng(2)
    size = areas * EACH
    person = np.repeat(np.arange(size), NEAR)
    within = np.argsort(luck.random((size, EACH)), axis=1)[:, :NEAR].ravel()
    return person, person // EACH * EACH + within, luck.integers(0, HIGHEST, size * NEAR, dtype=np.int64)


def invented(people: int, mentors: int, *, travel_km: int | None, towns: int) -> Allowed:
    """Records of so many people and mentors over so many postcode districts; `travel_km` None for no limit."""
    luck = Random(7)
    known = districts()
    homes = sorted(known)[:: max(1, len(known) // towns)][:towns]
    waiting = [_person(luck, number, luck.choice(homes)) for number in range(people)]
    asked = [_mentor(luck, number, luck.choice(homes), travel_km=travel_km) for number in range(mentors)]
    return Allowed(waiting, asked, known=known)


def _person(luck: Random, number: int, home: str) -> Waiting:
    gender = luck.choice(("male", "male", "male", "female"))
    facts = PersonFacts(
        gender=gender, languages=luck.choice(_LANGUAGES), risk_level=luck.choice(("low", "medium", "high"))
    )
    wanted = Wanted(
        person=Person(home_district=home, interests=_some(luck, _PASTIMES)),
        needs=tuple(Need(pathway=one) for one in _some(luck, _PATHWAYS)),
        wishes=_some(luck, _PASTIMES, most=1),
        leaves=TODAY + timedelta(days=luck.randrange(90)),
    )
    return Waiting(
        case=Id(f"{number:032x}"),
        visit=Visit(on=TODAY),
        facts=facts,
        wanted=wanted,
        urgency=Urgency(luck.choice((0, 0, 1, 2))),
    )


def _mentor(luck: Random, number: int, home: str, *, travel_km: int | None) -> MentorFacts:
    mentor = Mentor(
        id=Id(f"{number:032x}"),
        status=luck.choice(("active",) * 19 + ("training",)),
        home_district=home,
        travel_km=travel_km,
        languages=luck.choice(_LANGUAGES),
        gender=luck.choice(("male", "female")),
        works_only_with=luck.choice(((), (), (), ("female",))),
        availability=_some(luck, _TIMES, most=6),
        cleared_risk=luck.choice(("medium", "high", "high")),
        interests=_some(luck, _PASTIMES),
        skills=_some(luck, _PATHWAYS),
        capacity=1,
    )
    return MentorFacts(mentor=mentor, checks=_CHECKS)


def _some(luck: Random, words: tuple[str, ...], *, most: int = 3) -> tuple[str, ...]:
    return tuple(luck.sample(words, luck.randint(0, most)))
