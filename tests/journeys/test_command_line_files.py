"""The command line about files: what is no file is said to be none, what was written is named, columns are chosen."""

import errno
from pathlib import Path

import pytest

from caseworker import cli
from tests.journeys.town import Town
from tests.paper.printed import text_of

SHEET = """Person,Where held,Est. rel. date,Wing
Lena Marsh,HMP Hewell,18 Dec 2026,B2
"""


def test_a_batch_that_is_not_there_and_a_folder_are_told_apart(town: Town, tmp_path: Path) -> None:
    read = ("read-batch", "--store", town.one)
    assert town.terminal.told(*read, tmp_path / "none.batch").startswith("There is no file of this name.")
    assert town.terminal.told(*read, tmp_path).startswith("That is a folder.")


def test_a_folder_is_no_sheet(town: Town, tmp_path: Path) -> None:
    assert "is a folder" in town.terminal.told("import-referrals", "--store", town.one, tmp_path)


def test_a_backup_is_named_by_its_whole_path(town: Town, tmp_path: Path) -> None:
    said = town.terminal.lines("backup", "--store", town.one, tmp_path / "saved")
    assert f"{tmp_path / 'saved.caseworker-backup'}\n" in said


def test_a_backup_into_a_folder_that_does_not_exist_is_refused(town: Town, tmp_path: Path) -> None:
    told = town.terminal.told("backup", "--store", town.one, tmp_path / "nowhere" / "saved")
    assert told.startswith("The folder for the backup does not exist")
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize("limit", ["0", "-1", "many", "9" * 30])
def test_a_search_for_less_than_one_or_for_too_many_is_a_mistake_in_the_command(town: Town, limit: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["find", "--store", str(town.one), "pike", f"--limit={limit}"])
    assert stopped.value.code == 2


def imported(town: Town, tmp_path: Path, *more: str) -> dict[str, str | None]:
    sheet = tmp_path / "more.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    answer = town.terminal.done("import-referrals", "--store", town.one, sheet, *more)
    return {one["column"]: one["field"] for one in answer["mapping"]}


def test_headings_as_prisons_write_them_are_recognised(town: Town, tmp_path: Path) -> None:
    read = imported(town, tmp_path)
    assert (read["Where held"], read["Est. rel. date"], read["Wing"]) == ("prison", "expected_release", None)


def test_a_column_that_was_chosen_by_hand_is_read_so_and_remembered(town: Town, tmp_path: Path) -> None:
    assert imported(town, tmp_path, "--map", "wing=notes", "--map", "Where held=")["Wing"] == "notes"
    again = imported(town, tmp_path, "--duplicates", "create")
    assert (again["Wing"], again["Where held"]) == ("notes", None)


def test_a_heading_that_is_not_in_the_sheet_cannot_be_chosen(town: Town, tmp_path: Path) -> None:
    told = town.terminal.told("import-referrals", "--store", town.one, town.sheet, "--map", "Wing=notes")
    assert "no such heading" in told
    assert "'Surname'" in told


def test_a_field_that_does_not_exist_is_a_mistake_in_the_command(town: Town) -> None:
    with pytest.raises(SystemExit) as stopped:
        town.terminal.run("import-referrals", "--store", town.one, town.sheet, "--map", "Surname=shoe size")
    assert stopped.value.code == 2


def test_a_bug_is_told_without_what_somebody_typed(town: Town) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("caseworker.queries.finding.find", _stumble)
        told = town.terminal.told("find", "--store", town.one, "pike")
    assert told.startswith("Something went wrong that should not have.")
    assert "ValueError\n" in told
    assert "in _stumble" in told
    assert "pike" not in told


def _stumble(*_: object, text: str, **__: object) -> None:
    raise ValueError(text)


def test_every_file_in_plain_text_that_was_asked_for_is_listed(town: Town, tmp_path: Path) -> None:
    town.terminal.wait(days=1)
    town.terminal.done("partner", "--store", town.one, "--out", tmp_path / "roster")
    town.terminal.wait(days=1)
    town.terminal.done("invite", "--store", town.one, "--name", "Dev Patel", "--out", tmp_path / "invitation")
    listed = town.terminal.done("exports", "--store", town.one)["exports"]
    kinds = ["An invitation", "The service's roster", "The recovery kit"]
    assert [(one["what"], one["by"]) for one in listed] == [(kind, "Farida Akhtar") for kind in kinds]
    assert all(len(one["about"]) == 32 for one in listed)
    assert str(tmp_path) not in str(listed)
    said = town.terminal.lines("exports", "--store", town.one)
    assert "An invitation, by Farida Akhtar" in said
    assert "Dev" not in said


def test_papers_about_a_person_are_written_noted_and_listed(town: Town, tmp_path: Path) -> None:
    pike, terminal = town.person("pike"), town.terminal
    for command, name in (("case-summary", "summary.pdf"), ("session-sheet", "sheet.pdf")):
        done = terminal.done(command, "--store", town.one, pike, "--out", tmp_path / name)
        assert done["file"] == str(tmp_path / name)
    assert "Jason Pike" in text_of((tmp_path / "summary.pdf").read_bytes())
    assert "Pike" not in text_of((tmp_path / "sheet.pdf").read_bytes())
    listed = {(one["what"], one["about"]) for one in terminal.done("exports", "--store", town.one)["exports"]}
    assert {("A case summary", pike), ("A session sheet", pike)} <= listed


@pytest.mark.parametrize("command", ["case-summary", "session-sheet"])
def test_a_paper_that_cannot_be_written_is_told_in_a_sentence(town: Town, tmp_path: Path, command: str) -> None:
    pike, terminal = town.person("pike"), town.terminal
    (tmp_path / "letter").write_text("mine")
    assert "left as it is" in terminal.told(command, "--store", town.one, pike, "--out", tmp_path / "letter")
    nobody = terminal.told(command, "--store", town.one, "0" * 32, "--out", tmp_path / "paper.pdf")
    assert nobody == "This person is not on this device.\n"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("caseworker.storage.files.os.fsync", _full)
        full = terminal.told(command, "--store", town.one, pike, "--out", tmp_path / "paper.pdf")
    assert full.startswith("The disk is full, so the file was not written")
    assert "stays noted" in full
    assert not (tmp_path / "paper.pdf").exists()
    assert len(terminal.done("exports", "--store", town.one)["exports"]) == 2


def _full(_: int) -> None:
    raise OSError(errno.ENOSPC, "full")


def test_a_file_for_which_there_is_no_folder_is_neither_noted_nor_written(town: Town, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere" / "roster"
    assert "does not exist" in town.terminal.told("partner", "--store", town.one, "--out", nowhere)
    assert "does not exist" in town.terminal.told("invite", "--store", town.one, "--name", "Dev", "--out", nowhere)
    assert len(town.terminal.done("exports", "--store", town.one)["exports"]) == 1


def test_a_backup_that_replaces_nothing_is_not_said_to_have_kept_anything(town: Town, tmp_path: Path) -> None:
    town.terminal.done("backup", "--store", town.one, tmp_path / "saved")
    backup = tmp_path / "saved.caseworker-backup"
    assert "kept beside" not in town.terminal.lines("restore", "--store", tmp_path / "empty", backup)
    assert "kept beside" in town.terminal.lines("restore", "--store", town.one, backup)


def test_what_may_not_be_noted_is_not_written(town: Town, tmp_path: Path) -> None:
    town.join(role="mentor")
    town.exchange()
    told = town.terminal.told("partner", "--store", town.two, "--out", tmp_path / "roster")
    assert "nothing was changed" in told
    assert not (tmp_path / "roster").exists()
