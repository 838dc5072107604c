"""What the id of an access record certifies: whom a record is about, and which other case a link names."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from caseworker.domain.access_records import access_id, same_person_id
from caseworker.domain.ids import Id
from caseworker.journal.arrived import Told

_MADE_OF: Mapping[str, tuple[str, Callable[[Id, Id], Id]]] = {
    "access": ("subject", lambda scope, one: access_id(scope, subject=one)),
    "same_person": ("other", lambda scope, one: same_person_id(scope, other=one)),
}


def certified(scope: Id, told_here: Iterable[Told]) -> Iterator[tuple[Id, Id]]:
    """Each access record with its one subject, each link with the other case: what the id of the record is made of.

    Whatever is written over it says nothing, so that nobody takes a wall away by naming somebody else in it.
    """
    for t in told_here:
        if t.kind in _MADE_OF:
            field_name, id_of = _MADE_OF[t.kind]
            one = Id(str(t.values.get(field_name) or ""))
            if one and t.record == id_of(scope, one):
                yield t.record, one
