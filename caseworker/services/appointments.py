"""Appointments: booked, moved with who asked and why, cancelled, and what came of them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from caseworker.domain.appointments import Appointment, AppointmentStatus, Attendance
from caseworker.domain.busy import busy_slots
from caseworker.domain.changes import Changes
from caseworker.domain.clashes import Clash, Slot, clashes, slot_of
from caseworker.domain.clock import Clock, local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import NOWHERE, case_folder
from caseworker.domain.hard_rules import not_vetted, on_leave
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.matches import Match
from caseworker.domain.notices import Notice
from caseworker.domain.pair_facts import Visit
from caseworker.domain.service import Role
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.match_facts import checks_of, mentor_of, open_matches
from caseworker.services.notices import keeps_file_of, tell_time_taken
from caseworker.services.places import prison_name
from caseworker.services.reading import Loaded, all_of, case_of, find, load, load_over, role_here

INSIDE = "in_prison"
AT_THE_GATE = "at_gate"
GATE = "gate"


class Clashing(Refused):
    """Other appointments stand in the way; `clashes` names them. `book_despite_clash` books all the same."""

    def __init__(self, found: list[Clash]) -> None:
        super().__init__(found[0].words)
        self.clashes = found


def book(desk: Desk, *, case: Id, appointment: Appointment) -> Changes:
    """Book an appointment. Raises Clashing when the person or the mentor has another then, and Refused.

    A visit inside needs the mentor's vetting for that prison on that day.
    """
    with desk.act("book an appointment") as act:
        whole = _completed(act, desk, case, appointment)
        _insist(act, whole, desk.clock)
        _refuse_clash(act, whole, case=case)
        _keep(act, whole, case=case)
    return act.changes


def book_despite_clash(desk: Desk, *, case: Id, appointment: Appointment) -> Changes:
    """Book an appointment beside others at the same time; every other rule holds."""
    with desk.act("book an appointment") as act:
        whole = _completed(act, desk, case, appointment)
        _insist(act, whole, desk.clock)
        _keep(act, whole, case=case)
    return act.changes


def gate_pickup(*, starts_at: datetime, prison: str, mentor: Id = NO_ID, note: str = "") -> Appointment:
    """The appointment to meet somebody at a prison's gate: outside, so no vetting is needed."""
    return Appointment(
        purpose=GATE,
        gate_pickup=True,
        starts_at=starts_at,
        held=AT_THE_GATE,
        prison=prison,
        place=prison_name(prison),
        mentor=mentor or None,
        note=note or None,
    )


def change_gate(desk: Desk, *, appointment: Id, wanted: Appointment) -> Changes:
    """Change the gate pick-up that is booked. Raises Refused for a day that is past, and as `edit` does."""
    if wanted.starts_at is None or local_day(wanted.starts_at) < local_day(desk.clock.now()):
        raise Refused(say("This day is past, so the gate pick-up stays as it is."))
    fields = ("starts_at", "prison", "place", "mentor", "expected_back", "note")
    with desk.act("change a gate pick-up") as act:
        before = _standing(act, appointment)
        _rewrite(act, before.record, over=before.stored, values={name: getattr(wanted, name) for name in fields})
    return act.changes


def clashes_with(act: Act, appointment: Appointment, *, case: Id) -> list[Clash]:
    """What stands in the way of an appointment: the person's others, and whatever takes the mentor's time.

    That is also what the mentor's file tells of cases that whoever asks does not read.
    """
    wanted = slot_of(appointment)
    if wanted is None:
        return []
    cases = {case, *_cases_of(act, appointment.mentor or NO_ID)}
    standing = [loaded.record for one in sorted(cases) for loaded in all_of(act, Appointment, scope=one)]
    known = {one.id for one in standing}
    same = [a for a in standing if a.case == case or a.mentor == appointment.mentor]
    elsewhere = [slot for slot in _taken(act, appointment.mentor or NO_ID) if slot.appointment not in known]
    return clashes(wanted, others=[*elsewhere, *(slot for one in same if (slot := slot_of(one)) is not None)])


