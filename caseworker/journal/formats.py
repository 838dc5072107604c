"""Formats of entries: the least that expresses an entry, and how what an older one said reads today.

An entry is written in the least format that can say it, and never above the floor of its service, so that every laptop
of the service understands every entry. A reader upcasts what it reads and leaves the bytes as they came.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

FIRST = 1
SINCE: Mapping[str, int] = {}
"""The operations that the first format did not have, and the format that brought each."""


class Upcast(NamedTuple):
    """How one field said before a format reads from it on: its kind and name today, and its value (msgpack)."""

    until: int
    kind: str
    field: str
    reads_as: tuple[str, str]
    value: Callable[[bytes], bytes] = bytes


UPCASTS: Sequence[Upcast] = ()
"""In the order of their formats: what the one makes of a field the next may change again."""


class Reading(NamedTuple):
    """A field as it reads today."""

    kind: str
    field: str
    value: bytes | None


def needed(operations: Iterable[str]) -> int:
    """The least format that can say these operations."""
    return max((SINCE.get(op, FIRST) for op in operations), default=FIRST)


def upcast(kind: str, field: str, value: bytes | None, *, version: int) -> Reading:
    """A field that an entry of some format set, as it reads today; a value that is missing stays so."""
    found = Reading(kind, field, value)
    for one in UPCASTS:
        if version < one.until and (found.kind, found.field) == (one.kind, one.field):
            found = Reading(*one.reads_as, None if found.value is None else one.value(found.value))
    return found
