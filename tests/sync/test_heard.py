"""What peers have read, by number: lost batches, machines set back, late acknowledgements, and those who lie."""

from pathlib import Path
from typing import Any

import msgspec
import pytest
from sqlalchemy import Engine

from caseworker.domain.ids import Id
from caseworker.entropy import SeededEntropy
from caseworker.journal.identity import Identity
from caseworker.journal.keys import DeviceKeys
from caseworker.storage.device import kept_identity
from caseworker.storage.incarnation import renew
from caseworker.sync.heard import Correspondence
from caseworker.sync.numbers import greatest
from caseworker.sync.pack import GREET_AFTER_MS
from caseworker.sync.wire import Heard, Payload
from tests.devices import Device, copy_store, in_memory, later, provider

DAY = 24 * 3600 * 1000


@pytest.fixture
def two(tmp_path: Path) -> tuple[Device, Device, Id]:
    """Coordinators A and B over one folder, who hold the same case and know it of each other."""
    a, b, _ = provider(tmp_path)
    case = a.open_case()
    for _ in range(3):
        a.run()
        b.run()
    return a, b, case


def snapshot(device: Device) -> tuple[Engine, Identity]:
    """The whole machine as it is now, with what it keeps outside its database."""
    copy = in_memory()
    copy_store(device.store.engine, copy)
    return copy, device.desk.identity


def set_back(device: Device, copy: tuple[Engine, Identity]) -> None:
    """Put the whole machine back: nothing on it knows better."""
    copy_store(copy[0], device.store.engine)
    device.store.forget()
    device.desk.identity = copy[1]


def emptied(device: Device) -> None:
    """Nothing is left with the carrier."""
    assert device.folder is not None
    for path in device.folder.rglob("*.batch"):
        path.unlink()


def exchange(*devices: Device, rounds: int = 1) -> None:
    for _ in range(rounds):
        for each in devices:
            each.run()


def states(device: Device, other: Device) -> list[str]:
    rows = device.rows("SELECT state FROM batch WHERE member=? ORDER BY rowid", other.member)
    return [row[0] for row in rows]


def known_of(device: Device, other: Device) -> Correspondence:
    with device.store.writing() as transaction:
        return Correspondence(transaction, other.id)


# -- receipts ----------------------------------------------------------------------------------------------------------


