"""When something goes wrong that should not have: details to copy, and nothing personal in them."""

import sys

import pytest
from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import BugError
from tests.ui.stage import Stage, visible
from ui.crash import CrashReporter, details
from ui.dialogs.crash import show_crash


def _raise(error: Exception) -> BaseException:
    try:
        raise error
    except Exception as caught:  # noqa: BLE001 (any)
        return caught


def test_the_details_name_the_error_and_its_place_and_nothing_that_somebody_wrote() -> None:
    told = details(_raise(ValueError("Jason Pike, 12 March 1994")))
    assert "ValueError" in told
    assert "test_crash.py" in told
    assert "Jason" not in told


def test_a_bug_that_names_itself_is_told_whole() -> None:
    assert "BugError: the heads do not join" in details(_raise(BugError("the heads do not join")))


def test_the_cause_of_an_error_is_told_too() -> None:
    cause = _raise(KeyError("Pike"))
    error = _raise(RuntimeError("Pike"))
    error.__cause__ = cause
    told = details(error)
    assert "RuntimeError" in told
    assert "KeyError" in told
    assert "Pike" not in told


def test_no_path_of_this_machine_is_told_whole() -> None:
    assert str(__file__) not in details(_raise(ValueError()))


def test_a_crash_shows_its_details_to_copy_and_the_window_goes_on(stage: Stage, qtbot: QtBot) -> None:
    dialog = show_crash(stage.window, details="ValueError in pages/people.py:12")
    stage.settle()
    (box,) = visible(dialog, QPlainTextEdit)
    assert box.toPlainText() == "ValueError in pages/people.py:12"  # type: ignore[attr-defined]
    copy, go_on = dialog.findChildren(QPushButton)
    copy.click()
    assert QGuiApplication.clipboard().text() == "ValueError in pages/people.py:12"
    assert go_on.hasFocus()
    go_on.click()
    stage.settle()
    assert stage.window.findChildren(QDialog) == []


def test_what_nobody_caught_is_reported(qapp: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    reporter = CrashReporter(qapp)
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(before)
    reporter.install()
    qInstallMessageHandler(before)
    with qtbot.waitSignal(reporter.crashed) as crashed:
        sys.excepthook(ValueError, _raise(ValueError("Pike")), None)
    assert "ValueError" in crashed.args[0]


def test_a_fatal_word_of_qt_is_reported_and_a_warning_is_not(qapp: QApplication, qtbot: QtBot) -> None:
    reporter = CrashReporter(qapp)
    told: list[str] = []
    reporter.crashed.connect(told.append)

    class Where:
        category, file, line = "qt.widgets", "/somewhere/jason/qt/widgets/kernel/widget.cpp", 12

    reporter._hear_qt(QtMsgType.QtWarningMsg, Where(), "a warning")  # type: ignore[arg-type]
    reporter._hear_qt(QtMsgType.QtCriticalMsg, Where(), "/somewhere/jason/store")  # type: ignore[arg-type]
    assert len(told) == 1
    assert told[0].endswith("Qt: QtCriticalMsg, qt.widgets, widgets/kernel/widget.cpp:12")
    assert "jason" not in told[0]
