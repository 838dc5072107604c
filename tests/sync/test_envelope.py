"""The sealed envelope: certain of its sender, of whom it was made for, and of how much it holds."""

import struct
import subprocess
import sys
import textwrap
from hashlib import blake2b
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.errors import BugError, Damaged, Refused
from caseworker.domain.ids import Id, to_bytes
from caseworker.entropy import SeededEntropy
from caseworker.journal.keys import DeviceKeys
from caseworker.sync import envelope
from caseworker.sync.age_layer import SealedForOthers, open_sealed, seal
from caseworker.sync.envelope import Disclosed, UnknownSender, disclose, enclose, size_class

MENTOR, COORDINATOR, PRACTITIONER = (DeviceKeys.generate(SeededEntropy(seed)) for seed in (1, 2, 3))
ROSTER = {keys.device_id: keys.verify_key for keys in (MENTOR, COORDINATOR, PRACTITIONER)}
PAYLOAD = b"Met at the gate at nine. " * 40
MEGABYTE = 1024 * 1024


def named(*keys: DeviceKeys) -> list[tuple[Id, str]]:
    return [(each.device_id, each.recipient) for each in keys]


def opened_by(keys: DeviceKeys, sealed: bytes, *, limit: int = envelope.LARGEST_PAYLOAD) -> Disclosed:
    return disclose(sealed, identity=keys.age_secret, opener=keys.device_id, verify_key_of=ROSTER.get, limit=limit)


def made(payload: bytes = PAYLOAD) -> bytes:
    return enclose(payload, keys=MENTOR, recipients=named(COORDINATOR))


def content_of(sealed: bytes) -> bytes:
    return open_sealed(sealed, identity=COORDINATOR.age_secret)


def signed_by_hand(frame: bytes, *, devices: tuple[Id, ...] = (COORDINATOR.device_id,), body: bytes = b"") -> bytes:
    """An envelope of the mentor's around any bytes, built from the description alone."""
    listed = b"".join(to_bytes(device) for device in devices)
    opening = len(devices).to_bytes(2, "big") + listed
    body = body or struct.pack("<II", 0x184D2A5C, len(opening)) + opening + frame
    hashed = blake2b(body, digest_size=32).digest()
    signature = MENTOR.sign(b"caseworker envelope 1\0" + to_bytes(MENTOR.device_id) + hashed + listed)
    content = b"CW1\n" + to_bytes(MENTOR.device_id) + signature + body
    return seal(content, recipients=[COORDINATOR.recipient])


def test_an_envelope_tells_its_sender_its_devices_and_its_payload() -> None:
    sealed = enclose(PAYLOAD, keys=MENTOR, recipients=named(COORDINATOR, PRACTITIONER))
    devices = tuple(sorted((COORDINATOR.device_id, PRACTITIONER.device_id)))
    assert opened_by(COORDINATOR, sealed) == Disclosed(MENTOR.device_id, devices, PAYLOAD)
    assert opened_by(PRACTITIONER, sealed) == Disclosed(MENTOR.device_id, devices, PAYLOAD)


@given(st.binary(max_size=5000))
def test_any_payload_comes_out_as_it_went_in(payload: bytes) -> None:
    assert opened_by(COORDINATOR, made(payload)).payload == payload


def test_a_second_implementation_by_the_description_is_understood() -> None:
    sealed = signed_by_hand(zstandard.compress(PAYLOAD))
    assert opened_by(COORDINATOR, sealed) == Disclosed(MENTOR.device_id, (COORDINATOR.device_id,), PAYLOAD)


def test_whoever_may_open_it_needs_no_caseworker(tmp_path: Path) -> None:
    identity, batch = tmp_path / "identity", tmp_path / "batch"
    identity.write_text(COORDINATOR.age_secret + "\n")
    batch.write_bytes(made())
    by_hand = 'age -d -i "$1" "$2" | tail -c +85 | zstd -d'
    opened = subprocess.run(["sh", "-c", by_hand, "sh", identity, batch], capture_output=True, check=True)
    assert opened.stdout == PAYLOAD


def test_an_envelope_for_others_is_not_opened() -> None:
    with pytest.raises(SealedForOthers):
        opened_by(PRACTITIONER, made())


def test_what_a_recipient_seals_again_for_somebody_else_is_refused() -> None:
    forwarded = seal(content_of(made()), recipients=[PRACTITIONER.recipient])
    with pytest.raises(Refused, match="made for other devices"):
        opened_by(PRACTITIONER, forwarded)


