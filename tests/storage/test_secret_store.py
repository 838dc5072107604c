"""Where the device's second secret is kept; a keyring that is missing or locked is a plain 'no'."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend

from caseworker.storage.secret_store import (
    KeyringSecrets,
    NoSecrets,
    SecretStore,
    secrets_of,
    secrets_of_this_machine,
)
from tests.memory_secrets import MemorySecrets

ROOT = Path(__file__).parents[2]


class StrangeKeyring(KeyringBackend):
    """A keyring that somebody installed beside those of the operating system."""

    priority = 0
    persist = "enterprise"

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class SystemKeyring(StrangeKeyring):
    """Passes for the keyring of the operating system that its module names."""


class ChainedKeyrings(StrangeKeyring):
    def __init__(self, *backends: KeyringBackend) -> None:
        self.backends = backends


def system_keyring(monkeypatch: pytest.MonkeyPatch, *, name: str) -> SystemKeyring:
    monkeypatch.setattr(SystemKeyring, "__module__", f"keyring.backends.{name}")
    return SystemKeyring()


def in_a_session(script: str, *, wrapper: tuple[str, ...] = (), **environment: str) -> str:
    """What a Python script prints, run in a process of its own: it may lock or lose its keyring."""
    command = [*wrapper, sys.executable, "-c", textwrap.dedent(script)]
    ran = subprocess.run(command, cwd=ROOT, env=os.environ | environment, capture_output=True, text=True, check=True)
    return ran.stdout.strip()


@pytest.mark.parametrize("secrets", [MemorySecrets(), secrets_of_this_machine()], ids=["memory", "keyring"])
def test_a_secret_is_kept_read_back_and_forgotten(secrets: SecretStore) -> None:
    assert secrets.get("one") is None
    assert secrets.set("one", secret=b"\x00\xff secret")
    assert secrets.get("one") == b"\x00\xff secret"
    secrets.delete("one")
    secrets.delete("one")
    assert secrets.get("one") is None


def test_this_machine_has_a_real_keyring_to_test_with() -> None:
    assert isinstance(secrets_of_this_machine(), KeyringSecrets)


def test_without_a_keyring_nothing_is_kept_and_that_is_said() -> None:
    assert not NoSecrets().set("one", secret=b"secret")
    assert NoSecrets().get("one") is None
    NoSecrets().delete("one")


def test_a_machine_whose_keyring_service_is_gone_has_no_keyring() -> None:
    script = """
        from caseworker.storage.secret_store import secrets_of_this_machine
        print(type(secrets_of_this_machine()).__name__)
    """
    assert in_a_session(script, DBUS_SESSION_BUS_ADDRESS="unix:path=/nonexistent") == "NoSecrets"


def test_a_locked_keyring_gives_and_keeps_nothing() -> None:
    script = """
        import secretstorage
        from caseworker.storage.secret_store import secrets_of_this_machine
        secrets = secrets_of_this_machine()
        kept = secrets.set("one", secret=b"secret")
        secretstorage.get_default_collection(secretstorage.dbus_init()).lock()
        print(kept, secrets.get("one"), secrets.set("one", secret=b"other"))
    """
    assert in_a_session(script, wrapper=(str(ROOT / "tests" / "keyring_session"),)) == "True None False"


def test_a_keyring_that_keeps_secrets_in_a_plain_file_is_not_used() -> None:
    assert isinstance(secrets_of(StrangeKeyring()), NoSecrets)


def test_among_chained_keyrings_the_operating_systems_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    strange, system = StrangeKeyring(), system_keyring(monkeypatch, name="SecretService")
    assert secrets_of(ChainedKeyrings(strange, system)).set("one", secret=b"secret")
    assert (strange.kept, len(system.kept)) == ({}, 1)


def test_windows_is_told_to_keep_the_secret_on_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = system_keyring(monkeypatch, name="Windows")
    secrets_of(keyring)
    assert keyring.persist == "local machine"


def test_a_keyring_that_holds_something_else_under_the_name_gives_nothing() -> None:
    keyring = StrangeKeyring()
    keyring.set_password("Caseworker", "one", "not hexadecimal")
    assert KeyringSecrets(keyring).get("one") is None


def test_a_keyring_that_forgets_at_once_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = StrangeKeyring()
    monkeypatch.setattr(keyring, "set_password", lambda *_: None)
    assert not KeyringSecrets(keyring).set("one", secret=b"secret")
