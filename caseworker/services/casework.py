"""The state of the work with one person: who answers for it, what happens next, why there is no mentor, its ending.

Each of these is the one action that closes a gap of the safety net.
"""

from dataclasses import dataclass, replace
from datetime import date

from caseworker.domain.access_records import SubjectRole, access_id
from caseworker.domain.cases import Case, CaseState, case_record_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import local_day
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.notices import Notice, NoticeRule, notice_id
from caseworker.domain.people import Identifier, Person
from caseworker.domain.referral_details import introduction_of, referral_of
from caseworker.domain.referrals import Referral, ReferralStatus
from caseworker.services.cases import let_in
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.ledger import add_told, bodies_of, crossing_to, note_told
from caseworker.services.matches import STANDING, end_in
from caseworker.services.reading import Loaded, all_of, find
from caseworker.services.referrals import Body

CASE_CLOSED = "case_closed"


@dataclass(frozen=True, kw_only=True)
class Ending:
    """Why and how the work ended: codes of `end_reason` and `achievement`, and the ending in words."""

    on: date
    reason: str
    achievement: str = ""
    words: str = ""


def hand_to(desk: Desk, *, case: Id, owner: Id, form: Stored | None = None) -> Changes:
    """Say who answers for the person from now on. `form` is the case as a form was loaded with it."""
    with desk.act("hand a case over") as act:
        member = act.rosters().member(owner)
        if member is None or member.left:
            raise Refused(say("Whoever answers for a person must be a member of the service. Choose somebody else."))
        act.change(form or _case(act, case).stored, owner=owner)
    return act.changes


def next_step(desk: Desk, *, case: Id, step: str, on: date, form: Stored | None = None) -> Changes:
    """Say what happens next and by when. `form` is the case as a form was loaded with it."""
    if not step.strip():
        raise Refused(say("Say what happens next. Nothing was saved."), about="next_step")
    if on < local_day(desk.clock.now()):
        raise Refused(say("A next step lies ahead. Choose today or a day to come."), about="next_step_on")
    with desk.act("set the next step") as act:
        act.change(form or _case(act, case).stored, next_step=step, next_step_on=on)
    return act.changes


def no_mentor(desk: Desk, *, case: Id, reason: str, until: date, over: Stored | None = None) -> Changes:
    """Give the dated reason for which the person has no mentor; on the day after, it is a gap again."""
    if until < local_day(desk.clock.now()):
        raise Refused(say("The reason must hold until a day to come. Choose a later day."))
    with desk.act("say why there is no mentor") as act:
        act.change(over or _case(act, case).stored, no_mentor_reason=reason, no_mentor_until=until)
    return act.changes


def require_mentor(
    desk: Desk,
    *,
    case: Id,
    gender: str | None,
    why: str,
    basis: str = "",
    wishes: tuple[str, ...] = (),
    over: Stored | None = None,
) -> Changes:
    """Say what the person needs of a mentor: a gender with its reason and basis, and wishes that weigh but do not bar.

    `basis` is a code of `gender_basis`. Raises Refused for a gender without either.
    """
    if gender and not (why.strip() and basis):
        raise Refused(say("Say why the mentor must be of this gender and on what basis: without them it is a wish."))
    with desk.act("say what is asked of a mentor") as act:
        act.change(
            over or _case(act, case).stored,
            mentor_gender=gender,
            mentor_gender_why=why or None,
            mentor_gender_basis=basis or None,
            mentor_wishes=wishes,
        )
    return act.changes


def pause(desk: Desk, *, case: Id, why: str, until: date | None = None) -> Changes:
    """Rest the work, after a recall for example; the mentor stays."""
    with desk.act("pause a case") as act:
        _set(act, case, state=CaseState.PAUSED, from_states={CaseState.OPEN}, paused_why=why, paused_until=until)
    return act.changes


def resume(desk: Desk, *, case: Id) -> Changes:
    """Go on with the work."""
    with desk.act("resume a case") as act:
        _set(act, case, state=CaseState.OPEN, from_states={CaseState.PAUSED}, paused_why=None, paused_until=None)
    return act.changes


