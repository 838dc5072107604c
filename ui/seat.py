"""A window driven by a program: what the tour and the journeys sit at, on a real store with real threads."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from caseworker.bootstrap import Surroundings
from caseworker.domain.errors import BugError
from ui.app import Start, make_window
from ui.opening import DirectoryEntrance
from ui.pages.unlock import UnlockPage
from ui.widgets.fields import PassphraseField
from ui.workspace import Workspace

W = TypeVar("W", bound=QWidget)
SIZE = (1360, 850)
PATIENCE = 50
"""Milliseconds to wait for something to happen before looking again."""


class Seat:
    """One window over the store of a folder. Every step waits until all that was asked for has come."""

    def __init__(self, app: QApplication, store: Path, *, around: Surroundings) -> None:
        self.app = app
        self.around = around
        start = Start(
            entrance=DirectoryEntrance(store, around=around),
            clock=around.clock,
            store=store,
            preferences=store.parent / f"{store.name}.window.ini",
        )
        self.window = make_window(app, start)
        self.window.resize(*SIZE)
        self.window.show()
        self.settle()

    @property
    def workspace(self) -> Workspace:
        """The pages, once somebody has signed in."""
        if self.window.workspace is None:
            raise BugError("nobody is signed in at this seat")
        return self.window.workspace

    def find(self, kind: type[W]) -> W:
        """The widget of a kind that is in sight."""
        found = self.find_all(kind)
        if not found:
            raise BugError(f"no {kind.__name__} is in sight")
        return found[0]

    def find_all(self, kind: type[W]) -> list[W]:
        """The widgets of a kind that are in sight."""
        return [widget for widget in self.window.findChildren(kind) if widget.isVisible()]

    def unlock(self, passphrase: str) -> None:
        """Type the passphrase and unlock."""
        page = self.find(UnlockPage)
        self.find(PassphraseField).line.setText(passphrase)
        page.unlock()
        self.until(lambda: self.window.workspace is not None)

    def settle(self) -> None:
        """Wait until nothing is under way and everything is painted."""
        at_rest = False
        while not at_rest:
            at_rest = not self.window.threads.busy
            self._turn()  # what came last is not in sight before Qt has had a turn to show it
            if self.window.threads.busy:
                at_rest = False
                self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def until(self, there: Callable[[], bool]) -> None:
        """Wait until something is so."""
        while not there():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, PATIENCE)
            self.settle()

    def _turn(self) -> None:
        for _ in range(6):  # layouts in layouts pass on what they need a turn at a time
            self.app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def picture(self, path: Path) -> Path:
        """Save what is on screen, dialogs in front."""
        self.settle()
        picture = self.window.grab()
        for dialog in self.window.findChildren(QDialog):
            if dialog.isVisible():
                painter = QPainter(picture)
                painter.drawPixmap(self.window.mapFromGlobal(dialog.mapToGlobal(QPoint(0, 0))), dialog.grab())
                painter.end()
        picture.save(str(path))
        return path

    def close(self) -> None:
        """Lock, close the window and end its threads; the store is closed when this returns."""
        self.window.close()
        self.settle()
        self.window.threads.stop()
        self.window.let_go()
        self._turn()
