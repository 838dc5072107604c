"""The command line about access and undo: what is answered is what was done, and nothing is done twice."""

from pathlib import Path

import pytest

import resources
from caseworker.domain.access_records import ErasureReason
from caseworker.domain.vocabulary import read_vocabularies
from tests.journeys.terminal import Terminal
from tests.journeys.town import Town, member_of


@pytest.fixture
def mentor(town: Town, tmp_path: Path) -> str:
    """Ruth, a mentor who has joined."""
    town.join("Ruth Osei", "mentor", tmp_path / "mentor")
    return member_of(tmp_path / "mentor")


def acts(town: Town) -> int:
    return int(town.terminal.done("verify", "--store", town.one)["entries"])


def test_a_mentor_who_is_let_in_is_not_let_in_again_and_goes_once(town: Town, mentor: str) -> None:
    words = ("assign", "--store", town.one, town.person("pike"), mentor)
    town.terminal.done(*words)
    written = acts(town)
    assert "let in already" in town.terminal.told(*words)
    assert acts(town) == written
    town.terminal.done(*words, "--end")
    written = acts(town)
    assert "nothing to end" in town.terminal.told(*words, "--end")
    assert acts(town) == written


def test_who_is_no_mentor_is_not_assigned(town: Town) -> None:
    town.join()
    told = town.terminal.told("assign", "--store", town.one, town.person("pike"), member_of(town.two))
    assert told.startswith("This member is no mentor")


def test_who_is_walled_off_is_not_assigned(town: Town, mentor: str) -> None:
    person = town.person("pike")
    town.terminal.done("wall", "--store", town.one, person, mentor)
    assert "A wall keeps this mentor out" in town.terminal.told("assign", "--store", town.one, person, mentor)
    assert "already" in town.terminal.told("wall", "--store", town.one, person, mentor)


def test_nobody_walls_themself_off_and_is_told_who_can(town: Town) -> None:
    told = town.terminal.told("wall", "--store", town.one, town.person("pike"), member_of(town.one))
    assert told.endswith("Ask another coordinator to do it.\n")


def test_one_voice_lifts_a_wall_once_and_the_second_takes_it_down(town: Town, mentor: str) -> None:
    person = town.person("pike")
    town.join()
    town.exchange()
    town.terminal.done("wall", "--store", town.one, person, mentor)
    lift = (person, mentor, "--lift")
    assert "when another coordinator agrees" in town.terminal.lines("wall", "--store", town.one, *lift)
    assert "agreed to lift this wall already" in town.terminal.told("wall", "--store", town.one, *lift)
    town.exchange()
    assert town.terminal.lines("wall", "--store", town.two, *lift).startswith("The wall is down: two have agreed.")
    assert "No wall keeps" in town.terminal.told("wall", "--store", town.two, *lift)


def test_what_is_taken_back_is_named_with_its_time(town: Town) -> None:
    said = town.terminal.lines("undo", "--store", town.one)
    assert said.startswith("Took back: import of 2 people, 7 December 2026, 09:00.\n")
    assert "had been sent" not in said


def test_undo_walks_back_and_never_does_anything_again(town: Town) -> None:
    person = town.person("pike")
    for words in ("The first", "The second"):
        town.record(person, words)
    assert "record a session (Pike, Jason)" in town.terminal.lines("undo", "--store", town.one)
    town.terminal.done("undo", "--store", town.one)
    titles = {row["text"] for row in town.terminal.done("person", "--store", town.one, person)["timeline"]}
    assert titles.isdisjoint({"The first", "The second"})
    assert town.terminal.done("undo", "--store", town.one)["taken_back"] == town.imported["act"]


def test_what_was_taken_back_is_not_taken_back_twice_and_an_undo_named_by_its_id_is(town: Town) -> None:
    act = town.imported["act"]
    undone = town.terminal.done("undo", "--store", town.one, act)
    assert "taken back already" in town.terminal.told("undo", "--store", town.one, act)
    town.terminal.done("undo", "--store", town.one, undone["act"])
    assert town.person("pike")
    assert town.terminal.done("undo", "--store", town.one)["taken_back"] == act


def test_taking_back_what_had_been_sent_says_so(town: Town) -> None:
    town.join()
    town.record(town.person("pike"), "Talked about the council letter")
    town.exchange()
    said = town.terminal.lines("undo", "--store", town.one)
    assert "It had been sent; whoever has read it is told" in said
    assert "Who has it: Dev Patel." in said
    assert "stays in the history" in said


def test_an_act_that_cannot_be_undone_is_named_in_the_refusal(town: Town, mentor: str) -> None:
    town.terminal.done("assign", "--store", town.one, town.person("pike"), mentor)
    told = town.terminal.told("undo", "--store", town.one)
    assert "cannot be undone" in told
    assert "assign a mentor" in told


