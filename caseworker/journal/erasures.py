"""What somebody has asked to erase in an access folder, less what was taken back, whatever the order of its entries.

Asking stands beyond any cut-off: two coordinators and the delay are the defence. Taking back counts as anything else
does, so that who was struck off, or is walled off, stops no erasure.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from caseworker.domain.ids import Id
from caseworker.journal.arrived import Arrived, State, Told
from caseworker.journal.entry import EntryId

_STANDS = (State.COUNTED, State.HELD)


class Asking(NamedTuple):
    """One record by which a coordinator asked for an erasure."""

    record: Id
    target: Id
    member: Id
    state: State


def asked_in(
    entries: Sequence[Arrived], told: Mapping[EntryId, Sequence[Told]], *, states: Mapping[EntryId, State]
) -> tuple[Asking, ...]:
    """The askings of an access folder that nobody has taken back."""
    counted = (t for entry in entries if states[entry.id] is State.COUNTED for t in told[entry.id])
    taken_back = frozenset(_taken_back(counted))
    return tuple(
        Asking(t.record, Id(str(t.values["target"])), entry.member, states[entry.id])
        for entry in entries
        if states[entry.id] in _STANDS
        for t in told[entry.id]
        if t.kind == "erasure" and t.values.get("target") and t.record not in taken_back
    )


def by_target(asked: Iterable[Asking]) -> dict[Id, dict[Id, State]]:
    """Who asks for the erasure of what, and whether a cut-off holds all their asking."""
    found: dict[Id, dict[Id, State]] = {}
    for one in asked:
        members = found.setdefault(one.target, {})
        members[one.member] = min(one.state, members.get(one.member, one.state))
    return found


def _taken_back(told: Iterable[Told]) -> Iterable[Id]:
    for one in told:
        named = one.values.get("asked") if one.kind == "erasure_taken_back" else None
        yield from map(Id, named if isinstance(named, tuple) else ())
