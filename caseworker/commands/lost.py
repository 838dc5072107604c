"""What is said of lost laptops that are in the service still after a recovery, and whose answers are awaited."""

from typing import Any, NamedTuple

from caseworker.bootstrap import OpenDirectory
from caseworker.sync.lost_devices import awaited, still_in


class Lost(NamedTuple):
    """Lines for a person, and the same as data; both are empty where nothing is to be said."""

    lines: list[str]
    data: dict[str, Any]


def lost_laptops(opened: OpenDirectory) -> Lost:
    """The lost laptops that wait to be struck off, and what to do with one that was stolen."""
    with opened.store.writing() as transaction:
        standing = [device.id for device in still_in(transaction, opened.desk.identity)]
        rosters = transaction.door.rosters()
        members = [rosters.member(device.member) for device in awaited(transaction, opened.desk.identity)]
    names = sorted({member.name for member in members if member})
    if not standing:
        return Lost([], {})
    return Lost([_line(device, names) for device in standing], {"lost": standing, "awaited": names})


def _line(device: str, names: list[str]) -> str:
    waits = f"once these have answered the recovery: {', '.join(names)}" if names else "at the next exchange"
    return (
        f"The lost laptop {device} is in the service still: struck off now, it would take back what colleagues have "
        f"read from it since. It is struck off by itself {waits}. Was it stolen? Strike it off at once with "
        "remove-device; what was written on it and is not here yet is then held, and what it changed about members "
        "and laptops is undone."
    )
