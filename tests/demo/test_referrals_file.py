"""Tests of the invented spreadsheet of referrals, read as the product reads every sheet."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from caseworker.demo.referrals_file import BAD, KNOWN, ROWS, write_referrals
from caseworker.importing import Plan, plan
from caseworker.importing_referrals import REFERRALS
from caseworker.imports.rows import ReferralRow
from tests.demo.written import TODAY, Told

pytestmark = pytest.mark.unmeasured


@pytest.fixture(scope="module")
def planned(told: Told, tmp_path_factory: pytest.TempPathFactory) -> Plan[ReferralRow]:
    path = write_referrals(tmp_path_factory.mktemp("sheet") / "referrals.xlsx", cast=told.story.cast)
    with told.desk.store.reading() as connection:
        return plan(connection, path, kind=REFERRALS, today=TODAY)


def test_the_sheet_has_forty_rows_of_which_seven_are_bad(planned: Plan[ReferralRow]) -> None:
    assert (planned.preview.rows, len(planned.preview.bad)) == (ROWS, BAD)


def test_every_bad_row_says_why(planned: Plan[ReferralRow]) -> None:
    assert all(row.reasons for row in planned.preview.bad)


def test_two_rows_are_likely_to_be_about_people_who_are_known(planned: Plan[ReferralRow], told: Told) -> None:
    found = {one.person for row in planned.undecided() for one in planned.likely(row.row)}
    assert len(planned.undecided()) == len(KNOWN)
    assert found == {told.written.people[key] for key in KNOWN}


def test_other_programs_open_the_workbook(told: Told, tmp_path: Path) -> None:
    book = load_workbook(write_referrals(tmp_path / "referrals.xlsx", cast=told.story.cast))
    assert book.sheetnames == ["Referrals", "Notes"]
    assert book["Referrals"].max_row == ROWS + 3
    book.close()


def test_the_same_cast_makes_the_same_bytes(told: Told, tmp_path: Path) -> None:
    one, other = (write_referrals(tmp_path / name, cast=told.story.cast) for name in ("a.xlsx", "b.xlsx"))
    assert one.read_bytes() == other.read_bytes()
