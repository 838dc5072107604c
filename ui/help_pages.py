"""The pages of help in the language in use: what ships from `docs/user`, and the keys from the one table of actions."""

import re
from collections.abc import Iterator
from typing import NamedTuple

import resources
from caseworker.domain.names import begins_every, tokens
from ui.actions import ACTIONS
from ui.help_files import KEYS, PAGES
from ui.i18n import spoken, tr, words
from ui.keys import key_words

_HEADING = re.compile(r"^(#{1,2}) (.+)$", re.MULTILINE)
_BLOCK = re.compile(r"\n\s*\n|\n(?=[-|] ?)")
"""Between two paragraphs, lines of a list or rows of a table."""
_SENTENCE = re.compile(r"(?<=[.?!]) (?=\S)")
_LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
_RULE = re.compile(r"[|-]+")


class Heading(NamedTuple):
    """A heading of a page: the page's own, or of a part of it."""

    page: str
    words: str
    below: str
    """The title of the page, of a part of it; empty for the page itself."""
    line: str = ""
    """The sentence in which the words that were sought stand, where they stand in no heading."""


class _Part(NamedTuple):
    heading: Heading
    text: str

    def sentences(self) -> Iterator[str]:
        """As they are read, without the marks of their markup."""
        for block in _BLOCK.split(self.text):
            bare = " ".join(_LINK.sub(r"\1", block).replace("**", "").replace("`", "").removeprefix("- ").split())
            if not _RULE.fullmatch(bare):
                yield from _SENTENCE.split(bare.strip("| ").replace(" | ", " · "))


def text_of(page: str) -> str:
    """A page as Markdown."""
    return _keys() if page == KEYS else resources.help_page(spoken().value, page)


def headings(text: str = "") -> tuple[Heading, ...]:
    """What holds every word of a text: the headings that do, then the parts whose sentences do, each with its line."""
    sought = tokens(text)
    parts = [part for page in (*PAGES, KEYS) for part in _parts(page)]
    titled = [
        part.heading for part in parts if begins_every(sought, among=f"{part.heading.words} {part.heading.below}")
    ]
    rest = (part for part in parts if part.heading not in titled)
    return (*titled, *(found for part in rest if (found := _found_in(part, sought)) is not None))


def headings_of(page: str) -> list[Heading]:
    """The headings of one page, its title first."""
    return [part.heading for part in _parts(page)]


def _parts(page: str) -> list[_Part]:
    """The parts of a page, each with its text."""
    _, *pieces = _HEADING.split(text_of(page))
    levels, titles, texts = pieces[::3], pieces[1::3], pieces[2::3]
    return [
        _Part(Heading(page, title, "" if level == "#" else titles[0]), text)
        for level, title, text in zip(levels, titles, texts, strict=True)
    ]


def _found_in(part: _Part, sought: tuple[str, ...]) -> Heading | None:
    """The heading of a part that holds every word, with the first sentence that holds as many of them as any."""
    if not begins_every(sought, among=f"{part.heading.words} {part.heading.below} {' '.join(part.sentences())}"):
        return None
    best = max(part.sentences(), key=lambda line: sum(begins_every((one,), among=line) for one in sought))
    return part.heading._replace(line=best)


def _keys() -> str:
    rows = (f"| {', '.join(map(key_words, one.keys))} | {words(one.words)} |" for one in ACTIONS if one.keys)
    return "\n".join((f"# {tr('Keys')}", "", f"| {tr('Keys')} | {tr('What they do')} |", "|---|---|", *rows, ""))
