"""Help: it opens where somebody is, is found by its words, in both languages, packed with the program."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from setuptools import Distribution  # type: ignore[import-untyped]

import resources
from caseworker.domain.service import Role
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab
from tests.source import ROOT
from tests.ui.announced import heard
from tests.ui.conftest import Offices, Stages
from tests.ui.office import Office
from tests.ui.stage import Stage, press
from tools.packing import BuildWithHelp
from ui import translations
from ui.actions import ACTIONS
from ui.dialogs.help import HelpDialog
from ui.help_files import KEYS, LEDGER, LOST_LAPTOP, PAGES, WAYS_IN
from ui.help_names import OF_FORM, OF_PLACE, OF_ROLE, OF_TAB
from ui.help_pages import Heading, _parts, headings, text_of
from ui.i18n import Language, Speaker
from ui.keys import key_words
from ui.models.roles import ROW
from ui.pages.sync_tabs import SyncTabs

FIRST = OF_ROLE[Role.MENTOR]
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)


@pytest.fixture
def dialog(stage: Stage) -> HelpDialog:
    stage.workspace.show_help(page=FIRST)
    stage.settle()
    return next(iter(stage.window.findChildren(HelpDialog)))


def found(dialog: HelpDialog) -> list[str]:
    return [dialog._model.index(number).data(ROW).words for number in range(dialog._model.rowCount())]


def marked(dialog: HelpDialog) -> Heading:
    """The heading that is chosen at the left, which is in sight."""
    chosen = dialog.list.row
    assert isinstance(chosen, Heading)
    assert dialog.list.viewport().rect().contains(dialog.list.visualRect(dialog.list.currentIndex()))
    return chosen


def press_f1(stage: Stage) -> str:
    """Press F1 where the focus is, and say which page of help opens; its title is the heading that is chosen."""
    QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_F1)
    stage.settle()
    (dialog,) = [one for one in stage.window.findChildren(HelpDialog) if one.isVisible()]
    page = dialog.reader.page
    assert (marked(dialog).page, marked(dialog).below) == (page, "")
    dialog.reject()
    stage.settle()
    return page


@pytest.mark.parametrize("language", list(Language))
def test_every_page_is_there_in_every_language_and_begins_with_its_title(speaker: Speaker, language: Language) -> None:
    speaker.switch(language)
    assert all(text_of(page).startswith("# ") for page in (*PAGES, KEYS))
    assert {path.stem for path in (ROOT / "docs" / "user" / language.value).glob("*.md")} == set(PAGES)


def test_both_languages_have_the_same_parts(speaker: Speaker) -> None:
    english = [(one.page, bool(one.below)) for one in headings()]
    speaker.switch(Language.WELSH)
    assert [(one.page, bool(one.below)) for one in headings()] == english


@pytest.mark.parametrize("language", list(Language))
def test_every_button_that_help_names_is_called_so_in_the_window(speaker: Speaker, language: Language) -> None:
    speaker.switch(language)
    said = (
        translations.read(language) if language is Language.WELSH else {one: (one,) for one in translations.templates()}
    )
    called = {form.replace("&", "").removesuffix(": {value}") for forms in said.values() for form in forms}
    keys = {key_words(one) for action in ACTIONS for one in action.keys} | {
        "Enter",
        "Escape",
        "Down",
        "Ctrl Enter",
        "999",
    }
    named = {" ".join(one.split()) for page in PAGES for one in BOLD.findall(text_of(page))}
    assert sorted(named - called - keys) == []


def test_every_link_of_help_leads_to_a_page_of_it(speaker: Speaker) -> None:
    links = {link for page in PAGES for link in re.findall(r"\]\(([^)]*)\)", text_of(page))}
    assert links <= {f"{page}.md" for page in PAGES}


def test_every_page_of_the_rail_and_every_role_has_its_page_of_help() -> None:
    assert set(OF_PLACE) | {PlaceName.TODAY} == set(PlaceName)
    assert set(OF_ROLE) == set(Role)
    assert {*OF_PLACE.values(), *OF_ROLE.values(), *OF_FORM.values(), *OF_TAB.values(), LEDGER} <= set(PAGES)


@pytest.mark.parametrize(("who", "page"), [
    ("farida", "first-day-coordinator"), ("ruth", "first-day-mentor"), ("priya", "first-day-practitioner"),
])  # fmt: skip
def test_f1_on_today_opens_the_page_for_ones_role(offices: Offices, who: str, page: str) -> None:
    office = offices(who)
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    assert press_f1(office) == page


@pytest.mark.parametrize(("who", "role"), [
    ("farida", Role.COORDINATOR), ("ruth", Role.MENTOR), ("priya", Role.PRACTITIONER),
])  # fmt: skip
def test_f1_opens_the_page_that_speaks_of_where_somebody_is(offices: Offices, who: str, role: Role) -> None:
    office = offices(who)
    for place in office.workspace.places:
        office.workspace.go(place)
        office.settle()
        assert press_f1(office) == OF_PLACE.get(place, OF_ROLE[role])


def test_f1_in_a_form_or_a_tab_opens_the_page_that_speaks_of_it(person: Stage) -> None:
    view = person.workspace.people.person
    view.open_tab(PersonTab.DOCUMENTS)
    assert press_f1(person) == "documents"
    person.workspace.open_form(FormName.MATCH)
    person.settle()
    assert press_f1(person) == "matching"
    view.close_panel()
    view.open_tab(PersonTab.OVERVIEW)
    assert press_f1(person) == "people"
    person.workspace.record_session()
    person.settle()
    assert press_f1(person) == "sessions"


def test_f1_at_the_disclosure_ledger_opens_its_page(office: Office) -> None:
    page = office.workspace.page(PlaceName.SYNC)
    assert isinstance(page, SyncTabs)
    office.workspace.go(PlaceName.SYNC)
    page.line.tabs.setCurrentIndex(1)
    page.arrive()
    assert press_f1(office) == LEDGER
    page.line.tabs.setCurrentIndex(0)
    page.arrive()
    assert press_f1(office) == "sync"


def test_before_anybody_is_signed_in_help_opens_about_the_ways_in_and_offers_no_tour(
    locked: Stage, stages: Stages
) -> None:
    assert press_f1(locked) == WAYS_IN
    press(locked.window, "Help")
    locked.settle()
    (dialog,) = [one for one in locked.window.findChildren(HelpDialog) if one.isVisible()]
    assert [made.text() for made in dialog.findChildren(QPushButton) if made.isVisible()] == ["Close"]
    dialog.reject()
    press(locked.window, "Restore a backup")
    locked.settle()
    assert press_f1(locked) == LOST_LAPTOP
    assert press_f1(stages(made=False)) == WAYS_IN


def test_help_is_found_by_what_it_says_and_shows_the_line_in_which_the_words_stand(dialog: HelpDialog) -> None:
    dialog.search.setText("ten days answer")
    rows = [dialog._model.index(number).data(ROW) for number in range(dialog._model.rowCount())]
    assert [(one.words, one.below, one.line) for one in rows] == [
        ("Send somebody on", "Directory", "Without an answer in ten days it is shown as missing.")
    ]
    dialog.search.down.emit()
    assert dialog.reader.textCursor().selectedText() == rows[0].line
    said = dialog._model.data(dialog._model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Send somebody on. Directory. Without an answer in ten days it is shown as missing."


def test_a_heading_that_holds_the_words_comes_before_a_line_that_does(dialog: HelpDialog) -> None:
    dialog.search.setText("restore")
    rows = [dialog._model.index(number).data(ROW) for number in range(dialog._model.rowCount())]
    lines = [bool(one.line) for one in rows]
    assert lines == sorted(lines)
    assert {True, False} == set(lines)


def test_every_line_that_can_be_found_is_found_again_on_its_page(dialog: HelpDialog) -> None:
    for page in PAGES:
        for part in _parts(page):
            for line in part.sentences():
                dialog.reader.show_page(page, heading=part.heading.words, line=line)
                assert dialog.reader.textCursor().selectedText() == line


def test_headings_are_searched_and_enter_the_page_that_was_chosen(dialog: HelpDialog) -> None:
    dialog.search.setText("backup restore")
    assert found(dialog)[0] == "Restore a backup"
    dialog.search.down.emit()
    assert "A lost laptop, and keys" in dialog.reader.toPlainText()
    dialog.search.setText("nothing of the kind")
    assert found(dialog) == []


def test_enter_in_the_search_opens_the_first_heading_and_begins_no_tour(stage: Stage, dialog: HelpDialog) -> None:
    dialog.search.setText("backup restore")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        dialog.go_to(FIRST)
        QTest.keyClick(dialog.search, key)
        assert "A lost laptop, and keys" in dialog.reader.toPlainText()
    dialog.search.down.emit()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not stage.workspace.tour.isVisible()


def test_the_chosen_heading_follows_links_and_what_is_searched_for(dialog: HelpDialog) -> None:
    assert marked(dialog).page == FIRST
    dialog.reader.anchorClicked.emit(QUrl("offline.md"))
    assert marked(dialog).words == "Without a signal"
    dialog.search.setText("backup")
    assert dialog.list.row is None  # the first one found is what Enter opens
    dialog.search.clear()
    assert marked(dialog).words == "Without a signal"
    dialog.search.down.emit()
    assert (marked(dialog).words, dialog.reader.page) == ("Without a signal", "offline")


def test_every_key_stands_in_help(dialog: HelpDialog) -> None:
    dialog.go_to(KEYS)
    text = dialog.reader.toPlainText()
    assert "Ctrl N" in text
    assert "Record a session" in text


def test_a_link_leads_to_another_page_and_never_out(dialog: HelpDialog) -> None:
    dialog.reader.anchorClicked.emit(QUrl("offline.md"))
    assert dialog.reader.toPlainText().startswith("Without a signal")
    dialog.reader.anchorClicked.emit(QUrl("https://example.org/offline"))
    assert dialog.reader.toPlainText().startswith("Without a signal")


def test_the_page_that_is_shown_is_named_and_announced(dialog: HelpDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    said = heard(monkeypatch)
    dialog.go_to("offline")
    assert (said, dialog.reader.accessibleName()) == (["Help: Without a signal"], "Help: Without a signal")
    dialog.search.setText("backup restore")
    dialog.search.down.emit()
    assert said[-1] == "Restore a backup"


def test_help_speaks_the_other_language_at_once(stage: Stage, dialog: HelpDialog) -> None:
    stage.speak(Language.WELSH)
    assert dialog.reader.toPlainText().startswith("Diwrnod cyntaf mentor")
    assert found(dialog)[0] == "Cyn i chi fewngofnodi"
    stage.speak(Language.ENGLISH)


def test_the_tour_is_taken_again_from_help_and_turns_the_pages(stage: Stage, dialog: HelpDialog) -> None:
    press(dialog, "Take the tour")
    stage.settle()
    tour = stage.workspace.tour
    seen = []
    while tour.isVisible():
        seen.append(tour._where.text())
        tour.next_button.click()
        stage.settle()
    assert len(seen) == len(set(seen)) >= 3
    assert seen[-1].startswith("Everywhere")
    assert stage.workspace.place is PlaceName.TODAY


def test_whoever_opens_a_page_of_the_tour_themselves_is_told_of_that_page(stage: Stage, dialog: HelpDialog) -> None:
    press(dialog, "Take the tour")
    stage.settle()
    tour = stage.workspace.tour
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    assert tour._where.text().startswith("Sync, ")
    stage.workspace.go(PlaceName.SETTINGS)  # of which the tour says nothing
    assert tour._where.text().startswith("Sync, ")
    tour.next_button.click()
    assert tour._where.text().startswith("Everywhere, ")


def test_an_installed_program_carries_its_help_along(tmp_path: Path) -> None:
    build = BuildWithHelp(Distribution({"packages": []}))
    build.ensure_finalized()
    build.build_lib = str(tmp_path)
    build.copy_help()
    for language in Language:
        for page in PAGES:
            packed = tmp_path / "resources" / "help" / language.value / f"{page}.md"
            assert packed.read_text("utf-8") == resources.help_page(language.value, page)
