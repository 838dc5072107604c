"""The one door into the tables: own acts, imports and batches walk the same path, and a replay gives what it gave."""

from collections.abc import Callable, Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caseworker.domain.errors import KnownError, NotHere
from caseworker.domain.folders import Folder, FolderKey, access_folder, case_folder, restricted_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.kinds import KINDS
from caseworker.domain.people import Person, SafeContact
from caseworker.domain.service import Role, ServiceSettings
from caseworker.domain.sessions import Note, Session
from caseworker.journal.arrived import State
from caseworker.journal.cutoffs import Point
from caseworker.journal.entry import FORMAT, Op
from caseworker.services import assignments, held, members
from caseworker.services.founding import office_folder, roster_folder
from caseworker.storage.verify import verify_store
from tests.devices import Device, device, enrol, forged, founder, provider

# -- any order, any path -----------------------------------------------------------------------------------------------

NAMES = ("Siân", "Dafydd", "Rhiannon")
STEPS = st.tuples(
    st.sampled_from(
        ("open", "rename", "meet", "note", "strike", "assign", "unassign", "wall", "lift", "carry", "carry")
    ),
    st.integers(0, 2),
    st.integers(0, 2),
    st.sampled_from(NAMES),
)


def step(town: tuple[Device, ...], cases: list[Id], doing: tuple[str, int, int, str]) -> None:
    """One thing that one of three people does, if they may."""
    what, who, other, word = doing
    actor, second = town[who], town[other]
    if what == "open":
        cases.append(actor.open_case(given=word))
        return
    if what == "carry":
        actor.carry_to(second) if actor is not second else None
        return
    if cases:
        DOINGS[what](actor, second, cases[(who + other) % len(cases)], word)


def strike(actor: Device, _: Device, case: Id, __: str) -> None:
    with actor.desk.act("strike") as act:
        for found in act.of_kind("session", scope=case)[:1]:
            act.strike(found)


DOINGS: Mapping[str, Callable[[Device, Device, Id, str], object]] = {
    "rename": lambda actor, _, case, word: actor.change(case, given_name=word),
    "meet": lambda actor, _, case, word: actor.add(Session(summary=word), case_folder(case)),
    "note": lambda actor, _, case, word: actor.add(Note(words=word), restricted_folder(case)),
    "strike": strike,
    "assign": lambda actor, other, case, _: assignments.assign(actor.desk, case=case, mentor=other.member),
    "unassign": lambda actor, other, case, _: assignments.unassign(actor.desk, case=case, mentor=other.member),
    "wall": lambda actor, other, case, _: assignments.wall(actor.desk, case=case, member=other.member, reason="…"),
    "lift": lambda actor, other, case, _: assignments.lift_wall(actor.desk, case=case, member=other.member),
}


def lived(steps: list[tuple[str, int, int, str]]) -> tuple[Device, ...]:
    """Three devices after a number of steps; what somebody may not do is not done."""
    town = provider()
    cases: list[Id] = []
    for doing in steps:
        try:
            step(town, cases, doing)
        except KnownError:
            continue
    return town


@settings(max_examples=25)
@given(st.lists(STEPS, max_size=16))
def test_a_replay_gives_what_every_act_and_every_batch_gave(steps: list[tuple[str, int, int, str]]) -> None:
    for each in lived([("open", 0, 0, "Siân"), *steps]):
        before = each.content()
        each.replay()
        assert each.content() == before
        assert verify_store(each.store).sound


@settings(max_examples=20)
@given(st.lists(STEPS, max_size=14))
def test_after_quiet_two_readers_of_a_folder_hold_the_same(steps: list[tuple[str, int, int, str]]) -> None:
    town = lived([("open", 0, 0, "Siân"), *steps])
    for _ in range(3):
        for one in town:
            one.carry_to(*(other for other in town if other is not one))
    for key in town[0].folders():
        if key.folder is not Folder.ACCESS:
            readers = [each for each in town if each.member in town[0].reading(key)]
            assert len({repr(each.heads_of(key)) for each in readers}) <= 1
        assert len({repr(sorted(each.access(key.scope).walled)) for each in town if each.entries(key)}) <= 1


def test_own_acts_imports_and_batches_leave_the_same_tables() -> None:
    a, b, _ = provider()
    case = a.open_case()
    with a.desk.act("import people") as act:
        for word in NAMES:
            act.add(Note(words=word), case_folder(case))
    a.carry_to(b)
    both = [each.content() for each in (a, b)]
    assert both[0] == both[1]


