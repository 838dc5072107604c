"""The outbox: what was sealed before somebody changed who may have it does not leave, and is packed anew."""

from pathlib import Path

import pytest

from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import KnownError, say
from caseworker.domain.folders import access_folder, shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.referrals import Need
from caseworker.services import assignments, permissions
from caseworker.sync.carriers.folder import FolderCarrier
from caseworker.sync.exchange import Report
from tests.devices import Device, Town, provider, town

WORD = "Planted"


@pytest.fixture
def allowed(tmp_path: Path) -> tuple[Town, Id, Id]:
    """A town in which a need that a person let a body know of is sealed and waits in A's outbox."""
    made = town(tmp_path)
    case = made.a.open_case()
    made.a.let_in(case, made.p)
    made.a.permit(case, made.p, purpose="progress", granted=True)
    settle(made)
    need = made.a.add(Need(pathway="accommodation", own_words=WORD), shared_folder(case, made.p.service))
    made.a.exchange().pack(Report())
    assert waiting(made.a) > 0
    return made, case, need


def settle(made: Town) -> None:
    for _ in range(2):
        for each in (made.a, made.b, made.p):
            each.run()


def waiting(device: Device) -> int:
    return int(device.rows("SELECT count(*) FROM outbox")[0][0])


def withdraw(made: Town, case: Id) -> None:
    permissions.withdraw(made.a.desk, case=case, body=made.p.service, purpose=Purpose.PROGRESS)


def read_by_body(made: Town) -> str:
    return repr([one for key in made.p.folders() for one in made.p.entries(key)])


def test_what_was_sealed_before_a_permission_was_withdrawn_does_not_leave_after_it(
    allowed: tuple[Town, Id, Id],
) -> None:
    made, case, need = allowed
    withdraw(made, case)
    made.a.run()
    made.p.run()
    assert WORD not in read_by_body(made)
    assert (made.p.record(need).pathway, made.p.record(need).own_words) == ("accommodation", None)


def test_a_permission_withdrawn_while_batches_leave_stops_those_that_are_still_here(
    allowed: tuple[Town, Id, Id], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, case, _ = allowed
    put = FolderCarrier.put
    report = Report()

    def withdrawn_first(self: FolderCarrier, box: str, *, name: str, sealed: bytes) -> None:
        if made.a.access(case).permits[made.p.service, "progress"].granted:
            withdraw(made, case)
        put(self, box, name=name, sealed=sealed)

    monkeypatch.setattr(FolderCarrier, "put", withdrawn_first)
    packed = waiting(made.a)
    made.a.exchange().leave(report)
    assert (report.left, waiting(made.a)) == (1, packed - 1)
    made.a.run()
    assert waiting(made.a) == 0


def test_a_wall_stops_what_was_sealed_for_whom_it_shuts_out_and_the_others_still_have_it(tmp_path: Path) -> None:
    a, b, c = provider(tmp_path)
    for each in (a, b, c):
        each.run()
    case = a.open_case(family=WORD)
    a.assign(case, c)
    a.exchange().pack(Report())
    assignments.wall(a.desk, case=case, member=b.member, reason="they are related")
    a.run()
    for each in (b, c):
        each.run()
    assert WORD not in repr([one for key in b.folders() for one in b.entries(key)])
    assert access_folder(case) in b.folders()
    assert c.ids("person") == {case}


def test_what_waits_leaves_under_its_name_when_nobodys_access_has_changed(
    allowed: tuple[Town, Id, Id], monkeypatch: pytest.MonkeyPatch
) -> None:
    made, _, need = allowed
    before = made.a.rows("SELECT name FROM outbox ORDER BY name")
    taken: list[str] = []
    put = FolderCarrier.put

    def gone_after_one(self: FolderCarrier, box: str, *, name: str, sealed: bytes) -> None:
        put(self, box, name=name, sealed=sealed)
        taken.append(name)
        if len(taken) == 1:
            raise KnownError(say("gone"))

    monkeypatch.setattr(FolderCarrier, "put", gone_after_one)
    assert made.a.run().away is not None
    assert made.a.run().away is None
    assert sorted(set(taken)) == [row[0] for row in before]
    made.p.run()
    assert made.p.record(need).own_words == WORD
