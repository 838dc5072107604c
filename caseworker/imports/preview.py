"""A sheet before anything is written: every row below its headings is good, bad with reasons, blank or a heading."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from caseworker.domain.errors import Phrase, Refused, say
from caseworker.imports.fields import Lookups
from caseworker.imports.mapping import Mapping
from caseworker.imports.repeats import NUMBERS, repeated
from caseworker.imports.rows import BadRow, GoodRow, RowReader
from caseworker.imports.tables import Sheet


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
    reader = RowReader(mapping, lookups=lookups, today=today)
    read: list[GoodRow | BadRow] = []
    headings: list[int] = []
    last = sheet.heading_row
    for raw in sheet.read():
        last = raw.number
        if raw.heading:
            headings.append(raw.number)
        else:
            read.append(reader.read(raw))
    blank = last - sheet.heading_row - len(read) - len(headings)
    good, bad = _settled(read, mapping)
    return Preview(good, bad, blank, tuple(headings), mapping, (*sheet.remarks, *_about(good)))


def _settled(read: Sequence[GoodRow | BadRow], mapping: Mapping) -> tuple[tuple[GoodRow, ...], tuple[BadRow, ...]]:
    """The good and the bad rows, in the order of the sheet, after numbers that stand twice are settled."""
    good = [row for row in read if isinstance(row, GoodRow)]
    headings = {column.field: column.heading for number in NUMBERS for column in mapping.of(number) if column.field}
    reasons = repeated([row.referral for row in good], headings=headings)
    bad = [row for row in read if isinstance(row, BadRow)] + [BadRow(row, said) for row, said in reasons.items()]
    return tuple(row for row in good if row.referral.row not in reasons), tuple(sorted(bad, key=lambda row: row.row))


def _about(good: Sequence[GoodRow]) -> tuple[Phrase, ...]:
    recased = sum(row.recased for row in good)
    if not recased:
        return ()
    return (
        say("Names in capitals or small letters throughout were set in ordinary case. Rows: {rows}.", rows=recased),
    )
