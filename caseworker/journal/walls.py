"""Who is behind a wall: whoever it names, and whoever nobody else has let into the service since it was raised.

Without the second half a walled coordinator would invent a colleague, or enrol a laptop in a colleague's name, and read
on. A laptop that was known when the wall was raised, or that such a laptop let in, step by step, brings them out again
by letting them in too. What nobody but the walled has let in is no voice: not for itself, nor for another of its kind.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.journal.entry import EntryId
from caseworker.journal.membership import Admission
from caseworker.journal.roster import Roster
from caseworker.journal.rosters import Rosters

Frontier = Sequence[EntryId]
Words = Sequence[Admission]


def behind(subject: Id, *, raised: Iterable[Frontier], rosters: Rosters) -> frozenset[Id]:
    """Everybody behind the wall round one member. `raised` are the rosters as its authors had signed them."""
    return frozenset({subject, *words_of_the_walled(subject, raised=raised, rosters=rosters)})


def words_of_the_walled(subject: Id, *, raised: Iterable[Frontier], rosters: Rosters) -> dict[Id, set[EntryId]]:
    """The roster entries by which those behind the wall round one member brought each of the others behind it."""
    found: dict[Id, set[EntryId]] = {}
    by_roster: dict[Id, list[Frontier]] = {}
    for frontier in raised:
        roster = rosters.knowing(frontier)
        if roster is not None:
            by_roster.setdefault(roster.service, []).append(frontier)
    for service, frontiers in by_roster.items():
        roster = rosters.get(service)
        since = _since(roster, frontiers)
        voices = _Voices(subject, roster, since)
        for member, words in since.of_members(roster):
            if member != subject and not voices.any_says(words):
                found.setdefault(member, set()).update(one.entry for one in words)
    return found


class _Since(NamedTuple):
    """Who said what the walls' authors had not all known: of members' roles, of laptops' owners and of their keys."""

    roles: Mapping[Id, Sequence[Words]]
    owners: Mapping[Id, Words]
    keys: Mapping[Id, Words]

    def of_members(self, roster: Roster) -> Iterator[tuple[Id, Words]]:
        """All that must be said for each member again: their role, their being back, and every laptop they have."""
        for member, some in self.roles.items():
            yield from ((member, words) for words in some)
        standing = {device.id: device.member for device in roster.now().devices.values() if not device.removed}
        for laptops in (self.owners, self.keys):
            yield from ((standing[device], words) for device, words in laptops.items() if device in standing)


def _since(roster: Roster, raised: Sequence[Frontier]) -> _Since:
    def unknown(words: Mapping[Id, Words]) -> dict[Id, Words]:
        return {
            record: some
            for record, some in words.items()
            if not any(all(roster.knew(frontier, one.entry) for frontier in raised) for one in some)
        }

    roles: dict[Id, list[Words]] = {}
    for admissions in (roster.words_for("member", "role"), roster.brought_back()):
        for member, words in unknown(admissions).items():
            roles.setdefault(member, []).append(words)
    owners, keys = (unknown(roster.words_for("device", field)) for field in ("member", "recipient"))
    return _Since(roles, owners, keys)


class _Voices:
    """The laptops whose word brings somebody out from behind a wall: the least set that lets itself in.

    A laptop's key has no part in it: whoever reads in a colleague's place does not sign in it. The recovery kit decides
    over everybody.
    """

    def __init__(self, subject: Id, roster: Roster, since: _Since) -> None:
        self._recovery = roster.recovery
        self._owners = {one.id: one.member for one in roster.now().devices.values() if one.member != subject}
        self._laptops: set[Id] = set()
        while new := {one for one in self._owners.keys() - self._laptops if self._is_let_in(one, since)}:
            self._laptops |= new

    def _is_let_in(self, device: Id, since: _Since) -> bool:
        said = [*since.roles.get(self._owners[device], ()), *([since.owners[device]] if device in since.owners else ())]
        return all(self.any_says(words) for words in said)

    def any_says(self, words: Words) -> bool:
        """Whether one of these words is a voice's own, said for the member whose laptop it is."""
        return any(
            one.device == self._recovery or (one.device in self._laptops and self._owners[one.device] == one.by)
            for one in words
        )
