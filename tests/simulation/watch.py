"""What is asked at every packing, and again when a batch leaves that had to wait for a carrier: that nobody packs for a reader whom the packer's own journal excludes, value by value,
that what could still be undone stays, and that nobody is taken to hold what they never held."""

import csv
import re
from collections import defaultdict
from io import StringIO

import resources
from caseworker.domain.clock import milliseconds
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from tests.simulation.laptop import Laptop
from tests.simulation.ledger import Fact, Say
from tests.simulation.model import Person
from tests.simulation.sealed import Body, Opened, open_batch
from tests.simulation.world import Violation, World

WORD = re.compile(rb"(?<![a-z0-9])wq\d+q(?![a-z0-9])")
"""What the acts of a story write; not what a key happens to spell."""
HOLDERS_NEEDED = 2
"""So many readers' laptops that say what they hold are needed before anybody else gives a value up."""
SHARED = (Folder.SHARED, Folder.SHARED_RESTRICTED)

JUDGED_BY = {
    *(("device", "member"), ("device", "signing_key"), ("device", "removed")),
    *(("member", "role"), ("member", "left_on"), ("partner", "service")),
}
"""What of a roster a partner's partner may have."""

Piece = tuple[Say, str]
"""One value of an entry: what it is said of, and the field."""


def pieces(fact: Fact) -> list[Piece]:
    """The values of an entry in their order."""
    return [(say, name) for say in fact.says for name in say.raws]


class Sharing:
    """The disclosure table, read by itself, and who may have which value of a shared folder."""

    def __init__(self) -> None:
        rows = csv.DictReader(StringIO(resources.disclosure()))
        self._rows = {(row["kind"], row["field"], row["strand"]): row for row in rows}

    def allows(self, world: World, fact: Fact, piece: Piece, *, reader: Person, held: int) -> bool:
        """Whether one value may travel to a reader of its folder, by what the sender holds."""
        say, name = piece
        if fact.folder.folder is Folder.ROSTER:
            near = world.model.roster(fact.folder.scope, held).now().partners
            return reader.service in near | {fact.folder.scope} or (say.kind, name) in JUDGED_BY
        if fact.folder.folder not in SHARED or reader.role not in ("mentor", "practitioner") or name == "~struck":
            return True
        strand = say.value("strand") or "*"
        row = self._rows.get((say.kind, name, strand)) or self._rows.get((say.kind, name, "*"))
        if row is None:
            return False
        if reader.role == "mentor":
            return row["mentor_may_see"] == "yes"
        if row["basis"] != "permission":
            return True
        access = world.model.access(fact.folder.scope, held)
        asked = fact.folder.body, row["purpose"]
        return asked in access.permitted and bool(set(fact.cites) & access.gave.get(asked, set()))


