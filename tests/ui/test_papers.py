"""The Documents tab and its papers: written where one chooses, noted, told, and refused in words that stay in sight."""

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from caseworker.domain.folders import shared_folder
from caseworker.domain.referrals import Referral
from caseworker.domain.service import ExportKind
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import PersonTab
from tests.paper.printed import text_of
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press, told
from ui.i18n import Language
from ui.panels.paper import PaperPanel


def opened(office: Office, form: FormName = FormName.CASE_SUMMARY) -> PaperPanel:
    """The panel of a paper beside Jason Pike's Documents."""
    office.open_person(office.town.pike)
    office.workspace.people.person.open_tab(PersonTab.DOCUMENTS)
    office.settle()
    office.workspace.open_form(form)
    office.settle()
    panel = office.workspace.people.person.panel
    assert isinstance(panel, PaperPanel)
    return panel


def write(office: Office, panel: PaperPanel, place: Path) -> None:
    panel.place.take(place)
    panel.do()
    office.settle()


def noted(office: Office) -> list[str]:
    return [row[0] for row in office.at.rows("SELECT what FROM kind_export WHERE scope=?", office.town.pike)]


def tab(office: Office) -> str:
    return told(office.workspace.people.person.sections[PersonTab.DOCUMENTS])


def test_documents_stand_between_sharing_and_the_access_log_for_whoever_holds_the_file(offices: Offices) -> None:
    for who in ("farida", "ruth"):
        office = offices(who)
        office.town.exchange()
        office.open_person(office.town.pike)
        tabs = office.workspace.people.person.tabs
        assert [tabs.tabText(number) for number in range(tabs.count())][-3:] == [
            "Agreement and sharing",
            "Documents",
            "Access log",
        ]


def test_a_practitioner_has_no_documents_tab(offices: Offices) -> None:
    office = offices("priya")
    town = office.town
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange()
    office.open_person(town.pike)
    person = office.workspace.people.person
    assert "Documents" not in [person.tabs.tabText(number) for number in range(person.tabs.count())]
    person.open_named(PersonTab.ACCESS)
    assert person.tab is PersonTab.ACCESS


def test_a_summary_is_written_told_and_listed(office: Office, tmp_path: Path) -> None:
    panel = opened(office)
    write(office, panel, tmp_path / "summary.pdf")
    assert "Jason Pike" in text_of((tmp_path / "summary.pdf").read_bytes())
    assert office.workspace.people.person.panel is None
    assert "The case summary is written:" in told(office.workspace.undo_bar)
    assert not office.workspace.can_undo
    assert "A case summary" in tab(office)
    assert "by Farida Akhtar" in tab(office)


def test_the_buttons_of_the_tab_open_the_panel_of_their_paper(office: Office) -> None:
    opened(office)
    press(office.workspace.people.person.sections[PersonTab.DOCUMENTS], "Write a session sheet…")
    office.settle()
    panel = office.workspace.people.person.panel
    assert isinstance(panel, PaperPanel)
    assert panel._paper.what is ExportKind.SESSION_SHEET


def test_the_name_that_is_proposed_tells_of_nobody(office: Office) -> None:
    opened(office).place.ask()
    (dialog,) = office.window.findChildren(QFileDialog)
    assert [Path(name).name for name in dialog.selectedFiles()] == ["summary-2026-12-07.pdf"]
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.reject()


def test_nothing_is_written_until_a_place_is_chosen(office: Office) -> None:
    panel = opened(office)
    panel.do()
    office.settle()
    assert "Choose where the PDF is to lie" in told(panel)
    assert noted(office) == []


def test_a_file_that_is_there_is_left_and_the_panel_says_so(office: Office, tmp_path: Path) -> None:
    (tmp_path / "letter.pdf").write_text("mine")
    panel = opened(office)
    write(office, panel, tmp_path / "letter.pdf")
    assert "There is something at this place already." in told(panel)
    assert ((tmp_path / "letter.pdf").read_text(), noted(office)) == ("mine", [])


def test_a_full_disk_is_told_in_the_panel_and_what_was_noted_is_listed(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    panel = opened(office)
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        write(office, panel, tmp_path / "summary.pdf")
    assert "The disk is full" in told(panel)
    assert "stays noted on Documents" in told(panel)
    assert noted(office) == ["case_summary"]
    assert "by Farida Akhtar" in tab(office)
    write(office, panel, tmp_path / "summary.pdf")
    assert (tmp_path / "summary.pdf").exists()


def test_the_paper_is_in_the_language_of_the_window(office: Office, tmp_path: Path) -> None:
    office.speak(Language.WELSH)
    write(office, opened(office), tmp_path / "summary.pdf")
    write(office, opened(office, FormName.SESSION_SHEET), tmp_path / "sheet.pdf")
    summary, sheet = (text_of((tmp_path / name).read_bytes()) for name in ("summary.pdf", "sheet.pdf"))
    assert "Crynodeb o'r achos" in summary
    assert "Tudalen 1 o" in summary
    assert "Beth ddigwyddodd" in sheet
    assert b"/Lang (cy)" in (tmp_path / "sheet.pdf").read_bytes()
