"""Names fold alike however they are typed, and lists keep what people are called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.names import begins_every, fold, list_name, tokens

ALIKE = [
    ("O'Neill", "O’Neill"),
    ("O'Neill", "O´NEILL"),
    ("O‘Neill", "oneill"),
    ("Siân", "sian"),
    ("Ŵyn", "wyn"),
    ("Llŷr", "LLYR"),
    ("Łukasz", "lukasz"),
    ("Øyvind", "oyvind"),
    ("Groß", "gross"),
    ("Smith-Jones", "smith jones"),
    ("Smith–Jones", "Smith  Jones"),
    ("Nguyễn", "nguyen"),
    ("Þór", "thor"),
    ("İbrahim", "ibrahim"),
    ("Yıldız", "yildiz"),
    ("Şahin", "sahin"),
    ("Æthel", "aethel"),
    ("St. John", "st john"),
    ("Ann\u00a0Marie", "ann marie"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_two_ways_of_typing_a_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("Smith", "Smyth"), ("Ann Marie", "Annmarie"), ("Иван", "Олег")])
def test_different_names_fold_differently(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_a_folded_name_has_single_spaces_between_words_only(text: str) -> None:
    assert fold(text).split() == fold(text).split(" ") or fold(text) == ""


@given(st.text(alphabet=st.characters(codec="latin-1", categories=["Lu", "Ll"])))
def test_capitals_make_no_difference(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())


@given(st.text(alphabet=st.characters(categories=["Lo"], min_codepoint=0x0400), min_size=1))
def test_letters_of_other_scripts_are_never_lost(text: str) -> None:
    assert fold(text)


@given(st.lists(st.text(alphabet="abcdefgh", min_size=1)))
def test_tokens_are_the_words_in_their_order(words: list[str]) -> None:
    assert tokens("-".join(words)) == tuple(words)


parts = st.text(alphabet="abcdwyŵéłNO", min_size=2, max_size=6)


@given(parts, parts, st.sampled_from("'’‘ʼ´`-–"), st.sampled_from(["", "'", "’", " ", "-"]))
def test_each_part_around_an_apostrophe_or_a_hyphen_finds_the_name(a: str, b: str, sign: str, typed: str) -> None:
    name = f"Ann {a}{sign}{b}"
    assert begins_every(tokens(b), among=name)
    assert begins_every(tokens(f"{a} {b}"), among=name)
    assert begins_every(tokens(f"{a}{typed if sign not in '-–' else '-'}{b}"), among=name)


@pytest.mark.parametrize("typed", ["neill", "o neill", "o'neill", "O’Neill", "oneill", "neill sean", "brien", "o"])
def test_somebody_is_found_however_an_apostrophe_of_theirs_is_typed(typed: str) -> None:
    assert begins_every(tokens(typed), among="Seán O’Neill-O'Brien")


def test_the_letter_after_an_apostrophe_is_no_word_of_its_own() -> None:
    assert not begins_every(tokens("s"), among="John's")


def test_a_list_shows_the_family_name_first() -> None:
    assert list_name("John", family="Smith") == "Smith, John"


@pytest.mark.parametrize(("given_name", "family"), [("Ng", None), (None, "Ng"), ("", " Ng "), (" Ng", "")])
def test_a_single_name_stands_alone(given_name: str | None, family: str | None) -> None:
    assert list_name(given_name, family=family) == "Ng"


def test_a_preferred_name_follows_in_brackets() -> None:
    assert list_name("John", family="Smith", preferred="Jonno") == "Smith, John (Jonno)"


def test_a_preferred_name_that_says_nothing_new_is_left_out() -> None:
    assert list_name("Siân Mai", family="Price", preferred="sian") == "Price, Siân Mai"


def test_a_preferred_name_is_shown_when_it_is_all_that_is_known() -> None:
    assert list_name(None, preferred="Jonno") == "Jonno"


def test_nobody_is_named_when_nothing_is_known() -> None:
    assert list_name(None) == ""
