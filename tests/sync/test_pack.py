"""Packing: what one member's devices lack of the folders that the member may read, and nothing else."""

from pathlib import Path

import pytest

from caseworker.domain.access_records import SubjectRole
from caseworker.domain.folders import Folder, FolderKey, access_folder, case_folder, restricted_folder, shared_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.referrals import Need, Referral
from caseworker.domain.service import Role
from caseworker.domain.sessions import Note, Session
from caseworker.journal.entry import folder_from_bytes, from_body
from caseworker.services import assignments, cases, members, referrals
from caseworker.storage.verify import verify_store
from caseworker.sync import pack
from caseworker.sync.duties import give_up
from caseworker.sync.exchange import peers
from caseworker.sync.wire import Payload
from tests.devices import Device, body, device, enrol, later, provider, town
from tests.services.conftest import PIKE


def folders(payloads: list[Payload]) -> set[str]:
    return {str(folder_from_bytes(s.folder)) for payload in payloads for s in payload.segments}


def entries(payloads: list[Payload]) -> int:
    return sum(len(segment.entries) for payload in payloads for segment in payload.segments)


def shared() -> tuple[Device, Device, Device, Id]:
    a, b, c = provider()
    case = a.open_case()
    a.add(Note(words="Restricted"), restricted_folder(case))
    return a, b, c, case


def test_a_coordinator_gets_every_folder_of_a_case() -> None:
    a, b, _, case = shared()
    found = folders(a.packed_for(b))
    assert {str(access_folder(case)), str(case_folder(case)), str(restricted_folder(case))} <= found


def test_a_mentor_gets_own_cases_only_and_never_a_restricted_folder() -> None:
    a, _, c, case = shared()
    assert not any(case in key for key in folders(a.packed_for(c)))
    a.assign(case, c)
    assert {key for key in folders(a.packed_for(c)) if case in key} == {
        str(access_folder(case)),
        str(case_folder(case)),
    }


def test_the_own_roster_comes_first_then_access_then_the_rest() -> None:
    a, b, _, _ = shared()
    order = [folder_from_bytes(s.folder).folder for payload in a.packed_for(b) for s in payload.segments]
    ranks = [{Folder.ROSTER: 0, Folder.ACCESS: 1}.get(one, 2) for one in order]
    assert ranks == sorted(ranks)


def test_what_was_packed_is_not_packed_again_until_it_changes() -> None:
    a, b, _, case = shared()
    assert entries(a.packed_for(b)) > 0
    assert a.packed_for(b) == []
    a.change(case, given_name="Other")
    assert folders(a.packed_for(b)) == {str(case_folder(case))}


def test_only_what_is_not_acknowledged_is_packed() -> None:
    a, b, _, case = shared()
    a.carry_to(b)
    b.carry_to(a)
    a.change(case, given_name="Other")
    assert entries(a.packed_for(b)) == 1


def test_whoever_is_let_in_later_gets_the_history() -> None:
    a, b, c, case = shared()
    a.carry_to(b, c)
    a.assign(case, c)
    assert str(case_folder(case)) in folders(a.packed_for(c))
    assert str(case_folder(case)) in folders(b_after_hearing(b, a).packed_for(c))


def b_after_hearing(b: Device, a: Device) -> Device:
    a.carry_to(b)
    return b


def test_unassigning_stops_the_flow_and_still_tells_of_it() -> None:
    a, _, c, case = shared()
    a.assign(case, c)
    a.carry_to(c)
    assignments.unassign(a.desk, case=case, mentor=c.member)
    a.change(case, given_name="After")
    found = folders(a.packed_for(c))
    assert str(access_folder(case)) in found
    assert str(case_folder(case)) not in found


def test_nothing_is_packed_for_somebody_whom_the_own_journal_excludes() -> None:
    a, b, _, case = shared()
    assignments.wall(a.desk, case=case, member=b.member, reason="…")
    assert {key for key in folders(a.packed_for(b)) if case in key} == {str(access_folder(case))}


