"""The one door to age: what is sealed here only the named recipients open, and no library sees a file unchecked."""

from collections.abc import Sequence

import pyrage

from caseworker.domain.errors import BugError, Damaged, say


def seal(plaintext: bytes, *, recipients: Sequence[str]) -> bytes:
    """An age file for these recipients ('age1…', X25519), in binary form."""
    try:
        keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError:
        raise BugError("a recipient is not an age key") from None
    sealed: bytes = pyrage.encrypt(plaintext, keys)
    return sealed


def open_sealed(sealed: bytes, *, identity: str) -> bytes:
    """The plaintext of an age file that this identity ('AGE-SECRET-KEY-1…') may open.

    Raises Damaged if it is sealed for others or is not what it claims to be.
    """
    try:
        plaintext: bytes = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.DecryptError:
        raise Damaged(say("This file cannot be opened.")) from None
    return plaintext
