"""A file of referrals as one table: its headings, and its rows one at a time, numbered as people see them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from caseworker.domain.errors import Damaged, NotHere, Phrase, Refused, say
from caseworker.imports.cells import Cell, RawRow, is_blank, text_of
from caseworker.imports.delimited import DelimitedText
from caseworker.imports.filetypes import MAX_BYTES, FileType, file_type
from caseworker.imports.headings import Sort, compact, known_headings
from caseworker.imports.workbooks import Workbook, Worksheet

MAX_ROWS = 200_000

_TITLE_ROWS = 30
_SAMPLE_ROWS = 100
_MOST_SHEETS = 50


@dataclass(frozen=True)
class Sheet:
    """One table. `headings` has a text for every column, '' where none stands; `sample` holds its first rows.

    `read` starts anew at every call; it yields rows below the headings as wide as the headings, blank rows left out.
    It raises Refused at row 200,001 and Damaged when the file turns out broken.
    """

    name: str
    headings: tuple[str, ...]
    heading_row: int
    sample: tuple[RawRow, ...]
    remarks: tuple[Phrase, ...]
    read: Callable[[], Iterator[RawRow]]


def read_sheet(path: Path, *, worksheet: str = "", limit: int = MAX_BYTES, sort: Sort = Sort.REFERRALS) -> Sheet:
    """The table of a CSV or XLSX file, told by its content. Raises NotHere, Damaged or Refused in a sentence.

    Without `worksheet` the first one is taken whose headings are known. `limit` is in unpacked bytes.
    """
    if file_type(path) is FileType.TEXT:
        text = DelimitedText(path)
        remarks = (text.remark,) if text.remark else ()
        return _sheet("", text.rows, _head(text.rows()), remarks, strict=True, sort=sort)
    return _from_workbook(Workbook(path, limit=limit), worksheet, sort)


def worksheets(path: Path) -> tuple[str, ...]:
    """The names of the worksheets of a workbook, those that can be seen first; none for a text file."""
    return tuple(sheet.name for sheet in Workbook(path).sheets) if file_type(path) is FileType.WORKBOOK else ()


def _head(rows: Iterable[RawRow]) -> list[RawRow]:
    return list(islice(rows, _TITLE_ROWS + _SAMPLE_ROWS))


def _from_workbook(book: Workbook, wanted: str, sort: Sort) -> Sheet:
    sheets = [sheet for sheet in book.sheets if wanted in ("", sheet.name)][:_MOST_SHEETS]
    if not sheets:
        raise NotHere(say("The workbook has no such sheet of cells. Nothing was imported."))
    heads = [(sheet, _head(book.first_rows(sheet))) for sheet in sheets]
    chosen, head = max(heads, key=lambda found: min(_best_score(found[1], sort), _ENOUGH) if found[1] else -1)
    remarks = _about_sheets(chosen, others=len(book.sheets) - 1)
    return _sheet(chosen.name, lambda: book.rows(chosen), head, remarks, strict=False, sort=sort)


_ENOUGH = 3
"""Known headings from which a worksheet counts as a table of referrals; the first such one is taken."""


def _best_score(head: list[RawRow], sort: Sort) -> int:
    return max(known_headings(map(text_of, row.cells), sort=sort) for row in head[:_TITLE_ROWS])


def _about_sheets(chosen: Worksheet, *, others: int) -> tuple[Phrase, ...]:
    if not others:
        return ()
    return (say("The sheet '{name}' was read. The workbook has {others} more.", name=chosen.name, others=others),)


def _sheet(
    name: str,
    rows: Callable[[], Iterator[RawRow]],
    head: list[RawRow],
    remarks: tuple[Phrase, ...],
    *,
    strict: bool,
    sort: Sort,
) -> Sheet:
    top = _heading_row(head, sort)
    below = [row for row in head if row.number > top.number]
    titles = [text_of(cell) for cell in top.cells]
    width = len(titles) if strict else max(len(row.cells) for row in (top, *below))
    headings = tuple(_trimmed(titles + [""] * (width - len(titles)), below))
    read = _Reader(rows, top.number, headings, strict=strict)
    doubled = _doubled(headings)
    return Sheet(name, headings, top.number, tuple(islice(read(), _SAMPLE_ROWS)), (*remarks, *doubled), read)


def _trimmed(headings: list[str], below: list[RawRow]) -> list[str]:
    """The headings without empty columns at the right edge."""
    used = max((index + 1 for row in below for index, cell in enumerate(row.cells) if not is_blank(cell)), default=0)
    named = max((index + 1 for index, heading in enumerate(headings) if heading), default=0)
    return headings[: max(used, named)]


def _doubled(headings: Iterable[str]) -> tuple[Phrase, ...]:
    listed = [(heading, compact(heading)) for heading in headings if heading]
    often = Counter(words for _, words in listed)
    twice = dict.fromkeys(heading for heading, words in listed if often[words] > 1)
    return tuple(say("The heading '{heading}' stands over more than one column.", heading=heading) for heading in twice)


def _heading_row(head: list[RawRow], sort: Sort) -> RawRow:
    """The row with most known headings; without any, the first row of several words and no figures."""
    if not head:
        raise Damaged(say("The sheet is empty. Nothing was imported. Check that the right sheet was saved."))
    top = head[:_TITLE_ROWS]
    best = max(top, key=lambda row: known_headings(map(text_of, row.cells), sort=sort))
    score = known_headings(map(text_of, best.cells), sort=sort)
    if score >= 2 or (score == 1 and len(_filled(best)) <= 2):
        return best
    plain = next((row for row in top if _all_words(row)), None)
    if plain is None:
        raise Damaged(
            say("No row of headings was found above the rows. Nothing was imported. Put a heading over each column.")
        )
    return plain


def _filled(row: RawRow) -> list[Cell]:
    return [cell for cell in row.cells if not is_blank(cell)]


def _all_words(row: RawRow) -> bool:
    filled = _filled(row)
    return len(filled) > 1 and all(isinstance(cell, str) and not any(map(str.isdigit, cell)) for cell in filled)


class _Reader:
    """Reads the rows below the headings, as wide as the headings; the headings repeated further down are marked."""

    def __init__(
        self, rows: Callable[[], Iterator[RawRow]], heading_row: int, headings: tuple[str, ...], *, strict: bool
    ) -> None:
        self._rows = rows
        self._heading_row = heading_row
        self._headings = headings
        self._compact = tuple(compact(heading) for heading in headings)
        self._telling = next((index for index, heading in enumerate(headings) if heading), 0)
        self._strict = strict

    def __call__(self) -> Iterator[RawRow]:
        below = (row for row in self._rows() if row.number > self._heading_row)
        for count, row in enumerate(below, 1):
            if count > MAX_ROWS:
                raise Refused(
                    say(
                        "The sheet has more than {most} rows. Nothing was imported. Divide it and import the parts.",
                        most=f"{MAX_ROWS:,}",
                    )
                )
            yield self._fitted(row)

    def _fitted(self, row: RawRow) -> RawRow:
        width = len(self._headings)
        beyond = [cell for cell in row.cells[width:] if not is_blank(cell)]
        cells = row.cells[:width] + (None,) * (width - len(row.cells))
        fault = self._too_wide(len(row.cells)) if beyond and self._strict and not row.fault else row.fault
        return row._replace(cells=cells, fault=fault, heading=row.heading or self._is_headings(cells))

    def _too_wide(self, cells: int) -> Phrase:
        return say(
            "The row has {cells} cells under {headings} headings, so they do not fit. "
            "A cell that holds a comma needs quotation marks.",
            cells=cells,
            headings=len(self._headings),
        )

    def _is_headings(self, cells: tuple[Cell, ...]) -> bool:
        first = cells[self._telling]
        if not isinstance(first, str) or compact(first) != self._compact[self._telling]:
            return False
        return tuple(compact(text_of(cell)) for cell in cells) == self._compact
