"""Which check of one kind counts on a day: a refusal ends what was clear before it, and nothing makes it undone."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.checks import counting, standings
from caseworker.domain.hard_rules import Finding, HardRule, judged
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.pair_facts import MentorFacts, PersonFacts, Visit

THE_1ST, THE_7TH, THE_11TH = date(2026, 12, 1), date(2026, 12, 7), date(2026, 12, 11)
VETTED = Check(check_type="prison_vetting", prison="BMI", outcome="clear", issued_on=THE_1ST)
WITHDRAWN = replace(VETTED, outcome="withdrawn", issued_on=THE_7TH)
AT_THE_GATE = (HardRule.TRAINED, HardRule.DBS, HardRule.VETTING)

DAYS = st.none() | st.dates(date(2026, 11, 1), date(2027, 1, 31))
CHECKS = st.builds(
    Check,
    id=st.sampled_from([Id(f"{number:032x}") for number in range(40)]),
    check_type=st.sampled_from(["dbs", "prison_vetting", "training"]),
    prison=st.sampled_from([None, "BMI", "HEI"]),
    module=st.sampled_from([None, "Safeguarding", "safeguarding ", "Boundaries"]),
    issued_on=DAYS,
    lapses_on=DAYS,
    outcome=st.sampled_from(["clear", "clear_with_conditions", "pending", "refused", "withdrawn", None]),
)


def barred(checks: list[Check], *, on: date) -> set[HardRule]:
    facts = MentorFacts(mentor=Mentor(), checks=tuple(checks))
    verdicts = judged(facts, person=PersonFacts(), visit=Visit(on=on, prison="BMI", prison_name="Birmingham"))
    return {one.rule for one in verdicts if one.rule in AT_THE_GATE and one.finding is Finding.BARS}


def told(checks: list[Check], *, on: date) -> list[object]:
    return [(one.check.outcome, one.is_clear, one.until) for one in standings(checks, on=on)]


@given(st.lists(CHECKS, max_size=6), CHECKS, st.sampled_from(["refused", "withdrawn"]), st.dates(THE_1ST, THE_11TH))
def test_a_refusal_never_makes_a_mentor_more_allowed(held: list[Check], one: Check, outcome: str, on: date) -> None:
    refusal = replace(one, outcome=outcome)
    assert barred(held, on=on) <= barred([*held, refusal], on=on)
    assert {*counting([*held, refusal], on=on)} <= {*counting(held, on=on)}


@given(st.lists(CHECKS, max_size=6), CHECKS, st.dates(THE_1ST, THE_11TH))
def test_what_is_awaited_changes_nothing(held: list[Check], one: Check, on: date) -> None:
    waiting = replace(one, outcome="pending")
    assert counting([*held, waiting], on=on) == counting(held, on=on)


@given(st.lists(CHECKS, max_size=6), st.dates(THE_1ST, THE_11TH), st.randoms())
def test_the_order_in_which_checks_were_written_decides_nothing(held: list[Check], on: date, luck: Random) -> None:
    shuffled = sorted(held, key=lambda _: luck.random())
    assert told(held, on=on) == told(shuffled, on=on)


@given(st.lists(CHECKS, max_size=6), st.dates(THE_1ST, THE_11TH))
def test_a_kind_is_clear_exactly_where_one_of_it_counts(held: list[Check], on: date) -> None:
    clear = [one.check for one in standings(held, on=on) if one.is_clear]
    assert (len(clear) == 0) == (not counting(held, on=on))


@given(st.lists(CHECKS, max_size=6), CHECKS, DAYS, st.dates(THE_1ST, THE_11TH))
def test_that_a_certificate_has_changed_never_makes_a_mentor_more_allowed(
    held: list[Check], one: Check, seen: date | None, on: date
) -> None:
    changed = replace(one, update_service="changed", update_seen_on=seen)
    assert barred([*held, one], on=on) <= barred([*held, changed], on=on)


@given(st.dates(THE_1ST, THE_11TH), DAYS)
def test_a_changed_certificate_is_clear_until_that_was_seen_and_a_newer_one_afterwards(
    on: date, seen: date | None
) -> None:
    changed = Check(check_type="dbs", outcome="clear", issued_on=date(2025, 1, 5), update_service="changed")
    changed = replace(changed, update_seen_on=seen)
    assert (counting([changed], on=on) == [changed]) == (seen is not None and on < seen)
    newer = replace(changed, issued_on=max(seen or THE_1ST, THE_1ST) + timedelta(days=1), update_service="no_change")
    assert newer in counting([changed, newer], on=date(2027, 6, 1))


def test_why_a_changed_certificate_bars_is_said_with_the_day_on_which_it_was_seen() -> None:
    changed = Check(check_type="dbs", outcome="clear", issued_on=THE_1ST, update_service="changed")
    facts = MentorFacts(mentor=Mentor(), checks=(replace(changed, update_seen_on=THE_7TH),))
    verdicts = judged(facts, person=PersonFacts(), visit=Visit(on=THE_11TH))
    (said,) = (str(one.why) for one in verdicts if one.rule is HardRule.DBS)
    assert said == (
        "The DBS check has changed, the update service said on 7 December 2026: a new certificate is needed before "
        "11 December 2026."
    )


@pytest.mark.parametrize("outcome", ["refused", "withdrawn"])
def test_a_later_refusal_ends_the_clear_one_from_its_day_on(outcome: str) -> None:
    held = [VETTED, replace(WITHDRAWN, outcome=outcome)]
    (before,), (then,) = (standings(held, on=day) for day in (THE_7TH - timedelta(days=1), THE_7TH))
    assert (before.is_clear, then.is_clear) == (True, False)
    assert before.until == then.until == THE_7TH - timedelta(days=1)
    assert then.check.outcome == outcome


def test_a_refusal_of_the_same_day_is_the_safer_word() -> None:
    assert not counting([replace(VETTED, issued_on=THE_7TH), WITHDRAWN], on=THE_11TH)


def test_a_clear_one_after_the_refusal_counts() -> None:
    again = replace(VETTED, issued_on=THE_11TH)
    assert counting([VETTED, WITHDRAWN, again], on=THE_11TH) == [again]


@pytest.mark.parametrize(
    ("clear", "refusal"),
    [(replace(VETTED, issued_on=None), WITHDRAWN), (VETTED, replace(WITHDRAWN, issued_on=None))],
)
def test_where_a_day_is_not_known_the_refusal_holds(clear: Check, refusal: Check) -> None:
    assert not counting([clear, refusal], on=THE_11TH)


def test_a_refusal_for_another_prison_or_module_ends_nothing() -> None:
    passed = Check(check_type="training", module="Boundaries", outcome="clear", issued_on=THE_1ST)
    failed = Check(check_type="training", module="Safeguarding", outcome="refused", issued_on=THE_7TH)
    held = [VETTED, replace(WITHDRAWN, prison="HEI"), passed, failed]
    assert counting(held, on=THE_11TH) == [VETTED, passed]


def test_a_module_is_the_same_however_it_is_written() -> None:
    passed = Check(check_type="training", module="Safe  guarding", outcome="clear", issued_on=THE_1ST)
    assert not counting([passed, replace(passed, module="SAFE guarding ", outcome="refused")], on=THE_11TH)


def test_of_two_certificates_alike_the_one_written_last_counts() -> None:
    first = Check(check_type="dbs", outcome="clear", issued_on=THE_1ST, id=Id("8" * 32))
    for last in (replace(first, id=Id("0" * 32)), replace(first, id=Id("f" * 32))):
        (standing,) = standings([first, last], on=THE_7TH)
        assert standing.check == last
