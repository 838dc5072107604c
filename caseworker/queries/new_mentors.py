"""What recruiting or a check would do for somebody whom no mentor may walk with, each tried by matching again.

No rule is lifted by it: the check has to be done first, and whoever is recruited keeps every rule.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import HardRule
from caseworker.domain.ids import derived
from caseworker.domain.languages import WELSH
from caseworker.domain.mentors import Mentor
from caseworker.domain.pair_facts import MentorFacts
from caseworker.matching.allowed import Allowed
from caseworker.matching.levels import by_levels
from caseworker.matching.supposed import Supposed, invented
from caseworker.matching.trials import Change, Outcome, joined_by, outcome
from caseworker.matching.waiting import Waiting
from caseworker.queries.match_facts import required_modules
from caseworker.queries.saying import both
from caseworker.queries.solved import Solved
from caseworker.services.places import districts

TRIED = 3
"""So many mentors who lack a check are tried; one whom it would help to have it is enough."""
_CHECKS: Mapping[HardRule, Phrase] = MappingProxyType(
    {
        HardRule.VETTING: say("Vetting for {prison} for one of {count} mentors who lack nothing else"),
        HardRule.TRAINED: say("Training for one of {count} mentors who lack nothing else"),
        HardRule.DBS: say("A DBS check for one of {count} mentors who lack nothing else"),
    }
)
_GENDERS = {"female": say("is a woman"), "male": say("is a man"), "non_binary": say("is non-binary")}


class Gain(NamedTuple):
    """What somebody could do, and what would follow."""

    what: Phrase
    done: Outcome


def gains_of(solved: Solved, p: int) -> Iterator[Gain]:
    """A check that is all that mentors with a place lack, and a mentor who would have what the others have not."""
    barring = solved.load.allowed.barring(p)
    for rule in _CHECKS:
        lacking = [m for m, barred in barring if barred == (rule,) and m in solved.paths.with_room]
        if lacking:
            yield _checked(solved, p, rule, lacking)
    rules = {rule for _, barred in barring for rule in barred}
    tried = (_recruited(solved, p, rules, home=home) for home in (solved.load.people[p].home, None))
    new = next((one for one in tried if one is not None), None)
    if new is not None:
        yield new


# A check


def _checked(solved: Solved, p: int, rule: HardRule, lacking: list[int]) -> Gain:
    done = []
    for m in lacking[:TRIED]:
        solved.heed()
        done.append(solved.trials.of(_passing(solved, p, rule, m)))
    prison = solved.load.people[p].visit.prison_name
    what = say(_CHECKS[rule].template, prison=prison, count=len(lacking))
    return Gain(what, next((one for one in done if one.serves(p)), done[0]))


def _passing(solved: Solved, p: int, rule: HardRule, m: int) -> Change:
    """Everybody whom a mentor could walk with as soon as they have passed a check."""
    load = solved.load
    prison = load.people[p].visit.prison
    return Change(
        pairs=tuple(
            (q, m)
            for q, one in enumerate(load.people)
            if (rule is not HardRule.VETTING or one.visit.prison == prison)
            and not load.problem.settled[q]
            and load.mentors[m].id not in one.together
            and load.allowed.barred(q, m) == (rule,)
        )
    )


# A new mentor


def _recruited(solved: Solved, p: int, rules: set[HardRule], *, home: str | None) -> Gain | None:
    """Somebody who lives there and has what the person asks for; None where even they may not walk with them."""
    load, one = solved.load, solved.load.people[p]
    mentor = _sought(one, home=home)
    prisons = (one.visit.prison,) if one.visit.prison else ()
    modules = required_modules(solved.reading)
    checks = Supposed(mentors=(mentor,)).checks(prisons, modules=modules)[mentor.id]
    facts = MentorFacts(mentor=mentor, checks=tuple(checks), required=modules)
    alone = Allowed(load.people, [facts], known=districts())
    if not alone.allows((p, 0)):
        return None
    after = by_levels(joined_by(load.problem, alone.pairs(load.weights)), heed=solved.heed)
    traits = list(_traits(solved, one, rules, home=home))
    what = say("A new mentor who {traits}", traits=both(traits)) if traits else say("A new mentor")
    return Gain(what, outcome(solved.matching, after))


def _sought(one: Waiting, *, home: str | None) -> Mentor:
    welsh = (WELSH,) if one.facts.welsh_preferred else ()
    return invented(
        derived("sought", one.case),
        called="",
        district=home or "",
        languages=(*one.facts.languages[:1], *welsh),
        gender=one.facts.mentor_gender,
        capacity=1,
    )


def _traits(solved: Solved, one: Waiting, rules: set[HardRule], *, home: str | None) -> Iterator[Phrase]:
    """What stops others and must be right for a new one."""
    facts, name = one.facts, solved.names.get(one.case, "")
    if HardRule.TRAVEL in rules and home:
        yield say("lives near {district}", district=home)
    if HardRule.LANGUAGE in rules and facts.languages:
        yield say("speaks {language}", language=solved.reading.words.of("language", facts.languages[0]))
    if HardRule.WELSH in rules:
        yield say("speaks Welsh")
    if HardRule.GENDER in rules and facts.mentor_gender in _GENDERS:
        yield _GENDERS[facts.mentor_gender]
    if HardRule.VETTING in rules:
        yield say("is vetted for {prison}", prison=one.visit.prison_name)
    if HardRule.CLEARANCE in rules:
        yield say("is cleared for the risk")
    if HardRule.TIMES in rules:
        yield say("is free when {person} can be met", person=name)
    if HardRule.ACCESS in rules:
        yield say("can offer what {person} needs in meetings", person=name)
