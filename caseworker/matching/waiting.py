"""Somebody who waits, beside whom a mentor is looked at; and what each rule and each factor looks at in the two."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from caseworker.domain.errors import Phrase
from caseworker.domain.hard_rules import HardRule
from caseworker.domain.ids import Id
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit
from caseworker.domain.parted import Parted
from caseworker.matching.factors import Factor, Wanted
from caseworker.matching.urgency import Urgency


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """Somebody who waits, from which day on a mentor is needed, and how urgent that is.

    `walled`, `parted` and `together`: mentors whom a wall keeps out, what came between them and some before, and who
    walk with them now.
    """

    case: Id
    visit: Visit
    facts: PersonFacts
    wanted: Wanted
    urgency: Urgency = Urgency.NONE
    urgent: Phrase | None = None
    walled: frozenset[Id] = frozenset()
    parted: Mapping[Id, Parted] = field(default_factory=dict)
    together: frozenset[Id] = frozenset()

    @property
    def home(self) -> str | None:
        """The postcode district of their home."""
        return self.wanted.person.home_district

    def facing(self, mentor: MentorFacts, *, far: int | None) -> MentorFacts:
        """A mentor with regard to them."""
        own = mentor.mentor.id
        return replace(mentor, walled=own in self.walled, parted=self.parted.get(own), distance_km=far)


Looks = tuple[Callable[[Waiting], Hashable], Callable[[MentorFacts], Hashable]]
"""What is looked at in the person and in the mentor: for the same in both there is the same answer."""


def _zones(one: Waiting) -> Hashable:
    areas = ((each.applies, each.until, each.districts) for each in one.facts.exclusions if each.districts)
    return one.visit.on, one.facts.zones_in_words, tuple(areas)


def _apart(one: Waiting) -> Hashable:
    return one.visit.on, tuple((each.mentor, each.applies, each.until) for each in one.facts.exclusions if each.mentor)


def _day(one: Waiting) -> Hashable:
    return one.visit.on


def _times(mentor: MentorFacts) -> Hashable:
    return frozenset(mentor.mentor.availability)


def _who(mentor: MentorFacts) -> Hashable:
    return mentor.mentor.id


RULES: Mapping[HardRule, Looks] = MappingProxyType(
    {
        HardRule.ACTIVE: (_day, _who),
        HardRule.TRAINED: (_day, _who),
        HardRule.DBS: (_day, _who),
        HardRule.VETTING: (lambda one: (one.visit.on, one.visit.prison), _who),
        HardRule.CLEARANCE: (lambda one: one.facts.risk_level, lambda other: other.mentor.cleared_risk),
        HardRule.KEPT_APART: (_apart, _who),
        HardRule.SAFETY: (lambda one: frozenset(who for who, each in one.parted.items() if each.is_unsafe), _who),
        HardRule.WALL: (lambda one: one.walled, _who),
        HardRule.AREA: (_zones, lambda other: other.mentor.home_district),
        HardRule.GENDER: (
            lambda one: (one.facts.gender, one.facts.mentor_gender),
            lambda other: (other.mentor.gender, other.mentor.works_only_with),
        ),
        HardRule.DECLINED: (lambda one: frozenset(who for who, each in one.parted.items() if not each.is_unsafe), _who),
        HardRule.LANGUAGE: (
            lambda one: (frozenset(one.facts.languages), one.facts.interpreter_needed),
            lambda other: frozenset(other.mentor.languages),
        ),
        HardRule.WELSH: (
            lambda one: (one.facts.welsh_preferred, one.facts.in_wales),
            lambda other: (other.mentor.welsh, other.mentor.languages),
        ),
        HardRule.TRAVEL: (lambda one: one.home, lambda other: (other.mentor.home_district, other.mentor.travel_km)),
        HardRule.TIMES: (lambda one: frozenset(one.facts.can_meet), _times),
        HardRule.ACCESS: (
            lambda one: one.facts.meeting_needs,
            lambda other: (other.mentor.drives, other.mentor.can_offer, other.mentor.cannot_offer),
        ),
    }
)
"""All rules but that of the places, which the solver keeps."""
OF_MENTOR_ALONE = (HardRule.ACTIVE, HardRule.TRAINED, HardRule.DBS)
"""These ask nothing of the person but the day: they are asked once of each mentor."""
FACTORS: Mapping[Factor, Looks] = MappingProxyType(
    {
        Factor.NEED: (
            lambda one: tuple(sorted({(each.pathway or "", each.status or "") for each in one.wanted.needs})),
            lambda other: frozenset(other.mentor.skills),
        ),
        Factor.TRAVEL: (lambda one: one.home, lambda other: (other.mentor.home_district, other.mentor.travel_km)),
        Factor.AVAILABILITY: (lambda one: frozenset(one.wanted.person.can_meet), _times),
        Factor.CONTINUITY: (lambda one: one.wanted.walked_with, _who),
        Factor.WISHES: (
            lambda one: tuple(sorted(one.wanted.wishes)),
            lambda other: frozenset((*other.mentor.interests, *other.mentor.skills)),
        ),
        Factor.INTERESTS: (
            lambda one: frozenset(one.wanted.person.interests),
            lambda other: frozenset(other.mentor.interests),
        ),
        Factor.GATE: (
            lambda one: (one.wanted.is_out, one.wanted.leaves and one.wanted.leaves.weekday()),
            _times,
        ),
    }
)
