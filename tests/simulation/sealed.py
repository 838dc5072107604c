"""Opening a batch as a stranger would, with age, zstd and msgpack alone: what its recipient's own keys decrypt."""

import struct
from typing import Any, NamedTuple

import msgspec
import pyrage
import zstandard

from caseworker.domain.folders import FolderKey
from caseworker.domain.ids import Id
from caseworker.journal.entry import folder_from_bytes

PREFIX = 4 + 16 + 64
_decode = msgspec.msgpack.Decoder().decode


class Body(NamedTuple):
    """An entry in a batch: where it lies, the link of its run's last entry and how far before that, its values."""

    folder: FolderKey
    last_link: bytes
    before_last: int
    values: tuple[bytes | None, ...]


class Opened(NamedTuple):
    """What a batch holds: who sends it, which member it is for, and every entry in it."""

    sender: Id
    member: Id
    bodies: tuple[Body, ...]


def open_batch(sealed: bytes, *, secret: str) -> Opened:
    """What is in a batch, by the age secret of one of its recipients."""
    content = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(secret)])
    _, length = struct.unpack_from("<II", content, PREFIX)
    frame = content[PREFIX + 8 + length :]
    header, _, segments, fillings, *_ = _decode(zstandard.ZstdDecompressor().decompress(frame))
    bodies = [
        Body(folder_from_bytes(folder), link, len(entries) - 1 - place, tuple(values))
        for folder, _, _, _, link, _, entries in segments
        for place, (_, _, values, _) in enumerate(entries)
    ]
    bodies += [Body(folder_from_bytes(f), link, 0, tuple(entry[2])) for f, _, link, entry in fillings]
    return Opened(Id(content[4:20].hex()), Id(header[2].hex()), tuple(bodies))


def readable_by(sealed: bytes, secrets: list[str]) -> list[Any]:
    """Which of these age secrets open a batch."""
    found = []
    for secret in secrets:
        try:
            pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(secret)])
        except pyrage.DecryptError:
            continue
        found.append(secret)
    return found
