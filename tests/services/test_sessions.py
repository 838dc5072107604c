"""Sessions: recorded, told to whoever may know, amended, and never lost."""

from datetime import UTC, datetime

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import Strand
from caseworker.domain.disclosure import Purpose
from caseworker.domain.errors import Refused
from caseworker.domain.sessions import Session
from caseworker.services import appointments, permissions, sessions
from tests.devices import later
from tests.services.conftest import PIKE, House, Office, at, with_strand


def met(**values: object) -> Session:
    known: dict[str, object] = {
        "happened_at": at(7, 8),
        "attendance": "on_time",
        "minutes": 45,
        "summary": "Talked about housing",
        "told": "Looks for a room",
    }
    return Session(**{**known, **values})  # type: ignore[arg-type]


def told(house: House, *columns: str) -> list[tuple[object, ...]]:
    """What the practitioner's device holds of notices."""
    return sorted(house.p.rows(f"SELECT {', '.join(columns)} FROM kind_notice"), key=repr)


def test_a_mentors_session_is_their_own_and_in_the_strand_of_the_case(house: House) -> None:
    case = house.refer(with_strand(Strand.LICENCE))
    house.match(case)
    house.exchange()
    sessions.record(house.c.desk, case=case, session=met())
    assert house.c.rows("SELECT mentor, strand FROM kind_session") == [(house.ruth, "licence")]


def test_a_coordinators_session_belongs_to_no_mentor_unless_it_says_so(office: Office) -> None:
    case = office.refer()
    sessions.record(office.a.desk, case=case, session=met())
    sessions.record(office.a.desk, case=case, session=met(mentor=office.ruth))
    assert office.a.rows("SELECT mentor FROM kind_session ORDER BY mentor") == [(None,), (office.ruth,)]


def test_without_permission_a_body_is_told_nothing_of_voluntary_work(house: House) -> None:
    case = house.refer()
    house.match(case)
    house.exchange()
    sessions.record(house.c.desk, case=case, session=met())
    house.exchange()
    assert told(house, "rule") == []
    assert house.a.rows("SELECT count(*) FROM kind_disclosure") == [(0,)]


def test_with_permission_a_body_is_told_and_the_ledger_says_what_and_why(house: House) -> None:
    case = house.refer()
    house.match(case)
    for purpose in (Purpose.ATTENDANCE, Purpose.PROGRESS):
        permissions.grant(house.a.desk, case=case, body=house.q.service, purpose=purpose)
    house.exchange()
    sessions.record(house.c.desk, case=case, session=met())
    house.exchange()
    assert told(house, "rule", "attendance", "words") == [
        ("attendance", "on_time", None),
        ("progress", None, "Looks for a room"),
    ]
    lines = house.a.rows("SELECT purpose, basis, recipient FROM kind_disclosure ORDER BY purpose")
    assert lines == [
        ("attendance", "permission", house.q.service),
        ("progress", "permission", house.q.service),
    ]


def test_in_a_statutory_strand_attendance_is_told_as_a_duty_and_progress_is_not(house: House) -> None:
    case = house.refer(with_strand(Strand.ACTIVITY_REQUIREMENT))
    sessions.record(house.a.desk, case=case, session=met(attendance="not_attended", summary="", reasons=("ill",)))
    house.exchange()
    assert told(house, "rule", "attendance", "words") == [("attendance", "not_attended", None)]
    assert house.a.rows("SELECT purpose, basis, permission FROM kind_disclosure") == [("attendance", "duty", None)]


def test_a_body_reads_what_was_written_for_it_and_never_what_happened(house: House) -> None:
    case = house.refer()
    permissions.grant(house.a.desk, case=case, body=house.q.service, purpose=Purpose.PROGRESS)
    sessions.record(house.a.desk, case=case, session=met(told="Settling in"))
    sessions.record(house.a.desk, case=case, session=met(told=None))
    house.exchange()
    assert told(house, "words") == [("Settling in",)]
    assert house.a.rows("SELECT count(*) FROM kind_disclosure WHERE purpose='progress'") == [(1,)]


