"""An independent, slow and simple reading of the access rules: who may read and what counts, for any set of entries.

Nothing of the product's judgement is used: it is written from the rules alone, and the product is held against it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import reduce
from typing import Any, NamedTuple

from caseworker.domain.folders import Folder, FolderKey, access_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.record import Kind, Writes
from tests.simulation.ledger import GENESIS, Fact, Ledger, Say

COUNTS, HELD, WAITS, REFUSED = "counts", "held", "waits", "refused"
MOST_BORN = 64
STAFF_ROLES = ("coordinator", "practitioner", "trustee")


class Person(NamedTuple):
    """A member as a roster has it at some point."""

    id: Id
    service: Id
    role: str
    team: str
    left: bool


@dataclass
class Moment:
    """A roster at some point: members by id, devices with their member and whether they are removed, partners."""

    people: dict[Id, Person] = field(default_factory=dict)
    devices: dict[Id, tuple[Id, bool]] = field(default_factory=dict)
    partners: set[Id] = field(default_factory=set)

    def speaks_for(self, device: Id) -> Person | None:
        """Whom a device speaks for, if it may at all."""
        member, removed = self.devices.get(device, (Id(""), True))
        person = self.people.get(member)
        return person if person and not removed and not person.left else None


class RosterTruth:
    """What a set of roster entries of one service amounts to."""

    def __init__(self, service: Id, facts: Iterable[Fact], kinds: dict[str, Kind]) -> None:
        self.service = service
        self.kinds = kinds
        self.past: dict[bytes, frozenset[bytes]] = {}
        self.order: list[Fact] = []
        self._arrange(list(facts))
        self.by_id = {fact.id: fact for fact in self.order}
        self.recovery = Id("")
        self.rests: dict[bytes, frozenset[bytes]] = {}
        self._found_authority()
        self.standing = self._settle_removals()
        self.valid = {one for one, rests in self.rests.items() if self._stands(one, rests)}
        self._moments: dict[frozenset[bytes], Moment] = {}
        self._now: Moment | None = None

    def _arrange(self, left: list[Fact]) -> None:
        depth: dict[bytes, int] = {}
        while ready := [f for f in left if all(known in depth for known in f.roster)]:
            for fact in ready:
                depth[fact.id] = 1 + max((depth[known] for known in fact.roster), default=0)
                before = (self.past[known] | {known} for known in fact.roster)
                self.past[fact.id] = reduce(frozenset.union, before, frozenset())
                self.order.append(fact)
            left = [f for f in left if f.id not in depth]
        self.order.sort(key=lambda f: (depth[f.id], f.id))

    def _found_authority(self) -> None:
        """The first entry founds the service by its keys; any other rests on who let its author in and made it staff."""
        founder = next((f for f in self.order if not f.roster and self._founds(f)), None)
        if founder is None:
            return
        for fact in self.order:
            if _rides_along(fact) or any(
                s.kind in self.kinds and Folder.ROSTER not in self.kinds[s.kind].folders for s in fact.says
            ):
                continue
            if fact is founder or fact.device == self.recovery:
                self.rests[fact.id] = frozenset({fact.id})
                continue
            before = [self.by_id[one] for one in self._in_order(self.past[fact.id]) if one in self.rests]
            let_in = next((p for p in before if _lets_in(p, fact.device, fact.member)), None)
            made = next((p for p in before if _makes_staff(p, fact.member)), None)
            if let_in is not None and made is not None:
                self.rests[fact.id] = self.rests[let_in.id] | self.rests[made.id] | {fact.id}

    def _in_order(self, some: Iterable[bytes]) -> list[bytes]:
        wanted = set(some)
        return [fact.id for fact in self.order if fact.id in wanted]

    def _founds(self, fact: Fact) -> bool:
        keys = {s.record: str(s.value("signing_key")) for s in fact.says if s.kind == "device" and s.op == "enrol"}
        own = keys.pop(fact.device, "")
        for other, key in keys.items():
            if own and derived("service", bytes.fromhex(own), bytes.fromhex(key)) == self.service:
                self.recovery = other
                return True
        return False

    def _settle_removals(self) -> set[bytes]:
        """Those removals that stand: one that is attacked by nobody outside its circle stands and voids its victims."""
        left = {f.id for f in self.order if f.id in self.rests and removed_in(f)}
        attacks = {r: {s for s in left if s != r and self._voids(r, self.rests[s])} for r in left}
        standing: set[bytes] = set()
        while left:
            reach = {r: _reach(r, attacks, left) for r in left}
            for r in sorted(left):
                circle = {s for s in left if s == r or (s in reach[r] and r in reach[s])}
                if not any(attacks[other] & circle for other in left - circle):
                    standing |= circle
                    left = left - circle - {s for one in circle for s in attacks[one]}
                    break
        return standing

    def _voids(self, removal: bytes, rests: Iterable[bytes]) -> bool:
        """Whether a removal takes away something of the removed device that the removal's author had not seen."""
        gone = removed_in(self.by_id[removal])
        seen = self.past[removal]
        authors = ((one, self.by_id[one].device) for one in rests)
        return any(device in gone and one not in seen and device != self.recovery for one, device in authors)

    def _stands(self, one: bytes, rests: Iterable[bytes]) -> bool:
        return one in self.standing or not any(self._voids(r, rests) for r in self.standing if r != one)

    def at(self, frontier: Iterable[bytes]) -> Moment:
        """The roster at a point that somebody signed."""
        heads = frozenset(frontier)
        if heads not in self._moments:
            self._moments[heads] = self._moment(heads.union(*(self.past[one] for one in heads)))
        return self._moments[heads]

    def now(self) -> Moment:
        """The roster with everything that has arrived."""
        if self._now is None:
            self._now = self._moment(frozenset(self.by_id))
        return self._now

    def _moment(self, seen: frozenset[bytes]) -> Moment:
        fields: dict[tuple[str, Id], dict[str, Any]] = {}
        for fact in self.order:
            if fact.id in seen and fact.id in self.valid:
                for say in fact.says:
                    known = fields.setdefault((say.kind, say.record), {})
                    known.update({name: say.value(name) for name in say.raws})
                    known["removed"] = known.get("removed") or say.op == "remove"
        moment = Moment()
        for (kind, one), values in fields.items():
            if kind == "member":
                moment.people[one] = _person(one, self.service, values)
            elif kind == "device" and "member" in values:
                moment.devices[one] = Id(values["member"].hex()), bool(values["removed"])
            elif kind == "partner" and values.get("service"):
                moment.partners.add(Id(values["service"].hex()))
        return moment

    def admissions(self) -> dict[Id, list[Fact]]:
        """For each member with their role, and each device, the entries that let them in.

        A device stands under its member's id and its own, so that each is asked by itself.
        """
        now = self.now()
        found: dict[Id, list[Fact]] = {}
        for fact in self.order:
            for say in fact.says if fact.id in self.valid else ():
                person = now.people.get(say.record) if say.kind == "member" else None
                gives = person is not None and "role" in say.raws and say.value("role") == person.role
                if gives or (say.kind == "device" and say.op == "enrol"):
                    found.setdefault(say.record, []).append(fact)
        return found

    def cuts(self, folder: FolderKey) -> list[tuple[Id, "Cut"]]:
        """The cut-offs that the roster holds for a folder of the service."""
        found = []
        for fact in self.order:
            for say in fact.says if fact.id in self.valid else ():
                if say.kind == "cut_off" and say.value("of_folder") == str(folder):
                    found.append((Id(say.value("device").hex()), read_cut(say.value("heads"))))
        return found


