"""Expenses as they are shown: what waits, where each claim stands, who may decide, and what may be written of it."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.expenses import Expense
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check
from caseworker.domain.notices import Notice
from caseworker.domain.record import Value
from caseworker.domain.recruiting import RecruitmentNote
from caseworker.domain.service import ExportKind
from caseworker.forms.blank import Answers
from caseworker.forms.declared import FORMS
from caseworker.paper.tongue import ENGLISH
from caseworker.printing import PaperOrder
from caseworker.queries import mentor_papers, mentor_record, today, volunteering
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ShownRecord
from caseworker.queries.mentor_list import listing
from caseworker.queries.paper_rows import ClaimPaper
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from caseworker.services import expenses, mentors, recruiting
from caseworker.services.notices import volunteering_folder
from tests.devices import Device
from tests.paper.printed import text_of
from tests.queries.conftest import TODAY, Town, asked, gateway_of
from tests.queries.test_candidates import volunteer


def spent(town: Town, mentor: Id, *, by: Device | None = None) -> Id:
    """A journey and parking, handed in."""
    desk = (by or town.farida).desk
    journey = Expense(on=TODAY, expense_kind="car", from_place="WS2", to_place="Hewell", miles_tenths=125)
    parking = Expense(on=TODAY, expense_kind="parking", pence=350, receipt="have", receipt_number="17")
    for line in (journey, parking):
        expenses.add_expense(desk, mentor=mentor, expense=line)
    return expenses.hand_in(desk, mentor=mentor).created[0]


def shown(one: Device, mentor: Id) -> ShownRecord:
    with asked(one) as reading:
        return mentor_record.shown(reading, mentor)


def told(record: ShownRecord) -> str:
    (tab,) = [one for one in record.tabs if one.name == "expenses"]
    found: list[object] = []
    for section in tab.sections:
        found += [section.title, section.lead or "", *section.says]
        found += [f"{fact.label} {fact.words} {fact.context or ''}" for fact in section.facts]
    return " | ".join(map(str, found))


def forms(record: ShownRecord) -> set[FormName]:
    return {offer.form for offer in record.offers}


def test_a_claim_says_what_was_spent_and_where_it_stands(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    zoes = spent(town, zoe)
    words = told(shown(town.farida, zoe))
    assert f"Claim {zoes[:6].upper()} of £9.13" in words
    assert "Car or van, 12.5 miles, WS2 to Hewell: £5.63" in words
    assert "receipt: there is one, number 17" in words
    assert "It waits for a coordinator." in words


def test_whoever_handed_it_in_is_offered_no_decision_and_a_colleague_is(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    spent(town, zoe)
    town.exchange(town.farida, town.dev)
    assert FormName.APPROVE_CLAIM not in forms(shown(town.farida, zoe))
    assert {FormName.APPROVE_CLAIM, FormName.REFUSE_CLAIM} <= forms(shown(town.dev, zoe))


def test_a_claim_that_waits_is_told_on_today_to_who_may_decide_and_leads_to_it(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    spent(town, zoe)
    town.exchange(town.farida, town.dev)

    def needs(one: Device) -> dict[str, Spot | None]:
        with asked(one) as reading:
            return {row.key: row.leads_to for row in today.page(reading).left[0].rows}

    assert "claims" not in needs(town.farida)
    assert needs(town.dev)["claims"] == Spot(PlaceName.MENTORS, zoe, within="expenses")
    spent(town, volunteer(town, "Ama", "Reid"))
    town.exchange(town.farida, town.dev)
    assert needs(town.dev)["claims"] == Spot(PlaceName.MENTORS, within="claims")
    with asked(town.dev) as reading:
        found = listing(reading, text="", chip="claims", offset=0, limit=9)
    assert [str(row.name) for row in found.rows] == ["Lloyd, Zoe", "Reid, Ama"]


def test_tax_years_are_told_apart(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    for day in (date(2026, 4, 5), date(2026, 4, 6)):
        line = Expense(on=day, expense_kind="bicycle", miles_tenths=100)
        expenses.add_expense(town.farida.desk, mentor=zoe, expense=line)
    expenses.hand_in(town.farida.desk, mentor=zoe)
    words = told(shown(town.farida, zoe))
    assert "2026 to 2027 £2.00 claimed, £0.00 paid" in words
    assert "2025 to 2026 £2.00 claimed, £0.00 paid" in words


def test_lines_that_were_changed_after_handing_in_show(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    claim = spent(town, zoe)
    with town.farida.desk.act("as a patched program would") as act:
        line = next(
            one for one in act.of_kind("expense", scope=zoe) if one.record.values()["expense_kind"] == "parking"
        )
        act.change(line, pence=9_000)
    town.exchange(town.farida, town.dev)
    assert "Its lines come to £95.63 now" in told(shown(town.dev, zoe))
    with asked(town.dev) as reading:
        assert "The lines were changed" in str(mentor_papers.claim_paper(reading, claim).says)


def on_paper(one: Device, claim: Id) -> ClaimPaper:
    with asked(one) as reading:
        return mentor_papers.claim_paper(reading, claim)


@pytest.mark.parametrize(
    ("seen", "sentence"),
    [(True, "Dev Patel saw the receipts."), (False, "Dev Patel approved it without having seen the receipts.")],
)
def test_page_and_paper_say_whether_the_receipts_were_seen_and_by_whom(town: Town, seen: bool, sentence: str) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    claim = spent(town, zoe)
    town.exchange(town.farida, town.dev)
    expenses.approve(town.dev.desk, claim=claim, receipts_seen=seen)
    assert sentence in told(shown(town.dev, zoe))
    assert sentence in [str(one) for one in on_paper(town.dev, claim).says]


def test_a_claim_on_paper_has_its_number_the_rate_of_a_mile_and_what_is_lacking_of_a_receipt(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    for receipt in ("lost", "none_given", None):
        line = Expense(on=TODAY, expense_kind="parking", pence=350, receipt=receipt)
        expenses.add_expense(town.farida.desk, mentor=zoe, expense=line)
    claim = spent(town, zoe)
    paper = on_paper(town.farida, claim)
    assert paper.number == claim[:6].upper()
    assert [str(line.rate) for line in paper.lines if line.rate.template] == ["12.5 miles at 45p"]
    lacking = {str(line.receipt) for line in paper.lines}
    assert lacking >= {"receipt: lost", "receipt: none was given", "nobody said whether there is a receipt"}


def approving(one: Device, claim: Id, **values: Value) -> list[str]:
    with asked(one) as reading:
        form = FORMS[FormName.APPROVE_CLAIM]
        blank = form.lay(reading, claim)
        return [str(said) for said in form.advise(reading, Answers(blank.form, blank.scope, claim, values))]


def test_approving_what_nobody_has_seen_is_warned_of_before(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    lost = Expense(on=TODAY, expense_kind="parking", pence=200, receipt="lost")
    line = expenses.add_expense(town.farida.desk, mentor=zoe, expense=lost).created[0]
    claim = spent(town, zoe)
    town.exchange(town.farida, town.dev)
    said = approving(town.dev, claim, receipts_seen=False)
    assert said == [
        "The receipts were not seen. The claim and its PDF will say so.",
        "Parking, tolls and ferries: £2.00, receipt: lost.",
    ]
    assert approving(town.dev, claim, receipts_seen=True, left_out=(line,)) == ["£9.13 are approved."]


def test_a_claim_of_journeys_alone_asks_for_no_receipt(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    ride = Expense(on=TODAY, expense_kind="bicycle", miles_tenths=100)
    expenses.add_expense(town.farida.desk, mentor=zoe, expense=ride)
    claim = expenses.hand_in(town.farida.desk, mentor=zoe).created[0]
    with asked(town.dev) as reading, pytest.raises(NotHere):
        FORMS[FormName.APPROVE_CLAIM].lay(reading, claim)
    town.exchange(town.farida, town.dev)
    with asked(town.dev) as reading:
        assert FORMS[FormName.APPROVE_CLAIM].lay(reading, claim).lines == ()
    expenses.approve(town.dev.desk, claim=claim, receipts_seen=None)
    assert "receipts" not in told(shown(town.dev, zoe))


def test_a_line_that_is_left_out_is_the_mentors_again_and_the_claim_says_why(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    claim = spent(town, zoe)
    town.exchange(town.farida, town.dev)
    (parking,) = [row[0] for row in town.dev.rows("SELECT id FROM kind_expense WHERE expense_kind='parking'")]
    expenses.approve(town.dev.desk, claim=claim, receipts_seen=True, left_out=(parking,), why="Which car park?")
    words = told(shown(town.dev, zoe))
    assert "Approved: £5.63. Not paid yet." in words
    assert "Left out: Parking, tolls and ferries: £3.50. Which car park?" in words
    assert "£3.50 so far" in words
    assert "changed after it was handed in" not in words
    assert on_paper(town.dev, claim).total == "£5.63"
    again = expenses.hand_in(town.dev.desk, mentor=zoe).created[0]
    assert on_paper(town.dev, again).total == "£3.50"
    assert on_paper(town.dev, claim).total == "£5.63"


def test_a_claim_is_printed_and_noted_in_the_mentors_file(town: Town, tmp_path: Path) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    wanted = PaperOrder(ExportKind.EXPENSES_CLAIM, spent(town, zoe), tmp_path / "claim.pdf", ENGLISH)
    written = gateway_of(town.farida).write_paper(town.farida.desk, order=wanted)
    assert written.problem is None
    assert "£9.13" in text_of((tmp_path / "claim.pdf").read_bytes())
    noted = town.farida.rows("SELECT what, folder FROM kind_export WHERE about=?", zoe)
    assert noted == [("expenses_claim", f"volunteering/{zoe}")]


def test_whoever_has_met_nobody_is_thanked_for_what_they_learnt_and_for_nothing_else(
    town: Town, tmp_path: Path
) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", started_on=date(2024, 3, 4), checks=())
    done = Check(check_type="training", module="Safeguarding", issued_on=date(2024, 3, 10), outcome="clear")
    mentors.add_check(town.farida.desk, mentor=zoe, check=done)
    mentors.add_check(
        town.farida.desk, mentor=zoe, check=Check(check_type="training", module="Later", outcome="pending")
    )
    with asked(town.farida) as reading:
        found = mentor_papers.certificate(reading, zoe)
    assert [str(one) for one in found.says] == ["who has trained to walk beside people leaving prison"]
    assert [str(one) for one in found.trainings] == ["Safeguarding, 10 March 2024"]
    wanted = PaperOrder(ExportKind.CERTIFICATE, zoe, tmp_path / "thanks.pdf", ENGLISH)
    gateway_of(town.farida).write_paper(town.farida.desk, order=wanted)
    assert "Zoe Lloyd" in text_of((tmp_path / "thanks.pdf").read_bytes())


def test_the_certificate_counts_what_the_page_counts(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", started_on=date(2024, 3, 4), checks=())
    with town.farida.desk.act("tell of hours") as act:
        for minutes in (45, 90, None):
            act.add(Notice(rule="hours", on=date(2024, 5, 6), minutes=minutes), volunteering_folder(zoe))
    with asked(town.farida) as reading:
        found = [str(one) for one in mentor_papers.certificate(reading, zoe).says]
    assert found == [
        "who has walked beside people leaving prison since 4 March 2024",
        "and gave 2 hours and 15 minutes in 2 sessions.",
    ]
    (hours,) = [one for one in shown(town.farida, zoe).tabs if one.name == "hours"]
    facts = {str(fact.label): fact for section in hours.sections for fact in section.facts}
    assert str(facts["Altogether"].words) == "2 sessions: 2 hours and 15 minutes"
    assert "1 more without a length" in str(facts["Altogether"].context)


def test_whoever_has_met_nobody_and_learnt_nothing_is_offered_no_certificate_and_told_why(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", started_on=TODAY, checks=())
    assert FormName.CERTIFICATE not in forms(shown(town.farida, zoe))
    with asked(town.farida) as reading, pytest.raises(Refused, match="could say nothing yet"):
        mentor_papers.certificate(reading, zoe)


def test_who_was_never_a_mentor_has_no_certificate(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", status="checks")
    with asked(town.farida) as reading, pytest.raises(Refused, match="is or was a mentor"):
        mentor_papers.certificate(reading, zoe)


def test_another_mentors_claim_is_not_there_to_print(town: Town) -> None:
    claim = spent(town, volunteer(town, "Zoe", "Lloyd"))
    town.exchange()
    with asked(town.ruth) as reading, pytest.raises((NotHere, Refused)):
        mentor_papers.claim_paper(reading, claim)


def test_a_mentor_sees_their_expenses_and_decides_nothing(town: Town) -> None:
    town.exchange()
    with asked(town.ruth) as reading:
        page = volunteering.shown(reading, town.ruth.member)
    assert not {FormName.APPROVE_CLAIM, FormName.MILEAGE_RATES} & forms(page)


def test_the_talk_on_leaving_stands_where_the_mentor_does_not_read(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    mentors.leave(town.farida.desk, mentor=zoe, on=TODAY, why="own_wish")
    note = RecruitmentNote(
        note_kind="exit", on=TODAY, exit_talk="held", reference_agreed="agreed", words="Proud of it."
    )
    recruiting.add_note(town.farida.desk, mentor=zoe, note=note)
    (tab,) = [one for one in shown(town.farida, zoe).tabs if one.name == "supervision"]
    leaving = next(section for section in tab.sections if str(section.title) == "Leaving")
    assert [str(fact.words) for fact in leaving.facts] == ["Held", "Agreed", "Proud of it."]
    folders = town.farida.rows("SELECT DISTINCT folder FROM kind_recruitment_note")
    assert folders == [(f"volunteering-restricted/{zoe}",)]


def test_before_it_is_handed_in_the_mentor_reads_what_goes_and_for_what_there_is_no_receipt(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    for spending in (Expense(pence=350, receipt="have"), Expense(pence=200, receipt="lost")):
        line = replace(spending, on=TODAY, expense_kind="parking")
        expenses.add_expense(town.farida.desk, mentor=zoe, expense=line)
    with asked(town.farida) as reading:
        said = [str(one) for one in FORMS[FormName.HAND_IN_EXPENSES].lay(reading, zoe).says]
    assert said[:2] == [
        "2 lines, £5.50 together.",
        "7 December 2026: Parking, tolls and ferries: £2.00, receipt: lost",
    ]
