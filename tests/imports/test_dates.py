"""Days of a sheet are read the British way round in every usual form, and never guessed into the wrong century."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.cells import UNCOMPUTED, Broken, Cell
from caseworker.imports.dates import BIRTH, REFERRAL, RELEASE, Expected, from_serial, read_day

TODAY = date(2026, 12, 7)
BORN = date(1994, 2, 1)

MONTHS = "January February March April May June July August September October November December".split()
WELSH = "Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr".split()

WAYS_TO_WRITE = [
    lambda d: f"{d:%d/%m/%Y}",
    lambda d: f"{d.day}/{d.month}/{d.year}",
    lambda d: f"{d:%d-%m-%Y}",
    lambda d: f"{d.day}.{d.month}.{d.year}",
    lambda d: f"{d:%d %m %Y}",
    lambda d: f"{d:%Y-%m-%d}",
    lambda d: f"{d:%Y/%m/%d}",
    lambda d: f"{d:%Y-%m-%d}T00:00:00",
    lambda d: f"{d:%d/%m/%Y} 00:00:00",
    lambda d: f"{d:%d/%m/%Y} 09:30",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day:02}-{MONTHS[d.month - 1][:3]}-{d.year}",
    lambda d: f"{d.day}{MONTHS[d.month - 1][:3].upper()}{d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"Tuesday {d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day} {WELSH[d.month - 1]} {d.year}",
    lambda d: f"{d:%d%m%Y}",
    lambda d: f"{d:%Y%m%d}",
]
IN_TWO_DIGITS = [
    lambda d: f"{d.day}/{d.month}/{d.year % 100:02}",
    lambda d: f"{d.day} {MONTHS[d.month - 1][:3]} '{d.year % 100:02}",
    lambda d: f"{d:%d%m%y}",
]

born_days = st.dates(min_value=date(1930, 1, 1), max_value=date(2015, 12, 31))
fields = st.sampled_from([BIRTH, RELEASE, REFERRAL])


def read(cell: Cell, expected: Expected = BIRTH) -> date | None:
    return read_day(cell, expected=expected, today=TODAY).value


def problem(cell: Cell, expected: Expected = BIRTH) -> str:
    return str(read_day(cell, expected=expected, today=TODAY).problem)


@given(born_days, st.sampled_from(WAYS_TO_WRITE))
def test_every_usual_way_to_write_a_day_gives_that_day(day: date, write: Callable[[date], str]) -> None:
    assert read(write(day)) == day


@given(st.dates(min_value=date(1937, 1, 1), max_value=date(2008, 12, 7)), st.sampled_from(IN_TWO_DIGITS))
def test_a_birth_year_in_two_digits_is_always_said_to_be_a_guess(day: date, write: Callable[[date], str]) -> None:
    reading = read_day(write(day), expected=BIRTH, today=TODAY)
    assert (reading.value, str(reading.remark)) == (
        day,
        f"'{write(day)}' was read as {day:%d/%m/%Y}: two digits leave it a guess.",
    )


def test_two_digits_of_a_release_date_are_no_guess() -> None:
    assert read_day("25/12/26", expected=RELEASE, today=TODAY).remark is None


@pytest.mark.parametrize(
    "text",
    [
        "1.2.94",
        "1/2/94",
        "01-02-1994",
        "1st February 1994",
        "1st of Feb 94",
        "Tues 1st Feb 1994",
        " 1 Feb. 1994 ",
        "010294",
        "1af o Chwefror 1994",
        "Dydd Mawrth 1 Chwefror 1994",
        "1 / 2 / 1994",
        "February 1st, 1994",
        "1–2–1994",
    ],
)
def test_a_birth_date_is_read_however_it_is_written(text: str) -> None:
    assert read(text) == BORN


@given(born_days)
def test_a_day_that_is_already_a_day_stays_that_day(day: date) -> None:
    assert read(day) == day


@given(born_days, st.sampled_from([int, float, str]))
def test_a_spreadsheets_day_number_is_read_and_said(day: date, form: Callable[[int], Cell]) -> None:
    number = form((day - date(1899, 12, 30)) // timedelta(days=1))
    reading = read_day(number, expected=BIRTH, today=TODAY)
    assert (reading.value, str(reading.remark)[-11:-1]) == (day, f"{day:%d/%m/%Y}")


def test_day_numbers_before_the_day_that_never_was_are_right_too() -> None:
    assert [from_serial(1), from_serial(59), from_serial(61)] == [date(1900, 1, 1), date(1900, 2, 28), date(1900, 3, 1)]


@given(st.one_of(st.text(max_size=30), st.integers(), st.floats(allow_nan=False, allow_infinity=False)), fields)
def test_whatever_is_written_gives_a_day_or_a_reason_or_nothing(cell: Cell, expected: Expected) -> None:
    reading = read_day(cell, expected=expected, today=TODAY)
    assert reading.value is None or reading.problem is None


@given(st.text(alphabet="0123456789/.- ", max_size=12), fields)
def test_no_field_takes_a_day_that_it_cannot_have(text: str, expected: Expected) -> None:
    found = read(text, expected)
    assert found is None or expected.unlikely(found, today=TODAY) is None


@pytest.mark.parametrize(("two", "full"), [("94", 1994), ("37", 1937), ("00", 2000), ("08", 2008), ("45", 1945)])
def test_two_digits_of_a_birth_year_mean_somebody_between_18_and_90(two: str, full: int) -> None:
    assert read(f"1/2/{two}") == date(full, 2, 1)


@pytest.mark.parametrize(("two", "full"), [("26", 2026), ("25", 2025), ("40", 2040)])
def test_two_digits_of_a_release_year_mean_a_year_near_today(two: str, full: int) -> None:
    assert read(f"1/2/{two}", RELEASE) == date(full, 2, 1)


@pytest.mark.parametrize(("two", "age"), [("27", 99), ("30", 96), ("10", 16), ("15", 11)])
def test_two_digits_of_a_birth_year_that_make_somebody_very_old_or_a_child_are_asked_for_in_four(
    two: str, age: int
) -> None:
    asked = f"The two digits of the year in '1/2/{two}' would make somebody of {age}. Write four."
    assert problem(f"1/2/{two}") == asked


def test_two_digits_that_fit_no_century_are_asked_for_in_four() -> None:
    assert problem("1/2/20") == "The two digits of the year in '1/2/20' fit no likely year. Write four."


def test_an_american_date_is_explained_and_not_turned_round() -> None:
    assert problem("02/13/1990") == (
        "'02/13/1990' names a month 13. If it is written the American way, put the day first: 13/02/1990."
    )


@pytest.mark.parametrize("text", ["31/02/1990", "29/02/1995", "0/1/1990", "32/1/1990", "13/13/1990", "31 June 1990"])
def test_a_day_that_is_in_no_calendar_is_refused(text: str) -> None:
    assert problem(text) == f"'{text}' is no day of the calendar."


def test_29_february_of_a_leap_year_is_a_birth_date() -> None:
    assert read("29/02/1996") == date(1996, 2, 29)


def test_29_february_is_no_trouble_as_today() -> None:
    assert read_day("1/2/94", expected=BIRTH, today=date(2024, 2, 29)).value == BORN


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("March 1994", "'March 1994' names no day of the month."),
        ("1994", "'1994' gives a year without day and month."),
        ("01/02/1994 or 02/02/1994", "'01/02/1994 or 02/02/1994' holds more than one date."),
        ("about 30", "'about 30' could not be read as a date. Write it as 31/12/1994."),
        ("3 Blursday 1994", "'3 Blursday 1994' could not be read as a date. Write it as 31/12/1994."),
        ("7", "'7' is a number, not a day."),
        ("99999999999", "'99999999999' is a number, not a day."),
        ("01/02/2031", "This birth date makes a child under 10, or lies in the future. Check the year."),
        ("01/02/2020", "This birth date makes a child under 10, or lies in the future. Check the year."),
        ("01/02/1894", "This birth date is more than 100 years ago. Check the year."),
    ],
)
def test_what_is_no_birth_date_is_explained(text: str, reason: str) -> None:
    assert problem(text) == reason


def test_a_release_date_far_in_the_past_is_refused() -> None:
    assert problem("01/02/1994", RELEASE) == "This release date is more than 5 years ago. Check the year."


def test_a_release_date_beyond_any_sentence_is_refused() -> None:
    assert problem("01/02/2126", RELEASE) == "This release date is more than 60 years ahead. Check the year."


def test_a_referral_of_tomorrow_is_refused() -> None:
    assert problem("08/12/2026", REFERRAL) == "This referral date lies in the future."


def test_a_referral_of_today_is_taken() -> None:
    assert read("07/12/2026", REFERRAL) == TODAY


@pytest.mark.parametrize("text", ["", "-", "n/a", "TBC", "not known", "Not  Known", "anhysbys"])
def test_words_that_say_nothing_give_no_day_and_no_problem(text: str) -> None:
    assert read_day(text, expected=BIRTH, today=TODAY) == read_day(None, expected=BIRTH, today=TODAY)


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (Broken("#N/A"), "The cell shows the error #N/A. Correct it in the sheet."),
        (
            UNCOMPUTED,
            "The cell holds a formula that was never worked out. Open the sheet in its program and save it again.",
        ),
    ],
)
def test_a_broken_cell_is_a_problem_in_words(cell: Cell, reason: str) -> None:
    assert problem(cell) == reason
