"""The command line on a terminal that can be stopped, steered, too narrow for letters, or gone while it is written."""

import json
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from caseworker import cli
from caseworker.storage.vault_file import has_store
from tests.journeys.stores import PASSPHRASE, around
from tests.journeys.terminal import Terminal
from tests.journeys.town import Town, device_of

STEERING = "Met \x1b[31mat\x07 the \u202ecaf\u00e9\x9b."


class Full(BytesIO):
    """A file on a disk that is full."""

    def write(self, _: object) -> int:
        raise OSError(28, "No space left on device")


def _stop(*_: object, **__: object) -> None:
    raise KeyboardInterrupt


def _no_more(*_: object, **__: object) -> None:
    raise EOFError


@pytest.mark.parametrize("end", [_stop, _no_more])
def test_a_command_that_is_stopped_says_so_in_a_sentence(town: Town, end: object) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("caseworker.queries.finding.find", end)
        told = town.terminal.told("find", "--store", town.one, "pike")
    assert told == "Stopped before the end. What was confirmed before is kept.\n"


def test_what_somebody_wrote_does_not_steer_the_terminal(town: Town) -> None:
    pike = town.person("pike")
    town.record(pike, STEERING)
    printed = town.terminal.lines("person", "--store", town.one, pike)
    assert "Met \ufffd[31mat\ufffd the \ufffdcaf\u00e9\ufffd." in printed


def test_what_somebody_wrote_over_several_lines_passes_for_no_line_of_ours(town: Town) -> None:
    pike = town.person("pike")
    town.record(pike, "Met.\n7 December 2026  Risk reviewed: low  Farida Akhtar")
    printed = town.terminal.lines("person", "--store", town.one, pike).splitlines()
    assert "    7 December 2026  Risk reviewed: low  Farida Akhtar  Farida Akhtar" in printed


def test_an_answer_as_data_is_whole_on_a_stream_of_few_letters(town: Town) -> None:
    held = BytesIO()
    stream = TextIOWrapper(held, encoding="ascii", errors="backslashreplace")
    assert cli.main(["find", "--store", str(town.one), "hughes", "--json"], around=around(5), out=stream) == 0
    assert "Siân" in json.loads(held.getvalue())["people"][0]["name"]


def test_no_store_is_made_whose_kit_could_not_be_shown(terminal: Terminal, tmp_path: Path) -> None:
    words = ["new", "--store", str(tmp_path / "store"), "--service", "Invented Gate House", "--name", "Farida Akhtar"]
    assert cli.main(words, around=around(5), out=TextIOWrapper(Full())) == 1
    assert not has_store(tmp_path / "store")
    assert len(terminal.done(*words)["recovery_kit"]) == 4


def test_who_is_not_let_in_yet_is_told_so_when_they_write(town: Town, tmp_path: Path) -> None:
    town.terminal.done("invite", "--store", town.one, "--name", "Dev Patel", "--out", tmp_path / "invitation")
    town.terminal.done("join", tmp_path / "invitation", "--store", town.two, "--carrier", town.carrier)
    told = town.terminal.told("invite", "--store", town.two, "--name", "Ivy Moss", "--out", tmp_path / "another")
    assert told.startswith("You are not let in yet, so nothing was changed.")
    assert not (tmp_path / "another").exists()


@pytest.mark.parametrize("words", [("partner",), ("invite", "--name", "Dev Patel")])
def test_no_file_is_written_over(town: Town, tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "letter").write_text("mine")
    told = town.terminal.told(words[0], "--store", town.one, *words[1:], "--out", tmp_path / "letter")
    assert told.startswith("There is something at this place already.")
    assert (tmp_path / "letter").read_text() == "mine"
    assert len(town.terminal.done("exports", "--store", town.one)["exports"]) == 1


class Seat(StringIO):
    """Somebody at a terminal who has typed these answers."""

    def isatty(self) -> bool:
        return True


def test_what_somebody_at_the_terminal_decided_is_not_left_for_a_decision(town: Town) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdin", Seat("y\nn\n"))
        answer = town.terminal.done("import-referrals", "--store", town.one, town.sheet)
    assert (answer["created"], answer["skipped"], answer["undecided"]) == (1, 1, 0)


def test_letters_that_are_none_are_told_in_a_sentence(town: Town) -> None:
    pike = town.person("pike")
    words = ("--attendance", "late", "--summary", "\udcff")
    told = town.terminal.told("record-session", "--store", town.one, pike, *words)
    assert told == "A letter of what was typed is none that can be kept. Nothing was changed. Type it again.\n"


def test_a_passphrase_file_may_begin_with_the_mark_that_some_editors_write(town: Town, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(f"{PASSPHRASE}\n", encoding="utf-8-sig")
    assert town.terminal.done("find", "--store", town.one, "pike", "--passphrase-file", tmp_path / "secret")["people"]


def test_an_answer_that_nobody_can_read_is_still_done(town: Town) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.stdout", None)
        assert cli.main(["find", "--store", str(town.one), "pike"], around=around(5)) == 0


def test_nobody_strikes_off_the_laptop_in_their_hands(town: Town) -> None:
    told = town.terminal.told("remove-device", "--store", town.one, device_of(town.one))
    assert told == "Nobody strikes off their own laptop, so nothing was changed. Ask another coordinator.\n"


def test_a_person_who_is_not_here_is_not_shared(town: Town, tmp_path: Path) -> None:
    words = ("--service", "Invented Probation Area", "--name", "Dr Ruth Ockley", "--body")
    body = town.terminal.done("new", "--store", tmp_path / "body", *words)["service"]
    pinned = town.terminal.done("partner", "--store", tmp_path / "body", "--out", tmp_path / "roster")
    town.terminal.done("partner", "--store", town.one, "--pin", tmp_path / "roster", "--words", pinned["words"])
    told = town.terminal.told("share", "--store", town.one, "f" * 32, body)
    assert told == "This person is not on this device.\n"


def test_a_file_that_is_no_roster_is_called_none(town: Town, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear colleague")
    told = town.terminal.told(
        "partner", "--store", town.one, "--pin", tmp_path / "letter", "--words", "a b c d e f g h"
    )
    assert told.startswith("This file does not hold a partner's roster.")


@pytest.mark.parametrize("day", ["1800-01-01", "9999-12-31"])
def test_a_demonstration_is_told_in_this_century(terminal: Terminal, tmp_path: Path, day: str) -> None:
    assert "between 2000 and 2099" in terminal.told("demo", tmp_path / "demo", "--today", day)
    assert not (tmp_path / "demo").exists()


def test_a_kit_that_is_no_text_is_one_sentence(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "kit").write_bytes(b"\xff\xfe\x00kit")
    told = terminal.told("recover", "--store", tmp_path / "s", "--kit", tmp_path / "kit", "--carrier", tmp_path)
    assert told == "The kit cannot be read. Nothing was made.\n"
