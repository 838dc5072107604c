"""Stays in prison: moves and releases."""

from datetime import date

import pytest

from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import Refused
from caseworker.services import custody
from tests.services.conftest import HEWELL, TODAY, Office

FEATHERSTONE = "FSI"


def test_a_move_ends_one_stay_and_begins_another(office: Office) -> None:
    case = office.refer()
    custody.held(office.a.desk, case=case, stay=CustodyStay(prison=HEWELL, since=date(2026, 3, 1)))
    custody.held(office.a.desk, case=case, stay=CustodyStay(prison=FEATHERSTONE, since=date(2026, 11, 2)))
    stays = office.a.rows("SELECT prison, until, ended_by FROM kind_custody_stay ORDER BY since")
    assert stays == [(HEWELL, "2026-11-02", "transferred"), (FEATHERSTONE, None, None)]


def test_a_release_ends_the_stay(office: Office) -> None:
    case = office.refer()
    custody.held(office.a.desk, case=case, stay=CustodyStay(prison=HEWELL, since=date(2026, 3, 1)))
    custody.left(office.a.desk, case=case, on=date(2026, 12, 22), how="released")
    assert office.a.rows("SELECT until, ended_by FROM kind_custody_stay") == [("2026-12-22", "released")]


def test_stays_that_cannot_be_are_refused(office: Office) -> None:
    case = office.refer()
    with pytest.raises(Refused, match="in which prison"):
        custody.held(office.a.desk, case=case, stay=CustodyStay())
    with pytest.raises(Refused, match="none to end"):
        custody.left(office.a.desk, case=case, on=TODAY, how="released")
    custody.held(office.a.desk, case=case, stay=CustodyStay(prison=HEWELL, since=date(2026, 3, 1)))
    with pytest.raises(Refused, match="before it began"):
        custody.left(office.a.desk, case=case, on=date(2026, 2, 1), how="released")


def test_a_move_on_a_day_that_nobody_gave_ends_the_stay_today(office: Office) -> None:
    case = office.refer()
    custody.held(office.a.desk, case=case, stay=CustodyStay(prison=HEWELL))
    custody.held(office.a.desk, case=case, stay=CustodyStay(prison=FEATHERSTONE))
    assert office.a.rows("SELECT prison, until FROM kind_custody_stay ORDER BY until") == [
        (FEATHERSTONE, None),
        (HEWELL, TODAY.isoformat()),
    ]
