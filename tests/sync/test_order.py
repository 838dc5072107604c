"""A long history comes in an order in which whoever begins with nothing can work soon, in pieces that stand alone."""

import pytest

from caseworker.domain.cases import Case
from caseworker.domain.folders import Folder, FolderKey, access_folder, case_folder
from caseworker.domain.ids import Id
from caseworker.domain.service import Role
from caseworker.domain.sessions import Session
from caseworker.journal.entry import folder_from_bytes
from caseworker.storage.journal_store import Kept, Tip
from caseworker.sync import pack
from caseworker.sync.exchange import peers
from caseworker.sync.pack import Packer
from caseworker.sync.wire import Payload
from tests.devices import TABLE, Device, device, enrol, later, provider

SMALL = (300, 600, 900)


@pytest.fixture
def long_history(monkeypatch: pytest.MonkeyPatch) -> tuple[Device, list[Id]]:
    """A coordinator with six cases, of which the second and the fifth are closed; batches are small."""
    monkeypatch.setattr(pack, "SIZES", SMALL)
    a, _, _ = provider()
    cases = []
    for number in range(6):
        cases.append(a.open_case(family=f"Prys-{number}"))
        later(a, minutes=1)
        state = "closed" if number in (1, 4) else "open"
        a.add(Case(id=cases[-1], owner=a.member, state=state), case_folder(cases[-1]))
        a.add(Session(summary="Talked of the gate " * 10), case_folder(cases[-1]))
    return a, cases


def newcomer(a: Device) -> Device:
    """A new coordinator's laptop that has the roster alone."""
    return enrol(a, device("Nia", of=a), role=Role.COORDINATOR)


def folders(payload: Payload) -> list[FolderKey]:
    return [folder_from_bytes(segment.folder) for segment in payload.segments]


def test_open_cases_come_first_what_changed_last_first_and_closed_cases_last(
    long_history: tuple[Device, list[Id]],
) -> None:
    a, cases = long_history
    a.change(cases[2], pronouns="she")
    packed = a.packed_for(newcomer(a))
    came = [key.scope for payload in packed for key in folders(payload) if key.folder is Folder.CASE]
    order = [scope for scope in dict.fromkeys(came) if scope in cases]
    assert [cases.index(scope) for scope in order] == [2, 5, 3, 0, 4, 1]
    assert folders(packed[0])[0].folder is Folder.ROSTER


def test_every_batch_stands_on_those_before_it_alone(long_history: tuple[Device, list[Id]]) -> None:
    a, _ = long_history
    new = newcomer(a)
    packed = a.packed_for(new)
    assert len(packed) > 3
    here: set[str] = set()
    for payload in packed:
        assert new.take(payload, sender=a).waiting == 0
        came = new.ids("person")
        assert here <= came
        here = came
        before = new.content()
        new.replay()
        assert new.content() == before
    assert len(here) == 6


def test_after_an_interruption_what_was_acknowledged_is_not_sent_again(long_history: tuple[Device, list[Id]]) -> None:
    a, _ = long_history
    new = newcomer(a)
    packed = a.packed_for(new)
    sent = {(s.folder, s.writer, s.number) for payload in packed for s in payload.segments}
    for payload in packed[:2]:
        new.take(payload, sender=a)
    new.carry_to(a)
    had = {(s.folder, s.writer, s.number) for payload in packed[:2] for s in payload.segments}
    later(a, days=3)
    with a.store.writing() as transaction:
        transaction.do("UPDATE peer SET sent=0")
    again = {(s.folder, s.writer, s.number) for payload in a.packed_for(new) for s in payload.segments}
    assert again == sent - had
    a.carry_to(new)


def test_one_batch_is_made_at_a_time_however_much_is_lacking(
    long_history: tuple[Device, list[Id]], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, cases = long_history
    new = newcomer(a)
    read: list[FolderKey] = []
    with a.store.writing() as transaction:
        (peer,) = [one for one in peers(transaction.door.rosters(), a.desk.identity) if new.id in one.ids]
        whole = transaction.journal.back_from

        def watched(tip: Tip, *, above: int) -> list[Kept]:
            read.append(tip.folder)
            return whole(tip, above=above)

        monkeypatch.setattr(transaction.journal, "back_from", watched)
        packing = iter(Packer(transaction, identity=a.desk.identity, peer=peer, table=TABLE).pack())
        next(packing)
        begun = set(read)
        assert case_folder(cases[1]) not in begun
        assert sum(1 for _ in packing) > 2
    assert access_folder(cases[1]) in set(read)
