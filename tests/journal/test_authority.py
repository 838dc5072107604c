"""Authority: whether the author of an entry might do what it did, by role, folder, kind and operation."""

from typing import Any, NamedTuple

import pytest

from caseworker.domain.access_records import SubjectRole
from caseworker.domain.folders import (
    Folder,
    FolderKey,
    case_folder,
    restricted_folder,
    shared_folder,
    shared_restricted_folder,
)
from caseworker.domain.ids import NO_ID, Id, derived
from caseworker.domain.mentors import Mentor
from caseworker.domain.notices import notice_id
from caseworker.domain.service import Role
from caseworker.journal.arrived import State
from caseworker.journal.entry import FORMAT, Op
from caseworker.services import cases
from caseworker.services.founding import office_folder, roster_folder
from tests.devices import Device, Town, device, enrol, forged, struck, town

COUNTED, REFUSED = State.COUNTED, State.REFUSED
OTHER = derived("somebody else's record")


class Place(NamedTuple):
    """A town with a case that the mentor and the body are let into, and the mentor's own file."""

    town: Town
    case: Id
    file: Id
    mentor: Device

    def folder(self, name: Folder) -> FolderKey:
        """The folder of a class, of the case or of the mentor's file."""
        scope = self.file if name in (Folder.VOLUNTEERING, Folder.VOLUNTEERING_RESTRICTED) else self.case
        body = self.town.q.service if name in (Folder.SHARED, Folder.SHARED_RESTRICTED) else Id("")
        return FolderKey(name, scope, body)


@pytest.fixture(scope="module")
def place() -> Place:
    made = town()
    a = made.a
    with a.desk.act("open a mentor's file") as act:
        file = cases.open_scope(act, a.desk)
        cases.let_in(act, file, subject=file, role=SubjectRole.MENTOR)
        act.add(Mentor(id=file, given_name="Ruth"), FolderKey(Folder.VOLUNTEERING, file))
    mentor = enrol(a, device("Rhys", of=a, member=file), role=Role.MENTOR)
    case = a.open_case()
    a.assign(case, mentor)
    a.let_in(case, made.p)
    for each in (made.p, mentor):
        each.take_roster_of(a)
        for scope in (case, file):
            each.take(a.payload(FolderKey(Folder.ACCESS, scope)), sender=a)
    return Place(made, case, file, mentor)


def judged(place: Place, author: Device, folder: Folder, *changes: Any, cited: Id = NO_ID, **other: Any) -> State:
    """What an entry counts for with the provider, whatever its author's own device thinks of it."""
    key = place.folder(folder)
    subject = cited or {place.mentor: author.member, place.town.p: author.service}.get(author, author.service)
    entry = author.forge(key, *changes, **{"cites": place.town.a.cites(key.scope, subject)} | other)
    with place.town.a.store.writing() as transaction:
        return transaction.door.judged(key, [entry])[entry.id]


KINDS_AND_FOLDERS = [
    ("case", Folder.CASE, COUNTED, REFUSED, REFUSED),
    ("person", Folder.CASE, COUNTED, REFUSED, REFUSED),
    ("session", Folder.CASE, COUNTED, COUNTED, REFUSED),
    ("appointment", Folder.CASE, COUNTED, COUNTED, REFUSED),
    ("safe_contact", Folder.CASE, COUNTED, COUNTED, REFUSED),
    ("note", Folder.CASE, COUNTED, COUNTED, REFUSED),
    ("note", Folder.RESTRICTED, COUNTED, COUNTED, REFUSED),
    ("concern", Folder.RESTRICTED, COUNTED, COUNTED, REFUSED),
    ("risk", Folder.RESTRICTED, COUNTED, REFUSED, REFUSED),
    ("exclusion", Folder.RESTRICTED, COUNTED, REFUSED, REFUSED),
    ("referral", Folder.SHARED, COUNTED, REFUSED, COUNTED),
    ("release", Folder.SHARED, COUNTED, REFUSED, COUNTED),
    ("risk_card", Folder.SHARED, COUNTED, REFUSED, COUNTED),
    ("notice", Folder.SHARED, COUNTED, COUNTED, REFUSED),
    ("risk", Folder.SHARED_RESTRICTED, COUNTED, REFUSED, COUNTED),
    ("concern", Folder.SHARED_RESTRICTED, COUNTED, COUNTED, COUNTED),
    ("mentor", Folder.VOLUNTEERING, COUNTED, REFUSED, REFUSED),
    ("notice", Folder.VOLUNTEERING, COUNTED, COUNTED, REFUSED),
    ("concern", Folder.VOLUNTEERING_RESTRICTED, COUNTED, COUNTED, REFUSED),
]


