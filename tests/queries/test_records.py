"""The history of a record: who set what and when, in words."""

from datetime import timedelta

import pytest

from caseworker.domain.errors import NotHere
from caseworker.domain.ids import Id
from caseworker.domain.people import SafeContact
from caseworker.domain.sessions import Note
from caseworker.queries import records
from caseworker.services import sessions
from tests.devices import Device, later
from tests.queries.conftest import Town, asked


def history(one: Device, record: Id) -> list[tuple[str, str, list[str]]]:
    with asked(one) as reading:
        versions = records.history(reading, record=record)
    return [(each.who, str(each.done), [f"{fact.label}: {fact.words}" for fact in each.facts]) for each in versions]


def test_every_version_stands_with_who_and_when_the_newest_first(town: Town) -> None:
    contact = town.put(SafeContact(means="mobile", safe_to_text=True))
    town.exchange(town.farida, town.ruth)
    later(town.ruth, hours=2)
    town.ruth.change(contact, safe_to_text=False)
    assert history(town.ruth, contact) == [
        ("Ruth Osei", "Set", ["Safe to text: No"]),
        ("Farida Akhtar", "Set", ["Way to reach them: Mobile phone", "Safe to text: Yes"]),
    ]
    with asked(town.ruth) as reading:
        newer, older = records.history(reading, record=contact)
    assert newer.at - older.at == timedelta(hours=2)


def test_the_history_of_an_amended_session_holds_what_it_said_before(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    first = town.session("Wants his brother told.")
    later(town.ruth, minutes=1)
    amended = sessions.amend(town.ruth.desk, session=first, why="Sister", summary="Wants his sister told.").created[0]
    said = [facts for _, _, facts in history(town.ruth, amended)]
    assert "What happened: Wants his sister told." in said[0]
    assert "Why amended: Sister" in said[0]
    assert [line for facts in said for line in facts if "not on this device" in line] == []
    assert "What happened: Wants his brother told." in said[1]


def test_what_was_taken_away_keeps_its_history(town: Town) -> None:
    note = town.put(Note(words="Rang", noted_at=town.farida.clock.now()))
    later(town.farida, minutes=1)
    with town.farida.desk.act("take away") as act:
        act.strike(act.load(note))
    assert [done for _, done, _ in history(town.farida, note)] == ["Taken away", "Set"]


def test_a_record_that_is_not_here_has_no_history_here(town: Town) -> None:
    with asked(town.farida) as reading, pytest.raises(NotHere):
        records.history(reading, record=Id("0" * 32))
