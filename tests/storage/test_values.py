"""How a field's value stands in a column, and back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.folders import case_folder
from caseworker.domain.ids import derived
from caseworker.domain.kinds import KINDS, RECORDS
from caseworker.domain.record import MANY, Field, Record
from caseworker.storage.values import columns_of, from_column, to_column, to_record
from tests.domain import values

FIELDS = [field for kind in KINDS.values() for field in kind.fields.values()]
BY_FORM = list({field.form: field for field in FIELDS}.values())


@pytest.mark.parametrize("field", BY_FORM, ids=lambda field: field.form)
@given(data=st.data())
def test_a_value_comes_back_from_its_column(field: Field, data: st.DataObject) -> None:
    value = data.draw(values.of(field))
    column = to_column(value)
    assert column is None or isinstance(column, str | int)
    assert from_column(field, column) == value


@pytest.mark.parametrize("field", BY_FORM, ids=lambda field: field.form)
def test_nothing_comes_back_as_nothing(field: Field) -> None:
    nothing = () if field.form in MANY else None
    assert from_column(field, to_column(nothing)) == nothing


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.kind.name)
def test_a_record_comes_back_from_its_row(record: type[Record]) -> None:
    kind, key = record.kind, case_folder(derived("case"))
    made = record(id=derived("record"), folder=key)
    row: dict[str, Any] = dict(zip(kind.fields, columns_of(kind, made.values()), strict=True))
    assert to_record(kind, row | {"id": made.id, "folder": str(key)}) == made
