"""What 'safer' means for fields of safety; each function is commutative, associative and idempotent.

Absence (None) says nothing about safety and yields to any value.
"""

from collections.abc import Callable
from typing import Any


def _known(join: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def safer(one: Any, other: Any) -> Any:
        known = [answer for answer in (one, other) if answer is not None]
        # One answer is joined with itself, so that it comes out in the same order as any other.
        return join(known[0], known[-1]) if known else None

    return safer


safer_false = _known(lambda one, other: one and other)
"""A permission, an assignment, 'safe to text': no beats yes."""

safer_true = _known(lambda one, other: one or other)
"""A wall, a restriction, a danger: yes beats no."""

safer_earlier = _known(min)
"""The sooner of two days, such as a review that is due."""

safer_all = _known(lambda one, other: tuple(sorted({*one, *other})))
"""Exclusions, warnings: everything that either names."""

safer_common = _known(lambda one, other: tuple(sorted({*one} & {*other})))
"""What may be trusted: only what both name."""


def safer_by_rank(*ranks: str) -> Callable[[Any, Any], Any]:
    """The code that stands later in `ranks`, lowest danger first; an unknown code counts as the most dangerous."""
    order = {code: place for place, code in enumerate(ranks)}

    def rank(code: str) -> tuple[int, str]:
        return order.get(code, len(ranks)), code

    return _known(lambda one, other: max(one, other, key=rank))


def _all_lines(one: str, other: str) -> str:
    return "\n".join(sorted({line for line in (*one.split("\n"), *other.split("\n")) if line}))


safer_words = _known(_all_lines)
"""Warnings in words: the lines of both are shown, in alphabetical order, each once."""
