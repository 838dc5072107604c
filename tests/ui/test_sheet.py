"""Bringing a spreadsheet in through the real window: columns, every row, likely doubles one by one, then one act."""

import csv
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from openpyxl import Workbook
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QFileDialog

from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.referral_details import ReferralDetails
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.services import referrals as acts
from caseworker.sheets import Shown
from tests.fixtures.messy import messy_sheet
from tests.journeys.hands import Hands
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press, told
from ui.dialogs.frame import Dialog
from ui.i18n import words
from ui.pages.records import RecordsPageView
from ui.panels.sheet import SheetPanel
from ui.panels.sheet_rows import RowsStep
from ui.widgets.buttons import KeyButton
from ui.widgets.lists import RowsView

HEADINGS = ("Surname", "Forename", "DOB", "Prison No", "Prison", "What help is needed")
KNOWN = ("Pike", "Jason", "12/03/1994", "", "", "See the earlier referral")
ROWS = (
    ("Mossop", "Ellery", "01/02/1990", "A1234BC", "HMP Hewell", "Housing"),
    ("", "", "01/02/1990", "", "", "Name to follow"),
    KNOWN,
    ("Thistle", "Orson", "31/02/1990", "", "", "Work"),
    ("NG", "KAI", "5 May 1988", "", "", "Company"),
)


@pytest.fixture
def sheet(tmp_path: Path) -> Callable[..., Path]:
    """Writes a CSV of some rows."""

    def write(*rows: tuple[str, ...], headings: tuple[str, ...] = HEADINGS) -> Path:
        path = tmp_path / "referrals.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows((headings, *rows))
        return path

    return write


Sheets = Callable[..., Path]


def opened(office: Office) -> SheetPanel:
    office.workspace.go(PlaceName.REFERRALS)
    office.settle()
    press(office.workspace.page(PlaceName.REFERRALS), "Bring in a spreadsheet…")  # type: ignore[arg-type]
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


def names(office: Office) -> set[tuple[str, str]]:
    return {(row[0], row[1]) for row in office.at.rows("SELECT family_name, given_name FROM kind_referral")}


def test_a_sheet_is_looked_at_decided_about_and_brought_in_as_one_act_that_can_be_undone(
    office: Office, sheet: Sheets
) -> None:
    panel = previewed(office, sheet(*ROWS))
    assert "3 people can be brought in. 2 rows cannot be read." in told(panel)
    press(panel, "Decide about 1 likely double")
    office.settle()
    assert "1 of 1: is this one person?" in told(panel)
    assert "Pike, Jason" in told(panel)
    assert "The same birth date." in told(panel)
    assert names(office) == set()
    press(panel, "The &same person — leave out")
    office.settle()
    press(panel, "Bring in 2 people")
    office.settle()
    assert names(office) == {("Mossop", "Ellery"), ("Ng", "Kai")}
    assert "2 people are brought in." in told(office.workspace.undo_bar)
    office.workspace.undo()
    office.settle()
    assert names(office) <= {(None, None)}


def test_the_rows_are_named_by_what_they_are(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(*ROWS))
    (step,) = panel.findChildren(RowsStep)
    step.look_at(Shown.BAD)
    assert step.read.accessibleName() == "Cannot be read"
    step.look_at(Shown.TO_CHECK)
    assert step.read.accessibleName() == "Put right or to check"


def test_what_was_put_right_and_what_was_left_empty_are_told_apart(office: Office, sheet: Sheets) -> None:
    rows = (
        ("Mossop", "Ellery", "01/02/1990", "", "Wolverhampton", ""),
        ("Thistle", "Orson", "01/02/1991", "", "Hewel", ""),
        ("Hale", "Kit", "5/5/88", "", "Garth/Gartree", ""),
        ("Ng", "Kai", "05/05/1988", "", "HMP Hewell", ""),
    )
    step = rows_of(previewed(office, sheet(*rows)))
    found = {}
    for which in (Shown.TO_CHECK, Shown.EMPTY):
        step.look_at(which)
        office.settle()
        found[which] = [step.whole.data(step.whole.index(number)) for number in range(step.whole.rowCount())]
    assert [said.split(".")[0] for said in found[Shown.TO_CHECK]] == ["Thistle, Orson", "Hale, Kit"]
    assert [said.split(".")[0] for said in found[Shown.EMPTY]] == ["Mossop, Ellery", "Hale, Kit"]
    assert all("No prison is taken" in said for said in found[Shown.EMPTY])
    chips = {choice.code: words(choice.words) for choice in step._choices()}
    assert (chips[Shown.TO_CHECK], chips[Shown.EMPTY]) == ("Put right or to check, 2", "Something left empty, 2")


