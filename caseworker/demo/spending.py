"""What the invented mentors spent: a claim that is paid, one that waits, one that was refused, and a line at hand."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from caseworker.demo.cast import Cast
from caseworker.demo.days import at
from caseworker.demo.script import Call, Happening, call, newest, who
from caseworker.demo.staff import COORDINATORS
from caseworker.domain.expenses import Expense
from caseworker.services import expenses

FARIDA = COORDINATORS[0].key
RUTH, TOM, GRAHAM = "ruth-osei", "tom-bright", "graham-tams"
WHY = "The parking ticket is of another day. Put the line right and hand it in again."
_CLAIM = newest("expense_claim")


def spending(cast: Cast) -> Iterator[Happening]:
    """Everything that was spent; each mentor writes on their own laptop, and Farida Akhtar decides."""
    paid, waits, refused = (cast.today - timedelta(days=days) for days in (40, 3, 21))
    yield from _claim(RUTH, paid, home="WS2", prison="Hewell", tenths=264)
    yield _do(FARIDA, RUTH, _after(paid, 4), call(expenses.approve, claim=_CLAIM, receipts_seen=True))
    day = paid + timedelta(days=10)
    yield _do(FARIDA, RUTH, at(day, 10), call(expenses.paid, claim=_CLAIM, on=day))
    yield from _claim(TOM, waits, home="WS11", prison="Featherstone", tenths=96)
    yield from _claim(GRAHAM, refused, home="ST4", prison="Swinfen Hall", tenths=290)
    yield _do(FARIDA, GRAHAM, _after(refused, 3), call(expenses.refuse, claim=_CLAIM, reason=WHY))
    last = cast.today - timedelta(days=2)
    yield _do(RUTH, RUTH, at(last, 18), _journey(RUTH, last, "WS2", "Hewell", 264))


def _after(day: date, days: int) -> datetime:
    return at(day + timedelta(days=days), 10)


def _claim(key: str, day: date, *, home: str, prison: str, tenths: int) -> Iterator[Happening]:
    yield _do(key, key, at(day, 17), _journey(key, day, home, prison, tenths))
    yield _do(key, key, at(day, 17, 5), _journey(key, day, prison, home, tenths))
    parking = Expense(on=day, expense_kind="parking", what_for="Visit", pence=420, receipt="have", receipt_number="17")
    yield _do(key, key, at(day, 17, 10), call(expenses.add_expense, mentor=who(key), expense=parking))
    yield _do(key, key, at(day, 17, 15), call(expenses.hand_in, mentor=who(key)))


def _journey(key: str, day: date, *ways: str | int) -> Call:
    start, end, tenths = ways
    line = Expense(
        on=day,
        expense_kind="car",
        from_place=str(start),
        to_place=str(end),
        what_for="Visit",
        miles_tenths=int(tenths),
    )
    return call(expenses.add_expense, mentor=who(key), expense=line)


def _do(by: str, about: str, moment: datetime, what: Call) -> Happening:
    return Happening(moment, by, about, (what,))
