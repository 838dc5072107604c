"""The directory as it is shown: by kind, nearness and age, with what each role may do, and nobody's name in a count."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from caseworker.domain.directory import LocalService
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.folders import Folder, FolderKey, case_folder
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.service import Role
from caseworker.queries import directory
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import Listing, ShownRecord
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Fact
from caseworker.services import mentors
from tests.devices import Device, device, enrol
from tests.queries.conftest import TODAY, Town, asked


def put(town: Town, name: str, **values: object) -> Id:
    said: dict[str, Any] = {"name": name, "help_kind": "housing", "checked_on": TODAY, **values}
    return town.farida.add(LocalService(**said), FolderKey(Folder.OFFICE, town.farida.service))


def listing(one: Device, *, text: str = "", chip: str = "", offset: int = 0, limit: int = 50) -> Listing:
    with asked(one) as reading:
        return directory.listing(reading, text=text, chip=chip, offset=offset, limit=limit)


def names(one: Device, **asked_for: Any) -> list[str]:
    return [str(row.name) for row in listing(one, **asked_for).rows]


def shown(one: Device, record: Id) -> ShownRecord:
    with asked(one) as reading:
        return directory.shown(reading, record)


def facts(one: Device, record: Id) -> dict[str, Fact]:
    return {str(fact.label): fact for tab in shown(one, record).tabs for part in tab.sections for fact in part.facts}


@pytest.fixture
def filled(town: Town) -> Town:
    """A town whose directory has a hostel near Walsall, a debt advice, one not checked and one closed."""
    put(town, "Lock and Larder", areas=("Walsall", "WS2"), notes="Takes dogs", pathways=("accommodation",))
    put(town, "Ceiniog Deg", help_kind="debt", areas=("Conwy", "LL30", "Wrexham"), for_whom="Everybody")
    put(town, "The Dry Dock", help_kind="treatment", checked_on=TODAY - timedelta(days=366))
    put(town, "Second Sandwich", help_kind="food", closed_on=TODAY)
    town.exchange()
    return town


def test_open_services_are_listed_by_name_with_their_kind_and_their_areas(filled: Town) -> None:
    page = listing(filled.farida)
    assert [str(row.name) for row in page.rows] == ["Ceiniog Deg", "Lock and Larder", "The Dry Dock"]
    assert [str(part) for part in page.rows[0].below] == ["Debt", "Conwy", "Wrexham"]
    assert (str(page.sentence), page.total) == ("3 services", 3)


@pytest.mark.parametrize(
    ("chip", "found"),
    [
        ("debt", ["Ceiniog Deg"]),
        (directory.CLOSED, ["Second Sandwich"]),
        (directory.TO_CHECK, ["The Dry Dock"]),
        ("law", []),
    ],
)
def test_a_chip_keeps_one_kind_or_what_is_to_be_looked_after(filled: Town, chip: str, found: list[str]) -> None:
    assert names(filled.farida, chip=chip) == found


@pytest.mark.parametrize("text", ["walsall", "ws2", "dogs", "hous", "accomm lock", "LARDER"])
def test_a_service_is_found_by_name_area_kind_need_or_note(filled: Town, text: str) -> None:
    assert names(filled.farida, text=text) == ["Lock and Larder"]


def test_a_search_says_how_many_it_found(filled: Town) -> None:
    assert str(listing(filled.farida, text="conwy").sentence) == "1 results for “conwy”"


def test_a_page_is_cut_out_of_the_list(filled: Town) -> None:
    assert names(filled.farida, offset=1, limit=1) == ["Lock and Larder"]


def test_a_coordinator_adds_and_looks_after_and_a_mentor_reads(filled: Town) -> None:
    coordinator, mentor = listing(filled.farida), listing(filled.ruth)
    assert [offer.form for offer in coordinator.offers] == [FormName.ADD_SERVICE]
    assert mentor.offers == ()
    assert directory.TO_CHECK in {chip.code for chip in coordinator.chips}
    assert directory.TO_CHECK not in {chip.code for chip in mentor.chips}
    assert [str(row.name) for row in mentor.rows] == [str(row.name) for row in coordinator.rows]


def test_only_kinds_that_there_are_have_a_chip(filled: Town) -> None:
    codes = [chip.code for chip in listing(filled.farida).chips]
    assert codes == ["all", "to check", "housing", "treatment", "debt", "closed"]


def test_a_mentor_sees_what_is_near_their_home(filled: Town, tmp_path: Path) -> None:
    own = mentors.enrol_mentor(filled.farida.desk, mentor=Mentor(given_name="Zoe", home_district="ws2")).created[0]
    zoe = enrol(filled.farida, device("Zoe", of=filled.farida, folder=tmp_path, member=own), role=Role.MENTOR)
    zoe.take_roster_of(filled.farida)
    filled.exchange(filled.farida, zoe)
    assert {chip.code: str(chip.words) for chip in listing(zoe).chips}[directory.NEAR] == "Near ws2"
    assert names(zoe, chip=directory.NEAR) == ["Lock and Larder"]


def test_what_has_not_been_checked_for_a_year_says_so(filled: Town) -> None:
    badges = {str(row.name): row.badge for row in listing(filled.farida).rows}
    assert {name: str(badge.words) for name, badge in badges.items() if badge} == {"The Dry Dock": "To be checked"}
    dock = next(row.record for row in listing(filled.farida).rows if str(row.name) == "The Dry Dock")
    assert (
        str(shown(filled.ruth, dock).alert) == "Nobody has checked this entry for a year. Ring before you rely on it."
    )


def test_an_empty_directory_says_what_will_stand_there_and_leads_to_what_comes_first(town: Town) -> None:
    empty = listing(town.farida).empty
    assert empty is not None
    assert "will stand here" in str(empty.says)
    assert [act.spot.offer.form for act in empty.acts if act.spot.offer] == [FormName.ADD_SERVICE]
    read_only = listing(town.ruth).empty
    assert read_only is not None
    assert str(read_only.says).endswith("once a coordinator has added them.")
    assert [act.spot.place for act in read_only.acts] == [PlaceName.SYNC]


def test_a_practitioner_of_a_body_has_no_directory(filled: Town) -> None:
    with pytest.raises(Refused):
        listing(filled.priya)


def test_an_entry_that_was_never_checked_is_not_said_to_be_unchecked_for_a_year(town: Town) -> None:
    new = put(town, "The New Place", checked_on=None)
    said = "Nobody has noted when this entry was last checked. Ring before you rely on it."
    assert str(shown(town.farida, new).alert) == said


def test_an_entry_says_how_to_refer_whom_they_help_and_when_it_was_checked(town: Town) -> None:
    record = put(
        *(town, "Lock and Larder"),
        phone="01632 960201",
        hours="Weekdays",
        who_may_refer=("self", "mentor"),
        how_to_refer="Ring first",
        access=("step_free", "hearing_loop"),
        languages=("eng", "cym"),
        childcare="Crèche",
    )
    page = shown(town.farida, record)
    assert [(str(fact.label), str(fact.words)) for fact in page.facts] == [
        ("Phone", "01632 960201"),
        ("Opening hours", "Weekdays"),
        ("Checked", "7 December 2026"),
    ]
    told = {label: str(fact.words) for label, fact in facts(town.farida, record).items()}
    assert told["Who may refer"] == "People themselves, mentors"
    assert told["Access"] == "Step-free, hearing loop"
    assert (told["Languages"], told["Childcare"], told["How to refer"]) == ("English, Welsh", "Crèche", "Ring first")


def test_a_coordinator_may_change_check_and_close_an_entry_and_open_a_closed_one(town: Town) -> None:
    record = put(town, "Lock and Larder")
    offered = [offer.form for offer in shown(town.farida, record).offers]
    assert offered == [FormName.CHANGE_SERVICE, FormName.CHECK_SERVICE, FormName.CLOSE_SERVICE]
    town.farida.change(record, closed_on=TODAY, closed_why="The grant ended")
    closed = shown(town.farida, record)
    assert [offer.form for offer in closed.offers] == [FormName.CHANGE_SERVICE, FormName.REOPEN_SERVICE]
    assert str(closed.alert) == "This service closed on 7 December 2026: The grant ended"
    town.exchange()
    assert shown(town.ruth, record).offers == ()


def test_referrals_are_counted_over_what_this_device_holds_and_name_nobody(town: Town) -> None:
    record = put(town, "Lock and Larder")
    other = town.open("Imran", "Khan")
    sent = date(2026, 11, 1)
    town.put(OnwardReferral(service=record, sent_on=sent, accepted_on=sent, first_seen_on=date(2026, 11, 13)))
    waits = OnwardReferral(service=record, sent_on=sent)
    for one in (waits, replace(waits, refused_on=sent), replace(waits, accepted_on=sent)):
        town.farida.add(one, case_folder(other))
    town.exchange()
    counts = {label: str(fact.words) for label, fact in facts(town.farida, record).items()}
    assert counts["Waiting for an answer"] == "1 referrals"
    assert counts["Until they are first seen"] == "Half of them within 12 days"
    assert "Khan" not in repr(shown(town.farida, record))
    assert counts["Refused in all"] == "1 referrals"
    assert "Refused in all" not in facts(town.ruth, record)


def test_an_entry_that_is_not_here_is_said_not_to_be(town: Town) -> None:
    with pytest.raises(NotHere):
        shown(town.farida, Id("ab" * 16))
