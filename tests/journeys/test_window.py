"""The real window over real encrypted stores: drafts, locks, and the folder that is exchanged through."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from caseworker.domain.cases import CaseState
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.people import Person
from caseworker.queries.place_names import PlaceName
from caseworker.services import cases
from tests.devices import set_state
from tests.journeys.stores import PASSPHRASE, around, new_service
from ui.panels.session import SessionPanel
from ui.seat import Seat
from ui.widgets.fields import TextBox

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
STICK = "Openbare-verzameling"
"""A name for a folder that stands nowhere else by chance."""


@pytest.fixture
def jason(tmp_path: Path) -> Id:
    """One open case in a store."""
    opened = new_service(tmp_path / "store")
    with opened.desk.act("open a case") as act:
        case = cases.open_scope(act, opened.desk)
        act.add(Person(id=case, given_name="Jason", family_name="Pike"), case_folder(case))
        set_state(act, case, state=CaseState.OPEN, owner=opened.desk.member, opened_on=date(2026, 11, 2))
    opened.close()
    return case


@pytest.fixture
def seat(qapp: QApplication, tmp_path: Path, jason: Id) -> Iterator[Seat]:
    """A window over that store with its coordinator signed in."""
    made = Seat(qapp, tmp_path / "store", around=around(7))
    made.unlock(PASSPHRASE)
    yield made
    made.close()


def choose(seat: Seat, folder: Path) -> None:
    """Choose a folder in the dialog that the Sync page opens."""
    seat.workspace.go(PlaceName.SYNC)
    seat.settle()
    seat.workspace.sync.folder_button.click()
    dialog = seat.window.findChild(QFileDialog)
    dialog.selectFile(str(folder))
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    seat.settle()


def test_a_half_written_session_survives_the_lock_and_is_there_to_be_gone_on_with(
    seat: Seat, jason: Id, qtbot: QtBot
) -> None:
    seat.workspace.people.open(jason)
    seat.workspace.record_session()
    seat.settle()
    qtbot.keyClicks(seat.find(TextBox), "He would rather get the bus than be dri")
    qtbot.keyClick(seat.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert seat.window.findChildren(SessionPanel) == []
    seat.unlock(PASSPHRASE)
    seat.workspace.people.open(jason)
    seat.workspace.record_session()
    seat.settle()
    assert seat.find(TextBox).toPlainText() == "He would rather get the bus than be dri"


def test_a_service_without_a_folder_is_offered_one_and_nothing_that_cannot_be_done(seat: Seat) -> None:
    seat.workspace.go(PlaceName.SYNC)
    seat.settle()
    page = seat.workspace.sync
    assert page.folder_button.text() == "Choose a folder…"
    assert not page.exchange_button.isVisible()


def test_the_chosen_folder_is_exchanged_through_at_once_and_after_the_next_unlock(seat: Seat, tmp_path: Path) -> None:
    folder = tmp_path / STICK
    folder.mkdir()
    choose(seat, folder)
    assert seat.window.focusWidget() is seat.workspace.sync.exchange_button
    seat.workspace.sync.exchange_button.click()
    seat.settle()
    assert seat.workspace.sync._outcome.text() == "There was nothing new to read or to send."
    seat.workspace.lock()
    seat.settle()
    seat.unlock(PASSPHRASE)
    seat.workspace.go(PlaceName.SYNC)
    seat.settle()
    assert seat.workspace.sync._carrier.text() == f"Exchanges through the folder {folder}"


def test_where_the_folder_lies_is_written_down_nowhere_in_the_clear(seat: Seat, tmp_path: Path) -> None:
    folder = tmp_path / STICK
    folder.mkdir()
    choose(seat, folder)
    seat.workspace.lock()
    seat.settle()
    told = [file for file in tmp_path.rglob("*") if file.is_file() and STICK.encode() in file.read_bytes()]
    assert told == []


def test_a_folder_that_is_away_is_said_calmly_and_everything_stays_here(seat: Seat, tmp_path: Path) -> None:
    folder = tmp_path / STICK
    folder.mkdir()
    choose(seat, folder)
    folder.rmdir()
    seat.workspace.exchange()
    seat.settle()
    page = seat.workspace.sync
    assert page._outcome.text().startswith("The shared folder cannot be reached or written to. Everything is kept here")
    assert not seat.workspace.banner.isVisible()
    assert page.exchange_button.text() == "Exchange now"


def test_a_folder_that_has_gone_before_it_was_chosen_changes_nothing(seat: Seat, tmp_path: Path) -> None:
    choose(seat, tmp_path / "never made")
    assert seat.workspace.sync._outcome.text().startswith("This folder cannot be found. Nothing was changed.")
    assert not seat.workspace.sync.exchange_button.isVisible()


def test_closing_right_after_the_last_key_loses_no_letter(
    seat: Seat, jason: Id, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    seat.workspace.people.open(jason)
    seat.workspace.record_session()
    seat.settle()
    qtbot.keyClicks(seat.find(TextBox), "He would rather get the bus than be dri")
    seat.window.close()
    seat.settle()
    assert not seat.window.isVisible()
    later = Seat(qapp, tmp_path / "store", around=around(8))
    later.unlock(PASSPHRASE)
    later.workspace.people.open(jason)
    later.workspace.record_session()
    later.settle()
    typed = later.find(TextBox).toPlainText()
    later.close()
    assert typed == "He would rather get the bus than be dri"
