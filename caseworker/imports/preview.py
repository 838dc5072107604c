"""A sheet before anything is written: every row below its headings is good, bad with reasons, blank or a heading."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from caseworker.domain.errors import Phrase, Refused, say
from caseworker.imports.cells import UnknownWord
from caseworker.imports.explained import counted
from caseworker.imports.mapping import Mapping
from caseworker.imports.rows import BadRow, DraftReader, GoodRow, Numbered
from caseworker.imports.tables import Sheet

T = TypeVar("T", bound=Numbered)


@dataclass(frozen=True)
class Preview(Generic[T]):
    """What an import would take. `rows` are all below the headings up to the last with content.

    rows == len(good) + len(bad) + blank + len(headings), the last being the numbers of headings within the table.
    `unknown` are the words of good rows that name nothing in their list, and in how many rows each stands.
    """

    good: tuple[GoodRow[T], ...]
    bad: tuple[BadRow, ...]
    blank: int
    headings: tuple[int, ...]
    mapping: Mapping
    remarks: tuple[Phrase, ...]
    unknown: tuple[tuple[UnknownWord, int], ...] = ()

    @property
    def rows(self) -> int:
        """Every row below the headings."""
        return len(self.good) + len(self.bad) + self.blank + len(self.headings)


def preview(sheet: Sheet, *, reader: DraftReader[T]) -> Preview[T]:
    """Read every row of a sheet. Raises Refused when no column tells a name or the sheet is too long."""
    if not reader.mapping.tells_a_name:
        raise Refused(say("No column could be read as a name. Nothing was imported. Choose the column with the names."))
    read: list[GoodRow[T] | BadRow] = []
    headings: list[int] = []
    last = sheet.heading_row
    for raw in sheet.read():
        last = raw.number
        if raw.heading:
            headings.append(raw.number)
        else:
            read.append(reader.read(raw))
    good = [row for row in read if isinstance(row, GoodRow)]
    out = reader.kept_out(good)
    bad = [row for row in read if isinstance(row, BadRow)] + [BadRow(row, said) for row, said in out.items()]
    taken = tuple(row for row in good if row.row not in out)
    return Preview(
        good=taken,
        bad=tuple(sorted(bad, key=lambda row: row.row)),
        blank=last - sheet.heading_row - len(read) - len(headings),
        headings=tuple(headings),
        mapping=reader.mapping,
        remarks=(*sheet.remarks, *_about_case(taken)),
        unknown=counted(row.unknown for row in taken),
    )


def _about_case(good: Iterable[GoodRow[Any]]) -> tuple[Phrase, ...]:
    """That names were set in ordinary case, and in how many rows."""
    recased = sum(row.recased for row in good)
    if not recased:
        return ()
    return (
        say("Names in capitals or small letters throughout were set in ordinary case. Rows: {rows}.", rows=recased),
    )
