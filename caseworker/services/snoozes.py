"""Gaps that may wait: put off until a day and with a reason, after which they come back by themselves."""

from datetime import date

from caseworker.domain.cases import Snooze
from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import case_folder
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.services.desk import Desk


def put_off(desk: Desk, *, case: Id, gap: GapCode, until: date, why: str) -> Changes:
    """Say that a gap of a case may wait until a day. Raises Refused without a reason and for a day that is over."""
    if not why.strip():
        raise Refused(say("Say why this may wait. Nothing was saved."), about="why")
    if until < local_day(desk.clock.now()):
        raise Refused(say("A gap is put off until a day to come. Choose a later day."), about="until")
    with desk.act("put a gap off") as act:
        act.add(Snooze(gap=gap, until=until, why=why), case_folder(case))
    return act.changes
