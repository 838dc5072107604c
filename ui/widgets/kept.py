"""What is done again for each part of a widget when the language or the look changes, as long as the part is there."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject
from shiboken6 import isValid

FEW = 32


class Kept:
    """What to do again, by the part it is for; what is for a deleted part is let go as more are kept."""

    def __init__(self) -> None:
        self._acts: dict[Hashable, Callable[[], None]] = {}
        self._full = FEW

    def __len__(self) -> int:
        return len(self._acts)

    def put(self, part: Hashable, act: Callable[[], None]) -> None:
        """Do this for the part, now and again, in the place of what was done for it before."""
        if len(self._acts) >= self._full:
            self._let_go()
        self._acts[part] = act
        act()

    def again(self) -> None:
        """Do all of it again."""
        self._let_go()
        for act in tuple(self._acts.values()):
            act()

    def _let_go(self) -> None:
        self._acts = {part: act for part, act in self._acts.items() if _still_there(part)}
        self._full = max(FEW, 2 * len(self._acts))


def _still_there(part: object) -> bool:
    """Whether the widget that a bound method belongs to, or the widget itself, has not been deleted."""
    owner = getattr(part, "__self__", part)
    return not isinstance(owner, QObject) or isValid(owner)
