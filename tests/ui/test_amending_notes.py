"""Putting a note right from its line of the timeline: the same keys as for a session, why, and both versions kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from caseworker.domain.sessions import Note
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.services import notes
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import dialog_of
from ui.actions import ready_actions
from ui.i18n import Language
from ui.pages.timeline import TimelineTab
from ui.panels.form import FormPanel
from ui.widgets.lists import RowsView

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def noted(offices: Offices) -> Office:
    """Ruth's window with Jason Pike open, of whom she and a coordinator have each noted something."""
    office = offices("ruth")
    town = office.town
    notes.add(town.farida.desk, case=town.pike, note=Note(words="Likes fishing"))
    town.exchange(town.farida, town.ruth)
    notes.add(town.ruth.desk, case=town.pike, note=Note(words="His brother rang"))
    office.open_person(town.pike)
    office.workspace.people.person.timeline.look_again()
    office.settle()
    return office


def timeline(office: Office) -> TimelineTab:
    return office.workspace.people.person.timeline


def choose(office: Office, text: str) -> None:
    model = timeline(office).list.model()
    sentences = [model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(model.rowCount())]
    timeline(office).list.choose(next(number for number, said in enumerate(sentences) if text in said))
    office.settle()


def begin(office: Office, qtbot: QtBot) -> FormPanel:
    choose(office, "His brother rang")
    qtbot.keyClick(office.window, Qt.Key.Key_N, CTRL | SHIFT)
    office.settle()
    panel = office.workspace.people.person.panel
    assert isinstance(panel, FormPanel)
    assert panel.form is FormName.AMEND_NOTE
    return panel


def amend(office: Office, qtbot: QtBot) -> None:
    panel = begin(office, qtbot)
    for name, text in (("amended_why", "It was Ann"), ("words", "His sister rang")):
        panel.entry(name).show_texts((text,))
        panel.entry(name).typed.emit()
    qtbot.keyClick(panel, Qt.Key.Key_Return, CTRL)
    office.settle()


def test_the_form_begins_with_what_was_noted_and_asks_why(noted: Office, qtbot: QtBot) -> None:
    panel = begin(noted, qtbot)
    assert [panel.entry(name).texts for name in ("amended_why", "words")] == [("",), ("His brother rang",)]
    panel.hand_in()
    noted.settle()
    assert len(noted.at.ids("note")) == 2


def test_the_line_says_when_by_whom_and_why_and_what_it_said_before_can_be_read(noted: Office, qtbot: QtBot) -> None:
    amend(noted, qtbot)
    choose(noted, "His sister rang")
    row = timeline(noted).row
    assert row is not None
    assert str(row.amended).endswith("by Ruth Osei: It was Ann")
    qtbot.keyClick(noted.window, Qt.Key.Key_H, CTRL)
    view = dialog_of(noted).findChild(RowsView)
    assert view is not None
    said = [view.model().index(number, 0).data() for number in range(view.model().rowCount())]
    assert ["Note: His sister rang" in said[0], "Note: His brother rang" in said[1]] == [True, True]


def test_a_colleagues_note_offers_nothing_and_the_button_says_what_is_amended(noted: Office) -> None:
    choose(noted, "Likes fishing")
    assert not timeline(noted).amend_button.isVisible()
    assert "Amend the chosen line" not in [str(action.words) for action in ready_actions(noted.workspace)]
    choose(noted, "His brother rang")
    assert timeline(noted).amend_button.text() == "Amend this note…"
    assert "Amend the chosen line" in [str(action.words) for action in ready_actions(noted.workspace)]


def test_a_note_that_is_half_put_right_waits_on_today(noted: Office, qtbot: QtBot) -> None:
    panel = begin(noted, qtbot)
    panel.entry("amended_why").show_texts(("It was",))
    panel.entry("amended_why").typed.emit()
    panel.keep()
    noted.settle()
    noted.workspace.go(PlaceName.TODAY)
    noted.settle()
    noted.workspace.go(PlaceName.PEOPLE)
    noted.workspace.people.person.close_panel()
    assert begin(noted, qtbot).entry("amended_why").texts == ("It was",)


def test_a_note_is_amended_in_welsh_too(noted: Office) -> None:
    noted.speak(Language.WELSH)
    choose(noted, "His brother rang")
    assert timeline(noted).amend_button.text() == "Diwygio'r nodyn hwn…"
    noted.speak(Language.ENGLISH)


def test_whoever_writes_a_note_decides_for_whom_it_is(noted: Office) -> None:
    noted.workspace.people.person.open_form(FormName.ADD_NOTE)
    noted.settle()
    panel = noted.workspace.people.person.panel
    assert isinstance(panel, FormPanel)
    assert [one.text() for one in panel.entry("apart").findChildren(QAbstractButton)] == ["Yes", "No"]
