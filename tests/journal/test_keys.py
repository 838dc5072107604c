"""The keys of a device: what they name, what they sign, and that they show nothing of themselves."""

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.ids import to_bytes
from caseworker.entropy import SeededEntropy, SystemEntropy
from caseworker.journal.keys import DeviceKeys, age_secret, device_id_of, is_recipient, recipient_of, verify

KEYS = DeviceKeys.generate(SeededEntropy(1))
OTHER = DeviceKeys.generate(SeededEntropy(2))


def test_the_same_entropy_makes_the_same_keys() -> None:
    again = DeviceKeys.generate(SeededEntropy(1))
    assert again == KEYS
    assert hash(again) == hash(KEYS)


def test_other_entropy_makes_other_keys() -> None:
    assert OTHER != KEYS
    assert DeviceKeys.generate(SystemEntropy()) != DeviceKeys.generate(SystemEntropy())
    assert KEYS != "keys"


def test_keys_are_made_again_from_their_two_secrets() -> None:
    again = DeviceKeys(KEYS.signing_seed, KEYS.age_secret)
    assert (again.device_id, again.verify_key, again.recipient) == (KEYS.device_id, KEYS.verify_key, KEYS.recipient)


def test_keys_show_no_secret() -> None:
    shown = f"{KEYS!r} {KEYS}"
    assert KEYS.device_id in shown
    assert not any(secret in shown for secret in (KEYS.signing_seed.hex(), repr(KEYS.signing_seed), KEYS.age_secret))


def test_a_device_is_named_by_its_verify_key() -> None:
    assert device_id_of(KEYS.verify_key) == KEYS.device_id
    assert len(to_bytes(KEYS.device_id)) == 16
    assert device_id_of(OTHER.verify_key) != KEYS.device_id


def test_the_names_of_a_device_are_what_was_published_with_the_format() -> None:
    keys = DeviceKeys(bytes(range(32)), age_secret(bytes(range(32))))
    assert keys.verify_key.hex() == "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
    assert keys.device_id == "9b674a0992d814761919eb8c2b37d07b"
    assert keys.recipient == "age13aqvttdk3ujkyjh9kg2w5an6dmy5mq5a84a4uxk3hfhnugfc9p0sy5p2wh"


@given(st.binary(max_size=300))
def test_what_a_device_signs_is_verified_and_nothing_else_is(message: bytes) -> None:
    signature = KEYS.sign(message)
    assert len(signature) == 64
    assert verify(KEYS.verify_key, signature=signature, message=message)
    assert not verify(KEYS.verify_key, signature=signature, message=message + b"\0")
    assert not verify(OTHER.verify_key, signature=signature, message=message)


@pytest.mark.parametrize(
    ("verify_key", "signature"),
    [
        (b"", bytes(64)),
        (bytes(31), bytes(64)),
        (bytes(33), bytes(64)),
        (KEYS.verify_key, b""),
        (KEYS.verify_key, bytes(65)),
    ],
)
def test_a_malformed_key_or_signature_is_a_plain_no(verify_key: bytes, signature: bytes) -> None:
    assert not verify(verify_key, signature=signature, message=b"")


@given(st.binary(min_size=32, max_size=32))
def test_an_age_identity_is_what_age_itself_writes(scalar: bytes) -> None:
    secret = age_secret(scalar)
    assert str(pyrage.x25519.Identity.from_str(secret)) == secret
    assert is_recipient(recipient_of(secret))


@pytest.mark.parametrize("count", [0, 31, 33])
def test_a_secret_of_another_length_is_refused(count: int) -> None:
    with pytest.raises(ValueError, match=f"32 bytes, not {count}"):
        age_secret(bytes(count))
    with pytest.raises(ValueError, match=f"32 bytes, not {count}"):
        DeviceKeys(bytes(count), KEYS.age_secret)


def test_what_is_no_age_identity_is_refused_without_being_repeated() -> None:
    with pytest.raises(ValueError, match=r"^this is no age identity$"):
        recipient_of(KEYS.age_secret[:-1] + "Q")


@pytest.mark.parametrize(
    "text", ["", "age1", KEYS.recipient.upper(), KEYS.recipient[:-1], KEYS.age_secret, "ssh-rsa AAAA"]
)
def test_only_the_public_name_of_an_age_key_is_a_recipient(text: str) -> None:
    assert is_recipient(KEYS.recipient)
    assert not is_recipient(text)
