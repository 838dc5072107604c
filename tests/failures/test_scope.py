"""Scope: what reaches whose device, searched for byte by byte in everything that the device's own keys decrypt."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import CaseState
from caseworker.domain.concerns import Concern
from caseworker.domain.disclosure import Purpose
from caseworker.domain.folders import PER_BODY, PER_CASE, Folder, FolderKey, case_folder, restricted_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.lone_working import Came, Rung
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.on_call import OnCallShift
from caseworker.domain.service import Role, ServiceKind
from caseworker.domain.sessions import Session
from caseworker.services import (
    assignments,
    cases,
    concerns,
    erasure,
    lone_working,
    matches,
    mentors,
    notices,
    on_call,
    permissions,
    sessions,
)
from caseworker.storage.engine import open_store
from caseworker.storage.erasing import erase_due
from caseworker.storage.incarnation import renew
from caseworker.storage.verify import verify_store
from caseworker.sync.duties import cover_removals, give_up
from caseworker.sync.exchange import Exchange
from tests.devices import TABLE, Device, device, enrol, founder, later, pin_each_other, set_state
from tests.failures.decrypting import Keeping, log_of, opened_by, pages_of
from tests.failures.planting import Garden, Planted, Table, found

KEY = bytes(range(32))
HOUR = timedelta(hours=1)
RAISED = "words of a concern that a mentor raised"
ASKED = (Purpose.ATTENDANCE, Purpose.PROGRESS, Purpose.OUTCOME)
TOLD_OF = Table()


class World(NamedTuple):
    """A provider, two bodies, and what each device's keys decrypt once everything was exchanged.

    `ours` is shared with both bodies, the mentor C walks with them, B is walled from it; `other` is nobody else's.
    """

    a: Device
    b: Device
    c: Device
    e: Device
    p: Device
    p2: Device
    ours: Id
    other: Id
    garden: Garden
    permitted: frozenset[str]
    disks: Path
    kept: list[bytes]
    looked: dict[str, set[Planted]]

    @property
    def by_session(self) -> list[Planted]:
        """What the mentor's session tells a body of progress, in words of its own."""
        return [one for one in self.garden.planted if (one.kind, one.field) == ("session", "told")][-1:]

    @property
    def everybody(self) -> tuple[Device, ...]:
        return self.a, self.b, self.c, self.e, self.p, self.p2

    def exchange(self, rounds: int = 4) -> None:
        """Everybody exchanges in turn and does what follows from the news; nothing may be refused."""
        for _ in range(rounds):
            for each in self.everybody:
                assert each.carrier is not None
                duties = (cover_removals, give_up, notices.make_owed)
                report = Exchange(each.desk, carrier=each.carrier, table=TABLE, duties=duties).run()
                assert (report.refused, report.away) == ([], None)

    def decrypted(self, of: Device) -> list[bytes]:
        """Every byte of a device's store and of every batch that its key opens."""
        path = self.disks / f"{of.name}.db"
        batches = opened_by(of.keys, self.kept, senders=[one.keys for one in self.everybody])
        assert batches
        return [pages_of(path, key=KEY), log_of(path, key=KEY), *batches]

    def holds(self, of: Device) -> set[Planted]:
        """The planted words that a device could show to anybody who has its keys."""
        if of.name not in self.looked:
            self.looked[of.name] = found(self.garden.planted, within=self.decrypted(of))
        return self.looked[of.name]


def on_disk(name: str, *, of: Device, folder: Path, disks: Path, member: Id = NO_ID) -> Device:
    """A laptop with a real encrypted store."""
    return device(name, of=of, folder=folder, member=member, engine=open_store(disks / f"{name}.db", key=KEY))


def body_of(name: str, *, by: Device, folder: Path, disks: Path) -> tuple[Device, Device]:
    """A commissioning body: its coordinator, and a practitioner with a real encrypted store."""
    q = founder(f"{name} coordinator", service=name, kind=ServiceKind.BODY, folder=folder)
    p = enrol(q, on_disk(f"{name} practitioner", of=q, folder=folder, disks=disks), role=Role.PRACTITIONER)
    pin_each_other(by, q)
    p.take_roster_of(q)
    p.take_roster_of(q, by.service)
    return q, p


