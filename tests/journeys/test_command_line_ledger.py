"""The command line about the ledger: what left, what became of it, and what a body's practitioner has of it."""

from pathlib import Path

import pytest

from tests.journeys.town import Town, member_of


@pytest.fixture
def body(town: Town, tmp_path: Path) -> str:
    """The id of a body that works with the service of the town, into whose case of Pike it is let."""
    terminal, store = town.terminal, tmp_path / "body"
    service = terminal.done("new", "--store", store, "--service", "Invented Probation", "--name", "Hari", "--body")
    files = {one: tmp_path / f"roster-{one.name}" for one in (town.one, store)}
    words = {one: terminal.done("partner", "--store", one, "--out", file)["words"] for one, file in files.items()}
    terminal.done("partner", "--store", town.one, "--pin", files[store], "--words", words[store])
    terminal.done("partner", "--store", store, "--pin", files[town.one], "--words", words[town.one])
    terminal.done("share", "--store", town.one, town.person("pike"), service["service"])
    return str(service["service"])


@pytest.fixture
def reads(town: Town, tmp_path: Path, body: str) -> Path:
    """The store of a practitioner of that body, to which everything has come."""
    terminal, store, invitation = town.terminal, tmp_path / "practitioner", tmp_path / "invitation-priya"
    office = tmp_path / "body"
    terminal.done("invite", "--store", office, "--name", "Priya Nair", "--role", "practitioner", "--out", invitation)
    joined = terminal.done("join", invitation, "--store", store, "--carrier", town.carrier)
    place = terminal.done("invite", "--store", office, "--carrier", town.carrier)["applicants"][0]["place"]
    terminal.done("invite", "--store", office, "--admit", place, "--phrase", joined["phrase"])
    town.exchange(3, town.one, office, store)
    return store


def test_what_was_told_is_listed_with_whom_why_and_what_became_of_it(town: Town, reads: Path) -> None:
    lines = town.terminal.done("ledger", "--store", town.one)["lines"]
    assert {line["person"] for line in lines} == {town.person("pike")}
    assert {line["state"] for line in lines} == {"received"}
    assert {line["became"] for line in lines} == {"Shared with Invented Probation, received by Priya Nair"}
    printed = town.terminal.lines("ledger", "--store", town.one)
    assert "Pike, Jason: knowing who the person is" in printed
    assert "The body's own official information. Given names as referred" in printed


def test_the_ledger_is_narrowed_to_a_person_a_name_a_body_and_days(town: Town, body: str) -> None:
    def total(*words: str) -> int:
        return int(town.terminal.done("ledger", "--store", town.one, *words)["total"])

    every = total()
    assert every > 0
    assert [total("--person", town.person(name)) for name in ("pike", "sian")] == [every, 0]
    assert [total("--find", name) for name in ("pike", "sian")] == [every, 0]
    assert [total("--body", one) for one in (body, "ab" * 16)] == [every, 0]
    assert [total("--since", "2090-01-01"), total("--until", "2090-01-01")] == [0, every]
    assert len(town.terminal.done("ledger", "--store", town.one, "--limit", "1")["lines"]) == 1
    assert "More with --limit." in town.terminal.lines("ledger", "--store", town.one, "--limit", "1")


def test_a_practitioner_lists_what_came_and_from_whom(town: Town, reads: Path) -> None:
    answer = town.terminal.done("ledger", "--store", reads)
    assert answer["total"] > 0
    assert {line["became"] for line in answer["lines"]} == {"From Invented Gate House"}
    names = {line["what"].partition(":")[0] for line in answer["lines"]}
    assert names == {"Pike, Jason"}


def test_an_empty_ledger_says_what_belongs_in_it(town: Town) -> None:
    assert town.terminal.lines("ledger", "--store", town.one).startswith("Nothing was told to anybody.")


def test_a_mentor_is_told_to_ask_about_one_person(town: Town, body: str, tmp_path: Path) -> None:
    store = tmp_path / "mentor"
    town.join("Ruth Osei", "mentor", store)
    town.terminal.done("assign", "--store", town.one, town.person("pike"), member_of(store))
    town.exchange(2, town.one, store)
    assert "Ask about one person." in town.terminal.told("ledger", "--store", store)
    assert town.terminal.done("ledger", "--store", store, "--person", town.person("pike"))["total"] > 0
