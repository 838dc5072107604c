"""Devices of an invented service and of the bodies it works with: each a real store, desk and exchange.

Nothing here is a stand-in: a device is built as the product builds it, only in memory (or in SQLCipher where asked).
"""

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import msgspec
from sqlalchemy import Engine

import resources
from caseworker.domain.access_records import Accept, Permission, SubjectRole, permission_id
from caseworker.domain.cases import Case, CaseState, case_record_id
from caseworker.domain.clock import FixedClock
from caseworker.domain.disclosure import DisclosureTable
from caseworker.domain.folders import FolderKey, access_folder, case_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.people import Person
from caseworker.domain.record import Record
from caseworker.domain.service import Role, ServiceKind
from caseworker.entropy import SeededEntropy
from caseworker.journal.access import Access
from caseworker.journal.arrived import Arrived, State
from caseworker.journal.entry import (
    FORMAT,
    GENESIS_LINK,
    STRUCK,
    Change,
    Op,
    Structure,
    compose,
    encode_value,
    entry_id,
    folder_to_bytes,
    head_message,
    link_of,
    to_body,
)
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.roster import service_id
from caseworker.services import assignments, cases, members
from caseworker.services.desk import Act, Stored
from caseworker.services.founding import Founding, found
from caseworker.storage.desk import StoreDesk
from caseworker.storage.engine import open_memory
from caseworker.storage.journal_store import NewEntry
from caseworker.storage.open_act import OpenAct
from caseworker.storage.record_state import unpack_fields
from caseworker.storage.replay import replay
from caseworker.storage.store import Store
from caseworker.storage.tables import DERIVED
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.exchange import Exchange, Report, peers
from caseworker.sync.introduction import roster_segments, take_roster, written
from caseworker.sync.pack import Packer
from caseworker.sync.receive import Receipt, Receiver
from caseworker.sync.wire import WIRE, Header, Payload, Segment, decode, encode

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

TABLE = DisclosureTable.parse(resources.disclosure())
MONDAY = datetime(2026, 12, 7, 9, tzinfo=UTC)
NOBODY = bytes(16)

Base = Mapping[str, Iterable[bytes]]
Devices = TypeVar("Devices", bound="DataclassInstance")
"""Several devices as the fields of one frozen or ordinary dataclass."""


@cache
def _empty_store() -> Engine:
    """A store with all its tables and nothing in it, to be copied: making the tables takes longer than most tests."""
    engine = open_memory()
    Store(engine, clock=FixedClock(MONDAY))
    return engine


def in_memory() -> Engine:
    """An engine over an empty store of its own in memory."""
    engine = open_memory()
    copy_store(_empty_store(), engine)
    return engine


def copy_store(source: Engine, target: Engine) -> None:
    """Make one store what another is now, page by page: how a backup, a snapshot or a copied profile looks."""
    with source.connect() as one, target.connect() as other:
        for connection in (one, other):
            connection.exec_driver_sql("COMMIT")
        driver: Any = one.connection.driver_connection
        driver.backup(other.connection.driver_connection)
        for connection in (one, other):
            connection.exec_driver_sql("BEGIN")


class Forged(NamedTuple):
    """One change of a forged entry, with its values as msgpack."""

    change: Change
    values: tuple[bytes, ...]


def forged(
    kind: str, record: Id | int, *, op: str = Op.SET, base: Base = MappingProxyType({}), **values: Any
) -> Forged:
    """A change that sets plain wire values: whatever they are, and whatever they are based on."""
    raw = {name: encode_value(value) for name, value in values.items()}
    return forged_raw(kind, record, raw, op=op, base=base)


def forged_raw(
    kind: str, record: Id | int, values: Mapping[str, bytes], *, op: str = Op.SET, base: Base = MappingProxyType({})
) -> Forged:
    """A change that sets any bytes."""
    place = record if isinstance(record, int) else bytes.fromhex(record)
    fields = tuple((name, tuple(base.get(name, ()))) for name in values)
    return Forged(Change(kind, place, op, fields), tuple(values.values()))


