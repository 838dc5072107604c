"""Matches: the hard rules bar in words, a match lets the mentor in, its ending lets them out."""

from datetime import date

import pytest

from caseworker.domain.cases import Strand
from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.hard_rules import Finding, HardRule
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion, match_reason_id
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.releases import Release
from caseworker.domain.risks import Risk
from caseworker.services import assignments, casework, custody, matches, mentors, people, relationships, releases, risks
from caseworker.services.matches import Barred
from tests.services.conftest import HEWELL, PIKE, TODAY, House, Office, mentor_file, ruth, with_strand


def barred_by(office: Office, case: Id, *, mentor: Id | None = None, on: date = date(2026, 12, 21)) -> list[HardRule]:
    """The rules that stand in the way of a match by hand."""
    with pytest.raises(Barred) as refused:
        matches.make(office.a.desk, case=case, mentor=mentor or office.ruth, on=on)
    return [verdict.rule for verdict in refused.value.verdicts]


def held_at_hewell(office: Office) -> Id:
    case = office.refer()
    custody.held(office.a.desk, case=case, stay=CustodyStay(prison=HEWELL, since=date(2026, 3, 1)))
    return case


def test_a_mentor_whose_vetting_ends_before_the_visit_is_barred(office: Office) -> None:
    assert barred_by(office, held_at_hewell(office)) == [HardRule.VETTING]


def test_a_match_within_the_vetting_is_made(office: Office) -> None:
    matches.make(office.a.desk, case=held_at_hewell(office), mentor=office.ruth, on=date(2026, 12, 20))
    assert office.a.rows("SELECT mentor, state, started_on FROM kind_match") == [(office.ruth, "active", "2026-12-20")]


def test_from_the_day_of_release_on_no_vetting_is_asked_for(office: Office) -> None:
    case = held_at_hewell(office)
    release = Release(release_type="CONFIRMED", on=date(2026, 12, 22), source="prison")
    releases.said(office.a.desk, case=case, release=release)
    matches.make(office.a.desk, case=case, mentor=office.ruth, on=date(2026, 12, 22))
    assert len(office.a.ids("match")) == 1


def test_a_risk_above_the_mentors_clearance_bars(office: Office) -> None:
    case = office.refer()
    risks.assess(office.a.desk, case=case, risk=Risk(overall="very_high"))
    assert barred_by(office, case) == [HardRule.CLEARANCE]


def test_whoever_is_known_to_the_person_is_barred(office: Office) -> None:
    case = office.refer()
    known = Exclusion(exclusion_type="known_to_each_other", mentor=office.ruth)
    risks.keep_apart(office.a.desk, case=case, exclusion=known)
    assert barred_by(office, case) == [HardRule.KEPT_APART]


def test_a_required_gender_and_its_reason_bar_others(office: Office) -> None:
    case = office.refer()
    said = "Asked for a woman after violence"
    casework.require_mentor(office.a.desk, case=case, gender="female", why=said, basis="person_asked")
    assert barred_by(office, case) == [HardRule.GENDER]


def test_a_language_that_nobody_shares_bars(office: Office) -> None:
    case = office.refer(ReferralDetails(given_name="Amina", languages=("syl",)))
    assert barred_by(office, case) == [HardRule.LANGUAGE]


@pytest.mark.parametrize("place", [{"region": "D"}, {"prison": "CFI"}])
def test_a_wish_for_welsh_is_hard_in_wales(office: Office, place: dict[str, str]) -> None:
    case = office.refer(ReferralDetails(given_name="Siân", **place))  # type: ignore[arg-type]
    form = people.loaded(office.a.desk, record=case)
    people.edit(office.a.desk, form=form, welsh_preferred=True, languages=("eng",))
    assert HardRule.WELSH in barred_by(office, case)


def test_a_walled_mentor_is_barred(house: House) -> None:
    case = house.refer()
    assignments.wall(house.a.desk, case=case, member=house.ruth, reason="Cousins")
    assert barred_by(house, case) == [HardRule.WALL]


def test_every_place_can_be_taken_and_an_ending_frees_it(office: Office) -> None:
    small = mentor_file(office.a, ruth(given_name="Farida", capacity=1))
    first, second = office.refer(), office.refer(PIKE)
    match = matches.make(office.a.desk, case=first, mentor=small, on=date(2026, 12, 8)).created[0]
    assert barred_by(office, second, mentor=small) == [HardRule.CAPACITY]
    matches.end(office.a.desk, match=match, on=TODAY, reason="person_asked")
    matches.make(office.a.desk, case=second, mentor=small, on=date(2026, 12, 10))
    assert len(office.a.ids("match")) == 2


def test_everything_that_stands_in_the_way_is_said_at_once(office: Office) -> None:
    case = held_at_hewell(office)
    risks.assess(office.a.desk, case=case, risk=Risk(overall="very_high"))
    with pytest.raises(Barred, match=r"Vetting for Hewell .* the mentor is cleared up to"):
        matches.make(office.a.desk, case=case, mentor=office.ruth, on=date(2026, 12, 21))


