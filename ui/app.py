"""Puts the application together, once: fonts, look, language, threads, window, crash dialog, single instance."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import caseworker
from caseworker.domain.clock import Clock
from ui.context import Entrance
from ui.crash import CrashReporter
from ui.i18n import Speaker
from ui.main_window import MainWindow, Parts
from ui.preferences import Preferences
from ui.single_instance import FirstInstance, raise_first
from ui.tasks import Threads
from ui.theme import Theme


@dataclass(frozen=True)
class Start:
    """What the window is opened on: the way in, the clock, where the store is, and where the preferences are kept."""

    entrance: Entrance
    clock: Clock
    store: Path
    preferences: Path


def has_no_display() -> bool:
    """Whether nothing is there to draw on, and nobody has said how to draw all the same."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application(argv: list[str]) -> QApplication:
    """The application object, before anything is shown."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QApplication.setApplicationName("Caseworker")
    QApplication.setApplicationVersion(caseworker.__version__)
    QApplication.setDesktopFileName("caseworker")
    # Qt's own file dialog would write down which folders were visited, in the clear.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    return QApplication(argv)


def make_window(app: QApplication, start: Start) -> MainWindow:
    """The window with everything that it stands on, not yet shown."""
    preferences = Preferences(start.preferences)
    theme = Theme(app)
    theme.wear(preferences.look)
    speaker = Speaker(app)
    speaker.switch(preferences.language)
    threads = Threads(app)
    window = MainWindow(Parts(start.entrance, threads, theme, speaker, preferences, start.clock))
    app.focusWindowChanged.connect(window.watch_idleness().watch)
    app.aboutToQuit.connect(threads.stop)
    return window


def report_crashes(app: QApplication, window: MainWindow) -> None:
    """Show what nobody foresaw in a dialog from now on."""
    reporter = CrashReporter(app)
    window.threads.broke.connect(reporter.report)
    reporter.crashed.connect(window.show_crash)
    reporter.install()


def run(argv: list[str], start: Start) -> int:
    """Show the window until it is closed and return the exit status; with the store open already, raise that window."""
    app = make_application(argv)
    if raise_first(start.store):
        return 0
    window = make_window(app, start)
    report_crashes(app, window)
    first = FirstInstance(app, store=start.store)
    first.asked.connect(window.come_forward)
    window.show()
    window.load_soon()
    status = app.exec()
    first.close()
    return status
