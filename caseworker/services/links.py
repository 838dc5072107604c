"""Two records of one person, joined by a link and parted again; nothing is moved, and any wall covers both."""

from caseworker.domain.access_records import SamePerson, same_person_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import access_folder
from caseworker.domain.ids import Id
from caseworker.journal.access import Access
from caseworker.services.desk import Act, Desk


def same_person(desk: Desk, *, case: Id, other: Id) -> Changes:
    """Say in both access folders that two cases are about one human being; in lists one speaks for both.

    `part` takes it back. Raises Refused for a case and itself, and for two that are joined already.
    """
    if case == other:
        raise Refused(say("A record cannot be joined with itself. Choose the other one."))
    with desk.act("join two records of one person", undo=Undo.IRREVOCABLE) as act:
        if other in act.access(case).same_as and case in act.access(other).same_as:
            raise Refused(say("These two records are joined already."))
        for here, there in ((case, other), (other, case)):
            _insist_here(act, here)
            act.put(SamePerson(id=same_person_id(here, other=there), other=there, same=True), access_folder(here))
    return act.changes


def part(desk: Desk, *, case: Id, other: Id) -> Changes:
    """Take the link between two cases back: they were two people after all.

    Where somebody is walled off from either, that wall covers both until a second coordinator has parted them too.
    """
    with desk.act("part two records", undo=Undo.IRREVOCABLE) as act:
        one, two = act.access(case), act.access(other)
        if not (_have_a_wall(one, two) or other in one.same_as or case in two.same_as):
            raise Refused(say("These two records are not joined."))
        if desk.member in one.parted.get(other, frozenset()) and other not in one.same_as:
            raise Refused(
                say("You have parted these two already. The wall covers both until another coordinator does.")
            )
        for here, there in ((case, other), (other, case)):
            act.put(SamePerson(id=same_person_id(here, other=there), other=there, same=False), access_folder(here))
    return act.changes


def are_covered_by_one_wall(desk: Desk, *, case: Id, other: Id) -> bool:
    """Whether somebody is walled off from both records, because they are joined or one voice alone has parted them."""
    with desk.act("look up") as act:
        return _have_a_wall(act.access(case), act.access(other))


def _have_a_wall(one: Access, two: Access) -> bool:
    return bool(one.walled | two.walled) and one.shares_walls_with(two)


def _insist_here(act: Act, case: Id) -> None:
    if not act.access(case).services:
        raise NotHere(say("One of these records is not on this device, so nothing was joined."))
