"""What mentors spend for the service: lines, claims made of them, and who decided; a mile is paid by rate and tax year.

A line is the mentor's until it is handed in. The decision is a record of its own that no mentor can write.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import NamedTuple

from caseworker.domain.folders import Folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.record import (
    Data,
    Record,
    Retention,
    Writes,
    choice,
    day,
    flag,
    number,
    record,
    ref,
    text,
    texts,
)

HAVE = "have"
"""Of a receipt: there is one."""
TENTHS = 10
"""Of a mile: distances are kept in tenths."""
TENTHS_OF_A_KM = Decimal("6.21371192")
MOST_TENTHS, MOST_PENCE = 10_000, 1_000_000
"""A journey of 1,000 miles and a line of £10,000 are slips of the keyboard."""


class Decision(StrEnum):
    """What a coordinator decided about a claim."""

    APPROVED = "approved"
    REFUSED = "refused"


@record(
    "expense", "Expense", folders=(Folder.VOLUNTEERING,), retention=Retention.VOLUNTEER, mentor=Writes.SET, when="on"
)
class Expense(Record):
    """One line of what a mentor spent: a journey by the mile, or something that was paid."""

    on: date | None = day("Day", data=Data.VOLUNTEER)
    expense_kind: str | None = choice("Kind", "expense_kind", data=Data.VOLUNTEER)
    from_place: str | None = text("From", data=Data.VOLUNTEER)
    to_place: str | None = text("To", data=Data.VOLUNTEER)
    what_for: str | None = text("What for", data=Data.VOLUNTEER)
    miles_tenths: int | None = number("Miles (tenths)", data=Data.VOLUNTEER)
    pence: int | None = number("Amount (pence)", data=Data.VOLUNTEER)
    receipt: str | None = choice("Receipt", "expense_receipt", data=Data.VOLUNTEER)
    receipt_number: str | None = text("Number on the receipt", data=Data.VOLUNTEER)
    claim: Id | None = ref("Claim", "expense_claim")

    @property
    def lacks_receipt(self) -> bool:
        """Whether something was paid for which no receipt is known to be there; a journey by the mile needs none."""
        return not self.miles_tenths and self.receipt != HAVE


@record(
    "expense_claim",
    "Expenses claim",
    folders=(Folder.VOLUNTEERING,),
    retention=Retention.VOLUNTEER,
    append_only=True,
    mentor=Writes.ADD,
    when="handed_in_on",
)
class ExpenseClaim(Record):
    """That lines were handed in together, what they came to then, and by whom."""

    handed_in_on: date | None = day("Handed in on", data=Data.VOLUNTEER)
    handed_in_by: Id | None = ref("Handed in by", "member")
    pence: int | None = number("Amount claimed (pence)", data=Data.VOLUNTEER)


@record(
    "claim_decision",
    "Decision on a claim",
    folders=(Folder.VOLUNTEERING,),
    retention=Retention.VOLUNTEER,
    when="decided_on",
)
class ClaimDecision(Record):
    """What a coordinator decided about a claim, and when it was paid. Its id is `decision_id`: a claim has one."""

    claim: Id | None = ref("Claim", "expense_claim")
    decision: str | None = choice("Decision", "claim_decision", data=Data.VOLUNTEER)
    decided_on: date | None = day("Decided on", data=Data.VOLUNTEER)
    decided_by: Id | None = ref("Decided by", "member")
    pence: int | None = number("Amount approved (pence)", data=Data.VOLUNTEER)
    reason: str | None = text("Why refused", data=Data.VOLUNTEER)
    receipts_seen: bool | None = flag("Receipts seen", data=Data.VOLUNTEER)
    left_out: tuple[str, ...] = texts("Lines left out", data=Data.STRUCTURE)
    left_out_why: str | None = text("Why they were left out", data=Data.VOLUNTEER)
    paid_on: date | None = day("Paid on", data=Data.VOLUNTEER)
    paid_by: Id | None = ref("Paid by", "member")


def decision_id(claim: Id) -> Id:
    """The id of the one decision on a claim, alike on every device: two who decide at once meet in a conflict."""
    return derived("claim decision", claim)


def claim_number(claim: Id) -> str:
    """A claim as it is called over the telephone: 'A3F09C', alike on every device."""
    return claim[:6].upper()


def needs_receipts(lines: Iterable[Expense]) -> bool:
    """Whether anything in a claim was paid, and not by the mile."""
    return not all(line.miles_tenths for line in lines)


# Miles and money


class Rate(NamedTuple):
    """Pence for a mile: `pence` for the first `miles` of a tax year, `after` beyond; None where all cost the same."""

    pence: int
    after: int
    miles: int | None = None


def tax_year(on: date) -> int:
    """The year in which the tax year of a day began: on 6 April."""
    return on.year if (on.month, on.day) >= (4, 6) else on.year - 1


def mileage_pence(tenths: int, *, before: int, rate: Rate) -> int:
    """What a journey is paid, to the nearest penny, a half upwards. `before`: tenths of a mile gone this tax year."""
    limit = tenths + before if rate.miles is None else rate.miles * TENTHS
    within = max(0, min(tenths, limit - before))
    return (within * rate.pence + (tenths - within) * rate.after + TENTHS // 2) // TENTHS


def rate_paid(line: Expense, *, rate: Rate) -> tuple[int, ...]:
    """At how many pence a mile a journey was paid: two where it crossed the limit, none for another rate."""
    tenths, found = line.miles_tenths or 0, line.pence or 0
    full = mileage_pence(tenths, before=0, rate=Rate(rate.pence, rate.pence))
    less = mileage_pence(tenths, before=0, rate=Rate(rate.after, rate.after))
    if found in (full, less):
        return (rate.pence if found == full else rate.after,)
    return (rate.pence, rate.after) if less < found < full else ()


def priced(
    lines: Iterable[Expense], *, rates: Mapping[str, Rate], gone: Mapping[tuple[int, str], int]
) -> list[Expense]:
    """Journeys with what they are paid, in the order of their days; other lines as they are.

    `gone`: tenths of a mile that were claimed before, by tax year and vehicle.
    """
    counted = dict(gone)
    found = []
    for line in sorted(lines, key=lambda one: one.on or date.min):
        rate = rates.get(line.expense_kind or "")
        if rate is None or line.on is None:
            found.append(line)
            continue
        place, tenths = (tax_year(line.on), line.expense_kind or ""), line.miles_tenths or 0
        before = counted.get(place, 0)
        found.append(replace(line, pence=mileage_pence(tenths, before=before, rate=rate)))
        counted[place] = before + tenths
    return found


def miles_gone(lines: Iterable[Expense]) -> dict[tuple[int, str], int]:
    """Tenths of a mile by tax year and vehicle."""
    found: dict[tuple[int, str], int] = {}
    for line in lines:
        if line.on is not None and line.miles_tenths:
            place = tax_year(line.on), line.expense_kind or ""
            found[place] = found.get(place, 0) + line.miles_tenths
    return found


def pence_of(words: str) -> int | None:
    """'£4.50', '4.5' and '4,50' as pence; None for what is no amount, is not more than nothing or far too much."""
    found = _decimal(words.replace("£", ""))
    if found is None or found * 100 != (found * 100).to_integral_value():
        return None
    pence = int(found * 100)
    return pence if 0 < pence <= MOST_PENCE else None


def tenths_of(words: str) -> int | None:
    """'12', '12.5 miles' and '20 km' as tenths of a mile, to the nearest; None for what is no distance."""
    plain = words.casefold().strip()
    km = plain.endswith("km")
    for unit in ("kilometres", "miles", "mile", "milltir", "km", "mi"):
        plain = plain.removesuffix(unit).rstrip()
    found = _decimal(plain)
    if found is None:
        return None
    tenths = int((found * (TENTHS_OF_A_KM if km else TENTHS) + Decimal("0.5")) // 1)
    return tenths if 0 < tenths <= MOST_TENTHS else None


def _decimal(words: str) -> Decimal | None:
    try:
        found = Decimal(words.strip().replace(",", "."))
    except InvalidOperation:
        return None
    return found if found.is_finite() and found < MOST_PENCE else None


def total(lines: Sequence[Expense]) -> int:
    """What some lines come to, in pence."""
    return sum(line.pence or 0 for line in lines)