def test_considering_a_match_writes_nothing_and_says_every_rule(office: Office) -> None:
    case = office.refer()
    with office.a.desk.act("look") as act:
        found = matches.verdicts(act, office.a.desk, case, mentor=office.ruth, on=date(2026, 12, 21))
    assert {verdict.finding for verdict in found} == {Finding.PASSES, Finding.UNKNOWN}
    assert office.a.ids("match") == set()


def test_a_match_keeps_the_sentences_that_decided_it(office: Office) -> None:
    match = office.match(office.refer())
    assert "The mentor is active." in office.a.record(match_reason_id(match)).decided_why


def test_a_match_ends_the_reason_for_having_no_mentor(office: Office) -> None:
    case = office.refer()
    casework.no_mentor(office.a.desk, case=case, reason="waiting", until=date(2026, 12, 31))
    office.match(case)
    assert office.a.rows("SELECT no_mentor_reason, no_mentor_until FROM kind_case") == [(None, None)]


def test_the_same_two_are_not_matched_twice(office: Office) -> None:
    case = office.refer()
    office.match(case)
    with pytest.raises(Refused, match="walk together already"):
        office.match(case)


def test_the_same_two_are_not_proposed_twice(office: Office) -> None:
    case, on = office.refer(), date(2026, 12, 8)
    matches.propose(office.a.desk, case=case, mentor=office.ruth, on=on)
    with pytest.raises(Refused, match="proposed to this mentor already"):
        matches.propose(office.a.desk, case=case, mentor=office.ruth, on=on)
    assert office.a.rows("SELECT count(*) FROM kind_match") == [(1,)]


def test_nobody_is_matched_in_a_closed_case(office: Office) -> None:
    case, on = office.refer(), date(2026, 12, 8)
    ending = casework.Ending(on=TODAY, reason="moved_away")
    casework.close(office.a.desk, case=case, ending=ending)
    for match in (matches.propose, matches.make):
        with pytest.raises(Refused, match="closed"):
            match(office.a.desk, case=case, mentor=office.ruth, on=on)


def test_somebody_without_a_file_cannot_be_matched(office: Office) -> None:
    with pytest.raises(NotHere, match="file"):
        matches.make(office.a.desk, case=office.refer(), mentor=Id("ff" * 16), on=date(2026, 12, 8))


def test_a_match_brings_the_history_to_the_mentor_and_its_ending_takes_it_away(house: House) -> None:
    case = house.refer()
    match = house.match(case)
    house.exchange()
    assert house.c.ids("person") == {case}
    assert house.d.ids("person") == set()
    matches.end(house.a.desk, match=match, on=TODAY, reason="mentor_asked")
    house.exchange()
    assert house.c.ids("person") == set()


def test_a_proposal_tells_the_mentor_no_more_than_that_there_is_one(house: House) -> None:
    case = house.refer()
    matches.propose(house.a.desk, case=case, mentor=house.ruth, on=date(2026, 12, 8))
    house.exchange()
    assert house.c.rows("SELECT rule, words FROM kind_notice") == [("match_proposal", None)]
    assert house.c.ids("person") == set()


def test_a_mentor_answers_from_their_own_laptop_and_the_proposal_becomes_the_match(house: House) -> None:
    case = house.refer()
    proposed = matches.propose(house.a.desk, case=case, mentor=house.ruth, on=date(2026, 12, 8)).created[0]
    house.exchange()
    notice = Id(next(iter(house.c.ids("notice"))))
    matches.answer(house.c.desk, proposal=notice, accepted=True)
    house.exchange()
    assert house.a.rows("SELECT answer FROM kind_notice WHERE rule='match_answer'") == [("accepted",)]
    house.match(case)
    assert house.a.rows("SELECT id, state FROM kind_match") == [(proposed, "active")]


def test_a_pair_that_declined_is_not_proposed_again(office: Office) -> None:
    case = office.refer()
    proposed = matches.propose(office.a.desk, case=case, mentor=office.ruth, on=date(2026, 12, 8)).created[0]
    matches.decline(office.a.desk, match=proposed, reason="too_far", words="Two buses")
    assert barred_by(office, case) == [HardRule.DECLINED]


@pytest.mark.parametrize(
    ("reason", "rule"),
    [
        ("did_not_fit", HardRule.DECLINED),
        ("known_to_each_other", HardRule.DECLINED),
        ("safety", HardRule.SAFETY),
    ],
)
def test_a_pair_whose_match_ended_because_of_the_two_is_not_matched_again(
    office: Office, reason: str, rule: HardRule
) -> None:
    case = office.refer()
    matches.end(office.a.desk, match=office.match(case), on=TODAY, reason=reason)
    with pytest.raises(Barred) as refused:
        matches.propose(office.a.desk, case=case, mentor=office.ruth, on=date(2026, 12, 22))
    (verdict,) = refused.value.verdicts
    assert (verdict.rule, verdict.why.values) == (rule, {"day": TODAY})


def test_a_pair_whose_match_ended_as_planned_may_be_matched_again(office: Office) -> None:
    case = office.refer()
    matches.end(office.a.desk, match=office.match(case), on=TODAY, reason="completed")
    assert office.match(case)