def struck(kind: str, record: Id, *, op: str) -> Forged:
    """A change of what strikes a record or brings it back."""
    return Forged(Change(kind, bytes.fromhex(record), op, ((STRUCK, ()),)), (encode_value([]),))


class Device:
    """One laptop: its keys, its store, its desk, and the folder that it exchanges over."""

    def __init__(
        self,
        name: str,
        *,
        member: Id,
        service: Id,
        keys: DeviceKeys,
        folder: Path | None = None,
        engine: Engine | None = None,
    ) -> None:
        self.name = name
        self.keys = keys
        self.member = member
        self.service = service
        self.clock = FixedClock(MONDAY)
        self.entropy = SeededEntropy(int.from_bytes(name.encode(), "big"))
        self.store = Store(engine or in_memory(), clock=self.clock)
        self.store.belongs_to(service, member=member)
        identity = Identity(keys, service, member, self.entropy.bytes(8).hex())
        self.desk = StoreDesk(self.store, identity=identity, clock=self.clock, entropy=self.entropy)
        self.folder = folder
        self.carrier = FolderCarrier(folder) if folder else None
        self.recovery: DeviceKeys | None = None

    @property
    def id(self) -> Id:
        """The device's own id."""
        return self.keys.device_id

    # -- exchanging --------------------------------------------------------------------------------------------------

    def exchange(self) -> Exchange:
        """An exchange over the folder."""
        assert self.carrier is not None
        return Exchange(self.desk, carrier=self.carrier, table=TABLE)

    def run(self) -> Report:
        """One whole exchange."""
        return self.exchange().run()

    def payload(self, *folders: FolderKey, above: int = 0) -> Payload:
        """Every chain of some folders from one number on, as a batch carries it; unsealed."""
        with self.store.writing() as transaction:
            segments = []
            for key in folders:
                for tip in transaction.journal.tips(key):
                    kept = transaction.journal.back_from(tip, above=above)
                    segments.append(
                        Segment(
                            folder_to_bytes(key),
                            tip.writer.to_bytes(),
                            kept[0].arrived.previous if kept else GENESIS_LINK,
                            *(tip.number, tip.link, tip.signature),
                            tuple(to_body(one.arrived.entry) for one in kept),
                        )
                    )
        return Payload(self.header(), (), tuple(segments))

    def header(self, *, number: int = 0) -> Header:
        """The header of a batch for nobody in particular."""
        return Header(
            WIRE, bytes.fromhex(self.member), NOBODY, bytes.fromhex(self.desk.identity.incarnation), number, (), False
        )

    def take(self, payload: Payload, *, sender: "Device") -> Receipt:
        """Receive an unsealed batch in one transaction."""
        with self.store.writing() as transaction:
            return Receiver(transaction, sender=sender.id, own=self.desk.identity.writer).receive(payload)

    def packed_for(self, other: "Device") -> list[Payload]:
        """What this device packs for another's member now, unsealed, as its recipient decodes it."""
        with self.store.writing() as transaction:
            everybody = peers(transaction.door.rosters(), self.desk.identity)
            packed = [
                one
                for peer in everybody
                if other.id in peer.ids
                for one in Packer(transaction, identity=self.desk.identity, peer=peer, table=TABLE).pack()
            ]
        return [decode(encode(one.payload)) for one in packed]

    def carry_to(self, *others: "Device") -> None:
        """Pack for others and let them take it, with neither seal nor carrier."""
        for other in others:
            for payload in self.packed_for(other):
                other.take(payload, sender=self)

    def take_roster_of(self, other: "Device", service: Id = NO_ID) -> None:
        """Begin from another device's roster, as a joining device or a partner does."""
        asked = service or other.service
        with other.store.writing() as transaction:
            raw = written(roster_segments(transaction, asked))
        with self.store.writing() as transaction:
            take_roster(transaction, raw, service=asked, own=self.desk.identity)

    # -- acting ------------------------------------------------------------------------------------------------------

    def add(self, record: Record, folder: FolderKey, *, name: str = "write something down") -> Id:
        """One act that adds one record."""
        with self.desk.act(name) as act:
            act.add(record, folder)
        return act.changes.created[0]

    def add_all(self, *records: Record, folder: FolderKey) -> None:
        """One act that adds several records to one folder."""
        with self.desk.act("write several things down") as act:
            for record in records:
                act.add(record, folder)

    def change(self, identifier: Id, **values: Any) -> None:
        """One act that changes a record as it stands now."""
        self.change_loaded(self.load(identifier), **values)

    def change_loaded(self, loaded: Stored, **values: Any) -> None:
        """One act over the values that a form was loaded with."""
        with self.desk.act("change something") as act:
            act.change(loaded, **values)

    def open_case(self, *, family: str = "Hughes-Llŷr", given: str = "Siân", **values: Any) -> Id:
        """A case with a person in it."""
        with self.desk.act("open a case") as act:
            case = cases.open_scope(act, self.desk)
            act.add(Person(id=case, given_name=given, family_name=family, **values), case_folder(case))
        return case

    def assign(self, case: Id, mentor: "Device") -> None:
        """Let a mentor in."""
        assignments.assign(self.desk, case=case, mentor=mentor.member)

    def let_in(self, case: Id, body: "Device", *, team: str = "") -> None:
        """Let the commissioning body in that a device belongs to."""
        with self.desk.act("share with a body") as act:
            cases.let_in(act, case, subject=body.service, role=SubjectRole.BODY, team=team)

    def permit(self, case: Id, body: "Device", *, purpose: str, granted: bool) -> None:
        """Write down what the person allows."""
        record = Permission(
            id=permission_id(case, body=body.service, purpose=purpose),
            body=body.service,
            purpose=purpose,
            granted=granted,
        )
        with self.desk.act("note what they allow") as act:
            act.put(record, access_folder(case))

    def forge(self, key: FolderKey, *changes: Forged, **other: Any) -> Arrived:
        """Write an entry as a patched client would: signed and chained, whatever this device may do.

        It lies in the journal unjudged, so the next batch carries it. `other` are fields of the structure, such as
        `cites`, `time`, `member` or `act`.
        """
        with self.store.writing() as transaction:
            journal, writer = transaction.journal, self.desk.identity.writer
            tip = next(iter(journal.tips(key, writer)), None)
            previous, number = (tip.link, tip.number + 1) if tip else (GENESIS_LINK, 1)
            structure = Structure(
                version=FORMAT,
                number=number,
                act=self.entropy.bytes(16),
                member=bytes.fromhex(self.member),
                name="forged",
                time=transaction.now,
                roster=transaction.door.rosters().get(self.service).frontier(),
                cites=(),
                changes=tuple(forged.change for forged in changes),
            )
            structure = msgspec.structs.replace(structure, **other)
            values = [value for forged in changes for value in forged.values]
            entry = compose(structure, seed=self.entropy.bytes(16), values=values)
            link = link_of(entry, previous=previous, writer=writer, folder=key)
            chain = tip.n if tip else journal.new_chain(writer=journal.writer(writer), folder=journal.folder(key))
            journal.insert([NewEntry(chain, journal.folder(key), link, previous, entry)], received=transaction.now)
            signature = self.keys.sign(head_message(writer=writer, folder=key, number=number, link=link))
            journal.set_tips([(chain, number, link, signature)], tick=transaction.tick)
        return Arrived(entry_id(link), link, previous, writer, entry)

    def forge_struck(self, record: Id, seen: bytes) -> None:
        """Strike a person's record by bytes of any kind."""
        key = case_folder(record)
        change = Change("person", bytes.fromhex(record), Op.STRIKE, ((STRUCK, ()),))
        self.forge(key, Forged(change, (seen,)), cites=self.cites(record, self.service))
        self.rejudge(key)

    def strike(self, identifier: Id) -> None:
        """One act that strikes a record."""
        with self.desk.act("strike") as act:
            act.strike(act.load(identifier))

    def restore(self, identifier: Id) -> None:
        """One act that brings a record back."""
        with self.desk.act("restore") as act:
            act.restore(act.load(identifier))

    def accept(self, key: FolderKey, *entries: bytes) -> None:
        """Let entries count that a cut-off holds."""
        named = tuple(one.hex() for one in entries)
        self.add(Accept(of_folder=str(key), entries=named), access_folder(key.scope))

    def open_scope(self, act: OpenAct) -> Id:
        """A scope that an act under way opens."""
        return cases.open_scope(act, self.desk)

    def payload_of(self, one: Arrived, key: FolderKey) -> Payload:
        """A batch of one forged entry."""
        return msgspec.structs.replace(self.payload(), segments=(self.relinked(one, key, previous=one.previous),))

    def relinked(self, one: Arrived, key: FolderKey, *, previous: bytes) -> Segment:
        """A segment of one entry, chained onto any entry and signed by its writer."""
        link = link_of(one.entry, previous=previous, writer=one.writer, folder=key)
        signature = self.keys.sign(head_message(writer=one.writer, folder=key, number=one.number, link=link))
        body = (to_body(one.entry),)
        return Segment(folder_to_bytes(key), one.writer.to_bytes(), previous, one.number, link, signature, body)

    def clone(self) -> "Device":
        """A second machine with a copy of this one's store, under the same name."""
        return self._over(self.folder)

    def again(self, folder: Path | None) -> "Device":
        """This machine as it stands, over a folder of its own: it goes on as this one would have gone on."""
        twin = self._over(folder)
        twin.entropy = twin.desk.entropy = deepcopy(self.entropy)
        twin.recovery = self.recovery
        return twin

    def _over(self, folder: Path | None) -> "Device":
        engine = open_memory()
        copy_store(self.store.engine, engine)
        twin = Device(self.name, member=self.member, service=self.service, keys=self.keys, folder=folder, engine=engine)
        twin.clock.move_to(self.clock.now())
        twin.desk.identity = self.desk.identity
        return twin

    def cites(self, scope: Id, subject: Id) -> tuple[bytes, ...]:
        """The access entries that let somebody in."""
        return self.access(scope).naming.get(subject, ())

    def access(self, scope: Id) -> Access:
        """What the access folder of a scope amounts to here."""
        with self.store.writing() as transaction:
            return transaction.door.access(scope)

    def reading(self, key: FolderKey) -> frozenset[Id]:
        """The members who may read a folder, by this device's journal."""
        with self.store.writing() as transaction:
            return transaction.door.readers(key)

    def rejudge(self, *keys: FolderKey) -> None:
        """Judge and fold folders again, with what was forged here."""
        self.store.forget()
        with self.store.writing() as transaction:
            transaction.door.rebuild(keys)

    def kit(self) -> "Device":
        """The recovery key of this founder's service, put to work on a device of its own."""
        assert self.recovery is not None
        with self.store.writing() as transaction:
            trustee = transaction.door.rosters().device(self.recovery.device_id)
        assert trustee is not None
        made = Device("kit", member=trustee.member, service=self.service, keys=self.recovery)
        made.take_roster_of(self)
        return made

    # -- looking -----------------------------------------------------------------------------------------------------

    def load(self, identifier: Id) -> Stored:
        """A record as a form loads it, from a transaction that writes nothing."""
        with self.desk.act("look") as act:
            return act.load(identifier)

    def record(self, identifier: Id) -> Any:
        """A record's values as they stand."""
        return self.load(identifier).record

    def conflicts(self, identifier: Id) -> tuple[str, ...]:
        """The fields of a record in which a person has still to choose."""
        return self.load(identifier).conflicts

    def rows(self, sql: str, *arguments: Any) -> list[tuple[Any, ...]]:
        """The answer to a question to the tables."""
        with self.store.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql, arguments).all()]

    def ids(self, kind: str) -> set[str]:
        """The standing records of a kind."""
        return {row[0] for row in self.rows(f"SELECT id FROM kind_{kind}")}

    def folders(self) -> list[FolderKey]:
        """Every folder that something of is here."""
        with self.store.writing() as transaction:
            return transaction.journal.folders()

    def heads_of(self, key: FolderKey) -> list[tuple[Any, ...]]:
        """The heads of every record of a folder: what two readers compare."""
        return [row for row in self.content()["heads"] if row[2] == str(key)]

    def places(self, identifier: Id) -> list[tuple[Any, ...]]:
        """The kinds and folders in which an id is used."""
        return self.rows("SELECT r.kind, f.key FROM record r JOIN folder f ON f.n=r.folder WHERE r.id=?", identifier)

    def entries(self, key: FolderKey) -> list[Arrived]:
        """The entries of a folder in the order of arrival."""
        with self.store.writing() as transaction:
            return [kept.arrived for kept in transaction.journal.of_folder(key)]

    def states(self, key: FolderKey) -> list[State]:
        """What the entries of a folder count for here, in the order of arrival."""
        with self.store.writing() as transaction:
            return [kept.state for kept in transaction.journal.of_folder(key)]

    def content(self) -> dict[str, list[tuple[Any, ...]]]:
        """The logical content of every derived table: what must be the same whatever the order of arrival."""
        found = {}
        for table in DERIVED.sorted_tables:
            left_out = {"n", "folder", "heads"} if table.name == "record" else {"n"}
            columns = [c.name for c in table.columns if c.name not in left_out]
            listed = ", ".join(f'"{name}"' for name in columns)
            found[table.name] = sorted(self.rows(f"SELECT {listed} FROM {table.name}"), key=repr)
        found["heads"] = sorted(
            (*row, name, sorted(state.heads))
            for *row, heads in self.rows(
                "SELECT r.id, r.kind, f.key, r.heads FROM record r JOIN folder f ON f.n=r.folder"
            )
            for name, state in unpack_fields(heads).items()
        )
        found["people"] = sorted(
            self.rows("SELECT c.case_id, p.words FROM find_people p JOIN case_row c ON c.n=p.rowid")
        )
        found["text"] = sorted(self.rows("SELECT r.id, t.words FROM find_text t JOIN record r ON r.n=t.rowid"))
        return found

    def replay(self) -> None:
        """Drop every derived table and fill it again from the journal."""
        with self.store.writing() as transaction:
            replay(transaction)


