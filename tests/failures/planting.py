"""Plants a word of its own in every text of every kind in every folder; says by the table who may have which."""

import csv
import random
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import StringIO
from string import ascii_lowercase
from typing import Any, NamedTuple, TypeVar

import resources
from caseworker.domain.folders import PER_BODY, PER_CASE, PER_MENTOR, Folder, FolderKey
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.kinds import RECORDS
from caseworker.domain.people import Person
from caseworker.domain.record import Form, Record
from tests.devices import Device

R = TypeVar("R", bound=Record)
TEXTS = frozenset({Form.TEXT, Form.LONG_TEXT, Form.TEXTS})
NEVER_PLANTED = frozenset({Folder.ACCESS, Folder.ROSTER})
"""Ids, codes and names of colleagues, which docs/security.md says everybody concerned gets."""


class Planted(NamedTuple):
    """One word, and where it was written."""

    word: str
    kind: str
    field: str
    folder: FolderKey

    @property
    def tail(self) -> bytes:
        """What is searched for: an index keeps the beginning of a word apart from its end."""
        return self.word[4:].encode()


class Garden:
    """Every word that was planted, drawn from one seed."""

    def __init__(self, seed: int) -> None:
        self._luck = random.Random(seed)
        self.planted: list[Planted] = []

    def word(self, kind: str, field: str, folder: FolderKey) -> str:
        """A new word for one text."""
        made = Planted("".join(self._luck.choices(ascii_lowercase, k=14)), kind, field, folder)
        self.planted.append(made)
        return made.word

    def fill(self, record: R, folder: FolderKey) -> R:
        """A record with a word in each of its texts."""
        kind = record.kind
        values: dict[str, Any] = {}
        for field in kind.fields.values():
            if field.form in TEXTS:
                word = self.word(kind.name, field.name, folder)
                values[field.name] = (word,) if field.form is Form.TEXTS else word
        return replace(record, **values)

    def plant(self, by: Device, scope: Id, *, bodies: Iterable[Id] = ()) -> None:
        """One record of every kind in every folder of a case, a mentor's file or the office; an act for each."""
        for record, folder in places(scope, bodies=tuple(bodies), family=_family(by, scope)):
            by.add(self.fill(record, folder), folder)


def _family(by: Device, scope: Id) -> frozenset[Folder]:
    if scope == by.service:
        return frozenset({Folder.OFFICE})
    return PER_MENTOR if scope in by.access(scope).mentors else PER_CASE


def places(
    scope: Id, *, family: frozenset[Folder], bodies: tuple[Id, ...] = (NO_ID,)
) -> Iterator[tuple[Record, FolderKey]]:
    """An empty record of every kind, in each folder of a scope that may hold one."""
    for made in RECORDS:
        for folder in made.kind.folders:
            if folder in family - NEVER_PLANTED:
                for body in bodies if folder in PER_BODY else (NO_ID,):
                    yield made(id=scope) if made is Person else made(), FolderKey(folder, scope, body)


class Table:
    """The disclosure table as anybody would read it: a spreadsheet, line by line, without the product's own reader."""

    def __init__(self) -> None:
        self._rows = list(csv.DictReader(StringIO(resources.disclosure())))

    def _row(self, one: Planted) -> dict[str, str]:
        same = [row for row in self._rows if (row["kind"], row["field"], row["strand"]) == (one.kind, one.field, "*")]
        return same[0] if same else {"direction": "", "basis": "", "purpose": "", "mentor_may_see": "no"}

    def crosses(self, one: Planted, *, permitted: frozenset[str]) -> bool:
        """Whether a provider may tell the body that shares the folder."""
        row = self._row(one)
        allowed = row["basis"] in ("duty", "official") or row["purpose"] in permitted
        return row["direction"] in ("to_body", "both") and allowed

    def mentor_may_see(self, one: Planted) -> bool:
        """Whether a mentor may have what stands in a folder shared with a body."""
        return self._row(one)["mentor_may_see"] == "yes"


def found(planted: Iterable[Planted], *, within: Iterable[bytes]) -> set[Planted]:
    """The words of which any of these bytes tell."""
    everything = b"\0".join(within)
    return {one for one in planted if one.tail in everything}
