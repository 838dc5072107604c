"""The keyring service of the suite is a real one; where it is missing these fail, they do not step aside."""

import keyring
from keyring.backends.SecretService import Keyring


def test_the_suite_runs_beside_a_real_keyring_service() -> None:
    found = keyring.get_keyring()
    assert isinstance(found, Keyring), f"{found} is none: run the tests by ./test, which brings its own"


def test_that_service_keeps_a_secret_and_forgets_it() -> None:
    keyring.set_password("caseworker-test", "device", "kept")
    kept = keyring.get_password("caseworker-test", "device")
    keyring.delete_password("caseworker-test", "device")
    assert (kept, keyring.get_password("caseworker-test", "device")) == ("kept", None)
