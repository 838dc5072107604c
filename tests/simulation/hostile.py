"""What patched programs and stolen laptops try. None of it may have any effect, save on what they were given before."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import msgspec

from caseworker.domain.access_records import Access, SubjectRole, access_id
from caseworker.domain.folders import (
    Folder,
    FolderKey,
    access_folder,
    case_folder,
    restricted_folder,
)
from caseworker.domain.ids import Id, to_bytes
from caseworker.domain.people import SafeContact
from caseworker.domain.referrals import Referral
from caseworker.domain.service import Device, Member
from caseworker.domain.sessions import Note
from caseworker.entropy import SeededEntropy
from caseworker.journal.arrived import Arrived
from caseworker.journal.entry import (
    GENESIS_LINK,
    Entry,
    EntryId,
    Op,
    Structure,
    Writer,
    compose,
    folder_to_bytes,
    link_of,
    to_body,
)
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.rosters import Rosters
from caseworker.services.founding import enrol_device
from caseworker.storage.desk import StoreDesk
from caseworker.storage.door import Door
from caseworker.storage.open_act import OpenAct
from caseworker.sync.envelope import enclose
from caseworker.sync.wire import WIRE, Header, Held, Payload, Segment, encode
from tests.simulation.acts import act, coordinators, name, rows, word
from tests.simulation.chance import Chance, draw
from tests.simulation.laptop import Laptop
from tests.simulation.ledger import Fact
from tests.simulation.world import Violation, World


class PatchedDesk(StoreDesk):
    """A desk that asks nobody, and cites and knows what suits it."""

    cites: tuple[EntryId, ...] | None = None
    knows: tuple[EntryId, ...] | None = None

    def _insist(self, act: OpenAct, arrivals: Mapping[FolderKey, Iterable[Arrived]]) -> None:
        """Whatever the judge says, it is written."""

    def _cites(self, act: OpenAct, key: FolderKey, rosters: Rosters) -> tuple[EntryId, ...]:
        honest = super()._cites(act, key, rosters)
        scoped = key.folder not in (Folder.ROSTER, Folder.OFFICE)
        return self.cites if self.cites is not None and scoped else honest

    def _structure(self, act: OpenAct, key: FolderKey, number: int) -> Structure:
        honest = super()._structure(act, key, number)
        return honest if self.knows is None else msgspec.structs.replace(honest, roster=self.knows)


def patch(laptop: Laptop) -> PatchedDesk:
    """Let a laptop run a program that asks nobody from now on."""
    if not laptop.patched:
        laptop.world.counts["fault: program patched"] += 1
        laptop.patched = True
    known = laptop.desk
    if not isinstance(known, PatchedDesk):
        laptop.desk = PatchedDesk(laptop.store, identity=known.identity, clock=laptop.clock, entropy=laptop.entropy)
    assert isinstance(laptop.desk, PatchedDesk)
    return laptop.desk


def actor(world: World, laptop: Laptop, luck: Chance) -> Laptop:
    """Who attacks: a stolen laptop where there is one, or one that it minted, else the one with the patched program."""
    stolen = [one for one in world.laptops if one.stolen]
    chosen = luck.one_of("actor", stolen, key=lambda one: one.name) if luck.happens("stolen", 60) else None
    return chosen or laptop


def attack(what: str) -> Callable[[Callable[[World, Laptop, PatchedDesk, Chance], str | None]], Any]:
    """Name an attack: it is done with a patched program, whoever does it, and may crash like anything else."""

    def keep(attempt: Callable[[World, Laptop, PatchedDesk, Chance], str | None]) -> Any:
        def turn(world: World, laptop: Laptop, luck: Chance) -> str | None:
            chosen = actor(world, laptop, luck)
            if chosen.member in world.promoted and not chosen.stolen:
                # What a coordinator does with a patched program they may do with an honest one as well.
                return None
            with chosen.working(f"attack {world.step}"):
                desk = patch(chosen)
                desk.cites = desk.knows = None
                try:
                    words = attempt(world, chosen, desk, luck)
                finally:
                    desk.cites = desk.knows = None
            return f"{chosen.name}, patched, {words}" if words else None

        return act(what)(turn)

    return keep


def all_cases(world: World) -> list[Id]:
    """Every case of the world, also those that an attacker should not know of."""
    keys = (key for key in world.ledger.masks if key.folder is Folder.ACCESS)
    return [key.scope for key in keys if "file" not in world.case_name(key.scope)]


def opening(world: World, scope: Id) -> Fact | None:
    """The entry that opened a case."""
    return next((f for f in world.ledger.all_of(access_folder(scope)) if any(s.op == Op.OPEN for s in f.says)), None)


def a_strange_case(world: World, laptop: Laptop, luck: Chance) -> Id | None:
    """A case that the attacker does not read."""
    strange = [
        case for case in all_cases(world) if laptop.member not in world.model.readers(case_folder(case), laptop.held)
    ]
    return luck.one_of("strange", strange or all_cases(world), key=world.case_name)


def some_cites(world: World, laptop: Laptop, case: Id, luck: Chance) -> tuple[EntryId, ...]:
    """What an attacker may cite: the opening of the case, what let it in once, or what let it in elsewhere."""
    facts = [f for f in world.ledger.facts if f.folder.folder is Folder.ACCESS]
    mine = [f.id for f in facts if any(_names(f, who) for who in (laptop.member, laptop.service))]
    first = opening(world, case)
    options = [one for one in (first.id if first else None, *mine) if one]
    chosen = luck.one_of("cites", options, key=bytes.hex)
    return (chosen,) if chosen else ()


def _names(fact: Fact, who: Id) -> bool:
    return any(s.kind == "access" and s.value("subject") == to_bytes(who) and s.value("assigned") for s in fact.says)


# -- writing what one may not ------------------------------------------------------------------------------------------


@attack("assign oneself")
def assign_oneself(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker lets themself into a case."""
    case = a_strange_case(world, laptop, luck)
    if case is None:
        return None
    if luck.happens("forged cites", 70):
        desk.cites = some_cites(world, laptop, case, luck)
    who = laptop.member
    with desk.act("assign oneself") as one:
        record = Access(id=access_id(case, subject=who), subject=who, subject_role=SubjectRole.MENTOR, assigned=True)
        one.add(record, access_folder(case))
    if not laptop.stolen:
        world.intents.append(lambda honest, everything: _not_let_in(world, honest, case, who))
    return f"assigns itself to {world.case_name(case)}"


