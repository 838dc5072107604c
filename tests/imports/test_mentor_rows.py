"""A row of a sheet of mentors: what is read, what is left out and said, and what keeps nobody out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.importing import lookups
from caseworker.importing_mentors import enrolled
from caseworker.imports.cells import Cell, RawRow, says_nothing, text_of
from caseworker.imports.headings import MENTOR_LABELS, Field, Sort, recognise
from caseworker.imports.mapping import guess
from caseworker.imports.mentor_duplicates import find_mentors, known_mentor
from caseworker.imports.mentor_rows import MentorReader, MentorRow
from caseworker.imports.rows import BadRow, GoodRow
from caseworker.imports.tables import read_sheet
from caseworker.imports.training import Module

TODAY = date(2026, 12, 7)


def read(**cells: Cell) -> GoodRow[MentorRow] | BadRow:
    """A row under headings of these names."""
    mapping = guess(list(cells), sample=[tuple(cells.values())], sort=Sort.MENTORS)
    return MentorReader(mapping, lookups=lookups(), today=TODAY).read(RawRow(2, tuple(cells.values())))


def good(**cells: Cell) -> GoodRow[MentorRow]:
    found = read(**cells)
    assert isinstance(found, GoodRow)
    return found


def remarks(found: GoodRow[MentorRow]) -> str:
    return " ".join(str(one.phrase) for one in found.remarks)


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Volunteer name", Field.FULL_NAME),
        ("Mentor's first name", Field.GIVEN_NAME),
        ("Cyfenw", Field.FAMILY_NAME),
        ("Cod post", Field.POSTCODE),
        ("Max people", Field.CAPACITY),
        ("Lleoedd", Field.CAPACITY),
        ("Vetted for", Field.VETTED_FOR),
        ("Carchardai", Field.VETTED_FOR),
        ("DBS issue date", Field.DBS_ISSUED),
        ("Siarad Cymraeg", Field.WELSH),
        ("Argaeledd", Field.AVAILABILITY),
        ("Vetting expiry", Field.VETTING_LAPSES),
        ("Fetio yn dod i ben", Field.VETTING_LAPSES),
        ("DBS type", Field.DBS_LEVEL),
        ("Lefel DBS", Field.DBS_LEVEL),
        ("On the update service?", Field.DBS_UPDATE),
        ("Gwasanaeth diweddaru'r DBS", Field.DBS_UPDATE),
        ("Training", Field.TRAINING),
        ("Hyfforddiant", Field.TRAINING),
        ("Safeguarding", Field.TRAINING),
        ("Boundaries training", Field.TRAINING),
        ("Diogelu", Field.TRAINING),
        ("Safeguarding (date completed)", Field.TRAINING),
        ("Safeguarding expiry", Field.TRAINING_LAPSES),
        ("Safeguarding (expiry)", Field.TRAINING_LAPSES),
        ("Safeguarding training [renewal date]", Field.TRAINING_LAPSES),
        ("Lone working – renewal due", Field.TRAINING_LAPSES),
        ("Diogelu yn dod i ben", Field.TRAINING_LAPSES),
        ("Skills", Field.SKILLS),
        ("Sgiliau", Field.SKILLS),
        ("Lived experience (only if offered)", Field.LIVED_EXPERIENCE),
        ("Next of kin", Field.EMERGENCY_NAME),
        ("Cyswllt brys", Field.EMERGENCY_NAME),
        ("Emergency contact number", Field.EMERGENCY_PHONE),
        ("Rhif cyswllt brys", Field.EMERGENCY_PHONE),
    ],
)
def test_headings_are_known_in_english_and_welsh(heading: str, field: Field) -> None:
    named = recognise(heading, sort=Sort.MENTORS).named
    assert named is not None
    assert named.field is field


@pytest.mark.parametrize("heading", ["Training needed", "DBS certificate number", "Safeguarding lead", "Expiry date"])
def test_what_is_not_kept_of_a_mentor_is_named_as_not_read(heading: str) -> None:
    assert recognise(heading, sort=Sort.MENTORS).named is None
    assert [one.heading for one in guess([heading, "Name"], sample=[], sort=Sort.MENTORS).unread] == [heading]


def test_no_heading_of_a_mentor_tells_what_only_a_referral_has() -> None:
    for heading in ("CRN", "Date of birth", "Prison number", "Release date"):
        named = recognise(heading, sort=Sort.MENTORS).named
        assert named is None or named.field in MENTOR_LABELS


def test_a_whole_row_is_read() -> None:
    found = good(
        name="Zoe Lloyd", phone="01632 960123", email="zoe@example.org", postcode="ws2 8ab", travel="15 miles",
        languages="English, Welsh", places=3, risk="Medium", drives="yes", status="Active",
        vetted="Hewell; Featherstone", dbs="5/1/2026",
    ).told  # fmt: skip
    assert (found.given_name, found.family_name, found.postcode, found.travel_km) == ("Zoe", "Lloyd", "WS2", 24)
    assert (found.capacity, found.cleared_risk, found.drives, found.status) == (3, "medium", True, "active")
    assert (found.vetted_for, found.dbs_issued) == ((("HEI", None), ("FSI", None)), date(2026, 1, 5))
    assert set(found.languages) == {"eng", "cym"}


def test_a_mentor_without_an_area_is_kept_and_it_is_said() -> None:
    found = good(name="Zoe Lloyd", postcode="")
    assert found.told.postcode is None
    assert "No area is known" in remarks(found)


@pytest.mark.parametrize("places", [-2, "-2", 51, "many", 1.5])
def test_places_that_cannot_be_are_left_out_and_said_and_the_words_are_kept(places: Cell) -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", places=places)
    assert found.told.capacity is None
    assert "no number of places between 0 and 50" in remarks(found)
    assert str(places) in (found.told.notes or "")


def test_a_prison_that_nobody_knows_is_said_and_the_others_are_kept() -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", vetted="Hewell, ZZZ")
    assert found.told.vetted_for == (("HEI", None),)
    assert "ZZZ" in remarks(found)
    assert "ZZZ" in (found.told.notes or "")


@pytest.mark.parametrize("written", ["not Hewell", "Hewell refused", "Hewel", "Hewell?", "✗ Hewell"])
def test_nobody_is_vetted_for_a_prison_by_a_guess(written: str) -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", vetted=f"{written}; Featherstone")
    assert found.told.vetted_for == (("FSI", None),)
    assert written in remarks(found)
    assert written in (found.told.notes or "")
    assert [word.text for word in found.unknown] == [written]


def test_a_prison_that_nobody_knows_is_named_beside_one_that_is() -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", vetted="HMP Nowhere; Hewell; Neverton")
    assert found.told.vetted_for == (("HEI", None),)
    assert "'HMP Nowhere, Neverton' is not in the list" in remarks(found)


CLEARANCES = {
    "low": "low", "l": "low", "isel": "low", "medium": "medium", "med": "medium", "m": "medium", "canolig": "medium",
    "high": "high", "h": "high", "uchel": "high", "veryhigh": "very_high", "vh": "very_high", "vhigh": "very_high",
    "ucheliawn": "very_high",
}  # fmt: skip
STATUSES = ("active", "available", "current", "yes", "gweithredol", "argael")


@pytest.mark.parametrize(
    "written", ["HIGH", " high ", "High.", "Very high", "very  HIGH", "VERY_HIGH", "very-high", "Uchel iawn", "V. high"]
)
def test_a_clearance_is_known_by_its_words_whatever_their_case_and_spaces(written: str) -> None:
    code = CLEARANCES["".join(letter for letter in written.lower() if letter.isalpha())]
    found = good(name="Zoe Lloyd", postcode="WS2", risk=written)
    assert (found.told.cleared_risk, found.remarks, found.told.notes) == (code, (), None)


AROUND = ("", "not ", "no ", "dim ", "nid ", "heb ", "anything but ", "sky ", "un", "in", "ex-", "very ", "?", "✗ ")
AFTER = ("", " (not high)", " risk", "?", " / medium", " to high", ", no", " iawn", "\u0336", "!", " 2")


@given(
    st.sampled_from(["risk", "status", "dbs level", "update service"]),
    st.sampled_from(AROUND) | st.text("not hig", max_size=4),
    st.sampled_from(["low", "Medium", "HIGH", "very high", "uchel", "active", "Enhanced", "barred lists", "no change"]),
    st.sampled_from(AFTER) | st.text("not hig?", max_size=4),
)
def test_no_text_with_another_word_is_read_as_a_clearance_a_status_or_a_check(
    heading: str, before: str, word: str, after: str
) -> None:
    written = before + word + after
    found = good(name="Zoe Lloyd", postcode="WS2", **{heading: written})
    told = found.told.cleared_risk or found.told.status or found.told.dbs_level or found.told.dbs_update
    bare = "".join(letter for letter in written.lower() if letter.isalpha() or letter.isdigit())
    if told is None:
        assert text_of(written) in (found.told.notes or "")
        assert found.leaves_empty
        assert found.unknown
    else:
        assert bare in {*CLEARANCES, *STATUSES, "enhanced", "nochange"}
        assert not set(written) & set("?✗!\u0336")


def test_a_recheck_that_is_due_is_kept_and_said() -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", dbs="5/1/2023", **{"dbs recheck": "5/1/2026"})
    assert found.told.dbs_recheck == date(2026, 1, 5)
    assert "The DBS recheck was due on 5 January 2026." in remarks(found)


def test_a_recheck_before_the_check_is_left_out_and_said() -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", dbs="5/1/2026", **{"dbs recheck": "5/1/2025"})
    assert (found.told.dbs_issued, found.told.dbs_recheck) == (date(2026, 1, 5), None)
    assert "5 January 2025 is before the DBS check was issued" in remarks(found)
    assert found.leaves_empty


def test_a_day_that_cannot_be_is_said_and_the_words_are_kept() -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", dbs="31/02/2026")
    assert found.told.dbs_issued is None
    assert found.leaves_empty
    assert "31/02/2026" in (found.told.notes or "")


def test_a_row_without_a_name_is_explained() -> None:
    found = read(name="", phone="01632 960123")
    assert isinstance(found, BadRow)
    assert "no name" in str(found.reasons[0].phrase)


# The sheet of a charity


CHARITY: dict[str, Cell] = {
    "name": "Zoe Lloyd", "postcode": "WS2", "vetted for": "Hewell", "vetting expiry": "12/09/2028",
    "dbs": "5/1/2026", "dbs level": "Enhanced with barred list", "update service": "No change",
    "safeguarding": "03/02/2026", "safeguarding expiry": "03/02/2029",
    "training": "Boundaries 4 March 2026; Lone working", "skills": "Housing, employment", "lived experience": "Yes",
    "emergency contact": "Ann Lloyd (mother) 01632 960124", "gender": "woman", "interests": "Running, choir",
}  # fmt: skip


def test_the_sheet_of_a_charity_is_read_whole() -> None:
    found = good(**CHARITY)
    told = found.told
    assert told.vetted_for == (("HEI", date(2028, 9, 12)),)
    assert (told.dbs_issued, told.dbs_level, told.dbs_update) == (date(2026, 1, 5), "enhanced_barred", "no_change")
    assert told.training == (
        Module("Safeguarding", date(2026, 2, 3), date(2029, 2, 3)),
        Module("Boundaries", date(2026, 3, 4)),
        Module("Lone working"),
    )
    assert (told.skills, told.lived_experience) == (("accommodation", "work"), True)
    assert (told.emergency_name, told.emergency_relation) == ("Ann Lloyd", "mother")
    assert told.emergency_phone == "01632 960124"
    assert (told.gender, told.interests) == ("female", ("Running", "choir"))
    assert (found.remarks, told.notes) == ((), None)


def test_checks_wait_until_they_are_seen_and_a_module_was_passed_on_its_day() -> None:
    checks = {(one.check_type, one.module): one for one in enrolled(good(**CHARITY).told).checks}
    vetting, dbs, module = (
        checks["prison_vetting", None], checks["dbs", None], checks["training", "Safeguarding"],
    )  # fmt: skip
    assert (vetting.prison, vetting.lapses_on, vetting.outcome) == ("HEI", date(2028, 9, 12), "pending")
    assert (dbs.level, dbs.update_service, dbs.outcome) == ("enhanced_barred", "no_change", "pending")
    assert (module.issued_on, module.lapses_on, module.outcome) == (date(2026, 2, 3), date(2029, 2, 3), "clear")


@pytest.mark.parametrize("cell", ["booked 12/01/2027", "12/01/2027", "in progress", "Level 2", "31/02/2026", 85])
def test_what_does_not_plainly_say_that_a_module_was_passed_stays_in_the_note(cell: Cell) -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", safeguarding=cell)
    assert not any(one.passed for one in found.told.training)
    assert f"safeguarding: {cell}" in (found.told.notes or "")
    assert found.leaves_empty


@pytest.mark.parametrize(
    "cell", ["pending", "Cancelled", "withdrawn", "Safeguarding started", "to do", "Safeguarding?", "ar y gweill"]
)
def test_a_column_of_training_takes_no_word_of_doubt_for_a_module(cell: Cell) -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", training=cell)
    assert found.told.training == ()
    assert f"training: {cell}" in (found.told.notes or "")


def test_a_day_under_a_heading_that_tells_of_lapsing_in_brackets_is_none_of_passing() -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", **{"safeguarding (expiry)": "3/2/2025"})
    assert [(one.passed, one.done_on, one.lapses_on) for one in found.told.training] == [
        (False, None, date(2025, 2, 3))
    ]


def test_a_telephone_in_brackets_leaves_no_bracket_in_the_name_of_whom_to_ring() -> None:
    told = good(name="Zoe Lloyd", postcode="WS2", **{"emergency contact": "Ann Lloyd (01632 960124)"}).told
    assert (told.emergency_name, told.emergency_phone) == ("Ann Lloyd", "01632 960124")


def test_a_module_that_is_not_passed_is_none() -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", safeguarding="No", boundaries="passed")
    assert found.told.training == (Module("Boundaries"),)
    assert found.told.notes is None


def test_one_day_of_lapsing_is_that_of_every_module_without_its_own() -> None:
    found = good(name="Z", postcode="WS2", training="Safeguarding; Boundaries", **{"training expiry": "1/2/2027"})
    assert {one.lapses_on for one in found.told.training} == {date(2027, 2, 1)}


def test_what_lapses_before_it_was_passed_or_nowhere_or_has_lapsed_is_said() -> None:
    early = good(name="Z", postcode="WS2", safeguarding="3/2/2026", **{"safeguarding expiry": "3/2/2025"})
    assert early.told.training == (Module("Safeguarding", date(2026, 2, 3)),)
    assert "3 February 2025 is before the training was passed" in remarks(early)
    nowhere = good(name="Z", postcode="WS2", vetted="", **{"vetting expiry": "12/09/2028"})
    assert nowhere.told.vetted_for == ()
    assert "vetting expiry: 12/09/2028" in (nowhere.told.notes or "")
    gone = good(name="Z", postcode="WS2", vetted="Hewell", **{"vetting expiry": "12/09/2025"})
    assert "The vetting lapsed on 12 September 2025." in remarks(gone)


def test_that_somebody_would_rather_not_say_is_nothing_to_keep() -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", **{"lived experience": "Prefer not to say"})
    assert (found.told.lived_experience, found.told.notes) == (None, None)


CELLS = st.one_of(st.text(max_size=12), st.integers(-99, 999))


@given(st.fixed_dictionaries(dict.fromkeys(("postcode", "places", "travel", "vetted"), CELLS)))
def test_nothing_in_the_other_cells_keeps_a_named_mentor_out(cells: dict[str, Cell]) -> None:
    assert isinstance(read(name="Zoe Lloyd", **cells), GoodRow)


NEW = ("vetting expiry", "dbs level", "update service", "safeguarding", "safeguarding expiry", "training", "skills")
WORDS = st.text("abcdefgh 0123456789/.-;(),", min_size=1, max_size=24).filter(
    lambda text: not says_nothing(text_of(text))
)


@given(st.sampled_from(NEW), st.one_of(WORDS, st.integers(-9, 99_999)))
def test_every_cell_of_a_check_or_a_skill_is_read_or_stays_in_the_note(heading: str, cell: Cell) -> None:
    found = good(name="Zoe Lloyd", postcode="WS2", vetted="Hewell", **{heading: cell})
    read = replace(found.told, notes=None) != BARE or cell in NO
    assert read or f"{heading}: {text_of(cell)}" in (found.told.notes or "")


BARE = good(name="Zoe Lloyd", postcode="WS2", vetted="Hewell").told
NO = ("f", "0", 0)


@given(st.dates(date(2000, 1, 1), TODAY), st.dates(date(2010, 1, 1), date(2040, 1, 1)))
def test_a_module_is_passed_and_lapses_on_the_days_of_its_columns_unless_it_would_lapse_first(
    done: date, lapses: date
) -> None:
    cells: dict[str, Cell] = {"lone working": f"{done:%d/%m/%Y}", "lone working expiry": lapses}
    (module,) = good(name="Zoe Lloyd", postcode="WS2", **cells).told.training
    assert module == Module("Lone working", done, lapses if lapses >= done else None)


# Doubles


def likely(*rows: MentorRow, **known: str | None) -> dict[int, list[str]]:
    names = (known.get("given"), known.get("family"))
    reached = {name: known.get(name) for name in ("phone", "email", "district")}
    here = known_mentor("m", names=names, phone=reached["phone"], email=reached["email"], district=reached["district"])
    found = find_mentors(rows, known=[here] if known else [])
    return {row: [one.level.value for one in many] for row, many in found.items()}


def test_the_same_name_and_phone_are_likely_one_mentor_however_they_are_written() -> None:
    row = MentorRow(row=2, given_name="LLOYD", family_name="Zoë", phone="+44 1632 960123")
    assert likely(row, given="Zoe", family="Lloyd", phone="01632 960123") == {2: ["likely"]}


def test_the_same_name_elsewhere_only_looks_alike() -> None:
    row = MentorRow(row=2, given_name="John", family_name="Smith", phone="01632 960123", postcode="WS2")
    assert likely(row, given="John", family="Smith", phone="01632 960999", district="B11") == {2: ["look-alike"]}


def test_one_telephone_of_two_people_only_looks_alike() -> None:
    row = MentorRow(row=2, given_name="Ann", family_name="Smith", phone="01632 960123")
    assert likely(row, given="John", family="Smith", phone="01632 960123") == {2: ["look-alike"]}


def test_a_row_that_stands_twice_is_a_double_of_the_first() -> None:
    rows = [MentorRow(row=n, given_name="Zoe", family_name="Lloyd", email="zoe@example.org") for n in (2, 3)]
    assert likely(*rows) == {3: ["likely"]}


def test_ten_thousand_pasted_twice_are_all_found_again() -> None:
    first = [MentorRow(row=n, given_name=f"G{n}", family_name="Smith", postcode="WS2") for n in range(2, 10_002)]
    again = [MentorRow(row=one.row + 10_000, given_name=one.given_name, family_name="Smith") for one in first]
    found = likely(*first, *again)
    assert set(found) == {row.row for row in again}


def test_ten_thousand_of_one_name_and_one_telephone_are_told_apart_at_once() -> None:
    rows = [
        MentorRow(row=n, given_name="Ann", family_name="Rees", phone="01632 960001", email=f"a{n}@example.org")
        for n in range(2, 10_002)
    ]
    found = likely(*rows, MentorRow(row=10_002, given_name="Someone", family_name="Else", email="a5000@example.org"))
    assert found[10_002] == ["likely"]
    assert max(map(len, found.values())) <= 10


SOME = st.sampled_from([None, "a", "b"])
ROWS = st.lists(
    st.builds(
        MentorRow, row=st.just(0), given_name=SOME, family_name=SOME,
        phone=SOME.map(lambda one: one and f"0{ord(one)}"),
        email=SOME, postcode=SOME,
    ),
    max_size=40,
)  # fmt: skip


@given(ROWS)
def test_whoever_is_likely_known_is_found_in_whatever_crowd(rows: list[MentorRow]) -> None:
    numbered = [replace(row, row=number) for number, row in enumerate(rows, 2)]
    found = likely(*numbered)
    for place, row in enumerate(numbered):
        one_by_one = [likely(replace(before, row=1), replace(row, row=2)).get(2, []) for before in numbered[:place]]
        assert ("likely" in found.get(row.row, [])) is any("likely" in one for one in one_by_one)


def test_a_sheet_of_mentors_is_told_by_its_own_headings(tmp_path: Path) -> None:
    path = tmp_path / "mentors.csv"
    path.write_text("Our volunteers 2026\nVolunteer,Cod post,Max people\nZoe Lloyd,WS2,3\n", encoding="utf-8")
    assert read_sheet(path, sort=Sort.MENTORS).headings == ("Volunteer", "Cod post", "Max people")
