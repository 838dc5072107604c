"""A value of every form survives the journal's plain form, which refuses what is not its own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.record import MANY, Data, Field, Form
from tests.domain import values

A_FIELD_OF_EACH_FORM = [Field("any", form, "Any", Data.STRUCTURE) for form in Form]

EVERY_FORM = pytest.mark.parametrize("field", A_FIELD_OF_EACH_FORM, ids=lambda field: field.form.value)


@EVERY_FORM
@given(drawn=st.data())
def test_a_value_comes_back_from_the_plain_form_as_it_went(field: Field, drawn: st.DataObject) -> None:
    value = drawn.draw(values.of(field))
    assert field.from_wire(field.to_wire(value)) == value


@EVERY_FORM
def test_what_was_never_said_comes_back_as_nothing(field: Field) -> None:
    assert field.from_wire(field.to_wire(None)) == (() if field.form in MANY else None)


@EVERY_FORM
@pytest.mark.parametrize("foreign", [1.5, {"a": 1}, object(), b"short"], ids=lambda value: type(value).__name__)
def test_a_plain_form_that_does_not_fit_is_refused(field: Field, foreign: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        field.from_wire(foreign)


@pytest.mark.parametrize("form", [Form.NUMBER, Form.MOMENT], ids=lambda form: form.value)
def test_a_flag_is_no_number(form: Form) -> None:
    with pytest.raises(TypeError):
        Field("any", form, "Any", Data.STRUCTURE).from_wire(True)
