"""One row of a sheet as one referral: what every mapped column told, or why the row cannot be taken."""

from collections import abc
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from caseworker.domain.errors import say
from caseworker.domain.names import fold
from caseworker.imports.cells import Cell, RawRow, Reading, Said, UnknownWord, is_blank
from caseworker.imports.fields import FieldReaders
from caseworker.imports.fullnames import WrittenName, in_ordinary_case, split_name
from caseworker.imports.headings import Field
from caseworker.imports.lookups import Lookups
from caseworker.imports.mapping import SEVERAL, Column, Mapping
from caseworker.imports.repeats import NUMBERS, repeated


class ReleaseDate(NamedTuple):
    """A release date as the sheet gives it; `release_type` is a code, or None where the sheet does not say."""

    release_type: str | None
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralRow:
    """One referral read from a sheet. None and () mean that the sheet says nothing; codes are those of the lookups.

    `row` is the number that people see in their program. `release_dates` holds every date with its type, the
    expected one first. `notes` ends with a line 'heading: words' for each cell that no field could take.
    """

    row: int
    given_name: str | None = None
    family_name: str | None = None
    preferred_name: str | None = None
    aliases: tuple[str, ...] = ()
    born_on: date | None = None
    crn: str | None = None
    prison_number: str | None = None
    pnc: str | None = None
    gender: str | None = None
    pronouns: str | None = None
    languages: tuple[str, ...] = ()
    interpreter_needed: bool | None = None
    welsh_preferred: bool | None = None
    access_needs: tuple[str, ...] = ()
    prison: str | None = None
    expected_release: date | None = None
    release_type: str | None = None
    release_dates: tuple[ReleaseDate, ...] = ()
    area: str | None = None
    region: str | None = None
    delivery_unit: str | None = None
    source: str | None = None
    referred_on: date | None = None
    referrer_name: str | None = None
    referrer_phone: str | None = None
    referrer_email: str | None = None
    phone: str | None = None
    email: str | None = None
    address: str | None = None
    safe_to_phone: bool | None = None
    safe_to_text: bool | None = None
    safe_to_write: bool | None = None
    contact_warning: str | None = None
    needs: tuple[str, ...] = ()
    notes: str | None = None


class Numbered(Protocol):
    """What a row of a sheet tells, with the number of the row."""

    @property
    def row(self) -> int: ...


T = TypeVar("T", bound=Numbered)
U = TypeVar("U")


