"""The way in and the way out: setting up, unlocking, locking by hand and by itself, with nothing left behind."""

import gc
import weakref
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from caseworker.domain.errors import KnownError, Phrase, say
from tests.ui.conftest import Stages
from tests.ui.fake import KIT, PASSPHRASE
from tests.ui.people import JASON
from tests.ui.stage import Stage, visible
from ui.dialogs.idle import IdleWarning
from ui.i18n import Language
from ui.idle import REST, WARNING
from ui.pages.bring_back import RestorePage
from ui.pages.join import JoinPage
from ui.pages.recovery import RecoveryStep
from ui.pages.set_up import SetUpPage
from ui.pages.unlock import UnlockPage
from ui.pages.welcome import WelcomePage
from ui.preferences import LOCK_AFTER
from ui.widgets.forms import ProblemLine
from ui.workspace import Workspace


def shown(stage: Stage) -> str:
    return "\n".join(label.text() for label in visible(stage.window, QLabel))  # type: ignore[attr-defined]


def press(stage: Stage, text: str) -> None:
    (button,) = [button for button in visible(stage.window, QPushButton) if button.text() == text]  # type: ignore[attr-defined]
    button.click()  # type: ignore[attr-defined]
    stage.settle()


def test_the_lock_screen_names_the_service_and_waits_for_the_passphrase(locked: Stage, qtbot: QtBot) -> None:
    assert "Open Gate Mentoring" in shown(locked)
    line = locked.window.findChild(QLineEdit)
    assert line.hasFocus()
    assert line.accessibleName() == "Passphrase"


def test_a_wrong_passphrase_is_refused_in_a_sentence_and_the_field_is_empty_again(locked: Stage) -> None:
    locked.unlock("nothing like it")
    assert "That is not the passphrase. Nothing was changed; try again." in shown(locked)
    assert locked.window.findChild(QLineEdit).text() == ""
    assert locked.window.workspace is None


def test_after_a_wrong_passphrase_the_right_one_is_typed_at_once(locked: Stage, qtbot: QtBot) -> None:
    locked.unlock("nothing like it")
    qtbot.keyClicks(QApplication.focusWidget(), PASSPHRASE)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    locked.settle()
    assert locked.window.workspace is not None


def test_no_passphrase_at_all_is_said_without_asking_the_vault(locked: Stage) -> None:
    press(locked, "Unlock")
    assert "Enter your passphrase" in shown(locked)
    assert locked.entrance.services == []


def test_enter_unlocks(locked: Stage, qtbot: QtBot) -> None:
    line = locked.window.findChild(QLineEdit)
    line.setText("four words not together")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    locked.settle()
    assert locked.window.workspace is not None


def test_what_is_to_be_known_before_signing_in_is_said(stages: Stages) -> None:
    stage = stages()
    stage.entrance.notice = say("This machine has no keyring; the passphrase alone protects the store.")
    stage.window.show_entrance()
    stage.settle()
    assert "This machine has no keyring" in shown(stage)


def test_the_language_is_switched_in_the_same_place_before_and_after_signing_in(stage: Stage) -> None:
    before = stage.workspace.status._other.mapTo(stage.window, stage.workspace.status._other.rect().bottomRight())
    stage.workspace.lock()
    stage.settle()
    page = stage.window.findChild(UnlockPage)
    assert page.status._other.mapTo(stage.window, page.status._other.rect().bottomRight()) == before
    page.status._other.click()
    stage.settle()
    assert "Datgloi" in [button.text() for button in visible(stage.window, QPushButton)]  # type: ignore[attr-defined]


