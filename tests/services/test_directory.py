"""The directory: kept by coordinators, read by everybody, and nothing of it overwritten in silence."""

from datetime import date, timedelta
from typing import Any

import pytest

from caseworker.domain.directory import LocalService
from caseworker.domain.errors import BugError, NotHere, Refused
from caseworker.domain.ids import Id
from caseworker.services import directory, people
from tests.devices import Device
from tests.services.conftest import TODAY, House, Office


def add(one: Device, name: str = "Copper Beech Rooms", **values: object) -> Id:
    said: dict[str, Any] = {"name": name, "help_kind": "housing", **values}
    return directory.add(one.desk, service=LocalService(**said)).created[0]


def change(one: Device, service: Id, **values: object) -> None:
    directory.change(one.desk, form=people.loaded(one.desk, record=service), **values)


def close(one: Device, service: Id, on: date = TODAY, why: str = "") -> None:
    directory.close(one.desk, form=people.loaded(one.desk, record=service), on=on, why=why)


def test_an_entry_reaches_every_member_of_the_service_and_no_body(house: House) -> None:
    service = add(house.a)
    house.exchange()
    assert [each.record(service).name for each in (house.b, house.c, house.d)] == ["Copper Beech Rooms"] * 3
    for each in (house.p, house.q):
        with pytest.raises(NotHere):
            each.record(service)


def test_a_mentor_adds_changes_checks_and_closes_nothing(house: House) -> None:
    service = add(house.a)
    house.exchange()
    form = people.loaded(house.c.desk, record=service)
    tries = (
        lambda: add(house.c, "Another"),
        lambda: change(house.c, service, phone="01632 960001"),
        lambda: directory.checked(house.c.desk, service=service),
        lambda: directory.close(house.c.desk, form=form, on=TODAY),
        lambda: directory.reopen(house.c.desk, service=service),
    )
    for attempt in tries:
        with pytest.raises(Refused, match="Coordinators keep the directory"):
            attempt()
    assert house.c.record(service).phone is None


@pytest.mark.parametrize("values", [{"name": " "}, {"help_kind": None}, {"checked_on": TODAY + timedelta(days=1)}])
def test_an_entry_that_cannot_be_meant_is_refused(office: Office, values: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        add(office.a, **values)
    service = add(office.a)
    with pytest.raises(Refused):
        change(office.a, service, **values)


def test_a_second_entry_of_a_name_is_refused_until_the_first_has_closed(office: Office) -> None:
    first = add(office.a)
    with pytest.raises(Refused, match="already"):
        add(office.a, "copper béech rooms")
    change(office.a, first, phone="01632 960002")
    close(office.a, first)
    assert add(office.a) != first


def test_two_entries_of_one_name_can_be_told_apart_and_changed(house: House) -> None:
    one, other = add(house.a), add(house.b)
    house.exchange()
    change(house.a, one, phone="01632 960001")
    change(house.a, other, name="Copper Beech Rooms, Stafford")
    with pytest.raises(Refused, match="entry of this name"):
        change(house.a, other, name="copper beech rooms")
    assert house.a.record(one).phone == "01632 960001"


def test_what_a_colleague_has_closed_is_not_closed_again_from_an_older_form(office: Office) -> None:
    service = add(office.a)
    form = people.loaded(office.a.desk, record=service)
    close(office.a, service, why="No money")
    with pytest.raises(Refused, match="closed already"):
        directory.close(office.a.desk, form=form, on=TODAY, why="Moved")


def test_what_two_coordinators_set_apart_stands_beside_each_other(house: House) -> None:
    service = add(house.a)
    house.exchange()
    forms = [(each, people.loaded(each.desk, record=service)) for each in (house.a, house.b)]
    for (each, form), phone in zip(forms, ("01632 960003", "01632 960004"), strict=True):
        directory.change(each.desk, form=form, phone=phone)
    house.exchange()
    assert house.a.conflicts(service) == house.b.conflicts(service) == ("phone",)


def test_an_entry_is_checked_today(office: Office) -> None:
    service = add(office.a, checked_on=date(2024, 1, 5))
    directory.checked(office.a.desk, service=service)
    assert office.a.record(service).checked_on == TODAY


def test_an_entry_is_closed_once_with_its_reason_and_opened_again_unchecked(office: Office) -> None:
    service = add(office.a, checked_on=TODAY)
    close(office.a, service, why="The grant ended")
    one = office.a.record(service)
    assert (one.closed_on, one.closed_why) == (TODAY, "The grant ended")
    with pytest.raises(Refused, match="closed already"):
        close(office.a, service)
    directory.reopen(office.a.desk, service=service)
    one = office.a.record(service)
    assert (one.closed_on, one.closed_why, one.checked_on) == (None, None, None)
    with pytest.raises(Refused, match="has not closed"):
        directory.reopen(office.a.desk, service=service)


def test_nothing_closes_on_a_day_to_come(office: Office) -> None:
    service = add(office.a)
    with pytest.raises(Refused, match="later"):
        close(office.a, service, on=TODAY + timedelta(days=1))


def test_what_is_no_entry_is_not_kept_as_one(office: Office) -> None:
    with pytest.raises(BugError):
        change(office.a, office.refer(), name="Somebody")


def test_every_act_on_the_directory_can_be_undone(office: Office) -> None:
    service = add(office.a)
    form = people.loaded(office.a.desk, record=service)
    act = directory.close(office.a.desk, form=form, on=TODAY).act
    office.a.desk.undo(act)
    assert office.a.record(service).closed_on is None
