"""A second reader of batches, written from docs/protocol.md alone: nothing of Caseworker is imported here.

It uses what any language has: BLAKE2b, Ed25519, a msgpack reader, and the programs that the page names.
"""

import re
import subprocess
from collections.abc import Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from msgspec.msgpack import decode


class Told(NamedTuple):
    """One value of an entry: where it lies, what it is about, what it says; only its hash came if it is not `here`."""

    folder: bytes
    act: str
    kind: str
    record: bytes
    field: str
    value: Any
    here: bool


def shell_line(page: Path) -> str:
    """The line of the page that opens a batch, as it stands there."""
    found = re.search(r"^    (age -d .*) > payload$", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert found, "the page tells no line that opens a batch"
    return found.group(1)


def payload(line: str, *, identity: Path, batch: Path) -> list[Any]:
    """The msgpack array in a batch: `[header, held, segments, fillings, gone]`."""
    typed = line.replace("IDENTITY", str(identity)).replace("BATCH", str(batch))
    done = subprocess.run(["sh", "-c", typed], capture_output=True, check=True)
    found = decode(done.stdout)
    assert isinstance(found, list)
    return found


def content(*, identity: Path, batch: Path) -> bytes:
    """What lies inside the encryption."""
    return subprocess.run(["age", "-d", "-i", str(identity), str(batch)], capture_output=True, check=True).stdout


def recipients(inside: bytes) -> list[bytes]:
    """The devices that the skippable frame names."""
    assert inside[:4] == b"CW1\n"
    assert inside[84:88] == bytes.fromhex("184D2A5C")[::-1]
    count = int.from_bytes(inside[92:94], "big")
    return [inside[94 + 16 * n : 110 + 16 * n] for n in range(count)]


def sent_by(inside: bytes, verify_key: bytes) -> bool:
    """Whether the device that is named made this batch for these recipients."""
    device = blake2b(verify_key, digest_size=16, person=b"cw.device.id").digest()
    hashed = blake2b(inside[84:], digest_size=32).digest()
    signed = b"caseworker envelope 1\0" + inside[4:20] + hashed + b"".join(recipients(inside))
    return inside[4:20] == device and _signed(verify_key, inside[20:84], signed)


def told(segments: list[Any]) -> Iterator[Told]:
    """Every value of every entry."""
    for segment in segments:
        for structure, _, values, _ in segment[6]:
            _, _, act, _, name, _, _, _, changes = decode(structure)
            left = iter(values)
            for kind, record, _, fields in changes:
                for field, _ in fields:
                    raw = next(left)
                    yield Told(segment[0], name, kind, _record(act, record), field, _value(raw), raw is not None)


def _value(raw: bytes | None) -> Any:
    return None if raw is None else decode(raw)


def _record(act: bytes, record: bytes | int) -> bytes:
    if isinstance(record, bytes):
        return record
    return blake2b(act + record.to_bytes(4, "big"), digest_size=16, person=b"cw.born").digest()


def chain_holds(segment: list[Any]) -> bool:
    """Whether the entries of a segment lead from the link before the first to the link that it names."""
    folder, writer, link, number, last, _, entries = segment[:7]
    for entry in entries:
        link = _link(link, writer, folder, entry)
    return bool(link == last and decode(entries[-1][0])[1] == number)


def head_holds(segment: list[Any], verify_key: bytes) -> bool:
    """Whether the writer signed the head of a segment."""
    folder, writer, _, number, last, signature = segment[:6]
    return _signed(verify_key, signature, b"caseworker head 1\n" + writer + folder + number.to_bytes(8, "big") + last)


def _link(previous: bytes, writer: bytes, folder: bytes, entry: list[Any]) -> bytes:
    structure, seed, values, proofs = entry
    parts = (previous, writer, folder, structure, _root(seed, values, proofs))
    text = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    return blake2b(text, digest_size=32, person=b"cw.link").digest()


def _root(seed: bytes | None, values: list[bytes | None], proofs: list[bytes]) -> bytes:
    hashes = [_hash(place, value, seed, proofs) for place, value in enumerate(values)]
    return blake2b(b"".join(hashes), digest_size=32, person=b"cw.root").digest()


def _hash(place: int, value: bytes | None, seed: bytes | None, proofs: list[bytes]) -> bytes:
    if value is None:
        return proofs[place]
    if seed is None:
        salt = proofs[place]
    else:
        salt = blake2b(place.to_bytes(4, "big"), key=seed, digest_size=16, person=b"cw.salt").digest()
    return blake2b(value, key=salt, digest_size=32, person=b"cw.value").digest()


def _signed(verify_key: bytes, signature: bytes, message: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(verify_key).verify(signature, message)
    except InvalidSignature:
        return False
    return True
