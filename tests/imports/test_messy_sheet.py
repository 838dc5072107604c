"""A messy sheet of 5,000 rows: every row is good, bad for the right reason, blank or a heading, and none is lost."""

from datetime import date
from pathlib import Path

import pytest

from caseworker.imports.mapping import guess
from caseworker.imports.preview import Preview, preview
from caseworker.imports.rows import ReferralRow, RowReader
from caseworker.imports.tables import read_sheet
from tests.fixtures.messy import TODAY, Messy, messy_sheet
from tests.fixtures.spreadsheets import LOOKUPS

ROWS = 5_000


@pytest.fixture(scope="module")
def messy() -> Messy:
    return messy_sheet(11, rows=ROWS)


@pytest.fixture(scope="module")
def found(messy: Messy, tmp_path_factory: pytest.TempPathFactory) -> Preview[ReferralRow]:
    sheet = read_sheet(messy.save(tmp_path_factory.mktemp("messy") / "referrals.xlsx"))
    mapping = guess(sheet.headings, sample=[row.cells for row in sheet.sample])
    return preview(sheet, reader=RowReader(mapping, lookups=LOOKUPS, today=TODAY))


def test_every_row_is_accounted_for(found: Preview[ReferralRow]) -> None:
    assert found.rows == ROWS == len(found.good) + len(found.bad) + found.blank + len(found.headings)


def test_every_good_row_is_taken(found: Preview[ReferralRow], messy: Messy) -> None:
    assert {row.row for row in found.good} == set(messy.good)


def test_every_bad_row_is_named_with_its_reason(found: Preview[ReferralRow], messy: Messy) -> None:
    told = {row.row: str(row.reasons[0].phrase) for row in found.bad}
    assert {row: reason[: len(messy.bad.get(row, ""))] for row, reason in told.items()} == messy.bad


def test_every_blank_row_and_every_heading_is_counted(found: Preview[ReferralRow], messy: Messy) -> None:
    assert (found.blank, set(found.headings)) == (len(messy.blank), messy.headings)


def test_every_birth_date_is_the_one_that_was_meant(found: Preview[ReferralRow], messy: Messy) -> None:
    assert {row.row: row.told.born_on for row in found.good} == messy.good


def test_every_row_that_was_put_right_says_so(found: Preview[ReferralRow], messy: Messy) -> None:
    assert {row.row for row in found.good if row.remarks} >= messy.remarked


def test_no_number_is_taken_twice(found: Preview[ReferralRow]) -> None:
    numbers = [row.told.prison_number for row in found.good]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize("seed", range(3))
def test_other_messy_sheets_lose_no_row_either(tmp_path: Path, seed: int) -> None:
    messy = messy_sheet(seed, rows=300)
    sheet = read_sheet(messy.save(tmp_path / "referrals.xlsx"))
    found = preview(sheet, reader=RowReader(guess(sheet.headings, sample=[]), lookups=LOOKUPS, today=TODAY))
    fates: dict[int, date | str | None] = {row.row: row.told.born_on for row in found.good}
    fates |= {row.row: messy.bad.get(row.row, "unexpected") for row in found.bad}
    assert fates == messy.good | messy.bad
