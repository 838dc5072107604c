"""The key of the store, wrapped: a random key that a passphrase and this machine's keyring open only together.

The wrapping key is HKDF-SHA256 over Argon2id(passphrase) and the device secret of the keyring; without a keyring the
passphrase stands alone, and the vault says so. Changing the passphrase wraps the same key again.
"""

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
from caseworker.domain.passphrases import SHORTEST, is_long_enough, is_varied_enough, typed_alike
from caseworker.entropy import Entropy
from caseworker.storage.attempts import count_attempt, forget_attempts
from caseworker.storage.files import write_whole
from caseworker.storage.secret_store import SecretStore
from caseworker.storage.vault_file import VAULT_FILE

FORMAT = 1
KEY_BYTES = 32

_SALT_BYTES = 16
_NONCE_BYTES = 12
_INFO = b"caseworker vault 1"

_WRONG_PASSPHRASE = say(
    "That passphrase does not open this store. Nothing was changed, and what is stored is kept. Check capital letters "
    "and the keyboard's language, and try again."
)
_NO_DEVICE_SECRET = say(
    "This machine's keyring does not give the part of the key that it keeps, so the passphrase alone cannot open the "
    "store. What is stored is kept. Unlock the keyring, or sign in to the computer again, and try again. If the store "
    "was copied from another machine, or the keyring was cleared, this copy cannot be opened here: ask a coordinator "
    "to enrol this device again, or use the recovery kit."
)
_DAMAGED = say(
    "The file that holds the store's wrapped key is damaged. The store was left as it is. Put back {file} from your "
    "newest backup.",
    file=VAULT_FILE,
)


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


def make_vault(
    directory: Path,
    *,
    passphrase: str,
    secrets: SecretStore,
    entropy: Entropy,
    cost: Cost = PRODUCT_COST,
) -> StoreKey:
    """A new random key for a store in `directory` (made if it is not there), wrapped and written.

    Uses the keyring if it keeps a secret now; `has_device_secret` of the key says whether it did. Raises Refused for
    a weak passphrase or where a vault is already.
    """
    check_passphrase(passphrase)
    if (directory / VAULT_FILE).exists():
        raise Refused(say("There is a store in this folder already. It was left as it is. Choose another folder."))
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    name, device_secret = entropy.bytes(16).hex(), entropy.bytes(KEY_BYTES)
    kept = secrets.set(name, secret=device_secret)
    terms = Terms(FORMAT, name, cost, entropy.bytes(_SALT_BYTES).hex(), kept)
    key = StoreKey(bytearray(entropy.bytes(KEY_BYTES)), has_device_secret=kept)
    try:
        with _wrapping_key(terms, passphrase=passphrase, device_secret=device_secret if kept else b"") as wrapping:
            _write(directory, _wrapped(key, terms=terms, wrapping=wrapping, nonce=entropy.bytes(_NONCE_BYTES)))
    except BaseException:
        key.wipe()
        secrets.delete(name)
        raise
    return key


def unlock(
    directory: Path, *, passphrase: str, secrets: SecretStore, clock: Clock, counted_in: Path | None = None
) -> StoreKey:
    """The key of the store in `directory`. Attempts are counted there, or in a folder that outlives it.

    Raises Refused for a wrong passphrase or one that comes too early, NotHere if there is no vault or the keyring
    does not give its part, Damaged if the vault file was altered beyond reading.
    """
    vault = read_vault(directory)
    device_secret = _device_secret(vault, secrets=secrets)
    counted_in = counted_in or directory
    count_attempt(counted_in, clock=clock)
    with _wrapping_key(vault.terms, passphrase=passphrase, device_secret=device_secret) as wrapping:
        key = _unwrapped(vault, wrapping=wrapping)
    forget_attempts(counted_in)
    return key