def test_a_recipient_cannot_add_a_device_to_what_another_signed() -> None:
    content = content_of(enclose(PAYLOAD, keys=MENTOR, recipients=named(COORDINATOR, COORDINATOR_2)))
    swapped = content.replace(to_bytes(COORDINATOR_2.device_id), to_bytes(PRACTITIONER.device_id))
    assert swapped != content
    with pytest.raises(Refused, match="not made by the device"):
        opened_by(PRACTITIONER, seal(swapped, recipients=[PRACTITIONER.recipient]))


COORDINATOR_2 = next(
    keys
    for keys in (DeviceKeys.generate(SeededEntropy(seed)) for seed in range(10, 200))
    if (keys.device_id > COORDINATOR.device_id) == (PRACTITIONER.device_id > COORDINATOR.device_id)
)


def test_an_unknown_sender_is_named_so_that_the_file_can_wait() -> None:
    stranger = DeviceKeys.generate(SeededEntropy(9))
    with pytest.raises(UnknownSender, match="kept until that device's enrolment") as refusal:
        opened_by(COORDINATOR, enclose(PAYLOAD, keys=stranger, recipients=named(COORDINATOR)))
    assert refusal.value.sender == stranger.device_id


def test_nobody_can_send_in_the_name_of_another_device() -> None:
    content = content_of(enclose(PAYLOAD, keys=PRACTITIONER, recipients=named(COORDINATOR)))
    forged = content.replace(to_bytes(PRACTITIONER.device_id), to_bytes(MENTOR.device_id), 1)
    with pytest.raises(Refused, match="not made by the device"):
        opened_by(COORDINATOR, seal(forged, recipients=[COORDINATOR.recipient]))


def test_a_device_named_twice_is_a_bug() -> None:
    with pytest.raises(BugError):
        enclose(PAYLOAD, keys=MENTOR, recipients=named(COORDINATOR, COORDINATOR))


def test_a_payload_that_nobody_would_unpack_is_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(envelope, "LARGEST_PAYLOAD", 10)
    with pytest.raises(BugError):
        made()


def test_an_envelope_cut_at_any_length_is_refused() -> None:
    sealed = made(b"x")
    for length in range(0, len(sealed), 7):
        with pytest.raises(Damaged):
            opened_by(COORDINATOR, sealed[:length])


def test_content_cut_at_any_length_is_refused() -> None:
    content = content_of(made(b"x"))
    for length in range(0, len(content), 5):
        with pytest.raises((Damaged, Refused)):
            opened_by(COORDINATOR, seal(content[:length], recipients=[COORDINATOR.recipient]))


def test_content_with_a_bit_flipped_in_any_region_is_refused() -> None:
    content = content_of(made(b"x"))
    for place in (*range(140), *range(140, len(content), 9), len(content) - 1):
        flipped = bytearray(content)
        flipped[place] ^= 1 << place % 8
        with pytest.raises((Damaged, Refused)):
            opened_by(COORDINATOR, seal(bytes(flipped), recipients=[COORDINATOR.recipient]))


@given(st.binary(max_size=200))
def test_no_signed_nonsense_is_anything_but_damaged(body: bytes) -> None:
    with pytest.raises((Damaged, Refused)):
        opened_by(COORDINATOR, signed_by_hand(b"", body=body or b"\0"))


@given(st.binary(max_size=200))
def test_no_signed_nonsense_in_place_of_the_payload_is_anything_but_damaged(frame: bytes) -> None:
    with pytest.raises(Damaged):
        opened_by(COORDINATOR, signed_by_hand(frame))


@given(st.integers(0, 60), st.binary(min_size=1, max_size=4))
def test_no_signed_frame_with_altered_bytes_crashes(place: int, put: bytes) -> None:
    frame = bytearray(zstandard.compress(b"abcdefgh" * 200))
    frame[place : place + len(put)] = put
    try:
        opened = opened_by(COORDINATOR, signed_by_hand(bytes(frame))).payload
    except Damaged:
        return
    assert len(opened) <= envelope.LARGEST_PAYLOAD


@pytest.mark.parametrize(
    "devices",
    [(COORDINATOR.device_id, COORDINATOR.device_id), tuple(sorted((COORDINATOR.device_id, MENTOR.device_id)))[::-1]],
)
def test_devices_that_are_not_listed_once_in_order_are_refused(devices: tuple[Id, ...]) -> None:
    with pytest.raises(Damaged):
        opened_by(COORDINATOR, signed_by_hand(zstandard.compress(PAYLOAD), devices=devices))


