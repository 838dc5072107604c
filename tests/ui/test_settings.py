"""The Settings page: the look is worn at once and kept, what may be done opens beside it, by role."""

from datetime import timedelta
from pathlib import Path
from threading import Barrier, Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Offer
from caseworker.storage.backup import Copying
from tests.ui.announced import heard
from tests.ui.conftest import Offices, Stages
from tests.ui.office import Office
from tests.ui.stage import Stage, press, told
from ui.i18n import Language, spoken
from ui.pages.settings import SettingsPage
from ui.palettes import PaletteName
from ui.panels.acting import ActingPanel
from ui.panels.backup import BackupPanel
from ui.panels.invite import InvitePanel
from ui.preferences import LOCK_AFTER, Preferences
from ui.theme import Density
from ui.widgets.place_field import PlaceField
from ui.widgets.side_panel import SidePanel


def page_of(stage: Stage) -> SettingsPage:
    stage.workspace.go(PlaceName.SETTINGS)
    stage.settle()
    page = stage.workspace.page(PlaceName.SETTINGS)
    assert isinstance(page, SettingsPage)
    stage.until(lambda: bool(page._tabs))
    return page


def kept(stage: Stage, tmp_path: Path) -> Preferences:
    stage.window._parts.preferences._kept.sync()
    return Preferences(tmp_path / "preferences.ini")


def test_colours_text_size_and_language_are_worn_at_once_and_kept(stage: Stage, tmp_path: Path) -> None:
    look = page_of(stage).look_view
    press(look, "Dark")
    look.larger.click()
    stage.settle()
    assert stage.window._parts.theme.look.palette is PaletteName.DARK
    assert stage.window._parts.theme.look.percent == 110
    press(look, "Cymraeg")
    stage.settle()
    assert spoken() is Language.WELSH
    again = kept(stage, tmp_path)
    assert (again.palette, again.text_size, again.language) == (PaletteName.DARK, 110, Language.WELSH)
    press(look, "English")
    stage.settle()


def test_compact_rows_are_lower_in_every_list_and_comfortable_ones_come_back(stage: Stage) -> None:
    people = stage.workspace.people.list
    before = people.sizeHintForRow(0)
    look = page_of(stage).look_view
    press(look, "Compact")
    stage.settle()
    lower = people.sizeHintForRow(0)
    assert lower == before - 10
    assert stage.window._parts.preferences.density is Density.COMPACT
    press(look, "Comfortable")
    stage.settle()
    assert people.sizeHintForRow(0) == before


def test_the_controls_follow_what_is_changed_from_the_menu(stage: Stage) -> None:
    look = page_of(stage).look_view
    stage.wear(PaletteName.CONTRAST, percent=200)
    assert look.colours.codes == ("contrast",)
    assert "200 %" in told(look)
    assert not look.larger.isEnabled()


def test_the_window_locks_itself_after_the_minutes_that_were_chosen(stage: Stage) -> None:
    press(page_of(stage).look_view, "After 2 minutes")
    stage.clock.move_to(stage.clock.now() + timedelta(minutes=2))
    stage.window.watch_idleness().tick()
    stage.settle()
    assert stage.window.workspace is None


def test_no_preference_can_keep_the_window_from_locking(stages: Stages, tmp_path: Path) -> None:
    stage = stages()
    preferences = stage.window._parts.preferences
    for wrong in ("0", "100000", "never", "-2"):
        preferences._kept.setValue("lock_after", wrong)
        assert preferences.lock_after == LOCK_AFTER


def test_chips_show_what_whoever_asks_may_know(offices: Offices) -> None:
    def chips(office: Office) -> list[str]:
        return [chip.text() for chip in page_of(office).chips.findChildren(QPushButton)]

    everybody = ["Look and language", "This laptop and you", "Safety of the records", "About Caseworker"]
    assert chips(offices("ruth")) == everybody
    assert chips(offices("priya")) == everybody
    assert {"People of the service", "Lawful bases"} < set(chips(offices("farida")))


def test_a_lawful_basis_is_written_down_and_changed_by_form(office: Office) -> None:
    page = page_of(office)
    page.look_under("bases")
    office.hand_in(FormName.ADD_BASIS, office.at.service, purpose=("progress",), article_6=("public_task",))
    assert "Public task (6(1)(e))" in told(page)
    with office.at.desk.act("look") as act:
        (basis,) = [stored.record for stored in act.of_kind("lawful_basis", scope=office.at.service)]
    assert isinstance(basis, LawfulBasis)
    office.hand_in(FormName.CHANGE_BASIS, basis.id, article_6=("legal_obligation",))
    assert "Legal obligation (6(1)(c))" in told(page)
    assert "Public task" not in told(page)


def test_a_basis_without_an_article_is_not_kept(office: Office) -> None:
    page_of(office)
    panel = office.hand_in(FormName.ADD_BASIS, office.at.service, purpose=("progress",))
    assert "Choose the basis of UK GDPR Article 6" in told(panel)


def test_a_member_gets_another_role_by_form(office: Office) -> None:
    page = page_of(office)
    page.look_under("people")
    assert told(page).count("Coordinator") >= 2
    office.hand_in(FormName.CHANGE_ROLE, office.town.dev.member, role=("mentor",))
    assert "Dev Patel\nMentor" in told(page)
    assert "The role is changed" in told(office.workspace.undo_bar)


