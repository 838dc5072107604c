"""Permission to share: given by a coordinator, withdrawn by anybody in one step."""

import pytest

from caseworker.domain.cases import Strand
from caseworker.domain.changes import Undo
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import Refused
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Session
from caseworker.services import permissions, sessions
from tests.devices import Device
from tests.services.conftest import House, Office, at, with_strand


def given(house: Office) -> set[str]:
    return {row[0] for row in house.a.rows("SELECT purpose FROM kind_permission WHERE granted=1")}


def allow(office: Office, case: Id, purpose: Purpose) -> None:
    permissions.grant(office.a.desk, case=case, body=office.commissioner, purpose=purpose)


def test_a_permission_lies_in_the_access_folder(office: Office) -> None:
    case = office.refer()
    allow(office, case, Purpose.PROGRESS)
    assert office.a.rows("SELECT folder, body FROM kind_permission") == [(f"access/{case}", office.commissioner)]


def test_withdrawing_is_one_step_and_is_never_presented_as_undoable(office: Office) -> None:
    case = office.refer()
    allow(office, case, Purpose.PROGRESS)
    changes = permissions.withdraw(office.a.desk, case=case, body=office.commissioner, purpose=Purpose.PROGRESS)
    assert given(office) == set()
    assert changes.undo is Undo.IRREVOCABLE


def test_a_permission_is_given_again_over_its_withdrawal(office: Office) -> None:
    case = office.refer()
    allow(office, case, Purpose.PROGRESS)
    permissions.withdraw(office.a.desk, case=case, body=office.commissioner, purpose=Purpose.PROGRESS)
    allow(office, case, Purpose.PROGRESS)
    assert given(office) == {"progress"}
    assert len(office.a.ids("permission")) == 1


def test_everything_is_withdrawn_at_once(office: Office) -> None:
    case = office.refer()
    for purpose in (Purpose.PROGRESS, Purpose.ATTENDANCE, Purpose.OUTCOME):
        allow(office, case, purpose)
    permissions.withdraw_all(office.a.desk, case=case, body=office.commissioner)
    assert given(office) == set()


def test_there_is_nothing_to_withdraw_where_nothing_was_given(office: Office) -> None:
    case = office.refer()
    with pytest.raises(Refused, match="no such permission"):
        permissions.withdraw(office.a.desk, case=case, body=office.commissioner, purpose=Purpose.PROGRESS)
    with pytest.raises(Refused, match="no such permission"):
        permissions.withdraw_all(office.a.desk, case=case, body=office.commissioner)


def test_a_body_that_is_not_let_in_is_permitted_nothing(office: Office) -> None:
    case = office.refer(with_body=False)
    with pytest.raises(Refused, match="not let into"):
        allow(office, case, Purpose.PROGRESS)


def test_nobody_is_asked_for_what_rests_on_a_duty(office: Office) -> None:
    with pytest.raises(Refused, match="need not be asked"):
        allow(office, office.refer(), Purpose.SAFEGUARDING)


def test_a_mentor_may_withdraw_and_not_grant(house: House) -> None:
    case = house.refer()
    house.match(case)
    allow(house, case, Purpose.PROGRESS)
    house.exchange()
    with pytest.raises(Refused):
        permissions.grant(house.c.desk, case=case, body=house.q.service, purpose=Purpose.ATTENDANCE)
    permissions.withdraw(house.c.desk, case=case, body=house.q.service, purpose=Purpose.PROGRESS)
    house.exchange()
    assert given(house) == set()


def test_from_the_withdrawal_on_progress_stays_and_attendance_under_a_duty_goes_on(house: House) -> None:
    case = house.refer(with_strand(Strand.ACTIVITY_REQUIREMENT))
    house.match(case)
    allow(house, case, Purpose.PROGRESS)
    house.exchange()
    record(house, case, "Passed the forklift test")
    house.exchange()
    permissions.withdraw(house.c.desk, case=case, body=house.q.service, purpose=Purpose.PROGRESS)
    record(house, case, "Quarrelled with a tutor")
    house.exchange()
    assert holds(house.p, "forklift")
    assert not holds(house.p, "Quarrelled")
    assert holds(house.a, "Quarrelled")
    assert house.p.rows("SELECT count(*) FROM kind_notice WHERE rule='attendance'") == [(2,)]
    assert house.a.rows("SELECT count(*) FROM kind_disclosure WHERE purpose='progress'") == [(1,)]


def record(house: House, case: Id, summary: str) -> None:
    met = Session(happened_at=at(7, 8), attendance="on_time", summary=f"{summary}, he says", told=summary)
    sessions.record(house.c.desk, case=case, session=met)


def holds(device: Device, word: str) -> bool:
    """Whether any value that a device's own keys have opened holds a word."""
    return any(word.encode() in bytes(values) for (values,) in device.rows("SELECT vals FROM entry"))
