"""Who reads a folder: each row of the table of folders, walls subtracted last."""

import pytest

from caseworker.domain.access_records import SubjectRole
from caseworker.domain.folders import Folder, FolderKey, access_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.service import Role
from caseworker.journal.readers import readers
from caseworker.services import assignments, cases
from tests.devices import Device, Town, body, device, enrol, town


class Case:
    """A town with one case that the mentor C and the body of P are let into; D is a mentor without cases."""

    def __init__(self) -> None:
        self.town: Town = town()
        a = self.town.a
        self.d = enrol(a, device("Dot", of=a), role=Role.MENTOR)
        self.case = a.open_case()
        a.assign(self.case, self.town.c)
        a.let_in(self.case, self.town.p)

    def key(self, folder: Folder, *, body: Device | None = None) -> FolderKey:
        """A folder of the case."""
        shared = folder in (Folder.SHARED, Folder.SHARED_RESTRICTED)
        return FolderKey(folder, self.case, (body or self.town.p).service if shared else Id(""))

    def names(self, key: FolderKey) -> str:
        """The readers of a folder by their letters."""
        letters = {
            "a": self.town.a,
            "b": self.town.b,
            "c": self.town.c,
            "d": self.d,
            "p": self.town.p,
            "q": self.town.q,
        }
        reading = self.town.a.reading(key)
        return "".join(letter for letter, each in letters.items() if each.member in reading)


ROWS = [
    (Folder.ACCESS, "abcpq"),
    (Folder.CASE, "abc"),
    (Folder.RESTRICTED, "ab"),
    (Folder.SHARED, "abcp"),
    (Folder.SHARED_RESTRICTED, "abp"),
]


@pytest.mark.parametrize(("folder", "expected"), ROWS)
def test_each_class_of_folder_has_its_readers(folder: Folder, expected: str) -> None:
    here = Case()
    assert here.names(here.key(folder)) == expected


@pytest.mark.parametrize(("folder", "expected"), [(f, e.replace("c", "")) for f, e in ROWS[1:]])
def test_an_unassigned_mentor_reads_the_access_folder_alone(folder: Folder, expected: str) -> None:
    here = Case()
    assignments.unassign(here.town.a.desk, case=here.case, mentor=here.town.c.member)
    assert here.names(here.key(folder)) == expected
    assert here.names(here.key(Folder.ACCESS)) == "abcpq"


@pytest.mark.parametrize("folder", [Folder.CASE, Folder.RESTRICTED, Folder.SHARED, Folder.SHARED_RESTRICTED])
def test_a_wall_is_subtracted_from_every_rule_and_leaves_the_access_folder(folder: Folder) -> None:
    here = Case()
    for each in (here.town.b, here.town.c):
        assignments.wall(here.town.a.desk, case=here.case, member=each.member, reason="")
    assert not set("bc") & set(here.names(here.key(folder)))
    assert set("bc") <= set(here.names(here.key(Folder.ACCESS)))


def test_a_practitioner_can_be_walled_off_too() -> None:
    here = Case()
    assignments.wall(here.town.a.desk, case=here.case, member=here.town.p.member, reason="")
    assert here.names(here.key(Folder.SHARED)) == "abc"


def test_a_second_body_reads_nothing_of_the_first_s() -> None:
    here = Case()
    other, practitioner = body("Mid Wales Probation", by=here.town.a)
    here.town.a.let_in(here.case, other)
    reading = here.town.a.reading(here.key(Folder.SHARED))
    assert here.town.p.member in reading
    assert not {other.member, practitioner.member} & reading
    assert practitioner.member in here.town.a.reading(here.key(Folder.SHARED, body=other))


@pytest.mark.parametrize(
    ("team", "area", "reads"),
    [("Wrexham", "Wrexham", True), ("Cardiff", "Wrexham", False), ("", "Wrexham", True), ("Cardiff", "", True)],
)
def test_a_body_s_practitioners_read_by_the_area_they_work_in(team: str, area: str, reads: bool) -> None:
    here = Case()
    other, practitioner = body("Mid Wales Probation", by=here.town.a, team=team)
    here.town.a.let_in(here.case, other, team=area)
    assert (practitioner.member in here.town.a.reading(here.key(Folder.SHARED, body=other))) is reads


def test_a_body_that_was_never_let_in_reads_nothing() -> None:
    here = Case()
    case = here.town.a.open_case()
    reading = here.town.a.reading(FolderKey(Folder.SHARED, case, here.town.q.service))
    assert reading == {here.town.a.member, here.town.b.member}


def test_a_mentor_s_own_file_is_read_by_coordinators_and_that_mentor() -> None:
    here = Case()
    a = here.town.a
    with a.desk.act("open a mentor's file") as act:
        file = cases.open_scope(act, a.desk)
        cases.let_in(act, file, subject=file, role=SubjectRole.MENTOR)
    rhys = enrol(a, device("Rhys", of=a, member=file), role=Role.MENTOR)
    coordinators = {a.member, here.town.b.member}
    assert a.reading(FolderKey(Folder.VOLUNTEERING, file)) == {*coordinators, rhys.member}
    assert a.reading(FolderKey(Folder.VOLUNTEERING_RESTRICTED, file)) == coordinators


def test_a_coordinator_does_not_read_the_restricted_file_about_themself() -> None:
    here = Case()
    a = here.town.a
    with a.desk.act("open a mentor's file") as act:
        file = cases.open_scope(act, a.desk)
    both = enrol(a, device("Rhys", of=a, member=file), role=Role.COORDINATOR)
    assert both.member not in a.reading(FolderKey(Folder.VOLUNTEERING_RESTRICTED, file))
    assert both.member in a.reading(FolderKey(Folder.VOLUNTEERING, file))


def test_the_office_is_read_by_every_member_and_the_roster_by_partners_too() -> None:
    here = Case()
    a = here.town.a
    assert here.names(FolderKey(Folder.OFFICE, a.service)) == "abcd"
    assert here.names(FolderKey(Folder.ROSTER, a.service)) == "abcdpq"
    assert here.names(FolderKey(Folder.ROSTER, here.town.q.service)) == "abcdpq"


def test_a_folder_whose_access_folder_nobody_knows_has_no_readers() -> None:
    here = Case()
    assert here.names(FolderKey(Folder.CASE, derived("unheard of"))) == ""
    with here.town.a.store.writing() as transaction:
        rosters = transaction.door.rosters()
    assert readers(access_folder(here.case), access=None, rosters=rosters) == frozenset()


def test_who_has_left_reads_nothing_more_and_a_new_coordinator_rewrites_nothing() -> None:
    here = Case()
    a = here.town.a
    eve = enrol(a, device("Eve", of=a), role=Role.COORDINATOR)
    assert eve.member in a.reading(here.key(Folder.CASE))
    a.change(eve.member, left_on=a.clock.now().date())
    assert eve.member not in a.reading(here.key(Folder.CASE))
    a.change(here.town.c.member, left_on=a.clock.now().date())
    assert here.town.c.member not in a.reading(here.key(Folder.CASE))
