"""Erasure of one record: what lies beside it stays."""

from caseworker.domain.access_records import Erasure
from caseworker.domain.cases import case_record_id
from caseworker.domain.folders import access_folder, case_folder
from caseworker.domain.sessions import Session
from caseworker.queries.session_rows import draft_name
from caseworker.services import erasure
from caseworker.storage.erasing import erase_due
from tests.devices import MONDAY, Device, later, provider


def test_an_erased_record_takes_its_own_draft_with_it_and_a_case_takes_all() -> None:
    a, b, _ = provider()
    case, other = a.open_case(), a.open_case()
    session = a.add(Session(happened_at=MONDAY), case_folder(case))
    kept = [draft_name(case), draft_name(case, amends=case_record_id(case)), draft_name(other)]
    keep(a, draft_name(case, amends=session), *kept)
    a.carry_to(b)
    for target, left in ((session, kept), (case, kept[2:])):
        for each, whom in ((a, b), (b, a)):
            erasure.ask(each.desk, target=target, scope=case)
            each.carry_to(whom)
        later(a, days=30)
        assert erase_due(a.desk) == [target]
        assert {row[0] for row in a.rows("SELECT name FROM draft")} == set(left)


def test_who_erases_in_one_case_takes_nothing_from_another() -> None:
    a, b, _ = provider()
    own, other = a.open_case(), a.open_case()
    session = a.add(Session(happened_at=MONDAY, summary="Stays"), case_folder(other))
    b.take(a.payload(access_folder(own), access_folder(other)), sender=a)
    for each in (a, b):
        with each.desk.act("ask") as act:
            act.add(Erasure(target=session), access_folder(own))
    b.take(a.payload(access_folder(own)), sender=a)
    later(b, days=30)
    assert erase_due(b.desk) == [session]
    b.take(a.payload(case_folder(other)), sender=a)
    assert b.rows("SELECT summary FROM kind_session") == [("Stays",)]
    for each, whom in ((a, b), (b, a)):
        erasure.ask(each.desk, target=session, scope=other)
        each.carry_to(whom)
    later(b, days=60)
    assert erase_due(b.desk) == [session]
    assert b.rows("SELECT summary FROM kind_session") == [(None,)]


def keep(device: Device, *names: str) -> None:
    with device.store.writing() as transaction:
        transaction.many("INSERT INTO draft(name, body, kept) VALUES(?, x'', 0)", [(name,) for name in names])
