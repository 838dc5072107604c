"""A name in one cell comes apart into what people are called, and what is no name is not taken for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.names import tokens
from caseworker.imports.cells import UNCOMPUTED
from caseworker.imports.fullnames import WrittenName, in_ordinary_case, read_aliases, read_name, split_name

words = st.text(alphabet="abcdefghijklmnopqrstuvwyz", min_size=2, max_size=8).map(str.capitalize)


@given(words, words)
def test_a_comma_puts_the_family_name_first(given_name: str, family: str) -> None:
    assert split_name(f"{family}, {given_name}") == WrittenName(given_name, family)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("John Smith", WrittenName("John", "Smith")),
        ("Smith, John", WrittenName("John", "Smith")),
        ("SMITH John", WrittenName("John", "SMITH")),
        ("John SMITH", WrittenName("John", "SMITH")),
        ("Mr John Smith", WrittenName("John", "Smith")),
        ("Smith, Mr John", WrittenName("John", "Smith")),
        ("O'Neill, Sean", WrittenName("Sean", "O'Neill")),
        ("Ng", WrittenName("", "Ng")),
        ("Mr Ng", WrittenName("", "Ng")),
        ("John (Jonno) Smith", WrittenName("John", "Smith", "Jonno")),
        ('John "Jonno" Smith', WrittenName("John", "Smith", "Jonno")),
        ("Smith, John 'Jonno'", WrittenName("John", "Smith", "Jonno")),
        ("John Smith aka Jack Jones", WrittenName("John", "Smith", "", ("Jack Jones",))),
        ("John Smith a.k.a. Jack Jones; J Green", WrittenName("John", "Smith", "", ("Jack Jones", "J Green"))),
        ("", WrittenName()),
        (" , ", WrittenName()),
    ],
)
def test_a_name_in_one_cell_comes_apart(text: str, expected: WrittenName) -> None:
    assert split_name(text) == expected


@pytest.mark.parametrize(
    ("text", "given_name", "family"),
    [
        ("John Paul Smith", "John Paul", "Smith"),
        ("Rhys ap Gruffydd", "Rhys", "ap Gruffydd"),
        ("Anna van der Berg", "Anna", "van der Berg"),
        ("Omar al Hassan", "Omar", "al Hassan"),
    ],
)
def test_a_longer_name_comes_apart_with_a_doubt(text: str, given_name: str, family: str) -> None:
    assert split_name(text) == WrittenName(given_name, family, unsure=True)


@given(st.lists(words, min_size=1, max_size=4))
def test_no_word_of_a_name_is_lost(parts: list[str]) -> None:
    name = split_name(" ".join(parts))
    assert sorted(tokens(f"{name.given} {name.family}")) == sorted(tokens(" ".join(_untitled(parts))))


def _untitled(parts: list[str]) -> list[str]:
    return parts[1:] if len(parts) > 1 and parts[0] in {"Mr", "Mrs", "Ms", "Dr", "Mx"} else parts


@given(st.text(max_size=40))
def test_any_text_comes_apart_without_a_fault(text: str) -> None:
    assert isinstance(split_name(text), WrittenName)


@pytest.mark.parametrize("name", ["Ng", "Siân", "O’Neill", "Smith-Jones", "Ŵyn", "Null", "Иван"])
def test_a_name_is_taken_as_it_is_written(name: str) -> None:
    assert read_name(name).value == name


@pytest.mark.parametrize("text", ["", " ", "-", "Unknown", "n/a", "TBC"])
def test_words_for_no_name_are_no_name(text: str) -> None:
    assert (read_name(text).value, read_name(text).problem) == (None, None)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Total", "'Total' reads like the foot of the table, not like a name."),
        ("Cyfanswm:", "'Cyfanswm:' reads like the foot of the table, not like a name."),
        ("Smith2", "'Smith2' holds digits, so it is not a name."),
        ("???!", "'???!' holds no letters, so it is not a name."),
    ],
)
def test_what_cannot_be_a_name_is_explained(text: str, reason: str) -> None:
    assert str(read_name(text).problem) == reason


def test_a_name_that_a_formula_never_gave_is_a_problem() -> None:
    assert read_name(UNCOMPUTED).problem is not None


def test_words_for_no_alias_give_none() -> None:
    assert read_aliases("n/a").value is None


def test_aliases_are_told_apart_and_named_once() -> None:
    assert read_aliases("Jack Jones; J Green / Jonno aka Jack Jones").value == ("Jack Jones", "J Green", "Jonno")


@pytest.mark.parametrize(
    ("written", "ordinary"),
    [
        ("O'NEILL-SMITH", "O'Neill-Smith"),
        ("mcdonald", "McDonald"),
        ("ŴYN", "Ŵyn"),
        ("D’ARCY", "D’Arcy"),
        ("McDonald", "McDonald"),
        ("van der Berg", "van der Berg"),
        ("X", "X"),
    ],
)
def test_a_name_shouted_or_whispered_is_set_in_ordinary_case(written: str, ordinary: str) -> None:
    assert in_ordinary_case(written) == ordinary
