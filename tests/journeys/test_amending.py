"""Putting a recorded session right in the real window over a real encrypted store; both versions stay to be read."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.domain.cases import CaseState
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.people import Person
from caseworker.domain.sessions import Session
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot, TimelineRow
from caseworker.services import cases, sessions
from tests.devices import set_state
from tests.journeys.stores import PASSPHRASE, around, new_service
from ui.dialogs.frame import Dialog
from ui.i18n import Language
from ui.models.roles import ROW
from ui.panels.session import SessionPanel
from ui.seat import Seat
from ui.widgets.lists import RowsView

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def jason(tmp_path: Path) -> Id:
    """One open case in a store, with a session that says the bus."""
    opened = new_service(tmp_path / "store")
    with opened.desk.act("open a case") as act:
        case = cases.open_scope(act, opened.desk)
        act.add(Person(id=case, given_name="Jason", family_name="Pike"), case_folder(case))
        set_state(act, case, state=CaseState.OPEN, owner=opened.desk.member, opened_on=date(2026, 11, 2))
    met = Session(happened_at=opened.desk.clock.now(), attendance="on_time", minutes=50, summary="He takes the bus")
    sessions.record(opened.desk, case=case, session=met)
    opened.close()
    return case


@pytest.fixture
def seat(qapp: QApplication, tmp_path: Path, jason: Id) -> Iterator[Seat]:
    """A window over that store with its coordinator signed in and the person open."""
    made = Seat(qapp, tmp_path / "store", around=around(7))
    sign_in(made, jason)
    yield made
    made.close()


def sign_in(seat: Seat, case: Id) -> None:
    seat.unlock(PASSPHRASE)
    seat.workspace.go_to(Spot(PlaceName.PEOPLE, case))
    seat.settle()


def lines(seat: Seat) -> list[tuple[int, TimelineRow]]:
    """The sessions of the timeline with their places in it."""
    model = seat.workspace.people.person.timeline.list.model()
    rows = ((number, model.index(number, 0).data(ROW)) for number in range(model.rowCount()))
    return [(number, row) for number, row in rows if isinstance(row, TimelineRow) and row.icon == "session"]


def choose(seat: Seat) -> None:
    ((number, _),) = lines(seat)
    seat.workspace.people.person.timeline.list.choose(number)
    seat.settle()


def open_panel(seat: Seat, qtbot: QtBot) -> SessionPanel:
    choose(seat)
    qtbot.keyClick(seat.window, Qt.Key.Key_N, CTRL | SHIFT)
    seat.settle()
    return seat.find(SessionPanel)


def amend(seat: Seat, qtbot: QtBot) -> None:
    panel = open_panel(seat, qtbot)
    panel._summary.setPlainText("He takes the train")
    qtbot.keyClicks(panel._why, "It was the train")
    qtbot.keyClick(panel._why, Qt.Key.Key_Return, CTRL)
    seat.settle()


def test_the_panel_begins_with_what_was_recorded_and_asks_why(seat: Seat, qtbot: QtBot) -> None:
    panel = open_panel(seat, qtbot)
    assert panel._title.text() == "Amend the session with Jason Pike"
    assert (panel._summary.toPlainText(), panel._minutes.text()) == ("He takes the bus", "50")
    assert QApplication.focusWidget() is panel._why
    qtbot.keyClick(panel._why, Qt.Key.Key_Return, CTRL)
    seat.settle()
    assert panel._form.summary.accessibleDescription() == "Say in a few words why it is changed"
    assert str(lines(seat)[0][1].amended) == "None"


def test_the_timeline_shows_the_amended_version_with_when_by_whom_and_why(seat: Seat, qtbot: QtBot) -> None:
    amend(seat, qtbot)
    ((_, row),) = lines(seat)
    assert str(row.text) == "He takes the train"
    assert str(row.amended).startswith("Amended ")
    assert str(row.amended).endswith(": It was the train")


def test_every_version_can_be_read_from_the_line(seat: Seat, qtbot: QtBot) -> None:
    amend(seat, qtbot)
    choose(seat)
    assert seat.workspace.people.person.timeline.versions_button.isVisible()
    qtbot.keyClick(seat.window, Qt.Key.Key_H, CTRL)
    seat.settle()
    view = seat.find(Dialog).findChild(RowsView)
    read_out = [view.model().index(number, 0).data() for number in range(view.model().rowCount())]
    assert ["What happened: He takes the train" in read_out[0], "What happened: He takes the bus" in read_out[1]] == [
        True, True]  # fmt: skip
    seat.find(Dialog).accept()
    seat.settle()


def test_an_amendment_half_written_survives_the_lock_beside_the_session_itself(
    seat: Seat, jason: Id, qtbot: QtBot
) -> None:
    qtbot.keyClicks(open_panel(seat, qtbot)._why, "It was the tr")
    seat.workspace.lock()
    seat.settle()
    sign_in(seat, jason)
    assert open_panel(seat, qtbot)._why.text() == "It was the tr"
    assert str(lines(seat)[0][1].text) == "He takes the bus"


def test_an_amendment_can_be_taken_back_and_the_first_version_stands_again(seat: Seat, qtbot: QtBot) -> None:
    amend(seat, qtbot)
    seat.workspace.undo()
    seat.settle()
    ((_, row),) = lines(seat)
    assert (str(row.text), row.amended) == ("He takes the bus", None)


def test_a_session_is_amended_in_welsh_too(seat: Seat, qtbot: QtBot) -> None:
    seat.window._speak(Language.WELSH)
    choose(seat)
    seat.workspace.people.person.timeline.amend_button.click()
    seat.settle()
    assert seat.find(SessionPanel)._title.text() == "Diwygio'r sesiwn gyda Jason Pike"
    seat.window._speak(Language.ENGLISH)


def test_a_line_that_nobody_may_put_right_offers_nothing(seat: Seat) -> None:
    timeline = seat.workspace.people.person.timeline
    offered = [timeline.amend_button.isVisible()]
    choose(seat)
    assert [*offered, timeline.amend_button.isVisible()] == [False, True]
