"""Erasure of one record: what lies beside it stays."""

from caseworker.domain.cases import case_record_id
from caseworker.domain.folders import case_folder
from caseworker.domain.sessions import Session
from caseworker.queries.forms import draft_name
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


def keep(device: Device, *names: str) -> None:
    with device.store.writing() as transaction:
        transaction.many("INSERT INTO draft(name, body, kept) VALUES(?, x'', 0)", [(name,) for name in names])
