"""The world of one seed: its members and laptops, the post between them, what was written, and what is held against it."""

import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import reduce
from pathlib import Path

from caseworker.bootstrap import disclosure_table
from caseworker.domain.access_records import SubjectRole
from caseworker.domain.errors import KnownError
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role, ServiceKind
from caseworker.entropy import SeededEntropy
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.roster import service_id
from caseworker.services import cases, members, notices
from caseworker.services.founding import Founding, found
from caseworker.storage.desk import StoreDesk
from caseworker.storage.erasing import erase_due
from caseworker.storage.grace import Grace
from caseworker.sync.duties import cover_removals, give_up
from caseworker.sync.introduction import roster_segments, take_roster, written
from tests.simulation.chance import Chance, draw
from tests.simulation.laptop import Copy, Laptop
from tests.simulation.ledger import Fact, Ledger
from tests.simulation.model import Model
from tests.simulation.plan import ACTS, BODIES, MINUTES, Plan, Someone, Step
from tests.simulation.post import Post

PROVIDER = "Gate House"
PATIENCE = Grace(until_sent=timedelta(hours=12), other=timedelta(hours=4))
"""Longer than at the window, so that exchanges fall into it."""
ORDINARY = frozenset(what for table in ACTS.values() for what, _ in table) | {
    *("remove a device", "enrol a device", "enrol another laptop", "confirm a device", "change a role")
}
"""What nobody does at a laptop that has been stolen."""
ROLES = {"coordinator": Role.COORDINATOR, "mentor": Role.MENTOR, "practitioner": Role.PRACTITIONER}


class Violation(Exception):
    """Something that must never happen did. `rule` names the clause of the oracle."""

    def __init__(self, rule: str, words: str) -> None:
        super().__init__(f"{rule}: {words}")
        self.rule = rule
        self.words = words


class Party:
    """A service of the world: its id, its founder's laptop and its recovery key."""

    def __init__(self, name: str, service: Id, founder: Laptop) -> None:
        self.name = name
        self.service = service
        self.founder = founder