def test_a_batch_that_brings_nothing_but_receipts_is_delivered_when_it_was_read(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.change(case, given_name="By A")
    exchange(a, b, a)
    assert set(states(a, b)) == {"delivered"}
    b.change(case, given_name="By B")
    exchange(b, a, b)
    empty = "SELECT count(*) FROM batch WHERE entries=0 AND state='delivered'"
    assert b.rows(empty) != [(0,)]
    assert "lost" not in states(a, b) + states(b, a)


def test_a_batch_that_waits_is_neither_read_nor_lost(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    hidden = a.open_case()
    held_up = [payload for payload in a.packed_for(b) if payload.segments]
    access = msgspec.structs.replace(held_up[0], segments=held_up[0].segments[-1:])
    b.take(access, sender=a)
    known = known_of(b, a).known
    assert known.waiting == (held_up[0].header.number,)
    assert greatest(known.read) < held_up[0].header.number
    b.take(held_up[0], sender=a)
    assert known_of(b, a).known.waiting == ()
    assert hidden in b.ids("person")


# -- losses ------------------------------------------------------------------------------------------------------------


def test_a_number_that_is_missing_in_between_is_packed_again_at_once(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.change(case, given_name="Lost on the way")
    a.run()
    emptied(a)
    other = a.open_case()
    exchange(a, b)
    assert other in b.ids("person")
    assert b.record(case).given_name != "Lost on the way"
    exchange(a, b)
    assert b.record(case).given_name == "Lost on the way"
    assert states(a, b).count("lost") == 1


def test_an_order_that_is_merely_another_makes_nothing_lost(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.change(case, given_name="First")
    first = a.packed_for(b)
    a.change(case, given_name="Second")
    second = a.packed_for(b)
    for payload in second:
        b.take(payload, sender=a)
    for payload in first + second:
        b.take(payload, sender=a)
    assert b.record(case).given_name == "Second"


def test_acknowledgements_that_were_lost_are_told_again(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.change(case, given_name="By A")
    exchange(a, b)
    emptied(a)
    other = b.open_case()
    exchange(b, a)
    assert states(b, a)[-1] == "left"
    exchange(b, a, b, a)
    assert "lost" in states(b, a)
    assert a.rows("SELECT count(*) FROM batch WHERE state='left' AND entries>0 AND member=?", b.member) == [(0,)]
    assert other in a.ids("person")


def test_whoever_loses_again_and_again_is_served_after_two_days(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    for turn in range(12):
        a.change(case, given_name=f"Turn {turn}")
        a.run()
        for path in sorted((a.folder or Path()).rglob("*.batch"))[::2]:
            path.unlink()
        exchange(b)
    assert states(a, b).count("lost") <= 5
    for _ in range(3):
        later(a, days=3)
        exchange(a, b)
    assert b.record(case).given_name == "Turn 11"


# -- set back ----------------------------------------------------------------------------------------------------------


def test_a_machine_set_back_with_all_its_memory_finds_out_and_loses_nothing(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    before = snapshot(b)
    a.change(case, given_name="Seen and acknowledged")
    exchange(a, b, a, b)
    named = b.desk.identity.incarnation
    set_back(b, before)
    assert b.record(case).given_name != "Seen and acknowledged"
    a.open_case()
    exchange(a, b, a, b)
    assert b.desk.identity.incarnation != named
    assert b.record(case).given_name == "Seen and acknowledged"


def test_a_machine_set_back_that_speaks_first_is_found_by_the_number_that_it_uses_twice(
    two: tuple[Device, Device, Id],
) -> None:
    a, b, case = two
    before = snapshot(b)
    a.change(case, given_name="Seen and acknowledged")
    exchange(a, b, a, b, a)
    emptied(a)
    set_back(b, before)
    b.open_case()
    exchange(b, a)
    assert known_of(a, b).known.whole_since == 0
    exchange(b, a, b, a)
    assert b.record(case).given_name == "Seen and acknowledged"
    assert known_of(a, b).known.whole_since > 0
    assert b.ids("person") == a.ids("person")


def test_a_silent_loss_is_found_within_a_week_because_peers_greet_each_other(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    before = snapshot(b)
    a.change(case, given_name="Seen and acknowledged")
    exchange(a, b, a, b, a)
    emptied(a)
    set_back(b, before)
    exchange(a, b, rounds=3)
    assert b.record(case).given_name != "Seen and acknowledged"
    for each in (a, b):
        later(each, days=GREET_AFTER_MS // DAY)
    exchange(a, b, rounds=3)
    assert b.record(case).given_name == "Seen and acknowledged"


def test_a_greeting_is_not_answered_by_another_and_none_lies_on_the_other(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    exchange(a, b, rounds=3)
    for _ in range(3):
        later(a, days=8)
        a.run()
        assert states(a, b).count("left") == 1
    later(b, days=24)
    exchange(b, a, rounds=3)
    before = len(states(a, b)), len(states(b, a))
    exchange(b, a, rounds=2)
    assert (len(states(a, b)), len(states(b, a))) == before


def test_a_machine_set_back_before_it_acknowledged_reads_the_batch_again(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    before = snapshot(b)
    a.change(case, given_name="Read once")
    a.run()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("caseworker.sync.exchange.Exchange.pack", lambda self, report: None)
        b.run()
    assert b.record(case).given_name == "Read once"
    set_back(b, before)
    exchange(b)
    assert b.record(case).given_name == "Read once"


def test_a_machine_set_back_to_before_its_present_name_begins_another(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    before = snapshot(b)
    renew(b.desk)
    exchange(b, a, rounds=2)
    lost = b.desk.identity.incarnation
    set_back(b, before)
    a.change(case, given_name="After")
    exchange(a, b, rounds=2)
    assert b.record(case).given_name == "After"
    a.change(case, given_name="After that")
    exchange(a, b)
    with b.store.writing() as transaction:
        told = Correspondence(transaction, a.id).known.said
    assert told is not None
    assert told.incarnation.hex() == b.desk.identity.incarnation != lost


def test_a_crash_while_another_name_begins_leaves_the_batch_that_asked_for_it_unread(
    two: tuple[Device, Device, Id], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, case = two
    exchange(a, b, rounds=2)
    before, named = snapshot(b), b.desk.identity.incarnation
    b.change(case, given_name="Lost with the copy")
    exchange(b, a)
    set_back(b, before)
    with monkeypatch.context() as patch:
        patch.setattr("caseworker.storage.incarnation.keep_identity", crash)
        with pytest.raises(ZeroDivisionError):
            b.run()
    assert b.desk.identity.incarnation == named
    b.run()
    kept = kept_identity(b.store)
    assert kept is not None
    assert kept.incarnation == b.desk.identity.incarnation != named


def crash(*_: Any) -> None:
    raise ZeroDivisionError


def test_two_copies_that_run_at_once_end_up_with_the_same(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    twin = b.clone()
    twin.entropy = twin.desk.entropy = SeededEntropy(77)
    b.change(case, given_name="By one")
    twin.open_case()
    exchange(b, twin, a, rounds=4)
    a.change(case, pronouns="she")
    exchange(a, b, twin, a, b, twin, a, b, twin)
    assert a.ids("person") == b.ids("person") == twin.ids("person")
    assert {each.record(case).pronouns for each in (a, b, twin)} == {"she"}


# -- late and false ----------------------------------------------------------------------------------------------------


def marks(device: Device, other: Device) -> list[tuple[Any, ...]]:
    return device.rows("SELECT chain, number FROM mark WHERE device=? ORDER BY chain", other.id)


def test_a_late_batch_raises_marks_and_lowers_none(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.change(case, given_name="First")
    a.carry_to(b)
    late = b.packed_for(a)
    a.change(case, given_name="Second")
    a.carry_to(b)
    b.carry_to(a)
    high = marks(a, b)
    for payload in late:
        a.take(payload, sender=b)
    assert marks(a, b) == high


def test_a_late_batch_of_an_incarnation_that_was_left_is_not_believed(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    before = snapshot(b)
    a.change(case, given_name="Acknowledged by a name that is gone")
    a.carry_to(b)
    late = b.packed_for(a)
    set_back(b, before)
    renew(b.desk)
    b.carry_to(a)
    low = marks(a, b)
    for payload in late:
        a.take(payload, sender=b)
    assert marks(a, b) == low
    a.carry_to(b)
    assert b.record(case).given_name == "Acknowledged by a name that is gone"


def test_names_of_which_nobody_knows_the_order_are_believed_when_they_tell_everything(
    two: tuple[Device, Device, Id],
) -> None:
    a, b, case = two
    before = snapshot(b)
    renew(b.desk)
    b.carry_to(a)
    b.open_case()
    late = b.packed_for(a)
    set_back(b, before)
    b.desk.entropy.bytes(8)
    renew(b.desk)
    b.carry_to(a)
    for payload in late:
        a.take(payload, sender=b)
    assert known_of(a, b).known.whole_since == 0
    a.change(case, given_name="After")
    for _ in range(3):
        a.carry_to(b)
        b.carry_to(a)
    assert b.record(case).given_name == "After"
    assert known_of(a, b).known.whole_since > 0


def test_a_liar_makes_nobody_begin_again(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    named = a.desk.identity.incarnation
    liar = DeviceKeys.generate(SeededEntropy(9))
    for stamp in (b"", bytes(64), liar.sign(b"so many")):
        false = Heard(bytes.fromhex(a.id), bytes.fromhex(named), ((1, 10**6),), (), stamp, True)
        a.take(said(b, false), sender=b)
        strange = msgspec.structs.replace(false, incarnation=b"strange!")
        receipt = a.take(said(b, strange), sender=b)
        assert not receipt.behind
    exchange(a, b, rounds=3)
    assert a.desk.identity.incarnation == named


def said(device: Device, statement: Heard) -> Payload:
    number = device.rows("SELECT max(batch) FROM peer")[0][0] + 1
    header = msgspec.structs.replace(device.header(number=number), heard=(statement,))
    return msgspec.structs.replace(device.payload(), header=header)


def test_an_old_batch_under_another_name_does_not_look_like_a_number_used_twice(
    two: tuple[Device, Device, Id],
) -> None:
    a, b, case = two
    b.change(case, given_name="By B")
    b.run()
    assert a.folder is not None
    (path,) = [p for p in a.folder.rglob("*.batch") if p.stat().st_mtime_ns == max(_times(a.folder))]
    sealed = path.read_bytes()
    a.run()
    (path.parent / f"{'ab' * 16}.batch").write_bytes(sealed)
    a.run()
    assert known_of(a, b).known.whole_since > 0


def _times(folder: Path) -> list[int]:
    return [path.stat().st_mtime_ns for path in folder.rglob("*.batch")]
