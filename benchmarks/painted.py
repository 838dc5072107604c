"""Starts as a program does and says when it has painted.

`python -m benchmarks.painted bare` paints a window with nothing in it; `… lock STORE PASSPHRASE` the lock page of ours;
`… people …` goes on to People, unlocked as soon as it can be; `… typed …` unlocks once all behind the lock page is
loaded, as when somebody types. How many seconds passed is said too: of `typed` from Enter to People.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.opening import DirectoryEntrance

BEGAN = time.perf_counter()
SOON, TYPING, PATIENCE = 5, 100, 120_000
"""Milliseconds until another look, for the first letters of a passphrase, and until nothing more is awaited."""


class Painted(QObject):
    """Says so, once, when a widget has been painted and `there` holds."""

    def __init__(self, widget: QWidget, there: Callable[[], bool], *, since: float = BEGAN) -> None:
        super().__init__(widget)
        self._there, self._since = there, since
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._there():
            QTimer.singleShot(0, lambda: say_so(time.perf_counter() - self._since))
        return False


def say_so(took: float = 0.0) -> None:
    """Tell whoever waits, and end; `took` are seconds that only this program knows."""
    sys.stdout.write(f"painted {took:.4f}\n")
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


def lock(store: Path, _passphrase: str) -> None:
    """The lock page of ours."""
    app, window = _window(store)
    Painted(_field(window), lambda: True)
    window.show()
    window.load_soon()
    _end(app, window)


def people(store: Path, passphrase: str) -> None:
    """Ours: unlocked as soon as it can be, People shown."""
    app, window = _window(store)
    window.show()
    window.load_soon()
    _unlock(window, passphrase)
    _people_soon(window, since=time.perf_counter())
    _end(app, window)


def typed(store: Path, passphrase: str) -> None:
    """Ours: unlocked once all is loaded, People shown."""
    app, window = _window(store)
    window.show()
    window.load_soon()
    waiting = QTimer(window, interval=SOON)
    waiting.timeout.connect(lambda: _type(window, waiting, passphrase))
    QTimer.singleShot(TYPING, waiting.start)
    _end(app, window)


def _type(window: "MainWindow", waiting: QTimer, passphrase: str) -> None:
    if not window.threads.busy:
        waiting.stop()
        _unlock(window, passphrase)
        _people_soon(window, since=time.perf_counter())


def _window(store: Path) -> tuple[QApplication, "MainWindow"]:
    """The application and its window as they are started, on surroundings of our own."""
    from caseworker.domain.clock import SystemClock
    from ui.app import Start, make_application, make_window
    from ui.late_entrance import LateEntrance

    app = make_application(["caseworker"])
    entrance = LateEntrance(store, make=lambda: _entrance(store))
    window = make_window(app, Start(entrance, SystemClock(), store, store.parent / "window.ini"))
    window.resize(1360, 850)
    return app, window


def _entrance(store: Path) -> "DirectoryEntrance":
    from benchmarks.stores import around
    from ui.opening import DirectoryEntrance

    return DirectoryEntrance(store, around=around(9))


def _end(app: QApplication, window: "MainWindow") -> None:
    QTimer.singleShot(PATIENCE, app.quit)
    app.exec()
    window.close()
    window.threads.stop()


def _field(window: "MainWindow") -> QWidget:
    from ui.widgets.fields import PassphraseField

    field = window.findChild(PassphraseField)
    assert field is not None  # the store is there
    return field


def _people_soon(window: "MainWindow", *, since: float) -> None:
    looking = QTimer(window, interval=SOON)
    looking.timeout.connect(lambda: _show_people(window, looking, since))
    looking.start()


def _unlock(window: "MainWindow", passphrase: str) -> None:
    from ui.pages.unlock import UnlockPage
    from ui.widgets.fields import PassphraseField

    page, field = window.findChild(UnlockPage), window.findChild(PassphraseField)
    assert page is not None  # the store is there
    assert field is not None
    field.line.setText(passphrase)
    page.unlock()


def _show_people(window: "MainWindow", looking: QTimer, since: float) -> None:
    """As soon as somebody is signed in."""
    from caseworker.queries.place_names import PlaceName
    from caseworker.queries.rows import Chip

    if window.workspace is not None:
        looking.stop()
        window.workspace.go(PlaceName.PEOPLE)
        window.workspace.people.look_under(Chip.ALL)
        listed = window.workspace.people.list
        Painted(listed.viewport(), lambda: listed.model().rowCount() > 0, since=since)


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        {"lock": lock, "people": people, "typed": typed}[sys.argv[1]](Path(sys.argv[2]), sys.argv[3])
