"""A mentor's expenses: what is not handed in, each claim with who decided, and what a tax year has come to."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from caseworker.domain.errors import NotHere, Phrase, say
from caseworker.domain.expenses import (
    TENTHS,
    ClaimDecision,
    Decision,
    Expense,
    ExpenseClaim,
    claim_number,
    decision_id,
    needs_receipts,
    tax_year,
    total,
)
from caseworker.domain.ids import Id
from caseworker.domain.latest import newest_first
from caseworker.domain.mentors import Mentor, MentorStatus
from caseworker.domain.service import Role
from caseworker.queries.edge import office_settings
from caseworker.queries.form_names import FormName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Fact, Offer, Section
from caseworker.queries.saying import listed, text
from caseworker.services.expenses import rates_of

WAITING = (
    "SELECT c.scope FROM kind_expense_claim c WHERE NOT EXISTS "
    "(SELECT 1 FROM kind_claim_decision d WHERE d.claim=c.id AND d.decision IS NOT NULL)"
)
"""The mentors of whom a claim waits to be decided."""


@dataclass(frozen=True)
class Claimed:
    """A claim with its lines, in the order of their days, and what was decided, if anything."""

    claim: ExpenseClaim
    lines: tuple[Expense, ...]
    decision: ClaimDecision | None
    left_out: tuple[Expense, ...] = ()
    """What it was approved without, wherever these lines stand now."""

    @property
    def number(self) -> str:
        """What it is called."""
        return claim_number(self.claim.id)

    @property
    def state(self) -> str:
        """'approved', 'refused' or nothing."""
        return (self.decision.decision if self.decision else None) or ""

    @property
    def differs(self) -> bool:
        """Whether its lines do not come to what was handed in or approved."""
        said = self.decision.pence if self.decision and self.decision.pence is not None else self.claim.pence
        return self.state != Decision.REFUSED and total(self.lines) != (said or 0)


def pounds(pence: int) -> str:
    """'£1,204.50'."""
    return f"£{pence // 100:,}.{pence % 100:02}"


def miles(tenths: int) -> str:
    """'12.5', and '12' for whole ones."""
    whole, rest = divmod(tenths, TENTHS)
    return f"{whole:,}.{rest}" if rest else f"{whole:,}"


def claims_of(reading: Reading, mentor: Id) -> list[Claimed]:
    """Every claim of a mentor, the newest first."""
    lines = _lines(reading, mentor)
    decided = {one.id: one for one in reading.of_scopes(ClaimDecision, [mentor])}
    claims = [one for one in reading.of_scopes(ExpenseClaim, [mentor]) if one.folder.scope == mentor]
    found = [_claimed(one, lines, decided.get(decision_id(one.id))) for one in claims]
    return newest_first(found, by=lambda one: one.claim.handed_in_on or date.min)


def _claimed(claim: ExpenseClaim, lines: Sequence[Expense], decision: ClaimDecision | None) -> Claimed:
    out = decision.left_out if decision else ()
    taken = tuple(line for line in lines if line.claim == claim.id and line.id not in out)
    return Claimed(claim, taken, decision, tuple(line for line in lines if line.id in out))


def claim_of(reading: Reading, claim: Id) -> tuple[Mentor, Claimed]:
    """A claim and whose it is. Raises NotHere."""
    record = next(iter(reading.some_of(ExpenseClaim, [claim])), None)
    mentor = reading.file_of(Mentor, record.folder.scope) if record else None
    if record is None or mentor is None:
        raise NotHere(say("This claim is not on this device."))
    return mentor, next(one for one in claims_of(reading, mentor.id) if one.claim.id == claim)


def _lines(reading: Reading, mentor: Id) -> list[Expense]:
    found = [one for one in reading.of_scopes(Expense, [mentor]) if one.folder.scope == mentor]
    return sorted(found, key=lambda one: one.on or date.min)


def not_handed_in(reading: Reading, mentor: Id) -> list[Expense]:
    """The lines of a mentor that stand in no claim, in that of a refused one, or were left out of one, by day."""
    claims = claims_of(reading, mentor)
    refused = {one.claim.id for one in claims if one.state == Decision.REFUSED}
    out = {line.id for one in claims for line in one.left_out if line.claim == one.claim.id}
    lines = _lines(reading, mentor)
    return [one for one in lines if one.claim is None or one.claim in refused or one.id in out]


def sections(reading: Reading, mentor: Mentor) -> tuple[Section, ...]:
    """Everything on the tab, for the mentor and for coordinators."""
    claims = claims_of(reading, mentor.id)
    counted = [one for one in claims if one.state != Decision.REFUSED]
    return (
        _open(reading, mentor, not_handed_in(reading, mentor.id)),
        *(_claim(reading, one) for one in claims),
        *_years(counted),
        _rates(reading),
    )


def _open(reading: Reading, mentor: Mentor, lines: Sequence[Expense]) -> Section:
    left = mentor.status == MentorStatus.LEFT and reading.is_a(Role.MENTOR)
    hand_in = Offer(say("Hand in"), FormName.HAND_IN_EXPENSES, mentor.id)
    add = (
        Offer(say("Add a journey"), FormName.ADD_JOURNEY, mentor.id),
        Offer(say("Add something paid"), FormName.ADD_EXPENSE, mentor.id),
    )
    return Section(
        say("Not handed in"),
        tuple(_line(reading, one, open_=True) for one in lines),
        empty=say("Nothing waits to be handed in."),
        lead=say("{amount} so far", amount=pounds(total(lines))) if lines else None,
        offers=() if left else (*((hand_in,) if lines else ()), *add),
    )


def _line(reading: Reading, line: Expense, *, open_: bool) -> Fact:
    label = say("{day}", day=line.on) if line.on else say("No day")
    words = line_of(reading, line)
    why = listed((text(line.what_for), receipt_of(reading, line)))
    offers = (
        (Offer(say("Put right"), FormName.CHANGE_EXPENSE, line.id),
         Offer(say("Take out"), FormName.REMOVE_EXPENSE, line.id))
        if open_
        else ()
    )  # fmt: skip
    return Fact(label, words, why if why.template else None, offers=offers)


def what_of(reading: Reading, line: Expense) -> Phrase:
    """'Car or van, 12.5 miles, WS2 to Hewell', or 'Parking'."""
    distance = say("{miles} miles", miles=miles(line.miles_tenths)) if line.miles_tenths else text("")
    way = (
        say("{first} to {second}", first=line.from_place, second=line.to_place)
        if line.from_place and line.to_place
        else text(line.to_place or line.from_place)
    )
    return listed((reading.words.of("expense_kind", line.expense_kind), distance, way))


def receipt_of(reading: Reading, line: Expense) -> Phrase:
    """What is known of the receipt, with its number; of something paid without one also that nobody said."""
    known = reading.words.inside("expense_receipt", line.receipt)
    if not line.receipt:
        return say("nobody said whether there is a receipt") if line.lacks_receipt else text("")
    said = say("receipt: {what}", what=known)
    return say("{said}, number {number}", said=said, number=line.receipt_number) if line.receipt_number else said


# A claim


def _claim(reading: Reading, one: Claimed) -> Section:
    amount = pounds(one.claim.pence or 0)
    title = say("Claim {number} of {amount}, handed in {day}", number=one.number, amount=amount,
                day=one.claim.handed_in_on)  # fmt: skip
    refused = one.state == Decision.REFUSED
    return Section(
        title if one.claim.handed_in_on else say("Claim {number} of {amount}", number=one.number, amount=amount),
        tuple(_line(reading, line, open_=False) for line in one.lines) if not refused else (),
        lead=standing_of(one),
        says=tuple(_said(reading, one)),
        offers=tuple(_steps(reading, one)),
    )


def standing_of(one: Claimed) -> Phrase:
    """Where a claim stands."""
    decision = one.decision
    if decision is None or not decision.decision:
        return say("It waits for a coordinator.")
    if decision.decision == Decision.REFUSED:
        return say("Refused: {why}", why=decision.reason or "")
    if decision.paid_on:
        return say("Paid on {day}: {amount}", day=decision.paid_on, amount=pounds(decision.pence or 0))
    return say("Approved: {amount}. Not paid yet.", amount=pounds(decision.pence or 0))


def _said(reading: Reading, one: Claimed) -> Iterator[Phrase]:
    if who := reading.member_name(one.claim.handed_in_by):
        yield say("Handed in by {name}.", name=who)
    if one.decision and one.decision.decided_on:
        name = reading.member_name(one.decision.decided_by)
        yield say("Decided by {name} on {day}.", name=name, day=one.decision.decided_on)
    yield from what_was_seen(reading, one)
    if one.state == Decision.REFUSED:
        yield say("Its lines stand under Not handed in, to be put right and handed in again.")
    if one.differs:
        yield say("Its lines come to {amount} now. They were changed after it was handed in.", amount=_now(one))


def what_was_seen(reading: Reading, one: Claimed) -> Iterator[Phrase]:
    """Of an approved claim whether its receipts were seen and by whom, and what it was approved without, and why."""
    decision = one.decision
    if decision is None or one.state != Decision.APPROVED:
        return
    name = reading.member_name(decision.decided_by)
    if needs_receipts(one.lines) and decision.receipts_seen is not None:
        seen = say("{name} saw the receipts.", name=name)
        yield seen if decision.receipts_seen else say("{name} approved it without having seen the receipts.", name=name)
    for line in one.left_out:
        yield say("Left out: {line}. {why}", line=line_of(reading, line), why=decision.left_out_why or "")


def line_of(reading: Reading, line: Expense) -> Phrase:
    """'Parking: £3.50'."""
    return say("{what}: {amount}", what=what_of(reading, line), amount=pounds(line.pence or 0))


def _now(one: Claimed) -> str:
    return pounds(total(one.lines))


def _steps(reading: Reading, one: Claimed) -> Iterator[Offer]:
    claim = one.claim.id
    own = reading.member in (one.claim.handed_in_by, one.claim.folder.scope)
    if reading.is_a(Role.COORDINATOR) and not own:
        if not one.state:
            yield Offer(say("Approve"), FormName.APPROVE_CLAIM, claim)
            yield Offer(say("Refuse…"), FormName.REFUSE_CLAIM, claim)
        elif one.state == Decision.APPROVED and one.decision and not one.decision.paid_on:
            yield Offer(say("It is paid"), FormName.CLAIM_PAID, claim)
    if one.state != Decision.REFUSED:
        yield Offer(say("Write the claim as a PDF…"), FormName.EXPENSES_PAPER, claim)


# Tax years, and rates


def _years(claims: Iterable[Claimed]) -> tuple[Section, ...]:
    """What was claimed in each tax year, where anything was."""
    by_year: dict[int, list[tuple[Claimed, Expense]]] = {}
    for one in claims:
        for line in one.lines:
            if line.on is not None:
                by_year.setdefault(tax_year(line.on), []).append((one, line))
    facts = tuple(_year(year, found) for year, found in sorted(by_year.items(), reverse=True))
    return (Section(say("By tax year, from 6 April"), facts),) if facts else ()


def _year(year: int, found: Sequence[tuple[Claimed, Expense]]) -> Fact:
    paid = [line for one, line in found if one.decision and one.decision.paid_on]
    by_car = sum(line.miles_tenths or 0 for _, line in found if line.expense_kind == "car")
    words = say("{amount} claimed, {paid} paid", amount=pounds(total([line for _, line in found])),
                paid=pounds(total(paid)))  # fmt: skip
    label = say("{first} to {second}", first=str(year), second=str(year + 1))
    return Fact(label, words, say("{miles} miles by car or van", miles=miles(by_car)) if by_car else None)


def _rates(reading: Reading) -> Section:
    facts = []
    for code, rate in rates_of(office_settings(reading)).items():
        further = None
        if rate.miles is not None and rate.after != rate.pence:
            further = say("{pence}p after {miles} miles in a tax year", pence=rate.after, miles=f"{rate.miles:,}")
        facts.append(Fact(reading.words.of("expense_kind", code), say("{pence}p a mile", pence=rate.pence), further))
    change = (Offer(say("Change the rates"), FormName.MILEAGE_RATES, reading.service),)
    return Section(
        say("What a mile is paid"),
        tuple(facts),
        says=(say("Where the service sets nothing: what HM Revenue and Customs approves, as far as is known here."),),
        offers=change if reading.is_a(Role.COORDINATOR) else (),
    )
