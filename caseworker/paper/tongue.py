"""The language that a paper is written in: how a phrase is said, and what that language is called."""

from collections.abc import Callable
from typing import NamedTuple

from caseworker.domain.errors import Phrase


class Tongue(NamedTuple):
    """`say` puts a phrase into words, whole; `code` names the language for whatever reads the file aloud."""

    say: Callable[[Phrase], str]
    code: str


ENGLISH = Tongue(str, "en-GB")
