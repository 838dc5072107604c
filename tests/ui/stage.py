"""A whole window over the service in memory, for tests and for pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from caseworker.domain.clock import FixedClock
from caseworker.domain.ids import Id
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from tests.ui.fake import PASSPHRASE, FakeEntrance, FakeGateway
from tests.ui.people import NOW
from ui.app import Start, make_window
from ui.context import Entrance
from ui.i18n import Language
from ui.pages.unlock import UnlockPage
from ui.palettes import PaletteName
from ui.widgets.fields import PassphraseField
from ui.workspace import Workspace


class Stage:
    """A window of a size, in a look and a language; `settle` waits until everything asked for has come."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        *,
        gateway: FakeGateway | None = None,
        made: bool = True,
        entrance: Entrance | None = None,
        clock: FixedClock | None = None,
    ) -> None:
        self.app = app
        self.gateway = gateway or FakeGateway()
        self.entrance = FakeEntrance(self.gateway, made=made)
        self.clock = clock or FixedClock(NOW)
        start = Start(entrance or self.entrance, self.clock, folder / "store", folder / "preferences.ini")
        self.window = make_window(app, start)
        self.window.resize(1360, 850)
        self.window.show()
        self.settle()

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None, "nobody is signed in"
        return self.window.workspace

    def settle(self) -> None:
        """Wait until nothing is under way and everything is painted."""
        at_rest = False
        while not at_rest:
            at_rest = not self.window.threads.busy
            self.turn()  # what came last is not in sight before Qt has had a turn to show it
            if self.window.threads.busy:
                at_rest = False
                self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def turn(self) -> None:
        """Let Qt do what waits, deletions too; layouts in layouts pass on what they need a turn at a time."""
        for _ in range(6):
            self.app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def until(self, there: Callable[[], bool]) -> None:
        """Wait until something is so; the test's own time limit ends a wait in vain."""
        while not there():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
            self.settle()

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        """Type the passphrase and press Unlock."""
        page = self.window.findChild(UnlockPage)
        assert page is not None, "the lock screen is not shown"
        field = page.findChild(PassphraseField)
        assert field is not None
        field.line.setText(passphrase)
        page.unlock()
        self.settle()

    def open_person(self, case: str) -> None:
        """Open the record of a case on the People page."""
        self.workspace.go_to(Spot(PlaceName.PEOPLE, Id(case)))
        self.settle()

    def open_people(self) -> None:
        """Sign in and turn to the People page, as a click on the rail does."""
        self.unlock()
        self.workspace.go(PlaceName.PEOPLE)
        self.settle()

    def wear(self, palette: PaletteName = PaletteName.LIGHT, *, percent: int = 100) -> None:
        """Change palette and text size."""
        preferences = self.window._parts.preferences
        preferences.palette, preferences.text_size = palette, percent
        self.window._parts.theme.wear(preferences.look)
        self.settle()

    def speak(self, language: Language) -> None:
        """Change the language."""
        self.window._speak(language)
        self.settle()

    def close(self) -> None:
        """Close the window and end its threads."""
        self.window.close()
        self.settle()
        self.window.threads.stop()
        self.window.let_go()
        self.turn()


def visible(widget: QWidget, kind: type[QWidget] = QWidget) -> list[QWidget]:
    """The widgets of a kind in sight below a widget."""
    return [child for child in widget.findChildren(kind) if child.isVisible()]


def whole(widget: QWidget) -> bool:
    """Whether all of a widget is in sight."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def press(where: QWidget, words: str) -> None:
    """Click the button with these words."""
    next(made for made in where.findChildren(QPushButton) if made.text() == words).click()


def told(where: QWidget) -> str:
    """Every label of a panel or a dialog, one to a line."""
    return "\n".join(part.text() for part in where.findChildren(QLabel))


def dialog_of(stage: Stage) -> QDialog:
    """The one dialog that stands open."""
    stage.settle()
    (dialog,) = [found for found in stage.window.findChildren(QDialog) if found.isVisible()]
    return dialog
