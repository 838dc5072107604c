"""The demonstration: a whole invented service in real encrypted stores that really exchange over a folder.

`DIR/coordinator`, `DIR/mentor-1`, `DIR/mentor-2`, `DIR/practitioner` and `DIR/carrier`; the same seed and day make the
same content. Nobody in it exists.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

from caseworker.bootstrap import NewService, OpenDirectory, Surroundings, make_service, make_store
from caseworker.domain.clock import LONDON, FixedClock
from caseworker.domain.errors import BugError, Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role, ServiceKind
from caseworker.entropy import Entropy, SeededEntropy
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.roster import service_id
from caseworker.services.founding import Founding, found
from caseworker.services.members import enrol, pin_partner
from caseworker.storage.desk import StoreDesk
from caseworker.storage.engine import open_memory
from caseworker.storage.secret_store import NoSecrets
from caseworker.storage.store import Store
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.introduction import roster_segments, take_roster, written

PASSPHRASE = "demonstration"
MORNING = time(7, 30)
ROUNDS = 3


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


class Body:
    """A commissioning body while the demonstration is made: founded by a coordinator without cases, kept in memory."""

    def __init__(self, name: str, *, around: Surroundings) -> None:
        keys, kit = DeviceKeys.generate(around.entropy), DeviceKeys.generate(around.entropy)
        self.name = name
        self.service = service_id(keys.verify_key, kit.verify_key)
        member = Id(around.entropy.bytes(16).hex())
        self.store = Store(open_memory(), clock=around.clock)
        self.store.belongs_to(self.service, member=member)
        identity = Identity(keys, self.service, member, around.entropy.bytes(8).hex())
        self.desk = StoreDesk(self.store, identity=identity, clock=around.clock, entropy=around.entropy)
        founding = Founding(name, ServiceKind.BODY, f"{name}, contracts", kit.verify_key, kit.recipient)
        found(self.desk, founding=founding)

    def enrol_practitioner(self, name: str, *, team: str, keys: DeviceKeys, member: Id) -> None:
        """Let a practitioner in with a laptop."""
        enrol(
            self.desk,
            member=member,
            name=name,
            role=Role.PRACTITIONER,
            key=keys.verify_key,
            recipient=keys.recipient,
            team=team,
        )

    def roster(self) -> bytes:
        """The body's roster on foot."""
        with self.store.writing() as transaction:
            return written(roster_segments(transaction, self.service))


def surroundings(*, seed: int, at: datetime) -> Surroundings:
    """Surroundings that make the same service each time; no keyring, so that the folder can be carried elsewhere."""
    return Surroundings(FixedClock(at), SeededEntropy(seed), NoSecrets())


def fresh_folder(root: Path) -> Places:
    """The places of a demonstration in an empty folder. Raises Refused when something is there already."""
    if root.exists() and any(root.iterdir()):
        raise Refused(say("There is something in this folder already. Nothing was made. Choose an empty one."))
    places = Places(root)
    places.carrier.mkdir(parents=True, exist_ok=True)
    return places


def roster_of(opened: OpenDirectory) -> bytes:
    """The roster of a store's own service on foot."""
    with opened.store.writing() as transaction:
        return written(roster_segments(transaction, opened.desk.identity.service))


def introduce(store: Store, raw: bytes, *, service: Id, own: Identity) -> None:
    """Let a store begin from a service's roster."""
    with store.writing() as transaction:
        take_roster(transaction, raw, service=service, own=own)


def joined(
    folder: Path, *, service: Id, member: Id, around: Surroundings, admit: Callable[[DeviceKeys], bytes]
) -> OpenDirectory:
    """A new store whose device `admit` enrols, answering the roster that it begins from."""
    keys = DeviceKeys.generate(around.entropy)
    opened = make_store(folder, keys=keys, service=service, member=member, passphrase=PASSPHRASE, around=around)
    introduce(opened.store, admit(keys), service=service, own=opened.desk.identity)
    return opened


def with_partner(opened: OpenDirectory, body: Body) -> None:
    """The service and a body pin each other's rosters."""
    service = opened.desk.identity.service
    own = "provider"
    pin_partner(opened.desk, service=body.service, name=body.name, kind=ServiceKind.BODY)
    pin_partner(body.desk, service=service, name=own, kind=ServiceKind.PROVIDER)
    introduce(opened.store, body.roster(), service=body.service, own=opened.desk.identity)


def morning_of(day: date) -> datetime:
    """Early on a day, before anybody has begun work."""
    return datetime.combine(day, MORNING, LONDON)


def exchange_all(stores: list[OpenDirectory], carrier: Path) -> None:
    """Let everybody exchange until nothing is left to say."""
    for _ in range(ROUNDS):
        for opened in stores:
            report = opened.exchange(FolderCarrier(carrier))
            if report.away or report.refused:
                raise BugError(f"the demonstration could not exchange: {report.away or report.refused[0]}")


def provider(places: Places, *, name: str, coordinator: str, around: Surroundings) -> OpenDirectory:
    """The lead charity's store with its first coordinator."""
    return make_service(
        places.coordinator,
        new=NewService(name, coordinator),
        passphrase=PASSPHRASE,
        recovery=_recovery(around.entropy),
        around=around,
    )


def _recovery(entropy: Entropy) -> bytes:
    return entropy.bytes(32)
