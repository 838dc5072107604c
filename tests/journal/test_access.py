"""Who may read a case: what its access folder amounts to, alike on every device and in any order."""

from random import Random
from typing import Any

import pytest

from caseworker.domain.access_records import Access, SubjectRole, WallLift, access_id, permission_id
from caseworker.domain.errors import Refused
from caseworker.domain.folders import access_folder, case_folder, restricted_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.kinds import KINDS
from caseworker.domain.people import Person
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.journal.access import Access as Amount
from caseworker.journal.access import Grant
from caseworker.journal.arrived import State
from caseworker.journal.entry import FORMAT, Change, Op, born
from caseworker.journal.reckoning import amount
from caseworker.services import assignments, erasure, links
from caseworker.services.members import cut_off_everywhere
from tests.devices import Device, body, device, enrol, forged, founder, provider

READS = (case_folder, restricted_folder)


def tell(case: Id, *devices: Device, by: Device) -> None:
    """Give devices the access folder of a case as one of them holds it."""
    for each in devices:
        each.take(by.payload(access_folder(case)), sender=by)


def shared_case() -> tuple[Device, Device, Device, Id]:
    """Coordinators A and B and the mentor C, who is let into a case that everybody has heard of."""
    a, b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    tell(case, b, c, by=a)
    return a, b, c, case


# -- opening -----------------------------------------------------------------------------------------------------------


def test_a_case_names_the_service_that_keeps_it() -> None:
    a = founder("Ann")
    case = a.open_case()
    assert a.access(case).services == {a.service}
    assert a.access(case).naming[a.service]


def test_nobody_opens_an_access_folder_for_somebody_else_s_case() -> None:
    a, b, _ = provider()
    case = a.open_case()
    opening = Change("access", bytes.fromhex(case), Op.OPEN, ())
    own = forged("access", access_id(case, subject=b.service), subject=bytes.fromhex(b.service), assigned=True)
    intruder = b.forge(access_folder(case), own._replace(change=opening, values=()), own)
    a.take(b.payload(access_folder(case)), sender=b)
    assert a.access(case).states[intruder.id] is State.REFUSED


def test_an_opening_that_does_not_name_the_opener_s_service_opens_nothing() -> None:
    a, _, _ = provider()
    act = bytes(16)
    case = born(act, 0)
    opening = forged("access", 0, op=Op.OPEN)
    other = derived("another service")
    stranger = forged("access", access_id(case, subject=other), subject=bytes.fromhex(other), assigned=True)
    entry = a.forge(access_folder(case), opening, stranger, act=act)
    a.rejudge(access_folder(case))
    assert a.access(case).states[entry.id] is State.REFUSED


def test_a_mentor_opens_no_case() -> None:
    _, _, c = provider()
    with pytest.raises(Refused):
        c.open_case()


# -- assigning ---------------------------------------------------------------------------------------------------------


def test_an_assigned_mentor_is_in_and_an_unassigned_one_is_out() -> None:
    a, _, c, case = shared_case()
    assert a.access(case).mentors == {c.member}
    assignments.unassign(a.desk, case=case, mentor=c.member)
    assert a.access(case).mentors == frozenset()
    assert c.member in a.access(case).ever_named


def test_two_who_assign_and_unassign_at_once_leave_the_mentor_out() -> None:
    a, b, c, case = shared_case()
    a.assign(case, c)
    assignments.unassign(b.desk, case=case, mentor=c.member)
    tell(case, a, by=b)
    assert a.access(case).mentors == frozenset()


def test_two_mentors_at_once_are_both_in() -> None:
    a, _, c, case = shared_case()
    d = enrol(a, device("Dot", of=a), role=Role.MENTOR)
    a.assign(case, d)
    assert a.access(case).mentors == {c.member, d.member}


def test_only_the_one_record_of_a_subject_lets_it_in() -> None:
    a, _, c, case = shared_case()
    assignments.unassign(a.desk, case=case, mentor=c.member)
    spare = forged(
        "access", derived("spare"), subject=bytes.fromhex(c.member), subject_role=SubjectRole.MENTOR, assigned=True
    )
    entry = a.forge(access_folder(case), spare, cites=a.cites(case, a.service))
    a.rejudge(access_folder(case))
    assert a.access(case).mentors == frozenset()
    assert a.access(case).grants[entry.id] == frozenset()


