"""Behind a wall: whoever it names, and whoever only they have let in since."""

from datetime import date

import pytest

from caseworker.domain.access_records import SamePerson, access_id, cut_off_id, same_person_id
from caseworker.domain.errors import Refused
from caseworker.domain.folders import access_folder, case_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.service import Device as Laptop
from caseworker.domain.service import Member as Record
from caseworker.domain.service import Role
from caseworker.journal.entry import Op
from caseworker.services import assignments, links, members
from caseworker.services.founding import roster_folder
from tests.devices import Device, Forged, device, enrol, forged, provider


def walled_case() -> tuple[Device, Device, Device, Id]:
    """Coordinators A and B, the mentor C, and a case from which B is walled off; everybody has heard of it."""
    a, b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    assignments.wall(a.desk, case=case, member=b.member, reason="A cousin")
    a.carry_to(b, c)
    return a, b, c, case


def let_in_by(who: Device, name: str, *, role: Role = Role.COORDINATOR, member: Id = NO_ID) -> Device:
    """A new device that one coordinator enrols."""
    return enrol(who, device(name, of=who, member=member), role=role)


def say_again(who: Device, laptop: Device) -> None:
    """What a patched program says of a laptop that is in the service: all that enrolling it says."""
    key, recipient = laptop.keys.verify_key.hex(), laptop.keys.recipient
    member = Record(id=laptop.member, role=Role.COORDINATOR)
    device_ = Laptop(id=laptop.id, member=laptop.member, signing_key=key, recipient=recipient)
    with who.desk.act("say again") as act:
        act.put(member, roster_folder(who.service))
        act.put(device_, roster_folder(who.service), op=Op.ENROL)


def test_a_colleague_whom_the_walled_invent_is_behind_the_wall_too() -> None:
    a, b, _, case = walled_case()
    invented = let_in_by(b, "Nobody")
    b.carry_to(a)
    assert a.access(case).walled == {b.member, invented.member}
    assert invented.member not in a.reading(case_folder(case))


def test_a_laptop_that_the_walled_enrol_in_a_colleague_s_name_shuts_the_case_to_it_until_it_is_struck_off() -> None:
    a, b, c, case = walled_case()
    second = let_in_by(b, "Ruth again", role=Role.MENTOR, member=c.member)
    b.carry_to(a, c)
    assert c.member not in a.reading(case_folder(case))
    assert c.ids("person") == set()
    members.remove_device(a.desk, device=second.id)
    a.carry_to(c)
    assert c.member in a.reading(case_folder(case))
    assert c.ids("person") == {case}


def test_a_coordinator_who_is_not_behind_the_wall_brings_them_out_by_letting_them_in_too() -> None:
    a, b, c, case = walled_case()
    second = let_in_by(b, "Ruth again", role=Role.MENTOR, member=c.member)
    b.carry_to(a)
    members.confirm(a.desk, device=second.id)
    assert a.access(case).walled == {b.member}
    assert c.member in a.reading(case_folder(case))


def test_whom_the_walled_invent_do_not_bring_each_other_or_themselves_out() -> None:
    a, b, _, case = walled_case()
    first, second = let_in_by(b, "Nobody"), let_in_by(b, "Nobody else")
    b.carry_to(a)
    a.carry_to(first, second)
    for one, other in ((first, second), (second, first)):
        members.confirm(one.desk, device=other.id)
        say_again(one, one)
        one.carry_to(a)
    assert a.access(case).walled == {b.member, first.member, second.member}


def test_a_colleague_confirms_a_laptop_in_their_own_name_from_the_one_that_was_known_before() -> None:
    a, b, _, case = walled_case()
    d = let_in_by(a, "Dot")
    a.carry_to(b, d)
    second = let_in_by(b, "Dot again", member=d.member)
    b.carry_to(a, d)
    assert d.member in a.access(case).walled
    members.confirm(d.desk, device=second.id)
    d.carry_to(a)
    assert a.access(case).walled == {b.member}


