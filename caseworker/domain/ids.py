"""Identifiers: 128 random or derived bits, written as 32 hexadecimal digits everywhere but on the wire."""

from hashlib import blake2b
from typing import NewType

Id = NewType("Id", str)

ID_BYTES = 16
NO_ID = Id("")


def from_bytes(raw: bytes) -> Id:
    """The identifier that sixteen bytes stand for."""
    if len(raw) != ID_BYTES:
        raise ValueError(f"an identifier has {ID_BYTES} bytes, not {len(raw)}")
    return Id(raw.hex())


def to_bytes(identifier: Id) -> bytes:
    """The sixteen bytes of an identifier."""
    raw = bytes.fromhex(identifier)
    if len(raw) != ID_BYTES:
        raise ValueError(f"an identifier has {ID_BYTES} bytes, not {len(raw)}")
    return raw


def derived(*parts: str | bytes) -> Id:
    """The identifier that every device computes alike from the same parts (length-prefixed, so none run together).

    Notices, access records and links use it: two devices that tell the same thing tell it once.
    """
    digest = blake2b(digest_size=ID_BYTES, person=b"cw.derived.id")
    for part in parts:
        raw = part.encode() if isinstance(part, str) else part
        digest.update(len(raw).to_bytes(4, "big"))
        digest.update(raw)
    return Id(digest.hexdigest())