def change_passphrase(
    directory: Path,
    *,
    passphrase: str,
    new: str,
    secrets: SecretStore,
    entropy: Entropy,
    clock: Clock,
    cost: Cost = PRODUCT_COST,
) -> None:
    """Wrap the same key under a new passphrase; the store itself is not touched, and older backups keep the old one.

    Raises what `unlock` raises for the old passphrase, and Refused for a weak new one.
    """
    check_passphrase(new)
    vault = read_vault(directory)
    key = unlock(directory, passphrase=passphrase, secrets=secrets, clock=clock)
    terms = msgspec.structs.replace(vault.terms, cost=cost, salt=entropy.bytes(_SALT_BYTES).hex())
    device_secret = _device_secret(vault, secrets=secrets)
    try:
        with _wrapping_key(terms, passphrase=new, device_secret=device_secret) as wrapping:
            _write(directory, _wrapped(key, terms=terms, wrapping=wrapping, nonce=entropy.bytes(_NONCE_BYTES)))
    finally:
        key.wipe()


def read_vault(directory: Path) -> Vault:
    """The vault of the store in `directory`, as far as it can be read without a secret."""
    try:
        vault = msgspec.json.decode((directory / VAULT_FILE).read_bytes(), type=Vault)
    except FileNotFoundError:
        raise NotHere(
            say("There is no Caseworker store in this folder. Choose the folder that holds it, or set up a new one.")
        ) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Damaged(_DAMAGED) from None
    if vault.terms.format > FORMAT:
        raise KnownError(
            say(
                "This store was made by a newer version of Caseworker. It was left as it is. Install the newer version "
                "on this device."
            )
        )
    if not (vault.terms.cost.bearable and _lengths(vault) == (_SALT_BYTES, _NONCE_BYTES, KEY_BYTES + 16)):
        raise Damaged(_DAMAGED)
    return vault


def check_passphrase(passphrase: str) -> None:
    """Raises Refused with a sentence unless the passphrase is long enough to be worth its cost."""
    if not (is_long_enough(passphrase) and is_varied_enough(passphrase)):
        raise Refused(
            say(
                "This passphrase is too easy to guess: use at least {length} characters, such as four words that do "
                "not belong together. Nothing was changed.",
                length=SHORTEST,
            )
        )


def _lengths(vault: Vault) -> tuple[int, ...]:
    try:
        return tuple(len(bytes.fromhex(part)) for part in (vault.terms.salt, vault.nonce, vault.wrapped))
    except ValueError:
        return ()


def _device_secret(vault: Vault, *, secrets: SecretStore) -> bytes:
    if not vault.has_device_secret:
        return b""
    secret = secrets.get(vault.terms.name)
    if secret is None:
        raise NotHere(_NO_DEVICE_SECRET)
    return secret


@contextmanager
def _wrapping_key(terms: Terms, *, passphrase: str, device_secret: bytes) -> Iterator[bytearray]:
    """The key that wraps the store key, overwritten when the block ends."""
    salt = bytes.fromhex(terms.salt)
    cost = terms.cost
    material, wrapping = bytearray(KEY_BYTES), bytearray(KEY_BYTES)
    argon = Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.kibibytes)
    argon.derive_into(typed_alike(passphrase).encode(), material)
    material += device_secret
    HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=_INFO).derive_into(material, wrapping)
    try:
        yield wrapping
    finally:
        material[:] = bytes(len(material))
        wrapping[:] = bytes(len(wrapping))


def _wrapped(key: StoreKey, *, terms: Terms, wrapping: bytearray, nonce: bytes) -> Vault:
    sealed = AESGCM(wrapping).encrypt(nonce, key.buffer, msgspec.json.encode(terms))
    return Vault(terms, nonce.hex(), sealed.hex())


def _unwrapped(vault: Vault, *, wrapping: bytearray) -> StoreKey:
    buffer = bytearray(KEY_BYTES)
    sealed, nonce = bytes.fromhex(vault.wrapped), bytes.fromhex(vault.nonce)
    try:
        AESGCM(wrapping).decrypt_into(nonce, sealed, msgspec.json.encode(vault.terms), buffer)
    except InvalidTag:
        raise Refused(_WRONG_PASSPHRASE) from None
    return StoreKey(buffer, has_device_secret=vault.has_device_secret)


def _write(directory: Path, vault: Vault) -> None:
    write_whole(directory / VAULT_FILE, content=msgspec.json.format(msgspec.json.encode(vault)))
