"""The sealed envelope: who sent it, for which devices, and a payload that only they can open and only that sender made.

Inside the encryption lie, in this order: 'CW1' and a line feed, the sender's device id (16 bytes), a signature (64
bytes), one zstd skippable frame with the recipients and padding, one zstd frame with the payload. So whoever may open
it needs no Caseworker: `age -d`, drop 84 bytes, `zstd -d`. The signature covers the recipients, so that a recipient who
seals the content again for somebody else is found out.
"""

import struct
from collections.abc import Callable, Sequence
from hashlib import blake2b
from typing import NamedTuple

import zstandard

from caseworker.domain import ids
from caseworker.domain.errors import BugError, Damaged, Refused, say
from caseworker.domain.ids import Id
from caseworker.journal.keys import SIGNATURE_BYTES, DeviceKeys, verify
from caseworker.sync.age_layer import LARGEST_SEALED, open_sealed, seal

MAGIC = b"CW1\n"
PREFIX_BYTES = len(MAGIC) + ids.ID_BYTES + SIGNATURE_BYTES
SMALLEST_CLASS = 1024
LARGEST_PAYLOAD = 256 * 1024 * 1024
MOST_OF_A_STRANGER = 16 * 1024 * 1024
LARGEST_WINDOW = 8 * 1024 * 1024
HIGHEST_RATIO = 256
ANY_RATIO_BELOW = 1024 * 1024
LEVEL = 3

_DOMAIN = b"caseworker envelope 1\0"
_SKIPPABLE = struct.Struct("<II")
_SKIPPABLE_MAGIC = 0x184D2A5C
_COUNT = struct.Struct(">H")
_STEP = 1024 * 1024

_DAMAGED = say(
    "This file opened, but what is inside is not a Caseworker batch. Nothing was changed. Ask the sender to send it "
    "again."
)
_UNKNOWN_SENDER = say(
    "This file was sent by a device that this one does not know. It is kept until that device's enrolment arrives. If "
    "it does not, ask the sender's coordinator to exchange first."
)
_FALSE_SENDER = say(
    "This file was not made by the device that it names as its sender. It was refused and nothing was changed. Tell "
    "your coordinator: somebody may have tampered with it."
)
_FORWARDED = say(
    "This file was made for other devices and was passed on to this one without its sender. It was refused and nothing "
    "was changed. Ask the sender to send it directly."
)
_TOO_LARGE = say(
    "This file would unpack to more than a batch may hold. It was refused before it was unpacked, and nothing was "
    "changed. Ask the sender to send it in smaller parts."
)


class UnknownSender(Refused):
    """The sender's enrolment is not on this device yet: keep the file and look again."""

    def __init__(self, sender: Id) -> None:
        super().__init__(_UNKNOWN_SENDER)
        self.sender = sender


class Disclosed(NamedTuple):
    """What came out of an envelope: the device that signed it, the devices it was made for (sorted), the payload."""

    sender: Id
    recipients: tuple[Id, ...]
    payload: bytes


def enclose(payload: bytes, *, keys: DeviceKeys, recipients: Sequence[tuple[Id, str]]) -> bytes:
    """The sealed envelope for up to 31 devices, each named by its id and its age recipient ('age1…').

    Two calls give different bytes (age draws its own keys): keep the bytes to send the same envelope twice.
    """
    if len(payload) > LARGEST_PAYLOAD:
        raise BugError("a payload is larger than any device unpacks")
    devices = _sorted_once([device for device, _ in recipients])
    frame = zstandard.ZstdCompressor(level=LEVEL).compress(payload)
    body = _opening(devices, frame=frame, unpacked=len(payload)) + frame
    signature = keys.sign(_signed(keys.device_id, devices=devices, body=body))
    content = MAGIC + ids.to_bytes(keys.device_id) + signature + body
    return seal(content, recipients=[recipient for _, recipient in recipients])


def disclose(
    sealed: bytes,
    *,
    identity: str,
    opener: Id,
    verify_key_of: Callable[[Id], bytes | None],
    limit: int = LARGEST_PAYLOAD,
) -> Disclosed:
    """The payload, of at most `limit` bytes, of an envelope made for the device `opener`, whose age identity opens it.

    `verify_key_of` gives the 32 bytes that a device's signatures are checked against, or None if it is not known.
    Raises SealedForOthers, UnknownSender, Refused (false sender, passed on by a recipient) or Damaged; the payload is
    not unpacked before its sender is certain.
    """
    content = open_sealed(sealed, identity=identity, limit=LARGEST_SEALED)
    sender, signature, body = _parted(content)
    devices, frame = _addressed(body)
    _check_sender(sender, signature=signature, signed=_signed(sender, devices=devices, body=body), key_of=verify_key_of)
    if opener not in devices:
        raise Refused(_FORWARDED)
    return Disclosed(sender, devices, unpack(frame, limit=min(limit, _honest_size(len(content)))))


