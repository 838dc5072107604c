"""Restore: a store or a carrier that is set back is found out, nothing is lost for it, and no number is used twice."""

import shutil
from pathlib import Path

import msgspec
import pytest

from caseworker.domain.errors import NotHere
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.entropy import SeededEntropy
from caseworker.journal.entry import folder_to_bytes
from caseworker.storage.verify import verify_store
from caseworker.sync.envelope import enclose
from caseworker.sync.recovery_mailbox import find_snapshot, leave_snapshot
from caseworker.sync.wire import Held, encode
from tests.devices import Device, device, enrol, later
from tests.failures.carriers import after_two_days, emptied, mailbox, pair, same, settle
from tests.journeys.stores import reopened
from tests.journeys.terminal import Terminal
from tests.journeys.town import Town


def meet(device: Device, case: Id, words: str) -> None:
    """A session that somebody writes down."""
    device.add(Session(summary=words, happened_at=device.clock.now()), case_folder(case))


def copied(device: Device, *, seed: int) -> Device:
    """A copy of a laptop's whole disk, with randomness of its own."""
    twin = device.clone()
    twin.entropy = twin.desk.entropy = SeededEntropy(seed)
    return twin


def summaries(device: Device) -> set[str]:
    """The sessions that a device shows."""
    return {row[0] for row in device.rows("SELECT summary FROM kind_session")}


def exchanged(*devices: Device, rounds: int = 4) -> None:
    """Exchanges of devices of which one was set back: a batch of its old numbers may be refused, which renews it."""
    for _ in range(rounds):
        for each in devices:
            each.run()
    later(*devices, days=3)
    for _ in range(rounds):
        for each in devices:
            each.run()