def test_a_body_that_is_let_in_is_a_reader_and_no_keeper() -> None:
    a = founder("Ann")
    q, p = body("North", by=a)
    case = a.open_case()
    a.let_in(case, p, team="Wrexham")
    assert a.access(case).bodies == {q.service: "Wrexham"}
    assert a.access(case).services == {a.service}
    tell(case, q, by=a)
    with pytest.raises(Refused):
        q.assign(case, a)
    with pytest.raises(Refused):
        q.add(Person(id=case, given_name="Other"), case_folder(case))


# -- authority, cited --------------------------------------------------------------------------------------------------


def test_an_access_entry_that_cites_nothing_is_refused() -> None:
    a, b, _c, case = shared_case()
    grab = forged("access", access_id(case, subject=b.member), subject=bytes.fromhex(b.member), assigned=True)
    entry = b.forge(access_folder(case), grab)
    tell(case, a, by=b)
    assert a.access(case).states[entry.id] is State.REFUSED


def test_an_access_entry_waits_for_those_that_it_cites() -> None:
    a, b, _c, case = shared_case()
    unheard = a.open_case()
    grab = forged("access", access_id(case, subject=b.member), subject=bytes.fromhex(b.member), assigned=True)
    entry = b.forge(access_folder(case), grab, cites=a.cites(unheard, a.service))
    tell(case, a, by=b)
    assert a.access(case).states[entry.id] is State.WAITING


def test_a_case_entry_waits_for_an_access_entry_that_waits_itself() -> None:
    a, b, _ = provider()
    enrol(a, device("Eve", of=a), role=Role.MENTOR)
    case = a.open_case()
    both = a.payload(access_folder(case), case_folder(case))
    assert b.take(both, sender=a).waiting == 1
    assert b.states(access_folder(case)) == [State.WAITING]
    b.take_roster_of(a)
    assert b.take(both, sender=a).waiting == 0
    assert b.ids("person") == {case}


def test_a_mentor_may_not_let_anybody_in() -> None:
    _a, b, c, case = shared_case()
    with pytest.raises(Refused):
        c.assign(case, b)


def test_a_mentor_may_withdraw_a_permission_and_not_give_one() -> None:
    a, _b, c, case = shared_case()
    q, _ = body("North", by=a)
    c.take_roster_of(a)
    a.permit(case, q, purpose="progress", granted=True)
    tell(case, c, by=a)
    c.permit(case, q, purpose="progress", granted=False)
    assert not c.access(case).permits[q.service, "progress"].granted
    with pytest.raises(Refused):
        c.permit(case, q, purpose="progress", granted=True)


def test_a_device_cannot_write_in_another_member_s_name() -> None:
    a, b, c, case = shared_case()
    grab = forged("access", access_id(case, subject=b.member), subject=bytes.fromhex(b.member), assigned=True)
    own = a.cites(case, a.service)
    entry = c.forge(access_folder(case), grab, cites=own, member=bytes.fromhex(a.member))
    tell(case, a, by=c)
    assert a.access(case).states[entry.id] is State.REFUSED


def test_a_long_line_of_entries_that_cite_each_other_is_judged() -> None:
    a = founder("Ann")
    case = a.open_case()
    cites = a.cites(case, a.service)
    entries = list(a.entries(access_folder(case)))
    for _ in range(3):
        made = a.forge(access_folder(case), forged("access", access_id(case, subject=a.service)), cites=cites)
        cites = (made.id,)
        entries.append(made)
    with a.store.writing() as transaction:
        found = amount(case, entries[::-1], rosters=transaction.door.rosters(), kinds=KINDS)
    assert [found.states[e.id] for e in entries] == [State.COUNTED, State.COUNTED, State.REFUSED, State.REFUSED]


def test_operations_of_a_newer_version_wait_for_the_update() -> None:
    a, b, _c, case = shared_case()
    newer = b.forge(
        access_folder(case), forged("access", 0, op="delegate"), version=FORMAT + 1, cites=b.cites(case, b.service)
    )
    tell(case, a, by=b)
    assert a.access(case).states[newer.id] is State.WAITING


# -- walls -------------------------------------------------------------------------------------------------------------


def test_a_wall_is_subtracted_last_from_coordinators_and_mentors_alike() -> None:
    a, b, c, case = shared_case()
    for who in (b, c):
        assignments.wall(a.desk, case=case, member=who.member, reason="Knows the family.")
    assert a.access(case).walled == {b.member, c.member}
    assert all(a.reading(folder(case)).isdisjoint({b.member, c.member}) for folder in READS)


