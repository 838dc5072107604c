"""Help: found by its headings, in both languages, packed with the program, without a network."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from setuptools import Distribution  # type: ignore[import-untyped]

import resources
from tests.source import ROOT
from tests.ui.announced import heard
from tests.ui.stage import Stage, press
from tools.packing import BuildWithHelp
from ui.dialogs.help import HelpDialog
from ui.help_names import FIRST, KEYS, PAGES
from ui.help_pages import headings, text_of
from ui.i18n import Language, Speaker
from ui.models.roles import ROW


@pytest.fixture
def dialog(stage: Stage) -> HelpDialog:
    stage.workspace.show_help(page=FIRST)
    stage.settle()
    return next(iter(stage.window.findChildren(HelpDialog)))


def found(dialog: HelpDialog) -> list[str]:
    return [dialog._model.index(number).data(ROW).words for number in range(dialog._model.rowCount())]


@pytest.mark.parametrize("language", list(Language))
def test_every_page_is_there_in_every_language_and_begins_with_its_title(speaker: Speaker, language: Language) -> None:
    speaker.switch(language)
    assert all(text_of(page).startswith("# ") for page in (*PAGES, KEYS))
    assert {path.stem for path in (ROOT / "docs" / "user" / language.value).glob("*.md")} == set(PAGES)


def test_both_languages_have_the_same_parts(speaker: Speaker) -> None:
    english = [(one.page, bool(one.below)) for one in headings()]
    speaker.switch(Language.WELSH)
    assert [(one.page, bool(one.below)) for one in headings()] == english


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
    assert found(dialog)[0] == "Diwrnod cyntaf mentor"
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


def test_an_installed_program_carries_its_help_along(tmp_path: Path) -> None:
    build = BuildWithHelp(Distribution({"packages": []}))
    build.ensure_finalized()
    build.build_lib = str(tmp_path)
    build.copy_help()
    for language in Language:
        for page in PAGES:
            packed = tmp_path / "resources" / "help" / language.value / f"{page}.md"
            assert packed.read_text("utf-8") == resources.help_page(language.value, page)
