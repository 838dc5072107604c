"""Onward referrals: help asked for elsewhere, and each next step of it as somebody hears of it.

A step is saved over the values that its form was loaded with, so that a colleague's is not overwritten in silence.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.directory import LocalService
from caseworker.domain.errors import BugError, Refused, say
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.onward import OnwardReferral, OnwardState, steps_of
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.reading import Loaded, all_of, load

SENT_ELSEWHERE = "sent_elsewhere"
ONE_SERVICE = say("Choose a service from the directory, or write the name of one that is not in it.")
_WAITING = (OnwardState.SENT, OnwardState.ACCEPTED, OnwardState.SEEN)


def send(desk: Desk, *, case: Id, referral: OnwardReferral) -> Changes:
    """Keep that help was asked for elsewhere: today unless a day is given.

    One that was refused for the same need has ended with it. Raises Refused where the person does not want it, without
    a service or a need, for a service that has closed, and while the same help is asked for there already.
    """
    sent = replace(referral, sent_on=referral.sent_on or local_day(desk.clock.now()))
    with desk.act("send an onward referral") as act:
        _insist(act, sent, today=local_day(desk.clock.now()))
        standing = all_of(act, OnwardReferral, scope=case)
        _insist_on_another(sent, standing)
        for refused in _refused(standing, pathway=sent.pathway):
            # One that was asked for before the other refused ends it no sooner than it was refused.
            days = (day for day in (sent.sent_on, refused.record.refused_on) if day)
            act.change(refused.stored, ended_on=max(days, default=None), ended_how=SENT_ELSEWHERE)
        act.add(sent, case_folder(case))
    return act.changes


def accepted(desk: Desk, *, form: Stored, on: date, answer: str = "") -> Changes:
    """Keep that they take the person on; one that they had refused before stands again."""
    with desk.act("keep that an onward referral was accepted") as act:
        one = _open(act, form, OnwardState.SENT, OnwardState.REFUSED)
        _in_order(desk, on, about="accepted_on", after=one.sent_on)
        act.change(form, accepted_on=on, answer=answer or None, refused_on=None, refused_why=None)
    return act.changes


def refused(desk: Desk, *, form: Stored, on: date, why: str, answer: str = "") -> Changes:
    """Keep that they do not take the person on, and why: a code of `onward_refusal`."""
    if not why:
        raise Refused(
            say("Say why they refused, so that the next service is chosen better. Nothing was saved."),
            about="refused_why",
        )
    with desk.act("keep that an onward referral was refused") as act:
        one = _open(act, form, OnwardState.SENT, OnwardState.ACCEPTED)
        _in_order(desk, on, about="refused_on", after=one.sent_on)
        act.change(form, refused_on=on, refused_why=why, answer=answer or None, accepted_on=None)
    return act.changes


def first_seen(desk: Desk, *, form: Stored, on: date) -> Changes:
    """Keep that they have seen the person for the first time; whoever sees somebody has accepted them."""
    with desk.act("keep that somebody was first seen elsewhere") as act:
        one = _open(act, form, OnwardState.SENT, OnwardState.ACCEPTED, OnwardState.REFUSED)
        _in_order(desk, on, about="first_seen_on", after=one.accepted_on or one.sent_on)
        act.change(form, first_seen_on=on, accepted_on=one.accepted_on or on, refused_on=None, refused_why=None)
    return act.changes


def ended(desk: Desk, *, form: Stored, on: date, how: str, outcome: str = "") -> Changes:
    """Keep that the help has ended, or will not come and is not needed, and how: a code of `onward_end`."""
    if not how:
        raise Refused(say("Say how it ended. Nothing was saved."), about="ended_how")
    with desk.act("end an onward referral") as act:
        one = _open(act, form, *_WAITING, OnwardState.REFUSED)
        _in_order(desk, on, about="ended_on", after=one.first_seen_on or one.accepted_on or one.sent_on)
        act.change(form, ended_on=on, ended_how=how, outcome=outcome or None)
    return act.changes


def take_back(desk: Desk, *, form: Stored) -> Changes:
    """Take one out of sight that was never sent; its history stays. Raises Refused once anybody has answered it."""
    with desk.act("take an onward referral back") as act:
        _open(act, form, OnwardState.SENT)
        act.strike(form)
    return act.changes


def _referral(form: Stored) -> OnwardReferral:
    if not isinstance(form.record, OnwardReferral):
        raise BugError(f"{form.record.kind.name} is no onward referral")
    return form.record


def _open(act: Act, form: Stored, *states: OnwardState) -> OnwardReferral:
    """The referral as it stands now. Raises Refused where somebody has taken the step already."""
    now = load(act, OnwardReferral, record=_referral(form).id).record
    if steps_of(now).state not in states:
        raise Refused(say("This onward referral does not stand where this can be said of it, so it was left as it is."))
    return now


def _in_order(desk: Desk, on: date, *, about: str, after: date | None) -> None:
    if on > local_day(desk.clock.now()):
        raise Refused(say("This day is still to come. Write it down once it has happened."), about=about)
    if after is not None and on < after:
        raise Refused(
            say("This cannot have been before the step that it follows. Correct the day and save again."), about=about
        )


def _insist(act: Act, sent: OnwardReferral, *, today: date) -> None:
    if not sent.agreed:
        raise Refused(
            say("Help is asked for elsewhere only if the person wants it. Ask them first; nothing was kept."),
            about="agreed",
        )
    if not sent.pathway:
        raise Refused(say("Say for which need help is asked. Nothing was kept."), about="pathway")
    if bool(sent.service) == bool((sent.service_name or "").strip()):
        raise Refused(ONE_SERVICE, about="service")
    if sent.sent_on is not None and sent.sent_on > today:
        raise Refused(say("This day is still to come. Write it down once it has happened."), about="sent_on")
    if sent.service and load(act, LocalService, record=sent.service).record.closed_on is not None:
        raise Refused(say("This service has closed. Choose another; nothing was kept."), about="service")


def _insist_on_another(sent: OnwardReferral, standing: Iterable[Loaded[OnwardReferral]]) -> None:
    for one in standing:
        alike = (one.record.service, one.record.service_name, one.record.pathway) == (
            sent.service,
            sent.service_name,
            sent.pathway,
        )
        if alike and steps_of(one.record).state in _WAITING:
            raise Refused(say("They have been asked for this already, and it stands. Nothing was kept."))


def _refused(standing: Iterable[Loaded[OnwardReferral]], *, pathway: str | None) -> list[Loaded[OnwardReferral]]:
    return [
        one for one in standing if one.record.pathway == pathway and steps_of(one.record).state is OnwardState.REFUSED
    ]