def test_the_walled_are_told_that_there_is_a_wall_and_not_why() -> None:
    a, b, _, case = shared_case()
    assignments.wall(a.desk, case=case, member=b.member, reason="Knows the family.")
    assert b.member in a.reading(access_folder(case))
    assert "Knows the family." not in repr(a.entries(access_folder(case)))
    assert "Knows the family." in repr(a.entries(restricted_folder(case)))


def test_a_wall_is_lifted_by_two_who_are_not_behind_it() -> None:
    a, b, _c, case = shared_case()
    d = enrol(a, device("Dot", of=a), role=Role.COORDINATOR)
    tell(case, d, by=a)
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    tell(case, b, d, by=a)
    assignments.lift_wall(a.desk, case=case, member=b.member)
    assert a.access(case).walled == {b.member}
    assignments.lift_wall(a.desk, case=case, member=b.member)
    assert a.access(case).walled == {b.member}
    assignments.lift_wall(d.desk, case=case, member=b.member)
    tell(case, a, by=d)
    assert a.access(case).walled == frozenset()


def test_nobody_takes_part_in_lifting_a_wall_around_themself() -> None:
    a, b, _, case = shared_case()
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    tell(case, b, by=a)
    with pytest.raises(Refused, match="around themself"):
        assignments.lift_wall(b.desk, case=case, member=b.member)
    wall = a.entries(access_folder(case))[-1].id
    lift = forged("wall_lift", 0, wall=wall.hex(), subject=bytes.fromhex(b.member))
    b.forge(access_folder(case), lift, cites=b.cites(case, b.service))
    tell(case, a, by=b)
    assignments.lift_wall(a.desk, case=case, member=b.member)
    assert a.access(case).walled == {b.member}


def test_no_value_takes_a_wall_down() -> None:
    a, b, _, case = shared_case()
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    record = access_id(case, subject=b.member)
    wall = a.load(record).seen["walled"]
    for value in (False, None, "no", 5, [True]):
        a.forge(
            access_folder(case),
            forged("access", record, base={"walled": wall}, walled=value),
            cites=a.cites(case, a.service),
        )
    a.rejudge(access_folder(case))
    assert a.access(case).walled == {b.member}


def test_a_lift_of_one_wall_leaves_a_later_one_standing() -> None:
    a, _b, c, case = shared_case()
    d = enrol(a, device("Dot", of=a), role=Role.COORDINATOR)
    tell(case, d, by=a)
    assignments.wall(a.desk, case=case, member=c.member, reason="")
    tell(case, d, by=a)
    for each in (a, d):
        assignments.lift_wall(each.desk, case=case, member=c.member)
    with a.desk.act("wall again") as act:
        act.put(Access(id=access_id(case, subject=c.member), walled=True), access_folder(case))
    tell(case, a, by=d)
    assert a.access(case).walled == {c.member}


def test_the_trustee_is_the_second_where_a_service_has_only_one_coordinator() -> None:
    a = founder("Ann")
    c = enrol(a, device("Cid", of=a), role=Role.MENTOR)
    case = a.open_case()
    assignments.wall(a.desk, case=case, member=c.member, reason="")
    kit = a.kit()
    tell(case, kit, by=a)
    for each in (a, kit):
        assignments.lift_wall(each.desk, case=case, member=c.member)
    with pytest.raises(Refused):
        kit.assign(case, c)
    tell(case, a, by=kit)
    assert a.access(case).walled == frozenset()


def test_a_wall_covers_every_record_of_the_same_person() -> None:
    a, b, _, case = shared_case()
    other = a.open_case()
    links.same_person(a.desk, case=case, other=other)
    assignments.wall(a.desk, case=other, member=b.member, reason="")
    assert a.access(case).same_as == {other}
    assert b.member not in a.reading(case_folder(case))
    assert b.member not in a.reading(case_folder(other))


def test_whom_a_wall_names_hears_of_every_link_on_the_way_to_it() -> None:
    a, _, c, case = shared_case()
    between, walled = a.open_case(), a.open_case()
    links.same_person(a.desk, case=case, other=between)
    links.same_person(a.desk, case=between, other=walled)
    assert c.member not in a.reading(access_folder(between))
    assignments.wall(a.desk, case=walled, member=c.member, reason="")
    assert c.member in a.reading(access_folder(between))
    for scope in (case, between, walled):
        tell(scope, c, by=a)
    assert c.member not in c.reading(case_folder(case))


def test_whom_a_wall_named_hears_also_that_a_link_on_the_way_is_parted() -> None:
    a, _, c, _ = shared_case()
    between, walled = a.open_case(), a.open_case()
    links.same_person(a.desk, case=between, other=walled)
    assignments.wall(a.desk, case=walled, member=c.member, reason="")
    links.part(a.desk, case=between, other=walled)
    assert walled not in a.access(between).same_as
    assert c.member in a.reading(access_folder(between))