def test_locking_closes_the_store_and_leaves_no_page_and_no_model(person: Stage, qtbot: QtBot) -> None:
    model = weakref.ref(person.workspace.people._model)
    page = weakref.ref(person.workspace)
    qtbot.keyClick(person.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    person.settle()
    gc.collect()
    assert person.entrance.services[0].closed
    assert (person.window.workspace, model(), page()) == (None, None, None)
    assert person.window.findChildren(Workspace) == []
    assert "Jason Pike" not in shown(person)


def test_locking_in_mid_word_keeps_the_draft(person: Stage, qtbot: QtBot) -> None:
    person.workspace.record_session()
    person.settle()
    qtbot.keyClicks(person.workspace.people.person.panel._summary, "Half a wo")
    person.workspace.lock()
    person.settle()
    assert person.gateway.drafts[JASON.case].summary == "Half a wo"
    assert person.entrance.services[0].closed


def test_closing_the_window_in_mid_word_keeps_the_draft(person: Stage, qtbot: QtBot) -> None:
    person.workspace.record_session()
    person.settle()
    qtbot.keyClicks(person.workspace.people.person.panel._summary, "Half a wo")
    person.window.close()
    person.settle()
    assert person.gateway.drafts[JASON.case].summary == "Half a wo"
    assert person.entrance.services[0].closed


def test_after_ten_quiet_minutes_the_window_locks_itself(stage: Stage) -> None:
    stage.clock.move_to(stage.clock.now() + LOCK_AFTER)
    stage.window.watch_idleness().tick()
    stage.settle()
    assert stage.window.workspace is None
    assert stage.entrance.services[0].closed


def test_what_is_held_in_circles_is_looked_for_once_in_each_rest(stage: Stage, looked: list[str]) -> None:
    watch = stage.window.watch_idleness()
    for seconds in (1, 2, 1, 1):
        stage.clock.move_to(stage.clock.now() + timedelta(seconds=seconds))
        watch.tick()
    assert looked == ["stop"]
    watch._seen()
    stage.clock.move_to(stage.clock.now() + REST)
    watch.tick()
    assert looked == ["stop", "stop"]


@pytest.fixture
def looked() -> Iterator[list[str]]:
    """Each end of a search of Python's for all that is held in circles, however old."""
    ended: list[str] = []

    def note(phase: str, about: dict[str, int]) -> None:
        if phase == "stop" and about["generation"] == 2:
            ended.append(phase)

    gc.callbacks.append(note)
    yield ended
    gc.callbacks.remove(note)


def test_a_minute_before_it_says_so_and_staying_is_one_key(stage: Stage) -> None:
    stage.clock.move_to(stage.clock.now() + LOCK_AFTER - WARNING + timedelta(seconds=1))
    stage.window.watch_idleness().tick()
    (warning,) = stage.window.findChildren(IdleWarning)
    assert warning._left.text().endswith("Caseworker locks in 59 seconds.")
    warning.stay_button.click()
    stage.settle()
    assert stage.window.findChildren(IdleWarning) == []
    stage.clock.move_to(stage.clock.now() + timedelta(seconds=70))
    stage.window.watch_idleness().tick()
    assert stage.window.workspace is not None


def test_the_warning_opens_as_tall_as_its_words_at_the_largest_text(stage: Stage) -> None:
    stage.wear(percent=200)
    stage.speak(Language.WELSH)
    stage.window._warn(42)
    stage.settle()
    (warning,) = stage.window.findChildren(IdleWarning)
    left = warning._left
    high, needed = left.height(), left.heightForWidth(left.width())
    warning.reject()
    stage.speak(Language.ENGLISH)
    assert high >= needed


def test_the_warning_offers_to_lock_at_once(stage: Stage) -> None:
    stage.clock.move_to(stage.clock.now() + LOCK_AFTER - timedelta(seconds=5))
    stage.window.watch_idleness().tick()
    (warning,) = stage.window.findChildren(IdleWarning)
    warning.lock_button.click()
    stage.settle()
    assert stage.window.workspace is None


def fill(stage: Stage, *texts: str) -> None:
    for line, text in zip(visible(stage.window, QLineEdit), texts, strict=True):
        line.setText(text)  # type: ignore[attr-defined]


def recovery_step(stages: Stages) -> Stage:
    """A service just made, with its kit on the screen."""
    stage = stages(made=False)
    press(stage, "Make a service")
    fill(stage, "Open Gate Mentoring", "Farida Akhtar", "four words not together", "four words not together")
    press(stage, "Make the service")
    return stage


def test_a_service_is_made_after_its_kit_has_been_read_back(stages: Stages) -> None:
    stage = recovery_step(stages)
    assert stage.entrance.set_up_with == ["Open Gate Mentoring", "Farida Akhtar", "four words not together"]
    assert all(line in shown(stage) for line in KIT)
    press(stage, "I have a copy: try it")
    fill(stage, "not that line", KIT[3])
    press(stage, "Start")
    assert "That is not line 2. Look at your copy again." in shown(stage)
    fill(stage, KIT[1].lower().replace("-", " "), KIT[3])
    press(stage, "Start")
    assert stage.window.workspace is not None
    assert stage.window.findChildren(SetUpPage) == []


def test_the_lines_of_the_kit_go_once_they_are_saved_and_are_read_back_from_the_copy(
    stages: Stages, tmp_path: Path
) -> None:
    stage = recovery_step(stages)
    (step,) = stage.window.findChildren(RecoveryStep)
    step._save(tmp_path)
    stage.settle()
    assert not any(line in shown(stage) for line in KIT)
    fill(stage, KIT[1], KIT[3])
    press(stage, "Start")
    assert stage.window.workspace is not None


def test_the_lines_of_the_kit_and_the_questions_about_them_are_never_in_sight_together(stages: Stages) -> None:
    stage = recovery_step(stages)
    assert visible(stage.window, QLineEdit) == []
    press(stage, "I have a copy: try it")
    assert not any(line in shown(stage) for line in KIT)
    fill(stage, KIT[1], "not that line")
    press(stage, "Start")
    press(stage, "Show the lines again")
    assert all(line in shown(stage) for line in KIT)
    assert visible(stage.window, QLineEdit) == []
    assert "There is a problem" not in shown(stage)
    press(stage, "I have a copy: try it")
    assert [line.text() for line in visible(stage.window, QLineEdit)] == ["", ""]  # type: ignore[attr-defined]
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_closing_the_window_on_the_recovery_kit_asks_first_and_the_lines_stay(stages: Stages) -> None:
    stage = recovery_step(stages)
    assert not stage.window.close()
    stage.settle()
    assert "These lines are kept nowhere." in shown(stage)
    press(stage, "Do not do it")
    assert stage.window.isVisible()
    assert all(line in shown(stage) for line in KIT)
    press(stage, "I have a copy: try it")
    fill(stage, KIT[1], KIT[3])
    press(stage, "Start")
    assert stage.window.close()


def test_whoever_insists_closes_the_window_without_a_copy_of_the_kit(stages: Stages) -> None:
    stage = recovery_step(stages)
    stage.window.close()
    press(stage, "Close without a copy")
    assert not stage.window.isVisible()
    stage.settle()
    assert stage.entrance.services[0].closed


def test_what_is_missing_for_a_service_is_said_all_at_once(stages: Stages) -> None:
    stage = stages(made=False)
    press(stage, "Make a service")
    fill(stage, "", "", "short", "different")
    press(stage, "Make the service")
    text = shown(stage)
    links = [link.accessibleName() for link in visible(stage.window, ProblemLine)]
    assert "There is a problem" in text
    assert {"Enter the name of the service", "Enter your name", "The passphrase must have at least 12 characters",
            "The two passphrases differ; type the second one again"} == set(links)  # fmt: skip
    assert stage.entrance.set_up_with == []


def test_a_passphrase_of_the_same_few_characters_is_named_before_anything_is_made(stages: Stages) -> None:
    stage = stages(made=False)
    press(stage, "Make a service")
    fill(stage, "Lantern and Latch", "Farida Akhtar", "abababababab", "abababababab")
    press(stage, "Make the service")
    (link,) = [link.accessibleName() for link in visible(stage.window, ProblemLine)]
    assert link == "The same few characters are easy to guess; use other ones too"
    assert stage.entrance.set_up_with == []


def test_a_dialog_that_has_closed_is_watched_no_longer_and_nothing_breaks(stage: Stage) -> None:
    watch = stage.window.watch_idleness()
    window = QWindow()
    watch.watch(window)
    delete(window)
    watch.watch(None)
    assert watch._watched is None


def test_a_bug_at_the_lock_screen_leaves_it_usable(locked: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locked.entrance, "unlock", _break)
    locked.unlock()
    monkeypatch.undo()
    locked.unlock()
    assert locked.window.workspace is not None


def _break(*, passphrase: str) -> None:
    raise ZeroDivisionError


def test_a_clock_that_is_set_back_does_not_put_the_lock_off(stage: Stage) -> None:
    watch = stage.window.watch_idleness()
    before = stage.clock.now() - timedelta(hours=3)
    stage.clock.move_to(before)
    watch.tick()
    stage.clock.move_to(before + LOCK_AFTER)
    watch.tick()
    stage.settle()
    assert stage.window.workspace is None


def test_closing_the_window_while_the_demonstration_is_made_stops_it(
    stages: Stages, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = stages(made=False)
    begun, closed = Event(), Event()
    stopped: list[KnownError] = []

    def look_around(*, tell: Callable[[Phrase], None]) -> None:
        begun.set()
        closed.wait(20)
        try:
            tell(say("Inventing the people and what happened to them"))
        except KnownError as error:
            stopped.append(error)
            raise

    monkeypatch.setattr(stage.entrance, "look_around", look_around)
    welcome = stage.window.findChild(WelcomePage)
    assert welcome is not None
    welcome.look_around_asked.emit()
    begun.wait(20)
    stage.window.close()
    closed.set()
    stage.settle()
    assert len(stopped) == 1


@pytest.mark.parametrize("way", ["unlock", "set_up", "join"])
def test_a_store_that_opens_after_the_window_has_closed_is_closed_again(
    stages: Stages, monkeypatch: pytest.MonkeyPatch, way: str, tmp_path: Path
) -> None:
    stage = stages(made=way == "unlock")
    begun, closed = Event(), Event()
    opens = getattr(stage.entrance, way)

    def open_late(**asked: object) -> object:
        begun.set()
        closed.wait(20)
        return opens(**asked)

    monkeypatch.setattr(stage.entrance, way, open_late)
    _WAYS[way](stage, tmp_path)
    begun.wait(20)
    stage.window.close()
    closed.set()
    stage.settle()
    assert [service.closed for service in stage.entrance.services] == [True]
    assert stage.window.workspace is None
    assert visible(stage.window, RecoveryStep) == []


def _unlock(stage: Stage, _folder: Path) -> None:
    page = stage.window.findChild(UnlockPage)
    assert page is not None
    page._passphrase.line.setText(PASSPHRASE)
    page.unlock()


def _set_up(stage: Stage, _folder: Path) -> None:
    press(stage, "Make a service")
    fill(stage, "Open Gate Mentoring", "Farida Akhtar", PASSPHRASE, PASSPHRASE)
    page = stage.window.findChild(SetUpPage)
    assert page is not None
    page.make()


def _join(stage: Stage, folder: Path) -> None:
    press(stage, "Join")
    page = stage.window.findChild(JoinPage)
    assert page is not None
    page.file.take(folder / "invitation.json")
    page.folder.take(folder)
    fill(stage, "Ruth's laptop", PASSPHRASE, PASSPHRASE)
    page.do()


_WAYS: dict[str, Callable[[Stage, Path], None]] = {"unlock": _unlock, "set_up": _set_up, "join": _join}


def test_no_other_way_is_gone_while_the_store_is_being_opened(locked: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, opens = Event(), locked.entrance.unlock

    def open_late(*, passphrase: str) -> object:
        asked.wait(20)
        return opens(passphrase=passphrase)

    monkeypatch.setattr(locked.entrance, "unlock", open_late)
    page = locked.window.findChild(UnlockPage)
    assert page is not None
    page._passphrase.line.setText(PASSPHRASE)
    page.unlock()
    next(made for made in page.findChildren(QPushButton) if made.text() == "Restore a backup").click()
    stayed = locked.window.findChild(RestorePage) is None
    asked.set()
    locked.settle()
    assert stayed
    assert locked.window.workspace is not None
