"""Reads every byte that a device's own keys decrypt: its whole store, free pages and log too, and every batch.

A search of ciphertext proves nothing, and a search of tables passes over what was deleted and still lies there.
"""

from collections.abc import Iterable
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from caseworker.journal.keys import DeviceKeys
from caseworker.sync.age_layer import SealedForOthers
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.envelope import disclose

PAGE, SALT, IV, RESERVED = 4096, 16, 16, 80
WAL_HEADER, FRAME_HEADER = 32, 24


def pages_of(database: Path, *, key: bytes) -> bytes:
    """Every page of an encrypted database, decrypted: SQLCipher 4 with a raw key."""
    raw = database.read_bytes()
    return b"".join(_page(raw[at : at + PAGE], key=key, first=at == 0) for at in range(0, len(raw), PAGE))


def log_of(database: Path, *, key: bytes) -> bytes:
    """Every page in the write-ahead log of an encrypted database, decrypted; frames that no longer count too."""
    wal = database.with_name(database.name + "-wal")
    raw = wal.read_bytes() if wal.exists() else b""
    found = []
    for at in range(WAL_HEADER, len(raw) - FRAME_HEADER - PAGE + 1, FRAME_HEADER + PAGE):
        first = int.from_bytes(raw[at : at + 4], "big") == 1
        found.append(_page(raw[at + FRAME_HEADER : at + FRAME_HEADER + PAGE], key=key, first=first))
    return b"".join(found)


def _page(raw: bytes, *, key: bytes, first: bool) -> bytes:
    body = raw[SALT if first else 0 : PAGE - RESERVED]
    cipher = Cipher(algorithms.AES(key), modes.CBC(raw[PAGE - RESERVED : PAGE - RESERVED + IV])).decryptor()
    return cipher.update(body) + cipher.finalize()


class Keeping(FolderCarrier):
    """A folder whose keeper keeps a copy of everything that was ever left in it."""

    def __init__(self, root: Path, *, kept: list[bytes]) -> None:
        super().__init__(root)
        self._kept = kept

    def put(self, mailbox: str, *, name: str, sealed: bytes) -> None:
        self._kept.append(sealed)
        super().put(mailbox, name=name, sealed=sealed)


def opened_by(keys: DeviceKeys, kept: Iterable[bytes], *, senders: Iterable[DeviceKeys]) -> list[bytes]:
    """What a device's keys open of all that was ever left with a carrier, unpacked."""
    known = {sender.device_id: sender.verify_key for sender in senders}
    found = []
    for sealed in kept:
        try:
            one = disclose(sealed, identity=keys.age_secret, opener=keys.device_id, verify_key_of=known.get)
        except SealedForOthers:
            continue
        found.append(one.payload)
    return found
