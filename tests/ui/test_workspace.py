"""The frame: one table of actions behind menu, palette and keys; a way back; what was said stays until put away."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.changes import Changes
from caseworker.domain.errors import KnownError, say
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Alert
from tests.ui.announced import heard
from tests.ui.conftest import Offices, Stages
from tests.ui.fake import FakeGateway
from tests.ui.people import JASON, JORDAN, PEOPLE, crowd
from tests.ui.stage import Stage
from ui import actions
from ui.dialogs.help import HelpDialog
from ui.dialogs.palette import CHOSEN, Search, SearchDialog
from ui.i18n import Language, words
from ui.keys import key_words
from ui.models.roles import ROW
from ui.navigation import History
from ui.pages.making import MAKERS
from ui.palettes import PaletteName
from ui.places import PLACES, PLACES_OF
from ui.widgets.rail import RailButton

ACT = Id("a1" * 16)


def palette(stage: Stage, text: str) -> SearchDialog:
    stage.workspace.search_everywhere()
    stage.settle()
    (dialog,) = stage.workspace.findChildren(SearchDialog)
    dialog._field.setText(text)
    stage.settle()
    return dialog


def found(dialog: SearchDialog) -> list[str]:
    rows = [dialog._model.index(number).data(ROW) for number in range(dialog._model.rowCount())]
    return [words(row.words) if isinstance(row, actions.ActionRow) else row.name for row in rows]


def test_help_opens_as_tall_as_it_asks_and_the_window_has_room(stage: Stage) -> None:
    stage.workspace.show_help()
    stage.settle()
    (dialog,) = [found for found in stage.workspace.findChildren(QDialog) if found.isVisible()]
    room = stage.window.height() - 64
    assert dialog.height() >= min(560, room)
    dialog.reject()


@pytest.mark.parametrize("role", Role)
def test_no_two_actions_of_one_role_share_a_key(role: Role) -> None:
    elsewhere = [place.words for name, place in PLACES.items() if name not in PLACES_OF[role]]
    own = [action for action in actions.ACTIONS if action.words.values.get("page") not in elsewhere]
    keys = [key for action in own for key in action.keys]
    assert len(keys) == len(set(keys))
    assert all(not QKeySequence(key).isEmpty() for key in keys)


def test_the_rail_shows_only_pages_that_exist(stage: Stage) -> None:
    entries = [entry.text() for entry in stage.workspace.rail.findChildren(RailButton)]
    pages = [words(PLACES[place].words) for place in PLACES_OF[Role.COORDINATOR]]
    assert entries == ["Caseworker", *pages, "Lock"]
    assert set(PLACES) == set(MAKERS)


def test_every_action_of_the_table_stands_in_the_menu_when_it_makes_sense(person: Stage) -> None:
    person.workspace._head.click()
    (menu,) = [menu for menu in person.workspace.findChildren(QMenu) if menu.parent() is person.workspace]
    entries = [entry.text() for part in menu.findChildren(QMenu) for entry in part.actions()]
    ready = [words(action.words) for action in actions.ACTIONS if action.ready(person.workspace)]
    assert sorted(entries) == sorted(ready)
    menu.close()


def test_an_action_that_makes_no_sense_now_is_not_offered(stage: Stage) -> None:
    assert "Amend the chosen line" not in found(palette(stage, "amend"))


def test_back_and_forward_are_offered_where_there_is_somewhere_to_go(stage: Stage) -> None:
    def offered() -> set[str]:
        return {"Back", "Forward"} & {words(one.words) for one in actions.ready_actions(stage.workspace)}

    stage.workspace.history = History()
    stage.workspace.go(PlaceName.PEOPLE)
    assert offered() == set()
    stage.workspace.go(PlaceName.CALENDAR)
    assert offered() == {"Back"}
    stage.workspace.back()
    assert offered() == {"Forward"}


def test_what_is_so_already_is_ticked_in_the_menu_and_in_the_search(stage: Stage) -> None:
    stage.workspace.wear_palette(PaletteName.DARK)
    stage.workspace._head.click()
    (menu,) = [menu for menu in stage.workspace.findChildren(QMenu) if menu.parent() is stage.workspace]
    entries = [entry for part in menu.findChildren(QMenu) for entry in part.actions()]
    assert [entry.text() for entry in entries if entry.isChecked()] == ["Dark colours", "English"]
    menu.close()
    dialog = palette(stage, "colours")
    rows = [dialog._model.index(number) for number in range(dialog._model.rowCount())]
    ticked = {words(row.data(ROW).words) for row in rows if dialog._lines(row.data(ROW)).badge == CHOSEN}
    assert ticked == {"Dark colours"}
    (said,) = [text for row in rows if "Chosen" in (text := row.data(Qt.ItemDataRole.AccessibleTextRole))]
    assert said.startswith("Dark colours")


def test_escape_leaves_the_search_at_once_whatever_is_typed_in_it(stage: Stage, qtbot: QtBot) -> None:
    dialog = palette(stage, "jason")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Escape)
    stage.settle()
    assert stage.workspace.findChildren(SearchDialog) == []


def test_search_everywhere_finds_people_and_actions(person: Stage) -> None:
    assert found(palette(person, "pi")) == ["Pike, Jason", "Pike, Jordan", "Book a gate pick-up"]


def test_enter_in_the_palette_opens_the_first_person(stage: Stage, qtbot: QtBot) -> None:
    dialog = palette(stage, "jason")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    stage.settle()
    assert stage.workspace.people.person.case == JASON.case
    assert stage.workspace.findChildren(SearchDialog) == []


def test_enter_in_the_palette_before_the_answer_opens_whom_the_letters_name(stage: Stage, qtbot: QtBot) -> None:
    dialog = palette(stage, "pi")
    dialog._field.setText("jordan")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    stage.settle()
    assert stage.workspace.people.person.case == JORDAN.case


def test_enter_in_the_palette_does_the_action(stage: Stage, qtbot: QtBot) -> None:
    dialog = palette(stage, "go to sync")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    stage.settle()
    assert stage.workspace.sync.isVisible()


def test_nothing_found_in_the_palette_is_said(stage: Stage) -> None:
    dialog = palette(stage, "zebedee")
    assert (found(dialog), dialog._said.text()) == ([], "Nothing found. Try fewer letters.")


def test_the_palette_says_that_more_was_found_than_it_shows(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(people_rows=crowd(100)))
    stage.unlock()
    dialog = palette(stage, "Abbott")
    assert dialog._said.text() == "More was found than is shown. Further letters narrow it down."
    dialog._field.setText("zebedee")
    stage.settle()
    assert dialog._said.text() == "Nothing found. Try fewer letters."


def test_the_palette_says_that_nothing_is_found_only_once_every_answer_has_come(stage: Stage) -> None:
    dialog = palette(stage, "zebedee")
    dialog._field.setText("jordan")
    assert dialog._said.isHidden()
    dialog._ended()
    dialog._show()
    assert dialog._said.isHidden()
    stage.settle()
    assert found(dialog) == ["Pike, Jordan"]


def test_where_one_click_opens_what_is_clicked_the_palette_opens_it_once(stage: Stage) -> None:
    opened: list[Id] = []
    stage.workspace._open_search(Search(say("Search everywhere"), say("Name, alias or number"), opened.append))
    stage.settle()
    (dialog,) = stage.workspace.findChildren(SearchDialog)
    dialog._list.choose(0)
    for heard_of in (dialog._list.activated, dialog._list.clicked):
        heard_of.emit(dialog._list.currentIndex())
    assert len(opened) == 1


def test_where_nobody_is_yet_whoever_records_a_session_is_told_so_and_what_comes_first(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(people_rows=()))
    stage.unlock()
    stage.workspace.record_session()
    stage.settle()
    (dialog,) = stage.workspace.findChildren(SearchDialog)
    assert dialog._said.text().startswith("Nobody is here yet. Under Referrals, a coordinator refers somebody")


def test_the_way_back_and_forward_goes_over_pages_and_people(stage: Stage, qtbot: QtBot) -> None:
    stage.open_person(JASON.case)
    stage.open_person(PEOPLE[3].case)
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    for _ in range(2):
        qtbot.keyClick(stage.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        stage.settle()
    assert stage.workspace.people.person.case == JASON.case
    assert stage.workspace.people.isVisible()
    qtbot.keyClick(stage.window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    stage.settle()
    assert stage.workspace.people.person.case == PEOPLE[3].case


def test_pages_are_reached_by_ctrl_and_their_number(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window, Qt.Key.Key_9, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert stage.workspace.sync.isVisible()
    qtbot.keyClick(stage.window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    assert QApplication.focusWidget() is stage.workspace.people.search


def test_f1_opens_help_with_its_search_in_hand(stage: Stage, qtbot: QtBot) -> None:
    qtbot.keyClick(stage.window, Qt.Key.Key_F1)
    stage.settle()
    (dialog,) = stage.workspace.findChildren(HelpDialog)
    assert dialog.search.hasFocus()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    stage.settle()
    assert stage.workspace.findChildren(HelpDialog) == []


def test_the_banner_stays_until_it_is_put_away(stage: Stage) -> None:
    banner = stage.workspace.banner
    banner.warn(say("The folder cannot be reached."))
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    assert banner.isVisible()
    banner.findChildren(QPushButton)[0].click()
    assert not banner.isVisible()


def test_what_was_done_stays_in_sight_until_it_is_put_away(person: Stage) -> None:
    person.workspace.copy_number()
    bar = person.workspace.undo_bar
    assert bar.isVisible()
    assert not bar._undo.isVisible()
    bar.findChildren(QPushButton)[1].click()
    assert not bar.isVisible()


@pytest.fixture
def done(person: Stage) -> Stage:
    """Something that can be taken back was done just now."""
    person.workspace.undo_bar.show_changes(say("The session is recorded."), Changes(frozenset({"session"}), act=ACT))
    return person


def test_what_is_put_on_the_clipboard_leaves_the_way_back_in_sight_with_what_it_takes_back(done: Stage) -> None:
    done.workspace.copy_number()
    bar = done.workspace.undo_bar
    assert bar._text.text().startswith("The session is recorded. ")
    assert "A4512CX" in bar._text.text()
    assert bar._undo.isVisible()
    bar._undo.click()
    done.settle()
    assert done.gateway.undone == [ACT]


def test_what_was_put_away_cannot_be_taken_back_unseen(done: Stage) -> None:
    done.workspace.undo_bar.findChildren(QPushButton)[1].click()
    assert not done.workspace.can_undo
    done.workspace.undo()
    done.settle()
    assert done.gateway.undone == []


def test_where_taking_back_is_refused_the_way_back_still_works(done: Stage) -> None:
    done.gateway.break_with = KnownError(say("The disk is full."))
    done.workspace.undo()
    done.workspace.undo()
    done.settle()
    assert done.gateway.undone == []
    assert done.workspace.undo_bar._undo.isVisible()
    done.workspace.undo_bar._undo.click()
    done.settle()
    assert done.gateway.undone == [ACT]


def test_larger_and_smaller_text_by_key_within_bounds(stage: Stage, qtbot: QtBot) -> None:
    preferences = stage.window._parts.preferences
    for _ in range(15):
        stage.workspace.change_text_size(1)
    assert preferences.text_size == 200
    for _ in range(20):
        stage.workspace.change_text_size(-1)
    assert preferences.text_size == 80
    stage.workspace.change_text_size(0)
    assert (preferences.text_size, stage.window._parts.theme.look.percent) == (100, 100)


def test_what_somebody_likes_is_remembered(stage: Stage) -> None:
    stage.workspace.wear_palette(PaletteName.DARK)
    stage.workspace.speak(Language.WELSH)
    stage.settle()
    preferences = stage.window._parts.preferences
    assert (preferences.palette, preferences.language) == (PaletteName.DARK, Language.WELSH)
    stage.workspace.wear_palette(PaletteName.LIGHT)
    stage.speak(Language.ENGLISH)


def test_the_window_stands_again_where_it_stood(stage: Stage) -> None:
    stage.window.resize(780, 700)
    stage.window.close()
    again = type(stage.window)(stage.window._parts)
    assert (again.width(), again.height()) == (780, 700)
    again.deleteLater()


def test_the_title_of_the_window_names_nobody(person: Stage) -> None:
    assert person.window.windowTitle() == "Caseworker"


def test_the_rail_shrinks_to_icons_in_a_narrow_window_and_keeps_its_names(stage: Stage) -> None:
    wide = stage.workspace.rail.width()
    stage.window.resize(1024, 700)
    stage.settle()
    assert stage.workspace.rail.width() < wide / 2
    assert stage.workspace.rail.button(PlaceName.PEOPLE).accessibleName() == "People"


def test_keys_are_written_as_they_are_drawn() -> None:
    assert [key_words(keys) for keys in ("Ctrl+N", "Ctrl++", "Ctrl+Shift+C", "F1")] == [
        "Ctrl N", "Ctrl +", "Ctrl Shift C", "F1",
    ]  # fmt: skip


def test_an_entry_of_the_rail_that_a_screen_reader_checks_opens_its_page_and_a_click_opens_it_once(
    stage: Stage, qtbot: QtBot
) -> None:
    rail = stage.workspace.rail
    chosen: list[object] = []
    rail.chosen.connect(chosen.append)
    rail.button(PlaceName.SYNC).toggle()
    stage.settle()
    assert stage.workspace.sync.isVisible()
    qtbot.mouseClick(rail.button(PlaceName.TODAY), Qt.MouseButton.LeftButton)
    stage.settle()
    assert not stage.workspace.sync.isVisible()
    assert chosen == [PlaceName.SYNC, PlaceName.TODAY]


@pytest.mark.parametrize(("who", "records"), [("farida", True), ("ruth", True), ("priya", False)])
def test_the_button_to_record_a_session_is_there_for_whoever_may_record_one(
    offices: Offices, who: str, *, records: bool
) -> None:
    office = offices(who)
    assert office.workspace.top.record.isVisible() is records


def test_whoever_is_gone_to_takes_the_focus_and_is_named_with_what_must_be_acted_on(
    stages: Stages, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = stages(gateway=FakeGateway(alert=Alert(say("The risk is high."), say("Ring them."))))
    stage.open_people()
    stage.open_person(JORDAN.case)
    stage.workspace.people.person.open_form(FormName.GATE)
    stage.settle()
    said = heard(monkeypatch)
    stage.workspace.search_everywhere()
    (dialog,) = stage.window.findChildren(SearchDialog)
    dialog._field.setText("jason")
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    stage.settle()
    person = stage.workspace.people.person
    assert (person.case, QApplication.focusWidget()) == (JASON.case, person.tabs)
    assert said[-1] == f"{person.head.name}. The risk is high. Ring them."


def test_what_had_the_focus_has_it_again_after_help(stage: Stage, qtbot: QtBot) -> None:
    search = stage.workspace.people.search
    qtbot.keyClick(search, Qt.Key.Key_F1)
    (dialog,) = stage.window.findChildren(HelpDialog)
    stage.settle()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    stage.settle()
    assert QApplication.focusWidget() is search
