"""How a kind of record is declared: once. Table, journal form, search, disclosure and retention follow from it."""

import dataclasses
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, ClassVar, NamedTuple, TypeVar, dataclass_transform

from caseworker.domain import ids
from caseworker.domain.clock import from_milliseconds, milliseconds
from caseworker.domain.folders import NOWHERE, Folder, FolderKey
from caseworker.domain.ids import NO_ID, Id


class Form(StrEnum):
    """The shape of a field, in memory str, str, date, aware datetime, int, bool, code, codes, strings, Id, Ids."""

    TEXT = "text"
    LONG_TEXT = "long text"
    DAY = "day"
    MOMENT = "moment"
    NUMBER = "number"
    FLAG = "flag"
    CHOICE = "choice"
    CHOICES = "choices"
    TEXTS = "texts"
    REF = "reference"
    REFS = "references"


class Data(StrEnum):
    """The class of data of a field: what kind of fact about somebody it is."""

    IDENTITY = "identity"
    CONTACT = "contact"
    ATTENDANCE = "attendance"
    PROGRESS = "progress"
    OUTCOME = "outcome"
    RELEASE = "release"
    RISK = "risk"
    CONCERN = "concern"
    HEALTH = "health"
    EQUALITY = "equality"
    OFFENCE = "offence"
    AGREEMENT = "agreement"
    VOLUNTEER = "volunteer"
    STRUCTURE = "structure"


class Retention(StrEnum):
    """The class that a coordinator's retention schedule counts from."""

    CASE = "case"
    SAFEGUARDING = "safeguarding"
    VOLUNTEER = "volunteer"
    RECRUITMENT = "recruitment"
    SERVICE = "service"
    LEDGER = "ledger"


class Writes(StrEnum):
    """What a member other than a coordinator may do with a kind where it may write at all."""

    NOTHING = "nothing"
    ADD = "add"
    SET = "set"


Value = str | int | bool | date | datetime | tuple[str, ...] | None
Wire = str | int | bool | bytes | list[str] | list[bytes] | None
Safer = Callable[[Any, Any], Any]


class Field(NamedTuple):
    """One field of a kind. `safer` marks a field of safety: commutative, associative, idempotent."""

    name: str
    form: Form
    label: str
    data: Data
    vocabulary: str = ""
    refers: str = ""
    search: bool = False
    identity: bool = False
    safer: Safer | None = None

    def to_wire(self, value: Value) -> Wire:
        """The plain form that the journal writes: days as ISO text, moments as milliseconds, references as bytes."""
        if value is None:
            return None
        wire: Wire = _TO_WIRE.get(self.form, _same)(value)
        return wire

    def from_wire(self, wire: Any) -> Value:
        """The value of a journal form. Raises ValueError or TypeError when the form does not fit the field."""
        if wire is None:
            return () if self.form in MANY else None
        value: Value = _FROM_WIRE[self.form](wire)
        return value


MANY = frozenset({Form.CHOICES, Form.TEXTS, Form.REFS})


def _same(value: Any) -> Any:
    return value


def _day(wire: Any) -> date:
    return date.fromisoformat(wire)


def _checked(expected: type) -> Callable[[Any], Any]:
    def check(wire: Any) -> Any:
        if type(wire) is not expected:
            raise TypeError(f"expected {expected.__name__}, not {type(wire).__name__}")
        return wire

    return check


def _whole(wire: Any) -> int:
    number: int = _checked(int)(wire)
    if not -(2**63) <= number < 2**63:
        raise ValueError("no column holds a number of more than 64 bits")
    return number


def _reference(wire: Any) -> Id:
    return ids.from_bytes(_checked(bytes)(wire))


def _texts(wire: Any) -> tuple[str, ...]:
    text = _checked(str)
    return tuple(text(item) for item in _checked(list)(wire))


_TO_WIRE: dict[Form, Callable[[Any], Any]] = {
    Form.DAY: date.isoformat,
    Form.MOMENT: milliseconds,
    Form.CHOICES: list,
    Form.TEXTS: list,
    Form.REF: ids.to_bytes,
    Form.REFS: lambda many: [ids.to_bytes(one) for one in many],
}
_FROM_WIRE: dict[Form, Callable[[Any], Any]] = {
    Form.TEXT: _checked(str),
    Form.LONG_TEXT: _checked(str),
    Form.DAY: _day,
    Form.MOMENT: lambda wire: from_milliseconds(_whole(wire)),
    Form.NUMBER: _whole,
    Form.FLAG: _checked(bool),
    Form.CHOICE: _checked(str),
    Form.CHOICES: _texts,
    Form.TEXTS: _texts,
    Form.REF: _reference,
    Form.REFS: lambda wire: tuple(_reference(one) for one in _checked(list)(wire)),
}


