"""A match as it goes on: what both sides say after the first meeting, what is planned, the review, the planned ending.

`over` is the match as a form was loaded with it: what a colleague wrote meanwhile is not overwritten in silence.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.folders import restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.matches import FitCheck, FitSide, Match
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.matches import STANDING
from caseworker.services.reading import Loaded, load, load_over


def fit_checked(
    desk: Desk,
    *,
    match: Id,
    review_due: date,
    said: Iterable[FitCheck] = (),
    words: str = "",
    over: Stored | None = None,
) -> Changes:
    """Keep what each side says after the first meeting, apart from the other, and when the match is looked at next.

    `words` are for both to read. Raises Refused where neither side has said anything and there are no words.
    """
    told = tuple(said)
    if not told and not words.strip():
        raise Refused(say("Say what the person or the mentor thinks of it. Nothing was saved."), about="fits")
    today = _today_before(desk, review_due)
    with desk.act("talk over the first meeting") as act:
        loaded = load_over(act, Match, record=match, over=over)
        for one in told:
            _tell(act, desk, loaded.record, one)
        kept = {"fit_words": words} if words.strip() else {}
        act.change(loaded.stored, fit_checked_on=today, review_due=review_due, **kept)
    return act.changes


def tell_fit(desk: Desk, *, match: Id, check: FitCheck) -> Changes:
    """Keep what a mentor thinks of their match, from their own laptop: coordinators alone read it."""
    with desk.act("say how a match goes", undo=Undo.IRREVOCABLE) as act:
        found = load(act, Match, record=match).record
        if found.mentor != desk.member or found.state not in STANDING:
            raise Refused(say("This is not a match of yours that stands, so nothing was saved."))
        _tell(act, desk, found, replace(check, side=FitSide.MENTOR))
    return act.changes


def _tell(act: Act, desk: Desk, match: Match, check: FitCheck) -> None:
    said = replace(check, match=match.id, on=check.on or local_day(desk.clock.now()))
    act.add(said, restricted_folder(match.case))


def plan_contacts(
    desk: Desk, *, match: Id, contacts: int, minutes: int | None = None, over: Stored | None = None
) -> Changes:
    """Keep how often in four weeks the two are to meet, and for how long each time."""
    if contacts < 1 or (minutes is not None and minutes < 1):
        raise Refused(say("A plan has at least one contact of at least one minute. Nothing was saved."))
    with desk.act("plan contacts") as act:
        act.change(_standing(act, match, over).stored, contacts_planned=contacts, minutes_planned=minutes)
    return act.changes


def reviewed(desk: Desk, *, match: Id, next_due: date, over: Stored | None = None) -> Changes:
    """Keep that the match was looked at today, and when it is looked at next."""
    today = _today_before(desk, next_due)
    with desk.act("review a match") as act:
        act.change(_standing(act, match, over).stored, reviewed_on=today, review_due=next_due)
    return act.changes


def _today_before(desk: Desk, due: date) -> date:
    """Today. Raises Refused unless the next review lies ahead of it."""
    today = local_day(desk.clock.now())
    if due <= today:
        raise Refused(say("The next review lies ahead. Choose a day to come."), about="review_due")
    return today


def plan_ending(
    desk: Desk, *, match: Id, on: date, notice_on: date | None = None, over: Stored | None = None
) -> Changes:
    """Keep for when an ending is planned, and on which day the person was told; notice comes before the ending."""
    if notice_on is not None and notice_on > on:
        raise Refused(
            say("Notice of an ending is given before it. Correct the days and save again."), about="notice_on"
        )
    with desk.act("plan an ending") as act:
        act.change(_standing(act, match, over).stored, ending_planned_on=on, notice_on=notice_on)
    return act.changes


def _standing(act: Act, match: Id, over: Stored | None) -> Loaded[Match]:
    loaded = load_over(act, Match, record=match, over=over)
    if loaded.record.state not in STANDING:
        raise Refused(say("This match does not stand, so nothing was planned for it."))
    return loaded
