"""Notices that nobody is there: a rest, a warning a minute before the lock, the lock; by the clock, so sleep counts."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from shiboken6 import isValid

from caseworker.domain.clock import Clock

WARNING = timedelta(seconds=60)
REST = timedelta(seconds=3)
_SIGNS_OF_LIFE = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip


class IdleWatch(QObject):
    """Watches the window that has the focus while somebody is signed in; `after` says how long it waits."""

    warned = Signal(int)
    """Seconds left until the lock, once a second."""
    rested = Signal()
    """Nobody has done anything for some seconds; once, until somebody does."""
    returned = Signal()
    """Somebody came back after a warning."""
    expired = Signal()

    def __init__(self, parent: QObject, *, clock: Clock, after: Callable[[], timedelta]) -> None:
        super().__init__(parent)
        self._clock, self._after = clock, after
        self._last = clock.now()
        self._warning, self._resting = False, False
        self._watched: QWindow | None = None
        self._ticking = QTimer(self, interval=1000)
        self._ticking.timeout.connect(self.tick)

    def watch(self, window: QWindow | None) -> None:
        """Look for signs of life in this window of the screen system; a Python filter on every event would be slow."""
        if self._watched is not None and isValid(self._watched):
            # A dialog that has closed has taken its window along.
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def start(self) -> None:
        """Begin to watch."""
        self._seen()
        self._ticking.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._ticking.stop()
        self._warning = False

    def tick(self) -> None:
        """Compare the clock with the last sign of life."""
        now = self._clock.now()
        self._last = min(self._last, now)  # a clock that is set back may not put the lock off
        left = self._last + self._after() - now
        if left <= timedelta(0):
            self.stop()
            self.expired.emit()
        elif left <= WARNING:
            self._warning = True
            self.warned.emit(round(left.total_seconds()))
        if now - self._last >= REST and not self._resting:
            self._resting = True
            self.rested.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE and event.spontaneous():
            self._seen()
        return False

    def _seen(self) -> None:
        self._last, self._resting = self._clock.now(), False
        if self._warning:
            self._warning = False
            self.returned.emit()
