"""The one door to age: the published vectors, and what must be refused before a library sees it."""

import re
import subprocess
import zlib
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.errors import BugError, Damaged, Phrase
from caseworker.entropy import SeededEntropy
from caseworker.journal.keys import DeviceKeys
from caseworker.sync.age_header import LONGEST_HEADER, NOT_AGE, TOO_MANY, WRONG_KIND, check_header
from caseworker.sync.age_layer import MOST_RECIPIENTS, SealedForOthers, open_sealed, seal

ROOT = Path(__file__).parents[2]
TESTKIT = ROOT / "tests" / "vectors" / "age" / "testkit"
LISTED = (ROOT / "docs" / "age-vectors.md").read_text(encoding="utf-8")
STRICTER = dict(
    re.findall(r"^\| (\w+) \| ([a-z ]+) \|", LISTED.partition("## Where")[0], re.MULTILINE),
)
DECLARED = {"success": "opened", "no match": "sealed for others"}

KEYS = DeviceKeys.generate(SeededEntropy(1))
OTHER = DeviceKeys.generate(SeededEntropy(2))
SEALED = seal(b"met at the gate", recipients=[KEYS.recipient])
X25519 = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
END = b"--- " + b"A" * 43 + b"\n" + bytes(32)


class Vector(NamedTuple):
    expect: str
    payload: str
    identity: str
    sealed: bytes


def read_vector(name: str) -> Vector:
    head, _, sealed = (TESTKIT / name).read_bytes().partition(b"\n\n")
    told = dict(line.split(": ", 1) for line in head.decode().split("\n"))
    if told.get("compressed") == "zlib":
        sealed = zlib.decompress(sealed)
    identity = told.get("identity", KEYS.age_secret)
    if identity.startswith("AGE-SECRET-KEY-PQ-"):
        identity = KEYS.age_secret
    return Vector(told["expect"], told.get("payload", ""), identity, sealed)


def outcome(vector: Vector) -> str:
    try:
        opened = open_sealed(vector.sealed, identity=vector.identity)
    except SealedForOthers:
        return "sealed for others"
    except Damaged:
        return "refused"
    return "opened" if sha256(opened).hexdigest() == vector.payload else "opened as something else"


def header(*stanzas: bytes) -> bytes:
    return b"age-encryption.org/v1\n" + b"".join(stanzas) + END


@pytest.mark.parametrize("name", sorted(path.name for path in TESTKIT.iterdir()))
def test_each_published_vector_ends_as_declared_or_is_refused_by_the_stricter_rule(name: str) -> None:
    vector = read_vector(name)
    expected = "refused" if name in STRICTER else DECLARED.get(vector.expect, "refused")
    assert outcome(vector) == expected


def test_every_vector_of_the_kit_is_here() -> None:
    assert len(list(TESTKIT.iterdir())) == 143


def test_the_readers_list_of_stricter_refusals_tells_what_each_vector_declares() -> None:
    assert {name: read_vector(name).expect for name in STRICTER} == STRICTER


def test_the_readers_list_of_stricter_refusals_holds_no_vector_that_must_fail_anyway() -> None:
    assert set(STRICTER.values()) == {"success", "no match"}
    assert len(STRICTER) == 26


@pytest.mark.parametrize("name", ["stanza_missing_body", "stanza_missing_final_line"])
def test_what_the_library_alone_would_open_and_must_not_is_refused(name: str) -> None:
    vector = read_vector(name)
    assert pyrage.decrypt(vector.sealed, [pyrage.x25519.Identity.from_str(vector.identity)])
    with pytest.raises(Damaged):
        open_sealed(vector.sealed, identity=vector.identity)


def test_what_is_sealed_opens_again_for_each_recipient() -> None:
    sealed = seal(b"met at the gate", recipients=[KEYS.recipient, OTHER.recipient])
    assert {open_sealed(sealed, identity=keys.age_secret) for keys in (KEYS, OTHER)} == {b"met at the gate"}


def test_what_is_sealed_for_another_device_says_so() -> None:
    with pytest.raises(SealedForOthers, match="sealed for another device"):
        open_sealed(SEALED, identity=OTHER.age_secret)


def test_a_file_for_the_most_devices_opens() -> None:
    recipients = [DeviceKeys.generate(SeededEntropy(seed)).recipient for seed in range(100, 99 + MOST_RECIPIENTS)]
    sealed = seal(b"x", recipients=[*recipients, KEYS.recipient])
    assert open_sealed(sealed, identity=KEYS.age_secret) == b"x"


@pytest.mark.parametrize("count", [0, MOST_RECIPIENTS + 1])
def test_sealing_for_no_device_or_too_many_is_a_bug(count: int) -> None:
    with pytest.raises(BugError):
        seal(b"x", recipients=[KEYS.recipient] * count)


def test_sealing_for_what_is_no_age_key_is_a_bug_that_does_not_repeat_it() -> None:
    with pytest.raises(BugError, match=r"^a recipient is not an age key$"):
        seal(b"x", recipients=[KEYS.age_secret])


def test_an_unreadable_identity_is_a_bug_that_does_not_repeat_it() -> None:
    with pytest.raises(BugError, match=r"^the device's age identity cannot be read$"):
        open_sealed(SEALED, identity="AGE-SECRET-KEY-1NONE")


def test_the_grease_that_the_library_adds_at_random_always_passes() -> None:
    greased = [seal(b"", recipients=[KEYS.recipient]) for _ in range(500)]
    assert [verdict(sealed) for sealed in greased] == [None] * 500


