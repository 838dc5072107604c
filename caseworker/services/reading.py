"""Records as services read them in the middle of an act: of the kind that was asked for, or said not to be here."""

from typing import Generic, NamedTuple, TypeVar

from caseworker.domain.cases import Case, case_record_id
from caseworker.domain.errors import NotHere, say
from caseworker.domain.ids import Id
from caseworker.domain.record import Record
from caseworker.services.desk import Act, Desk, Stored

R = TypeVar("R", bound=Record)


class Loaded(NamedTuple, Generic[R]):
    """A record of a known kind with what the desk needs to change it."""

    record: R
    stored: Stored


def load(act: Act, kind: type[R], *, record: Id) -> Loaded[R]:
    """The record of this kind with this id. Raises NotHere."""
    found = find(act, kind, record=record)
    if found is None:
        raise NotHere(say("This record is not on this device, so nothing was changed. Exchange first, then try again."))
    return found


def load_over(act: Act, kind: type[R], *, record: Id, over: Stored | None) -> Loaded[R]:
    """The record as it stands, to be changed over what a form was loaded with where there was one. Raises NotHere."""
    found = load(act, kind, record=record)
    return found if over is None else Loaded(found.record, over)


def find(act: Act, kind: type[R], *, record: Id) -> Loaded[R] | None:
    """The record of this kind with this id, or None when it is not on this device."""
    stored = act.find(record)
    return Loaded(stored.record, stored) if stored and isinstance(stored.record, kind) else None


def all_of(act: Act, kind: type[R], *, scope: Id) -> list[Loaded[R]]:
    """The standing records of a kind in a case or a mentor's file, oldest first."""
    found = act.of_kind(kind.kind.name, scope=scope)
    return [Loaded(stored.record, stored) for stored in found if isinstance(stored.record, kind)]


def case_of(act: Act, case: Id) -> Case:
    """The state of a case; an empty one where it is not on this device."""
    found = find(act, Case, record=case_record_id(case))
    return found.record if found else Case()


def role_here(act: Act, desk: Desk) -> str:
    """The role of the member who works at this desk."""
    member = act.rosters().member(desk.member)
    return member.role if member else ""