def _person(one: Id, service: Id, values: dict[str, Any]) -> Person:
    left = values.get("left_on") is not None
    return Person(one, service, values.get("role") or "", values.get("team") or "", left)


def _reach(start: bytes, attacks: dict[bytes, set[bytes]], within: set[bytes]) -> set[bytes]:
    found: set[bytes] = set()
    ahead = [start]
    while ahead:
        new = (attacks[ahead.pop()] & within) - found
        found |= new
        ahead.extend(new)
    return found


def removed_in(fact: Fact) -> set[Id]:
    """The devices that a roster entry removes."""
    return {s.record for s in fact.says if s.kind == "device" and s.op == "remove"}


def _trusted(roster: RosterTruth, new: dict[Id, list[Fact]], walled: Id) -> set[Id]:
    """The laptops that were known before, and whom these let in, and so on; the recovery kit is always one."""
    trusted: set[Id] = set()
    left = {one: owner for one, (owner, _) in roster.now().devices.items() if owner != walled}
    for _ in range(len(left)):
        for one, owner in left.items():
            asked = [new[what] for what in (one, owner) if what in new]
            if all(any(_speaks(fact, trusted, roster) for fact in some) for some in asked):
                trusted.add(one)
    return trusted


def _speaks(fact: Fact, trusted: set[Id], roster: RosterTruth) -> bool:
    """Whether the recovery kit wrote an entry, or a trusted laptop for the member whom it belongs to."""
    owner, _ = roster.now().devices.get(fact.device, (Id(""), True))
    return fact.device == roster.recovery or (fact.device in trusted and owner == fact.member)


def _rides_along(fact: Fact) -> bool:
    others = [s for s in fact.says if s.op != "remove" and s.kind not in ("cut_off", "accept")]
    gone = removed_in(fact)
    return len(gone) > 1 or bool(gone and others)


def _lets_in(fact: Fact, device: Id, member: Id) -> bool:
    enrols = (s for s in fact.says if s.kind == "device" and s.op == "enrol" and s.record == device)
    return any((s.value("member") or b"").hex() == member for s in enrols)


def _makes_staff(fact: Fact, member: Id) -> bool:
    roles = (s.value("role") for s in fact.says if s.kind == "member" and s.record == member)
    return any(role in ("coordinator", "trustee") for role in roles)


