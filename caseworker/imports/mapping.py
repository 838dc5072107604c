"""Which column of a sheet tells which field: guessed from headings, then from what stands below, open to correction."""

import json
import re
from collections import abc
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from hashlib import blake2b
from typing import Any, NamedTuple

from caseworker.domain.errors import Damaged, Phrase, say
from caseworker.imports.cells import Cell, text_of
from caseworker.imports.headings import FIELDS, Field, Named, Sort, compact, label_of, recognise
from caseworker.imports.identifiers import CRN, PNC, PRISON_NUMBER

SEVERAL = frozenset(
    {Field.ALIASES, Field.ACCESS_NEEDS, Field.CONTACT_WARNING, Field.NEEDS, Field.NOTES, Field.ADDRESS}
    | {Field.VETTED_FOR, Field.AVAILABILITY, Field.SKILLS, Field.INTERESTS, Field.TRAINING, Field.TRAINING_LAPSES}
)
"""Fields that several columns may tell together."""

_BARE_NAME = frozenset({"name", "names", "enw", "enwau"})
_MOSTLY = 0.8
"""The share of filled cells that must look alike before they speak against or without their heading."""

_LIKENESS_OF_CONTENT = 80
"""Below every similar heading: what stands in a column never takes a field from one whose heading names it."""

_SIGNS: abc.Mapping[Field, re.Pattern[str]] = {
    Field.PRISON_NUMBER: PRISON_NUMBER,
    Field.CRN: CRN,
    Field.PNC: PNC,
    Field.EMAIL: re.compile(r"[^@]+@[^@]+\.[^@]+"),
}
_OPEN_TO_DOUBT = frozenset({Field.PRISON_NUMBER, Field.CRN, Field.PNC, Field.PRISON, None})


class How(StrEnum):
    """How a column came to its field."""

    HEADING = "heading"
    SIMILAR = "similar heading"
    CONTENT = "content"
    CHOSEN = "chosen"


