"""Words of a sheet that no list knows are explained once, in the real window, and that is kept until the act."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from caseworker.imports.explained import LEFT_EMPTY
from caseworker.sheets import Shown, of_plan
from tests.ui import looked_at, test_sheet, test_sheet_mentors
from tests.ui.office import Office
from tests.ui.stage import press, told
from ui.i18n import Language
from ui.palettes import PaletteName
from ui.panels.sheet import SheetPanel
from ui.panels.sheet_words import WordsStep

UNKNOWN = (
    ("Mossop", "Ellery", "01/02/1990", "", "HMP Fictown", ""),
    ("Hale", "Kit", "02/03/1991", "", "hmp fictown", ""),
    ("Reed", "Alun", "03/04/1992", "", "Nowhere", ""),
    ("Ng", "Kai", "05/05/1988", "", "HMP Hewell", ""),
)


@pytest.fixture
def people(tmp_path: Path) -> Path:
    return _written(tmp_path / "referrals.csv", test_sheet.HEADINGS, *UNKNOWN)


def _written(path: Path, *rows: tuple[str, ...]) -> Path:
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(rows)
    return path


def asked(office: Office, panel: SheetPanel, words: str) -> WordsStep:
    press(panel, words)
    office.settle()
    assert panel.asked is not None
    return panel.asked


def explain(office: Office, step: WordsStep, number: int, code: str) -> None:
    box = step.boxes[number]
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    office.settle()


def look_again(office: Office, panel: SheetPanel) -> None:
    assert panel.asked is not None
    press(panel.asked, "Look at the rows")
    office.settle()


def prisons(panel: SheetPanel) -> list[str | None]:
    assert panel.plan is not None
    return [good.told.prison for good in panel.plan.preview.good]


def left_empty(panel: SheetPanel) -> int:
    assert panel.plan is not None
    return len(of_plan(panel.plan, Shown.EMPTY))


def test_a_prison_that_is_not_known_is_explained_once_for_every_row(office: Office, people: Path) -> None:
    panel = test_sheet.previewed(office, people)
    assert left_empty(panel) == 3
    step = asked(office, panel, "Say what 2 unknown &words mean")
    assert "‘HMP Fictown’ is not a prison we know (2 rows). Which one is meant?" in told(step)
    explain(office, step, 0, "WSI")
    look_again(office, panel)
    assert prisons(panel) == ["WSI", "WSI", None, "HEI"]
    explain(office, asked(office, panel, "Say what 1 unknown &word means"), 1, LEFT_EMPTY)
    look_again(office, panel)
    assert left_empty(panel) == 0
    panel.bring_in()
    office.settle()
    found = {row[0]: row[1] for row in office.at.rows("SELECT family_name, prison FROM kind_referral")}
    assert found == {"Hale": "WSI", "Mossop": "WSI", "Ng": "HEI", "Reed": None}


def test_what_was_said_of_a_word_can_be_changed_until_the_act(office: Office, people: Path) -> None:
    panel = test_sheet.previewed(office, people)
    explain(office, asked(office, panel, "Say what 2 unknown &words mean"), 0, "WSI")
    explain(office, panel.asked, 1, "WSI")  # type: ignore[arg-type]
    look_again(office, panel)
    step = asked(office, panel, "Look again at what 2 &words mean")
    assert step.boxes[0].currentData() == "WSI"
    explain(office, step, 0, "HEI")
    explain(office, step, 1, "")
    look_again(office, panel)
    assert prisons(panel) == ["HEI", "HEI", None, "HEI"]


def test_what_was_said_of_a_word_outlasts_a_lock(office: Office, people: Path) -> None:
    panel = test_sheet.previewed(office, people)
    explain(office, asked(office, panel, "Say what 2 unknown &words mean"), 0, "WSI")
    office.window.lock()
    office.settle()
    office.unlock()
    panel = test_sheet.opened(office)
    assert "Said what 1 word means. Nothing has been brought in." in told(panel)
    press(panel, "Go on with it")
    office.settle()
    assert prisons(panel) == ["WSI", "WSI", None, "HEI"]


def test_explaining_a_word_asks_nobody_again_about_a_double_that_was_decided(office: Office, tmp_path: Path) -> None:
    pike = ("Pike", "Jason", "12/03/1994", "", "HMP Fictown", "")
    panel = test_sheet.previewed(office, _written(tmp_path / "referrals.csv", test_sheet.HEADINGS, pike))
    assert panel.rows is not None
    panel.rows.went_on.emit()
    office.settle()
    assert panel.pairs is not None
    panel.pairs.decided.emit("same")
    office.settle()
    panel._back_to_rows()
    explain(office, asked(office, panel, "Say what 1 unknown &word means"), 0, "WSI")
    look_again(office, panel)
    assert panel.decided == {2: "same"}


def test_a_prison_of_a_mentor_that_is_not_known_is_explained_too(office: Office, tmp_path: Path) -> None:
    zoe = ("Zoe Lloyd", "01632 960123", "WS2", "3", "HEI, Fictown", "", "")
    panel = test_sheet_mentors.previewed(office, _written(tmp_path / "mentors.csv", test_sheet_mentors.HEADINGS, zoe))
    explain(office, asked(office, panel, "Say what 1 unknown &word means"), 0, "WSI")
    look_again(office, panel)
    assert panel.plan is not None
    assert panel.plan.preview.good[0].told.vetted_for == (("HEI", None), ("WSI", None))


def test_typing_finds_a_prison_by_any_word_of_its_name(office: Office, people: Path) -> None:
    panel = test_sheet.previewed(office, people)
    box = asked(office, panel, "Say what 2 unknown &words mean").boxes[0]
    QTest.keyClicks(box, "worm")
    office.settle()
    assert box.currentData() == "WSI"
    box.showPopup()
    QTest.keyClicks(box.view(), "hew")
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    office.settle()
    assert box.currentData() == "HEI"
    assert panel.meanings == {("prison", "hmp fictown"): "HEI"}


def test_words_that_are_not_known_are_asked_about_in_welsh(office: Office, people: Path) -> None:
    panel = test_sheet.previewed(office, people)
    step = asked(office, panel, "Say what 2 unknown &words mean")
    office.speak(Language.WELSH)
    office.settle()
    assert "Nid yw ‘HMP Fictown’ yn garchar rydym yn ei adnabod (2 o resi). Pa un a olygir?" in told(step)


def test_every_question_about_a_word_is_named_whole_and_reached_with_tab(office: Office, people: Path) -> None:
    asked(office, test_sheet.previewed(office, people), "Say what 2 unknown &words mean")
    window = office.window
    assert looked_at.unnamed(window) + looked_at.too_small(window) + looked_at.trapped(window) == []
    office.window.resize(1024, 700)
    office.wear(PaletteName.DARK, percent=200)
    office.speak(Language.WELSH)
    office.settle()
    assert looked_at.cut_off(window) + looked_at.nested(window) + looked_at.Legibility().dim(window) == []
