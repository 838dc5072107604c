"""Referrals as they are listed and shown: what waits, who may decide or take back, and what became of the others."""

from datetime import date

import pytest

from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.ids import Id
from caseworker.domain.referral_details import NeedSaid, ReferralDetails
from caseworker.domain.referrals import Referral
from caseworker.domain.service import ServiceKind
from caseworker.forms.declared import FORMS
from caseworker.queries import people, referral, referrals
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import Listing, ShownRecord
from caseworker.queries.place_names import PlaceName
from caseworker.queries.referrals import ReferralChip
from caseworker.queries.rows import Chip, Spot
from caseworker.services import referrals as acts
from tests.devices import Device, founder, later
from tests.queries.conftest import TODAY, Town, asked

SMITH = ReferralDetails(
    given_name="John",
    family_name="Smith",
    born_on=date(1990, 2, 28),
    prison_number="A1234BC",
    source="probation",
    referrer_name="P. Lawson",
    referrer_phone="01632 960114",
    expected_release=date(2026, 12, 22),
    notes="Leaves with nothing",
    needs=(NeedSaid(pathway="accommodation", complexity="high", desired_outcomes=("ACC-1",)),),
)
URGENT = ReferralDetails(given_name="Kai", family_name="Ng", urgency=("no_home",), source="courts")


def listed(who: Device, chip: str = "", text: str = "") -> Listing:
    with asked(who) as reading:
        return referrals.page(reading, text=text, chip=chip, offset=0, limit=100)


def names(found: Listing) -> list[str]:
    return [str(row.name) for row in found.rows]


def shown(who: Device, record: Id) -> ShownRecord:
    with asked(who) as reading:
        return referral.shown(reading, record)


def forms(who: Device, record: Id) -> set[FormName]:
    return {offer.form for offer in shown(who, record).offers}


def refer(town: Town, row: ReferralDetails = SMITH) -> Id:
    """A referral that a coordinator takes down; its id."""
    case = acts.refer(town.farida.desk, row=row).created[0]
    with asked(town.farida) as reading:
        return reading.of_scopes(Referral, [case])[0].id


def send(town: Town, row: ReferralDetails = SMITH) -> Id:
    """A referral that a practitioner sends to the provider, which has come; its id."""
    sent = acts.refer_to(town.priya.desk, row=row, provider=town.farida.service).created[0]
    town.exchange(town.priya, town.farida)
    return sent


def words(one: ShownRecord) -> str:
    facts = [fact for tab in one.tabs for section in tab.sections for fact in section.facts]
    said = [str(part) for fact in facts for part in (fact.label, fact.words, fact.context) if part is not None]
    leads = [str(section.lead) for tab in one.tabs for section in tab.sections if section.lead]
    return "\n".join([*said, *leads, *(str(s) for tab in one.tabs for section in tab.sections for s in section.says)])


def test_those_that_wait_are_listed_first_and_the_urgent_before_the_others(town: Town) -> None:
    refer(town)
    later(town.farida, days=9)
    refer(town, URGENT)
    found = listed(town.farida)
    assert names(found) == ["Ng, Kai", "Smith, John"]
    assert [str(row.badge.words) for row in found.rows if row.badge] == ["Urgent", "Waiting 9 days"]
    assert str(found.sentence) == "2 referrals wait, urgent ones first"


def test_each_chip_holds_the_referrals_that_stand_so(town: Town) -> None:
    one, two, three = refer(town), refer(town, URGENT), refer(town, ReferralDetails(family_name="Okafor"))
    acts.accept(town.farida.desk, referral=one)
    acts.give_back(town.farida.desk, referral=two, reason="no_capacity")
    acts.withdraw(town.farida.desk, referral=three)
    by_chip = {chip: names(listed(town.farida, chip)) for chip in ReferralChip}
    assert by_chip == {
        ReferralChip.WAITING: [],
        ReferralChip.ACCEPTED: ["Smith, John"],
        ReferralChip.RETURNED: ["Ng, Kai"],
        ReferralChip.WITHDRAWN: ["Okafor"],
        ReferralChip.ALL: by_chip[ReferralChip.ALL],
    }
    assert set(by_chip[ReferralChip.ALL]) == {"Smith, John", "Ng, Kai", "Okafor"}


def test_a_referral_is_found_by_the_beginning_of_a_name_and_by_its_number(town: Town) -> None:
    refer(town)
    refer(town, URGENT)
    assert names(listed(town.farida, "all", "smi joh")) == ["Smith, John"]
    assert names(listed(town.farida, "all", "A1234BC")) == ["Smith, John"]
    assert names(listed(town.farida, "all", "nobody")) == []


def test_the_rail_counts_what_a_coordinator_has_to_decide_and_nothing_for_a_practitioner(town: Town) -> None:
    refer(town)
    send(town, URGENT)
    with asked(town.farida) as reading:
        assert referrals.waiting(reading) == 2
    with asked(town.priya) as reading:
        assert referrals.waiting(reading) == 0


