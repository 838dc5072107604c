"""Assigning a mentor and walling somebody off: who is let into a case, and what follows for their devices."""

from caseworker.domain.access_records import Access, AccessReason, SubjectRole, WallLift, access_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import access_folder, restricted_folder
from caseworker.domain.ids import Id
from caseworker.journal.cutoffs import OPEN_AGAIN
from caseworker.services.desk import Act, Desk
from caseworker.services.members import cut_off, cut_off_everywhere


def assign(desk: Desk, *, case: Id, mentor: Id) -> Changes:
    """Let a mentor into a case: its history goes to their laptop with the next exchange."""
    with desk.act("assign a mentor", undo=Undo.IRREVOCABLE) as act:
        assign_in(act, case, mentor=mentor)
    return act.changes


def assign_in(act: Act, case: Id, *, mentor: Id) -> None:
    """Write the assignment into an act, and lift the cut-offs of an earlier ending."""
    record = Access(id=access_id(case, subject=mentor), subject=mentor, subject_role=SubjectRole.MENTOR, assigned=True)
    act.put(record, access_folder(case))
    for device in _devices(act, mentor):
        for folder, cut in act.access(case).cut_offs:
            if cut == device:
                cut_off(act, folder, device=device, heads=(OPEN_AGAIN,))


def unassign(desk: Desk, *, case: Id, mentor: Id) -> Changes:
    """End a mentor's access: the flow stops at once, their device is asked to give up what it holds.

    Cut-offs come with it, so that an old assignment cannot be cited for ever.
    """
    with desk.act("end an assignment", undo=Undo.IRREVOCABLE) as act:
        unassign_in(act, case, mentor=mentor)
    return act.changes


def unassign_in(act: Act, case: Id, *, mentor: Id) -> None:
    """Write the end of an assignment into an act, with its cut-offs. Raises NotHere for who was never let in."""
    act.change(act.load(access_id(case, subject=mentor)), assigned=False)
    for device in _devices(act, mentor):
        cut_off_everywhere(act, case, device=device)


def wall(desk: Desk, *, case: Id, member: Id, reason: str) -> Changes:
    """Wall a member off from a case. Takes effect on every device as it hears of it; only two can lift it."""
    with desk.act("wall a case", undo=Undo.IRREVOCABLE) as act:
        role = act.rosters().member(member)
        if role is None:
            raise NotHere(say("This member is not known on this device, so no wall was put up."))
        record = Access(
            id=access_id(case, subject=member), subject=member, subject_role=SubjectRole(role.role), walled=True
        )
        act.put(record, access_folder(case))
        if reason:
            act.add(AccessReason(about=member, words=reason), restricted_folder(case))
        for device in _devices(act, member):
            cut_off_everywhere(act, case, device=device)
    return act.changes


def lift_wall(desk: Desk, *, case: Id, member: Id) -> Changes:
    """Agree to take a wall down; it stands until two coordinators, neither of them the walled one, have agreed."""
    if desk.member == member:
        raise Refused(say("Nobody lifts a wall around themself. Ask two other coordinators."))
    with desk.act("agree to lift a wall", undo=Undo.IRREVOCABLE) as act:
        loaded = act.load(access_id(case, subject=member))
        for entry in loaded.seen.get("walled", ()):
            act.add(WallLift(wall=entry.hex(), subject=member, by=desk.member), access_folder(case))
    return act.changes


def _devices(act: Act, member: Id) -> list[Id]:
    found = act.rosters().member(member)
    return [d.id for d in act.rosters().view(found.service).devices_of(member)] if found else []
