"""A sheet of 40 MB is read row by row: every row is accounted for, and memory holds its texts and little more."""

import tracemalloc
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from caseworker.imports.mapping import guess
from caseworker.imports.preview import preview
from caseworker.imports.rows import RowReader
from caseworker.imports.tables import MAX_ROWS, read_sheet
from tests.fixtures.spreadsheets import LOOKUPS, write_large

pytestmark = pytest.mark.long

LETTERS = 400
MEGABYTE = 1 << 20


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_large(tmp_path_factory.mktemp("large") / "referrals.xlsx", rows=MAX_ROWS, letters=LETTERS)


@pytest.fixture
def traced() -> Iterator[None]:
    """What is held in memory is counted while the test runs."""
    tracemalloc.start()
    yield
    tracemalloc.stop()


def test_the_sheet_is_as_large_as_it_should_be(large: Path) -> None:
    assert large.stat().st_size > 40 * MEGABYTE


def test_every_row_of_a_40_mb_sheet_is_accounted_for(large: Path) -> None:
    sheet = read_sheet(large)
    mapping = guess(sheet.headings, sample=[row.cells for row in sheet.sample])
    found = preview(sheet, reader=RowReader(mapping, lookups=LOOKUPS, today=date(2026, 12, 7)))
    assert (found.rows, len(found.good), len(found.bad)) == (MAX_ROWS, MAX_ROWS, 0)


@pytest.mark.usefixtures("traced")
def test_reading_a_40_mb_sheet_holds_its_texts_and_little_more(large: Path) -> None:
    sheet = read_sheet(large)
    assert sum(1 for _ in sheet.read()) == MAX_ROWS
    assert tracemalloc.get_traced_memory()[1] < 2 * MAX_ROWS * LETTERS
