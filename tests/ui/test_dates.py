"""Days and times as people write them."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.clock import time_of
from ui import dates

DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2999, 12, 31))
LANGUAGES = st.sampled_from(["en", "cy"])


@given(DAYS, LANGUAGES)
def test_a_day_written_out_is_read_back_as_the_same_day(day: date, language: str) -> None:
    number, month, year = dates.long_day(day, language).split()
    assert dates.day_of(number, month, year) == day


@given(DAYS, LANGUAGES, st.integers(min_value=3, max_value=9))
def test_three_letters_of_a_month_are_enough(day: date, language: str, letters: int) -> None:
    month = dates.month_names(language)[day.month - 1][:letters]
    assert dates.month_number(month.upper()) == day.month


@pytest.mark.parametrize("month", ["12", "dec", "Dec.", "december", " RHAG ", "Rhagfyr"])
def test_december_may_be_written_in_many_ways(month: str) -> None:
    assert dates.day_of("7", month, "2026") == date(2026, 12, 7)


@pytest.mark.parametrize("typed", [("7", "12", "26"), ("31", "2", "2026"), ("x", "12", "2026"), ("7", "13", "2026"),
                                   ("7", "de", "2026"), ("7", "", "2026"), ("29", "feb", "2025")])  # fmt: skip
def test_what_is_no_day_or_has_a_two_digit_year_is_refused(typed: tuple[str, str, str]) -> None:
    assert dates.day_of(*typed) is None


@given(st.text(max_size=6), st.text(max_size=9), st.text(max_size=6))
def test_nothing_typed_as_a_day_breaks_the_form(day: str, month: str, year: str) -> None:
    found = dates.day_of(day, month, year)
    assert found is None or isinstance(found, date)


@given(st.times())
def test_a_time_written_with_a_colon_is_read_back(at: time) -> None:
    assert time_of(f"{at:%H:%M}") == at.replace(second=0, microsecond=0)


@pytest.mark.parametrize(("typed", "at"), [("9", time(9)), ("930", time(9, 30)), ("9.30", time(9, 30)),
                                           ("1405", time(14, 5)), ("14 05", time(14, 5))])  # fmt: skip
def test_a_time_may_be_written_in_many_ways(typed: str, at: time) -> None:
    assert time_of(typed) == at


@pytest.mark.parametrize("typed", ["", "25", "9:60", "noon", "9:3", "-1"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    assert time_of(typed) is None


def test_a_day_far_away_keeps_its_year_and_a_day_nearby_loses_it() -> None:
    today = date(2026, 12, 7)
    assert dates.short_day(date(2027, 1, 14), "en", near=today) == "14 Jan"
    assert dates.short_day(date(2028, 1, 14), "en", near=today) == "14 Jan 2028"
    assert dates.near_day(date(2026, 12, 22), "cy", near=today) == "22 Rhagfyr"


def test_a_heading_names_the_day_of_the_week_in_both_languages() -> None:
    today = date(2026, 12, 7)
    assert dates.named_day(today, "en", near=today) == "Monday 7 December"
    assert dates.named_day(today, "cy", near=today) == "Dydd Llun 7 Rhagfyr"


def test_where_there_is_little_room_a_named_day_is_short_in_both_languages() -> None:
    today = date(2026, 12, 7)
    assert dates.short_named_day(date(2026, 12, 22), "en", near=today) == "Tue 22 Dec"
    assert dates.short_named_day(date(2026, 12, 22), "cy", near=today) == "Maw 22 Rhag"
    assert dates.short_named_day(date(2028, 1, 14), "cy", near=today) == "Gwe 14 Ion 2028"


NEAR, FAR = date(2026, 12, 7), date(2026, 1, 2)


@pytest.mark.parametrize(
    ("first", "last", "near", "english", "welsh"),
    [
        (NEAR, date(2026, 12, 13), NEAR, "Monday 7 to Sunday 13 December", "Dydd Llun 7 i ddydd Sul 13 Rhagfyr"),
        (
            date(2026, 11, 30),
            date(2026, 12, 6),
            NEAR,
            "Monday 30 November to Sunday 6 December",
            "Dydd Llun 30 Tachwedd i ddydd Sul 6 Rhagfyr",
        ),
        (
            date(2026, 12, 7),
            date(2026, 12, 13),
            FAR,
            "Monday 7 to Sunday 13 December 2026",
            "Dydd Llun 7 i ddydd Sul 13 Rhagfyr 2026",
        ),
        (
            date(2026, 12, 28),
            date(2027, 1, 3),
            FAR,
            "Monday 28 December 2026 to Sunday 3 January 2027",
            "Dydd Llun 28 Rhagfyr 2026 i ddydd Sul 3 Ionawr 2027",
        ),
        (NEAR, NEAR, NEAR, "Monday 7 December", "Dydd Llun 7 Rhagfyr"),
    ],
)
def test_some_days_are_said_from_the_first_to_the_last(
    first: date, last: date, near: date, english: str, welsh: str
) -> None:
    assert dates.from_to(first, last, "en", near=near) == english
    assert dates.from_to(first, last, "cy", near=near) == welsh