def edit(desk: Desk, *, form: Stored, **values: Any) -> Changes:
    """Save what an appointment is, but not when: that is moved. Raises Refused as `book` does, but for a clash.

    `form` is what the form was loaded with, so that what somebody else wrote meanwhile is not overwritten in silence.
    """
    with desk.act("change an appointment") as act:
        _rewrite(act, _standing(act, form.record.id).record, over=form, values=values)
    return act.changes


def _rewrite(act: Act, before: Appointment, *, over: Stored, values: Mapping[str, Any]) -> None:
    """Change one that stands, and whose time it takes."""
    changed = replace(before, **values)
    _insist_on_order(changed)
    if changed.starts_at is not None:
        _insist_on_presence(act, changed, local_day(changed.starts_at))
        _insist_on_vetting(act, changed, changed.starts_at)
    act.change(over, **values)
    if changed.mentor != before.mentor:
        _free(act, before)
    tell_time_taken(act, changed)


def move(desk: Desk, *, appointment: Id, starts_at: datetime, asked_by: str, why: str = "") -> Changes:
    """Move an appointment to another time: the old one stays and says who asked and why. Raises as `book` does."""
    with desk.act("move an appointment") as act:
        old = _standing(act, appointment)
        if starts_at == old.record.starts_at:
            raise Refused(say("It is at that time already. Enter another; nothing was changed."), about="starts_at")
        length = old.record.ends_at - old.record.starts_at if old.record.ends_at and old.record.starts_at else None
        new = replace(
            old.record,
            id=act.new_id(),
            folder=NOWHERE,
            starts_at=starts_at,
            ends_at=starts_at + length if length is not None else None,
            expected_back=_moved(old.record, to=starts_at),
            moved_from=appointment,
        )
        _insist(act, new, desk.clock)
        _refuse_clash(act, new, case=old.record.case)
        act.change(old.stored, status=AppointmentStatus.MOVED, moved_by=asked_by, moved_why=why or None)
        _keep(act, new, case=old.record.case)
        _free(act, old.record)
    return act.changes


def cancel(desk: Desk, *, appointment: Id, asked_by: str, why: str = "") -> Changes:
    """Cancel an appointment and say who asked and why."""
    with desk.act("cancel an appointment") as act:
        old = _standing(act, appointment)
        act.change(old.stored, status=AppointmentStatus.CANCELLED, moved_by=asked_by, moved_why=why or None)
        _free(act, old.record)
    return act.changes


def back(desk: Desk, *, appointment: Id) -> Changes:
    """Keep that whoever worked alone is back. Raises Refused where no time to be back was agreed."""
    with desk.act("back from working alone") as act:
        loaded = load(act, Appointment, record=appointment)
        if loaded.record.expected_back is None:
            raise Refused(say("No time to be back was agreed for this appointment, so nothing was changed."))
        act.change(loaded.stored, back_at=desk.clock.now())
    return act.changes


def came_of(
    desk: Desk,
    *,
    appointment: Id,
    attendance: Attendance,
    reason: str | None = None,
    outcome: str | None = None,
    over: Stored | None = None,
) -> Changes:
    """Say whether the person came and what came of it. Raises Refused for one that has not begun.

    Only who did not come has a reason. `outcome` leaves what is written where it is None, and takes it away where it
    is empty. `over` is the appointment as a form was loaded with it.
    """
    with desk.act("say what came of an appointment") as act:
        loaded = load_over(act, Appointment, record=appointment, over=over)
        if loaded.record.starts_at is not None and loaded.record.starts_at > desk.clock.now():
            raise Refused(say("This appointment has not begun yet. Say what came of it afterwards."))
        if loaded.record.status in (AppointmentStatus.MOVED, AppointmentStatus.CANCELLED):
            raise Refused(say("This appointment no longer stands, so it was left as it is."))
        missed = attendance == Attendance.NOT_ATTENDED
        status = AppointmentStatus.DID_NOT_HAPPEN if missed else AppointmentStatus.HAPPENED
        said: dict[str, Any] = {"reason": (reason or None) if missed else None}
        if outcome is not None:
            said["outcome"] = outcome or None
        act.change(loaded.stored, status=status, attendance=attendance, **said)
    return act.changes


