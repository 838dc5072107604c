"""Gaps: from which day something is missing, worked out from the facts alone."""

from dataclasses import replace
from datetime import date

import pytest

from caseworker.domain.gaps import CaseFacts, GapCode, MentorFacts, gaps_of, gaps_of_mentor
from caseworker.domain.ids import Id

OPENED = date(2026, 3, 2)
CASE = CaseFacts(Id("ca" * 16), state="open", opened_on=OPENED, owner=Id("0a" * 16), born_on=date(2008, 12, 20))
RUTH = MentorFacts(Id("0b" * 16), status="active", started_on=date(2026, 1, 5), supervision_due=date(2026, 12, 1))
EIGHTEEN = date(2026, 12, 20)


def since(code: GapCode, facts: CaseFacts) -> date | None:
    return next((gap.since for gap in gaps_of(facts) if gap.code is code), None)


def supervision(facts: MentorFacts) -> list[date]:
    return [gap.since for gap in gaps_of_mentor(facts)]


def test_from_the_eighteenth_birthday_a_new_agreement_is_due() -> None:
    assert since(GapCode.OF_AGE, replace(CASE, agreed_on=OPENED)) == EIGHTEEN
    assert since(GapCode.OF_AGE, replace(CASE, agreed_on=EIGHTEEN)) == date(2029, 12, 20)


def test_a_person_of_whom_a_body_is_told_needs_a_basis_looked_at_since_the_birthday_too() -> None:
    told = replace(CASE, agreed_on=EIGHTEEN, has_body=True)
    assert since(GapCode.OF_AGE, told) == EIGHTEEN
    assert since(GapCode.OF_AGE, replace(told, basis_looked_at=EIGHTEEN)) == date(2029, 12, 20)


@pytest.mark.parametrize("born", [None, date(1990, 2, 28), date(9990, 1, 1)])
def test_nobody_comes_of_age_who_was_of_age_or_whose_birthday_is_not_known(born: date | None) -> None:
    assert since(GapCode.OF_AGE, replace(CASE, born_on=born)) is None


def test_two_mentors_are_a_gap_no_sooner_than_the_case_was_opened() -> None:
    assert since(GapCode.TWO_MENTORS, CASE) is None
    assert since(GapCode.TWO_MENTORS, replace(CASE, two_mentors_since=date(2026, 1, 1))) == OPENED
    assert since(GapCode.TWO_MENTORS, replace(CASE, two_mentors_since=EIGHTEEN)) == EIGHTEEN


def test_sharing_without_a_lawful_basis_is_a_gap_from_the_first_day() -> None:
    assert since(GapCode.BASIS, CASE) is None
    assert since(GapCode.BASIS, replace(CASE, without_basis=True)) == OPENED


def test_supervision_is_missing_from_the_day_after_it_was_due() -> None:
    assert supervision(RUTH) == [date(2026, 12, 2)]


def test_a_mentor_for_whom_supervision_was_never_planned_lacks_it_since_they_began() -> None:
    assert supervision(replace(RUTH, supervision_due=None)) == [date(2026, 1, 5)]
    assert supervision(replace(RUTH, supervision_due=None, started_on=None)) == []


def test_leave_puts_supervision_off_until_the_day_after_it() -> None:
    away = replace(RUTH, leave_from=date(2026, 11, 20), leave_until=date(2026, 12, 10))
    assert supervision(away) == [date(2026, 12, 11)]
    assert supervision(replace(away, leave_until=date(2026, 11, 30))) == [date(2026, 12, 2)]


@pytest.mark.parametrize("begins", [date(2026, 11, 20), date(2026, 12, 10)])
def test_nobody_is_nagged_for_supervision_while_a_leave_has_no_end(begins: date) -> None:
    assert supervision(replace(RUTH, leave_from=begins)) == []
    assert supervision(replace(RUTH, supervision_due=None, leave_from=begins)) == []
    assert supervision(replace(RUTH, leave_until=date(2026, 12, 10))) == [date(2026, 12, 2)]


@pytest.mark.parametrize("status", ["applicant", "training", "on_leave", "left", ""])
def test_supervision_is_due_for_whoever_is_active_and_for_nobody_else(status: str) -> None:
    assert supervision(replace(RUTH, status=status)) == []
