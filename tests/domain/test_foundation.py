"""Identifiers, folders, moments, sentences and changes: what everything else stands on."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseworker.domain import folders, ids
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import FixedClock, SystemClock, from_milliseconds, local_day, milliseconds
from caseworker.domain.errors import KnownError, say
from caseworker.domain.folders import NOWHERE, PER_BODY, PER_CASE, Folder, FolderKey, parse_folder
from caseworker.domain.ids import NO_ID
from caseworker.domain.people import Person
from caseworker.domain.record import utc
from tests.domain.values import FIRST, IDS, LAST

NOON = datetime(2026, 12, 7, 12, tzinfo=UTC)


@given(identifier=IDS)
def test_an_identifier_is_sixteen_bytes_and_comes_back(identifier: ids.Id) -> None:
    assert ids.from_bytes(ids.to_bytes(identifier)) == identifier


@pytest.mark.parametrize("raw", [b"", b"short", bytes(17)])
def test_an_identifier_of_another_length_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match="16 bytes"):
        ids.from_bytes(raw)
    with pytest.raises(ValueError, match="16 bytes"):
        ids.to_bytes(ids.Id(raw.hex()))


@given(parts=st.lists(st.text(), min_size=1), others=st.lists(st.text(), min_size=1))
def test_no_two_lists_of_parts_run_together_into_one_derived_identifier(parts: list[str], others: list[str]) -> None:
    assume(parts != others)
    assert ids.derived(*parts) != ids.derived(*others)


@given(folder=st.sampled_from(Folder), scope=IDS, body=IDS)
def test_a_folder_is_read_as_it_was_written(folder: Folder, scope: ids.Id, body: ids.Id) -> None:
    key = FolderKey(folder, scope, body if folder in PER_BODY else NO_ID)
    assert parse_folder(str(key)) == key


def test_a_folder_of_an_unknown_class_is_refused() -> None:
    with pytest.raises(ValueError, match="cellar"):
        parse_folder("cellar/" + "a" * 32)


@given(folder=st.sampled_from(Folder), scope=IDS)
def test_only_a_folder_of_a_case_names_a_case(folder: Folder, scope: ids.Id) -> None:
    assert FolderKey(folder, scope).case == (scope if folder in PER_CASE else NO_ID)


@given(case=IDS, body=IDS)
def test_a_case_has_its_access_working_restricted_and_shared_folders(case: ids.Id, body: ids.Id) -> None:
    made = [
        folders.access_folder(case),
        folders.case_folder(case),
        folders.restricted_folder(case),
        folders.shared_folder(case, body),
        folders.shared_restricted_folder(case, body),
    ]
    assert {key.folder for key in made} == PER_CASE
    assert {key.body for key in made if key.folder in PER_BODY} == {body}


@given(case=IDS)
def test_a_record_belongs_to_the_case_of_its_folder(case: ids.Id) -> None:
    assert Person(folder=folders.case_folder(case)).case == case


def test_an_unsaved_record_lives_nowhere() -> None:
    assert (Person().folder, Person().case) == (NOWHERE, NO_ID)


@given(value=st.integers(FIRST, LAST))
def test_a_journal_time_comes_back_to_the_millisecond(value: int) -> None:
    assert milliseconds(from_milliseconds(value)) == value


@pytest.mark.parametrize(
    ("value", "end"),
    [
        (-(10**18), datetime.min.replace(tzinfo=UTC)),
        (10**18, datetime.max.replace(tzinfo=UTC)),
        (10**400, datetime.max.replace(tzinfo=UTC)),
    ],
)
def test_a_journal_time_that_no_calendar_holds_becomes_its_nearest_end(value: int, end: datetime) -> None:
    assert from_milliseconds(value) == end


def test_a_moment_is_kept_in_utc_to_the_millisecond() -> None:
    summer = timezone(timedelta(hours=1))
    kept = utc(datetime(2026, 7, 1, 9, 30, 0, 123_456, tzinfo=summer))
    assert (kept, kept.tzinfo) == (datetime(2026, 7, 1, 8, 30, 0, 123_000, tzinfo=UTC), UTC)


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 7, 1, 23, 30, tzinfo=UTC), date(2026, 7, 2)),
        (datetime(2026, 12, 1, 23, 30, tzinfo=UTC), date(2026, 12, 1)),
    ],
)
def test_a_day_is_the_day_in_england_and_wales(moment: datetime, day: date) -> None:
    assert local_day(moment) == day


def test_a_fixed_clock_stands_until_it_is_moved() -> None:
    clock = FixedClock(NOON)
    before = clock.now()
    clock.move_to(NOON - timedelta(days=1))
    assert (before, clock.now()) == (NOON, NOON - timedelta(days=1))


def test_the_clock_of_this_machine_tells_utc() -> None:
    assert SystemClock().now().tzinfo is UTC


def test_a_sentence_is_filled_after_it_is_translated() -> None:
    phrase = say("{count} rows were kept.", count=3)
    assert (phrase.template, str(phrase)) == ("{count} rows were kept.", "3 rows were kept.")


def test_an_error_that_a_person_can_act_on_carries_its_sentence() -> None:
    error = KnownError(say("The file is empty."))
    assert (str(error), error.phrase.template) == ("The file is empty.", "The file is empty.")


CHANGED = Changes(kinds=frozenset({"session"}), cases=frozenset({ids.Id("c" * 32)}))


@pytest.mark.parametrize(
    "shown",
    [{"kinds": ["session"]}, {"cases": ["b" * 32, "c" * 32]}],
    ids=lambda view: next(iter(view)),
)
def test_a_view_of_what_changed_looks_again(shown: dict[str, list[ids.Id]]) -> None:
    assert CHANGED.concerns(**shown)


def test_a_view_of_something_else_does_not_look_again() -> None:
    assert not CHANGED.concerns(kinds=["person"], cases=[ids.Id("b" * 32)])


def test_an_act_can_be_undone_unless_it_says_otherwise() -> None:
    assert Changes().undo is Undo.REVERSIBLE
