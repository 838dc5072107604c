"""Matches: a mentor proposed, let in and walking with a person, and the ending that stops what they receive.

`over` is the match as a form was loaded with it: what a colleague wrote meanwhile is not overwritten in silence.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from caseworker.domain.access_records import access_id
from caseworker.domain.cases import Case, CaseState, case_record_id
from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import local_day
from caseworker.domain.errors import KnownError, NotHere, Refused, say
from caseworker.domain.folders import FolderKey, case_folder, restricted_folder, shared_folder
from caseworker.domain.hard_rules import Verdict, barring, in_words, judged
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.matches import Match, MatchReason, MatchState, match_reason_id
from caseworker.domain.notices import Notice, NoticeRule, notice_id
from caseworker.services.assignments import assign_in, unassign_in
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.first_visits import first_visit
from caseworker.services.ledger import bodies_of, crossing_to, note_told
from caseworker.services.match_facts import mentor_facts, mentor_of, person_facts, visit_of
from caseworker.services.notices import keeps_file_of, volunteering_folder
from caseworker.services.reading import Loaded, all_of, case_of, find, load, load_over

STANDING = frozenset({MatchState.ACCEPTED, MatchState.ACTIVE})


class Barred(Refused):
    """Hard rules stand in the way; `verdicts` says which and why."""

    def __init__(self, verdicts: tuple[Verdict, ...]) -> None:
        super().__init__(in_words(verdicts))
        self.verdicts = verdicts


def verdicts(act: Act, desk: Desk, case: Id, *, mentor: Id, on: date) -> tuple[Verdict, ...]:
    """What every hard rule says of this mentor for this person, from a day on. Raises NotHere."""
    visit = first_visit(lambda day: visit_of(act, case, on=day), on=on, today=_today(desk))
    return judged(mentor_facts(act, desk, case, mentor=mentor), person=person_facts(act, case), visit=visit)


def propose(desk: Desk, *, case: Id, mentor: Id, on: date) -> Changes:
    """Propose a person to a mentor, who learns no more than that there is a proposal.

    Raises Barred, and Refused while a proposal of the two stands or they walk together, and for a closed case.
    """
    with desk.act("propose a match") as act:
        _propose_in(act, desk, case, mentor=mentor, on=on)
    return act.changes


def propose_all(desk: Desk, *, pairs: Mapping[Id, Id], on: date) -> tuple[Changes, Mapping[Id, KnownError]]:
    """Propose the people of many cases, each to a mentor, in one act: all or none of it is taken back.

    Whom a rule bars by now, or who has or was proposed to somebody meanwhile, is left out, and why is said by case.
    Raises Refused where nobody is left.
    """
    left: dict[Id, KnownError] = {}
    with desk.act("propose many matches") as act:
        for case, mentor in pairs.items():
            try:
                _insist_on_nobody_else(act, case)
                _propose_in(act, desk, case, mentor=mentor, on=on)
            except (Refused, NotHere) as error:
                left[case] = error
        if len(left) == len(pairs):
            raise Refused(say("Nobody could be proposed any more, so nothing was changed. Look at the proposal again."))
    return act.changes, left


def _insist_on_nobody_else(act: Act, case: Id) -> None:
    standing = {*STANDING, MatchState.PROPOSED}
    open_ = (one.record for one in all_of(act, Match, scope=case) if _own_no(act, one.record) is None)
    if any(one.state in standing for one in open_):
        raise Refused(say("They have a mentor or a proposal by now, so nothing was changed."))


def _propose_in(act: Act, desk: Desk, case: Id, *, mentor: Id, on: date) -> None:
    """Nothing is added to the act where it raises."""
    _insist_on_a_case_under_way(act, case)
    if _refuse_second(act, case, mentor) is not None:
        raise Refused(say("They are proposed to this mentor already, so nothing was changed. Ring the mentor."))
    why = _passed(act, desk, case, mentor=mentor, on=on)
    match = Match(id=act.new_id(), mentor=mentor, state=MatchState.PROPOSED, proposed_on=_today(desk))
    act.add(match, case_folder(case))
    _keep_why(act, case, MatchReason(match=match.id, decided_why=why))
    _notify_mentor(act, match, rule=NoticeRule.MATCH_PROPOSAL, on=on)
    _take_off_refused(act, desk, case)


def answer(desk: Desk, *, proposal: Id, accepted: bool, reason: str = "", words: str = "") -> Changes:
    """Answer a proposal from the mentor's own laptop. `proposal` is the notice in the mentor's file.

    `reason` is a code of `match_end`, of an answer that declines. Raises Refused for what has an answer or is over.
    """
    with desk.act("answer a proposal") as act:
        notice = load(act, Notice, record=proposal).record
        source = notice.source or NO_ID
        folder = notice.folder
        _insist_on_open(act, notice)
        reply = Notice(
            id=notice_id(source, target=folder, rule=NoticeRule.MATCH_ANSWER),
            rule=NoticeRule.MATCH_ANSWER,
            source=source,
            source_kind=Match.kind.name,
            on=_today(desk),
            mentor=notice.mentor,
            answer="accepted" if accepted else "declined",
            reason=reason or None,
            reason_words=words or None,
        )
        act.add(reply, folder)
    return act.changes


def _insist_on_open(act: Act, notice: Notice) -> None:
    closing = (NoticeRule.MATCH_ANSWER, NoticeRule.MATCH, NoticeRule.ENDING)
    known = [notice_id(notice.source or NO_ID, target=notice.folder, rule=rule) for rule in closing]
    if notice.rule != NoticeRule.MATCH_PROPOSAL:
        raise Refused(say("This is no proposal, so there is nothing to answer."))
    if any(act.find(one) is not None for one in known):
        raise Refused(say("This proposal has been answered or is over, so nothing was changed."))


def make(desk: Desk, *, case: Id, mentor: Id, on: date) -> Changes:
    """Match by hand: the mentor is let in, and the case's history goes to their laptop. Raises Barred.

    A proposal that stands for them becomes the match. Cannot be undone, since a reader is added; `end` ends it.
    Raises Refused where they walk together already, and for a closed case.
    """
    with desk.act("make a match", undo=Undo.IRREVOCABLE) as act:
        _insist_on_a_case_under_way(act, case)
        proposed = _refuse_second(act, case, mentor)
        why = _passed(act, desk, case, mentor=mentor, on=on)
        match = _begun(act, desk, case, mentor=mentor, on=on, proposed=proposed)
        _keep_why(act, case, MatchReason(match=match.id, decided_why=why))
        assign_in(act, case, mentor=mentor)
        _notify_mentor(act, match, rule=NoticeRule.MATCH, on=on)
        _notify_bodies(act, desk, match, case=case, on=on)
        _forget_reason_for_none(act, case)
        _take_off_refused(act, desk, case)
    return act.changes


def decline(desk: Desk, *, match: Id, reason: str, words: str = "", over: Stored | None = None) -> Changes:
    """Take a proposal off the table and keep why; the pair is not proposed again, and the mentor is told it is over."""
    with desk.act("decline a match") as act:
        loaded = load_over(act, Match, record=match, over=over)
        if loaded.record.state != MatchState.PROPOSED:
            raise Refused(say("Only a proposal can be declined. End the match instead."))
        _take_off(act, desk, loaded, MatchReason(reason=reason, reason_words=words or None))
    return act.changes


def _take_off(act: Act, desk: Desk, loaded: Loaded[Match], why: MatchReason) -> None:
    match = loaded.record
    act.change(loaded.stored, state=MatchState.DECLINED, answered_on=_today(desk))
    _keep_why(act, match.case, replace(why, match=match.id))
    _notify_mentor(act, match, rule=NoticeRule.ENDING, on=_today(desk))


def _take_off_refused(act: Act, desk: Desk, case: Id) -> None:
    """Take the proposals to which a mentor has said no off the table, for the reason they gave: somebody else comes."""
    for loaded in all_of(act, Match, scope=case):
        no = _own_no(act, loaded.record)
        if no is not None:
            _take_off(act, desk, loaded, MatchReason(reason=no.reason, reason_words=no.reason_words))


def _own_no(act: Act, match: Match) -> Notice | None:
    """The no of the mentor to a proposal that is still on the table."""
    if match.state != MatchState.PROPOSED or not match.mentor:
        return None
    folder = volunteering_folder(match.mentor)
    found = find(act, Notice, record=notice_id(match.id, target=folder, rule=NoticeRule.MATCH_ANSWER))
    return found.record if found and found.record.answer == "declined" else None


def end(desk: Desk, *, match: Id, on: date, reason: str, words: str = "", over: Stored | None = None) -> Changes:
    """End a match: the mentor stops receiving at once, and their laptop is asked to give up what it holds."""
    with desk.act("end a match", undo=Undo.IRREVOCABLE) as act:
        loaded = load_over(act, Match, record=match, over=over)
        _insist_on_last_day(loaded.record, on, today=_today(desk))
        end_in(act, loaded, on=on, reason=reason, words=words)
    return act.changes


def _insist_on_last_day(match: Match, on: date, *, today: date) -> None:
    """What ends now cannot end on a day ahead, which would hide that nobody walks with the person meanwhile."""
    if match.started_on is not None and on < match.started_on <= today:
        raise Refused(say("A match cannot end before it began. Correct the day and try again."), about="ended_on")
    if on > today:
        raise Refused(
            say("This match would end now, and this day lies ahead. Plan the ending for that day instead."),
            about="ended_on",
        )


def end_in(act: Act, loaded: Loaded[Match], *, on: date, reason: str, words: str = "") -> None:
    """Write the ending of a match into an act. Raises Refused for one that does not stand."""
    match = loaded.record
    if match.state not in STANDING:
        raise Refused(say("This match does not stand, so there is nothing to end."))
    act.change(loaded.stored, state=MatchState.ENDED, ended_on=on)
    _keep_why(act, match.case, MatchReason(match=match.id, reason=reason, reason_words=words or None))
    if match.mentor and act.find(access_id(match.case, subject=match.mentor)) is not None:
        unassign_in(act, match.case, mentor=match.mentor)
    _notify_mentor(act, match, rule=NoticeRule.ENDING, on=on)


def _keep_why(act: Act, case: Id, reason: MatchReason) -> None:
    """Keep why, where no mentor reads it: neither the one it is about nor one who comes after."""
    act.put(replace(reason, id=match_reason_id(reason.match or NO_ID)), restricted_folder(case))


def _passed(act: Act, desk: Desk, case: Id, *, mentor: Id, on: date) -> tuple[str, ...]:
    found = verdicts(act, desk, case, mentor=mentor, on=on)
    if barred := barring(found):
        raise Barred(barred)
    return tuple(str(verdict.why) for verdict in found)


def _insist_on_a_case_under_way(act: Act, case: Id) -> None:
    if case_of(act, case).state == CaseState.CLOSED:
        raise Refused(say("This case is closed, so nobody was matched. Open it again first."))


def _refuse_second(act: Act, case: Id, mentor: Id) -> Loaded[Match] | None:
    """A proposal of the same pair that stands. Raises Refused where they walk together already."""
    own = [loaded for loaded in all_of(act, Match, scope=case) if loaded.record.mentor == mentor]
    if any(loaded.record.state in STANDING for loaded in own):
        raise Refused(say("They walk together already, so nothing was changed."))
    return next((loaded for loaded in own if loaded.record.state == MatchState.PROPOSED), None)


def _begun(act: Act, desk: Desk, case: Id, *, mentor: Id, on: date, proposed: Loaded[Match] | None) -> Match:
    today, leaves = _today(desk), mentor_of(act, mentor).left_on
    if proposed is not None:
        planned = {"ending_planned_on": leaves} if leaves else {}
        act.change(proposed.stored, state=MatchState.ACTIVE, answered_on=today, started_on=on, **planned)
        return proposed.record
    match = Match(
        id=act.new_id(), mentor=mentor, state=MatchState.ACTIVE, proposed_on=today, started_on=on,
        ending_planned_on=leaves,
    )  # fmt: skip
    act.add(match, case_folder(case))
    return match


def _forget_reason_for_none(act: Act, case: Id) -> None:
    loaded = find(act, Case, record=case_record_id(case))
    if loaded is not None:
        act.change(loaded.stored, no_mentor_reason=None, no_mentor_until=None)


def _notify_mentor(act: Act, match: Match, *, rule: NoticeRule, on: date) -> None:
    if match.mentor and keeps_file_of(act, match.mentor):
        folder = volunteering_folder(match.mentor)
        notice = _notice(match, folder, rule=rule, on=on)
        if act.find(notice.id) is None:
            act.add(notice, folder)


def _notify_bodies(act: Act, desk: Desk, match: Match, *, case: Id, on: date) -> None:
    strand = case_of(act, case).strand
    for body in bodies_of(act, case):
        folder = shared_folder(case, body)
        notice = replace(_notice(match, folder, rule=NoticeRule.MATCH, on=on), strand=strand)
        allowed = crossing_to(act, case, body=body).allowed(notice)
        if allowed.rule:
            act.add(allowed, folder)
            note_told(act, desk, [allowed], folder=folder)


def _notice(match: Match, folder: FolderKey, *, rule: NoticeRule, on: date) -> Notice:
    return Notice(
        id=notice_id(match.id, target=folder, rule=rule),
        rule=rule,
        source=match.id,
        source_kind=Match.kind.name,
        on=on,
        mentor=match.mentor,
    )


def _today(desk: Desk) -> date:
    return local_day(desk.clock.now())
