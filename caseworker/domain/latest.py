"""What came last: of several of the same day what was written last, for records are read as they were written.

No id decides it: an id is drawn by lot.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

T = TypeVar("T")


def newest_first(found: Iterable[T], *, by: Callable[[T], Any]) -> list[T]:
    """The greatest first; those that are alike in the other order than they came in."""
    return sorted(found, key=by)[::-1]


def latest(found: Iterable[T], *, by: Callable[[T], Any]) -> T | None:
    """The greatest, of several alike the one that came last; None of nothing."""
    return next(iter(newest_first(found, by=by)), None)