def test_nothing_is_brought_in_before_every_likely_double_is_decided(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(*ROWS))
    panel.bring_in()
    office.settle()
    assert names(office) == set()
    assert panel.undecided == [4]


def test_somebody_else_of_the_same_name_is_brought_in_and_a_decision_can_be_taken_back(
    office: Office, sheet: Sheets
) -> None:
    panel = previewed(office, sheet(*ROWS))
    panel.rows.went_on.emit()
    office.settle()
    assert panel.pairs is not None
    panel.pairs.decided.emit("same")
    office.settle()
    panel.decided[4] = ""
    panel.rows.went_on.emit()
    office.settle()
    panel.pairs.decided.emit("other")
    office.settle()
    panel.bring_in()
    office.settle()
    assert ("Pike", "Jason") in names(office)


def test_every_bad_row_stands_there_with_its_reason(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(*ROWS))
    step = rows_of(panel)
    step.look_at(Shown.BAD)
    office.settle()
    said = [step.whole.data(step.whole.index(number)) for number in range(step.whole.rowCount())]
    assert len(said) == 2
    assert said[0].startswith("Row 3.")
    assert "The row has no name" in said[0]
    assert said[1].startswith("Row 5. DOB:")


def test_a_column_that_was_chosen_by_hand_is_remembered_for_the_next_sheet(office: Office, sheet: Sheets) -> None:
    odd = ("Who", "When born")
    panel = opened(office)
    panel.read(sheet(("Ng, Kai", "05/05/1988"), headings=odd))
    office.settle()
    assert panel.columns is not None
    box = panel.columns._boxes[0]
    box.setCurrentIndex(box.findData("full_name"))
    box.activated.emit(box.currentIndex())
    panel.columns.went_on.emit()
    office.settle()
    panel.bring_in()
    office.settle()
    assert names(office) == {("Ng", "Kai")}
    again = opened(office)
    again.read(sheet(("Okafor, Ada", "05/05/1991"), headings=odd))
    office.settle()
    assert again.columns is not None
    assert again.columns._boxes[0].currentData() == "full_name"
    assert "those you chose the last time" in told(again)


def test_a_field_that_another_column_told_is_taken_from_it(office: Office, sheet: Sheets) -> None:
    panel = opened(office)
    panel.read(sheet(*ROWS))
    office.settle()
    assert panel.columns is not None
    surname, forename = panel.columns._boxes[:2]
    forename.setCurrentIndex(forename.findData("family_name"))
    forename.activated.emit(forename.currentIndex())
    assert (surname.currentData(), forename.currentData()) == ("", "family_name")


def test_a_column_of_which_nothing_would_be_brought_in_is_named_until_it_means_something(
    office: Office, sheet: Sheets
) -> None:
    panel = opened(office)
    panel.read(sheet(("Ng", "Kai", "Blue"), headings=("Surname", "Forename", "Favourite colour")))
    office.settle()
    assert panel.columns is not None
    assert "Not read: ‘Favourite colour’." in told(panel)
    box = panel.columns._boxes[2]
    box.setCurrentIndex(box.findData("notes"))
    box.activated.emit(box.currentIndex())
    assert "Not read:" not in told(panel)


def test_a_cell_of_any_length_leaves_what_its_column_means_in_sight(office: Office, sheet: Sheets) -> None:
    panel = opened(office)
    panel.read(sheet(("Ng", "Kai", "x" * 300), headings=("Surname", "Forename", "Notes")))
    office.settle()
    assert panel.columns is not None
    assert f"{'x' * 40}…" in told(panel)
    assert not panel.columns._boxes[2].visibleRegion().isEmpty()


def test_a_renamed_pdf_is_refused_in_a_sentence_and_another_can_be_chosen(office: Office, tmp_path: Path) -> None:
    fake = tmp_path / "referrals.xlsx"
    fake.write_bytes(b"%PDF-1.7 invented")
    panel = opened(office)
    panel.read(fake)
    office.settle()
    assert "This file is a PDF, whatever its name says. Nothing was imported." in told(panel)
    assert panel.first.isVisible()


