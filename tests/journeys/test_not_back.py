"""Somebody works alone and is not back: the coordinator's laptop knows it by the clock, though the mentor's is off."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.domain.appointments import Appointment
from caseworker.domain.ids import Id
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.services import appointments, mentors
from tests.journeys.hands import Hands
from tests.journeys.pair import Pair, person
from tests.journeys.sight import sentences
from tests.journeys.stores import PASSPHRASE
from ui.pages.today import TodayView
from ui.seat import Seat

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
MORNING = datetime(2026, 12, 7, 9, tzinfo=UTC)
BEGINS, BACK_BY, LATE, IN_TOUCH = (
    MORNING.replace(hour=h, minute=m) for h, m in ((14, 0), (15, 30), (15, 31), (15, 50))
)
ALARM = "Ruth Osei is not back: working alone with Jason Pike, expected back at 15:30."


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return Pair(tmp_path, at=MORNING)


@pytest.fixture
def visit(pair: Pair) -> Id:
    """What Ruth has to go to this afternoon, on both laptops."""
    with pair.opened(pair.farida) as farida:
        mentors.change(farida.desk, mentor=pair.mentor, phone="01632 960123")
        case = person(farida, "Jason", "Pike", mentor=pair.mentor)
        there = Appointment(starts_at=BEGINS, mentor=pair.mentor, place="Walsall library", purpose="catch_up")
        booked = appointments.book(farida.desk, case=case, appointment=there).created[0]
    pair.exchange(pair.farida, pair.ruth)
    return booked


@contextmanager
def sitting(app: QApplication, pair: Pair, store: Path) -> Iterator[Seat]:
    with pair.sitting(app, store) as seat:
        seat.unlock(PASSPHRASE)
        seat.settle()
        yield seat


def do_about(seat: Seat, visit: Id, offer: str) -> Hands:
    """Open what can be done about the visit, from its own page."""
    seat.workspace.go_to(Spot(PlaceName.CALENDAR, visit))
    seat.settle()
    hands = Hands(seat)
    hands.press_button(offer)
    return hands


def today(seat: Seat) -> str:
    """What Today says, looked at anew."""
    Hands(seat).press("Ctrl+1")
    return " / ".join(sentences(seat.find(TodayView)))


def test_the_alarm_stands_though_the_laptop_of_whoever_is_out_is_off_until_they_say_that_they_are_back(
    qapp: QApplication, pair: Pair, visit: Id
) -> None:
    with sitting(qapp, pair, pair.ruth) as ruth:
        hands = do_about(ruth, visit, "Change")
        hands.go_to("Expected back by")
        hands.type("15:30")
        hands.press("Ctrl+Return")
    pair.exchange(pair.ruth, pair.farida)

    with sitting(qapp, pair, pair.farida) as farida:
        assert "Walsall library, catching up, working alone, back by 15:30" in today(farida)
        assert not farida.workspace.alarm.isVisible()
        pair.clock.move_to(LATE)
        farida.workspace.alarm.look_at_the_clock()
        farida.settle()
        assert farida.workspace.alarm.isVisible()
        assert sentences(farida.workspace.alarm)[1:] == [ALARM, "Ring Ruth Osei, 01632 960123 now."]
        assert "not back yet" in " / ".join(sentences(farida.find(TodayView)))

    pair.clock.move_to(IN_TOUCH)
    with sitting(qapp, pair, pair.ruth) as ruth:
        assert "Say that you are back" in today(ruth)
        do_about(ruth, visit, "Back").press("Ctrl+Return")
        assert not ruth.workspace.alarm.isVisible()
    with sitting(qapp, pair, pair.farida) as farida:
        assert farida.workspace.alarm.isVisible()
    pair.exchange(pair.ruth, pair.farida)
    with sitting(qapp, pair, pair.farida) as farida:
        assert not farida.workspace.alarm.isVisible()
        assert "not back" not in today(farida)
