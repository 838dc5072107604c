"""State: whenever a laptop stops, what it holds is whole, what it told is true, and the next attempt goes through."""

import errno
import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note, Session
from caseworker.journal.arrived import State
from caseworker.services import mentors, sessions
from caseworker.storage.engine import open_store
from caseworker.storage.replay import keep_up
from caseworker.storage.verify import verify_store
from caseworker.sync.exchange import Report
from tests.devices import Device, body, copy_store, device, enrol, forged, forged_raw, founder, in_memory
from tests.failures.carriers import pair, same, settle
from tests.failures.crashing import (
    KEY,
    STORE,
    Cut,
    Sleeping,
    asleep,
    every_row,
    killed_at_every_statement,
    started,
)


class Office(NamedTuple):
    """A on a real encrypted disk and switched off, B beside it; a case that a body and a mentor's file hear of."""

    a: Sleeping
    b: Device
    case: Id
    mentor: Id
    body: Id
    disk: Path
    carrier: Path

    def colleague(self) -> Device:
        """B as it was when A was switched off."""
        return copied(self.b)


def copied(of: Device) -> Device:
    """A laptop as it is now, so that a story can be told again from here."""
    engine = in_memory()
    copy_store(of.store.engine, engine)
    made = Device(of.name, member=of.member, service=of.service, keys=of.keys, folder=of.folder, engine=engine)
    made.clock.move_to(of.clock.now())
    made.desk.identity = of.desk.identity
    return made


def put_back(carrier: Path, before: Path) -> None:
    """Set what a carrier holds back to how it was."""
    shutil.rmtree(carrier)
    shutil.copytree(before, carrier)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return made(tmp_path)


def made(folder: Path) -> Office:
    carrier, disk = folder / "carrier", folder / "disk"
    carrier.mkdir()
    disk.mkdir()
    a = founder("Farida Akhtar", folder=carrier, engine=open_store(disk / STORE, key=KEY))
    b = enrol(a, device("Dev Patel", of=a, folder=carrier), role=Role.COORDINATOR)
    q, _ = body("North Wales Probation", by=a, folder=carrier)
    mentor = mentors.enrol_mentor(a.desk, mentor=Mentor(given_name="Ruth", family_name="Osei"), checks=[]).created[0]
    case = a.open_case()
    a.let_in(case, q)
    for purpose in ("attendance", "progress"):
        a.permit(case, q, purpose=purpose, granted=True)
    settle(a, b)
    return Office(asleep(a, disk), b, case, mentor, q.service, disk, carrier)


def met(office: Office, a: Device) -> None:
    """One act that writes into several folders: the session, what the body is told, the ledger, the mentor's hours."""
    session = Session(happened_at=a.clock.now(), summary="Met", told="Going well", minutes=60, attendance="on_time")
    session = replace(session, mentor=office.mentor)
    sessions.record(a.desk, case=office.case, session=session)


def everything_or_nothing(office: Office, laptops: Iterator[Device]) -> int:
    """Check each laptop that stopped in mid-act and let it do the act again; answers how many there were."""
    stopped = 0
    reference = office.a.wake(office.disk)
    before = every_row(reference)
    reference.store.close()
    for a in laptops:
        stopped += 1
        assert every_row(a) == before
        met(office, a)
        assert len(a.ids("session")) == 1
        assert {row[0] for row in a.rows("SELECT scope FROM kind_notice")} == {office.case, office.mentor}
        assert verify_store(a.store).sound
    return stopped


def test_crash_at_every_statement_of_an_act_across_folders_leaves_everything_or_nothing(office: Office) -> None:
    cut = Cut(office.a, office.disk, do=lambda a: met(office, a))
    assert everything_or_nothing(office, cut.states()) == 1
    assert cut.statements > 50


def test_crash_at_every_statement_by_a_kill_leaves_files_with_everything_or_nothing(office: Office) -> None:
    """What lies on the disk before each statement is what a kill would leave: no rollback, no closing."""
    killed = killed_at_every_statement(office.a, office.disk, do=lambda a: met(office, a))
    assert everything_or_nothing(office, killed) >= 1


class Half(NamedTuple):
    """How far a laptop had come when it stopped: entries, of which marks and receipts tell."""

    entries: int
    read: int


def how_far(of: Device) -> Half:
    return Half(*(of.rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("entry", "received")))


def sent_to(office: Office) -> Device:
    """The colleague leaves two batches for A: what A must take whole or not at all."""
    b = office.colleague()
    b.change(office.case, given_name="By B")
    b.run()
    b.add(Session(summary="Also by B", happened_at=b.clock.now()), case_folder(office.case))
    b.run()
    return b


