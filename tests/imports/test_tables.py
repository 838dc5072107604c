"""The headings are found wherever they stand, and a table has no more rows than can be looked through."""

from pathlib import Path

import pytest

from caseworker.domain.errors import Damaged, Refused
from caseworker.imports.tables import MAX_ROWS, read_sheet
from tests.fixtures.spreadsheets import write_csv, write_workbook

HEADINGS = ["Surname", "Forename", "DOB"]
ROW = ["Smith", "John", "1.2.94"]


@pytest.mark.parametrize(
    "above",
    [
        [],
        [["Referrals October 2026"]],
        [["Referrals", None, "HMP Featherstone"], None, ["Sent by", "Jo", "01632 960123"]],
        [["Probation", "Prison"]],
    ],
    ids=["nothing", "a title", "three lines", "words that are headings elsewhere"],
)
def test_the_headings_are_found_below_titles(tmp_path: Path, above: list[list[str | None] | None]) -> None:
    sheet = read_sheet(write_workbook(tmp_path / "a.xlsx", [*above, HEADINGS, ROW]))
    assert (sheet.headings, sheet.heading_row) == (tuple(HEADINGS), len(above) + 1)


def test_titles_above_a_text_file_do_not_hide_its_columns(tmp_path: Path) -> None:
    sheet = read_sheet(write_csv(tmp_path / "a.csv", [["Referrals, October"], [], HEADINGS, ROW]))
    assert [row.cells for row in sheet.read()] == [tuple(ROW)]


def test_one_column_of_names_is_a_table(tmp_path: Path) -> None:
    sheet = read_sheet(write_csv(tmp_path / "a.csv", [["Full name"], ["John Smith"]]))
    assert (sheet.headings, [row.cells for row in sheet.read()]) == (("Full name",), [("John Smith",)])


def test_headings_that_nobody_knows_are_still_headings(tmp_path: Path) -> None:
    sheet = read_sheet(write_workbook(tmp_path / "a.xlsx", [["Quux", "Frobnitz"], ["Smith", "A1234BC"]]))
    assert sheet.headings == ("Quux", "Frobnitz")


def test_rows_without_headings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Damaged, match=r"No row of headings was found.*Put a heading over each column"):
        read_sheet(write_workbook(tmp_path / "a.xlsx", [["Smith", "A1234BC"], ["Jones", "A1235BC"]]))


def test_a_column_without_a_heading_is_kept(tmp_path: Path) -> None:
    sheet = read_sheet(
        write_workbook(tmp_path / "a.xlsx", [["Surname", None, "DOB"], ["Smith", "John", "1.2.94", "x"]])
    )
    assert sheet.headings == ("Surname", "", "DOB", "")


def test_headings_that_stand_twice_are_said(tmp_path: Path) -> None:
    sheet = read_sheet(write_workbook(tmp_path / "a.xlsx", [["Surname", "DOB", "D.O.B.", "Forename"], ROW]))
    assert [str(remark) for remark in sheet.remarks] == [
        "The heading 'DOB' stands over more than one column.",
        "The heading 'D.O.B.' stands over more than one column.",
    ]


def test_headings_repeated_further_down_are_no_record(tmp_path: Path) -> None:
    sheet = read_sheet(write_workbook(tmp_path / "a.xlsx", [HEADINGS, ROW, ["SURNAME", "Forename ", "D.O.B."], ROW]))
    assert [row.heading for row in sheet.read()] == [False, True, False]


def test_a_table_can_be_read_again(tmp_path: Path) -> None:
    sheet = read_sheet(write_workbook(tmp_path / "a.xlsx", [HEADINGS, ROW, ROW]))
    assert list(sheet.read()) == list(sheet.read())


def test_reading_can_stop_half_way(tmp_path: Path) -> None:
    sheet = read_sheet(write_workbook(tmp_path / "a.xlsx", [HEADINGS, *[ROW] * 500]))
    assert next(sheet.read()).cells == tuple(ROW)


SENTENCE = r"The sheet has more than 200,000 rows\. Nothing was imported\. Divide it and import the parts\."


@pytest.mark.long
def test_a_workbook_of_200_001_rows_is_refused(tmp_path: Path) -> None:
    sheet = read_sheet(write_workbook(tmp_path / "a.xlsx", [["Surname"], *[["Smith"]] * (MAX_ROWS + 1)]))
    with pytest.raises(Refused, match=SENTENCE):
        sum(1 for _ in sheet.read())


def test_a_text_file_of_200_001_rows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Surname,Forename\n" + "Smith,John\n" * (MAX_ROWS + 1))
    with pytest.raises(Refused, match=SENTENCE):
        sum(1 for _ in read_sheet(path).read())


def test_200_000_rows_and_any_number_of_blank_ones_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Surname,Forename\n" + "Smith,John\n" * MAX_ROWS + ",\n" * 1000)
    assert sum(1 for _ in read_sheet(path).read()) == MAX_ROWS


def test_a_sheet_of_ten_thousand_columns_is_read(tmp_path: Path) -> None:
    wide = [f"H{number}" for number in range(10_000)]
    path = write_csv(tmp_path / "wide.csv", [["Surname", "Forename", *wide], ["Smith", "John", *wide]])
    assert len(read_sheet(path).headings) == 10_002
