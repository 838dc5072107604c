"""The newest answer to a question, whoever asks it again and again: two readers keep no order of their own."""

from collections.abc import Callable
from typing import Any, TypeVar

from ui.context import Tasks, Ticket

T = TypeVar("T")


class Latest:
    """Asks a question in place of the same one that is still under way: an older answer never comes last."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._asked: dict[Callable[..., Any], Ticket] = {}

    def query(self, question: Callable[..., T], *, then: Callable[[T], None], **arguments: Any) -> None:
        """Ask; see `ui.context.Tasks`."""
        self.forget(question)
        self._asked[question] = self._tasks.query(question, then=then, **arguments)

    def forget(self, question: Callable[..., Any]) -> None:
        """Wait for no answer to it any more."""
        before = self._asked.pop(question, None)
        if before is not None:
            before.cancel()
