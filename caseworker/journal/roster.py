"""The roster: a signed log of who belongs to a service, judged the same way on every device.

Rules 6, 7 and 11 of the access rules. A removal voids every entry of the removed device that it had not seen, and
whatever rests on those. Where removals void each other in a circle, all stand: everybody in it is out until the
recovery key decides. Past sets are bit masks over the entries in causal order.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from caseworker.domain.ids import NO_ID, Id, derived
from caseworker.journal.arrived import Told
from caseworker.journal.circles import circles
from caseworker.journal.entry import EntryId, Op
from caseworker.journal.keys import device_id_of
from caseworker.journal.membership import (
    Admission,
    Device,
    Member,
    RosterChange,
    RosterEntry,
    View,
    signing_key,
    view_of,
)


def service_id(founder_key: bytes, recovery_key: bytes) -> Id:
    """The id of a service: it certifies its founding device and its recovery key by itself."""
    return derived("service", founder_key, recovery_key)


class Roster:
    """All roster entries of one service that are on this device, in causal order, and what they amount to."""

    def __init__(self, service: Id, entries: Iterable[RosterEntry] = ()) -> None:
        self.service = service
        self._order: list[RosterEntry] = []
        self._depths: list[int] = []
        self._place: dict[EntryId, int] = {}
        self._past: list[int] = []
        self.waiting: dict[EntryId, RosterEntry] = {}
        self._keys: dict[Id, bytes] = {}
        self._views: dict[int, View] = {}
        self.recovery: Id = NO_ID
        self._founder = 0
        self._now: View | None = None
        self.extend(entries)

    # -- what is known -------------------------------------------------------------------------------------------

    def extend(self, entries: Iterable[RosterEntry]) -> None:
        """Take more entries; those whose frontier is not here yet wait for it."""
        new = [entry for entry in entries if entry.id not in self._place]
        self.waiting.update((entry.id, entry) for entry in new)
        self._keys.update(pair for entry in new for pair in keys_in(entry.changes))
        depths = {entry.id: depth for entry, depth in zip(self._order, self._depths, strict=True)}
        arrived = {entry.id: entry for entry in self._order}
        while ready := [e for e in self.waiting.values() if all(known in depths for known in e.known)]:
            for entry in ready:
                arrived[entry.id] = self.waiting.pop(entry.id)
                depths[entry.id] = 1 + max((depths[known] for known in entry.known), default=0)
        self._arrange(sorted(arrived.values(), key=lambda e: (depths[e.id], e.id)), depths)
        self._settle()

    def _arrange(self, order: list[RosterEntry], depths: Mapping[EntryId, int]) -> None:
        # By depth, then id: a causal order that does not depend on the order of arrival.
        self._order = order
        self._depths = [depths[entry.id] for entry in order]
        self._place = {entry.id: place for place, entry in enumerate(order)}
        self._past = []
        for place, entry in enumerate(order):
            past = 1 << place
            for known in entry.known:
                past |= self._past[self._place[known]]
            self._past.append(past)

    def knows(self, frontier: Iterable[EntryId]) -> bool:
        """Whether every entry of a frontier has arrived."""
        return all(one in self._place for one in frontier)

    def __iter__(self) -> Iterator[EntryId]:
        return iter(self._place)

    def enrolled_in_vain(self) -> set[Id]:
        """The devices that only void entries enrol."""
        named = {c.record for e in self._order for c in e.changes if c.kind == "device" and c.op == Op.ENROL}
        return named - self.now().devices.keys()

    def spoken_of_in_vain(self) -> set[Id]:
        """The devices on which void entries say something, or on whose members: of a role, of whose it is."""
        void = [c for place, e in enumerate(self._order) if not self._valid >> place & 1 for c in e.changes]
        named = {c.record for c in void if c.kind in ("device", "member")}
        return {one.id for one in self.now().devices.values() if one.member in named} | (named & self._keys.keys())

    def in_vain(self) -> list[tuple[Member, Device]]:
        """Those devices and whose they are, as the void entries have it: they must hear that they do not count."""
        vain = self.enrolled_in_vain() & self._keys.keys()
        if not vain:
            return []
        said = view_of(self.service, self._order)
        members = {**said.members, **self.now().members}
        devices = (said.devices[one] for one in sorted(vain))
        return [(members[device.member], device) for device in devices if device.member in members]

    def __contains__(self, entry: EntryId) -> bool:
        return entry in self._place

    def key_of(self, device: Id) -> bytes | None:
        """The key that checks a device's signatures, by any entry that ever enrolled it, void or not."""
        return self._keys.get(device)

    def frontier(self) -> tuple[EntryId, ...]:
        """The entries that no other has seen: what a writer signs as the roster that it knew."""
        seen = 0
        for place, past in enumerate(self._past):
            seen |= past & ~(1 << place)
        return tuple(sorted(e.id for place, e in enumerate(self._order) if not seen >> place & 1))

    # -- what it amounts to --------------------------------------------------------------------------------------

    def now(self) -> View:
        """The roster as it stands with everything that has arrived."""
        if self._now is None:
            self._now = self._view((1 << len(self._order)) - 1)
        return self._now

    def at(self, frontier: Iterable[EntryId]) -> View:
        """The roster at a frontier that has arrived, less whatever is void by all that is known now."""
        mask = 0
        for one in frontier:
            mask |= self._past[self._place[one]]
        return self._view(mask)

    def is_void(self, entry: EntryId) -> bool:
        """Whether an entry that has arrived counts for nothing."""
        return not self._valid >> self._place[entry] & 1

    def had_seen(self, later: EntryId, earlier: EntryId) -> bool:
        """Whether the author of one entry knew another when it was written."""
        return bool(self._past[self._place[later]] >> self._place[earlier] & 1)

    def knew(self, frontier: Iterable[EntryId], entry: EntryId) -> bool:
        """Whether whoever signed a frontier knew an entry."""
        return any(self._past[self._place[one]] >> self._place[entry] & 1 for one in frontier)

    def words_for(self, kind: str, field: str) -> dict[Id, list[Admission]]:
        """Who has said of each member, or of each device, what a field of theirs says now."""
        view = self.now()
        standing: Mapping[Id, object] = view.members if kind == "member" else view.devices
        return self._admissions(
            lambda _, change: (
                change.kind == kind
                and change.record in standing
                and change.values.get(field) == getattr(standing[change.record], field)
            )
        )

    def brought_back(self) -> dict[Id, list[Admission]]:
        """Who let in again each member who had once left: took that back, or gave them a role knowing of it."""
        left: dict[Id, list[EntryId]] = {}
        for entry in self._order:
            for change in entry.changes:
                if change.kind == "member" and change.values.get("left_on") is not None:
                    left.setdefault(change.record, []).append(entry.id)

        def admits(entry: EntryId, change: RosterChange) -> bool:
            if change.kind != "member" or change.record not in left:
                return False
            takes_back = "left_on" in change.values and change.values["left_on"] is None
            knew = any(self.had_seen(entry, one) for one in left[change.record])
            return takes_back or (knew and "role" in change.values)

        return self._admissions(admits)

    def enrolments(self) -> dict[Id, list[Admission]]:
        """Who enrolled each device: one coordinator, or several when it was confirmed."""
        return self._admissions(lambda _, change: change.kind == "device" and change.op == Op.ENROL)

    def _admissions(self, admits: Callable[[EntryId, RosterChange], bool]) -> dict[Id, list[Admission]]:
        found: dict[Id, list[Admission]] = {}
        for place, entry in enumerate(self._order):
            for change in entry.changes if self._valid >> place & 1 else ():
                if admits(entry.id, change):
                    found.setdefault(change.record, []).append(Admission(entry.id, entry.device, entry.member))
        return found

    def removals(self) -> dict[Id, list[EntryId]]:
        """The removals that stand, by the device that they name."""
        found: dict[Id, list[EntryId]] = {}
        for place in self._standing:
            for device in removed_by(self._order[place]):
                found.setdefault(device, []).append(self._order[place].id)
        return found

    def changes(self, kind: str) -> list[RosterChange]:
        """What the valid entries say of one kind, in causal order."""
        valid = (e for place, e in enumerate(self._order) if self._valid >> place & 1)
        return [change for entry in valid for change in entry.changes if change.kind == kind]

    def _view(self, mask: int) -> View:
        mask &= self._valid
        view = self._views.get(mask)
        if view is None:
            view = self._views[mask] = view_of(self.service, self._members_of(mask))
        return view

    def _members_of(self, mask: int) -> Iterable[RosterEntry]:
        return (entry for place, entry in enumerate(self._order) if mask >> place & 1)

    # -- settling what is valid -----------------------------------------------------------------------------------

    def _settle(self) -> None:
        self._views.clear()
        self._valid = 0
        self._standing: list[int] = []
        self._find_genesis()
        support = self._supports()
        removals = [p for p, e in enumerate(self._order) if p in support and any(removed_by(e))]
        self._standing = self._standing_among(removals, support)
        self._valid = self._valid_by(support)
        self._now = None

    def _find_genesis(self) -> None:
        self.recovery = NO_ID
        for place, entry in enumerate(self._order):
            if not entry.known and (recovery := _genesis_of(entry, self.service)):
                self._founder, self.recovery = place, recovery
                return

    def _supports(self) -> dict[int, frozenset[int]]:
        """For each entry that could have authority, the entries that its authority rests on, itself included."""
        supports: dict[int, frozenset[int]] = {}
        if not self.recovery:
            return supports
        for place, entry in enumerate(self._order):
            if _overreaches(entry):
                continue
            if place == self._founder or entry.device == self.recovery:
                supports[place] = frozenset({place})
            elif (rests := self._rests_on(place, entry, supports)) is not None:
                supports[place] = rests | {place}
        return supports

    def _rests_on(self, place: int, entry: RosterEntry, supports: dict[int, frozenset[int]]) -> frozenset[int] | None:
        """The enrolment and the role that let a device write here; None when nothing in its past does."""
        before = [p for p in supports if self._past[place] >> p & 1]
        enrolments = [p for p in before if _enrols(self._order[p], entry.device, entry.member)]
        roles = [p for p in before if _makes_coordinator(self._order[p], entry.member)]
        if not enrolments or not roles:
            return None
        return supports[enrolments[0]] | supports[roles[0]]

    def _standing_among(self, removals: list[int], support: dict[int, frozenset[int]]) -> list[int]:
        attacks = {r: [s for s in removals if s != r and self._kills(r, support[s])] for r in removals}
        standing: set[int] = set()
        void: set[int] = set()
        for circle in circles(attacks):
            left = [r for r in circle if r not in void]
            # Taking the void ones out may open the circle; what is left is judged again on its own.
            within = {r: [s for s in attacks[r] if s in left] for r in left}
            for part in circles(within) if len(left) < len(circle) else [left]:
                alive = [r for r in part if r not in void]
                standing.update(alive)
                void.update(s for r in alive for s in attacks[r] if s not in alive)
        return sorted(standing)

    def _kills(self, removal: int, rests_on: Iterable[int]) -> bool:
        """Whether a removal voids what rests on these entries: one by the removed device that it had not seen."""
        named = set(removed_by(self._order[removal]))
        seen = self._past[removal]
        return any(
            self._order[p].device in named and not seen >> p & 1 and self._order[p].device != self.recovery
            for p in rests_on
        )

    def _valid_by(self, support: dict[int, frozenset[int]]) -> int:
        valid = 0
        standing = set(self._standing)
        for place, rests_on in support.items():
            others = (r for r in standing if r != place)
            if place in standing or not any(self._kills(r, rests_on) for r in others):
                valid |= 1 << place
        return valid


