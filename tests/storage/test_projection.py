"""The derived tables: each kind's rows, the timeline and the search text follow from what the merge leaves."""

from datetime import date, timedelta

import pytest

from caseworker.domain.clock import milliseconds
from caseworker.domain.folders import Folder, FolderKey, case_folder, restricted_folder
from caseworker.domain.kinds import KINDS
from caseworker.domain.referrals import Referral
from caseworker.domain.service import ServiceSettings
from caseworker.domain.sessions import Note, Session
from caseworker.services.founding import office_folder
from caseworker.storage.filling import words_of
from tests.devices import MONDAY, Device, founder


@pytest.fixture
def a() -> Device:
    return founder("Ann")


def words(a: Device, match: str) -> set[tuple[object, ...]]:
    return set(a.rows("SELECT r.id FROM find_text t JOIN record r ON r.n=t.rowid WHERE t.words MATCH ?", match))


def test_a_record_s_row_says_what_it_amounts_to(a: Device) -> None:
    case = a.open_case(aliases=("Shan", "Llŷr"), born_on=date(1990, 2, 3), no_fixed_home=True)
    row = a.rows("SELECT given_name, aliases, born_on, no_fixed_home, pronouns, scope, folder FROM kind_person")
    assert row == [("Siân", '["Shan", "Llŷr"]', "1990-02-03", 1, None, case, str(case_folder(case)))]


def test_a_moment_is_kept_in_milliseconds(a: Device) -> None:
    case = a.open_case()
    a.add(Session(happened_at=MONDAY, minutes=40), case_folder(case))
    assert a.rows("SELECT happened_at, minutes FROM kind_session") == [(milliseconds(MONDAY), 40)]


def test_a_timeline_line_stands_at_the_moment_that_dates_the_record(a: Device) -> None:
    case = a.open_case()
    by_moment = a.add(Session(happened_at=MONDAY - timedelta(days=2)), case_folder(case))
    by_day = a.add(Referral(referred_on=MONDAY.date()), case_folder(case))
    undated = a.add(Note(words="x"), case_folder(case))
    at = dict(a.rows("SELECT record, at FROM timeline"))
    assert at[by_moment] == milliseconds(MONDAY - timedelta(days=2))
    assert at[by_day] == milliseconds(MONDAY.replace(hour=12))
    assert at[undated] == milliseconds(MONDAY)


def test_what_is_no_part_of_a_case_stands_on_no_timeline(a: Device) -> None:
    with a.desk.act("mentor") as act:
        file = a.open_scope(act)
    a.add(Note(words="x"), FolderKey(Folder.RESTRICTED, file))
    from_office = a.rows("SELECT count(*) FROM timeline WHERE scope=?", a.service)
    assert from_office == [(0,)]


def test_text_is_found_by_its_folded_words_and_follows_each_change(a: Device) -> None:
    case = a.open_case()
    session = a.add(Session(summary="Cerddon ni i'r Café"), case_folder(case))
    assert words(a, "cafe") == {(session,)}
    a.change(session, summary="Met at the library")
    assert (words(a, "cafe"), words(a, "library")) == (set(), {(session,)})
    a.change(session, summary=None)
    assert words(a, "library") == set()


def test_what_is_not_meant_to_be_searched_is_not_found(a: Device) -> None:
    case = a.open_case()
    a.add(Session(reason_words="Unwell", summary="Short"), case_folder(case))
    a.add(Note(words="Restricted words"), restricted_folder(case))
    assert words(a, "unwell") == set()
    assert len(words(a, "restricted")) == 1


def test_search_words_are_folded_texts_and_lists(a: Device) -> None:
    fields = [name for name, field in KINDS["person"].fields.items() if field.search]
    assert words_of({"given_name": "Siân", "aliases": ("Llŷr", "Shan"), "born_on": date(1990, 1, 1)}, fields) == (
        "sian llyr shan"
    )


def test_a_rebuilt_folder_leaves_nothing_of_what_was_there(a: Device) -> None:
    one, other = a.open_case(), a.open_case()
    for case in (one, other):
        a.add(Session(summary="Talked", happened_at=MONDAY), case_folder(case))
    before = a.content()
    with a.store.writing() as transaction:
        transaction.door.rebuild([case_folder(one)])
    assert a.content() == before


def test_the_settings_of_the_office_have_a_row_like_any_record(a: Device) -> None:
    found = a.rows("SELECT name, format_floor, folder FROM kind_service_settings")
    assert found == [("Gate House", 1, str(office_folder(a.service)))]
    assert ServiceSettings.kind.folders == (Folder.OFFICE,)


def test_a_thousand_records_are_loaded_in_a_few_questions(a: Device) -> None:
    case = a.open_case()
    a.add_all(*(Note(words=f"Note {n}") for n in range(1000)), folder=case_folder(case))
    with a.desk.act("look") as act:
        assert len(act.of_kind("note", scope=case)) == 1000
