"""Stores that are being opened: each is handed on to the pages, or closed again when nobody is left to take it."""

from collections.abc import Callable

from ui.context import MadeService, OpenService
from ui.tasks import Job, Threads, heard_by_nobody


class Unclaimed:
    """What has been opened and not been claimed. The window's thread asks; the writer's opens and closes."""

    def __init__(self, threads: Threads) -> None:
        self._threads = threads
        self._under_way: Job | None = None
        self._opened: list[OpenService] = []

    def open(self, work: Callable[[], OpenService | MadeService], job: Job) -> None:
        """Open a store; one at a time."""

        def opening() -> OpenService | MadeService:
            made = work()
            self._opened.append(made.opened if isinstance(made, MadeService) else made)
            return made

        self._under_way = job
        self._threads.write(opening, job)

    def claim(self, service: OpenService) -> None:
        """It is gone on with: whoever claims it closes it."""
        self._opened.remove(service)

    def leave(self) -> None:
        """Close what nobody has claimed; what is still being opened is told to nobody, and closed when it is open."""
        if self._under_way is not None:
            self._under_way.cancel()
        self._threads.write(self._close, Job(then=heard_by_nobody, failed=heard_by_nobody))

    def _close(self) -> None:
        while self._opened:
            self._opened.pop().close()
