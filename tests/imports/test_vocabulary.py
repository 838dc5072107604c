"""Words of a sheet find their code by label, other name, part or slip, and words without a code are kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports import other_names
from caseworker.imports.cells import UNCOMPUTED, Reading
from caseworker.imports.vocabulary import Vocabulary, read_choice, read_choices
from tests.fixtures.spreadsheets import LOOKUPS

GENDERS = Vocabulary(LOOKUPS.genders, also=other_names.GENDERS)
LANGUAGES = Vocabulary(LOOKUPS.languages, also=other_names.LANGUAGES)
SOURCES = Vocabulary(LOOKUPS.sources, also=other_names.SOURCES)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("M", "male"),
        ("Woman", "female"),
        ("FEMALE", "female"),
        ("benyw", "female"),
        ("non-binary", "non_binary"),
        ("NB", "non_binary"),
    ],
)
def test_a_gender_is_known_by_its_usual_words(text: str, code: str) -> None:
    assert read_choice(text, vocabulary=GENDERS) == Reading(code)


@pytest.mark.parametrize(
    ("text", "code"),
    [("Farsi", "fas"), ("Cymraeg", "cym"), ("BSL", "bfi"), ("pol", "pol"), ("Panjabi", "pan"), ("Saesneg", "eng")],
)
def test_a_language_is_known_by_its_other_names(text: str, code: str) -> None:
    assert read_choices(text, vocabulary=LANGUAGES) == Reading((code,))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("PP", "probation"),
        ("Self", "self"),
        ("OMU", "custody_staff"),
        ("Jobcentre Plus", "dwp"),
        ("Charity", "voluntary"),
    ],
)
def test_a_source_is_known_by_what_people_call_it(text: str, code: str) -> None:
    assert read_choice(text, vocabulary=SOURCES) == Reading(code)


@pytest.mark.parametrize(("text", "code"), [("Probaton", "probation"), ("Midlands Probation team", "probation")])
def test_a_slip_or_a_part_is_read_said_and_kept(text: str, code: str) -> None:
    reading = read_choice(text, vocabulary=SOURCES)
    assert (reading.value, str(reading.remark), reading.words) == (code, f"'{text}' was read as Probation.", text)


@pytest.mark.parametrize("text", ["Fire brigade", "Zz", "Probation or self-referral"])
def test_words_that_name_no_one_code_are_kept(text: str) -> None:
    reading = read_choice(text, vocabulary=SOURCES)
    assert (reading.value, reading.words, str(reading.remark)) == (
        None,
        text,
        f"'{text}' is not in the list; it is kept with the notes.",
    )


@pytest.mark.parametrize(
    ("text", "codes"),
    [("Polish and English", ("pol", "eng")), ("Polish, Farsi", ("pol", "fas")), ("Cymraeg a Saesneg", ("cym", "eng"))],
)
def test_several_languages_are_read_in_their_order(text: str, codes: tuple[str, ...]) -> None:
    assert read_choices(text, vocabulary=LANGUAGES) == Reading(codes)


def test_a_language_not_in_the_list_is_kept_beside_one_that_is() -> None:
    reading = read_choices("Polish and Klingon", vocabulary=LANGUAGES)
    assert (reading.value, reading.words) == (("pol",), "Polish and Klingon")


def test_one_language_among_other_words_is_read_and_the_words_are_kept() -> None:
    reading = read_choices("Sylheti speaker", vocabulary=LANGUAGES)
    assert (reading.value, reading.words) == (("syl",), "Sylheti speaker")


def test_a_cell_that_a_formula_never_gave_is_a_problem() -> None:
    assert read_choices(UNCOMPUTED, vocabulary=LANGUAGES).problem is not None


@given(st.text(max_size=25))
def test_any_text_gives_a_code_of_the_list_or_keeps_its_words(text: str) -> None:
    reading = read_choice(text, vocabulary=SOURCES)
    assert reading.value in {None, *LOOKUPS.sources}
    assert reading.value or reading.words or reading.remark is None
