"""Permission to share: what the person lets one body have, given by a coordinator's hand and withdrawn by anybody's."""

from caseworker.domain.access_records import Permission, permission_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import access_folder
from caseworker.domain.ids import Id
from caseworker.services.desk import Act, Desk
from caseworker.services.ledger import CROSSING_TABLE, bodies_of
from caseworker.services.reading import find


def grant(desk: Desk, *, case: Id, body: Id, purpose: Purpose) -> Changes:
    """Write down that the person lets a body have one kind of information from now on.

    What was written before stays behind; `withdraw` takes it back. Raises Refused for a body that is not let into the
    case, and for a purpose that does not rest on permission.
    """
    with desk.act("give permission to share", undo=Undo.IRREVOCABLE) as act:
        _insist(act, case, body, purpose)
        _set(act, case, body=body, purpose=purpose, granted=True)
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
