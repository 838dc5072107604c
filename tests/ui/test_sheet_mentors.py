"""Bringing mentors in through the real window: row by row and double by double, then all of them in one act."""

import csv
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from caseworker.domain.mentors import Mentor
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.services import mentors as acts
from caseworker.sheets import Shown
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press, told
from ui.actions import ready_actions
from ui.panels.sheet import SheetPanel
from ui.panels.sheet_rows import RowsStep

HEADINGS = ("Volunteer", "Mobile", "Postcode", "Max people", "Vetted for", "DBS issued", "DBS due")
PIKE = ("Wren Pike", "01632 960321", "WS1", "2", "", "", "")
ROWS = (
    ("Zoe Lloyd", "01632 960123", "WS2 8AB", "3", "Hewell", "05/01/2026", "05/01/2029"),
    ("", "01632 960124", "WS3", "2", "", "", ""),
    ("Amir Khan", "01632 960125", "", "-4", "ZZZ", "31/02/2026", "05/01/2025"),
    PIKE,
)


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    """Writes a CSV of some mentors."""

    def write(*rows: tuple[str, ...]) -> Path:
        path = tmp_path / "mentors.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows((HEADINGS, *rows))
        return path

    return write


Sheets = Callable[..., Path]


@pytest.fixture
def wren(office: Office) -> None:
    """A mentor who is here already."""
    known = Mentor(given_name="Wren", family_name="Pike", phone="01632 960321", home_district="WS1")
    acts.enrol_mentor(office.at.desk, mentor=known)


def opened(office: Office) -> SheetPanel:
    office.workspace.go(PlaceName.MENTORS)
    office.settle()
    press(office.workspace.page(PlaceName.MENTORS), "Bring in mentors…")  # type: ignore[arg-type]
    office.settle()
    return office.window.findChildren(SheetPanel)[-1]


def previewed(office: Office, path: Path) -> SheetPanel:
    panel = opened(office)
    panel.read(path)
    office.settle()
    assert panel.columns is not None
    panel.columns.went_on.emit()
    office.settle()
    return panel


def rows_of(panel: SheetPanel) -> RowsStep:
    assert panel.rows is not None
    return panel.rows


def said_of(office: Office, panel: SheetPanel, which: Shown) -> list[str]:
    step = rows_of(panel)
    step.look_at(which)
    office.settle()
    return [str(step.whole.data(step.whole.index(number))) for number in range(step.whole.rowCount())]


def names(office: Office) -> set[str]:
    return {row[0] for row in office.at.rows("SELECT family_name FROM kind_mentor")}


@pytest.mark.usefixtures("wren")
def test_mentors_are_looked_at_decided_about_and_brought_in_as_one_act_that_can_be_undone(
    office: Office, sheet: Sheets
) -> None:
    before = names(office)
    panel = previewed(office, sheet(*ROWS))
    assert "3 mentors can be brought in. 1 row cannot be read." in told(panel)
    press(panel, "Decide about 1 likely double")
    office.settle()
    assert "A mentor who is here already" in told(panel)
    assert "The same telephone number. The same postcode district. The same name." in told(panel)
    assert names(office) == before
    press(panel, "The &same person — leave out")
    office.settle()
    press(panel, "Bring in 2 mentors")
    office.settle()
    assert names(office) == before | {"Lloyd", "Khan"}
    assert office.at.rows("SELECT DISTINCT state FROM kind_case") == [("open",)]
    assert "2 mentors are brought in." in told(office.workspace.undo_bar)
    office.workspace.undo()
    office.settle()
    assert names(office) - {None} == before