def test_a_match_that_began_is_ended_and_not_declined(office: Office) -> None:
    match = office.match(office.refer())
    with pytest.raises(Refused, match="End the match"):
        matches.decline(office.a.desk, match=match, reason="too_far")


def test_an_ending_needs_a_match_that_stands_and_a_day_between_its_beginning_and_today(office: Office) -> None:
    match = office.match(office.refer())
    for day, sentence in ((6, "before it began"), (8, "Plan the ending")):
        with pytest.raises(Refused, match=sentence):
            matches.end(office.a.desk, match=match, on=date(2026, 12, day), reason="completed")
    matches.end(office.a.desk, match=match, on=TODAY, reason="completed")
    with pytest.raises(Refused, match="does not stand"):
        matches.end(office.a.desk, match=match, on=TODAY, reason="completed")


def test_a_match_that_was_to_begin_later_can_end_today(office: Office) -> None:
    match = office.match(office.refer(), on=date(2026, 12, 9))
    matches.end(office.a.desk, match=match, on=TODAY, reason="person_asked")
    assert (office.a.record(match).state, office.a.record(match).ended_on) == ("ended", TODAY)


def test_how_the_first_meeting_went_is_kept_with_the_next_review(office: Office) -> None:
    match = office.match(office.refer())
    relationships.fit_checked(office.a.desk, match=match, words="Easy to talk to", review_due=date(2027, 1, 7))
    found = office.a.record(match)
    assert (found.fit_words, found.fit_checked_on, found.review_due) == (
        "Easy to talk to",
        date(2026, 12, 7),
        date(2027, 1, 7),
    )


def test_the_review_after_the_first_meeting_lies_ahead(office: Office) -> None:
    match = office.match(office.refer())
    for day in (date(2025, 1, 7), date(2026, 12, 7)):
        with pytest.raises(Refused, match="lies ahead"):
            relationships.fit_checked(office.a.desk, match=match, words="Easy to talk to", review_due=day)
    assert office.a.record(match).fit_checked_on is None


def test_in_a_statutory_strand_the_body_is_told_who_walks_with_the_person(house: House) -> None:
    case = house.refer(with_strand(Strand.LICENCE))
    house.match(case)
    house.exchange()
    assert house.p.rows("SELECT rule, mentor FROM kind_notice") == [("match", house.ruth)]


def test_a_person_matched_again_after_an_ending_gives_the_mentor_the_case_back(house: House) -> None:
    case = house.refer()
    match = house.match(case)
    house.exchange()
    matches.end(house.a.desk, match=match, on=TODAY, reason="mentor_asked")
    house.exchange()
    house.match(case, on=date(2026, 12, 10))
    house.exchange()
    assert house.c.ids("person") == {case}


def test_a_mentor_who_leaves_walks_with_nobody_any_more(house: House) -> None:
    one, two = house.refer(), house.refer(PIKE)
    for case in (one, two):
        house.match(case)
    house.exchange()
    mentors.leave(house.a.desk, mentor=house.ruth, on=TODAY)
    house.exchange()
    assert house.a.rows("SELECT DISTINCT state FROM kind_match") == [("ended",)]
    assert house.a.rows("SELECT DISTINCT reason FROM kind_match_reason") == [("mentor_left",)]
    assert house.c.ids("person") == set()


def test_how_often_two_are_to_meet_and_when_they_are_looked_at_is_kept(office: Office) -> None:
    match = office.match(office.refer())
    relationships.plan_contacts(office.a.desk, match=match, contacts=4, minutes=60)
    relationships.reviewed(office.a.desk, match=match, next_due=date(2027, 3, 1))
    found = office.a.record(match)
    assert (found.contacts_planned, found.minutes_planned) == (4, 60)
    assert (found.reviewed_on, found.review_due) == (TODAY, date(2027, 3, 1))


def test_a_planned_ending_says_when_the_person_was_told(office: Office) -> None:
    match = office.match(office.refer())
    relationships.plan_ending(office.a.desk, match=match, on=date(2027, 1, 31), notice_on=date(2027, 1, 3))
    found = office.a.record(match)
    assert (found.state, found.ending_planned_on, found.notice_on) == ("active", date(2027, 1, 31), date(2027, 1, 3))


def test_a_plan_that_cannot_be_is_refused(office: Office) -> None:
    match, desk = office.match(office.refer()), office.a.desk
    for contacts, minutes in ((0, None), (1, 0)):
        with pytest.raises(Refused, match="at least one contact"):
            relationships.plan_contacts(desk, match=match, contacts=contacts, minutes=minutes)
    with pytest.raises(Refused, match="lies ahead"):
        relationships.reviewed(desk, match=match, next_due=TODAY)
    with pytest.raises(Refused, match="given before it"):
        relationships.plan_ending(desk, match=match, on=date(2027, 1, 3), notice_on=date(2027, 1, 4))
    matches.end(desk, match=match, on=TODAY, reason="other")
    with pytest.raises(Refused, match="does not stand"):
        relationships.plan_contacts(desk, match=match, contacts=4)