def test_lifting_a_wall_sends_what_was_held_back() -> None:
    a, b, _, case = shared()
    d = enrol(a, device("Dot", of=a), role=Role.COORDINATOR)
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    a.carry_to(b, d)
    assert b.ids("person") == set()
    for each in (a, d):
        assignments.lift_wall(each.desk, case=case, member=b.member)
    d.carry_to(a)
    a.carry_to(b)
    assert b.ids("person") == {case}


def test_a_second_device_of_a_member_gets_everything_that_the_first_holds() -> None:
    a, b, _, case = shared()
    a.carry_to(b)
    b.carry_to(a)
    second = enrol(a, device("Bob's other laptop", of=a, member=b.member), role=Role.COORDINATOR)
    a.carry_to(second)
    assert second.ids("person") == {case}


def test_a_removed_device_is_sent_the_roster_that_says_so_and_nothing_else() -> None:
    a, b, _, case = shared()
    a.carry_to(b)
    members.remove_device(a.desk, device=b.id)
    a.change(case, given_name="After")
    packed = a.packed_for(b)
    assert folders(packed) == {str(FolderKey(Folder.ROSTER, a.service))}
    for payload in packed:
        b.take(payload, sender=a)
    with b.store.writing() as transaction:
        assert transaction.door.rosters().is_removed(b.id)


def test_what_may_not_travel_goes_as_its_hash_and_can_be_filled_later() -> None:
    made = town()
    case = made.a.open_case()
    made.a.let_in(case, made.p)
    key = shared_folder(case, made.p.service)
    made.a.permit(case, made.p, purpose="progress", granted=True)
    need = made.a.add(Need(pathway="accommodation", own_words="Planted"), key)
    made.a.permit(case, made.p, purpose="progress", granted=False)
    made.a.carry_to(made.p)
    assert (made.p.record(need).pathway, made.p.record(need).own_words) == ("accommodation", None)
    assert "Planted" not in repr(made.p.entries(key))
    made.p.carry_to(made.a)
    made.a.permit(case, made.p, purpose="progress", granted=True)
    made.a.carry_to(made.p)
    assert made.p.record(need).own_words == "Planted"


def test_a_filling_that_was_lost_is_sent_again_after_two_days() -> None:
    made = town()
    case = made.a.open_case()
    made.a.let_in(case, made.p)
    made.a.permit(case, made.p, purpose="progress", granted=True)
    need = made.a.add(Need(own_words="Planted"), shared_folder(case, made.p.service))
    made.a.permit(case, made.p, purpose="progress", granted=False)
    made.a.carry_to(made.p)
    made.p.carry_to(made.a)
    made.a.permit(case, made.p, purpose="progress", granted=True)
    lost = made.a.packed_for(made.p)
    assert any(payload.fillings for payload in lost)
    assert not any(payload.fillings for payload in made.a.packed_for(made.p))
    later(made.a, days=3)
    made.a.carry_to(made.p)
    assert made.p.record(need).own_words == "Planted"
    made.p.carry_to(made.a)
    later(made.a, days=3)
    assert not any(payload.fillings for payload in made.a.packed_for(made.p))


def test_what_was_given_up_comes_back_when_the_mentor_is_assigned_again() -> None:
    a, b, c, case = shared()
    a.assign(case, c)
    for each, others in ((a, (b, c)), (b, (a, c)), (c, (a, b))):
        each.carry_to(*others)
    assignments.unassign(a.desk, case=case, mentor=c.member)
    a.carry_to(b, c)
    b.carry_to(c)
    give_up(c.desk)
    assert all(value is None for one in c.entries(case_folder(case)) for value in one.entry.values)
    c.carry_to(a)
    a.assign(case, c)
    a.carry_to(c)
    assert c.record(case).given_name == "Siân"


