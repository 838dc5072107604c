"""What those behind a wall wrote into the access folder from behind it: held, so that they let nobody in.

The wall's own entry says how far it had heard the laptops of whom it names. Whom only they have let in since is judged
by the roster that an entry was signed with: what was written before their word was known goes on counting.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from caseworker.domain.folders import access_folder
from caseworker.domain.ids import Id
from caseworker.journal.arrived import Arrived, Told
from caseworker.journal.cutoffs import CutOff, beyond, read_cut_off
from caseworker.journal.entry import EntryId, Op
from caseworker.journal.rosters import Rosters
from caseworker.journal.walls import behind, words_of_the_walled

LIFTS_NEEDED = 2


class Wall(NamedTuple):
    """One entry that raised a wall: how far it had heard each laptop in this access folder, and the roster it knew."""

    entry: EntryId
    subject: Id
    roster: tuple[EntryId, ...]
    heard: Mapping[Id, CutOff]


def walls_in(scope: Id, entry: Arrived, told_here: Sequence[Told], *, about: Mapping[Id, Id]) -> Iterator[Wall]:
    """The walls that one entry raises."""
    own = str(access_folder(scope))
    cuts = [t for t in told_here if t.kind == "cut_off" and t.values.get("of_folder") == own]
    heard = {Id(str(t.values.get("device"))): _cut(t.values.get("heads")) for t in cuts}
    for t in told_here:
        if t.kind == "access" and t.record in about and t.values.get("walled"):
            yield Wall(entry.id, about[t.record], entry.entry.structure.roster, heard)


def written_behind(
    entries: Sequence[Arrived], walls: Iterable[Wall], *, lifts: Mapping[str, set[Id]], rosters: Rosters
) -> set[EntryId]:
    """The entries of an access folder that were written from behind a wall which two outside it have not lifted.

    The act that made the case itself stays: without it nobody would have the case.
    """
    by_subject: dict[Id, list[Wall]] = {}
    for wall in walls:
        by_subject.setdefault(wall.subject, []).append(wall)
    found: set[EntryId] = set()
    for subject, some in by_subject.items():
        group = behind(subject, raised=[wall.roster for wall in some], rosters=rosters)
        standing = [w for w in some if len(lifts.get(w.entry.hex(), set()) - group) < LIFTS_NEEDED]
        found |= _by_the_walled(entries, subject, standing)
        found |= _by_whom_they_let_in(entries, subject, standing, rosters)
    return found - {e.id for e in entries if any(c.op == Op.OPEN for c in e.entry.structure.changes)}


def _by_the_walled(entries: Sequence[Arrived], subject: Id, standing: Sequence[Wall]) -> set[EntryId]:
    """What a wall's author had not heard from the laptops of whom it names, also from one that is new since."""
    own = [e for e in entries if e.member == subject]
    found: set[EntryId] = set()
    for device in {e.writer.device for e in own}:
        cuts = [wall.heard.get(device, CutOff(())) for wall in standing]
        found |= beyond([e for e in own if e.writer.device == device], cuts, frozenset())
    return found


def _by_whom_they_let_in(
    entries: Sequence[Arrived], subject: Id, standing: Sequence[Wall], rosters: Rosters
) -> set[EntryId]:
    words = words_of_the_walled(subject, raised=[wall.roster for wall in standing], rosters=rosters)
    own = [e for e in entries if e.member != subject and e.member in words]
    return {e.id for e in own if _knew_any(e.entry.structure.roster, words[e.member], rosters)}


def _knew_any(frontier: tuple[EntryId, ...], words: Iterable[EntryId], rosters: Rosters) -> bool:
    roster = rosters.knowing(frontier)
    return roster is not None and any(word in roster and roster.knew(frontier, word) for word in words)


def _cut(heads: object) -> CutOff:
    return read_cut_off(heads if isinstance(heads, tuple) else ())
