"""Erasure as coordinators ask for it: two must ask, then a delay passes, and then every device lets the text go."""

from caseworker.domain.access_records import Erasure
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import access_folder
from caseworker.domain.ids import Id
from caseworker.journal.arrived import State
from caseworker.services.desk import Act, Desk


def ask(desk: Desk, *, target: Id, scope: Id, why: str = "") -> Changes:
    """Ask to erase a record, or everything in a case when `target` is the case itself; its notices go with it.

    Raises Refused for a second asking by the same coordinator: another one must agree.
    """
    with desk.act("ask for erasure", undo=Undo.IRREVOCABLE) as act:
        access = act.access(scope)
        if not access.services:
            raise NotHere(say("This case is not on this device, so nothing was asked."))
        # What a cut-off holds is said again: what the desk itself asks counts.
        if access.erasing.get(target, {}).get(desk.member) is State.COUNTED:
            raise Refused(say("You have asked for this erasure already. Another coordinator must agree to it."))
        for one in (target, *_notices_of(act, target, scope)):
            act.add(Erasure(target=one, why=why or None), access_folder(scope))
    return act.changes


def _notices_of(act: Act, target: Id, scope: Id) -> list[Id]:
    notices = act.of_kind("notice", scope=scope)
    return [found.record.id for found in notices if getattr(found.record, "source", None) == target]
