"""One window at work, watched: `python -m benchmarks.at_work STORE PERSON LETTERS…` prints its figures as JSON."""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event, Thread, get_ident
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.measure import Figures, at
from benchmarks.stores import PASSPHRASE, around
from caseworker.domain.ids import Id
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Chip
from tests.ui.crawl import scenes
from ui.app import make_application
from ui.seat import Seat

STEPS = 200
EVERY, LATE, NAMED = 0.001, 0.02, 2
"""Seconds between two questions of the pulse and until it looks what keeps the answer; how many functions it names."""


class Pulse(QObject):
    """Asks the window's thread for an answer all the time: how long one takes is how long the thread was held.

    It stands beside the window in a thread of its own and costs it an event a millisecond. When an answer is late, it
    looks what of ours the thread is at.
    """

    asked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.waits: list[float] = []
        self.longest, self.by = 0.0, ""
        self._answered, self._over = Event(), Event()
        self.asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._window = get_ident()
        self._thread = Thread(target=self._ask, daemon=True)
        self._thread.start()

    def _ask(self) -> None:
        while not self._over.wait(EVERY):
            self._answered.clear()
            began = time.perf_counter()
            self.asked.emit(began)
            at_what = ""
            while not self._answered.wait(LATE) and not self._over.is_set():
                at_what = at_what or self._at_what()
            waited = time.perf_counter() - began
            self.waits.append(waited)
            if waited > self.longest:
                self.longest, self.by = waited, at_what

    @Slot(float)
    def _answer(self, _asked: float) -> None:
        self._answered.set()

    def _at_what(self) -> str:
        """What of ours the window's thread is at: the innermost two functions."""
        found: list[str] = []
        frame = sys._current_frames().get(self._window)  # noqa: SLF001 (the only door to another thread's stack)
        while frame is not None and len(found) < NAMED:
            if f"{os.sep}ui{os.sep}" in frame.f_code.co_filename:
                found.append(frame.f_code.co_qualname)
            frame = frame.f_back
        return " in ".join(found)

    def stop(self) -> None:
        """Ask no more."""
        self._over.set()
        self._thread.join()


class Worked:
    """A window over a store, and what is done in it."""

    def __init__(self, app: QApplication, store: Path) -> None:
        self.app = app
        self.seat = Seat(app, store, around=around(9))
        self.seat.unlock(PASSPHRASE)
        self.seat.settle()
        self.people = self.seat.workspace.people
        self.seat.workspace.go(PlaceName.PEOPLE)
        self.people.look_under(Chip.ALL)
        self.seat.settle()

    def timed(self, work: Callable[[], Any]) -> float:
        """Until everything that some work asked for has come and is painted."""
        began = time.perf_counter()
        work()
        self.seat.settle()
        return time.perf_counter() - began

    def keystrokes(self, typed: list[str]) -> list[float]:
        """Each letter of some names, until what it finds is painted."""
        search = self.people.search
        texts = [name[:length] for name in typed for length in range(1, len(name) + 1)]
        times = [self.timed(partial(search.setText, text)) for text in texts]
        self.timed(search.clear)
        return times

    def open_some(self, count: int) -> list[float]:
        """The first people of the list, one after the other."""
        return [self.timed(partial(self.people.list.choose, number)) for number in range(count)]

    def open_person(self, case: Id) -> float:
        """Somebody with a long timeline."""
        return self.timed(lambda: self.people.open(case))

    def scroll(self, view: QWidget) -> list[float]:
        """Through a list, a page at a time."""
        bar = view.verticalScrollBar()  # type: ignore[attr-defined]
        step = max(bar.maximum() // STEPS, 1)
        return [self.timed(partial(bar.setValue, number * step)) for number in range(STEPS)]

    def look_everywhere(self) -> None:
        """Every page, tab and form, and a session that is begun; no act is done and nothing is exchanged."""
        for _ in scenes(self.seat.workspace, settle=self.seat.settle):
            pass


def main(store: Path, long_known: Id, typed: list[str]) -> Figures:
    """The figures."""
    app = make_application(["caseworker"])
    worked = Worked(app, store)
    pulse = Pulse()
    keys, some = worked.keystrokes(typed), worked.open_some(12)
    timeline = worked.open_person(long_known)
    lines = worked.scroll(worked.people.person.timeline.list)
    rows = worked.scroll(worked.people.list)
    worked.look_everywhere()
    pulse.stop()
    figures = {
        "keystroke to painted list, p50, ms": _milliseconds(keys, 0.5),
        "keystroke to painted list, p95, ms": _milliseconds(keys, 0.95),
        "opening a person until all is painted, p50, ms": _milliseconds(some, 0.5),
        "opening a person with a long timeline, ms": round(timeline * 1000, 1),
        "a step of scrolling through the timeline, painted, p95, ms": _milliseconds(lines, 0.95),
        "a step of scrolling through the people, painted, p95, ms": _milliseconds(rows, 0.95),
        "the window's thread held longest (aim 50), ms": round(pulse.longest * 1000, 1),
        "at": pulse.by,
        "held, p999, ms": _milliseconds(pulse.waits, 0.999),
        "most memory of the process (aim 300), MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    worked.seat.close()
    return figures


def _milliseconds(times: list[float], share: float) -> float:
    return round(at(times, share) * 1000, 1)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Id(sys.argv[2]), sys.argv[3:])))
