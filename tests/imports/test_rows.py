"""A row becomes a referral: what cannot be read is kept as words, or keeps the row out where it matters."""

from datetime import date

import pytest

from caseworker.domain.errors import say
from caseworker.imports.cells import UNCOMPUTED, Broken, Cell, RawRow
from caseworker.imports.headings import Field
from caseworker.imports.mapping import guess
from caseworker.imports.rows import BadRow, GoodRow, ReferralRow, ReleaseDate, RowReader
from tests.fixtures.spreadsheets import LOOKUPS

TODAY = date(2026, 12, 7)
NAMED: dict[str, Cell] = {"Surname": "Smith", "Forename": "John"}


def read(cells: dict[str, Cell], *, hidden: bool = False) -> GoodRow[ReferralRow] | BadRow:
    mapping = guess(list(cells), sample=[])
    reader = RowReader(mapping, lookups=LOOKUPS, today=TODAY)
    return reader.read(RawRow(7, tuple(cells.values()), hidden=hidden))


def good(**cells: Cell) -> ReferralRow:
    row = read(NAMED | {heading.replace("_", " "): cell for heading, cell in cells.items()})
    assert isinstance(row, GoodRow)
    return row.told


def remarks(cells: dict[str, Cell], *, hidden: bool = False) -> list[str]:
    row = read(cells, hidden=hidden)
    assert isinstance(row, GoodRow)
    return [f"{said.column}: {said.phrase}" for said in row.remarks]


def reasons(cells: dict[str, Cell]) -> list[str]:
    row = read(cells)
    assert isinstance(row, BadRow)
    return [f"{said.column}: {said.phrase}" for said in row.reasons]


def test_a_whole_row_becomes_a_referral() -> None:
    row = read(
        {
            "Surname": "SMITH", "Forename": "John", "Known as": "Jonno", "Aliases": "Jack Jones; J Green",
            "DOB": "1.2.1994", "CRN": "X123456", "NOMS": "A1234BC", "PNC": "2003/0062845E", "Gender": "M",
            "Pronouns": "he/him", "Language": "Polish and English", "Interpreter": "Yes", "Prefers Welsh": "No",
            "Adjustments": "Large print, quiet room", "Est.": "HMP Featherstone", "CRD": date(2026, 12, 25),
            "Release area": "West Midlands", "Source": "Probation", "Referral date": "01/12/2026",
            "Referred by": "Jo Green", "Referrer phone": "01632 960100", "Referrer email": "jo@example.org",
            "Mobile": "07700 900123", "Email": "john@example.org", "Address": "1 High Street", "OK to phone?": "Yes",
            "OK to text?": "No", "Safe to write?": "No", "Contact notes": "Mother may answer",
            "Needs": "Housing; Debt", "Notes": "Keen to start",
        }
    )  # fmt: skip
    assert row == GoodRow(
        ReferralRow(
            row=7,
            given_name="John",
            family_name="Smith",
            preferred_name="Jonno",
            aliases=("Jack Jones", "J Green"),
            born_on=date(1994, 2, 1),
            crn="X123456",
            prison_number="A1234BC",
            pnc="2003/0062845E",
            gender="male",
            pronouns="he/him",
            languages=("pol", "eng"),
            interpreter_needed=True,
            welsh_preferred=False,
            access_needs=("Large print", "quiet room"),
            prison="FSI",
            expected_release=date(2026, 12, 25),
            release_type="CRD",
            release_dates=(ReleaseDate("CRD", date(2026, 12, 25)),),
            area="West Midlands",
            region="E",
            source="probation",
            referred_on=date(2026, 12, 1),
            referrer_name="Jo Green",
            referrer_phone="01632 960100",
            referrer_email="jo@example.org",
            phone="07700 900123",
            email="john@example.org",
            address="1 High Street",
            safe_to_phone=True,
            safe_to_text=False,
            safe_to_write=False,
            contact_warning="Mother may answer",
            needs=("Housing", "Debt"),
            notes="Keen to start",
        ),
        recased=True,
    )


