"""A prison is known by code, name, town or nearly, and where two fit, both are named and neither is taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.cells import Reading
from caseworker.imports.prisons import Prisons
from tests.fixtures.spreadsheets import LOOKUPS

PRISONS = Prisons(LOOKUPS.prisons, towns=LOOKUPS.prison_towns, closed=LOOKUPS.closed_prisons)


def said(text: str) -> str:
    return str(PRISONS.read(text).remark)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("FSI", "FSI"),
        ("fsi", "FSI"),
        ("HMP Featherstone", "FSI"),
        ("Featherstone (HMP)", "FSI"),
        ("FEATHERSTONE", "FSI"),
        ("H.M.P. Featherstone", "FSI"),
        ("HM Prison Featherstone", "FSI"),
        ("Carchar Berwyn", "BWI"),
        ("The Mount", "MTI"),
        ("Mount", "MTI"),
        ("HMP Durham", "DMI"),
        ("HMP/YOI Peterborough", "PBI"),
        ("Peterborough Female", "PFI"),
        ("HMP Feltham", "FMI"),
        ("HMYOI Feltham", "FYI"),
        ("Winson Green", "BMI"),
    ],
)
def test_a_prison_is_known_by_code_and_by_name_with_or_without_its_titles(text: str, code: str) -> None:
    assert PRISONS.read(text) == Reading(code)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Fetherstone", "FSI"),
        ("HMP Fetherstone", "FSI"),
        ("Featherstone, B wing", "FSI"),
        ("Scrubs", "WSI"),
        ("Wrexham", "BWI"),
    ],
)
def test_a_slip_a_part_or_a_town_is_read_said_and_kept(text: str, code: str) -> None:
    remark = f"'{text}' was read as {LOOKUPS.prisons[code]}."
    reading = PRISONS.read(text)
    assert (reading.value, str(reading.remark), reading.words) == (code, remark, text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Wolverhampton", "HMP & YOI Brinsford, HMP Featherstone, HMP Oakwood"),
        ("Feltham", "Feltham (HMYOI), HMP Feltham"),
        ("Garth/Gartree", "HMP Garth, HMP Gartree"),
    ],
)
def test_where_several_prisons_fit_all_are_named_and_none_is_taken(text: str, names: str) -> None:
    reading = PRISONS.read(text)
    assert (reading.value, reading.words) == (None, text)
    assert said(text).startswith(f"'{text}' could be any of these: {names}. No prison is taken;")


@pytest.mark.parametrize("text", ["Community", "HMP", "HMP Nowhere", "Released"])
def test_what_is_no_prison_is_kept_as_words(text: str) -> None:
    reading = PRISONS.read(text)
    assert (reading.value, reading.words) == (None, text)
    assert said(text) == f"'{text}' is not in the list; it is kept with the notes."


def test_a_closed_prison_is_taken_and_doubted() -> None:
    assert (PRISONS.read("Wellingborough").value, said("Wellingborough")) == (
        "WBI",
        "HMP Wellingborough is closed. Check the prison.",
    )


@pytest.mark.parametrize("text", ["", "-", "n/a", "TBC"])
def test_no_prison_is_no_remark(text: str) -> None:
    assert PRISONS.read(text) == Reading()


@given(st.text(max_size=30))
def test_any_text_gives_a_prison_of_the_list_or_none(text: str) -> None:
    assert PRISONS.read(text).value in {None, *LOOKUPS.prisons}


def test_without_a_list_every_name_is_kept_as_words() -> None:
    assert Prisons({}, towns={}).read("HMP Featherstone").words == "HMP Featherstone"