class Watcher:
    """Looks into every batch that is packed, with its recipient's keys."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.sharing = Sharing()
        self.given: dict[Id, set[bytes]] = defaultdict(set)
        """The words that a member has been sent by somebody who might."""
        self.leaked: dict[Id, set[bytes]] = defaultdict(set)
        """The words that a patched program has sent to a member."""
        self._seen: dict[str, int] = {}
        """The batches that were looked into, and at which step."""

    def __call__(self, laptop: Laptop) -> None:
        """Look into what is new in a laptop's outbox."""
        with laptop.store.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT o.name, o.sealed, b.devices FROM outbox o JOIN batch b ON b.name=o.name"
            ).all()
        waiting = set() if laptop.patched else self._waiting(laptop)
        if not laptop.patched:
            self._check_marks(laptop)
        for name, sealed, devices in rows:
            if name not in self._seen:
                self._seen[name] = self.world.step
                self._look_into(laptop, bytes(sealed), [Id(one) for one in devices.split()], waiting)

    def let_out(self, laptop: Laptop, name: str, sealed: bytes) -> None:
        """Look once more into a batch that has waited, by what the laptop has heard since."""
        if self._seen.get(name) in (None, self.world.step):
            return
        with laptop.store.reading() as connection:
            devices = connection.exec_driver_sql("SELECT devices FROM batch WHERE name=?", (name,)).scalar_one()
        self.world.counts["batches that left late"] += 1
        self._look_into(laptop, sealed, [Id(one) for one in devices.split()], set(), rule="leaving")

    def note_given_up(self, laptop: Laptop, fact: Fact) -> None:
        """Note what was given up when no two laptops could hold the whole of it, by what the giver knew."""
        model, held = self.world.model, laptop.held
        readers = model.readers(fact.folder, held)
        whole = []
        for one in self.world.laptops:
            reader = model.roster(one.service, held).now().speaks_for(one.device) if one.member in readers else None
            if reader and all(world_allows(self, fact, piece, reader=reader, held=held) for piece in pieces(fact)):
                whole.append(one)
        if len(whole) < HOLDERS_NEEDED:
            self.world.on_one_word.add(fact.n)

    def _check_marks(self, laptop: Laptop) -> None:
        """Nobody is believed to hold what was never durable with them, whatever became of it since."""
        with laptop.store.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT m.device, e.link FROM mark m JOIN entry e ON e.chain=m.chain AND e.number=m.number"
            ).all()
        for device, link in rows:
            other, fact = self.world.author(Id(device)), self.world.ledger.by_link[bytes(link)]
            if other is not None and not other.patched and not other.had & fact.bit:
                words = f"{laptop.name} believes that {other.name} holds an entry of {where(self.world, fact.folder)}"
                raise Violation("acknowledged", f"{words} (step {fact.step}), which it never did")

    def _waiting(self, laptop: Laptop) -> set[bytes]:
        """The entries that wait on a laptop until they may leave. No concern is among them, nor stands behind one."""
        now = milliseconds(laptop.clock.now())
        with laptop.store.reading() as connection:
            rows = connection.exec_driver_sql(
                "SELECT e.link FROM grace g JOIN entry e ON e.act=g.act WHERE g.since<=? AND g.until>?", (now, now)
            ).all()
        links = {bytes(row[0]) for row in rows}
        behind = set(links)
        for fact in self.world.ledger.among(laptop.held) if links else ():
            if fact.device == laptop.device and (fact.link in links or fact.previous in behind):
                behind.add(fact.link)
                if any(say.kind == "concern" for say in fact.says):
                    raise Violation("waiting", f"a concern waits on {laptop.name}")
        self.world.counts["entries that waited"] += len(links)
        return links

    def _look_into(
        self, laptop: Laptop, sealed: bytes, devices: list[Id], waiting: set[bytes], *, rule: str = "packing"
    ) -> None:
        secrets = {one.device: one.keys.age_secret for one in self.world.laptops}
        opened = open_batch(sealed, secret=secrets[devices[0]])
        self.world.counts["batches looked into"] += 1
        erased = self._erased(laptop)
        self._check_devices(laptop, opened, devices)
        removed = self.world.model.is_removed(devices[0], laptop.held)
        for body in opened.bodies:
            fact = self._fact(body)
            if laptop.patched or fact is None:
                self.leaked[opened.member].update(w for raw in body.values if raw for w in WORD.findall(raw))
            else:
                if fact.link in waiting:
                    raise Violation("waiting", f"{laptop.name} packs what waits and could still be undone")
                said = zip(pieces(fact), body.values, strict=True)
                if any(raw and (say.record, fact.folder.scope) in erased for (say, _), raw in said):
                    raise Violation(rule, f"{laptop.name} sends what it has erased")
                self._check(laptop, opened, body, fact, removed=removed, rule=rule)

    def _erased(self, laptop: Laptop) -> set[tuple[Id, Id]]:
        """What is erased here, each with its case: what goes by the same id elsewhere is somebody's forgery."""
        with laptop.store.reading() as connection:
            rows = connection.exec_driver_sql("SELECT target, scope FROM tombstone").all()
        return {(Id(target), Id(scope)) for target, scope in rows}

    def _check_devices(self, laptop: Laptop, opened: Opened, devices: list[Id]) -> None:
        """A batch is for devices of its member, and nobody packs for a removed device but the roster."""
        for one in self.world.laptops:
            if one.device in devices and one.member != opened.member and not laptop.patched:
                raise Violation("packing", f"{laptop.name} packs for {one.name} what is meant for somebody else")

    def _fact(self, body: Body) -> Fact | None:
        fact = self.world.ledger.by_link.get(body.last_link)
        for _ in range(body.before_last):
            fact = self.world.ledger.by_link.get(fact.previous) if fact else None
        return fact

    def _check(self, laptop: Laptop, opened: Opened, body: Body, fact: Fact, *, removed: bool, rule: str) -> None:
        world, held = self.world, laptop.held
        name = world.names.get(opened.member, "somebody")
        told = removed and fact.folder.folder is Folder.ROSTER
        readers = world.model.readers(fact.folder, held)
        reader = world.model.person(opened.member, held) or (self._let_in_vain(opened.member) if told else None)
        if reader is None or (removed and not told) or (opened.member not in readers and not told):
            raise Violation(rule, f"{laptop.name} packs {where(world, fact.folder)} for {name}, who may not read it")
        for piece, raw in zip(pieces(fact), body.values, strict=True):
            if raw is None:
                continue
            if not world_allows(self, fact, piece, reader=reader, held=held):
                what = f"{piece[0].kind}.{piece[1]}"
                raise Violation(rule, f"{laptop.name} packs {what} of {where(world, fact.folder)} for {name}")
            self.given[opened.member].update(WORD.findall(raw))

    def _let_in_vain(self, member: Id) -> Person | None:
        """Somebody whom nobody but the struck off has let in: told the roster, so that they learn of it."""
        service = next((one.service for one in self.world.laptops if one.member == member), None)
        return Person(member, service, "mentor", "", left=True) if service else None


def world_allows(watcher: Watcher, fact: Fact, piece: Piece, *, reader: Person, held: int) -> bool:
    """Whether one value may travel."""
    return watcher.sharing.allows(watcher.world, fact, piece, reader=reader, held=held)


def where(world: World, folder: FolderKey) -> str:
    """A folder in words."""
    if folder.folder in (Folder.ROSTER, Folder.OFFICE):
        return f"the {folder.folder} folder"
    return f"the {folder.folder} folder of {world.case_name(folder.scope)}"
