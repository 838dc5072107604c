"""Authority: whether the author of an entry might do what it did, judged the same way on every device.

Access rule 6: at the roster head that the author signed and the access entries that it cites, less whatever is void.
"""

from collections.abc import Iterable, Mapping, Sequence

from caseworker.domain.folders import PER_BODY, Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.record import Kind, Writes
from caseworker.journal.access import BODY, SERVICE, Access, Grant
from caseworker.journal.arrived import Arrived, State
from caseworker.journal.cutoffs import CutOff, accepted_of, beyond, read_cut_off
from caseworker.journal.entry import STRUCK, Change, EntryId, Op
from caseworker.journal.membership import Member
from caseworker.journal.roster import Roster
from caseworker.journal.rosters import COORDINATOR, MENTOR, PRACTITIONER, Rosters

NOTICE = "notice"
WRITTEN_UNREAD = frozenset({"concern"})
"""What any member of a service may put into a mentor's restricted file without reading it."""


class Judge:
    """Judges the entries of one folder. `access` is that of the folder's scope, None for roster and office folders."""

    def __init__(
        self, folder: FolderKey, *, access: Access | None, rosters: Rosters, kinds: Mapping[str, Kind]
    ) -> None:
        self.folder = folder
        self.access = access
        self.rosters = rosters
        self.kinds = kinds
        self._authors: dict[tuple[tuple[EntryId, ...], Id], Member | None] = {}
        self._knowing: dict[tuple[EntryId, ...], Roster | None] = {}
        self._let_in: dict[tuple[EntryId, ...], frozenset[Grant]] = {}

    def states(self, entries: Sequence[Arrived]) -> dict[EntryId, State]:
        """The state of every entry of the folder that is here; they are judged together because cut-offs need all."""
        states = {entry.id: self.authority(entry) for entry in entries}
        for device, cuts in self._cut_offs().items():
            written = [e for e in entries if e.writer.device == device]
            for one in beyond(written, cuts, self._accepted()):
                if states[one] is State.COUNTED:
                    states[one] = State.HELD
        return states

    def binds(self, device: Id) -> bool:
        """Whether any cut-off names a device here, so that its entries cannot be judged one by one."""
        return device in self._cut_offs()

    def authority(self, arrived: Arrived) -> State:
        """Whether an entry's author had authority, or whether that cannot be known yet; cut-offs are left aside."""
        if self.folder.folder is Folder.ROSTER:
            return _in_roster(self.rosters.get(self.folder.scope), arrived)
        roster = self._knowing_of(arrived.entry.structure.roster)
        if roster is None or not arrived.entry.structure.understood:
            return State.WAITING
        author = self._author(roster, arrived)
        if author is None or author.id != arrived.member:
            return State.REFUSED
        if self.folder.folder is Folder.OFFICE:
            own = author.service == self.folder.scope and author.role == COORDINATOR
            return State.COUNTED if own and self._fits(arrived.entry.structure.changes) else State.REFUSED
        return self._in_scope(arrived, author)

    def _knowing_of(self, frontier: tuple[EntryId, ...]) -> Roster | None:
        if frontier not in self._knowing:
            self._knowing[frontier] = self.rosters.knowing(frontier)
        return self._knowing[frontier]

    def _let_in_by(self, access: Access, cited: tuple[EntryId, ...]) -> frozenset[Grant]:
        if cited not in self._let_in:
            self._let_in[cited] = access.let_in(cited)
        return self._let_in[cited]

    def _author(self, roster: Roster, arrived: Arrived) -> Member | None:
        asked = arrived.entry.structure.roster, arrived.writer.device
        if asked not in self._authors:
            self._authors[asked] = roster.at(asked[0]).active(asked[1])
        return self._authors[asked]

    def _in_scope(self, arrived: Arrived, author: Member) -> State:
        access = self.access
        cited = arrived.entry.structure.cites
        if access is not None and self.folder.folder is Folder.ACCESS:
            return access.states.get(arrived.id, State.WAITING)
        if access is None or not cited:
            return State.REFUSED
        if not access.knows(cited):
            return State.WAITING
        changes = arrived.entry.structure.changes
        may = self._fits(changes) and self._may(author, self._let_in_by(access, cited), changes)
        return State.COUNTED if may else State.REFUSED

    def _fits(self, changes: Iterable[Change]) -> bool:
        """Whether each kind may live in this class of folder; a kind of a newer version is let through and kept."""
        return all(c.kind not in self.kinds or self.folder.folder in self.kinds[c.kind].folders for c in changes)

    def _may(self, author: Member, let_in: frozenset[Grant], changes: Sequence[Change]) -> bool:
        if author.role == COORDINATOR:
            return Grant(author.service, SERVICE) in let_in
        if author.role == MENTOR:
            return self._mentor_may(author, let_in, changes)
        if author.role == PRACTITIONER:
            own = self.folder.folder in PER_BODY and self.folder.body == author.service
            return (
                own
                and Grant(author.service, BODY) in let_in
                and all(_allowed(self._writes(c, "body"), c) for c in changes)
            )
        return False

    def _mentor_may(self, author: Member, let_in: frozenset[Grant], changes: Sequence[Change]) -> bool:
        if self.folder.folder is Folder.VOLUNTEERING_RESTRICTED:
            keeps = Grant(author.service, SERVICE) in let_in
            return keeps and all(c.kind in WRITTEN_UNREAD and _is_new(c) for c in changes)
        if self.folder.folder is Folder.VOLUNTEERING and self.folder.scope != author.id:
            return False
        own = Grant(author.id, MENTOR) in let_in
        return own and all(_allowed(self._writes(c, "mentor"), c) for c in changes)

    def _writes(self, change: Change, role: str) -> Writes:
        kind = self.kinds.get(change.kind)
        if kind is None:
            return Writes.NOTHING
        return kind.mentor if role == MENTOR else kind.body

    def _cut_offs(self) -> dict[Id, tuple[CutOff, ...]]:
        if self.access is not None:
            return {device: cuts for (folder, device), cuts in self.access.cut_offs.items() if folder == self.folder}
        if self.folder.folder is Folder.OFFICE:
            return _office_cut_offs(self.rosters.get(self.folder.scope), self.folder)
        return {}

    def _accepted(self) -> frozenset[EntryId]:
        """The entries that somebody has accepted: of a case in its access folder, of the office in the roster."""
        if self.access is not None:
            return self.access.accepted
        said = (change.values.get("entries") for change in self.rosters.get(self.folder.scope).changes("accept"))
        return accepted_of(said)


def _in_roster(roster: Roster, arrived: Arrived) -> State:
    if arrived.id not in roster:
        return State.WAITING
    return State.REFUSED if roster.is_void(arrived.id) else State.COUNTED


def _office_cut_offs(roster: Roster, folder: FolderKey) -> dict[Id, tuple[CutOff, ...]]:
    found: dict[Id, list[CutOff]] = {}
    for change in roster.changes("cut_off"):
        if change.values.get("of_folder") == str(folder):
            heads = change.values.get("heads")
            cut = read_cut_off(heads if isinstance(heads, tuple) else ())
            found.setdefault(Id(str(change.values.get("device"))), []).append(cut)
    return {device: tuple(cuts) for device, cuts in found.items()}


def _is_new(change: Change) -> bool:
    """A record born in this act, or a notice, whose id every device computes alike: nobody's value is touched."""
    own = isinstance(change.record, int) or change.kind == NOTICE
    return own and change.op == Op.SET and all(not base and name != STRUCK for name, base in change.fields)


def _allowed(writes: Writes, change: Change) -> bool:
    return writes is Writes.SET or (writes is Writes.ADD and _is_new(change))
