"""The rota: coordinators lay it, everybody of the service reads it, and nothing of it is lost when it changes."""

from datetime import timedelta
from typing import Any

import pytest

from caseworker.domain.errors import Refused
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.on_call import OnCallNote, OnCallShift
from caseworker.services import on_call
from tests.devices import Device
from tests.services.conftest import House, Office, at


def put(one: Device, *, begins: int = 7, ends: int = 8, **values: Any) -> tuple[Id, ...]:
    said: dict[str, Any] = {"member": one.member, "starts_at": at(begins, 20), "ends_at": at(ends, 8)} | values
    more = {name: said.pop(name) for name in ("weekdays", "weeks") if name in said}
    return tuple(on_call.put_on(one.desk, shift=OnCallShift(**said), **more).created)


def shift_of(one: Device, shift: Id) -> OnCallShift:
    found = one.record(shift)
    assert isinstance(found, OnCallShift)
    return found


def test_who_is_on_call_reaches_every_member_of_the_service_and_no_body(house: House) -> None:
    (shift,) = put(house.a, phone="01632 960130")
    house.exchange()
    assert [shift_of(each, shift).phone for each in (house.b, house.c, house.d)] == ["01632 960130"] * 3
    for each in (house.p, house.q):
        with pytest.raises(Exception, match="not on this device"):
            each.record(shift)


def test_a_mentor_lays_and_changes_nothing_of_the_rota(house: House) -> None:
    (shift,) = put(house.a)
    house.exchange()
    tries = (
        lambda: put(house.c),
        lambda: on_call.change(house.c.desk, shift=shift, phone="01632 960131"),
        lambda: on_call.take_off(house.c.desk, shift=shift),
        lambda: on_call.hand_over(house.c.desk, shift=shift, note="Quiet."),
        lambda: on_call.note_read(house.c.desk, shift=shift),
    )
    for attempt in tries:
        with pytest.raises(Refused, match="Coordinators lay the rota"):
            attempt()


def test_weeks_are_laid_in_one_act_that_one_undo_takes_back(office: Office) -> None:
    made = put(office.a, weekdays=(0, 1, 2, 3, 4), weeks=4)
    assert len(made) == 20
    act = put(office.a, begins=12, ends=13)
    assert len(act) == 1


@pytest.mark.parametrize(
    "values",
    [
        {"member": NO_ID},
        {"member": Id("ab" * 16)},
        {"ends_at": at(7, 19)},
        {"ends_at": at(7) + timedelta(days=20)},
        {"starts_at": at(1), "ends_at": at(2)},
        {"weeks": 0},
        {"weeks": 53},
        {"ends_at": at(9, 8), "weekdays": (0, 1), "weeks": 1},
    ],
)
def test_a_shift_that_cannot_be_is_refused_and_nothing_is_saved(office: Office, values: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        put(office.a, **values)
    with office.a.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM kind_on_call_shift").scalar() == 0


def test_without_a_number_the_one_of_last_time_is_kept(office: Office) -> None:
    put(office.a, phone="01632 960130")
    (later,) = put(office.a, begins=9, ends=10)
    assert shift_of(office.a, later).phone == "01632 960130"


def test_two_who_swap_take_their_numbers_with_them(house: House) -> None:
    (first,) = put(house.a, phone="01632 960130")
    (second,) = put(house.a, begins=9, ends=10, member=house.b.member, phone="01632 960131")
    on_call.swap(house.a.desk, shift=first, other=second)
    one, other = shift_of(house.a, first), shift_of(house.a, second)
    assert (one.member, one.phone, other.member, other.phone) == (
        *(house.b.member, "01632 960131"),
        *(house.a.member, "01632 960130"),
    )
    with pytest.raises(Refused, match="nothing to swap"):
        on_call.swap(house.a.desk, shift=first, other=first)


def test_who_is_taken_off_before_it_begins_covers_nothing_and_under_way_has_covered_until_now(office: Office) -> None:
    (ahead,), (under_way,) = put(office.a, begins=9, ends=10), put(office.a, starts_at=at(7, 6), ends_at=at(7, 23))
    on_call.take_off(office.a.desk, shift=ahead, why="Ill")
    on_call.take_off(office.a.desk, shift=under_way)
    assert shift_of(office.a, ahead).stretch is None
    ended = shift_of(office.a, under_way)
    assert (ended.off_at, ended.ends_at) == (office.a.clock.now(), at(7, 23))
    assert ended.stretch == (at(7, 6), office.a.clock.now())
    with pytest.raises(Refused, match="over or was taken off"):
        on_call.take_off(office.a.desk, shift=ahead)


def notes_on(one: Device, shift: Id) -> list[OnCallNote]:
    """What a device holds of what was written about a shift, the oldest first."""
    rows = one.rows("SELECT id FROM kind_on_call_note WHERE shift=? ORDER BY note_at", shift)
    return [note for row in rows if isinstance(note := one.record(row[0]), OnCallNote)]


def test_a_hand_over_note_is_read_by_whoever_comes_on_and_another_one_is_unread_again(house: House) -> None:
    (shift,) = put(house.a)
    on_call.hand_over(house.a.desk, shift=shift, note="The duty desk has another number.")
    house.exchange()
    on_call.note_read(house.b.desk, shift=shift)
    house.exchange()
    (note,) = notes_on(house.a, shift)
    assert note.read_by == house.b.member
    with house.a.desk.act("look") as act:
        stored = act.load(note.id)
    on_call.hand_over(house.a.desk, shift=shift, note="And it is in the directory now.", over=stored)
    (note,) = notes_on(house.a, shift)
    assert (note.note, note.read_at) == ("And it is in the directory now.", None)
    with pytest.raises(Refused, match="must know"):
        on_call.hand_over(house.a.desk, shift=shift, note="  ")


def test_two_who_hand_over_without_an_exchange_between_them_are_both_read(house: House) -> None:
    (shift,) = put(house.a)
    house.exchange()
    on_call.hand_over(house.a.desk, shift=shift, note="From Farida.")
    on_call.hand_over(house.b.desk, shift=shift, note="From Dev.")
    house.exchange()
    for each in (house.a, house.b):
        assert {note.note for note in notes_on(each, shift)} == {"From Farida.", "From Dev."}
    on_call.note_read(house.a.desk, shift=shift)
    assert all(note.read_at for note in notes_on(house.a, shift))
    on_call.take_off(house.b.desk, shift=shift, why="Ill")
    house.exchange()
    assert [note.off_why for note in notes_on(house.a, shift) if note.off_why] == ["Ill"]
    assert len(house.a.rows("SELECT DISTINCT scope FROM kind_on_call_note")) == 2


def test_what_is_written_of_the_rota_is_on_no_mentors_laptop_and_that_somebody_is_on_call_is(house: House) -> None:
    (shift,) = put(house.a)
    on_call.hand_over(house.a.desk, shift=shift, note="Quiet.")
    on_call.take_off(house.a.desk, shift=shift, why="Ill")
    house.exchange()
    assert notes_on(house.c, shift) == []
    assert shift_of(house.c, shift).off_at is not None
