"""Release dates: each is kept with who said it; law and calendar decide nothing but say what is likely."""

from datetime import date

import pytest
from holidays import country_holidays

from caseworker.domain.errors import Refused
from caseworker.domain.releases import Release
from caseworker.services import releases
from caseworker.services.law import bank_holidays, likely_release, named_bank_holidays
from tests.services.conftest import TODAY, House, Office

CRD = Release(release_type="CRD", on=date(2026, 12, 25), source="practitioner")


def leaves(office: Office) -> list[tuple[object, ...]]:
    return office.a.rows("SELECT leaves FROM case_row")


def test_a_date_is_kept_with_the_day_it_was_said(office: Office) -> None:
    case = office.refer()
    kept = office.a.record(releases.said(office.a.desk, case=case, release=CRD).created[0])
    assert (kept.on, kept.said_on, kept.replaces) == (date(2026, 12, 25), TODAY, None)
    assert leaves(office) == [("2026-12-25",)]


def test_a_moved_date_names_the_one_it_replaces_and_both_stay(office: Office) -> None:
    case = office.refer()
    first = releases.said(office.a.desk, case=case, release=CRD).created[0]
    moved = Release(release_type="CRD", on=date(2027, 1, 8), source="prison")
    second = releases.said(office.a.desk, case=case, release=moved).created[0]
    assert office.a.record(second).replaces == first
    assert leaves(office) == [("2027-01-08",)]


def test_a_date_of_another_type_replaces_nothing_and_the_confirmed_one_counts(office: Office) -> None:
    case = office.refer()
    releases.said(office.a.desk, case=case, release=CRD)
    confirmed = Release(release_type="CONFIRMED", on=date(2026, 12, 22), source="prison")
    kept = office.a.record(releases.said(office.a.desk, case=case, release=confirmed).created[0])
    assert kept.replaces is None
    assert leaves(office) == [("2026-12-22",)]


def test_a_date_that_was_never_said_is_taken_back(office: Office) -> None:
    case = office.refer()
    releases.said(office.a.desk, case=case, release=CRD)
    wrong = Release(release_type="CRD", on=date(2031, 1, 8), source="prison")
    releases.taken_back(office.a.desk, release=releases.said(office.a.desk, case=case, release=wrong).created[0])
    assert leaves(office) == [("2026-12-25",)]


@pytest.mark.parametrize("missing", ["release_type", "on", "source"])
def test_a_date_needs_its_type_the_day_and_who_said_so(office: Office, missing: str) -> None:
    given = {"release_type": "CRD", "on": date(2026, 12, 25), "source": "prison"} | {missing: None}
    with pytest.raises(Refused, match="who said so"):
        releases.said(office.a.desk, case=office.refer(), release=Release(**given))  # type: ignore[arg-type]


def test_a_practitioners_date_reaches_the_provider_and_costs_no_ledger_line(house: House) -> None:
    case = house.refer()
    house.exchange()
    releases.said(house.p.desk, case=case, release=CRD)
    house.exchange()
    assert leaves(house) == [("2026-12-25",)]
    assert house.a.ids("disclosure") == set()


def test_a_providers_date_is_told_to_the_body_as_official_information(house: House) -> None:
    case = house.refer()
    releases.said(house.a.desk, case=case, release=CRD)
    house.exchange()
    assert house.p.rows('SELECT "on" FROM kind_release') == [("2026-12-25",)]
    assert house.a.rows("SELECT purpose, basis FROM kind_disclosure") == [("release", "official")]


def test_christmas_day_is_read_by_the_rules_that_ship() -> None:
    found = likely_release(date(2026, 12, 25), release_type="CRD")
    assert (found.statutory, found.likely) == (date(2026, 12, 24), date(2026, 12, 23))


def test_the_bank_holidays_that_ship_are_those_that_the_law_gives() -> None:
    years = range(2000, 2100)
    given_by_law = country_holidays("GB", subdiv="ENG", years=years, language="en_GB")
    assert named_bank_holidays(years) == {day: name for day, name in given_by_law.items() if day.year in years}


def test_the_substitute_for_new_years_day_2028_is_a_bank_holiday() -> None:
    assert date(2028, 1, 3) in bank_holidays([2028])
    assert likely_release(date(2028, 1, 3), release_type="ARD").likely == date(2027, 12, 30)