@pytest.mark.parametrize(
    ("column", "cell", "line"),
    [
        ("Est.", "HMP Nowhere", "Est.: HMP Nowhere"),
        ("Est.", "Wolverhampton", "Est.: Wolverhampton"),
        ("Language", "Klingon", "Language: Klingon"),
        ("Gender", "see file", "Gender: see file"),
        ("Source", "Fire brigade", "Source: Fire brigade"),
        ("Mobile", "none at present", "Mobile: none at present"),
        ("PNC", "2003/0062846E", "PNC: 2003/0062846E"),
        ("Interpreter", "sometimes", "Interpreter: sometimes"),
        ("Release date", "on remand", "Release date: on remand"),
        ("Email", "ask mother", "Email: ask mother"),
    ],
)
def test_what_no_field_can_take_is_kept_with_the_notes_under_its_heading(column: str, cell: str, line: str) -> None:
    row = read(NAMED | {column: cell, "Notes": "Keen"})
    assert isinstance(row, GoodRow)
    assert (row.told.notes, len(row.remarks)) == (f"Keen\n{line}", 1)


@pytest.mark.parametrize(("text", "gender"), [("trans woman", "female"), ("Male (born female)", None), ("trans", None)])
def test_gender_history_never_goes_to_the_notes(text: str, gender: str | None) -> None:
    row = read(NAMED | {"Gender": text})
    assert isinstance(row, GoodRow)
    assert (row.told.gender, row.told.notes, len(row.remarks)) == (gender, None, 1)


def test_words_about_safe_contact_go_to_the_warning_and_never_make_a_yes() -> None:
    referral = good(OK_to_text="Yes but only mornings", OK_to_phone="No, partner reads it")
    assert (referral.safe_to_text, referral.safe_to_phone, referral.contact_warning, referral.notes) == (
        None,
        False,
        "OK to text: Yes but only mornings\nOK to phone: No, partner reads it",
        None,
    )


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("DOB", "02/13/1990"),
        ("DOB", Broken("#N/A")),
        ("NOMS", "A123"),
        ("CRN", "A1234BC"),
        ("Release date", "31/02/2027"),
        ("Referral date", "08/12/2026"),
        ("OK to text?", Broken("#REF!")),
        ("Notes", UNCOMPUTED),
    ],
)
def test_who_it_is_when_they_leave_and_what_is_safe_keep_the_row_out_when_unreadable(column: str, cell: Cell) -> None:
    (reason,) = reasons(NAMED | {column: cell})
    assert reason.startswith(f"{column}: ")


def test_an_error_in_a_lesser_column_is_a_remark() -> None:
    assert remarks(NAMED | {"Est.": Broken("#N/A")}) == [
        "Est.: The cell shows the error #N/A. Correct it in the sheet."
    ]


def test_a_broken_cell_in_a_column_that_is_not_read_disturbs_nobody() -> None:
    assert remarks(NAMED | {"Offence": UNCOMPUTED, "Age": Broken("#N/A")}) == []


def test_every_reason_of_a_bad_row_is_given() -> None:
    assert len(reasons({"Surname": None, "Forename": "4", "DOB": "31/02/1990", "NOMS": "x"})) == 3


def test_a_row_without_a_name_is_bad() -> None:
    assert reasons({"Surname": "", "Forename": None, "DOB": "1.2.94"}) == [
        "Surname: The row has no name. Add one in the sheet."
    ]


@pytest.mark.parametrize(
    "cells", [{"Surname": "Ng", "Forename": None}, {"Surname": "-", "Forename": "Ng"}, {"Full name": "Ng"}]
)
def test_one_name_alone_is_kept_with_a_remark(cells: dict[str, Cell]) -> None:
    heading = next(iter(cells))
    assert remarks(cells) == [f"{heading}: Only one name is given, 'Ng'. It is kept; some people have one name."]


def test_a_row_whose_cells_cannot_be_told_apart_is_bad() -> None:
    reader = RowReader(guess(["Surname"], sample=[]), lookups=LOOKUPS, today=TODAY)
    fault = say("The row has {cells} cells.", cells=3)
    row = reader.read(RawRow(7, ("Smith",), fault=fault))
    assert isinstance(row, BadRow)
    assert row.reasons[0].phrase == fault


