"""The strict reading of an age header: nothing costly or unknown gets past it to a library.

Stricter than the format: binary form only, X25519 stanzas and the 'grease' that writers add to keep readers honest,
few and short. Passphrase, SSH, plugin and post-quantum stanzas are refused by name.
"""

import re
from base64 import b64decode, b64encode

from caseworker.domain.errors import Damaged, say

MOST_STANZAS = 32
LONGEST_LINE = 2048
LONGEST_GREASE = 256
LONGEST_HEADER = 16 * 1024

_VERSION = b"age-encryption.org/v1"
_BODY_COLUMNS = 64
_KEY_BYTES = 32
_NONCE_AND_TAG = 16 + 16
_STANZA = re.compile(rb"-> ([!-~]+)((?: [!-~]+)*)")
_GREASE = re.compile(rb"(?:[!-~]+-)?grease")
_MAC = b"--- "

NOT_AGE = say(
    "This file is not a sealed Caseworker file, or its beginning was damaged on the way. It was not opened and nothing "
    "was changed. Ask the sender to send it again."
)
WRONG_KIND = say(
    "This file is sealed in a way that Caseworker does not open, such as with a passphrase. It was not opened and "
    "nothing was changed. Ask the sender to send it from Caseworker to this device."
)
TOO_MANY = say(
    "This file is sealed for more devices than one member can have. It was not opened and nothing was changed. Ask the "
    "sender to send it again."
)


def check_header(sealed: bytes) -> None:
    """Raises Damaged with a sentence unless the file begins with a header that Caseworker opens.

    The grammar is that of the age specification (C2SP, age-encryption.org/v1), its Base64 canonical throughout.
    """
    lines = _Lines(sealed)
    _insist(lines.take() == _VERSION)
    own = others = 0
    while not (line := lines.take()).startswith(_MAC):
        if own + others == MOST_STANZAS:
            raise Damaged(TOO_MANY)
        if _check_stanza(line, lines=lines):
            own += 1
        else:
            others += 1
    _insist(own > 0 and len(_decoded(line.removeprefix(_MAC))) == _KEY_BYTES)
    _insist(len(sealed) - lines.position >= _NONCE_AND_TAG)


class _Lines:
    """The lines of the header, none longer than is right, and where the next begins."""

    def __init__(self, sealed: bytes) -> None:
        self._header = sealed[:LONGEST_HEADER]
        self.position = 0

    def take(self) -> bytes:
        end = self._header.find(b"\n", self.position, self.position + LONGEST_LINE + 1)
        _insist(end >= 0)
        line = self._header[self.position : end]
        self.position = end + 1
        return line


def _check_stanza(line: bytes, *, lines: _Lines) -> bool:
    """Whether the stanza is an X25519 one; if it is not, it is grease."""
    shape = _STANZA.fullmatch(line)
    if shape is None:
        raise Damaged(NOT_AGE)
    kind, arguments = shape[1], shape[2].split()
    if kind == b"X25519":
        _insist(len(arguments) == 1 and len(_decoded(arguments[0])) == _KEY_BYTES)
        _insist(len(_body(lines, limit=_KEY_BYTES)) == _KEY_BYTES)
        return True
    if not _GREASE.fullmatch(kind):
        raise Damaged(WRONG_KIND)
    _body(lines, limit=LONGEST_GREASE)
    return False


def _body(lines: _Lines, *, limit: int) -> bytes:
    """A stanza's body: full lines of 64 columns and one shorter line, which may be empty."""
    text = b""
    while True:
        line = lines.take()
        text += line
        _insist(len(line) <= _BODY_COLUMNS and len(text) * 3 <= limit * 4 + 3)
        if len(line) < _BODY_COLUMNS:
            return _decoded(text)


def _decoded(text: bytes) -> bytes:
    """What canonical Base64 without padding stands for."""
    try:
        raw = b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except ValueError:
        raise Damaged(NOT_AGE) from None
    _insist(b64encode(raw).rstrip(b"=") == text)
    return raw


def _insist(sound: bool) -> None:  # noqa: FBT001 - the condition is the whole of the question
    if not sound:
        raise Damaged(NOT_AGE)