class Kind(NamedTuple):
    """A declared kind: everything that the rest of the product derives from."""

    name: str
    label: str
    folders: tuple[Folder, ...]
    retention: Retention
    fields: Mapping[str, Field]
    record: type["Record"]
    append_only: bool
    mentor: Writes
    body: Writes
    when: str
    """The field that dates the record on a timeline, or empty: then the claimed time of the act does."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Record:
    """A frozen value of one kind. `folder` is where it lives; an unsaved record has neither id nor folder."""

    kind: ClassVar[Kind]
    id: Id = NO_ID
    folder: FolderKey = NOWHERE

    @property
    def case(self) -> Id:
        """The case this record belongs to, or NO_ID."""
        return self.folder.case

    def values(self) -> dict[str, Value]:
        """Every declared field with its value."""
        return {name: getattr(self, name) for name in self.kind.fields}


R = TypeVar("R", bound=Record)


def _field(form: Form, label: str, **options: Any) -> Any:
    spec = {"form": form, "label": label} | options
    return dataclasses.field(default=() if form in MANY else None, metadata={"field": spec})


def text(label: str, *, data: Data, search: bool = False, identity: bool = False, safer: Safer | None = None) -> Any:
    """A line of text."""
    return _field(Form.TEXT, label, data=data, search=search, identity=identity, safer=safer)


def long_text(label: str, *, data: Data, search: bool = False, safer: Safer | None = None) -> Any:
    """Paragraphs of text."""
    return _field(Form.LONG_TEXT, label, data=data, search=search, safer=safer)


def day(label: str, *, data: Data, identity: bool = False, safer: Safer | None = None) -> Any:
    """A calendar day."""
    return _field(Form.DAY, label, data=data, identity=identity, safer=safer)


def moment(label: str, *, data: Data, safer: Safer | None = None) -> Any:
    """An aware moment, kept to the millisecond in UTC."""
    return _field(Form.MOMENT, label, data=data, safer=safer)


def number(label: str, *, data: Data, safer: Safer | None = None) -> Any:
    """A whole number; the label names its unit."""
    return _field(Form.NUMBER, label, data=data, safer=safer)


def flag(label: str, *, data: Data, safer: Safer | None = None) -> Any:
    """True, False or not known (None)."""
    return _field(Form.FLAG, label, data=data, safer=safer)


def choice(label: str, vocabulary: str, *, data: Data, safer: Safer | None = None) -> Any:
    """A code of a vocabulary; an unknown code is kept and shown as it is."""
    return _field(Form.CHOICE, label, data=data, vocabulary=vocabulary, safer=safer)


def choices(label: str, vocabulary: str, *, data: Data, safer: Safer | None = None) -> Any:
    """Codes of a vocabulary, in the order chosen."""
    return _field(Form.CHOICES, label, data=data, vocabulary=vocabulary, safer=safer)


def texts(label: str, *, data: Data, search: bool = False, safer: Safer | None = None) -> Any:
    """Several lines of text."""
    return _field(Form.TEXTS, label, data=data, search=search, safer=safer)


def ref(label: str, kind: str, *, data: Data = Data.STRUCTURE, safer: Safer | None = None) -> Any:
    """The id of a record of another kind, which need not be on this device."""
    return _field(Form.REF, label, data=data, refers=kind, safer=safer)


@dataclass_transform(frozen_default=True, kw_only_default=True)
def record(
    name: str,
    label: str,
    *,
    folders: tuple[Folder, ...],
    retention: Retention,
    append_only: bool = False,
    mentor: Writes = Writes.NOTHING,
    body: Writes = Writes.NOTHING,
    when: str = "",
) -> Callable[[type[R]], type[R]]:
    """Declare a kind. `mentor` and `body` say what those roles may write; a coordinator may write every kind."""

    def declare(cls: type[R]) -> type[R]:
        made = dataclasses.dataclass(frozen=True, kw_only=True)(cls)
        fields = {
            f.name: Field(name=f.name, **f.metadata["field"]) for f in dataclasses.fields(made) if "field" in f.metadata
        }
        made.kind = Kind(
            name=name,
            label=label,
            folders=folders,
            retention=retention,
            fields=fields,
            record=made,
            append_only=append_only,
            mentor=mentor,
            body=body,
            when=when,
        )
        return made

    return declare


def utc(moment_: datetime) -> datetime:
    """The same moment in UTC, rounded to the millisecond that the journal keeps."""
    return from_milliseconds(milliseconds(moment_.astimezone(UTC)))
