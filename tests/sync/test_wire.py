"""The payload of a batch: what comes off the wire is a payload or is refused, whatever was put on it."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from caseworker.domain.errors import Damaged
from caseworker.sync.wire import WIRE, Filling, FromNewer, Header, Held, Payload, Segment, decode, encode, readable

names = st.binary(min_size=16, max_size=16)
links = st.binary(min_size=32, max_size=32)
numbers = st.integers(0, 2**63 - 1)
bodies = st.tuples(
    st.binary(max_size=30),
    st.none() | names,
    st.lists(st.none() | st.binary(max_size=9), max_size=3).map(tuple),
    st.lists(st.binary(max_size=32), max_size=3).map(tuple),
)
headers = st.builds(
    Header, st.just(WIRE), names, names, st.binary(min_size=8, max_size=8), numbers, st.tuples(names), st.booleans()
)
payloads = st.builds(
    Payload,
    headers,
    st.lists(
        st.builds(Held, st.binary(), st.binary(), st.tuples(st.tuples(numbers, links)), st.tuples(links)), max_size=2
    ).map(tuple),
    st.lists(
        st.builds(Segment, st.binary(), st.binary(), links, numbers, links, st.binary(), st.tuples(bodies)),
        max_size=2,
    ).map(tuple),
    st.lists(st.builds(Filling, st.binary(), st.binary(), links, bodies), max_size=2).map(tuple),
    st.lists(st.text(max_size=40), max_size=2).map(tuple),
)


def plain(**other: Any) -> list[Any]:
    header: dict[str, Any] = {
        "format": WIRE,
        "member": bytes(16),
        "recipient": bytes(16),
        "incarnation": bytes(8),
        "number": 1,
        "roster": [],
        "everything": False,
    }
    return [list((header | other).values()), [], [], [], []]


def refused(payload: Any) -> Exception:
    with pytest.raises(Damaged) as error:
        decode(msgspec.msgpack.encode(payload))
    return error.value


@given(payloads)
def test_a_payload_comes_off_the_wire_as_it_was_put_on_it(payload: Payload) -> None:
    assert decode(encode(payload)) == payload


def test_a_payload_can_be_shown_in_plain_values() -> None:
    assert readable(msgspec.msgpack.encode(plain()))[0][0] == WIRE


@given(st.binary(max_size=200))
def test_no_bytes_are_anything_but_a_payload_or_damaged(raw: bytes) -> None:
    with pytest.raises(Damaged):
        decode(raw)


@given(payloads, st.data())
def test_a_payload_cut_at_any_length_is_damaged(payload: Payload, data: st.DataObject) -> None:
    raw = encode(payload)
    with pytest.raises(Damaged):
        decode(raw[: data.draw(st.integers(0, len(raw) - 1))])


@given(payloads, st.data())
def test_a_payload_with_a_bit_flipped_is_a_payload_or_damaged(payload: Payload, data: st.DataObject) -> None:
    raw = bytearray(encode(payload))
    raw[data.draw(st.integers(0, len(raw) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    try:
        assert isinstance(decode(bytes(raw)), Payload)
    except Damaged:
        return


@pytest.mark.parametrize(
    "other",
    [
        {"member": bytes(15)},
        {"recipient": b""},
        {"incarnation": bytes(9)},
        {"number": -1},
        {"number": 2**63},
        {"roster": [bytes(15)]},
        {"roster": [7]},
        {"everything": 1},
    ],
)
def test_a_header_with_a_name_or_a_number_out_of_bounds_is_damaged(other: dict[str, Any]) -> None:
    assert not isinstance(refused(plain(**other)), FromNewer)


SEGMENT = [b"", b"", bytes(32), 1, bytes(32), b"", [[b"", None, [], []]]]


@pytest.mark.parametrize(
    ("place", "value"), [(2, bytes(31)), (3, -1), (3, 2**63), (4, bytes(33)), (6, []), (6, [[b""]]), (5, 7)]
)
def test_a_segment_of_another_shape_is_damaged(place: int, value: Any) -> None:
    segment = [*SEGMENT]
    segment[place] = value
    payload = plain()
    payload[2] = [segment]
    assert isinstance(refused(payload), Damaged)


def test_a_batch_in_a_newer_format_is_told_apart_whatever_its_shape() -> None:
    for newer in (plain(format=WIRE + 1), [[WIRE + 1]], [[WIRE + 7, "anything"], {"a": 1}]):
        assert isinstance(refused(newer), FromNewer)


@pytest.mark.parametrize("hostile", [[], [[]], [[[]]], {}, [[None]], [["1"]], [[-1]], 7])
def test_what_says_no_format_is_damaged(hostile: Any) -> None:
    assert not isinstance(refused(hostile), FromNewer)


def test_text_that_is_none_is_damaged() -> None:
    raw = msgspec.msgpack.encode(plain()).removesuffix(b"\x90") + b"\x91\xa1\xc0"
    with pytest.raises(Damaged):
        decode(raw)


def test_deep_nesting_and_endless_counts_end_at_the_wire() -> None:
    for raw in (b"\x91" * 100_000 + b"\xc0", b"\xdd\xff\xff\xff\xff", b"\x95\x97\x01" + b"\xdd\xff\xff\xff\xff"):
        with pytest.raises(Damaged):
            decode(raw)
