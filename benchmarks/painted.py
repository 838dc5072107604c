"""Starts as a program does and says when it has painted: `python -m benchmarks.painted bare` or `… people STORE`."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow

SOON, PATIENCE = 5, 120_000
"""Milliseconds after which there is another look, and after which nothing more is awaited."""


class Painted(QObject):
    """Says so, once, when a widget has been painted and `there` holds."""

    def __init__(self, widget: QWidget, there: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._there = there
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._there():
            QTimer.singleShot(0, say_so)
        return False


def say_so() -> None:
    """Tell whoever waits, and end."""
    sys.stdout.write("painted\n")
    sys.stdout.flush()
    QApplication.quit()


def bare() -> None:
    """A window with nothing in it."""
    app = QApplication([])
    window = QWidget()
    window.resize(1360, 850)
    Painted(window, lambda: True)
    window.show()
    app.exec()


def people(store: Path) -> None:
    """Ours: unlocked as soon as it can be, People shown."""
    from benchmarks.stores import around
    from ui.app import Start, make_application, make_window
    from ui.opening import DirectoryEntrance

    app = make_application(["caseworker"])
    surroundings = around(9)
    entrance = DirectoryEntrance(store, around=surroundings)
    window = make_window(app, Start(entrance, surroundings.clock, store, store.parent / "window.ini"))
    window.resize(1360, 850)
    window.show()
    _unlock(window)
    looking = QTimer(window, interval=SOON)
    looking.timeout.connect(lambda: _show_people(window, looking))
    looking.start()
    QTimer.singleShot(PATIENCE, app.quit)
    app.exec()
    window.close()
    window.threads.stop()


def _unlock(window: "MainWindow") -> None:
    from benchmarks.stores import PASSPHRASE
    from ui.pages.unlock import UnlockPage
    from ui.widgets.fields import PassphraseField

    page, field = window.findChild(UnlockPage), window.findChild(PassphraseField)
    assert page is not None  # the store is there
    assert field is not None
    field.line.setText(PASSPHRASE)
    page.unlock()


def _show_people(window: "MainWindow", looking: QTimer) -> None:
    """As soon as somebody is signed in."""
    from caseworker.queries.place_names import PlaceName
    from caseworker.queries.rows import Chip

    if window.workspace is not None:
        looking.stop()
        window.workspace.go(PlaceName.PEOPLE)
        window.workspace.people.look_under(Chip.ALL)
        listed = window.workspace.people.list
        Painted(listed.viewport(), lambda: listed.model().rowCount() > 0)


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else people(Path(sys.argv[2]))
