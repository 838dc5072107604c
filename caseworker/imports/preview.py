"""A sheet before anything is written: every row below its headings is good, bad with reasons, blank or a heading."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, Protocol, TypeVar

from caseworker.domain.errors import Phrase, Refused, say
from caseworker.imports.cells import RawRow
from caseworker.imports.lookups import Lookups
from caseworker.imports.mapping import Mapping
from caseworker.imports.repeats import NUMBERS, repeated
from caseworker.imports.rows import BadRow, GoodRow, RowReader
from caseworker.imports.tables import Sheet

T = TypeVar("T")


class Recased(Protocol):
    """A row of which it is known whether its name was set in ordinary case."""

    @property
    def recased(self) -> bool: ...


@dataclass(frozen=True)
class Preview:
    """What an import would take. `rows` are all below the headings up to the last with content.

    rows == len(good) + len(bad) + blank + len(headings), the last being the numbers of headings within the table.
    """

    good: tuple[GoodRow, ...]
    bad: tuple[BadRow, ...]
    blank: int
    headings: tuple[int, ...]
    mapping: Mapping
    remarks: tuple[Phrase, ...]

    @property
    def rows(self) -> int:
        """Every row below the headings."""
        return len(self.good) + len(self.bad) + self.blank + len(self.headings)


def preview(sheet: Sheet, *, mapping: Mapping, lookups: Lookups, today: date) -> Preview:
    """Read every row of a sheet by a mapping. Raises Refused when no column tells a name or the sheet is too long."""
    if not mapping.tells_a_name:
        raise Refused(say("No column could be read as a name. Nothing was imported. Choose the column with the names."))
    found = every_row(sheet, read=RowReader(mapping, lookups=lookups, today=today).read)
    good, bad = _settled(found.rows, mapping)
    return Preview(good, bad, found.blank, found.headings, mapping, (*sheet.remarks, *about_case(good)))


class EveryRow(NamedTuple, Generic[T]):
    """What was read of every row that is no heading, how many are blank, and the numbers of headings further down."""

    rows: list[T]
    blank: int
    headings: tuple[int, ...]


def every_row(sheet: Sheet, *, read: Callable[[RawRow], T]) -> EveryRow[T]:
    """Every row below the headings, as it is read."""
    rows: list[T] = []
    headings: list[int] = []
    last = sheet.heading_row
    for raw in sheet.read():
        last = raw.number
        if raw.heading:
            headings.append(raw.number)
        else:
            rows.append(read(raw))
    return EveryRow(rows, last - sheet.heading_row - len(rows) - len(headings), tuple(headings))


def _settled(read: Sequence[GoodRow | BadRow], mapping: Mapping) -> tuple[tuple[GoodRow, ...], tuple[BadRow, ...]]:
    """The good and the bad rows, in the order of the sheet, after numbers that stand twice are settled."""
    good = [row for row in read if isinstance(row, GoodRow)]
    headings = {column.field: column.heading for number in NUMBERS for column in mapping.of(number) if column.field}
    reasons = repeated([row.referral for row in good], headings=headings)
    bad = [row for row in read if isinstance(row, BadRow)] + [BadRow(row, said) for row, said in reasons.items()]
    return tuple(row for row in good if row.referral.row not in reasons), tuple(sorted(bad, key=lambda row: row.row))


def about_case(good: Iterable[Recased]) -> tuple[Phrase, ...]:
    """That names were set in ordinary case, and in how many rows."""
    recased = sum(row.recased for row in good)
    if not recased:
        return ()
    return (
        say("Names in capitals or small letters throughout were set in ordinary case. Rows: {rows}.", rows=recased),
    )
