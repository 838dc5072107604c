"""The hard rules of a match: each verdict says the fact and the date that decided it."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from caseworker.domain.availability import PARTS, WEEKDAYS
from caseworker.domain.hard_rules import LIFTABLE, Finding, HardRule, Verdict, barring, in_words, judged
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion
from caseworker.domain.meetings import NEEDS
from caseworker.domain.mentors import RISK_LEVELS, Check, Mentor
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit
from caseworker.domain.parted import How, Parted
from caseworker.domain.vocabulary import read_vocabularies

RUTH = Id("aa" * 16)
THE_21ST, THE_20TH = date(2026, 12, 21), date(2026, 12, 20)
INSIDE = Visit(on=THE_21ST, prison="HEI", prison_name="Hewell")
OUTSIDE = Visit(on=date(2026, 12, 22))
DBS = Check(check_type="dbs", outcome="clear", issued_on=date(2025, 1, 1))
INDUCTION = Check(check_type="training", module="Induction", outcome="clear", issued_on=date(2025, 1, 1))
HEWELL = Check(
    check_type="prison_vetting", prison="HEI", outcome="clear", issued_on=date(2025, 1, 1), lapses_on=THE_20TH
)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def mentor(*, checks: tuple[Check, ...] = (DBS, INDUCTION, HEWELL), **values: Any) -> MentorFacts:
    facts = {name: values.pop(name) for name in ("held", "walled", "parted", "distance_km") if name in values}
    known: dict[str, Any] = {
        "status": "active",
        "cleared_risk": "medium",
        "languages": ("eng",),
        "capacity": 2,
    } | values
    return MentorFacts(mentor=Mentor(id=RUTH, **known), checks=checks, **facts)


def person(**values: Any) -> PersonFacts:
    return PersonFacts(**({"languages": ("eng",), "risk_level": "low"} | values))


def verdict(rule: HardRule, one: MentorFacts, other: PersonFacts, visit: Visit = OUTSIDE) -> Verdict | None:
    return next((v for v in judged(one, person=other, visit=visit) if v.rule is rule), None)


def finding(rule: HardRule, one: MentorFacts, other: PersonFacts, visit: Visit = OUTSIDE) -> Finding | None:
    found = verdict(rule, one, other, visit)
    return found.finding if found else None


def test_a_pair_that_every_rule_lets_through_is_not_barred() -> None:
    assert barring(judged(mentor(), person=person(), visit=OUTSIDE)) == ()


def test_a_lapsed_vetting_bars_the_visit_inside_and_says_both_days() -> None:
    found = verdict(HardRule.VETTING, mentor(), person(), INSIDE)
    assert found is not None
    assert found.finding is Finding.BARS
    assert found.why.template == "Vetting for {prison} ends {ends}, the visit is on {day}."
    assert found.why.values == {"prison": "Hewell", "ends": THE_20TH, "day": THE_21ST}


def test_the_gate_pick_up_of_the_next_day_needs_no_vetting() -> None:
    assert verdict(HardRule.VETTING, mentor(), person(), OUTSIDE) is None


def test_the_last_day_of_a_vetting_still_counts() -> None:
    assert finding(HardRule.VETTING, mentor(), person(), Visit(on=THE_20TH, prison="HEI")) is Finding.PASSES


def test_vetting_for_another_prison_is_none() -> None:
    found = verdict(HardRule.VETTING, mentor(), person(), Visit(on=THE_20TH, prison="FSI", prison_name="Featherstone"))
    assert found is not None
    assert str(found.why).startswith("There is no clear vetting for Featherstone")


@given(lapses=DAYS, on=DAYS)
def test_vetting_holds_exactly_until_it_lapses(lapses: date, on: date) -> None:
    check = HEWELL.__class__(check_type="prison_vetting", prison="HEI", outcome="clear", lapses_on=lapses)
    found = finding(HardRule.VETTING, mentor(checks=(check,)), person(), Visit(on=on, prison="HEI"))
    assert (found is Finding.PASSES) == (on <= lapses)


@given(lapses=st.lists(DAYS, min_size=1, max_size=4), on=DAYS)
def test_a_renewed_check_counts_beside_the_old_one(lapses: list[date], on: date) -> None:
    checks = tuple(Check(check_type="dbs", outcome="clear", lapses_on=day) for day in lapses)
    found = finding(HardRule.DBS, mentor(checks=checks), person(), Visit(on=on))
    assert (found is Finding.PASSES) == (on <= max(lapses))


@pytest.mark.parametrize("outcome", ["pending", "refused", "withdrawn", None])
def test_a_check_that_is_not_clear_is_no_check(outcome: str | None) -> None:
    check = Check(check_type="dbs", outcome=outcome)
    assert finding(HardRule.DBS, mentor(checks=(check,)), person()) is Finding.BARS


def test_a_check_does_not_count_before_the_day_it_was_issued() -> None:
    check = Check(check_type="dbs", outcome="clear", issued_on=OUTSIDE.on + timedelta(days=1))
    assert finding(HardRule.DBS, mentor(checks=(check,)), person()) is Finding.BARS


def test_a_dbs_check_that_is_due_again_bars_with_its_day() -> None:
    check = Check(check_type="dbs", outcome="clear", lapses_on=THE_20TH)
    found = verdict(HardRule.DBS, mentor(checks=(check,)), person())
    assert found is not None
    assert (found.finding, found.why.values["ends"]) == (Finding.BARS, THE_20TH)


def test_a_mentor_without_training_is_barred() -> None:
    assert finding(HardRule.TRAINED, mentor(checks=(DBS,)), person()) is Finding.BARS


def test_a_module_that_the_service_asks_for_bars_until_it_is_passed() -> None:
    one = replace(mentor(), required=("induction ", "Safeguarding"))
    found = verdict(HardRule.TRAINED, one, person())
    assert found is not None
    assert str(found.why) == "The training module Safeguarding has not been passed."
    passed = replace(INDUCTION, module="safeguarding")
    assert finding(HardRule.TRAINED, replace(one, checks=(*one.checks, passed)), person()) is Finding.PASSES


def test_one_lapsed_module_bars_though_another_is_in_date() -> None:
    lapsed = Check(check_type="training", module="Safeguarding", outcome="clear", lapses_on=THE_20TH)
    found = verdict(HardRule.TRAINED, mentor(checks=(INDUCTION, lapsed)), person())
    assert found is not None
    assert (found.finding, found.why.values["module"]) == (Finding.BARS, "Safeguarding")


def test_a_module_that_was_never_passed_bars() -> None:
    failed = Check(check_type="training", module="Safeguarding", outcome="pending")
    found = verdict(HardRule.TRAINED, mentor(checks=(failed,)), person())
    assert found is not None
    assert str(found.why) == "The training module Safeguarding has not been passed. An outcome is still awaited."


@pytest.mark.parametrize("status", ["applicant", "training", "on_leave", "left", None, "something new"])
def test_only_an_active_mentor_is_matched(status: str | None) -> None:
    assert finding(HardRule.ACTIVE, mentor(status=status), person()) is Finding.BARS


def test_a_mentor_who_leaves_before_the_day_or_starts_after_it_is_barred() -> None:
    assert finding(HardRule.ACTIVE, mentor(left_on=OUTSIDE.on), person()) is Finding.BARS
    assert finding(HardRule.ACTIVE, mentor(started_on=OUTSIDE.on + timedelta(days=1)), person()) is Finding.BARS
    assert finding(HardRule.ACTIVE, mentor(started_on=OUTSIDE.on), person()) is Finding.PASSES


@pytest.mark.parametrize("risk", RISK_LEVELS)
@pytest.mark.parametrize("cleared", RISK_LEVELS)
def test_clearance_reaches_at_least_the_risk_of_the_person(risk: str, cleared: str) -> None:
    found = finding(HardRule.CLEARANCE, mentor(cleared_risk=cleared), person(risk_level=risk))
    assert (found is Finding.PASSES) == (RISK_LEVELS.index(cleared) >= RISK_LEVELS.index(risk))


def test_a_level_of_a_newer_version_is_taken_for_the_highest_risk_and_the_least_clearance() -> None:
    assert finding(HardRule.CLEARANCE, mentor(cleared_risk="very_high"), person(risk_level="extreme")) is Finding.BARS
    assert finding(HardRule.CLEARANCE, mentor(cleared_risk="extreme"), person(risk_level="low")) is Finding.BARS


def test_an_unknown_risk_is_said_and_does_not_bar_but_an_unknown_clearance_does() -> None:
    assert finding(HardRule.CLEARANCE, mentor(), person(risk_level=None)) is Finding.UNKNOWN
    assert finding(HardRule.CLEARANCE, mentor(cleared_risk=None), person()) is Finding.BARS


@pytest.mark.parametrize(
    "kind", ["no_contact", "known_to_each_other", "conflict_of_interest", "victim_link", "something new"]
)
def test_two_who_must_be_kept_apart_are_not_matched(kind: str) -> None:
    apart = Exclusion(exclusion_type=kind, mentor=RUTH)
    assert finding(HardRule.KEPT_APART, mentor(), person(exclusions=(apart,))) is Finding.BARS


def test_a_reason_to_keep_apart_ends_on_its_day_and_a_link_to_a_victim_is_never_named() -> None:
    apart = Exclusion(exclusion_type="victim_link", mentor=RUTH, until=OUTSIDE.on)
    found = verdict(HardRule.KEPT_APART, mentor(), person(exclusions=(apart,)))
    assert found is not None
    assert str(found.why).startswith("They must be kept apart. This applies until")
    after = Visit(on=OUTSIDE.on + timedelta(days=1))
    assert verdict(HardRule.KEPT_APART, mentor(), person(exclusions=(apart,)), after) is None


def test_an_exclusion_that_no_longer_applies_or_names_somebody_else_is_nothing() -> None:
    lifted = Exclusion(exclusion_type="no_contact", mentor=RUTH, applies=False)
    other = Exclusion(exclusion_type="no_contact", mentor=Id("bb" * 16))
    assert verdict(HardRule.KEPT_APART, mentor(), person(exclusions=(lifted, other))) is None


@pytest.mark.parametrize(
    ("home", "found"),
    [("B5", Finding.BARS), (" b5 ", Finding.BARS), ("B50", Finding.PASSES), (None, Finding.UNKNOWN)],
)
def test_a_mentor_who_lives_in_an_excluded_area_is_barred(home: str | None, found: Finding) -> None:
    zone = Exclusion(exclusion_type="area", districts=("B5",))
    assert finding(HardRule.AREA, mentor(home_district=home), person(exclusions=(zone,))) is found


def test_zones_in_words_ask_to_be_read() -> None:
    assert finding(HardRule.AREA, mentor(home_district="B5"), person(zones_in_words=True)) is Finding.UNKNOWN


def test_a_required_gender_bars_everybody_else_and_whoever_has_not_said() -> None:
    asked = person(mentor_gender="female")
    found = {gender: finding(HardRule.GENDER, mentor(gender=gender), asked) for gender in ("female", "male", None)}
    assert found == {"female": Finding.PASSES, "male": Finding.BARS, None: Finding.BARS}


def test_whom_a_mentor_works_with_is_kept_too() -> None:
    only = mentor(works_only_with=("female",))
    found = {gender: finding(HardRule.GENDER, only, person(gender=gender)) for gender in ("female", "male", None)}
    assert found == {"female": Finding.PASSES, "male": Finding.BARS, None: Finding.UNKNOWN}


@pytest.mark.parametrize("how", [How.DECLINED, How.DID_NOT_FIT, How.KNOWN_TO_EACH_OTHER])
def test_a_pair_that_was_declined_or_did_not_fit_is_not_matched_again(how: How) -> None:
    before = mentor(parted=Parted(how, THE_20TH))
    found = verdict(HardRule.DECLINED, before, person())
    assert found is not None
    assert (found.finding, found.why.values) == (Finding.BARS, {"day": THE_20TH})
    assert verdict(HardRule.SAFETY, before, person()) is None


def test_two_between_whom_safety_came_are_not_matched_again_and_nothing_lifts_it() -> None:
    before = mentor(parted=Parted(How.SAFETY, THE_20TH))
    found = verdict(HardRule.SAFETY, before, person())
    assert found is not None
    assert (found.finding, found.why.values) == (Finding.BARS, {"day": THE_20TH})
    assert verdict(HardRule.DECLINED, before, person()) is None
    assert not LIFTABLE & {HardRule.SAFETY, HardRule.DECLINED}


@pytest.mark.parametrize(
    ("spoken", "understood", "interpreter", "found"),
    [
        (("syl",), ("eng", "syl"), None, Finding.PASSES),
        (("syl",), ("eng",), None, Finding.BARS),
        (("syl",), ("eng",), True, Finding.PASSES),
        ((), ("eng",), None, Finding.UNKNOWN),
        (("syl",), (), None, Finding.UNKNOWN),
    ],
)
def test_they_share_a_language_or_have_an_interpreter(
    spoken: tuple[str, ...], understood: tuple[str, ...], interpreter: bool | None, found: Finding
) -> None:
    asked = person(languages=spoken, interpreter_needed=interpreter)
    assert finding(HardRule.LANGUAGE, mentor(languages=understood), asked) is found


def test_a_wish_for_welsh_is_hard_in_wales_and_said_elsewhere() -> None:
    in_wales = person(welsh_preferred=True, in_wales=True)
    assert finding(HardRule.WELSH, mentor(), in_wales) is Finding.BARS
    assert finding(HardRule.WELSH, mentor(welsh=True), in_wales) is Finding.PASSES
    assert finding(HardRule.WELSH, mentor(languages=("eng", "cym")), in_wales) is Finding.PASSES
    assert finding(HardRule.WELSH, mentor(), person(welsh_preferred=True)) is Finding.UNKNOWN
    assert finding(HardRule.WELSH, mentor(), person()) is None


@given(limit=st.integers(0, 200), distance=st.integers(0, 200))
def test_nobody_is_sent_much_further_than_they_travel_and_near_the_limit_it_is_checked(
    limit: int, distance: int
) -> None:
    found = finding(HardRule.TRAVEL, mentor(travel_km=limit, distance_km=distance), person())
    assert (found is Finding.BARS) == (distance > limit * 1.25)
    assert (found is Finding.PASSES) == (distance <= limit * 0.75)


def test_an_unknown_distance_asks_to_be_checked() -> None:
    assert finding(HardRule.TRAVEL, mentor(travel_km=10), person()) is Finding.UNKNOWN


@given(held=st.integers(0, 9), capacity=st.integers(0, 9))
def test_nobody_walks_with_more_people_than_they_have_places(held: int, capacity: int) -> None:
    found = finding(HardRule.CAPACITY, mentor(held=held, capacity=capacity), person())
    assert (found is Finding.BARS) == (held >= capacity)


def test_places_that_nobody_recorded_are_unknown() -> None:
    assert finding(HardRule.CAPACITY, mentor(capacity=None), person()) is Finding.UNKNOWN


def test_a_wall_bars() -> None:
    assert finding(HardRule.WALL, mentor(walled=True), person()) is Finding.BARS


def test_everything_that_bars_is_said_in_one_breath() -> None:
    verdicts = barring(judged(mentor(walled=True, held=2), person=person(), visit=OUTSIDE))
    assert str(in_words(verdicts)) == "The mentor is walled off from this case. Every place is taken: 2 of 2."


def test_no_sentence_about_a_pair_names_anybody() -> None:
    busy = mentor(given_name="Ruth", family_name="Osei", walled=True, held=3, parted=Parted(How.DECLINED, THE_20TH))
    said = " ".join(str(verdict.why) for verdict in judged(busy, person=person(), visit=INSIDE))
    assert "Ruth" not in said
    assert "Osei" not in said


@pytest.mark.parametrize(
    ("met_at", "free_at", "found"),
    [
        ((), ("Mon am",), None),
        (("Mon am",), (), Finding.UNKNOWN),
        (("Mon am",), ("Mon am", "Tue pm"), Finding.PASSES),
        (("Mon am",), ("Mon pm", "Tue am"), Finding.BARS),
        (("Tue pm",), ("Tue 17:00 to 19:00",), Finding.PASSES),
        (("Tue pm",), ("Tue 18:00-20:00",), Finding.BARS),
        (("Tue after work",), ("Tue pm",), Finding.UNKNOWN),
        (("Mon am", "whenever"), ("Tue pm",), Finding.UNKNOWN),
    ],
)
def test_two_who_have_no_time_in_common_are_not_matched(
    met_at: tuple[str, ...], free_at: tuple[str, ...], found: Finding | None
) -> None:
    assert finding(HardRule.TIMES, mentor(availability=free_at), person(can_meet=met_at)) is found


def test_the_times_of_both_are_said_when_none_is_the_same() -> None:
    said = verdict(
        HardRule.TIMES, mentor(availability=("Fri evening",)), person(can_meet=("Tue am", "Mon am", "Mon pm"))
    )
    assert said is not None
    assert str(said.why) == (
        "No time suits both. The person can be met on Monday: morning, afternoon; on Tuesday: morning. "
        "The mentor is free on Friday: evening."
    )


@given(*(st.lists(st.sampled_from([f"{d} {p}" for d in WEEKDAYS for p in PARTS]), max_size=5) for _ in range(2)))
def test_times_bar_exactly_where_both_are_known_and_none_is_the_same(theirs: list[str], own: list[str]) -> None:
    found = finding(HardRule.TIMES, mentor(availability=tuple(own)), person(can_meet=tuple(theirs)))
    assert (found is Finding.BARS) == (bool(theirs) and bool(own) and not {*theirs} & {*own})


@pytest.mark.parametrize(
    ("needs", "offers", "found"),
    [
        ((), {"cannot_offer": ("step_free",)}, None),
        (("step_free",), {}, Finding.UNKNOWN),
        (("step_free",), {"can_offer": ("step_free",)}, Finding.PASSES),
        (("step_free",), {"can_offer": ("step_free",), "cannot_offer": ("step_free",)}, Finding.BARS),
        (("step_free", "quiet_place"), {"can_offer": ("step_free",)}, Finding.UNKNOWN),
        (("quiet_place",), {"cannot_offer": ("step_free",)}, Finding.UNKNOWN),
        (("drive",), {"drives": True}, Finding.PASSES),
        (("drive",), {"drives": False}, Finding.BARS),
        (("drive",), {"drives": None}, Finding.UNKNOWN),
        (("of_a_newer_version",), {}, Finding.UNKNOWN),
    ],
)
def test_what_meetings_must_have_bars_only_a_mentor_whose_file_says_no(
    needs: tuple[str, ...], offers: dict[str, Any], found: Finding | None
) -> None:
    assert finding(HardRule.ACCESS, mentor(**offers), person(meeting_needs=needs)) is found


def test_the_access_need_that_decides_is_said() -> None:
    asked = person(meeting_needs=("drive", "quiet_place"))
    said = verdict(HardRule.ACCESS, mentor(drives=False), asked)
    assert said is not None
    assert str(said.why) == "The person needs this, and the mentor cannot offer it: to be driven."


def test_every_access_need_has_its_words() -> None:
    codes = {*read_vocabularies(resources.facts())["meeting_need"].terms}
    assert codes == {*NEEDS}


def test_an_access_need_is_never_suggested_to_be_lifted() -> None:
    assert HardRule.ACCESS not in LIFTABLE
    assert HardRule.TIMES in LIFTABLE