def test_a_frame_that_does_not_declare_its_size_is_refused() -> None:
    frame = zstandard.ZstdCompressor(write_content_size=False).compress(PAYLOAD)
    with pytest.raises(Damaged, match="unpack to more"):
        opened_by(COORDINATOR, signed_by_hand(frame))


@pytest.mark.parametrize("frame", [b"", zstandard.FRAME_HEADER, zstandard.compress(PAYLOAD)[:-1]])
def test_a_frame_that_is_cut_short_is_refused(frame: bytes) -> None:
    with pytest.raises(Damaged):
        opened_by(COORDINATOR, signed_by_hand(frame))


@pytest.mark.parametrize("tail", [b"garbage", zstandard.compress(b"more")])
def test_a_frame_with_anything_after_it_is_refused(tail: bytes) -> None:
    with pytest.raises(Damaged):
        opened_by(COORDINATOR, signed_by_hand(zstandard.compress(PAYLOAD) + tail))


def test_a_payload_above_the_given_cap_is_refused() -> None:
    assert opened_by(COORDINATOR, made(), limit=len(PAYLOAD)).payload == PAYLOAD
    with pytest.raises(Damaged, match="unpack to more"):
        opened_by(COORDINATOR, made(), limit=len(PAYLOAD) - 1)


def test_a_frame_that_unpacks_to_more_than_256_times_what_was_carried_is_refused() -> None:
    with pytest.raises(Damaged, match="unpack to more"):
        opened_by(COORDINATOR, signed_by_hand(zstandard.compress(bytes(4 * MEGABYTE))))


def test_a_frame_that_asks_for_a_wide_window_is_refused() -> None:
    wide = zstandard.ZstdCompressionParameters.from_level(3, window_log=27, enable_ldm=True)
    stream = zstandard.ZstdCompressor(compression_params=wide).compressobj(size=17 * MEGABYTE)
    frame = stream.compress(SeededEntropy(5).bytes(17 * MEGABYTE)) + stream.flush()
    with pytest.raises(Damaged):
        opened_by(COORDINATOR, signed_by_hand(frame))


def test_what_is_much_the_same_throughout_can_still_be_sent() -> None:
    payload = bytes(8 * MEGABYTE)
    sealed = made(payload)
    assert len(sealed) < 64 * 1024
    assert opened_by(COORDINATOR, sealed).payload == payload


BOMB = """
    import resource, sys
    from caseworker.domain.errors import Damaged
    from caseworker.sync.envelope import unpack
    frame = sys.stdin.buffer.read()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        unpack(frame, limit=int(sys.argv[1]))
    except Damaged:
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def kilobytes_spent_on(frame: bytes, *, limit: int) -> int:
    command = [sys.executable, "-c", textwrap.dedent(BOMB), str(limit)]
    return int(subprocess.run(command, input=frame, capture_output=True, check=True).stdout)


def bomb(declared: int | None) -> bytes:
    """One frame of 32 kB that becomes one gigabyte of nothing, whatever it declares."""
    stream = zstandard.ZstdCompressor(level=19).compressobj(size=1024 * MEGABYTE)
    frame = b"".join(stream.compress(bytes(MEGABYTE)) for _ in range(1024)) + stream.flush()
    assert len(frame) < 33 * 1024 + 10_000
    if declared is None:
        return frame
    assert frame[4] >> 6 == 2, "four bytes of declared size follow the window"
    return frame[:6] + declared.to_bytes(4, "little") + frame[10:]


def test_a_bomb_of_a_gigabyte_in_32_kilobytes_costs_next_to_nothing() -> None:
    assert kilobytes_spent_on(bomb(None), limit=envelope.LARGEST_PAYLOAD) < 8 * 1024


def test_a_bomb_that_lies_about_its_size_costs_next_to_nothing() -> None:
    assert kilobytes_spent_on(bomb(declared=2 * MEGABYTE), limit=envelope.LARGEST_PAYLOAD) < 32 * 1024


def test_every_content_has_the_size_of_its_class() -> None:
    for length in (0, 1, 900, 1000, 5000, 70_000):
        length_inside = len(content_of(made(SeededEntropy(1).bytes(length))))
        assert length_inside == size_class(length_inside)


@given(st.integers(0, 2**34))
def test_a_size_class_holds_its_content_and_costs_an_eighth_at_most(length: int) -> None:
    padded = size_class(length)
    assert max(length, envelope.SMALLEST_CLASS) <= padded <= max(length * 1.125, envelope.SMALLEST_CLASS)
    assert size_class(padded) == padded


def test_there_are_few_size_classes() -> None:
    assert len({size_class(length) for length in range(MEGABYTE)}) < 256