@pytest.mark.parametrize(("kind", "folder", "coordinator", "mentor", "practitioner"), KINDS_AND_FOLDERS)
def test_who_may_add_a_record_of_a_kind_to_a_folder(
    place: Place, kind: str, folder: Folder, coordinator: State, mentor: State, practitioner: State
) -> None:
    authors = (place.town.a, place.mentor, place.town.p)
    found = [judged(place, author, folder, forged(kind, 0, strand="voluntary")) for author in authors]
    assert found == [coordinator, mentor, practitioner]


@pytest.mark.parametrize(
    ("kind", "folder"), [("session", Folder.RESTRICTED), ("case", Folder.SHARED), ("access", Folder.CASE)]
)
def test_no_kind_lives_where_it_was_not_declared_to_live(place: Place, kind: str, folder: Folder) -> None:
    assert judged(place, place.town.a, folder, forged(kind, 0, strand="voluntary")) is REFUSED


def test_a_kind_of_a_newer_version_is_kept_from_a_coordinator_alone(place: Place) -> None:
    assert judged(place, place.town.a, Folder.CASE, forged("unheard_of", 0, words="…")) is COUNTED
    assert judged(place, place.mentor, Folder.CASE, forged("unheard_of", 0, words="…")) is REFUSED


@pytest.mark.parametrize("version", [{"version": FORMAT + 1}, {"changes": (forged("session", 0, op="hum").change,)}])
def test_what_a_newer_version_asks_for_waits_for_the_update(place: Place, version: dict[str, Any]) -> None:
    assert judged(place, place.town.a, Folder.CASE, forged("session", 0), **version) is State.WAITING


@pytest.mark.parametrize(
    "change",
    [
        forged("session", OTHER, summary="Rewritten"),
        forged("session", OTHER, base={"summary": [bytes(16)]}, summary="Rewritten"),
        forged("session", 0, base={"summary": [bytes(16)]}, summary="Based on somebody's"),
        struck("session", OTHER, op=Op.SET),
        struck("session", OTHER, op=Op.STRIKE),
        forged("session", 0, op=Op.ENROL, summary="Enrolled"),
        struck("notice", OTHER, op=Op.SET),
        forged("notice", OTHER, base={"words": [bytes(16)]}, words="Rewritten"),
    ],
)
def test_who_may_only_add_touches_nothing_that_is_there(place: Place, change: Any) -> None:
    folder = Folder.SHARED if change.change.kind == "notice" else Folder.CASE
    assert judged(place, place.mentor, folder, change) is REFUSED


def test_a_mentor_may_tell_a_notice_under_the_id_that_every_device_computes(place: Place) -> None:
    told = notice_id(OTHER, target=place.folder(Folder.SHARED), rule="attendance")
    assert judged(place, place.mentor, Folder.SHARED, forged("notice", told, rule="attendance")) is COUNTED


def test_a_mentor_may_change_and_strike_what_a_mentor_sets(place: Place) -> None:
    change = forged("appointment", OTHER, base={"place": [bytes(16)]}, place="Library")
    assert judged(place, place.mentor, Folder.CASE, change) is COUNTED
    strike = struck("appointment", OTHER, op=Op.STRIKE)
    assert judged(place, place.mentor, Folder.CASE, strike) is COUNTED


def test_one_change_beyond_authority_refuses_the_whole_entry(place: Place) -> None:
    both = forged("session", 0, summary="Mine"), forged("case", 1, state="closed")
    assert judged(place, place.mentor, Folder.CASE, *both) is REFUSED


def test_an_entry_that_cites_nothing_is_refused(place: Place) -> None:
    assert judged(place, place.town.a, Folder.CASE, forged("session", 0, place="x"), cites=()) is REFUSED