def _keep(act: Act, new: Appointment, *, case: Id) -> None:
    act.add(new, case_folder(case))
    tell_time_taken(act, new)


def _free(act: Act, old: Appointment) -> None:
    tell_time_taken(act, replace(old, status=AppointmentStatus.CANCELLED))


def _completed(act: Act, desk: Desk, case: Id, appointment: Appointment) -> Appointment:
    own = desk.member if role_here(act, desk) == Role.MENTOR else None
    return replace(
        appointment,
        id=act.new_id(),
        mentor=appointment.mentor or own,
        strand=appointment.strand or case_of(act, case).strand,
        status=AppointmentStatus.BOOKED,
    )


def _standing(act: Act, appointment: Id) -> Loaded[Appointment]:
    loaded = load(act, Appointment, record=appointment)
    if loaded.record.status != AppointmentStatus.BOOKED:
        raise Refused(say("This appointment no longer stands, so it was left as it is."))
    return loaded


def _moved(old: Appointment, *, to: datetime) -> datetime | None:
    """The time to be back, as long after the new beginning as it was after the old."""
    if old.expected_back is None or old.starts_at is None:
        return None
    return to + (old.expected_back - old.starts_at)


def _insist(act: Act, appointment: Appointment, clock: Clock) -> None:
    starts, ends = appointment.starts_at, appointment.ends_at
    if starts is None:
        raise Refused(say("Say when the appointment begins. Nothing was booked."))
    if ends is not None and ends <= starts:
        raise Refused(say("The appointment would end before it begins. Correct the times and book again."))
    if local_day(starts) < local_day(clock.now()):
        raise Refused(say("This day is past. Record a session for what has already happened."))
    _insist_on_order(appointment)
    _insist_on_presence(act, appointment, local_day(starts))
    _insist_on_vetting(act, appointment, starts)


def _insist_on_order(appointment: Appointment) -> None:
    over, back = appointment.ends_at or appointment.starts_at, appointment.expected_back
    if over is not None and back is not None and back <= over:
        raise Refused(
            say("Whoever works alone is expected back after the appointment. Correct the times."), about="back_by"
        )


def _insist_on_presence(act: Act, appointment: Appointment, on: date) -> None:
    if not appointment.mentor or not keeps_file_of(act, appointment.mentor):
        return
    away = on_leave(mentor_of(act, appointment.mentor), on=on)
    if away is not None:
        raise Refused(away)


def _insist_on_vetting(act: Act, appointment: Appointment, starts: datetime) -> None:
    mentor, prison = appointment.mentor, appointment.prison
    if not mentor or not prison or appointment.held != INSIDE or not keeps_file_of(act, mentor):
        return
    visit = Visit(on=local_day(starts), prison=prison, prison_name=prison_name(prison))
    why_not = not_vetted(checks_of(act, mentor), visit=visit)
    if why_not is not None:
        raise Refused(why_not)


def _refuse_clash(act: Act, appointment: Appointment, *, case: Id) -> None:
    found = clashes_with(act, appointment, case=case)
    moving = [clash for clash in found if clash.appointment != appointment.moved_from]
    if moving:
        raise Clashing(moving)


def _taken(act: Act, mentor: Id) -> list[Slot]:
    return busy_slots(loaded.record for loaded in all_of(act, Notice, scope=mentor)) if mentor else []


def _cases_of(act: Act, mentor: Id) -> list[Id]:
    matches = [find(act, Match, record=one) for one in open_matches(act, mentor)] if mentor else []
    return [loaded.record.case for loaded in matches if loaded is not None]
