"""How far a long reading is, and the way to stop it: looked at by one thread while another works."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from threading import Event
from typing import TypeVar

from caseworker.domain.errors import Refused, say

T = TypeVar("T")


class Doing(StrEnum):
    """What the work is at."""

    READING = "reading"
    COMPARING = "comparing"
    WRITING = "writing"
    SIGNING = "signing"
    KEEPING = "keeping"


class Watch:
    """`done` of what is being done so far, and `total` of them, 0 while nobody knows how many there are."""

    def __init__(self) -> None:
        self.doing, self.done, self.total = Doing.READING, 0, 0
        self._stopped = Event()

    def stop(self) -> None:
        """Have the work end before its next row."""
        self._stopped.set()

    def over(self, things: Iterable[T], *, doing: Doing, total: int = 0) -> Iterator[T]:
        """The things one by one, counted. Raises Refused once it was stopped."""
        self.doing, self.done, self.total = doing, 0, total
        for thing in things:
            if self._stopped.is_set():
                raise Refused(say("It was stopped. Nothing was brought in."))
            self.done += 1
            yield thing
