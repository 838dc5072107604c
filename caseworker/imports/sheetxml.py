"""What the XML parts of a workbook say, heard event by event: shared texts, styles that mean days, rows of values.

The format is ECMA-376, part 1, section 18; names are heard without prefix, so both of its namespaces are read.
"""

import math
import re
from datetime import date

from caseworker.imports.cells import UNCOMPUTED, Broken, Cell, RawRow, is_blank
from caseworker.imports.dates import LAST_SERIAL, from_serial
from caseworker.imports.packed import damaged, too_large

MAX_COLUMNS = 16_384
_MAX_TEXTS = 20_000_000
_MAX_LETTERS = 1 << 20
_DAYS_FROM_1900_TO_1904 = 1462


class _Pieces:
    """The text of the element that is open, joined at its end and bounded."""

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._letters = 0
        self.taking = False
        self.phonetic = False

    def text(self, words: str) -> None:
        """Take the words when they belong to the value."""
        if self.taking:
            self._letters += len(words)
            if self._letters > _MAX_LETTERS:
                raise damaged()
            self._pieces.append(words)

    def joined(self) -> str:
        """What was taken since the last time."""
        whole = "".join(self._pieces)
        self._pieces.clear()
        self._letters = 0
        return whole


class SharedTexts(_Pieces):
    """Hears xl/sharedStrings.xml: the texts by number, without their readings in another script."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def start(self, tag: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        if tag == "t":
            self.taking = not self.phonetic
        elif tag == "rPh":
            self.phonetic = True

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "t":
            self.taking = False
        elif tag == "rPh":
            self.phonetic = False
        elif tag == "si":
            self.texts.append(self.joined())
            if len(self.texts) > _MAX_TEXTS:
                raise too_large()


_BUILT_IN_DAYS = frozenset({14, 15, 16, 17, 22, *range(27, 37), *range(50, 59)})
_NOT_SHOWN = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


class Styles:
    """Hears xl/styles.xml: which styles of cells show a day."""

    def __init__(self) -> None:
        self._formats: dict[str, str] = {}
        self._cell_formats: list[str] = []
        self._in_cells = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if tag == "numFmt":
            self._formats[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif tag == "cellXfs":
            self._in_cells = True
        elif tag == "xf" and self._in_cells:
            self._cell_formats.append(attributes.get("numFmtId", "0"))

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "cellXfs":
            self._in_cells = False

    def text(self, _words: str) -> None:
        """Styles say nothing between elements."""

    @property
    def days(self) -> frozenset[str]:
        """The numbers, as cells write them, of the styles that show a day."""
        return frozenset(str(place) for place, number in enumerate(self._cell_formats) if self._shows_day(number))

    def _shows_day(self, number: str) -> bool:
        shown = _NOT_SHOWN.sub("", self._formats.get(number, "")).lower()
        return ("d" in shown or "y" in shown) if number in self._formats else number in {str(n) for n in _BUILT_IN_DAYS}


class RowListener(_Pieces):
    """Hears a worksheet: its rows with content, taken out of `rows` as they come."""

    def __init__(self, texts: list[str], *, days: frozenset[str], from_1904: bool) -> None:
        super().__init__()
        self.rows: list[RawRow] = []
        self._texts = texts
        self._days = days
        self._shift = _DAYS_FROM_1900_TO_1904 if from_1904 else 0
        self._number = 0
        self._hidden = False
        self._cells: list[Cell] = []
        self._column = -1
        self._kind = ""
        self._style = ""
        self._formula = False
        self._places: dict[str, int] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if tag == "c":
            self._begin_cell(attributes)
        elif tag in ("v", "t"):
            self.taking = not self.phonetic
        elif tag == "f":
            self._formula = True
        elif tag == "row":
            self._begin_row(attributes)
        elif tag == "rPh":
            self.phonetic = True

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "c":
            self._end_cell()
        elif tag in ("v", "t"):
            self.taking = False
        elif tag == "row":
            if not all(is_blank(cell) for cell in self._cells):
                self.rows.append(RawRow(self._number, tuple(self._cells), hidden=self._hidden))
        elif tag == "rPh":
            self.phonetic = False

    def _begin_row(self, attributes: dict[str, str]) -> None:
        written = attributes.get("r", "")
        self._number = max(self._number + 1, int(written) if written.isdecimal() and len(written) < 9 else 0)
        self._hidden = attributes.get("hidden") in ("1", "true")
        self._cells = []
        self._column = -1

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        letters = attributes.get("r", "").rstrip("0123456789")
        if letters not in self._places:
            self._places[letters] = column_number(letters)
        self._column = self._places[letters] if letters else self._column + 1
        if not 0 <= self._column < MAX_COLUMNS:
            raise damaged()
        self._kind = attributes.get("t", "n")
        self._style = attributes.get("s", "")
        self._formula = False

    def _end_cell(self) -> None:
        written = self.joined()
        value = UNCOMPUTED if self._formula and not written and self._kind != "str" else self._value(written)
        if value is not None:
            self._cells.extend([None] * (self._column + 1 - len(self._cells)))
            self._cells[self._column] = value

    def _value(self, written: str) -> Cell:
        if not written:
            return None
        if self._kind == "s":
            return self._shared(written)
        if self._kind == "n":
            return self._number_or_day(written)
        if self._kind == "b":
            return written == "1"
        if self._kind == "e":
            return Broken(written)
        return _iso_day(written) if self._kind == "d" else written

    def _shared(self, written: str) -> str | None:
        try:
            return self._texts[int(written)] or None
        except (ValueError, IndexError):
            raise damaged() from None

    def _number_or_day(self, written: str) -> Cell:
        number = _number(written)
        if isinstance(number, str) or self._style not in self._days:
            return number
        serial = int(number) + self._shift
        return from_serial(serial) if 1 <= serial <= LAST_SERIAL else number


def _number(written: str) -> int | float | str:
    try:
        number = float(written)
    except ValueError:
        return written
    if not math.isfinite(number):
        return written
    return int(number) if number.is_integer() else number


def _iso_day(written: str) -> Cell:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return written


def column_number(letters: str) -> int:
    """The place of a column counted from 0: 'A' is 0, 'AA' is 26; -1 for anything else."""
    if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):
        return -1
    place = 0
    for letter in letters.upper():
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1
