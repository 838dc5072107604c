"""Gaps that follow from who is let in and from files that are not a case: each appears and goes with the write."""

from datetime import timedelta
from pathlib import Path

import pytest

from caseworker.domain.access_records import Permission
from caseworker.domain.agreements import LawfulBasis
from caseworker.domain.cases import CaseState
from caseworker.domain.folders import access_folder, case_folder
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.domain.mentors import Mentor, Supervision
from caseworker.domain.service import Role, ServiceSettings
from caseworker.services import assignments, links, members, mentors
from caseworker.services.founding import office_folder
from caseworker.storage.verify import verify_store
from tests.devices import MONDAY, Device, device, enrol, founder, later, provider, set_state, town

TODAY = MONDAY.date()


def gaps(one: Device, about: Id) -> dict[str, str]:
    return dict(one.rows("SELECT code, since FROM gap WHERE case_id=?", about))


def opened(a: Device, **values: object) -> Id:
    case = a.open_case()
    with a.desk.act("open") as act:
        set_state(act, case, state=CaseState.OPEN, owner=a.member, opened_on=TODAY, **values)
    return case


def as_after_a_replay(*devices: Device) -> bool:
    before = [one.content() for one in devices]
    for one in devices:
        one.replay()
    return [one.content() for one in devices] == before


def test_a_second_mentor_let_in_is_a_gap_since_the_later_match_began() -> None:
    a = founder("Ann")
    first, second = (enrol(a, device(name, of=a), role=Role.MENTOR) for name in ("Ruth Osei", "Amir Khan"))
    case = opened(a)
    a.assign(case, first)
    assert GapCode.TWO_MENTORS not in gaps(a, case)
    a.assign(case, second)
    assert gaps(a, case)[GapCode.TWO_MENTORS] == TODAY.isoformat()
    for mentor, days in ((first, 1), (second, 5)):
        match = Match(mentor=mentor.member, state="active", started_on=TODAY + timedelta(days=days))
        a.add(match, case_folder(case))
    assert gaps(a, case)[GapCode.TWO_MENTORS] == (TODAY + timedelta(days=5)).isoformat()
    assert as_after_a_replay(a)
    assignments.wall(a.desk, case=case, member=second.member, reason="Cousins")
    assert GapCode.TWO_MENTORS not in gaps(a, case)


def test_a_wall_put_up_again_leaves_one_mentor_whatever_was_agreed_of_the_first_wall() -> None:
    a, b, first = provider()
    second = enrol(a, device("Amir Khan", of=a), role=Role.MENTOR)
    case = opened(a)
    for mentor in (first, second):
        a.assign(case, mentor)
    assignments.wall(a.desk, case=case, member=second.member, reason="Cousins")
    for each, other in ((a, b), (b, a)):
        each.carry_to(other)
        assignments.lift_wall(other.desk, case=case, member=second.member)
    b.carry_to(a)
    assert GapCode.TWO_MENTORS in gaps(a, case)
    assignments.wall(a.desk, case=case, member=second.member, reason="Cousins after all")
    assert GapCode.TWO_MENTORS not in gaps(a, case)
    assert as_after_a_replay(a)


def test_what_a_body_is_told_needs_a_lawful_basis_from_the_office_or_for_the_person() -> None:
    made = town()
    one, other = opened(made.a), opened(made.a)
    for case in (one, other):
        made.a.let_in(case, made.q)
    assert {case for case in (one, other) if GapCode.BASIS in gaps(made.a, case)} == {one, other}
    made.a.add(LawfulBasis(article_6="public_task", reviewed_on=TODAY), case_folder(one))
    assert GapCode.BASIS not in gaps(made.a, one)
    made.a.add(LawfulBasis(article_6="public_task", recipient=made.q.service), office_folder(made.a.service))
    assert GapCode.BASIS not in gaps(made.a, other)
    assert as_after_a_replay(made.a)


def test_a_permission_given_needs_a_basis_of_its_own_where_the_office_names_the_others() -> None:
    made = town()
    case = opened(made.a)
    made.a.let_in(case, made.q)
    office = office_folder(made.a.service)
    for purpose in ("referral", "identity", "release", "contract", "safeguarding", "risk", "outcome", "attendance"):
        made.a.add(LawfulBasis(article_6="public_task", purpose=purpose), office)
    assert GapCode.BASIS not in gaps(made.a, case)
    made.a.add(Permission(body=made.q.service, purpose="progress", granted=True), access_folder(case))
    assert GapCode.BASIS in gaps(made.a, case)
    made.a.add(LawfulBasis(article_6="consent", purpose="progress"), office)
    assert GapCode.BASIS not in gaps(made.a, case)


def exchanged(*devices: Device) -> None:
    for _ in range(3):
        for one in devices:
            one.run()


def test_a_case_whose_last_reader_is_struck_off_is_a_gap_that_those_behind_its_wall_see(tmp_path: Path) -> None:
    a, b, _ = provider(tmp_path)
    case = opened(a)
    exchanged(a, b)
    later(b, days=2)
    assignments.wall(b.desk, case=case, member=a.member, reason="Cousins")
    exchanged(a, b)
    assert GapCode.NOBODY_READS not in gaps(a, case)
    members.remove_device(a.desk, device=b.id)
    assert gaps(a, case)[GapCode.NOBODY_READS] == (TODAY + timedelta(days=2)).isoformat()
    assert as_after_a_replay(a)


