"""The payload of a batch: a header, the acknowledgements, the segments and the values sent again, as msgpack arrays."""

from typing import Any

import msgspec

from caseworker.domain.errors import Damaged, say
from caseworker.journal.entry import LINK_BYTES

WIRE = 1
Body = tuple[bytes, bytes | None, tuple[bytes | None, ...], tuple[bytes, ...]]


class Header(msgspec.Struct, array_like=True, frozen=True):
    """Who sends what to whom: ids of 16 bytes, an incarnation of 8, the number of this batch, the roster as known."""

    format: int
    member: bytes
    recipient: bytes
    incarnation: bytes
    number: int
    roster: tuple[bytes, ...]
    everything: bool
    """Whether the acknowledgements name all that the sender holds, as after a restore, and not only what is new."""


class Held(msgspec.Struct, array_like=True, frozen=True):
    """An acknowledgement: the tips (number, link) of one writer in one folder, and the entries held without values."""

    folder: bytes
    writer: bytes
    tips: tuple[tuple[int, bytes], ...]
    lacking: tuple[bytes, ...] = ()


class Segment(msgspec.Struct, array_like=True, frozen=True):
    """A run of one chain: the link before it, its last number and link, and the writer's signature over that head."""

    folder: bytes
    writer: bytes
    previous: bytes
    number: int
    link: bytes
    signature: bytes
    entries: tuple[Body, ...]


class Filling(msgspec.Struct, array_like=True, frozen=True):
    """An entry sent again with values that its recipient lacked."""

    folder: bytes
    writer: bytes
    link: bytes
    entry: Body


class Payload(msgspec.Struct, array_like=True, frozen=True):
    """Everything in one batch; roster segments come first, then access folders, then the rest."""

    header: Header
    held: tuple[Held, ...]
    segments: tuple[Segment, ...]
    fillings: tuple[Filling, ...] = ()
    gone: tuple[str, ...] = ()
    """Records and cases (ids) and folders whose values the sender confirms to have erased."""


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Payload)


def encode(payload: Payload) -> bytes:
    """The bytes of a payload."""
    return _encoder.encode(payload)


def decode(raw: bytes) -> Payload:
    """The payload of bytes. Raises Damaged when they are none; deep nesting and wrong counts end here."""
    try:
        payload = _decoder.decode(raw)
    except (msgspec.MsgspecError, RecursionError, ValueError) as error:
        raise Damaged(say("This batch is sealed properly but cannot be read; nothing of it was taken.")) from error
    if payload.header.format != WIRE:
        raise Damaged(say("This batch comes from a newer version of Caseworker. Update, and it will be read then."))
    for segment in payload.segments:
        if len(segment.previous) != LINK_BYTES or len(segment.link) != LINK_BYTES or not segment.entries:
            raise Damaged(say("This batch is sealed properly but cannot be read; nothing of it was taken."))
    return payload


def readable(raw: bytes) -> Any:
    """A payload as plain values, for a report on what a batch holds."""
    return msgspec.to_builtins(decode(raw))