def test_an_entry_waits_for_the_access_entries_that_it_cites(place: Place) -> None:
    unheard = bytes(16)
    assert judged(place, place.town.a, Folder.CASE, forged("session", 0), cites=(unheard,)) is State.WAITING


def test_an_entry_waits_for_the_roster_that_it_was_written_under(place: Place) -> None:
    assert judged(place, place.town.a, Folder.CASE, forged("session", 0), roster=(bytes(16),)) is State.WAITING
    assert judged(place, place.town.a, Folder.CASE, forged("session", 0), roster=()) is State.WAITING


def test_a_device_writes_in_no_other_member_s_name(place: Place) -> None:
    name = bytes.fromhex(place.town.a.member)
    assert judged(place, place.mentor, Folder.CASE, forged("session", 0, place="x"), member=name) is REFUSED


def test_citing_somebody_else_s_assignment_helps_nobody(place: Place) -> None:
    other = place.town.c
    other.take_roster_of(place.town.a)
    change = forged("session", 0, summary="Not mine to write")
    assert judged(place, other, Folder.CASE, change, cited=place.mentor.member) is REFUSED


def test_a_service_that_does_not_keep_the_case_writes_nothing_in_it(place: Place) -> None:
    change = forged("person", place.case, given_name="Other")
    assert judged(place, place.town.q, Folder.CASE, change, cited=place.town.q.service) is REFUSED
    assert judged(place, place.town.q, Folder.CASE, change, cited=place.town.a.service) is REFUSED


def test_a_practitioner_writes_in_no_other_body_s_folder(place: Place) -> None:
    a, p = place.town.a, place.town.p
    key = shared_folder(place.case, derived("another body"))
    entry = p.forge(key, forged("referral", 0, strand="voluntary"), cites=a.cites(place.case, p.service))
    with a.store.writing() as transaction:
        assert transaction.door.judged(key, [entry])[entry.id] is REFUSED


def test_a_mentor_raises_a_concern_about_another_mentor_and_reads_nothing_there(place: Place) -> None:
    key = FolderKey(Folder.VOLUNTEERING_RESTRICTED, place.file)
    other, a = place.town.c, place.town.a
    other.take_roster_of(a)
    concern = other.forge(key, forged("concern", 0, words="…"), cites=a.cites(place.file, a.service))
    note = other.forge(key, forged("note", 0, words="…"), cites=a.cites(place.file, a.service))
    with a.store.writing() as transaction:
        states = transaction.door.judged(key, [concern, note])
    assert [states[concern.id], states[note.id]] == [COUNTED, REFUSED]
    assert other.member not in a.reading(key)


def test_a_mentor_writes_in_no_other_mentor_s_file(place: Place) -> None:
    a, other = place.town.a, place.town.c
    key = FolderKey(Folder.VOLUNTEERING, place.file)
    entry = other.forge(key, forged("notice", 0, rule="hours"), cites=a.cites(place.file, place.mentor.member))
    with a.store.writing() as transaction:
        assert transaction.door.judged(key, [entry])[entry.id] is REFUSED


@pytest.mark.parametrize("folder", [roster_folder, office_folder])
def test_only_coordinators_write_in_the_roster_and_the_office(place: Place, folder: Any) -> None:
    a = place.town.a
    key = folder(a.service)
    kind = "member" if key.folder is Folder.ROSTER else "service_settings"
    written = [each.forge(key, forged(kind, 0, name="Other")) for each in (place.town.b, place.mentor, place.town.q)]
    with a.store.writing() as transaction:
        states = transaction.door.judged(key, written)
    if key.folder is Folder.OFFICE:
        assert [states[one.id] for one in written] == [COUNTED, REFUSED, REFUSED]
    else:
        assert [states[one.id] for one in written] == [State.WAITING] * 3


def test_the_restricted_folders_take_what_a_mentor_may_not_read(place: Place) -> None:
    for key in (restricted_folder(place.case), shared_restricted_folder(place.case, place.town.q.service)):
        assert judged(place, place.mentor, key.folder, forged("concern", 0, words="…")) is COUNTED
        assert place.mentor.member not in place.town.a.reading(key)
    assert place.mentor.member in place.town.a.reading(case_folder(place.case))