def test_a_page_with_no_referral_at_all_says_so_and_offers_how_one_comes_to_be(town: Town) -> None:
    found = listed(town.farida)
    assert found.empty is not None
    assert {offer.form for offer in found.offers} >= {FormName.REFER}
    assert {offer.form for offer in listed(town.priya).offers} == {FormName.REFER_TO}
    refer(town)
    assert listed(town.farida, "returned").empty is None


def test_a_referral_shows_what_was_asked_by_whom_and_the_way_to_the_record(town: Town) -> None:
    one = shown(town.farida, refer(town))
    told = words(one)
    assert one.name == "John Smith"
    assert one.number == "A1234BC"
    for said in ("Leaves with nothing", "P. Lawson", "01632 960114", "Probation", "22 December 2026"):
        assert said in told
    assert "complexity high" in told
    assert "wanted: Helped into social, supported or private rented housing" in told
    spots = [fact.leads_to for tab in one.tabs for section in tab.sections for fact in section.facts if fact.leads_to]
    assert [spot.place for spot in spots] == [PlaceName.PEOPLE]
    assert shown(town.farida, spots[0].record).record == one.record
    assert isinstance(spots[0], Spot)


def test_no_code_reaches_the_page(town: Town) -> None:
    one = refer(town, URGENT)
    acts.give_back(town.farida.desk, referral=one, reason="no_capacity")
    told = words(shown(town.farida, one))
    assert "no_home" not in told
    assert "no_capacity" not in told
    assert "No place free" in told


def test_what_a_body_sent_is_for_the_provider_to_decide_and_for_the_sender_to_take_back(town: Town) -> None:
    one = send(town)
    assert forms(town.farida, one) >= {FormName.ACCEPT_REFERRAL, FormName.RETURN_REFERRAL, FormName.ADD_NEED}
    assert FormName.WITHDRAW_REFERRAL not in forms(town.farida, one)
    assert forms(town.priya, one) == {FormName.WITHDRAW_REFERRAL}


def test_a_coordinator_of_a_body_is_offered_nothing_that_the_record_would_refuse(town: Town) -> None:
    assert listed(town.probation).offers == ()
    assert {offer.form for offer in listed(town.priya).offers} == {FormName.REFER_TO}
    with asked(town.probation) as reading, pytest.raises(Refused):
        FORMS[FormName.REFER_TO].blank(reading, town.probation.service)
    lonely = founder("Gwen Bevan", kind=ServiceKind.BODY)
    with asked(lonely) as reading:
        beginning = people.page(reading, text="", chip=Chip.ALL, offset=0, limit=100).empty
    assert beginning is not None
    assert [act.spot.place for act in beginning.acts] == [PlaceName.SYNC]


def test_what_a_coordinator_took_down_is_theirs_to_take_back_as_well(town: Town) -> None:
    assert forms(town.farida, refer(town)) >= {FormName.ACCEPT_REFERRAL, FormName.WITHDRAW_REFERRAL}


def test_the_sender_reads_the_answer_and_may_refer_again(town: Town) -> None:
    one = send(town)
    acts.give_back(town.farida.desk, referral=one, reason="out_of_area", words="Try Severn House")
    town.exchange(town.farida, town.priya)
    told = words(shown(town.priya, one))
    assert "Out of the area" in told
    assert "Try Severn House" in told
    assert forms(town.priya, one) == {FormName.REFER_AGAIN}
    assert FormName.REFER_AGAIN not in forms(town.farida, one)


def test_a_decision_says_who_decided_and_when(town: Town) -> None:
    one = refer(town)
    acts.accept(town.farida.desk, referral=one)
    assert "Farida Akhtar, 7 December 2026, 09:00" in words(shown(town.farida, one))
    assert forms(town.farida, one) == {FormName.ADD_NEED}


def test_nothing_more_is_offered_while_another_referral_of_the_same_person_waits(town: Town) -> None:
    one = refer(town)
    acts.withdraw(town.farida.desk, referral=one)
    assert FormName.REFER_AGAIN in forms(town.farida, one)
    acts.refer_again(town.farida.desk, referral=one, row=SMITH)
    assert FormName.REFER_AGAIN not in forms(town.farida, one)


def test_the_day_out_is_told_with_how_far_it_is(town: Town) -> None:
    one = shown(town.farida, refer(town))
    leaves = one.facts[1]
    assert str(leaves.context) == f"in {(date(2026, 12, 22) - TODAY).days} days"


def test_while_nobody_is_here_the_list_of_people_offers_how_somebody_comes(town: Town) -> None:
    with asked(founder("Wyn Parry")) as reading:
        nobody = people.page(reading, text="", chip=Chip.ALL, offset=0, limit=100)
    offers = [act.spot.offer for act in nobody.empty.acts] if nobody.empty is not None else []
    assert [one.form for one in offers if one is not None] == [FormName.REFER, FormName.IMPORT_SHEET]
    with asked(town.farida) as reading:
        assert people.page(reading, text="nobody", chip=Chip.ALL, offset=0, limit=100).empty is None


def test_a_mentor_has_no_referral_on_the_device_that_is_not_of_their_person(town: Town) -> None:
    one = refer(town)
    town.exchange()
    with pytest.raises(NotHere):
        shown(town.ruth, one)
