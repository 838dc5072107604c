"""Verification finds what was altered behind the product's back, wherever in the store it was done."""

import pytest

from caseworker.domain.folders import case_folder
from caseworker.domain.people import SafeContact
from caseworker.domain.sessions import Session
from caseworker.storage.verify import Findings, verify_store
from tests.devices import Device, provider


@pytest.fixture
def coordinator() -> Device:
    a, _, c = provider()
    case = a.open_case()
    a.assign(case, c)
    a.add(Session(summary="Met at the gate", minutes=40), case_folder(case))
    contact = a.add(SafeContact(means="phone", value="01632 960123", safe_to_text=True), case_folder(case))
    a.change(contact, safe_to_text=False)
    return a


def altered(device: Device, sql: str) -> Findings:
    with device.store.writing() as transaction:
        transaction.do(sql)
    device.store.forget()
    return verify_store(device.store)


def test_a_store_that_nobody_altered_is_sound_and_stays_as_it_is(coordinator: Device) -> None:
    before = coordinator.content()
    found = verify_store(coordinator.store)
    assert (found.sound, found.problems) == (True, [])
    assert found.entries > found.chains > 3
    assert coordinator.content() == before


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("UPDATE entry SET vals=x'91C402C300' WHERE seq=(SELECT max(seq) FROM entry)", "has been altered"),
        ("UPDATE entry SET vals=x'91A5416C746572' WHERE seq=(SELECT max(seq) FROM entry)", "cannot be read"),
        ("UPDATE entry SET structure=zeroblob(9) WHERE seq=(SELECT max(seq) FROM entry)", "cannot be read"),
        ("UPDATE entry SET previous=zeroblob(32) WHERE seq=(SELECT max(seq) FROM entry)", "has been altered"),
        ("DELETE FROM entry WHERE seq=(SELECT max(seq) FROM entry)", "lost its last entry"),
        ("UPDATE chain SET signature=zeroblob(64)", "signature"),
        ("UPDATE entry SET state=1 WHERE seq=(SELECT max(seq) FROM entry)", "another judgement"),
        ("UPDATE kind_person SET family_name='Somebody else'", "table shows something else"),
        ("DELETE FROM kind_session", "table shows something else"),
        ("UPDATE kind_safe_contact SET safe_to_text=1", "table shows something else"),
        ("DELETE FROM record WHERE kind='session'", "not what a replay gives"),
        ("UPDATE case_row SET owner='nobody'", "list of people"),
        ("INSERT INTO gap SELECT case_id, 'step', '2026-12-01', '' FROM case_row", "the gaps"),
        ("DELETE FROM gap WHERE code='never_rehearsed'", "the gaps"),
        ("DELETE FROM find_people", "list of people"),
    ],
)
def test_what_is_altered_in_the_tables_is_found(coordinator: Device, sql: str, said: str) -> None:
    found = altered(coordinator, sql)
    assert not found.sound
    assert any(said in problem.template for problem in found.problems)