def test_laptop_restored_then_writes_and_loses_neither_branch(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    backup = copied(b, seed=71)
    meet(b, case, "Before the restore")
    settle(b, a)
    restored = backup
    meet(restored, case, "After the restore")
    exchanged(restored, a)
    assert summaries(a) == summaries(restored) == {"Before the restore", "After the restore"}
    assert restored.desk.identity.incarnation != b.desk.identity.incarnation
    assert a.conflicts(case) == ()
    assert same(a, restored)
    assert verify_store(restored.store).sound


def test_machine_snapshot_running_twice_keeps_what_both_write_and_parts_their_names(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    twin = copied(b, seed=72)
    for place in range(3):
        meet(b, case, f"On the one {place}")
        meet(twin, case, f"On the other {place}")
        for each in (b, twin, a):
            each.run()
    exchanged(b, twin, a)
    assert len(summaries(a)) == 6
    assert b.desk.identity.incarnation != twin.desk.identity.incarnation
    assert same(a, b, twin)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Town:
    """Two coordinators on real encrypted stores, who have exchanged."""
    town = Town(Terminal(monkeypatch, capsys), tmp_path)
    town.join()
    town.exchange()
    return town


def test_profile_copied_to_a_second_machine_goes_on_under_a_name_of_its_own(office: Town) -> None:
    """Where no keyring binds the store to its machine; with one it does not open there at all."""
    third = office.two.with_name("three")
    shutil.copytree(office.two, third)
    stores = (office.one, office.two, third)
    person = office.person("pike")
    for store, words in ((office.two, "From the first machine"), (third, "From the second machine")):
        office.record(person, words, store=store)
    for _ in range(5):
        for store in stores:
            office.terminal.run("exchange", "--store", store, "--carrier", office.carrier)
        office.terminal.wait(days=3)
    names = set()
    for store in stores:
        found = office.terminal.done("find", "--store", store, "machine")["found"]
        assert len(found) == 2
        assert office.terminal.done("verify", "--store", store)["clean"]
        opened = reopened(store, seed=501)
        names.add(tuple(opened.desk.identity.writer))
        opened.close()
    assert len(names) == 3


def test_hub_restored_from_an_old_backup_loses_nothing_and_brings_nothing_back_twice(tmp_path: Path) -> None:
    """With a folder in the hub's place: what is newer than the backup is gone, what was tidied away is there again."""
    carrier, backup = tmp_path / "carrier", tmp_path / "backup"
    carrier.mkdir()
    a, b, case = pair(carrier)
    a.change(case, given_name="In the backup")
    a.run()
    shutil.copytree(carrier, backup)
    settle(b, a)
    meet(b, case, "After the backup")
    a.change(case, given_name="After the backup")
    for each in (a, b):
        each.run()
    emptied(carrier)
    shutil.copytree(backup, carrier, dirs_exist_ok=True)
    settle(a, b)
    after_two_days(a, b)
    assert b.record(case).given_name == "After the backup"
    assert summaries(a) == {"After the backup"}
    assert same(a, b)


def test_hub_flushed_again_and_again_delays_and_loses_nothing(tmp_path: Path) -> None:
    """With a folder in the hub's place."""
    a, b, case = pair(tmp_path)
    for place in range(3):
        a.change(case, given_name=f"Name {place}")
        meet(b, case, f"Session {place}")
        for each in (a, b):
            each.run()
        emptied(tmp_path)
    after_two_days(a, b)
    assert b.record(case).given_name == "Name 2"
    assert len(summaries(a)) == 3
    assert same(a, b)


def test_hub_flushed_of_the_recovery_snapshot_is_given_another_within_a_day(tmp_path: Path) -> None:
    """Also where nothing was written since: a snapshot that is gone would be missed when all laptops are."""
    a, _, case = pair(tmp_path)
    assert a.carrier is not None
    assert a.recovery is not None
    assert leave_snapshot(a.desk, carrier=a.carrier)
    emptied(tmp_path)
    with pytest.raises(NotHere):
        find_snapshot(a.recovery, carrier=a.carrier)
    assert not leave_snapshot(a.desk, carrier=a.carrier)
    later(a, days=1)
    assert leave_snapshot(a.desk, carrier=a.carrier)
    later(a, days=1)
    assert not leave_snapshot(a.desk, carrier=a.carrier)
    assert any(case.encode() in part or bytes.fromhex(case) in part for part in snapshot_of(a))


def snapshot_of(device: Device) -> tuple[bytes, ...]:
    assert device.carrier is not None
    assert device.recovery is not None
    return find_snapshot(device.recovery, carrier=device.carrier).payloads


def test_acknowledgement_goes_down_and_what_was_lost_is_sent_again(tmp_path: Path) -> None:
    """B is set back without having written anything since: it knows of nothing that it lacks."""
    a, b, case = pair(tmp_path)
    backup = copied(b, seed=71)
    for place in range(3):
        meet(a, case, f"Session {place}")
        settle(a, b, rounds=2)
    assert len(summaries(b)) == 3
    meet(a, case, "After the restore")
    exchanged(a, backup)
    assert len(summaries(backup)) == 4
    assert same(a, backup)


def test_digest_lie_adopted_by_nobody_and_borne_by_the_liar_alone(tmp_path: Path) -> None:
    """B says that it holds entries that nobody wrote, and more of every chain than there is."""
    a, b, case = pair(tmp_path)
    e = enrol(a, device("Eve Morgan", of=a, folder=tmp_path), role=Role.COORDINATOR)
    settle(a, b, e)
    meet(a, case, "Written while B lies")
    tips, before = a.rows("SELECT n, number, link FROM chain ORDER BY n"), a.content()
    lies = tuple(
        Held(folder_to_bytes(case_folder(case)), writer.desk.identity.writer.to_bytes(), ((number, b"\7" * 32),))
        for writer, number in ((a, 99), (e, 3), (b, 1))
    )
    header = msgspec.structs.replace(b.header(number=1000), recipient=bytes.fromhex(a.member))
    payload = msgspec.structs.replace(b.payload(), header=header, held=lies)
    sealed = enclose(encode(payload), keys=b.keys, recipients=[(a.id, a.keys.recipient)])
    mailbox(a).joinpath(f"{'ab' * 16}.batch").write_bytes(sealed)
    a.run()
    assert (a.rows("SELECT n, number, link FROM chain ORDER BY n"), a.content()) == (tips, before)
    exchanged(a, b, e)
    assert summaries(e) == summaries(b) == {"Written while B lies"}
    assert same(a, b, e)
