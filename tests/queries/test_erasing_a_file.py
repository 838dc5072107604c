"""The file of somebody who never became a mentor is erased as a person's record is: by two, after a delay, for good."""

from datetime import date, timedelta

import pytest

from caseworker.domain.errors import NotHere
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check
from caseworker.domain.recruiting import RecruitmentNote
from caseworker.queries.erasure_form import ErasureForm, erasure_form
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ShownRecord
from caseworker.services import erasure, mentors, recruiting
from caseworker.storage.erasing import erase_due
from tests.devices import Device, later
from tests.queries.conftest import TODAY, Town, asked, gateway_of
from tests.queries.test_candidates import volunteer
from tests.queries.test_mentors import listed, names, shown

WORDS = "Said that he would rather not."


@pytest.fixture
def zoe(town: Town) -> Id:
    """Turned down half a year and a day ago, with an interview, a reference and why."""
    came = volunteer(town, "Zoe", "Lloyd", status="interview", started_on=TODAY - timedelta(days=200))
    reference = Check(check_type="reference", outcome="clear")
    mentors.add_check(town.farida.desk, mentor=came, check=reference)
    note = RecruitmentNote(note_kind="interview", on=TODAY, words=WORDS)
    recruiting.add_note(town.farida.desk, mentor=came, note=note)
    recruiting.turn_down(town.farida.desk, mentor=came, on=date(2026, 6, 1), why="other", words=WORDS)
    town.exchange(town.farida, town.dev)
    return came


def form(one: Device, mentor: Id) -> ErasureForm:
    with asked(one) as reading:
        return erasure_form(reading, case=mentor)


def ways(record: ShownRecord, tab: str) -> list[str]:
    (found,) = (one for one in record.tabs if one.name == tab)
    return [str(one.words) for part in found.sections for one in part.offers if one.form is FormName.ERASURE]


def test_the_way_to_erase_stands_where_it_says_until_when_the_file_was_to_be_kept(town: Town, zoe: Id) -> None:
    record = shown(town, zoe)
    assert "was to be kept until 1 December 2026" in str(record.tabs[0].sections[0].facts[0].context)
    assert ways(record, "recruiting") == ["Erase this record…"]
    assert str(record.tabs[0].sections[1].title) == "Erasure"


def test_a_mentor_who_works_is_not_offered_to_be_erased_and_one_who_has_left_is(town: Town) -> None:
    bea = volunteer(town, "Bea", "Rees")
    assert ways(shown(town, bea), "overview") == []
    mentors.leave(town.farida.desk, mentor=bea, on=TODAY, why="moved_away")
    assert ways(shown(town, bea), "overview") == ["Erase this record…"]


def test_what_goes_with_a_file_is_counted_by_kind_and_the_name_at_the_top_is_asked_for(town: Town, zoe: Id) -> None:
    found = form(town.farida, zoe)
    assert (found.name, found.cases) == ("Zoe Lloyd", (zoe,))
    assert "Mentor" in str(found.goes)
    assert "Access" not in str(found.goes)


def test_two_coordinators_erase_a_file_and_nothing_of_it_is_left_on_either_laptop(town: Town, zoe: Id) -> None:
    said = gateway_of(town.farida).ask_erasure(town.farida.desk, cases=(zoe,), why="kept_long_enough").said
    assert str(said).startswith("The whole file: Farida Akhtar asked for it on 7 December 2026.")
    town.exchange(town.farida, town.dev)
    assert ways(shown(town, zoe, by=town.dev), "recruiting") == ["Look at the erasure…"]
    assert form(town.dev, zoe).agrees
    gateway_of(town.dev).ask_erasure(town.dev.desk, cases=(zoe,), why="kept_long_enough")
    town.exchange(town.farida, town.dev)
    assert erase_due(town.farida.desk) == []
    later(town.farida, town.dev, days=8)
    for one in (town.farida, town.dev):
        assert erase_due(one.desk) == [zoe]
        with pytest.raises(NotHere):
            shown(town, zoe, by=one)
        assert names(listed(town, "all", by=one)) == []
        assert not one.ids("mentor")
        one.replay()
        assert not one.ids("mentor")


def test_one_coordinator_takes_the_erasure_of_a_file_back(town: Town, zoe: Id) -> None:
    erasure.ask(town.farida.desk, target=zoe, scope=zoe, why="kept_long_enough")
    erasure.take_back(town.farida.desk, target=zoe, scope=zoe)
    assert form(town.farida, zoe).cases == (zoe,)
