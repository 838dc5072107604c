"""Expenses: a mentor hands in from their own laptop, a coordinator decides, and never about their own."""

from datetime import date

import pytest

from caseworker.domain.errors import Refused
from caseworker.domain.expenses import ClaimDecision, Expense
from caseworker.domain.ids import Id
from caseworker.domain.service import ServiceSettings
from caseworker.services import expenses, office
from caseworker.services.notices import volunteering_folder
from tests.devices import Device
from tests.services.conftest import TODAY, House

YESTERDAY = date(2026, 12, 6)


def journey(on: date = TODAY, *, tenths: int = 100, **values: object) -> Expense:
    known = {"on": on, "expense_kind": "car", "from_place": "WS2", "to_place": "Hewell", "miles_tenths": tenths}
    return Expense(**{**known, **values})  # type: ignore[arg-type]


def parking(pence: int | None = 350) -> Expense:
    return Expense(on=TODAY, expense_kind="parking", pence=pence, receipt="have", receipt_number="17")


def add(one: Device, mentor: Id, *lines: Expense) -> list[Id]:
    return [expenses.add_expense(one.desk, mentor=mentor, expense=line).created[0] for line in lines]


def handed_in(house: House, *lines: Expense) -> Id:
    """A claim from Ruth's own laptop, and everybody has it."""
    house.exchange()
    add(house.c, house.ruth, *(lines or (journey(), parking())))
    claim = expenses.hand_in(house.c.desk, mentor=house.ruth).created[0]
    house.exchange()
    return claim


def decided(one: Device, claim: Id) -> tuple[object, ...]:
    rows = one.rows("SELECT decision, pence, reason, paid_on FROM kind_claim_decision WHERE claim=?", claim)
    return tuple(rows[0]) if rows else ()


def test_a_claim_from_a_mentors_laptop_is_approved_and_paid(house: House) -> None:
    claim = handed_in(house)
    assert house.a.rows("SELECT pence FROM kind_expense_claim") == [(800,)]
    expenses.approve(house.a.desk, claim=claim, receipts_seen=True)
    expenses.paid(house.a.desk, claim=claim, on=TODAY)
    house.exchange()
    assert decided(house.c, claim) == ("approved", 800, None, "2026-12-07")


def test_a_mentor_decides_about_no_claim(house: House) -> None:
    claim = handed_in(house)
    with pytest.raises(Refused, match="A coordinator decides"):
        expenses.approve(house.c.desk, claim=claim, receipts_seen=True)


def test_a_decision_that_a_mentor_forges_counts_nowhere(house: House) -> None:
    handed_in(house)
    with pytest.raises(Refused):
        house.c.add(ClaimDecision(decision="approved", pence=99_999), volunteering_folder(house.ruth))


def test_whoever_handed_a_claim_in_does_not_decide_about_it(house: House) -> None:
    add(house.a, house.ruth, parking())
    claim = expenses.hand_in(house.a.desk, mentor=house.ruth).created[0]
    with pytest.raises(Refused, match="Another coordinator"):
        expenses.approve(house.a.desk, claim=claim, receipts_seen=True)
    house.exchange()
    expenses.approve(house.b.desk, claim=claim, receipts_seen=True)
    assert decided(house.b, claim)[0] == "approved"


def test_a_refused_claim_says_why_and_its_lines_are_handed_in_again(house: House) -> None:
    claim = handed_in(house)
    with pytest.raises(Refused, match="Say why"):
        expenses.refuse(house.a.desk, claim=claim, reason=" ")
    expenses.refuse(house.a.desk, claim=claim, reason="The parking was on another day.")
    house.exchange()
    (wrong,) = [Id(row[0]) for row in house.c.rows("SELECT id FROM kind_expense WHERE expense_kind='parking'")]
    expenses.remove_expense(house.c.desk, expense=wrong)
    again = expenses.hand_in(house.c.desk, mentor=house.ruth).created[0]
    house.exchange()
    assert decided(house.a, claim)[0] == "refused"
    assert house.a.rows("SELECT pence FROM kind_expense_claim WHERE id=?", again) == [(450,)]


