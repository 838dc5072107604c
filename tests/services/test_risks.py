"""Risk: the detail restricted, the card in plain words for whoever walks with the person, the safer value meanwhile."""

from datetime import date

import pytest

from caseworker.domain.errors import Refused
from caseworker.domain.folders import restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion
from caseworker.domain.risks import Risk, RiskCard
from caseworker.services import people, risks
from caseworker.services.risks import risk_id
from tests.devices import later
from tests.services.conftest import TODAY, House, Office

HIGH = Risk(overall="high", to_staff="medium", words="After a drink", exclusion_zones=("Town centre",))
CARD = RiskCard(what_to_do="Meet in public places. Leave if he has been drinking.", whom_to_ring="01632 960114")


def walking(house: House) -> Id:
    case = house.refer()
    house.match(case)
    house.exchange()
    return case


def test_the_detail_never_reaches_the_mentor_and_the_card_does(house: House) -> None:
    case = walking(house)
    risks.assess(house.a.desk, case=case, risk=HIGH, card=CARD)
    house.exchange()
    assert house.c.ids("risk") == set()
    assert house.c.rows("SELECT what_to_do, level, level_changed_on FROM kind_risk_card") == [
        (CARD.what_to_do, None, TODAY.isoformat())
    ]
    assert house.b.rows("SELECT overall FROM kind_risk") == [("high",)]


def test_a_providers_own_assessment_stays_with_it_and_the_body_reads_the_card(house: House) -> None:
    case = walking(house)
    risks.assess(house.a.desk, case=case, risk=HIGH, card=CARD)
    house.exchange()
    assert house.p.ids("risk") == set()
    assert house.p.rows("SELECT level FROM kind_risk_card") == [("high",)]
    assert house.a.rows("SELECT purpose, basis FROM kind_disclosure") == [("risk", "duty")]


def test_without_a_body_the_card_lies_in_the_working_file_without_its_level(house: House) -> None:
    case = house.refer(with_body=False)
    house.match(case)
    risks.assess(house.a.desk, case=case, risk=HIGH, card=CARD)
    house.exchange()
    assert house.c.rows("SELECT folder, level FROM kind_risk_card") == [(f"case/{case}", None)]


def test_a_practitioners_assessment_is_read_by_the_provider_and_not_by_the_mentor(house: House) -> None:
    case = walking(house)
    risks.assess(house.p.desk, case=case, risk=HIGH, card=CARD)
    house.exchange()
    assert house.a.rows("SELECT overall, words FROM kind_risk") == [("high", "After a drink")]
    assert house.c.ids("risk") == set()
    assert house.c.rows("SELECT what_to_do FROM kind_risk_card") == [(CARD.what_to_do,)]


def test_an_assessment_stands_whole_over_the_one_before(office: Office) -> None:
    case = office.refer()
    risks.assess(office.a.desk, case=case, risk=HIGH)
    risks.assess(office.a.desk, case=case, risk=Risk(overall="medium"))
    found = office.a.record(risk_id(restricted_folder(case)))
    assert (found.overall, found.words, found.exclusion_zones) == ("medium", None, ())


def test_a_card_keeps_its_words_where_a_new_assessment_says_none(office: Office) -> None:
    case = office.refer()
    risks.assess(office.a.desk, case=case, risk=HIGH, card=CARD)
    risks.assess(office.a.desk, case=case, risk=Risk(overall="very_high"))
    assert office.a.rows("SELECT what_to_do, level FROM kind_risk_card") == [(CARD.what_to_do, "very_high")]


def test_the_day_of_a_change_of_level_is_kept_and_the_same_level_moves_nothing(office: Office) -> None:
    case = office.refer()
    risks.assess(office.a.desk, case=case, risk=HIGH)
    later(office.a, days=7)
    risks.assess(office.a.desk, case=case, risk=HIGH)
    assert office.a.rows("SELECT level_changed_on, changed_on FROM kind_risk_card") == [("2026-12-07", "2026-12-14")]
    risks.assess(office.a.desk, case=case, risk=Risk(overall="low"))
    assert office.a.rows("SELECT level_changed_on FROM kind_risk_card") == [("2026-12-14",)]


