"""Numbers that name one person are put right where a slip is certain, and refused where it is not."""

import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.cells import UNCOMPUTED
from caseworker.imports.identifiers import pnc_letter, read_crn, read_pnc, read_prison_number

TODAY = date(2026, 12, 7)

prison_numbers = st.from_regex(r"[A-Z][0-9]{4}[A-Z]{2}", fullmatch=True)
crns = st.from_regex(r"[A-Z][0-9]{6}", fullmatch=True)
serials = st.integers(min_value=0, max_value=9_999_999)


@given(prison_numbers)
def test_a_prison_number_is_read_as_it_stands(number: str) -> None:
    reading = read_prison_number(number)
    assert (reading.value, reading.remark) == (number, None)


@given(prison_numbers, st.sampled_from([" ", "-", "/", "."]), st.integers(0, 6))
def test_spaces_and_small_letters_in_a_prison_number_are_put_right_and_said(number: str, mark: str, place: int) -> None:
    written = (number[:place] + mark + number[place:]).lower()
    reading = read_prison_number(f" {written}")
    assert (reading.value, str(reading.remark)) == (number, f"'{written.strip()}' was read as {number}.")


@pytest.mark.parametrize(
    ("written", "meant"),
    [("A12O4BC", "A1204BC"), ("AI234BC", "A1234BC"), ("A1234B0", "A1234BO"), ("al234bc", "A1234BC")],
)
def test_letters_and_digits_that_look_alike_are_put_right_by_their_place(written: str, meant: str) -> None:
    assert read_prison_number(written).value == meant


@pytest.mark.parametrize(
    "text", ["A123BC", "A12345BC", "12345", "A1234BC / A9999ZZ", "AB1234", "Ä1234BC", "A1234B٣", "1234501"]
)
def test_what_is_no_prison_number_is_refused_with_the_right_shape(text: str) -> None:
    assert str(read_prison_number(text).problem) == (
        f"'{text}' is not a prison number: one letter, four digits and two letters are expected, as in A1234BC."
    )


def test_a_crn_among_the_prison_numbers_is_recognised() -> None:
    assert str(read_prison_number("X123456").problem) == "'X123456' looks like a CRN, not a prison number."


def test_a_number_of_one_kind_is_never_bent_into_the_other() -> None:
    assert (read_prison_number("A123400").value, read_crn("A1234OI").value) == (None, None)


def test_a_prison_number_among_the_crns_is_recognised() -> None:
    assert str(read_crn("A1234BC").problem) == "'A1234BC' looks like a prison number, not a CRN."


@given(crns)
def test_a_crn_is_read_as_it_stands(number: str) -> None:
    reading = read_crn(number)
    assert (reading.value, reading.remark) == (number, None)


@pytest.mark.parametrize("written", ["x12 3O56", "X-123056", "xI23o56"])
def test_slips_in_a_crn_are_put_right(written: str) -> None:
    assert read_crn(written).value == "X123056"


@pytest.mark.parametrize("text", ["X12345", "1234567", "XX12345", "X1234567"])
def test_what_is_no_crn_is_refused_with_the_right_shape(text: str) -> None:
    assert (
        str(read_crn(text).problem) == f"'{text}' is not a CRN: one letter and six digits are expected, as in X123456."
    )


@given(st.text(max_size=12))
def test_no_text_becomes_a_number_of_another_shape(text: str) -> None:
    found = read_prison_number(text).value
    assert found is None or (len(found) == 7 and found.isascii() and found[1:5].isdecimal())


@given(st.integers(1950, 2026), serials)
def test_a_pnc_number_with_its_letter_is_read_in_its_long_form(year: int, serial: int) -> None:
    letter = pnc_letter(str(year), serial=str(serial))
    assert read_pnc(f"{year}/{serial}{letter}", today=TODAY).value == f"{year}/{serial:07}{letter}"


@given(st.integers(1950, 2026), serials)
def test_a_short_pnc_number_gets_the_century_that_is_not_in_the_future(year: int, serial: int) -> None:
    letter = pnc_letter(str(year), serial=str(serial))
    assert read_pnc(f"{year % 100:02}/{serial}{letter}", today=TODAY).value == f"{year}/{serial:07}{letter}"


@given(st.integers(1950, 2026), serials, st.sampled_from(string.ascii_uppercase))
def test_a_pnc_number_with_another_last_letter_is_refused(year: int, serial: int, letter: str) -> None:
    written = f"{year}/{serial:07}{letter}"
    assert (read_pnc(written, today=TODAY).value is not None) == (letter == pnc_letter(str(year), serial=str(serial)))


@pytest.mark.parametrize(
    ("written", "meant"),
    [("2003/0062845E", "2003/0062845E"), ("03/62845e", "2003/0062845E"), ("20030062845E", "2003/0062845E")],
)
def test_one_pnc_number_is_known_in_all_its_forms(written: str, meant: str) -> None:
    assert read_pnc(written, today=TODAY).value == meant


def test_a_slip_in_a_pnc_number_is_explained() -> None:
    assert str(read_pnc("2003/0062846E", today=TODAY).problem) == (
        "The last letter of '2003/0062846E' does not fit its digits, so one of them is wrong."
    )


def test_what_is_no_pnc_number_is_refused_with_the_right_shape() -> None:
    assert str(read_pnc("62845E", today=TODAY).problem) == (
        "'62845E' is not a PNC number: year, up to seven digits and a letter, as in 2003/0062845E."
    )


def test_a_number_that_a_formula_never_gave_is_a_problem() -> None:
    assert read_crn(UNCOMPUTED).problem is not None