def test_the_drafts_of_a_case_go_with_it_and_those_of_who_reads_it_still_stay() -> None:
    a, b, c, case = shared()
    a.assign(case, c)
    for each, others in ((a, (b, c)), (b, (a, c)), (c, (a, b))):
        each.carry_to(*others)
    other = c.add(Note(words="Only added"), restricted_folder(case))
    c.carry_to(a, b)
    a.carry_to(c)
    b.carry_to(c)
    with c.store.writing() as transaction:
        names = [(f"form/add_note/{case}/{case}",), (f"form/add_note/{other}/{other}",)]
        transaction.many("INSERT INTO draft(name, body, kept) VALUES(?, x'', 0)", names)
    give_up(c.desk)
    assert "Only added" not in repr(c.entries(restricted_folder(case)))
    assert c.rows("SELECT name FROM draft ORDER BY name") == sorted(names)
    assignments.unassign(a.desk, case=case, mentor=c.member)
    a.carry_to(b, c)
    b.carry_to(c)
    give_up(c.desk)
    assert c.rows("SELECT name FROM draft") == [names[1]]


def test_who_was_a_mentor_for_a_while_gets_what_they_gave_up_when_they_are_a_coordinator_again() -> None:
    a, b, c, case = shared()
    d = enrol(a, device("Dot", of=a), role=Role.COORDINATOR)
    note = a.add(Note(words="For coordinators"), restricted_folder(case))
    for one in (a, b, c, d, a):
        one.carry_to(*({a, b, c, d} - {one}))
    members.change_role(a.desk, member=b.member, role=Role.MENTOR)
    a.carry_to(b, d)
    give_up(b.desk)
    assert "For coordinators" not in repr(b.entries(restricted_folder(case)))
    b.carry_to(a, d)
    members.change_role(a.desk, member=b.member, role=Role.COORDINATOR)
    a.carry_to(b)
    assert b.record(note).words == "For coordinators"


def test_what_only_devices_that_lack_it_hold_is_not_given_up() -> None:
    a, b, c, case = shared()
    a.assign(case, c)
    a.carry_to(c)
    c_note = c.add(Note(words="Only here"), restricted_folder(case))
    give_up(c.desk)
    assert "Only here" in repr(c.entries(restricted_folder(case)))
    c.carry_to(a, b)
    a.carry_to(c)
    give_up(c.desk)
    assert "Only here" in repr(c.entries(restricted_folder(case)))
    b.carry_to(c)
    give_up(c.desk)
    assert "Only here" not in repr(c.entries(restricted_folder(case)))
    assert a.record(c_note).words == "Only here"


def test_many_entries_are_several_batches_and_one_acknowledgement(monkeypatch: pytest.MonkeyPatch) -> None:
    a, b, _, case = shared()
    b.add(Session(summary="x"), case_folder(a_case_of(b)))
    b.carry_to(a)
    monkeypatch.setattr(pack, "SIZES", (1,))
    packed = a.packed_for(b)
    assert len(packed) > 3
    assert [bool(payload.held) for payload in packed] == [True] + [False] * (len(packed) - 1)
    assert [payload.header.everything for payload in packed] == [True] + [False] * (len(packed) - 1)
    assert [payload.header.number for payload in packed] == list(range(1, len(packed) + 1))
    for payload in packed[::-1]:
        b.take(payload, sender=a)
    for payload in packed:
        b.take(payload, sender=a)
    assert case in b.ids("person")


def a_case_of(device: Device) -> Id:
    return device.open_case()


def test_everybody_with_a_device_and_a_mailbox_is_packed_for() -> None:
    made = town()
    with made.a.store.writing() as transaction:
        found = peers(transaction.door.rosters(), made.a.desk.identity)
    assert {peer.member.id for peer in found} == {each.member for each in made.all if each is not made.a}
    assert all(not peer.roster_only for peer in found)


def test_segments_carry_entries_as_they_were_written() -> None:
    a, b, _, case = shared()
    sent = [
        from_body(body)
        for p in a.packed_for(b)
        for s in p.segments
        if folder_from_bytes(s.folder) == case_folder(case)
        for body in s.entries
    ]
    assert sent == [one.entry for one in a.entries(case_folder(case))]


def test_a_second_body_judges_what_the_first_opened_and_is_told_nobody_s_name(tmp_path: Path) -> None:
    a, _, _ = provider(tmp_path)
    q, p = body("North Wales Probation", by=a, folder=tmp_path)
    other, second = body("South Wales Probation", by=a, folder=tmp_path)
    (case,) = referrals.refer_to(p.desk, row=PIKE, provider=a.service).cases
    for _ in range(2):
        for each in (p, a):
            each.run()
    a.let_in(case, second)
    for _ in range(2):
        for each in (a, other, second):
            each.run()
    assert second.access(case).bodies.keys() == {q.service, second.service}
    names = {row[0] for row in second.rows("SELECT name FROM kind_member WHERE scope=?", q.service)}
    assert names == {None}
    assert verify_store(second.store).sound