class Cut(NamedTuple):
    """A cut-off: the points (writer, number, link) up to which a device counts, or that it counts again."""

    points: tuple[tuple[str, int, bytes], ...]
    open_again: bool


def read_cut(heads: Any) -> Cut:
    """A cut-off as it is written."""
    texts = list(heads or ())
    if texts == ["*"]:
        return Cut((), open_again=True)
    parts = [text.split(":") for text in texts]
    return Cut(tuple((p[0], int(p[1]), bytes.fromhex(p[2])) for p in parts if len(p) == 3), open_again=False)


def outside(written: list[Fact], cuts: Iterable[Cut], accepted: set[bytes]) -> set[bytes]:
    """The entries of one device in one folder that some cut-off does not keep and nobody has accepted."""
    by_link = {fact.link: fact for fact in written}
    gone: set[bytes] = set()
    for cut in cuts:
        if not cut.open_again:
            gone |= {fact.id for fact in written if not any(_before(fact, point, by_link) for point in cut.points)}
    return gone - accepted


def _before(fact: Fact, point: tuple[str, int, bytes], by_link: dict[bytes, Fact]) -> bool:
    writer, number, link = point
    if link not in by_link:
        return writer == fact.device + fact.incarnation and fact.number <= number
    step: Fact | None = by_link[link]
    while step is not None:
        if step is fact:
            return True
        step = by_link.get(step.previous) if step.previous != GENESIS else None
    return False


def heads_of(nodes: dict[bytes, tuple[tuple[bytes, ...], bool]]) -> set[bytes]:
    """The nodes that count and that no node that counts has anywhere behind it. A node is (its bases, it counts)."""
    behind: set[bytes] = set()
    for bases, counts in nodes.values():
        ahead = list(bases) if counts else []
        while ahead:
            one = ahead.pop()
            if one not in behind:
                behind.add(one)
                ahead.extend(nodes[one][0] if one in nodes else ())
    return {one for one, (_, counts) in nodes.items() if counts and one not in behind}


Heads = dict[tuple[str, Id], dict[str, set[bytes]]]


def fold(facts: Iterable[Fact], counts: Callable[[Fact], bool]) -> Heads:
    """The heads of every field of every record; entries that do not count still pass supersession on."""
    nodes: dict[tuple[str, Id], dict[str, dict[bytes, tuple[tuple[bytes, ...], bool]]]] = {}
    for fact in facts:
        for say in fact.says:
            fields = nodes.setdefault((say.kind, say.record), {})
            for name, base in say.bases.items():
                fields.setdefault(name, {})[fact.id] = base, counts(fact)
    found = {place: {name: heads_of(graph) for name, graph in fields.items()} for place, fields in nodes.items()}
    return {place: fields for place, fields in found.items() if any(fields.values())}


@dataclass
class AccessTruth:
    """What a set of access entries of one case amounts to."""

    states: dict[bytes, str]
    grants: dict[bytes, set[tuple[Id, str]]]
    services: set[Id] = field(default_factory=set)
    mentors: set[Id] = field(default_factory=set)
    bodies: dict[Id, str] = field(default_factory=dict)
    walled: set[Id] = field(default_factory=set)
    ever: set[Id] = field(default_factory=set)
    ever_walled: set[Id] = field(default_factory=set)
    ever_joined: set[Id] = field(default_factory=set)
    permitted: set[tuple[Id, str]] = field(default_factory=set)
    gave: dict[tuple[Id, str], set[bytes]] = field(default_factory=dict)
    same_as: set[Id] = field(default_factory=set)
    parted: dict[Id, set[Id]] = field(default_factory=dict)
    cuts: dict[tuple[str, Id], list[Cut]] = field(default_factory=dict)
    accepted: set[bytes] = field(default_factory=set)
    erasing: dict[Id, set[Id]] = field(default_factory=dict)
    ever_erasing: dict[Id, set[Id]] = field(default_factory=dict)


