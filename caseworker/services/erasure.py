"""Erasure as coordinators ask for it: two must ask, then a delay passes, and then every device lets the text go.

Until then one of them is enough to take it back: what was kept too long can be erased later, and never the other way.
"""

from collections.abc import Collection, Iterable

from caseworker.domain.access_records import Erasure, ErasureTakenBack
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import access_folder
from caseworker.domain.ids import Id
from caseworker.journal.access import Access
from caseworker.journal.arrived import State
from caseworker.services.desk import Act, Desk


def ask(desk: Desk, *, target: Id, scope: Id, why: str = "") -> Changes:
    """Ask to erase a record, or everything in a case when `target` is the case itself; its notices go with it.

    Raises Refused for what is erased already, and for a second asking by the same coordinator: another must agree.
    """
    with desk.act("ask for erasure", undo=Undo.IRREVOCABLE) as act:
        _ask(act, desk.member, target=target, scope=scope, why=why)
    return act.changes


def ask_whole(desk: Desk, *, cases: Collection[Id], why: str = "") -> Changes:
    """Ask to erase everything in several cases in one act: all that are linked as one person, or none. See `ask`."""
    if not cases:
        raise Refused(say("Nothing is left to ask for here, so nothing was asked. See what is asked for already."))
    with desk.act("ask for erasure", undo=Undo.IRREVOCABLE) as act:
        for case in cases:
            _ask(act, desk.member, target=case, scope=case, why=why)
    return act.changes


def take_back(desk: Desk, *, target: Id, scope: Id) -> Changes:
    """Take back what anybody has asked to erase, with its notices, as long as nothing of it is gone from here.

    Raises Refused when nobody asks for it, or when it has happened.
    """
    with desk.act("take an erasure back", undo=Undo.IRREVOCABLE) as act:
        access = _access(act, scope)
        if target not in access.erasing:
            raise Refused(say("Nobody is asking to erase this, so there is nothing to take back."))
        if desk.member in access.walled:
            raise Refused(say("A wall keeps you out of this case, so nothing was changed. Ask another coordinator."))
        if act.is_erased(target, scope=scope):
            raise Refused(say("This has been erased on this laptop already, so nothing was taken back."))
        for one in (target, *_notices_of(act, target, scope)):
            asked = tuple(_asked(access, one))
            if asked:
                act.add(ErasureTakenBack(target=one, asked=asked), access_folder(scope))
    return act.changes


def _ask(act: Act, member: Id, *, target: Id, scope: Id, why: str) -> None:
    access = _access(act, scope)
    if act.is_erased(target, scope=scope):
        raise Refused(say("This has been erased on this laptop already, so nothing was asked."))
    # What a cut-off holds is said again: what the desk itself asks counts.
    if access.erasing.get(target, {}).get(member) is State.COUNTED:
        raise Refused(say("You have asked for this erasure already. Another coordinator must agree to it."))
    for one in (target, *_notices_of(act, target, scope)):
        act.add(Erasure(target=one, why=why or None), access_folder(scope))


def _access(act: Act, scope: Id) -> Access:
    access = act.access(scope)
    if not access.services:
        raise NotHere(say("This case is not on this device, so nothing was asked."))
    return access


def _asked(access: Access, target: Id) -> Iterable[Id]:
    return sorted(one.record for one in access.asked if one.target == target)


def _notices_of(act: Act, target: Id, scope: Id) -> list[Id]:
    notices = act.of_kind("notice", scope=scope)
    return [found.record.id for found in notices if getattr(found.record, "source", None) == target]
