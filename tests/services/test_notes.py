"""Notes: for colleagues, where each of them may read it."""

import pytest

from caseworker.domain.errors import Refused
from caseworker.domain.sessions import Note
from caseworker.services import notes
from tests.services.conftest import House, Office, at


def test_a_note_is_read_by_the_mentor_and_a_restricted_one_is_not(house: House) -> None:
    case = house.refer()
    house.match(case)
    house.exchange()
    notes.add(house.a.desk, case=case, note=Note(words="Likes fishing"))
    notes.add_restricted(house.a.desk, case=case, note=Note(words="His brother rang"))
    house.exchange()
    assert house.c.rows("SELECT words FROM kind_note") == [("Likes fishing",)]
    assert len(house.b.ids("note")) == 2


def test_a_mentor_writes_a_restricted_note_and_does_not_keep_it(house: House) -> None:
    case = house.refer()
    house.match(case)
    house.exchange()
    notes.add_restricted(house.c.desk, case=case, note=Note(words="His brother rang"))
    house.exchange()
    assert house.b.rows("SELECT words FROM kind_note") == [("His brother rang",)]
    assert house.c.ids("note") == set()


def test_a_note_is_amended_where_it_lies(office: Office) -> None:
    case = office.refer()
    first = notes.add_restricted(office.a.desk, case=case, note=Note(words="His brother rang", noted_at=at(6))).created[
        0
    ]
    second = notes.amend(office.a.desk, note=first, words="His cousin rang", why="A cousin").created[0]
    found = office.a.record(second)
    assert (found.amends, str(found.folder)) == (first, f"restricted/{case}")
    assert (found.noted_at, found.amended_why) == (at(6), "A cousin")


def test_a_note_is_amended_once_and_for_a_reason(office: Office) -> None:
    first = notes.add(office.a.desk, case=office.refer(), note=Note(words="Likes fishing")).created[0]
    with pytest.raises(Refused, match="Say in a few words why"):
        notes.amend(office.a.desk, note=first, words="Likes angling", why=" ")
    notes.amend(office.a.desk, note=first, words="Likes angling", why="His word for it")
    with pytest.raises(Refused, match="amended already"):
        notes.amend(office.a.desk, note=first, words="Likes boats", why="It was boats")


def test_an_empty_note_is_refused(office: Office) -> None:
    with pytest.raises(Refused, match="empty"):
        notes.add(office.a.desk, case=office.refer(), note=Note(words=" "))
