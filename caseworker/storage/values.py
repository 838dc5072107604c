"""How a field's value stands in a column of its kind's table, and back."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

import msgspec

from caseworker.domain.clock import from_milliseconds, milliseconds
from caseworker.domain.folders import parse_folder
from caseworker.domain.ids import Id
from caseworker.domain.record import MANY, Field, Form, Kind, Record, Value

Column = str | int | None
_chains = msgspec.msgpack.Decoder(dict[int, int])
_AS_IT_IS = (str, int)


def to_column(value: Value) -> Column:
    """A value as the column keeps it."""
    if value is None or isinstance(value, _AS_IT_IS):
        return value
    if isinstance(value, datetime):
        return milliseconds(value)
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False) if value else None


def from_column(field: Field, stored: Any) -> Value:
    """The value of a column."""
    if stored is None:
        return () if field.form in MANY else None
    if field.form is Form.DAY:
        return date.fromisoformat(stored)
    if field.form is Form.MOMENT:
        return from_milliseconds(stored)
    if field.form is Form.FLAG:
        return bool(stored)
    if field.form in MANY:
        return tuple(json.loads(stored))
    return stored  # type: ignore[no-any-return]


def to_record(kind: Kind, row: Mapping[str, Any]) -> Record:
    """The record of a row of its kind's table."""
    values = {name: from_column(field, row[name]) for name, field in kind.fields.items()}
    return kind.record(id=Id(row["id"]), folder=parse_folder(row["folder"]), **values)


def columns_of(kind: Kind, values: Mapping[str, Value]) -> Iterable[Column]:
    """The columns of a record's values in the order of its declaration."""
    return [to_column(values[name]) if name in values else None for name in kind.fields]


def to_covers(chains: Iterable[tuple[int, int]]) -> bytes:
    """How far a batch takes each chain, as the table of batches keeps it."""
    return msgspec.msgpack.encode(dict(chains))


def from_covers(stored: bytes) -> dict[int, int]:
    """How far a batch takes each chain, by the chain's number in the table of chains."""
    return _chains.decode(stored)