def test_a_mentor_who_never_sees_a_value_is_no_reason_to_keep_it() -> None:
    a, b, c = provider()
    case, somewhere = a.open_case(), derived("a body that nobody has met")
    with a.desk.act("share with a body") as act:
        cases.let_in(act, case, subject=somewhere, role=SubjectRole.BODY, team="")
    a.assign(case, c)
    key = shared_folder(case, somewhere)
    a.add(Referral(crn="X123456"), key)
    a.carry_to(b, c)
    c.carry_to(a, b)
    assert "X123456" in repr(b.entries(key))
    assert "X123456" not in repr(c.entries(key))
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    a.carry_to(b)
    give_up(b.desk)
    assert "X123456" not in repr(b.entries(key))


def told(payloads: list[Payload]) -> set[str]:
    return {str(folder_from_bytes(held.folder)) for payload in payloads for held in payload.held}


def test_a_new_colleague_is_no_reason_to_tell_anybody_of_anything_but_the_roster() -> None:
    a, b, _, _ = shared()
    a.carry_to(b)
    b.carry_to(a)
    a.carry_to(b)
    enrol(a, device("Dot", of=a), role=Role.COORDINATOR)
    packed = a.packed_for(b)
    assert told(packed) == folders(packed) == {str(FolderKey(Folder.ROSTER, a.service))}


def test_a_laptop_let_in_by_somebody_who_was_struck_off_unawares_hears_that_it_does_not_count() -> None:
    a, b, _, _ = shared()
    a.carry_to(b)
    members.remove_device(a.desk, device=b.id)
    in_vain = enrol(b, device("Dot", of=b), role=Role.COORDINATOR)
    b.carry_to(a)
    packed = a.packed_for(in_vain)
    assert folders(packed) == {str(FolderKey(Folder.ROSTER, a.service))}
    for payload in packed:
        in_vain.take(payload, sender=a)
    with in_vain.store.writing() as transaction:
        assert transaction.door.rosters().is_removed(b.id)
        assert transaction.door.rosters().is_removed(in_vain.id)


def test_whoever_becomes_a_coordinator_is_sent_what_has_not_changed_for_long() -> None:
    a, b, c, case = shared()
    a.carry_to(b, c)
    members.change_role(a.desk, member=c.member, role=Role.COORDINATOR)
    packed = a.packed_for(c)
    assert str(case_folder(case)) in folders(packed) & told(packed)


def test_another_laptop_is_sent_everything_before_it_has_said_a_word() -> None:
    a, b, _, case = shared()
    a.carry_to(b)
    assert str(case_folder(case)) not in folders(a.packed_for(b))
    second = enrol(a, device("Bob's other laptop", of=a, member=b.member), role=Role.COORDINATOR)
    assert str(case_folder(case)) in folders(a.packed_for(second))


def test_each_laptop_of_somebody_let_go_hears_of_as_much_as_it_can_place() -> None:
    a, b, c, case = shared()
    second = enrol(a, device("Cai's other laptop", of=a, member=c.member), role=Role.MENTOR)
    a.assign(case, c)
    a.carry_to(b)
    to_both(a, c, second)
    a.change(case, given_name="After")
    a.carry_to(b, c)
    assignments.unassign(a.desk, case=case, mentor=c.member)
    for _ in range(2):
        for one in (c, second):
            one.carry_to(a, b)
        a.carry_to(b)
        b.carry_to(a)
        to_both(a, c, second)
        to_both(b, c, second)
    for one in (c, second):
        give_up(one.desk)
        assert not any(value for held in one.entries(case_folder(case)) for value in held.entry.values)


def to_both(sender: Device, *laptops: Device) -> None:
    for payload in sender.packed_for(laptops[0]):
        for laptop in laptops:
            laptop.take(payload, sender=sender)
