"""Workbooks give plain values: days as days, formulas as what they last gave, merged cells in every row they span."""

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.styles import numbers

from caseworker.domain.errors import Damaged, NotHere
from caseworker.imports.cells import UNCOMPUTED, Broken, RawRow
from caseworker.imports.tables import read_sheet, worksheets
from tests.fixtures.spreadsheets import (
    STRICT_NAMESPACE,
    Dated,
    ErrorCell,
    Formula,
    sheet_xml,
    write_parts,
    write_sheets,
    write_workbook,
)

HEADINGS = ["Surname", "Forename", "Release date"]


def rows(path: Path) -> list[RawRow]:
    return list(read_sheet(path).read())


def only(path: Path) -> object:
    """The last cell of the only row."""
    (row,) = rows(path)
    return row.cells[-1]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("Smith", "Smith"),
        ("  spaced ", "  spaced "),
        ("5 < 6 & 7", "5 < 6 & 7"),
        (12, 12),
        (1.5, 1.5),
        (1e15, 10**15),
        (True, True),
        (date(2026, 12, 22), date(2026, 12, 22)),
        (Dated(46378.75), date(2026, 12, 22)),
        (Dated(0), 0),
        (Dated(9_999_999), 9_999_999),
        (ErrorCell("#N/A"), Broken("#N/A")),
        (Formula("TODAY()", date(2026, 12, 22)), date(2026, 12, 22)),
        (Formula("A1&B1", "Smith John"), "Smith John"),
        (Formula("1+1", 2), 2),
        (Formula("TODAY()"), UNCOMPUTED),
    ],
    ids=str,
)
def test_a_cell_gives_the_value_that_it_shows(tmp_path: Path, cell: object, value: object) -> None:
    assert only(write_workbook(tmp_path / "a.xlsx", [HEADINGS, ["Smith", "John", cell]])) == value


def test_a_formula_that_gave_an_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    assert only(write_workbook(tmp_path / "a.xlsx", [HEADINGS, ["Smith", "John", Formula("A1", "")]])) is None


def test_days_counted_from_1904_are_the_same_days(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", [HEADINGS, ["Smith", "John", Dated(46378 - 1462)]], from_1904=True)
    assert only(path) == date(2026, 12, 22)


@pytest.mark.parametrize("options", [{"namespace": STRICT_NAMESPACE}, {"prefix": "x"}], ids=["strict", "prefixed"])
def test_every_dialect_of_the_format_is_read(tmp_path: Path, options: dict[str, Any]) -> None:
    path = write_workbook(tmp_path / "a.xlsx", [HEADINGS, ["Smith", "John", date(2026, 12, 22)]], **options)
    assert [row.cells for row in rows(path)] == [("Smith", "John", date(2026, 12, 22))]


def test_a_workbook_of_a_common_library_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    table: list[list[Any]] = [list(HEADINGS), ["Smith", "Siân", date(2026, 12, 22)], ["Jones", "Ann", "=TODAY()"]]
    for row in [*table, ["Green", "Al", 46378]]:
        sheet.append(row)
    sheet["C4"].number_format = numbers.FORMAT_DATE_DDMMYY
    path = tmp_path / "a.xlsx"
    book.save(path)
    assert [row.cells for row in rows(path)] == [
        ("Smith", "Siân", date(2026, 12, 22)),
        ("Jones", "Ann", UNCOMPUTED),
        ("Green", "Al", date(2026, 12, 22)),
    ]


def test_texts_that_cells_share_are_read_without_their_readings_in_another_script(tmp_path: Path) -> None:
    texts = b"<sst><si><t>Surname</t></si><si><r><t>Tana</t></r><r><t>ka</t></r><rPh><t>x</t></rPh></si></sst>"
    cells = "".join(f'<row><c t="s"><v>{place}</v></c></row>' for place in range(2))
    sheet = f"<worksheet><sheetData>{cells}</sheetData></worksheet>".encode()
    parts = {"xl/sharedStrings.xml": [texts], "xl/worksheets/sheet1.xml": [sheet]}
    assert only(write_parts(tmp_path / "a.xlsx", parts, names=["Referrals"])) == "Tanaka"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('t="d"><v>2026-12-22T00:00:00</v>', date(2026, 12, 22)),
        ('t="d"><v>soon</v>', "soon"),
        ("><v>many</v>", "many"),
        ("><v>NaN</v>", "NaN"),
        ('t="inlineStr"><is><r><t>Tana</t></r><r><t>ka</t></r><rPh><t>x</t></rPh></is>', "Tanaka"),
    ],
)
def test_cells_that_few_programs_write_are_read(tmp_path: Path, cell: str, value: object) -> None:
    listed = f'<row><c t="str"><v>Surname</v></c></row><row><c {cell}</c></row>'
    sheet = f"<worksheet><sheetData>{listed}</sheetData></worksheet>"
    path = write_parts(tmp_path / "a.xlsx", {"xl/worksheets/sheet1.xml": [sheet.encode()]}, names=["Referrals"])
    assert only(path) == value


