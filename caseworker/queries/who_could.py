"""Who may open a case and why, now or on a day that has passed: reckoned from the journal as it stood, never a list."""

from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from caseworker.domain.clock import LONDON, from_milliseconds
from caseworker.domain.errors import Phrase, say
from caseworker.domain.folders import Folder, FolderKey, access_folder, case_folder, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.service import Role
from caseworker.journal.access import Access
from caseworker.journal.arrived import Arrived
from caseworker.journal.membership import RosterEntry
from caseworker.journal.readers import readers
from caseworker.journal.reckoning import amount
from caseworker.journal.roster import Roster
from caseworker.journal.rosters import Rosters, roster_entry
from caseworker.queries.reading import Reading
from caseworker.queries.saying import service_name
from caseworker.storage.journal_store import JournalStore


class Opener(NamedTuple):
    """Somebody who may open the case: their name and why."""

    member: Id
    name: str
    why: Phrase


class _Then:
    """The journal of this device as it stood at a moment; None: as it stands."""

    def __init__(self, reading: Reading, *, until: datetime | None) -> None:
        self._until = until
        self._journal = JournalStore(reading.connection)
        keys = self._journal.folders(Folder.ROSTER.value)
        found = {key.scope: Roster(key.scope, self._roster(key)) for key in keys}
        found.setdefault(reading.service, Roster(reading.service))
        self.rosters = Rosters(reading.service, found)

    def _arrived(self, key: FolderKey) -> list[Arrived]:
        kept = (one.arrived for one in self._journal.of_folder(key))
        return [one for one in kept if self._until is None or self._moment(one) < self._until]

    def _moment(self, one: Arrived) -> datetime:
        return from_milliseconds(one.entry.structure.time)

    def _roster(self, key: FolderKey) -> list[RosterEntry]:
        return [roster_entry(one, KINDS) for one in self._arrived(key) if one.entry.structure.understood]

    def access(self, scope: Id) -> Access:
        return amount(scope, self._arrived(access_folder(scope)), rosters=self.rosters, kinds=KINDS)

    def linked(self, first: Access) -> list[Access]:
        """The other records of the same person whose walls bear on this one."""
        found: dict[Id, Access] = {}
        ahead = [first]
        while ahead:
            one = ahead.pop()
            for other in {*one.same_as, *one.parted} - found.keys() - {first.scope}:
                access = self.access(other)
                if one.shares_walls_with(access):
                    found[other] = access
                    ahead.append(access)
        return list(found.values())


def who_could(reading: Reading, case: Id, *, day: date | None = None) -> list[Opener]:
    """Everybody who may open the case now, or could when a day was over, as far as this device has heard.

    Raises NotHere.
    """
    reading.linked(case)
    until = datetime.combine(day + timedelta(days=1), time(), LONDON) if day else None
    then = _Then(reading, until=until)
    access = then.access(case)
    linked = then.linked(access)
    found: dict[Id, Opener] = {}
    keys = [case_folder(case), *(shared_folder(case, body) for body in sorted(access.bodies))]
    for key in keys:
        for member in readers(key, access=access, linked=linked, rosters=then.rosters):
            found.setdefault(member, _opener(reading, then.rosters, access, member))
    return sorted(found.values(), key=lambda one: (one.name, one.member))


def _opener(reading: Reading, rosters: Rosters, access: Access, member: Id) -> Opener:
    known = rosters.member(member)
    role, service = (known.role, known.service) if known else ("", reading.service)
    return Opener(member, reading.member_name(member), _why(reading, access, member, role=role, service=service))


def _why(reading: Reading, access: Access, member: Id, *, role: str, service: Id) -> Phrase:
    if member in access.mentors:
        return say("let in as their mentor")
    if role == Role.PRACTITIONER:
        return say("works at {name}, with which it is shared", name=service_name(reading, service))
    return say("a coordinator of the service")
