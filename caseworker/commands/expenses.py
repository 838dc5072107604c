"""Commands about expenses: a line, handing in, and a coordinator's decision."""

from argparse import ArgumentTypeError, Namespace
from typing import Any

from caseworker.bootstrap import OpenDirectory
from caseworker.commands.answer import (
    Answer,
    Subcommands,
    add_ids,
    add_noun,
    add_store_command,
    codes,
    day_of,
    done,
    plain,
)
from caseworker.commands.english import in_english
from caseworker.domain.expenses import Expense, pence_of, tenths_of
from caseworker.domain.ids import Id
from caseworker.queries.expenses import Claimed, claims_of, miles, pounds, standing_of
from caseworker.services import expenses


def add(commands: Subcommands) -> None:
    """Add these commands."""
    noun = add_noun(commands, "expense", words="expenses of mentors: lines, claims, and who decided")
    line = add_store_command(noun, "add", words="keep a line: a journey by the mile, or something paid", run=_add)
    add_ids(line, "mentor")
    line.add_argument("expense_kind", choices=codes("expense_kind"))
    line.add_argument("--on", type=day_of, metavar="DATE", required=True)
    line.add_argument("--miles", dest="miles_tenths", type=_tenths, metavar="DISTANCE", help="12.5, or '20 km'")
    line.add_argument("--paid", dest="pence", type=_pence, metavar="POUNDS", help="such as 4.50")
    for name in ("from", "to"):
        line.add_argument(f"--{name}", dest=f"{name}_place", metavar="PLACE")
    line.add_argument("--for", dest="what_for", metavar="WORDS")
    line.add_argument("--receipt", choices=codes("expense_receipt"))
    line.add_argument("--receipt-number", metavar="NUMBER")
    add_ids(
        add_store_command(noun, "hand-in", words="hand in every line that is not handed in", run=_hand_in), "mentor"
    )
    add_ids(add_store_command(noun, "list", words="list the claims of a mentor", run=_list), "mentor")
    approved = add_store_command(noun, "approve", words="approve a claim that somebody else handed in", run=_approve)
    add_ids(approved, "claim")
    approved.add_argument("--receipts-seen", action="store_true")
    refused = add_store_command(noun, "refuse", words="refuse a claim; its lines can be handed in again", run=_refuse)
    add_ids(refused, "claim")
    refused.add_argument("reason", metavar="WORDS")
    paid = add_store_command(noun, "paid", words="keep that an approved claim was paid", run=_paid)
    add_ids(paid, "claim")
    paid.add_argument("--on", type=day_of, metavar="DATE", required=True)


def _tenths(words: str) -> int:
    found = tenths_of(words)
    if found is None:
        raise ArgumentTypeError(f"'{words}' is no distance; write 12.5 or '20 km'")
    return found


def _pence(words: str) -> int:
    found = pence_of(words)
    if found is None:
        raise ArgumentTypeError(f"'{words}' is no amount; write 4.50")
    return found


_FIELDS = (
    "on",
    "expense_kind",
    "miles_tenths",
    "pence",
    "from_place",
    "to_place",
    "what_for",
    "receipt",
    "receipt_number",
)


def _add(opened: OpenDirectory, arguments: Namespace) -> Answer:
    line = Expense(**{name: getattr(arguments, name) for name in _FIELDS})
    changes = expenses.add_expense(opened.desk, mentor=Id(arguments.mentor), expense=line)
    return done("The line is kept.", changes, expense=changes.created[0])


def _hand_in(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = expenses.hand_in(opened.desk, mentor=Id(arguments.mentor))
    return done("The expenses are handed in.", changes, claim=changes.created[0])


def _approve(opened: OpenDirectory, arguments: Namespace) -> Answer:
    seen = arguments.receipts_seen
    return done("The claim is approved.", expenses.approve(opened.desk, claim=Id(arguments.claim), receipts_seen=seen))


def _refuse(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = expenses.refuse(opened.desk, claim=Id(arguments.claim), reason=arguments.reason)
    return done("The claim is refused.", changes)


def _paid(opened: OpenDirectory, arguments: Namespace) -> Answer:
    changes = expenses.paid(opened.desk, claim=Id(arguments.claim), on=arguments.on)
    return done("It is kept that the claim is paid.", changes)


def _list(opened: OpenDirectory, arguments: Namespace) -> Answer:
    with opened.asking() as reading:
        found = claims_of(reading, Id(arguments.mentor))
    lines = [_line(one) for one in found]
    return Answer(lines or ["There are no claims."], {"claims": [_plain(one) for one in found]})


def _line(one: Claimed) -> str:
    amount, day = pounds(one.claim.pence or 0), plain(one.claim.handed_in_on)
    return f"{one.number}  {day}  {amount}  {in_english(standing_of(one))}  {one.claim.id}"


def _plain(one: Claimed) -> dict[str, Any]:
    decision = one.decision
    return {
        "id": one.claim.id,
        "number": one.number,
        "handed_in_on": plain(one.claim.handed_in_on),
        "pence": one.claim.pence,
        "decision": one.state,
        "paid_on": plain(decision.paid_on) if decision else None,
        "lines": [
            {
                "on": plain(line.on),
                "kind": line.expense_kind,
                "miles": miles(line.miles_tenths) if line.miles_tenths else None,
                "pence": line.pence,
            }
            for line in one.lines
        ],
    }
