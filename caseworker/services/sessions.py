"""Sessions: what happened when mentor and person met, told in the same act to whoever may know of it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from caseworker.domain.appointments import Appointment, AppointmentStatus, Attendance
from caseworker.domain.changes import Changes
from caseworker.domain.clock import Clock, local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import NOWHERE, case_folder
from caseworker.domain.ids import Id
from caseworker.domain.people import Person
from caseworker.domain.referrals import Referral
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.services.desk import Act, Desk
from caseworker.services.notices import take_back, tell_of_session
from caseworker.services.reading import all_of, case_of, find, load, role_here

MINUTES_OF_A_DAY = 24 * 60
LONG_BEFORE = timedelta(days=366)
OLDEST = date(1990, 1, 1)
"""What is written down of a session before this day is a slip of the keyboard."""


def record(desk: Desk, *, case: Id, session: Session) -> Changes:
    """Keep a session. A body is told of attendance and, with the person's permission, of progress in `told` alone.

    A mentor's session is their own and the strand is the case's unless the session says otherwise. Raises Refused on
    what cannot be.
    """
    _insist(session, desk.clock)
    with desk.act("record a session") as act:
        _insist_on_day(act, session, case=case, clock=desk.clock)
        whole = _completed(act, desk, case, session)
        act.add(whole, case_folder(case))
        tell_of_session(act, desk, whole, case=case)
        if whole.appointment:
            _settle_appointment(act, whole.appointment, whole)
    return act.changes


def amend(desk: Desk, *, session: Id, why: str, **changes: Any) -> Changes:
    """Put a session right by another that names it; what it said before stays in the history.

    `changes` are fields of Session. Raises NotHere, and Refused for a session that has been amended already.
    """
    if not why.strip():
        raise Refused(say("Say in a few words why the session is amended. Nothing was changed."))
    with desk.act("amend a session") as act:
        old = load(act, Session, record=session).record
        if any(other.record.amends == session for other in all_of(act, Session, scope=old.case)):
            raise Refused(say("This session has been amended already. Open the amended one and put that right."))
        new = replace(old, id=act.new_id(), folder=NOWHERE, amends=session, amended_why=why, **changes)
        _insist(new, desk.clock)
        _insist_on_day(act, new, case=old.case, clock=desk.clock)
        act.add(new, case_folder(old.case))
        take_back(act, desk, old)
        tell_of_session(act, desk, new, case=old.case)
    return act.changes


def _completed(act: Act, desk: Desk, case: Id, session: Session) -> Session:
    mentor = desk.member if role_here(act, desk) == Role.MENTOR else None
    return replace(
        session,
        id=act.new_id(),
        mentor=session.mentor or mentor,
        strand=session.strand or case_of(act, case).strand,
    )


def _settle_appointment(act: Act, appointment: Id, session: Session) -> None:
    loaded = load(act, Appointment, record=appointment)
    missed = session.attendance == Attendance.NOT_ATTENDED
    status = AppointmentStatus.DID_NOT_HAPPEN if missed else AppointmentStatus.HAPPENED
    reason = session.reasons[0] if session.reasons else None
    act.change(loaded.stored, status=status, attendance=session.attendance, reason=reason)


def _insist(session: Session, clock: Clock) -> None:
    if session.happened_at is None:
        raise Refused(say("Say when the session happened. Nothing was saved; what you wrote is still here."))
    if session.happened_at > clock.now():
        raise Refused(say("A session is recorded after it has happened. Book an appointment for a day to come."))
    if session.minutes is not None and not 0 <= session.minutes <= MINUTES_OF_A_DAY:
        raise Refused(say("A session lasts between 0 and 1,440 minutes. Correct the minutes and save again."))
    if session.attendance != Attendance.NOT_ATTENDED and not (session.summary or "").strip():
        raise Refused(say("Say in a few words what happened. Nothing was saved; what you wrote is still here."))


def _insist_on_day(act: Act, session: Session, *, case: Id, clock: Clock) -> None:
    """A wrong digit in the year is found out by what is known of the person, unless the clock's own year is wrong."""
    if session.happened_at is None or local_day(clock.now()) < OLDEST:
        return
    day = local_day(session.happened_at)
    person = find(act, Person, record=case)
    referred = [on for one in all_of(act, Referral, scope=case) if (on := one.record.referred_on)]
    if person and person.record.born_on and day < person.record.born_on:
        raise Refused(say("The person was not born on that day. Correct the year; nothing was saved."))
    if day < min(referred, default=day) - LONG_BEFORE:
        raise Refused(say("That is more than a year before the referral. Correct the year; nothing was saved."))
    if day < OLDEST:
        raise Refused(say("That is too long ago for a session. Correct the year; nothing was saved."))