def test_a_sheet_without_names_is_refused_until_a_column_is_chosen(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(("A1234BC", "01/02/1990"), headings=("Prison No", "DOB")))
    assert "No column could be read as a name." in told(panel)
    assert panel.rows is None


def test_a_sheet_that_is_stopped_leaves_nothing(office: Office, sheet: Sheets) -> None:
    panel = opened(office)
    panel.read(sheet(*ROWS))
    office.settle()
    assert panel.columns is not None
    panel.columns.went_on.emit()
    panel.stop()
    office.settle()
    assert "It was stopped. Nothing was brought in." in told(panel)
    assert names(office) == set()
    panel.columns.went_on.emit()
    office.settle()
    assert panel.rows is not None


def test_bringing_in_that_is_stopped_writes_nobody(office: Office, sheet: Sheets) -> None:
    panel, busy = previewed(office, sheet(ROWS[0], ROWS[4])), Event()
    office.window.threads._writer.submit(busy.wait)  # or two rows would be written before anybody could stop them
    panel.bring_in()
    panel.stop()
    busy.set()
    office.settle()
    assert names(office) == set()
    assert "It was stopped." in told(panel)


def test_the_people_come_from_a_body_and_somebody_answers_for_them(office: Office, sheet: Sheets) -> None:
    panel = opened(office)
    panel.read(sheet(ROWS[0]))
    office.settle()
    step = panel.columns
    assert step is not None
    step._body.setCurrentIndex(step._body.findData(office.town.probation.service))
    step._owner.setCurrentIndex(step._owner.findData(office.town.dev.member))
    step.went_on.emit()
    office.settle()
    panel.bring_in()
    office.settle()
    assert office.at.rows("SELECT body FROM kind_referral") == [(office.town.probation.service,)]
    assert (office.town.dev.member,) in office.at.rows("SELECT owner FROM kind_case")


def test_their_record_opens_and_the_sheet_is_still_there_afterwards(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(*ROWS))
    panel.rows.went_on.emit()
    office.settle()
    press(panel, "Open their record")
    office.settle()
    assert office.workspace.people.person.case == office.town.pike
    office.workspace.go_to(Spot(PlaceName.REFERRALS))
    office.settle()
    assert panel.isVisible()
    assert "1 of 1" in told(panel)


def decided_about(office: Office, path: Path) -> SheetPanel:
    """The sheet with its likely double decided, while the list beside it holds somebody."""
    john = ReferralDetails(given_name="John", family_name="Smith", source="probation")
    acts.refer(office.at.desk, row=john)
    panel = previewed(office, path)
    panel.rows.went_on.emit()
    office.settle()
    assert panel.pairs is not None
    panel.pairs.decided.emit("same")
    office.settle()
    return panel


def test_reaching_the_list_with_tab_leaves_a_sheet_where_it_is(office: Office, sheet: Sheets) -> None:
    panel, hands = decided_about(office, sheet(*ROWS)), Hands(office)
    while not isinstance(QApplication.focusWidget(), RowsView):
        hands.press("Tab")
    assert panel.isVisible()
    assert not office.window.findChildren(Dialog)


def test_a_row_of_the_list_opens_in_the_place_of_a_sheet_and_what_was_decided_is_kept(
    office: Office, sheet: Sheets
) -> None:
    _, hands = decided_about(office, sheet(*ROWS)), Hands(office)
    page = office.workspace.page(PlaceName.REFERRALS)
    assert isinstance(page, RecordsPageView)
    page.list.setFocus()
    hands.press("Down")
    assert page.open_record != NO_ID
    assert gone_on_with(office).decided == {4: "same"}


def gone_on_with(office: Office) -> SheetPanel:
    """The sheet that was begun, opened anew and gone on with."""
    panel = opened(office)
    press(panel, "Go on with it")
    office.settle()
    return panel


def test_what_was_decided_about_a_sheet_outlasts_a_lock_and_says_so_on_today(office: Office, sheet: Sheets) -> None:
    decided_about(office, sheet(*ROWS))
    office.window.lock()
    office.settle()
    office.unlock()
    assert "Finish bringing in a spreadsheet" in told(office.window)
    panel = opened(office)
    assert "You began with ‘referrals.csv’" in told(panel)
    assert "Decided about 1 likely double. Nothing has been brought in." in told(panel)
    press(panel, "Go on with it")
    office.settle()
    assert (panel.decided, panel.undecided) == ({4: "same"}, [])
    press(panel, "Bring in 2 people")
    office.settle()
    assert names(office) == {("Mossop", "Ellery"), ("Ng", "Kai"), ("Smith", "John")}


