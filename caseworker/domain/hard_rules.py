"""The hard rules of a match: may this mentor walk with this person, and visit on that day? Safety before suitability.

Every verdict says the fact and the date that decided it. What nobody has recorded is said to be unknown; it bars only
where a check must be shown (activity, training, DBS, vetting, clearance, a required gender).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import reduce

from caseworker.domain.check_words import CheckWords
from caseworker.domain.checks import DBS, TRAINING, VETTING, Standing, module_key, standings
from caseworker.domain.distances import DOUBT
from caseworker.domain.errors import Phrase, Why, say
from caseworker.domain.kept_apart import Answer, area, kept_apart, wall
from caseworker.domain.languages import WELSH, in_welsh, share_language
from caseworker.domain.meetings import DRIVE, access_met, times_meet
from caseworker.domain.mentors import RISK_LEVELS, Away, Check, Mentor, MentorStatus, away_on, leave_of
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit


class HardRule(StrEnum):
    """What a match must satisfy, in the order in which it is said."""

    ACTIVE = "active"
    TRAINED = "trained"
    DBS = "dbs"
    VETTING = "vetting"
    CLEARANCE = "clearance"
    KEPT_APART = "kept_apart"
    SAFETY = "safety"
    WALL = "wall"
    AREA = "area"
    GENDER = "gender"
    DECLINED = "declined"
    LANGUAGE = "language"
    WELSH = "welsh"
    TRAVEL = "travel"
    TIMES = "times"
    ACCESS = "access"
    CAPACITY = "capacity"


LIFTABLE = frozenset({HardRule.LANGUAGE, HardRule.WELSH, HardRule.TRAVEL, HardRule.TIMES})
"""Rules that an interpreter, the person's word, a longer journey or another hour answers. All others but the places
keep people safe, or honour a choice or a need: it is never suggested to lift them."""


class Finding(StrEnum):
    """What a rule finds."""

    PASSES = "passes"
    BARS = "bars"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Verdict:
    """One rule, what it finds, and the fact and date that decided it."""

    rule: HardRule
    finding: Finding
    why: Phrase


_Rule = Callable[[MentorFacts, PersonFacts, Visit], "tuple[Finding, Why] | None"]


def judged(mentor: MentorFacts, *, person: PersonFacts, visit: Visit) -> tuple[Verdict, ...]:
    """The verdict of every rule that has something to say about this pair on this day."""
    answers = ((rule, decide(mentor, person, visit)) for rule, decide in _RULES.items())
    return tuple(Verdict(rule, answer[0], answer[1]()) for rule, answer in answers if answer is not None)


def decided(rule: HardRule, mentor: MentorFacts, *, person: PersonFacts, visit: Visit) -> Finding | None:
    """What one rule finds, without its words; None where it has nothing to say."""
    answer = _RULES[rule](mentor, person, visit)
    return answer[0] if answer is not None else None


def barring(verdicts: Iterable[Verdict]) -> tuple[Verdict, ...]:
    """The verdicts that stand in the way."""
    return tuple(verdict for verdict in verdicts if verdict.finding is Finding.BARS)


def in_words(verdicts: Iterable[Verdict]) -> Phrase:
    """All sentences in one, in order. There must be at least one."""
    return reduce(lambda one, other: say("{one} {other}", one=one, other=other), (v.why for v in verdicts))


def not_vetted(checks: Iterable[Check], *, visit: Visit) -> Phrase | None:
    """Why the vetting for the prison does not cover the day, the last one included; None where it does, or outside."""
    found = _vetted(checks, visit)
    return found[1]() if found is not None and found[0] is Finding.BARS else None


def _vetted(checks: Iterable[Check], visit: Visit) -> tuple[Finding, Why] | None:
    if not visit.prison:
        return None
    own = [check for check in checks if check.check_type == VETTING and check.prison == visit.prison]
    found = next(iter(standings(own, on=visit.on)), None)
    return _clear_or_not(found), lambda: _vetting_words(visit).of(found, on=visit.on)


def _vetting_words(visit: Visit) -> CheckWords:
    return CheckWords(
        what=say("Vetting for {prison}", prison=visit.prison_name),
        none=_needed(visit, _NOT_VETTED, prison=visit.prison_name),
        lapsed=_needed(visit, _VETTING_ENDS, prison=visit.prison_name),
    )


_Needed = tuple[Phrase, Phrase]
"""How it is said of a visit on a day that is named, and of the earliest on which two could meet first."""
_NOT_VETTED = (
    say("There is no clear vetting for {prison}, the visit is on {day}."),
    say("There is no clear vetting for {prison}; the first meeting could be on {day} at the earliest."),
)
_VETTING_ENDS = (
    say("Vetting for {prison} ends {ends}, the visit is on {day}."),
    say("Vetting for {prison} ends {ends}; the first meeting could be on {day} at the earliest."),
)
_MODULE_LAPSES = (
    say("The training module {module} lapses on {ends}, needed is {day}."),
    say("The training module {module} lapses on {ends}; the first meeting could be on {day} at the earliest."),
)
_DBS_DUE = (
    say("The DBS check is due again on {ends}, needed is {day}."),
    say("The DBS check is due again on {ends}; the first meeting could be on {day} at the earliest."),
)


def _needed(visit: Visit, words: _Needed, **values: object) -> Phrase:
    """What a check lacks on the day of a visit, with the day."""
    return say(words[visit.is_earliest].template, day=visit.on, **values)


def _clear_or_not(found: Standing | None) -> Finding:
    return Finding.PASSES if found is not None and found.is_clear else Finding.BARS


def _active(mentor: MentorFacts, _person: PersonFacts, visit: Visit) -> tuple[Finding, Why]:
    one = mentor.mentor
    if one.left_on is not None and away_on(one, on=visit.on) is Away.LEFT:
        return Finding.BARS, lambda: _by_the_day(visit, say("The mentor leaves on {day}.", day=one.left_on))
    if one.status != MentorStatus.ACTIVE:
        return Finding.BARS, lambda: _NOT_ACTIVE.get(one.status or "", _UNRECORDED)
    if (away := on_leave(one, on=visit.on)) is not None:
        return Finding.BARS, lambda: _by_the_day(visit, away)
    if one.started_on is not None and one.started_on > visit.on:
        return Finding.BARS, lambda: _by_the_day(visit, say("The mentor starts on {day}.", day=one.started_on))
    if one.left_on is not None:
        return Finding.PASSES, lambda: say("The mentor is active, and leaves on {day}.", day=one.left_on)
    return Finding.PASSES, lambda: say("The mentor is active.")


def _by_the_day(visit: Visit, why: Phrase) -> Phrase:
    """Why a mentor is not there, with the day that decides it where nobody has named that."""
    if not visit.is_earliest:
        return why
    return say("{why} The first meeting could be on {day} at the earliest.", why=why, day=visit.on)


def on_leave(mentor: Mentor, *, on: date) -> Phrase | None:
    """That a mentor is on leave on a day, in words; the last day counts."""
    leave = leave_of(since=mentor.leave_from, until=mentor.leave_until)
    if leave is None or not leave.covers(on):
        return None
    if not leave.has_an_end:
        return say("The mentor is on leave from {day}.", day=leave.since)
    return say("The mentor is on leave from {day} until {ends}.", day=leave.since, ends=leave.until)


_UNRECORDED = say("It is not recorded that the mentor is active.")
_NOT_ACTIVE: dict[str, Phrase] = {
    **dict.fromkeys(
        (
            MentorStatus.ENQUIRY,
            MentorStatus.APPLICANT,
            MentorStatus.INTERVIEW,
            MentorStatus.REFERENCES,
            MentorStatus.CHECKS,
        ),
        say("The mentor has applied and is not active yet."),
    ),
    MentorStatus.TRAINING: say("The mentor is still in training."),
    MentorStatus.ON_LEAVE: say("The mentor is on leave."),
    MentorStatus.LEFT: say("The mentor has left."),
    **dict.fromkeys(
        (MentorStatus.TURNED_DOWN, MentorStatus.WITHDREW), say("They applied to be a mentor and did not become one.")
    ),
}


def _trained(mentor: MentorFacts, _person: PersonFacts, visit: Visit) -> tuple[Finding, Why]:
    modules = standings((check for check in mentor.checks if check.check_type == TRAINING), on=visit.on)
    if not modules:
        return Finding.BARS, lambda: say("No training is recorded.")
    held = {module_key(one.check.module) for one in modules}
    for module in mentor.required:
        if module_key(module) not in held:
            return _in_module(None, module, visit)
    for one in modules:
        if not one.is_clear:
            return _in_module(one, one.check.module or "", visit)
    return Finding.PASSES, lambda: say("Training is in date on {day}.", day=visit.on)


def _in_module(one: Standing | None, module: str, visit: Visit) -> tuple[Finding, Why]:
    return _clear_or_not(one), lambda: _module_words(module, visit).of(one, on=visit.on)


def _module_words(module: str, visit: Visit) -> CheckWords:
    return CheckWords(
        what=say("The training module {module}", module=module),
        none=say("The training module {module} has not been passed.", module=module),
        lapsed=_needed(visit, _MODULE_LAPSES, module=module),
    )


def _dbs(mentor: MentorFacts, _person: PersonFacts, visit: Visit) -> tuple[Finding, Why]:
    own = [check for check in mentor.checks if check.check_type == DBS]
    found = next(iter(standings(own, on=visit.on)), None)
    return _clear_or_not(found), lambda: _dbs_words(visit).of(found, on=visit.on)


def _dbs_words(visit: Visit) -> CheckWords:
    return CheckWords(
        what=say("The DBS check"),
        none=say("There is no clear DBS check."),
        lapsed=_needed(visit, _DBS_DUE),
    )


def _vetting(mentor: MentorFacts, _person: PersonFacts, visit: Visit) -> tuple[Finding, Why] | None:
    return _vetted(mentor.checks, visit)


def _clearance(mentor: MentorFacts, person: PersonFacts, _visit: Visit) -> tuple[Finding, Why]:
    cleared = mentor.mentor.cleared_risk
    if not cleared:
        return Finding.BARS, lambda: say("It is not recorded up to which risk the mentor is cleared.")
    if not person.risk_level:
        return Finding.UNKNOWN, lambda: say("No risk level is known. Ask before the first meeting.")
    if _rank(person.risk_level, len(RISK_LEVELS)) > _rank(cleared, -1):
        return Finding.BARS, lambda: _not_cleared(person.risk_level, cleared)
    return Finding.PASSES, lambda: say("The mentor is cleared for this level of risk.")


def _not_cleared(level: str, cleared: str) -> Phrase:
    risk, up_to = (_LEVELS.get(one, say("not known")) for one in (level, cleared))
    return say("The risk is {level}; the mentor is cleared up to {cleared}.", level=risk, cleared=up_to)


_LEVELS = {"low": say("low"), "medium": say("medium"), "high": say("high"), "very_high": say("very high")}


def _rank(level: str, otherwise: int) -> int:
    return RISK_LEVELS.index(level) if level in RISK_LEVELS else otherwise


def _kept_apart(mentor: MentorFacts, person: PersonFacts, visit: Visit) -> tuple[Finding, Why] | None:
    return _found(kept_apart(mentor, person, visit))


def _wall(mentor: MentorFacts, person: PersonFacts, visit: Visit) -> tuple[Finding, Why] | None:
    return _found(wall(mentor, person, visit))


def _area(mentor: MentorFacts, person: PersonFacts, visit: Visit) -> tuple[Finding, Why] | None:
    return _found(area(mentor, person, visit))


def _found(answer: Answer) -> tuple[Finding, Why] | None:
    return (_ANSWERS[answer[0]], answer[1]) if answer else None


def _gender(mentor: MentorFacts, person: PersonFacts, _visit: Visit) -> tuple[Finding, Why] | None:
    wanted, own = person.mentor_gender, mentor.mentor.gender
    if wanted and own != wanted:
        return Finding.BARS, lambda: _must_be(wanted, person.mentor_gender_why)
    only = mentor.mentor.works_only_with
    if only and not person.gender:
        return Finding.UNKNOWN, lambda: say(
            "The mentor works only with some people, and the person's gender is not recorded."
        )
    if only and person.gender not in only:
        return Finding.BARS, lambda: say("The mentor does not work with people of this gender.")
    return (Finding.PASSES, lambda: say("The wishes about gender are kept.")) if wanted or only else None


def _must_be(wanted: str, why: str | None) -> Phrase:
    whom = _GENDERS.get(wanted, say("as the case asks for"))
    if why:
        return say("The mentor must be {whom}: {why}", whom=whom, why=why)
    return say("The mentor must be {whom}.", whom=whom)


_GENDERS = {"female": say("a woman"), "male": say("a man"), "non_binary": say("non-binary")}


def _declined(mentor: MentorFacts, _person: PersonFacts, _visit: Visit) -> tuple[Finding, Why] | None:
    parted = mentor.parted
    return (Finding.BARS, lambda: parted.words) if parted is not None and not parted.is_unsafe else None


def _safety(mentor: MentorFacts, _person: PersonFacts, _visit: Visit) -> tuple[Finding, Why] | None:
    parted = mentor.parted
    return (Finding.BARS, lambda: parted.words) if parted is not None and parted.is_unsafe else None


def _travel(mentor: MentorFacts, _person: PersonFacts, _visit: Visit) -> tuple[Finding, Why]:
    limit, far = mentor.mentor.travel_km, mentor.distance_km
    if limit is None or far is None:
        return Finding.UNKNOWN, lambda: say("The distance is not known. Check the travel.")
    if far > limit * (1 + DOUBT):
        return Finding.BARS, lambda: say(
            "It is about {far} km, and the mentor travels up to {limit} km.", far=far, limit=limit
        )
    if far > limit * (1 - DOUBT):
        return Finding.UNKNOWN, lambda: say(
            "It is about {far} km, and the mentor travels up to {limit} km. Check the travel.",
            far=far,
            limit=limit,
        )
    return Finding.PASSES, lambda: say(
        "It is about {far} km; the mentor travels up to {limit} km.", far=far, limit=limit
    )


_ANSWERS = {True: Finding.PASSES, False: Finding.BARS, None: Finding.UNKNOWN}


def _language(mentor: MentorFacts, person: PersonFacts, _visit: Visit) -> tuple[Finding, Why]:
    own = mentor.mentor.languages
    found = share_language(person.languages, by_mentor=own, interpreter=person.interpreter_needed)
    return _ANSWERS[found[0]], found[1]


def _welsh(mentor: MentorFacts, person: PersonFacts, _visit: Visit) -> tuple[Finding, Why] | None:
    speaks = bool(mentor.mentor.welsh) or WELSH in mentor.mentor.languages
    found = in_welsh(preferred=person.welsh_preferred, spoken=speaks, in_wales=person.in_wales)
    return _found(found)


def _times(mentor: MentorFacts, person: PersonFacts, _visit: Visit) -> tuple[Finding, Why] | None:
    found = times_meet(person.can_meet, of_mentor=mentor.mentor.availability)
    return _found(found)


def _access(mentor: MentorFacts, person: PersonFacts, _visit: Visit) -> tuple[Finding, Why] | None:
    one = mentor.mentor
    can = (*one.can_offer, DRIVE) if one.drives else one.can_offer
    cannot = (*one.cannot_offer, DRIVE) if one.drives is False else one.cannot_offer
    found = access_met(person.meeting_needs, can=can, cannot=cannot)
    return _found(found)


def _capacity(mentor: MentorFacts, _person: PersonFacts, _visit: Visit) -> tuple[Finding, Why]:
    places, held = mentor.mentor.capacity, mentor.held
    if places is None:
        return Finding.UNKNOWN, lambda: say("It is not recorded how many people the mentor can walk with.")
    if held >= places:
        return Finding.BARS, lambda: say("Every place is taken: {held} of {places}.", held=held, places=places)
    return Finding.PASSES, lambda: say("A place is free: {held} of {places} are taken.", held=held, places=places)


_RULES: dict[HardRule, _Rule] = {
    HardRule.ACTIVE: _active,
    HardRule.TRAINED: _trained,
    HardRule.DBS: _dbs,
    HardRule.VETTING: _vetting,
    HardRule.CLEARANCE: _clearance,
    HardRule.KEPT_APART: _kept_apart,
    HardRule.SAFETY: _safety,
    HardRule.WALL: _wall,
    HardRule.AREA: _area,
    HardRule.GENDER: _gender,
    HardRule.DECLINED: _declined,
    HardRule.LANGUAGE: _language,
    HardRule.WELSH: _welsh,
    HardRule.TRAVEL: _travel,
    HardRule.TIMES: _times,
    HardRule.ACCESS: _access,
    HardRule.CAPACITY: _capacity,
}