def test_records_are_told_by_whoever_wrote_first_whatever_comes_first() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    b.clock.move_to(b.clock.now().replace(year=2020))
    b.change(case, pronouns="she")
    a.carry_to(b)
    b.carry_to(a)
    rows = [each.rows("SELECT first, member FROM record WHERE id=?", case) for each in (a, b)]
    assert rows[0] == rows[1]
    assert rows[0][0][1] == b.member


# -- waiting, refused, held --------------------------------------------------------------------------------------------


def test_waiting_entries_count_when_the_roster_arrives() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    enrol(a, device("Eve", of=a), role=Role.MENTOR)
    a.change(case, given_name="Later")
    b.take(a.payload(case_folder(case)), sender=a)
    assert b.states(case_folder(case))[-1] is State.WAITING
    assert b.record(case).given_name == "Siân"
    b.take_roster_of(a)
    assert b.states(case_folder(case))[-1] is State.COUNTED
    assert b.record(case).given_name == "Later"


def test_an_access_entry_that_waited_opens_what_it_opens_when_the_roster_arrives() -> None:
    a, b, c = provider()
    case = a.open_case()
    a.carry_to(b, c)
    enrol(a, device("Eve", of=a), role=Role.MENTOR)
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    b.take(a.payload(access_folder(case)), sender=a)
    assert b.ids("person") == {case}
    b.take_roster_of(a)
    assert b.ids("person") == set()


def test_refused_entries_are_kept_and_give_no_value() -> None:
    a, _b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.carry_to(c)
    refused = c.forge(case_folder(case), forged("person", case, given_name="Stolen"), cites=c.cites(case, c.member))
    a.take(c.payload(case_folder(case)), sender=c)
    assert a.states(case_folder(case)) == [State.COUNTED, State.REFUSED]
    assert a.entries(case_folder(case))[1].entry == refused.entry
    assert a.record(case).given_name == "Siân"
    assert a.conflicts(case) == ()


def test_what_rests_on_a_refused_entry_replaces_what_that_was_based_on() -> None:
    a, b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.carry_to(c, b)
    base = a.load(case).seen["given_name"]
    person = forged("person", case, base={"given_name": base}, given_name="Stolen")
    refused = c.forge(case_folder(case), person, cites=c.cites(case, c.member))
    a.take(c.payload(case_folder(case)), sender=c)
    after = forged("person", case, base={"given_name": [refused.id]}, given_name="Chosen")
    b.forge(case_folder(case), after, cites=b.cites(case, b.service))
    a.take(b.payload(case_folder(case)), sender=b)
    assert a.record(case).given_name == "Chosen"
    assert a.conflicts(case) == ()
    before = a.content()
    a.replay()
    assert a.content() == before


def test_entries_beyond_a_cut_off_are_held_and_accepting_them_lets_them_count() -> None:
    a, _b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.carry_to(c)
    assignments.unassign(a.desk, case=case, mentor=c.member)
    c.add(Session(summary="Written in the meantime."), case_folder(case))
    a.take(c.payload(case_folder(case)), sender=c)
    assert a.states(case_folder(case))[-1] is State.HELD
    assert a.ids("session") == set()
    a.accept(case_folder(case), a.entries(case_folder(case))[-1].id)
    assert a.states(case_folder(case))[-1] is State.COUNTED
    assert len(a.ids("session")) == 1


def test_a_removed_device_s_late_entries_in_the_office_are_held() -> None:
    a, b, _ = provider()
    settings_id = derived("settings", a.service)
    a.carry_to(b)
    b.change(settings_id, phone="01632 960001")
    b.carry_to(a)
    members.remove_device(a.desk, device=b.id)
    b.change(settings_id, phone="01632 960999")
    a.take(b.payload(office_folder(a.service)), sender=b)
    assert a.states(office_folder(a.service))[-1] is State.HELD
    assert a.record(settings_id).phone == "01632 960001"
    held.accept(a.desk, entries=[a.entries(office_folder(a.service))[-1].id])
    assert a.states(office_folder(a.service))[-1] is State.COUNTED
    assert a.record(settings_id).phone == "01632 960999"


def test_only_what_is_held_can_be_accepted() -> None:
    a = founder("Ann")
    case = a.open_case()
    counted = a.entries(case_folder(case))[0].id
    for entries in ([], [counted], [bytes(16)]):
        with pytest.raises(NotHere, match="not held on this device"):
            held.accept(a.desk, entries=entries)


def test_a_roster_takes_nothing_that_does_not_live_in_one() -> None:
    a, b, _ = provider()
    b.forge(roster_folder(a.service), forged("person", 0, family_name="Smuggled"))
    a.take_roster_of(b)
    assert a.ids("person") == set()
    assert a.states(roster_folder(a.service))[-1] is State.REFUSED


