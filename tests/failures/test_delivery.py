"""Delivery: whatever a carrier does to batches, both sides end with the same, once each, and nothing local is lost."""

import random
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note, Session
from caseworker.journal.arrived import State
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.exchange import Report
from tests.devices import Device, device, enrol, later, provider
from tests.failures.carriers import (
    Partial,
    Unplugged,
    after_two_days,
    batches,
    emptied,
    mailbox,
    over,
    pair,
    renamed,
    same,
    settle,
    strangers,
)

WORDS = ("One", "Two", "Three", "Four", "Five")


def written_one_by_one(a: Device, b: Device, case: Id) -> list[Path]:
    """Several batches for B, each with a change that rests on the one before."""
    before, left = batches(b), list[Path]()
    for place, word in enumerate(WORDS):
        a.change(case, given_name=word)
        a.add(Session(summary=f"Session {word}", happened_at=a.clock.now()), case_folder(case))
        a.run()
        left += [renamed(path, 100 + place) for path in batches(b) if path not in before + left]
    return left


def test_duplicate_batches_count_once_under_their_own_and_under_any_other_name(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    left = written_one_by_one(a, b, case)
    for place, path in enumerate(left):
        shutil.copyfile(path, path.with_name(f"{place:032x}.batch"))
    kept = {path: path.read_bytes() for path in batches(b)}
    settle(b, a, b)
    for path, sealed in kept.items():
        path.write_bytes(sealed)
    settle(b, a)
    assert len(b.ids("session")) == len(WORDS)
    assert b.rows("SELECT count(*) FROM entry") == a.rows("SELECT count(*) FROM entry")
    assert same(a, b)


@settings(max_examples=8)
@given(order=st.permutations(range(len(WORDS))), seed=st.integers(0, 2**16))
def test_reorder_and_repeat_as_it_likes_a_carrier_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], seed: int
) -> None:
    a, b, case = pair(tmp_path_factory.mktemp("carrier"))
    left = written_one_by_one(a, b, case)
    sealed = [left[place].read_bytes() for place in order]
    for path in left:
        path.unlink()
    luck = random.Random(seed)
    for place, raw in enumerate(sealed):
        mailbox(b).joinpath(f"{place:032x}.batch").write_bytes(raw)
        if luck.random() < 0.5:
            b.run()
    settle(b, a)
    assert b.record(case).given_name == WORDS[-1]
    assert same(a, b)


