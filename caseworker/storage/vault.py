"""The key of the store, wrapped: a random key that a passphrase and this machine's keyring open only together.

The wrapping key is HKDF-SHA256 over Argon2id(passphrase) and the device secret of the keyring; without a keyring the
passphrase stands alone, and the vault says so. Changing the passphrase wraps the same key again.
"""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from caseworker.domain.clock import Clock
from caseworker.domain.errors import Damaged, KnownError, NotHere, Refused, say
from caseworker.entropy import Entropy
from caseworker.storage.attempts import count_attempt, forget_attempts
from caseworker.storage.files import write_whole
from caseworker.storage.secret_store import SecretStore

VAULT_FILE = "vault.json"
FORMAT = 1
KEY_BYTES = 32
SHORTEST_PASSPHRASE = 12

_SALT_BYTES = 16
_NONCE_BYTES = 12
_INFO = b"caseworker vault 1"


class Cost(msgspec.Struct, frozen=True):
    """What Argon2id spends on one passphrase: passes over `kibibytes` of memory in parallel lanes."""

    passes: int = 3
    kibibytes: int = 64 * 1024
    lanes: int = 4

    @property
    def bearable(self) -> bool:
        """Whether an ordinary laptop can pay it: a damaged file must not ask for hours or for all its memory."""
        return 1 <= self.passes <= 16 and 1 <= self.lanes <= 16 and 8 * self.lanes <= self.kibibytes <= 1024 * 1024


PRODUCT_COST = Cost()
"""About a third of a second (RFC 9106, section 4, second recommendation)."""


class Terms(msgspec.Struct, frozen=True):
    """What is needed beside the secrets to open the vault; sealed with the key, so that no part can be altered."""

    format: int
    name: str
    cost: Cost
    salt: str
    has_device_secret: bool


class Vault(msgspec.Struct, frozen=True):
    """The vault file: its terms, and the wrapped key with its nonce in hexadecimal. Nothing personal."""

    terms: Terms
    nonce: str
    wrapped: str

    @property
    def has_device_secret(self) -> bool:
        """Whether the keyring of this machine is needed beside the passphrase."""
        return self.terms.has_device_secret


class StoreKey:
    """The 32 bytes that open the store, in a buffer that `wipe` overwrites."""

    def __init__(self, buffer: bytearray, *, has_device_secret: bool) -> None:
        self.buffer = buffer
        self.has_device_secret = has_device_secret

    def wipe(self) -> None:
        """Overwrite the key: an engine over the same buffer opens no further connection."""
        self.buffer[:] = bytes(len(self.buffer))

    def __repr__(self) -> str:
        return f"StoreKey(has_device_secret={self.has_device_secret})"
