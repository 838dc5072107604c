"""Miles and money: a mile is paid by its rate, whatever it is divided into, and what people type is read or refused."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.expenses import (
    Expense,
    Rate,
    mileage_pence,
    miles_gone,
    pence_of,
    priced,
    rate_paid,
    tax_year,
    tenths_of,
)
from caseworker.domain.ids import Id
from caseworker.services.expenses import shipped_rates

CAR = Rate(45, 25, 10_000)
TENTHS = st.integers(0, 5_000)
GONE = st.integers(0, 150_000)


def journey(number: int, *, on: date, tenths: int, kind: str = "car") -> Expense:
    return Expense(id=Id(f"{number:032x}"), on=on, expense_kind=kind, miles_tenths=tenths)


def test_the_shipped_rates_are_those_that_are_approved() -> None:
    bicycle, motorcycle = Rate(20, 20), Rate(24, 24)
    assert shipped_rates() == {"car": CAR, "motorcycle": motorcycle, "bicycle": bicycle}


@pytest.mark.parametrize(
    ("tenths", "before", "pence"),
    [(100, 0, 450), (100, 100_000, 250), (100, 99_950, 225 + 125), (1, 0, 5), (125, 0, 563), (0, 0, 0)],
)
def test_a_journey_is_paid_at_the_rate_of_the_miles_before_it(tenths: int, before: int, pence: int) -> None:
    assert mileage_pence(tenths, before=before, rate=CAR) == pence


@given(TENTHS, TENTHS, GONE)
def test_dividing_a_journey_changes_what_is_paid_by_a_penny_at_most(first: int, second: int, before: int) -> None:
    whole = mileage_pence(first + second, before=before, rate=CAR)
    parts = mileage_pence(first, before=before, rate=CAR) + mileage_pence(second, before=before + first, rate=CAR)
    assert abs(whole - parts) <= 1


@given(TENTHS, GONE, st.integers(0, 10_000))
def test_who_has_gone_further_is_never_paid_more_for_the_same_miles(tenths: int, before: int, more: int) -> None:
    assert mileage_pence(tenths, before=before + more, rate=CAR) <= mileage_pence(tenths, before=before, rate=CAR)


@given(TENTHS, GONE)
def test_what_is_paid_lies_between_the_two_rates(tenths: int, before: int) -> None:
    paid = mileage_pence(tenths, before=before, rate=CAR) * 10
    assert tenths * 25 - 10 < paid < tenths * 45 + 10


@given(st.integers(1, 9_999), st.integers(0, 120_000))
def test_the_rate_that_a_paper_names_is_the_one_that_was_paid(tenths: int, before: int) -> None:
    car = shipped_rates()["car"]
    pence = mileage_pence(tenths, before=before, rate=car)
    named = rate_paid(Expense(miles_tenths=tenths, pence=pence), rate=car)
    alone = {one: mileage_pence(tenths, before=0, rate=Rate(one, one)) for one in (car.pence, car.after)}
    assert named == (car.pence, car.after) if len(named) == 2 else alone[named[0]] == pence


def test_a_rate_that_was_not_paid_is_not_named() -> None:
    assert rate_paid(Expense(miles_tenths=100, pence=990), rate=shipped_rates()["car"]) == ()


@given(st.permutations(range(5)), st.lists(st.integers(1, 60_000), min_size=5, max_size=5))
def test_in_which_order_lines_were_written_changes_nothing(order: list[int], tenths: list[int]) -> None:
    start = date(2026, 5, 1)
    lines = [journey(n, on=start + timedelta(days=n), tenths=tenths[n]) for n in range(5)]
    shuffled = [lines[n] for n in order]
    rates = shipped_rates()
    assert priced(shuffled, rates=rates, gone={}) == priced(lines, rates=rates, gone={})


def test_the_miles_of_a_tax_year_begin_anew_on_6_april() -> None:
    before, after = date(2027, 4, 5), date(2027, 4, 6)
    lines = [journey(1, on=before, tenths=100_000), journey(2, on=before, tenths=10), journey(3, on=after, tenths=10)]
    found = priced(lines, rates=shipped_rates(), gone={})
    assert [line.pence for line in found] == [450_000, 25, 45]
    assert miles_gone(lines) == {(2026, "car"): 100_010, (2027, "car"): 10}


def test_each_vehicle_counts_its_own_miles() -> None:
    lines = [
        journey(1, on=date(2026, 5, 1), tenths=100_000, kind="bicycle"),
        journey(2, on=date(2026, 5, 2), tenths=10),
    ]
    assert [line.pence for line in priced(lines, rates=shipped_rates(), gone={})] == [200_000, 45]


@given(st.dates())
def test_a_tax_year_holds_its_day(on: date) -> None:
    year = tax_year(on)
    assert on >= date(max(year, 1), 4, 6) or year == 0
    assert year + 1 > date.max.year or on < date(year + 1, 4, 6)


@pytest.mark.parametrize(
    ("words", "pence"),
    [("4.50", 450), ("£4.5", 450), ("4,50", 450), ("12", 1200), (" £ 3 ", 300), ("0.01", 1)],
)
def test_an_amount_is_read_as_people_write_it(words: str, pence: int) -> None:
    assert pence_of(words) == pence


@pytest.mark.parametrize("words", ["", "four", "-4.50", "0", "4.505", "1e9", "nan", "inf", "£", "10000.01"])
def test_what_is_no_amount_is_none(words: str) -> None:
    assert pence_of(words) is None


@pytest.mark.parametrize(
    ("words", "tenths"),
    [
        ("12", 120),
        ("12.5 miles", 125),
        ("12,5", 125),
        ("20 km", 124),
        ("1 mile", 10),
        ("7 milltir", 70),
        ("0.04", None),
    ],
)
def test_a_distance_is_read_in_miles_or_kilometres(words: str, tenths: int | None) -> None:
    assert tenths_of(words) == tenths


@given(st.integers(1, 1_000_000))
def test_what_is_shown_as_pounds_is_read_back(pence: int) -> None:
    assert pence_of(f"£{pence // 100}.{pence % 100:02}") == pence


@given(st.text(max_size=20))
def test_nothing_that_is_typed_breaks_the_reading(words: str) -> None:
    for read in (pence_of, tenths_of):
        found = read(words)
        assert found is None or found > 0