def test_rows_keep_their_numbers_and_those_without_content_are_left_out(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", [HEADINGS, None, ["Smith"], [" ", ""], None, ["Jones"]])
    assert [row.number for row in rows(path)] == [3, 6]


def test_hidden_rows_are_read_and_marked(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", [HEADINGS, ["Smith"], ["Jones"]], hidden_rows=frozenset({3}))
    assert [row.hidden for row in rows(path)] == [False, True]


def test_a_value_merged_over_rows_holds_in_each_of_them(tmp_path: Path) -> None:
    table: list[list[str | None] | None] = [
        ["Prison", "Surname"],
        ["HMP Featherstone", "Smith"],
        [None, "Jones"],
        None,
        [None, "Green"],
        [None, "Brown"],
    ]
    path = write_workbook(tmp_path / "a.xlsx", table, merges=["A2:A5"])
    assert [row.cells[0] for row in rows(path)] == ["HMP Featherstone", "HMP Featherstone", "HMP Featherstone", None]


def test_a_cell_merged_over_columns_and_alone_in_its_row_is_a_heading(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", [HEADINGS, ["HMP Featherstone"], ["Smith", "John"]], merges=["A2:C2"])
    assert [row.heading for row in rows(path)] == [True, False]


def test_a_single_name_alone_in_its_row_is_no_heading(tmp_path: Path) -> None:
    path = write_workbook(tmp_path / "a.xlsx", [HEADINGS, ["Ng"]], merges=["B5:C5"])
    assert [row.heading for row in rows(path)] == [False]


def test_merged_places_beyond_number_are_still_read_in_one_pass(tmp_path: Path) -> None:
    many: list[list[str | None]] = [
        ["Prison", "Surname"],
        *(["A" if n % 2 == 0 else None, "Smith"] for n in range(4000)),
    ]
    path = write_workbook(tmp_path / "a.xlsx", many, merges=[f"A{n}:A{n + 1}" for n in range(2, 4002, 2)])
    assert {row.cells[0] for row in rows(path)} == {"A"}


SHEETS = {
    "Cover": [["Referrals for October"], ["made by the office"]],
    "Old": [HEADINGS, ["Hidden", "Hal"]],
    "List": [HEADINGS, ["Smith", "John"]],
}


def test_the_first_visible_sheet_with_known_headings_is_read_and_named(tmp_path: Path) -> None:
    sheet = read_sheet(write_sheets(tmp_path / "a.xlsx", SHEETS, hidden=frozenset({"Old"})))
    assert (sheet.name, [str(remark) for remark in sheet.remarks]) == (
        "List",
        ["The sheet 'List' was read. The workbook has 2 more."],
    )


def test_another_sheet_can_be_asked_for_by_name(tmp_path: Path) -> None:
    path = write_sheets(tmp_path / "a.xlsx", SHEETS, hidden=frozenset({"Old"}))
    assert [row.cells[0] for row in read_sheet(path, worksheet="Old").read()] == ["Hidden"]


def test_the_sheets_are_listed_those_that_can_be_seen_first(tmp_path: Path) -> None:
    assert worksheets(write_sheets(tmp_path / "a.xlsx", SHEETS, hidden=frozenset({"Old"}))) == ("Cover", "List", "Old")


def test_a_sheet_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(NotHere, match="no such sheet"):
        read_sheet(write_workbook(tmp_path / "a.xlsx", [HEADINGS]), worksheet="Elsewhere")


@pytest.mark.parametrize(
    "sheet",
    [
        b'<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>',
        b'<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData></worksheet>',
        b'<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>',
        b'<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>'
        + b"x" * 1_100_000
        + b"</v></c></row></sheetData></worksheet>",
    ],
    ids=["beyond the last column", "no such text", "cut off", "endless text"],
)
def test_a_sheet_that_no_program_wrote_is_refused(tmp_path: Path, sheet: bytes) -> None:
    path = write_parts(tmp_path / "a.xlsx", {"xl/worksheets/sheet1.xml": [sheet]}, names=["Referrals"])
    with pytest.raises(Damaged, match="The workbook is damaged"):
        read_sheet(path)


def test_row_numbers_that_repeat_or_run_backwards_still_number_every_row_once(tmp_path: Path) -> None:
    texts = "".join(
        f'<row r="{r}"><c t="str"><v>{w}</v></c></row>' for r, w in [(1, "Surname"), (5, "A"), (5, "B"), (2, "C")]
    )
    sheet = f"<worksheet><sheetData>{texts}</sheetData></worksheet>".encode()
    path = write_parts(tmp_path / "a.xlsx", {"xl/worksheets/sheet1.xml": [sheet]}, names=["Referrals"])
    assert [(row.number, row.cells[0]) for row in rows(path)] == [(5, "A"), (6, "B"), (7, "C")]


def test_an_empty_sheet_is_said_to_be_empty(tmp_path: Path) -> None:
    path = write_parts(tmp_path / "a.xlsx", {"xl/worksheets/sheet1.xml": sheet_xml([])}, names=["Referrals"])
    with pytest.raises(Damaged, match=r"The sheet is empty\. Nothing was imported\."):
        read_sheet(path)
