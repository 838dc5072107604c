"""Permission to share: what the person lets one body have, given by a coordinator's hand and withdrawn by anybody's."""

from dataclasses import replace
from datetime import date, timedelta

from caseworker.domain.access_records import Permission, permission_id
from caseworker.domain.agreements import PermissionGiven, permission_given_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import local_day
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import access_folder, case_folder
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.services.desk import Act, Desk
from caseworker.services.ledger import CROSSING_TABLE, bodies_of
from caseworker.services.reading import all_of, case_of, find, role_here

OWNERS_TURN = timedelta(days=14)
"""So long a lapsed permission is left to the owner of the case, whose renewal a colleague may not have heard of."""


def grant(desk: Desk, *, case: Id, body: Id, purpose: Purpose, given: PermissionGiven | None = None) -> Changes:
    """Write down that the person lets a body have one kind of information from now on, and how they said so.

    What `given` leaves out is said today, to whoever writes it down, for good. What was written before stays behind;
    `withdraw` takes it back. Raises Refused for a body that is not let into the case, for a purpose that does not rest
    on permission and for days that cannot be, and NotHere for a hearer whom nobody knows.
    """
    today = local_day(desk.clock.now())
    told = replace(given or PermissionGiven(), body=body, purpose=purpose)
    told = replace(told, given_on=told.given_on or today, heard_by=told.heard_by or desk.member)
    _insist_on_days(told, today)
    with desk.act("give permission to share", undo=Undo.IRREVOCABLE) as act:
        _insist(act, case, body, purpose)
        if act.rosters().member(told.heard_by or desk.member) is None:
            raise NotHere(say("This member is not known on this device, so nothing was changed."))
        _set(act, case, body=body, purpose=purpose, granted=True)
        _keep(act, case, told)
    return act.changes


def withdraw(desk: Desk, *, case: Id, body: Id, purpose: Purpose) -> Changes:
    """Stop sharing what rests on this permission, at once and in one step; what rests on a duty goes on.

    Cannot be undone: to share again, the person is asked again. Raises Refused when there is none.
    """
    with desk.act("withdraw permission to share", undo=Undo.IRREVOCABLE) as act:
        permit = act.access(case).permits.get((body, purpose))
        if permit is None or not permit.granted:
            raise Refused(say("There is no such permission, so nothing of this kind leaves."))
        _set(act, case, body=body, purpose=purpose, granted=False)
    return act.changes


def withdraw_all(desk: Desk, *, case: Id, body: Id) -> Changes:
    """Withdraw every permission that the person has given to a body, in one act."""
    with desk.act("withdraw permission to share", undo=Undo.IRREVOCABLE) as act:
        given = [purpose for (to, purpose), permit in act.access(case).permits.items() if to == body and permit.granted]
        if not given:
            raise Refused(say("There is no such permission, so nothing of this kind leaves."))
        for purpose in sorted(given):
            _set(act, case, body=body, purpose=purpose, granted=False)
    return act.changes


def withdraw_lapsed(desk: Desk) -> list[Id]:
    """Withdraw each permission whose last day is over, so that the person is asked again. Answers the cases.

    A no is the safer value and wins over a renewal that the laptop had not heard of, so the case's owner, who asks the
    person again, does it at once, and other coordinators only after `OWNERS_TURN`, so that no case waits for one who is
    away. Where a case has none, or none with a laptop, all do it at once. Each case is an act of its own.
    Raises Refused, once all are done, for the first case in which this could not be written.
    """
    today, done, refused = local_day(desk.clock.now()), list[Id](), list[Refused]()
    for case in _with_lapsed(desk, today):
        try:
            if _withdraw_lapsed(desk, case, today).records:
                done.append(case)
        except Refused as error:
            refused.append(error)
    if refused:
        raise refused[0]
    return done


def _with_lapsed(desk: Desk, today: date) -> list[Id]:
    with desk.act("look for permissions that have lapsed") as act:
        return act.cases_with_permission_before(today) if role_here(act, desk) == Role.COORDINATOR else []


def _withdraw_lapsed(desk: Desk, case: Id, today: date) -> Changes:
    with desk.act("withdraw permissions that have lapsed", undo=Undo.IRREVOCABLE) as act:
        day = today if _is_ours_to_ask(act, desk, case) else today - OWNERS_TURN
        for given in (loaded.record for loaded in all_of(act, PermissionGiven, scope=case)):
            if given.until and given.until < day and given.body and given.purpose:
                permit = act.access(case).permits.get((given.body, given.purpose))
                if permit is not None and permit.granted:
                    _set(act, case, body=given.body, purpose=given.purpose, granted=False)
    return act.changes


def _is_ours_to_ask(act: Act, desk: Desk, case: Id) -> bool:
    """Whether this member owns the case, or nobody does who still has a laptop."""
    owner = case_of(act, case).owner
    if not owner or owner == desk.member:
        return True
    member = act.rosters().member(owner)
    return member is not None and not act.rosters().view(member.service).devices_of(owner)


def _insist_on_days(given: PermissionGiven, today: date) -> None:
    if given.given_on is None or given.given_on > today:
        raise Refused(say("A permission cannot be given on a day to come. Nothing was changed."))
    if given.until is not None and given.until < today:
        raise Refused(say("This permission would be over already. Correct the day until which it holds and try again."))


def _insist(act: Act, case: Id, body: Id, purpose: Purpose) -> None:
    if body not in bodies_of(act, case):
        raise Refused(say("This body is not let into the case, so there is nothing to permit."))
    if purpose not in CROSSING_TABLE.asked_purposes():
        raise Refused(say("This is shared under a duty or not at all: the person need not be asked."))


def _set(act: Act, case: Id, *, body: Id, purpose: str, granted: bool) -> None:
    identifier = permission_id(case, body=body, purpose=purpose)
    known = find(act, Permission, record=identifier)
    if known is not None:
        act.change(known.stored, granted=granted)
    else:
        act.add(Permission(id=identifier, body=body, purpose=purpose, granted=granted), access_folder(case))


def _keep(act: Act, case: Id, given: PermissionGiven) -> None:
    permission = permission_id(case, body=given.body or case, purpose=given.purpose or "")
    identifier = permission_given_id(permission)
    known = find(act, PermissionGiven, record=identifier)
    if known is not None:
        act.change(known.stored, **given.values())
    else:
        act.add(replace(given, id=identifier), case_folder(case))
