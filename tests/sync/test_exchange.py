"""The exchange: read what has come, leave what peers lack, tidy up; whatever happens in between loses nothing."""

from pathlib import Path
from typing import Any

import msgspec
import pytest

from caseworker.domain.errors import KnownError, Refused, say
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.entropy import SeededEntropy
from caseworker.journal.keys import DeviceKeys
from caseworker.services import members
from caseworker.services.founding import roster_folder
from caseworker.sync import exchange as exchanging
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.envelope import enclose
from caseworker.sync.exchange import Exchange, Report, peers
from caseworker.sync.wire import Payload, encode
from tests.devices import TABLE, Device, Town, device, enrol, forged, later, provider, town


def mailbox(device: Device) -> Path:
    """The folder of a member's mailbox."""
    with device.store.writing() as transaction:
        own = transaction.door.rosters().member(device.member)
    assert own is not None
    assert device.folder is not None
    return device.folder / own.mailbox


def batches(device: Device) -> list[Path]:
    return sorted(mailbox(device).glob("*.batch"))


def leave(payload: Payload, *, by: DeviceKeys, to: Device, name: str = "ab" * 16) -> Path:
    """Seal a payload for a device by hand and leave it in its mailbox."""
    sealed = enclose(encode(payload), keys=by, recipients=[(to.id, to.keys.recipient)])
    path = mailbox(to) / f"{name}.batch"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(sealed)
    return path


def addressed(sender: Device, to: Device, **other: Any) -> Payload:
    """An empty payload from one device for another's member."""
    header = msgspec.structs.replace(sender.header(number=99), recipient=bytes.fromhex(to.member), **other)
    return msgspec.structs.replace(sender.payload(), header=header)


@pytest.fixture
def two(tmp_path: Path) -> tuple[Device, Device, Id]:
    """Coordinators A and B over one folder; A has opened a case."""
    a, b, _ = provider(tmp_path)
    return a, b, a.open_case()