@dataclass(frozen=True, slots=True)
class GoodRow(Generic[T]):
    """A row that can be taken, what was put right or left aside, and whether capitals were set in ordinary case.

    `unknown` are its words that name nothing in their list, whether or not somebody has said what they mean.
    """

    told: T
    remarks: tuple[Said, ...] = ()
    recased: bool = False
    unknown: tuple[UnknownWord, ...] = ()

    @property
    def row(self) -> int:
        """The number of the row."""
        return self.told.row

    @property
    def leaves_empty(self) -> bool:
        """Whether something was written that no field could take."""
        return any(said.left_empty for said in self.remarks)

    @property
    def is_to_check(self) -> bool:
        """Whether something was put right or is doubtful, and taken all the same."""
        return not all(said.left_empty for said in self.remarks)


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be taken, with every reason."""

    row: int
    reasons: tuple[Said, ...]


_EXPECTED_FIRST = ("CONFIRMED", "HDCAD", "APD", "PRRD", "CRD", "ARD", "NPD")
"""Which typed date is the expected release where the sheet has no plain one: the firmest first. An eligibility or an
expiry date is never the day somebody leaves.
"""

_YES_NO = frozenset({Field.SAFE_TO_PHONE, Field.SAFE_TO_TEXT, Field.SAFE_TO_WRITE})
_NAMES = (Field.FULL_NAME, Field.FAMILY_NAME, Field.GIVEN_NAME)


class DraftReader(Generic[T]):
    """Reads the rows of a sheet by one mapping, of whatever they tell. `today` decides the century of short years."""

    def __init__(self, mapping: Mapping, *, lookups: Lookups, today: date) -> None:
        self.mapping = mapping
        self.today = today
        self._columns = tuple((column, column.field) for column in mapping.columns if column.field is not None)
        self._name_column = next((c.heading for f in _NAMES for c in mapping.of(f)), "")
        self._readers = FieldReaders(lookups, today=today)

    def read(self, raw: RawRow) -> GoodRow[T] | BadRow:
        """What a row tells, or every reason why it cannot be taken."""
        raise NotImplementedError

    def kept_out(self, _good: Sequence[GoodRow[T]]) -> abc.Mapping[int, tuple[Said, ...]]:
        """Why some of the rows that can be read are not taken all the same, once every one has been read."""
        return {}

    def draft_of(self, raw: RawRow) -> "Draft":
        """What the cells of a row tell, with the name taken apart where it is whole."""
        draft = Draft(hidden=raw.hidden)
        if raw.fault is not None:
            draft.problems.append(Said("", raw.fault))
            return draft
        for column, told in self._columns:
            if not is_blank(raw.cells[column.index]):
                self._take(raw.cells[column.index], column, told, draft)
        self._settle_name(draft)
        return draft

    def _take(self, cell: Cell, column: Column, told: Field, draft: "Draft") -> None:
        reading = self._readers.read(cell, told=told)
        draft.heed(reading, column, told)
        if reading.value is not None:
            self.keep(reading.value, column, told, draft)

    def keep(self, value: Any, column: Column, told: Field, draft: "Draft") -> None:
        """Keep what a cell told."""
        if told is Field.EXPECTED_RELEASE:
            draft.dates.append((column, ReleaseDate(column.release_type or None, value)))
        elif told in SEVERAL:
            draft.several.setdefault(told, []).append(value)
        else:
            draft.values[told.value] = value

    def _settle_name(self, draft: "Draft") -> None:
        whole = draft.values.pop(Field.FULL_NAME.value, None)
        if whole:
            self._take_apart(split_name(whole), draft)
        names = [name for key in ("given_name", "family_name") if (name := draft.values.get(key))]
        if not names and not draft.has_problem_with_name:
            draft.problems.append(Said(self._name_column, say("The row has no name. Add one in the sheet.")))
        elif len(names) == 1:
            remark = say("Only one name is given, '{name}'. It is kept; some people have one name.", name=names[0])
            draft.remarks.append(Said(self._name_column, remark))

    def _take_apart(self, name: WrittenName, draft: "Draft") -> None:
        parts = {"given_name": name.given, "family_name": name.family, "preferred_name": name.preferred}
        for key, part in parts.items():
            if part:
                draft.values.setdefault(key, part)
        if name.aliases:
            draft.several.setdefault(Field.ALIASES, []).append(name.aliases)
        if name.unsure:
            remark = say(
                "The name was taken apart as given '{given}', family '{family}'. Check it.",
                given=name.given,
                family=name.family,
            )
            draft.remarks.append(Said(self._name_column, remark))


class RowReader(DraftReader[ReferralRow]):
    """Reads rows of referrals by one mapping."""

    def __init__(self, mapping: Mapping, *, lookups: Lookups, today: date) -> None:
        super().__init__(mapping, lookups=lookups, today=today)
        self._regions = _by_fold(lookups.regions.items())
        self._units = _by_fold(lookups.delivery_units.items())

    def read(self, raw: RawRow) -> GoodRow[ReferralRow] | BadRow:
        """The referral of a row, or every reason why there is none."""
        draft = self.draft_of(raw)
        if raw.fault is None:
            self._settle_release(draft)
        if draft.problems:
            return BadRow(raw.number, tuple(draft.problems))
        self._settle_area(draft)
        return draft.finished(raw.number)

    def kept_out(self, good: Sequence[GoodRow[ReferralRow]]) -> abc.Mapping[int, tuple[Said, ...]]:
        """The rows whose number stands in another one too."""
        headings = {column.field: column.heading for number in NUMBERS for column in self.mapping.of(number)}
        return repeated([row.told for row in good], headings={f: h for f, h in headings.items() if f})

    def _settle_release(self, draft: "Draft") -> None:
        main = _expected([found for _, found in draft.dates], draft.values.get("release_type"))
        others = tuple(found for _, found in draft.dates if found.release_type and found != main)
        if main is None:
            draft.values["release_dates"] = others
            return
        draft.values |= {"expected_release": main.on, "release_type": main.release_type}
        draft.values["release_dates"] = (main, *others)
        if main.on < self.today:
            column = next((c.heading for c, found in draft.dates if found.on == main.on), "")
            draft.remarks.append(Said(column, say("The expected release is already past.")))

    def _settle_area(self, draft: "Draft") -> None:
        area = fold(draft.values.get("area") or "")
        draft.values["region"] = self._regions.get(area)
        draft.values["delivery_unit"] = self._units.get(area)


def _by_fold(labels: Iterable[tuple[str, str]]) -> dict[str, str]:
    return {fold(label): code for code, label in labels}


def _expected(found: list[ReleaseDate], told_type: str | None) -> ReleaseDate | None:
    """The date to plan for: the untyped one, its type told beside it or by an equal typed date, else the firmest."""
    plain = next((release for release in found if release.release_type is None), None)
    if plain is not None:
        equal = next((other.release_type for other in found if other.release_type and other.on == plain.on), None)
        return ReleaseDate(told_type or equal, plain.on)
    ranked = [release for code in _EXPECTED_FIRST for release in found if release.release_type == code]
    return ranked[0] if ranked else None


class Draft:
    """What the cells of one row have told so far."""

    def __init__(self, *, hidden: bool) -> None:
        self.values: dict[str, Any] = {}
        self.several: dict[Field, list[Any]] = {}
        self.dates: list[tuple[Column, ReleaseDate]] = []
        self.words: list[str] = []
        self.warnings: list[str] = []
        self.problems: list[Said] = []
        self.unknown: list[UnknownWord] = []
        self.remarks: list[Said] = [Said("", say("The row is hidden in the sheet."))] if hidden else []
        self.has_problem_with_name = False

    def heed(self, reading: Reading[Any], column: Column, told: Field) -> None:
        """Note what reading one cell left to say."""
        if reading.problem:
            self.problems.append(Said(column.heading, reading.problem))
            self.has_problem_with_name |= told in _NAMES
        if reading.remark:
            self.remarks.append(Said(column.heading, reading.remark, left_empty=reading.value is None))
        self.unknown.extend(reading.unknown)
        if reading.words:
            (self.warnings if told in _YES_NO else self.words).append(f"{column.heading}: {reading.words}")

    def finished(self, row: int) -> GoodRow[ReferralRow]:
        """The referral with everything that was told."""
        notes = [*self.several.get(Field.NOTES, ()), *self.words]
        warnings = [*self.several.get(Field.CONTACT_WARNING, ()), *self.warnings]
        recased = self.in_ordinary_case()
        referral = ReferralRow(
            row=row,
            aliases=joined(self.several.get(Field.ALIASES, ())),
            access_needs=joined(self.several.get(Field.ACCESS_NEEDS, ())),
            needs=joined(self.several.get(Field.NEEDS, ())),
            address="\n".join(self.several.get(Field.ADDRESS, ())) or None,
            contact_warning="\n".join(warnings) or None,
            notes="\n".join(notes) or None,
            **self.values,
        )
        return GoodRow(referral, tuple(self.remarks), recased, tuple(self.unknown))

    def in_ordinary_case(self) -> bool:
        """Set names in ordinary case that stand in capitals or small letters; whether any did."""
        before = dict(self.values)
        for key in ("given_name", "family_name"):
            if key in self.values:
                self.values[key] = in_ordinary_case(self.values[key])
        return before != self.values


def joined(lists: Iterable[Iterable[U]]) -> tuple[U, ...]:
    """Every item of some lists, each once."""
    return tuple(dict.fromkeys(item for items in lists for item in items))
