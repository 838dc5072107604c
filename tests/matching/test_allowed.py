"""Which pairs are allowed and what they score: the same as when each pair is judged by itself, and asked far less."""

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.domain.hard_rules import Finding, HardRule, barring, decided, judged
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit
from caseworker.domain.parted import How, Parted
from caseworker.domain.people import Person
from caseworker.domain.referrals import Need
from caseworker.matching import allowed
from caseworker.matching.allowed import Allowed
from caseworker.matching.factors import WEIGHTS, Offered, Wanted, scored, total
from caseworker.matching.supposed import Supposed
from caseworker.matching.waiting import RULES, Waiting
from caseworker.services.places import districts

DAY, BEFORE = date(2026, 12, 7), date(2026, 12, 1)
IDS = [Id(f"{number:032x}") for number in range(1, 7)]
DISTRICTS = st.sampled_from(["WS1", "WS2", "B1", "CF10", "nowhere", None])
LANGUAGES = st.lists(st.sampled_from(["eng", "cym", "pol"]), max_size=2).map(tuple)
TIMES = st.lists(st.sampled_from(["Mon am", "Tue pm", "Tue 12:00-13:00", "now and then"]), max_size=3).map(tuple)
NEEDS = st.lists(st.sampled_from(["drive", "quiet_place"]), max_size=2, unique=True).map(tuple)
GENDERS = st.sampled_from([None, "female", "male"])
FLAGS = st.sampled_from([None, True, False])
WORDS = st.lists(st.sampled_from(["gardening", "no dogs", "dogs"]), max_size=2).map(tuple)
PATHWAYS = st.lists(st.sampled_from(["finance", "health"]), max_size=2).map(tuple)
MODULES = st.sampled_from([(), ("Induction",), ("Induction", "Safeguarding")])
CLEAR: dict[str, Any] = {"outcome": "clear", "issued_on": date(2025, 1, 1)}
CHECKS = (Check(check_type="dbs", **CLEAR), Check(check_type="training", module="Induction", **CLEAR))
VETTED = Check(check_type="prison_vetting", prison="HEI", lapses_on=DAY, **CLEAR)


@st.composite
def mentors(draw: st.DrawFn, own: Id) -> MentorFacts:
    mentor = Mentor(
        id=own,
        status=draw(st.sampled_from(["active", "active", "training"])),
        home_district=draw(DISTRICTS),
        travel_km=draw(st.sampled_from([None, 2, 20, 200])),
        languages=draw(LANGUAGES),
        welsh=draw(FLAGS),
        gender=draw(GENDERS),
        works_only_with=draw(st.sampled_from([(), ("female",)])),
        availability=draw(TIMES),
        drives=draw(FLAGS),
        can_offer=draw(NEEDS),
        cannot_offer=draw(NEEDS),
        cleared_risk=draw(st.sampled_from([None, "low", "high"])),
        interests=draw(WORDS),
        skills=draw(PATHWAYS),
        capacity=draw(st.sampled_from([None, 1])),
    )
    return MentorFacts(
        mentor=mentor,
        checks=draw(st.sampled_from([CHECKS, (*CHECKS, VETTED), CHECKS[:1]])),
        required=draw(MODULES),
        held=1,
    )


@st.composite
def people(draw: st.DrawFn) -> Waiting:
    some = st.lists(st.sampled_from(IDS), max_size=1).map(frozenset)
    apart = [Exclusion(mentor=one, until=draw(st.sampled_from([None, BEFORE]))) for one in draw(some)]
    zones = [Exclusion(districts=("WS1",))] if draw(st.booleans()) else []
    facts = PersonFacts(
        gender=draw(GENDERS),
        mentor_gender=draw(GENDERS),
        languages=draw(LANGUAGES),
        interpreter_needed=draw(FLAGS),
        welsh_preferred=draw(FLAGS),
        in_wales=draw(st.booleans()),
        risk_level=draw(st.sampled_from([None, "low", "high"])),
        exclusions=(*apart, *zones),
        zones_in_words=draw(st.booleans()),
        can_meet=draw(TIMES),
        meeting_needs=draw(NEEDS),
    )
    wanted = Wanted(
        person=Person(home_district=draw(DISTRICTS), interests=draw(WORDS), can_meet=facts.can_meet),
        needs=tuple(Need(pathway=one) for one in draw(PATHWAYS)),
        wishes=draw(WORDS),
        leaves=draw(st.sampled_from([None, date(2026, 12, 14), date(2026, 12, 15)])),
        is_out=draw(st.booleans()),
        walked_with=draw(some),
    )
    return Waiting(
        case=Id("f" * 32),
        visit=draw(st.sampled_from([Visit(on=DAY), Visit(on=DAY, prison="HEI"), Visit(on=DAY, prison="FSI")])),
        facts=facts,
        wanted=wanted,
        walled=draw(some),
        parted={one: Parted(draw(st.sampled_from(How)), BEFORE) for one in sorted(draw(some))},
        together=draw(some),
    )


