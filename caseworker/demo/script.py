"""How a story is told: happenings, each a moment, somebody who acts, and what the product's own services then do.

An id in a story is a name that begins with '@'; it is looked up when the story is played.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.services.referrals import Body

SCOPE = Id("@")
"""The case, or the mentor's file, that a happening is about."""
BODY = Id("@body")
"""The commissioning body of the case."""


def who(key: str) -> Id:
    """A member, or a mentor, by the key of the cast."""
    return Id(f"@who:{key}")


def body(area: str, *, team: str = "") -> Body:
    """The commissioning body of an area."""
    return Body(Id(f"@area:{area}"), team)


def made(name: str) -> Id:
    """What an earlier happening of the same scope made and remembered under a name."""
    return Id(f"@made:{name}")


def local(key: str) -> Id:
    """A service of the directory, by its key."""
    return Id(f"@local:{key}")


def device_of(key: str) -> Id:
    """The laptop that somebody uses at that moment."""
    return Id(f"@device:{key}")


def newest(kind: str) -> Id:
    """The record of a kind that was written last in the scope; 'check:HEI' is the last check for that prison."""
    return Id(f"@newest:{kind}")


class Call(NamedTuple):
    """One function of a service with its keyword arguments; the desk comes first when it is called."""

    do: Callable[..., object]
    values: Mapping[str, object]


class Happening(NamedTuple):
    """Something that happens at an aware UTC moment; several calls are one act under `name`.

    `by` and `about` are keys of the cast; `about` is empty for what concerns the whole service. `remember` keeps the
    id of what a single call makes first. One that `opens` makes the scope itself.
    """

    at: datetime
    by: str
    about: str
    calls: tuple[Call, ...]
    name: str = ""
    remember: str = ""
    opens: bool = False


def call(do: Callable[..., object], **values: object) -> Call:
    """A call whose case is not asked for, or is given by name."""
    return Call(do, values)


def on_case(do: Callable[..., object], **values: object) -> Call:
    """A call about the case of the happening."""
    return Call(do, {"case": SCOPE, **values})