def test_what_is_handed_in_is_changed_no_more(house: House) -> None:
    handed_in(house, journey())
    (line,) = [Id(row[0]) for row in house.c.rows("SELECT id FROM kind_expense")]
    with pytest.raises(Refused, match="handed in"):
        expenses.change_expense(house.c.desk, expense=line, miles_tenths=900)
    with pytest.raises(Refused, match="handed in"):
        expenses.remove_expense(house.c.desk, expense=line)


def test_a_claim_is_decided_once_and_paid_only_when_approved(house: House) -> None:
    claim = handed_in(house)
    with pytest.raises(Refused, match="approved is paid"):
        expenses.paid(house.a.desk, claim=claim, on=TODAY)
    expenses.approve(house.a.desk, claim=claim, receipts_seen=False)
    with pytest.raises(Refused, match="decided already"):
        expenses.refuse(house.a.desk, claim=claim, reason="No.")
    with pytest.raises(Refused, match="has not come yet"):
        expenses.paid(house.a.desk, claim=claim, on=date(2026, 12, 8))


def test_lines_are_left_out_with_a_reason_and_never_all_of_them(house: House) -> None:
    claim = handed_in(house)
    lines = [str(row[0]) for row in house.a.rows("SELECT id FROM kind_expense ORDER BY pence")]
    with pytest.raises(Refused, match="Say why"):
        expenses.approve(house.a.desk, claim=claim, receipts_seen=True, left_out=lines[:1])
    with pytest.raises(Refused, match="Refuse the claim instead"):
        expenses.approve(house.a.desk, claim=claim, receipts_seen=True, left_out=lines, why="No.")
    expenses.approve(house.a.desk, claim=claim, receipts_seen=True, left_out=lines[:1], why="Which car park?")
    house.exchange()
    expenses.change_expense(house.c.desk, expense=Id(lines[0]), what_for="Parking at Hewell")
    with pytest.raises(Refused, match="has been handed in"):
        expenses.change_expense(house.c.desk, expense=Id(lines[1]), what_for="More")
    expenses.hand_in(house.c.desk, mentor=house.ruth)
    assert house.c.rows("SELECT pence FROM kind_expense_claim ORDER BY pence") == [(350,), (800,)]


def test_two_coordinators_who_decide_at_once_meet_in_a_conflict(house: House) -> None:
    claim = handed_in(house)
    expenses.approve(house.a.desk, claim=claim, receipts_seen=True)
    expenses.refuse(house.b.desk, claim=claim, reason="Claimed before.")
    house.exchange()
    conflicts = house.a.rows("SELECT conflicts FROM record WHERE kind='claim_decision'")
    assert "decision" in str(conflicts[0][0])


def test_another_mentor_sees_nothing_of_it(house: House) -> None:
    handed_in(house)
    assert house.d.rows("SELECT id FROM kind_expense") == []


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (journey(date(2026, 12, 8)), "last twelve months"),
        (journey(date(2025, 12, 1)), "last twelve months"),
        (journey(tenths=0), "how far"),
        (parking(None), "what was paid"),
    ],
)
def test_a_line_that_cannot_be_is_refused(house: House, line: Expense, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        expenses.add_expense(house.a.desk, mentor=house.ruth, expense=line)


def test_there_is_nothing_to_hand_in_twice(house: House) -> None:
    handed_in(house)
    with pytest.raises(Refused, match="nothing to hand in"):
        expenses.hand_in(house.c.desk, mentor=house.ruth)


def test_a_journey_written_late_is_priced_by_its_day_when_it_is_handed_in(house: House) -> None:
    add(house.a, house.ruth, journey(YESTERDAY, tenths=9_000))
    for _ in range(11):
        add(house.a, house.ruth, journey(tenths=9_000))
    add(house.a, house.ruth, journey(YESTERDAY, tenths=9_000))
    expenses.hand_in(house.a.desk, mentor=house.ruth)
    rows = house.a.rows('SELECT pence FROM kind_expense ORDER BY "on", pence DESC')
    assert sum(row[0] for row in rows) == 450_000 + 17_000 * 25 // 10


def test_the_service_sets_what_a_mile_is_paid(house: House) -> None:
    with house.a.desk.act("look") as act:
        (settings,) = act.of_kind(ServiceSettings.kind.name, scope=house.a.service)
    office.change_settings(house.a.desk, form=settings, car_pence=30)
    house.exchange()
    handed_in(house, journey())
    assert house.a.rows("SELECT pence FROM kind_expense_claim") == [(300,)]