def test_an_exchange_says_what_it_did(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    sent, read = a.run(), b.run()
    assert (sent.left, sent.read) == (2, 0)
    assert sent.entries_out > 0
    assert (read.read, read.away, read.refused) == (1, None, [])
    assert read.entries_in > 0
    changes = read.changes()
    assert ("person" in changes.kinds, case in changes.records, case in changes.cases) == (True, True, True)
    assert changes.act_name == "exchange"


def test_what_everybody_acknowledged_is_taken_away_from_the_carrier(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    a.run()
    assert len(batches(b)) == 1
    b.run()
    assert a.run().delivered == 1
    assert batches(b) == []
    assert b.rows("SELECT outcome FROM received") == [("read",)]
    assert ("delivered",) in a.rows("SELECT state FROM batch")


def test_receipts_alone_make_room_for_a_later_batch_or_after_three_months(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    for _ in range(2):
        for each in (a, b):
            each.run()
    receipt = batches(a)
    assert len(receipt) == 1
    b.change(case, given_name="By B")
    for each in (b, a, b, b):
        each.run()
    assert not set(receipt) & set(batches(a))
    later(a, days=100)
    left = batches(b)
    a.run()
    assert not set(left) & set(batches(b))


def test_what_nobody_acknowledged_for_two_days_is_packed_anew_from_the_marks(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.run()
    for path in batches(b):
        path.unlink()
    assert a.run().left == 0
    later(a, days=3)
    assert a.run().left == 2
    b.run()
    assert b.ids("person") == {case}


def test_a_carrier_that_is_away_is_said_and_everything_stays_here(
    two: tuple[Device, Device, Id], tmp_path: Path
) -> None:
    a, b, case = two
    away = tmp_path.rename(tmp_path.with_name("unplugged"))
    report = a.run()
    assert report.away is not None
    assert "Everything is kept here" in str(report.away)
    away.rename(tmp_path)
    a.run()
    b.run()
    assert b.ids("person") == {case}


def test_a_carrier_that_goes_away_while_leaving_takes_the_rest_the_next_time(
    two: tuple[Device, Device, Id], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, case = two
    put = FolderCarrier.put
    with monkeypatch.context() as patch:
        patch.setattr(FolderCarrier, "put", once(put))
        report = a.run()
    assert (report.left, report.away is not None) == (1, True)
    assert a.rows("SELECT count(*) FROM outbox") == [(1,)]
    assert a.run().left == 1
    assert a.rows("SELECT count(*) FROM outbox") == [(0,)]
    b.run()
    assert b.ids("person") == {case}


def once(put: Any) -> Any:
    """A drive that takes one file and is gone."""
    taken: list[str] = []

    def take(self: FolderCarrier, box: str, *, name: str, sealed: bytes) -> None:
        if taken:
            raise KnownError(say("gone"))
        taken.append(name)
        put(self, box, name=name, sealed=sealed)

    return take


def test_a_batch_from_an_unknown_device_waits_for_its_enrolment(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    eve = device("Eve", of=a, folder=a.folder)
    leave(addressed(eve, b), by=eve.keys, to=b)
    report = b.run()
    assert (report.waiting, report.refused) == (1, [])
    enrol(a, eve, role=Role.COORDINATOR)
    a.run()
    assert b.run().waiting == 0


def test_a_batch_for_somebody_else_is_refused_once_in_words(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    leave(addressed(a, a), by=a.keys, to=b)
    assert [str(phrase) for phrase in b.run().refused] == ["This batch is for somebody else. It was not read."]
    assert b.run().refused == []


def test_a_batch_that_names_another_member_as_its_sender_is_refused(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    leave(addressed(a, b, member=bytes.fromhex(b.member)), by=a.keys, to=b)
    assert "from whom it says" in str(b.run().refused[0])


def test_a_batch_of_a_newer_format_stays_until_the_update(
    two: tuple[Device, Device, Id], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, _ = two
    leave(addressed(a, b, format=2), by=a.keys, to=b)
    report = b.run()
    assert "newer version" in str(report.refused[0])
    assert report.waiting == 1
    monkeypatch.setattr("caseworker.sync.wire.WIRE", 2)
    assert b.run().read == 1


def test_a_file_that_is_too_large_stops_nothing(
    two: tuple[Device, Device, Id], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, case = two
    a.run()
    (mailbox(b) / f"{'00' * 8}.batch").write_bytes(bytes(200_000))
    monkeypatch.setattr(exchanging, "LARGEST_FILE", 100_000)
    report = b.run()
    assert (report.away, len(report.refused)) == (None, 1)
    assert b.ids("person") == {case}
    assert b.run().refused == []


def test_a_store_that_could_not_be_written_to_refuses_no_batch(
    two: tuple[Device, Device, Id], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, case = two
    a.run()

    def full(*_: object, **__: object) -> None:
        raise KnownError(say("The disk is full, so this was not saved."))

    with monkeypatch.context() as patch:
        patch.setattr("caseworker.sync.receive.Receiver.receive", full)
        assert "disk is full" in str(b.run().away)
    assert b.rows("SELECT count(*) FROM received") == [(0,)]
    b.run()
    assert b.ids("person") == {case}


def test_names_of_files_tell_nothing_of_whom_or_what_they_are_about(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.run()
    names = [part for path in [*batches(b)] for part in (path.stem, path.parent.name)]
    known = [case, a.member, b.member, a.id, b.id, a.service]
    assert names
    assert not any(one in name or name in one for name in names for one in known)


def test_two_devices_of_one_member_share_a_mailbox_in_peace(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    second = enrol(a, device("Bob's other laptop", of=a, member=b.member, folder=a.folder), role=Role.COORDINATOR)
    reports = [each.run() for _ in range(4) for each in (a, b, second)]
    assert [phrase for report in reports for phrase in report.refused] == []
    b.change(case, given_name="By B")
    for _ in range(3):
        reports = [each.run() for each in (b, second, a)]
    assert second.record(case).given_name == a.record(case).given_name == "By B"
    assert [(r.read, r.entries_out) for r in reports] == [(0, 0)] * 3


def test_a_device_that_is_in_no_roster_yet_reads_nothing(tmp_path: Path) -> None:
    a, _, _ = provider(tmp_path)
    stranger = device("Eve", of=a, folder=tmp_path)
    assert stranger.run() == Report()


def test_duties_are_done_between_reading_and_packing_and_none_holds_the_exchange_up(
    two: tuple[Device, Device, Id],
) -> None:
    a, b, case = two
    done: list[str] = []

    def refused(_: Any) -> None:
        raise Refused(say("Not yours to do."))

    def duty(_: Any) -> None:
        a.add(Session(summary="Followed from the news"), case_folder(case))
        done.append("duty")

    assert a.carrier is not None
    exchange = Exchange(
        a.desk, carrier=a.carrier, table=TABLE, duties=(refused, duty), before_leaving=lambda: done.append("leaving")
    )
    report = exchange.run()
    assert done == ["duty", "leaving"]
    assert [str(phrase) for phrase in report.refused] == ["Not yours to do."]
    b.run()
    assert len(b.ids("session")) == 1


def test_more_devices_than_a_batch_can_be_sealed_for_stop_nobody(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    for seed in range(33):
        keys = DeviceKeys.generate(SeededEntropy(5_000_000 + seed))
        members.enrol(
            a.desk, member=b.member, name="Bob", role=Role.COORDINATOR, key=keys.verify_key, recipient=keys.recipient
        )
    a.run()
    b.run()
    assert b.ids("person") == {case}


def test_the_trustee_and_who_has_no_mailbox_are_packed_for_by_nobody() -> None:
    made: Town = town()
    made.a.change(made.c.member, mailbox="none of ours")
    with made.a.store.writing() as transaction:
        found = {peer.member.id for peer in peers(transaction.door.rosters(), made.a.desk.identity)}
    assert found == {made.b.member, made.q.member, made.p.member}
    assert derived("nobody") not in found


def test_a_removed_device_learns_of_it_over_the_carrier(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    for each in (a, b, a):
        each.run()
    members.remove_device(a.desk, device=b.id)
    a.run()
    b.run()
    with b.store.writing() as transaction:
        assert transaction.door.rosters().is_removed(b.id)


def test_a_device_that_only_its_own_roster_names_introduces_itself_to_the_colleagues(tmp_path: Path) -> None:
    made = town(tmp_path)
    made.exchange()
    before = made.a.clone()
    new = enrol(made.a, device("Eve", of=made.a, folder=tmp_path), role=Role.COORDINATOR)
    new.take_roster_of(made.a, made.q.service)
    case = new.open_case(family="Written by Eve")
    new.run()
    report = made.b.run()
    assert not report.refused
    assert made.b.ids("person") == {case}
    assert new.id not in {row[0] for row in before.rows("SELECT id FROM kind_device")}
    made.b.run()
    before.run()
    assert new.id in {row[0] for row in before.rows("SELECT id FROM kind_device")}
    before.run()
    assert case in before.ids("person")


def test_of_a_stranger_nothing_is_taken_but_what_others_have_signed(tmp_path: Path) -> None:
    made = town(tmp_path)
    made.exchange()
    stranger, roster = device("Nobody", of=made.a), roster_folder(made.a.service)
    stranger.take_roster_of(made.a)
    key, member = stranger.keys.verify_key.hex(), bytes.fromhex(stranger.member)
    stranger.forge(
        roster,
        forged("member", stranger.member, role="coordinator", name="Nobody"),
        forged("device", stranger.id, op="enrol", member=member, signing_key=key),
    )
    before, entries = made.b.content(), made.b.rows("SELECT count(*) FROM entry")
    payload = msgspec.structs.replace(addressed(stranger, made.b), segments=stranger.payload(roster).segments)
    leave(payload, by=stranger.keys, to=made.b)
    report = made.b.run()
    assert report.waiting == 1
    assert made.b.content() == before
    assert made.b.rows("SELECT count(*) FROM entry") == entries