class Model:
    """Answers for any set of entries; what it worked out once it remembers."""

    def __init__(self, ledger: Ledger, kinds: dict[str, Kind]) -> None:
        self.ledger = ledger
        self.kinds = kinds
        self._rosters: dict[tuple[Id, int], RosterTruth] = {}
        self._accesses: dict[tuple[Id, int, int], AccessTruth] = {}
        self._readers: dict[tuple[FolderKey, int, int], frozenset[Id]] = {}
        self._states: dict[tuple[FolderKey, int, int, int], dict[bytes, str]] = {}

    # -- rosters ---------------------------------------------------------------------------------------------------

    def services(self, held: int) -> list[Id]:
        """The services of which a device has the roster."""
        return [k.scope for k, mask in self.ledger.masks.items() if k.folder is Folder.ROSTER and mask & held]

    def roster(self, service: Id, held: int) -> RosterTruth:
        """The roster of a service, by what a device holds."""
        key = FolderKey(Folder.ROSTER, service)
        mask = self.ledger.masks.get(key, 0) & held
        if (service, mask) not in self._rosters:
            self._rosters[service, mask] = RosterTruth(service, self.ledger.among(mask), self.kinds)
        return self._rosters[service, mask]

    def knowing(self, frontier: tuple[bytes, ...], held: int) -> RosterTruth | None:
        """The roster in which a signed point lies, if all of it has arrived."""
        rosters = (self.roster(service, held) for service in self.services(held))
        return next((r for r in rosters if frontier and all(one in r.by_id for one in frontier)), None)

    def person(self, member: Id, held: int) -> Person | None:
        """A member of any service as the rosters are now."""
        found = (self.roster(s, held).now().people.get(member) for s in self.services(held))
        return next((p for p in found if p), None)

    def is_removed(self, device: Id, held: int) -> bool:
        """Whether a device is unknown or removed."""
        for service in self.services(held):
            devices = self.roster(service, held).now().devices
            if device in devices:
                return devices[device][1]
        return True

    # -- access ----------------------------------------------------------------------------------------------------

    def access(self, scope: Id, held: int) -> AccessTruth:
        """What the access folder of a case says, by what a device holds."""
        mask = self.ledger.masks.get(access_folder(scope), 0) & held
        key = scope, mask, held & self.ledger.rosters
        if key not in self._accesses:
            self._accesses[key] = _read(self, scope, list(self.ledger.among(mask)), held)
        return self._accesses[key]

    def linked(self, scope: Id, held: int) -> set[Id]:
        """Every other case that a wall round this one covers: the same person, unless two have parted them."""
        found: set[Id] = set()
        ahead = [scope]
        while ahead:
            here = self.access(ahead.pop(), held)
            new = set(here.same_as)
            for other, voices in here.parted.items():
                if len(voices - here.walled - self.access(other, held).walled) < 2:
                    new.add(other)
            new -= found | {scope}
            found |= new
            ahead.extend(new)
        return found

    def ever_linked(self, scope: Id, held: int) -> set[Id]:
        """Every case that was ever joined with one, however far the links went."""
        found, ahead = {scope}, [scope]
        while ahead:
            new = self.access(ahead.pop(), held).ever_joined - found
            found |= new
            ahead.extend(new)
        return found - {scope}

    def readers(self, key: FolderKey, held: int) -> frozenset[Id]:
        """The members who may read a folder."""
        place = key, held & self.ledger.accesses, held & self.ledger.rosters
        if place not in self._readers:
            self._readers[place] = frozenset(self._who(key, held))
        return self._readers[place]

    def _who(self, key: FolderKey, held: int) -> set[Id]:
        if key.folder is Folder.ROSTER:
            near = self.roster(key.scope, held).now().partners
            far = set[Id]().union(*(self.roster(p, held).now().partners for p in near))
            return set[Id]().union(*(self._staying(one, held) for one in {key.scope} | near | far))
        if key.folder is Folder.OFFICE:
            return self._staying(key.scope, held)
        access = self.access(key.scope, held)
        if key.folder is Folder.ACCESS:
            named = access.ever | access.services
            named |= {m for one in self.ever_linked(key.scope, held) for m in self.access(one, held).ever_walled}
            staff = (self._with(subject, held, *STAFF_ROLES) for subject in named)
            return {m for m in named.union(*staff) if self.person(m, held)}
        walled = access.walled.union(*(self.access(one, held).walled for one in self.linked(key.scope, held)))
        return self._inside(key, access, held) - walled

    def _inside(self, key: FolderKey, access: AccessTruth, held: int) -> set[Id]:
        inside = set[Id]().union(*(self._with(s, held, "coordinator") for s in access.services))
        if key.folder in (Folder.CASE, Folder.SHARED):
            inside |= {m for m in access.mentors if self._is_staying(m, held)}
        if key.folder in (Folder.SHARED, Folder.SHARED_RESTRICTED) and key.body in access.bodies:
            area = access.bodies[key.body]
            team = (self.person(m, held) for m in self._with(key.body, held, "practitioner"))
            inside |= {p.id for p in team if p and (not area or not p.team or p.team == area)}
        if key.folder is Folder.VOLUNTEERING and self._is_staying(key.scope, held):
            inside.add(key.scope)
        if key.folder is Folder.VOLUNTEERING_RESTRICTED:
            inside.discard(key.scope)
        return inside

    def once_readers(self, key: FolderKey, held: int) -> set[Id]:
        """Everybody who at some time may have read a folder, walls and endings left aside."""
        if key.folder in (Folder.ROSTER, Folder.OFFICE, Folder.ACCESS):
            return set(self.readers(key, held))
        access = self.access(key.scope, held)
        let_in = set[tuple[Id, str]]().union(*access.grants.values())
        once = AccessTruth(access.states, access.grants)
        once.services = {who for who, role in let_in if role == "service"}
        once.mentors = {who for who, role in let_in if role == "mentor"}
        once.bodies = {who: "" for who, role in let_in if role == "body"}
        return self._inside(key, once, held)

    def _staying(self, service: Id, held: int) -> set[Id]:
        return {p.id for p in self.roster(service, held).now().people.values() if not p.left}

    def _with(self, service: Id, held: int, *roles: str) -> set[Id]:
        people = self.roster(service, held).now().people.values()
        return {p.id for p in people if p.role in roles and not p.left}

    def _is_staying(self, member: Id, held: int) -> bool:
        person = self.person(member, held)
        return person is not None and not person.left

    # -- what counts -----------------------------------------------------------------------------------------------

    def states(self, key: FolderKey, held: int) -> dict[bytes, str]:
        """What every entry of a folder counts for."""
        mask = self.ledger.masks.get(key, 0) & held
        access = self.ledger.masks.get(access_folder(key.scope), 0) & held
        place = key, mask, access, held & self.ledger.rosters
        if place not in self._states:
            self._states[place] = self._judge(key, list(self.ledger.among(mask)), held)
        return self._states[place]

    def _judge(self, key: FolderKey, facts: list[Fact], held: int) -> dict[bytes, str]:
        if key.folder is Folder.ACCESS:
            return self.access(key.scope, held).states
        if key.folder is Folder.ROSTER:
            roster = self.roster(key.scope, held)
            arrived = {f.id: COUNTS if f.id in roster.valid else REFUSED for f in roster.order}
            return {f.id: arrived.get(f.id, WAITS) for f in facts}
        states = {f.id: self._authority(f, held) for f in facts}
        for device, cuts, accepted in self._cuts(key, held):
            for one in outside([f for f in facts if f.device == device], cuts, accepted):
                states[one] = HELD if states[one] == COUNTS else states[one]
        return states

    def _cuts(self, key: FolderKey, held: int) -> list[tuple[Id, list[Cut], set[bytes]]]:
        if key.folder is Folder.OFFICE:
            roster = self.roster(key.scope, held)
            said = (s for f in roster.order if f.id in roster.valid for s in f.says if s.kind == "accept")
            accepted = {bytes.fromhex(text) for s in said for text in s.value("entries") or ()}
            return [(device, [cut], accepted) for device, cut in roster.cuts(key)]
        access = self.access(key.scope, held)
        return [(device, cuts, access.accepted) for (of, device), cuts in access.cuts.items() if of == str(key)]

    def _authority(self, fact: Fact, held: int) -> str:
        roster = self.knowing(fact.roster, held)
        if roster is None:
            return WAITS
        author = roster.at(fact.roster).speaks_for(fact.device)
        if author is None or author.id != fact.member:
            return REFUSED
        if fact.folder.folder is Folder.OFFICE:
            own = author.service == fact.folder.scope and author.role == "coordinator"
            fits = all(Folder.OFFICE in self.kinds[s.kind].folders for s in fact.says if s.kind in self.kinds)
            return COUNTS if own and fits else REFUSED
        access = self.access(fact.folder.scope, held)
        if not fact.cites:
            return REFUSED
        if any(one not in access.states for one in fact.cites):
            return WAITS
        if any(access.states[one] == WAITS for one in fact.cites):
            return WAITS
        let_in = set[tuple[Id, str]]().union(*(access.grants.get(one, set()) for one in fact.cites))
        return COUNTS if all(self._may(author, say, fact.folder, let_in) for say in fact.says) else REFUSED

    def _may(self, author: Person, say: Say, folder: FolderKey, let_in: set[tuple[Id, str]]) -> bool:
        kind = self.kinds.get(say.kind)
        if kind is not None and folder.folder not in kind.folders:
            return False
        if author.role == "coordinator":
            return (author.service, "service") in let_in
        if author.role == "mentor":
            if folder.folder is Folder.VOLUNTEERING_RESTRICTED:
                return (author.service, "service") in let_in and say.kind == "concern" and _is_new(say)
            elsewhere = folder.folder is Folder.VOLUNTEERING and folder.scope != author.id
            return (
                (author.id, "mentor") in let_in
                and not elsewhere
                and _writes(kind.mentor if kind else Writes.NOTHING, say)
            )
        if author.role == "practitioner":
            own = folder.folder in (Folder.SHARED, Folder.SHARED_RESTRICTED) and folder.body == author.service
            return own and (author.service, "body") in let_in and _writes(kind.body if kind else Writes.NOTHING, say)
        return False

    def heads(self, key: FolderKey, held: int) -> Heads:
        """The heads of every field of every record of a folder."""
        states = self.states(key, held)
        here = [f for f in self.ledger.of(key, held) if states[f.id] != WAITS]
        return fold(here, lambda fact: states[fact.id] == COUNTS)


