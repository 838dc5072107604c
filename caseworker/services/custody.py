"""Stays in prison: a move ends one and begins another, a release ends the last; the record and the mentor go on."""

from datetime import date

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.services.desk import Act, Desk
from caseworker.services.ledger import add_told, shared_home
from caseworker.services.reading import Loaded, all_of

TRANSFERRED = "transferred"


def held(desk: Desk, *, case: Id, stay: CustodyStay) -> Changes:
    """Keep that the person is held somewhere from a day on; a stay elsewhere ends with it."""
    if not stay.prison:
        raise Refused(say("Say in which prison. Nothing was saved."), about="prison")
    with desk.act("write down a stay in prison") as act:
        for loaded in _standing(act, case):
            _end(act, loaded, on=stay.since or local_day(desk.clock.now()), how=TRANSFERRED)
        add_told(act, desk, stay, folder=shared_home(act, desk, case))
    return act.changes


def left(desk: Desk, *, case: Id, on: date, how: str) -> Changes:
    """Keep that the person has left prison, and how. Raises Refused when no stay is on record."""
    with desk.act("write down a release") as act:
        standing = _standing(act, case)
        if not standing:
            raise Refused(say("No stay in prison is on record, so there is none to end."))
        for loaded in standing:
            _end(act, loaded, on=on, how=how)
    return act.changes


def _standing(act: Act, case: Id) -> list[Loaded[CustodyStay]]:
    return [loaded for loaded in all_of(act, CustodyStay, scope=case) if loaded.record.until is None]


def _end(act: Act, loaded: Loaded[CustodyStay], *, on: date, how: str) -> None:
    if loaded.record.since is not None and on < loaded.record.since:
        raise Refused(say("A stay cannot end before it began. Correct the day and try again."), about="until")
    act.change(loaded.stored, until=on, ended_by=how)
