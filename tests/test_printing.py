"""What is written about a person as a file: noted first, then whole or not at all, and refused in sentences."""

import errno
import os
from pathlib import Path

import pytest

from caseworker.domain.errors import NotHere, Phrase, Refused
from caseworker.domain.folders import case_folder, shared_folder
from caseworker.domain.referrals import Referral
from caseworker.domain.service import ExportKind
from caseworker.paper.tongue import ENGLISH, Tongue
from caseworker.printing import PaperOrder, Written
from caseworker.services import assignments, links
from caseworker.services.exports import note
from tests.devices import Device
from tests.paper.printed import text_of
from tests.queries.conftest import Town, gateway_of
from tests.queries.conftest import town as town  # noqa: PLC0414 - a fixture is made known by its name


def order(town: Town, path: Path, *, what: ExportKind = ExportKind.CASE_SUMMARY) -> PaperOrder:
    return PaperOrder(what, town.pike, path, ENGLISH)


def write(one: Device, wanted: PaperOrder) -> Written:
    return gateway_of(one).write_paper(one.desk, order=wanted)


def noted(one: Device) -> list[str]:
    return [row[0] for row in one.rows("SELECT what FROM kind_export WHERE folder LIKE 'case/%' ORDER BY id")]


def test_the_summary_is_written_where_it_was_wanted_and_noted(town: Town, tmp_path: Path) -> None:
    written = write(town.farida, order(town, tmp_path / "summary.pdf"))
    assert "Jason Pike" in text_of((tmp_path / "summary.pdf").read_bytes())
    assert str(written.said) == f"The case summary is written: {tmp_path / 'summary.pdf'}"
    assert (written.problem, {*written.cases}, noted(town.farida)) == (None, {town.pike}, ["case_summary"])


def test_a_mentor_writes_the_sheet_for_their_own_visit(town: Town, tmp_path: Path) -> None:
    town.exchange(town.farida, town.ruth)
    written = write(town.ruth, order(town, tmp_path / "sheet.pdf", what=ExportKind.SESSION_SHEET))
    printed = text_of((tmp_path / "sheet.pdf").read_bytes())
    assert "Jason" in printed
    assert "Pike" not in printed
    assert str(written.said).startswith("The session sheet is written: ")
    town.exchange(town.farida, town.ruth)
    assert noted(town.farida) == ["session_sheet"]


def test_it_is_noted_before_a_byte_of_it_is_written(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    opening = os.open

    def watched(path: Path, flags: int, mode: int = 0o777) -> int:
        seen.append(noted(town.farida))
        return opening(path, flags, mode)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", watched)
        write(town.farida, order(town, tmp_path / "summary.pdf"))
    assert {*map(tuple, seen)} == {("case_summary",)}


def test_a_place_that_is_taken_or_is_none_is_refused_and_nothing_is_noted(town: Town, tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("mine")
    with pytest.raises(Refused, match="It was left as it is"):
        write(town.farida, order(town, tmp_path / "letter"))
    with pytest.raises(NotHere, match="does not exist"):
        write(town.farida, order(town, tmp_path / "nowhere" / "summary.pdf"))
    assert ((tmp_path / "letter").read_text(), noted(town.farida)) == ("mine", [])


def test_a_full_disk_leaves_no_half_of_it_and_says_that_the_note_stays(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        written = write(town.farida, order(town, tmp_path / "summary.pdf"))
    assert str(written.problem).startswith("The disk is full, so the file was not written")
    assert str(written.problem).endswith("That it was to be written stays noted on Documents.")
    assert not (tmp_path / "summary.pdf").exists()
    assert noted(town.farida) == ["case_summary"]


def test_whoever_may_not_note_it_may_not_write_it(town: Town, tmp_path: Path) -> None:
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange(town.farida, town.priya)
    with pytest.raises(Refused, match="You may not do this here"):
        write(town.priya, order(town, tmp_path / "summary.pdf"))
    assert not (tmp_path / "summary.pdf").exists()


def test_a_mentor_notes_in_the_file_of_whom_they_walk_with_and_not_in_the_office(town: Town) -> None:
    town.exchange(town.farida, town.ruth)
    with pytest.raises(Refused, match="You may not do this here"):
        note(town.ruth.desk, what=ExportKind.ROSTER, about=town.ruth.service)


def test_whoever_is_walled_off_or_was_never_let_in_is_told_that_nobody_is_here(town: Town, tmp_path: Path) -> None:
    town.exchange()
    assignments.wall(town.farida.desk, case=town.pike, member=town.dev.member, reason="Related")
    town.exchange()
    with pytest.raises(NotHere):
        write(town.dev, order(town, tmp_path / "summary.pdf"))
    assert list(tmp_path.glob("*.pdf")) == []


def test_joined_records_are_told_together_and_each_keeps_the_note(town: Town, tmp_path: Path) -> None:
    other = town.open("Jayson", "Pyke")
    links.same_person(town.farida.desk, case=town.pike, other=other)
    written = write(town.farida, order(town, tmp_path / "summary.pdf"))
    assert "Jayson Pyke" in text_of((tmp_path / "summary.pdf").read_bytes())
    assert written.cases == {town.pike, other}
    assert {folder for (folder,) in town.farida.rows("SELECT folder FROM kind_export WHERE folder LIKE 'case/%'")} == {
        str(case_folder(town.pike)),
        str(case_folder(other)),
    }


def test_what_was_noted_cannot_be_taken_back(town: Town, tmp_path: Path) -> None:
    written = write(town.farida, order(town, tmp_path / "summary.pdf"))
    with pytest.raises(Refused, match="cannot be undone"):
        town.farida.desk.undo(written.act)
    assert noted(town.farida) == ["case_summary"]


def test_it_is_written_in_the_language_that_is_asked_for(town: Town, tmp_path: Path) -> None:
    def in_welsh(phrase: Phrase) -> str:
        return {"Case summary": "Crynodeb o'r achos"}.get(phrase.template, str(phrase))

    asked_for = PaperOrder(ExportKind.CASE_SUMMARY, town.pike, tmp_path / "summary.pdf", Tongue(in_welsh, "cy-GB"))
    write(town.farida, asked_for)
    assert b"/Lang (cy-GB)" in (tmp_path / "summary.pdf").read_bytes()
