"""Mentors: their file, their checks, their leaving."""

from datetime import date

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.hard_rules import Finding
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, Supervision
from caseworker.services import appointments, matches, mentors, relationships
from tests.services.conftest import HEWELL, TODAY, House, Office, at


def test_a_new_mentor_has_a_file_that_is_named_like_them(office: Office) -> None:
    made = mentors.enrol_mentor(office.a.desk, mentor=Mentor(given_name="Farida")).created[0]
    found = office.a.record(made)
    assert (found.id, found.status, str(found.folder)) == (made, "enquiry", f"volunteering/{made}")


def test_a_mentor_reads_their_own_file_and_no_other(house: House) -> None:
    house.exchange()
    assert house.c.ids("mentor") == {house.ruth}
    assert {row[0] for row in house.c.rows("SELECT scope FROM kind_check")} == {house.ruth}


def test_whoever_enters_a_check_has_seen_it(office: Office) -> None:
    check = Check(check_type="reference", module="A former colleague", outcome="clear")
    made = mentors.add_check(office.a.desk, mentor=office.ruth, check=check).created[0]
    assert office.a.record(made).seen_by == office.a.member


def test_a_renewed_vetting_stands_beside_the_old_one(office: Office) -> None:
    check = Check(check_type="prison_vetting", prison=HEWELL, outcome="clear", lapses_on=date(2028, 12, 20))
    mentors.add_check(office.a.desk, mentor=office.ruth, check=check)
    lapses = office.a.rows(
        "SELECT lapses_on FROM kind_check WHERE scope=? AND prison=? ORDER BY lapses_on", office.ruth, HEWELL
    )
    assert lapses == [("2026-12-20",), ("2028-12-20",)]


def test_a_check_is_put_right_when_its_outcome_comes(office: Office) -> None:
    made = mentors.add_check(office.a.desk, mentor=office.ruth, check=Check(check_type="dbs", outcome="pending"))
    mentors.change_check(office.a.desk, check=made.created[0], outcome="clear")
    assert office.a.record(made.created[0]).outcome == "clear"


def test_availability_and_places_are_changed(office: Office) -> None:
    mentors.change(office.a.desk, mentor=office.ruth, availability=("tue 18:00-20:00",), capacity=4)
    found = office.a.record(office.ruth)
    assert (found.availability, found.capacity) == (("tue 18:00-20:00",), 4)


@pytest.mark.parametrize("capacity", [-1, 51])
def test_a_mentor_has_a_possible_number_of_places(office: Office, capacity: int) -> None:
    with pytest.raises(Refused, match="between 0 and 50"):
        mentors.change(office.a.desk, mentor=office.ruth, capacity=capacity)


def test_a_mentor_needs_a_name(office: Office) -> None:
    with pytest.raises(Refused, match="needs a name"):
        mentors.enrol_mentor(office.a.desk, mentor=Mentor(given_name=" "))


