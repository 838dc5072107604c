"""Text files are read whatever their letters and separators, and a lost quotation mark never hides rows."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.errors import Damaged
from caseworker.imports.tables import read_sheet
from tests.fixtures.spreadsheets import write_csv

ROWS = [["Surname", "Forename", "Notes"], ["Prys", "Siân", "says “hello”"], ["O'Neill", "Zoë", "one\ntwo"]]


def cells(path: Path) -> list[tuple[object, ...]]:
    return [row.cells for row in read_sheet(path).read()]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_letters_and_separators_are_told_from_the_file(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = write_csv(tmp_path / "referrals.csv", ROWS, encoding=encoding, delimiter=delimiter)
    assert cells(path) == [tuple(row) for row in ROWS[1:]]


def test_windows_letters_are_an_assumption_and_said(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "referrals.csv", ROWS, encoding="cp1252")
    assert [str(remark) for remark in read_sheet(path).remarks] == [
        "The file does not say how its letters are written; it was read as Windows text."
    ]


def test_a_welsh_letter_beyond_windows_is_read_from_utf_8(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "referrals.csv", [["Surname", "Forename"], ["Ŵyn", "Llŷr"]])
    assert cells(path) == [("Ŵyn", "Llŷr")]


def test_a_first_line_that_declares_the_separator_is_no_row(tmp_path: Path) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text("sep=;\nSurname;Forename\nSmith, Jones;John\n")
    assert cells(path) == [("Smith, Jones", "John")]


def test_commas_in_quoted_cells_of_a_semicolon_file_separate_nothing(tmp_path: Path) -> None:
    rows = [["Full name", "Notes"], ["Smith, John", "a, b, c"], ["Jones, Ann", "d, e"]]
    assert cells(write_csv(tmp_path / "referrals.csv", rows, delimiter=";")) == [tuple(row) for row in rows[1:]]


def test_rows_are_numbered_as_a_spreadsheet_numbers_them(tmp_path: Path) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text('Surname,Notes\nSmith,"one\ntwo\nthree"\n\n,\nJones,x\n')
    assert [row.number for row in read_sheet(path).read()] == [2, 5]


def test_a_row_with_a_comma_too_many_is_a_fault_of_that_row_alone(tmp_path: Path) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text("Full name,Notes\nSmith, John,good\nJones,good\n")
    assert [str(row.fault) for row in read_sheet(path).read()] == [
        "The row has 3 cells under 2 headings, so they do not fit. A cell that holds a comma needs quotation marks.",
        "None",
    ]


def test_empty_cells_beyond_the_headings_are_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text("Surname,Forename\nSmith,John,,\n")
    assert [row.fault for row in read_sheet(path).read()] == [None]


def faults(path: Path) -> list[bool]:
    return [row.fault is not None for row in read_sheet(path).read()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('Surname,Forename\nGreen,Al\n"Smith,John\nJones,Ann\n', [False, True]),
        ('Surname,Forename\n"Smith,John\n"Jones",Ann\nBrown,Bo\n', [True, False]),
        ('Surname,Forename\nSmith,"John\nJones,Ann', [True]),
        ('Surname,Forename\nSmith,"one\ntwo"\nJones,"three\nfour" \n', [False, False]),
    ],
)
def test_a_lost_quotation_mark_is_found_in_a_narrow_sheet_too(tmp_path: Path, text: str, found: list[bool]) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text(text)
    assert faults(path) == found


def test_rows_swallowed_by_a_lost_quotation_mark_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text('Surname,Forename,Notes\nGreen,Al,x\nSmith,John,"lost\nJones,Ann,x\nBrown,Bo,y\nWhite,Cy,z\n')
    assert [str(row.fault) for row in read_sheet(path).read()] == [
        "None",
        (
            "A quotation mark on this row is never closed, so 3 lines after it were read as one cell. "
            "Correct the quotation mark."
        ),
    ]


def test_a_lost_quotation_mark_in_a_long_file_is_found_and_named_by_row(tmp_path: Path) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text('Surname,Forename\nSmith,"John\n' + "Jones,Ann\n" * 20_000)
    with pytest.raises(Damaged, match=r"A quotation mark opened after row 1 is never closed.*Nothing was imported"):
        cells(path)


def test_quotation_marks_within_a_cell_are_letters(tmp_path: Path) -> None:
    path = tmp_path / "referrals.csv"
    path.write_text('Surname,Forename\nSmith,John "Jonno" B\n')
    assert cells(path) == [("Smith", 'John "Jonno" B')]


def test_a_stray_zero_byte_spoils_nothing(tmp_path: Path) -> None:
    path = tmp_path / "referrals.csv"
    path.write_bytes(b"Surname,Forename\nSmith,Jo\x00hn\n" + b"Jones,Ann\n" * 50)
    assert len(cells(path)) == 51


texts = st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=12)


@given(st.lists(st.tuples(texts, texts), min_size=1, max_size=8))
def test_every_cell_comes_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str]]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "referrals.csv"
    write_csv(path, [("Surname", "Forename"), *rows], encoding="utf-8-sig")
    assert cells(path) == [row for row in rows if any(cell.strip() for cell in row)]