def test_two_honest_coordinators_who_enrol_each_other_s_new_laptops_stay_outside() -> None:
    a, b, _, case = walled_case()
    d = let_in_by(a, "Dot")
    a.carry_to(b, d)
    let_in_by(a, "Dot again", member=d.member)
    let_in_by(d, "Ann again", member=a.member)
    d.carry_to(a)
    assert a.access(case).walled == {b.member}


def test_a_laptop_of_the_walled_goes_on_speaking_for_them_when_it_is_signed_over() -> None:
    a, b, _, case = walled_case()
    invented = let_in_by(b, "Nobody")
    b.carry_to(a)
    a.change(b.id, member=a.member)
    assert invented.member in a.access(case).walled


def test_the_device_in_use_does_not_confirm_itself() -> None:
    a, *_ = provider()
    d = let_in_by(a, "Dot")
    a.carry_to(d)
    with pytest.raises(Refused, match="the device that you are using"):
        members.confirm(d.desk, device=d.id)


def test_who_was_let_in_before_the_wall_was_raised_reads_on() -> None:
    a, b, _ = provider()
    case = a.open_case()
    earlier = let_in_by(b, "Dot")
    b.carry_to(a)
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    assert earlier.member in a.reading(case_folder(case))


def test_whom_the_invented_let_in_is_behind_the_wall_as_well() -> None:
    a, b, _, case = walled_case()
    first = let_in_by(b, "Nobody")
    first.take_roster_of(b)
    second = let_in_by(first, "Nobody else")
    first.carry_to(a)
    assert a.access(case).walled == {b.member, first.member, second.member}


def test_a_friend_whom_the_walled_make_a_coordinator_does_not_read_for_them() -> None:
    a, b, c, case = walled_case()
    other = a.open_case(family="Pike")
    assignments.wall(a.desk, case=other, member=b.member, reason="")
    with b.desk.act("change a role") as act:
        act.change(act.load(c.member), role=Role.COORDINATOR)
    b.carry_to(a)
    assert c.member not in a.reading(case_folder(other)) | a.reading(case_folder(case))


def test_a_friend_who_had_left_and_whom_the_walled_bring_back_does_not_read_for_them() -> None:
    a, b, _ = provider()
    friend = let_in_by(a, "Dot")
    a.change(friend.member, left_on=date(2026, 12, 1))
    case = a.open_case()
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    a.carry_to(b)
    b.change(friend.member, left_on=None)
    b.carry_to(a)
    assert a.access(case).walled == {b.member, friend.member}
    a.change(friend.member, left_on=date(2026, 12, 2))
    a.change(friend.member, left_on=None)
    assert a.access(case).walled == {b.member}


def test_a_laptop_of_the_walled_that_they_sign_over_to_a_colleague_shuts_the_case_to_that_colleague() -> None:
    a, b, c, case = walled_case()
    b.change(b.id, member=c.member)
    b.carry_to(a)
    assert c.member not in a.reading(case_folder(case))


def test_a_colleague_s_laptop_whose_key_the_walled_replace_by_their_own_is_sent_nothing_of_the_case() -> None:
    a, b, c, case = walled_case()
    b.change(c.id, recipient=b.keys.recipient)
    b.carry_to(a)
    assert c.member not in a.reading(case_folder(case))
    a.change(c.id, recipient=c.keys.recipient)
    assert c.member in a.reading(case_folder(case))


def test_nobody_takes_a_wall_down_by_writing_another_name_into_it() -> None:
    a, b, c, case = walled_case()
    d = let_in_by(a, "Dot")
    a.carry_to(d)
    d.change(access_id(case, subject=b.member), subject=c.member)
    d.carry_to(a)
    assert a.access(case).walled == {b.member}
    assert c.member in a.reading(case_folder(case))


def test_an_invented_voice_does_not_help_to_lift_the_wall() -> None:
    a, b, _, case = walled_case()
    invented = let_in_by(b, "Nobody")
    b.carry_to(a)
    a.carry_to(invented)
    assignments.lift_wall(a.desk, case=case, member=b.member)
    invented.take(a.payload(*a.folders()), sender=a)
    with pytest.raises(Refused):
        assignments.lift_wall(invented.desk, case=case, member=b.member)
    wall = a.load(access_id(case, subject=b.member)).seen["walled"][0].hex()
    write_into_access(invented, case, forged("wall_lift", 0, wall=wall))
    invented.carry_to(a)
    assert b.member in a.access(case).walled