def test_training_vetting_and_whom_to_ring_come_in_and_a_column_that_is_not_read_is_named(
    office: Office, tmp_path: Path
) -> None:
    path = tmp_path / "charity.csv"
    path.write_text(
        "Volunteer,Postcode,Vetted for,Vetting expiry,Safeguarding,Safeguarding expiry,Emergency contact,Shoe size\n"
        "Zoe Lloyd,WS2,Hewell,12/09/2028,03/02/2026,03/02/2029,Ann Lloyd 01632 960124,6\n",
        encoding="utf-8",
    )
    panel = opened(office)
    panel.read(path)
    office.settle()
    assert "Not read: ‘Shoe size’." in told(panel)
    assert panel.columns is not None
    panel.columns.went_on.emit()
    office.settle()
    press(panel, "Bring in 1 mentor")
    office.settle()
    kept = "SELECT module, prison, issued_on, lapses_on, outcome FROM kind_check ORDER BY check_type"
    zoe = "scope=(SELECT id FROM kind_mentor WHERE family_name='Lloyd')"
    assert office.at.rows(kept.replace("ORDER", f"WHERE {zoe} ORDER")) == [
        (None, "HEI", None, "2028-09-12", "pending"),
        ("Safeguarding", None, "2026-02-03", "2029-02-03", "clear"),
    ]
    called = "SELECT emergency_name, emergency_phone FROM kind_mentor WHERE family_name='Lloyd'"
    assert office.at.rows(called) == [("Ann Lloyd", "01632 960124")]


def test_every_bad_row_and_every_cell_that_is_left_out_says_why(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(*ROWS))
    (bad,) = said_of(office, panel, Shown.BAD)
    assert bad.startswith("Row 3.")
    assert "The row has no name" in bad
    (amir,) = said_of(office, panel, Shown.EMPTY)
    assert "'-4' is no number of places between 0 and 50" in amir
    assert "ZZZ" in amir
    assert "DBS issued:" in amir
    assert any("No area is known." in one for one in said_of(office, panel, Shown.TO_CHECK))
    assert any("The DBS recheck was due on 5 January 2025." in one for one in said_of(office, panel, Shown.TO_CHECK))


def test_nobody_is_asked_who_answers_for_mentors(office: Office, sheet: Sheets) -> None:
    panel = opened(office)
    panel.read(sheet(*ROWS))
    office.settle()
    assert "Who answers for the people" not in told(panel)
    assert "Postcode or its district" in [one.currentText() for one in panel.columns._boxes]


@pytest.mark.usefixtures("wren")
def test_what_was_decided_outlasts_a_lock_and_says_so_on_today_and_among_mentors_alone(
    office: Office, sheet: Sheets
) -> None:
    panel = previewed(office, sheet(*ROWS))
    panel.rows.went_on.emit()
    office.settle()
    assert panel.pairs is not None
    panel.pairs.decided.emit("other")
    office.settle()
    office.window.lock()
    office.settle()
    office.unlock()
    assert "Finish bringing in a spreadsheet of mentors" in told(office.window)
    office.workspace.go(PlaceName.REFERRALS)
    office.settle()
    press(office.workspace.page(PlaceName.REFERRALS), "Bring in a spreadsheet…")  # type: ignore[arg-type]
    office.settle()
    assert "You began with" not in told(office.window.findChildren(SheetPanel)[-1])
    again = opened(office)
    press(again, "Go on with it")
    office.settle()
    assert (list(again.decided.values()), again.undecided) == (["other"], [])
    press(again, "Bring in 3 mentors")
    office.settle()
    assert office.at.rows("SELECT name FROM draft") == []
    assert office.at.rows("SELECT count(*) FROM kind_mentor WHERE family_name='Pike'") == [(2,)]


@pytest.mark.usefixtures("wren")
def test_the_file_of_a_mentor_who_is_here_opens_beside_the_row(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(PIKE))
    panel.rows.went_on.emit()
    office.settle()
    press(panel, "Open their record")
    office.settle()
    assert office.workspace.place is PlaceName.MENTORS
    (wren,) = office.at.rows("SELECT id FROM kind_mentor WHERE family_name='Pike'")
    assert office.workspace.page(PlaceName.MENTORS).open_record == wren[0]


