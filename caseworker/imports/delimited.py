"""Text files with separated columns: encoding and separator told from the bytes, rows one at a time."""

import codecs
import csv
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from caseworker.domain.errors import Damaged, Phrase, say
from caseworker.imports.cells import RawRow

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = ",;\t|"
_NOT_TEXT = bytes({*range(32)} - set(b"\t\n\v\f\r"))
_CHUNK = 1 << 20
_SAMPLE_ROWS = 60
_SWALLOWED_LINES = 2


class DelimitedText:
    """A text file as rows; it can be read again from the start."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._encoding = _encoding(path)
        self._separator, self._declared = _separator(path, self._encoding)

    @property
    def remark(self) -> Phrase | None:
        """What was assumed about the file, when it was an assumption."""
        if self._encoding == "cp1252":
            return say("The file does not say how its letters are written; it was read as Windows text.")
        return None

    def rows(self) -> Iterator[RawRow]:
        """Every row with content. Raises Damaged with the last sound row when a quotation mark swallows the rest."""
        number = 0
        with self._path.open(encoding=self._encoding, errors="replace", newline="") as file:
            for number, (cells, lines) in enumerate(_records(file, self._separator), 1):
                if any(cell.strip() for cell in cells) and not (number == 1 and self._declared):
                    yield RawRow(number, tuple(cell or None for cell in cells), _fault(cells, lines, self._separator))


def _records(file: Iterator[str], separator: str) -> Iterator[tuple[list[str], list[str]]]:
    """Each record: its cells, and the lines that it was read from."""
    number = 0
    lines: list[str] = []
    try:
        for cells in csv.reader(_noting(file, lines), delimiter=separator):
            number += 1
            yield cells, lines
            lines.clear()
    except csv.Error as cause:
        raise Damaged(
            say(
                "A quotation mark opened after row {row} is never closed, so the rest cannot be told apart. "
                "Nothing was imported. Correct it in the file.",
                row=number,
            )
        ) from cause


def _noting(file: Iterator[str], lines: list[str]) -> Iterator[str]:
    for line in file:
        lines.append(line)
        yield line


def _fault(cells: list[str], lines: list[str], separator: str) -> Phrase | None:
    """Why a record of several lines is none: a quotation mark that was never closed has made one cell of them."""
    if len(lines) == 1 or not (_closed_amiss(lines, separator) or _swallowed(cells, separator)):
        return None
    return say(
        "A quotation mark on this row is never closed, so {lines} lines after it were read as one cell. "
        "Correct the quotation mark.",
        lines=len(lines) - 1,
    )


def _closed_amiss(lines: list[str], separator: str) -> bool:
    """Whether a quotation mark is open at the end, or is closed by one that stands at the beginning of a cell."""
    try:
        # A space between a quotation mark and a separator is a habit of some programs and no mistake.
        list(csv.reader((line.replace(" ", "") for line in lines), delimiter=separator, strict=True))
    except csv.Error:
        return True
    return False


def _swallowed(cells: list[str], separator: str) -> bool:
    """Whether whole rows stand in a cell."""
    least = max(len(cells) - 1, _SWALLOWED_LINES)
    return any(sum(line.count(separator) >= least for line in cell.split("\n")) >= _SWALLOWED_LINES for cell in cells)


def _encoding(path: Path) -> str:
    with path.open("rb") as file:
        head = file.read(_CHUNK)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    start = head[:4096]
    zeros = start.count(0)
    if zeros > len(start) // 4:
        return "utf-16-le" if start[1::2].count(0) > zeros // 2 else "utf-16-be"
    if len(start) - len(start.translate(None, _NOT_TEXT)) > len(start) // 100:
        raise Damaged(
            say("This file is not a sheet and holds no text. Nothing was imported. Ask for the sheet itself.")
        )
    return "utf-8" if _is_utf8(path) else "cp1252"


def _is_utf8(path: Path) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _separator(path: Path, encoding: str) -> tuple[str, bool]:
    """The separator, and whether a first line 'sep=;' declares it."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        first = file.readline().strip()
        if first.lower().startswith("sep=") and len(first) == len("sep=;"):
            return first[-1], True
    return max(_SEPARATORS, key=lambda separator: _columns(path, encoding, separator)), False


def _columns(path: Path, encoding: str, separator: str) -> tuple[int, int]:
    """How many of the first rows agree on a number of columns above one, and that number."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        try:
            widths = Counter(len(cells) for cells in islice(csv.reader(file, delimiter=separator), _SAMPLE_ROWS))
        except csv.Error:
            return 0, 0
    usual = max((width for width in widths if width > 1), key=lambda width: widths[width], default=0)
    return widths[usual] if usual else 0, usual
