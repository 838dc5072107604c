"""Work beside the window's thread: questions on a few readers' threads, commands on the only writer's, long work aside.

What a worker raises never crosses a thread as an exception: it is delivered as an outcome and sorted here, a known
error to the page or the banner, anything else to the crash dialog.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import suppress
from functools import partial
from threading import Event
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from caseworker.domain.changes import Changes
from caseworker.domain.errors import KnownError, Phrase
from ui.context import OpenService

T = TypeVar("T")
C = TypeVar("C", bound=Changes)
READERS = 2


class Outcome(NamedTuple):
    """What a piece of work came to."""

    answer: Any = None
    error: BaseException | None = None


class Job:
    """A piece of work under way and who wants its answer. The window's thread alone touches it once it has begun."""

    def __init__(
        self,
        *,
        then: Callable[[Any], None],
        failed: Callable[[Phrase], None],
        ended: Callable[[], None] | None = None,
        stop: Event | None = None,
    ) -> None:
        self.then, self.failed, self.ended, self.stop = then, failed, ended, stop
        self.wanted = True
        self.future: Future[Any] | None = None

    @property
    def over(self) -> bool:
        """Whether its work has ended, delivered or not."""
        return self.future is not None and self.future.done()

    def cancel(self) -> None:
        """Drop it if it has not begun; do not deliver it if it has, and have it end where it looks at `stop`."""
        self.wanted = False
        if self.stop is not None:
            self.stop.set()
        if self.future is not None:
            self.future.cancel()


class Threads(QObject):
    """The threads of one application and the way back to the window's own."""

    finished = Signal(object, object)
    """A job and its outcome, delivered on the window's thread."""
    broke = Signal(object)
    """An exception that is a bug."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, "reader")
        self._writer = ThreadPoolExecutor(1, "writer")
        self._aside = ThreadPoolExecutor(1, "aside")
        self._under_way = 0
        self.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether anything is still to be delivered."""
        return self._under_way > 0

    def read(self, work: Callable[[], Any], job: Job) -> None:
        """Do work on a reader's thread."""
        self._begin(self._readers, work, job)

    def write(self, work: Callable[[], Any], job: Job) -> None:
        """Do work on the writer's thread, after everything that was handed over before."""
        self._begin(self._writer, work, job)

    def aside(self, work: Callable[[], Any], job: Job) -> None:
        """Do work that takes long on a thread that nothing else waits for."""
        self._begin(self._aside, work, job)

    def stop(self) -> None:
        """Finish what has begun and end the threads."""
        self._readers.shutdown(cancel_futures=True)
        self._aside.shutdown(cancel_futures=True)
        self._writer.shutdown()

    def _begin(self, pool: ThreadPoolExecutor, work: Callable[[], Any], job: Job) -> None:
        self._under_way += 1
        job.future = pool.submit(work)
        job.future.add_done_callback(partial(self._done, job))

    def _done(self, job: Job, future: "Future[Any]") -> None:
        with suppress(RuntimeError):  # the window is gone and nobody waits for the outcome
            self.finished.emit(job, _outcome(future))

    @Slot(object, object)
    def _deliver(self, job: Job, outcome: Outcome) -> None:
        self._under_way -= 1
        if job.ended is not None and job.wanted and listens(job.ended):
            job.ended()
        if isinstance(outcome.error, KnownError):
            if job.wanted and listens(job.failed):
                job.failed(outcome.error.phrase)
        elif outcome.error is not None:
            self.broke.emit(outcome.error)
        elif job.wanted and listens(job.then):
            job.then(outcome.answer)


def listens(callback: Callable[..., object]) -> bool:
    """Whether the widget that a callback belongs to, if it belongs to one, is still there."""
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or isValid(owner)


def heard_by_nobody(_answer: object) -> None:
    """What comes of a piece of work is of no concern any more."""


def _without_answer(then: Callable[[], None], _answer: object) -> None:
    then()


def _outcome(future: "Future[Any]") -> Outcome:
    if future.cancelled():
        return Outcome()
    error = future.exception()
    return Outcome(error=error) if error is not None else Outcome(future.result())