def test_drop_the_middle_and_bring_it_late_and_it_neither_holds_up_nor_counts_twice(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    left = written_one_by_one(a, b, case)
    middle = left[2].rename(tmp_path / "held back")
    assert b.run().refused == []
    assert b.record(case).given_name == WORDS[-1]
    middle.rename(left[2])
    settle(b, a)
    assert len(b.ids("session")) == len(WORDS)
    assert same(a, b)


def test_drop_the_middle_and_the_end_for_good_and_they_are_sent_again(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    for path in written_one_by_one(a, b, case)[2:]:
        path.unlink()
    b.run()
    assert b.record(case).given_name == WORDS[1]
    after_two_days(a, b)
    assert b.run().waiting == 0
    assert same(a, b)


def test_half_written_file_visible_is_not_read_and_is_read_when_it_is_whole(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    a.change(case, given_name="Whole")
    a.run()
    path = batches(b)[-1]
    whole = path.read_bytes()
    for part in (0, 1, 20, len(whole) // 3, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:part])
        report = b.run()
        assert (report.read, len(report.refused), report.away) == (0, 1, None)
        assert b.record(case).given_name == "Siân"
    path.write_bytes(whole)
    settle(b, a)
    assert b.record(case).given_name == "Whole"
    assert same(a, b)


def test_same_name_with_other_bytes_is_not_written_over_and_the_batch_goes_under_another(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    a.change(case, given_name="Under a name that is taken")
    a.exchange().pack(Report())
    (name,) = (row[0] for row in a.rows("SELECT name FROM outbox WHERE mailbox=?", mailbox(b).name))
    taken = mailbox(b) / f"{name}.batch"
    taken.write_bytes(b"other bytes")
    assert "Another batch of this name" in str(a.run().away)
    assert taken.read_bytes() == b"other bytes"
    assert len(b.run().refused) == 1
    settle(a, b)
    assert b.record(case).given_name == "Under a name that is taken"
    assert same(a, b)


def test_two_carriers_at_once_take_turns_and_nothing_is_lost_or_taken_twice(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    stick = FolderCarrier(tmp_path / "stick")
    stick.root.mkdir()
    reports: list[Report] = []
    for place, word in enumerate(WORDS):
        a.change(case, given_name=word)
        b.add(Session(summary=f"By B: {word}", happened_at=b.clock.now()), case_folder(case))
        reports += [over(a, stick) if place % 2 else a.run(), over(b, stick) if place % 3 else b.run()]
    for _ in range(3):
        for each in (a, b):
            reports += [each.run(), over(each, stick)]
    assert [said for report in reports for said in (*report.refused, report.away) if said] == []
    assert b.record(case).given_name == WORDS[-1]
    assert len(a.ids("session")) == len(WORDS)
    assert same(a, b)


def test_two_carriers_at_once_reach_a_colleague_who_comes_to_the_second_alone(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    stick = FolderCarrier(tmp_path / "stick")
    stick.root.mkdir()
    for word in WORDS:
        a.change(case, given_name=word)
        a.run()
        over(a, stick)
        over(b, stick)
        assert b.record(case).given_name == word
        later(a, b, hours=6)
    over(a, stick)
    a.run()
    assert same(a, b)
    read = {name for (name,) in a.rows("SELECT name FROM batch WHERE state='delivered' AND entries>0")}
    assert len(read) >= len(WORDS)
    assert read.isdisjoint(path.stem for place in (stick.root, tmp_path) for path in place.rglob("*.batch"))


def test_months_offline_then_both_ways_loses_nothing_and_asks_only_where_both_wrote(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    away: dict[str, list[str]] = {"a": [], "b": []}
    for _ in range(20):
        later(a, b, days=5)
        b.add(Session(summary="Met at the gate", happened_at=b.clock.now()), case_folder(case))
        away["a"].append(a.open_case())
        a.run()
    a.change(case, given_name="By A", pronouns="she")
    b.change(case, given_name="By B", family_name="Both may")
    settle(a, b)
    assert set(away["a"]) <= b.ids("person")
    assert len(a.ids("session")) == 20
    assert a.conflicts(case) == b.conflicts(case) == ("given_name",)
    assert (a.record(case).family_name, b.record(case).pronouns) == ("Both may", "she")
    assert same(a, b)


def test_a_colleague_carries_it_between_two_who_never_meet(tmp_path: Path) -> None:
    """B meets A over a stick and E over the office's folder, some days apart, and passes on what others wrote."""
    a, b, _ = provider(tmp_path)
    stick = FolderCarrier(tmp_path / "stick")
    stick.root.mkdir()
    e = enrol(a, device("Eve Morgan", of=a, folder=tmp_path), role=Role.COORDINATOR)
    case = a.open_case()
    for word in ("", "By E"):
        if word:
            e.change(case, given_name=word)
        for _ in range(3):
            later(a, b, e, days=3)
            reports = [over(a, stick), over(b, stick), over(a, stick)]
            later(a, b, e, days=3)
            reports += [e.run(), b.run(), e.run()]
            assert [said for report in reports for said in (*report.refused, report.away) if said] == []
    assert e.states(case_folder(case)) == [State.COUNTED, State.COUNTED]
    assert a.record(case).given_name == "By E"
    assert same(a, b, e)


def test_a_colleague_carries_it_who_may_open_none_of_it(tmp_path: Path) -> None:
    """The files themselves go from one folder to another and back in the pocket of the mentor C."""
    here, there, pocket = (tmp_path / name for name in ("here", "there", "pocket"))
    for folder in (here, there):
        folder.mkdir()
    a, b, c = provider(here)
    b.carrier, b.folder = FolderCarrier(there), there
    case = a.open_case()
    for _ in range(3):
        for each, source, target in ((a, here, there), (b, there, here)):
            settle(each, rounds=1)
            shutil.copytree(source, pocket, dirs_exist_ok=True)
            shutil.copytree(pocket, target, dirs_exist_ok=True)
    settle(c)
    assert c.ids("person") == set()
    assert b.ids("person") == {case}
    assert same(a, b)


@settings(max_examples=8)
@given(seed=st.integers(0, 2**32))
def test_listing_incomplete_takes_longer_and_loses_nothing(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    a, b, case = pair(tmp_path_factory.mktemp("carrier"))
    luck = random.Random(seed)
    assert a.folder is not None
    partial = Partial(a.folder, shown=lambda _: luck.random() < 0.5)
    reports: list[Report] = []
    for word in WORDS:
        a.change(case, given_name=word)
        b.add(Note(words=f"Note {word}"), case_folder(case))
        reports += [over(a, partial), over(b, partial)]
    assert [said for report in reports for said in (*report.refused, report.away) if said] == []
    settle(a, b)
    assert b.record(case).given_name == WORDS[-1]
    assert same(a, b)


def test_target_emptied_deletes_nothing_local_and_everything_that_nobody_had_is_sent_again(tmp_path: Path) -> None:
    a, b, case = pair(tmp_path)
    a.change(case, given_name="Only at A")
    b.add(Session(summary="Only at B", happened_at=b.clock.now()), case_folder(case))
    for each in (a, b):
        each.exchange().pack(Report())
        each.exchange().leave(Report())
    held = [each.content() for each in (a, b)]
    emptied(tmp_path)
    settle(a, b)
    assert [each.content() for each in (a, b)] == held
    after_two_days(a, b)
    assert b.record(case).given_name == "Only at A"
    assert len(a.ids("session")) == 1
    assert same(a, b)


def test_target_swapped_for_another_services_mixes_nothing_and_goes_on_when_it_is_back(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    theirs.mkdir()
    a, b, case = pair(ours)
    x, y = strangers(theirs)
    their_case = x.open_case(given="Theirs")
    x.run()
    a.change(case, given_name="Ours")
    ours.rename(tmp_path / "aside")
    theirs.rename(ours)
    settle(a, b, rounds=2)
    assert their_case not in a.ids("person") | b.ids("person")
    ours.rename(theirs)
    (tmp_path / "aside").rename(ours)
    settle(x, y)
    assert y.ids("person") == {their_case}
    after_two_days(a, b)
    assert b.record(case).given_name == "Ours"
    assert same(a, b)


def test_target_swapped_so_that_another_services_batches_lie_in_our_mailbox_opens_none(tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    theirs.mkdir()
    a, b, case = pair(ours)
    x, y = strangers(theirs)
    x.open_case(given="Theirs")
    x.run()
    for path in batches(y):
        shutil.copyfile(path, mailbox(b) / path.name)
    a.change(case, given_name="Ours")
    settle(a, b)
    assert b.ids("person") == {case}
    assert same(a, b)


def test_network_drive_vanishes_at_any_operation_and_everything_arrives_once_it_is_back(tmp_path: Path) -> None:
    """For every n: the drive goes at the n-th operation of an exchange that reads, leaves and takes away."""
    vanished = 0
    for after in range(40):
        folder = tmp_path / str(after)
        folder.mkdir()
        a, b, case = pair(folder)
        b.add(Session(summary="Earlier, by B", happened_at=b.clock.now()), case_folder(case))
        settle(b, rounds=1)
        a.change(case, given_name="By A")
        settle(a, rounds=1)
        b.add(Session(summary="By B", happened_at=b.clock.now()), case_folder(case))
        drive = Unplugged(folder, after=after)
        report = over(b, drive)
        settle(b, a)
        assert (a.record(case).given_name, len(a.ids("session"))) == ("By A", 2)
        assert same(a, b)
        if report.away is None:
            break
        vanished += 1
    assert vanished >= 4
