"""Before anything is written every row is accounted for, and numbers that stand twice are settled."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.errors import Refused
from caseworker.imports.mapping import guess
from caseworker.imports.preview import Preview, preview
from caseworker.imports.repeats import repeated
from caseworker.imports.rows import ReferralRow, RowReader
from caseworker.imports.tables import read_sheet
from tests.fixtures.spreadsheets import LOOKUPS, write_workbook

TODAY = date(2026, 12, 7)
HEADINGS = ["Surname", "Forename", "DOB", "NOMS", "CRN"]


def previewed(path: Path, *rows: Sequence[str | None] | None, merges: tuple[str, ...] = ()) -> Preview[ReferralRow]:
    sheet = read_sheet(write_workbook(path / "a.xlsx", [HEADINGS, *rows], merges=merges))
    mapping = guess(sheet.headings, sample=[row.cells for row in sheet.sample])
    return preview(sheet, reader=RowReader(mapping, lookups=LOOKUPS, today=TODAY))


def good(found: Preview[ReferralRow]) -> list[int]:
    return [row.row for row in found.good]


def bad(found: Preview[ReferralRow]) -> dict[int, list[str]]:
    return {row.row: [f"{said.column}: {said.phrase}" for said in row.reasons] for row in found.bad}


def test_good_bad_blank_and_heading_rows_are_all_counted(tmp_path: Path) -> None:
    rows = [
        ["Smith", "John"],
        None,
        ["HMP Featherstone"],
        ["Jones", "Ann", "31/02/1990"],
        [" "],
        HEADINGS,
        ["Green", "Al"],
    ]
    found = previewed(tmp_path, *rows, merges=("A4:E4",))
    assert (good(found), list(bad(found)), found.blank, found.headings, found.rows) == ([2, 8], [5], 2, (4, 7), 7)


def test_a_sheet_of_headings_alone_has_no_rows(tmp_path: Path) -> None:
    assert previewed(tmp_path).rows == 0


def test_one_person_twice_under_one_number_is_taken_once(tmp_path: Path) -> None:
    found = previewed(
        tmp_path, ["Smith", "John", "1.2.94", "A1234BC"], ["Jones", "Ann"], ["SMITH", "J", None, "a1234bc"]
    )
    assert (good(found), bad(found)) == (
        [2, 3],
        {4: ["NOMS: Row 2 has the same number and name. That row is taken, this one is not."]},
    )


def test_two_people_under_one_number_are_both_left_out(tmp_path: Path) -> None:
    found = previewed(tmp_path, ["Smith", "John", None, "A1234BC"], ["Jones", "Ann", None, "A1234BC"])
    sentence = (
        "NOMS: Row {} has the same number with another name or birth date. One of them is wrong, so neither is taken."
    )
    assert bad(found) == {2: [sentence.format(3)], 3: [sentence.format(2)]}


def test_one_name_with_two_birth_dates_under_one_number_is_two_people(tmp_path: Path) -> None:
    found = previewed(
        tmp_path, ["Smith", "John", "1.2.94", None, "X123456"], ["Smith", "John", "1.2.84", None, "X123456"]
    )
    assert (good(found), list(bad(found))) == ([], [2, 3])


def test_more_than_two_rows_under_one_number_name_each_other(tmp_path: Path) -> None:
    found = previewed(tmp_path, *(["Smith", name, f"1.2.{80 + n}", "A1234BC"] for n, name in enumerate("abcdefgh")))
    assert bad(found)[2] == [
        (
            "NOMS: Rows 3, 4, 5, 6, 7 … have the same number, and names or birth dates differ. "
            "One is wrong, so none of them is taken."
        )
    ]


def test_rows_of_one_person_joined_by_different_numbers_are_taken_once(tmp_path: Path) -> None:
    found = previewed(
        tmp_path,
        ["Smith", "John", None, "A1234BC", None],
        ["Smith", "John", None, None, "X123456"],
        ["Smith", "John", None, "A1234BC", "X123456"],
    )
    assert (good(found), list(bad(found))) == ([2], [3, 4])


def test_a_bad_row_claims_no_number(tmp_path: Path) -> None:
    found = previewed(tmp_path, ["Smith", "John", "31/02/1990", "A1234BC"], ["Smith", "John", "1.2.94", "A1234BC"])
    assert (good(found), list(bad(found))) == ([3], [2])


def test_names_in_capitals_are_set_in_ordinary_case_and_counted(tmp_path: Path) -> None:
    found = previewed(tmp_path, ["SMITH", "JOHN"], ["Jones", "Ann"], ["green", "al"])
    assert [str(remark) for remark in found.remarks] == [
        "Names in capitals or small letters throughout were set in ordinary case. Rows: 2."
    ]


def test_without_a_column_of_names_nothing_is_read(tmp_path: Path) -> None:
    sheet = read_sheet(write_workbook(tmp_path / "a.xlsx", [["DOB", "CRN"], ["1.2.94", "X123456"]]))
    with pytest.raises(Refused, match=r"No column could be read as a name\. Nothing was imported\."):
        preview(sheet, reader=RowReader(guess(sheet.headings, sample=[]), lookups=LOOKUPS, today=TODAY))


numbered = st.builds(
    ReferralRow,
    row=st.just(2),
    family_name=st.sampled_from(["Smith", "Jones"]),
    born_on=st.sampled_from([None, date(1994, 2, 1), date(1984, 2, 1)]),
    prison_number=st.sampled_from([None, "A1111AA", "B2222BB"]),
    crn=st.sampled_from([None, "X111111", "X222222"]),
)
sheets = st.lists(numbered, max_size=8).map(lambda rows: [replace(row, row=n) for n, row in enumerate(rows, 2)])


@given(sheets)
def test_no_number_is_taken_twice(rows: list[ReferralRow]) -> None:
    left_out = repeated(rows, headings={})
    numbers = [number for row in rows if row.row not in left_out for number in (row.prison_number, row.crn) if number]
    assert len(numbers) == len(set(numbers))


@given(sheets)
def test_a_row_whose_numbers_are_its_own_is_always_taken(rows: list[ReferralRow]) -> None:
    numbers = [number for row in rows for number in (row.prison_number, row.crn)]
    alone = [row.row for row in rows if all(n is None or numbers.count(n) == 1 for n in (row.prison_number, row.crn))]
    assert not set(alone) & set(repeated(rows, headings={}))
