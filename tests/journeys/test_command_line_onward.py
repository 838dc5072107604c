"""The command line about help from elsewhere: a directory that is kept, and referrals that are followed to the end."""

from pathlib import Path
from typing import Any

from tests.journeys.town import Town

ROOMS = ("Copper Beech Rooms", "housing", "--pathway", "accommodation", "--area", "Walsall", "--area", "WS2")


def added(town: Town, *words: str) -> str:
    made = town.terminal.done("directory", "add", "--store", town.one, *(words or ROOMS))
    return str(made["service"])


def services(town: Town, *words: str) -> list[str]:
    found = town.terminal.done("directory", "list", "--store", town.one, *words)["services"]
    return [row["name"] for row in found]


def sent(town: Town, *words: str) -> str:
    asked: tuple[str | Path, ...] = ("onward", "send", "--store", town.one, town.person("pike"), "accommodation")
    return str(town.terminal.done(*asked, "--agreed", *words)["referral"])


def referrals(town: Town) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = town.terminal.done("onward", "list", "--store", town.one, town.person("pike"))[
        "referrals"
    ]
    return found


def gaps(town: Town) -> set[str]:
    return {one["gap"] for one in town.terminal.done("gaps", "--store", town.one)["gaps"]}


def test_the_directory_is_added_to_searched_and_changed(town: Town) -> None:
    service = added(town)
    added(town, "Straight Pennies", "debt")
    assert services(town) == ["Copper Beech Rooms", "Straight Pennies"]
    assert services(town, "ws2") == services(town, "--kind", "housing") == ["Copper Beech Rooms"]
    town.terminal.done(
        "directory", "change", "--store", town.one, service, "--name", "Copper Beech", "--phone", "01632 960200"
    )
    said = town.terminal.lines("directory", "list", "--store", town.one, "copper")
    assert said == f"Copper Beech  Housing, Walsall  {service}\n"


def test_an_entry_is_to_be_checked_until_it_is_and_leaves_the_list_when_it_closes(town: Town) -> None:
    service = added(town)
    assert services(town, "--to-check") == ["Copper Beech Rooms"]
    town.terminal.done("directory", "check", "--store", town.one, service)
    assert services(town, "--to-check") == []
    town.terminal.done("directory", "close", "--store", town.one, service, "--on", "2026-12-01", "--why", "No grant")
    assert (services(town), services(town, "--closed")) == ([], ["Copper Beech Rooms"])
    assert "holds no such service" in town.terminal.lines("directory", "list", "--store", town.one)
    town.terminal.done("directory", "reopen", "--store", town.one, service)
    assert services(town) == ["Copper Beech Rooms"]


def test_a_second_entry_of_one_name_is_refused_in_a_sentence(town: Town) -> None:
    added(town)
    assert "of this name already" in town.terminal.told("directory", "add", "--store", town.one, *ROOMS)


def test_help_is_asked_for_accepted_seen_and_ended(town: Town) -> None:
    one = sent(town, "--to", added(town), "--how", "phone", "--words", "A room")
    said = town.terminal.lines("onward", "list", "--store", town.one, town.person("pike"))
    assert said.startswith("Copper Beech Rooms  Accommodation  Sent on 7 December 2026 by phone.")
    town.terminal.done("onward", "answer", "--store", town.one, one, "accepted", "--words", "Tuesday")
    town.terminal.done("onward", "seen", "--store", town.one, one)
    town.terminal.done("onward", "end", "--store", town.one, one, "helped", "--words", "A room of his own")
    (found,) = referrals(town)
    assert (found["id"], found["to"], found["state"]) == (one, "Copper Beech Rooms", "ended")
    assert (found["answer"], found["outcome"], found["ended_on"]) == ("Tuesday", "A room of his own", "2026-12-07")


def test_a_refusal_has_its_reason_and_an_acceptance_has_none(town: Town) -> None:
    one = sent(town, "--name", "The Paper Boat")
    answer = ("onward", "answer", "--store", town.one, one)
    assert "Say why they refused" in town.terminal.told(*answer, "refused")
    assert "Only a refusal" in town.terminal.told(*answer, "accepted", "--why", "full")
    town.terminal.done(*answer, "refused", "--why", "full")
    assert [(each["state"], each["refused_why"]) for each in referrals(town)] == [("refused", "full")]


def test_without_the_persons_yes_nothing_is_asked_for(town: Town) -> None:
    words = ("onward", "send", "--store", town.one, town.person("pike"), "accommodation", "--name", "The Paper Boat")
    assert "only if the person wants it" in town.terminal.told(*words)
    assert "No other service" in town.terminal.lines("onward", "list", "--store", town.one, town.person("pike"))


def test_what_goes_without_an_answer_is_a_gap_after_ten_days_until_it_is_taken_back(town: Town) -> None:
    one = sent(town, "--name", "The Paper Boat")
    assert "onward_answer" not in gaps(town)
    town.terminal.wait(days=10)
    assert "onward_answer" in gaps(town)
    town.terminal.done("onward", "take-back", "--store", town.one, one)
    assert (gaps(town) & {"onward_answer"}, referrals(town)) == (set(), [])


def test_an_id_of_something_else_is_said_not_to_be_here(town: Town) -> None:
    person = town.person("pike")
    assert "not in the directory" in town.terminal.told("directory", "change", "--store", town.one, person)
    assert "not on this device" in town.terminal.told("onward", "seen", "--store", town.one, person)
