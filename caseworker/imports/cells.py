"""What a cell of a sheet holds, and what reading it gives: a value, a remark or a problem, each in words."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Generic, NamedTuple, TypeVar

from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import fold

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Broken:
    """A cell without a value: an error of the sheet as it is shown ('#N/A'), or '' for a formula never worked out."""

    shown: str


UNCOMPUTED = Broken("")

Cell = str | int | float | bool | date | Broken | None


class RawRow(NamedTuple):
    """One row as the file has it, numbered from 1 as a spreadsheet numbers it. A row without content is never made.

    `fault` is why its cells cannot be told apart; a `heading` row stands between the records and is none itself.
    """

    number: int
    cells: tuple[Cell, ...]
    fault: Phrase | None = None
    hidden: bool = False
    heading: bool = False


class UnknownWord(NamedTuple):
    """Words that name nothing in a list of codes; those that fold alike are one."""

    vocabulary: str
    text: str

    @property
    def key(self) -> tuple[str, str]:
        """The list, and the words as they are compared."""
        return self.vocabulary, word_key(self.text)


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """What a cell gave. With a `problem` there is no value; `words` is what was written and no field could take.

    `unknown` are the words that name nothing in their list, also where somebody has said what they mean.
    """

    value: T | None = None
    remark: Phrase | None = None
    problem: Phrase | None = None
    words: str = ""
    unknown: tuple[UnknownWord, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A remark or a problem, the heading of the column it is about, and whether it says why nothing stands there."""

    column: str
    phrase: Phrase
    left_empty: bool = False


def word_key(text: str) -> str:
    """Words as they are compared, and signs alone as they stand."""
    return fold(text) or " ".join(text.split())


_SPACES = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_AS_TEXT = re.compile(r'="([^"]*)"')
_NOTHING_WORDS = (
    "- -- --- . ? ?? ??? n/a n.a. na/ nil none null tbc tba tbd unknown unk u/k not-known not-recorded not-given "
    "not-provided not-applicable no-data blank anhysbys ddim-yn-hysbys amherthnasol"
)
_NOTHING = frozenset(_NOTHING_WORDS.split())


def text_of(cell: Cell) -> str:
    """The cell as one would read it on the screen: trimmed, composed, without invisible signs; days as 31/12/2026."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return _clean(cell)
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, Broken):
        return cell.shown
    return str(cell)


def _clean(text: str) -> str:
    if text.isascii() and text.isalnum():
        return text
    formula = _AS_TEXT.fullmatch(text.strip())
    visible = unicodedata.normalize("NFC", formula[1] if formula else text)
    kept = "".join(letter for letter in visible if letter in "\n\t" or unicodedata.category(letter) not in _INVISIBLE)
    return _SPACES.sub(" ", kept).strip().removeprefix("'" if kept.strip()[1:2].isdigit() else "")


_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def is_blank(cell: Cell) -> bool:
    """Whether nothing at all is written there."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def says_nothing(text: str) -> bool:
    """Whether the words only say that nothing is known: '-', 'n/a', 'TBC', 'anhysbys'."""
    return not text or "-".join(text.lower().split()) in _NOTHING


def broken_phrase(cell: Broken) -> Phrase:
    """Why a cell has no value, and what to do about it."""
    if cell.shown:
        return say("The cell shows the error {shown}. Correct it in the sheet.", shown=cell.shown)
    return say("The cell holds a formula that was never worked out. Open the sheet in its program and save it again.")


def read_text(cell: Cell, reader: Callable[[str], Reading[T]]) -> Reading[T]:
    """What `reader` makes of the words of a cell that says something; a broken cell is a problem."""
    if isinstance(cell, Broken):
        return Reading(problem=broken_phrase(cell))
    text = text_of(cell)
    return Reading() if says_nothing(text) else reader(text)
