"""Expenses: a mentor adds lines and hands them in, a coordinator decides and pays; nobody decides about their own.

Lines of a claim that was refused can be put right and handed in again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

import resources
from caseworker.domain.changes import Changes
from caseworker.domain.clock import local_day
from caseworker.domain.errors import Refused, say
from caseworker.domain.expenses import (
    ClaimDecision,
    Decision,
    Expense,
    ExpenseClaim,
    Rate,
    decision_id,
    miles_gone,
    priced,
    total,
)
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.domain.service import Role, ServiceSettings
from caseworker.domain.vocabulary import read_vocabularies
from caseworker.services.desk import Act, Desk, Stored
from caseworker.services.notices import volunteering_folder
from caseworker.services.reading import Loaded, all_of, find, load, load_over, role_here

OLDEST = timedelta(days=366)
"""An expense from before that is a slip of the year."""


def shipped_rates() -> Mapping[str, Rate]:
    """What HM Revenue and Customs approves for a mile, by kind of expense, as it ships."""
    name = "expense_kind"
    terms = read_vocabularies({name: resources.facts()[name]})[name]
    known = {term.code: term.facts for term in terms if term.facts["pence"]}
    return MappingProxyType(
        {
            code: Rate(int(facts["pence"]), int(facts["after"]), int(facts["miles"]) if facts["miles"] else None)
            for code, facts in known.items()
        }
    )


def rates_of(settings: ServiceSettings) -> Mapping[str, Rate]:
    """What the service pays for a mile: what it has set, or else what is approved."""
    shipped = shipped_rates()
    own = {"motorcycle": settings.motorcycle_pence, "bicycle": settings.bicycle_pence}
    found = {code: Rate(own.get(code) or rate.pence, own.get(code) or rate.after) for code, rate in shipped.items()}
    car = shipped["car"]
    found["car"] = Rate(settings.car_pence or car.pence, settings.car_after_pence or car.after, car.miles)
    return MappingProxyType(found)


# Lines


def add_expense(desk: Desk, *, mentor: Id, expense: Expense) -> Changes:
    """Keep a line. Raises Refused for a day, a distance or an amount that cannot be."""
    with desk.act("keep an expense") as act:
        load(act, Mentor, record=mentor)
        act.add(_with_price(act, desk, mentor, _insisted(expense, desk)), volunteering_folder(mentor))
    return act.changes


def change_expense(desk: Desk, *, expense: Id, over: Stored | None = None, **values: Any) -> Changes:
    """Put a line right that is not handed in, or whose claim was refused. Raises Refused for any other."""
    with desk.act("put an expense right") as act:
        loaded = load_over(act, Expense, record=expense, over=over)
        mentor = loaded.record.folder.scope
        _insist_open(act, loaded.record)
        changed = _with_price(act, desk, mentor, _insisted(replace(loaded.record, **values), desk))
        act.change(loaded.stored, **{**values, "pence": changed.pence})
    return act.changes


def remove_expense(desk: Desk, *, expense: Id) -> Changes:
    """Take a line out that is not handed in, or whose claim was refused."""
    with desk.act("take an expense out") as act:
        loaded = load(act, Expense, record=expense)
        _insist_open(act, loaded.record)
        act.strike(loaded.stored)
    return act.changes


def _insisted(line: Expense, desk: Desk) -> Expense:
    today = local_day(desk.clock.now())
    if line.on is None or not today - OLDEST <= line.on <= today:
        raise Refused(say("The day is one of the last twelve months. Nothing was saved."), about="on")
    by_the_mile = (line.expense_kind or "") in shipped_rates()
    if by_the_mile and not line.miles_tenths:
        raise Refused(say("Enter how far it was. Nothing was saved."), about="miles_tenths")
    if not by_the_mile and not line.pence:
        raise Refused(say("Enter what was paid. Nothing was saved."), about="pence")
    return line


def _with_price(act: Act, desk: Desk, mentor: Id, line: Expense) -> Expense:
    others = [one.record for one in all_of(act, Expense, scope=mentor) if one.record.id != line.id]
    found = priced([line], rates=_rates(act, desk), gone=miles_gone(_before(others, line)))
    return found[0]


def _before(others: Iterable[Expense], line: Expense) -> list[Expense]:
    return [one for one in others if one.on and line.on and one.on <= line.on]


def _rates(act: Act, desk: Desk) -> Mapping[str, Rate]:
    found = all_of(act, ServiceSettings, scope=desk.identity.service)
    return rates_of(found[0].record if found else ServiceSettings())


def _insist_open(act: Act, line: Expense) -> None:
    if not _is_open(act, line):
        raise Refused(say("This line has been handed in. Nothing was changed."))


def _is_open(act: Act, line: Expense) -> bool:
    """Whether a line is in no claim, or in one that was refused or approved without it."""
    if line.claim is None:
        return True
    decided = find(act, ClaimDecision, record=decision_id(line.claim))
    return decided is not None and (decided.record.decision == Decision.REFUSED or line.id in decided.record.left_out)


# Claims


def hand_in(desk: Desk, *, mentor: Id) -> Changes:
    """Hand in every line that is not handed in; journeys are priced once more, in the order of their days."""
    with desk.act("hand in expenses") as act:
        every = all_of(act, Expense, scope=mentor)
        waiting = {one.record.id: one for one in every if _is_open(act, one.record)}
        if not waiting:
            raise Refused(say("There is nothing to hand in."))
        gone = miles_gone(one.record for one in every if one.record.id not in waiting)
        lines = priced((one.record for one in waiting.values()), rates=_rates(act, desk), gone=gone)
        claim = ExpenseClaim(handed_in_on=local_day(desk.clock.now()), handed_in_by=desk.member, pence=total(lines))
        made = act.add(claim, volunteering_folder(mentor))
        for line in lines:
            act.change(waiting[line.id].stored, pence=line.pence, claim=made)
    return act.changes


def approve(
    desk: Desk, *, claim: Id, receipts_seen: bool | None, left_out: Iterable[str] = (), why: str = ""
) -> Changes:
    """Approve a claim, or all of it but some lines, which go back to the mentor with a reason.

    Raises Refused for whoever handed it in, for one that is decided, and where nothing is left or no reason is said.
    """
    lines = tuple(left_out)
    if lines and not why.strip():
        raise Refused(
            say("Say why these lines are left out. The mentor reads it. Nothing was saved."), about="left_out_why"
        )
    told = {"left_out": lines, "left_out_why": why.strip() or None} if lines else {}
    return _decide(desk, claim, Decision.APPROVED, receipts_seen=receipts_seen, **told)


def refuse(desk: Desk, *, claim: Id, reason: str) -> Changes:
    """Refuse a claim, with a reason that the mentor reads; its lines can be put right and handed in again."""
    if not reason.strip():
        raise Refused(say("Say why it is refused. Nothing was saved."), about="reason")
    return _decide(desk, claim, Decision.REFUSED, reason=reason)


def _decide(desk: Desk, claim: Id, decision: Decision, **values: Any) -> Changes:
    with desk.act("decide about expenses") as act:
        loaded = load(act, ExpenseClaim, record=claim)
        _insist_on_another(act, desk, loaded)
        if find(act, ClaimDecision, record=decision_id(claim)) is not None:
            raise Refused(say("This claim is decided already. Nothing was changed."))
        mentor = loaded.record.folder.scope
        lines = [one.record for one in all_of(act, Expense, scope=mentor) if one.record.claim == claim]
        taken = [line for line in lines if line.id not in values.get("left_out", ())]
        if lines and not taken:
            raise Refused(say("No line is left. Refuse the claim instead. Nothing was saved."), about="left_out")
        approved = total(taken) if decision is Decision.APPROVED else None
        made = ClaimDecision(
            id=decision_id(claim),
            claim=claim,
            decision=decision,
            decided_on=local_day(desk.clock.now()),
            decided_by=desk.member,
            pence=approved,
            **values,
        )
        act.put(made, volunteering_folder(mentor))
    return act.changes


def _insist_on_another(act: Act, desk: Desk, claim: Loaded[ExpenseClaim]) -> None:
    if role_here(act, desk) != Role.COORDINATOR:
        raise Refused(say("A coordinator decides about expenses. Nothing was changed."))
    if desk.member in (claim.record.handed_in_by, claim.record.folder.scope):
        raise Refused(say("Whoever handed a claim in does not decide about it. Another coordinator does."))


def paid(desk: Desk, *, claim: Id, on: date) -> Changes:
    """Keep that a claim was paid. Raises Refused for one that is not approved, and for a day that lies ahead."""
    with desk.act("keep that a claim is paid") as act:
        loaded = load(act, ExpenseClaim, record=claim)
        _insist_on_another(act, desk, loaded)
        decided = find(act, ClaimDecision, record=decision_id(claim))
        if decided is None or decided.record.decision != Decision.APPROVED:
            raise Refused(say("Only a claim that is approved is paid. Nothing was changed."))
        if on > local_day(desk.clock.now()):
            raise Refused(say("A day that lies ahead has not come yet. Nothing was changed."), about="paid_on")
        act.change(decided.stored, paid_on=on, paid_by=desk.member)
    return act.changes
