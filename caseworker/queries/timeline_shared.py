"""What was shared by the act that wrote a line of the timeline: with whom, what became of it, and what it was."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from caseworker.domain.agreements import Disclosure
from caseworker.domain.errors import Phrase, say
from caseworker.queries import ledger
from caseworker.queries.reading import Reading
from caseworker.queries.saying import listed, points, text

Place = tuple[str, str]
"""The id of a record and its folder."""
SHARED = Disclosure.kind.name


def told(reading: Reading, one: Disclosure) -> Phrase:
    """What was shared: to a body go fields, which have codes; what somebody else was told is in a person's words."""
    return reading.words.of("purpose", one.purpose) if one.recipient else listed(map(text, one.what))


def what_was_shared(reading: Reading, lines: Iterable[Any]) -> Mapping[Place, Phrase]:
    """What is said of what acts shared, by the line it is said on; from all their lines, with `first` and `member`."""
    acts: dict[tuple[int, str], list[Any]] = defaultdict(list)
    for line in lines:
        acts[line.first, line.member].append(line)
    beside = dict(pair for act in acts.values() for pair in _beside(act))
    records = reading.some_of(Disclosure, [record for record, _ in beside])
    shared = [one for one in records if _place(one) in beside]
    fates, on_line = ledger.Fates(reading, shared), defaultdict[Place, list[tuple[Phrase, Phrase]]](list)
    for one in shared:
        on_line[beside[_place(one)]].append((fates.of(one).words, told(reading, one)))
    return {place: _said(some) for place, some in on_line.items()}


def _beside(act: Sequence[Any]) -> Iterator[tuple[Place, Place]]:
    """Each line of what an act shared, with the line that it is said on: one in the same folder, where there is one."""
    others = [line for line in act if line.kind != SHARED]
    for one in act if others else ():
        if one.kind == SHARED:
            at = min(others, key=lambda line: (line.folder != one.folder, line.kind, line.record))
            yield (one.record, one.folder), (at.record, at.folder)


def _place(one: Disclosure) -> Place:
    return one.id, str(one.folder)


def _said(some: Iterable[tuple[Phrase, Phrase]]) -> Phrase:
    """With whom and what; what has fared alike is said together."""
    alike: dict[str, tuple[Phrase, dict[str, Phrase]]] = {}
    for fate, what in some:
        alike.setdefault(str(fate), (fate, {}))[1][str(what)] = what
    return points(say("{fate} · {told}", fate=fate, told=listed(whats.values())) for fate, whats in alike.values())
