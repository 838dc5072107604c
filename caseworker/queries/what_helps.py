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
from caseworker.queries.new_mentors import gains_of
from caseworker.queries.saying import some, text
from caseworker.queries.solved import Solved
from caseworker.queries.trying import ARRANGED

OF_A_KIND = 3
"""So many changes of a kind are told, and the rest counted."""
TRIED = 40
"""So many of a kind are tried at the most, the smallest first."""
ORDINARY = 100_000
"""So many pairs are solved again in milliseconds; of a larger caseload no more are tried than are told."""
FURTHER = 50
"""So many kilometres above what a volunteer said may be asked of anybody."""
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
    """A change in words. `what` it is, in short; `helps`: the sentence for who is served by it."""

    what: Phrase
    helps: Phrase
    supposed: Supposed


class _Tried(NamedTuple):
    """The changes of one kind: those that serve somebody, and those that serve others alone."""

    serving: list[Change]
    elsewhere: list[tuple[Change, Outcome]]


def helps_of(solved: Solved, p: int) -> Iterator[Help]:
    """What serves this person, three of a kind; else whom the smallest changes would serve; or that there is none.

    Where nobody may walk with them, or nothing smaller serves them, what recruiting or a check would do too.
    """
    kinds = _changes(solved, p)
    found = [_tried(solved, p, changes) for changes in kinds]
    serving = (_way(solved, one) for kind in found for one in kind.serving)
    shown = [Help(one.helps, one.supposed, serves=True) for one in serving]
    serves = bool(shown)
    if not shown:
        shown = [_elsewhere(solved, p, *one) for kind in found for one in kind.elsewhere[:OF_A_KIND]]
    yield from shown
    rest = sum(map(len, kinds)) - len(shown)
    if rest:
        yield Help(_counted(rest, solved.person(p)))
    nobody = not len(solved.load.problem.of_person(p)[0])
    larger = list(_larger(solved, p)) if nobody or not serves else []
    yield from (one for one in larger if nobody or one.serves)
    if not shown and not rest and not larger:
        yield Help(say("No single change that keeps everybody safe helps. Look for another mentor."))


def _larger(solved: Solved, p: int) -> Iterator[Help]:
    """What recruiting or a check would do, without a way to try it."""
    for what, done in gains_of(solved, p):
        if done.serves(p):
            yield Help(say("{what} would help.", what=what), serves=True)
        elif done.gains and not done.losses:
            yield Help(_to_others(solved, p, what, done))


def _tried(solved: Solved, p: int, changes: Sequence[Change]) -> _Tried:
    found = _Tried([], [])
    few = len(solved.load.problem.pairs.score) > ORDINARY
    for change in changes[: OF_A_KIND if few else TRIED]:
        solved.heed()
        done = solved.trials.of(change)
        if done.serves(p):
            found.serving.append(change)
        elif not done.losses:
            found.elsewhere.append((change, done))
        if len(found.serving) == OF_A_KIND:
            break
    return found


def _elsewhere(solved: Solved, p: int, change: Change, done: Outcome) -> Help:
    """The truth of a change that makes room for one more, who is somebody else."""
    way = _way(solved, change)
    return Help(_to_others(solved, p, way.what, done), way.supposed)


def _to_others(solved: Solved, p: int, what: Phrase, done: Outcome) -> Phrase:
    return say(
        "{what}: one more person gets a mentor, but not {person}. The place would go to {names}.",
        what=what,
        person=solved.person(p),
        names=some(text(solved.person(one)) for one in done.gains),
    )


def _counted(rest: int, person: str) -> Phrase:
    return say(
        "{count} more changes of these kinds would each make room for one more person, not always for {person}.",
        count=rest,
        person=person,
    )


# The changes there are


def _changes(solved: Solved, p: int) -> list[list[Change]]:
    """Every change that makes room for one more, by kind, the smallest first."""
    found = unblocking(solved.paths, person=p, nearly=partial(_liftable, solved))
    kinds: dict[HardRule | None, list[Change]] = {kind: [] for kind in _KINDS}
    kinds[None] = [Change(place=m) for m in _nearest(solved, p, found.places)]
    for rule, pair in sorted(_lifting(solved, found.pairs), key=lambda one: (one[1][0] != p, *_asked(solved, *one))):
        kinds[rule].append(Change(pairs=(pair,)))
    return [*kinds.values()]


def _lifting(solved: Solved, pairs: Iterable[Pair]) -> list[tuple[HardRule, Pair]]:
    """Pairs with the one rule that stands between the two."""
    return [(solved.load.allowed.barred(*pair)[0], pair) for pair in pairs]


def _liftable(solved: Solved, p: int) -> list[int]:
    """The mentors whom one rule alone stops that an arrangement can answer, within reason."""
    solved.heed()
    alone = ((m, rule) for m, rule in solved.load.allowed.barred_alone(p) if rule in LIFTABLE)
    return [m for m, rule in alone if rule is not HardRule.TRAVEL or _may_be_asked(solved, (p, m))]


def _may_be_asked(solved: Solved, pair: Pair) -> bool:
    """Whether a longer journey is one: no further than twice what the mentor said, or 50 km more where that is more."""
    limit = solved.load.mentors[pair[1]].travel_km or 0
    return (solved.load.allowed.distance(*pair) or 0) <= max(2 * limit, limit + FURTHER)


def _nearest(solved: Solved, p: int, mentors: Iterable[int]) -> list[int]:
    """Mentors in order: those who could walk with this person themselves first, then who lives nearest."""
    own = {*solved.load.problem.of_person(p)[0].tolist()}
    return sorted(mentors, key=lambda m: (m not in own, *_distance(solved, (p, m))))


def _distance(solved: Solved, pair: Pair) -> tuple[bool, int, str]:
    """How far apart two live, the unknown last."""
    far = solved.load.allowed.distance(*pair)
    return far is None, far or 0, solved.mentor(pair[1])


def _asked(solved: Solved, rule: HardRule, pair: Pair) -> tuple[bool, int, str]:
    """How much is asked of a mentor: of who lives too far away the kilometres above what they said, else the way."""
    unknown, far, name = _distance(solved, pair)
    above = solved.load.mentors[pair[1]].travel_km or 0 if rule is HardRule.TRAVEL else 0
    return unknown, far - above, name


def _way(solved: Solved, change: Change) -> _Way:
    return _arrangement(solved, *change.pairs) if change.place is None else _place(solved, change.place)


def _place(solved: Solved, m: int) -> _Way:
    name = solved.mentor(m)
    return _Way(
        say("One more place with {mentor}", mentor=name),
        say("One place with {mentor} helps.", mentor=name),
        Supposed(places={solved.load.mentors[m].id: 1}),
    )


def _arrangement(solved: Solved, pair: Pair) -> _Way:
    p, m = pair
    verdict = solved.load.judged(p, m).barred[0]
    person, mentor = solved.person(p), solved.mentor(m)
    supposed = Supposed(arranged=frozenset({(solved.load.people[p].case, solved.load.mentors[m].id, verdict.rule)}))
    return _Way(
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