def test_a_full_name_is_taken_apart() -> None:
    row = read({"Full name": 'SMITH, John "Jonno" aka Jack Jones'})
    assert isinstance(row, GoodRow)
    referral = row.told
    assert (referral.given_name, referral.family_name, referral.preferred_name, referral.aliases) == (
        "John",
        "Smith",
        "Jonno",
        ("Jack Jones",),
    )


def test_a_longer_full_name_is_taken_apart_with_a_remark() -> None:
    assert remarks({"Full name": "John Paul Smith"}) == [
        "Full name: The name was taken apart as given 'John Paul', family 'Smith'. Check it."
    ]


def test_a_name_in_its_own_column_beats_the_full_name() -> None:
    row = read({"Full name": "Jonny Smith", "Surname": "Smythe"})
    assert isinstance(row, GoodRow)
    assert (row.told.given_name, row.told.family_name) == ("Jonny", "Smythe")


def test_a_hidden_row_is_taken_and_remarked_on() -> None:
    assert remarks(NAMED, hidden=True) == [": The row is hidden in the sheet."]


def test_a_plain_release_date_is_expected_and_typed_by_the_column_beside_it() -> None:
    referral = good(Release_date="22/12/2026", Release_type="CRD", HDCED="01/12/2026")
    assert referral.release_dates == (
        ReleaseDate("CRD", date(2026, 12, 22)),
        ReleaseDate("HDCED", date(2026, 12, 1)),
    )


def test_a_plain_release_date_takes_its_type_from_an_equal_typed_one() -> None:
    referral = good(Release_date="22/12/2026", ARD="22/12/2026", SED="22/06/2027")
    assert (referral.expected_release, referral.release_type, len(referral.release_dates)) == (
        date(2026, 12, 22),
        "ARD",
        2,
    )


def test_the_firmest_typed_date_is_expected() -> None:
    referral = good(CRD="25/12/2026", Confirmed_release_date="22/12/2026", SED="22/06/2027")
    assert (referral.expected_release, referral.release_type) == (date(2026, 12, 22), "CONFIRMED")


def test_the_day_a_sentence_or_a_curfew_may_end_is_no_expected_release() -> None:
    referral = good(SED="22/06/2027", HDCED="01/02/2027")
    assert (referral.expected_release, referral.release_type, len(referral.release_dates)) == (None, None, 2)


def test_a_release_that_is_past_is_taken_with_a_remark() -> None:
    assert remarks(NAMED | {"Release date": "01/12/2026"}) == ["Release date: The expected release is already past."]


def test_an_area_that_is_a_delivery_unit_is_known_as_one() -> None:
    referral = good(Area="walsall and wolverhampton")
    assert (referral.area, referral.delivery_unit, referral.region) == ("walsall and wolverhampton", "31", None)


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("Housing, debt, family", ("Housing", "debt", "family")),
        (
            "Housing; lost his flat, and his job, in the spring",
            ("Housing", "lost his flat, and his job, in the spring"),
        ),
        ("Lost his flat when he went in, no tenancy", ("Lost his flat when he went in, no tenancy",)),
        ("• Housing\n• Debt\n", ("Housing", "Debt")),
    ],
)
def test_needs_are_told_apart_but_sentences_stay_whole(text: str, needs: tuple[str, ...]) -> None:
    assert good(Needs=text).needs == needs


def test_several_columns_of_notes_are_joined() -> None:
    assert good(Notes="one", Comments="two").notes == "one\ntwo"


def test_a_column_can_be_read_as_another_field() -> None:
    mapping = guess(["Surname", "Quux"], sample=[]).choose(1, field=Field.GIVEN_NAME)
    row = RowReader(mapping, lookups=LOOKUPS, today=TODAY).read(RawRow(7, ("Smith", "John")))
    assert isinstance(row, GoodRow)
    assert row.told.given_name == "John"
