"""The state of a case: every gap has the one act that closes it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from caseworker.domain.agreements import Agreement, LawfulBasis
from caseworker.domain.cases import Strand
from caseworker.domain.custody import CustodyStay, Practitioner
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.ids import Id
from caseworker.domain.people import Identifier
from caseworker.domain.risks import Risk
from caseworker.services import (
    agreements,
    casework,
    custody,
    people,
    permissions,
    practitioners,
    referrals,
    releases,
    risks,
)
from caseworker.services.casework import Ending
from caseworker.services.office import keep_basis
from caseworker.services.referrals import Body
from tests.services.conftest import HEWELL, PIKE, TODAY, House, Office, with_strand
from tests.services.test_releases import CRD

DONE = Ending(on=date(2026, 12, 7), reason="completed", achievement="achieved", words="Has a home and a job")


def gaps(office: Office, case: Id) -> set[str]:
    found = office.a.rows("SELECT code FROM gap WHERE case_id=? AND since<=?", case, TODAY.isoformat())
    return {row[0] for row in found}


def test_each_gap_of_an_open_case_is_closed_by_one_act(office: Office) -> None:
    case, desk = office.refer(), office.a.desk
    custody.held(desk, case=case, stay=CustodyStay(prison=HEWELL, since=date(2026, 3, 1)))
    missing = {"no_mentor", "no_agreement", "no_lawful_basis", "no_next_step", "nobody_named", "no_release_date"}
    assert gaps(office, case) == missing
    casework.no_mentor(desk, case=case, reason="waiting", until=date(2026, 12, 31))
    agreements.begin(desk, case=case, agreement=Agreement(agreed_on=TODAY))
    casework.next_step(desk, case=case, step="Meet at the gate", on=date(2026, 12, 22))
    practitioners.name(desk, case=case, practitioner=Practitioner(side="outside", name="P. Lawson"))
    releases.said(desk, case=case, release=CRD)
    keep_basis(desk, basis=LawfulBasis(article_6="public_task"))
    assert gaps(office, case) == set()


def test_a_case_is_handed_to_a_member_of_the_service_alone(house: House) -> None:
    case = house.refer()
    casework.hand_to(house.a.desk, case=case, owner=house.b.member)
    assert house.a.rows("SELECT owner FROM kind_case") == [(house.b.member,)]
    with pytest.raises(Refused, match="member of the service"):
        casework.hand_to(house.a.desk, case=case, owner=Id("ff" * 16))


def test_a_next_step_has_words_and_a_day_to_come(office: Office) -> None:
    case = office.refer()
    with pytest.raises(Refused, match="what happens next"):
        casework.next_step(office.a.desk, case=case, step=" ", on=date(2026, 12, 22))
    with pytest.raises(Refused, match="lies ahead"):
        casework.next_step(office.a.desk, case=case, step="Ring", on=date(2026, 12, 6))


def test_the_reason_for_no_mentor_lies_ahead(office: Office) -> None:
    with pytest.raises(Refused, match="day to come"):
        casework.no_mentor(office.a.desk, case=office.refer(), reason="waiting", until=date(2026, 12, 6))


def test_a_required_gender_carries_its_reason_and_its_basis(office: Office) -> None:
    case = office.refer()
    for why, basis in ((" ", "person_asked"), ("Asked for a woman after violence", "")):
        with pytest.raises(Refused, match="without them it is a wish"):
            casework.require_mentor(office.a.desk, case=case, gender="female", why=why, basis=basis)
    casework.require_mentor(office.a.desk, case=case, gender=None, why="", wishes=("Likes fishing",))
    assert office.a.rows("SELECT mentor_gender, mentor_wishes FROM kind_case") == [(None, '["Likes fishing"]')]


def test_a_recalled_persons_case_rests_with_its_mentor_and_goes_on(office: Office) -> None:
    case = office.refer(with_strand(Strand.LICENCE))
    office.match(case)
    with pytest.raises(Refused, match="does not stand"):
        casework.pause(office.a.desk, case=case, why="Recalled")
    open_case(office)
    casework.pause(office.a.desk, case=case, why="Recalled", until=date(2027, 2, 1))
    assert office.a.rows("SELECT state FROM kind_match") == [("active",)]
    casework.resume(office.a.desk, case=case)
    assert office.a.rows("SELECT state, paused_why, paused_until FROM kind_case") == [("open", None, None)]


def open_case(office: Office) -> None:
    for (referral,) in office.a.rows("SELECT id FROM kind_referral"):
        referrals.accept(office.a.desk, referral=referral)


def test_closing_a_case_ends_its_match_and_keeps_what_was_achieved(house: House) -> None:
    case = house.refer()
    house.match(case)
    house.exchange()
    casework.close(house.a.desk, case=case, ending=DONE)
    house.exchange()
    assert house.a.rows("SELECT state, end_reason, achievement FROM kind_case") == [("closed", "completed", "achieved")]
    assert house.a.rows("SELECT state FROM kind_match") == [("ended",)]
    assert house.a.rows("SELECT reason FROM kind_match_reason") == [("case_closed",)]
    assert house.c.ids("person") == set()


def test_work_that_would_end_now_ends_on_no_day_ahead_and_nor_does_a_match_that_was_to_begin_later(
    office: Office,
) -> None:
    case = office.refer()
    office.match(case, on=date(2026, 12, 14))
    with pytest.raises(Refused, match="End it once the day has come"):
        casework.close(office.a.desk, case=case, ending=replace(DONE, on=date(2026, 12, 8)))
    assert office.a.rows("SELECT state FROM kind_match") == [("active",)]
    casework.close(office.a.desk, case=case, ending=DONE)
    assert office.a.rows("SELECT ended_on FROM kind_match") == [("2026-12-07",)]


def test_a_closed_case_has_no_gaps_and_cannot_be_closed_again(office: Office) -> None:
    case = office.refer()
    casework.close(office.a.desk, case=case, ending=DONE)
    assert gaps(office, case) == set()
    with pytest.raises(Refused, match="does not stand"):
        casework.close(office.a.desk, case=case, ending=DONE)


def test_what_a_body_hears_of_an_ending_depends_on_strand_and_permission(house: House) -> None:
    told: dict[str, list[tuple[object, ...]]] = {}
    for strand in (Strand.VOLUNTARY, Strand.LICENCE, Strand.IOM):
        case = house.refer(with_strand(strand))
        if strand is Strand.IOM:
            permissions.grant(house.a.desk, case=case, body=house.q.service, purpose=Purpose.OUTCOME)
        casework.close(house.a.desk, case=case, ending=DONE)
        house.exchange()
        told[strand] = house.p.rows("SELECT end_reason, achievement FROM kind_notice WHERE scope=?", case)
    assert told == {"voluntary": [], "licence": [("completed", None)], "iom": [("completed", "achieved")]}


def test_a_reopened_case_keeps_its_record_and_begins_without_its_ending(office: Office) -> None:
    case = office.refer()
    casework.close(office.a.desk, case=case, ending=DONE)
    casework.reopen(office.a.desk, case=case, reason="asked")
    assert office.a.rows("SELECT state, reopened_on, reopen_reason, ended_on, end_reason FROM kind_case") == [
        ("open", TODAY.isoformat(), "asked", None, None)
    ]


def test_a_case_ends_twice_and_the_body_hears_of_both(house: House) -> None:
    case = house.refer(with_strand(Strand.LICENCE))
    casework.close(house.a.desk, case=case, ending=DONE)
    casework.reopen(house.a.desk, case=case, reason="asked")
    house.a.clock.move_to(house.a.clock.now() + timedelta(days=2))
    casework.close(house.a.desk, case=case, ending=Ending(on=date(2026, 12, 9), reason="moved_out_of_area"))
    house.exchange()
    assert house.p.rows('SELECT end_reason FROM kind_notice ORDER BY "on"') == [("completed",), ("moved_out_of_area",)]


def test_a_body_into_whose_area_the_person_moves_reads_on_from_there(house: House) -> None:
    case = house.refer(with_body=False)
    house.exchange()
    casework.share_with(house.a.desk, case=case, body=house.body)
    with pytest.raises(Refused, match="shared with this body already"):
        casework.share_with(house.a.desk, case=case, body=house.body)
    releases.said(house.a.desk, case=case, release=CRD)
    house.exchange()
    assert len(house.p.ids("release")) == 1
    casework.stop_sharing(house.a.desk, case=case, body=house.q.service)
    with pytest.raises(Refused, match="not let into"):
        casework.stop_sharing(house.a.desk, case=case, body=house.q.service)
    assert house.a.rows("SELECT body FROM kind_case") == [(None,)]


def test_a_second_body_does_not_become_deaf_to_the_first(office: Office) -> None:
    case = office.refer()
    other = Body(Id("c0" * 16))
    casework.share_with(office.a.desk, case=case, body=other)
    releases.said(office.a.desk, case=case, release=CRD)
    risks.assess(office.a.desk, case=case, risk=Risk(overall="low"))
    assert {row[0] for row in office.a.rows("SELECT folder FROM kind_release")} == {f"shared/{case}/{other.service}"}


def test_a_body_that_is_let_in_is_told_who_it_is_and_the_ledger_says_so(house: House) -> None:
    case = house.refer(with_body=False)
    people.add_identifier(
        house.a.desk, case=case, identifier=Identifier(identifier_type="crn", value="X999999", doubtful=True)
    )
    casework.share_with(house.a.desk, case=case, body=house.body)
    house.exchange()
    assert house.p.rows("SELECT family_name, prison_number, crn, needs_summary FROM kind_referral") == [
        (PIKE.family_name, PIKE.prison_number, PIKE.crn, None)
    ]
    lines = house.a.rows("SELECT purpose, basis, what FROM kind_disclosure WHERE purpose='identity'")
    assert [line[:2] for line in lines] == [("identity", "official")]
    assert "referral.family_name" in str(lines[0][2])


def test_a_case_that_has_not_begun_here_is_not_changed(office: Office) -> None:
    with pytest.raises(NotHere, match="has not begun"):
        casework.pause(office.a.desk, case=Id("ff" * 16), why="Recalled")
