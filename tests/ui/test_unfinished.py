"""What was begun about a person and not handed in stands on their record, and is gone on with from there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import say
from caseworker.forms import drafts
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Offer, Spot
from caseworker.queries.session_rows import SessionDraft
from tests.ui.office import Office
from tests.ui.stage import press, visible
from ui.i18n import Language
from ui.panels.form import FormPanel
from ui.panels.session import SessionPanel
from ui.widgets.unfinished import UnfinishedLines


@pytest.fixture
def pike(office: Office) -> Office:
    """The office with Jason Pike open, about whom a session note was begun."""
    drafts.keep(office.at.store, SessionDraft(case=office.town.pike, summary="He would rather"))
    office.open_person(office.town.pike)
    return office


def buttons(office: Office) -> list[QPushButton]:
    (lines,) = office.window.findChildren(UnfinishedLines)
    return visible(lines, QPushButton)  # type: ignore[return-value]


def test_a_draft_is_gone_on_with_from_the_record_by_keyboard(pike: Office, qtbot: QtBot) -> None:
    (button,) = buttons(pike)
    assert button.accessibleName() == (
        "Go on writing: You were writing a session note on 7 December and have not finished it."
    )
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    pike.settle()
    panel = pike.workspace.people.person.panel
    assert isinstance(panel, SessionPanel)
    assert panel._summary.toPlainText() == "He would rather"
    assert buttons(pike) == []
    qtbot.keyClick(panel._summary, Qt.Key.Key_Escape)
    pike.settle()
    assert buttons(pike) == [QApplication.focusWidget()]


def test_the_line_comes_with_the_first_letter_and_goes_with_the_draft(office: Office) -> None:
    office.open_person(office.town.pike)
    assert buttons(office) == []
    office.fill_in(FormName.ADD_NEED, office.town.pike, own_words=("Somewhere of my own",))
    office.workspace.people.person.close_panel()
    office.settle()
    (button,) = buttons(office)
    assert "“A need”" in button.accessibleName()
    button.click()
    office.settle()
    panel = office.workspace.people.person.panel
    assert isinstance(panel, FormPanel)
    assert panel.entry("own_words").texts == ("Somewhere of my own",)
    press(panel, "Throw the draft away")
    office.settle()
    assert buttons(office) == []


def test_the_line_is_said_in_the_language_of_the_window(pike: Office) -> None:
    pike.speak(Language.WELSH)
    (button,) = buttons(pike)
    assert button.text() == "Dal i ysgrifennu"
    assert button.accessibleName() == (
        "Dal i ysgrifennu: Roeddech yn ysgrifennu nodyn sesiwn ar 7 Rhagfyr ac nid yw wedi'i orffen."
    )


def test_nothing_of_what_was_begun_stays_when_the_record_is_left(pike: Office) -> None:
    pike.workspace.people.person.forget()
    assert buttons(pike) == []


def test_a_worry_is_raised_from_a_session_wherever_its_panel_was_opened(office: Office) -> None:
    offer = Offer(say("Go on writing"), FormName.SESSION, office.town.pike)
    office.workspace.go_to(Spot(PlaceName.PEOPLE, office.town.pike, offer=offer))
    office.settle()
    panel = office.workspace.people.person.panel
    assert isinstance(panel, SessionPanel)
    press(panel, "Something worries me")
    office.settle()
    raised = office.workspace.people.person.panel
    assert isinstance(raised, FormPanel)
    assert raised.form is FormName.RAISE_CONCERN
