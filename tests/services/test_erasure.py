"""An erasure that is asked for can be taken back until it has happened; then it takes two and the delay again."""

import pytest

from caseworker.domain.cases import Strand
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.folders import PER_CASE, Folder, access_folder, case_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.sessions import Session
from caseworker.journal.arrived import State
from caseworker.services import assignments, erasure
from caseworker.services.members import cut_off_everywhere
from caseworker.storage.erasing import erase_due
from caseworker.storage.verify import verify_store
from tests.devices import Device, later
from tests.services.conftest import House
from tests.services.test_notices import walking


@pytest.fixture
def case(house: House) -> Id:
    return walking(house, Strand.VOLUNTARY, with_body=False)


def both_ask(house: House, *, target: Id, scope: Id) -> None:
    for each in (house.a, house.b):
        erasure.ask(each.desk, target=target, scope=scope)
        house.exchange()


def holds(one: Device, case: Id) -> int:
    """How many values of a case are on a device."""
    folders = [folder for folder in Folder if folder in PER_CASE and folder is not Folder.ACCESS]
    with one.store.writing() as transaction:
        keys = [key for key in transaction.journal.folders_of(case) if key.folder in folders]
        kept = [kept for key in keys for kept in transaction.journal.of_folder(key)]
    return sum(value is not None for one in kept for value in one.arrived.entry.values)


def test_one_coordinator_takes_an_erasure_back_and_nothing_goes_on_any_laptop(house: House, case: Id) -> None:
    before = holds(house.a, case)
    both_ask(house, target=case, scope=case)
    erasure.take_back(house.b.desk, target=case, scope=case)
    house.exchange()
    later(*house.all, days=30)
    assert [erase_due(each.desk) for each in (house.a, house.b, house.c)] == [[], [], []]
    assert holds(house.a, case) == before
    assert house.a.access(case).erasing == {}


def test_asking_anew_takes_two_and_the_whole_delay_again(house: House, case: Id) -> None:
    both_ask(house, target=case, scope=case)
    erasure.take_back(house.b.desk, target=case, scope=case)
    house.exchange()
    later(*house.all, days=30)
    erasure.ask(house.a.desk, target=case, scope=case)
    house.exchange()
    later(*house.all, days=30)
    assert erase_due(house.a.desk) == []
    erasure.take_back(house.a.desk, target=case, scope=case)
    both_ask(house, target=case, scope=case)
    later(*house.all, days=6)
    assert erase_due(house.a.desk) == []
    later(*house.all, days=2)
    assert erase_due(house.a.desk) == [case]


def test_an_asking_that_was_not_heard_of_when_it_was_taken_back_still_stands(house: House, case: Id) -> None:
    erasure.ask(house.a.desk, target=case, scope=case)
    erasure.ask(house.b.desk, target=case, scope=case)
    erasure.take_back(house.b.desk, target=case, scope=case)
    house.exchange()
    assert house.a.access(case).erasing == house.b.access(case).erasing == {case: {house.a.member: State.COUNTED}}


def test_what_one_laptop_had_erased_before_it_heard_comes_back_from_the_others(house: House, case: Id) -> None:
    before = holds(house.a, case)
    both_ask(house, target=case, scope=case)
    later(*house.all, days=8)
    erasure.take_back(house.b.desk, target=case, scope=case)
    assert erase_due(house.a.desk) == [case]
    assert holds(house.a, case) == 0
    house.exchange()
    assert erase_due(house.a.desk) == []
    house.exchange()
    assert [holds(house.a, case), holds(house.b, case)] == [before, before]
    assert all(verify_store(each.store).sound for each in (house.a, house.b, house.c))


def test_one_record_is_taken_back_with_the_notices_that_tell_of_it(house: House, case: Id) -> None:
    session = house.a.add(Session(summary="Talked"), case_folder(case))
    both_ask(house, target=session, scope=case)
    erasure.take_back(house.a.desk, target=session, scope=case)
    house.exchange()
    assert house.b.access(case).asked == ()


def test_what_is_erased_here_cannot_be_taken_back(house: House, case: Id) -> None:
    both_ask(house, target=case, scope=case)
    later(*house.all, days=8)
    erase_due(house.a.desk)
    with pytest.raises(Refused, match="has been erased on this laptop"):
        erasure.take_back(house.a.desk, target=case, scope=case)


def test_what_nobody_asks_for_cannot_be_taken_back(house: House, case: Id) -> None:
    with pytest.raises(Refused, match="Nobody is asking"):
        erasure.take_back(house.a.desk, target=case, scope=case)
    with pytest.raises(NotHere, match="not on this device"):
        erasure.take_back(house.a.desk, target=derived("no case"), scope=derived("no case"))


def test_a_coordinator_behind_a_wall_takes_nothing_back(house: House, case: Id) -> None:
    erasure.ask(house.a.desk, target=case, scope=case)
    assignments.wall(house.a.desk, case=case, member=house.b.member, reason="")
    house.exchange()
    with pytest.raises(Refused, match="Ask another coordinator"):
        erasure.take_back(house.b.desk, target=case, scope=case)


def test_who_was_cut_off_stops_no_erasure(house: House, case: Id) -> None:
    both_ask(house, target=case, scope=case)
    with house.a.desk.act("cut off") as act:
        cut_off_everywhere(act, case, device=house.b.id)
    erasure.take_back(house.b.desk, target=case, scope=case)
    house.exchange()
    assert State.HELD in house.a.states(access_folder(case))
    assert set(house.a.access(case).erasing[case]) == {house.a.member, house.b.member}


def test_a_mentor_takes_nothing_back(house: House, case: Id) -> None:
    both_ask(house, target=case, scope=case)
    with pytest.raises(Refused):
        erasure.take_back(house.c.desk, target=case, scope=case)