def all_again(made: Devices, folder: Path | None) -> Devices:
    """The same devices as they stand, over another folder: a tenth of the work of enrolling everybody anew."""
    found = ((field.name, getattr(made, field.name)) for field in fields(made))
    return replace(made, **{name: one.again(folder) for name, one in found if isinstance(one, Device)})


def set_state(act: Act, case: Id, *, state: CaseState, owner: Id = NO_ID, **values: Any) -> None:
    """Write how the work with one person stands, whatever a service would say to it."""
    act.put(Case(id=case_record_id(case), state=state, owner=owner or None, **values), case_folder(case))


def device(
    name: str, *, of: Device, folder: Path | None = None, member: Id = NO_ID, engine: Engine | None = None
) -> Device:
    """A new device that nobody has enrolled yet."""
    entropy = SeededEntropy(int.from_bytes(f"{name} keys".encode(), "big"))
    return Device(
        name,
        member=member or Id(entropy.bytes(16).hex()),
        service=of.service,
        keys=DeviceKeys.generate(entropy),
        folder=folder,
        engine=engine,
    )


def founder(
    name: str,
    *,
    service: str = "Gate House",
    kind: ServiceKind = ServiceKind.PROVIDER,
    folder: Path | None = None,
    engine: Engine | None = None,
) -> Device:
    """The device that founds a service."""
    entropy = SeededEntropy(int.from_bytes(f"{name} keys".encode(), "big"))
    keys, recovery = DeviceKeys.generate(entropy), DeviceKeys.generate(entropy)
    made = Device(
        name,
        member=Id(entropy.bytes(16).hex()),
        service=service_id(keys.verify_key, recovery.verify_key),
        keys=keys,
        folder=folder,
        engine=engine,
    )
    found(made.desk, founding=Founding(service, kind, name, recovery.verify_key, recovery.recipient))
    made.recovery = recovery
    return made


