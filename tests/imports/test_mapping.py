"""Columns are mapped by heading, then by what stands in them; the mapping is told, corrected and remembered."""

import pytest

from caseworker.domain.errors import Damaged
from caseworker.imports.cells import Cell
from caseworker.imports.headings import Field
from caseworker.imports.mapping import How, Mapping, fingerprint, guess


def fields(*headings: str, sample: list[list[Cell]] | None = None) -> list[Field | None]:
    return [column.field for column in guess(headings, sample=sample or []).columns]


def test_a_common_sheet_is_mapped_whole() -> None:
    assert fields("Surname", "Forename(s)", "D.O.B.", "NOMS", "Est.", "CRD", "OK to text?", "Offence") == [
        Field.FAMILY_NAME,
        Field.GIVEN_NAME,
        Field.BORN_ON,
        Field.PRISON_NUMBER,
        Field.PRISON,
        Field.EXPECTED_RELEASE,
        Field.SAFE_TO_TEXT,
        None,
    ]


def test_of_two_columns_for_one_field_the_plainer_heading_wins() -> None:
    assert fields("Location", "Prison") == [None, Field.PRISON]


def test_of_two_columns_for_one_field_the_exact_heading_wins() -> None:
    assert fields("Surnmae", "Surname") == [None, Field.FAMILY_NAME]


def test_of_two_columns_with_one_heading_the_left_one_wins() -> None:
    assert fields("DOB", "DOB", "Surname") == [Field.BORN_ON, None, Field.FAMILY_NAME]


def test_notes_and_needs_may_stand_in_several_columns() -> None:
    assert fields("Notes", "Comments", "Needs", "Reason for referral") == [
        Field.NOTES,
        Field.NOTES,
        Field.NEEDS,
        Field.NEEDS,
    ]


def test_release_dates_of_several_types_are_all_read() -> None:
    columns = guess(["CRD", "HDCED", "Release date", "CRD"], sample=[]).of(Field.EXPECTED_RELEASE)
    assert [column.release_type for column in columns] == ["CRD", "HDCED", ""]


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["Name"], [Field.FULL_NAME]),
        (["Name", "Surname"], [Field.GIVEN_NAME, Field.FAMILY_NAME]),
        (["Enw", "Cyfenw"], [Field.GIVEN_NAME, Field.FAMILY_NAME]),
        (["First name", "Name"], [Field.GIVEN_NAME, Field.FAMILY_NAME]),
        (["Full name", "Surname"], [Field.FULL_NAME, Field.FAMILY_NAME]),
        (["Name", "First name", "Surname"], [None, Field.GIVEN_NAME, Field.FAMILY_NAME]),
    ],
)
def test_a_column_of_names_is_what_the_others_leave(headings: list[str], expected: list[Field | None]) -> None:
    assert fields(*headings) == expected


PRISON_NUMBERS: list[list[Cell]] = [["A1234BC"], ["b2345cd "], ["C 3456 DE"], ["-"], [None], ["D4567EF"]]


def test_a_column_of_prison_numbers_is_known_without_a_heading() -> None:
    column = guess([""], sample=PRISON_NUMBERS).columns[0]
    assert (column.field, column.how) == (Field.PRISON_NUMBER, How.CONTENT)


@pytest.mark.parametrize("heading", ["Prison", "CRN", "Ref"])
def test_what_stands_in_a_column_speaks_against_a_heading_that_names_another_number(heading: str) -> None:
    assert fields(heading, sample=PRISON_NUMBERS) == [Field.PRISON_NUMBER]


def test_a_column_known_by_its_heading_keeps_its_field_against_content() -> None:
    sample: list[list[Cell]] = [["A1234BC", "Z9999ZZ"], ["B2345CD", "Z9998ZZ"]]
    assert fields("NOMS", "Ref", sample=sample) == [Field.PRISON_NUMBER, None]


def test_a_few_numbers_among_words_prove_nothing() -> None:
    assert fields("Ref", sample=[["A1234BC"], ["none"], ["to follow"]]) == [None]


@pytest.mark.parametrize(
    ("cell", "field"), [("X123456", Field.CRN), ("2003/0062845E", Field.PNC), ("jo@example.org", Field.EMAIL)]
)
def test_other_columns_are_known_by_their_content_too(cell: str, field: Field) -> None:
    assert fields("", sample=[[cell]]) == [field]


def test_every_column_is_told_in_a_sentence() -> None:
    mapping = guess(["Surname", "Forname", "", "Offence"], sample=[["Smith", "John", "A1234BC", "x"]])
    mapping = mapping.choose(3, field=Field.NOTES)
    assert [str(column.sentence()) for column in mapping.columns] == [
        "Column 'Surname' is read as: Family name.",
        "Column 'Forname' is read as: Given names. Its heading is similar.",
        "Column '' is read as: Prison number. What stands in it looks like it.",
        "Column 'Offence' is read as: Notes. You chose it.",
    ]


def test_a_column_that_is_not_read_is_told_and_listed() -> None:
    mapping = guess(["Surname", "Offence"], sample=[])
    assert [str(column.sentence()) for column in mapping.unread] == ["Column 'Offence' is not read."]


def test_choosing_a_column_frees_the_one_that_had_its_field() -> None:
    mapping = guess(["Surname", "Quux"], sample=[]).choose(1, field=Field.FAMILY_NAME)
    assert [column.field for column in mapping.columns] == [None, Field.FAMILY_NAME]


def test_choosing_a_second_column_of_notes_keeps_the_first() -> None:
    mapping = guess(["Notes", "Quux"], sample=[]).choose(1, field=Field.NOTES)
    assert len(mapping.of(Field.NOTES)) == 2


def test_a_column_can_be_left_unread() -> None:
    assert guess(["Surname"], sample=[]).choose(0, field=None).tells_a_name is False


def test_a_mapping_is_remembered_word_for_word() -> None:
    mapping = guess(["Cyfenw", "CRD", "Siân?", ""], sample=[]).choose(2, field=Field.NOTES)
    assert Mapping.from_json(mapping.to_json()) == mapping


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"columns": [{}]}', '{"columns": [{"heading": "a", "field": "x"}]}', "null"]
)
def test_a_spoilt_memory_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(Damaged, match=r"The remembered columns of this sheet cannot be read\. Nothing was imported"):
        Mapping.from_json(text)


def test_sheets_with_the_same_headings_share_a_memory() -> None:
    mapping = guess(["Surname", "D.O.B."], sample=[])
    assert mapping.fingerprint == fingerprint(["SURNAME ", "dob"])


@pytest.mark.parametrize("other", [["D.O.B.", "Surname"], ["Surname"], ["Surname", "D.O.B.", "CRN"]])
def test_sheets_with_other_headings_do_not(other: list[str]) -> None:
    assert fingerprint(other) != fingerprint(["Surname", "D.O.B."])
