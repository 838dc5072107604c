"""What is tried out, in words, each part with what would be left without it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import HardRule
from caseworker.domain.ids import Id
from caseworker.queries.called import called
from caseworker.queries.matching_rows import MatchingLook
from caseworker.queries.reading import Reading

ARRANGED = {
    HardRule.LANGUAGE: say("An interpreter for {person} and {mentor}"),
    HardRule.WELSH: say("{person} agrees to {mentor}, who speaks no Welsh"),
    HardRule.TRAVEL: say("{mentor} travels further for {person}"),
    HardRule.TIMES: say("{mentor} and {person} find another time"),
}


@dataclass(frozen=True)
class Trying:
    """One thing that is tried out. `rest`: the look without it."""

    words: Phrase
    rest: MatchingLook


def tried(reading: Reading, look: MatchingLook) -> tuple[Trying, ...]:
    """Everything that is tried out, in the order in which it is told."""
    if not look.tries_something:
        return ()
    arranged = look.supposed.arranged
    mentors = {*look.supposed.places, *look.supposed.km, *(mentor for _, mentor, _ in arranged)}
    names = reading.member_names(mentors) | called(reading, [case for case, _, _ in arranged])
    return tuple(_tried(look, names))


def _tried(look: MatchingLook, names: dict[str, str]) -> Iterator[Trying]:
    supposed = look.supposed
    if look.weights is not None:
        yield Trying(say("Other weights"), replace(look, weights=None))
    for mentor, count in sorted(supposed.places.items()):
        words = say("{count} more places with {mentor}", count=count, mentor=names.get(mentor, ""))
        yield Trying(words, replace(look, supposed=replace(supposed, places=_without(supposed.places, mentor))))
    for mentor, count in sorted(supposed.km.items()):
        words = say("{mentor} travels {count} km further", mentor=names.get(mentor, ""), count=count)
        yield Trying(words, replace(look, supposed=replace(supposed, km=_without(supposed.km, mentor))))
    for one in sorted(supposed.arranged):
        case, mentor, rule = one
        said = ARRANGED.get(rule, say("An arrangement for {person} and {mentor}"))
        words = say(said.template, person=names.get(case, ""), mentor=names.get(mentor, ""))
        yield Trying(words, replace(look, supposed=replace(supposed, arranged=supposed.arranged - {one})))
    for invented in supposed.mentors:
        rest = tuple(one for one in supposed.mentors if one.id != invented.id)
        yield Trying(
            say("{mentor} is there too", mentor=invented.called),
            replace(look, supposed=replace(supposed, mentors=rest)),
        )


def _without(known: Mapping[Id, int], key: Id) -> dict[Id, int]:
    return {one: count for one, count in known.items() if one != key}