def keys_in(changes: Iterable[RosterChange | Told]) -> Iterator[tuple[Id, bytes]]:
    """The devices that changes enrol, each with the signing key that its id is the hash of."""
    for change in changes:
        key = signing_key(change.values) if change.kind == "device" and change.op == Op.ENROL else b""
        if key and device_id_of(key) == change.record:
            yield change.record, key


def removed_by(entry: RosterEntry) -> list[Id]:
    """The devices that an entry removes."""
    return [c.record for c in entry.changes if c.kind == "device" and c.op == Op.REMOVE]


def _overreaches(entry: RosterEntry) -> bool:
    """A removal names one device and does nothing else, so that nothing rides along; and a roster holds no cases."""
    removed = removed_by(entry)
    others = [c for c in entry.changes if c.kind not in ("cut_off", "accept") and c.op != Op.REMOVE]
    return entry.misplaced or (bool(removed) and (len(removed) > 1 or bool(others)))


def _enrols(entry: RosterEntry, device: Id, member: Id) -> bool:
    return any(
        c.kind == "device" and c.record == device and c.op == Op.ENROL and c.values.get("member") == member
        for c in entry.changes
    )


def _makes_coordinator(entry: RosterEntry, member: Id) -> bool:
    return any(
        c.kind == "member" and c.record == member and c.values.get("role") in ("coordinator", "trustee")
        for c in entry.changes
    )


def _genesis_of(entry: RosterEntry, service: Id) -> Id:
    """The recovery device of a founding entry, or NO_ID when the entry does not found this service."""
    devices = {c.record: c.values for c in entry.changes if c.kind == "device" and c.op == Op.ENROL}
    own = devices.pop(entry.device, None)
    for recovery, values in devices.items():
        if own and service_id(signing_key(own), signing_key(values)) == service:
            return recovery
    return NO_ID