def test_two_who_assess_at_once_meet_and_the_higher_risk_acts(house: House) -> None:
    case = walking(house)
    risks.assess(house.a.desk, case=case, risk=Risk(overall="medium", words="Calm"))
    risks.assess(house.b.desk, case=case, risk=Risk(overall="very_high", words="Threats"))
    house.exchange()
    record = risk_id(restricted_folder(case))
    assert house.a.record(record).overall == house.b.record(record).overall == "very_high"
    assert house.a.record(record).words == "Calm\nThreats"
    assert "overall" in house.a.conflicts(record)


def test_a_form_is_saved_over_the_assessment_that_it_was_loaded_with(house: House) -> None:
    case = walking(house)
    risks.assess(house.a.desk, case=case, risk=Risk(overall="low"))
    house.exchange()
    record = risk_id(restricted_folder(case))
    form = people.loaded(house.a.desk, record=record)
    risks.assess(house.b.desk, case=case, risk=Risk(overall="very_high"))
    house.exchange()
    risks.assess(house.a.desk, case=case, risk=Risk(overall="medium"), form=form)
    assert house.a.record(record).overall == "very_high"
    assert "overall" in house.a.conflicts(record)


def test_a_first_assessment_is_not_laid_over_one_that_came_meanwhile(house: House) -> None:
    case = walking(house)
    risks.assess_first(house.b.desk, case=case, risk=Risk(overall="very_high"))
    house.exchange()
    with pytest.raises(Refused, match="meanwhile"):
        risks.assess_first(house.a.desk, case=case, risk=Risk(overall="low"))
    with pytest.raises(Refused, match="meanwhile"):
        risks.write_first_card(house.a.desk, case=case, card=CARD)
    assert house.a.record(risk_id(restricted_folder(case))).overall == "very_high"


def test_a_card_that_says_what_it_said_was_not_changed(office: Office) -> None:
    case = office.refer()
    risks.write_first_card(office.a.desk, case=case, card=CARD)
    (card,) = office.a.ids("risk_card")
    later(office.a, days=2)
    form = people.loaded(office.a.desk, record=Id(card))
    risks.write_card(office.a.desk, form=form, what_to_do=CARD.what_to_do)
    assert office.a.rows("SELECT changed_on FROM kind_risk_card") == [(TODAY.isoformat(),)]
    risks.write_card(office.a.desk, form=form, what_to_do="Meet at the library.")
    assert office.a.rows("SELECT changed_on FROM kind_risk_card") != [(TODAY.isoformat(),)]


def test_the_next_review_follows_the_services_own_policy(office: Office) -> None:
    case = office.refer()
    settings = Id(office.a.rows("SELECT id FROM kind_service_settings")[0][0])
    office.a.change(settings, risk_review_days=30)
    risks.assess(office.a.desk, case=case, risk=HIGH)
    assert office.a.record(risk_id(restricted_folder(case))).review_due == date(2027, 1, 6)


def test_whoever_was_told_is_on_record_with_the_card_they_were_told_of(house: House) -> None:
    case = walking(house)
    risks.assess(house.a.desk, case=case, risk=HIGH, card=CARD)
    house.exchange()
    card = Id(next(iter(house.c.ids("risk_card"))))
    risks.briefed(house.c.desk, case=case, card=card, member=house.ruth, how="read")
    house.exchange()
    assert house.a.rows("SELECT card, member, how, card_changed_on FROM kind_briefing_read") == [
        (card, house.ruth, "read", TODAY.isoformat())
    ]


def test_whom_to_keep_apart_is_restricted_and_can_be_lifted(house: House) -> None:
    case = walking(house)
    apart = Exclusion(exclusion_type="area", districts=("B5",))
    made = risks.keep_apart(house.a.desk, case=case, exclusion=apart).created[0]
    house.exchange()
    assert house.c.ids("exclusion") == house.p.ids("exclusion") == set()
    risks.no_longer_apart(house.a.desk, exclusion=made)
    assert house.a.record(made).applies is False


def test_a_risk_needs_its_level_and_an_exclusion_its_object(office: Office) -> None:
    case = office.refer()
    with pytest.raises(Refused, match="how high"):
        risks.assess(office.a.desk, case=case, risk=Risk(words="Worse"))
    with pytest.raises(Refused, match="whom or where"):
        risks.keep_apart(office.a.desk, case=case, exclusion=Exclusion(exclusion_type="area"))