# -- permissions, cut-offs, erasure ------------------------------------------------------------------------------------


def test_a_permission_on_which_two_disagree_is_no() -> None:
    a, b, _, case = shared_case()
    q, _ = body("North", by=a)
    b.take_roster_of(a)
    a.permit(case, q, purpose="progress", granted=True)
    b.permit(case, q, purpose="progress", granted=False)
    tell(case, a, by=b)
    assert not a.access(case).permits[q.service, "progress"].granted


def test_every_entry_that_ever_gave_a_permission_is_known() -> None:
    a, _, _, case = shared_case()
    q, _ = body("North", by=a)
    for granted in (True, False, True):
        a.permit(case, q, purpose="progress", granted=granted)
    assert len(a.access(case).granting[q.service, "progress"]) == 2


def test_a_permission_record_under_any_other_id_says_nothing() -> None:
    a, _, _, case = shared_case()
    q, _ = body("North", by=a)
    values: dict[str, Any] = {"body": bytes.fromhex(q.service), "purpose": "progress", "granted": True}
    for record in (derived("spare"), permission_id(case, body=a.service, purpose="progress")):
        a.forge(access_folder(case), forged("permission", record, **values), cites=a.cites(case, a.service))
    a.rejudge(access_folder(case))
    assert a.access(case).permits == {}
    assert a.access(case).granting == {}


def test_an_unassigned_mentor_cannot_cite_the_old_assignment_for_ever() -> None:
    a, _b, c, case = shared_case()
    q, _ = body("North", by=a)
    c.take_roster_of(a)
    a.permit(case, q, purpose="progress", granted=True)
    tell(case, c, by=a)
    assignments.unassign(a.desk, case=case, mentor=c.member)
    c.permit(case, q, purpose="progress", granted=False)
    tell(case, a, by=c)
    assert State.HELD in a.states(access_folder(case))
    assert a.access(case).permits[q.service, "progress"].granted


def test_being_assigned_again_lifts_the_cut_off() -> None:
    a, _b, c, case = shared_case()
    assignments.unassign(a.desk, case=case, mentor=c.member)
    a.assign(case, c)
    tell(case, c, by=a)
    c.add(Session(summary="Talked"), case_folder(case))
    a.take(c.payload(case_folder(case)), sender=c)
    assert State.HELD not in a.states(case_folder(case))


def test_erasures_stand_beyond_any_cut_off_and_name_who_asked() -> None:
    a, b, _, case = shared_case()
    erasure.ask(b.desk, scope=case, target=case)
    with a.desk.act("cut off") as act:
        cut_off_everywhere(act, case, device=b.id)
    tell(case, a, by=b)
    assert State.HELD in a.states(access_folder(case))
    erasure.ask(a.desk, scope=case, target=case)
    assert a.access(case).erasing == {case: {a.member: State.COUNTED, b.member: State.HELD}}


# -- any order ---------------------------------------------------------------------------------------------------------


def test_any_order_of_entries_amounts_to_the_same() -> None:
    a, b, c, case = shared_case()
    assignments.unassign(b.desk, case=case, mentor=c.member)
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    b.add(WallLift(wall="00", subject=c.member), access_folder(case))
    a.assign(case, c)
    tell(case, a, by=b)
    entries = a.entries(access_folder(case))
    with a.store.writing() as transaction:
        rosters = transaction.door.rosters()
    found = [
        amount(case, Random(seed).sample(entries, len(entries)), rosters=rosters, kinds=KINDS) for seed in range(40)
    ]
    assert {repr(_plain(one)) for one in found} == {repr(_plain(a.access(case)))}


def _plain(found: Amount) -> list[object]:
    cuts = sorted((str(k), sorted(map(str, v))) for k, v in found.cut_offs.items())
    granted = sorted((one, sorted(some)) for one, some in found.grants.items())
    states = sorted(found.states.items())
    sets = [sorted(s) for s in (found.services, found.mentors, found.walled, found.ever_named, found.accepted)]
    naming = sorted((subject, sorted(entries)) for subject, entries in found.naming.items())
    return [sets, sorted(found.permits.items()), cuts, granted, states, naming]


def test_a_grant_says_who_was_let_in_and_as_what() -> None:
    a, _, c, case = shared_case()
    every = frozenset().union(*a.access(case).grants.values())
    assert every == {Grant(a.service, "service"), Grant(c.member, "mentor")}
