"""The alarm of somebody who is not back: by the clock alone, on whatever page, and only 'back' or 'safe' ends it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.lone_working import Came, Rung
from caseworker.queries.form_names import FormName
from caseworker.queries.lone_working import LoneAlarm
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.services import appointments, lone_working
from tests.ui.announced import heard
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.people import NOW
from tests.ui.stage import Stage, press, told
from ui.pages.unlock import UnlockPage
from ui.widgets.alarm_bar import AlarmBar
from ui.widgets.awaited import AwaitedBack

SOON = NOW + timedelta(minutes=1)
MINUTE = timedelta(minutes=1)
ALARM = LoneAlarm(
    appointment=Id("a1" * 16),
    due=SOON,
    escalates=SOON + 2 * MINUTE,
    words=say("Ruth Osei is not back."),
    next=say("Ring Ruth Osei, 01632 960123 now."),
    urgent=say("Ring 999 now."),
    leads_to=Spot(PlaceName.CALENDAR, Id("a1" * 16)),
)


@pytest.fixture
def out(stage: Stage) -> Stage:
    """Somebody is out alone, expected back in a minute; the window knows it, and nothing arrives any more."""
    stage.gateway.out = (ALARM,)
    bar(stage)._ask()
    stage.settle()
    stage.gateway.out = ()
    return stage


def bar(stage: Stage) -> AlarmBar:
    return stage.workspace.alarm


def test_nothing_is_said_before_the_time_agreed(out: Stage) -> None:
    bar(out).look_at_the_clock()
    assert not bar(out).isVisible()


def test_the_moment_the_time_passes_it_is_said_on_whatever_page_before_anything_is_asked(
    out: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = heard(monkeypatch)
    out.workspace.go(PlaceName.SYNC)
    out.clock.move_to(SOON)
    bar(out).look_at_the_clock()
    assert bar(out).isVisible()
    assert bar(out).said == "Ruth Osei is not back. Ring Ruth Osei, 01632 960123 now."
    assert bar(out).said in said


def test_without_an_answer_for_too_long_it_says_999_and_is_announced_again(
    out: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    out.gateway.out = (ALARM,)
    out.clock.move_to(SOON)
    bar(out).look_at_the_clock()
    out.settle()
    said = heard(monkeypatch)
    out.clock.move_to(SOON + 2 * MINUTE)
    bar(out).look_at_the_clock()
    assert said == ["Ruth Osei is not back. Ring 999 now."]


def test_it_is_said_of_everybody_who_is_not_back(stage: Stage) -> None:
    stage.gateway.out = (ALARM, ALARM, ALARM)
    stage.clock.move_to(SOON)
    bar(stage)._ask()
    stage.settle()
    assert "2 more are not back." in bar(stage).said


# While the window is locked


def locked_page(stage: Stage) -> AwaitedBack:
    stage.window.lock()
    stage.settle()
    page = stage.window.findChild(UnlockPage)
    assert page is not None
    return page.awaited


def test_a_locked_window_says_that_somebody_is_not_back_and_not_who(
    out: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    awaited = locked_page(out)
    awaited.look_at_the_clock()
    assert not awaited.isVisible()
    said = heard(monkeypatch)
    out.clock.move_to(SOON)
    awaited.look_at_the_clock()
    assert awaited.isVisible()
    assert "expected back by 10:43. Unlock to see who" in told(awaited)
    assert [line for line in said if "expected back by" in line]
    assert "Ruth" not in told(out.window)


def test_a_locked_window_sounds_once_for_each_who_is_not_back(out: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    bar(out)._alarms = (ALARM, replace(ALARM, due=SOON + 5 * MINUTE))
    awaited = locked_page(out)
    said = heard(monkeypatch)
    for minutes in (0, 1, 5, 6):
        out.clock.move_to(SOON + minutes * MINUTE)
        awaited.look_at_the_clock()
    assert len(said) == 2


def test_who_is_not_back_when_the_window_is_locked_is_said_there_too(out: Stage) -> None:
    out.clock.move_to(SOON)
    bar(out).look_at_the_clock()
    assert locked_page(out).isVisible()


def test_whoever_looks_at_restoring_a_backup_and_comes_back_still_reads_that_somebody_is_not_back(out: Stage) -> None:
    locked_page(out)
    press(out.window, "Restore a backup")
    out.settle()
    out.clock.move_to(SOON)
    press(out.window, "Back")
    out.settle()
    page = out.window.findChild(UnlockPage)
    assert page is not None
    assert page.awaited.isVisible()


# Over a real store


@pytest.fixture
def late(office: Office) -> Office:
    """Ruth is out with Jason Pike and is expected back in a minute."""
    town, now = office.town, office.at.clock.now()
    town.put(
        Appointment(
            starts_at=now - 60 * MINUTE,
            expected_back=now + MINUTE,
            mentor=town.ruth.member,
            place="Walsall library",
            status="booked",
        )
    )
    office.workspace.alarm._ask()
    office.settle()
    return office


def appointment(office: Office) -> Id:
    (alarm,) = office.workspace.alarm._alarms
    return alarm.appointment


def test_what_to_do_leads_to_the_script_with_whom_to_ring_in_order(late: Office) -> None:
    late.at.clock.move_to(late.at.clock.now() + 2 * MINUTE)
    late.workspace.alarm.look_at_the_clock()
    late.settle()
    late.workspace.alarm._open.click()
    late.settle()
    page = late.workspace.page(PlaceName.CALENDAR)
    assert page.open_record == appointment(late)
    assert FormName.LONE_STEP in {offer.form for offer in page.offers}


def test_a_call_of_the_mentor_that_a_coordinator_records_ends_the_alarm(late: Office) -> None:
    late.at.clock.move_to(late.at.clock.now() + 2 * MINUTE)
    late.workspace.alarm.look_at_the_clock()
    late.settle()
    assert late.workspace.alarm.isVisible()
    tasks, one = late.workspace._context.tasks, appointment(late)
    tasks.command(lone_working.rang, appointment=one, whom=Rung.MENTOR, came=Came.SAFE)
    late.settle()
    assert not late.workspace.alarm.isVisible()


def test_a_mentor_is_reminded_of_themself_alone_and_says_that_they_are_back(offices: Offices) -> None:
    office = offices("ruth")
    town, now = office.town, office.at.clock.now()
    mine = {"starts_at": now - 60 * MINUTE, "expected_back": now - MINUTE, "status": "booked"}
    town.put(Appointment(mentor=town.ruth.member, **mine))  # type: ignore[arg-type]
    town.put(Appointment(mentor=town.farida.member, **mine))  # type: ignore[arg-type]
    town.exchange()
    alarm = office.workspace.alarm
    alarm._ask()
    office.settle()
    assert "Say that you are back." in alarm.said
    assert "more are not back" not in alarm.said
    office.workspace._context.tasks.command(appointments.back, appointment=appointment(office))
    office.settle()
    assert not alarm.isVisible()


def test_after_an_exchange_the_window_says_by_itself_that_the_office_knows_of_the_time(offices: Offices) -> None:
    office = offices("ruth")
    town, now = office.town, office.at.clock.now()
    town.exchange(town.farida, town.ruth)
    mine = Appointment(
        starts_at=now, ends_at=now + MINUTE, expected_back=now + 5 * MINUTE, mentor=town.ruth.member, place="Home"
    )
    tasks = office.workspace._context.tasks
    tasks.command(appointments.book, case=town.pike, appointment=mine)
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    assert "Nobody else knows of this time yet." in told(office.window)
    assert "Nobody else knows of this time" in str(office.workspace.alarm._alarms[0].next)
    tasks.command(office.workspace._context.gateway.exchange)
    office.settle()
    assert "This time was sent, but no coordinator's laptop has said yet that it has it." in told(office.window)
    town.farida.run()
    tasks.command(office.workspace._context.gateway.exchange)
    office.settle()
    assert "Let somebody know when you are back" not in told(office.window)
    assert "Your coordinators are ringing for you." in str(office.workspace.alarm._alarms[0].next)
