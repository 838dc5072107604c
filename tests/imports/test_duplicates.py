"""A row is held against everybody on record and every row before it, and each likeness is said without a name."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.duplicates import MOST_PER_ROW, Candidate, Level, Possible, find_duplicates, names_of
from caseworker.imports.rows import ReferralRow

BORN = date(1994, 2, 1)
JOHN = Candidate("john", ("John Smith", "Jack Jones"), BORN, ("A1234BC", "X123456"))


def row(
    number: int = 2, given_name: str | None = "John", family_name: str | None = "Smith", **told: object
) -> ReferralRow:
    return ReferralRow(row=number, given_name=given_name, family_name=family_name, **told)  # type: ignore[arg-type]


def asked(*people: Candidate, **told: object) -> tuple[Possible, ...]:
    return find_duplicates([row(**told)], people=people).get(2, ())  # type: ignore[arg-type]


def why(*people: Candidate, **told: object) -> tuple[Level, list[str]] | None:
    found = asked(*people, **told)
    return (found[0].level, [str(phrase) for phrase in found[0].why]) if found else None


def test_the_same_name_and_birth_date_is_likely_one_person() -> None:
    assert asked(JOHN, born_on=BORN) == (Possible(2, "john", None, Level.LIKELY, asked(JOHN, born_on=BORN)[0].why),)
    assert why(JOHN, born_on=BORN) == (Level.LIKELY, ["The same name.", "The same birth date."])


def test_the_same_number_is_likely_one_person_whatever_the_name() -> None:
    assert why(JOHN, given_name="Ali", family_name="Khan", born_on=date(1980, 5, 5), prison_number="A1234BC") == (
        Level.LIKELY,
        ["The same prison number.", "The names are different.", "The birth dates are different."],
    )


def test_a_number_is_known_whatever_its_spaces_and_capitals() -> None:
    person = Candidate("ann", ("Ann Okafor",), None, (" x12 3456",))
    assert why(person, crn="X123456") == (
        Level.LIKELY,
        ["The same CRN.", "The names are different.", "There are no two birth dates to compare."],
    )


def test_a_number_of_no_known_kind_is_compared_too() -> None:
    person = Candidate("ann", ("John Smith",), BORN, ("2003/0062845E", "other-7"))
    found = why(person, born_on=BORN, pnc="2003/0062845E")
    assert found is not None
    assert found[1][0] == "The same PNC number."


@pytest.mark.parametrize(
    ("told", "level", "words"),
    [
        ({"given_name": "Jon"}, Level.LIKELY, "The same name in a shorter or another form."),
        ({"given_name": "Smith", "family_name": "John"}, Level.LIKELY, "The same name in another order."),
        ({"family_name": "Smyth"}, Level.LIKELY, "A similar name."),
        ({"given_name": None}, Level.LIKELY, "One name is all that is known of one of them, and the other has it too."),
        ({"given_name": "Jack", "family_name": "Jones"}, Level.LIKELY, "The same name."),
        ({"aliases": ("Jack Jones",), "family_name": "Xu", "given_name": "Li"}, Level.LIKELY, "The same name."),
        ({"preferred_name": "John", "given_name": "Zebedee"}, Level.LIKELY, "The same name."),
        (
            {"given_name": "Dean"},
            Level.LOOK_ALIKE,
            "The same family name with another given name; perhaps twins or relatives.",
        ),
        (
            {"family_name": "Okafor"},
            Level.LOOK_ALIKE,
            "The same given name with another family name; it may have changed.",
        ),
    ],
)
def test_names_under_one_birth_date_are_weighed(told: dict[str, object], level: Level, words: str) -> None:
    assert why(JOHN, born_on=BORN, **told) == (level, [words, "The same birth date."])


def test_twins_only_look_alike() -> None:
    twins = Candidate("dean", ("Dean Smith",), BORN)
    found = asked(twins, given_name="Sean", born_on=BORN)
    assert [possible.level for possible in found] == [Level.LOOK_ALIKE]


@pytest.mark.parametrize(
    ("born_on", "words"),
    [
        (date(1994, 1, 2), "The birth dates differ by day and month changed round."),
        (date(1995, 2, 1), "The birth dates differ in one digit."),
        (date(1994, 2, 11), "The birth dates differ in one digit."),
    ],
)
def test_the_same_name_with_a_slip_in_the_birth_date_is_likely(born_on: date, words: str) -> None:
    assert why(JOHN, born_on=born_on) == (Level.LIKELY, ["The same name.", words])


def test_a_similar_name_with_a_slip_in_the_birth_date_only_looks_alike() -> None:
    found = asked(JOHN, family_name="Smyth", born_on=date(1994, 1, 2))
    assert [possible.level for possible in found] == [Level.LOOK_ALIKE]


@pytest.mark.parametrize("told", [{"given_name": "Dean"}, {"family_name": "Okafor"}])
def test_half_a_name_with_a_slip_in_the_birth_date_says_nothing(told: dict[str, object]) -> None:
    assert asked(JOHN, born_on=date(1994, 1, 2), **told) == ()


def test_the_same_name_with_another_birth_date_is_somebody_else() -> None:
    assert asked(JOHN, born_on=date(1971, 8, 30)) == ()


@pytest.mark.parametrize(("person_born", "row_born"), [(BORN, None), (None, BORN), (None, None)])
def test_the_same_name_without_two_birth_dates_is_likely(person_born: date | None, row_born: date | None) -> None:
    person = Candidate("john", ("John Smith",), person_born)
    assert why(person, born_on=row_born) == (
        Level.LIKELY,
        ["The same name.", "There are no two birth dates to compare."],
    )


def test_one_word_without_a_birth_date_only_looks_alike() -> None:
    found = asked(Candidate("ng", ("Ng",)), given_name=None, family_name="Ng")
    assert [possible.level for possible in found] == [Level.LOOK_ALIKE]


def test_a_short_form_without_a_birth_date_only_looks_alike() -> None:
    found = asked(Candidate("bob", ("Bob Smith",)), given_name="Robert")
    assert [possible.level for possible in found] == [Level.LOOK_ALIKE]


def test_another_number_is_said_and_does_not_hide_the_same_name_and_birth_date() -> None:
    assert why(JOHN, born_on=BORN, prison_number="Z9999ZZ") == (
        Level.LIKELY,
        ["The same name.", "The same birth date.", "The prison numbers differ."],
    )


@pytest.mark.parametrize(
    "told", [{"family_name": "Smyth", "born_on": BORN}, {"born_on": date(1995, 2, 1)}, {"born_on": None}]
)
def test_another_number_makes_a_weaker_likeness_a_mere_look(told: dict[str, object]) -> None:
    found = asked(JOHN, crn="X999999", **told)
    assert [possible.level for possible in found] == [Level.LOOK_ALIKE]


def test_rows_of_the_sheet_are_held_against_each_other() -> None:
    rows = [row(2, born_on=BORN), row(3, "Ann", "Okafor", born_on=BORN), row(4, "Jon", "Smith", born_on=BORN)]
    found = find_duplicates(rows, people=[])
    assert {number: [(p.person, p.other_row) for p in possible] for number, possible in found.items()} == {
        4: [(None, 2)]
    }


def test_the_likeliest_comes_first() -> None:
    people = [
        Candidate("twin", ("Dean Smith",), BORN),
        Candidate("slip", ("John Smith",), date(1995, 2, 1)),
        Candidate("same", ("John Smith",), BORN),
        Candidate("number", ("Ali Khan",), None, ("A1234BC",)),
    ]
    found = asked(*people, born_on=BORN, prison_number="A1234BC")
    assert [possible.person for possible in found] == ["number", "same", "slip", "twin"]


def test_no_more_are_named_than_a_person_can_look_at() -> None:
    crowd = [Candidate(str(n), ("John Smith",), BORN) for n in range(500)]
    assert len(asked(*crowd, born_on=BORN)) == MOST_PER_ROW


def test_a_birth_date_that_hundreds_share_still_finds_the_name() -> None:
    crowd = [Candidate(str(n), (f"Person{n} Family{n}",), BORN) for n in range(500)]
    assert [possible.person for possible in asked(*crowd, JOHN, born_on=BORN)] == ["john"]


def test_somebody_without_a_name_on_record_is_found_by_number_alone() -> None:
    nameless = Candidate("nameless", (), BORN, ("A1234BC",))
    assert asked(nameless, born_on=BORN) == ()
    assert [possible.person for possible in asked(nameless, prison_number="A1234BC")] == ["nameless"]


def test_every_name_of_a_row_is_asked_for() -> None:
    named = row(2, preferred_name="Jonno", aliases=("Jack Jones", "John Smith"))
    assert names_of(named) == ("John Smith", "Jonno Smith", "Jack Jones")


people = st.builds(
    Candidate,
    id=st.uuids().map(str),
    names=st.lists(
        st.sampled_from(["John Smith", "Jon Smyth", "Smith, John", "Ali Khan", "Ng", "Wei Ng", "Dean Smith"]),
        min_size=1,
        max_size=2,
    ).map(tuple),
    born_on=st.sampled_from([None, BORN, date(1994, 1, 2), date(1995, 2, 1), date(1971, 8, 30)]),
    identifiers=st.sets(st.sampled_from(["A1234BC", "X123456"])).map(tuple),
)


@given(st.lists(people, max_size=6), st.sampled_from(["John", "Dean", None]), st.sampled_from([None, BORN]))
def test_looking_in_the_index_finds_the_same_as_looking_at_everybody(
    on_record: list[Candidate], given_name: str | None, born_on: date | None
) -> None:
    together = asked(*on_record, given_name=given_name, born_on=born_on)
    alone = [possible for person in on_record for possible in asked(person, given_name=given_name, born_on=born_on)]
    assert {(p.person, p.level) for p in together} == {(p.person, p.level) for p in alone}
