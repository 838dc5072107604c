"""Undo until sent: what waits, for how long, what may not wait, and that an undone act never leaves alone."""

from datetime import timedelta
from pathlib import Path

import pytest

from caseworker.domain.changes import Undo
from caseworker.domain.concerns import Concern
from caseworker.domain.folders import case_folder, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.people import Person
from caseworker.domain.sessions import Session
from caseworker.services import cases
from caseworker.storage.grace import AT_THE_WINDOW, BY_COMMAND, NOTHING_WAITS
from tests.devices import Device, later, provider


@pytest.fixture
def two(tmp_path: Path) -> tuple[Device, Device, Id]:
    """Coordinators A, whose acts wait as at the window, and B; both hold a case."""
    a, b, _ = provider(tmp_path)
    case = a.open_case()
    for each in (a, b, a):
        each.run()
    a.desk.grace = AT_THE_WINDOW
    return a, b, case


def imported(device: Device, *families: str) -> Id:
    """One act that takes several people, as an import does."""
    with device.desk.act("import referrals", undo=Undo.UNTIL_SENT) as act:
        for family in families:
            case = cases.open_scope(act, device.desk)
            act.add(Person(id=case, given_name="Mair", family_name=family), case_folder(case))
    return act.changes.act


def families(device: Device) -> set[str]:
    return {row[0] for row in device.rows("SELECT family_name FROM kind_person")}


def exchanged(*devices: Device) -> None:
    for each in devices:
        each.run()


def test_an_import_stays_here_for_ten_minutes(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    imported(a, "Prys-Waiting")
    later(a, minutes=9)
    exchanged(a, b)
    assert "Prys-Waiting" not in families(b)
    later(a, minutes=1)
    exchanged(a, b)
    assert "Prys-Waiting" in families(b)


def test_another_act_stays_here_for_ten_seconds(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.change(case, given_name="Changed")
    later(a, seconds=9)
    exchanged(a, b)
    assert b.record(case).given_name != "Changed"
    later(a, seconds=1)
    exchanged(a, b)
    assert b.record(case).given_name == "Changed"


def test_what_stands_before_an_act_that_waits_leaves_under_a_head_signed_anew(
    two: tuple[Device, Device, Id],
) -> None:
    a, b, case = two
    a.change(case, given_name="Goes")
    later(a, seconds=10)
    a.change(case, given_name="Stays")
    exchanged(a, b, a)
    assert b.record(case).given_name == "Goes"
    later(a, seconds=10)
    exchanged(a, b)
    assert b.record(case).given_name == "Stays"


def test_send_now_lets_everything_go(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    imported(a, "Prys-Now")
    exchanged(a)
    a.desk.send_now()
    exchanged(a, b)
    assert "Prys-Now" in families(b)


def test_an_exchange_says_how_much_waits_and_until_when(two: tuple[Device, Device, Id]) -> None:
    a, _, case = two
    imported(a, "Prys-Said")
    a.change(case, given_name="Said")
    report = a.run()
    until = a.clock.now() + timedelta(minutes=10)
    assert (report.departing, report.departs) == (2, int(until.timestamp() * 1000))
    later(a, minutes=10)
    assert a.run().departing == 0


def test_a_concern_leaves_at_once_and_takes_with_it_what_stands_before_it(two: tuple[Device, Device, Id]) -> None:
    a, b, case = two
    a.change(case, given_name="Before the concern")
    other = a.open_case(family="Elsewhere")
    a.add(Concern(words="He was followed"), restricted_folder(case))
    exchanged(a, b)
    assert len(b.ids("concern")) == 1
    assert b.record(case).given_name == "Before the concern"
    assert other not in b.ids("person")


def test_an_irrevocable_act_lets_a_whole_import_go_of_which_it_touches_one_case(
    two: tuple[Device, Device, Id],
) -> None:
    a, b, case = two
    a.change(case, given_name="Not touched")
    imported(a, "Prys-One", "Prys-Two")
    (one,) = [row[0] for row in a.rows("SELECT id FROM kind_person WHERE family_name='Prys-One'")]
    with a.desk.act("something for good", undo=Undo.IRREVOCABLE) as act:
        act.add(Session(summary="At the gate"), case_folder(Id(one)))
    exchanged(a, b)
    assert {"Prys-One", "Prys-Two"} <= families(b)
    assert b.record(case).given_name != "Not touched"


def test_an_import_that_is_undone_in_time_is_never_seen_by_anybody_else(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    act = imported(a, "Prys-Undone")
    later(a, minutes=5)
    a.desk.undo(act)
    later(a, minutes=1)
    exchanged(a, b)
    assert b.rows("SELECT count(*) FROM record WHERE kind='person' AND struck=1") == [(0,)]
    assert a.run().departing == 0
    later(a, minutes=5)
    reports = [a.run(), b.run()]
    assert reports[1].entries_in > 0
    assert families(b) == families(a)
    assert "Prys-Undone" not in families(a)


def test_what_waits_survives_closing_the_store(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    imported(a, "Prys-Durable")
    a.store.forget()
    twin = a.clone()
    twin.run()
    b.run()
    assert "Prys-Durable" not in families(b)


def test_a_clock_that_is_set_back_makes_nothing_wait_for_years(two: tuple[Device, Device, Id]) -> None:
    a, b, _ = two
    imported(a, "Prys-Clock")
    later(a, days=-7000)
    exchanged(a, b)
    assert "Prys-Clock" in families(b)


def test_a_command_is_whole_when_it_has_ended_and_only_an_import_waits() -> None:
    assert BY_COMMAND.of(Undo.REVERSIBLE) == timedelta(0)
    assert BY_COMMAND.of(Undo.UNTIL_SENT) == AT_THE_WINDOW.of(Undo.UNTIL_SENT) == timedelta(minutes=10)
    assert AT_THE_WINDOW.of(Undo.IRREVOCABLE) == timedelta(0)
    assert NOTHING_WAITS.of(Undo.UNTIL_SENT) == timedelta(0)
