"""Names as people write them and as they are searched, compared and listed: folding loses marks, never letters."""

import re
import unicodedata
from collections.abc import Iterable

_SIGNS = "'\u2018\u2019\u201a\u201b\u02bb\u02bc\u02bd\u02b9\u02c8\u0060\u00b4\u2032\uff07"
_APOSTROPHES = dict.fromkeys(map(ord, f"{_SIGNS}\u00ad\u200b\u2060"))
"""And what is not seen within a word: where it may break, or may not, came with it from where it was copied."""
_AFTER = re.compile(rf"(?<=\S)[{_SIGNS}]([^\s{_SIGNS}]{{2,}})")
"""What follows an apostrophe within a word: of O'Neill 'Neill'; a single letter is the 's' of John's."""

_ASCII = {sign: " " for sign in range(128) if not chr(sign).isalnum()} | {ord("'"): None, ord("`"): None}

_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ı": "i", "ŋ": "ng"}
)


def fold(text: str) -> str:
    """The form that search and comparison use: lower case, no marks, no apostrophes, one space between words.

    'Siân Ŵyn-Jones' and 'sian wyn jones' fold alike, as do O'Neill and O’Neill ('oneill'). Folding is idempotent.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII).split())
    return _spaced(_bare(text))


def _bare(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES)).casefold()
    letters = unicodedata.normalize("NFKD", apart).translate(_APOSTROPHES).translate(_LETTERS)
    return "".join(letter for letter in letters if unicodedata.category(letter) != "Mn")


def _spaced(text: str) -> str:
    return " ".join("".join(letter if _in_word(letter) else " " for letter in text).split())


def _in_word(letter: str) -> bool:
    return letter.isalnum() or unicodedata.category(letter)[0] == "M"


def tokens(text: str) -> tuple[str, ...]:
    """The folded words of a text, in order."""
    return tuple(fold(text).split())


def sought(text: str) -> str:
    """The folded words that a text is found by: its own, and what stands after an apostrophe in one of them.

    Whoever looks for O'Neill types 'oneill', 'neill' or 'o neill'. What tells people apart is `fold` alone.
    """
    after = [word for part in _AFTER.findall(text) for word in tokens(part)]
    return " ".join((fold(text), *dict.fromkeys(after))) if after else fold(text)


def list_name(given: str | None, *, family: str | None = None, preferred: str | None = None) -> str:
    """How a list names somebody: 'Smith, John', 'Smith, John (Jonno)' when called otherwise, 'Ng' with one name only.

    Empty when no name is known; words for that belong to the screen.
    """
    full = ", ".join(part for part in (_tidy(family), _tidy(given)) if part)
    called = _tidy(preferred)
    if not full:
        return called
    if not called or set(tokens(called)) <= set(tokens(full)):
        return full
    return f"{full} ({called})"


def _tidy(part: str | None) -> str:
    return " ".join((part or "").split())


def begins_every(wanted: Iterable[str], *, among: str) -> bool:
    """Whether every word that is sought, folded already, begins a word of a text."""
    words = sought(among).split()
    return all(any(word.startswith(one) for word in words) for one in wanted)
