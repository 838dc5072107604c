"""What is said of a word that no list knows is read in every row; what is recognised is read as it always was."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.imports.cells import RawRow, word_key
from caseworker.imports.explained import LEFT_EMPTY, Meanings, counted
from caseworker.imports.headings import Sort
from caseworker.imports.mapping import guess
from caseworker.imports.mentor_rows import MentorReader, MentorRow
from caseworker.imports.rows import GoodRow, ReferralRow, RowReader
from tests.fixtures.spreadsheets import LOOKUPS

TODAY = date(2026, 12, 7)
HEADINGS = ("Surname", "Forename", "Prison", "Source", "Language", "Gender")
OF_MENTORS = ("Surname", "Forename", "Vetted for", "Languages", "Status", "Risk level")


def referral(*cells: str, meanings: Meanings = {}) -> GoodRow[ReferralRow]:  # noqa: B006 (never changed)
    reader = RowReader(guess(HEADINGS, sample=[]), lookups=replace(LOOKUPS, meanings=meanings), today=TODAY)
    row = reader.read(RawRow(2, ("Smith", "John", *cells, *[""] * (4 - len(cells)))))
    assert isinstance(row, GoodRow)
    return row


def mentor(*cells: str, meanings: Meanings = {}) -> GoodRow[MentorRow]:  # noqa: B006 (never changed)
    reader = MentorReader(
        guess(OF_MENTORS, sample=[], sort=Sort.MENTORS), lookups=replace(LOOKUPS, meanings=meanings), today=TODAY
    )
    row = reader.read(RawRow(2, ("Smith", "John", *cells, *[""] * (4 - len(cells)))))
    assert isinstance(row, GoodRow)
    return row


def test_a_word_that_was_explained_is_read_and_leaves_no_remark() -> None:
    row = referral("HMP  FICTOWN", meanings={("prison", "hmp fictown"): "FSI"})
    assert (row.told.prison, row.remarks, row.told.notes) == ("FSI", (), None)
    assert [word.text for word in row.unknown] == ["HMP FICTOWN"]


def test_a_word_that_is_to_stay_empty_leaves_no_remark_and_is_kept_with_the_notes() -> None:
    row = referral("HMP Fictown", meanings={("prison", "hmp fictown"): LEFT_EMPTY})
    assert (row.told.prison, row.remarks, row.told.notes) == (None, (), "Prison: HMP Fictown")


def test_a_word_that_could_be_several_prisons_can_be_explained() -> None:
    row = referral("Wolverhampton", meanings={("prison", "wolverhampton"): "OWI"})
    assert row.told.prison == "OWI"


def test_a_code_that_is_in_the_list_no_more_was_not_said() -> None:
    row = referral("HMP Fictown", meanings={("prison", "hmp fictown"): "GONE"})
    assert (row.told.prison, row.leaves_empty) == (None, True)


def test_of_several_languages_only_the_unknown_one_is_asked_about() -> None:
    row = referral("", "", "Polish and Klingon")
    assert [word.text for word in row.unknown] == ["Klingon"]
    said = referral("", "", "Polish and Klingon", meanings={("language", "klingon"): "syl"})
    assert (said.told.languages, said.remarks, said.told.notes) == (("pol", "syl"), (), None)
    empty = referral("", "", "Polish and Klingon", meanings={("language", "klingon"): LEFT_EMPTY})
    assert (empty.told.languages, empty.remarks) == (("pol",), ())
    assert empty.told.notes == "Language: Polish and Klingon"


def test_of_several_prisons_of_a_mentor_only_the_unknown_one_is_asked_about() -> None:
    row = mentor("FSI and Fictown")
    assert [word.text for word in row.unknown] == ["Fictown"]
    said = mentor("FSI and Fictown", meanings={("prison", "fictown"): "OWI"})
    assert said.told.vetted_for == (("FSI", None), ("OWI", None))
    assert not said.leaves_empty


def test_words_of_gender_history_are_never_asked_about() -> None:
    assert referral("", "", "", "transwoman, born elsewhere").unknown == ()


def test_words_that_are_written_alike_are_counted_as_one() -> None:
    rows = [referral(written) for written in ("HMP Fictown", "hmp fictown", "Nowhere", "FSI", "HMP FICTOWN")]
    found = counted(row.unknown for row in rows)
    assert [(word.text, count) for word, count in found] == [("HMP Fictown", 3), ("Nowhere", 1)]


WRITTEN = st.sampled_from(
    (
        *("", "HMP Featherstone", "FSI", "Wolverhampton", "Durham", "Garth/Gartree", "HMP Fictown", "Featherstne"),
        *("Oakwood, Fictown", "Polish", "Polish, English", "Klingon", "Welsh and Klingon", "Probation", "Probaton"),
        *("Fire brigade", "M", "woman", "??!", "Active", "High", "n/a"),
    )
)
CELLS = st.tuples(WRITTEN, WRITTEN, WRITTEN, WRITTEN)
CODES = (LEFT_EMPTY, "FSI", "eng", "probation", "female", "active", "high")
LISTS = ("prison", "language", "referral_source", "gender", "mentor_status", "risk_level")
SAID = st.dictionaries(st.tuples(st.sampled_from(LISTS), WRITTEN.map(word_key)), st.sampled_from(CODES))


Read = Callable[..., GoodRow[ReferralRow] | GoodRow[MentorRow]]


@pytest.mark.parametrize("read", [referral, mentor])
@given(cells=CELLS, said=SAID)
def test_what_is_said_of_words_never_changes_a_row_whose_words_were_recognised(
    read: Read, cells: tuple[str, ...], said: Meanings
) -> None:
    plain, explained = read(*cells), read(*cells, meanings=said)
    assert explained.unknown == plain.unknown
    if not {word.key for word in plain.unknown} & said.keys():
        assert explained == plain
