"""Permission to share: given by a coordinator, withdrawn by anybody in one step."""

from datetime import date

import pytest

from caseworker.domain.agreements import PermissionGiven
from caseworker.domain.cases import Strand
from caseworker.domain.changes import Undo
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.folders import access_folder
from caseworker.domain.ids import NO_ID, Id
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.sessions import Session
from caseworker.services import members, permissions, referrals, sessions
from tests.devices import Device, later
from tests.services.conftest import TODAY, House, Office, at, with_strand


def given(house: Office) -> set[str]:
    return {row[0] for row in house.a.rows("SELECT purpose FROM kind_permission WHERE granted=1")}


def allow(office: Office, case: Id, purpose: Purpose) -> None:
    permissions.grant(office.a.desk, case=case, body=office.commissioner, purpose=purpose)


def test_a_permission_lies_in_the_access_folder(office: Office) -> None:
    case = office.refer()
    allow(office, case, Purpose.PROGRESS)
    assert office.a.rows("SELECT folder, body FROM kind_permission") == [(f"access/{case}", office.commissioner)]


def ask(office: Office, case: Id, given: PermissionGiven) -> None:
    permissions.grant(office.a.desk, case=case, body=office.commissioner, purpose=Purpose.PROGRESS, given=given)


def test_how_a_permission_was_given_lies_in_the_case_and_not_beside_who_may_read(office: Office) -> None:
    case = office.refer()
    ask(office, case, PermissionGiven(how_given="phone", until=date(2027, 3, 1)))
    asked = "SELECT folder, how_given, given_on, heard_by, until FROM kind_permission_given"
    assert office.a.rows(asked) == [(f"case/{case}", "phone", TODAY.isoformat(), office.a.member, "2027-03-01")]


def test_given_again_without_a_last_day_it_holds_for_good(office: Office) -> None:
    case = office.refer()
    ask(office, case, PermissionGiven(until=date(2027, 3, 1)))
    ask(office, case, PermissionGiven(how_given="signed"))
    assert office.a.rows("SELECT how_given, until FROM kind_permission_given") == [("signed", None)]


@pytest.mark.parametrize(
    ("told", "why"),
    [
        (PermissionGiven(given_on=date(2026, 12, 8)), "a day to come"),
        (PermissionGiven(until=date(2026, 12, 6)), "over already"),
    ],
)
def test_days_that_cannot_be_are_refused(office: Office, told: PermissionGiven, why: str) -> None:
    with pytest.raises(Refused, match=why):
        ask(office, office.refer(), told)
    assert given(office) == set()


def test_a_permission_is_heard_by_somebody_who_is_known(office: Office) -> None:
    with pytest.raises(NotHere, match="not known"):
        ask(office, office.refer(), PermissionGiven(heard_by=Id("ab" * 16)))


def test_after_its_last_day_a_permission_stops_counting_and_the_others_stand(office: Office) -> None:
    case = office.refer()
    ask(office, case, PermissionGiven(until=TODAY))
    allow(office, case, Purpose.ATTENDANCE)
    permissions.withdraw_lapsed(office.a.desk)
    assert given(office) == {"progress", "attendance"}
    later(office.a, days=1)
    permissions.withdraw_lapsed(office.a.desk)
    assert given(office) == {"attendance"}
    assert permissions.withdraw_lapsed(office.a.desk) == []


def test_a_permission_lapses_also_in_a_case_that_nobody_owns(office: Office) -> None:
    row = ReferralDetails(given_name="Jason", family_name="Pike")
    case = referrals.refer(office.a.desk, row=row, body=office.body, owner=NO_ID).created[0]
    ask(office, case, PermissionGiven(until=TODAY))
    later(office.a, days=1)
    permissions.withdraw_lapsed(office.a.desk)
    assert given(office) == set()


def test_a_permission_lapses_in_each_case_by_itself_though_another_case_refuses(house: House) -> None:
    cases = sorted(house.refer() for _ in range(3))
    for case in cases:
        ask(house, case, PermissionGiven(until=TODAY))
    house.exchange()
    barred = access_folder(cases[0])
    with house.b.desk.act("cut off") as act:
        members.cut_off(act, barred, device=house.a.id, heads=tuple(act.tips(barred, device=house.a.id)))
    house.exchange()
    later(house.a, days=1)
    with pytest.raises(Refused, match="may not do this here"):
        permissions.withdraw_lapsed(house.a.desk)
    assert house.a.rows("SELECT scope FROM kind_permission WHERE granted=1") == [(cases[0],)]
    withdrawn = "SELECT count(DISTINCT act) FROM entry WHERE instr(structure, CAST('permissions that have' AS BLOB))"
    assert house.a.rows(withdrawn) == [(2,)]


def test_a_permission_that_its_owner_renewed_outlives_a_colleague_who_has_not_heard_of_it(house: House) -> None:
    case = house.refer()
    ask(house, case, PermissionGiven(until=TODAY))
    house.exchange()
    later(*house.all, days=1)
    ask(house, case, PermissionGiven(until=date(2027, 3, 1)))
    assert permissions.withdraw_lapsed(house.b.desk) == []
    house.exchange()
    assert [one.rows("SELECT granted FROM kind_permission") for one in (house.a, house.b)] == [[(1,)], [(1,)]]


def test_what_an_owner_who_is_away_does_not_withdraw_a_colleague_does_in_time_and_a_mentor_never(house: House) -> None:
    case = house.refer()
    house.match(case)
    ask(house, case, PermissionGiven(until=TODAY))
    house.exchange()
    later(*house.all, days=14)
    assert permissions.withdraw_lapsed(house.b.desk) == []
    later(*house.all, days=1)
    assert permissions.withdraw_lapsed(house.c.desk) == []
    assert [permissions.withdraw_lapsed(one.desk) for one in (house.a, house.b)] == [[case], [case]]
    house.exchange()
    for one in (house.a, house.b, house.c):
        assert one.rows("SELECT granted FROM kind_permission") == [(0,)]
        assert one.rows("SELECT count(*) FROM record WHERE conflicts<>''") == [(0,)]


def test_a_permission_lapses_at_once_where_the_owner_has_left(house: House) -> None:
    case = house.refer()
    ask(house, case, PermissionGiven(until=TODAY))
    house.exchange()
    members.remove_device(house.b.desk, device=house.a.id)
    later(*house.all, days=1)
    assert permissions.withdraw_lapsed(house.b.desk) == [case]


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