def test_what_was_decided_about_a_sheet_is_there_when_the_program_starts_again(offices: Offices, sheet: Sheets) -> None:
    office = offices("farida")
    panel = previewed(office, sheet(*ROWS))
    panel.columns.head = panel.columns.head.choose(5, "")
    panel.look()
    office.settle()
    panel.rows.went_on.emit()
    office.settle()
    panel.pairs.decided.emit("other")
    office.window.lock()
    office.settle()
    again = offices(office.at)
    panel = gone_on_with(again)
    assert panel.decided == {4: "other"}
    assert panel.columns.head.meaning(5) == ""


def test_a_row_that_has_changed_since_it_was_decided_is_asked_about_again(office: Office, sheet: Sheets) -> None:
    decided_about(office, sheet(*ROWS))
    sheet(*(("Pike", "Jason", "12/03/1994", "A4512CX", "", "") if row == KNOWN else row for row in ROWS))
    panel = gone_on_with(office)
    assert panel.undecided == [4]


def test_the_same_rows_in_another_order_are_not_asked_about_again(office: Office, sheet: Sheets) -> None:
    decided_about(office, sheet(*ROWS))
    sheet(*reversed(ROWS))
    panel = gone_on_with(office)
    assert list(panel.decided.values()) == ["same"]


def test_nothing_is_left_to_go_on_with_once_a_sheet_is_brought_in(office: Office, sheet: Sheets) -> None:
    panel = decided_about(office, sheet(*ROWS))
    panel.bring_in()
    office.settle()
    assert office.at.rows("SELECT name FROM draft") == []
    assert "You began" not in told(opened(office))


def test_bringing_in_that_is_stopped_keeps_what_was_decided(office: Office, sheet: Sheets) -> None:
    panel = decided_about(office, sheet(*ROWS))
    panel.bring_in()
    panel.stop()
    office.settle()
    assert len(office.at.rows("SELECT name FROM draft")) == 1


def test_what_was_decided_is_thrown_away_when_somebody_says_so(office: Office, sheet: Sheets) -> None:
    decided_about(office, sheet(*ROWS)).leave()
    office.settle()
    panel = opened(office)
    press(panel, "Throw it away")
    office.settle()
    assert "You began" not in told(panel)
    assert office.at.rows("SELECT name FROM draft") == []


def test_a_sheet_that_was_begun_and_is_gone_is_refused_and_its_decisions_stay(office: Office, sheet: Sheets) -> None:
    path = sheet(*ROWS)
    decided_about(office, path)
    path.unlink()
    panel = gone_on_with(office)
    assert not panel._problem.isHidden()
    assert len(office.at.rows("SELECT name FROM draft")) == 1


def test_tab_goes_from_the_filter_over_the_rows_to_the_button_that_goes_on(office: Office, sheet: Sheets) -> None:
    previewed(office, sheet(*ROWS))
    hands = Hands(office)
    seen = [hands.at]
    for _ in range(2):
        hands.press("Tab")
        seen.append(hands.at)
    assert seen == ["Can be brought in, 3", "Can be brought in", "Decide about 1 likely double"]


def test_a_sheet_is_chosen_in_a_dialog(office: Office, sheet: Sheets) -> None:
    path = sheet(*ROWS)
    panel = opened(office)
    panel.first.choose.click()
    (dialog,) = office.window.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(path))
    dialog.done(0)
    office.settle()
    assert panel.columns is not None


def test_five_thousand_messy_rows_are_all_accounted_for(office: Office, tmp_path: Path) -> None:
    messy = messy_sheet(11, rows=5_000)
    panel = previewed(office, messy.save(tmp_path / "referrals.xlsx"))
    assert panel.plan is not None
    preview = panel.plan.preview
    assert {row.row for row in preview.good} == set(messy.good)
    assert rows_of(panel).model.rowCount() == len(messy.good)
    rows_of(panel).look_at(Shown.BAD)
    office.settle()
    assert rows_of(panel).whole.rowCount() == len(messy.bad)


