"""The on-call rota: coordinators lay it for everybody, swap and take off, and hand over to whoever comes on next.

A shift is never deleted: one that was taken off covers nothing more and stays as history. Two on call at once is
allowed. What is written about a shift lies in a file of its own, which coordinators alone read.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from itertools import pairwise
from typing import Any

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import FolderKey, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.latest import latest
from caseworker.domain.on_call import LONGEST, OnCallFile, OnCallNote, OnCallShift, Stretch, repeated
from caseworker.domain.service import Member, Role
from caseworker.services.cases import open_scope
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.founding import office_folder
from caseworker.services.reading import Loaded, all_of, load, load_over, role_here

MOST_WEEKS = 52


def put_on(desk: Desk, *, shift: OnCallShift, weekdays: Sequence[int] = (), weeks: int = 1) -> Changes:
    """Put somebody on call, once or at the same times on these weekdays (Monday is 0) of so many weeks, in one act.

    Without a number, the one they could be rung at last time. Raises Refused for who is no member of the service, for
    times that cannot be, and where the repeats would run into each other.
    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise Refused(
            say("A rota is laid for between 1 and {most} weeks at once. Nothing was saved.", most=MOST_WEEKS),
            about="weeks",
        )
    with desk.act("put somebody on call") as act:
        stretch = _insist(act, desk, shift)
        every = repeated(stretch, weekdays=weekdays, weeks=weeks)
        _insist_on_room(every)
        for one in every:
            phone = shift.phone or _last_phone(act, desk, shift.member)
            made = replace(shift, starts_at=one.starts, ends_at=one.ends, phone=phone)
            act.add(made, office_folder(desk.identity.service))
    return act.changes


def change(desk: Desk, *, shift: Id, over: Stored | None = None, **values: Any) -> Changes:
    """Change who is on, when, or at which number. Raises Refused as `put_on` does, and for one that is over."""
    with desk.act("change a shift on call") as act:
        loaded = load_over(act, OnCallShift, record=shift, over=over)
        _insist_still_to_come(loaded.record, desk.clock.now())
        _insist(act, desk, replace(loaded.record, **values))
        act.change(loaded.stored, **values)
    return act.changes


def swap(desk: Desk, *, shift: Id, other: Id) -> Changes:
    """Let the members of two shifts change places, each with the number they are rung at."""
    with desk.act("swap two shifts on call") as act:
        first, second = (load(act, OnCallShift, record=one) for one in (shift, other))
        for one in (first, second):
            _insist_still_to_come(one.record, desk.clock.now())
        _insist_on_coordinator(act, desk)
        if first.record.member == second.record.member:
            raise Refused(say("Both shifts are the same person's, so there is nothing to swap."), about="other")
        act.change(first.stored, member=second.record.member, phone=second.record.phone)
        act.change(second.stored, member=first.record.member, phone=first.record.phone)
    return act.changes


def take_off(desk: Desk, *, shift: Id, why: str = "") -> Changes:
    """Take somebody off call: the shift stays as history and covers nothing from now on."""
    with desk.act("take somebody off call") as act:
        loaded, now = load(act, OnCallShift, record=shift), desk.clock.now()
        _insist_still_to_come(loaded.record, now)
        _insist_on_coordinator(act, desk)
        act.change(loaded.stored, off_at=now)
        if why.strip():
            act.add(OnCallNote(shift=shift, off_why=why), _for_coordinators(act, desk))
    return act.changes


def hand_over(desk: Desk, *, shift: Id, note: str, over: Stored | None = None) -> Changes:
    """Write what whoever comes on next must know; `over` is the note that this one takes the place of, unread again."""
    with desk.act("write a hand-over note") as act:
        load(act, OnCallShift, record=shift)
        _insist_on_coordinator(act, desk)
        if not note.strip():
            raise Refused(say("Write what the next person must know. Nothing was saved."), about="note")
        made = OnCallNote(shift=shift, note=note, note_at=desk.clock.now(), note_by=desk.member)
        if over is None:
            act.add(made, _for_coordinators(act, desk))
        else:
            act.change(over, note=note, note_at=made.note_at, note_by=made.note_by, read_at=None, read_by=None)
    return act.changes


def note_read(desk: Desk, *, shift: Id) -> Changes:
    """Keep that whoever works here has read what was handed over of a shift. Raises Refused where nothing was."""
    with desk.act("read a hand-over note") as act:
        _insist_on_coordinator(act, desk)
        written = [one for one in _notes(act, desk) if one.record.shift == shift and one.record.note_at is not None]
        if not written:
            raise Refused(say("No hand-over note is on record for this shift, so there is none to read."))
        for one in written:
            if one.record.read_at is None:
                act.change(one.stored, read_at=desk.clock.now(), read_by=desk.member)
    return act.changes


def _notes(act: Act, desk: Desk) -> list[Loaded[OnCallNote]]:
    files = all_of(act, OnCallFile, scope=desk.identity.service)
    return [note for file in files for note in all_of(act, OnCallNote, scope=file.record.id)]


def _for_coordinators(act: Act, desk: Desk) -> FolderKey:
    """Where what is written of the rota lies: the file that was opened for it, or one that is opened now.

    Two coordinators who have not exchanged may each have opened one; both are read, and one is written on.
    """
    opened = sorted(one.record.id for one in all_of(act, OnCallFile, scope=desk.identity.service))
    if opened:
        return restricted_folder(opened[0])
    scope = open_scope(act, desk)
    today = local_day(desk.clock.now())
    act.add(OnCallFile(id=scope, opened_on=today), office_folder(desk.identity.service))
    return restricted_folder(scope)


def _insist(act: Act, desk: Desk, shift: OnCallShift) -> Stretch:
    """The time of a shift that can be. Raises Refused."""
    _insist_on_coordinator(act, desk)
    known = [one.record for one in all_of(act, Member, scope=desk.identity.service)]
    if not any(one.id == shift.member and one.left_on is None for one in known):
        raise Refused(
            say("Only somebody who belongs to the service can be on call. Nothing was saved."), about="member"
        )
    stretch = shift.stretch
    if stretch is None:
        raise Refused(say("A shift ends after it begins. Correct the times and save again."), about="ends_at")
    if stretch.ends - stretch.starts > LONGEST:
        raise Refused(
            say("Nobody is on call for more than 14 days without a break. Correct the times and save again."),
            about="ends_at",
        )
    if stretch.ends <= desk.clock.now():
        raise Refused(say("This shift would be over already. Correct the times and save again."), about="ends_at")
    return stretch


def _insist_on_room(every: Sequence[Stretch]) -> None:
    if any(later.starts < earlier.ends for earlier, later in pairwise(every)):
        raise Refused(
            say("One shift would still go on when the next begins. Choose shorter ones, or fewer days."),
            about="ends_at",
        )


def _insist_still_to_come(shift: OnCallShift, now: datetime) -> None:
    if shift.stretch is None or shift.stretch.ends <= now:
        raise Refused(say("This shift is over or was taken off, so it was left as it is."))


def _insist_on_coordinator(act: Act, desk: Desk) -> None:
    if role_here(act, desk) != Role.COORDINATOR:
        raise Refused(say("Coordinators lay the rota. Tell one of them what should change; nothing was saved."))


def _last_phone(act: Act, desk: Desk, member: Id | None) -> str | None:
    """The number that somebody was rung at in the latest of their shifts."""
    known = [one.record for one in all_of(act, OnCallShift, scope=desk.identity.service)]
    own = [one for one in known if one.member == member and one.phone and one.starts_at]
    last = latest(own, by=lambda one: one.starts_at)
    return last.phone if last else None
