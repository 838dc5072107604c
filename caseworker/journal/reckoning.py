"""Who may read a case or a mentor's file: reckoned from the entries of its access folder, the same on every device.

The access rules 1 to 4 and 8 to 10. Every entry cites the access entry that its authority rests on; an access folder
opens with an entry whose act made the very id that the folder is about, so nobody can open it for somebody else's case.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from caseworker.domain.access_records import permission_id
from caseworker.domain.folders import Folder, FolderKey, access_folder
from caseworker.domain.ids import Id
from caseworker.domain.record import Kind
from caseworker.journal.access import BODY, SERVICE, Access, Grant, Permit, granted
from caseworker.journal.arrived import Arrived, State, Told, told
from caseworker.journal.certified import certified
from caseworker.journal.cutoffs import CutOff, accepted_of, beyond, cut_offs_of
from caseworker.journal.entry import EntryId, Op, born
from caseworker.journal.erasures import asked_in, by_target
from caseworker.journal.folding import Folded, fold_records, graphs_of
from caseworker.journal.heads import EMPTY, Head
from caseworker.journal.heads import read as read_value
from caseworker.journal.membership import Member
from caseworker.journal.rosters import COORDINATOR, MENTOR, PRACTITIONER, TRUSTEE, Rosters
from caseworker.journal.walls import behind
from caseworker.journal.written_behind import LIFTS_NEEDED, Wall, walls_in, written_behind

_BY_TRUSTEES = ("wall_lift", "erasure", "erasure_taken_back")


def amount(scope: Id, entries: Sequence[Arrived], *, rosters: Rosters, kinds: Mapping[str, Kind]) -> Access:
    """What the entries of an access folder amount to, whatever their order.

    What was written from behind a wall is left out first, and has no say in whether that wall stands.
    """
    first = _Reckoning(scope, entries, rosters, kinds)
    found = first.result()
    suspects = first.written_behind({})
    if not suspects:
        return found
    second = _Reckoning(scope, entries, rosters, kinds, unheard=frozenset(suspects))
    found = second.result()
    unheard = first.written_behind(second.lifts()) - found.accepted
    if unheard == suspects:
        return found
    return _Reckoning(scope, entries, rosters, kinds, unheard=frozenset(unheard)).result()


class _Reckoning:
    """One evaluation of one access folder; `unheard` are entries that let nobody in and are held."""

    def __init__(
        self,
        scope: Id,
        entries: Sequence[Arrived],
        rosters: Rosters,
        kinds: Mapping[str, Kind],
        *,
        unheard: frozenset[EntryId] = frozenset(),
    ) -> None:
        self.scope = scope
        self.entries = entries
        self.rosters = rosters
        self.kinds = kinds
        self.unheard = unheard
        self.told = {e.id: told(e.entry, kinds) for e in entries}
        self.by_id = {e.id: e for e in entries}
        self.about = dict(certified(scope, (t for many in self.told.values() for t in many)))
        self.states: dict[EntryId, State] = {}
        self.grants: dict[EntryId, frozenset[Grant]] = {}

    def result(self) -> Access:
        for entry in self.entries:
            self._judge(entry)
        authorised = [e for e in self.entries if self.states[e.id] is State.COUNTED]
        cut_offs, accepted = self._cut_offs(authorised)
        counted = [e for e in authorised if self.states[e.id] is State.COUNTED]
        records = self._fold(counted)
        return self._access(records, cut_offs, accepted)

    def written_behind(self, lifts: Mapping[str, set[Id]]) -> set[EntryId]:
        """What was written from behind a wall here. Who cuts off the laptop that raised it does not take it down."""
        return written_behind(self.entries, self._walls(also_held=True), lifts=lifts, rosters=self.rosters)

    # -- authority -----------------------------------------------------------------------------------------------

    def _judge(self, entry: Arrived) -> None:
        """Judge an entry after those that it cites, however long that line is."""
        ahead = [entry]
        while ahead:
            one = ahead[-1]
            cited = [self.by_id[c] for c in one.entry.structure.cites if c in self.by_id and c not in self.states]
            if cited:
                ahead.extend(cited)
            else:
                self._settle(ahead.pop())

    def _settle(self, entry: Arrived) -> None:
        """What was written from behind a wall lets nobody in; what its mentors and bodies write stands as ever."""
        state = self.states[entry.id] = self._authority(entry)
        if state is not State.COUNTED:
            return
        let_in = (
            Grant(self.about[t.record], str(t.values.get("subject_role")))
            for t in self.told[entry.id]
            if t.kind == "access" and t.record in self.about and t.values.get("assigned")
        )
        unheard = entry.id in self.unheard
        self.grants[entry.id] = frozenset(one for one in let_in if not (unheard and one.role == SERVICE))
        if unheard:
            self.states[entry.id] = State.HELD

    def _authority(self, entry: Arrived) -> State:
        structure = entry.entry.structure
        roster = self.rosters.knowing(structure.roster)
        if roster is None or not structure.understood:
            return State.WAITING
        author = roster.at(structure.roster).active(entry.writer.device)
        misplaced = any(c.kind in self.kinds and not _lives_here(self.kinds[c.kind]) for c in structure.changes)
        if author is None or author.id != entry.member or misplaced:
            return State.REFUSED
        if self._opens(entry, author):
            return State.COUNTED
        return self._by_cites(entry, author)

    def _opens(self, entry: Arrived, author: Member) -> bool:
        """Whether this act made the scope itself, and names the services that it may name."""
        structure = entry.entry.structure
        opening = [c for c in structure.changes if c.op == Op.OPEN]
        made = any(isinstance(c.record, int) and born(structure.act, c.record) == self.scope for c in opening)
        subjects = {str(t.values.get("subject")) for t in self.told[entry.id] if t.kind == "access"}
        own = author.service in subjects
        return made and own and author.role in (COORDINATOR, PRACTITIONER)

    def _by_cites(self, entry: Arrived, author: Member) -> State:
        cited = entry.entry.structure.cites
        if not cited or any(one not in self.by_id for one in cited):
            return State.WAITING if cited else State.REFUSED
        if any(self.states[one] is State.WAITING for one in cited):
            return State.WAITING
        may = self._may(author, granted(self.grants, cited), self.told[entry.id])
        return State.COUNTED if may else State.REFUSED

    def _may(self, author: Member, let_in: frozenset[Grant], changes: Iterable[Told]) -> bool:
        keeps = Grant(author.service, SERVICE) in let_in
        if author.role == COORDINATOR:
            return keeps and not any(_takes_a_wall_down(t) for t in changes)
        if author.role == TRUSTEE:
            return keeps and all(t.kind in _BY_TRUSTEES for t in changes)
        if author.role == MENTOR and Grant(author.id, MENTOR) in let_in:
            return all(t.kind == "permission" and t.values.get("granted") is False for t in changes)
        return False

    # -- cut-offs ------------------------------------------------------------------------------------------------

    def _cut_offs(
        self, authorised: Sequence[Arrived]
    ) -> tuple[dict[tuple[FolderKey, Id], tuple[CutOff, ...]], frozenset[EntryId]]:
        """Cut-offs by devices that are not removed count first; a removed device's only within its own."""
        staying = [e for e in authorised if not self.rosters.is_removed(e.writer.device)]
        ids_staying = {e.id for e in staying}
        accepted = self._accepted(staying)
        own = access_folder(self.scope)
        self._hold(authorised, self._cuts_by(staying), own, accepted)
        counting = [e for e in authorised if e.id in ids_staying or self.states[e.id] is State.COUNTED]
        cut_offs = self._cuts_by(counting)
        self._hold(authorised, cut_offs, own, accepted)
        return cut_offs, accepted

    def _hold(
        self,
        entries: Sequence[Arrived],
        cut_offs: Mapping[tuple[FolderKey, Id], tuple[CutOff, ...]],
        own: FolderKey,
        accepted: frozenset[EntryId],
    ) -> None:
        for (folder, device), cuts in cut_offs.items():
            if folder == own:
                written = [e for e in entries if e.writer.device == device]
                for one in beyond(written, cuts, accepted):
                    self.states[one] = State.HELD

    def _accepted(self, entries: Iterable[Arrived]) -> frozenset[EntryId]:
        return accepted_of(t.values.get("entries") for e in entries for t in self.told[e.id] if t.kind == "accept")

    def _cuts_by(self, entries: Sequence[Arrived]) -> dict[tuple[FolderKey, Id], tuple[CutOff, ...]]:
        return cut_offs_of(self._fold(entries, kind="cut_off"), self.kinds)

    # -- folding -------------------------------------------------------------------------------------------------

    def _fold(self, counted: Iterable[Arrived], kind: str = "") -> list[Folded]:
        telling = [e for e in self.entries if not kind or any(t.kind == kind for t in self.told[e.id])]
        here = [e for e in telling if self.states[e.id] is not State.WAITING]
        graphs = graphs_of(here, counting={e.id for e in counted})
        wanted = {place: fields for place, fields in graphs.items() if kind in ("", place[0])}
        return fold_records(wanted, self.kinds)

    def _access(
        self,
        records: Sequence[Folded],
        cut_offs: dict[tuple[FolderKey, Id], tuple[CutOff, ...]],
        accepted: frozenset[EntryId],
    ) -> Access:
        people = [r for r in records if r.kind == "access" and r.record in self.about]
        permissions = [r for r in records if self._is_permission(r)]
        self._permissions = {r.record: _permit_key(r) for r in permissions}
        inside = [r for r in people if r.values.get("assigned")]
        links = [r for r in records if r.kind == "same_person" and r.record in self.about]
        lifts = self.lifts()
        asked = asked_in(self.entries, self.told, states=self.states)
        ever = self._ever("access")
        return Access(
            scope=self.scope,
            services=self._subjects(inside, SERVICE),
            mentors=self._subjects(inside, MENTOR),
            bodies={self.about[r.record]: str(r.values.get("team") or "") for r in inside if _role(r) == BODY},
            walled=frozenset[Id]().union(*(self._walled_by(r, lifts) for r in people)),
            ever_named=frozenset(Id(str(t.values["subject"])) for t in ever if t.values.get("subject")),
            ever_walled=frozenset(
                self.about[t.record] for t in ever if t.values.get("walled") and t.record in self.about
            ),
            ever_joined=frozenset(self.about[t.record] for t in self._ever("same_person") if t.record in self.about),
            permits={_permit_key(r): _permit(r) for r in permissions},
            granting=self._granting(),
            grants=self.grants,
            naming={self.about[r.record]: tuple(h.id for h in r.states["assigned"].heads) for r in inside},
            cut_offs=cut_offs,
            accepted=accepted,
            same_as=frozenset(self.about[r.record] for r in links if r.values.get("same")),
            parted={self.about[r.record]: self._parted_by(r) for r in links if r.values.get("same") is False},
            asked=asked,
            erasing=by_target(asked),
            states=self.states,
        )

    def _subjects(self, records: Iterable[Folded], role: str) -> frozenset[Id]:
        return frozenset(self.about[r.record] for r in records if _role(r) == role)

    def _is_permission(self, record: Folded) -> bool:
        """Whether this is the one permission record of a body and a purpose: any other says nothing."""
        body, purpose = _permit_key(record)
        return record.kind == "permission" and record.record == permission_id(self.scope, body=body, purpose=purpose)

    def _ever(self, kind: str) -> list[Told]:
        """Whatever was said of one kind of record, superseded or not, counted or held."""
        heard = (e for e in self.entries if self.states[e.id] in (State.COUNTED, State.HELD))
        return [t for e in heard for t in self.told[e.id] if t.kind == kind]

    def _granting(self) -> dict[tuple[Id, str], frozenset[EntryId]]:
        found: dict[tuple[Id, str], set[EntryId]] = {}
        for entry in self.entries:
            for t in self.told[entry.id] if self.states[entry.id] is State.COUNTED else ():
                if t.record in self._permissions and t.values.get("granted"):
                    found.setdefault(self._permissions[t.record], set()).add(entry.id)
        return {key: frozenset(ids) for key, ids in found.items()}

    def _parted_by(self, record: Folded) -> frozenset[Id]:
        """The coordinators who have said that two records are two people since somebody last joined them."""
        said = [
            (entry, t.values.get("same"), t.base.get("same", ()))
            for entry in self.entries
            if self.states[entry.id] is State.COUNTED
            for t in self.told[entry.id]
            if (t.kind, t.record) == (record.kind, record.record)
        ]
        bases = {entry.id: base for entry, _, base in said}
        ahead = [one for entry, same, base in said if same for one in base]
        before: set[EntryId] = set()
        while ahead:
            one = ahead.pop()
            if one not in before:
                before.add(one)
                ahead.extend(bases.get(one, ()))
        return frozenset(entry.member for entry, same, _ in said if same is False and entry.id not in before)

    def lifts(self) -> dict[str, set[Id]]:
        """The coordinators who agreed to take down each wall entry (hexadecimal), each by an own entry."""
        found: dict[str, set[Id]] = {}
        for entry in self.entries:
            if self.states[entry.id] is State.COUNTED:
                for t in self.told[entry.id]:
                    if t.kind == "wall_lift":
                        found.setdefault(str(t.values.get("wall")), set()).add(entry.member)
        return found

    def _walled_by(self, record: Folded, lifts: Mapping[str, set[Id]]) -> frozenset[Id]:
        """Everybody whom the wall round one member keeps out; nobody once two who are not behind it have lifted it."""
        heads = [head for head in record.states.get("walled", EMPTY).heads if self._raises_a_wall(head)]
        if not heads:
            return frozenset()
        subject = self.about[record.record]
        raised = [wall.roster for wall in self._walls(also_held=False) if wall.subject == subject]
        group = behind(subject, raised=raised, rosters=self.rosters)
        stands = any(len(lifts.get(head.id.hex(), set()) - group) < LIFTS_NEEDED for head in heads)
        return group if stands else frozenset()

    def _walls(self, *, also_held: bool) -> Iterator[Wall]:
        """Every wall that an entry raises, also one that another has replaced since."""
        for entry in self.entries:
            state = self.states[entry.id]
            held = also_held and state is State.HELD and not self.rosters.is_removed(entry.writer.device)
            if state is State.COUNTED or held:
                yield from walls_in(self.scope, entry, self.told[entry.id], about=self.about)

    def _raises_a_wall(self, head: Head) -> bool:
        """A value that is missing or cannot be read leaves the wall standing: fewer readers are the safer side."""
        try:
            return head.value is None or bool(read_value(self.kinds["access"].fields["walled"], head.value))
        except (ValueError, TypeError):
            return True


def _lives_here(kind: Kind) -> bool:
    return Folder.ACCESS in kind.folders


def _takes_a_wall_down(t: Told) -> bool:
    return t.kind == "access" and "walled" in t.values and not t.values["walled"]


def _role(record: Folded) -> str:
    return str(record.values.get("subject_role") or "")


def _permit_key(record: Folded) -> tuple[Id, str]:
    return Id(str(record.values.get("body") or "")), str(record.values.get("purpose") or "")


def _permit(record: Folded) -> Permit:
    heads = record.states.get("granted", EMPTY).heads
    return Permit(bool(record.values.get("granted")), tuple(head.id for head in heads))
