"""A batch that no device can read, as a broken or hostile carrier leaves one: refused in words, it stops nobody."""

from caseworker.demo.chance import Chance
from caseworker.sync.carriers import Carrier

_BEGINNING = b"age-encryption.org/v1\n-> X25519 "
SIZE = 1500


def leave_poison(carrier: Carrier, *, mailbox: str, seed: int) -> str:
    """Leave bytes in a member's mailbox that begin as a sealed batch does and are none. Answers the batch's name."""
    chance = Chance(seed, "poison", mailbox)
    name = _bytes(chance, 16).hex()
    carrier.put(mailbox, name=name, sealed=_BEGINNING + _bytes(chance, SIZE))
    return name


def _bytes(chance: Chance, count: int) -> bytes:
    return bytes(chance.below(256) for _ in range(count))