def _is_new(say: Say) -> bool:
    untouched = not any(say.bases.values()) and "~struck" not in say.raws
    return say.op == "set" and untouched and (say.born or say.kind == "notice")


def _writes(may: Writes, say: Say) -> bool:
    return may is Writes.SET or (may is Writes.ADD and _is_new(say))


def _read(model: Model, scope: Id, facts: list[Fact], held: int) -> AccessTruth:
    """What an access folder says, less what was written there from behind a wall."""
    plain = _Reading(model, scope, facts, held)
    truth = plain.truth()
    doubted = plain.from_behind({})
    if not doubted:
        return truth
    strict = _Reading(model, scope, facts, held, silent=doubted)
    silent = plain.from_behind(strict.lifts_after()) - strict.taken
    return _Reading(model, scope, facts, held, silent=silent).truth()


class _Reading:
    """One reading of one access folder; `silent` are entries that let nobody in and are held."""

    def __init__(
        self, model: Model, scope: Id, facts: list[Fact], held: int, silent: frozenset[bytes] = frozenset()
    ) -> None:
        self.silent = silent
        self.taken: set[bytes] = set()
        self.model = model
        self.scope = scope
        self.facts = facts
        self.held = held
        self.by_id = {fact.id: fact for fact in facts}
        self.states: dict[bytes, str] = {}
        self.grants: dict[bytes, set[tuple[Id, str]]] = {}

    def truth(self) -> AccessTruth:
        for fact in self.facts:
            self._judge(fact)
        authorised = [f for f in self.facts if self.states[f.id] == COUNTS]
        cuts, accepted = self._apply_cuts(authorised)
        truth = AccessTruth(self.states, self.grants, cuts=cuts, accepted=accepted)
        self._people(truth)
        self._rest(truth)
        return truth

    def lifts_after(self) -> dict[str, set[Id]]:
        """Who agreed to take which wall down, once everything is judged."""
        self.taken = self.truth().accepted
        return self._lifts()

    def from_behind(self, lifts: dict[str, set[Id]]) -> frozenset[bytes]:
        """What was written here from behind a wall that two who are not behind it have not lifted."""
        removed = {f.device for f in self.facts if self.model.is_removed(f.device, self.held)}
        silent: set[bytes] = set()
        for who in {_subject(s) for f in self.facts for s in f.says if s.kind == "access"}:
            walls = [
                f
                for f in self.facts
                if self.states[f.id] == COUNTS or (self.states[f.id] == HELD and f.device not in removed)
                if any(s.record == self._place_of(who) and s.value("walled") for s in f.says if s.kind == "access")
            ]
            group = set(self._brought_behind(who, walls)) | {who}
            walls = [f for f in walls if len(lifts.get(f.id.hex(), set()) - group) < 2]
            words = self._brought_behind(who, walls)
            for fact in self.facts if walls else ():
                if fact.member == who:
                    unheard = not all(self._had_heard(wall, fact) for wall in walls)
                else:
                    unheard = bool(words.get(fact.member, set()) & self._roster_known_to(fact))
                if unheard and not any(s.op == "open" for s in fact.says):
                    silent.add(fact.id)
        return frozenset(silent)

    def _had_heard(self, wall: Fact, fact: Fact) -> bool:
        """Whether the entry that raised a wall says that it knew another entry of this folder."""
        written = [f for f in self.facts if f.device == fact.device]
        cuts = [
            read_cut(s.value("heads"))
            for s in wall.says
            if s.kind == "cut_off" and s.value("of_folder") == str(access_folder(self.scope))
            if (s.value("device") or b"").hex() == fact.device
        ]
        return bool(cuts) and fact.id not in outside(written, cuts[-1:], set())

    def _roster_known_to(self, fact: Fact) -> set[bytes]:
        roster = self.model.knowing(fact.roster, self.held)
        return set(fact.roster).union(*(roster.past[one] for one in fact.roster)) if roster else set()

    def _judge(self, fact: Fact) -> str:
        if fact.id not in self.states:
            self.states[fact.id] = WAITS
            self.states[fact.id] = state = self._authority(fact)
            if state == COUNTS:
                silent = fact.id in self.silent
                self.states[fact.id] = HELD if silent else COUNTS
                said = ((s, _subject(s)) for s in fact.says if s.kind == "access" and s.value("assigned"))
                self.grants[fact.id] = {
                    (who, s.value("subject_role") or "")
                    for s, who in said
                    if s.record == self._place_of(who) and not (silent and s.value("subject_role") == "service")
                }
        return self.states[fact.id]

    def _authority(self, fact: Fact) -> str:
        roster = self.model.knowing(fact.roster, self.held)
        if roster is None:
            return WAITS
        author = roster.at(fact.roster).speaks_for(fact.device)
        kinds = self.model.kinds
        misplaced = any(s.kind in kinds and Folder.ACCESS not in kinds[s.kind].folders for s in fact.says)
        if author is None or author.id != fact.member or misplaced:
            return REFUSED
        if self._opens(fact, author):
            return COUNTS
        if not fact.cites:
            return REFUSED
        if any(one not in self.by_id for one in fact.cites):
            return WAITS
        states = [self._judge(self.by_id[one]) for one in fact.cites]
        if WAITS in states:
            return WAITS
        let_in = set[tuple[Id, str]]().union(*(self.grants.get(one, set()) for one in fact.cites))
        return COUNTS if _may_say(author, let_in, fact.says) else REFUSED

    def _opens(self, fact: Fact, author: Person) -> bool:
        """Only the act that made the very id of the case may open it, for the own service."""
        opens = any(s.op == "open" and s.record == self.scope and s.kind == "access" for s in fact.says)
        own = any((s.value("subject") or b"").hex() == author.service for s in fact.says if s.kind == "access")
        made = any(born(fact.act, place) == self.scope for place in range(MOST_BORN))
        return opens and own and made and author.role in ("coordinator", "practitioner")

    def _apply_cuts(self, authorised: list[Fact]) -> tuple[dict[tuple[str, Id], list[Cut]], set[bytes]]:
        staying = {f.id for f in authorised if not self.model.is_removed(f.device, self.held)}
        said = (s for f in authorised if f.id in staying for s in f.says if s.kind == "accept")
        accepted = {bytes.fromhex(text) for s in said for text in s.value("entries") or ()}
        self._hold(authorised, self._cuts(staying), accepted)
        counting = {f.id for f in authorised if f.id in staying or self.states[f.id] == COUNTS}
        cuts = self._cuts(counting)
        self._hold(authorised, cuts, accepted)
        return cuts, accepted

    def _hold(self, facts: list[Fact], cuts: dict[tuple[str, Id], list[Cut]], accepted: set[bytes]) -> None:
        for (of, device), some in cuts.items():
            if of == str(access_folder(self.scope)):
                for one in outside([f for f in facts if f.device == device], some, accepted):
                    self.states[one] = HELD

    def _heads(self, counting: set[bytes]) -> Heads:
        here = [f for f in self.facts if self.states[f.id] != WAITS]
        return fold(here, lambda fact: fact.id in counting)

    def _cuts(self, counting: set[bytes]) -> dict[tuple[str, Id], list[Cut]]:
        found: dict[tuple[str, Id], list[Cut]] = {}
        for (kind, record), fields in self._heads(counting).items():
            if kind != "cut_off":
                continue
            device = self._last(kind, record, "device", fields)
            folder = self._last(kind, record, "of_folder", fields)
            heads = [read_cut(self._said(one, kind, record, "heads")) for one in sorted(fields.get("heads", ()))]
            if device and folder:
                found[folder, Id(device.hex())] = heads or [Cut((), open_again=False)]
        return found

    def _said(self, one: bytes, kind: str, record: Id, name: str) -> Any:
        says = (s for s in self.by_id[one].says if (s.kind, s.record) == (kind, record) and name in s.raws)
        return next((s.value(name) for s in says), None)

    def _last(self, kind: str, record: Id, name: str, fields: dict[str, set[bytes]]) -> Any:
        """Of several heads the one that claims the latest time speaks."""
        heads = sorted(fields.get(name, ()), key=lambda one: (self.by_id[one].time, one))
        return self._said(heads[-1], kind, record, name) if heads else None

    def _safe(self, kind: str, record: Id, name: str, fields: dict[str, set[bytes]]) -> bool:
        """Of several heads a no beats every yes."""
        said = [self._said(one, kind, record, name) for one in fields.get(name, ())]
        known = [value for value in said if value is not None]
        return bool(known) and all(known)

    def _place_of(self, who: Id) -> Id:
        """The id of the one access record of somebody here; any other says nothing."""
        return derived("access", self.scope, who)

    def _people(self, truth: AccessTruth) -> None:
        heads = self._heads({one for one, state in self.states.items() if state == COUNTS})
        lifts = self._lifts()
        for (kind, record), fields in heads.items():
            if kind != "access" or not (subject := self._last(kind, record, "subject", fields)):
                continue
            who = Id(subject.hex())
            if record != self._place_of(who):
                continue
            if self._safe(kind, record, "assigned", fields):
                self._let_in(truth, who, self._last(kind, record, "subject_role", fields), (record, fields))
            for one in fields.get("walled", ()):
                stands = self._said(one, kind, record, "walled") is not False
                group = self._behind(who, record) if stands else set()
                if stands and len(lifts.get(one.hex(), set()) - group) < 2:
                    truth.walled |= group
        for (kind, record), fields in heads.items():
            if kind == "permission" and self._safe(kind, record, "granted", fields):
                if record == derived("permission", self.scope, *self._permit(record, fields)):
                    truth.permitted.add(self._permit(record, fields))
            if kind == "same_person" and (other := self._last(kind, record, "other", fields)):
                if self._last(kind, record, "same", fields):
                    truth.same_as.add(Id(other.hex()))
                else:
                    truth.parted[Id(other.hex())] = self._parted_by(record)
        self._giving(truth, heads)

    def _behind(self, who: Id, record: Id) -> set[Id]:
        """Who is walled, and everybody whom nobody else has let in: of those the walls' authors had not known."""
        walls = [
            fact
            for fact in self.facts
            if self.states[fact.id] == COUNTS
            and any((s.kind, s.record) == ("access", record) and s.value("walled") for s in fact.says)
        ]
        return {who} | set(self._brought_behind(who, walls))

    def _brought_behind(self, who: Id, walls: list[Fact]) -> dict[Id, set[bytes]]:
        """Everybody whom nobody but the walled has let in, with the entries that did."""
        words: dict[Id, set[bytes]] = {}
        for roster in {r.service: r for f in walls if (r := self.model.knowing(f.roster, self.held))}.values():
            signed = [f.roster for f in walls if all(one in roster.by_id for one in f.roster)]
            known = [set(heads).union(*(roster.past[one] for one in heads)) for heads in signed]
            before = set.intersection(*known)
            new = {one: some for one, some in roster.admissions().items() if not {f.id for f in some} & before}
            now = roster.now()
            trusted = _trusted(roster, new, who)
            for one, some in new.items():
                owner, removed = now.devices.get(one, (Id(""), True))
                member = one if one in now.people else None if removed else owner
                if member and member != who and not any(_speaks(f, trusted, roster) for f in some):
                    words.setdefault(member, set()).update(f.id for f in some)
        return words

    def _let_in(self, truth: AccessTruth, who: Id, role: str | None, place: tuple[Id, dict[str, set[bytes]]]) -> None:
        if role == "service":
            truth.services.add(who)
        elif role == "mentor":
            truth.mentors.add(who)
        elif role == "body":
            truth.bodies[who] = self._last("access", place[0], "team", place[1]) or ""

    def _permit(self, record: Id, fields: dict[str, set[bytes]]) -> tuple[Id, str]:
        body = self._last("permission", record, "body", fields)
        purpose = self._last("permission", record, "purpose", fields)
        return Id((body or b"").hex()), purpose or ""

    def _giving(self, truth: AccessTruth, heads: Heads) -> None:
        for fact in self.facts:
            for say in fact.says if self.states[fact.id] == COUNTS else ():
                if say.kind == "permission" and say.value("granted"):
                    fields = heads.get((say.kind, say.record), {})
                    truth.gave.setdefault(self._permit(say.record, fields), set()).add(fact.id)

    def _lifts(self) -> dict[str, set[Id]]:
        found: dict[str, set[Id]] = {}
        for fact in self.facts:
            for say in fact.says if self.states[fact.id] == COUNTS else ():
                if say.kind == "wall_lift":
                    found.setdefault(say.value("wall"), set()).add(fact.member)
        return found

    def _parted_by(self, record: Id) -> set[Id]:
        """Who has said that two are two, over nobody's later word that they are one."""
        said = {
            fact.id: (fact.member, say.value("same"), say.bases.get("same", ()))
            for fact in self.facts
            if self.states[fact.id] == COUNTS
            for say in fact.says
            if (say.kind, say.record) == ("same_person", record)
        }
        passed: set[bytes] = set()
        ahead = [one for _, same, base in said.values() if same for one in base]
        while ahead:
            one = ahead.pop()
            if one not in passed:
                passed.add(one)
                ahead.extend(said[one][2] if one in said else ())
        return {who for one, (who, same, _) in said.items() if same is False and one not in passed}

    def _rest(self, truth: AccessTruth) -> None:
        counted = (say for fact in self.facts if self.states[fact.id] == COUNTS for say in fact.says)
        back = {Id(one) for say in counted if say.kind == "erasure_taken_back" for one in say.value("asked") or ()}
        for fact in self.facts:
            for say in fact.says if self.states[fact.id] in (COUNTS, HELD) else ():
                if say.kind == "access" and say.value("subject"):
                    truth.ever.add(Id(say.value("subject").hex()))
                if say.kind == "same_person" and (named := say.value("other")):
                    other = Id(named.hex())
                    if say.record == derived("same-person", *sorted((self.scope, other))):
                        truth.ever_joined.add(other)
                if say.kind == "erasure" and say.value("target"):
                    target = Id(say.value("target").hex())
                    truth.ever_erasing.setdefault(target, set()).add(fact.member)
                    if say.record not in back:
                        truth.erasing.setdefault(target, set()).add(fact.member)
        places = {self._place_of(who): who for who in truth.ever}
        heard = (say for fact in self.facts if self.states[fact.id] in (COUNTS, HELD) for say in fact.says)
        truth.ever_walled = {places[say.record] for say in heard if say.value("walled") and say.record in places}


def born(act: bytes, place: int) -> Id:
    """The id of the record that an act makes at a place, as the protocol has it."""
    from hashlib import blake2b

    return Id(blake2b(act + place.to_bytes(4, "big"), digest_size=16, person=b"cw.born").hexdigest())


def _subject(say: Say) -> Id:
    return Id((say.value("subject") or b"").hex())


def _may_say(author: Person, let_in: set[tuple[Id, str]], says: Iterable[Say]) -> bool:
    keeps = (author.service, "service") in let_in
    if author.role == "coordinator":
        return keeps and not any(s.kind == "access" and "walled" in s.raws and not s.value("walled") for s in says)
    if author.role == "trustee":
        return keeps and all(s.kind in ("wall_lift", "erasure", "erasure_taken_back") for s in says)
    if author.role == "mentor" and (author.id, "mentor") in let_in:
        return all(s.kind == "permission" and s.value("granted") is False for s in says)
    return False
