"""Which pairs of a caseload are allowed and what they score, without looking at each pair.

A rule or a factor looks at a part of the person and a part of the mentor, and many have the same parts: it is asked
once for each two parts that are different. Rules about mentors alone are asked once of each mentor, people are taken
area by area, and of whoever lives too far away nothing else is asked. Only allowed pairs are ever built.
"""

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import compress
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from caseworker.domain.distances import DOUBT, WINDING, Point, district_of, road_between
from caseworker.domain.hard_rules import LIFTABLE, Finding, HardRule, decided
from caseworker.domain.pair_facts import MentorFacts
from caseworker.matching.factors import WEIGHTS, Factor, Offered, sharing
from caseworker.matching.problem import Flags, Ints, Pair, Pairs
from caseworker.matching.supposed import Arranged
from caseworker.matching.waiting import FACTORS, OF_MENTOR_ALONE, RULES, Looks, Waiting

T = TypeVar("T", bound=Hashable)
_ROUNDED = 1.0
"""What rounding may add to a distance, in kilometres."""
AT_ONCE = 400_000
"""So many pairs are looked at together."""
KEPT = 20_000_000
"""A table of so many answers, a byte each, is small enough to be kept."""
_UNASKED = -1
_TWO_BY_TWO = frozenset({HardRule.KEPT_APART, HardRule.SAFETY, HardRule.WALL, HardRule.DECLINED})
"""These name single mentors: of whoever is kept from nobody they ask nothing."""
_OF_THE_WAY = frozenset({HardRule.TRAVEL, Factor.TRAVEL})
_ORDER = (*OF_MENTOR_ALONE, *(rule for rule in RULES if rule not in {*OF_MENTOR_ALONE, *_TWO_BY_TWO}))


