"""One window at work, watched: `python -m benchmarks.at_work STORE PERSON LETTERS…` prints its figures as JSON."""

import json
import resource
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.measure import Figures, at
from benchmarks.stores import PASSPHRASE, around
from caseworker.domain.ids import Id
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Chip
from tests.ui.crawl import scenes
from ui.seat import Seat

STEPS = 200


class Watched(QApplication):
    """An application that keeps how long each event held its thread, and by what it was held longest."""

    def __init__(self) -> None:
        super().__init__(["caseworker"])
        self.times: list[float] = []
        self.longest, self.by = 0.0, ""
        self.depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event; what is delivered within another counts as part of it."""
        self.depth += 1
        began = time.perf_counter()
        try:
            return super().notify(receiver, event)
        finally:
            self.depth -= 1
            if self.depth == 0:
                self._keep(time.perf_counter() - began, receiver, event)

    def _keep(self, took: float, receiver: QObject, event: QEvent) -> None:
        self.times.append(took)
        if took > self.longest:
            self.longest = took
            self.by = f"{event.type().name} of {type(receiver).__name__}"


class Worked:
    """A window over a store, and what is done in it."""

    def __init__(self, app: Watched, store: Path) -> None:
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
        """Every page, tab and form, and a session that is recorded."""
        for _ in scenes(self.seat.workspace, settle=self.seat.settle):
            pass


def main(store: Path, long_known: Id, typed: list[str]) -> Figures:
    """The figures."""
    app = Watched()
    worked = Worked(app, store)
    keys, some = worked.keystrokes(typed), worked.open_some(12)
    timeline = worked.open_person(long_known)
    lines = worked.scroll(worked.people.person.timeline.list)
    rows = worked.scroll(worked.people.list)
    worked.look_everywhere()
    figures = {
        "keystroke to painted list, p50, ms": _milliseconds(keys, 0.5),
        "keystroke to painted list, p95, ms": _milliseconds(keys, 0.95),
        "opening a person until all is painted, p50, ms": _milliseconds(some, 0.5),
        "opening a person with a long timeline, ms": round(timeline * 1000, 1),
        "a step of scrolling through the timeline, painted, p95, ms": _milliseconds(lines, 0.95),
        "a step of scrolling through the people, painted, p95, ms": _milliseconds(rows, 0.95),
        "events": len(app.times),
        "the window's thread held longest (aim 50), ms": round(app.longest * 1000, 1),
        "by": app.by,
        "held, p999 of all events, ms": _milliseconds(app.times, 0.999),
        "most memory of the process (aim 300), MB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    worked.seat.close()
    return figures


def _milliseconds(times: list[float], share: float) -> float:
    return round(at(times, share) * 1000, 1)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), Id(sys.argv[2]), sys.argv[3:])))
