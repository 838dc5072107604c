"""Recruiting mentors: the moves from one stage to the next, and what coordinators alone read of it.

Whoever may begin although something is lacking begins for a reason, which is kept.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from caseworker.domain.changes import Changes
from caseworker.domain.checks import CLEAR
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.recruiting import (
    STAGES,
    Applicant,
    Lacking,
    NoteKind,
    RecruitmentNote,
    StageMove,
    lacking,
    next_stage,
)
from caseworker.services.concerns import volunteering_restricted
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.match_facts import checks_of, policy_of
from caseworker.services.notices import volunteering_folder
from caseworker.services.reading import Loaded, all_of, load, load_over


def add_move(act: Act, desk: Desk, *, mentor: Id, stage: str, on: date) -> None:
    """Write down since when somebody stands at a stage."""
    act.add(StageMove(stage=stage, on=on, by=desk.member), volunteering_folder(mentor))


def move_on(desk: Desk, *, mentor: Id, on: date, despite: str = "", over: Stored | None = None) -> Changes:
    """Move somebody on to the next stage. `despite`: why they begin although something is lacking.

    Raises Refused for whoever is not on the way, for a day that cannot be, and where somebody would begin with
    something lacking and nobody has said why.
    """
    with desk.act("move on to the next stage") as act:
        loaded = load_over(act, Mentor, record=mentor, over=over)
        to = next_stage(loaded.record.status)
        if to is None:
            raise Refused(say("Only somebody who is being recruited moves on. Nothing was changed."))
        _insist_on_day(act, desk, mentor=mentor, on=on)
        if to is MentorStatus.ACTIVE:
            _insist_on_reason(still_lacking(act, desk, loaded.record), despite)
        began = on if to is MentorStatus.ACTIVE else None
        act.change(loaded.stored, status=to, started_on=loaded.record.started_on or began)
        add_move(act, desk, mentor=mentor, stage=to, on=on)
        if despite.strip():
            note = RecruitmentNote(note_kind=NoteKind.DESPITE, on=on, words=despite)
            add_note_in(act, desk, mentor=mentor, note=note)
    return act.changes


def still_lacking(act: Act, desk: Desk, mentor: Mentor) -> Sequence[Lacking]:
    """What somebody lacks at the stage where they stand and before it, by the service's policy."""
    checks = checks_of(act, mentor.id)
    return lacking(Applicant(mentor, checks, policy_of(act, desk), local_day(desk.clock.now())))


def _insist_on_reason(missing: Sequence[Lacking], despite: str) -> None:
    if missing and not despite.strip():
        raise Refused(
            say("Something is still lacking. Say why they begin all the same, or keep what is lacking first."),
            about="words",
        )


def _insist_on_day(act: Act, desk: Desk, *, mentor: Id, on: date) -> None:
    if on > local_day(desk.clock.now()):
        raise Refused(say("A day that lies ahead has not come yet. Nothing was changed."), about="on")
    before = [one.record.on for one in all_of(act, StageMove, scope=mentor) if one.record.on]
    if before and on < max(before):
        raise Refused(
            say("They came to the stage before this one later than that. Correct the day and save again."), about="on"
        )


def turn_down(desk: Desk, *, mentor: Id, on: date, why: str, words: str = "", over: Stored | None = None) -> Changes:
    """Write down that the service does not take somebody; why, coordinators alone read."""
    return _not_taken(desk, mentor, MentorStatus.TURNED_DOWN, on=on, why=why, words=words, over=over)


def withdrew(desk: Desk, *, mentor: Id, on: date, why: str, words: str = "", over: Stored | None = None) -> Changes:
    """Write down that somebody does not want to become a mentor any more; why, coordinators alone read."""
    return _not_taken(desk, mentor, MentorStatus.WITHDREW, on=on, why=why, words=words, over=over)


def _not_taken(
    desk: Desk, mentor: Id, status: MentorStatus, *, on: date, why: str, words: str, over: Stored | None
) -> Changes:
    with desk.act("end recruiting somebody") as act:
        loaded: Loaded[Mentor] = load_over(act, Mentor, record=mentor, over=over)
        if loaded.record.status not in STAGES:
            raise Refused(say("Only somebody who is being recruited can be turned down or withdraw. A mentor leaves."))
        _insist_on_day(act, desk, mentor=mentor, on=on)
        act.change(loaded.stored, status=status)
        add_move(act, desk, mentor=mentor, stage=status, on=on)
        note = RecruitmentNote(note_kind=NoteKind.NOT_TAKEN, on=on, why=why or None, words=words or None)
        add_note_in(act, desk, mentor=mentor, note=note)
    return act.changes


def add_note(desk: Desk, *, mentor: Id, note: RecruitmentNote, check: Check | None = None) -> Changes:
    """Keep what coordinators alone read, and beside it the check that the mentor may know of, once it is clear.

    What was doubted or refused stands in the note alone: the mentor reads their own file. Raises Refused for a note
    that says nothing.
    """
    told = (note.words or "").strip() or note.outcome or note.exit_talk or note.reference_agreed
    if not told and check is None:
        raise Refused(say("Write what was said. Nothing was saved."), about="words")
    with desk.act("note something of recruiting") as act:
        load(act, Mentor, record=mentor)
        if check is not None and check.outcome in CLEAR:
            act.add(replace(check, seen_by=desk.member), volunteering_folder(mentor))
        if told:
            add_note_in(act, desk, mentor=mentor, note=note)
    return act.changes


def add_note_in(act: Act, desk: Desk, *, mentor: Id, note: RecruitmentNote) -> None:
    """Keep a note of recruiting in the act that is being made."""
    act.add(replace(note, by=desk.member), volunteering_restricted(mentor))
