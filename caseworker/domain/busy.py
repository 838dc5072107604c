"""When a mentor's time is taken, as their own file says it: the hours, and neither with whom nor what for.

Whoever is walled off from a case still has to know when its mentor has no time. Each appointment tells the mentor's
file in turn that a time is taken and that it is free again, so the turns can be counted and none is ever rewritten.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import count
from typing import NamedTuple

from caseworker.domain.appointments import Appointment
from caseworker.domain.clashes import Slot, slot_of
from caseworker.domain.clock import local_day
from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.notices import Notice, NoticeRule, notice_id


class _Time(NamedTuple):
    starts: datetime
    minutes: int


def turns_owed(appointment: Appointment, *, folder: FolderKey, told: Iterable[Notice]) -> tuple[Notice, ...]:
    """What a mentor's file lacks to say the time that an appointment takes, after what it was `told` before.

    A turn that was taken back keeps its number.
    """
    before = {one.id: one for one in told}
    number = next(number for number in count() if _id(appointment.id, folder, number) not in before)
    said, taken = _said(_last(one for one in before.values() if one.source == appointment.id)), _taken(appointment)
    if said == taken:
        return ()
    new = ([None] if said else []) + ([taken] if taken else [])
    return tuple(_turn(appointment, folder, number=turn, time=time) for turn, time in enumerate(new, start=number))


def busy_slots(told: Iterable[Notice]) -> list[Slot]:
    """The times that are taken by what a mentor's file was told, in order; travel there counts as taken."""
    turns: dict[Id, list[Notice]] = {}
    for one in told:
        if one.turn is not None and one.source:
            turns.setdefault(one.source, []).append(one)
    return sorted(
        Slot(time.starts, time.starts + timedelta(minutes=time.minutes), appointment=source)
        for source, found in turns.items()
        if (time := _said(_last(found))) is not None
    )


def _last(turns: Iterable[Notice]) -> Notice | None:
    return max((one for one in turns if one.turn is not None), key=lambda one: one.turn or 0, default=None)


def _said(turn: Notice | None) -> _Time | None:
    if turn is None or turn.rule != NoticeRule.BUSY or turn.starts_at is None:
        return None
    return _Time(turn.starts_at, turn.minutes or 0)


def _taken(appointment: Appointment) -> _Time | None:
    slot = slot_of(appointment)
    if slot is None:
        return None
    starts = slot.starts - slot.travel
    return _Time(starts, (slot.ends - starts) // timedelta(minutes=1))


def _turn(appointment: Appointment, folder: FolderKey, *, number: int, time: _Time | None) -> Notice:
    return Notice(
        id=_id(appointment.id, folder, number),
        rule=NoticeRule.BUSY if time else NoticeRule.FREE,
        source=appointment.id,
        source_kind=Appointment.kind.name,
        on=local_day(time.starts) if time else None,
        starts_at=time.starts if time else None,
        minutes=time.minutes if time else None,
        mentor=appointment.mentor,
        turn=number,
    )


def _id(appointment: Id, folder: FolderKey, number: int) -> Id:
    return notice_id(appointment, target=folder, rule=f"turn {number}")