class ServiceTasks(QObject):
    """The questions and commands of one unlocked service. It satisfies `ui.context.Tasks`."""

    changed = Signal(object)
    """The `Changes` of a command, for every open view."""
    refused = Signal(object)
    """A `Phrase` for the banner: nobody else took the known error."""
    done = Signal(object, object)
    """A `Phrase` for the undo bar and the `Changes` it is about."""

    def __init__(self, parent: QObject, *, threads: Threads, service: OpenService) -> None:
        super().__init__(parent)
        self._threads, self._service = threads, service
        self._asked: set[Job] = set()
        self._closed = False

    def query(
        self,
        question: Callable[..., T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Phrase], None] | None = None,
        ended: Callable[[], None] | None = None,
        stop: Event | None = None,
        **arguments: object,
    ) -> Job:
        """Ask on a reader's thread; see `ui.context.Tasks`."""
        job = Job(then=then, failed=partial(self._refuse, failed), ended=ended, stop=stop)
        arguments |= {} if stop is None else {"stop": stop}
        self._begin(self._threads.read, partial(self._ask, question, arguments), job)
        return job

    def aside(
        self,
        work: Callable[..., T],
        *,
        then: Callable[[T], None],
        failed: Callable[[Phrase], None] | None = None,
        ended: Callable[[], None] | None = None,
        **arguments: object,
    ) -> Job:
        """Do on a thread of its own; see `ui.context.Tasks`."""
        job = Job(then=then, failed=partial(self._refuse, failed), ended=ended)
        self._begin(self._threads.aside, partial(work, **arguments), job)
        return job

    def command(
        self,
        command: Callable[..., C],
        *,
        then: Callable[[C], None] | None = None,
        failed: Callable[[Phrase], None] | None = None,
        ended: Callable[[], None] | None = None,
        done: Phrase | Callable[[C], Phrase] | None = None,
        **arguments: object,
    ) -> None:
        """Do on the writer's thread; see `ui.context.Tasks`."""
        job = Job(then=partial(self._announce, then, done), failed=partial(self._refuse, failed), ended=ended)
        self._threads.write(partial(self._do, command, arguments), job)

    def on_changes(self, hear: Callable[[Changes], None]) -> None:
        self.changed.connect(hear)

    def close(self, then: Callable[[], None]) -> None:
        """Drop the questions, close the store after every command that was handed over, then call `then`.

        Nobody hears any more what becomes of those commands: the pages are gone.
        """
        self._closed = True
        self.blockSignals(True)
        for asked in self._asked:
            asked.cancel()
        running = [asked.future for asked in self._asked if asked.future is not None]
        job = Job(then=partial(_without_answer, then), failed=self.refused.emit)
        self._threads.write(partial(self._close_after, running), job)

    def _begin(self, do: Callable[[Callable[[], Any], Job], None], work: Callable[[], Any], job: Job) -> None:
        if not self._closed:  # else a page on its way out still had something in mind
            self._asked = {asked for asked in self._asked if not asked.over} | {job}
            do(work, job)

    def _ask(self, question: Callable[..., T], arguments: dict[str, object]) -> T:
        with self._service.reading() as reader:
            return question(reader, **arguments)

    def _do(self, command: Callable[..., C], arguments: dict[str, object]) -> C:
        return command(self._service.desk, **arguments)

    def _close_after(self, running: "list[Future[Any]]") -> None:
        wait(running)
        self._service.close()

    def _refuse(self, failed: Callable[[Phrase], None] | None, error: Phrase) -> None:
        """Tell the page that asked, and the banner when that page is gone: what was refused is never silent."""
        if failed is not None and listens(failed):
            failed(error)
        else:
            self.refused.emit(error)

    def _announce(
        self, then: Callable[[C], None] | None, done: Phrase | Callable[[C], Phrase] | None, changes: C
    ) -> None:
        if then is not None and listens(then):
            then(changes)
        if done is not None:
            self.done.emit(done(changes) if callable(done) else done, changes)
        if not changes.nothing:
            self.changed.emit(changes)
