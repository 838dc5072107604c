"""What somebody supposes to see what would follow: a place more, a longer journey, an arrangement, another mentor.

It is never written anywhere, and a rule of safety cannot be supposed away.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Self

from caseworker.domain.checks import DBS, TRAINING, VETTING
from caseworker.domain.hard_rules import LIFTABLE, Finding, HardRule, Verdict
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.pair_facts import MentorFacts

Arranged = tuple[Id, Id, HardRule]
"""A case, a mentor, and the rule between them that an arrangement answers."""


@dataclass(frozen=True)
class Supposed:
    """`places` and `km`: so many more for a mentor. `mentors` are invented, with every check that anybody needs."""

    places: Mapping[Id, int] = field(default_factory=dict)
    km: Mapping[Id, int] = field(default_factory=dict)
    arranged: frozenset[Arranged] = frozenset()
    mentors: tuple[Mentor, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.places or self.km or self.arranged or self.mentors)

    def __or__(self, other: Self) -> "Supposed":
        """Both at once: places and kilometres add up."""
        return Supposed(
            _sum(self.places, other.places),
            _sum(self.km, other.km),
            self.arranged | other.arranged,
            (*self.mentors, *other.mentors),
        )

    def of(self, mentors: Iterable[Mentor]) -> list[Mentor]:
        """The mentors as they would be, those who are invented at the end."""
        return [*map(self._as_supposed, mentors), *self.mentors]

    def _as_supposed(self, mentor: Mentor) -> Mentor:
        km = self.km.get(mentor.id, 0)
        return replace(mentor, travel_km=mentor.travel_km + km) if km and mentor.travel_km is not None else mentor

    def roomier(self, facts: MentorFacts) -> MentorFacts:
        """A mentor with the places that are supposed on top of those there are, or that are taken."""
        more, places = self.places.get(facts.mentor.id, 0), facts.mentor.capacity
        if not more or places is None:
            return facts
        return replace(facts, mentor=replace(facts.mentor, capacity=max(places, facts.held) + more))

    def checks(self, prisons: Iterable[str], *, modules: Iterable[str]) -> dict[Id, Sequence[Check]]:
        """What the invented mentors hold: training in what the service asks for, DBS, and vetting for these prisons."""
        if not self.mentors:
            return {}
        held = (
            Check(check_type=TRAINING, outcome="clear"),
            *(Check(check_type=TRAINING, module=module, outcome="clear") for module in modules),
            Check(check_type=DBS, outcome="clear"),
            *(Check(check_type=VETTING, prison=prison, outcome="clear") for prison in sorted(set(prisons))),
        )
        return {mentor.id: held for mentor in self.mentors}

    def lifted(self, verdicts: Iterable[Verdict], *, case: Id, mentor: Id) -> tuple[Verdict, ...]:
        """The verdicts as the arrangements leave them."""
        return tuple(
            replace(one, finding=Finding.UNKNOWN) if (case, mentor, one.rule) in self.arranged and one.rule in LIFTABLE
            else one
            for one in verdicts
        )  # fmt: skip


NOTHING_SUPPOSED = Supposed()


def invented(record: Id, *, called: str, district: str, languages: tuple[str, ...], **more: object) -> Mentor:
    """A mentor who is not there: active, cleared for every risk. `more`: other fields of theirs."""
    return Mentor(
        id=record,
        preferred_name=called,
        home_district=district or None,
        languages=languages,
        status=MentorStatus.ACTIVE,
        cleared_risk="very_high",
        **more,  # type: ignore[arg-type]
    )


def _sum(one: Mapping[Id, int], other: Mapping[Id, int]) -> dict[Id, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in one.keys() | other.keys()}
