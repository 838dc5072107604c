"""The rosters that a device knows: its own service's, its partners', and bare ones of its partners' partners."""

from collections.abc import Iterable, Iterator, Mapping

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id
from caseworker.domain.record import Kind
from caseworker.journal.arrived import Arrived, told
from caseworker.journal.entry import EntryId
from caseworker.journal.membership import Device, Member, RosterChange, RosterEntry, View
from caseworker.journal.roster import Roster

COORDINATOR = "coordinator"
MENTOR = "mentor"
PRACTITIONER = "practitioner"
TRUSTEE = "trustee"


class Rosters:
    """Every roster on this device, by service. `home` is the service that this device belongs to."""

    def __init__(self, home: Id, rosters: Mapping[Id, Roster]) -> None:
        self.home = home
        self._rosters = dict(rosters)

    def __iter__(self) -> Iterator[Roster]:
        return iter(self._rosters.values())

    def get(self, service: Id) -> Roster:
        """The roster of a service; an empty one for a service that nobody has told this device about."""
        return self._rosters.get(service) or Roster(service)

    def put(self, roster: Roster) -> None:
        """Take a roster that is new here."""
        self._rosters[roster.service] = roster

    def knowing(self, frontier: Iterable[EntryId]) -> Roster | None:
        """The roster in which a signed frontier lies, when all of it has arrived."""
        wanted = tuple(frontier)
        return next((r for r in self._rosters.values() if wanted and r.knows(wanted)), None)

    def device(self, device: Id) -> Device | None:
        """A device of any service, removed or not."""
        for roster in self._rosters.values():
            if found := roster.now().devices.get(device):
                return found
        return None

    def key_of(self, device: Id) -> bytes | None:
        """The key that checks the signatures of a device that any roster ever named, whether that counts or not."""
        return next((key for roster in self._rosters.values() if (key := roster.key_of(device))), None)

    def member(self, member: Id) -> Member | None:
        """A member of any service, as the rosters stand now."""
        for roster in self._rosters.values():
            if found := roster.now().members.get(member):
                return found
        return None

    def view(self, service: Id) -> View:
        """A service's roster as it stands now."""
        return self.get(service).now()

    def circle(self, service: Id) -> frozenset[Id]:
        """A service, its partners, and theirs: whose rosters may be needed to judge who wrote into a shared case."""
        partners = self.view(service).partners
        return frozenset({service, *partners}.union(*(self.view(one).partners for one in partners)))

    def is_removed(self, device: Id) -> bool:
        """Whether a removal of this device stands."""
        found = self.device(device)
        return found is None or found.removed


def roster_entry(arrived: Arrived, kinds: Mapping[str, Kind]) -> RosterEntry:
    """A roster folder's entry in the form that the roster judges."""
    structure = arrived.entry.structure
    return RosterEntry(
        arrived.id,
        arrived.writer.device,
        arrived.member,
        structure.roster,
        structure.time,
        tuple(RosterChange(t.kind, t.record, t.op, t.values) for t in told(arrived.entry, kinds)),
        misplaced=any(c.kind in kinds and Folder.ROSTER not in kinds[c.kind].folders for c in structure.changes),
    )