@st.composite
def caseloads(draw: st.DrawFn) -> Allowed:
    some = draw(st.integers(0, len(IDS)))
    asked = [draw(mentors(own)) for own in IDS[:some]]
    waiting = [replace(one, case=Id(f"{p:032x}")) for p, one in enumerate(draw(st.lists(people(), max_size=5)))]
    pairs = [(one.case, other.mentor.id) for one in waiting for other in asked]
    rules = st.sampled_from([HardRule.LANGUAGE, HardRule.TRAVEL, HardRule.DBS])
    arranged = draw(st.lists(st.tuples(st.sampled_from(pairs), rules), max_size=4)) if pairs else []
    return Allowed(waiting, asked, known=districts(), arranged=frozenset((*pair, rule) for pair, rule in arranged))


def by_itself(load: Allowed, p: int, m: int) -> tuple[set[HardRule], int]:
    """The rules that stand in the way of a pair that is judged by itself, and its score."""
    one, facts = load.people[p], load.facing(p, m)
    verdicts = judged(facts, person=one.facts, visit=one.visit)
    verdicts = Supposed(arranged=frozenset(load.arranged)).lifted(verdicts, case=one.case, mentor=facts.mentor.id)
    offered = Offered(mentor=facts.mentor, distance_km=facts.distance_km)
    return {v.rule for v in barring(verdicts)} - {HardRule.CAPACITY}, total(scored(offered, wanted=one.wanted))


def together(load: Allowed, p: int, m: int) -> bool:
    return load.mentors[m].mentor.id in load.people[p].together


@settings(max_examples=4 * settings.default.max_examples)
@given(caseloads())
def test_exactly_those_pairs_are_built_that_no_rule_bars_with_the_score_that_they_have_by_themselves(
    load: Allowed,
) -> None:
    found = load.pairs(WEIGHTS)
    built = {(p, m): score for p, m, score in zip(*(one.tolist() for one in found[2:]), strict=True)}
    for p in range(len(load.people)):
        barred = {m: {*rules} for m, rules in load.barring(p)}
        assert load.barred_alone(p) == [(m, *rules) for m, rules in barred.items() if len(rules) == 1]
        for m in range(len(load.mentors)):
            rules, score = by_itself(load, p, m)
            if not together(load, p, m):
                assert barred.get(m, set()) == rules
            allows = not rules and not together(load, p, m)
            assert load.allows((p, m)) == allows
            assert built.get((p, m)) == (score if allows else None)


@given(caseloads())
def test_answers_that_are_too_many_to_be_kept_are_found_each_time(load: Allowed) -> None:
    kept = load.pairs(WEIGHTS)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(allowed, "KEPT", 0)
        patched.setattr(allowed, "AT_ONCE", 3)
        asked = load.pairs(WEIGHTS)
    assert [one.tolist() for one in asked[2:]] == [one.tolist() for one in kept[2:]]


def test_every_rule_but_that_of_the_places_is_asked() -> None:
    assert {*RULES} == {*HardRule} - {HardRule.CAPACITY}


def asked_about(monkeypatch: pytest.MonkeyPatch, load: Allowed) -> Counter[HardRule]:
    counted: Counter[HardRule] = Counter()

    def counting(rule: HardRule, *given: Any, **more: Any) -> Finding | None:
        counted[rule] += 1
        return decided(rule, *given, **more)

    monkeypatch.setattr(allowed, "decided", counting)
    load.pairs()
    return counted


def volunteer(number: int, **values: Any) -> MentorFacts:
    known: dict[str, Any] = {"status": "active", "cleared_risk": "high", "languages": ("eng",)}
    return MentorFacts(mentor=Mentor(id=Id(f"{number:032x}"), **(known | values)), checks=CHECKS)


def test_what_is_asked_of_mentors_alone_is_asked_once_of_each_however_many_wait(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    waiting = [
        Waiting(
            case=Id(f"{number:032x}"),
            visit=Visit(on=DAY),
            facts=PersonFacts(languages=("eng",), risk_level="low"),
            wanted=Wanted(person=Person(home_district="WS1")),
        )
        for number in range(50)
    ]
    load = Allowed(waiting, [volunteer(number) for number in range(20)], known=districts())
    counted = asked_about(monkeypatch, load)
    assert counted[HardRule.TRAINED] == counted[HardRule.DBS] == counted[HardRule.ACTIVE] == 20
    assert counted[HardRule.CLEARANCE] == counted[HardRule.LANGUAGE] == 1
    assert len(load.pairs().person) == 50 * 20


def test_of_whoever_lives_too_far_away_nothing_else_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    one = Waiting(
        case=Id("a" * 32),
        visit=Visit(on=DAY),
        facts=PersonFacts(languages=("eng",), risk_level="low"),
        wanted=Wanted(person=Person(home_district="WS1")),
    )
    far = [volunteer(number, home_district="CF10", travel_km=10) for number in range(1, 20)]
    load = Allowed([one], [volunteer(99, home_district="WS2", travel_km=10), *far], known=districts())
    counted = asked_about(monkeypatch, load)
    assert counted[HardRule.TRAVEL] == counted[HardRule.LANGUAGE] == 1
    assert load.pairs().mentor.tolist() == [0]
