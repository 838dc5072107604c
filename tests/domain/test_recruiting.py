"""The way from an enquiry to a mentor: one stage after the other, and what is lacking is said until it is there."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, MentorStatus
from caseworker.domain.recruiting import (
    STAGES,
    Applicant,
    Lack,
    Policy,
    above_lawful,
    kept_until,
    lacking,
    next_stage,
)
from caseworker.domain.service import ServiceSettings

TODAY = date(2026, 12, 7)
READY = Mentor(phone="01632 960001", home_district="WS2", availability=("Mon am",), capacity=2, cleared_risk="medium")
DBS = Check(
    id=Id("d" * 32),
    check_type="dbs",
    level="enhanced",
    issued_on=date(2026, 1, 5),
    lapses_on=date(2029, 1, 5),
    outcome="clear",
    update_service="no_change",
)
CLEAR = (
    Check(check_type="interview", outcome="clear"),
    Check(check_type="reference", module="A neighbour", outcome="clear"),
    Check(check_type="reference", module="A colleague", outcome="clear_with_conditions"),
    DBS,
    Check(check_type="training", module="Induction", outcome="clear"),
    Check(check_type="role_agreement", outcome="clear"),
)
CHECKS = st.lists(st.sampled_from(CLEAR), unique=True)


def lacks(mentor: Mentor, *checks: Check, until: str = "training", policy: Policy | None = None) -> list[Lack]:
    return [one.lack for one in lacking(Applicant(replace(mentor, status=until), checks, policy or Policy(), TODAY))]


def test_the_stages_lead_one_to_the_next_and_the_last_to_being_active() -> None:
    way, status = [], next_stage("enquiry")
    while status is not None:
        way.append(status)
        status = next_stage(status)
    assert way == [*STAGES[1:], MentorStatus.ACTIVE]


def test_nobody_moves_on_who_is_not_on_the_way() -> None:
    assert {next_stage(one) for one in MentorStatus if one not in STAGES} == {None}


def test_whoever_has_everything_lacks_nothing() -> None:
    assert lacks(READY, *CLEAR) == []


def test_whoever_has_nothing_lacks_it_in_the_order_of_the_stages() -> None:
    found = lacks(Mentor())
    assert found[:4] == [Lack.CONTACT, Lack.AREA, Lack.AVAILABILITY, Lack.INTERVIEW]
    assert found[-4:] == [Lack.TRAINING, Lack.AGREEMENT, Lack.PLACES, Lack.CLEARANCE]


@given(CHECKS, st.sampled_from(STAGES), st.sampled_from([Mentor(), READY]))
def test_a_check_more_never_makes_more_lacking_but_of_the_parts_of_a_dbs(
    checks: list[Check], stage: MentorStatus, mentor: Mentor
) -> None:
    before, after = lacks(mentor, *checks, until=stage), lacks(mentor, *checks, *CLEAR, until=stage)
    assert set(after) <= set(before)


@given(CHECKS, st.sampled_from([Mentor(), READY]))
def test_what_is_lacking_early_is_lacking_still_further_on(checks: list[Check], mentor: Mentor) -> None:
    found = [lacks(mentor, *checks, until=stage) for stage in STAGES]
    assert all(later[: len(earlier)] == earlier for earlier, later in pairwise(found))


@given(st.integers(0, 9), st.integers(0, 9))
def test_so_many_references_are_lacking_as_the_service_asks_for_more_than_there_are(asked: int, there: int) -> None:
    held = tuple(Check(check_type="reference", module=str(n), outcome="clear") for n in range(there))
    found = lacking(Applicant(replace(READY, status="references"), (CLEAR[0], *held), Policy(references=asked), TODAY))
    assert sum(one.number for one in found) == max(0, asked - there)


def test_a_check_that_waits_or_was_refused_does_not_count() -> None:
    waiting = [Check(check_type="reference", outcome=one) for one in ("pending", "refused", None)]
    assert Lack.REFERENCES in lacks(READY, CLEAR[0], *waiting, until="references")


def test_a_dbs_check_is_complete_with_level_day_next_look_and_update_service() -> None:
    bare = Check(check_type="dbs", outcome="clear")
    found = lacks(READY, *CLEAR[:3], bare, until="checks")
    assert found == [Lack.DBS_LEVEL, Lack.DBS_ISSUED, Lack.DBS_RECHECK, Lack.DBS_UPDATE]


def test_what_has_lapsed_or_was_ended_is_lacking_again() -> None:
    before = [one for one in CLEAR if one != DBS and one.check_type != "training"]
    lapsed = replace(DBS, issued_on=date(2020, 1, 5), lapses_on=date(2023, 1, 5))
    passed = Check(check_type="training", module="Safeguarding", outcome="clear", lapses_on=date(2021, 1, 5))
    assert lacks(READY, *before, lapsed, passed) == [Lack.DBS_AGAIN, Lack.TRAINING]
    assert lacks(READY, *before, DBS, replace(passed, lapses_on=TODAY)) == []
    refused = replace(DBS, id=Id("e" * 32), issued_on=TODAY, outcome="refused")
    assert lacks(READY, *CLEAR, refused) == [Lack.DBS_AGAIN]


def test_a_dbs_check_that_has_changed_is_lacking_until_a_new_certificate_is_seen() -> None:
    others = [one for one in CLEAR if one != DBS]
    changed = replace(DBS, update_service="changed", update_seen_on=date(2026, 12, 1))
    (found,) = lacking(Applicant(replace(READY, status="training"), (*others, changed), Policy(), TODAY))
    assert (found.lack, found.about) == (Lack.DBS_AGAIN, DBS.id)
    assert lacks(READY, *others, changed, replace(DBS, issued_on=date(2026, 12, 5))) == []


def test_a_dbs_check_of_another_level_than_the_role_allows_is_lacking() -> None:
    assert lacks(READY, *CLEAR, policy=Policy(dbs_level="basic")) == [Lack.DBS_LEVEL]
    assert lacks(READY, *CLEAR, policy=Policy(dbs_level="enhanced")) == []


def test_a_higher_level_than_the_role_allows_is_not_lawful() -> None:
    assert above_lawful("enhanced", level="basic")
    assert not above_lawful("basic", level="enhanced")
    assert not above_lawful("enhanced", level="")


def test_every_module_that_the_service_asks_for_is_looked_for_by_its_name() -> None:
    found = lacking(
        Applicant(replace(READY, status="training"), CLEAR, Policy(modules=("induction", "Safeguarding")), TODAY)
    )
    assert [one.what for one in found] == ["Safeguarding"]


def test_a_policy_that_nobody_has_set_is_the_shipped_one() -> None:
    assert Policy.of(ServiceSettings()) == Policy()
    assert Policy.of(ServiceSettings(references_needed=0)).references == 0


@given(st.dates(max_value=date(9990, 1, 1)), st.integers(1, 60))
def test_a_file_is_kept_for_so_many_months_to_the_day_or_the_last_of_the_month(since: date, months: int) -> None:
    until = kept_until(since, months=months)
    assert (until.year - since.year) * 12 + until.month - since.month == months
    assert until.day == since.day or until.day in {28, 29, 30}
