"""Release days: the statutory day, the likely earlier day, and law that is data."""

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from caseworker.domain.errors import BugError
from caseworker.domain.release_rules import Effect, LikelyRelease, ReleaseRules, Situation

RULES = ReleaseRules.parse(resources.release_rules())
HOLIDAYS = frozenset(holidays.country_holidays("GB", subdiv="ENG", years=range(2023, 2033)))
DAYS = st.dates(date(2024, 1, 10), date(2031, 12, 20))
HEADING = "rule,since,until,value,release_types,words,status,source\n"


def likely(on: date, *, release_type: str = "CRD", **situation: int) -> LikelyRelease:
    return RULES.likely(on, release_type=release_type, bank_holidays=HOLIDAYS, situation=Situation(**situation))


def works(on: date) -> bool:
    return on.weekday() < 5 and on not in HOLIDAYS


@pytest.mark.parametrize(
    ("said", "statutory", "usual"),
    [
        (date(2026, 12, 25), date(2026, 12, 24), date(2026, 12, 23)),
        (date(2026, 12, 26), date(2026, 12, 24), date(2026, 12, 23)),
        (date(2026, 12, 27), date(2026, 12, 24), date(2026, 12, 23)),
        (date(2026, 12, 28), date(2026, 12, 24), date(2026, 12, 23)),
        (date(2026, 12, 29), date(2026, 12, 29), date(2026, 12, 29)),
        (date(2027, 1, 1), date(2026, 12, 31), date(2026, 12, 30)),
        (date(2027, 3, 29), date(2027, 3, 25), date(2027, 3, 24)),
        (date(2027, 12, 25), date(2027, 12, 24), date(2027, 12, 23)),
        (date(2027, 12, 27), date(2027, 12, 24), date(2027, 12, 23)),
        (date(2027, 12, 28), date(2027, 12, 24), date(2027, 12, 23)),
        (date(2028, 1, 1), date(2027, 12, 31), date(2027, 12, 30)),
        (date(2028, 1, 3), date(2027, 12, 31), date(2027, 12, 30)),
        (date(2028, 1, 4), date(2028, 1, 4), date(2028, 1, 4)),
        (date(2026, 12, 11), date(2026, 12, 11), date(2026, 12, 10)),
        (date(2026, 12, 22), date(2026, 12, 22), date(2026, 12, 22)),
    ],
)
def test_a_date_has_its_statutory_day_and_its_usual_day(said: date, statutory: date, usual: date) -> None:
    found = likely(said)
    assert (found.statutory, found.likely) == (statutory, usual)


def test_christmas_day_is_told_in_sentences_that_end_with_confirming() -> None:
    said = [(phrase.template, *phrase.values.values()) for phrase in likely(date(2026, 12, 25)).sentences()]
    assert said == [
        (
            "{said} is not a working day, so the statutory day is {day}.",
            date(2026, 12, 25),
            date(2026, 12, 24),
        ),
        ("Before a weekend or a bank holiday it is usually {day}; the prison decides.", date(2026, 12, 23)),
        ("The practitioner may ask the prison for {day}.", date(2026, 12, 22)),
        ("Confirm with the prison.",),
    ]


def test_an_ordinary_day_only_asks_to_be_confirmed() -> None:
    assert [str(phrase) for phrase in likely(date(2026, 12, 22)).sentences()] == ["Confirm with the prison."]


def test_nobody_is_brought_forward_who_has_served_less_than_four_weeks() -> None:
    assert likely(date(2026, 12, 25), days_served=27).likely == date(2026, 12, 24)
    assert likely(date(2026, 12, 25), days_served=28).likely == date(2026, 12, 23)


def test_a_child_is_released_two_working_days_early_and_no_more_can_be_asked() -> None:
    found = likely(date(2026, 12, 25), age=17)
    assert (found.likely, found.asked) == (date(2026, 12, 22), None)


@pytest.mark.parametrize("release_type", ["HDCAD", "APD", "CONFIRMED", "TARIFF", "unknown"])
def test_dates_that_the_rules_do_not_cover_are_left_as_they_were_said(release_type: str) -> None:
    found = likely(date(2026, 12, 25), release_type=release_type)
    assert (found.statutory, found.likely, found.rules) == (date(2026, 12, 25), date(2026, 12, 25), ())


def test_nobody_was_brought_forward_before_the_policy_began() -> None:
    assert likely(date(2023, 11, 24)).likely == date(2023, 11, 24)


@given(on=DAYS)
def test_the_statutory_day_is_the_last_working_day_up_to_the_date(on: date) -> None:
    statutory = likely(on).statutory
    between = [statutory + timedelta(days=n) for n in range(1, (on - statutory).days + 1)]
    assert works(statutory)
    assert not any(works(day) for day in between)


@given(on=DAYS)
def test_the_likely_day_works_and_is_never_more_than_two_working_days_before_the_statutory_one(on: date) -> None:
    found = likely(on)
    earliest = found.asked or found.likely
    skipped = [earliest + timedelta(days=n) for n in range((found.statutory - earliest).days)]
    assert works(found.likely)
    assert works(earliest)
    assert sum(works(day) for day in skipped) <= 2


@given(on=DAYS)
def test_only_a_day_before_a_closed_day_is_brought_forward(on: date) -> None:
    found = likely(on)
    assert (found.likely < found.statutory) == (not works(found.statutory + timedelta(days=1)))


@given(one=DAYS, other=DAYS)
def test_a_later_date_is_never_released_earlier(one: date, other: date) -> None:
    sooner, later = likely(min(one, other)), likely(max(one, other))
    assert sooner.statutory <= later.statutory


def test_a_change_of_the_law_is_a_row_and_no_code() -> None:
    old = "closed_days,,2026-06-30,sunday,CRD,Old,in force,an Act\n"
    new = "closed_days,2026-07-01,,sunday monday,CRD,New,in force,an Act\n"
    rules = ReleaseRules.parse(HEADING + old + new)
    found = [
        rules.likely(on, release_type="CRD", bank_holidays=()).statutory
        for on in (date(2026, 6, 29), date(2026, 6, 28), date(2026, 7, 6))
    ]
    assert found == [date(2026, 6, 29), date(2026, 6, 27), date(2026, 7, 4)]


def test_every_rule_that_ships_carries_its_status_and_its_source() -> None:
    assert [rule.rule for rule in RULES if not (rule.status and rule.source and rule.words)] == []
    assert {effect.value for effect in Effect} <= {rule.rule for rule in RULES}


def test_the_rules_that_decided_are_handed_over_with_their_doubts() -> None:
    assert [rule.rule for rule in likely(date(2026, 12, 25)).rules] == [
        "closed_days",
        "brought_forward",
        "at_most",
        "on_request",
    ]


@pytest.mark.parametrize(
    "row",
    [
        "closed_days,yesterday,,saturday,CRD,Words,status,source",
        "brought_forward,,,one,CRD,Words,status,source",
        "closed_days,,,saturday,CRD,Words,,source",
        "closed_days,,,saturday,CRD,Words,status,source,more",
        "closed_days,,,saturday",
    ],
)
def test_a_row_that_cannot_be_meant_is_named_by_its_line(row: str) -> None:
    with pytest.raises(BugError, match="line 2"):
        ReleaseRules.parse(HEADING + row + "\n")


def test_a_file_with_other_columns_is_not_read() -> None:
    with pytest.raises(BugError, match="columns"):
        ReleaseRules.parse("rule,words\n")
