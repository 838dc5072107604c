"""The recovery kit: printed once, typed back by hand, its mistakes named by line."""

from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseworker.domain.errors import KnownError, Refused
from caseworker.entropy import SeededEntropy
from caseworker.storage.recovery_kit import kit_lines, kit_number, read_kit, recovery_keys
from caseworker.sync.age_layer import open_sealed, seal

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SECRET = SeededEntropy(1).bytes(32)
LINES = kit_lines(SECRET)
SECRETS = st.binary(min_size=32, max_size=32)
PUBLISHED = (
    "e2e9306eedced4ae3e0205a1ef366636",
    "age1a7sn3spcs5x785wup3hw4acp2njuvjqfpghl9k2wx9tzvz30x3cqmz8tl4",
)


def retyped(line: int, place: int, character: str) -> str:
    """The kit with one character typed differently; places count without hyphens."""
    bare = [text.replace("-", "") for text in LINES]
    bare[line] = bare[line][:place] + character + bare[line][place + 1 :]
    return "\n".join(bare)


@given(SECRETS)
def test_a_kit_typed_as_printed_gives_its_secret_back(secret: bytes) -> None:
    assert read_kit("\n".join(kit_lines(secret))) == secret


@pytest.mark.parametrize("secret", [bytes(32), b"\xff" * 32, bytes(31) + b"\x01", b"\x80" + bytes(31)])
def test_the_ends_of_what_a_kit_can_hold_come_back(secret: bytes) -> None:
    assert read_kit("\n".join(kit_lines(secret))) == secret


def test_a_kit_is_four_lines_of_four_groups_of_four_characters() -> None:
    assert [[len(group) for group in line.split("-")] for line in LINES] == [[4] * 4] * 4
    assert {*"".join(LINES)} <= {*ALPHABET, "-"}


@pytest.mark.parametrize("secret", [b"", bytes(31), bytes(33)])
def test_only_a_secret_of_32_bytes_is_a_kit(secret: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        kit_lines(secret)


@pytest.mark.parametrize(
    "typed",
    [
        "\n".join(LINES).lower(),
        "\n".join(line.replace("-", " ") for line in LINES),
        "\n".join(line.replace("-", "") for line in LINES),
        "\r\n\r\n".join(f"  {line}\t" for line in LINES),
        "\n".join(f"{number}. {line}" for number, line in enumerate(LINES, 1)),
        "\n".join(f"{number}) {line}" for number, line in enumerate(LINES, 1)),
        "\n".join(LINES).replace("0", "o").replace("1", "l"),
        "\n".join(LINES).replace("0", "O").replace("1", "I"),
        " ".join(LINES),
        "".join(LINES).replace("-", ""),
    ],
)
def test_how_people_type_does_not_matter(typed: str) -> None:
    assert read_kit(typed) == SECRET


@given(line=st.integers(0, 3), place=st.integers(0, 15), character=st.sampled_from(ALPHABET))
def test_any_one_mistyped_character_is_found_and_its_line_named(line: int, place: int, character: str) -> None:
    assume(LINES[line].replace("-", "")[place] != character)
    with pytest.raises(Refused, match=rf"line {line + 1}\. "):
        read_kit(retyped(line, place, character))


def test_any_two_exchanged_characters_of_a_line_are_found() -> None:
    bare = LINES[1].replace("-", "")
    for one, other in combinations(range(16), 2):
        exchanged = list(bare)
        exchanged[one], exchanged[other] = exchanged[other], exchanged[one]
        if exchanged != list(bare):
            with pytest.raises(Refused, match=r"line 2\. "):
                read_kit("\n".join([LINES[0], "".join(exchanged), *LINES[2:]]))


def test_any_two_mistyped_characters_of_a_line_are_found_by_the_arithmetic_of_the_check() -> None:
    weights = [pow(45, place, 32749) for place in range(1, 14)] + [-1, -32, -1024]
    shifts = [step * weight % 32749 for weight in weights for change in range(1, 32) for step in (change, -change)]
    assert len({0, *shifts}) == 1 + len(shifts)


def test_every_mistyped_line_is_named() -> None:
    with pytest.raises(Refused, match=r"line 1, 3\. "):
        read_kit("\n".join(["0" * 16, LINES[1], LINES[2][:-1], LINES[3]]))


@pytest.mark.parametrize(("one", "other"), list(combinations(range(4), 2)))
def test_two_exchanged_lines_are_found(one: int, other: int) -> None:
    lines = list(LINES)
    lines[one], lines[other] = lines[other], lines[one]
    with pytest.raises(Refused, match=f"line {one + 1}, {other + 1}"):
        read_kit("\n".join(lines))


@pytest.mark.parametrize("character", ["U", "u", "?", "é", "\u0660", "²", "ß"])
def test_a_character_that_no_kit_has_is_found(character: str) -> None:
    with pytest.raises(Refused, match=r"line 4\. "):
        read_kit(retyped(3, 7, character))


@pytest.mark.parametrize(("typed", "count"), [("", 0), (LINES[0], 1), ("\n".join(LINES[:3]), 3), ("0\n" * 5, 5)])
def test_too_few_or_too_many_lines_are_counted(typed: str, count: int) -> None:
    with pytest.raises(Refused, match=f"4 lines; {count} were typed"):
        read_kit(typed)


@given(st.text(max_size=120))
def test_nothing_that_is_typed_by_chance_is_taken_for_a_kit(text: str) -> None:
    with pytest.raises(Refused):
        read_kit(text)


def test_a_kit_of_a_newer_version_says_so() -> None:
    from caseworker.storage import recovery_kit

    digits = [31] * 52
    lines = [digits[start : start + 13] for start in range(0, 52, 13)]
    typed = "\n".join(
        recovery_kit._grouped(body + recovery_kit._check(body, line=n)) for n, body in enumerate(lines, 1)
    )
    with pytest.raises(KnownError, match="newer version"):
        read_kit(typed)


def test_the_same_kit_always_gives_the_same_keys_and_another_kit_others() -> None:
    assert recovery_keys(SECRET) == recovery_keys(SECRET)
    assert recovery_keys(SECRET).device_id != recovery_keys(bytes(32)).device_id


def test_the_keys_of_a_kit_are_what_was_published_with_the_format() -> None:
    """A later version must derive the same keys, or no printed kit opens anything."""
    keys = recovery_keys(bytes(range(32)))
    assert (keys.device_id, keys.recipient) == PUBLISHED
    assert kit_lines(bytes(range(32))) == (
        "0001-081G-8186-06M3",
        "W40J-2GB1-G6GW-3YYX",
        "RG24-9165-0N2R-BK8X",
        "HG68-T3CE-1T7G-ZCCG",
    )


def test_the_recovery_mailbox_opens_with_the_kit_alone() -> None:
    sealed = seal(b"snapshot", recipients=[recovery_keys(SECRET).recipient])
    typed_back = recovery_keys(read_kit("\n".join(LINES)))
    assert open_sealed(sealed, identity=typed_back.age_secret) == b"snapshot"


def test_a_kits_number_tells_it_from_others_and_gives_nothing_away() -> None:
    assert kit_number(SECRET) != kit_number(bytes(32))
    assert kit_number(SECRET) not in "\n".join(LINES)
