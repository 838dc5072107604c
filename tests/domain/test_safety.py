"""Fields of safety: in whatever order and however often two people's answers meet, the safer one acts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.concerns import Concern, Severity
from caseworker.domain.kinds import KINDS
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.people import SafeContact
from caseworker.domain.record import Field, Value
from caseworker.domain.risks import Risk
from tests.domain import values

OF_SAFETY = [
    pytest.param(field, id=f"{kind.name}.{field.name}")
    for kind in KINDS.values()
    for field in kind.fields.values()
    if field.safer
]

EVERY_FIELD_OF_SAFETY = pytest.mark.parametrize("field", OF_SAFETY)


def safer(field: Field, one: Value, other: Value) -> Value:
    assert field.safer
    result: Value = field.safer(one, other)
    return result


def answers(field: Field) -> st.SearchStrategy[Value]:
    return st.none() | values.of(field)


@EVERY_FIELD_OF_SAFETY
@given(drawn=st.data())
def test_it_does_not_matter_who_answered_first(field: Field, drawn: st.DataObject) -> None:
    one, other = drawn.draw(answers(field)), drawn.draw(answers(field))
    assert safer(field, one, other) == safer(field, other, one)


@EVERY_FIELD_OF_SAFETY
@given(drawn=st.data())
def test_it_does_not_matter_which_answers_met_first(field: Field, drawn: st.DataObject) -> None:
    one, two, three = (drawn.draw(answers(field)) for _ in range(3))
    assert safer(field, safer(field, one, two), three) == safer(field, one, safer(field, two, three))


@EVERY_FIELD_OF_SAFETY
@given(drawn=st.data())
def test_hearing_an_answer_twice_changes_nothing(field: Field, drawn: st.DataObject) -> None:
    one, other = drawn.draw(answers(field)), drawn.draw(answers(field))
    heard = safer(field, one, other)
    assert safer(field, heard, other) == heard


@EVERY_FIELD_OF_SAFETY
@given(drawn=st.data())
def test_no_answer_yields_to_any_answer(field: Field, drawn: st.DataObject) -> None:
    answer = drawn.draw(values.of(field))
    assert safer(field, answer, None) == safer(field, answer, answer)


@pytest.mark.parametrize("way", ["safe_to_phone", "safe_to_text", "safe_to_write", "safe_to_visit", "voicemail"])
def test_a_way_to_reach_somebody_that_one_person_calls_unsafe_is_unsafe(way: str) -> None:
    assert safer(SafeContact.kind.fields[way], True, False) is False


def test_only_those_whom_both_name_may_pick_up() -> None:
    assert safer(SafeContact.kind.fields["who_may_answer"], ("Mother", "Sister"), ("Sister",)) == ("Sister",)


def test_two_warnings_are_both_shown() -> None:
    assert safer(SafeContact.kind.fields["warning"], "Ring twice", "Ask for Jo") == "Ask for Jo\nRing twice"


def test_the_higher_of_two_risk_levels_acts() -> None:
    assert safer(Risk.kind.fields["to_children"], "very_high", "medium") == "very_high"


def test_a_risk_level_that_this_version_does_not_know_counts_as_the_highest() -> None:
    assert safer(Risk.kind.fields["to_children"], "very_high", "unheard-of") == "unheard-of"


def test_a_mentor_is_cleared_for_the_lower_of_two_levels() -> None:
    assert safer(Mentor.kind.fields["cleared_risk"], "high", "low") == "low"


def test_a_check_that_one_person_calls_refused_is_refused() -> None:
    assert safer(Check.kind.fields["outcome"], "clear", "refused") == "refused"


def test_danger_to_life_outranks_every_other_severity() -> None:
    severity = Concern.kind.fields["severity"]
    assert {safer(severity, Severity.LIFE, other) for other in Severity} == {Severity.LIFE}
