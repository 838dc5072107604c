"""The pages of help in the language in use: what ships from `docs/user`, and the keys from the one table of actions."""

import re
from typing import NamedTuple

import resources
from ui.actions import ACTIONS
from ui.help_names import KEYS, PAGES
from ui.i18n import spoken, tr, words
from ui.keys import key_words

_HEADING = re.compile(r"^(#{1,2}) (.+)$", re.MULTILINE)


class Heading(NamedTuple):
    """A heading of a page: the page's own, or of a part of it."""

    page: str
    words: str
    below: str
    """The title of the page, of a part of it; empty for the page itself."""


def text_of(page: str) -> str:
    """A page as Markdown."""
    return _keys() if page == KEYS else resources.help_page(spoken().value, page)


def headings(text: str = "") -> tuple[Heading, ...]:
    """The headings of every page that hold every word of a text, in order."""
    sought = text.casefold().split()
    found = (heading for page in (*PAGES, KEYS) for heading in headings_of(page))
    return tuple(one for one in found if all(word in f"{one.words} {one.below}".casefold() for word in sought))


def headings_of(page: str) -> list[Heading]:
    """The headings of one page, its title first."""
    lines = _HEADING.findall(text_of(page))
    title = lines[0][1]
    return [Heading(page, said, "" if level == "#" else title) for level, said in lines]


def _keys() -> str:
    rows = (f"| {', '.join(map(key_words, one.keys))} | {words(one.words)} |" for one in ACTIONS if one.keys)
    return "\n".join((f"# {tr('Keys')}", "", f"| {tr('Keys')} | {tr('What they do')} |", "|---|---|", *rows, ""))
