"""Names and birth dates are compared as a careful person would, whichever of the two comes first."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.likeness import Days, Names, compare_days, compare_names, name_form, near_days
from caseworker.imports.nicknames import same_given_name

days = st.dates(min_value=date(1930, 1, 1), max_value=date(2015, 12, 31))
names = st.lists(st.text(alphabet="abcdeo", min_size=1, max_size=6), min_size=1, max_size=3).map(" ".join)


def compared(one: str, other: str) -> Names:
    first, second = name_form(one), name_form(other)
    assert first is not None
    assert second is not None
    return compare_names(first, second)


@pytest.mark.parametrize(
    ("one", "other", "names"),
    [
        ("John Smith", "SMITH, John", Names.SAME),
        ("Siân O’Neill", "Sian O'Neill", Names.SAME),
        ("Mary Ann Lee", "Maryann Lee", Names.SAME),
        ("Smith-Jones Ann", "Ann Smith Jones", Names.OTHER_ORDER),
        ("John Smith", "Smith John", Names.OTHER_ORDER),
        ("Bob Smith", "Robert Smith", Names.OTHER_FORM),
        ("J Smith", "John Smith", Names.OTHER_FORM),
        ("John Smith", "John Paul Smith", Names.OTHER_FORM),
        ("Mohammed Khan", "Muhammad Khan", Names.OTHER_FORM),
        ("John Smith", "John Smyth", Names.SIMILAR),
        ("Micheal Brown", "Michael Brown", Names.SIMILAR),
        ("Abdul Rahman Ali", "Abdulrahmann Ali", Names.SIMILAR),
        ("Ng", "Wei Ng", Names.SINGLE),
        ("Dean Smith", "Sean Smith", Names.FAMILY_ONLY),
        ("Ann Smith", "Ann Okafor", Names.GIVEN_ONLY),
        ("John Smith", "Ali Khan", Names.DIFFERENT),
        ("J S", "John Smith", Names.DIFFERENT),
    ],
)
def test_two_names_compare_as_a_careful_person_would(one: str, other: str, names: Names) -> None:
    assert compared(one, other) is names


@given(names, names)
def test_it_makes_no_difference_which_name_comes_first(one: str, other: str) -> None:
    assert compared(one, other) is compared(other, one)


@given(names)
def test_every_name_is_the_same_as_itself(name: str) -> None:
    assert compared(name, name.upper()) is Names.SAME


def test_a_name_without_a_word_is_no_name() -> None:
    assert name_form(" - ") is None


@pytest.mark.parametrize(("one", "other"), [("bob", "robert"), ("dai", "david"), ("kate", "catherine")])
def test_short_forms_are_known_both_ways(one: str, other: str) -> None:
    assert same_given_name(one, other)
    assert same_given_name(other, one)


def test_two_short_forms_of_different_names_are_different() -> None:
    assert not same_given_name("bob", "bill")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (date(1994, 2, 1), date(1994, 2, 1), Days.SAME),
        (date(1994, 2, 1), date(1994, 1, 2), Days.SWAPPED),
        (date(1994, 2, 1), date(1995, 2, 1), Days.ONE_DIGIT),
        (date(1994, 2, 1), date(1994, 2, 11), Days.ONE_DIGIT),
        (date(1994, 2, 1), date(1995, 3, 1), Days.DIFFERENT),
        (date(1994, 2, 1), None, Days.UNKNOWN),
        (None, None, Days.UNKNOWN),
    ],
)
def test_two_birth_dates_compare(one: date | None, other: date | None, expected: Days) -> None:
    assert compare_days(one, other) is expected


@given(days, days)
def test_near_days_are_those_that_compare_as_near(one: date, other: date) -> None:
    assert (other in near_days(one)) == (compare_days(one, other) in {Days.SWAPPED, Days.ONE_DIGIT})


@given(days)
def test_every_near_day_compares_as_near(day: date) -> None:
    assert {compare_days(day, near) for near in near_days(day)} <= {Days.SWAPPED, Days.ONE_DIGIT}