def test_a_mentors_file_has_the_gap_of_supervision() -> None:
    a = founder("Ann")
    ruth = Mentor(given_name="Ruth", status="active", started_on=TODAY - timedelta(days=90))
    file = mentors.enrol_mentor(a.desk, mentor=ruth).created[0]
    assert gaps(a, file) == {GapCode.SUPERVISION: (TODAY - timedelta(days=90)).isoformat()}
    mentors.supervised(a.desk, mentor=file, held=Supervision(on=TODAY), next_due=TODAY + timedelta(days=60))
    assert gaps(a, file) == {GapCode.SUPERVISION: (TODAY + timedelta(days=61)).isoformat()}
    assert as_after_a_replay(a)
    mentors.leave(a.desk, mentor=file, on=TODAY)
    assert gaps(a, file) == {}


def test_a_service_whose_recovery_was_never_rehearsed_has_that_gap_since_its_founding() -> None:
    a = founder("Ann")
    assert gaps(a, a.service) == {GapCode.REHEARSAL: TODAY.isoformat()}
    (settings,) = (Id(one) for one in a.ids(ServiceSettings.kind.name))
    a.change(settings, recovery_rehearsed_on=TODAY)
    assert gaps(a, a.service) == {}
    assert as_after_a_replay(a)


def three(folder: Path) -> tuple[Device, Device, Device, Id, Id]:
    """Three coordinators, and two cases that all of them read."""
    a, b, _ = provider(folder)
    c = enrol(a, device("Nia Rees", of=a, folder=folder), role=Role.COORDINATOR)
    one, two = opened(a), opened(a)
    exchanged(a, b, c)
    return a, b, c, one, two


def unread(one: Device, *cases: Id) -> list[str | None]:
    return [gaps(one, case).get(GapCode.NOBODY_READS) for case in cases]


def agrees(*devices: Device) -> bool:
    return all(verify_store(one.store).sound for one in devices) and as_after_a_replay(*devices)


def walled_apart(c: Device, *, one: Id, first: Device, two: Id, second: Device) -> str:
    """Put a wall round one case and a day later round another. Answers the day of the later one."""
    assignments.wall(c.desk, case=one, member=first.member, reason="Cousins")
    later(c, days=1)
    assignments.wall(c.desk, case=two, member=second.member, reason="Neighbours")
    return (TODAY + timedelta(days=1)).isoformat()


def test_records_that_are_each_read_are_read_by_nobody_once_joined(tmp_path: Path) -> None:
    a, b, c, one, two = three(tmp_path)
    day = walled_apart(c, one=one, first=a, two=two, second=b)
    exchanged(a, b, c)
    members.change_role(a.desk, member=c.member, role=Role.TRUSTEE)
    assert unread(a, one, two) == [None, None]
    links.same_person(c.desk, case=one, other=two)
    exchanged(c, a, b)
    assert [unread(each, one, two) for each in (a, b)] == [[day, day], [day, day]]
    assert agrees(a, b)


def test_joined_records_that_nobody_reads_are_read_again_once_two_have_parted_them(tmp_path: Path) -> None:
    a, b, c, one, two = three(tmp_path)
    d = enrol(a, device("Gwen Pugh", of=a, folder=tmp_path), role=Role.COORDINATOR)
    links.same_person(c.desk, case=one, other=two)
    exchanged(a, b, c, d)
    for each in (c, d):
        members.change_role(a.desk, member=each.member, role=Role.TRUSTEE)
        links.part(each.desk, case=one, other=two)
    b.take_roster_of(a)
    assignments.wall(b.desk, case=one, member=a.member, reason="Cousins")
    assignments.wall(a.desk, case=two, member=b.member, reason="Neighbours")
    exchanged(a, b)
    for each in (c, d):
        assert unread(a, one, two) == [TODAY.isoformat(), TODAY.isoformat()]
        assert agrees(a, b)
        exchanged(each, a, b)
    assert unread(a, one, two) == unread(b, one, two) == [None, None]
    assert agrees(a, b)


@pytest.mark.parametrize("parted_by_one", [False, True])
def test_a_record_that_the_wall_of_the_other_keeps_from_everybody_is_a_gap_too(
    tmp_path: Path, parted_by_one: bool
) -> None:
    a, b, c, one, two = three(tmp_path)
    links.same_person(c.desk, case=one, other=two)
    if parted_by_one:
        links.part(c.desk, case=one, other=two)
    assignments.wall(c.desk, case=one, member=a.member, reason="Cousins")
    assignments.wall(c.desk, case=one, member=b.member, reason="Neighbours")
    exchanged(a, b, c)
    assert unread(a, one, two) == [None, None]
    members.remove_device(a.desk, device=c.id)
    assert unread(a, one, two) == [TODAY.isoformat(), TODAY.isoformat()]
    exchanged(a, b)
    assert unread(b, one, two) == [TODAY.isoformat(), TODAY.isoformat()]
    assert agrees(a, b)


def test_a_case_is_unread_since_a_wall_that_stands_was_put_up_and_not_since_somebody_was_named(tmp_path: Path) -> None:
    a, b, c, one, _ = three(tmp_path)
    a.assign(one, b)
    later(a, days=3)
    assignments.wall(a.desk, case=one, member=b.member, reason="Cousins")
    exchanged(a, b, c)
    members.remove_device(b.desk, device=a.id)
    members.remove_device(b.desk, device=c.id)
    assert unread(b, one) == [(TODAY + timedelta(days=3)).isoformat()]
    assert agrees(b)
