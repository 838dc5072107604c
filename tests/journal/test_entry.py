"""One entry of the journal: values go and come back, the chain stands, and nothing hostile is anything but damaged."""

from typing import Any

import msgspec
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from caseworker.domain.errors import Damaged
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.kinds import KINDS
from caseworker.journal.arrived import told
from caseworker.journal.entry import (
    FORMAT,
    GENESIS_LINK,
    Change,
    Entry,
    Op,
    Structure,
    Writer,
    born,
    compose,
    decode_value,
    encode_value,
    entry_id,
    folder_from_bytes,
    folder_to_bytes,
    from_body,
    link_of,
    parse_structure,
    pieces,
    to_body,
    writer_from_bytes,
)

WRITER = Writer(Id("ab" * 16), "cd" * 8)
FOLDER = FolderKey(Folder.CASE, Id("12" * 16))
SEED = bytes(range(16))

names = st.binary(min_size=16, max_size=16)
moments = st.integers(-(2**63), 2**63 - 1)
counts = st.integers(1, 2**63 - 1)
plain = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.text(max_size=20) | st.binary(max_size=40),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=6,
)
fields = st.dictionaries(st.text(max_size=8), st.lists(names, max_size=3).map(tuple), max_size=4)


@st.composite
def structures(draw: st.DrawFn) -> Structure:
    records = draw(st.lists(names | st.integers(0, 100_000), max_size=4, unique=True))
    kinds = st.sampled_from(("person", "session", "unheard-of"))
    changes = tuple(
        Change(draw(kinds), record, draw(st.sampled_from((*sorted(Op.ALL), "hum"))), tuple(draw(fields).items()))
        for record in records
    )
    return Structure(
        draw(counts),
        draw(counts),
        draw(names),
        draw(names),
        draw(st.text(max_size=20)),
        draw(moments),
        tuple(draw(st.lists(names, max_size=3))),
        tuple(draw(st.lists(names, max_size=3))),
        changes,
    )


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    structure = draw(structures())
    wanted = sum(len(change.fields) for change in structure.changes)
    values = draw(st.lists(plain.map(encode_value), min_size=wanted, max_size=wanted))
    return compose(structure, seed=SEED, values=values)


def link(entry: Entry, **other: Any) -> bytes:
    return link_of(entry, **{"previous": GENESIS_LINK, "writer": WRITER, "folder": FOLDER} | other)


def entry_of(*values: object, kind: str = "person", record: bytes | int = 0, **other: Any) -> Entry:
    change = Change(kind, record, Op.SET, tuple((f"field {n}", ()) for n in range(len(values))))
    structure = Structure(FORMAT, 1, bytes(16), bytes(16), "write", 0, (), (), (change,))
    changed = msgspec.structs.replace(structure, **other)
    return compose(changed, seed=SEED, values=[encode_value(value) for value in values])


@given(entries())
def test_an_entry_comes_back_from_the_wire_as_it_was(entry: Entry) -> None:
    again = from_body(msgspec.msgpack.decode(msgspec.msgpack.encode(to_body(entry))))
    assert again == entry
    assert link(again) == link(entry)
    assert parse_structure(entry.raw) == entry.structure


@given(entries(), st.data())
def test_values_withheld_leave_the_link_and_all_other_values(entry: Entry, data: st.DataObject) -> None:
    gone = data.draw(st.sets(st.integers(0, max(0, len(entry.values) - 1))))
    bare = entry.without(sorted(gone))
    assert link(bare) == link(entry)
    assert [v for n, v in enumerate(bare.values) if n not in gone] == [
        v for n, v in enumerate(entry.values) if n not in gone
    ]
    assert bare.seed is None or not gone


@given(entries(), st.data())
def test_no_trace_of_a_withheld_value_travels(entry: Entry, data: st.DataObject) -> None:
    assume(entry.values)
    place = data.draw(st.integers(0, len(entry.values) - 1))
    bare = entry.without([place])
    assert bare.values[place] is None
    assert SEED not in msgspec.msgpack.encode(to_body(bare))


@given(entries(), st.data())
def test_what_two_devices_hold_in_part_is_whole_together(entry: Entry, data: st.DataObject) -> None:
    places = range(len(entry.values))
    mine = data.draw(st.sets(st.sampled_from(places))) if entry.values else set()
    one, other = entry.without(sorted(mine)), entry.without([n for n in places if n not in mine])
    for filled in (one.filled_from(other), other.filled_from(one), one.filled_from(entry), entry.filled_from(one)):
        assert filled.values == entry.values
        assert link(filled) == link(entry)


