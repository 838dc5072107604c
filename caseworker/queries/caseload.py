"""The caseload that is matched at once: who waits, who may be asked, what every rule and factor says of each pair.

Only cases on this device are in it; what is walled off from who asks is not, and yet its places are taken.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from caseworker.domain.cases import Case
from caseworker.domain.hard_rules import HardRule, Verdict, barring, judged
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match, MatchState
from caseworker.domain.mentors import Mentor
from caseworker.domain.pair_facts import MentorFacts, Visit
from caseworker.domain.people import Person
from caseworker.domain.referrals import Need, Referral
from caseworker.matching.allowed import Allowed
from caseworker.matching.factors import WEIGHTS, Factor, Offered, Points, Wanted, scored
from caseworker.matching.heeding import Heed, nobody_stops
from caseworker.matching.problem import Pair, Problem, stated
from caseworker.matching.supposed import NOTHING_SUPPOSED, Supposed
from caseworker.matching.urgency import urgency_of
from caseworker.matching.waiting import Waiting
from caseworker.queries.answered import Answered
from caseworker.queries.match_facts import (
    ASKED_OF_PEOPLE,
    Gathered,
    first_visit_of,
    in_state,
    kept_out,
    person_facts,
    required_modules,
    who_may_be_asked,
)
from caseworker.queries.mentor_people import WALKING
from caseworker.queries.reading import Reading
from caseworker.queries.releases import release_facts
from caseworker.queries.who_waits import who_waits
from caseworker.services.places import districts


@dataclass(frozen=True)
class Judged:
    """What the rules say of a pair, and what the factors give it when no rule but that of the places stands in the way.

    `barred`: the rules that stand in the way, without that of the places.
    """

    facts: MentorFacts
    verdicts: tuple[Verdict, ...]
    barred: tuple[Verdict, ...]
    points: tuple[Points, ...]


@dataclass(frozen=True)
class Caseload:
    """People and mentors in their order. `proposed`: pairs of their places, and what the mentor has answered."""

    allowed: Allowed
    mentors: Sequence[Mentor]
    free: Sequence[int]
    proposed: Mapping[Pair, Answered]
    weights: Mapping[Factor, int]
    supposed: Supposed

    @property
    def people(self) -> Sequence[Waiting]:
        """Everybody who waits."""
        return self.allowed.people

    @cached_property
    def previous(self) -> Collection[Pair]:
        """The pairs that are proposed and whose mentor has not declined."""
        return [pair for pair, said in self.proposed.items() if not said.declined]

    @cached_property
    def refused(self) -> Collection[Pair]:
        """The pairs that are proposed though the mentor has declined."""
        return [pair for pair, said in self.proposed.items() if said.declined]

    @cached_property
    def accepted(self) -> Collection[Pair]:
        """The pairs whose mentor has accepted, whatever stands between them now."""
        return [pair for pair, said in self.proposed.items() if said.accepted]

    @cached_property
    def locked(self) -> Collection[Pair]:
        """The pairs that stand."""
        return [pair for pair in self.accepted if self.allowed.allows(pair)]

    @property
    def places(self) -> int:
        """The places that are free with mentors who could walk with somebody here; of the others nobody has any use."""
        both = zip(self.problem.may_be_asked.tolist(), self.free, strict=True)
        return sum(free for may_be_asked, free in both if may_be_asked)

    @cached_property
    def problem(self) -> Problem:
        """What is solved."""
        return stated(
            self.allowed.pairs(self.weights),
            capacities=self.free,
            urgency=[one.urgency for one in self.people],
            locked=tuple(self.locked),
            previous=tuple(self.previous),
        )

    def score_of(self, pair: Pair) -> int:
        """What the factors give a pair, allowed or not."""
        return self.allowed.score_of(pair, self.weights)

    def judged(self, p: int, m: int) -> Judged:
        """A pair in words."""
        return judge(self.allowed.facing(p, m), self.people[p], weights=self.weights, supposed=self.supposed)

    def place_of(self, case: Id) -> int | None:
        """Where somebody stands among the people, or None for who does not wait."""
        return next((place for place, one in enumerate(self.people) if one.case == case), None)


def gathered(
    reading: Reading,
    *,
    on: date,
    also: Id | None = None,
    only: Sequence[Id] = (),
    weights: Mapping[Factor, int] = WEIGHTS,
    supposed: Supposed = NOTHING_SUPPOSED,
    heed: Heed = nobody_stops,
) -> Caseload:
    """The caseload as it stands, for mentors who are needed from a day on. `also`: a case that is in it in any case.

    `only`: these cases instead of all that wait. With what is supposed it is the caseload as it would be.
    """
    cases = list(dict.fromkeys(only)) or who_waits(reading)
    if also is not None and also not in cases:
        cases.append(also)
    reading.beforehand(cases, *ASKED_OF_PEOPLE)
    mentors = supposed.of(who_may_be_asked(reading))
    prisons = (first_visit_of(reading, case, on=on).prison for case in cases)
    known = Gathered.of(reading, mentors, also=supposed.checks(prisons, modules=required_modules(reading)))
    people = list(_waiting(reading, cases, on=on, known=known, heed=heed))
    allowed = Allowed(people, known.alone(), known=districts(), arranged=supposed.arranged)
    return Caseload(
        allowed,
        mentors,
        free=[_free(mentor, known.held.get(mentor.id, 0)) + supposed.places.get(mentor.id, 0) for mentor in mentors],
        proposed=_proposed(reading, cases, mentors, said=known.said),
        weights=weights,
        supposed=supposed,
    )


def _waiting(reading: Reading, cases: Sequence[Id], *, on: date, known: Gathered, heed: Heed) -> Iterator[Waiting]:
    for case in cases:
        heed()
        yield waiting_one(reading, case, visit=first_visit_of(reading, case, on=on), known=known)


def waiting_one(reading: Reading, case: Id, *, visit: Visit, known: Gathered) -> Waiting:
    """Somebody who needs a mentor for a visit."""
    facts = release_facts(reading, [case])
    leaves = facts.expected.on if facts.expected else None
    flags = {flag for one in reading.of_scopes(Referral, [case]) for flag in one.urgency}
    urgency, urgent = urgency_of(leaves=leaves, flags=flags, today=reading.today)
    state = next(iter(reading.of_scopes(Case, [case])), Case())
    wanted = Wanted(
        person=reading.file_of(Person, case) or Person(),
        needs=tuple(reading.of_scopes(Need, [case])),
        wishes=state.mentor_wishes,
        leaves=leaves,
        is_out=leaves is not None and leaves < reading.today and not facts.held,
        walked_with=frozenset(in_state(reading, case, MatchState.ENDED)),
    )
    return Waiting(
        case=case,
        visit=visit,
        facts=person_facts(reading, case),
        wanted=wanted,
        urgency=urgency,
        urgent=urgent,
        walled=kept_out(reading, case),
        parted=known.parted(reading, case),
        together=frozenset(in_state(reading, case, *WALKING)),
    )


def judge(
    facts: MentorFacts,
    one: Waiting,
    *,
    weights: Mapping[Factor, int] = WEIGHTS,
    supposed: Supposed = NOTHING_SUPPOSED,
    whole: bool = False,
) -> Judged:
    """What rules and factors say of a pair; of one that is barred the factors only where `whole` is asked for."""
    facts = supposed.roomier(facts)
    verdicts = judged(facts, person=one.facts, visit=one.visit)
    if supposed.arranged:
        verdicts = supposed.lifted(verdicts, case=one.case, mentor=facts.mentor.id)
    barred = tuple(verdict for verdict in barring(verdicts) if verdict.rule is not HardRule.CAPACITY)
    offered = Offered(mentor=facts.mentor, distance_km=facts.distance_km)
    return Judged(
        facts, verdicts, barred, () if barred and not whole else scored(offered, wanted=one.wanted, weights=weights)
    )


def _free(mentor: Mentor, held: int) -> int:
    """The places that a mentor has left; where nobody has recorded how many, one person at a time is proposed."""
    return 1 if mentor.capacity is None else max(0, mentor.capacity - held)


def _proposed(
    reading: Reading, cases: Sequence[Id], mentors: Sequence[Mentor], *, said: Mapping[Id, Answered]
) -> dict[Pair, Answered]:
    """Pairs that are proposed, and what the mentor has answered."""
    place = {mentor.id: m for m, mentor in enumerate(mentors)}
    found: dict[Pair, Answered] = {}
    for p, case in enumerate(cases):
        for match in reading.of_scopes(Match, [case]):
            if match.state == MatchState.PROPOSED and match.mentor in place and match.mentor is not None:
                found[p, place[match.mentor]] = said.get(match.id, Answered())
    return found