def test_a_removal_that_arrives_late_voids_what_was_let_in_before() -> None:
    a, b, c = provider()
    case = a.open_case()
    a.carry_to(b, c)
    e = enrol(b, device("Eve", of=b), role=Role.COORDINATOR)
    b.carry_to(e, c)
    e.change(case, given_name="By Eve")
    e.carry_to(c)
    members.remove_device(a.desk, device=b.id)
    c.take_roster_of(a)
    rosters = c.content()["kind_device"]
    assert not any(row[0] == e.id for row in rosters)
    b.take_roster_of(a)
    assert State.REFUSED in b.states(case_folder(case)) or b.record(case).given_name == "Siân"


def test_what_was_written_in_a_role_that_a_late_removal_takes_back_counts_nowhere() -> None:
    a, b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    members.change_role(a.desk, member=c.member, role=Role.COORDINATOR)
    a.carry_to(b, c)
    c.carry_to(a)
    members.change_role(b.desk, member=c.member, role=Role.MENTOR)
    b.carry_to(c)
    c.add(SafeContact(means="phone", value="01632 960001"), case_folder(case))
    assert c.states(case_folder(case))[-1] is State.COUNTED
    members.remove_device(a.desk, device=b.id)
    a.carry_to(c)
    c.carry_to(a)
    assert c.states(case_folder(case))[-1] is a.states(case_folder(case))[-1] is State.REFUSED


def test_what_a_newer_version_asks_for_is_kept_and_blocks_nothing() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    cites = a.cites(case, a.service)
    a.forge(case_folder(case), forged("person", case, given_name="Newer"), cites=cites, version=FORMAT + 1)
    a.forge(case_folder(case), forged("person", case, op="merge", given_name="Newer"), cites=cites)
    a.forge(case_folder(case), forged("person", case, pronouns="she"), cites=cites)
    b.take(a.payload(case_folder(case)), sender=a)
    assert b.states(case_folder(case)) == [State.COUNTED, State.WAITING, State.WAITING, State.COUNTED]
    assert (b.record(case).given_name, b.record(case).pronouns) == ("Siân", "she")


def test_a_kind_that_is_not_declared_here_is_kept_in_the_journal_alone() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.forge(case_folder(case), forged("unheard_of", 0, words="…"), cites=a.cites(case, a.service))
    a.carry_to(b)
    assert b.states(case_folder(case)) == [State.COUNTED, State.COUNTED]
    assert b.rows("SELECT count(*) FROM record WHERE kind='unheard_of'") == [(0,)]


def test_what_an_update_finds_to_be_refused_gives_no_older_value_back_to_what_was_built_on_it() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    first, cites = a.entries(case_folder(case))[-1].id, a.cites(case, a.service)
    b.store.kinds = {name: kind for name, kind in KINDS.items() if name != "import_mapping"}
    misplaced = forged("import_mapping", 0, name="…")
    over = forged("person", case, base={"given_name": [first]}, given_name="Misplaced")
    second = a.forge(case_folder(case), misplaced, over, cites=cites)
    a.carry_to(b)
    assert b.record(case).given_name == "Misplaced"
    b.store.kinds = KINDS
    b.replay()
    assert b.record(case).given_name == "Siân"
    after = forged("person", case, base={"given_name": [second.id]}, given_name="Carys")
    a.forge(case_folder(case), after, cites=cites)
    a.carry_to(b)
    assert b.conflicts(case) == ()
    assert verify_store(b.store).sound


# -- one id, two places ------------------------------------------------------------------------------------------------


def test_nobody_writes_over_a_record_of_a_folder_by_using_its_id_in_another() -> None:
    a, b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.carry_to(b, c)
    for folder in (restricted_folder(case), case_folder(case)):
        c.forge(folder, forged("note", case, words="Over it."), cites=c.cites(case, c.member))
    cites = b.cites(case, b.service)
    b.forge(restricted_folder(case), forged("note", case, words="Over it."), cites=cites)
    for each in (c, b):
        a.take(each.payload(restricted_folder(case), case_folder(case)), sender=each)
    assert a.record(case).given_name == "Siân"
    assert {(kind, folder.split("/")[0]) for kind, folder in a.places(case)} == {
        ("person", "case"),
        ("note", "restricted"),
    }


def test_of_several_records_by_one_id_the_one_born_in_its_folder_is_loaded() -> None:
    a = founder("Ann")
    with a.desk.act("a note that is born, and its id used again") as act:
        note = act.add(Note(words="Born here."), office_note := restricted_folder(a.open_scope(act)))
    a.forge(
        office_note._replace(folder=Folder.CASE),
        forged("note", note, words="Again."),
        cites=a.cites(office_note.scope, a.service),
    )
    a.rejudge(office_note, office_note._replace(folder=Folder.CASE))
    assert len(a.places(note)) == 2
    assert a.record(note).words == "Born here."