def test_only_a_coordinator_is_offered_a_sheet(offices: Offices) -> None:
    priya = offices("priya")
    priya.workspace.go(PlaceName.REFERRALS)
    priya.settle()
    assert FormName.IMPORT_SHEET not in {offer.form for offer in priya.workspace.offers}


def test_every_step_puts_the_focus_where_work_begins(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(*ROWS))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.isAncestorOf(focused)
    panel.rows.went_on.emit()
    office.settle()
    assert panel.pairs is not None
    assert QApplication.focusWidget() is panel.pairs._scroll


def test_a_second_click_before_the_next_row_has_come_decides_nothing_about_it(office: Office, sheet: Sheets) -> None:
    again = ("Pike", "Jason", "12/03/1994", "", "", "The same again")
    panel = previewed(office, sheet(*ROWS, again))
    panel.rows.went_on.emit()
    office.settle()
    assert panel.pairs is not None
    panel.pairs.same.click()
    panel.pairs.same.click()
    office.settle()
    assert "2 of 2: is this one person?" in told(panel)
    assert len(panel.undecided) == 1
    panel.pairs.went_back.emit()
    panel.pairs.went_back.emit()
    office.settle()
    assert "1 of 2: is this one person?" in told(panel)


def test_the_headings_of_a_sheet_are_read_without_a_button_that_would_stop_nothing(
    office: Office, sheet: Sheets
) -> None:
    panel = opened(office)
    panel.read(sheet(*ROWS))
    assert panel.busy
    assert not panel._stopping.isVisible()
    office.settle()
    panel.look()
    assert panel._stopping.isVisible()
    office.settle()


def test_what_was_decided_about_a_sheet_stays_when_somebody_else_changes_the_list(
    office: Office, sheet: Sheets
) -> None:
    refer = {"given_name": "John", "family_name": "Smith", "source": "probation"}
    acts.refer(office.at.desk, row=ReferralDetails(**refer))  # type: ignore[arg-type]
    referrals = office.workspace.page(PlaceName.REFERRALS)
    assert isinstance(referrals, RecordsPageView)
    office.workspace.go(PlaceName.REFERRALS)
    office.settle()
    referrals.list.choose(0)
    office.settle()
    assert referrals.open_record
    panel = previewed(office, sheet(*ROWS))
    panel.decided[4] = "same"
    refer["given_name"] = "Johan"
    row = ReferralDetails(**refer)  # type: ignore[arg-type]
    office.workspace._tasks.command(acts.refer, row=row)
    office.settle()
    assert referrals.list.model().rowCount() == 2
    assert panel.isVisible()
    assert panel.decided == {4: "same"}


def test_another_worksheet_of_a_workbook_is_read_when_it_is_chosen(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "December"
    first.append(HEADINGS)
    first.append(ROWS[0])
    book.create_sheet("January").append(HEADINGS)
    book["January"].append(ROWS[4])
    book.save(tmp_path / "referrals.xlsx")
    panel = opened(office)
    panel.read(tmp_path / "referrals.xlsx")
    office.settle()
    assert panel.columns is not None
    assert [one.code for one in panel.columns.head.worksheets] == ["December", "January"]
    panel.columns.turned.emit("January")
    office.settle()
    panel.columns.went_on.emit()
    office.settle()
    assert panel.plan is not None
    assert [good.told.family_name for good in panel.plan.preview.good] == ["Ng"]


def test_in_a_low_window_the_rows_of_a_sheet_have_the_room_of_its_buttons(office: Office, sheet: Sheets) -> None:
    panel = previewed(office, sheet(*ROWS))
    step = rows_of(panel)
    high = step.findChildren(KeyButton)[0].mapTo(step, QPoint()).y()
    assert high < step.height()
    office.window.resize(1024, 700)
    office.wear(percent=200)
    office.workspace.undo_bar.show_done(say("Everything changes at once; nothing is lost."), act=Id("a1" * 16))
    office.settle()
    step.good.setFocus()
    office.settle()
    row = step.good.sizeHintForRow(0)
    assert step.good.viewport().visibleRegion().boundingRect().height() >= 2 * row
    step.findChildren(KeyButton)[0].setFocus()
    office.settle()
    assert not step.findChildren(KeyButton)[0].visibleRegion().isEmpty()
