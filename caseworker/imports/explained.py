"""What somebody has said of the words of a sheet that name nothing in their list; what is recognised never asks it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from caseworker.imports.cells import Reading, UnknownWord, word_key

LEFT_EMPTY = "-"
"""Said of words that are to become nothing; they are kept with the notes."""
Meanings: TypeAlias = Mapping[tuple[str, str], str]
"""A code, or LEFT_EMPTY, for each `UnknownWord.key` that was explained."""


@dataclass(frozen=True)
class Explained:
    """What was said of the words of one list, by how they are compared. Without a list nothing is asked about."""

    vocabulary: str = ""
    meanings: Mapping[str, str] = field(default_factory=dict)

    def meaning(self, text: str) -> str:
        """The code that was said, or LEFT_EMPTY; empty where nothing was said."""
        return self.meanings.get(word_key(text), "")

    def unknown(self, texts: Iterable[str]) -> tuple[UnknownWord, ...]:
        """These words as unknown ones."""
        return tuple(UnknownWord(self.vocabulary, text) for text in texts) if self.vocabulary else ()

    def settle(self, reading: Reading[str], *, text: str) -> Reading[str]:
        """What a cell gave, and where that is nothing, what was said of its words."""
        if reading.value is not None or not reading.words:
            return reading
        meant, unknown = self.meaning(text), self.unknown((text,))
        if meant == LEFT_EMPTY:
            return Reading(words=reading.words, unknown=unknown)
        return Reading(meant, unknown=unknown) if meant else replace(reading, unknown=unknown)


def explained(meanings: Meanings, vocabulary: str, *, labels: Mapping[str, str]) -> Explained:
    """What was said of the words of one list; a code that is not in it any more was not said."""
    said = {word: code for (name, word), code in meanings.items() if name == vocabulary}
    return Explained(vocabulary, {word: code for word, code in said.items() if code == LEFT_EMPTY or code in labels})


def counted(rows: Iterable[tuple[UnknownWord, ...]]) -> tuple[tuple[UnknownWord, int], ...]:
    """Every unknown word as it is first written, and in how many rows it stands; the most frequent first."""
    first: dict[tuple[str, str], UnknownWord] = {}
    found: Counter[tuple[str, str]] = Counter()
    for unknown in rows:
        if unknown:
            by_key = {word.key: word for word in reversed(unknown)}
            found.update(by_key.keys())
            first = by_key | first
    return tuple((first[key], count) for key, count in found.most_common())
