"""Recruiting: every move is dated and by somebody, and what is said of people lies where they do not read."""

from datetime import date

import pytest

from caseworker.domain.errors import Refused
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.recruiting import RecruitmentNote
from caseworker.services import mentors, recruiting
from tests.services.conftest import TODAY, House, Office, good_checks


def enquirer(office: Office, **values: object) -> Id:
    mentor = Mentor(given_name="Zoe", family_name="Lloyd", **values)  # type: ignore[arg-type]
    return mentors.enrol_mentor(office.a.desk, mentor=mentor).created[0]


def status(office: Office, mentor: Id) -> str:
    return str(office.a.record(mentor).status)


def moves(office: Office, mentor: Id) -> list[tuple[str, str, str]]:
    sql = 'SELECT stage, "on", by FROM kind_stage_move WHERE scope=? ORDER BY rowid'
    return [tuple(row) for row in office.a.rows(sql, mentor)]


def test_each_move_is_kept_with_its_day_and_who_made_it(office: Office) -> None:
    zoe = enquirer(office)
    recruiting.move_on(office.a.desk, mentor=zoe, on=TODAY)
    assert moves(office, zoe) == [
        ("enquiry", "2026-12-07", office.a.member),
        ("applicant", "2026-12-07", office.a.member),
    ]
    assert status(office, zoe) == "applicant"


def test_a_move_that_is_taken_back_leaves_the_stage_before(office: Office) -> None:
    zoe = enquirer(office)
    changes = recruiting.move_on(office.a.desk, mentor=zoe, on=TODAY)
    office.a.desk.undo(changes.act)
    assert status(office, zoe) == "enquiry"
    assert [stage for stage, *_ in moves(office, zoe)] == ["enquiry"]


def test_nobody_moves_on_tomorrow_or_before_they_came(office: Office) -> None:
    zoe = enquirer(office)
    with pytest.raises(Refused, match="has not come yet"):
        recruiting.move_on(office.a.desk, mentor=zoe, on=date(2026, 12, 8))
    with pytest.raises(Refused, match="later than that"):
        recruiting.move_on(office.a.desk, mentor=zoe, on=date(2026, 12, 6))
    assert status(office, zoe) == "enquiry"


def test_a_mentor_who_is_active_does_not_move_on(office: Office) -> None:
    with pytest.raises(Refused, match="being recruited"):
        recruiting.move_on(office.a.desk, mentor=office.ruth, on=TODAY)


def test_whoever_lacks_something_begins_only_with_a_reason_that_they_do_not_read(office: Office) -> None:
    zoe = enquirer(office, status="training")
    with pytest.raises(Refused, match="still lacking"):
        recruiting.move_on(office.a.desk, mentor=zoe, on=TODAY)
    recruiting.move_on(office.a.desk, mentor=zoe, on=TODAY, despite="References by telephone; papers follow.")
    assert (office.a.record(zoe).status, office.a.record(zoe).started_on) == ("active", TODAY)
    rows = office.a.rows("SELECT note_kind, words, folder FROM kind_recruitment_note WHERE scope=?", zoe)
    assert rows == [("despite", "References by telephone; papers follow.", f"volunteering-restricted/{zoe}")]


def test_whoever_lacks_nothing_begins_without_a_word(office: Office) -> None:
    ready = {"phone": "01632 960001", "home_district": "WS2", "availability": ("Mon am",), "capacity": 2}
    zoe = enquirer(office, status="training", cleared_risk="medium", **ready)
    dbs, training, _ = good_checks()
    asked = ("interview", "reference", "reference", "role_agreement")
    full = Check(**{**dbs.values(), "level": "basic", "update_service": "not_registered"})  # type: ignore[arg-type]
    for check in (full, training, *(Check(check_type=one, outcome="clear") for one in asked)):
        mentors.add_check(office.a.desk, mentor=zoe, check=check)
    recruiting.move_on(office.a.desk, mentor=zoe, on=TODAY)
    assert status(office, zoe) == "active"


@pytest.mark.parametrize(("act", "ends"), [(recruiting.turn_down, "turned_down"), (recruiting.withdrew, "withdrew")])
def test_why_somebody_was_not_taken_lies_where_coordinators_alone_read(office: Office, act: object, ends: str) -> None:
    zoe = enquirer(office)
    act(office.a.desk, mentor=zoe, on=TODAY, why="other", words="Would not keep to the boundaries.")  # type: ignore[operator]
    assert status(office, zoe) == ends
    (row,) = office.a.rows("SELECT why, words, folder FROM kind_recruitment_note WHERE scope=?", zoe)
    assert row == ("other", "Would not keep to the boundaries.", f"volunteering-restricted/{zoe}")


def test_a_mentor_is_not_turned_down_they_leave(office: Office) -> None:
    with pytest.raises(Refused, match="A mentor leaves"):
        recruiting.turn_down(office.a.desk, mentor=office.ruth, on=TODAY, why="other")


def test_a_reference_stands_in_the_file_and_what_it_says_does_not_reach_the_mentor(house: House) -> None:
    note = RecruitmentNote(note_kind="reference", on=TODAY, referee="A neighbour", words="Loses their temper.")
    check = Check(check_type="reference", module="A neighbour", issued_on=TODAY, outcome="clear")
    recruiting.add_note(house.a.desk, mentor=house.ruth, note=note, check=check)
    house.exchange()
    assert house.b.rows("SELECT words FROM kind_recruitment_note") == [("Loses their temper.",)]
    assert house.c.rows("SELECT words FROM kind_recruitment_note") == []
    assert ("A neighbour",) in house.c.rows("SELECT module FROM kind_check WHERE check_type='reference'")


def test_a_reference_that_refuses_is_in_no_file_that_the_mentor_reads(house: House) -> None:
    note = RecruitmentNote(note_kind="reference", on=TODAY, referee="A neighbour", outcome="refused")
    check = Check(check_type="reference", module="A neighbour", issued_on=TODAY, outcome="refused")
    recruiting.add_note(house.a.desk, mentor=house.ruth, note=note, check=check)
    house.exchange()
    assert house.b.rows("SELECT outcome FROM kind_recruitment_note") == [("refused",)]
    assert house.c.rows("SELECT outcome FROM kind_recruitment_note") == []
    assert ("A neighbour",) not in house.c.rows("SELECT module FROM kind_check WHERE check_type='reference'")


def test_a_mentor_cannot_move_themself_on(house: House) -> None:
    mentors.change(house.a.desk, mentor=house.ruth, status="training")
    house.exchange()
    with pytest.raises(Refused):
        recruiting.move_on(house.c.desk, mentor=house.ruth, on=TODAY, despite="I am ready.")


@pytest.mark.parametrize("status", ["active", "on_leave"])
def test_nobody_on_the_way_becomes_a_mentor_by_a_change_of_their_file(office: Office, status: str) -> None:
    mentors.change(office.a.desk, mentor=office.ruth, status="training")
    with pytest.raises(Refused, match="begins by moving on"):
        mentors.change(office.a.desk, mentor=office.ruth, status=status)


def test_a_note_says_something(office: Office) -> None:
    with pytest.raises(Refused, match="Write what was said"):
        recruiting.add_note(office.a.desk, mentor=office.ruth, note=RecruitmentNote(note_kind="other", words=" "))


def test_a_status_that_is_changed_by_hand_is_dated_too(office: Office) -> None:
    mentors.change(office.a.desk, mentor=office.ruth, status="training")
    assert [stage for stage, *_ in moves(office, office.ruth)] == ["active", "training"]