def world(folder: Path, *, permitted: frozenset[str]) -> World:
    """Everybody with both bodies, one case shared and one not; nothing is planted and nothing exchanged yet."""
    carrier, disks = folder / "carrier", folder / "disks"
    carrier.mkdir()
    disks.mkdir()
    a = founder("Farida Akhtar", folder=carrier)
    own = mentors.enrol_mentor(a.desk, mentor=Mentor(given_name="Ruth", family_name="Osei")).created[0]
    b = enrol(a, on_disk("Dev Patel", of=a, folder=carrier, disks=disks), role=Role.COORDINATOR)
    c = enrol(a, on_disk("Ruth Osei", of=a, folder=carrier, disks=disks, member=own), role=Role.MENTOR)
    e = enrol(a, on_disk("Eve Morgan", of=a, folder=carrier, disks=disks), role=Role.COORDINATOR)
    q, p = body_of("North Wales Probation", by=a, folder=carrier, disks=disks)
    q2, p2 = body_of("West Midlands Probation", by=a, folder=carrier, disks=disks)
    kept: list[bytes] = []
    for each in (a, b, c, e, p, p2):
        each.carrier = Keeping(carrier, kept=kept)
    for each in (b, c, e):
        for service in (a.service, q.service, q2.service):
            each.take_roster_of(a, service)
    ours, other = opened_case(a), opened_case(a)
    made = World(a, b, c, e, p, p2, ours, other, Garden(20), permitted, disks, kept, {})
    assignments.wall(a.desk, case=ours, member=b.member, reason="")
    assignments.assign(a.desk, case=ours, mentor=c.member)
    for one in (p, p2):
        a.let_in(ours, one)
        for purpose in sorted(permitted):
            permissions.grant(a.desk, case=ours, body=one.service, purpose=Purpose(purpose))
    return made


def opened_case(a: Device) -> Id:
    """A case whose person is yet to be described."""
    with a.desk.act("open a case") as act:
        case = cases.open_scope(act, a.desk)
        set_state(act, case, state=CaseState.OPEN)
    return case


def planted(made: World) -> World:
    """A word in every text everywhere, and what the mentor and a coordinator write down in the ordinary way."""
    a, garden = made.a, made.garden
    garden.plant(a, made.ours, bodies=(made.p.service, made.p2.service))
    garden.plant(a, made.other)
    garden.plant(a, a.service)
    mentor = mentors.enrol_mentor(a.desk, mentor=Mentor(given_name="Amir", family_name="Khan")).created[0]
    for file in (made.c.member, mentor):
        garden.plant(a, file)
    made.exchange(rounds=2)
    by_the_mentor(made)
    made.exchange()
    return made


def by_the_mentor(made: World) -> None:
    """A session that tells the bodies something in other words, and a concern that the mentor may not keep."""
    c, garden, ours = made.c, made.garden, made.ours
    session = garden.fill(Session(), case_folder(ours))
    session = replace(session, happened_at=c.clock.now(), attendance="on_time", minutes=75)
    sessions.record(c.desk, case=ours, session=session)
    concern = Concern(severity="now", words=garden.word("concern", RAISED, restricted_folder(ours)))
    concerns.raise_concern(c.desk, concern=concern, case=ours)


ASKING = {"asked for nothing": frozenset[str](), "allowing everything": frozenset(map(str, ASKED))}


