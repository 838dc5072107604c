"""Referrals: each opens a case, whoever sends it; a whole sheet is one act."""

from dataclasses import replace
from datetime import date

import pytest

from caseworker.domain.changes import Undo
from caseworker.domain.errors import Refused
from caseworker.domain.ids import Id
from caseworker.domain.referral_details import NeedSaid, ReferralDetails, ReleaseSaid
from caseworker.services import referrals
from tests.devices import later
from tests.services.conftest import HEWELL, PIKE, TODAY, House, Office

FULL = replace(
    PIKE,
    crn="X320741",
    phone="01632 960114",
    email="jason@example.org",
    address="c/o Anchor House, B5 6XX",
    safe_to_text=False,
    contact_warning="Never before noon",
    prison=HEWELL,
    release_dates=(ReleaseSaid("CRD", date(2026, 12, 25)), ReleaseSaid(None, date(2026, 12, 24))),
    needs=(NeedSaid(words="Somewhere to live", pathway="accommodation"), NeedSaid(words="ID")),
    referrer_name="P. Lawson",
    source="probation",
    notes="Leaves with nothing",
)
HELD_BY_A_BODY = {"referral", "need", "release", "custody_stay"}


def referral_of(office: Office, case: Id) -> Id:
    return Id(office.a.rows("SELECT id FROM kind_referral WHERE scope=?", case)[0][0])


def folders(office: Office, kind: str) -> set[str]:
    return {row[0].split("/")[0] for row in office.a.rows(f"SELECT folder FROM kind_{kind}")}


def test_a_referral_opens_a_case_that_is_the_person(office: Office) -> None:
    case = office.refer(FULL)
    person = office.a.record(case)
    assert (person.given_name, person.family_name, person.born_on) == ("Jason", "Pike", date(1990, 2, 28))
    assert office.a.rows("SELECT state, owner, strand, opened_on FROM kind_case") == [
        ("referred", office.a.member, "voluntary", TODAY.isoformat())
    ]


def test_what_a_referral_says_is_kept_each_in_its_own_record(office: Office) -> None:
    office.refer(FULL)
    assert {*office.a.rows("SELECT identifier_type, value FROM kind_identifier")} == {
        ("crn", "X320741"),
        ("prison_number", "A1234XX"),
    }
    assert {row[0] for row in office.a.rows("SELECT means FROM kind_safe_contact")} == {"landline", "email", "post"}
    assert office.a.rows("SELECT words, pathway FROM kind_need ORDER BY words") == [
        ("ID", None),
        ("Somewhere to live", "accommodation"),
    ]
    assert office.a.rows("SELECT prison FROM kind_custody_stay") == [(HEWELL,)]


def test_a_release_date_without_a_type_stays_in_the_referral(office: Office) -> None:
    office.refer(FULL)
    assert office.a.rows('SELECT release_type, "on", source, source_name FROM kind_release') == [
        ("CRD", "2026-12-25", "referral", "P. Lawson")
    ]


def test_what_is_not_safe_is_not_safe_on_every_way_to_reach_them(office: Office) -> None:
    office.refer(FULL)
    answers = office.a.rows("SELECT DISTINCT safe_to_text, safe_to_phone, warning FROM kind_safe_contact")
    assert answers == [(0, None, "Never before noon")]


def test_a_warning_without_a_number_is_kept_too(office: Office) -> None:
    office.refer(ReferralDetails(given_name="Ng", safe_to_phone=False))
    assert office.a.rows("SELECT means, safe_to_phone FROM kind_safe_contact") == [(None, 0)]


def test_what_a_body_refers_lives_where_both_read_and_the_person_does_not(office: Office) -> None:
    office.refer(FULL)
    assert {kind for kind in HELD_BY_A_BODY if folders(office, kind) == {"shared"}} == HELD_BY_A_BODY
    assert folders(office, "person") == folders(office, "identifier") == folders(office, "safe_contact") == {"case"}


def test_a_mobile_number_is_told_from_a_landline_by_how_it_begins(office: Office) -> None:
    office.refer(ReferralDetails(given_name="Ng", phone="07"))
    assert office.a.rows("SELECT means FROM kind_safe_contact") == [("mobile",)]


def test_what_nobody_else_refers_lives_in_the_working_file(office: Office) -> None:
    office.refer(FULL, with_body=False)
    assert {kind for kind in HELD_BY_A_BODY if folders(office, kind) == {"case"}} == HELD_BY_A_BODY


def test_a_referral_without_any_name_is_refused_and_one_name_is_enough(office: Office) -> None:
    with pytest.raises(Refused, match="needs a name"):
        office.refer(ReferralDetails(born_on=date(1990, 1, 1)))
    assert office.refer(ReferralDetails(family_name="Ng"))


