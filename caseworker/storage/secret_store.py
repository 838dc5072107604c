"""Where a device's second secret is kept: the operating system's keyring, or nowhere, which is said and still works.

The secret is a second factor beside the passphrase, never the only one: programs of the same user may read a keyring.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar, cast

from keyring import get_keyring
from keyring.backend import KeyringBackend

from caseworker.domain.errors import say

SERVICE = "Caseworker"
WITHOUT_KEYRING = say("This computer has no keyring, so the passphrase alone protects the records. Keep it long.")

_KEYRINGS = frozenset({"SecretService", "libsecret", "kwallet", "macOS", "Windows"})
"""The keyrings of operating systems. Others that may be installed keep secrets in plain files, or not at all."""

Answer = TypeVar("Answer")


class SecretStore(Protocol):
    """Keeps small secrets by name. A keyring that is missing, locked or refuses is a plain 'no', never an error."""

    def get(self, name: str) -> bytes | None:
        """The secret of that name; None if it is not there or cannot be had now."""
        ...

    def set(self, name: str, *, secret: bytes) -> bool:
        """Whether the secret is kept now and can be read back."""
        ...

    def delete(self, name: str) -> None:
        """Forget the secret, if it is there and the keyring can be reached."""
        ...


class NoSecrets:
    """A machine without a keyring: nothing is kept."""

    def get(self, name: str) -> bytes | None:  # noqa: ARG002 - no name has a secret
        return None

    def set(self, name: str, *, secret: bytes) -> bool:  # noqa: ARG002 - nothing is kept
        return False

    def delete(self, name: str) -> None:
        """There is nothing to forget."""


class KeyringSecrets:
    """The keyring of the operating system, which keeps the secret on this machine alone."""

    def __init__(self, keyring: KeyringBackend) -> None:
        self._keyring = keyring

    def get(self, name: str) -> bytes | None:
        return _answer(lambda: self._read(name), otherwise=None)

    def set(self, name: str, *, secret: bytes) -> bool:
        return _answer(lambda: self._write(name, secret=secret), otherwise=False)

    def delete(self, name: str) -> None:
        _answer(lambda: self._keyring.delete_password(SERVICE, name), otherwise=None)

    def _read(self, name: str) -> bytes | None:
        kept = self._keyring.get_password(SERVICE, name)
        return None if kept is None else bytes.fromhex(kept)

    def _write(self, name: str, *, secret: bytes) -> bool:
        self._keyring.set_password(SERVICE, name, secret.hex())
        return self._read(name) == secret


class _Persistent(Protocol):
    persist: str


def secrets_of(keyring: KeyringBackend) -> SecretStore:
    """The store over the operating system's keyring, alone or among those that are chained; `NoSecrets` without one.

    Windows would let a domain carry the secret to the member's other machines: it is told to keep it on this one.
    """
    for candidate in getattr(keyring, "backends", [keyring]):
        package, _, name = type(candidate).__module__.rpartition(".")
        if package == "keyring.backends" and name in _KEYRINGS:
            if name == "Windows":
                cast(_Persistent, candidate).persist = "local machine"
            return KeyringSecrets(candidate)
    return NoSecrets()


def secrets_of_this_machine() -> SecretStore:
    """The store over whichever keyring this machine has now."""
    return secrets_of(get_keyring())


def _answer(ask: Callable[[], Answer], *, otherwise: Answer) -> Answer:
    """What a keyring says; each platform's raises errors of its own kind, and all of them mean no."""
    try:
        return ask()
    except Exception:  # noqa: BLE001 - the errors' types live in libraries that only their own platform has
        return otherwise