_SENTENCES: abc.Mapping[How, Callable[..., Phrase]] = {
    How.HEADING: lambda **gaps: say("Column '{heading}' is read as: {field}.", **gaps),
    How.SIMILAR: lambda **gaps: say("Column '{heading}' is read as: {field}. Its heading is similar.", **gaps),
    How.CONTENT: lambda **gaps: say("Column '{heading}' is read as: {field}. What stands in it looks like it.", **gaps),
    How.CHOSEN: lambda **gaps: say("Column '{heading}' is read as: {field}. You chose it.", **gaps),
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a sheet; without a `field` it is not read. `release_type` is a code when the heading tells one."""

    index: int
    heading: str
    field: Field | None = None
    how: How = How.HEADING
    release_type: str = ""

    def sentence(self) -> Phrase:
        """What becomes of the column, in words."""
        if self.field is None:
            return say("Column '{heading}' is not read.", heading=self.heading)
        return _SENTENCES[self.how](heading=self.heading, field=label_of(self.field))


@dataclass(frozen=True)
class Mapping:
    """Every column of a sheet in order, read or not; one with the same headings can be used again."""

    columns: tuple[Column, ...]

    @property
    def fingerprint(self) -> str:
        """The same for sheets whose headings are the same words in the same order."""
        return fingerprint(column.heading for column in self.columns)

    @property
    def unread(self) -> tuple[Column, ...]:
        """The columns that no field takes."""
        return tuple(column for column in self.columns if column.field is None)

    @property
    def tells_a_name(self) -> bool:
        """Whether any column tells a name; without one no row can be read."""
        return any(column.field in (Field.FULL_NAME, Field.GIVEN_NAME, Field.FAMILY_NAME) for column in self.columns)

    def of(self, field: Field) -> tuple[Column, ...]:
        """The columns that tell a field, from left to right."""
        return tuple(column for column in self.columns if column.field is field)

    def choose(self, index: int, *, field: Field | None, release_type: str = "") -> "Mapping":
        """The mapping with one column read otherwise; a column that told the same single field is no longer read."""
        chosen = replace(self.columns[index], field=field, how=How.CHOSEN, release_type=release_type)
        key = _place(Named(field, release_type)) if field else None
        kept = (replace(c, field=None) if key and _key_of(c) == key and c.index != index else c for c in self.columns)
        return Mapping(tuple(chosen if column.index == index else column for column in kept))

    def to_json(self) -> str:
        """A text that `from_json` reads again."""
        return json.dumps({"format": 1, "columns": [asdict(column) for column in self.columns]}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Mapping":
        """The mapping that `to_json` wrote. Raises Damaged when the text is anything else."""
        try:
            remembered = json.loads(text)
            return cls(tuple(_column(index, kept) for index, kept in enumerate(remembered["columns"])))
        except (ValueError, TypeError, KeyError) as cause:
            raise Damaged(
                say("The remembered columns of this sheet cannot be read. Nothing was imported; choose them anew.")
            ) from cause


def _column(index: int, kept: dict[str, Any]) -> Column:
    field = Field(kept["field"]) if kept["field"] else None
    return Column(index, str(kept["heading"]), field, How(kept["how"]), str(kept["release_type"]))


def fingerprint(headings: Iterable[str]) -> str:
    """The key under which a mapping is remembered: 32 hexadecimal digits of the headings in order."""
    return blake2b("\n".join(compact(heading) for heading in headings).encode(), digest_size=16).hexdigest()


class _Proposal(NamedTuple):
    strength: float
    rank: int
    column: int
    named: Named
    how: How


def guess(headers: Sequence[str], *, sample: Sequence[Sequence[Cell]], sort: Sort = Sort.REFERRALS) -> Mapping:
    """The likeliest mapping of a sheet from its headings and its first rows."""
    proposals = [found for index, heading in enumerate(headers) if (found := _propose(index, heading, sample, sort))]
    proposals.sort(key=lambda found: (-found.strength, found.rank, found.column))
    taken: dict[object, _Proposal] = {}
    for found in proposals:
        taken.setdefault(_place(found.named) or found.column, found)
    by_index = {found.column: found for found in taken.values()}
    columns = [_as_column(index, heading, by_index.get(index)) for index, heading in enumerate(headers)]
    return Mapping(tuple(_names_agree(columns)))


def _propose(index: int, heading: str, sample: Sequence[Sequence[Cell]], sort: Sort) -> _Proposal | None:
    match = recognise(heading, sort=sort)
    content = _looks_like([row[index] for row in sample if index < len(row)])
    content = content if content in FIELDS[sort] else None
    if content and (match.named.field if match.named else None) in _OPEN_TO_DOUBT - {content}:
        return _Proposal(_LIKENESS_OF_CONTENT, 0, index, Named(content), How.CONTENT)
    if match.named is None:
        return None
    how = How.HEADING if match.likeness == 100 else How.SIMILAR
    return _Proposal(match.likeness, match.rank, index, match.named, how)


def _looks_like(cells: Iterable[Cell]) -> Field | None:
    texts = [text_of(cell).replace(" ", "").upper() for cell in cells]
    filled = [text for text in texts if text]
    if not filled:
        return None
    shares = {field: sum(1 for text in filled if sign.fullmatch(text)) for field, sign in _SIGNS.items()}
    best = max(shares, key=lambda field: shares[field])
    return best if shares[best] >= _MOSTLY * len(filled) else None


def _place(named: Named) -> object:
    """What only one column may hold; None for a field that several may tell."""
    return None if named.field in SEVERAL else named


def _key_of(column: Column) -> object:
    return _place(Named(column.field, column.release_type)) if column.field else None


def _as_column(index: int, heading: str, found: _Proposal | None) -> Column:
    if found is None:
        return Column(index, heading)
    return Column(index, heading, found.named.field, found.how, found.named.release_type)


def _names_agree(columns: Iterable[Column]) -> Iterable[Column]:
    """'Name' beside 'Surname' is the given name; a full name beside both parts tells nothing more."""
    listed = list(columns)
    told = {column.field for column in listed}
    for column in listed:
        yield replace(column, field=_name_told(column, told)) if column.field is Field.FULL_NAME else column


def _name_told(column: Column, told: set[Field | None]) -> Field | None:
    given, family = Field.GIVEN_NAME in told, Field.FAMILY_NAME in told
    if given and family:
        return None
    if compact(column.heading) in _BARE_NAME and (given or family):
        return Field.GIVEN_NAME if family else Field.FAMILY_NAME
    return Field.FULL_NAME
