"""How the invented volunteers who are not mentors yet came so far: from an enquiry on, each step on its day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from caseworker.demo.cast import Cast
from caseworker.demo.days import at
from caseworker.demo.script import SCOPE, Call, Happening, call
from caseworker.demo.staff import COORDINATORS
from caseworker.demo.volunteers import Volunteer
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.recruiting import NOT_TAKEN, STAGES, NoteKind, RecruitmentNote
from caseworker.services import mentors, recruiting

DEV = COORDINATORS[1].key
STEP = timedelta(days=9)
"""From one stage to the next."""
STOOD = (21, 4, 12, 6, 33, 15, 8)
"""How many days the first, the second and further ones have stood where they stand: the first too long."""


def is_recruit(one: Volunteer) -> bool:
    """Whether somebody never was a mentor."""
    return one.mentor.status in (*STAGES, *NOT_TAKEN)


def recruits(cast: Cast) -> Iterator[Happening]:
    """Everything that happened to them."""
    found = [one for one in cast.mentors if is_recruit(one)]
    for number, one in enumerate(found):
        yield from _way(one, since=cast.today - timedelta(days=STOOD[number % len(STOOD)]), minute=number)


def _way(one: Volunteer, *, since: date, minute: int) -> Iterator[Happening]:
    ended = one.mentor.status in NOT_TAKEN
    last = STAGES.index(MentorStatus.INTERVIEW if ended else MentorStatus(one.mentor.status or ""))
    days = [since - STEP * (last - number + ended) for number in range(last + 1)]
    first = replace(one.mentor if last else _unsaid(one.mentor), status=MentorStatus.ENQUIRY)
    yield Happening(at(days[0], 11, minute), DEV, one.key, (call(mentors.enrol_mentor, mentor=first),), opens=True)
    for day, stage in list(zip(days, STAGES, strict=False))[1:]:
        yield _happening(one, at(day, 9, minute), call(recruiting.move_on, mentor=SCOPE, on=day))
        for hour, kept in enumerate(_kept(stage, day, until=since), start=14):
            yield _happening(one, at(day, hour, minute), kept)
    if ended:
        yield _happening(one, at(since, 15, minute), _not_taken(one, since))


def _unsaid(mentor: Mentor) -> Mentor:
    """What is known of somebody who has only enquired."""
    return replace(mentor, availability=(), travel_km=None, skills=(), capacity=None, cleared_risk=None)


def _happening(one: Volunteer, moment: datetime, what: Call) -> Happening:
    return Happening(moment, DEV, one.key, (what,))


def _kept(stage: MentorStatus, day: date, *, until: date) -> Iterator[Call]:
    """What was kept at a stage; at the one where they stand now, the part of it that came."""
    done = day < until
    if stage is MentorStatus.INTERVIEW and done:
        yield _said(NoteKind.INTERVIEW, day, words="Warm, steady, and clear about what a mentor is not.")
    if stage is MentorStatus.REFERENCES:
        yield _said(NoteKind.REFERENCE, day, words="Reliable, and keeps what is told.", referee="A former colleague")
        if done:
            yield _said(NoteKind.REFERENCE, day, words="Patient, and always on time.", referee="A neighbour")
    if stage is MentorStatus.CHECKS:
        yield call(mentors.add_check, mentor=SCOPE, check=_dbs(day, clear=done))
    if stage is MentorStatus.TRAINING:
        induction = Check(check_type="training", module="Safeguarding", issued_on=day, outcome="clear")
        yield call(mentors.add_check, mentor=SCOPE, check=induction)


def _dbs(day: date, *, clear: bool) -> Check:
    if not clear:
        return Check(check_type="dbs", level="enhanced", outcome="pending")
    looks_again = date(day.year + 3, day.month, 1)
    return Check(
        check_type="dbs",
        level="enhanced",
        issued_on=day,
        lapses_on=looks_again,
        outcome="clear",
        update_service="not_registered",
    )


def _said(kind: NoteKind, day: date, *, words: str, referee: str | None = None) -> Call:
    return call(
        recruiting.add_note,
        mentor=SCOPE,
        note=RecruitmentNote(note_kind=kind, on=day, referee=referee, words=words),
        check=Check(check_type=kind, module=referee, issued_on=day, outcome="clear"),
    )


def _not_taken(one: Volunteer, on: date) -> Call:
    if one.mentor.status == MentorStatus.WITHDREW:
        return call(recruiting.withdrew, mentor=SCOPE, on=on, why="no_time", words="A new job with shifts.")
    words = "Wanted above all to tell people what to do. Thanked, and told of the food bank's rota."
    return call(recruiting.turn_down, mentor=SCOPE, on=on, why="not_suited", words=words)
