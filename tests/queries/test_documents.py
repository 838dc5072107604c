"""The Documents tab: what may be written by whom, and every file that was, seen by who may read the case."""

import pytest

from caseworker.domain.folders import Folder, case_folder, shared_folder
from caseworker.domain.referrals import Referral
from caseworker.domain.service import Export, ExportKind
from caseworker.queries import documents, exports
from caseworker.queries.exports import exported
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import offers_of
from caseworker.queries.may import role_may_add
from caseworker.queries.pages import person_offers, person_tab
from caseworker.queries.rows import PersonTab, Section
from caseworker.services import assignments, casework, links
from caseworker.services.exports import note_where_it_is_about
from tests.devices import Device, later
from tests.queries.conftest import TODAY, Town, asked

PAPERS = [FormName.CASE_SUMMARY, FormName.SESSION_SHEET]


def tab(one: Device, town: Town) -> tuple[Section, ...]:
    with asked(one) as reading:
        return documents.sections(reading, town.pike)


def taken(one: Device, town: Town) -> list[tuple[str, str, str]]:
    return [(str(fact.label), str(fact.words), str(fact.context)) for fact in tab(one, town)[-1].facts]


def known(one: Device) -> set[str]:
    """About whom a device knows of an export in a file of a person."""
    return {row[0] for row in one.rows("SELECT scope FROM kind_export WHERE what IN ('case_summary', 'session_sheet')")}


def note(one: Device, town: Town, what: ExportKind = ExportKind.CASE_SUMMARY) -> None:
    note_where_it_is_about(one.desk, what=what, folders=[case_folder(town.pike)])


def test_coordinator_and_mentor_may_write_both_papers(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    for one in (town.farida, town.ruth):
        assert [offer.form for offer in offers_of(tab(one, town))] == PAPERS
        with asked(one) as reading:
            assert {offer.form for offer in person_offers(reading, town.pike)} >= {*PAPERS}


def test_a_practitioner_who_holds_no_working_file_is_offered_nothing(town: Town) -> None:
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange(town.farida, town.priya)
    assert tab(town.priya, town) == ()
    with asked(town.priya) as reading:
        assert documents.offers(reading, town.pike) == ()


def test_where_the_work_has_ended_no_session_sheet_is_offered_and_none_explained(town: Town) -> None:
    casework.close(town.farida.desk, case=town.pike, ending=casework.Ending(on=TODAY, reason="moved_away"))
    with asked(town.farida) as reading:
        shown = person_tab(reading, town.pike, tab=PersonTab.DOCUMENTS)
        assert FormName.SESSION_SHEET not in {offer.form for offer in person_offers(reading, town.pike)}
    assert [str(one.title) for one in shown] == ["Case summary", "What was written, or was to be"]


def test_who_has_documents_is_one_rule_for_the_window_and_its_questions(town: Town) -> None:
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange()
    for one in (town.farida, town.ruth, town.priya):
        with asked(one) as reading:
            assert role_may_add(reading.role, Export) == bool(documents.offers(reading, town.pike))


def test_a_file_that_could_not_be_written_stands_under_words_that_are_true_of_it(town: Town) -> None:
    note(town.farida, town)
    kept = tab(town.farida, town)[-1]
    assert str(kept.title) == "What was written, or was to be"
    assert "one that could not be written stands here too" in str(kept.says[0])


def test_of_everybodys_exports_the_last_are_told(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(3):
        later(town.farida, minutes=number)
        note(town.farida, town)
    with monkeypatch.context() as patch, asked(town.farida) as reading:
        patch.setattr(exports, "MOST", 2)
        assert [one.at.minute for one in exported(reading)] == [3, 1]


def test_before_anything_was_written_the_tab_says_so(town: Town) -> None:
    assert str(tab(town.farida, town)[-1].empty) == "Nothing about this person has been written as a file."


def test_what_was_written_is_listed_newest_first_with_who_and_when(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    note(town.farida, town)
    later(town.farida, town.ruth, hours=2)
    note(town.ruth, town, ExportKind.SESSION_SHEET)
    town.exchange(town.farida, town.ruth)
    for one in (town.farida, town.ruth):
        assert taken(one, town) == [
            ("7 December 2026, 11:00", "A session sheet", "by Ruth Osei"),
            ("7 December 2026, 09:00", "A case summary", "by Farida Akhtar"),
        ]


def test_the_office_which_everybody_reads_learns_of_no_case(town: Town) -> None:
    note(town.farida, town)
    folders = town.farida.rows("SELECT folder FROM kind_export WHERE about=?", town.pike)
    assert [str(folder).partition("/")[0] for (folder,) in folders] == [Folder.CASE]


def test_a_walled_coordinator_and_another_mentor_hear_of_no_export(town: Town) -> None:
    imran = town.open("Imran", "Khan")
    town.exchange()
    assignments.wall(town.farida.desk, case=town.pike, member=town.dev.member, reason="Related")
    town.exchange()
    note(town.farida, town)
    note_where_it_is_about(town.farida.desk, what=ExportKind.CASE_SUMMARY, folders=[case_folder(imran)])
    town.exchange()
    assert known(town.farida) == {town.pike, imran}
    assert known(town.dev) == {imran}
    assert known(town.ruth) == {town.pike}
    assert known(town.priya) == set()
    with asked(town.dev) as reading:
        assert town.pike not in {one.about for one in exported(reading)}


def test_an_export_of_joined_records_is_noted_in_each_and_told_once(town: Town) -> None:
    other = town.open("Jayson", "Pyke")
    links.same_person(town.farida.desk, case=town.pike, other=other)
    note_where_it_is_about(
        town.farida.desk, what=ExportKind.CASE_SUMMARY, folders=[case_folder(town.pike), case_folder(other)]
    )
    assert known(town.farida) == {town.pike, other}
    assert len(taken(town.farida, town)) == 1


def test_of_many_files_the_newest_are_told(town: Town) -> None:
    for _ in range(documents.MOST + 1):
        note(town.farida, town)
        later(town.farida, minutes=1)
    assert len(taken(town.farida, town)) == documents.MOST
    assert str(tab(town.farida, town)[-1].says[-1]) == f"The newest {documents.MOST} of {documents.MOST + 1}."
