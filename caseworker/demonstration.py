"""The demonstration: a whole invented service in real encrypted stores that really exchange over a folder.

`DIR/coordinator`, `DIR/mentor-1`, `DIR/mentor-2`, `DIR/practitioner`, `DIR/carrier` and `DIR/referrals.xlsx`; the same
seed and day make the same content. Nobody in it exists.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path

from caseworker.bootstrap import NewService, OpenDirectory, Surroundings, make_service, make_store
from caseworker.demo.exchanged import catch_up
from caseworker.demo.figures import PASSPHRASE, Figures
from caseworker.demo.places import BODIES, LEAD, Area
from caseworker.demo.poison import leave_poison
from caseworker.demo.referrals_file import write_referrals
from caseworker.demo.staff import COORDINATORS, PRACTITIONERS
from caseworker.demo.story import Story, make_story
from caseworker.demo.write import Written, write_story
from caseworker.domain.clock import LONDON, FixedClock
from caseworker.domain.errors import BugError, Phrase, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role, ServiceKind
from caseworker.entropy import SeededEntropy
from caseworker.journal.entry import INCARNATION_BYTES
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.roster import service_id
from caseworker.services.founding import Founding, found
from caseworker.services.members import enrol, pin_partner
from caseworker.storage.desk import StoreDesk
from caseworker.storage.engine import open_memory, spare_the_disk
from caseworker.storage.secret_store import NoSecrets
from caseworker.storage.store import Store
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.introduction import roster_segments, take_roster, written

RECOVERY_BYTES = 32
MENTORS = ("ruth-osei", "dev-patel")
PRACTITIONER = "priya-nair"
MORNING = time(7, 30)
ROUNDS = 2


@dataclass(frozen=True)
class Places:
    """Where each store of a demonstration lies."""

    root: Path

    @property
    def coordinator(self) -> Path:
        """The lead charity's coordinator."""
        return self.root / "coordinator"

    @property
    def mentors(self) -> tuple[Path, Path]:
        """Two mentors with laptops of their own."""
        return self.root / "mentor-1", self.root / "mentor-2"

    @property
    def practitioner(self) -> Path:
        """A practitioner of the commissioning body."""
        return self.root / "practitioner"

    @property
    def carrier(self) -> Path:
        """The shared folder between them."""
        return self.root / "carrier"

    @property
    def sheet(self) -> Path:
        """A spreadsheet of referrals that has just come and is still to be imported."""
        return self.root / "referrals.xlsx"


@dataclass(frozen=True)
class Demonstration:
    """A demonstration as it was made: where it lies, the day it is told on, who is who, and the kit's secret."""

    places: Places
    today: date
    service_name: str
    recovery: bytes
    people: Mapping[str, Id]
    members: Mapping[str, Id]
    bodies: Mapping[Area, Id]


class _ToldClock(FixedClock):
    """A clock that says each day to which it is moved: how far the story has been written."""

    def __init__(self, moment: datetime, *, tell: Callable[[Phrase], None]) -> None:
        super().__init__(moment)
        self._tell, self._said = tell, date.min

    def move_to(self, moment: datetime) -> None:
        super().move_to(moment)
        if moment.date() != self._said:
            self._said = moment.date()
            self._tell(say("Writing down what happened until {day}", day=self._said))


class Body:
    """A commissioning body while the demonstration is made: founded by a coordinator without cases, kept in memory."""

    def __init__(self, name: str, *, around: Surroundings) -> None:
        keys, kit = DeviceKeys.generate(around.entropy), DeviceKeys.generate(around.entropy)
        self.name = name
        self.service = service_id(keys.verify_key, kit.verify_key)
        self.practitioners: dict[str, tuple[Id, DeviceKeys]] = {}
        member = Id(around.entropy.bytes(16).hex())
        self.store = Store(open_memory(), clock=around.clock)
        self.store.belongs_to(self.service, member=member)
        identity = Identity(keys, self.service, member, around.entropy.bytes(INCARNATION_BYTES).hex())
        self.desk = StoreDesk(self.store, identity=identity, clock=around.clock, entropy=around.entropy)
        founding = Founding(name, ServiceKind.BODY, f"{name}, contracts", kit.verify_key, kit.recipient)
        found(self.desk, founding=founding)

    def enrol(self, key: str, *, name: str) -> None:
        """Let a practitioner in with a laptop."""
        keys, member = DeviceKeys.generate(self.desk.entropy), Id(self.desk.entropy.bytes(16).hex())
        self.practitioners[key] = member, keys
        enrol(
            self.desk,
            member=member,
            name=name,
            role=Role.PRACTITIONER,
            key=keys.verify_key,
            recipient=keys.recipient,
        )

    def roster(self) -> bytes:
        """The body's roster on foot."""
        with self.store.writing() as transaction:
            return written(roster_segments(transaction, self.service))