def test_mentors_whose_bringing_in_is_stopped_are_not_there(office: Office, sheet: Sheets) -> None:
    before = names(office)
    panel, busy = previewed(office, sheet(*ROWS)), Event()
    office.window.threads._writer.submit(busy.wait)  # or the rows would be written before anybody could stop them
    panel.bring_in()
    panel.stop()
    busy.set()
    office.settle()
    assert "It was stopped. Nothing was brought in." in told(panel)
    assert names(office) == before


def test_the_palette_leads_to_bringing_mentors_in(office: Office) -> None:
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    found = [one for one in ready_actions(office.workspace) if one.form is FormName.IMPORT_MENTORS]
    assert [str(one.words) for one in found] == ["Bring in mentors…"]
    found[0].do(office.workspace)
    office.settle()
    assert "one mentor in each row" in told(office.window.findChildren(SheetPanel)[-1])


def test_only_a_coordinator_is_offered_a_sheet_of_mentors(offices: Offices) -> None:
    priya = offices("priya")
    assert FormName.IMPORT_MENTORS not in {spot.offer.form for spot in priya.workspace.elsewhere if spot.offer}


TWICE = (*ROWS[:1], ("Amir Khan", "01632 960125", "WS2", "2", "", "", ""), *ROWS[:1], ROWS[0], PIKE)


def button_of(panel: SheetPanel) -> QPushButton:
    return rows_of(panel)._at_once


@pytest.mark.usefixtures("wren")
def test_all_likely_doubles_are_left_out_at_once_and_may_be_asked_about_after_all(
    office: Office, sheet: Sheets
) -> None:
    before = names(office)
    panel = previewed(office, sheet(*TWICE))
    assert "5 mentors can be brought in." in told(panel)
    press(panel, "Leave &all 3 likely doubles out")
    office.settle()
    assert "2 mentors can be brought in." in told(panel)
    assert names(office) == before
    press(panel, "Decide about &all 3 left out after all")
    office.settle()
    assert len(panel.undecided) == 3
    press(panel, "Leave &all 3 likely doubles out")
    office.settle()
    press(panel, "Bring in 2 mentors")
    office.settle()
    assert names(office) == before | {"Lloyd", "Khan"}


@pytest.mark.usefixtures("wren")
def test_who_was_decided_to_be_somebody_else_stays_brought_in_when_the_rest_is_left_out(
    office: Office, sheet: Sheets
) -> None:
    panel = previewed(office, sheet(*TWICE))
    panel.rows.went_on.emit()
    office.settle()
    panel.pairs.decided.emit("other")
    office.settle()
    panel._back_to_rows()
    QTest.keyClick(button_of(panel), Qt.Key.Key_Space)
    office.settle()
    assert sorted(panel.decided.values()) == ["other", "same", "same"]
    QTest.keyClick(button_of(panel), Qt.Key.Key_Space)
    assert sorted(panel.decided.values()) == ["", "", "other"]


@pytest.mark.usefixtures("wren")
def test_doubles_that_are_to_be_asked_about_after_all_are_still_so_after_a_lock(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(*TWICE))
    for _ in range(2):
        QTest.keyClick(button_of(panel), Qt.Key.Key_Space)
        office.settle()
    office.window.lock()
    office.settle()
    office.unlock()
    again = opened(office)
    press(again, "Go on with it")
    office.settle()
    assert len(again.undecided) == 3


@pytest.mark.usefixtures("wren")
def test_one_likely_double_alone_is_decided_about_by_itself(office: Office, sheet: Sheets) -> None:
    assert button_of(previewed(office, sheet(*ROWS))).isHidden()


def test_of_a_row_with_several_remarks_the_list_tells_how_many_and_what_is_to_check_each_of_them(
    office: Office, sheet: Sheets
) -> None:
    panel = previewed(office, sheet(*ROWS))
    model = rows_of(panel).model
    listed = [str(model.data(model.index(row), Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    assert [line for line in listed if "remarks" in line] == ["Khan, Amir. Something left empty. Row 4. 5 remarks."]
    (whole,) = [line for line in said_of(office, panel, Shown.EMPTY) if "Khan" in line]
    assert "no number of places between 0 and 50" in whole
    assert "The DBS recheck was due on 5 January 2025." in whole
