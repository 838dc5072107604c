"""Words of a sheet found in a vocabulary of codes: by code, label, other name, part or small slip, and said which.

Where safety rests on the code nothing is guessed: `exact` takes known words alone, whatever their case and spaces.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property

from rapidfuzz import fuzz
from rapidfuzz import process as matching

from caseworker.domain.errors import say
from caseworker.domain.names import fold
from caseworker.imports.cells import Cell, Reading, read_text, text_of
from caseworker.imports.explained import LEFT_EMPTY, Explained

CLOSE_ENOUGH = 86
"""Per cent likeness from which a slip of the keyboard is believed; two swapped or doubled letters pass."""

_SHORTEST_SLIP = 4
_PARTS = re.compile(r"[(),/]|\s-\s")
_SEVERAL = re.compile(r"[,;/&+\n]|\band\b|\ba[cg]?\b", re.IGNORECASE)
_WORDS_ALONE = re.compile(r"\w+(?:[\s\-_.,()+&/'’]+\w+)*[.)]?")
_NOTHING_SAID = Explained()


class Vocabulary:
    """Codes with their labels, and the `also` names by which people call a label (folded name -> folded labels).

    `said` is what was said of words that name none of them. An `exact` one knows whole names alone: 'not high' is not
    high, and no part, slip or sign of doubt is a clearance.
    """

    def __init__(
        self,
        labels: Mapping[str, str],
        *,
        also: Mapping[str, tuple[str, ...]] | None = None,
        said: Explained = _NOTHING_SAID,
        exact: bool = False,
    ) -> None:
        self.labels, self.said, self._exact = labels, said, exact
        self._also = also or {}
        self._found: dict[str, tuple[str, bool]] = {}

    @cached_property
    def _keys(self) -> dict[str, str]:
        """Every folded way to write a code. Whole labels win over their parts, parts over other names."""
        keys = {fold(label): code for code, label in self.labels.items()}
        for code in self.labels:
            keys.setdefault(fold(code), code)
        for code, label in self.labels.items():
            for part in _PARTS.split(label):
                keys.setdefault(fold(part), code)
        for name, meant in self._also.items():
            known = next((keys[label] for label in meant if label in keys), None)
            if known:
                keys.setdefault(name, known)
        keys.pop("", None)
        return keys

    def find(self, text: str) -> tuple[str, bool]:
        """The code that `text` means ('' for none), and whether it was written so that nothing was guessed."""
        if self._exact:
            code = self._closed_up.get(_closed_up(text), "") if is_plain(text) else ""
            return code, bool(code)
        plain = fold(text)
        if plain not in self._found:
            self._found[plain] = self._look_up(plain)
        return self._found[plain]

    @cached_property
    def _closed_up(self) -> dict[str, str]:
        return {_closed_up(key): code for key, code in self._keys.items()}

    def _look_up(self, plain: str) -> tuple[str, bool]:
        if plain in self._keys:
            return self._keys[plain], True
        return self._within(plain) or self._like(plain), False

    def _within(self, plain: str) -> str:
        """The one code that is named by whole words inside a longer text."""
        padded = f" {plain} "
        named = [key for key in self._keys if len(key) >= _SHORTEST_SLIP and f" {key} " in padded]
        longest = [key for key in named if not any(key != other and f" {key} " in f" {other} " for other in named)]
        codes = {self._keys[key] for key in longest}
        return codes.pop() if len(codes) == 1 else ""

    def _like(self, plain: str) -> str:
        if len(plain) < _SHORTEST_SLIP:
            return ""
        best = matching.extractOne(plain, self._keys.keys(), scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH)
        return self._keys[best[0]] if best else ""


def is_plain(text: str) -> bool:
    """Whether it is words alone: no sign of doubt or of the contrary, nothing struck out."""
    return bool(_WORDS_ALONE.fullmatch(text.strip()))


def _closed_up(text: str) -> str:
    return fold(text).replace(" ", "")


def read_choice(cell: Cell, *, vocabulary: Vocabulary) -> Reading[str]:
    """The code that a cell means. What no code fits is what was said of it, else kept as words, with a remark."""
    return read_text(cell, lambda text: vocabulary.said.settle(_choice(text, vocabulary), text=text))


def _choice(text: str, vocabulary: Vocabulary) -> Reading[str]:
    code, exact = vocabulary.find(text)
    if exact:
        return Reading(code)
    return guessed(code, text=text, label=vocabulary.labels[code]) if code else not_in_list(text)


def guessed(code: str, *, text: str, label: str) -> Reading[str]:
    """A code that other words were taken for; the words themselves are kept as well."""
    return Reading(code, remark=say("'{text}' was read as {label}.", text=text, label=label), words=text)


def not_in_list(text: str) -> Reading[str]:
    """Words that name nothing in the list."""
    return Reading(remark=say("'{text}' is not in the list; it is kept with the notes.", text=text), words=text)


def read_choices(cell: Cell, *, vocabulary: Vocabulary) -> Reading[tuple[str, ...]]:
    """Every code that a cell names, in its order: 'Polish and English'."""
    whole = read_text(cell, lambda text: _choice(text, vocabulary))
    parts = [part.strip() for part in _SEVERAL.split(text_of(cell)) if part.strip()]
    if len(parts) < 2:
        whole = read_choice(cell, vocabulary=vocabulary)
    if whole.problem or (whole.value and not whole.words) or len(parts) < 2:
        value = (whole.value,) if whole.value else None
        return Reading(value, whole.remark, whole.problem, whole.words, whole.unknown)
    return _parts(parts, text=text_of(cell), vocabulary=vocabulary)


def _parts(parts: Iterable[str], *, text: str, vocabulary: Vocabulary) -> Reading[tuple[str, ...]]:
    found = {part: vocabulary.find(part)[0] for part in parts}
    unknown = [part for part, code in found.items() if not code]
    meant = (found | {part: vocabulary.said.meaning(part) for part in unknown}).values()
    codes = _distinct(code for code in meant if code != LEFT_EMPTY)
    return Reading(
        codes or None,
        remark=None if all(meant) else not_in_list(text).remark,
        words="" if all(code in codes for code in meant) else text,
        unknown=vocabulary.said.unknown(unknown),
    )


def _distinct(codes: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for code in codes if code))
