"""The one door to age: what is sealed here only the named devices open, and no library sees a file unchecked."""

from collections.abc import Sequence

import pyrage

from caseworker.domain.errors import BugError, Damaged, Refused, say
from caseworker.sync.age_header import MOST_STANZAS, check_header

MOST_RECIPIENTS = MOST_STANZAS - 1
"""A library may add one stanza of grease to those of the recipients."""

LARGEST_SEALED = 256 * 1024 * 1024
"""Bytes of a sealed file that a device takes unless its caller says otherwise."""

_NOT_FOR_US = "No matching keys found"
_TOO_LARGE = say(
    "This file is larger than a sealed Caseworker file may be. It was not opened and nothing was changed. Ask the "
    "sender to send it in smaller parts."
)
_DAMAGED = say(
    "This file was changed or cut short on the way. It was not opened and nothing was changed. Ask the sender to send "
    "it again."
)
_SEALED_FOR_OTHERS = say(
    "This file is sealed for another device, so this one cannot open it. Nothing was changed. If it was meant for you, "
    "ask the sender to send it again to this device."
)


class SealedForOthers(Refused):
    """A sound sealed file that none of this device's keys opens."""


def seal(plaintext: bytes, *, recipients: Sequence[str]) -> bytes:
    """An age file in binary form for 1 to 31 recipients ('age1…', X25519)."""
    if not 1 <= len(recipients) <= MOST_RECIPIENTS:
        raise BugError(f"a file is sealed for 1 to {MOST_RECIPIENTS} devices, not {len(recipients)}")
    try:
        keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    except pyrage.RecipientError:
        raise BugError("a recipient is not an age key") from None
    sealed: bytes = pyrage.encrypt(plaintext, keys)
    return sealed


def open_sealed(sealed: bytes, *, identity: str, limit: int = LARGEST_SEALED) -> bytes:
    """The plaintext of an age file of at most `limit` bytes that this identity ('AGE-SECRET-KEY-1…') opens.

    Raises SealedForOthers if another key is needed, Damaged if the file is not what it claims to be.
    """
    if len(sealed) > limit:
        raise Damaged(_TOO_LARGE)
    check_header(sealed)
    try:
        plaintext: bytes = pyrage.decrypt(sealed, [_identity(identity)])
    except pyrage.DecryptError as error:
        raise (SealedForOthers(_SEALED_FOR_OTHERS) if str(error) == _NOT_FOR_US else Damaged(_DAMAGED)) from None
    return plaintext


def _identity(secret: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(secret)
    except pyrage.IdentityError:
        raise BugError("the device's age identity cannot be read") from None