# -- what they write ---------------------------------------------------------------------------------------------------


def write_into_access(who: Device, case: Id, *changes: Forged) -> bytes:
    """What a patched program writes into a case's access folder, as a coordinator of the service; the entry's id."""
    key = access_folder(case)
    entry = who.forge(key, *changes, cites=who.cites(case, who.service)).id
    who.rejudge(*who.folders())
    return entry


def assignment(case: Id, friend: Device) -> Forged:
    """That a friend is let in as a mentor."""
    subject = bytes.fromhex(friend.member)
    return forged(
        "access", access_id(case, subject=friend.member), subject=subject, subject_role="mentor", assigned=True
    )


def with_a_friend() -> tuple[Device, Device, Device, Device, Id]:
    """A and B, whom a wall keeps from the case, with whom B invented, and a friend of B's who is a mentor."""
    a, b, _, case = walled_case()
    friend = let_in_by(a, "Friend", role=Role.MENTOR)
    invented = let_in_by(b, "Nobody")
    b.carry_to(a)
    a.carry_to(b)
    a.carry_to(invented, b)
    invented.take(a.payload(*a.folders()), sender=a)
    friend.take_roster_of(a)
    return a, b, invented, friend, case


def test_a_friend_whom_an_invented_colleague_assigns_reads_nothing_until_a_second_coordinator_confirms_them() -> None:
    a, _, invented, friend, case = with_a_friend()
    write_into_access(invented, case, assignment(case, friend))
    invented.carry_to(a)
    for one in (a, invented):
        assert friend.member not in one.reading(case_folder(case))
    a.carry_to(friend)
    assert friend.ids("person") == set()
    members.confirm(a.desk, device=invented.id)
    with a.desk.act("change a role") as act:
        act.change(act.load(invented.member), role=Role.COORDINATOR)
    a.carry_to(invented)
    for one in (a, invented):
        assert friend.member in one.reading(case_folder(case))


def test_a_laptop_that_the_walled_enrol_for_themself_lets_nobody_in() -> None:
    a, b, _, friend, case = with_a_friend()
    second = let_in_by(b, "Bob again", member=b.member)
    b.carry_to(a)
    second.take(a.payload(*a.folders()), sender=a)
    write_into_access(second, case, assignment(case, friend))
    second.carry_to(a)
    assert friend.member not in a.reading(case_folder(case))


def test_the_walled_do_not_open_their_own_cut_off_or_accept_what_it_holds() -> None:
    a, b, _, friend, case = with_a_friend()
    key = access_folder(case)
    entry = write_into_access(b, case, assignment(case, friend))
    cut = cut_off_id(b.id, folder=key)
    opened = forged("cut_off", cut, base=b.load(cut).seen, heads=["*"])
    accepted = forged("accept", 0, of_folder=str(key), entries=[entry.hex()])
    write_into_access(b, case, opened, accepted)
    b.carry_to(a)
    assert friend.member not in a.reading(case_folder(case))


def test_the_walled_do_not_take_a_wall_down_by_cutting_off_the_laptop_that_raised_it() -> None:
    a, b, _, _, case = with_a_friend()
    key = access_folder(case)
    cut = cut_off_id(a.id, folder=key)
    write_into_access(
        b, case, forged("cut_off", cut, device=bytes.fromhex(a.id), of_folder=str(key), heads=[], op=Op.CUT_OFF)
    )
    b.carry_to(a)
    assert b.member in a.access(case).walled
    assert b.member not in a.reading(case_folder(case))


def test_a_coordinator_outside_the_wall_lets_one_entry_from_behind_it_count_by_accepting_it() -> None:
    a, _, invented, friend, case = with_a_friend()
    entry = write_into_access(invented, case, assignment(case, friend))
    invented.carry_to(a)
    a.accept(access_folder(case), entry)
    assert friend.member in a.reading(case_folder(case))


