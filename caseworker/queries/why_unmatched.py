"""Why somebody is left without a mentor, in words."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import HardRule, Verdict
from caseworker.matching.unmatched import Shortage, shortage
from caseworker.queries.match_rows import CountRow, StoppedRow, UnmatchedRow
from caseworker.queries.rows import RuleRow
from caseworker.queries.solved import Solved
from caseworker.queries.what_helps import Help, helps_of

RULES: Mapping[HardRule, Phrase] = MappingProxyType(
    {
        HardRule.ACTIVE: say("Not active on the day"),
        HardRule.TRAINED: say("Training"),
        HardRule.DBS: say("DBS check"),
        HardRule.VETTING: say("Vetting for the prison"),
        HardRule.CLEARANCE: say("Clearance for the risk"),
        HardRule.KEPT_APART: say("Must be kept apart"),
        HardRule.SAFETY: say("Safety came between them"),
        HardRule.WALL: say("Walled off from the case"),
        HardRule.AREA: say("Lives in an excluded area"),
        HardRule.GENDER: say("Wishes about gender"),
        HardRule.DECLINED: say("Declined, or did not fit"),
        HardRule.LANGUAGE: say("No shared language"),
        HardRule.WELSH: say("Welsh"),
        HardRule.TRAVEL: say("Too far to travel"),
        HardRule.TIMES: say("No time that suits both"),
        HardRule.ACCESS: say("Access needs of meetings"),
        HardRule.CAPACITY: say("Every place is taken"),
    }
)


def unmatched_row(solved: Solved, p: int, *, known: Sequence[Help] | None = None) -> UnmatchedRow:
    """The reason and what helps. `p` is without a mentor; `known`: what helps, where that has been worked out."""
    found = shortage(solved.paths, person=p)
    helps = tuple(one.words for one in (helps_of(solved, p) if known is None else known))
    one, person = solved.load.people[p], solved.person(p)
    nobody = say("No mentor may walk with {person}: each is stopped by a rule.", person=person)
    row = UnmatchedRow(
        *(one.case, person, one.urgent, nobody, helps),
        counts=_counts(solved, p),
        stopped=_stopped(solved, p),
        barred=len(solved.load.allowed.barring(p)),
    )
    if found is None:
        return row
    return replace(
        row,
        words=_taken(solved, p, found),
        people=tuple(map(solved.person, found.people)),
        mentors=tuple(map(solved.mentor, found.mentors)),
        places=found.places,
    )


# Whom a rule stops


def _counts(solved: Solved, p: int) -> tuple[CountRow, ...]:
    """How many mentors each rule stops, the most first; a mentor may be stopped by several."""
    stopped = Counter(rule for _, barred in solved.load.allowed.barring(p) for rule in barred)
    return tuple(CountRow(RULES[rule], count) for rule, count in stopped.most_common())


def _stopped(solved: Solved, p: int) -> tuple[StoppedRow, ...]:
    """The mentors whom one rule alone stops, by its fact and its date."""
    alone = solved.load.allowed.barred_alone(p)
    return tuple(_stopped_row(solved, m, solved.load.judged(p, m).barred[0]) for m, _ in alone)


def _stopped_row(solved: Solved, m: int, verdict: Verdict) -> StoppedRow:
    return StoppedRow(solved.load.mentors[m].id, solved.mentor(m), RuleRow(verdict.finding, verdict.why))


# Everybody allowed is taken


def _taken(solved: Solved, p: int, found: Shortage) -> Phrase:
    """That these people can only be served by these mentors, who have fewer places."""
    person, mentors = solved.person(p), len(found.mentors)
    if (language := _speaking(solved, p, found)) is not None:
        return _all_speaking(language, mentors)
    if len(found.people) > 1:
        return say(
            "{count} people, {person} among them, can only be served by the same mentors, who have fewer places.",
            count=len(found.people),
            person=person,
        )
    if mentors == 1:
        mentor = solved.mentor(found.mentors[0])
        return say("{mentor} alone may walk with {person}, and is full.", mentor=mentor, person=person)
    return say("{count} mentors may walk with {person}, and all are full.", count=mentors, person=person)


def _all_speaking(language: Phrase, mentors: int) -> Phrase:
    if mentors == 1:
        return say("The only {language}-speaking mentor is full.", language=language)
    if mentors == 2:
        return say("Both {language}-speaking mentors are full.", language=language)
    return say("All {count} {language}-speaking mentors are full.", count=mentors, language=language)


def _speaking(solved: Solved, p: int, found: Shortage) -> Phrase | None:
    """The language of the person, where these mentors are all who speak it and everybody else is stopped for that."""
    languages = solved.load.people[p].wanted.person.languages
    speaking = {m for m, mentor in enumerate(solved.load.mentors) if {*mentor.languages} & {*languages}}
    others = {m for m, barred in solved.load.allowed.barring(p) if HardRule.LANGUAGE in barred}
    everybody = set(range(len(solved.load.mentors)))
    if len(languages) != 1 or speaking != {*found.mentors} or not others or others != everybody - speaking:
        return None
    return solved.reading.words.of("language", languages[0])
