"""Locking and closing with words that are not on the disk yet: the records go out of sight, and no letter is lost."""

from dataclasses import dataclass, field
from threading import Event

from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from caseworker.domain.changes import Changes
from caseworker.domain.errors import say
from caseworker.forms.blank import Typed
from caseworker.queries.session_rows import SessionDraft, SessionEntry
from tests.ui.conftest import Stages
from tests.ui.fake import FakeGateway
from tests.ui.people import JASON, PEOPLE
from tests.ui.stage import Stage, visible
from ui.pages.leaving import LeavingPage
from ui.pages.unlock import UnlockPage
from ui.panels.session import SessionPanel
from ui.preferences import LOCK_AFTER

FULL = say("The disk is full, so this was not saved. Everything saved before is kept. Free some space and try again.")
WORDS = "He would rather get the bus than be dri"


@dataclass
class SlowGateway(FakeGateway):
    """A writer that keeps and records nothing before it is let."""

    let: Event = field(default_factory=Event)

    def save_draft(self, desk: object, *, draft: SessionDraft | Typed) -> Changes:
        self.let.wait()
        return super().save_draft(desk, draft=draft)

    def record_session(self, desk: object, *, entry: SessionEntry) -> Changes:
        self.let.wait()
        return super().record_session(desk, entry=entry)


def typing(stages: Stages, qtbot: QtBot) -> tuple[Stage, SlowGateway]:
    """Somebody in mid-word about Jason, before anything of it is kept."""
    gateway = SlowGateway()
    stage = stages(gateway=gateway)
    stage.unlock()
    stage.open_person(JASON.case)
    qtbot.keyClicks(open_panel(stage)._summary, WORDS)
    return stage, gateway


def open_panel(stage: Stage) -> SessionPanel:
    stage.workspace.record_session()
    stage.settle()
    return panel_of(stage)


def panel_of(stage: Stage) -> SessionPanel:
    panel = stage.workspace.people.person.panel
    assert isinstance(panel, SessionPanel)
    return panel


def leaving(stage: Stage) -> LeavingPage:
    page = stage.window.findChild(LeavingPage)
    assert page is not None
    return page


def shown(stage: Stage) -> str:
    return "\n".join(part.text() for part in stage.window.findChildren(QLabel) if part.isVisible())


def test_the_window_closes_only_when_the_letters_before_are_on_the_disk(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    assert not stage.window.close()
    stage.turn()
    assert stage.window.isVisible()
    assert "Closing" in shown(stage)
    assert JASON.name not in shown(stage)
    gateway.let.set()
    stage.settle()
    assert not stage.window.isVisible()
    assert gateway.drafts[JASON.case].summary == WORDS


def test_the_lock_hides_the_records_at_once_and_waits_for_the_letters_before(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    stage.workspace.lock()
    stage.turn()
    assert stage.window.findChild(UnlockPage) is None
    assert not stage.workspace.isVisible()
    gateway.let.set()
    stage.settle()
    assert stage.window.workspace is None
    assert gateway.drafts[JASON.case].summary == WORDS


def test_after_a_while_it_is_asked_and_the_answer_may_be_to_go_back_to_the_words(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    stage.workspace.lock()
    leaving(stage).ask()
    assert "What you typed last is not kept yet" in shown(stage)
    assert QApplication.focusWidget() is leaving(stage).again_button
    leaving(stage).return_button.click()
    stage.turn()
    panel = panel_of(stage)
    assert panel._summary.toPlainText() == WORDS
    assert QApplication.focusWidget() is panel._summary
    gateway.let.set()
    stage.settle()
    assert stage.window.workspace is not None


def test_a_full_disk_is_said_and_another_try_locks_when_there_is_room(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    gateway.full = FULL
    gateway.let.set()
    stage.workspace.lock()
    stage.settle()
    assert str(FULL) in shown(stage)
    assert gateway.drafts == {}
    gateway.full = None
    leaving(stage).again_button.click()
    stage.settle()
    assert stage.window.findChild(UnlockPage) is not None
    assert gateway.drafts[JASON.case].summary == WORDS


def test_whoever_does_not_want_to_wait_leaves_at_once(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    gateway.full = FULL
    gateway.let.set()
    stage.window.close()
    stage.settle()
    assert leaving(stage).leave_button.text() == "Close without waiting"
    leaving(stage).leave_button.click()
    stage.settle()
    assert not stage.window.isVisible()
    assert stage.entrance.services[0].closed


def test_when_nobody_is_there_no_way_leads_back_to_the_records(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    stage.workspace.lock()
    leaving(stage).ask()
    assert leaving(stage).return_button.isVisible()
    stage.clock.move_to(stage.clock.now() + LOCK_AFTER)
    stage.window.watch_idleness().tick()
    leaving(stage).ask()
    assert not leaving(stage).return_button.isVisible()
    gateway.let.set()
    stage.settle()
    assert stage.window.findChild(UnlockPage) is not None


def test_a_draft_that_was_refused_when_its_panel_closed_is_there_again(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    gateway.full = FULL
    gateway.let.set()
    stage.open_person(PEOPLE[3].case)
    stage.settle()
    assert str(FULL) in shown(stage)
    stage.open_person(JASON.case)
    assert open_panel(stage)._summary.toPlainText() == WORDS
    gateway.full = None
    stage.workspace.lock()
    stage.settle()
    assert gateway.drafts[JASON.case].summary == WORDS


def test_what_is_recorded_is_no_draft_any_more_although_its_draft_was_refused(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    gateway.full = FULL
    gateway.let.set()
    panel = panel_of(stage)
    panel._attendance.choose("late")
    panel.hand_in()
    stage.settle()
    assert [entry.summary for entry in gateway.sessions] == [WORDS]
    stage.workspace.lock()
    stage.settle()
    assert stage.window.findChild(UnlockPage) is not None
    assert gateway.drafts == {}


def test_no_letter_is_taken_while_a_session_is_being_recorded(stages: Stages, qtbot: QtBot) -> None:
    stage, gateway = typing(stages, qtbot)
    panel = panel_of(stage)
    panel._attendance.choose("late")
    panel.hand_in()
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClicks(focused, "ven")
    assert panel._summary.toPlainText() == WORDS
    assert not panel._summary.isEnabled()
    gateway.let.set()
    stage.settle()
    assert [entry.summary for entry in gateway.sessions] == [WORDS]


def test_the_lock_puts_dialogs_with_people_in_them_away(person: Stage) -> None:
    person.workspace.people.person._show_versions(())
    person.settle()
    assert visible(person.window, QDialog) != []
    person.workspace.lock()
    person.settle()
    assert visible(person.window, QDialog) == []
