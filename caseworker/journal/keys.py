"""The keys of a device: one to sign with, one to be sent to; storing them is not done here."""

from functools import cached_property, lru_cache
from hashlib import blake2b
from typing import NamedTuple

import pyrage
from bech32 import bech32_encode, convertbits
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from caseworker.domain import ids
from caseworker.domain.ids import Id
from caseworker.entropy import Entropy

SEED_BYTES = 32
SIGNATURE_BYTES = 64
KEYS_REMEMBERED = 4096

_AGE_PREFIX = "age-secret-key-"


class _Secrets(NamedTuple):
    signing_seed: bytes
    age_secret: str


class DeviceKeys:
    """The two secrets of one device: 32 bytes to sign with (Ed25519) and an age identity ('AGE-SECRET-KEY-1…')."""

    def __init__(self, signing_seed: bytes, age_secret: str) -> None:
        if len(signing_seed) != SEED_BYTES:
            raise ValueError(f"a signing seed has {SEED_BYTES} bytes, not {len(signing_seed)}")
        self._secrets = _Secrets(signing_seed, age_secret)

    @classmethod
    def generate(cls, entropy: Entropy) -> "DeviceKeys":
        """New keys from 64 bytes of entropy: the same entropy makes the same keys."""
        return cls(entropy.bytes(SEED_BYTES), age_secret(entropy.bytes(SEED_BYTES)))

    @property
    def signing_seed(self) -> bytes:
        """The 32 secret bytes that the signing key follows from."""
        return self._secrets.signing_seed

    @property
    def age_secret(self) -> str:
        """The secret that opens what is sent to this device, as age writes it."""
        return self._secrets.age_secret

    @cached_property
    def verify_key(self) -> bytes:
        """The 32 public bytes that this device's signatures are checked against."""
        return self._signing_key.public_key().public_bytes_raw()

    @cached_property
    def device_id(self) -> Id:
        """The name that follows from the verify key."""
        return device_id_of(self.verify_key)

    @cached_property
    def recipient(self) -> str:
        """The public name that batches for this device are encrypted to: 'age1…'."""
        return recipient_of(self.age_secret)

    def sign(self, message: bytes) -> bytes:
        """The 64-byte Ed25519 signature over a message."""
        return self._signing_key.sign(message)

    @cached_property
    def _signing_key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.signing_seed)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DeviceKeys) and self._secrets == other._secrets

    def __hash__(self) -> int:
        return hash(self.verify_key)

    def __repr__(self) -> str:
        return f"DeviceKeys(device_id={self.device_id!r})"


def age_secret(scalar: bytes) -> str:
    """The age identity that 32 secret bytes are: Bech32 with the prefix that age gives it, in capitals."""
    if len(scalar) != SEED_BYTES:
        raise ValueError(f"an age identity is made of {SEED_BYTES} bytes, not {len(scalar)}")
    fives = convertbits(scalar, 8, 5)
    assert fives is not None
    return str(bech32_encode(_AGE_PREFIX, fives)).upper()


def recipient_of(secret: str) -> str:
    """The 'age1…' that belongs to an age identity. Raises ValueError if it is none, without repeating it."""
    try:
        return str(pyrage.x25519.Identity.from_str(secret).to_public())
    except pyrage.IdentityError:
        raise ValueError("this is no age identity") from None


def is_recipient(text: str) -> bool:
    """Whether this is the public name of an X25519 age key, the only kind that batches are encrypted to."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def device_id_of(verify_key: bytes) -> Id:
    """The device whose signatures this key checks: 16 bytes of personalised BLAKE2b over it."""
    return ids.from_bytes(blake2b(verify_key, digest_size=ids.ID_BYTES, person=b"cw.device.id").digest())


def verify(verify_key: bytes, *, signature: bytes, message: bytes) -> bool:
    """Whether the holder of the key signed this message; a malformed key or signature is a plain no."""
    try:
        _public_key(verify_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=KEYS_REMEMBERED)
def _public_key(verify_key: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(verify_key)
