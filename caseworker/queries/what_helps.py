"""What would get somebody a mentor: single changes, the smallest first, each tried by matching everybody again.

Never a rule of safety: `LIFTABLE` says which rules an arrangement can answer.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from caseworker.domain.errors import Phrase, say
from caseworker.domain.hard_rules import LIFTABLE, HardRule
from caseworker.matching.problem import Pair
from caseworker.matching.supposed import NOTHING_SUPPOSED, Supposed
from caseworker.matching.trials import Change, Outcome
from caseworker.matching.unmatched import unblocking
from caseworker.queries.saying import some, text
from caseworker.queries.solved import Solved
from caseworker.queries.trying import ARRANGED

OF_A_KIND = 3
"""So many changes of a kind are told, and the rest counted."""
TRIED = 40
"""So many of a kind are tried at the most, the smallest first."""
ORDINARY = 100_000
"""So many pairs are solved again in milliseconds; of a larger caseload no more are tried than are told."""
_KINDS = (None, HardRule.TIMES, HardRule.LANGUAGE, HardRule.WELSH, HardRule.TRAVEL)
"""The kinds of change, the smallest first: a place, and the rules that an arrangement answers."""


class Help(NamedTuple):
    """A single change; what would have to be supposed to see it, if that is one thing; whether it serves them.

    What does not serve them says whom it does.
    """

    words: Phrase
    supposed: Supposed = NOTHING_SUPPOSED
    serves: bool = False


class _Way(NamedTuple):
    """A change before it is tried. `what` it is, in short; `helps`: the sentence for who is served by it."""

    change: Change
    what: Phrase
    helps: Phrase
    supposed: Supposed


class _Tried(NamedTuple):
    """The changes of one kind: those that serve somebody, and those that serve others alone."""

    serving: list[_Way]
    elsewhere: list[tuple[_Way, Outcome]]


def helps_of(solved: Solved, p: int) -> Iterator[Help]:
    """What serves this person, three of a kind; else whom the smallest changes would serve; or that there is none."""
    kinds = _ways(solved, p)
    found = [_tried(solved, p, ways) for ways in kinds]
    shown = [Help(one.helps, one.supposed, serves=True) for kind in found for one in kind.serving]
    if not shown:
        shown = [_elsewhere(solved, p, *one) for kind in found for one in kind.elsewhere[:OF_A_KIND]]
    yield from shown
    rest = sum(map(len, kinds)) - len(shown)
    if rest:
        yield Help(_counted(rest, solved.person(p)))
    elif not shown:
        yield Help(say("No single change that keeps everybody safe helps. Look for another mentor."))


def _tried(solved: Solved, p: int, ways: Sequence[_Way]) -> _Tried:
    found = _Tried([], [])
    few = len(solved.load.problem.pairs.score) > ORDINARY
    for way in ways[: OF_A_KIND if few else TRIED]:
        done = solved.trials.of(way.change)
        if done.serves(p):
            found.serving.append(way)
        elif not done.losses:
            found.elsewhere.append((way, done))
        if len(found.serving) == OF_A_KIND:
            break
    return found


def _elsewhere(solved: Solved, p: int, way: _Way, done: Outcome) -> Help:
    """The truth of a change that makes room for one more, who is somebody else."""
    words = say(
        "{what}: one more person is served, but not {person}. The place would go to {names}.",
        what=way.what,
        person=solved.person(p),
        names=some(text(solved.person(one)) for one in done.gains),
    )
    return Help(words, way.supposed)


def _counted(rest: int, person: str) -> Phrase:
    return say(
        "{count} more changes of these kinds would each make room for one more person, not always for {person}.",
        count=rest,
        person=person,
    )


# The changes there are


def _ways(solved: Solved, p: int) -> list[list[_Way]]:
    """Every change that makes room for one more, by kind, the smallest first."""
    found = unblocking(solved.paths, person=p, nearly=partial(_liftable, solved))
    kinds: dict[HardRule | None, list[_Way]] = {kind: [] for kind in _KINDS}
    kinds[None] = [_place(solved, m) for m in _nearest(solved, p, found.places)]
    for pair in sorted(found.pairs, key=lambda pair: (pair[0] != p, *_distance(solved, pair))):
        rule, way = _arrangement(solved, pair)
        kinds[rule].append(way)
    return [*kinds.values()]


def _liftable(solved: Solved, p: int) -> list[int]:
    """The mentors whom one rule alone stops that an arrangement can answer."""
    barring = solved.load.allowed.barring(p)
    return [m for m, barred in barring if len(barred) == 1 and barred[0] in LIFTABLE]


def _nearest(solved: Solved, p: int, mentors: Iterable[int]) -> list[int]:
    """Mentors in order: those who could walk with this person themselves first, then who lives nearest."""
    own = {*solved.load.problem.of_person(p)[0].tolist()}
    return sorted(mentors, key=lambda m: (m not in own, *_distance(solved, (p, m))))


def _distance(solved: Solved, pair: Pair) -> tuple[bool, int, str]:
    """How far apart two live, the unknown last."""
    far = solved.load.allowed.facing(*pair).distance_km
    return far is None, far or 0, solved.mentor(pair[1])


def _place(solved: Solved, m: int) -> _Way:
    name = solved.mentor(m)
    return _Way(
        Change(place=m),
        say("One more place with {mentor}", mentor=name),
        say("One place with {mentor} helps.", mentor=name),
        Supposed(places={solved.load.mentors[m].id: 1}),
    )


def _arrangement(solved: Solved, pair: Pair) -> tuple[HardRule, _Way]:
    p, m = pair
    verdict = solved.load.judged(p, m).barred[0]
    person, mentor = solved.person(p), solved.mentor(m)
    supposed = Supposed(arranged=frozenset({(solved.load.people[p].case, solved.load.mentors[m].id, verdict.rule)}))
    return verdict.rule, _Way(
        Change(pairs=(pair,)),
        say(ARRANGED[verdict.rule].template, person=person, mentor=mentor),
        say(_ARRANGEMENTS[verdict.rule].template, person=person, mentor=mentor, why=verdict.why),
        supposed,
    )


_ARRANGEMENTS: Mapping[HardRule, Phrase] = MappingProxyType(
    {
        HardRule.LANGUAGE: say("An interpreter for {person} and {mentor} helps."),
        HardRule.WELSH: say("It helps if {person} agrees to a mentor who speaks no Welsh: {mentor}."),
        HardRule.TRAVEL: say("It helps if {mentor} travels further, for {person}. {why}"),
        HardRule.TIMES: say("It helps if {mentor} and {person} find another time. {why}"),
    }
)