def test_what_somebody_wrote_before_the_walled_brought_them_behind_the_wall_goes_on_counting() -> None:
    a, b, c = provider()
    d = let_in_by(a, "Dot")
    case = a.open_case()
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    a.carry_to(b, c, d)
    d.take(a.payload(*a.folders()), sender=a)
    d.assign(case, c)
    let_in_by(b, "Dot again", member=d.member)
    d.carry_to(a, b)
    b.carry_to(a)
    assert d.member in a.access(case).walled
    assert c.member in a.reading(case_folder(case))


# -- two records of one person -----------------------------------------------------------------------------------------


def joined() -> tuple[Device, Device, Device, Id, Id]:
    """Two records of one person, and B walled off from the one."""
    a, b, c = provider()
    one, two = a.open_case(), a.open_case()
    links.same_person(a.desk, case=one, other=two)
    assignments.wall(a.desk, case=one, member=b.member, reason="A cousin")
    a.carry_to(b, c)
    return a, b, c, one, two


def test_the_walled_do_not_get_round_a_wall_by_parting_two_records() -> None:
    a, b, _, one, two = joined()
    with b.desk.act("part two records") as act:
        act.put(SamePerson(id=same_person_id(two, other=one), other=one, same=False), access_folder(two))
    b.carry_to(a)
    assert b.member not in a.reading(case_folder(two))
    links.part(a.desk, case=one, other=two)
    assert b.member not in a.reading(case_folder(two))


def test_the_walled_do_not_get_round_a_wall_by_writing_another_case_into_the_link() -> None:
    a, b, _, one, two = joined()
    b.change(same_person_id(two, other=one), other=a.open_case())
    b.carry_to(a)
    assert a.access(two).same_as == {one}
    assert b.member not in a.reading(case_folder(two))


def test_two_coordinators_part_a_walled_record_from_another() -> None:
    a, b, _, one, two = joined()
    d = let_in_by(a, "Dot")
    a.carry_to(d)
    d.take(a.payload(*a.folders()), sender=a)
    links.part(a.desk, case=one, other=two)
    assert b.member not in a.reading(case_folder(two))
    a.carry_to(d)
    links.part(d.desk, case=one, other=two)
    d.carry_to(a)
    assert b.member in a.reading(case_folder(two))


def test_two_records_that_are_joined_again_need_two_voices_anew() -> None:
    a, b, _, one, two = joined()
    links.part(a.desk, case=one, other=two)
    links.same_person(a.desk, case=one, other=two)
    links.part(a.desk, case=one, other=two)
    assert b.member not in a.reading(case_folder(two))


def test_a_wall_reaches_through_every_link_however_late_it_comes() -> None:
    a, b, _ = provider()
    cases = [a.open_case() for _ in range(3)]
    links.same_person(a.desk, case=cases[0], other=cases[1])
    links.same_person(a.desk, case=cases[1], other=cases[2])
    a.carry_to(b)
    assert b.ids("person") == set(cases)
    assignments.wall(a.desk, case=cases[0], member=b.member, reason="")
    a.carry_to(b)
    assert b.ids("person") == set()


# -- roles -------------------------------------------------------------------------------------------------------------


def test_a_mentor_who_becomes_a_coordinator_sees_the_whole_caseload_and_one_who_was_one_no_longer_does() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    with a.desk.act("change a role") as act:
        act.change(act.load(b.member), role=Role.MENTOR)
    a.carry_to(b)
    assert b.ids("person") == set()
    with a.desk.act("change a role") as act:
        act.change(act.load(b.member), role=Role.COORDINATOR)
    a.carry_to(b)
    assert b.ids("person") == {case}


def test_who_is_walled_off_makes_no_other_record_s_walls_reach_the_one_they_are_kept_from_by_a_link() -> None:
    a, b, _ = provider()
    case, other = a.open_case(), a.open_case()
    d = let_in_by(a, "Dot")
    a.carry_to(b, d)
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    links.same_person(b.desk, case=case, other=other)
    assignments.wall(b.desk, case=other, member=d.member, reason="")
    for one in (a, b, d):
        one.carry_to(a, b, d)
    for one in (a, b, d):
        assert one.reading(case_folder(case)) == {a.member, d.member}
