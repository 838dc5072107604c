"""Why somebody is left without a mentor, in words, and every single change with which they would not be.

Never a rule of safety: `LIFTABLE` says which rules an arrangement can answer.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import LIFTABLE, HardRule, Verdict
from caseworker.matching.supposed import NOTHING_SUPPOSED, Supposed
from caseworker.matching.unmatched import Shortage, shortage, unblocking
from caseworker.queries.match_rows import CountRow, StoppedRow, UnmatchedRow
from caseworker.queries.rows import RuleRow
from caseworker.queries.saying import some, text
from caseworker.queries.solved import Solved

FEW = 3
"""So many mentors and fewer get a sentence each."""

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


def unmatched_row(solved: Solved, p: int) -> UnmatchedRow:
    """The reason and what helps. `p` is without a mentor."""
    found = shortage(solved.paths, person=p)
    helps = tuple(one.words for one in helps_of(solved, p))
    one = solved.load.people[p]
    if found is None:
        words = say("No mentor may walk with {person}: each is stopped by a rule.", person=solved.person(p))
        stopped = _stopped(solved, p)
        return UnmatchedRow(one.case, solved.person(p), one.urgent, words, helps, _counts(solved, p), stopped)
    return UnmatchedRow(
        *(one.case, solved.person(p), one.urgent, _taken(solved, p, found), helps),
        people=tuple(map(solved.person, found.people)),
        mentors=tuple(map(solved.mentor, found.mentors)),
        places=found.places,
    )


# Nobody is allowed


def _counts(solved: Solved, p: int) -> tuple[CountRow, ...]:
    """How many mentors each rule stops, the most first; a mentor may be stopped by several."""
    stopped = Counter(rule for _, barred in solved.load.allowed.barring(p) for rule in barred)
    return tuple(CountRow(RULES[rule], count) for rule, count in stopped.most_common())


def _stopped(solved: Solved, p: int) -> tuple[StoppedRow, ...]:
    """The mentors whom one rule alone stops, by its fact and its date."""
    alone = (m for m, barred in solved.load.allowed.barring(p) if len(barred) == 1)
    return tuple(_stopped_row(solved, m, solved.load.judged(p, m).barred[0]) for m in alone)


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


# What helps


class Help(NamedTuple):
    """A single change with which somebody would not be left out; what would have to be supposed to see it, if that is
    one thing.
    """

    words: Phrase
    supposed: Supposed = NOTHING_SUPPOSED


def helps_of(solved: Solved, p: int) -> Iterator[Help]:
    """Every single change that helps, or that there is none."""
    found = unblocking(solved.paths, person=p, nearly=partial(_liftable, solved))
    yield from _places(solved, found.places)
    yield from _arranging(solved, found.pairs)
    if not found.places and not found.pairs:
        yield Help(say("No single change that keeps everybody safe helps. Look for another mentor."))


def _places(solved: Solved, mentors: Sequence[int]) -> Iterator[Help]:
    if len(mentors) > FEW:
        names = some(text(solved.mentor(m)) for m in mentors)
        yield Help(say("One place with any of these helps: {mentors}.", mentors=names), _one_place(solved, mentors[0]))
    else:
        for m in mentors:
            yield Help(say("One place with {mentor} helps.", mentor=solved.mentor(m)), _one_place(solved, m))


def _one_place(solved: Solved, m: int) -> Supposed:
    return Supposed(places={solved.load.mentors[m].id: 1})


def _arranging(solved: Solved, pairs: Iterable[tuple[int, int]]) -> Iterator[Help]:
    """An arrangement for each pair; where many mentors would do for somebody, one sentence that names them."""
    alike: dict[tuple[int, HardRule], list[tuple[int, Verdict]]] = {}
    for p, m in pairs:
        verdict = solved.load.judged(p, m).barred[0]
        alike.setdefault((p, verdict.rule), []).append((m, verdict))
    for (p, rule), found in alike.items():
        if len(found) > FEW and rule in _ANY_OF:
            names = some(text(solved.mentor(m)) for m, _ in found)
            words = say(_ANY_OF[rule].template, person=solved.person(p), mentors=names)
            yield Help(words, _as_if_lifted(solved, p, *found[0]))
        else:
            yield from (Help(_lifting(solved, p, m, one), _as_if_lifted(solved, p, m, one)) for m, one in found)


def _as_if_lifted(solved: Solved, p: int, m: int, barred: Verdict) -> Supposed:
    return Supposed(arranged=frozenset({(solved.load.people[p].case, solved.load.mentors[m].id, barred.rule)}))


def _liftable(solved: Solved, p: int) -> list[int]:
    """The mentors whom one rule alone stops that an arrangement can answer."""
    barring = solved.load.allowed.barring(p)
    return [m for m, barred in barring if len(barred) == 1 and barred[0] in LIFTABLE]


def _lifting(solved: Solved, p: int, m: int, verdict: Verdict) -> Phrase:
    return say(
        _ARRANGEMENTS[verdict.rule].template,
        person=solved.person(p),
        mentor=solved.mentor(m),
        why=verdict.why,
    )


_ANY_OF: Mapping[HardRule, Phrase] = MappingProxyType(
    {
        HardRule.LANGUAGE: say("An interpreter for {person} and any of these helps: {mentors}."),
        HardRule.WELSH: say("It helps if {person} agrees to a mentor who speaks no Welsh, any of these: {mentors}."),
    }
)
_ARRANGEMENTS: Mapping[HardRule, Phrase] = MappingProxyType(
    {
        HardRule.LANGUAGE: say("An interpreter for {person} and {mentor} helps."),
        HardRule.WELSH: say("It helps if {person} agrees to a mentor who speaks no Welsh: {mentor}."),
        HardRule.TRAVEL: say("It helps if {mentor} travels further, for {person}. {why}"),
        HardRule.TIMES: say("It helps if {mentor} and {person} find another time. {why}"),
    }
)