def test_crash_at_every_statement_of_receiving_takes_a_batch_whole_with_its_receipt_or_not_at_all(
    office: Office,
) -> None:
    b = sent_to(office)
    reference = office.a.wake(office.disk)
    begun = how_far(reference)
    reference.store.close()
    stopped: set[Half] = set()
    cut = Cut(office.a, office.disk, do=lambda a: a.exchange().collect(Report()))
    for a in cut.states():
        stopped.add(how_far(a))
        assert verify_store(a.store).sound
        a.exchange().collect(Report())
        assert a.record(office.case).given_name == "By B"
        assert a.ids("session") == b.ids("session")
        assert same(a, b)
    assert cut.statements > 100
    assert begun in stopped
    assert len(stopped) > 1
    assert all((half.entries > begun.entries) == (half.read > begun.read) for half in stopped)


PLACE = "w.device || w.incarnation || f.key"
CHAINS = f"SELECT {PLACE}, max(c.number) FROM chain c JOIN writer w ON w.n=c.writer JOIN folder f ON f.n=c.folder"
TOLD = (
    f"SELECT {PLACE}, m.number FROM mark m JOIN chain c ON c.n=m.chain JOIN writer w ON w.n=c.writer JOIN folder f ON "
    "f.n=c.folder WHERE m.device=?"
)


class Stop(NamedTuple):
    """What was seen of a laptop that stopped in mid-exchange, and of its peer after both had gone on."""

    told: int
    told_too_much: frozenset[str]
    unfounded: list[str]
    went_on: bool


@pytest.fixture(scope="module")
def stops(tmp_path_factory: pytest.TempPathFactory) -> list[Stop]:
    """A's power is cut at every statement of an exchange that reads, packs, leaves and takes away."""
    folder = tmp_path_factory.mktemp("stops")
    office, before = made(folder), folder / "carrier before"
    asked = office.a.wake(office.disk)
    asked.change(office.case, family_name="By A")
    sleeping = asleep(asked, office.disk)
    b = sent_to(office)
    shutil.copytree(office.carrier, before)
    cut = Cut(sleeping, office.disk, do=lambda a: a.run())
    seen = [stop(office, a, copied(b)) for a in cut.states(before=lambda: put_back(office.carrier, before))]
    assert cut.statements > 100
    return seen


def stop(office: Office, a: Device, b: Device) -> Stop:
    unfounded = list(told_without_ground(a, office.carrier))
    b.run()
    held, told = dict(a.rows(f"{CHAINS} GROUP BY 1")), dict(b.rows(TOLD, a.id))
    too_much = frozenset(place for place, number in told.items() if number > held.get(place, 0))
    settle(a, b, rounds=2)
    went_on = b.record(office.case).family_name == "By A" and a.record(office.case).given_name == "By B"
    return Stop(len(told), too_much, unfounded, went_on and same(a, b) and verify_store(a.store).sound)


def told_without_ground(a: Device, carrier: Path) -> Iterator[str]:
    """Marks, tips and notes of batches that tell of what is not there."""
    if a.rows("SELECT 1 FROM mark m LEFT JOIN chain c ON c.n=m.chain WHERE m.number>coalesce(c.number, 0)"):
        yield "a mark beyond its chain"
    last = "SELECT max(e.number) FROM entry e WHERE e.chain=c.n"
    if a.rows(f"SELECT 1 FROM chain c WHERE c.number<>coalesce(({last}), 0)"):
        yield "a tip beyond its last entry"
    waiting = {row[0] for row in a.rows("SELECT name FROM outbox")}
    if {row[0] for row in a.rows("SELECT name FROM batch WHERE state='packed'")} != waiting:
        yield "a packed batch that does not wait"
    if {row[0] for row in a.rows("SELECT name FROM batch WHERE state='left'")} - {
        path.stem for path in carrier.rglob("*.batch")
    }:
        yield "a batch that was left nowhere"


def test_crash_at_every_statement_of_an_exchange_sends_and_takes_everything_once(stops: list[Stop]) -> None:
    assert len(stops) > 5
    assert all(stop.went_on for stop in stops)


def test_acknowledge_before_durable_never_happens_at_any_statement(stops: list[Stop]) -> None:
    assert all(stop.told for stop in stops)
    assert frozenset[str]().union(*(stop.told_too_much for stop in stops)) == frozenset()


def test_mark_outside_the_transaction_would_tell_of_what_is_not_there(stops: list[Stop]) -> None:
    assert [unfounded for stop in stops for unfounded in stop.unfounded] == []


def test_disk_full_on_either_side_of_a_batch_keeps_what_was_and_goes_on_afterwards(tmp_path: Path) -> None:
    """The recipient's disk first: one batch more than fits."""
    a, b, case = pair(tmp_path)
    a.add(Note(words="x" * 400_000), case_folder(case))
    a.run()
    before = every_row(b)["entry"], every_row(b)["received"]
    fill(b, more=4)
    assert "disk is full" in str(b.run().away)
    assert (every_row(b)["entry"], every_row(b)["received"]) == before
    assert verify_store(b.store).sound
    fill(b, more=10_000)
    settle(b, a)
    assert same(a, b)


