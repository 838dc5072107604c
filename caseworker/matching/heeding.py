"""How long work is stopped in between: it asks at each step, and what it asks raises once nobody waits for it."""

from collections.abc import Callable
from threading import Event

from caseworker.domain.errors import Refused, say

Heed = Callable[[], None]
"""Asked at each step; raises Refused where the work is to end."""


def nobody_stops() -> None:
    """Go on, whatever happens."""


def until(stop: Event | None) -> Heed:
    """Go on until another thread says stop; None where nobody ever does."""
    if stop is None:
        return nobody_stops

    def heed() -> None:
        if stop.is_set():
            raise Refused(say("Another proposal is looked at by now, so this one was left. Nothing was changed."))

    return heed
