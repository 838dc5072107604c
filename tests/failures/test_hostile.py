"""Hostile: what an insider with a patched program, or with somebody's open laptop, can be stopped from or undone."""

from pathlib import Path

import pytest

from caseworker.domain.errors import Refused
from caseworker.domain.folders import access_folder, case_folder
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Session
from caseworker.journal.arrived import State
from caseworker.journal.entry import Op
from caseworker.services import erasure, members
from caseworker.services.founding import roster_folder
from caseworker.storage.erasing import erase_due
from caseworker.storage.verify import verify_store
from tests.devices import Device, forged, later, provider
from tests.failures.carriers import same, settle

PEOPLE = ("Siân", "Jason", "Mair", "Amir")


@pytest.fixture
def office(tmp_path: Path) -> tuple[Device, Device, list[Id]]:
    """Two coordinators who hold several people with what was written about them."""
    a, b, _ = provider(tmp_path)
    cases = [a.open_case(given=name) for name in PEOPLE]
    for case in cases:
        a.add(Session(summary="What was said", happened_at=a.clock.now()), case_folder(case))
    settle(a, b)
    return a, b, cases


def names(of: Device) -> list[str]:
    """The people whom a device shows."""
    return sorted(row[0] for row in of.rows("SELECT given_name FROM kind_person WHERE given_name IS NOT NULL"))


def test_insider_overwriting_everything_in_one_act_is_undone_in_one_step_by_a_colleague(
    office: tuple[Device, Device, list[Id]],
) -> None:
    a, b, cases = office
    with b.desk.act("spoil everything") as act:
        for case in cases:
            act.change(act.load(case), given_name="Spoilt", family_name=None)
            for found in act.of_kind("session", scope=case):
                act.strike(found)
    settle(b, a)
    assert (names(a), a.ids("session")) == (["Spoilt"] * 4, set())
    a.desk.undo(act.changes.act)
    settle(a, b)
    for each in (a, b):
        assert names(each) == sorted(PEOPLE)
        assert len(each.ids("session")) == len(PEOPLE)
        assert {each.record(case).family_name for case in cases} == {"Hughes-Llŷr"}
        assert verify_store(each.store).sound
    assert same(a, b)


def test_insider_overwriting_everything_act_by_act_is_undone_from_history_after_removal(
    office: tuple[Device, Device, list[Id]],
) -> None:
    a, b, cases = office
    acts = []
    for case in cases:
        with b.desk.act("spoil one") as act:
            act.change(act.load(case), given_name="Spoilt")
        acts.append(act.changes.act)
    settle(b, a)
    members.remove_device(a.desk, device=b.id)
    for spoilt in acts:
        a.desk.undo(spoilt)
    assert names(a) == sorted(PEOPLE)
    assert verify_store(a.store).sound


def test_insider_overwriting_everything_by_forging_bases_leaves_every_value_in_the_history(
    office: tuple[Device, Device, list[Id]],
) -> None:
    """A patched program names bases that it likes; what it replaced is still there to be read and put back."""
    a, b, cases = office
    for case in cases:
        base = {"given_name": b.load(case).seen["given_name"]}
        b.forge(
            case_folder(case), forged("person", case, base=base, given_name="Spoilt"), cites=b.cites(case, b.service)
        )
    b.run()
    a.run()
    assert names(a) == ["Spoilt"] * 4
    with a.store.reading() as connection:
        values = [bytes(row[0]) for row in connection.exec_driver_sql("SELECT vals FROM entry")]
    assert all(any(name.encode() in raw for raw in values) for name in PEOPLE)
    for case in cases:
        a.desk.undo(Id(a.entries(case_folder(case))[-1].entry.structure.act.hex()))
    assert names(a) == sorted(PEOPLE)


def test_insider_overwriting_everything_by_erasing_it_is_stopped_where_no_second_coordinator_agrees(
    office: tuple[Device, Device, list[Id]],
) -> None:
    a, b, cases = office
    for case in cases:
        erasure.ask(b.desk, target=case, scope=case)
        with pytest.raises(Refused, match="Another coordinator"):
            erasure.ask(b.desk, target=case, scope=case)
    settle(b, a)
    later(a, b, days=400)
    assert (erase_due(a.desk), erase_due(b.desk)) == ([], [])
    assert names(a) == names(b) == sorted(PEOPLE)


def test_insider_overwriting_everything_by_erasing_it_with_a_second_coordinator_waits_for_the_delay(
    office: tuple[Device, Device, list[Id]],
) -> None:
    """Counted on each device from when it heard, so a clock set ahead by whoever asks shortens nobody else's."""
    a, b, cases = office
    later(b, days=-30)
    for case in cases:
        erasure.ask(b.desk, target=case, scope=case)
    settle(b, a)
    for case in cases:
        erasure.ask(a.desk, target=case, scope=case)
    later(a, days=6)
    assert erase_due(a.desk) == []
    assert names(a) == sorted(PEOPLE)
    later(a, days=2)
    assert set(erase_due(a.desk)) == set(cases)
    assert names(a) == []


def test_an_operation_beyond_the_authors_authority_counts_on_no_device_that_it_reaches(tmp_path: Path) -> None:
    """A mentor's patched program changes a name, lets a friend in, and strikes somebody off."""
    a, b, c = provider(tmp_path)
    case, other = a.open_case(), a.open_case(given="Mair")
    a.assign(case, c)
    settle(a, b, c)
    held = names(a), a.content()["kind_access"], a.content()["kind_device"]
    cites = c.cites(case, c.member)
    c.forge(case_folder(case), forged("person", case, given_name="Mine now"), cites=cites)
    c.forge(case_folder(other), forged("person", other, given_name="Mine too"), cites=cites)
    friend = forged("access", Id("5c" * 16), subject=bytes.fromhex("f1" * 16), subject_role="mentor", assigned=True)
    c.forge(access_folder(case), friend, cites=cites)
    c.forge(roster_folder(c.service), forged("device", b.id, op=Op.REMOVE, removed=True))
    settle(c, a, b)
    for each in (a, b):
        assert (names(each), each.content()["kind_access"], each.content()["kind_device"]) == held
        assert State.REFUSED in each.states(case_folder(case))
        assert verify_store(each.store).sound
