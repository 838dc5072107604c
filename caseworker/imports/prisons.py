"""Prisons as people name them: by code, name, town or nearly; between two that fit, nothing is guessed."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from rapidfuzz import fuzz
from rapidfuzz import process as matching

from caseworker.domain.errors import say
from caseworker.domain.names import tokens
from caseworker.imports.cells import Cell, Reading, read_text
from caseworker.imports.explained import Explained
from caseworker.imports.other_names import PRISONS
from caseworker.imports.vocabulary import CLOSE_ENOUGH, guessed, is_plain, not_in_list

_TITLES = {
    "hmp": "p",
    "prison": "p",
    "carchar": "p",
    "cef": "p",
    "hmyoi": "y",
    "yoi": "y",
    "hmpyoi": "py",
    "rc": "r",
    "stc": "t",
    "irc": "i",
}
_FILLING = frozenset({"hm", "his", "her", "majestys", "young", "institution", "and", "a", "the"})
_DOTTED = re.compile(r"\b([A-Za-z])\.")
_NOTHING_SAID = Explained()
_SHORTEST_PART = 4
_TOO_CLOSE = 4
"""Points of likeness: two names nearer than this to what was written are both possible."""


class Prisons:
    """The prisons of a service: `labels` by code, the `towns` they stand in, and the codes of those that `closed`.

    `said` is what was said of words that name none of them, or several.
    """

    def __init__(
        self,
        labels: Mapping[str, str],
        *,
        towns: Mapping[str, str],
        closed: frozenset[str] = frozenset(),
        said: Explained = _NOTHING_SAID,
    ) -> None:
        self.labels = labels
        self._said = said
        self._towns = towns
        self._closed = closed
        self._read: dict[str, Reading[str]] = {}

    def read(self, cell: Cell) -> Reading[str]:
        """The code of the prison that a cell means; what fits none or several is what was said of it, else words."""
        return read_text(cell, lambda text: self._said.settle(self.recognise(text), text=text))

    def read_exactly(self, text: str) -> Reading[str]:
        """The same where nothing may be guessed: 'not Hewell' names no prison."""
        found = self.recognise(text)
        guessed_it = bool(found.value and found.words) or not is_plain(text)
        return self._said.settle(not_in_list(text) if guessed_it else found, text=text)

    def recognise(self, text: str) -> Reading[str]:
        """The same of its words, whatever was said of them."""
        if text not in self._read:
            self._read[text] = self._look_up(text)
        return self._read[text]

    def _look_up(self, text: str) -> Reading[str]:
        if text.upper() in self.labels:
            return self._plainly(text.upper())
        bare, titles = _bare(text)
        bare = PRISONS.get(bare, bare)
        if bare in self._names:
            return self._one_of(self._by_title(self._names[bare], titles), text)
        if bare in self._by_town:
            return self._in_town(self._by_town[bare], text)
        return self._nearly(bare, text)

    @cached_property
    def _names(self) -> Mapping[str, tuple[str, ...]]:
        return _grouped((_bare(label)[0], code) for code, label in self.labels.items())

    @cached_property
    def _by_town(self) -> Mapping[str, tuple[str, ...]]:
        open_ones = ((_bare(town)[0], code) for code, town in self._towns.items() if code not in self._closed)
        return _grouped((town, code) for town, code in open_ones if town)

    def _by_title(self, codes: tuple[str, ...], titles: frozenset[str]) -> tuple[str, ...]:
        """Those of several prisons of one name that are still open and bear the titles that were written."""
        standing = tuple(code for code in codes if code not in self._closed) or codes
        exact = tuple(code for code in standing if _bare(self.labels[code])[1] == titles)
        return exact or standing

    def _plainly(self, code: str) -> Reading[str]:
        if code in self._closed:
            return Reading(code, remark=say("{label} is closed. Check the prison.", label=self.labels[code]))
        return Reading(code)

    def _one_of(self, codes: tuple[str, ...], text: str) -> Reading[str]:
        return self._plainly(codes[0]) if len(codes) == 1 else self._ambiguous(codes, text)

    def _in_town(self, codes: tuple[str, ...], text: str) -> Reading[str]:
        return (
            guessed(codes[0], text=text, label=self.labels[codes[0]])
            if len(codes) == 1
            else self._ambiguous(codes, text)
        )

    def _ambiguous(self, codes: tuple[str, ...], text: str) -> Reading[str]:
        names = ", ".join(sorted(self.labels[code] for code in codes))
        remark = say(
            "'{text}' could be any of these: {names}. No prison is taken; the words are kept with the notes.",
            text=text,
            names=names,
        )
        return Reading(remark=remark, words=text)

    def _nearly(self, bare: str, text: str) -> Reading[str]:
        names = self._within(bare) or self._around(bare) or self._like(bare)
        codes = tuple(code for name in names for code in self._by_title(self._names[name], _bare(text)[1]))
        if not codes:
            return not_in_list(text)
        return (
            guessed(codes[0], text=text, label=self.labels[codes[0]])
            if len(codes) == 1
            else self._ambiguous(codes, text)
        )

    def _within(self, bare: str) -> list[str]:
        padded = f" {bare} "
        named = [name for name in self._names if name and f" {name} " in padded]
        return [name for name in named if not any(name != other and f" {name} " in f" {other} " for other in named)]

    def _around(self, bare: str) -> list[str]:
        return [name for name in self._names if len(bare) >= _SHORTEST_PART and f" {bare} " in f" {name} "]

    def _like(self, bare: str) -> list[str]:
        near = matching.extract(bare, self._names.keys(), scorer=fuzz.ratio, score_cutoff=CLOSE_ENOUGH, limit=3)
        return [name for name, score, _ in near if score > near[0][1] - _TOO_CLOSE]


def _bare(label: str) -> tuple[str, frozenset[str]]:
    """The name without titles ('featherstone'), and the kinds of place that the titles claim."""
    words = tokens(_DOTTED.sub(r"\1", label))
    titles = frozenset("".join(_TITLES.get(word, "") for word in words))
    return " ".join(word for word in words if word not in _TITLES and word not in _FILLING), titles


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = defaultdict(list)
    for key, code in pairs:
        groups[key].append(code)
    return {key: tuple(codes) for key, codes in groups.items()}
