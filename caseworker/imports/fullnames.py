"""Names written in one cell taken apart: 'Smith, John', 'SMITH John', 'Mr John (Jonno) Smith aka Jack Jones'."""

import re
from dataclasses import dataclass

from caseworker.domain.errors import Phrase, say
from caseworker.domain.names import fold
from caseworker.imports.cells import Broken, Cell, Reading, broken_phrase, text_of

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "rev", "mstr", "master", "bnr", "bns"})
_JOINING = frozenset(
    {"van", "von", "der", "den", "de", "da", "di", "dos", "du", "la", "le", "del", "della", "el", "al", "bin"}
    | {"bint", "ibn", "ap", "ab", "ferch", "st", "abu", "ter", "ten", "mac", "mc", "o"}
)
"""Words that belong to the family name that follows them; fold() form."""

_ALSO = re.compile(r"\b(?:a\.?k\.?a\b\.?|alias\b|also known as\b|adnabyddir hefyd fel\b):?\s*", re.IGNORECASE)
_CALLED = re.compile(r"[(\[\"“‘']\s*([^()\[\]\"“”]+?)\s*[)\]\"”’'](?=\s|,|$)")
_BETWEEN_ALIASES = re.compile(r"[;|/\n,]")
_NO_NAME = frozenset(
    {"", "-", "?", "n/a", "unknown", "not known", "tbc", "anhysbys", "name unknown", "no name", "x", "xx"}
)
_TOTALS = frozenset(
    {"total", "totals", "grand total", "sub total", "subtotal", "count", "cyfanswm", "end", "end of list"}
)


@dataclass(frozen=True)
class WrittenName:
    """The parts of a name as it was written; any may be missing. `unsure` says that the split was a guess."""

    given: str = ""
    family: str = ""
    preferred: str = ""
    aliases: tuple[str, ...] = ()
    unsure: bool = False


def split_name(text: str) -> WrittenName:
    """One cell into given names, family name, the name used and aliases. A single name counts as a family name."""
    main, *others = _ALSO.split(text)
    called = _CALLED.search(main)
    plain = " ".join((_CALLED.sub(" ", main, count=1) if called else main).split()).strip(" ,")
    given, family, unsure = _parts(plain)
    aliases = tuple(alias.strip(" ,;()") for other in others for alias in _BETWEEN_ALIASES.split(other))
    return WrittenName(given, family, called[1] if called else "", tuple(filter(None, aliases)), unsure)


def _parts(plain: str) -> tuple[str, str, bool]:
    before, comma, after = plain.partition(",")
    if comma:
        return _untitled(after.replace(",", " ")), _untitled(before), False
    words = _untitled(plain).split()
    shouted = [word for word in words if len(word) > 1 and word.isupper()]
    if shouted and len(shouted) < len(words):
        return " ".join(word for word in words if word not in shouted), " ".join(shouted), False
    start = _family_start(words)
    return " ".join(words[:start]), " ".join(words[start:]), len(words) > 2


def _family_start(words: list[str]) -> int:
    """Where the family name begins: at the last word, or at the joining words before it."""
    start = len(words) - 1
    while start > 1 and fold(words[start - 1]) in _JOINING:
        start -= 1
    return max(start, 0)


def _untitled(text: str) -> str:
    words = text.split()
    while len(words) > 1 and fold(words[0]) in _TITLES:
        words = words[1:]
    return " ".join(words)


def read_name(cell: Cell) -> Reading[str]:
    """One name of a person as it is written; digits and the last line of a table are no names."""
    if isinstance(cell, Broken):
        return Reading(problem=broken_phrase(cell))
    text = " ".join(text_of(cell).split())
    if text.lower() in _NO_NAME:
        return Reading()
    problem = _no_name(text)
    return Reading(problem=problem) if problem else Reading(text)


def _no_name(text: str) -> Phrase | None:
    if text.lower().rstrip(":") in _TOTALS:
        return say("'{text}' reads like the foot of the table, not like a name.", text=text)
    if any(letter.isdigit() for letter in text):
        return say("'{text}' holds digits, so it is not a name.", text=text)
    if not any(letter.isalpha() for letter in text):
        return say("'{text}' holds no letters, so it is not a name.", text=text)
    return None


def read_aliases(cell: Cell) -> Reading[tuple[str, ...]]:
    """Every other name in a cell, apart by comma, semicolon, stroke, line or 'aka'."""
    whole = read_name(cell)
    if whole.value is None:
        return Reading(problem=whole.problem)
    parts = (part.strip(" ()") for piece in _ALSO.split(whole.value) for part in _BETWEEN_ALIASES.split(piece))
    return Reading(tuple(dict.fromkeys(part for part in parts if part.lower() not in _NO_NAME)) or None)


def in_ordinary_case(name: str) -> str:
    """A name that was shouted or whispered throughout, in ordinary case: "O'NEILL-SMITH" as "O'Neill-Smith"."""
    if not (name.isupper() or name.islower()) or len(name) < 2:
        return name
    return _MAC.sub(lambda found: found[1] + found[2].upper(), _WORD.sub(_capital, name.lower()))


_WORD = re.compile(r"[^\W\d_]+(?:['’](?:s|t)\b)?")
_MAC = re.compile(r"\b(Mc)([^\W\d_])")


def _capital(found: re.Match[str]) -> str:
    return found[0][:1].upper() + found[0][1:]
