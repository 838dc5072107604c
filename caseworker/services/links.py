"""Two records of one person, joined by a link and parted again; nothing is moved, and any wall covers both."""

from caseworker.domain.access_records import SamePerson, same_person_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import access_folder
from caseworker.domain.ids import Id
from caseworker.services.desk import Act, Desk, Stored


def same_person(desk: Desk, *, case: Id, other: Id) -> Changes:
    """Say in both access folders that two cases are about one human being; the lesser id speaks for both.

    `part` takes it back. Raises Refused for a case and itself, and for two that are joined already.
    """
    if case == other:
        raise Refused(say("A record cannot be joined with itself. Choose the other one."))
    with desk.act("join two records of one person", undo=Undo.IRREVOCABLE) as act:
        if other in act.access(case).same_as and case in act.access(other).same_as:
            raise Refused(say("These two records are joined already."))
        for one, two in ((case, other), (other, case)):
            _insist_here(act, one)
            _set(act, one, two, same=True)
    return act.changes


def part(desk: Desk, *, case: Id, other: Id) -> Changes:
    """Take the link between two cases back: they were two people after all."""
    with desk.act("part two records", undo=Undo.IRREVOCABLE) as act:
        if _link(act, case, other) is None and _link(act, other, case) is None:
            raise Refused(say("These two records are not joined."))
        for one, two in ((case, other), (other, case)):
            _set(act, one, two, same=False)
    return act.changes


def _insist_here(act: Act, case: Id) -> None:
    if not act.access(case).services:
        raise NotHere(say("One of these records is not on this device, so nothing was joined."))


def _set(act: Act, case: Id, other: Id, *, same: bool) -> None:
    known = _link(act, case, other)
    if known is not None:
        act.change(known, same=same)
    else:
        act.add(SamePerson(id=same_person_id(case, other=other), other=other, same=same), access_folder(case))


def _link(act: Act, case: Id, other: Id) -> Stored | None:
    """The link in one case's own access folder: the other case's has the same id."""
    found = act.of_kind(SamePerson.kind.name, scope=case)
    return next((one for one in found if getattr(one.record, "other", None) == other), None)