def fill(of: Device, *, more: int) -> None:
    """Let a store grow by some pages and no further."""
    with of.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + more}")


def test_disk_full_on_either_side_leaves_no_half_of_a_batch_with_the_carrier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, case = pair(tmp_path)
    a.change(case, given_name="Sent when there is space")
    held = sorted(tmp_path.rglob("*"))

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        report = a.run()
    assert "not full" in str(report.away)
    assert sorted(tmp_path.rglob("*")) == held
    settle(a, b)
    assert b.record(case).given_name == "Sent when there is space"
    assert same(a, b)


def test_database_locked_by_a_second_process_refuses_no_batch_and_is_read_the_next_time(office: Office) -> None:
    b = sent_to(office)
    sleeping = office.a
    sleeping.wake(office.disk).store.close()
    a = started(sleeping.device, office.disk, patience=0.05)
    before = every_row(a)
    other = open_store(office.disk / STORE, key=KEY)
    with other.begin():
        assert "Another program is using the store" in str(a.run().away)
        assert every_row(a) == before
    other.dispose()
    settle(a, b)
    assert a.record(office.case).given_name == "By B"
    assert same(a, b)
    a.store.close()


def test_a_poison_entry_does_not_block_what_came_before_beside_and_after_it(tmp_path: Path) -> None:
    """Values of no form that anybody declared, in the middle of a chain that goes on."""
    a, b, case = pair(tmp_path)
    other = a.open_case(given="Mair")
    cites = a.cites(case, a.service)
    poison = {"given_name": b"\xc1", "born_on": b"\x93\x01\x02\x03", "aliases": b"\xa3abc", "no_such_field": b"\x07"}
    a.forge(case_folder(case), forged_raw("person", case, poison), cites=cites)
    a.forge(case_folder(case), forged_raw("session", Id("5e" * 16), {"happened_at": b"\xcf" + bytes(8)}), cites=cites)
    a.forge(case_folder(case), forged("person", case, pronouns="she"), cites=cites)
    settle(a, b)
    assert (b.record(case).pronouns, b.record(case).family_name) == ("she", "Hughes-Llŷr")
    assert b.record(other).given_name == "Mair"
    b.change(case, given_name="Put right")
    settle(b, a)
    a.rejudge(case_folder(case))
    assert a.record(case).given_name == b.record(case).given_name == "Put right"
    assert verify_store(b.store).sound


def test_unknown_operation_from_a_newer_version_waits_and_travels_on_to_whoever_may_know_it(tmp_path: Path) -> None:
    """B keeps and passes on what it does not understand; what everybody understands counts meanwhile."""
    a, b, case = pair(tmp_path)
    e = enrol(a, device("Eve Morgan", of=a, folder=tmp_path), role=Role.COORDINATOR)
    settle(a, b, e)
    newer = forged("person", case, op="merge", given_name="As a newer version would")
    a.forge(case_folder(case), newer, cites=a.cites(case, a.service))
    a.forge(case_folder(case), forged("person", case, pronouns="she"), cites=a.cites(case, a.service))
    settle(a, b)
    settle(b, e)
    for each in (b, e):
        assert each.states(case_folder(case)) == [State.COUNTED, State.WAITING, State.COUNTED]
        assert (each.record(case).given_name, each.record(case).pronouns) == ("Siân", "she")
        assert verify_store(each.store).sound
    assert [one.entry for one in e.entries(case_folder(case))] == [one.entry for one in a.entries(case_folder(case))]


def test_old_application_meets_new_schema_keeps_all_of_it_and_shows_it_after_the_update(tmp_path: Path) -> None:
    """B's version has not heard of notes, nor of pronouns of people."""
    a, b, case = pair(tmp_path)
    person = KINDS["person"]
    known = {name: field for name, field in person.fields.items() if name != "pronouns"}
    older = {name: kind for name, kind in KINDS.items() if name != "note"}
    b.store.kinds = {**older, "person": person._replace(fields=known)}
    with b.store.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE kind_person DROP COLUMN pronouns")
        connection.exec_driver_sql("DROP TABLE kind_note")
    a.change(case, given_name="Known to both", pronouns="she")
    note = a.add(Note(words="Of a kind to come"), case_folder(case))
    settle(a, b)
    assert b.rows("SELECT given_name FROM kind_person WHERE id=?", case) == [("Known to both",)]
    b.change(case, family_name="Written by the older")
    settle(b, a)
    assert (a.record(case).pronouns, a.record(case).family_name) == ("she", "Written by the older")
    b.store.kinds = KINDS
    assert keep_up(b.store)
    assert b.record(note).words == "Of a kind to come"
    assert b.record(case).pronouns == "she"
    assert same(a, b)
