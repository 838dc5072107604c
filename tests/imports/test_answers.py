"""Yes and no are read in both languages, and whatever is neither never becomes a yes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.answers import read_yes_no
from caseworker.imports.cells import Cell


@pytest.mark.parametrize("cell", ["Yes", "y", "YES ", "TRUE", True, 1, "OK", "✓", "Ydy", "oes", "Iawn", "Required"])
def test_a_plain_yes_is_yes(cell: Cell) -> None:
    assert read_yes_no(cell).value is True


@pytest.mark.parametrize(
    "cell", ["No", "n", "NO.", "false", False, 0, "✗", "Nac ydy", "nag oes", "na", "Not safe", "never"]
)
def test_a_plain_no_is_no(cell: Cell) -> None:
    assert read_yes_no(cell).value is False


def test_a_no_with_more_words_is_no_and_keeps_the_words() -> None:
    reading = read_yes_no("No – partner reads the phone")
    assert (reading.value, reading.words) == (False, "No – partner reads the phone")


@pytest.mark.parametrize("text", ["Yes, but only mornings", "x", "maybe", "ask first", "Yes/No", "👍"])
def test_a_yes_with_conditions_or_a_cross_counts_as_not_known_and_keeps_the_words(text: str) -> None:
    reading = read_yes_no(text)
    assert (reading.value, reading.words) == (None, text)


@pytest.mark.parametrize("cell", [None, "", "-", "n/a", "not known", "TBC"])
def test_words_that_say_nothing_are_not_known_without_a_remark(cell: Cell) -> None:
    assert (read_yes_no(cell).value, read_yes_no(cell).remark) == (None, None)


@given(st.text(min_size=1, max_size=20), st.text(min_size=1, max_size=20))
def test_several_words_never_make_a_yes(one: str, other: str) -> None:
    assert read_yes_no(f"a{one} b{other}").value is not True
