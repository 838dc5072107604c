"""Finding anything: people first, then mentors and what was written, and nothing that is not on this device."""

import pytest

from caseworker.domain.cases import case_record_id
from caseworker.domain.folders import restricted_folder
from caseworker.domain.mentors import Mentor
from caseworker.domain.people import FormerName
from caseworker.domain.sessions import Note
from caseworker.queries import finding
from caseworker.queries.finding import Found
from caseworker.services import mentors
from tests.devices import Device, later
from tests.queries.conftest import Town, asked


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
