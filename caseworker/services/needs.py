"""Needs: what the person needs help with, as it is found beside what the referral named, and where each stands."""

from dataclasses import replace
from typing import Any

from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import BugError, Refused, say
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.referrals import Need
from caseworker.services.desk import Desk, Stored
from caseworker.services.ledger import note_told

MET = "met"


def add(desk: Desk, *, case: Id, need: Need) -> Changes:
    """Keep a need that was found; it stays in the working file."""
    _insist(need)
    with desk.act("add a need") as act:
        act.add(need, case_folder(case))
    return act.changes


def edit(desk: Desk, *, form: Stored, **values: Any) -> Changes:
    """Save a form about a need over what it was loaded with; one that is met without a day is met today."""
    if not isinstance(form.record, Need):
        raise BugError(f"{form.record.kind.name} is not edited here")
    _insist(replace(form.record, **values))
    if values.get("status") == MET and not (form.record.met_on or values.get("met_on")):
        values["met_on"] = local_day(desk.clock.now())
    with desk.act("edit a need") as act:
        act.change(form, **values)
        said = replace(Need(id=form.record.id, folder=form.record.folder), **values)
        note_told(act, desk, [said], folder=form.record.folder)
    return act.changes


def _insist(need: Need) -> None:
    said = (need.pathway, need.support_need, need.category, need.words, need.own_words)
    if not any((text or "").strip() for text in said):
        raise Refused(say("Say what the person needs: choose it, or write it down. Nothing was saved."))