def test_what_papers_say_is_changed_by_form_and_an_erasure_that_is_too_hasty_is_refused(office: Office) -> None:
    page = page_of(office)
    page.look_under("people")
    panel = office.hand_in(FormName.OFFICE, office.at.service, erasure_delay_days=("2",))
    assert "An erasure waits for a week at the least" in told(panel)
    panel.entry("erasure_delay_days").show_texts(("21",))
    panel.hand_in()
    office.settle()
    assert "Erase no sooner than after (days)\n21" in told(page)


def open_panel(stage: Stage, form: FormName) -> SidePanel | None:
    page = page_of(stage)
    page.take_up(next(offer for offer in page.offers if offer.form is form))
    stage.settle()
    return page.panel


def panel_of(stage: Stage, form: FormName) -> ActingPanel:
    panel = open_panel(stage, form)
    assert isinstance(panel, ActingPanel)
    return panel


def invite_panel(stage: Stage) -> InvitePanel:
    panel = open_panel(stage, FormName.INVITE)
    assert isinstance(panel, InvitePanel)
    return panel


def test_an_invitation_is_written_where_it_was_asked_for(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = invite_panel(office)
    panel.hand_in()
    assert "Enter the name of whom you invite" in told(panel)
    assert "Choose where the invitation is to lie" in told(panel)
    panel.name.setText("Idris Bowen")
    said = heard(monkeypatch)
    panel.findChild(PlaceField).take(tmp_path)
    assert said == [f"Chosen: {tmp_path}"]
    panel.hand_in()
    office.settle()
    assert len(list(tmp_path.glob("caseworker-invitation-*.json"))) == 1
    assert "Hand it over yourself" in told(office.workspace.undo_bar)
    assert page_of(office).panel is None
    assert invite_panel(office).name.text() == ""


def test_what_is_typed_of_an_invitation_is_found_again_until_it_is_written_or_thrown_away(
    office: Office, qtbot: QtBot
) -> None:
    panel = invite_panel(office)
    panel.role.setCurrentIndex(1)
    qtbot.keyClicks(panel.name, "Idris Bowen")
    office.workspace.go(PlaceName.TODAY)
    page_of(office).close_panel()
    office.settle()
    again = invite_panel(office)
    assert (again.name.text(), again.role.currentIndex(), again._kept.text()[:10]) == ("Idris Bowen", 1, "Draft kept")
    again._discard.click()
    office.settle()
    assert invite_panel(office).name.text() == ""


def test_somebody_who_is_known_is_asked_neither_for_a_name_nor_for_a_role(office: Office) -> None:
    panel = invite_panel(office)
    panel.who.setCurrentIndex(panel.who.findText("Ruth Osei, for another laptop"))
    assert panel.name.isHidden() or not panel.name.isVisible()
    assert not panel.role.isVisible()


def test_what_is_wrong_with_a_new_passphrase_is_said_all_at_once(office: Office) -> None:
    panel = panel_of(office, FormName.PASSPHRASE)
    panel.new.first.line.setText("short")  # type: ignore[attr-defined]
    panel.do()
    for said in ("Enter the passphrase that you have now", "at least 12 characters", "The two passphrases differ"):
        assert said in told(panel)


def test_a_kit_is_not_tried_before_it_is_typed(office: Office) -> None:
    panel = panel_of(office, FormName.REHEARSAL)
    panel.do()
    assert "Type the four lines of the kit" in told(panel)


def test_a_backup_that_is_sound_is_noted_also_when_its_panel_was_closed_meanwhile(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(stage)
    laptop = stage.entrance.services[-1].laptop
    noted: list[object] = []

    def note(desk: object) -> Changes:
        noted.append(desk)
        return Changes()

    monkeypatch.setattr(laptop, "note_backup", note)
    page.take_up(Offer(say("Make a backup"), FormName.BACKUP, NO_ID))
    panel = page.panel
    assert isinstance(panel, BackupPanel)
    panel.place.take(tmp_path)
    panel.do()
    page.close_panel()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    stage.settle()
    assert len(noted) == 1
    assert "was opened again to check it" in told(stage.workspace.undo_bar)


def test_a_backup_is_stopped_and_says_so_while_pages_are_read_all_the_same(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = page_of(stage)
    laptop = stage.entrance.services[-1].laptop
    begun, looked = Event(), Barrier(3)

    def back_up(*, folder: Path, copying: Copying) -> Path:
        copying.tell(0, 60, 100)
        begun.set()
        looked.wait(20)
        copying.look()
        return folder / "invented"

    monkeypatch.setattr(laptop, "back_up", back_up)
    page.take_up(Offer(say("Make a backup"), FormName.BACKUP, NO_ID))
    panel = page.panel
    assert isinstance(panel, BackupPanel)
    panel.place.take(tmp_path)
    panel.do()
    begun.wait(20)
    panel._say_far()
    assert "Writing the backup: 40 % so far." in told(panel)
    assert panel.stop_button.hasFocus()
    panel.stop_button.click()
    for _ in range(2):  # as many pages are read at the same time as when no backup is made
        stage.workspace._context.tasks.query(lambda _: looked.wait(20), then=lambda _: None)
    stage.settle()
    assert "The backup was stopped, and what there was of it was thrown away." in told(panel)
    assert (panel.stop_button.isVisible(), panel.act_button.hasFocus(), page.panel) == (False, True, panel)