def enrol(by: Device, new: Device, *, role: Role, team: str = "") -> Device:
    """Let a device into a service and give it the roster."""
    members.enrol(
        by.desk,
        member=new.member,
        name=new.name,
        role=role,
        team=team,
        key=new.keys.verify_key,
        recipient=new.keys.recipient,
    )
    new.take_roster_of(by)
    return new


def pin_each_other(one: Device, other: Device) -> None:
    """Pin two services to each other and give each the other's roster."""
    members.pin_partner(one.desk, service=other.service, name="Body", kind=ServiceKind.BODY)
    members.pin_partner(other.desk, service=one.service, name="Provider", kind=ServiceKind.PROVIDER)
    one.take_roster_of(other)
    other.take_roster_of(one)


@dataclass
class Town:
    """A provider with coordinators A and B and the mentor C; a body with its coordinator Q and the practitioner P."""

    a: Device
    b: Device
    c: Device
    q: Device
    p: Device

    @property
    def all(self) -> tuple[Device, ...]:
        """Every device, in a fixed order."""
        return self.a, self.b, self.c, self.q, self.p

    def exchange(self, *devices: Device, rounds: int = 3) -> list[Report]:
        """Let devices exchange in turn until nothing is under way."""
        return [each.run() for _ in range(rounds) for each in devices or self.all]

    def share_rosters(self) -> None:
        """Give every device what the founders' rosters hold now."""
        for each in (self.b, self.c):
            each.take_roster_of(self.a)
            each.take_roster_of(self.a, self.q.service)
        self.p.take_roster_of(self.q)
        self.p.take_roster_of(self.q, self.a.service)


