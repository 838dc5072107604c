"""A cell is read as one sees it on the screen."""

from datetime import date

import pytest

from caseworker.imports.cells import Broken, Cell, is_blank, says_nothing, text_of


@pytest.mark.parametrize(
    ("cell", "seen"),
    [
        (None, ""),
        ("  John  ", "John"),
        ("John\u00a0Paul\t Smith", "John Paul Smith"),
        ("Sia\u0302n", "Siân"),
        ("\u200bJohn\ufeff", "John"),
        ('="A1234BC"', "A1234BC"),
        ("'0123", "0123"),
        ("'Ann", "'Ann"),
        ("one\ntwo", "one\ntwo"),
        ("👍", "👍"),
        (12, "12"),
        (1.5, "1.5"),
        (date(1994, 2, 1), "01/02/1994"),
        (Broken("#REF!"), "#REF!"),
    ],
)
def test_a_cell_is_read_as_it_is_seen(cell: Cell, seen: str) -> None:
    assert text_of(cell) == seen


@pytest.mark.parametrize("text", ["", "-", "N/A", "not known", "Ddim yn hysbys", "??"])
def test_some_words_say_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize("text", ["no", "0", "Ng", "na"])
def test_short_words_that_say_something_are_heard(text: str) -> None:
    assert not says_nothing(text)


def test_a_cell_of_spaces_is_blank_and_a_nought_is_not() -> None:
    assert (is_blank("  "), is_blank(0), is_blank(Broken(""))) == (True, False, False)
