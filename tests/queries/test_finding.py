"""Finding anything: people first, then mentors and what was written, and nothing that is not on this device."""

import pytest

from caseworker.domain.cases import case_record_id
from caseworker.domain.directory import LocalService
from caseworker.domain.folders import Folder, FolderKey, restricted_folder
from caseworker.domain.mentors import Mentor
from caseworker.domain.people import FormerName
from caseworker.domain.sessions import Note
from caseworker.queries import finding
from caseworker.queries.finding import Found
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.services import mentors
from tests.devices import Device, later
from tests.queries.conftest import TODAY, Town, asked


def found(one: Device, text: str, *, limit: int = 20) -> list[Found]:
    with asked(one) as reading:
        return list(finding.find(reading, text=text, limit=limit))


def test_people_are_found_first_then_what_was_written_of_them(town: Town) -> None:
    note = town.put(Note(words="Jason rang from the library", noted_at=town.farida.clock.now()))
    rows = found(town.farida, "jas")
    assert [(row.kind, row.id, row.name) for row in rows] == [
        ("person", town.pike, "Pike, Jason"),
        ("note", note, "Pike, Jason"),
    ]
    assert [row.case for row in rows] == [town.pike, town.pike]


def test_what_was_written_is_shown_around_the_word_that_was_found(town: Town) -> None:
    words = "He says that his sister in Cannock has a spare room and that the council will write to her about it soon"
    town.put(Note(words=words, noted_at=town.farida.clock.now()))
    assert "…He says" not in str(found(town.farida, "sister")[0].line)
    line = str(found(town.farida, "room")[0].line)
    assert "…Cannock has a spare room and that" in line
    assert line.endswith("soon")


def test_the_newest_writing_comes_first(town: Town) -> None:
    for number in range(3):
        later(town.farida, minutes=1)
        town.put(Note(words=f"Library visit {number}", noted_at=town.farida.clock.now()))
    assert [str(row.line)[-1] for row in found(town.farida, "library")] == ["2", "1", "0"]


def test_mentors_and_colleagues_are_found_by_name(town: Town) -> None:
    mentors.enrol_mentor(town.farida.desk, mentor=Mentor(given_name="Zoe", family_name="Lloyd"))
    assert [(row.name, str(row.line)) for row in found(town.farida, "zoe")] == [("Lloyd, Zoe", "Mentor")]
    assert [(row.name, str(row.line)) for row in found(town.farida, "dev pa")] == [("Dev Patel", "Coordinator")]


def test_the_number_that_rang_leads_to_the_mentor_or_the_colleague_whose_it_is(town: Town) -> None:
    zoe = mentors.enrol_mentor(
        town.farida.desk, mentor=Mentor(given_name="Zoe", family_name="Lloyd", phone="01632 960177")
    )
    (row,) = found(town.farida, "960177")
    assert (row.id, row.name, str(row.line)) == (zoe.created[0], "Lloyd, Zoe", "Mentor, 01632 960177")


def test_who_is_called_so_is_found_before_what_speaks_of_them(town: Town) -> None:
    mentors.enrol_mentor(town.farida.desk, mentor=Mentor(given_name="Zoe", family_name="Lloyd"))
    town.put(Note(words="Zoe rang", noted_at=town.farida.clock.now()))
    assert [row.kind for row in found(town.farida, "zoe")] == ["mentor", "note"]


def test_closed_cases_are_found_after_the_others(town: Town) -> None:
    other = town.open("Jasmine", "Khan")
    town.farida.change(case_record_id(town.pike), state="closed")
    assert [row.id for row in found(town.farida, "jas")] == [other, town.pike]


def test_no_more_is_found_than_was_asked_for(town: Town) -> None:
    for number in range(5):
        town.open(f"Jason{number}", "Rees")
    assert len(found(town.farida, "jason", limit=3)) == 3


@pytest.mark.parametrize("text", ["", "   ", "…", '"'])
def test_nothing_is_found_for_nothing(still: Town, text: str) -> None:
    assert found(still.farida, text) == []


def test_a_former_name_is_never_found(town: Town) -> None:
    town.put(FormerName(name="Deadname Pike"), restricted_folder(town.pike))
    assert found(town.farida, "deadname") == []


def test_what_is_of_another_mentor_s_person_is_not_found(town: Town) -> None:
    other = town.open("Imran", "Khan")
    town.exchange(town.farida, town.ruth)
    assert found(town.ruth, "khan") == []
    assert [row.id for row in found(town.farida, "khan")] == [other]


@pytest.mark.parametrize("text", ["larder", "wals", "housing", "lock housing"])
def test_a_local_service_is_found_once_by_its_name_area_and_kind_of_help(town: Town, text: str) -> None:
    office = FolderKey(Folder.OFFICE, town.farida.service)
    closed = LocalService(name="A closed door", help_kind="housing", areas=("Walsall",), closed_on=TODAY)
    standing = LocalService(name="Lock and Larder", help_kind="housing", areas=("Walsall",), checked_on=TODAY)
    town.farida.add(closed, office)
    open_one = town.farida.add(standing, office)
    town.exchange(town.farida, town.ruth)
    for one in (town.farida, town.ruth):
        first, *others = [row for row in found(one, text) if row.kind == "local_service"]
        assert (first.id, first.name, first.leads_to) == (
            open_one,
            "Lock and Larder",
            Spot(PlaceName.DIRECTORY, open_one),
        )
        assert str(first.line) == "Directory, Housing, Walsall"
        assert [str(row.line).endswith("Closed") for row in others] == [True] * len(others)


def test_a_kind_of_help_leaves_room_for_what_was_written(town: Town) -> None:
    for number in range(finding.MOST_SERVICES + 2):
        service = LocalService(name=f"Hostel {number}", help_kind="housing")
        town.farida.add(service, FolderKey(Folder.OFFICE, town.farida.service))
    note = town.put(Note(words="Asked about a hostel", noted_at=town.farida.clock.now()))
    kinds = [row.kind for row in found(town.farida, "hostel")]
    assert kinds == ["local_service"] * finding.MOST_SERVICES + ["note"]
    assert note in {row.id for row in found(town.farida, "hostel")}
