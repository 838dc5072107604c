"""An invented service written into a store in memory, once for all tests that only look at it."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from caseworker.demo.figures import Figures
from caseworker.demo.story import Story, make_story
from caseworker.demo.write import Written, write_story
from caseworker.domain.clock import FixedClock
from caseworker.domain.ids import Id
from caseworker.domain.service import ServiceKind
from caseworker.entropy import SeededEntropy
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.journal.roster import service_id
from caseworker.services.founding import Founding, found
from caseworker.storage.desk import StoreDesk
from caseworker.storage.engine import open_memory
from caseworker.storage.store import Store
from caseworker.storage.tables import KIND_TABLES

TODAY = date(2026, 12, 7)
FEW = Figures.of(160, mentors=32)


class Told(NamedTuple):
    """A story with the store that it was written into."""

    desk: StoreDesk
    story: Story
    written: Written

    def rows(self, sql: str, *arguments: object) -> list[Any]:
        """The rows of a question to the store."""
        with self.desk.store.reading() as connection:
            return list(connection.exec_driver_sql(sql, arguments).all())

    def count(self, sql: str, *arguments: object) -> int:
        """The one number that a question answers."""
        return int(self.rows(sql, *arguments)[0][0])

    def content(self) -> Mapping[str, list[tuple[Any, ...]]]:
        """Every row of every kind's table, in an order that depends on nothing else."""
        return {
            name: sorted(map(tuple, self.rows(f"SELECT * FROM {t.name}")), key=repr) for name, t in KIND_TABLES.items()
        }


class Few(NamedTuple):
    """The smallest demonstration, and what stood in its store before anything was done with it."""

    told: Told
    content: Mapping[str, list[tuple[Any, ...]]]


def write(figures: Figures, *, seed: int = 7, today: date = TODAY) -> Told:
    """A whole story in a new store in memory."""
    story = make_story(figures, seed=seed, today=today)
    entropy, clock = SeededEntropy(seed), FixedClock(story.begins)
    keys, kit = DeviceKeys.generate(entropy), DeviceKeys.generate(entropy)
    service, member = service_id(keys.verify_key, kit.verify_key), Id(entropy.bytes(16).hex())
    store = Store(open_memory(), clock=clock)
    store.belongs_to(service, member=member)
    identity = Identity(keys, service, member, entropy.bytes(8).hex())
    desk = StoreDesk(store, identity=identity, clock=clock, entropy=entropy)
    names = Founding("Lantern and Latch", ServiceKind.PROVIDER, "Farida Akhtar", kit.verify_key, kit.recipient)
    found(desk, founding=names)
    return Told(desk, story, write_story(desk, story, clock))