def applied(town: Town, tmp_path: Path) -> tuple[str, str, Path]:
    """The place and the eight words of somebody who has applied, and the invitation."""
    invitation = tmp_path / "invitation"
    town.terminal.done("invite", "--store", town.one, "--name", "Dev Patel", "--out", invitation)
    joined = town.terminal.done("join", invitation, "--store", town.two, "--carrier", town.carrier)
    place = town.terminal.done("invite", "--store", town.one, "--carrier", town.carrier)["applicants"][0]["place"]
    return place, joined["phrase"], invitation


def test_the_eight_words_count_whatever_their_capitals_and_commas(town: Town, tmp_path: Path) -> None:
    place, phrase, _ = applied(town, tmp_path)
    typed = ",  ".join(phrase.upper().split()) + "."
    assert town.terminal.done("invite", "--store", town.one, "--admit", place, "--phrase", typed)["act"]


def test_words_that_are_missing_are_asked_for_and_suspect_nobody(town: Town, tmp_path: Path) -> None:
    place, phrase, _ = applied(town, tmp_path)
    admit = ("invite", "--store", town.one, "--admit", place)
    assert "--phrase" in town.terminal.told(*admit)
    assert "not eight words" in town.terminal.told(*admit, "--phrase", phrase.rsplit(" ", 1)[0])


def test_an_invitation_that_was_used_makes_no_second_store(town: Town, tmp_path: Path) -> None:
    *_, invitation = applied(town, tmp_path)
    three = tmp_path / "three"
    told = town.terminal.told("join", invitation, "--store", three, "--carrier", town.carrier)
    assert told.startswith("This invitation has been used already.")
    assert not three.exists()


def test_after_an_invitation_that_had_run_out_the_next_one_joins_in_the_same_folder(town: Town, tmp_path: Path) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    town.terminal.done("invite", "--store", town.one, "--name", "Dev Patel", "--out", old)
    town.terminal.wait(days=15)
    assert "run out" in town.terminal.told("join", old, "--store", town.two, "--carrier", town.carrier)
    assert not town.two.exists()
    town.terminal.done("invite", "--store", town.one, "--name", "Dev Patel", "--out", new)
    town.terminal.done("join", new, "--store", town.two, "--carrier", town.carrier)


def test_a_short_passphrase_leaves_a_folder_as_it_was(terminal: Terminal, tmp_path: Path) -> None:
    store, short = tmp_path / "made" / "store", tmp_path / "short"
    short.write_text("short\n")
    named = ("new", "--store", store, "--service", "Invented Gate House", "--name", "Farida Akhtar")
    assert "12" in terminal.told(*named, "--passphrase-file", short)
    assert not store.parent.exists()
    terminal.done(*named)
    assert "already" in terminal.told(*named)
    assert terminal.done("verify", "--store", store)["clean"]


def test_an_erasure_is_told_with_who_asked_and_the_day_it_happens(town: Town) -> None:
    person = town.person("pike")
    town.join()
    town.exchange()
    first = town.terminal.lines("erase", "--store", town.one, person, "--why", "mistake")
    assert first.startswith("The whole case: Farida Akhtar asked for it on 7 December 2026.")
    town.exchange()
    second = town.terminal.lines("erase", "--store", town.two, person)
    agreed = "The whole case: Dev Patel and Farida Akhtar have agreed. It happens with the first exchange from"
    assert second.startswith(f"{agreed} 14 December 2026 on.")
    town.exchange()
    assert f"Erasure: {agreed} 14 December 2026 on." in town.terminal.lines("person", "--store", town.one, person)


def test_an_erasure_is_listed_until_one_coordinator_takes_it_back(town: Town) -> None:
    person = town.person("pike")
    town.join()
    town.exchange()
    town.terminal.done("erase", "--store", town.one, person)
    town.exchange()
    listed = town.terminal.lines("erasures", "--store", town.two)
    assert "The whole case: Farida Akhtar asked for it on 7 December 2026." in listed
    assert listed.rstrip().endswith(person)
    told = town.terminal.lines("erase", "--store", town.two, person, "--take-back")
    assert told.startswith("Nobody asks for this erasure any more. To erase it after all, two must ask again.")
    town.exchange()
    assert town.terminal.done("erasures", "--store", town.one) == {"erasures": []}
    assert "Nobody is asking" in town.terminal.told("erase", "--store", town.one, person, "--take-back")


def test_a_record_that_does_not_exist_is_not_asked_to_be_erased(town: Town) -> None:
    told = town.terminal.told("erase", "--store", town.one, town.person("pike"), "--record", "ab" * 16)
    assert told.startswith("There is no such record of this person")


def test_a_reason_to_erase_is_one_of_those_in_the_help(town: Town, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        town.terminal.run("erase", "--store", town.one, town.person("pike"), "--why", "because")
    assert stopped.value.code == 2
    assert "kept_long_enough" in capsys.readouterr().err


def test_every_reason_to_erase_has_words() -> None:
    reasons = {term.code for term in read_vocabularies(resources.facts())["erasure_reason"]}
    assert reasons == {*ErasureReason}
