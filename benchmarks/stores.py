"""Stores to measure: a coordinator's with many people, and a second coordinator's to send to."""

from datetime import UTC, datetime
from pathlib import Path
from random import Random

from caseworker.bootstrap import NewService, OpenDirectory, Surroundings, disclosure_table, make_service, make_store
from caseworker.domain.clock import FixedClock
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.people import Person
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.entropy import SeededEntropy
from caseworker.journal.keys import DeviceKeys
from caseworker.services import cases, members
from caseworker.storage.secret_store import NoSecrets
from caseworker.storage.vault import Cost
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.exchange import Exchange
from caseworker.sync.introduction import roster_segments, take_roster, written

PASSPHRASE = "a passphrase for measuring"
GIVEN = "Jason Amina Siân Kai Denise Imran Liam Megan Ruth Cerys Tom Noor Grace Dev Lee Jordan Farida Priya".split()
FAMILY = (
    "Pike Begum Hughes O'Neill Taylor Khan Carter Evans Osei Williams Bright Ali Mbeki Patel Morgan Smith Ng".split()
)
WORDS = (
    "talked about the day of release and the bus council letter birth certificate pharmacy bank card sister phone "
    "approved premises benefits claim housing form appointment late early quiet ready worried hopeful walk garden"
).split()


def around(seed: int) -> Surroundings:
    """Surroundings that cost nothing to unlock."""
    clock = FixedClock(datetime(2026, 12, 7, 9, tzinfo=UTC))
    return Surroundings(clock, SeededEntropy(seed), NoSecrets(), Cost(passes=1, kibibytes=8 * 1024, lanes=1))


def coordinator(folder: Path) -> OpenDirectory:
    """A provider's first store, on disk and encrypted."""
    new = NewService("Invented Gate House", "Farida Akhtar")
    return make_service(folder, new=new, passphrase=PASSPHRASE, recovery=bytes(range(32)), around=around(1))


def colleague(opened: OpenDirectory, folder: Path) -> OpenDirectory:
    """A second coordinator's store, enrolled."""
    other = around(2)
    keys = DeviceKeys.generate(other.entropy)
    member = Id(other.entropy.bytes(16).hex())
    service = opened.desk.identity.service
    made = make_store(folder, keys=keys, service=service, member=member, passphrase=PASSPHRASE, around=other)
    members.enrol(
        opened.desk,
        member=member,
        name="Dev Patel",
        role=Role.COORDINATOR,
        key=keys.verify_key,
        recipient=keys.recipient,
    )
    with opened.store.writing() as transaction:
        raw = written(roster_segments(transaction, service))
    with made.store.writing() as transaction:
        take_roster(transaction, raw, service=service, own=made.desk.identity)
    return made


def exchange_of(opened: OpenDirectory, carrier: Path) -> Exchange:
    """The exchange of a store over a folder, without duties."""
    return Exchange(opened.desk, carrier=FolderCarrier(carrier), table=disclosure_table())


def open_people(opened: OpenDirectory, count: int, *, luck: Random, at_once: int = 500) -> list[Id]:
    """Invent people, many in one act."""
    made: list[Id] = []
    while len(made) < count:
        with opened.desk.act("import referrals") as act:
            for _ in range(min(at_once, count - len(made))):
                case = cases.open_scope(act, opened.desk)
                person = Person(id=case, given_name=luck.choice(GIVEN), family_name=name(luck))
                act.add(person, case_folder(case))
                made.append(case)
    return made


def name(luck: Random) -> str:
    """A family name out of some thousands."""
    return f"{luck.choice(FAMILY)}-{luck.choice(FAMILY)}{luck.choice(WORDS)}"


def crowded(folder: Path, *, people: int, entries: int) -> OpenDirectory:
    """A coordinator's store with so many people and so many entries."""
    opened = coordinator(folder)
    luck = Random(4)
    known = open_people(opened, people, luck=luck, at_once=2_000)
    record_sessions(opened, known, each=max(1, entries // people - 2), luck=luck, at_once=2_000)
    return opened


def record_sessions(opened: OpenDirectory, people: list[Id], *, each: int, luck: Random, at_once: int = 500) -> None:
    """Invent sessions, one entry each, many folders in one act."""
    for _ in range(each):
        for start in range(0, len(people), at_once):
            with opened.desk.act("record sessions") as act:
                for case in people[start : start + at_once]:
                    act.add(session(opened, luck), case_folder(case))


def session(opened: OpenDirectory, luck: Random) -> Session:
    """One invented session of about a hundred letters."""
    return Session(
        happened_at=opened.desk.clock.now(),
        minutes=luck.randrange(10, 90),
        attendance="on_time",
        summary=" ".join(luck.choice(WORDS) for _ in range(12)),
        next_step=" ".join(luck.choice(WORDS) for _ in range(5)),
    )
