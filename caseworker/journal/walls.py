"""Who is behind a wall: whoever it names, and whoever only they have let into the service since it was raised.

Without the second half a walled coordinator would invent a colleague, or enrol a laptop in a colleague's name, and read
on. A coordinator who is not behind the wall brings such a member out again by letting them in too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from caseworker.domain.ids import Id
from caseworker.journal.entry import EntryId
from caseworker.journal.membership import Admission
from caseworker.journal.roster import Roster
from caseworker.journal.rosters import Rosters

Frontier = Sequence[EntryId]
LetIn = tuple[Id, Sequence[Admission]]


def behind(subject: Id, *, raised: Iterable[Frontier], rosters: Rosters) -> frozenset[Id]:
    """Everybody behind the wall round one member. `raised` are the rosters as its authors had signed them."""
    return frozenset({subject, *words_of_the_walled(subject, raised=raised, rosters=rosters)})


def words_of_the_walled(subject: Id, *, raised: Iterable[Frontier], rosters: Rosters) -> dict[Id, set[EntryId]]:
    """The roster entries by which those behind the wall round one member brought each of the others behind it."""
    found = {subject}
    words: dict[Id, set[EntryId]] = {}
    by_roster: dict[Id, list[Frontier]] = {}
    for frontier in raised:
        roster = rosters.knowing(frontier)
        if roster is not None:
            by_roster.setdefault(roster.service, []).append(frontier)
    for service, frontiers in by_roster.items():
        let_in = list(_let_in_since(rosters.get(service), frontiers))
        _spread(found, [(member, {one.by for one in some}) for member, some in let_in])
        for member, some in let_in:
            if {one.by for one in some} <= found:
                words.setdefault(member, set()).update(one.entry for one in some)
    return words


def _spread(found: set[Id], let_in: Sequence[tuple[Id, set[Id]]]) -> None:
    """Add who was let in by nobody but those who are found already, until that is nobody more."""
    while new := {member for member, by in let_in if member not in found and by <= found}:
        found |= new


def _let_in_since(roster: Roster, raised: Sequence[Frontier]) -> Iterator[LetIn]:
    """The members with a role or a laptop that the walls' authors had not known of, and who let each in.

    A laptop that was there before counts as let in by whoever gave it its owner or the key that it is written to.
    """
    yield from _unknown(roster, roster.words_for("member", "role"), raised)
    yield from _unknown(roster, roster.brought_back(), raised)
    standing = {device.id: device.member for device in roster.now().devices.values() if not device.removed}
    for field in ("member", "recipient"):
        for device, some in _unknown(roster, roster.words_for("device", field), raised):
            if device in standing:
                yield standing[device], some


def _unknown(
    roster: Roster, admissions: Mapping[Id, Sequence[Admission]], raised: Sequence[Frontier]
) -> Iterator[LetIn]:
    for record, some in admissions.items():
        if not any(all(roster.knew(frontier, one.entry) for frontier in raised) for one in some):
            yield record, some
