"""Prison vetting in a sheet of mentors: a day for each prison, in one cell or in a column for each."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.importing import lookups
from caseworker.importing_mentors import enrolled
from caseworker.imports.cells import Cell, RawRow
from caseworker.imports.headings import Field, Sort, recognise
from caseworker.imports.mapping import guess
from caseworker.imports.mentor_rows import MentorReader, MentorRow
from caseworker.imports.rows import GoodRow

TODAY = date(2026, 12, 7)
LEEDS, HULL = date(2027, 3, 1), date(2027, 5, 9)
LOOKUPS = lookups()


def read(**cells: Cell) -> GoodRow[MentorRow]:
    told = {"name": "Zoe Lloyd", "postcode": "WS2", **cells}
    mapping = guess(list(told), sample=[tuple(told.values())], sort=Sort.MENTORS)
    found = MentorReader(mapping, lookups=LOOKUPS, today=TODAY).read(RawRow(2, tuple(told.values())))
    assert isinstance(found, GoodRow)
    return found


def vettings(**cells: Cell) -> dict[str, date | None]:
    return dict(read(**cells).told.vetted_for)


def remarks(**cells: Cell) -> str:
    return " ".join(str(one.phrase) for one in read(**cells).remarks)


@pytest.mark.parametrize(
    "cell",
    [
        "Leeds 2027-03-01; Hull 2027-05-09",
        "HMP Leeds (01/03/2027), HMP Hull (09/05/2027)",
        "Leeds: 1 March 2027\nHull: 9 May 2027",
        "Leeds until 1/3/27 and Hull until 9/5/27",
        "Leeds expires 1.3.2027 / Hull expires 9.5.2027",
        "HMP Leeds - exp 01/03/2027; HMP Hull – exp 09/05/2027",
        "Leeds hyd 1/3/2027 a Hull hyd 9/5/2027",
    ],
)
def test_a_cell_tells_each_prison_with_its_day(cell: str) -> None:
    assert vettings(vetting=cell) == {"LEI": LEEDS, "HLI": HULL}
    assert remarks(vetting=cell) == ""


@pytest.mark.parametrize(
    "heading",
    [
        *("Vetting HMP Leeds", "Leeds vetting", "Vetting (HMP Leeds)", "Vetted for Leeds", "HMP Leeds vetting expiry"),
        *("Vetting expiry - Leeds", "Vetting LEI", "Fetio Leeds", "Fetio ar gyfer CEF Leeds yn dod i ben"),
    ],
)
def test_a_column_of_one_prison_tells_its_day(heading: str) -> None:
    cells: dict[str, Cell] = {heading: "01/03/2027", "Vetting HMP Hull": HULL}
    assert vettings(**cells) == {"LEI": LEEDS, "HLI": HULL}


@pytest.mark.parametrize(
    "heading", ["Vetting officer", "Vetting status", "Leeds", "Vetting notes", "Prison vetting team"]
)
def test_a_heading_that_names_no_prison_of_a_vetting_is_no_column_of_one(heading: str) -> None:
    named = recognise(heading, sort=Sort.MENTORS).named
    assert named is None or named.field is not Field.VETTED_FOR


def test_a_column_that_somebody_chose_needs_no_word_of_vetting_in_its_heading() -> None:
    columns = guess(["Name", "HMP Leeds"], sample=[], sort=Sort.MENTORS).choose(1, field=Field.VETTED_FOR)
    found = MentorReader(columns, lookups=LOOKUPS, today=TODAY).read(RawRow(2, ("Zoe Lloyd", "01/03/2027")))
    assert isinstance(found, GoodRow)
    assert found.told.vetted_for == (("LEI", LEEDS),)


def test_under_the_heading_of_a_prison_a_yes_is_vetting_without_a_day_and_a_no_or_nothing_is_none() -> None:
    cells: dict[str, Cell] = {"Vetting Leeds": "Yes", "Vetting Hull": "No", "Vetting Durham": ""}
    assert vettings(**cells) == {"LEI": None}
    assert read(**cells).told.notes is None


@pytest.mark.parametrize("cell", ["31/02/2027", "booked", "refused 1/3/2026", "1/3/2025 - 1/3/2027", 7])
def test_a_day_that_cannot_be_read_leaves_out_its_prison_is_said_and_stays_in_the_note(cell: Cell) -> None:
    found = read(**{"Vetting Leeds": cell, "Vetting Hull": "9/5/2027"})
    assert found.told.vetted_for == (("HLI", HULL),)
    assert [one.column for one in found.remarks if one.left_empty] == ["Vetting Leeds"]
    assert found.told.notes == f"Vetting Leeds: {cell}"


def test_in_a_cell_a_bad_day_and_an_unknown_prison_are_said_and_the_rest_is_kept() -> None:
    cell = "Leeds 31/02/2027; Nowhere 1/3/2027; Hull 2027-05-09"
    assert vettings(vetting=cell) == {"HLI": HULL}
    assert "31/02/2027" in remarks(vetting=cell)
    assert "'Nowhere' is not in the list" in remarks(vetting=cell)
    assert read(vetting=cell).told.notes == f"vetting: {cell}"


def test_a_prison_of_a_heading_that_nobody_knows_is_said_by_row_and_asked_about() -> None:
    found = read(**{"Vetting HMP Nowhere": "1/3/2027"})
    assert found.told.vetted_for == ()
    assert [word.text for word in found.unknown] == ["HMP Nowhere"]
    assert found.told.notes == "Vetting HMP Nowhere: 1/3/2027"


def test_nobody_is_vetted_by_a_guess_of_the_name_beside_a_day() -> None:
    for cell in ("not Leeds 1/3/2027", "Leeds refused 1/3/2027", "Leeds? 1/3/2027", "Leds 1/3/2027"):
        assert vettings(vetting=cell) == {}


def test_one_day_for_all_is_that_of_the_prisons_without_their_own() -> None:
    cells: dict[str, Cell] = {"vetting": "Leeds 1/3/2027; Hull", "vetting expiry": "9/5/2027"}
    assert vettings(**cells) == {"LEI": LEEDS, "HLI": HULL}
    assert remarks(**cells) == ""


def test_a_day_that_lacks_beside_others_one_that_is_told_twice_and_one_that_is_past_are_said() -> None:
    assert remarks(vetting="Leeds 1/3/2027; Hull") == "Nothing says when the vetting for HMP & YOI Hull lapses."
    twice: dict[str, Cell] = {"Vetting Leeds": "9/5/2027", "vetting": "Leeds 1/3/2027"}
    assert vettings(**twice) == {"LEI": LEEDS}
    assert "Two days are told for HMP Leeds. The earlier, 1 March 2027, is kept." in remarks(**twice)
    assert "The vetting for HMP Leeds lapsed on 1 March 2025." in remarks(vetting="Leeds 1/3/2025")


def test_each_prison_waits_as_a_check_of_its_own_with_its_own_day() -> None:
    checks = enrolled(read(vetting="Leeds 1/3/2027; Hull 9/5/2027").told).checks
    assert [(one.prison, one.lapses_on, one.outcome) for one in checks] == [
        ("LEI", LEEDS, "pending"),
        ("HLI", HULL, "pending"),
    ]


PRISONS = {"LEI": "Leeds", "HLI": "HMP Hull", "HEI": "hewell", "FSI": "Featherstone"}
DAYS = st.none() | st.dates(date(2010, 1, 1), date(2040, 1, 1))
SHAPES = st.sampled_from(("{:%d/%m/%Y}", "{:%Y-%m-%d}", "({:%d.%m.%Y})", "until {:%d %B %Y}", "expires {:%d-%m-%Y}"))


@given(
    st.dictionaries(st.sampled_from(sorted(PRISONS)), DAYS, min_size=1), SHAPES, st.sampled_from("; ,|\n".split("|"))
)
def test_whatever_prisons_and_days_stand_in_a_cell_or_in_columns_come_out_alike(
    told: dict[str, date | None], shape: str, between: str
) -> None:
    written = {code: shape.format(day) if day else "" for code, day in told.items()}
    cell = between.join(f"{PRISONS[code]} {words}".strip() for code, words in written.items())
    columns: dict[str, Cell] = {f"Vetting {PRISONS[code]}": day or "yes" for code, day in told.items()}
    assert vettings(vetting=cell) == vettings(**columns) == told