def close(desk: Desk, *, case: Id, ending: Ending) -> Changes:
    """End the work: every match ends, and a body is told of the ending as far as it may know of it.

    Raises Refused for a day that lies ahead: everything would end now and be told as the ending of that day.
    """
    today = local_day(desk.clock.now())
    if ending.on > today:
        raise Refused(
            say("The work would end now, and this day lies ahead. End it once the day has come; until then a match can "
                "be planned to end on it."),
            about="ended_on",
        )  # fmt: skip
    with desk.act("close a case", undo=Undo.IRREVOCABLE) as act:
        _set(
            act,
            case,
            state=CaseState.CLOSED,
            from_states={CaseState.REFERRED, CaseState.OPEN, CaseState.PAUSED},
            ended_on=ending.on,
            end_reason=ending.reason,
            end_words=ending.words or None,
            achievement=ending.achievement or None,
        )
        for match in all_of(act, Match, scope=case):
            if match.record.state in STANDING:
                # One that was to begin later ends today: no match ends on a day ahead.
                last = min(max(ending.on, match.record.started_on or ending.on), today)
                end_in(act, match, on=last, reason=CASE_CLOSED)
        _tell_ending(act, desk, case, ending)
    return act.changes


def reopen(desk: Desk, *, case: Id, reason: str) -> Changes:
    """Begin again with the same record and its history."""
    with desk.act("open a case again") as act:
        _set(
            act,
            case,
            state=CaseState.OPEN,
            from_states={CaseState.CLOSED},
            reopened_on=local_day(desk.clock.now()),
            reopen_reason=reason,
            ended_on=None,
            end_reason=None,
            end_words=None,
            achievement=None,
        )
    return act.changes


def share_with(desk: Desk, *, case: Id, body: Body) -> Changes:
    """Let a commissioning body in, as when the person moves into its area; it is told who it is, and what is shared on.

    One that was let in before stays until `stop_sharing`. Cannot be undone, since readers are added. Raises Refused for
    a body and team with which the case is shared already.
    """
    with desk.act("share a case with a body", undo=Undo.IRREVOCABLE) as act:
        loaded = _case(act, case)
        if loaded.record.body == body.service and act.access(case).bodies.get(body.service) == body.team:
            raise Refused(say("The case is shared with this body already, so nothing was changed."))
        let_in(act, case, subject=body.service, role=SubjectRole.BODY, team=body.team)
        act.change(loaded.stored, body=body.service)
        _introduce(act, desk, case, body=body.service)
    return act.changes


def _introduce(act: Act, desk: Desk, case: Id, *, body: Id) -> None:
    """Tell a body who the person is, as a referral would have; one that referred or met them before knows."""
    folder = shared_folder(case, body)
    person = find(act, Person, record=case)
    if person is None or any(one.record.folder == folder for one in all_of(act, Referral, scope=case)):
        return
    numbers = [one.record for one in all_of(act, Identifier, scope=case)]
    today = local_day(desk.clock.now())
    referral = referral_of(introduction_of(person.record, numbers=numbers), today=today, body=body)
    accepted = replace(referral, received_on=None, status=ReferralStatus.ACCEPTED, decided_on=today)
    add_told(act, desk, accepted, folder=folder)


def stop_sharing(desk: Desk, *, case: Id, body: Id) -> Changes:
    """End what a body receives of a case; what it has stays on its own record."""
    with desk.act("stop sharing a case with a body", undo=Undo.IRREVOCABLE) as act:
        if body not in bodies_of(act, case):
            raise Refused(say("This body is not let into the case, so nothing was changed."))
        act.change(act.load(access_id(case, subject=body)), assigned=False)
        loaded = find(act, Case, record=case_record_id(case))
        if loaded is not None and loaded.record.body == body:
            act.change(loaded.stored, body=None)
    return act.changes


def _case(act: Act, case: Id) -> Loaded[Case]:
    found = find(act, Case, record=case_record_id(case))
    if found is None:
        raise NotHere(say("This case has not begun on this device. Accept the referral first."))
    return found


def _set(act: Act, case: Id, *, state: CaseState, from_states: set[CaseState], **values: object) -> None:
    loaded = _case(act, case)
    if loaded.record.state not in from_states:
        raise Refused(say("The case does not stand where this can be done, so it was left as it is."))
    act.change(loaded.stored, state=state, **values)  # type: ignore[arg-type]


def _tell_ending(act: Act, desk: Desk, case: Id, ending: Ending) -> None:
    record = case_record_id(case)
    known = find(act, Case, record=record)
    for body in bodies_of(act, case):
        folder = shared_folder(case, body)
        notice = Notice(
            id=notice_id(record, target=folder, rule=f"{NoticeRule.ENDING} {ending.on.isoformat()}"),
            rule=NoticeRule.ENDING,
            source=record,
            source_kind=Case.kind.name,
            on=ending.on,
            strand=known.record.strand if known else None,
            end_reason=ending.reason,
            achievement=ending.achievement or None,
        )
        allowed = crossing_to(act, case, body=body).allowed(notice)
        if (allowed.end_reason or allowed.achievement) and act.find(notice.id) is None:
            act.add(allowed, folder)
            note_told(act, desk, [allowed], folder=folder)