def test_an_entry_that_lacks_nothing_is_left_as_it_is() -> None:
    entry = entry_of("one", "two")
    assert entry.without([]) is entry
    assert entry.whole
    assert not entry.without([0]).whole


def test_a_value_that_is_gone_stays_gone_when_others_go() -> None:
    entry = entry_of("one", "two", "three").without([0]).without([0, 2])
    assert [value is None for value in entry.values] == [True, False, True]
    assert link(entry) == link(entry_of("one", "two", "three"))


@given(entries(), st.data())
def test_every_bit_of_an_entry_is_chained(entry: Entry, data: st.DataObject) -> None:
    parts = [entry.raw, SEED if entry.values else b"", *(value or b"" for value in entry.values)]
    place = data.draw(st.sampled_from([n for n, part in enumerate(parts) if part]))
    parts[place] = _flipped(parts[place], data)
    changed = entry._replace(raw=parts[0], seed=parts[1], values=tuple(parts[2:]))
    assert link(changed) != link(entry)


def _flipped(raw: bytes, data: st.DataObject) -> bytes:
    place = data.draw(st.integers(0, len(raw) * 8 - 1))
    flipped = bytearray(raw)
    flipped[place // 8] ^= 1 << place % 8
    return bytes(flipped)


@given(entries(), names, st.sampled_from(Folder))
def test_an_entry_belongs_to_its_place_in_one_chain_of_one_writer_in_one_folder(
    entry: Entry, other: bytes, folder: Folder
) -> None:
    elsewhere = FolderKey(folder, Id(other.hex()))
    assume(elsewhere != FOLDER and any(other))
    assert link(entry, folder=elsewhere) != link(entry)
    assert link(entry, previous=other * 2) != link(entry)
    assert link(entry, writer=WRITER._replace(device=Id(other.hex()))) != link(entry)
    assert link(entry, writer=WRITER._replace(incarnation="00" * 8)) != link(entry)


@pytest.mark.parametrize("value", ["yes", "no"])
def test_a_short_value_cannot_be_guessed_from_its_hash(value: str) -> None:
    other = entry_of(value)._replace(seed=bytes(16))
    assert entry_of(value).without([0]).proofs != other.without([0]).proofs


def test_two_equal_values_of_one_entry_do_not_show_that_they_are_equal() -> None:
    one, other = entry_of("no", "no").without([0, 1]).proofs
    assert one != other


@given(st.binary(max_size=200))
def test_bytes_that_are_no_entry_are_damaged(raw: bytes) -> None:
    with pytest.raises(Damaged):
        from_body((raw, SEED, (), ()))


@given(st.lists(plain, max_size=5))
def test_a_body_of_any_other_shape_is_damaged(body: list[Any]) -> None:
    with pytest.raises(Damaged):
        from_body(body)


@given(entries(), st.data())
def test_an_entry_with_any_byte_changed_is_read_or_damaged_and_nothing_else(entry: Entry, data: st.DataObject) -> None:
    try:
        again = from_body((_flipped(entry.raw, data), entry.seed, entry.values, entry.proofs))
    except Damaged:
        return
    assert told(again, KINDS) is not None


@pytest.mark.parametrize(
    "body",
    [
        lambda e: (e.raw, None, e.values, ()),
        lambda e: (e.raw, SEED, e.values, (bytes(16),) * 2),
        lambda e: (e.raw, SEED[:-1], e.values, ()),
        lambda e: (e.raw, SEED, (e.values[0], None), ()),
        lambda e: (e.raw, SEED, e.values[:1], ()),
        lambda e: (e.raw, SEED, (*e.values, b"\xc0"), ()),
        lambda e: (e.raw, None, (None, None), (bytes(16), bytes(32))),
        lambda e: (e.raw, None, e.values, (bytes(32), bytes(16))),
    ],
)
def test_values_that_do_not_fit_the_structure_are_damaged(body: Any) -> None:
    with pytest.raises(Damaged):
        from_body(body(entry_of("one", "two")))


@pytest.mark.parametrize(
    "other",
    [
        {"act": bytes(15)},
        {"member": bytes(17)},
        {"number": 0},
        {"number": -1},
        {"number": 2**63},
        {"time": 2**63},
        {"version": 0},
        {"roster": (b"short",)},
        {"cites": (bytes(32),)},
        {"changes": (Change("person", -1, Op.SET, ()),)},
        {"changes": (Change("person", 2**40, Op.SET, ()),)},
        {"changes": (Change("person", bytes(15), Op.SET, ()),)},
        {"changes": (Change("person", 0, Op.SET, (("given_name", (b"base",)),)),)},
    ],
)
def test_a_structure_with_a_number_or_a_name_out_of_bounds_is_damaged(other: dict[str, Any]) -> None:
    hostile = entry_of("one", **other)
    with pytest.raises(Damaged):
        from_body(to_body(hostile))


@pytest.mark.parametrize("again", [0, bytes.fromhex(born(bytes(16), 0))])
def test_an_entry_that_says_one_field_twice_is_damaged(again: bytes | int) -> None:
    twice = tuple(Change("person", record, Op.SET, (("given_name", ()),)) for record in (0, again))
    with pytest.raises(Damaged):
        from_body(to_body(entry_of("one", "two", changes=twice)))


def test_more_changes_than_an_entry_may_hold_are_damaged(monkeypatch: pytest.MonkeyPatch) -> None:
    many = tuple(Change("person", place, Op.SET, ()) for place in range(5))
    monkeypatch.setattr("caseworker.journal.entry.MOST_CHANGES", 4)
    with pytest.raises(Damaged):
        from_body(to_body(entry_of(changes=many)))


def test_an_array_that_says_it_is_endless_is_damaged() -> None:
    with pytest.raises(Damaged):
        from_body((b"\xdd\xff\xff\xff\xff", SEED, (), ()))


def test_what_this_version_does_not_know_is_read_and_said_to_be_unknown() -> None:
    assert entry_of("one").structure.understood
    assert not entry_of("one", version=FORMAT + 1).structure.understood
    assert not entry_of("one", changes=(Change("person", 0, "merge", (("x", ()),)),)).structure.understood


@given(names, names, st.integers(0, 1000), st.integers(0, 1000))
def test_nobody_else_s_act_makes_the_id_of_a_record_born_in_an_act(one: bytes, other: bytes, m: int, n: int) -> None:
    assert (born(one, m) == born(other, n)) == ((one, m) == (other, n))


def test_pieces_say_which_record_was_born_in_the_act() -> None:
    known = bytes(15) + b"\1"
    flat = pieces(entry_of("one")) + pieces(entry_of("two", record=known))
    assert [(piece.record, piece.born) for piece in flat] == [(born(bytes(16), 0), True), (Id(known.hex()), False)]


@given(st.sampled_from(Folder), names, names)
def test_a_folder_comes_back_from_the_wire(folder: Folder, scope: bytes, body: bytes) -> None:
    for key in (FolderKey(folder, Id(scope.hex())), FolderKey(folder, Id(scope.hex()), Id(body.hex()))):
        assert folder_from_bytes(folder_to_bytes(key)) == key


@given(names, st.binary(min_size=8, max_size=8))
def test_a_writer_comes_back_from_the_wire(device: bytes, incarnation: bytes) -> None:
    writer = Writer(Id(device.hex()), incarnation.hex())
    assert writer_from_bytes(writer.to_bytes()) == writer


@given(st.binary(max_size=40))
def test_bytes_that_name_no_folder_or_writer_are_damaged(raw: bytes) -> None:
    assume(len(raw) not in (17, 33, 24))
    with pytest.raises(Damaged):
        folder_from_bytes(raw)
    with pytest.raises(Damaged):
        writer_from_bytes(raw)


def test_a_class_of_folder_that_this_version_does_not_know_is_damaged() -> None:
    with pytest.raises(Damaged):
        folder_from_bytes(bytes([len(Folder)]) + bytes(16))


@given(plain)
def test_a_value_comes_back_as_it_was(value: Any) -> None:
    assert decode_value(encode_value(value)) == value


def test_the_link_of_an_entry_is_what_was_published_with_the_format() -> None:
    """Docs/protocol.md gives these figures, so that a second reader can be checked against them."""
    entry = entry_of("Siân", True)
    assert link(entry).hex() == PUBLISHED
    assert entry_id(link(entry)).hex() == PUBLISHED[:32]


PUBLISHED = "f324ddb3ddd91984a3e4c964b83518faf8a1f99c66aeca9b7b295c9cddf14036"
