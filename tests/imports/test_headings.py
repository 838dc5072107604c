"""Headings are known in both languages, with marks, slips and words for the person before them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.headings import LABELS, MENTOR_LABELS, Field, Named, compact, known_headings, recognise


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Surname", Field.FAMILY_NAME),
        ("SURNAME *", Field.FAMILY_NAME),
        ("Forename(s)", Field.GIVEN_NAME),
        ("DOB", Field.BORN_ON),
        ("D.O.B.", Field.BORN_ON),
        ("Date of birth (dd/mm/yyyy)", Field.BORN_ON),
        ("NOMS", Field.PRISON_NUMBER),
        ("NOMIS no", Field.PRISON_NUMBER),
        ("Prison No", Field.PRISON_NUMBER),
        ("Prisoner's No.", Field.PRISON_NUMBER),
        ("CRN", Field.CRN),
        ("PNC ID", Field.PNC),
        ("Est.", Field.PRISON),
        ("Establishment", Field.PRISON),
        ("Release date", Field.EXPECTED_RELEASE),
        ("Mobile", Field.PHONE),
        ("OK to text?", Field.SAFE_TO_TEXT),
        ("Safe to call?", Field.SAFE_TO_PHONE),
        ("Full name", Field.FULL_NAME),
        ("Participant", Field.FULL_NAME),
        ("Person on probation", Field.FULL_NAME),
        ("Mentee name", Field.FULL_NAME),
        ("Prisoner DOB", Field.BORN_ON),
        ("Participant's surname", Field.FAMILY_NAME),
        ("PDU", Field.AREA),
        ("Referred by", Field.REFERRER_NAME),
        ("Reason for referral", Field.NEEDS),
        ("Enw cyntaf", Field.GIVEN_NAME),
        ("Cyfenw", Field.FAMILY_NAME),
        ("Dyddiad geni", Field.BORN_ON),
        ("Rhif carcharor", Field.PRISON_NUMBER),
        ("Carchar", Field.PRISON),
        ("Dyddiad rhyddhau", Field.EXPECTED_RELEASE),
        ("Ffôn symudol", Field.PHONE),
        ("Iawn i decstio?", Field.SAFE_TO_TEXT),
        ("Angen cyfieithydd", Field.INTERPRETER_NEEDED),
        ("Sylwadau", Field.NOTES),
    ],
)
def test_usual_headings_are_known_in_english_and_welsh(heading: str, field: Field) -> None:
    match = recognise(heading)
    assert (match.named, match.likeness) == (Named(field), 100)


@pytest.mark.parametrize("code", ["CRD", "ARD", "HDCED", "PED", "SLED", "ROTL"])
def test_a_heading_that_names_a_type_of_release_date_tells_the_type(code: str) -> None:
    assert recognise(code).named == Named(Field.EXPECTED_RELEASE, code)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Surename", Field.FAMILY_NAME),
        ("Date of Brith", Field.BORN_ON),
        ("Telphone number", Field.PHONE),
        ("Establishement", Field.PRISON),
        ("Referal date", Field.REFERRED_ON),
    ],
)
def test_headings_with_a_slip_are_known_as_similar(heading: str, field: Field) -> None:
    match = recognise(heading)
    assert match.named == Named(field)
    assert match.likeness < 100


@pytest.mark.parametrize("heading", ["Age", "Offence", "MAPPA level", "Mentor name", "Next of kin", "Former name"])
def test_some_headings_are_left_alone_on_purpose(heading: str) -> None:
    assert (recognise(heading).named, recognise(heading).likeness) == (None, 100)


@pytest.mark.parametrize(
    "heading", ["", "Quux", "Victim's name", "Next of kin phone", "Home Office ref", "Mother's DOB"]
)
def test_what_names_nothing_or_somebody_else_is_not_known(heading: str) -> None:
    assert recognise(heading).named is None


@given(st.text(max_size=40))
def test_capitals_spaces_and_marks_make_no_difference(heading: str) -> None:
    assert compact(f"  {heading}: ") == compact(heading)


@given(st.text(max_size=40))
def test_any_heading_is_looked_up_without_a_fault(heading: str) -> None:
    assert recognise(heading).likeness <= 100


def test_a_row_of_headings_is_told_from_a_row_of_words() -> None:
    assert known_headings(["Surname", "Forename", "DOB", "", "Quux"]) > known_headings(["Smith", "John", "1.2.94"])


def test_every_field_has_a_label() -> None:
    assert {*LABELS, *MENTOR_LABELS} == set(Field)
