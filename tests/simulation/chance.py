"""Choices that follow from a seed and from names alone, so that leaving one step out of a story changes no other."""

from collections.abc import Callable, Iterable
from hashlib import blake2b
from random import Random
from typing import TypeVar

T = TypeVar("T")


def draw(*parts: object) -> int:
    """Sixty-four bits that follow from the parts."""
    return int.from_bytes(blake2b("\0".join(map(str, parts)).encode(), digest_size=8).digest(), "big")


class Chance:
    """The luck of one step: each question has a name, and its answer depends on nothing that was asked before."""

    def __init__(self, *seed: object) -> None:
        self._seed = seed

    def number(self, name: str, below: int) -> int:
        """A whole number from 0 up to, not including, `below`."""
        return draw(*self._seed, name) % below

    def happens(self, name: str, percent: int) -> bool:
        """Whether something happens that does so in so many of a hundred cases."""
        return self.number(name, 100) < percent

    def one_of(self, name: str, options: Iterable[T], key: Callable[[T], object] = str) -> T | None:
        """One of some options, whatever their order; taking another option away changes nothing."""
        return max(options, key=lambda option: (draw(*self._seed, name, key(option)), str(key(option))), default=None)

    def some_of(self, name: str, options: Iterable[T], percent: int, key: Callable[[T], object] = str) -> list[T]:
        """About so many of a hundred of the options."""
        return [option for option in options if draw(*self._seed, name, key(option)) % 100 < percent]

    def random(self, name: str) -> Random:
        """A generator for whatever needs many numbers."""
        return Random(draw(*self._seed, name))
