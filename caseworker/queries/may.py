"""Who may write what, as the kinds themselves declare it: asked before anything is offered."""

from caseworker.domain.record import Record, Writes
from caseworker.domain.service import Role
from caseworker.queries.reading import Reading

_ANY = frozenset({Writes.ADD, Writes.SET})


def may_add(reading: Reading, kind: type[Record]) -> bool:
    """Whether whoever asks may write a new record of this kind where they read or, without reading, may write."""
    return _may(reading, kind, _ANY)


def may_change(reading: Reading, kind: type[Record]) -> bool:
    """Whether whoever asks may change a record of this kind, or take it away."""
    return _may(reading, kind, frozenset({Writes.SET}))


def _may(reading: Reading, kind: type[Record], enough: frozenset[Writes]) -> bool:
    if reading.is_a(Role.COORDINATOR):
        return True
    declared = kind.kind
    if reading.is_a(Role.MENTOR):
        return declared.mentor in enough
    return reading.is_a(Role.PRACTITIONER) and declared.body in enough
