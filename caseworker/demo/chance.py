"""Draws that follow from a seed and a label, so that one more draw here changes nothing anywhere else."""

import struct
from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")

_BLOCK = struct.Struct(">16I")


class Chance:
    """A stream of draws: the same seed and labels give the same ones. BLAKE2b over a counter, sixteen at a time."""

    def __init__(self, seed: int, *labels: str | int) -> None:
        self._key = blake2b(repr((seed, *labels)).encode(), digest_size=32, person=b"cw.chance").digest()
        self._drawn: list[int] = []
        self._blocks = 0

    def below(self, limit: int) -> int:
        """A whole number from 0 up to, not including, a limit of at least 1."""
        if not self._drawn:
            block = blake2b(self._blocks.to_bytes(8, "big"), key=self._key, digest_size=64).digest()
            self._drawn = list(_BLOCK.unpack(block))
            self._blocks += 1
        return self._drawn.pop() * limit >> 32

    def between(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return low + self.below(high - low + 1)

    def one(self, of: Sequence[T]) -> T:
        """One of several."""
        return of[self.below(len(of))]

    def some(self, of: Sequence[T], count: int) -> tuple[T, ...]:
        """Several different ones, in the order drawn; all of them when there are not more."""
        left = list(of)
        return tuple(left.pop(self.below(len(left))) for _ in range(min(count, len(left))))

    def happens(self, per_cent: int) -> bool:
        """Whether something does that happens so often in a hundred times."""
        return self.below(100) < per_cent

    def weighted(self, of: Sequence[tuple[T, int]]) -> T:
        """One of several, each as often as its weight says."""
        drawn = self.below(sum(weight for _, weight in of))
        for one, weight in of:
            drawn -= weight
            if drawn < 0:
                return one
        raise ValueError("nothing to draw from")


def shares(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """A total divided by weight into whole numbers that add up to it: largest remainders first."""
    whole = sum(weights)
    if not whole:
        return (0,) * len(weights)
    found = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda place: (-(total * weights[place] % whole), place))
    for place in by_remainder[: total - sum(found)]:
        found[place] += 1
    return tuple(found)