class World:
    """Everything of one seed."""

    def __init__(self, plan: Plan, *, real: bool = False) -> None:
        self.plan = plan
        self.seed = plan.seed
        self.real = real
        self.minute = 0
        self.step = 0
        self.counts: Counter[str] = Counter()
        self.lines: list[tuple[int, str]] = []
        self.ledger = Ledger()
        self.model = Model(self.ledger, dict(KINDS))
        self.post = Post(self.counts)
        self.table = disclosure_table()
        self.duties = cover_removals, give_up, self._erase_due, notices.make_owed
        self.laptops: list[Laptop] = []
        self.seats: dict[int, Laptop] = {}
        self.parties: list[Party] = []
        self.member_ids: dict[int, Id] = {}
        self.names: dict[Id, str] = {}
        self.case_names: dict[Id, str] = {}
        self.watchers: list[Callable[[Laptop], None]] = []
        self.gatekeepers: list[Callable[[Laptop, str, bytes], None]] = []
        self.intents: list[Callable[[list[Laptop], int], None]] = []
        """What must not have come of an attack, asked once everything is quiet."""
        self.excused: set[int] = set()
        """Entries that were lost with the only laptop that had them."""
        self.hollow: set[int] = set()
        """Entries whose values were lost with the only laptop that had them: others had given them up to it."""
        self.promoted: set[Id] = set()
        """Mentors whom an honest coordinator has given another role at some time."""
        self.lost_by: dict[int, set[Id]] = defaultdict(set)
        self.on_one_word: set[int] = set()
        """Entries that somebody gave up while one laptop alone could hold the whole of them (access rule 13)."""
        self.witnesses: list[Callable[[Laptop, Fact], None]] = []
        self._home = tempfile.TemporaryDirectory(dir=_quick_place())
        self.directory = Path(self._home.name)
        self._set_up()

    # -- setting up ------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self._found(PROVIDER, ServiceKind.PROVIDER, 0)
        for n, (name, _, _) in enumerate(BODIES, start=1):
            if any(someone.service == n for someone in self.plan.people):
                self._found(name, ServiceKind.BODY, n)
        for seat in self.plan.seats:
            if seat.n not in self.seats:
                self.enrol(seat.n, by=self.parties[self.plan.people[seat.person].service].founder)
        self._pin()
        for laptop in self.laptops:
            self.introduce(laptop, by={party.service: party.founder for party in self.parties})

    def _found(self, name: str, kind: ServiceKind, service: int) -> None:
        seat = next(s for s in self.plan.seats if self.plan.people[s.person].service == service)
        someone = self.plan.people[seat.person]
        entropy = SeededEntropy(draw(self.seed, "founding", name))
        keys, kit = DeviceKeys.generate(entropy), DeviceKeys.generate(entropy)
        own = service_id(keys.verify_key, kit.verify_key)
        member = Id(entropy.bytes(16).hex())
        laptop = self._laptop(seat.n, keys=keys, service=own, member=member)
        founding = Founding(name, kind, someone.name, kit.verify_key, kit.recipient)
        laptop.entropy.begin("founding")
        found(laptop.desk, founding=founding)
        self.parties.append(Party(name, own, laptop))
        self._name(seat.n, member)

    def _name(self, seat: int, member: Id) -> None:
        person = self.plan.seats[seat].person
        self.member_ids[person] = member
        self.names[member] = self.plan.people[person].name

    def _laptop(self, seat: int, *, keys: DeviceKeys, service: Id, member: Id) -> Laptop:
        someone = self.someone(seat)
        earlier = sum(laptop.member == member for laptop in self.laptops)
        name = f"{someone.name}'s laptop" if not earlier else f"{someone.name}'s laptop {earlier + 1}"
        wrong_by = Chance(self.seed, "clock", seat).number("wrong by", 30) - 15
        laptop = Laptop(self, name=name, keys=keys, service=service, member=member, wrong_by=wrong_by)
        self.laptops.append(laptop)
        self.seats[seat] = laptop
        return laptop

    def enrol(self, seat: int, *, by: Laptop) -> Laptop:
        """Let the owner of a seat in with a new laptop."""
        someone = self.someone(seat)
        person = self.plan.seats[seat].person
        keys = DeviceKeys.generate(SeededEntropy(draw(self.seed, "keys", seat, self.step, len(self.laptops))))
        by.entropy.begin(f"enrol {seat} {self.step}")
        member = self.member_ids.get(person) or self._new_member(someone, by)
        role = ROLES.get(someone.role, Role.COORDINATOR)
        members.enrol(
            *(by.desk,), member=member, name=someone.name, role=role, key=keys.verify_key, recipient=keys.recipient
        )
        self._name(seat, member)
        laptop = self._laptop(seat, keys=keys, service=by.service, member=member)
        by.look()
        return laptop

    def _new_member(self, someone: Someone, by: Laptop) -> Id:
        """A mentor's member id is that of their file, which the act that opens it makes."""
        if someone.role != "mentor":
            return Id(by.entropy.bytes(16).hex())
        with by.desk.act("open a mentor's file") as act:
            scope = cases.open_scope(act, by.desk)
            cases.let_in(act, scope, subject=scope, role=SubjectRole.MENTOR)
            act.put(Mentor(id=scope, status="active"), FolderKey(Folder.VOLUNTEERING, scope))
        self.case_names[scope] = f"{someone.name}'s file"
        return scope

    def _pin(self) -> None:
        provider, *bodies = self.parties
        for body in bodies:
            members.pin_partner(provider.founder.desk, service=body.service, name=body.name, kind="body")
            members.pin_partner(body.founder.desk, service=provider.service, name=PROVIDER, kind="provider")

    def introduce(self, laptop: Laptop, *, by: dict[Id, Laptop]) -> None:
        """Bring a laptop the rosters that an invitation or a partner's first visit brings, whole and on foot."""
        provider = self.parties[0].service
        wanted = [laptop.service, *(s for s in by if s != laptop.service and provider in (s, laptop.service))]
        for service in wanted:
            if by[service] is not laptop:
                by[service].look()
                with by[service].store.writing() as transaction:
                    raw = written(roster_segments(transaction, service))
                with laptop.store.writing() as transaction:
                    take_roster(transaction, raw, service=service, own=laptop.desk.identity)
        laptop.look()

    def author(self, device: Id) -> Laptop | None:
        """The laptop of a device."""
        return next((laptop for laptop in self.laptops if laptop.device == device), None)

    def violated(self, rule: str, words: str) -> Violation:
        """A violation, for those who cannot know the class."""
        return Violation(rule, words)

    def desk_of(self, laptop: Laptop, identity: Identity) -> StoreDesk:
        """The desk of a laptop; one with a patched program asks nobody for leave."""
        kind = type(laptop.desk) if hasattr(laptop, "desk") else StoreDesk
        return kind(laptop.store, identity=identity, clock=laptop.clock, entropy=laptop.entropy, grace=PATIENCE)

    # -- telling ---------------------------------------------------------------------------------------------------

    def someone(self, seat: int) -> Someone:
        """The owner of a seat."""
        return self.plan.people[self.plan.seats[seat].person]

    def seat_of(self, laptop: Laptop) -> int | None:
        """The seat at which a laptop is used; None for one that another has taken the place of."""
        return next((seat for seat, one in self.seats.items() if one is laptop), None)

    def tell(self, words: str) -> None:
        """Keep a sentence of the story."""
        self.lines.append((self.minute, words))

    def case_name(self, scope: Id) -> str:
        """What a case is called in the story: stable when other steps are left out."""
        return self.case_names.setdefault(scope, f"a case opened at step {self.step}")

    def story(self) -> list[str]:
        """The sentences of the story with their days."""
        return [
            f"Day {minute // MINUTES + 1}, {minute % MINUTES // 60:02}:{minute % 60:02}: {words}."
            for minute, words in self.lines
        ]

    def go_back(self, laptop: Laptop, copy: Copy, *, how: str) -> None:
        """Put an older copy of a laptop in place, and note what is lost with it."""
        before = laptop.held
        laptop.go_back(copy, how=how)
        others = self._note_loss(laptop, before & ~laptop.held)
        whole = set[bytes]().union(*(one.whole() for one in others))
        self.hollow.update(fact.n for fact in self.ledger.among(before & ~laptop.held) if fact.id not in whole)

    def steal(self, laptop: Laptop) -> None:
        """Take a laptop away from its member; what it holds is lost with it to everybody else."""
        laptop.stolen = True
        laptop.look()
        self._note_loss(laptop, laptop.held)

    def _note_loss(self, laptop: Laptop, gone: int) -> list[Laptop]:
        """Note what is lost with a laptop, or with the days that it is set back; answers the other laptops."""
        others = [one for one in self.laptops if one is not laptop]
        elsewhere = reduce(int.__or__, (one.had for one in others), 0)
        for fact in self.ledger.among(gone):
            self.lost_by[fact.n].add(laptop.device)
            if not elsewhere & fact.bit:
                self.excused.add(fact.n)
        return others

    def _erase_due(self, desk: StoreDesk) -> None:
        """Erase as the product does, and hold it against what is asked for by all that the laptop has heard."""
        erased = erase_due(desk)
        laptop = next(one for one in self.laptops if one.desk is desk)
        with laptop.fuse.paused():
            laptop.look()
            for target in erased:
                if not any(len(asked.get(target, ())) > 1 for asked in self._asked_at(laptop)):
                    raise Violation("erasure", f"{laptop.name} erased what two do not ask to erase")

    def _asked_at(self, laptop: Laptop) -> Iterator[dict[Id, set[Id]]]:
        with laptop.store.reading() as connection:
            scopes = connection.exec_driver_sql("SELECT DISTINCT scope FROM kind_erasure").scalars().all()
        return (self.model.access(Id(scope), laptop.held).erasing for scope in scopes)

    def gave_up(self, laptop: Laptop, fact: Fact) -> None:
        """A laptop has let go of the values of an entry."""
        for witness in self.witnesses:
            witness(laptop, fact)

    def watch(self, laptop: Laptop) -> None:
        """Hold what a laptop has just packed against the rules."""
        with laptop.fuse.paused():
            laptop.look()
            for watcher in self.watchers:
                watcher(laptop)

    def let_out(self, laptop: Laptop, name: str, sealed: bytes) -> None:
        """Hold what is about to leave a laptop against the rules as the laptop knows them by now."""
        with laptop.fuse.paused():
            laptop.look()
            for watcher in self.gatekeepers:
                watcher(laptop, name, sealed)

    # -- taking turns ----------------------------------------------------------------------------------------------

    def take(self, step: Step, turn: "Turn") -> None:
        """Let one step happen."""
        self.minute = self.post.minute = step.minute
        self.step = step.n
        laptop = self.seats[step.seat]
        if laptop.stolen and step.what in ORDINARY:
            return
        self.counts[f"tried: {step.what}"] += 1
        with laptop.working(f"step {step.n}"):
            try:
                words = turn(self, laptop, Chance(self.seed, step.n, step.pick))
            except KnownError as error:
                self.counts[f"refused: {step.what}"] += 1
                self.tell(f"{laptop.name} tries '{step.what}' and is told: {error}")
                return
            if words is None:
                self.counts[f"nothing to do: {step.what}"] += 1
            else:
                self.counts[step.what] += 1
                self.tell(words)

    def close(self) -> None:
        """Let everything go."""
        for laptop in self.laptops:
            laptop.close()
        self._home.cleanup()


Turn = Callable[[World, Laptop, Chance], str | None]


def _quick_place() -> str | None:
    """Memory, where the machine has a folder in it: what a laptop keeps outside its database is written often."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None
