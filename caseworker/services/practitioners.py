"""The named practitioner inside and outside: who answers for the person, and how the post was handed over."""

from dataclasses import replace
from datetime import date

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.custody import Practitioner
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.services.desk import Act, Desk
from caseworker.services.ledger import add_told, shared_home
from caseworker.services.reading import all_of, load


def name(desk: Desk, *, case: Id, practitioner: Practitioner) -> Changes:
    """Name who answers for the person inside or outside; whoever did until now ends on that day."""
    if not (practitioner.name or "").strip() or not practitioner.side:
        raise Refused(say("Say who it is, and whether inside or outside. Nothing was saved."))
    since = practitioner.since or local_day(desk.clock.now())
    with desk.act("name a practitioner") as act:
        _end_earlier(act, case, side=practitioner.side, on=since)
        add_told(act, desk, replace(practitioner, since=since), folder=shared_home(act, desk, case))
    return act.changes


def no_longer(desk: Desk, *, practitioner: Id, on: date, handover: str = "") -> Changes:
    """Keep that a practitioner no longer answers for the person; nobody named is a gap until somebody is."""
    with desk.act("a practitioner goes") as act:
        act.change(load(act, Practitioner, record=practitioner).stored, until=on, handover=handover or None)
    return act.changes


def _end_earlier(act: Act, case: Id, *, side: str, on: date) -> None:
    for loaded in all_of(act, Practitioner, scope=case):
        if loaded.record.side == side and loaded.record.until is None:
            act.change(loaded.stored, until=max(on, loaded.record.since or on))
