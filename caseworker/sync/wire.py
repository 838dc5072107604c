"""The payload of a batch: a header, the acknowledgements, the segments and the values sent again, as msgpack arrays."""

from typing import Annotated, Any

import msgspec
from msgspec import Meta

from caseworker.domain.errors import Damaged, say
from caseworker.domain.ids import ID_BYTES
from caseworker.journal.entry import INCARNATION_BYTES, LINK_BYTES, Body
from caseworker.journal.formats import FIRST
from caseworker.sync.numbers import MOST_RANGES, MOST_WAITING

WIRE = 1

_Name = Annotated[bytes, Meta(min_length=ID_BYTES, max_length=ID_BYTES)]
_Link = Annotated[bytes, Meta(min_length=LINK_BYTES, max_length=LINK_BYTES)]
_Incarnation = Annotated[bytes, Meta(min_length=INCARNATION_BYTES, max_length=INCARNATION_BYTES)]
_Number = Annotated[int, Meta(ge=0, le=2**63 - 1)]


class FromNewer(Damaged):
    """A batch in a format that only a newer version reads: it is left where it is until then."""


class Heard(msgspec.Struct, array_like=True, frozen=True):
    """How far the sender has read what one device of the recipient sent it under one incarnation."""

    device: _Name
    incarnation: _Incarnation
    read: Annotated[tuple[tuple[_Number, _Number], ...], Meta(max_length=MOST_RANGES)]
    waiting: Annotated[tuple[_Number, ...], Meta(max_length=MOST_WAITING)]
    """Numbers that came and cannot be read before something else comes."""
    stamp: bytes
    """The device's own stamp on the greatest number that was read: nobody else can say that it ever sent so many."""
    whole: bool
    """Whether the sender knows all that the device holds; otherwise it asks to be told everything."""


class Header(msgspec.Struct, array_like=True, frozen=True):
    """Who sends what to whom: ids of 16 bytes, an incarnation of 8, the number of this batch, the roster as known."""

    format: int
    member: _Name
    recipient: _Name
    incarnation: _Incarnation
    number: _Number
    roster: tuple[_Name, ...]
    everything: bool
    """Whether the acknowledgements name all that the sender holds, as after a restore, and not only what is new."""
    before: tuple[_Incarnation, ...] = ()
    """The incarnations that the sender wrote under earlier, the latest first."""
    stamp: bytes = b""
    heard: tuple[Heard, ...] = ()
    reads: int = FIRST
    """The newest format of entries that the sender reads."""


class Held(msgspec.Struct, array_like=True, frozen=True):
    """An acknowledgement: the tips (number, link) of one writer in one folder, and the entries held without values."""

    folder: bytes
    writer: bytes
    tips: tuple[tuple[_Number, _Link], ...]
    lacking: tuple[_Link, ...] = ()
    signatures: tuple[bytes, ...] = ()
    """The writer's signatures over the tips, told to the writer itself: they prove what it wrote."""


class Segment(msgspec.Struct, array_like=True, frozen=True):
    """A run of one chain: the link before it, its last number and link, and the writer's signature over that head."""

    folder: bytes
    writer: bytes
    previous: _Link
    number: _Number
    link: _Link
    signature: bytes
    entries: Annotated[tuple[Body, ...], Meta(min_length=1)]


class Filling(msgspec.Struct, array_like=True, frozen=True):
    """An entry sent again with values that its recipient lacked."""

    folder: bytes
    writer: bytes
    link: _Link
    entry: Body


class Payload(msgspec.Struct, array_like=True, frozen=True):
    """Everything in one batch; roster segments come first, then access folders, then the rest."""

    header: Header
    held: tuple[Held, ...]
    segments: tuple[Segment, ...]
    fillings: tuple[Filling, ...] = ()
    gone: tuple[str, ...] = ()
    """Records and cases (ids) and folders whose values the sender confirms to have erased."""


def stamped(incarnation: bytes, *, recipient: bytes, number: int) -> bytes:
    """What a sender signs to say that it has sent a member so many batches under an incarnation."""
    return b"caseworker batch 1\n" + incarnation + recipient + number.to_bytes(8)


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(Payload)
_parts = msgspec.msgpack.Decoder(list[msgspec.Raw]).decode
_whole = msgspec.msgpack.Decoder(int).decode


def encode(payload: Payload) -> bytes:
    """The bytes of a payload."""
    return _encoder.encode(payload)


def decode(raw: bytes) -> Payload:
    """The payload of bytes. Raises Damaged when they are none; deep nesting and wrong counts end here."""
    try:
        if _whole(_parts(_parts(raw)[0])[0]) > WIRE:
            raise FromNewer(
                say("This batch comes from a newer version of Caseworker. Update, and it will be read then.")
            )
        return _decoder.decode(raw)
    except (ValueError, RecursionError, IndexError) as error:
        raise Damaged(say("This batch is sealed properly but cannot be read; nothing of it was taken.")) from error


def readable(raw: bytes) -> Any:
    """A payload as plain values, for a report on what a batch holds."""
    return msgspec.to_builtins(decode(raw))
