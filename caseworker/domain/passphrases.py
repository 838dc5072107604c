"""How hard a passphrase must be to guess, for whoever asks for one and for what it opens."""

import unicodedata

SHORTEST, FEWEST_DIFFERENT = 12, 5
"""So many characters at least, and so many different ones among them."""


def typed_alike(passphrase: str) -> str:
    """The same characters on every keyboard: an accent may be typed as a letter of its own."""
    return unicodedata.normalize("NFC", passphrase)


def is_long_enough(passphrase: str) -> bool:
    """Whether it has enough characters."""
    return len(typed_alike(passphrase)) >= SHORTEST


def is_varied_enough(passphrase: str) -> bool:
    """Whether enough of them are different."""
    return len({*typed_alike(passphrase)}) >= FEWEST_DIFFERENT