# -- struck and restored -----------------------------------------------------------------------------------------------


def test_a_struck_record_is_out_of_sight_and_comes_back_restored() -> None:
    a = founder("Ann")
    case = a.open_case()
    session = a.add(Session(summary="Talked", happened_at=a.clock.now()), case_folder(case))
    a.strike(session)
    assert a.ids("session") == set()
    assert a.rows("SELECT count(*) FROM timeline WHERE record=?", session) == [(0,)]
    assert a.rows("SELECT count(*) FROM find_text WHERE words MATCH 'talked'") == [(0,)]
    a.restore(session)
    assert a.ids("session") == {session}
    assert a.rows("SELECT count(*) FROM timeline WHERE record=?", session) == [(1,)]
    assert a.rows("SELECT count(*) FROM find_text WHERE words MATCH 'talked'") == [(1,)]


def test_an_edit_that_nobody_had_seen_brings_a_struck_record_back() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    a.strike(case)
    b.change(case, given_name="Edited meanwhile")
    a.carry_to(b)
    b.carry_to(a)
    for each in (a, b):
        assert each.ids("person") == {case}
        assert each.record(case).given_name == "Edited meanwhile"


def test_a_record_struck_twice_is_struck_once() -> None:
    a, b, _ = provider()
    case = a.open_case()
    a.carry_to(b)
    for each in (a, b):
        each.strike(case)
    a.carry_to(b)
    b.carry_to(a)
    assert a.ids("person") == b.ids("person") == set()


@pytest.mark.parametrize("seen", [b"\xc1", b"\x91" * 5000, b"\xa3abc", b"\x07"])
def test_a_striking_that_cannot_be_read_strikes_nothing(seen: bytes) -> None:
    a = founder("Ann")
    case = a.open_case()
    a.forge_struck(case, seen)
    assert a.ids("person") == {case}


# -- what a folder that is no longer read leaves -----------------------------------------------------------------------


def test_nothing_of_a_case_is_shown_to_somebody_who_reads_it_no_longer() -> None:
    a, b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.add(Session(summary="Talked", happened_at=a.clock.now()), case_folder(case))
    a.carry_to(c, b)
    shown = [t for t, rows in c.content().items() if any(case in map(str, row) for row in rows)]
    assert {"kind_person", "kind_session", "case_row", "people", "timeline"} <= set(shown)
    assignments.unassign(a.desk, case=case, mentor=c.member)
    assignments.wall(a.desk, case=case, member=b.member, reason="")
    a.carry_to(c, b)
    for each in (b, c):
        left = [t for t, rows in each.content().items() if any(case in map(str, row) for row in rows)]
        assert set(left) <= {"kind_access", "kind_cut_off", "record", "heads"}


def test_touched_says_what_views_should_hear_of() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("change") as act:
        act.change(act.load(case), given_name="Other")
    assert act.changes.kinds == {"person"}
    assert act.changes.records == {case}
    assert act.changes.cases == {case}


def test_an_access_entry_that_changes_nobodys_reading_touches_the_access_record_alone() -> None:
    a, _, c = provider()
    case = a.open_case()
    assigned = assignments.assign(a.desk, case=case, mentor=c.member)
    assert assigned.kinds == {"access"}


def test_a_roster_entry_of_a_newer_version_waits_and_what_cites_it_waits_too() -> None:
    a, b, _ = provider()
    key = FolderKey(Folder.ROSTER, a.service)
    a.forge(key, forged("member", a.member, op="promote", name="New"))
    b.take(a.payload(key), sender=a)
    assert b.states(key)[-1] is State.WAITING
    assert b.record(a.member).name == "Farida Akhtar"


def test_a_change_of_the_settings_is_one_record_for_everybody() -> None:
    a, b, _ = provider()
    for each, other, days in ((a, b, 3), (b, a, 5)):
        with each.desk.act("settings") as act:
            act.put(ServiceSettings(id=derived("settings", a.service), risk_review_days=days), office_folder(a.service))
        each.carry_to(other)
    assert a.record(derived("settings", a.service)).risk_review_days == 5


def test_a_cut_off_names_where_a_chain_ends() -> None:
    a = founder("Ann")
    case = a.open_case()
    last = a.entries(case_folder(case))[-1]
    with a.desk.act("look") as act:
        assert act.tips(case_folder(case), device=a.id) == [str(Point(last.writer, 1, last.link))]
        assert act.tips(case_folder(case), device=derived("nobody")) == []
    assert last.entry.structure.changes[0].op == Op.SET
    assert isinstance(a.record(case), Person)
