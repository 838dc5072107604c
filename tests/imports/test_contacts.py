"""Telephone numbers come out as they are dialled, and what cannot be dialled is kept as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.cells import Cell
from caseworker.imports.contacts import read_email, read_phone


@pytest.mark.parametrize(
    "cell",
    [
        "01632 960123",
        "01632960123",
        "+44 1632 960123",
        "0044 1632 960123",
        "(01632) 960-123",
        1632960123,
        "+44 (0)1632 960123",
    ],
)
def test_one_number_is_the_same_however_it_is_written(cell: Cell) -> None:
    assert read_phone(cell).value == "01632 960123"


def test_a_mobile_that_lost_its_nought_in_a_sheet_is_read() -> None:
    assert read_phone(7700900123).value == "07700 900123"


def test_a_number_abroad_keeps_its_country_code() -> None:
    assert read_phone("+353 1 234 5678").value == "+353 1 234 5678"


@given(st.integers(0, 999))
def test_every_number_set_aside_for_demonstrations_is_taken(last: int) -> None:
    assert read_phone(f"01632 960{last:03}").value == f"01632 960{last:03}"


@pytest.mark.parametrize(
    "text", ["07700 900123 (mum)", "mobile: 07700900123 - ask for Jo", "07700 900123 / 07700 900124"]
)
def test_the_first_number_among_words_is_taken_and_the_words_are_kept(text: str) -> None:
    reading = read_phone(text)
    assert (reading.value, reading.words, str(reading.remark)) == (
        "07700 900123",
        text,
        f"Of '{text}' the first telephone number was taken; the rest is kept.",
    )


@pytest.mark.parametrize("text", ["123", "no phone", "7.7009E+09", "0770 0900", "A1234BC", "x" * 300])
def test_what_cannot_be_dialled_is_kept_as_words(text: str) -> None:
    reading = read_phone(text)
    assert (reading.value, reading.words) == (None, text)


@pytest.mark.parametrize("text", ["", "-", "none", "N/A"])
def test_no_number_is_no_remark(text: str) -> None:
    assert read_phone(text).remark is None


@given(st.text(max_size=30))
def test_any_text_gives_a_number_or_keeps_its_words(text: str) -> None:
    reading = read_phone(text)
    assert reading.problem is None
    assert reading.value or reading.words or reading.remark is None


def test_an_address_is_read() -> None:
    assert read_email("jo@example.org").value == "jo@example.org"


def test_an_address_among_words_is_taken_and_the_words_are_kept() -> None:
    reading = read_email("Jo <jo@example.org>")
    assert (reading.value, reading.words) == ("jo@example.org", "Jo <jo@example.org>")


def test_what_is_no_address_is_kept_as_words() -> None:
    reading = read_email("jo at example")
    assert (reading.value, reading.words) == (None, "jo at example")
