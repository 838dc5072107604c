"""Merged cells: one that spans rows holds for each of them, one that spans columns alone in its row is a heading."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from caseworker.imports.cells import Cell, RawRow, is_blank
from caseworker.imports.sheetxml import column_number

_MERGE = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_OVERLAP = 256
_MOST = 200_000
"""More merged places than a sheet may have rows are not looked at."""


class Merge(NamedTuple):
    """A merged place: rows from 1, columns from 0, both ends included."""

    first_row: int
    last_row: int
    first_column: int
    last_column: int


def find_merges(chunks: Iterable[bytes]) -> tuple[Merge, ...]:
    """The merged places of a worksheet. They stand behind its rows, so they are looked for before the rows are read."""
    found: set[Merge] = set()
    tail = b""
    for chunk in chunks:
        window = tail + chunk
        tail = window[-_OVERLAP:]
        if b"mergeCell" in window and len(found) < _MOST:
            found.update(_merge(match) for match in _MERGE.finditer(window))
    return tuple(sorted(found))


def _merge(match: re.Match[bytes]) -> Merge:
    left, right = (column_number(match[group].decode()) for group in (1, 3))
    return Merge(int(match[2]), int(match[4]), left, right)


def with_merges(rows: Iterable[RawRow], merges: tuple[Merge, ...]) -> Iterator[RawRow]:
    """The rows with merged values in every row that they span, and headings within the table marked."""
    waiting = list(reversed(merges))
    open_ones: list[tuple[Merge, Cell]] = []
    for row in rows:
        open_ones = [(merge, value) for merge, value in open_ones if merge.last_row >= row.number]
        started = []
        while waiting and waiting[-1].first_row <= row.number:
            merge = waiting.pop()
            if merge.first_row == row.number:
                started.append(merge)
        if _is_heading(row, started):
            yield row._replace(heading=True)
        else:
            yield _filled(row, open_ones)
        open_ones += [(merge, _cell(row, merge.first_column)) for merge in started if merge.last_row > row.number]


def _cell(row: RawRow, column: int) -> Cell:
    return row.cells[column] if column < len(row.cells) else None


def _is_heading(row: RawRow, started: list[Merge]) -> bool:
    filled = [column for column, cell in enumerate(row.cells) if not is_blank(cell)]
    return len(filled) == 1 and any(m.first_column == filled[0] < m.last_column for m in started)


def _filled(row: RawRow, open_ones: list[tuple[Merge, Cell]]) -> RawRow:
    if not open_ones:
        return row
    width = max(len(row.cells), *(merge.first_column + 1 for merge, _ in open_ones))
    cells = [_cell(row, column) for column in range(width)]
    for merge, value in open_ones:
        if is_blank(cells[merge.first_column]):
            cells[merge.first_column] = value
    return row._replace(cells=tuple(cells))