def _not_let_in(world: World, honest: list[Laptop], case: Id, who: Id) -> None:
    """Unless somebody honest let them in at some time, no honest laptop takes the attacker for a reader."""
    staff = {one.device for one in world.laptops if not one.patched}
    facts = world.ledger.all_of(access_folder(case))
    if any(fact.device in staff and _names(fact, who) for fact in facts):
        return
    for laptop in honest:
        with laptop.store.writing() as transaction:
            door: Door = transaction.door
            if who in door.access(case).mentors:
                raise Violation(
                    "attack", f"{laptop.name} believes that {name(world, who)} let in to {world.case_name(case)}"
                )


@attack("write elsewhere")
def write_elsewhere(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker writes into a folder where they may not."""
    case = a_strange_case(world, laptop, luck)
    if case is None:
        return None
    place = luck.one_of("place", (case_folder(case), restricted_folder(case))) or case_folder(case)
    desk.cites = some_cites(world, laptop, case, luck)
    with desk.act("write elsewhere") as one:
        one.add(Note(words=word(world, "Forged")), place)
    return f"writes into the {place.folder} folder of {world.case_name(case)}"


@attack("cite an old assignment")
def cite_an_old_assignment(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """Somebody who was once let in goes on citing that."""
    facts = [f for f in world.ledger.facts if f.folder.folder is Folder.ACCESS and _names(f, laptop.member)]
    old = luck.one_of("old", facts, key=lambda fact: world.case_name(fact.folder.scope))
    if old is None:
        return None
    desk.cites = (old.id,)
    with desk.act("cite an old assignment") as one:
        one.add(Note(words=word(world, "Late")), case_folder(old.folder.scope))
    return f"cites an old assignment to {world.case_name(old.folder.scope)}"


@attack("squat")
def squat(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker writes a record under the id of somebody else's, in a folder where they may write."""
    folders = rows(laptop, "SELECT DISTINCT scope FROM folder WHERE folder IN ('case', 'shared') AND hidden=0")
    own = luck.one_of("own", [Id(row[0]) for row in folders], key=world.case_name)
    target = luck.one_of("target", _records_elsewhere(world, own), key=lambda pair: world.case_name(pair[1]) + pair[0])
    if own is None or target is None:
        return None
    provider = laptop.service == world.parties[0].service
    with desk.act("squat") as one:
        if provider:
            one.add(SafeContact(id=target[0], value=word(world, "Squatted")), case_folder(own))
        else:
            record = Referral(id=target[0], needs_summary=word(world, "Squatted"))
            one.add(record, FolderKey(Folder.SHARED, own, laptop.service))
    return f"squats a record of {world.case_name(target[1])} in {world.case_name(own)}"


def _records_elsewhere(world: World, own: Id | None) -> list[tuple[Id, Id]]:
    wanted = ("person", "safe_contact", "referral", "session")
    return list(
        dict.fromkeys(
            (say.record, fact.folder.scope)
            for fact in world.ledger.facts
            for say in fact.says
            if say.kind in wanted and (fact.folder.scope != own or say.kind == "person")
        )
    )


@attack("overwrite")
def overwrite(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker writes over what is only ever amended, or strikes it."""
    found = rows(laptop, "SELECT id FROM kind_session UNION SELECT id FROM kind_note UNION SELECT id FROM kind_notice")
    chosen = luck.one_of("record", [Id(row[0]) for row in found])
    if chosen is None:
        return None
    with desk.act("overwrite") as one:
        loaded = one.load(chosen)
        if luck.happens("strike", 50):
            one.strike(loaded)
        else:
            field = "words" if loaded.record.kind.name != "session" else "summary"
            one.change(loaded, **{field: word(world, "Overwritten")})
    return "overwrites what is only ever amended"


@attack("wall everybody")
def wall_everybody(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker walls every coordinator off."""
    case = a_strange_case(world, laptop, luck)
    if case is None or laptop.stolen:
        return None
    desk.cites = some_cites(world, laptop, case, luck)
    with desk.act("wall everybody") as one:
        for who in coordinators(world):
            record = Access(
                id=access_id(case, subject=who), subject=who, subject_role=SubjectRole.COORDINATOR, walled=True
            )
            one.add(record, access_folder(case))
    return f"walls everybody off from {world.case_name(case)}"


# -- the roster --------------------------------------------------------------------------------------------------------


def _roster(laptop: Laptop) -> FolderKey:
    return FolderKey(Folder.ROSTER, laptop.service)


@act("steal")
def steal(world: World, laptop: Laptop, luck: Chance) -> str | None:
    """A coordinator's laptop is stolen, open: whoever has it now runs what they like on it."""
    if laptop.stolen or any(one.stolen for one in world.laptops):
        return None
    world.steal(laptop)
    patch(laptop)
    laptop.old_frontier = _frontier(laptop)
    world.counts["fault: laptop stolen"] += 1
    return f"{laptop.name} is stolen"


def _frontier(laptop: Laptop) -> tuple[EntryId, ...]:
    with laptop.store.writing() as transaction:
        frontier: tuple[EntryId, ...] = transaction.door.rosters().get(laptop.service).frontier()
        return frontier


@attack("remove a coordinator")
def remove_a_coordinator(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker strikes a coordinator's laptop off, as if they knew nothing of their own removal."""
    staff = [one for one in world.laptops if one.member in coordinators(world) and one is not laptop]
    victim = luck.one_of("victim", staff, key=lambda one: one.name)
    if victim is None or (laptop.stolen and (laptop.has_struck or len(staff) < 3)):
        return None
    laptop.has_struck = True
    desk.knows = laptop.old_frontier
    with desk.act("remove a coordinator") as one:
        one.put(Device(id=victim.device, removed=True), _roster(laptop), op=Op.REMOVE)
    return f"strikes {victim.name} off"


@attack("mint a device")
def mint_a_device(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker enrols a coordinator of their own, with a laptop that then works like any other."""
    keys = DeviceKeys.generate(SeededEntropy(draw(world.seed, "minted", world.step)))
    member = Id(SeededEntropy(draw(world.seed, "minted member", world.step)).bytes(16).hex())
    desk.knows = laptop.old_frontier
    with desk.act("mint a device") as one:
        roster = _roster(laptop)
        record = Member(id=member, name="Nobody", role="coordinator", mailbox=SeededEntropy(world.step).bytes(16).hex())
        one.add(record, roster)
        enrol_device(one, roster, member=member, key=keys.verify_key, recipient=keys.recipient, name="minted")
    laptop.look()
    minted = Laptop(
        world,
        name=f"a laptop minted at step {world.step}",
        keys=keys,
        service=laptop.service,
        member=member,
        wrong_by=0,
    )
    world.laptops.append(minted)
    world.names[member] = f"nobody ({world.step})"
    world.introduce(minted, by={laptop.service: laptop})
    patch(minted)
    minted.stolen = True
    if not laptop.stolen:
        world.intents.append(lambda honest, everything: _not_in_service(world, honest, minted))
    return f"enrols {minted.name}"


def _not_in_service(world: World, honest: list[Laptop], minted: Laptop) -> None:
    for laptop in honest:
        with laptop.store.writing() as transaction:
            view = transaction.door.rosters().view(minted.service)
            if view.active(minted.device) is not None:
                raise Violation("attack", f"{laptop.name} takes {minted.name} for one of the service")


@attack("become coordinator")
def become_coordinator(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker gives themself another role."""
    if laptop.stolen:
        return None
    with desk.act("become coordinator") as one:
        one.put(Member(id=laptop.member, role="coordinator"), _roster(laptop))
    return "makes itself coordinator"


# -- the exchange ------------------------------------------------------------------------------------------------------


@attack("leak")
def leak(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker's next exchanges pack everything for everybody."""
    laptop.leaky = True
    with desk.store.writing() as transaction:
        transaction.do("UPDATE peer SET sent=0, told=0")
    return "packs everything for everybody from now on"


def _victims(world: World, laptop: Laptop) -> list[Laptop]:
    return [one for one in world.laptops if one is not laptop and one.service == laptop.service and not one.patched]


@attack("forge a sender")
def forge_a_sender(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker seals, in another's name, that this other holds everything, so that they are sent nothing more."""
    victim = luck.one_of("victim", _victims(world, laptop), key=lambda one: one.name)
    reader = luck.one_of("reader", [v for v in _victims(world, laptop) if v is not victim], key=lambda one: one.name)
    if victim is None or reader is None:
        return None
    held = tuple(
        Held(
            folder_to_bytes(fact.folder), Writer(fact.device, fact.incarnation).to_bytes(), ((fact.number, fact.link),)
        )
        for fact in _tips(world)
    )
    incarnation = bytes.fromhex(victim.desk.identity.incarnation)
    header = Header(WIRE, to_bytes(victim.member), to_bytes(reader.member), incarnation, 2**40, (), False)
    keys = _Borrowed(laptop.keys, victim.device)
    sealed = enclose(encode(Payload(header, held, ())), keys=keys, recipients=[(reader.device, reader.keys.recipient)])
    world.post.add(_mailbox(laptop, reader.member), f"{luck.number('name', 2**63):032x}", sealed)
    return f"tells {reader.name} in {victim.name}'s name that it holds everything"


class _Borrowed(DeviceKeys):
    """The attacker's own keys under another's name."""

    def __init__(self, keys: DeviceKeys, device: Id) -> None:
        super().__init__(keys.signing_seed, keys.age_secret)
        self.__dict__["device_id"] = device


def _tips(world: World) -> list[Fact]:
    last: dict[tuple[FolderKey, Id, str], Fact] = {}
    for fact in world.ledger.facts:
        place = fact.folder, fact.device, fact.incarnation
        last[place] = max(last.get(place, fact), fact, key=lambda one: one.number)
    return list(last.values())


def _mailbox(laptop: Laptop, member: Id) -> str:
    found = rows(laptop, "SELECT mailbox FROM kind_member WHERE id=?", member)
    return str(found[0][0])


@attack("forge a chain")
def forge_a_chain(world: World, laptop: Laptop, desk: PatchedDesk, luck: Chance) -> str | None:
    """The attacker writes an entry in another's name at the end of the other's chain, and signs it as well as may be."""
    staff = [one for one in _victims(world, laptop) if one.member in coordinators(world)]
    victim = luck.one_of("victim", staff, key=lambda one: one.name)
    reader = luck.one_of("reader", [v for v in _victims(world, laptop) if v is not victim], key=lambda one: one.name)
    case = luck.one_of("case", all_cases(world), key=world.case_name)
    first = opening(world, case) if case else None
    if victim is None or reader is None or case is None or first is None:
        return None
    key = access_folder(case)
    tip = next((f for f in _tips(world) if f.folder == key and f.device == victim.device), None)
    entry = _forged(laptop, victim, case, number=tip.number + 1 if tip else 1, cites=(first.id,))
    writer = Writer(victim.device, tip.incarnation if tip else victim.desk.identity.incarnation)
    previous = tip.link if tip else GENESIS_LINK
    link = link_of(entry, previous=previous, writer=writer, folder=key)
    segment = Segment(
        folder_to_bytes(key),
        writer.to_bytes(),
        previous,
        *(entry.structure.number, link),
        *(bytes(64), (to_body(entry),)),
    )
    _send(world, laptop, reader, segment, luck)
    return f"sends {reader.name} an entry in {victim.name}'s name"


def _forged(laptop: Laptop, victim: Laptop, case: Id, *, number: int, cites: tuple[EntryId, ...]) -> Entry:
    """An entry that lets the attacker into a case, word for word as a coordinator would write it."""
    with laptop.desk.store.writing() as transaction:
        one = OpenAct(laptop.entropy.bytes(16), "assign a mentor", _reversible(), transaction, laptop.store.kinds)
        record = Access(
            id=access_id(case, subject=laptop.member),
            subject=laptop.member,
            subject_role=SubjectRole.MENTOR,
            assigned=True,
        )
        one.add(record, access_folder(case))
        assert isinstance(laptop.desk, PatchedDesk)
        honest = laptop.desk._structure(one, access_folder(case), number)
        structure = msgspec.structs.replace(
            honest, member=to_bytes(victim.member), cites=cites, roster=_frontier_in(one)
        )
        return compose(structure, seed=laptop.entropy.bytes(16), values=one.pending.values(access_folder(case)))


def _frontier_in(one: OpenAct) -> tuple[EntryId, ...]:
    frontier: tuple[EntryId, ...] = one.rosters().get(one.rosters().home).frontier()
    return frontier


def _reversible() -> Any:
    from caseworker.domain.changes import Undo

    return Undo.REVERSIBLE


def _send(world: World, laptop: Laptop, reader: Laptop, segment: Segment, luck: Chance) -> None:
    incarnation = bytes.fromhex(laptop.desk.identity.incarnation)
    header = Header(WIRE, to_bytes(laptop.member), to_bytes(reader.member), incarnation, 0, (), False)
    payload = Payload(header, (), (segment,))
    sealed = enclose(encode(payload), keys=laptop.keys, recipients=[(reader.device, reader.keys.recipient)])
    world.post.add(_mailbox(laptop, reader.member), f"{luck.number('name', 2**63):032x}", sealed)