def test_a_passphrase_stanza_that_asks_for_two_to_the_23_is_refused_unseen() -> None:
    scrypt = b"-> scrypt " + b"A" * 22 + b" 23\n" + b"A" * 43 + b"\n"
    with pytest.raises(Damaged) as refusal:
        open_sealed(header(scrypt), identity=KEYS.age_secret)
    assert refusal.value.phrase == WRONG_KIND


@pytest.mark.parametrize(
    "kind", [b"ssh-ed25519 AAAA", b"ssh-rsa AAAA", b"mlkem768x25519 " + b"A" * 1494, b"piv-p256 A A", b"x25519 A"]
)
def test_every_other_kind_of_stanza_is_refused_by_name(kind: bytes) -> None:
    with pytest.raises(Damaged) as refusal:
        check_header(header(X25519, b"-> " + kind + b"\n\n"))
    assert refusal.value.phrase == WRONG_KIND


def test_ten_thousand_stanzas_are_refused() -> None:
    with pytest.raises(Damaged) as refusal:
        open_sealed(header(X25519 * 10_000), identity=KEYS.age_secret)
    assert refusal.value.phrase == TOO_MANY


def test_thirty_two_stanzas_pass_and_one_more_does_not() -> None:
    check_header(header(X25519 * 32))
    with pytest.raises(Damaged):
        check_header(header(X25519 * 33))


def test_a_huge_header_line_is_refused() -> None:
    with pytest.raises(Damaged):
        open_sealed(header(X25519, b"-> grease " + b"A" * 10_000_000 + b"\n\n"), identity=KEYS.age_secret)


def test_much_grease_on_one_file_is_refused() -> None:
    check_header(header(X25519, b"-> a-grease b c\n" + b"A" * 64 + b"\n" + b"A" * 4 + b"\n"))
    with pytest.raises(Damaged):
        check_header(header(X25519, b"-> grease\n" + (b"A" * 64 + b"\n") * 6 + b"\n"))


def test_a_header_longer_than_sixteen_kilobytes_is_refused() -> None:
    stanza = b"-> grease " + b"A" * 2000 + b"\n\n"
    with pytest.raises(Damaged):
        check_header(header(X25519, stanza * (LONGEST_HEADER // len(stanza) + 1)))


def test_a_file_for_nobody_is_refused() -> None:
    with pytest.raises(Damaged):
        check_header(header(b"-> grease\n\n"))


def test_a_file_above_the_cap_is_refused() -> None:
    with pytest.raises(Damaged, match="larger than"):
        open_sealed(SEALED, identity=KEYS.age_secret, limit=len(SEALED) - 1)


def test_a_sealed_file_cut_at_any_length_is_refused() -> None:
    for length in range(len(SEALED)):
        with pytest.raises(Damaged):
            open_sealed(SEALED[:length], identity=KEYS.age_secret)


def test_a_sealed_file_with_anything_after_its_end_is_refused() -> None:
    with pytest.raises(Damaged):
        open_sealed(SEALED + b"\0", identity=KEYS.age_secret)


def test_a_sealed_file_with_any_bit_flipped_is_refused() -> None:
    for place in range(len(SEALED)):
        flipped = bytearray(SEALED)
        flipped[place] ^= 1 << place % 8
        with pytest.raises((Damaged, SealedForOthers)):
            open_sealed(bytes(flipped), identity=KEYS.age_secret)


def verdict(sealed: bytes) -> Phrase | None:
    try:
        check_header(sealed)
    except Damaged as refusal:
        return refusal.phrase
    return None


def base64(raw: bytes) -> bytes:
    return b64encode(raw).rstrip(b"=")


LINES = st.one_of(
    st.binary(max_size=80),
    st.just(b"age-encryption.org/v1"),
    st.binary(max_size=48).map(base64),
    st.binary(min_size=32, max_size=32).map(lambda raw: b"-> X25519 " + base64(raw)),
    st.binary(min_size=32, max_size=32).map(lambda raw: b"--- " + base64(raw)),
    st.sampled_from([b"-> grease", b"-> x-grease a b", b"-> scrypt a 10", b"->", b"-> ", b"---", b""]),
)


@given(st.lists(LINES, max_size=12).map(b"\n".join), st.booleans())
def test_no_header_does_anything_but_pass_or_be_refused_in_a_sentence(text: bytes, versioned: bool) -> None:
    assert verdict(b"age-encryption.org/v1\n" * versioned + text + bytes(32)) in (None, NOT_AGE, TOO_MANY, WRONG_KIND)


@given(st.binary(max_size=400))
def test_no_bytes_after_a_right_header_are_opened(tail: bytes) -> None:
    start = SEALED.index(b"\n--- ") + 48
    with pytest.raises(Damaged):
        open_sealed(SEALED[:start] + b"\n" + tail, identity=KEYS.age_secret)


def test_what_is_sealed_here_opens_with_the_age_program(tmp_path: Path) -> None:
    identity = tmp_path / "identity"
    identity.write_text(KEYS.age_secret + "\n")
    opened = subprocess.run(["age", "-d", "-i", identity], input=SEALED, capture_output=True, check=True)
    assert opened.stdout == b"met at the gate"


def test_what_the_age_program_seals_opens_here() -> None:
    sealed = subprocess.run(["age", "-r", KEYS.recipient], input=b"from outside", capture_output=True, check=True)
    assert open_sealed(sealed.stdout, identity=KEYS.age_secret) == b"from outside"
