"""What the hard rules and the factors ask, for every mentor at once.

`caseworker.services.match_facts` gathers the same for one mentor inside an act; the act that makes a match asks again
and has the last word.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from types import MappingProxyType
from typing import TypeVar

from caseworker.domain.access_records import Access, WallLift
from caseworker.domain.cases import Case
from caseworker.domain.custody import CustodyStay
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion, Match, MatchReason, MatchState
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit
from caseworker.domain.parted import Parted, gravest, parted_by
from caseworker.domain.people import Person
from caseworker.domain.record import Record
from caseworker.domain.recruiting import NOT_TAKEN, STAGES
from caseworker.domain.referrals import Need, Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import Risk, RiskCard, safer_level
from caseworker.queries.answered import Answered, answers
from caseworker.queries.lacks import policy_of
from caseworker.queries.let_in import walled
from caseworker.queries.match_reasons import reasons_of
from caseworker.queries.origins import told_on
from caseworker.queries.reading import Reading
from caseworker.queries.releases import release_facts
from caseworker.services.first_visits import first_visit
from caseworker.services.places import WALES, WELSH_REGION, road_km

R = TypeVar("R", bound=Record)


def required_modules(reading: Reading) -> tuple[str, ...]:
    """The modules of training that the service asks of every mentor."""
    return policy_of(reading).modules


def who_may_be_asked(reading: Reading) -> list[Mentor]:
    """The mentors who are here or will be."""
    far = (MentorStatus.LEFT, *NOT_TAKEN, *STAGES[:-1])
    return [one for one in reading.all_of(Mentor) if one.status not in far and one.folder.scope == one.id]


ASKED_OF_PEOPLE = (
    *(Access, WallLift, Case, CustodyStay, Exclusion, Match, MatchReason, Need, Person),
    *(Referral, Release, Risk, RiskCard),
)
"""The kinds that are read of everybody who waits."""


_NO_CHECKS: Mapping[Id, Sequence[Check]] = MappingProxyType({})


@dataclass(frozen=True)
class Gathered:
    """Mentors with their checks, with how many people each walks, and what they answered to proposals.

    What a wall hides is counted too: a number, and never whose case it is.
    """

    mentors: Sequence[Mentor]
    checks: Mapping[Id, Sequence[Check]]
    held: Mapping[Id, int]
    said: Mapping[Id, Answered]
    required: tuple[str, ...]

    @classmethod
    def of(
        cls, reading: Reading, mentors: Sequence[Mentor], *, also: Mapping[Id, Sequence[Check]] = _NO_CHECKS
    ) -> "Gathered":
        """All that is asked of mentors alone. `also`: checks that are in no file."""
        ids = [mentor.id for mentor in mentors]
        checks = {**_by_scope(reading.of_scopes(Check, ids)), **also}
        return cls(mentors, checks, _held(reading, ids), answers(reading, ids), required_modules(reading))

    def alone(self) -> list[MentorFacts]:
        """Each of them without regard to anybody."""
        return [
            MentorFacts(
                mentor=one,
                checks=tuple(self.checks.get(one.id, ())),
                required=self.required,
                held=self.held.get(one.id, 0),
            )
            for one in self.mentors
        ]

    def facing(self, reading: Reading, case: Id) -> Iterator[MentorFacts]:
        """Each of them with regard to one case."""
        behind, parted = kept_out(reading, case), self.parted(reading, case)
        home = (reading.file_of(Person, case) or Person()).home_district
        for one in self.alone():
            own = one.mentor.id
            far = road_km(home, one.mentor.home_district)
            yield replace(one, walled=own in behind, parted=parted.get(own), distance_km=far)

    def parted(self, reading: Reading, case: Id) -> Mapping[Id, Parted]:
        """What came between each mentor and the person: by word of a coordinator, or of the mentor."""
        found: dict[Id, list[Parted]] = {}
        kept = reasons_of(reading, reading.records_with(case))
        for one in of_person(reading, Match, case):
            answer = self.said.get(one.id)
            refused = (answer.on or date.min) if answer is not None and answer.declined else None
            because = answer.reason if answer is not None else None
            reason = kept.get(one.id, MatchReason()).reason
            if one.mentor and (parted := parted_by(one, reason=reason, refused=refused, because=because)):
                found.setdefault(one.mentor, []).append(parted)
        return {mentor: worst for mentor, many in found.items() if (worst := gravest(many))}


def of_person(reading: Reading, kind: type[R], case: Id) -> list[R]:
    """The records of a kind in every case that is linked as this person's: what keeps two apart holds in all."""
    return [one for scope in reading.records_with(case) for one in reading.of_scopes(kind, [scope])]


