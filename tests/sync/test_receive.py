"""Receiving: what is sound is taken in one transaction, what rests on more waits, what is false is refused whole."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.domain.errors import Damaged
from caseworker.domain.folders import Folder, FolderKey, access_folder, case_folder, restricted_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.kinds import KINDS
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.entropy import SeededEntropy
from caseworker.journal.arrived import State
from caseworker.journal.entry import encode_value, folder_to_bytes, to_body
from caseworker.journal.keys import DeviceKeys
from caseworker.services import members
from caseworker.services.founding import roster_folder
from caseworker.sync.wire import Filling, Held, Payload
from tests.devices import Device, device, enrol, forged, forged_raw, provider, town


def shared() -> tuple[Device, Device, Device, Id]:
    """A case that A and B hold; the mentor C is let in and holds it too."""
    a, b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.carry_to(b, c)
    return a, b, c, case


def changed(payload: Payload, place: int = 0, **other: Any) -> Payload:
    segments = list(payload.segments)
    segments[place] = msgspec.structs.replace(segments[place], **other)
    return msgspec.structs.replace(payload, segments=tuple(segments))


def kept(device: Device) -> list[tuple[Any, ...]]:
    return device.rows("SELECT count(*), (SELECT count(*) FROM record) FROM entry")


def refuses(receiver: Device, payload: Payload, *, sender: Device) -> None:
    before = kept(receiver)
    with pytest.raises(Damaged):
        receiver.take(payload, sender=sender)
    assert kept(receiver) == before


# -- chains ------------------------------------------------------------------------------------------------------------


def test_new_entries_are_counted_and_known_ones_are_taken_once() -> None:
    a, b, _, case = shared()
    a.change(case, given_name="Other")
    payload = a.payload(case_folder(case))
    assert b.take(payload, sender=a).new == 1
    assert b.take(payload, sender=a).new == 0
    assert b.record(case).given_name == "Other"


def test_an_overlap_is_compared_and_the_rest_taken() -> None:
    a, b, _, case = shared()
    for name in ("One", "Two"):
        a.change(case, given_name=name)
        b.take(a.payload(case_folder(case), above=1), sender=a)
    assert b.record(case).given_name == "Two"
    assert [one.number for one in b.entries(case_folder(case))] == [1, 2, 3]


def test_a_gap_waits_and_blocks_nothing_else() -> None:
    a, b, _, case = shared()
    other = a.open_case()
    for name in ("One", "Two"):
        a.change(case, given_name=name)
    late = a.payload(case_folder(case), above=2)
    whole = a.payload(access_folder(other), case_folder(other))
    both = msgspec.structs.replace(late, segments=late.segments + whole.segments)
    receipt = b.take(both, sender=a)
    assert (receipt.waiting, receipt.new) == (1, 2)
    assert b.ids("person") == {case, other}
    b.take(a.payload(case_folder(case)), sender=a)
    assert b.take(both, sender=a).waiting == 0


def test_a_fork_keeps_both_branches() -> None:
    a, b, _, case = shared()
    twin = a.clone()
    a.change(case, given_name="Branch one")
    twin.change(case, given_name="Branch two")
    first = b.take(a.payload(case_folder(case)), sender=a)
    second = b.take(twin.payload(case_folder(case)), sender=twin)
    assert (first.forks, second.forks) == (0, 1)
    assert b.conflicts(case) == ("given_name",)
    assert len(b.entries(case_folder(case))) == 3


def test_an_entry_of_our_own_name_that_is_not_here_is_said() -> None:
    a, _, _, case = shared()
    twin = a.clone()
    twin.change(case, given_name="By the twin")
    assert a.take(twin.payload(case_folder(case)), sender=twin).behind


def test_a_peer_that_holds_what_this_device_signed_and_has_lost_says_so_with_the_signature_alone() -> None:
    a, b, _, case = shared()
    twin = a.clone()
    twin.change(case, given_name="By the twin")
    (segment,) = (s for s in twin.payload(case_folder(case)).segments)
    writer = a.desk.identity.writer.to_bytes()
    for number, signature, behind in ((10, b"\1" * 64, False), (11, b"", False), (12, segment.signature, True)):
        told = Held(segment.folder, writer, ((segment.number, segment.link),), (), (signature,))
        payload = msgspec.structs.replace(b.payload(), held=(told,), header=b.header(number=number))
        assert a.take(payload, sender=b).behind is behind


@pytest.mark.parametrize(
    "other",
    [
        {"number": 7},
        {"number": 0},
        {"link": bytes(32)},
        {"previous": b"\1" * 32},
        {"signature": bytes(64)},
        {"signature": b""},
        {"number": 2**63 - 1},
    ],
)
def test_a_segment_that_contradicts_itself_is_refused_whole(other: dict[str, Any]) -> None:
    a, b, _, case = shared()
    a.change(case, given_name="Other")
    refuses(b, changed(a.payload(case_folder(case)), **other), sender=a)


def test_a_segment_in_the_name_of_another_writer_is_refused_whole() -> None:
    a, b, _, case = shared()
    a.change(case, given_name="Other")
    refuses(b, changed(a.payload(case_folder(case)), writer=bytes(24)), sender=a)


def test_a_writer_may_not_leave_numbers_out_of_its_own_chain() -> None:
    a, b, _, case = shared()
    key = case_folder(case)
    a.forge(key, forged("person", case, given_name="x"), cites=a.cites(case, a.service), number=9)
    refuses(b, a.payload(key), sender=a)


def test_a_writer_may_not_chain_onto_another_chain_or_folder() -> None:
    a, b, _c, case = shared()
    b.change(case, given_name="By B")
    b.carry_to(a)
    theirs = b.entries(case_folder(case))[-1]
    for key in (case_folder(case), restricted_folder(case)):
        own = a.forge(key, forged("note", 0, words="x"), cites=a.cites(case, a.service), number=theirs.number + 1)
        relinked = a.relinked(own, key, previous=theirs.link)
        payload = msgspec.structs.replace(a.payload(), segments=(relinked,))
        refuses(b, payload, sender=a)


def test_an_entry_that_was_altered_on_the_way_is_refused() -> None:
    a, b, _, case = shared()
    a.change(case, given_name="Other")
    payload = a.payload(case_folder(case))
    raw, seed, values, proofs = payload.segments[0].entries[-1]
    for altered in ((raw, seed, (encode_value("Altered"),), proofs), (raw, bytes(16), values, proofs)):
        refuses(b, changed(payload, entries=(*payload.segments[0].entries[:-1], altered)), sender=a)


# -- who is welcome ----------------------------------------------------------------------------------------------------


def test_segments_of_a_folder_that_this_device_is_excluded_from_are_refused() -> None:
    a, _, c, case = shared()
    a.add(Session(summary="x"), case_folder(case))
    hidden = a.open_case()
    receipt = c.take(a.payload(restricted_folder(case), case_folder(case)), sender=a)
    assert receipt.refused == 0
    c.take(a.payload(access_folder(hidden)), sender=a)
    receipt = c.take(a.payload(case_folder(hidden)), sender=a)
    assert (receipt.refused, receipt.waiting) == (1, 0)
    assert c.entries(case_folder(hidden)) == []


def test_segments_that_come_before_their_access_folder_wait_for_it() -> None:
    a, b, _, _ = shared()
    case = a.open_case()
    assert b.take(a.payload(case_folder(case)), sender=a).waiting == 1
    b.take(a.payload(access_folder(case)), sender=a)
    assert b.take(a.payload(case_folder(case)), sender=a).waiting == 0
    assert case in b.ids("person")


def test_the_office_of_another_service_is_refused_and_its_roster_waits_to_be_pinned() -> None:
    a, b, _, _ = shared()
    stranger = town().q
    segments = stranger.payload(FolderKey(Folder.OFFICE, stranger.service), roster_folder(stranger.service))
    receipt = b.take(segments, sender=a)
    assert (receipt.refused, receipt.waiting, receipt.new) == (1, 1, 0)


def test_a_partner_s_roster_is_taken_in_the_batch_that_pins_it() -> None:
    made = town()
    fresh = device("Eve", of=made.a)
    enrol(made.a, fresh, role=Role.COORDINATOR)
    rosters = made.a.payload(roster_folder(made.q.service), roster_folder(made.a.service))
    assert fresh.take(rosters, sender=made.a).waiting == 0
    with fresh.store.writing() as transaction:
        assert transaction.door.rosters().member(made.p.member) is not None


def test_an_unknown_writer_s_segment_waits_for_the_roster() -> None:
    a, b, _, case = shared()
    eve = device("Eve", of=a)
    enrol(a, eve, role=Role.COORDINATOR)
    a.carry_to(eve)
    eve.change(case, given_name="By Eve")
    assert b.take(eve.payload(case_folder(case)), sender=a).waiting == 1
    b.take_roster_of(a)
    assert b.take(eve.payload(case_folder(case)), sender=a).waiting == 0
    assert b.record(case).given_name == "By Eve"


def test_a_device_whose_key_nobody_certifies_writes_nothing() -> None:
    a, b, _, case = shared()
    key = roster_folder(a.service)
    keys = DeviceKeys.generate(SeededEntropy(404))
    false, own = keys.verify_key.hex(), bytes.fromhex(a.member)
    a.forge(key, forged("device", derived("false device"), op="enrol", member=own, signing_key=false))
    b.take(a.payload(key), sender=a)
    ghost = Device("ghost", member=a.member, service=a.service, keys=keys)
    ghost.take_roster_of(a)
    segment = ghost.payload_of(
        ghost.forge(case_folder(case), forged("person", case, given_name="x")), case_folder(case)
    )
    writer = bytes.fromhex(derived("false device")) + bytes(8)
    payload = changed(segment, writer=writer)
    refuses(b, payload, sender=a)


# -- values sent again -------------------------------------------------------------------------------------------------


def test_values_that_were_withheld_are_filled_and_anything_else_is_refused() -> None:
    a, b, _, case = shared()
    session = a.add(Session(summary="Talked", place="Library"), case_folder(case))
    one = a.entries(case_folder(case))[-1]
    payload = a.payload(case_folder(case))
    bare = to_body(one.entry.without([0]))
    b.take(changed(payload, entries=(*payload.segments[0].entries[:-1], bare)), sender=a)
    assert b.record(session).place is None or b.record(session).summary is None
    place = folder_to_bytes(case_folder(case)), one.writer.to_bytes(), one.link
    altered = one.entry._replace(values=(encode_value("Altered"), one.entry.values[1]))
    false = Filling(*place, to_body(altered))
    refuses(b, msgspec.structs.replace(a.payload(), fillings=(false,)), sender=a)
    true = Filling(*place, to_body(one.entry))
    receipt = b.take(msgspec.structs.replace(a.payload(), fillings=(true, true)), sender=a)
    assert receipt.filled == 1
    assert (b.record(session).summary, b.record(session).place) == ("Talked", "Library")


def test_a_filling_for_what_is_not_here_or_not_read_here_is_left_aside() -> None:
    a, _, c, _case = shared()
    hidden = a.open_case()
    one = a.entries(case_folder(hidden))[0]
    filling = Filling(folder_to_bytes(case_folder(hidden)), one.writer.to_bytes(), one.link, to_body(one.entry))
    receipt = c.take(msgspec.structs.replace(a.payload(), fillings=(filling,)), sender=a)
    assert (receipt.filled, c.entries(case_folder(hidden))) == (0, [])


# -- poison ------------------------------------------------------------------------------------------------------------

HOSTILE = st.one_of(
    st.sampled_from([b"", b"\xc1", b"\x91" * 5000 + b"\xc0", b"\xdd\xff\xff\xff\xff", b"\xcf" + b"\xff" * 8]),
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text() | st.binary(max_size=20),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
        max_leaves=4,
    ).map(encode_value),
    st.sampled_from(["x" * 16, ["x" * 16], [7] * 16, -(2**63), 2**63 - 1, "9999-12-31", "0001-01-01"]).map(
        encode_value
    ),
)
EVERY_FIELD = [(kind.name, kind.folders[0], field) for kind in KINDS.values() for field in (*kind.fields, "~struck")]


@settings(max_examples=6)
@given(st.data())
@pytest.mark.parametrize("folder", [f for f in Folder if f is not Folder.ROSTER])
def test_no_value_of_any_field_stops_a_device(folder: Folder, data: st.DataObject) -> None:
    made = town()
    a, b = made.a, made.b
    case = a.open_case()
    a.let_in(case, made.p)
    a.carry_to(b)
    key = FolderKey(folder, case, made.p.service if "shared" in folder else Id(""))
    if folder is Folder.OFFICE:
        key = FolderKey(folder, a.service)
    fields = [(kind, field) for kind, where, field in EVERY_FIELD if where is folder]
    kinds = sorted({kind for kind, _ in fields})
    for kind in kinds:
        values = {field: data.draw(HOSTILE) for other, field in fields if other == kind}
        record = data.draw(st.sampled_from([case, derived("record")]) | st.just(0))
        a.forge(key, forged_raw(kind, record, values), cites=_cites(a, key))
    b.take(a.payload(key), sender=a)
    b.change(case, pronouns="she")
    assert b.record(case).pronouns == "she"
    b.packed_for(made.p)
    before = b.content()
    b.replay()
    assert b.content() == before


def _cites(a: Device, key: FolderKey) -> tuple[bytes, ...]:
    return () if key.folder is Folder.OFFICE else a.cites(key.scope, a.service)


@settings(max_examples=15)
@given(st.lists(HOSTILE, min_size=6, max_size=6))
def test_no_value_of_the_roster_stops_a_device(values: list[bytes]) -> None:
    a, b, _ = provider()
    key = roster_folder(a.service)
    for kind in ("member", "device", "partner", "cut_off", "accept", "service"):
        told = dict(zip(KINDS[kind].fields, values, strict=False))
        a.forge(key, forged_raw(kind, a.member if kind == "member" else 0, told))
    b.take(a.payload(key), sender=a)
    assert set(b.states(key)) == {State.COUNTED}
    assert b.open_case()
    b.packed_for(a)


def test_a_far_claimed_time_is_data_and_refuses_nothing() -> None:
    a, b, _, case = shared()
    for time in (-(2**63), 2**63 - 1):
        a.forge(case_folder(case), forged("session", 0, summary="x"), cites=a.cites(case, a.service), time=time)
    b.take(a.payload(case_folder(case)), sender=a)
    assert b.states(case_folder(case)) == [State.COUNTED] * 3
    assert len(b.ids("session")) == 2


def test_what_a_device_wrote_that_was_enrolled_in_vain_is_taken_and_refused_and_holds_nothing_up() -> None:
    a, b, c = provider()
    a.carry_to(b)
    thief = enrol(b, device("Thief", of=b), role=Role.COORDINATOR)
    b.carry_to(c)
    members.remove_device(a.desk, device=b.id)
    a.carry_to(c)
    assert thief.id not in {row[0] for row in c.rows("SELECT id FROM kind_device")}
    roster = roster_folder(a.service)
    late = thief.forge(roster, forged("member", 0, name="Later", role="mentor"))
    receipt = c.take(thief.payload_of(late, roster), sender=thief)
    assert (receipt.new, receipt.waiting) == (1, 0)
    assert c.states(roster)[-1] is State.REFUSED
