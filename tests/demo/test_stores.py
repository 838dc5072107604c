"""Tests of the demonstration as a user gets it: encrypted stores in folders, asked after they really exchanged."""

import json
from datetime import timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from caseworker import cli
from caseworker.bootstrap import OpenDirectory, open_directory
from caseworker.commands.passphrases import VARIABLE
from caseworker.demo.figures import PASSPHRASE
from caseworker.demonstration import Demonstration, make_demonstration, morning_of
from caseworker.domain.clock import milliseconds
from caseworker.domain.errors import KnownError, Phrase, Refused, say
from caseworker.storage.verify import verify_store
from tests.demo.test_written import OF_PEOPLE
from tests.demo.written import FEW, TODAY
from tests.journeys.stores import around


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    return make_demonstration(tmp_path_factory.mktemp("demo") / "one", figures=FEW, seed=7, today=TODAY)


def opened(store: Path) -> OpenDirectory:
    return open_directory(store, passphrase=PASSPHRASE, around=around(3, at=morning_of(TODAY)))


def rows(store: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    found = opened(store)
    try:
        with found.reading() as connection:
            return [tuple(row) for row in connection.exec_driver_sql(sql, values).all()]
    finally:
        found.close()


def count(store: Path, sql: str, *values: object) -> int:
    return int(rows(store, sql, *values)[0][0])


def test_the_coordinators_store_has_the_figures_that_were_asked_for(made: Demonstration) -> None:
    store = made.places.coordinator
    until = (TODAY + timedelta(14)).isoformat()
    leaving = "SELECT count(*) FROM case_row WHERE state<>'closed' AND leaves>=? AND leaves<=?"
    assert count(store, "SELECT count(*) FROM case_row") == FEW.people
    assert count(store, "SELECT count(*) FROM case_row WHERE state<>'closed'") == FEW.open
    assert count(store, "SELECT count(*) FROM case_row WHERE state<>'closed' AND mentor=''") == FEW.waiting
    assert count(store, "SELECT count(*) FROM kind_session") == FEW.sessions
    assert count(store, "SELECT count(*) FROM kind_session WHERE attendance<>'on_time'") == FEW.missed
    assert count(store, leaving, TODAY.isoformat(), until) == FEW.leaving
    assert count(store, f"SELECT count(*) FROM gap WHERE since<=? AND {OF_PEOPLE}", TODAY.isoformat()) == sum(
        FEW.gaps.values()
    )


def test_a_broken_batch_lies_with_the_carrier_and_was_refused_in_words(made: Demonstration) -> None:
    refused = rows(made.places.coordinator, "SELECT name, words FROM received WHERE outcome='refused'")
    assert len(refused) == 1
    assert refused[0][1].endswith(".")
    assert len(list(made.places.carrier.rglob(f"{refused[0][0]}*"))) == 1


def test_a_conflict_stands_in_the_coordinators_store(made: Demonstration) -> None:
    assert rows(made.places.coordinator, "SELECT conflicts FROM record WHERE conflicts<>''") == [("safe_to_text",)]


def test_a_stolen_laptop_is_struck_off_and_a_closed_provider_is_a_partner(made: Demonstration) -> None:
    assert count(made.places.coordinator, "SELECT count(*) FROM kind_device WHERE removed=1") == 1
    assert count(made.places.coordinator, "SELECT count(*) FROM kind_partner WHERE name='Second Kettle'") == 1


def test_the_others_were_heard_of_in_the_last_days(made: Demonstration) -> None:
    now = milliseconds(morning_of(TODAY))
    assert count(made.places.coordinator, "SELECT count(*) FROM peer_device WHERE heard>?", now - 4 * 86_400_000) > 30


def test_mentors_hold_their_own_people_and_the_practitioner_what_is_shared(made: Demonstration) -> None:
    ruth, dev = (count(one, "SELECT count(*) FROM kind_person") for one in made.places.mentors)
    assert 0 < ruth < 12
    assert 0 < dev < 12
    assert count(made.places.practitioner, "SELECT count(*) FROM kind_referral") > 20
    assert count(made.places.practitioner, "SELECT count(*) FROM kind_session") == 0


def test_every_store_is_sound(made: Demonstration) -> None:
    found = {}
    for store in (made.places.coordinator, *made.places.mentors, made.places.practitioner):
        open_ = opened(store)
        found[store.name] = [problem.template for problem in verify_store(open_.store).problems]
        open_.close()
    assert found == {"coordinator": [], "mentor-1": [], "mentor-2": [], "practitioner": []}


def test_the_sheet_comes_in_with_seven_rows_refused_and_two_left_for_a_decision(
    made: Demonstration, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSPHRASE)
    out = StringIO()
    words = ("import-referrals", str(made.places.sheet), "--store", str(made.places.coordinator), "--json")
    assert cli.main(words, around=around(4, at=morning_of(TODAY)), out=out) == 0
    answer = json.loads(out.getvalue())
    assert (answer["rows"], answer["created"], len(answer["refused"]), answer["undecided"]) == (40, 31, 7, 2)
    assert {"jason-pike", "sian-hughes-llyr"} == _people(made, answer)
    assert cli.main(("undo", *words[2:]), around=around(5, at=morning_of(TODAY)), out=StringIO()) == 0


def _people(made: Demonstration, answer: dict[str, Any]) -> set[str]:
    keys = {case: key for key, case in made.people.items()}
    return {keys[one["person"]] for one in answer["possible_duplicates"] if one["person"] and one["level"] == "likely"}


def test_a_demonstration_that_cannot_be_made_whole_leaves_room_for_another_try(tmp_path: Path) -> None:
    def full(doing: Phrase) -> None:
        if (tmp_path / "one" / "coordinator").is_dir():
            raise KnownError(say("The disk is full."))

    with pytest.raises(KnownError, match="full"):
        make_demonstration(tmp_path / "one", figures=FEW, seed=7, today=TODAY, tell=full)
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / "letter").touch()
    with pytest.raises(Refused, match="something in this folder"):
        make_demonstration(tmp_path / "one", figures=FEW, seed=7, today=TODAY)
    assert [path.name for path in (tmp_path / "one").iterdir()] == ["letter"]