def provider(folder: Path | None = None) -> tuple[Device, Device, Device]:
    """Coordinators A and B and the mentor C of one service, each with the whole roster."""
    a, b, c = (one.again(folder) for one in _first_provider())
    return a, b, c


@cache
def _first_provider() -> tuple[Device, Device, Device]:
    a = founder("Farida Akhtar")
    b = device("Dev Patel", of=a)
    c = device("Ruth Osei", of=a)
    enrol(a, b, role=Role.COORDINATOR)
    enrol(a, c, role=Role.MENTOR)
    b.take_roster_of(a)
    return a, b, c


def body(name: str, *, by: Device, folder: Path | None = None, team: str = "") -> tuple[Device, Device]:
    """A commissioning body that the service of `by` works with: its coordinator and one practitioner."""
    q = founder(f"{name} coordinator", service=name, kind=ServiceKind.BODY, folder=folder)
    p = enrol(q, device(f"{name} practitioner", of=q, folder=folder), role=Role.PRACTITIONER, team=team)
    pin_each_other(by, q)
    p.take_roster_of(q)
    p.take_roster_of(q, by.service)
    return q, p


def town(folder: Path | None = None) -> Town:
    """The whole town, everybody with both rosters."""
    return all_again(_first_town(), folder)


@cache
def _first_town() -> Town:
    a, b, c = provider()
    q, p = body("North Wales Probation", by=a)
    made = Town(a, b, c, q, p)
    made.share_rosters()
    return made


def later(*devices: Device, **by: float) -> None:
    """Move the clocks of some devices on: `days`, `hours`, `minutes`."""
    for each in devices:
        each.clock.move_to(each.clock.now() + timedelta(**by))
