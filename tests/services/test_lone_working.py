"""What is done because somebody is not back is kept as it was done, and 'safe' ends it for everybody."""

from datetime import timedelta
from typing import Any

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.changes import Changes
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.folders import Folder, case_folder, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.lone_working import Came, LoneStep, Rung
from caseworker.services import lone_working
from tests.devices import Device
from tests.services.conftest import House, Office


def out(one: Device, case: Id, mentor: Id, **values: Any) -> Id:
    """An appointment from which the mentor was expected back half an hour ago."""
    now = one.clock.now()
    said = {"starts_at": now - timedelta(hours=2), "expected_back": now - timedelta(minutes=30), **values}
    return one.add(Appointment(mentor=mentor, status="booked", **said), case_folder(case))


def rang(
    one: Device, appointment: Id, whom: Rung = Rung.MENTOR, came: Came = Came.NO_ANSWER, words: str = ""
) -> Changes:
    return lone_working.rang(one.desk, appointment=appointment, whom=whom, came=came, words=words)


def test_each_call_is_kept_where_coordinators_alone_read_with_its_time_and_whoever_rang(office: Office) -> None:
    one = out(office.a, office.refer(), office.ruth)
    made = rang(office.a, one, words="It rang out.").created[0]
    step = office.a.record(made)
    assert isinstance(step, LoneStep)
    assert (step.folder.folder, step.folder.scope) == (Folder.VOLUNTEERING_RESTRICTED, office.ruth)
    assert (step.at, step.by, step.words) == (office.a.clock.now(), office.a.member, "It rang out.")
    back = office.a.record(one)
    assert isinstance(back, Appointment)
    assert back.back_at is None


def test_safe_ends_the_alarm_and_nothing_is_kept_after_it(office: Office) -> None:
    one = out(office.a, office.refer(), office.ruth)
    rang(office.a, one, came=Came.SAFE)
    back = office.a.record(one)
    assert isinstance(back, Appointment)
    assert back.back_at == office.a.clock.now()
    with pytest.raises(Refused, match="known to be back"):
        rang(office.a, one)


def test_for_a_coordinator_who_goes_out_alone_the_steps_lie_in_what_is_restricted_of_the_case(
    office: Office,
) -> None:
    case = office.refer()
    step = office.a.record(rang(office.a, out(office.a, case, office.a.member)).created[0])
    assert step.folder == restricted_folder(case)


def test_where_no_time_was_agreed_there_is_nothing_to_ring_about(office: Office) -> None:
    one = out(office.a, office.refer(), office.ruth, expected_back=None)
    with pytest.raises(Refused, match="No time to be back"):
        rang(office.a, one)


def test_a_mentor_neither_reads_nor_writes_what_was_done_for_them(house: House) -> None:
    case = house.refer()
    house.match(case)
    one = out(house.a, case, house.ruth)
    step = rang(house.a, one).created[0]
    house.exchange()
    assert isinstance(house.b.record(step), LoneStep)
    with pytest.raises(NotHere):
        house.c.record(step)
    with pytest.raises(Refused, match="Coordinators keep what was done"):
        rang(house.c, one)
