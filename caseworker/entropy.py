"""Randomness comes in from outside: nothing in the product asks the operating system for it but `SystemEntropy`."""

import builtins
import secrets
from hashlib import blake2b
from itertools import count
from typing import Protocol

_BLOCK = 64


class Entropy(Protocol):
    """Gives bytes that nobody else can guess."""

    def bytes(self, size: int) -> builtins.bytes:
        """`size` bytes, never the same ones again."""
        ...


class SystemEntropy:
    """The randomness of this machine: fit for keys."""

    def bytes(self, size: int) -> builtins.bytes:
        return secrets.token_bytes(size)


class SeededEntropy:
    """The same bytes for the same seed: for demonstrations and simulations, never for a service's own keys.

    BLAKE2b over a counter, keyed by the seed. Each call begins a new block of 64 bytes, so what a call returns
    depends on the seed and on how much was drawn before.
    """

    def __init__(self, seed: int) -> None:
        self._key = blake2b(str(seed).encode(), person=b"cw.seed").digest()
        self._blocks = count()

    def bytes(self, size: int) -> builtins.bytes:
        blocks = (self._block() for _ in range(-(-size // _BLOCK)))
        return b"".join(blocks)[:size]

    def _block(self) -> builtins.bytes:
        return blake2b(next(self._blocks).to_bytes(16, "big"), key=self._key).digest()