def make_demonstration(
    root: Path, *, figures: Figures, seed: int, today: date, tell: Callable[[Phrase], None] = lambda _: None
) -> Demonstration:
    """Make a whole demonstration in an empty folder. Raises Refused when something is there already.

    `tell` hears what is being done. What cannot be made whole, also because `tell` raised, leaves nothing behind, so
    that it can be tried again.
    """
    places = fresh_folder(root)
    with _cleared_on_error(root):
        return _made(places, figures=figures, seed=seed, today=today, tell=tell)


@contextmanager
def _cleared_on_error(root: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        shutil.rmtree(root, ignore_errors=True)
        raise


def _made(places: Places, *, figures: Figures, seed: int, today: date, tell: Callable[[Phrase], None]) -> Demonstration:
    tell(say("Inventing the people and what happened to them"))
    story = make_story(figures, seed=seed, today=today)
    clock = _ToldClock(story.begins, tell=tell)
    around = Surroundings(clock, SeededEntropy(seed), NoSecrets())
    recovery = around.entropy.bytes(RECOVERY_BYTES)
    opened = make_service(
        places.coordinator,
        new=NewService(LEAD.name, COORDINATORS[0].name, device="Office laptop"),
        passphrase=PASSPHRASE,
        recovery=recovery,
        around=around,
    )
    spare_the_disk(opened.store.engine)
    bodies = _bodies(opened, around)
    told = _told(opened, story, clock, bodies)
    clock.move_to(morning_of(today))
    tell(say("Making the laptops of the mentors and the practitioner"))
    write_referrals(places.sheet, cast=story.cast)
    stores = [opened, *_mentors(places, opened, told), _practitioner(places, opened, bodies[Area.MIDLANDS])]
    catch_up(opened.desk, but=[store.desk.member for store in stores], seed=seed)
    tell(say("Letting the laptops exchange"))
    exchange_all(stores, places.carrier, tell=tell)
    _poisoned(opened, places.carrier, seed=seed)
    for store in stores:
        store.close()
    named = {area: body.service for area, body in bodies.items()}
    return Demonstration(places, today, LEAD.name, recovery, told.people, told.members, named)


def fresh_folder(root: Path) -> Places:
    """The places of a demonstration in an empty folder. Raises Refused when something is there already."""
    if root.exists() and any(root.iterdir()):
        raise Refused(say("There is something in this folder already. Nothing was made. Choose an empty one."))
    places = Places(root)
    places.carrier.mkdir(parents=True, exist_ok=True)
    return places


def morning_of(day: date) -> datetime:
    """Early on a day, before anybody has begun work."""
    return datetime.combine(day, MORNING, LONDON)


def _bodies(opened: OpenDirectory, around: Surroundings) -> dict[Area, Body]:
    """Both commissioning bodies with their practitioners, pinned by the service and pinning it."""
    bodies = {one.area: Body(one.name, around=around) for one in BODIES}
    for one in PRACTITIONERS:
        bodies[one.area].enrol(one.key, name=one.name)
    for body in bodies.values():
        pin_partner(opened.desk, service=body.service, name=body.name, kind=ServiceKind.BODY)
        service = opened.desk.identity.service
        pin_partner(body.desk, service=service, name=LEAD.name, kind=ServiceKind.PROVIDER)
        introduce(opened.store, body.roster(), service=body.service, own=opened.desk.identity)
    return bodies


def _told(opened: OpenDirectory, story: Story, clock: FixedClock, bodies: Mapping[Area, Body]) -> Written:
    named = {area: body.service for area, body in bodies.items()}
    return write_story(opened.desk, story, clock, bodies=named)


def _mentors(places: Places, opened: OpenDirectory, told: Written) -> list[OpenDirectory]:
    """Two mentors' own laptops: empty but for the roster, until the exchange fills them."""
    return [
        _laptop(folder, opened, told.laptops[key], roster=_roster_of(opened))
        for folder, key in zip(places.mentors, MENTORS, strict=True)
    ]


def _laptop(folder: Path, opened: OpenDirectory, identity: Identity, *, roster: bytes) -> OpenDirectory:
    made = make_store(
        folder,
        keys=identity.keys,
        service=identity.service,
        member=identity.member,
        passphrase=PASSPHRASE,
        around=opened.around,
    )
    introduce(made.store, roster, service=identity.service, own=made.desk.identity)
    return made


def _practitioner(places: Places, opened: OpenDirectory, body: Body) -> OpenDirectory:
    """The practitioner's laptop: her own service's roster, and the provider's that it has pinned."""
    member, keys = body.practitioners[PRACTITIONER]
    incarnation = opened.around.entropy.bytes(INCARNATION_BYTES).hex()
    identity = Identity(keys, body.service, member, incarnation)
    made = _laptop(places.practitioner, opened, identity, roster=body.roster())
    provider = opened.desk.identity.service
    introduce(made.store, _roster_of(opened), service=provider, own=made.desk.identity)
    return made


def _roster_of(opened: OpenDirectory) -> bytes:
    with opened.store.writing() as transaction:
        return written(roster_segments(transaction, opened.desk.identity.service))


def introduce(store: Store, raw: bytes, *, service: Id, own: Identity) -> None:
    """Let a store begin from a service's roster."""
    with store.writing() as transaction:
        take_roster(transaction, raw, service=service, own=own)


def exchange_all(
    stores: list[OpenDirectory], carrier: Path, *, tell: Callable[[Phrase], None] = lambda _: None
) -> None:
    """Let everybody exchange a few times, one after the other."""
    for _ in range(ROUNDS):
        for opened in stores:
            tell(say("Letting the laptops exchange"))
            report = opened.exchange(FolderCarrier(carrier))
            if report.away or report.refused:
                raise BugError(f"the demonstration could not exchange: {report.away or report.refused[0]}")


def _poisoned(opened: OpenDirectory, folder: Path, *, seed: int) -> None:
    """Leave a broken batch in a mailbox and let its owner meet it: it is refused in words and stops nothing."""
    carrier = FolderCarrier(folder)
    with opened.store.writing() as transaction:
        own = transaction.door.rosters().member(opened.desk.member)
    if own is None:
        raise BugError("the coordinator of a demonstration is no member of it")
    leave_poison(carrier, mailbox=own.mailbox, seed=seed)
    report = opened.exchange(carrier)
    if report.away or len(report.refused) != 1:
        raise BugError("the demonstration's broken batch was not refused")


def surroundings_of(made: Demonstration, around: Surroundings) -> Surroundings:
    """The surroundings in which a demonstration's stores are opened on the day that it is told on."""
    return replace(around, clock=FixedClock(morning_of(made.today)), secrets=NoSecrets())


HEAD_START = 9
"""Days between the sheet of referrals and the first release in it."""
_SHEET = (
    "Surname,Forename,DOB,Prison No,Prison,CRD,OK to text?,Needs",
    "Ashdown,Perry,14/02/1991,A7001KA,HMP Featherstone,{leaves},yes,Somewhere to live",
    "Wrenfield,Tobias,3.6.88,A7002KB,HMP Hewell,{later},no,Bank account; phone",
    "Larkrise,Dilys,29 February 1996,A7003KC,Drake Hall,{later},yes,Sees her daughter",
    "Pike,Jason,12/03/1994,,HMP Featherstone,{leaves},no,",
    ",,01/01/1990,,Hewell,,,",
    "Mossop,Ellery,31/02/1990,A7004KD,HMP Stafford,{later},yes,",
    "Thistlewood,Amos,7-Jul-79,A7005KE,HMP Birmingham,{later},don't know,Prescription",
)


def write_sheet(path: Path, *, today: date) -> Path:
    """A spreadsheet of invented referrals: good rows, one without a name, one born on no day, one known already."""
    leaves, later = today + timedelta(days=HEAD_START), today + timedelta(days=40)
    lines = (line.format(leaves=f"{leaves:%d/%m/%Y}", later=f"{later:%d %b %Y}") for line in _SHEET)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
