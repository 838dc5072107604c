"""Who may write what, as the kinds themselves declare it: asked before anything is offered."""

from caseworker.domain.cases import Case, CaseState
from caseworker.domain.ids import Id
from caseworker.domain.record import Record, Writes
from caseworker.domain.service import Role
from caseworker.queries.reading import Reading

_ANY = frozenset({Writes.ADD, Writes.SET})


def may_add(reading: Reading, kind: type[Record]) -> bool:
    """Whether whoever asks may write a new record of this kind where they read or, without reading, may write."""
    return role_may_add(reading.role, kind)


def role_may_add(role: str, kind: type[Record]) -> bool:
    """Whether somebody of this role may, before anything is read."""
    return _may(role, kind, _ANY)


def may_change(reading: Reading, kind: type[Record]) -> bool:
    """Whether whoever asks may change a record of this kind, or take it away."""
    return _may(reading.role, kind, frozenset({Writes.SET}))


def may_match(reading: Reading, case: Id) -> bool:
    """Whether whoever asks may look for a mentor: a coordinator, in a case that has begun and is not closed."""
    state = next((one.state for one in reading.of_scopes(Case, [case])), None)
    return reading.is_a(Role.COORDINATOR) and state not in (None, CaseState.CLOSED)


def _may(role: str, kind: type[Record], enough: frozenset[Writes]) -> bool:
    if role == Role.COORDINATOR:
        return True
    declared = kind.kind
    if role == Role.MENTOR:
        return declared.mentor in enough
    return role == Role.PRACTITIONER and declared.body in enough