def kept_out(reading: Reading, case: Id) -> frozenset[Id]:
    """The members whom a wall round any record of the person keeps out."""
    return frozenset(member for scope in reading.records_with(case) for member in walled(reading, scope))


def in_state(reading: Reading, case: Id, *states: MatchState) -> set[Id]:
    """The mentors with whom a case has a match in one of these states."""
    return {one.mentor for one in reading.of_scopes(Match, [case]) if one.mentor and one.state in states}


def person_facts(reading: Reading, case: Id) -> PersonFacts:
    """What the rules ask of the person."""
    person = reading.file_of(Person, case) or Person()
    state = next(iter(reading.of_scopes(Case, [case])), Case())
    risks = of_person(reading, Risk, case)
    apart = of_person(reading, Exclusion, case)
    levels = [*(risk.overall for risk in risks), *(card.level for card in of_person(reading, RiskCard, case))]
    return PersonFacts(
        gender=person.gender,
        mentor_gender=state.mentor_gender,
        mentor_gender_why=state.mentor_gender_why,
        languages=person.languages,
        interpreter_needed=person.interpreter_needed,
        welsh_preferred=person.welsh_preferred,
        in_wales=_in_wales(reading, case),
        risk_level=reduce(safer_level, levels, None),
        exclusions=tuple(apart),
        since=_since(reading, case, apart),
        zones_in_words=any(risk.exclusion_zones for risk in risks),
        can_meet=person.can_meet,
        meeting_needs=person.meeting_needs,
    )


def _since(reading: Reading, case: Id, apart: Sequence[Exclusion]) -> Mapping[Id, date]:
    """When each exclusion was written down, by its id, and each wall put up, by the member behind it."""
    walls = [one for one in of_person(reading, Access, case) if one.walled]
    told = told_on(reading, apart, field="exclusion_type") if apart else {}
    put_up = told_on(reading, walls, field="walled") if walls else {}
    first = sorted(((wall.subject, day) for wall in walls if wall.subject and (day := put_up.get(wall))), reverse=True)
    return dict(first) | {one.id: told[one] for one in apart if one in told}


def _in_wales(reading: Reading, case: Id) -> bool:
    regions = {one.region for one in reading.of_scopes(Referral, [case]) if one.region}
    if regions:
        return WELSH_REGION in regions
    stays = [one for one in reading.of_scopes(CustodyStay, [case]) if one.until is None]
    return any(reading.words.facts("prison", one.prison).get("country") == WALES for one in stays)


def first_visit_of(reading: Reading, case: Id, *, on: date) -> Visit:
    """Where a mentor who is needed from a day on could meet the person first: the rules are asked about that day."""
    return first_visit(lambda day: visit_of(reading, case, on=day), on=on, today=reading.today)


def visit_of(reading: Reading, case: Id, *, on: date) -> Visit:
    """Where the mentor would meet the person on a day: inside while the person is held."""
    expected = release_facts(reading, [case]).expected
    if expected is not None and expected.said is not None and expected.on <= on:
        return Visit(on=on)
    stays = reading.of_scopes(CustodyStay, [case])
    held = [one.prison for one in stays if one.prison and (one.since or date.min) <= on <= (one.until or date.max)]
    return Visit(on=on, prison=held[-1] or "", prison_name=reading.words.place(held[-1])) if held else Visit(on=on)


def _by_scope(checks: Sequence[Check]) -> dict[Id, list[Check]]:
    found: dict[Id, list[Check]] = {}
    for check in checks:
        found.setdefault(check.folder.scope, []).append(check)
    return found


def _held(reading: Reading, mentors: Sequence[Id]) -> dict[Id, int]:
    """How many people each mentor walks with, by the notices in their own files."""
    sql = (
        "SELECT b.scope, count(DISTINCT b.source) FROM kind_notice b WHERE b.scope IN ({marks}) AND b.rule='match' AND "
        "b.source NOT IN (SELECT e.source FROM kind_notice e WHERE e.scope=b.scope AND e.rule='ending' AND "
        "e.source IS NOT NULL) GROUP BY b.scope"
    )
    return {Id(scope): int(count) for scope, count in reading.rows_in(sql, mentors)}
