"""Concerns: raised at once by anybody, told to whoever must act, acknowledged on a clock, and never undone.

Every step is a record that names the concern; none is overwritten. A mentor writes into folders that they do not read,
and nothing about a mentor comes near that mentor's own laptop.
"""

from dataclasses import replace
from datetime import datetime

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.concern_rules import TOLD_TO_BODIES
from caseworker.domain.concerns import RAISING, Concern
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import Folder, FolderKey, restricted_folder, shared_restricted_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import Role
from caseworker.services.desk import Act, Desk
from caseworker.services.ledger import add_told, bodies_of
from caseworker.services.reading import all_of, find, load, role_here


def raise_concern(desk: Desk, *, concern: Concern, case: Id = NO_ID) -> Changes:
    """Raise a concern about a person or about a mentor. `changes.created[0]` is the concern.

    A body that is let into the case is told at once of the two highest degrees. It waits for no permission and no
    exchange. Raises Refused without words or a degree of seriousness: both take one word.
    """
    if not (concern.words or "").strip() or not concern.severity:
        raise Refused(
            say("Say in a word what is worrying and how serious it is. If life is in danger, ring 999 first.")
        )
    with desk.act(RAISING, undo=Undo.IRREVOCABLE) as act:
        whole = replace(concern, id=act.new_id(), raised_at=concern.raised_at or desk.clock.now())
        folder = _home(act, desk, case=case, about_mentor=concern.about_mentor or NO_ID)
        add_told(act, desk, whole, folder=folder)
        if folder.folder is Folder.RESTRICTED and concern.severity in TOLD_TO_BODIES and not concern.about_mentor:
            _tell_bodies(act, desk, whole, case)
    return act.changes


def log_call(
    desk: Desk,
    *,
    concern: Id,
    told_to: str,
    told_at: datetime,
    case: Id = NO_ID,
    about_mentor: Id = NO_ID,
    advice: str = "",
) -> Changes:
    """Keep that somebody was told by telephone, when, and what they advised: part of the concern, no new alarm.

    `case` or `about_mentor` as it was raised: a mentor's laptop does not hold the concern any more.
    """
    if not told_to.strip():
        raise Refused(say("Say whom you told. Nothing was saved."), about="told_to")
    with desk.act("log a call about a concern", undo=Undo.IRREVOCABLE) as act:
        known = find(act, Concern, record=concern)
        folder = known.record.folder if known else _home(act, desk, case=case, about_mentor=about_mentor)
        call = Concern(
            amends=concern,
            told_to=told_to,
            told_at=told_at,
            call_logged_at=desk.clock.now(),
            advice_given=advice or None,
        )
        add_told(act, desk, call, folder=folder)
    return act.changes


def acknowledge(desk: Desk, *, concern: Id) -> Changes:
    """Keep that whoever works at this desk has taken the concern on; the clock stops."""
    said = Concern(acknowledged_by=desk.member, acknowledged_at=desk.clock.now())
    return _add_to(desk, said, concern=concern, name="acknowledge a concern")


def escalate(desk: Desk, *, concern: Id, to: str) -> Changes:
    """Keep that the concern was carried further, and to whom."""
    if not to.strip():
        raise Refused(say("Say to whom it was carried. Nothing was saved."), about="escalated_to")
    said = Concern(escalated_to=to, escalated_at=desk.clock.now())
    return _add_to(desk, said, concern=concern, name="escalate a concern")


def close(desk: Desk, *, concern: Id, outcome: str, words: str) -> Changes:
    """Close a concern with what was done. Raises Refused without words: a closed concern explains itself."""
    if not words.strip() or not outcome:
        raise Refused(say("Say what was done before the concern is closed. Nothing was saved."))
    said = Concern(outcome=outcome, outcome_words=words, closed_at=desk.clock.now())
    return _add_to(desk, said, concern=concern, name="close a concern")


def tell_body(desk: Desk, *, concern: Id, body: Id) -> Changes:
    """Tell a body of a concern that was not serious enough to be told at once; a duty, and on the ledger."""
    with desk.act("tell a body of a concern", undo=Undo.IRREVOCABLE) as act:
        known = load(act, Concern, record=concern).record
        if body not in bodies_of(act, known.case):
            raise Refused(
                say("This body is not let into the case. Tell it by telephone, and log the call."), about="body"
            )
        if _was_told(act, known, body=body):
            raise Refused(say("This body has been told of it already, so nothing was sent again."))
        _tell(act, desk, known, case=known.case, body=body)
    return act.changes


def volunteering_restricted(mentor: Id) -> FolderKey:
    """What coordinators keep of a mentor where that mentor does not read."""
    return FolderKey(Folder.VOLUNTEERING_RESTRICTED, mentor)


def _add_to(desk: Desk, said: Concern, *, concern: Id, name: str) -> Changes:
    with desk.act(name, undo=Undo.IRREVOCABLE) as act:
        known = load(act, Concern, record=concern).record
        add_told(act, desk, replace(said, amends=concern), folder=known.folder)
    return act.changes


def _home(act: Act, desk: Desk, *, case: Id, about_mentor: Id) -> FolderKey:
    """Where a concern lives: one about a mentor in their restricted file, else in the case's.

    A mentor's laptop does not know another mentor's file, and a body none: then the case's restricted folder holds it,
    or the writer's own, which no mentor reads either.
    """
    role = role_here(act, desk)
    if about_mentor and act.access(about_mentor).services:
        return volunteering_restricted(about_mentor)
    if case and role == Role.PRACTITIONER:
        return shared_restricted_folder(case, desk.identity.service)
    if case:
        return restricted_folder(case)
    if about_mentor and role == Role.MENTOR:
        return volunteering_restricted(desk.member)
    raise NotHere(say("Say whom the concern is about. If life is in danger, ring 999 first."))


def _tell_bodies(act: Act, desk: Desk, concern: Concern, case: Id) -> None:
    for body in bodies_of(act, case):
        _tell(act, desk, concern, case=case, body=body)


def _was_told(act: Act, concern: Concern, *, body: Id) -> bool:
    told = shared_restricted_folder(concern.case, body)
    copies = (loaded.record for loaded in all_of(act, Concern, scope=concern.case))
    return any(one.amends == concern.id and one.folder == told for one in copies)


def _tell(act: Act, desk: Desk, concern: Concern, *, case: Id, body: Id) -> None:
    """A copy for the folder shared with a body; it names the concern, so that nobody counts it twice."""
    copy = replace(concern, id=act.new_id(), amends=concern.id)
    add_told(act, desk, copy, folder=shared_restricted_folder(case, body))