def test_an_accepted_referral_begins_the_work(office: Office) -> None:
    case = referrals.refer(office.a.desk, row=PIKE).created[0]
    referrals.accept(office.a.desk, referral=referral_of(office, case))
    assert office.a.rows("SELECT state, owner FROM kind_case") == [("open", office.a.member)]
    assert office.a.rows("SELECT status, decided_on FROM kind_referral") == [("accepted", TODAY.isoformat())]


def test_a_named_owner_stays_whoever_accepts(office: Office) -> None:
    other = Id("0d" * 16)
    case = referrals.refer(office.a.desk, row=PIKE, owner=other).created[0]
    referrals.accept(office.a.desk, referral=referral_of(office, case))
    assert office.a.rows("SELECT owner FROM kind_case") == [(other,)]


def test_a_returned_referral_says_why_and_the_case_closes(office: Office) -> None:
    case = office.refer()
    referrals.give_back(
        office.a.desk, referral=referral_of(office, case), reason="out_of_area", words="Try Severn House"
    )
    assert office.a.rows("SELECT status, return_reason, return_words FROM kind_referral") == [
        ("returned", "out_of_area", "Try Severn House")
    ]
    assert office.a.rows("SELECT state, ended_on FROM kind_case") == [("closed", TODAY.isoformat())]


def test_a_referral_is_decided_once(office: Office) -> None:
    referral = referral_of(office, office.refer())
    referrals.accept(office.a.desk, referral=referral)
    with pytest.raises(Refused, match="decided already"):
        referrals.give_back(office.a.desk, referral=referral, reason="duplicate")


def test_an_accepted_referral_can_be_undone(office: Office) -> None:
    case = office.refer()
    changes = referrals.accept(office.a.desk, referral=referral_of(office, case))
    office.a.desk.undo(changes.act)
    assert office.a.rows("SELECT state FROM kind_case") == [("referred",)]


def test_a_whole_sheet_is_one_act_that_can_be_undone_until_it_is_sent(office: Office) -> None:
    rows = [replace(PIKE, family_name=f"Pike-{n}", prison_number=None) for n in range(200)]
    changes = referrals.import_rows(office.a.desk, rows=rows, body=office.body)
    assert changes.undo is Undo.UNTIL_SENT
    assert len(office.a.ids("person")) == len(changes.cases) == 200
    office.a.desk.undo(changes.act)
    assert office.a.ids("person") == office.a.ids("referral") == office.a.ids("case") == set()


def test_one_row_without_a_name_keeps_the_whole_sheet_out(office: Office) -> None:
    with pytest.raises(Refused):
        referrals.import_rows(office.a.desk, rows=[PIKE, ReferralDetails()])
    assert office.a.ids("person") == set()


def test_a_practitioner_refers_and_the_provider_accepts(house: House) -> None:
    changes = referrals.refer_to(house.p.desk, row=FULL, provider=house.a.service)
    (case,) = changes.cases
    house.exchange()
    assert house.a.ids("person") == set()
    referrals.accept(house.a.desk, referral=referral_of(house, case))
    house.exchange()
    assert house.a.record(case).family_name == "Pike"
    assert house.a.rows("SELECT state, owner, strand, body FROM kind_case") == [
        ("open", house.a.member, "voluntary", house.q.service)
    ]
    assert house.p.rows("SELECT status FROM kind_referral") == [("accepted",)]
    assert house.p.ids("person") == house.p.ids("case") == set()


def test_a_practitioners_referral_that_is_returned_closes_a_case_that_never_began(house: House) -> None:
    (case,) = referrals.refer_to(house.p.desk, row=PIKE, provider=house.a.service).cases
    house.exchange()
    referrals.give_back(house.a.desk, referral=referral_of(house, case), reason="no_capacity")
    house.exchange()
    assert house.a.rows("SELECT state FROM kind_case") == [("closed",)]
    assert house.p.rows("SELECT status, return_reason FROM kind_referral") == [("returned", "no_capacity")]


def test_a_practitioner_takes_an_undecided_referral_back(house: House) -> None:
    changes = referrals.refer_to(house.p.desk, row=PIKE, provider=house.a.service)
    referrals.withdraw(house.p.desk, referral=changes.created[0])
    later(*house.all, hours=1)
    house.exchange()
    assert house.a.rows("SELECT status FROM kind_referral") == [("withdrawn",)]


def test_the_bodys_own_coordinator_gets_nothing_of_the_working_file(house: House) -> None:
    house.refer(FULL)
    house.exchange()
    assert house.q.ids("person") == house.q.ids("identifier") == set()