class Allowed:
    """What the rules and the factors say of people and mentors, in their order. `known`: where each district lies."""

    def __init__(
        self,
        people: Sequence[Waiting],
        mentors: Sequence[MentorFacts],
        *,
        known: Mapping[str, Point],
        arranged: Collection[Arranged] = (),
    ) -> None:
        self.people, self.mentors = people, mentors
        self._offered = [Offered(mentor=one.mentor) for one in mentors]
        self.arranged = arranged
        self._arranged = self._answered()
        self._known = known
        self._far = cache(self._far_apart)
        self._where = cache(self._point_of)
        self._rules = {rule: _Answers(looks, self, self._bars(rule)) for rule, looks in RULES.items()}
        self._factors = {factor: _Answers(looks, self, self._share(factor)) for factor, looks in FACTORS.items()}

    def facing(self, p: int, m: int) -> MentorFacts:
        """A mentor with regard to a person."""
        return self.people[p].facing(self.mentors[m], far=self.distance(p, m))

    def distance(self, p: int, m: int) -> int | None:
        """How many kilometres apart two live, where both homes are known."""
        return self._far(self.people[p].home, self.mentors[m].mentor.home_district)

    def barring(self, p: int) -> list[tuple[int, tuple[HardRule, ...]]]:
        """Every mentor who may not walk with a person, and the rules that stand in the way."""
        barred = self._barred_from(p)
        there = np.flatnonzero(barred.any(axis=0))
        return [(m, tuple(compress(self._rules, own))) for m, own in zip(there.tolist(), barred.T[there], strict=True)]

    def barred_alone(self, p: int) -> list[tuple[int, HardRule]]:
        """Every mentor whom one rule alone keeps from a person, and which."""
        barred = self._barred_from(p)
        there = np.flatnonzero(np.count_nonzero(barred, axis=0) == 1)
        rules = list(self._rules)
        return [(m, rules[rule]) for m, rule in zip(there.tolist(), barred[:, there].argmax(axis=0), strict=True)]

    def _barred_from(self, p: int) -> Flags:
        """For each rule the mentors whom it keeps from a person, none of them for who walks with them already."""
        mentors = np.arange(len(self.mentors))
        person = np.full(len(mentors), p)
        barred = np.array([answers.along(person, mentors) > 0 for answers in self._rules.values()])
        for (one, m), answered in self._arranged.items():
            if one == p:
                barred[[rule in answered for rule in self._rules], m] = False
        together = self.people[p].together
        if together:
            barred[:, [mentor.mentor.id in together for mentor in self.mentors]] = False
        return barred

    def barred(self, p: int, m: int) -> tuple[HardRule, ...]:
        """The rules that stand between two; none that an arrangement answers, and not that of the places."""
        answered = self._arranged.get((p, m), ())
        return tuple(rule for rule, answers in self._rules.items() if rule not in answered and answers.of(p, m))

    def _answered(self) -> Mapping[Pair, set[HardRule]]:
        """The rules of a pair that an arrangement answers."""
        if not self.arranged:
            return {}
        people = {one.case: p for p, one in enumerate(self.people)}
        mentors = {one.mentor.id: m for m, one in enumerate(self.mentors)}
        found: dict[Pair, set[HardRule]] = {}
        for case, mentor, rule in self.arranged:
            if case in people and mentor in mentors and rule in LIFTABLE:
                found.setdefault((people[case], mentors[mentor]), set()).add(rule)
        return found

    def allows(self, pair: Pair) -> bool:
        """Whether no rule but that of the places stands between two who do not walk together yet."""
        p, m = pair
        return self.mentors[m].mentor.id not in self.people[p].together and not self.barred(p, m)

    def pairs(self, weights: Mapping[Factor, int] = WEIGHTS) -> Pairs:
        """Every pair that is allowed, with its score."""
        nobody = np.zeros(0, dtype=np.int64)
        found = [(nobody, nobody, nobody)]
        for candidates in self._near_each_other():
            person, mentor = self._permitted(*candidates)
            found.append((person, mentor, self._scores(person, mentor, weights)))
        found.extend(self._by_arrangement(weights))
        person, mentor, score = (np.concatenate(column) for column in zip(*found, strict=True))
        return Pairs(len(self.people), len(self.mentors), person, mentor, score)

    def score_of(self, pair: Pair, weights: Mapping[Factor, int] = WEIGHTS) -> int:
        """What the factors give a pair, allowed or not."""
        return int(self._scores(np.array(pair[:1]), np.array(pair[1:]), weights)[0])

    def _by_arrangement(self, weights: Mapping[Factor, int]) -> Iterator[tuple[Ints, Ints, Ints]]:
        """The pairs that an arrangement alone allows."""
        for (p, m), rules in self._arranged.items():
            if self.allows((p, m)) and any(self._rules[rule].of(p, m) for rule in rules):
                person, mentor = np.array([p]), np.array([m])
                yield person, mentor, self._scores(person, mentor, weights)

    def _near_each_other(self) -> Iterator[tuple[Ints, Ints]]:
        """Pairs who may live near enough, many at once; of mentors whom something keeps from everybody, none."""
        near = _Near(self.mentors, self._standing(), known=self._known)
        persons: list[Ints] = []
        mentors: list[Ints] = []
        waiting = 0
        for home, people in _grouped([one.home for one in self.people]):
            close = near.to(home)
            for some in np.array_split(people, -(-len(people) * len(close) // AT_ONCE) or 1):
                persons.append(np.repeat(some, len(close)))
                mentors.append(np.tile(close, len(some)))
                waiting += len(mentors[-1])
                if waiting >= AT_ONCE:
                    yield np.concatenate(persons), np.concatenate(mentors)
                    persons, mentors, waiting = [], [], 0
        if waiting:
            yield np.concatenate(persons), np.concatenate(mentors)

    def _standing(self) -> Ints:
        """The mentors against whom alone there is nothing on one of the days, at least, on which one is needed."""
        first = np.array([people[0] for _, people in _grouped([one.visit.on for one in self.people])], dtype=np.int64)
        person = np.repeat(first, len(self.mentors))
        mentor = np.tile(np.arange(len(self.mentors)), len(first))
        barred = np.zeros(len(person), dtype=bool)
        for rule in OF_MENTOR_ALONE:
            barred |= self._rules[rule].along(person, mentor) > 0
        return np.unique(mentor[~barred])

    def _permitted(self, person: Ints, mentor: Ints) -> tuple[Ints, Ints]:
        """Those of some pairs whom no rule bars."""
        for rule in _ORDER:
            passes = self._rules[rule].along(person, mentor) == 0
            if not passes.all():
                person, mentor = person[passes], mentor[passes]
        barred = [
            place
            for place in np.flatnonzero(self._kept_from_somebody[person]).tolist()
            if not self.allows((int(person[place]), int(mentor[place])))
        ]
        return (np.delete(person, barred), np.delete(mentor, barred)) if barred else (person, mentor)

    @cached_property
    def _kept_from_somebody(self) -> Flags:
        """Of whom a rule names single mentors, or who walks with one."""
        return np.array(
            [bool(one.walled or one.parted or one.together or one.facts.exclusions) for one in self.people],
            dtype=bool,
        )

    def _scores(self, person: Ints, mentor: Ints, weights: Mapping[Factor, int]) -> Ints:
        score = np.zeros(len(person), dtype=np.int64)
        for factor, answers in self._factors.items():
            score += weights[factor] * answers.along(person, mentor).astype(np.int64)
        return score

    def _far_apart(self, one: str | None, other: str | None) -> int | None:
        here, there = self._where(one), self._where(other)
        return road_between(here, there) if here and there else None

    def _point_of(self, written: str | None) -> Point | None:
        return self._known.get(district_of(written, known=self._known))

    def _bars(self, rule: HardRule) -> Callable[[int, int], int]:
        facts_for = self._facts_for(rule)

        def bars(p: int, m: int) -> int:
            one = self.people[p]
            return decided(rule, facts_for(p, m), person=one.facts, visit=one.visit) is Finding.BARS

        return bars

    def _facts_for(self, rule: HardRule) -> Callable[[int, int], MentorFacts]:
        """As much of a mentor as a rule looks at."""
        if rule in _TWO_BY_TWO:
            return self.facing
        return self._on_the_way if rule in _OF_THE_WAY else lambda _, m: self.mentors[m]

    def _on_the_way(self, p: int, m: int) -> MentorFacts:
        own = self.mentors[m].mentor
        return MentorFacts(mentor=own, distance_km=self._far(self.people[p].home, own.home_district))

    def _share(self, factor: Factor) -> Callable[[int, int], int]:
        share_of = sharing(factor)

        def share(p: int, m: int) -> int:
            return share_of(self._offered[m], self.people[p].wanted)

        def share_of_the_way(p: int, m: int) -> int:
            one, mentor = self.people[p], self.mentors[m].mentor
            far = self._far(one.home, mentor.home_district)
            return share_of(Offered(mentor=mentor, distance_km=far), one.wanted)

        return share_of_the_way if factor in _OF_THE_WAY else share


class _Answers:
    """The answers of one rule or factor, each found when it is needed first, and kept where there are few."""

    def __init__(self, looks: Looks, of: Allowed, answer: Callable[[int, int], int]) -> None:
        person, self._people = _numbered([looks[0](one) for one in of.people])
        self._mentor, self._mentors = _numbered([looks[1](one) for one in of.mentors])
        self._row = person * len(self._mentors)
        self._answer = answer

    @property
    def _is_kept(self) -> bool:
        return len(self._people) * len(self._mentors) <= KEPT

    @cached_property
    def _told(self) -> npt.NDArray[np.int8]:
        return np.full(len(self._people) * len(self._mentors), _UNASKED, dtype=np.int8)

    def of(self, p: int, m: int) -> int:
        """The answer for one pair."""
        place = int(self._row[p] + self._mentor[m])
        if not self._is_kept:
            return self._asked_at(place)
        if self._told[place] == _UNASKED:
            self._told[place] = self._asked_at(place)
        return int(self._told[place])

    def _asked_at(self, place: int) -> int:
        one, other = divmod(place, len(self._mentors))
        return self._answer(self._people[one], self._mentors[other])

    def _asked(self, places: Ints) -> npt.NDArray[np.int8]:
        """The same of many."""
        one, other = np.divmod(places, len(self._mentors))
        people, mentors = np.take(self._people, one).tolist(), np.take(self._mentors, other).tolist()
        return np.fromiter(map(self._answer, people, mentors), dtype=np.int8, count=len(places))

    def along(self, person: Ints, mentor: Ints) -> npt.NDArray[np.int8]:
        """The answers for some pairs."""
        places = self._row.take(person)
        places += self._mentor.take(mentor)
        if not self._is_kept:
            different, which = np.unique(places, return_inverse=True)
            return self._asked(different)[which]
        told: npt.NDArray[np.int8] = self._told.take(places)
        unasked = told == _UNASKED
        if unasked.any():
            different = _different(places[unasked], below=len(self._told))
            self._told[different] = self._asked(different)
            told = self._told.take(places)
        return told


class _Near:
    """Who could live within reach: a glance, never stricter than the rule of travel."""

    def __init__(self, mentors: Sequence[MentorFacts], standing: Ints, *, known: Mapping[str, Point]) -> None:
        self._known = known
        where = [(mentors[m].mentor.home_district, mentors[m].mentor.travel_km) for m in standing.tolist()]
        groups = list(_grouped(where))
        self._mentors = [standing[own] for _, own in groups]
        points = [known.get(district_of(home, known=known)) for (home, _), _ in groups]
        self._east, self._north = np.array([one or (np.nan, np.nan) for one in points]).reshape(-1, 2).T
        limits = [np.inf if limit is None else limit * (1 + DOUBT) + _ROUNDED for (_, limit), _ in groups]
        self._reach = np.array(limits)

    def to(self, home: str | None) -> Ints:
        """The mentors who may be near enough; everybody of whom it is not known."""
        there = self._known.get(district_of(home, known=self._known), Point(np.nan, np.nan))
        far = np.hypot(self._east - there.east, self._north - there.north) * WINDING
        own = [self._mentors[group] for group in np.flatnonzero(~(far > self._reach)).tolist()]
        return np.sort(np.concatenate(own)) if own else np.zeros(0, dtype=np.int64)


def _different(numbers: Ints, *, below: int) -> Ints:
    """The different numbers in order: marked where there are few possible ones, else sorted."""
    if below > 4 * len(numbers):
        return np.unique(numbers)
    there = np.zeros(below, dtype=bool)
    there[numbers] = True
    return np.flatnonzero(there)


def _numbered(looked_at: Sequence[Hashable]) -> tuple[Ints, list[int]]:
    """Which of the different things each is, and where each of these first stands."""
    numbers: dict[Hashable, int] = {}
    which = np.array([numbers.setdefault(one, len(numbers)) for one in looked_at], dtype=np.int64)
    return which, np.unique(which, return_index=True)[1].tolist()


def _grouped(looked_at: Sequence[T]) -> Iterator[tuple[T, Ints]]:
    """The different things, and where each stands."""
    which, first = _numbered(looked_at)
    order = np.argsort(which, kind="stable")
    bounds = np.searchsorted(which[order], np.arange(len(first) + 1))
    for number, place in enumerate(first):
        yield looked_at[place], order[bounds[number] : bounds[number + 1]]
