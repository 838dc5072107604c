"""Mentors: their file, the checks they hold, what they can take on, and their leaving.

`over` is the file as a form was loaded with it: what a colleague wrote meanwhile is not overwritten in silence.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any, NamedTuple

from caseworker.domain.access_records import SubjectRole
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.checks import ENDING, is_changed
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.mentors import Check, Mentor, MentorStatus, Supervision
from caseworker.domain.recruiting import RECRUITED, WORKING, NoteKind, RecruitmentNote
from caseworker.services.cases import let_in, open_scope
from caseworker.services.concerns import volunteering_restricted
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.match_facts import open_matches
from caseworker.services.matches import STANDING, end_in
from caseworker.services.notices import volunteering_folder
from caseworker.services.reading import Loaded, all_of, find, load, load_over
from caseworker.services.recruiting import add_move, add_note_in

MENTOR_LEFT = "mentor_left"
MOST_PLACES = 50
IMPORT = "import mentors"
"""The name of the act that brings a sheet of mentors in."""


class Enrolled(NamedTuple):
    """A mentor of whom a file is opened, with their checks, and what coordinators alone read of them."""

    mentor: Mentor
    checks: tuple[Check, ...] = ()
    note: str = ""


def enrol_mentor(desk: Desk, *, mentor: Mentor, checks: Iterable[Check] = ()) -> Changes:
    """Open the file of a new mentor. `changes.created[0]` is the mentor, under whose id their laptop is invited.

    Raises Refused for a mentor without a name or with places that cannot be.
    """
    _insist(mentor)
    with desk.act("enrol a mentor") as act:
        _open(act, desk, Enrolled(mentor, tuple(checks)))
    return act.changes


def enrol_rows(desk: Desk, *, rows: Iterable[Enrolled]) -> Changes:
    """Open the files of a whole sheet of mentors in one act, which can be undone until it is sent."""
    with desk.act(IMPORT, undo=Undo.UNTIL_SENT) as act:
        for row in rows:
            _insist(row.mentor)
            _open(act, desk, row)
    return act.changes


def _open(act: Act, desk: Desk, row: Enrolled) -> None:
    scope = open_scope(act, desk)
    let_in(act, scope, subject=scope, role=SubjectRole.MENTOR)
    folder, mentor = volunteering_folder(scope), row.mentor
    status = mentor.status or MentorStatus.ENQUIRY
    act.add(replace(mentor, id=scope, status=status), folder)
    add_move(act, desk, mentor=scope, stage=status, on=mentor.started_on or local_day(desk.clock.now()))
    for check in row.checks:
        act.add(_seen(check, desk), folder)
    if row.note:
        add_note_in(act, desk, mentor=scope, note=RecruitmentNote(note_kind=NoteKind.OTHER, words=row.note))


def change(desk: Desk, *, mentor: Id, over: Stored | None = None, **values: Any) -> Changes:
    """Change fields of a mentor's record: availability, places, languages, status. Raises NotHere and Refused.

    Nobody who is being recruited becomes a mentor by it: `recruiting.move_on` asks why where something is lacking.
    """
    with desk.act("change a mentor's file") as act:
        loaded = load_over(act, Mentor, record=mentor, over=over)
        _insist(replace(loaded.record, **values))
        if loaded.record.status in RECRUITED and values.get("status") in WORKING:
            raise Refused(
                say("Whoever is on the way to being a mentor begins by moving on, where what is lacking is said."),
                about="status",
            )
        back = (
            loaded.record.status == MentorStatus.LEFT and values.get("status", MentorStatus.LEFT) != MentorStatus.LEFT
        )
        act.change(loaded.stored, **values, **({"left_on": None} if back else {}))
        if (status := values.get("status")) and status != loaded.record.status:
            add_move(act, desk, mentor=mentor, stage=status, on=local_day(desk.clock.now()))
    return act.changes


def add_check(desk: Desk, *, mentor: Id, check: Check) -> Changes:
    """Keep a check, a reference or a training module of a mentor; an earlier one of the same kind stays as history.

    Raises Refused when it would lapse before it was issued, for a refusal or a change without its day, and for vetting
    that names no prison.
    """
    _insist_on_check(check)
    with desk.act("keep a check") as act:
        load(act, Mentor, record=mentor)
        act.add(_seen(check, desk), volunteering_folder(mentor))
    return act.changes


def change_check(desk: Desk, *, check: Id, over: Stored | None = None, **values: Any) -> Changes:
    """Put a check right: its outcome came, the update service was looked at. Raises Refused as `add_check` does."""
    with desk.act("put a check right") as act:
        loaded = load_over(act, Check, record=check, over=over)
        _insist_on_check(replace(loaded.record, **values))
        act.change(loaded.stored, **values)
    return act.changes


def _insist_on_check(check: Check) -> None:
    if check.issued_on and check.lapses_on and check.lapses_on < check.issued_on:
        raise Refused(
            say("A check cannot lapse before it was issued. Correct the days and save again."), about="lapses_on"
        )
    if check.outcome in ENDING and check.issued_on is None:
        raise Refused(
            say("Say on which day it was refused or withdrawn: from then on an earlier one counts no more."),
            about="issued_on",
        )
    if is_changed(check) and check.update_seen_on is None:
        raise Refused(
            say("Say on which day the update service said so: from then on the check is not clear."),
            about="update_seen_on",
        )
    if check.check_type == "prison_vetting" and not check.prison:
        raise Refused(say("Vetting is for one prison. Say which."), about="prison")


def supervised(desk: Desk, *, mentor: Id, held: Supervision, next_due: date, over: Stored | None = None) -> Changes:
    """Keep a supervision, and by when it is due again; what was said coordinators alone read.

    One that is written down late moves no later day back. Raises Refused for days that cannot be.
    """
    on = held.on or local_day(desk.clock.now())
    if on > local_day(desk.clock.now()):
        raise Refused(say("Supervision that lies ahead is not held yet. Nothing was saved."), about="supervised_on")
    if next_due <= on:
        raise Refused(
            say("The next supervision comes after this one. Correct the days and save again."), about="supervision_due"
        )
    with desk.act("keep a supervision") as act:
        loaded = load_over(act, Mentor, record=mentor, over=over)
        last = loaded.record.supervised_on
        if last is None or on >= last:
            act.change(loaded.stored, supervised_on=on, supervision_due=next_due)
        by = held.held_by or desk.member
        act.add(replace(held, on=on, held_by=by), volunteering_restricted(mentor))
    return act.changes


def on_leave(desk: Desk, *, mentor: Id, since: date, until: date | None = None, over: Stored | None = None) -> Changes:
    """Keep from when until when a mentor is away: matches go on, and no meeting can be arranged in these days."""
    if until is not None and until < since:
        raise Refused(say("Leave cannot end before it begins. Correct the days and save again."), about="leave_until")
    return change(desk, mentor=mentor, over=over, leave_from=since, leave_until=until)


def back_from_leave(desk: Desk, *, mentor: Id, over: Stored | None = None) -> Changes:
    """Keep that a mentor is here again, or never went; also one whose file said no more than that they are away."""
    with desk.act("a mentor is back") as act:
        loaded = load_over(act, Mentor, record=mentor, over=over)
        away = loaded.record.status == MentorStatus.ON_LEAVE
        if loaded.record.leave_from is None and not away:
            raise Refused(say("No leave of this mentor is on record, so there is none to end."))
        status = MentorStatus.ACTIVE if away else loaded.record.status
        act.change(loaded.stored, leave_from=None, leave_until=None, status=status)
    return act.changes


def leave(desk: Desk, *, mentor: Id, on: date, why: str = "", words: str = "", over: Stored | None = None) -> Changes:
    """Write down that a mentor leaves. A last day that lies ahead is notice: they go on, and their matches end then.

    Once it has come, every match on this device ends, and with each what they receive of it. Matches in cases that are
    walled off from this desk stay open; another coordinator ends them. The laptop itself is struck off by
    `members.remove_device`. Why, coordinators alone read: the mentor's laptop receives the day and nothing else of it.
    """
    today = local_day(desk.clock.now())
    if on > today:
        return _give_notice(desk, mentor, on=on, why=why, words=words, over=over)
    with desk.act("write down that a mentor leaves", undo=Undo.IRREVOCABLE) as act:
        act.change(load_over(act, Mentor, record=mentor, over=over).stored, status=MentorStatus.LEFT, left_on=on)
        _keep_why(act, desk, mentor, why=why, words=words)
        for loaded in _standing(act, mentor):
            # One that was to begin later ends today: a day ahead would hide that nobody walks with the person.
            last = min(max(on, loaded.record.started_on or on), today)
            end_in(act, loaded, on=last, reason=MENTOR_LEFT)
    return act.changes


def _give_notice(desk: Desk, mentor: Id, *, on: date, why: str, words: str, over: Stored | None) -> Changes:
    with desk.act("write down when a mentor will leave") as act:
        loaded = load_over(act, Mentor, record=mentor, over=over)
        if loaded.record.status == MentorStatus.LEFT:
            raise Refused(say("This mentor has left already, so nothing was changed."), about="left_on")
        before = loaded.record.left_on
        act.change(loaded.stored, left_on=on)
        _keep_why(act, desk, mentor, why=why, words=words)
        for match in _standing(act, mentor):
            planned = match.record.ending_planned_on
            if planned is None or planned > on or planned == before:
                act.change(match.stored, ending_planned_on=on)
    return act.changes


def stays(desk: Desk, *, mentor: Id, over: Stored | None = None) -> Changes:
    """Keep that a mentor who had given notice stays; the endings planned for their last day are planned no more."""
    with desk.act("a mentor stays after all") as act:
        loaded = load_over(act, Mentor, record=mentor, over=over)
        last = loaded.record.left_on
        if last is None or loaded.record.status == MentorStatus.LEFT:
            raise Refused(say("This mentor has given no notice, so nothing was changed."))
        act.change(loaded.stored, left_on=None)
        for match in _standing(act, mentor):
            if match.record.ending_planned_on == last:
                act.change(match.stored, ending_planned_on=None)
    return act.changes


def _keep_why(act: Act, desk: Desk, mentor: Id, *, why: str, words: str) -> None:
    """Note why a mentor leaves, unless the same was noted of it last."""
    notes = [one.record for one in all_of(act, RecruitmentNote, scope=mentor)]
    last = [(one.left_why or "", one.words or "") for one in notes if one.note_kind == NoteKind.LEFT][-1:]
    if (why or words.strip()) and (why, words) not in last:
        on = local_day(desk.clock.now())
        note = RecruitmentNote(note_kind=NoteKind.LEFT, on=on, left_why=why or None, words=words or None)
        add_note_in(act, desk, mentor=mentor, note=note)


def _standing(act: Act, mentor: Id) -> list[Loaded[Match]]:
    """The matches in which a mentor walks with somebody, in the cases on this device."""
    found = (find(act, Match, record=match) for match in open_matches(act, mentor))
    return [one for one in found if one is not None and one.record.state in STANDING]


def _seen(check: Check, desk: Desk) -> Check:
    return replace(check, seen_by=check.seen_by or desk.member)


def _insist(mentor: Mentor) -> None:
    if not any((name or "").strip() for name in (mentor.given_name, mentor.family_name, mentor.preferred_name)):
        raise Refused(say("A mentor needs a name. Nothing was saved."), about="given_name")
    if mentor.capacity is not None and not 0 <= mentor.capacity <= MOST_PLACES:
        raise Refused(say("A mentor has between 0 and {most} places.", most=MOST_PLACES), about="capacity")
