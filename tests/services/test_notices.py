"""What the owner's device makes up for, and what stays untold."""

from datetime import timedelta

from caseworker.domain.cases import Strand
from caseworker.domain.disclosure import Purpose
from caseworker.domain.ids import Id
from caseworker.domain.sessions import Session
from caseworker.services import casework, erasure, permissions, sessions
from caseworker.services.notices import make_owed
from caseworker.storage.erasing import erase_due
from tests.devices import Device, later
from tests.services.conftest import House, with_strand


def meet(device: Device, case: Id, **values: object) -> Id:
    """A session a minute ago."""
    known: dict[str, object] = {
        "happened_at": device.clock.now() - timedelta(minutes=1),
        "attendance": "on_time",
        "summary": "Talked about housing",
        "told": "Looks for a room",
        "minutes": 30,
    }
    session = Session(**{**known, **values})  # type: ignore[arg-type]
    return sessions.record(device.desk, case=case, session=session).created[0]


def walking(house: House, strand: Strand, *, with_body: bool) -> Id:
    """Ruth walks with the person, and her laptop knows everything so far."""
    case = house.refer(with_strand(strand), with_body=with_body)
    house.match(case)
    house.exchange()
    later(*house.all, hours=1)
    return case


def notices(device: Device) -> list[tuple[object, ...]]:
    return device.rows("SELECT rule FROM kind_notice WHERE folder LIKE 'shared/%' AND rule<>'match' ORDER BY rule")


def test_a_body_that_the_mentors_laptop_did_not_know_of_is_told_by_the_owners(house: House) -> None:
    case = walking(house, Strand.LICENCE, with_body=False)
    casework.share_with(house.a.desk, case=case, body=house.body)
    later(*house.all, hours=1)
    meet(house.c, case)
    house.exchange()
    assert notices(house.a) == []
    make_owed(house.a.desk)
    house.exchange()
    assert notices(house.p) == [("attendance",)]


def test_what_was_written_before_a_body_came_in_stays_untold(house: House) -> None:
    case = walking(house, Strand.LICENCE, with_body=False)
    meet(house.c, case)
    later(*house.all, hours=1)
    casework.share_with(house.a.desk, case=case, body=house.body)
    house.exchange()
    make_owed(house.a.desk)
    assert notices(house.a) == []


def test_a_permission_that_the_mentors_laptop_did_not_know_of_counts_from_when_it_was_given(house: House) -> None:
    case = walking(house, Strand.VOLUNTARY, with_body=True)
    meet(house.c, case)
    later(*house.all, hours=1)
    permissions.grant(house.a.desk, case=case, body=house.q.service, purpose=Purpose.PROGRESS)
    later(*house.all, hours=1)
    meet(house.c, case, told="Afterwards")
    house.exchange()
    make_owed(house.a.desk)
    house.exchange()
    assert house.p.rows("SELECT words FROM kind_notice") == [("Afterwards",)]


def test_permission_given_again_does_not_tell_what_was_written_in_between(house: House) -> None:
    case = walking(house, Strand.VOLUNTARY, with_body=True)
    asked = {"case": case, "body": house.q.service, "purpose": Purpose.PROGRESS}
    permissions.grant(house.a.desk, **asked)  # type: ignore[arg-type]
    later(*house.all, hours=1)
    permissions.withdraw(house.a.desk, **asked)  # type: ignore[arg-type]
    house.exchange()
    meet(house.c, case)
    later(*house.all, hours=1)
    permissions.grant(house.a.desk, **asked)  # type: ignore[arg-type]
    house.exchange()
    make_owed(house.a.desk)
    assert notices(house.a) == []


def test_a_mentors_amendment_replaces_what_was_told_once_the_owner_hears_of_it(house: House) -> None:
    case = walking(house, Strand.LICENCE, with_body=True)
    first = meet(house.c, case)
    house.exchange()
    sessions.amend(house.c.desk, session=first, why="Came late", attendance="late")
    house.exchange()
    make_owed(house.a.desk)
    house.exchange()
    assert house.p.rows("SELECT attendance FROM kind_notice WHERE rule='attendance'") == [("late",)]
    assert house.c.rows("SELECT count(*) FROM kind_notice WHERE rule='hours'") == [(1,)]


def test_hours_that_another_authors_laptop_could_not_write_are_made_up_for(house: House) -> None:
    case = walking(house, Strand.VOLUNTARY, with_body=False)
    meet(house.c, case, mentor=house.amir)
    house.exchange()
    make_owed(house.a.desk)
    assert house.a.rows("SELECT folder FROM kind_notice WHERE rule='hours'") == [(f"volunteering/{house.amir}",)]


def test_what_is_owed_is_made_once(house: House) -> None:
    case = walking(house, Strand.LICENCE, with_body=False)
    casework.share_with(house.a.desk, case=case, body=house.body)
    later(*house.all, hours=1)
    meet(house.c, case)
    house.exchange()
    assert make_owed(house.a.desk).records != frozenset()
    assert make_owed(house.a.desk).records == frozenset()


def test_only_the_owners_device_makes_up_for_notices(house: House) -> None:
    case = walking(house, Strand.LICENCE, with_body=False)
    casework.share_with(house.a.desk, case=case, body=house.body)
    later(*house.all, hours=1)
    meet(house.c, case)
    house.exchange()
    assert make_owed(house.b.desk).records == frozenset()
    assert make_owed(house.c.desk).records == frozenset()


def erase(house: House, *, target: Id, scope: Id) -> None:
    """Both coordinators ask, and the delay passes."""
    erasure.ask(house.a.desk, target=target, scope=scope)
    house.exchange()
    erasure.ask(house.b.desk, target=target, scope=scope)
    house.exchange()
    later(*house.all, days=30)
    assert target in erase_due(house.a.desk)


def test_a_mentors_erased_file_holds_up_neither_sessions_nor_what_is_owed(house: House) -> None:
    case = walking(house, Strand.LICENCE, with_body=True)
    erase(house, target=house.ruth, scope=house.ruth)
    meet(house.a, case, mentor=house.ruth)
    make_owed(house.a.desk)
    assert notices(house.a) == [("attendance",)]


def test_an_erased_session_is_neither_told_again_nor_taken_back(house: House) -> None:
    case = walking(house, Strand.LICENCE, with_body=True)
    first = meet(house.c, case)
    sessions.amend(house.c.desk, session=first, why="Came late", attendance="late")
    house.exchange()
    erase(house, target=first, scope=case)
    make_owed(house.a.desk)
    assert len(notices(house.a)) == 1