@pytest.fixture(scope="module", params=ASKING.values(), ids=list(ASKING))
def everywhere(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> World:
    """Everything planted and exchanged, once where the person allows nothing and once where they allow everything."""
    return planted(world(tmp_path_factory.mktemp("world"), permitted=request.param))


def may_have(made: World, body: Id) -> set[Planted]:
    """By the table: what a body may have of the folders shared with it, and what a session and a concern tell it."""
    shared = {
        one for one in made.garden.planted if one.folder.body == body and TOLD_OF.crosses(one, permitted=made.permitted)
    }
    raised = {one for one in made.garden.planted if one.field == RAISED}
    progress = Planted("", "notice", "words", FolderKey(Folder.SHARED, made.ours, body))
    told = set(made.by_session) if TOLD_OF.crosses(progress, permitted=made.permitted) else set()
    return shared | raised | told


def test_commissioning_body_gets_the_allow_list_only_of_every_word_that_was_planted(everywhere: World) -> None:
    held = everywhere.holds(everywhere.p)
    assert held == may_have(everywhere, everywhere.p.service)
    assert {one.folder.folder for one in held} >= PER_BODY
    assert len(everywhere.garden.planted) > 300


def test_second_body_sees_nothing_of_the_firsts_and_the_same_of_its_own(everywhere: World) -> None:
    first, second = everywhere.holds(everywhere.p), everywhere.holds(everywhere.p2)
    assert second == may_have(everywhere, everywhere.p2.service)
    assert {one for one in second if one.folder.body == everywhere.p.service} == set()
    assert {one.folder.body for one in first & second} == {NO_ID}


def test_mentor_has_own_cases_only_and_what_the_table_lets_mentors_see(everywhere: World) -> None:
    c, ours = everywhere.c, everywhere.ours
    own = {Folder.CASE: ours, Folder.VOLUNTEERING: c.member, Folder.OFFICE: c.service}
    may_have = {
        one
        for one in everywhere.garden.planted
        if own.get(one.folder.folder) == one.folder.scope
        or (one.folder.folder is Folder.SHARED and one.folder.scope == ours and TOLD_OF.mentor_may_see(one))
    }
    held = everywhere.holds(c)
    assert held == may_have
    assert {one.folder.scope for one in held} == {ours, c.member, c.service}


def test_the_mentor_never_holds_the_restricted_folders_nor_a_concern_that_they_raised_themselves(
    everywhere: World,
) -> None:
    """Their own concern leaves their laptop once two who read it hold it: no page, no log, no batch tells of it."""
    never = {Folder.RESTRICTED, Folder.SHARED_RESTRICTED, Folder.VOLUNTEERING_RESTRICTED}
    assert {one for one in everywhere.holds(everywhere.c) if one.folder.folder in never} == set()
    raised = {one for one in everywhere.garden.planted if one.field == RAISED}
    assert raised <= everywhere.holds(everywhere.e)


def test_wall_keeps_every_word_of_the_case_from_a_coordinator_who_holds_all_others(everywhere: World) -> None:
    """Neither mileage and hours nor the office's lists nor a search for duplicates tell of it."""
    b, e, ours = everywhere.b, everywhere.e, everywhere.ours
    everything = set(everywhere.garden.planted)
    of_ours = {one for one in everything if one.folder.scope == ours}
    assert everywhere.holds(b) == everything - of_ours
    assert everywhere.holds(e) == everything
    for table in ("case_row", "people", "gap", "timeline"):
        shown = {value for row in b.content()[table] for value in row}
        assert ours not in shown, table
    hours = b.rows("SELECT minutes, source FROM kind_notice WHERE scope=? AND minutes>0", everywhere.c.member)
    assert [minutes for minutes, _ in hours] == [75]
    assert b.places(hours[0][1]) == []
    assert e.places(hours[0][1]) == [("session", str(case_folder(ours)))]


def test_why_a_mentor_left_is_on_no_byte_of_their_laptop_and_that_they_left_is(tmp_path: Path) -> None:
    made = world(tmp_path, permitted=frozenset())
    a, c, e = made.a, made.c, made.e
    folder = FolderKey(Folder.VOLUNTEERING_RESTRICTED, c.member)
    words = made.garden.word("recruitment_note", "words", folder)
    mentors.leave(a.desk, mentor=c.member, on=a.clock.now().date(), why="conduct", words=words)
    made.exchange()
    assert c.rows("SELECT status FROM kind_mentor") == [("left",)]
    assert (made.holds(c), made.holds(e)) == (set(), {*made.garden.planted})


def test_what_is_written_in_an_alarm_and_of_the_rota_is_on_no_byte_of_a_mentors_laptop(tmp_path: Path) -> None:
    made = world(tmp_path, permitted=frozenset())
    a, c, e, garden, now = made.a, made.c, made.e, made.garden, made.a.clock.now()
    out = Appointment(starts_at=now - HOUR, expected_back=now, mentor=c.member, status="booked")
    late = a.add(out, case_folder(made.other))
    words = garden.word("lone_step", "words", FolderKey(Folder.VOLUNTEERING_RESTRICTED, c.member))
    lone_working.rang(a.desk, appointment=late, whom=Rung.MENTOR, came=Came.NO_ANSWER, words=words)
    shift = OnCallShift(member=a.member, starts_at=now, ends_at=now + HOUR, phone="01632 960130")
    on = on_call.put_on(a.desk, shift=shift).created[0]
    on_call.hand_over(a.desk, shift=on, note=garden.word("on_call_note", "note", case_folder(made.other)))
    on_call.take_off(a.desk, shift=on, why=garden.word("on_call_note", "off_why", case_folder(made.other)))
    made.exchange()
    assert c.rows("SELECT phone FROM kind_on_call_shift") == [("01632 960130",)]
    assert len(garden.planted) == 3
    assert (made.holds(c), made.holds(made.p), made.holds(e)) == (set(), set(), {*garden.planted})


def test_why_another_mentor_was_turned_down_or_stopped_is_on_no_byte_of_the_next_ones_laptop(tmp_path: Path) -> None:
    """Nor does it hold the sentences that decided for somebody: one of them tells of an area to be kept from."""
    made = world(tmp_path, permitted=frozenset())
    a, c, e, on = made.a, made.c, made.e, made.a.clock.now().date()
    why = [made.garden.word("match_reason", "reason_words", restricted_folder(made.ours)) for _ in range(2)]
    turned_down, stopped = (walker(a, name) for name in ("Amir", "Tom"))
    proposed = matches.propose(a.desk, case=made.ours, mentor=turned_down, on=on).created[0]
    matches.decline(a.desk, match=proposed, reason="safety", words=why[0])
    began = matches.make(a.desk, case=made.ours, mentor=stopped, on=on).created[0]
    matches.end(a.desk, match=began, on=on, reason="did_not_fit", words=why[1])
    made.exchange()
    assert {state for (state,) in c.rows("SELECT state FROM kind_match")} == {"declined", "ended"}
    assert (made.holds(c), made.holds(e)) == (set(), {*made.garden.planted})
    decided = b"The mentor is active."
    assert (decided in b"".join(made.decrypted(c)), decided in b"".join(made.decrypted(e))) == (False, True)


def walker(a: Device, name: str) -> Id:
    """A mentor against whom no rule stands."""
    clear = Check(outcome="clear", issued_on=date(2026, 1, 5), lapses_on=date(2029, 1, 5))
    checks = [replace(clear, check_type="dbs"), replace(clear, check_type="training", module="Induction")]
    mentor = Mentor(given_name=name, status="active", capacity=2, cleared_risk="very_high")
    return mentors.enrol_mentor(a.desk, mentor=mentor, checks=checks).created[0]


class Hands(NamedTuple):
    """One case on real disks: coordinators B and E beside A, and the mentors C and D; C walks with the person."""

    a: Device
    b: Device
    c: Device
    d: Device
    e: Device
    case: Id
    garden: Garden
    disks: Path

    def exchange(self, *devices: Device, rounds: int = 3) -> None:
        """Devices exchange in turn, do what follows from the news and erase what is due."""
        for _ in range(rounds):
            for each in devices or (self.a, self.b, self.c, self.d, self.e):
                assert each.carrier is not None
                duties = (cover_removals, give_up, erase_due)
                report = Exchange(each.desk, carrier=each.carrier, table=TABLE, duties=duties).run()
                assert (report.refused, report.away) == ([], None)

    def holds(self, of: Device) -> set[Planted]:
        """The planted words in any byte of a device's store."""
        path = self.disks / f"{of.name}.db"
        return found(self.garden.planted, within=[pages_of(path, key=KEY), log_of(path, key=KEY)])

    def of_the_case(self, *folders: Folder) -> set[Planted]:
        """What was planted in some folders of the case."""
        return {one for one in self.garden.planted if one.folder.folder in folders}


@pytest.fixture
def hands(tmp_path: Path) -> Hands:
    """Everything is planted and has reached whom it may reach."""
    carrier, disks = tmp_path / "carrier", tmp_path / "disks"
    carrier.mkdir()
    disks.mkdir()
    a = founder("Farida Akhtar", folder=carrier)
    roles = {"Dev Patel": Role.COORDINATOR, "Ruth Osei": Role.MENTOR, "Amir Khan": Role.MENTOR}
    roles["Eve Morgan"] = Role.COORDINATOR
    b, c, d, e = (enrol(a, on_disk(name, of=a, folder=carrier, disks=disks), role=role) for name, role in roles.items())
    for each in (b, c, d, e):
        each.take_roster_of(a)
    made = Hands(a, b, c, d, e, opened_case(a), Garden(21), disks)
    a.assign(made.case, c)
    made.garden.plant(a, made.case)
    made.exchange()
    everything = made.of_the_case(*PER_CASE)
    assert (made.holds(b), made.holds(e)) == (everything, everything)
    assert made.holds(c) == made.of_the_case(Folder.CASE)
    return made


def test_wall_raised_too_late_leaves_no_byte_on_the_device_of_who_held_everything(hands: Hands) -> None:
    assignments.wall(hands.a.desk, case=hands.case, member=hands.b.member, reason="")
    hands.exchange()
    assert hands.holds(hands.b) == set()
    assert hands.holds(hands.e) == hands.of_the_case(*PER_CASE)
    assert verify_store(hands.b.store).sound


def test_reassignment_moves_history_and_stops_flow_down_to_the_last_byte(hands: Hands) -> None:
    a, c, d = hands.a, hands.c, hands.d
    assignments.unassign(a.desk, case=hands.case, mentor=c.member)
    a.assign(hands.case, d)
    hands.exchange()
    history = hands.of_the_case(Folder.CASE)
    assert (hands.holds(c), hands.holds(d)) == (set(), history)
    a.add(hands.garden.fill(Session(happened_at=a.clock.now()), case_folder(hands.case)), case_folder(hands.case))
    hands.exchange()
    since = hands.of_the_case(Folder.CASE)
    assert len(since) > len(history)
    assert (hands.holds(c), hands.holds(d)) == (set(), since)
    assert verify_store(c.store).sound


def test_erasure_against_a_device_that_brings_old_entries_holds_on_every_device(hands: Hands) -> None:
    """E is away while the others erase, and comes back with everything; under a new name it sends it all again."""
    a, b, c, d, e = hands.a, hands.b, hands.c, hands.d, hands.e
    for each in (a, b):
        erasure.ask(each.desk, target=hands.case, scope=hands.case)
        hands.exchange(a, b, c, d)
    later(a, b, c, d, e, days=8)
    hands.exchange(a, b, c, d)
    assert [hands.holds(each) for each in (b, c, d)] == [set()] * 3
    assert hands.holds(e) == hands.of_the_case(*PER_CASE)
    renew(e.desk)
    hands.exchange(e, a, b, c, d)
    assert [hands.holds(each) for each in (b, c, d)] == [set()] * 3
    later(a, b, c, d, e, days=8)
    hands.exchange()
    assert [hands.holds(each) for each in (b, c, d, e)] == [set()] * 4
    assert all(verify_store(each.store).sound for each in (a, b, c, d, e))


def test_the_file_of_somebody_who_was_turned_down_leaves_no_byte_on_any_laptop_that_had_it(hands: Hands) -> None:
    word = "Tomenffordd"
    zoe = Mentor(given_name="Zoe", family_name=word, status="turned_down")
    file = mentors.enrol_mentor(hands.a.desk, mentor=zoe, checks=()).created[0]
    hands.exchange()

    def holds(of: Device) -> bool:
        path = hands.disks / f"{of.name}.db"
        return any(word.encode() in part for part in (pages_of(path, key=KEY), log_of(path, key=KEY)))

    assert (holds(hands.b), holds(hands.e)) == (True, True)
    for each in (hands.a, hands.b):
        erasure.ask(each.desk, target=file, scope=file)
        hands.exchange()
    later(hands.a, hands.b, hands.c, hands.d, hands.e, days=8)
    hands.exchange()
    assert (holds(hands.b), holds(hands.e)) == (False, False)
    assert all(verify_store(each.store).sound for each in (hands.a, hands.b, hands.e))
