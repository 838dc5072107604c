"""The desk: one act is written whole, in every folder that it touches, or nothing of it is."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from caseworker.domain.access_records import Access, access_id
from caseworker.domain.errors import BugError, KnownError, NotHere, Refused
from caseworker.domain.folders import access_folder, case_folder, restricted_folder, shared_folder
from caseworker.domain.ids import Id, derived
from caseworker.domain.people import Person, SafeContact
from caseworker.domain.risks import RiskCard
from caseworker.domain.sessions import Note, Session
from caseworker.journal.entry import Op
from caseworker.storage.engine import open_store
from tests.devices import Device, founder, provider, town


class Lost(Exception):
    """A programme that ends in the middle of an act."""


def end_in_the_middle(device: Device) -> None:
    with device.desk.act("half") as act:
        act.add(Person(given_name="Siân"), case_folder(device.open_scope(act)))
        raise Lost


def counts(device: Device) -> list[tuple[object, ...]]:
    return device.rows(
        "SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM record), (SELECT count(*) FROM chain)"
    )


def test_an_act_across_folders_is_one_entry_in_each_under_one_act_id() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("record a session") as act:
        act.add(Session(summary="Talked"), case_folder(case))
        act.add(Note(words="Between us."), restricted_folder(case))
    found = a.rows(
        "SELECT f.folder FROM entry e JOIN folder f ON f.n=e.folder WHERE e.act=?", bytes.fromhex(act.changes.act)
    )
    assert sorted(found) == [("case",), ("restricted",)]
    assert act.changes.act_name == "record a session"


def test_an_act_asks_the_store_few_questions_and_never_to_take_its_statements_in_again(tmp_path: Path) -> None:
    engine = open_store(tmp_path / "store.db", key=bytes(range(32)))
    a = founder("Ann", engine=engine)
    case = a.open_case()
    a.add(Session(summary="Talked"), case_folder(case))
    with engine.connect() as connection:
        driver: Any = connection.connection.driver_connection
    asked: list[str] = []
    driver.set_trace_callback(asked.append)
    a.add(Session(summary="Talked again"), case_folder(case))
    own = [sql for sql in asked if not sql.startswith("--")]
    # A pragma that sets something makes SQLite compile every statement anew.
    assert not [sql for sql in own if sql.startswith("PRAGMA")]
    assert len(own) <= 22
    engine.dispose()


def test_what_an_act_wrote_is_durable_when_it_ends(tmp_path: Path) -> None:
    engine = open_store(tmp_path / "store.db", key=bytes(range(32)))
    a = founder("Ann", engine=engine)
    case = a.open_case()
    again = open_store(tmp_path / "store.db", key=bytes(range(32)))
    with again.connect() as connection:
        assert connection.exec_driver_sql("SELECT id FROM kind_person").scalar_one() == case
    for each in (engine, again):
        each.dispose()


def test_nothing_is_kept_of_an_act_that_may_not_be_done() -> None:
    a, _b, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.carry_to(c)
    before = counts(c)
    records = Session(summary="Mine to write"), Person(given_name="Not mine")
    with pytest.raises(Refused, match="nothing was changed"):
        c.add_all(*records, folder=case_folder(case))
    assert counts(c) == before
    assert c.ids("session") == set()


def test_a_crash_in_mid_act_leaves_nothing() -> None:
    a = founder("Ann")
    before = counts(a)
    with pytest.raises(Lost):
        end_in_the_middle(a)
    assert counts(a) == before
    assert a.open_case()


def test_what_was_kept_in_mind_goes_with_an_act_that_failed() -> None:
    a, b, _ = provider()
    case = a.open_case()
    named = Access(id=access_id(case, subject=b.member), subject=b.member)
    with pytest.raises(Refused):
        a.add_all(named, Note(words="No kind of the access folder."), folder=access_folder(case))
    assert a.access(case).ever_named == {a.service}


def test_an_act_cites_what_its_author_s_authority_rests_on() -> None:
    made = town()
    case = made.a.open_case()
    made.a.assign(case, made.c)
    made.a.carry_to(made.c)
    made.c.add(Session(summary="Talked"), case_folder(case))
    entry = made.c.entries(case_folder(case))[-1]
    assert entry.entry.structure.cites == made.a.cites(case, made.c.member)


def test_what_is_written_for_a_body_cites_the_permissions_that_stand() -> None:
    made = town()
    case = made.a.open_case()
    made.a.let_in(case, made.p)
    made.a.permit(case, made.p, purpose="progress", granted=True)
    made.a.permit(case, made.p, purpose="outcome", granted=False)
    made.a.add(RiskCard(what_to_do="Meet in pairs."), shared_folder(case, made.p.service))
    cites = made.a.entries(shared_folder(case, made.p.service))[-1].entry.structure.cites
    permits = made.a.access(case).permits
    assert set(permits[made.p.service, "progress"].heads) <= set(cites)
    assert not set(permits[made.p.service, "outcome"].heads) & set(cites)


# -- base: what the form was loaded with -------------------------------------------------------------------------------


def loaded_twice(field: str, one: object, other: object) -> tuple[Device, Device, Id]:
    """Two people who change a field of one record over the same loaded form."""
    a, b, _ = provider()
    case = a.open_case()
    contact = a.add(SafeContact(value="01632 960001", safe_to_text=True), case_folder(case))
    a.carry_to(b)
    for each, value in ((a, one), (b, other)):
        each.change(contact, **{field: value})
    a.carry_to(b)
    b.carry_to(a)
    return a, b, contact


def test_a_stale_form_gives_a_conflict_and_overwrites_nothing() -> None:
    a = founder("Ann")
    case = a.open_case()
    stale = a.load(case)
    a.change(case, given_name="Changed meanwhile")
    a.change_loaded(stale, given_name="From the stale form")
    assert a.conflicts(case) == ("given_name",)
    values = {head.value for one in a.heads_of(case_folder(case)) if one[3] == "given_name" for head in one[4]}
    assert len(values) == 2


def test_a_form_that_was_loaded_afterwards_replaces_both() -> None:
    a, b, contact = loaded_twice("value", "01632 960002", "01632 960003")
    assert a.conflicts(contact) == b.conflicts(contact) == ("value",)
    a.change(contact, value="01632 960002")
    a.carry_to(b)
    assert a.conflicts(contact) == b.conflicts(contact) == ()
    assert b.record(contact).value == "01632 960002"


def test_until_somebody_chooses_the_safer_value_is_acted_on() -> None:
    a, b, contact = loaded_twice("safe_to_text", False, None)
    assert a.record(contact).safe_to_text is False
    assert b.record(contact).safe_to_text is False


def test_fields_that_were_not_touched_are_no_conflict() -> None:
    a = founder("Ann")
    case = a.open_case()
    stale = a.load(case)
    a.change(case, pronouns="she")
    a.change_loaded(stale, given_name="Other", family_name="Hughes-Llŷr")
    assert a.conflicts(case) == ()
    assert (a.record(case).given_name, a.record(case).pronouns) == ("Other", "she")


def test_what_is_the_same_already_writes_nothing() -> None:
    a = founder("Ann")
    case = a.open_case()
    before = counts(a)
    a.change(case, given_name="Siân")
    assert counts(a) == before


def test_a_value_can_be_taken_away() -> None:
    a = founder("Ann")
    case = a.open_case(aliases=("Shan",), pronouns="she")
    a.change(case, aliases=(), pronouns=None)
    assert (a.record(case).aliases, a.record(case).pronouns) == ((), None)


# -- one act -----------------------------------------------------------------------------------------------------------


def test_of_a_field_that_an_act_says_twice_the_later_word_is_written() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("twice") as act:
        found = act.load(case)
        act.change(found, given_name="One", pronouns="she")
        act.change(found, given_name="Two")
    assert a.record(case).given_name == "Two"
    assert a.conflicts(case) == ()
    assert a.record(case).pronouns == "she"


def test_putting_a_record_sets_what_it_says_over_whatever_is_there() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.desk.act("put") as act:
        act.put(Person(id=case, given_name="Put"), case_folder(case))
    assert (a.record(case).given_name, a.record(case).family_name) == ("Put", "Hughes-Llŷr")
    assert a.conflicts(case) == ()


def test_an_act_that_says_nothing_writes_nothing() -> None:
    a = founder("Ann")
    before = counts(a)
    with a.desk.act("nothing") as act:
        pass
    assert counts(a) == before
    assert act.changes.records == frozenset()


def test_a_record_that_is_not_here_is_said_to_be_so() -> None:
    a = founder("Ann")
    with pytest.raises(NotHere), a.desk.act("look") as act:
        act.load(derived("nobody"))
    with a.desk.act("look") as act:
        assert act.find(derived("nobody")) is None
        assert act.find_in(case_folder(derived("nobody")), derived("nobody"), kind="person") is None


def test_an_act_finds_its_way_about() -> None:
    a = founder("Ann")
    case = a.open_case()
    first = a.add(Session(summary="First"), case_folder(case))
    a.clock.move_to(a.clock.now().replace(hour=12))
    second = a.add(Session(summary="Second"), case_folder(case))
    struck = a.add(Session(summary="Struck"), case_folder(case))
    a.strike(struck)
    with a.desk.act("look") as act:
        assert [found.record.id for found in act.of_kind("session", scope=case)] == [first, second]
        assert set(act.folders_of(case)) == {access_folder(case), case_folder(case)}
        assert act.scopes_written_by(a.id) == sorted({a.service, case})
        assert act.cases_owned_by(a.member) == []
        assert act.written_at(act.load(first).seen["summary"][0]) == a.clock.now().replace(hour=9)
        assert act.written_at(bytes(16)) is None


def test_an_act_that_cites_what_is_not_here_is_a_bug() -> None:
    a = founder("Ann")
    case = a.open_case()
    with a.store.writing() as transaction:
        transaction.do("DELETE FROM entry WHERE folder IN (SELECT n FROM folder WHERE folder='roster')")
    a.store.forget()
    with pytest.raises(BugError):
        a.add(Session(summary="x"), case_folder(case))


def test_ops_are_written_as_they_were_asked_for() -> None:
    a = founder("Ann")
    case = a.open_case()
    session = a.add(Session(summary="x"), case_folder(case))
    a.strike(session)
    a.restore(session)
    ops = [one.entry.structure.changes[0].op for one in a.entries(case_folder(case))]
    assert ops == [Op.SET, Op.SET, Op.STRIKE, Op.RESTORE]


def test_a_disk_that_is_full_refuses_in_words_and_keeps_what_was(tmp_path: Path) -> None:
    engine: Engine = open_store(tmp_path / "store.db", key=bytes(range(32)))
    a = founder("Ann", engine=engine)
    case = a.open_case()
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    with pytest.raises(KnownError, match="disk is full"):
        a.add(Note(words="x" * 200_000), case_folder(case))
    assert a.ids("note") == set()
    assert a.record(case).given_name == "Siân"
    engine.dispose()