def test_the_session_itself_never_reaches_the_body(house: House) -> None:
    case = house.refer(with_strand(Strand.LICENCE))
    sessions.record(house.a.desk, case=case, session=met())
    house.exchange()
    assert house.p.ids("session") == set()


def test_the_hours_of_a_session_are_in_the_mentors_own_file(house: House) -> None:
    case = house.refer()
    house.match(case)
    house.exchange()
    sessions.record(house.c.desk, case=case, session=met())
    house.exchange()
    folder = f"volunteering/{house.ruth}"
    assert house.b.rows("SELECT minutes, folder FROM kind_notice WHERE rule='hours'") == [(45, folder)]
    assert house.d.rows("SELECT minutes FROM kind_notice WHERE rule='hours'") == []


def test_a_session_settles_its_appointment(office: Office) -> None:
    case = office.refer()
    booked = appointments.book(office.a.desk, case=case, appointment=Appointment(starts_at=at(7, 15))).created[0]
    later(office.a, hours=8)
    missed = met(happened_at=at(7, 15), attendance="not_attended", reasons=("ill", "family"), appointment=booked)
    sessions.record(office.a.desk, case=case, session=missed)
    settled = office.a.record(booked)
    assert (settled.status, settled.attendance, settled.reason) == ("did_not_happen", "not_attended", "ill")


def test_an_amended_session_stays_in_the_history_and_names_what_it_puts_right(office: Office) -> None:
    case = office.refer()
    first = sessions.record(office.a.desk, case=case, session=met()).created[0]
    second = sessions.amend(office.a.desk, session=first, why="Wrong day", happened_at=at(6, 8)).created[0]
    amended = office.a.record(second)
    assert (amended.amends, amended.amended_why, amended.happened_at) == (first, "Wrong day", at(6, 8))
    assert office.a.record(first).happened_at == at(7, 8)


def test_a_coordinators_amendment_replaces_what_the_body_was_told(house: House) -> None:
    case = house.refer(with_strand(Strand.LICENCE))
    first = sessions.record(house.a.desk, case=case, session=met()).created[0]
    house.exchange()
    sessions.amend(house.a.desk, session=first, why="Came late", attendance="late")
    house.exchange()
    assert told(house, "attendance") == [("late",)]


def test_an_amended_session_is_amended_by_its_amendment_alone(office: Office) -> None:
    case = office.refer()
    first = sessions.record(office.a.desk, case=case, session=met()).created[0]
    sessions.amend(office.a.desk, session=first, why="Wrong day", minutes=30)
    with pytest.raises(Refused, match="amended already"):
        sessions.amend(office.a.desk, session=first, why="Wrong again", minutes=20)


def test_an_amendment_says_why(office: Office) -> None:
    case = office.refer()
    first = sessions.record(office.a.desk, case=case, session=met()).created[0]
    with pytest.raises(Refused, match="why the session is amended"):
        sessions.amend(office.a.desk, session=first, why=" ", minutes=30)


def test_undoing_a_session_takes_its_notices_and_ledger_lines_along(office: Office) -> None:
    case = office.refer(with_strand(Strand.LICENCE))
    changes = sessions.record(office.a.desk, case=case, session=met(mentor=office.ruth))
    office.a.desk.undo(changes.act)
    counts = [office.a.rows(f"SELECT count(*) FROM kind_{kind}")[0][0] for kind in ("session", "notice", "disclosure")]
    assert counts == [0, 0, 0]


def test_a_mentor_who_is_not_let_in_can_record_nothing(house: House) -> None:
    case = house.refer()
    house.exchange()
    with pytest.raises(Refused):
        sessions.record(house.d.desk, case=case, session=met())


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"happened_at": None}, "when the session happened"),
        ({"happened_at": datetime(2026, 12, 8, tzinfo=UTC)}, "after it has happened"),
        ({"minutes": -5}, "between 0 and 1,440"),
        ({"minutes": 1441}, "between 0 and 1,440"),
        ({"summary": "  "}, "what happened"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence_and_nothing_is_kept(
    office: Office, wrong: dict[str, object], sentence: str
) -> None:
    case = office.refer(PIKE)
    with pytest.raises(Refused, match=sentence):
        sessions.record(office.a.desk, case=case, session=met(**wrong))
    assert office.a.ids("session") == set()
