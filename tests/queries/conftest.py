"""An invented service on real devices: two coordinators, the mentor Ruth with her file, a body, and Jason Pike."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path

import pytest
from sqlalchemy import Connection

import resources
from caseworker.domain.access_records import SubjectRole
from caseworker.domain.cases import CaseState
from caseworker.domain.errors import Phrase
from caseworker.domain.folders import FolderKey, case_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.matches import Match, MatchState
from caseworker.domain.people import Person
from caseworker.domain.record import Record
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.gateway import Gateway
from caseworker.queries.reading import Reading
from caseworker.queries.words import Words, words_of
from caseworker.services import assignments, cases, sessions
from caseworker.storage.store import Store
from tests.devices import Device, all_again, body, device, enrol, founder, set_state

TODAY = date(2026, 12, 7)
FEATHERSTONE = "FSI"
WORDS: Words = words_of(resources.facts())


def reading_of(one: Device, connection: Connection, *, spoken: Callable[[Phrase], str] = str) -> Reading:
    """A question asked on a device."""
    return Reading(connection, one.member, one.service, one.id, one.clock.now(), WORDS, spoken)


@contextmanager
def asked(one: Device) -> Iterator[Reading]:
    """What a question on a device reads from."""
    with one.store.reading() as connection:
        yield reading_of(one, connection)


@contextmanager
def asked_of(store: Store, *, member: Id = NO_ID) -> Iterator[Reading]:
    """What a question reads from a store that belongs to nobody."""
    with store.reading() as connection:
        yield Reading(connection, member, Id(""), Id(""), store.clock.now(), WORDS)


def gateway_of(one: Device, *, spoken: Callable[[Phrase], str] = str) -> Gateway:
    """The gateway of a device."""
    return Gateway(reading_of=partial(reading_of, one, spoken=spoken), exchange=one.run)


@dataclass
class Town:
    """The devices of two coordinators, a mentor and a body's practitioner, and the case of Jason Pike."""

    farida: Device
    dev: Device
    ruth: Device
    probation: Device
    priya: Device
    pike: Id

    def exchange(self, *devices: Device, rounds: int = 2) -> None:
        """Let devices exchange in turn."""
        for _ in range(rounds):
            for each in devices or (self.farida, self.dev, self.ruth, self.probation, self.priya):
                each.run()

    def put(self, record: Record, folder: FolderKey | None = None, *, by: Device | None = None) -> Id:
        """One act that adds one record to Pike's file, or to another folder."""
        return (by or self.farida).add(record, folder or case_folder(self.pike))

    def open(self, given: str, family: str, *, owner: Device | None = None, **values: object) -> Id:
        """Another person with an open case."""
        return open_case(owner or self.farida, given, family, **values)

    def match(self, case: Id, *, began: date = date(2026, 10, 4)) -> Id:
        """Ruth walks with the person of a case."""
        assignments.assign(self.farida.desk, case=case, mentor=self.ruth.member)
        walking = Match(mentor=self.ruth.member, state=MatchState.ACTIVE, proposed_on=began, started_on=began)
        return self.farida.add(walking, case_folder(case))

    def session(self, words: str = "Wants his sister told.", *, by: Device | None = None, **values: object) -> Id:
        """A session with Pike, recorded where the mentor works."""
        who = by or self.ruth
        said = {"happened_at": who.clock.now(), "summary": words, "attendance": "on_time", **values}
        return sessions.record(who.desk, case=self.pike, session=Session(**said)).created[0]  # type: ignore[arg-type]


def open_case(one: Device, given: str, family: str, **values: object) -> Id:
    """A person with an open case that the coordinator of a device owns."""
    with one.desk.act("open a case") as act:
        case = cases.open_scope(act, one.desk)
        act.add(Person(id=case, given_name=given, family_name=family, **values), case_folder(case))  # type: ignore[arg-type]
        set_state(act, case, state=CaseState.OPEN, owner=one.member, opened_on=date(2026, 11, 2))
    return case


def make_town(folder: Path) -> Town:
    """Everybody enrolled, Pike's case open and shared with the body, Ruth walking with him; nothing exchanged yet."""
    return all_again(_first_town(), folder)


@cache
def _first_town() -> Town:
    farida = founder("Farida Akhtar")
    dev = enrol(farida, device("Dev Patel", of=farida), role=Role.COORDINATOR)
    ruth = enrol(farida, device("Ruth Osei", of=farida), role=Role.MENTOR)
    probation, priya = body("Staffordshire Probation", by=farida)
    for each in (dev, ruth):
        each.take_roster_of(farida)
        each.take_roster_of(farida, probation.service)
    pike = open_case(farida, "Jason", "Pike", aliases=("Jay",), born_on=date(1994, 3, 12))
    with farida.desk.act("share with a body") as act:
        cases.let_in(act, pike, subject=probation.service, role=SubjectRole.BODY)
    made = Town(farida, dev, ruth, probation, priya, pike)
    made.match(pike)
    return made


@pytest.fixture
def town(tmp_path: Path) -> Town:
    """A town of a test's own."""
    return make_town(tmp_path)


@pytest.fixture(scope="session")
def still(tmp_path_factory: pytest.TempPathFactory) -> Town:
    """A town in which nothing is written any more: for tests that only look. Imran Khan and Siân live there too."""
    made = make_town(tmp_path_factory.mktemp("still"))
    made.open("Imran", "Khan")
    made.open("Siân", "Hughes-Llŷr")
    return made