@pytest.mark.parametrize(
    ("check", "sentence"),
    [
        (Check(check_type="dbs", issued_on=date(2026, 2, 1), lapses_on=date(2026, 1, 1)), "before it was issued"),
        (Check(check_type="prison_vetting"), "Say which"),
        (Check(check_type="dbs", outcome="withdrawn"), "on which day"),
        (Check(check_type="dbs", outcome="clear", update_service="changed"), "update service said so"),
    ],
)
def test_a_check_that_cannot_be_is_refused(office: Office, check: Check, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        mentors.add_check(office.a.desk, mentor=office.ruth, check=check)


def test_a_check_belongs_to_a_mentor_who_is_here(office: Office) -> None:
    with pytest.raises(NotHere):
        mentors.add_check(office.a.desk, mentor=Id("ff" * 16), check=Check(check_type="dbs"))


def test_whoever_has_left_is_written_down_with_the_day(office: Office) -> None:
    mentors.leave(office.a.desk, mentor=office.ruth, on=TODAY)
    found = office.a.record(office.ruth)
    assert (found.status, found.left_on) == ("left", TODAY)


LAST = date(2027, 1, 31)


def test_a_last_day_that_lies_ahead_is_notice_and_ends_nothing_today(office: Office) -> None:
    match = office.match(office.refer())
    mentors.leave(office.a.desk, mentor=office.ruth, on=LAST, why="work")
    assert (office.a.record(office.ruth).status, office.a.record(office.ruth).left_on) == ("active", LAST)
    found = office.a.record(match)
    assert (found.state, found.ending_planned_on, found.ended_on) == ("active", LAST, None)
    assert office.a.rows("SELECT * FROM gap WHERE code='no_mentor'") == []
    assert barred(office, date(2027, 1, 30)) == []
    assert barred(office, LAST) == ["The mentor leaves on 31 January 2027."]


def test_another_last_day_moves_the_endings_that_were_planned_for_it_and_no_earlier_one(office: Office) -> None:
    first, second = office.match(office.refer()), office.match(office.refer())
    relationships.plan_ending(office.a.desk, match=first, on=date(2026, 12, 20))
    for day in (LAST, date(2027, 2, 14)):
        mentors.leave(office.a.desk, mentor=office.ruth, on=day, why="work")
    planned = [office.a.record(one).ending_planned_on for one in (first, second)]
    assert planned == [date(2026, 12, 20), date(2027, 2, 14)]
    assert len(office.a.rows("SELECT * FROM kind_recruitment_note")) == 1


def test_whoever_stays_after_all_has_no_last_day_and_nobodys_ending_is_planned_for_it(office: Office) -> None:
    match = office.match(office.refer())
    mentors.leave(office.a.desk, mentor=office.ruth, on=LAST)
    mentors.stays(office.a.desk, mentor=office.ruth)
    assert (office.a.record(office.ruth).left_on, office.a.record(match).ending_planned_on) == (None, None)
    with pytest.raises(Refused, match="given no notice"):
        mentors.stays(office.a.desk, mentor=office.ruth)


def test_a_match_with_somebody_who_has_given_notice_is_planned_to_end_on_their_last_day(office: Office) -> None:
    mentors.leave(office.a.desk, mentor=office.ruth, on=LAST)
    assert office.a.record(office.match(office.refer())).ending_planned_on == LAST


def test_once_a_mentor_has_left_their_people_are_a_gap_since_that_day_and_none_lies_ahead(office: Office) -> None:
    for day in (date(2026, 12, 1), date(2026, 12, 20)):
        office.match(office.refer(), on=day)
    mentors.leave(office.a.desk, mentor=office.ruth, on=TODAY)
    assert office.a.rows("SELECT since FROM gap WHERE code='no_mentor'") == [(TODAY.isoformat(),)] * 2


def test_whoever_comes_back_has_no_last_day_by_whichever_door(office: Office) -> None:
    mentors.leave(office.a.desk, mentor=office.ruth, on=TODAY)
    mentors.change(office.a.desk, mentor=office.ruth, status="active")
    assert (office.a.record(office.ruth).status, office.a.record(office.ruth).left_on) == ("active", None)
    assert barred(office, TODAY) == []


def test_why_a_mentor_left_is_kept_where_coordinators_alone_read(office: Office) -> None:
    mentors.leave(office.a.desk, mentor=office.ruth, on=TODAY, why="moved_away", words="To Leeds")
    (row,) = office.a.rows("SELECT note_kind, left_why, words, folder FROM kind_recruitment_note")
    assert row == ("left", "moved_away", "To Leeds", f"volunteering-restricted/{office.ruth}")


def test_a_supervision_is_kept_with_the_day_of_the_next(office: Office) -> None:
    mentors.supervised(office.a.desk, mentor=office.ruth, held=Supervision(on=TODAY), next_due=date(2027, 3, 1))
    found = office.a.record(office.ruth)
    assert (found.supervised_on, found.supervision_due) == (TODAY, date(2027, 3, 1))


def test_what_was_said_in_supervision_never_reaches_the_mentors_laptop(house: House) -> None:
    held = Supervision(on=TODAY, words="Tired, wants fewer visits", agreed="Two people until Easter")
    mentors.supervised(house.a.desk, mentor=house.ruth, held=held, next_due=date(2027, 3, 1))
    house.exchange()
    kept = "SELECT words, agreed, held_by, folder FROM kind_supervision"
    told = ("Tired, wants fewer visits", "Two people until Easter", house.a.member)
    assert house.b.rows(kept) == [(*told, f"volunteering-restricted/{house.ruth}")]
    assert house.c.rows(kept) == []
    assert house.c.record(house.ruth).supervision_due == date(2027, 3, 1)


def test_a_supervision_written_down_late_is_history_and_moves_no_later_day_back(office: Office) -> None:
    mentors.supervised(office.a.desk, mentor=office.ruth, held=Supervision(on=TODAY), next_due=date(2027, 3, 1))
    late = Supervision(on=date(2026, 9, 1), words="First months")
    mentors.supervised(office.a.desk, mentor=office.ruth, held=late, next_due=date(2026, 11, 1))
    assert office.a.record(office.ruth).supervision_due == date(2027, 3, 1)
    assert office.a.rows('SELECT "on" FROM kind_supervision ORDER BY "on"') == [("2026-09-01",), ("2026-12-07",)]


@pytest.mark.parametrize(
    ("on", "next_due", "sentence"),
    [
        (date(2026, 12, 8), date(2027, 3, 1), "not held yet"),
        (TODAY, TODAY, "comes after this one"),
    ],
)
def test_days_of_supervision_that_cannot_be_are_refused(
    office: Office, on: date, next_due: date, sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        mentors.supervised(office.a.desk, mentor=office.ruth, held=Supervision(on=on), next_due=next_due)


def away(office: Office, *, until: date | None = date(2026, 12, 20)) -> None:
    mentors.on_leave(office.a.desk, mentor=office.ruth, since=date(2026, 12, 10), until=until)


def barred(office: Office, on: date) -> list[str]:
    case = office.refer()
    with office.a.desk.act("look") as act:
        found = matches.verdicts(act, office.a.desk, case, mentor=office.ruth, on=on)
    return [str(one.why) for one in found if one.finding is Finding.BARS]


def test_nobody_is_matched_or_booked_with_a_mentor_on_leave(office: Office) -> None:
    away(office)
    assert barred(office, date(2026, 12, 9)) == []
    said = "The mentor is on leave from 10 December 2026 until 20 December 2026."
    assert barred(office, date(2026, 12, 20)) == [said]
    visit = Appointment(starts_at=at(20), mentor=office.ruth)
    with pytest.raises(Refused, match="on leave"):
        appointments.book(office.a.desk, case=office.refer(), appointment=visit)
    assert barred(office, date(2026, 12, 21)) == []


def test_leave_without_an_end_bars_until_the_mentor_is_back(office: Office) -> None:
    away(office, until=None)
    assert barred(office, date(2027, 6, 1)) == ["The mentor is on leave from 10 December 2026."]
    mentors.back_from_leave(office.a.desk, mentor=office.ruth)
    assert barred(office, date(2027, 6, 1)) == []
    with pytest.raises(Refused, match="none to end"):
        mentors.back_from_leave(office.a.desk, mentor=office.ruth)


def test_whose_file_said_no_more_than_that_they_are_away_is_active_again(office: Office) -> None:
    mentors.change(office.a.desk, mentor=office.ruth, status="on_leave")
    mentors.back_from_leave(office.a.desk, mentor=office.ruth)
    assert office.a.record(office.ruth).status == "active"


def test_leave_cannot_end_before_it_begins(office: Office) -> None:
    with pytest.raises(Refused, match="before it begins"):
        away(office, until=date(2026, 12, 9))