def of_a_stranger(sealed: bytes, *, identity: str, opener: Id) -> bytes:
    """The payload of an envelope whose sender is not known here, by whom it may be introduced: believe it nothing.

    Raises as `disclose` does, and Damaged when it would unpack to more than `MOST_OF_A_STRANGER`.
    """
    content = open_sealed(sealed, identity=identity, limit=LARGEST_SEALED)
    devices, frame = _addressed(_parted(content)[2])
    if opener not in devices:
        raise Refused(_FORWARDED)
    return unpack(frame, limit=min(MOST_OF_A_STRANGER, _honest_size(len(content))))


def size_class(length: int) -> int:
    """The least size class that holds `length` bytes: Padmé, so that a size tells O(log log) bits and costs up to 12 %.

    After Nikitin, Barman and others, 'Reducing Metadata Leakage from Encrypted Files' (2019), section 4.
    """
    length = max(length, SMALLEST_CLASS)
    magnitude = length.bit_length() - 1
    step = 1 << (magnitude - magnitude.bit_length())
    return -(-length // step) * step


def unpack(frame: bytes, *, limit: int) -> bytes:
    """The content of one zstd frame that declares its size; Damaged if that is above `limit` or untrue.

    Memory stays within the declared size: what a frame says is checked before, and what it does while unpacking.
    """
    size = _declared_size(frame)
    if size > limit:
        raise Damaged(_TOO_LARGE)
    payload = bytearray()
    try:
        unpacker = zstandard.ZstdDecompressor(max_window_size=LARGEST_WINDOW)
        with unpacker.stream_reader(frame, read_across_frames=True) as reader:
            while len(payload) <= size and (piece := reader.read(_STEP)):
                payload += piece
    except zstandard.ZstdError:
        raise Damaged(_DAMAGED) from None
    _insist(len(payload) == size)
    return bytes(payload)


def _declared_size(frame: bytes) -> int:
    _insist(frame[:4] == zstandard.FRAME_HEADER)
    try:
        return int(zstandard.get_frame_parameters(frame).content_size)
    except zstandard.ZstdError:
        raise Damaged(_DAMAGED) from None


def _sorted_once(devices: Sequence[Id]) -> tuple[Id, ...]:
    ordered = tuple(sorted(devices))
    if len({*ordered}) != len(ordered):
        raise BugError("an envelope names a device twice")
    return ordered


def _opening(devices: tuple[Id, ...], *, frame: bytes, unpacked: int) -> bytes:
    """The skippable frame that names the devices and fills the content up to its size class and its honest ratio."""
    named = _COUNT.pack(len(devices)) + b"".join(map(ids.to_bytes, devices))
    least = PREFIX_BYTES + _SKIPPABLE.size + len(named) + len(frame)
    honest = -(-unpacked // HIGHEST_RATIO) if unpacked > ANY_RATIO_BELOW else 0
    named += bytes(size_class(max(least, honest)) - least)
    return _SKIPPABLE.pack(_SKIPPABLE_MAGIC, len(named)) + named


def _honest_size(length: int) -> int:
    """The most bytes that a content of this length may unpack to: a bomb has to be carried before it goes off."""
    return max(HIGHEST_RATIO * length, ANY_RATIO_BELOW)


def _parted(content: bytes) -> tuple[Id, bytes, bytes]:
    _insist(content[: len(MAGIC)] == MAGIC and len(content) >= PREFIX_BYTES)
    sender = ids.from_bytes(content[len(MAGIC) : len(MAGIC) + ids.ID_BYTES])
    return sender, content[PREFIX_BYTES - SIGNATURE_BYTES : PREFIX_BYTES], content[PREFIX_BYTES:]


def _addressed(body: bytes) -> tuple[tuple[Id, ...], bytes]:
    """The devices that the skippable frame names, and the frame that follows it."""
    _insist(len(body) >= _SKIPPABLE.size + _COUNT.size)
    magic, length = _SKIPPABLE.unpack_from(body)
    (count,) = _COUNT.unpack_from(body, _SKIPPABLE.size)
    start = _SKIPPABLE.size + _COUNT.size
    end = _SKIPPABLE.size + length
    _insist(magic == _SKIPPABLE_MAGIC and start + count * ids.ID_BYTES <= end <= len(body))
    named = [body[start + n * ids.ID_BYTES : start + (n + 1) * ids.ID_BYTES] for n in range(count)]
    _insist(named == sorted({*named}))
    return tuple(map(ids.from_bytes, named)), body[end:]


def _signed(sender: Id, *, devices: tuple[Id, ...], body: bytes) -> bytes:
    """What the sender signs: a domain of its own, its id, the hash of the body and the sorted recipients."""
    content_hash = blake2b(body, digest_size=32).digest()
    return _DOMAIN + ids.to_bytes(sender) + content_hash + b"".join(map(ids.to_bytes, devices))


def _check_sender(sender: Id, *, signature: bytes, signed: bytes, key_of: Callable[[Id], bytes | None]) -> None:
    verify_key = key_of(sender)
    if verify_key is None:
        raise UnknownSender(sender)
    if not verify(verify_key, signature=signature, message=signed):
        raise Refused(_FALSE_SENDER)


def _insist(sound: bool) -> None:  # noqa: FBT001 - the condition is the whole of the question
    if not sound:
        raise Damaged(_DAMAGED)
