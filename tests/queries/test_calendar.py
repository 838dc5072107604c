"""The calendar: a day or a week under the names of its days, what clashes with what, and who sees what of it."""

from datetime import date, datetime, time, timedelta

import pytest

from caseworker.domain.appointments import Appointment, Attendance
from caseworker.domain.clock import LONDON
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.queries import appointment_list
from caseworker.queries.calendar import bank_holidays_named, closed_day
from caseworker.queries.calendar_rows import CalendarDay, CalendarLook, CalendarPage, CalendarRow, Span
from caseworker.queries.form_names import FormName
from caseworker.services import appointments, assignments, links
from tests.devices import Device
from tests.queries.conftest import TODAY, Town, asked

EVERYTHING = 1000
MONDAY, TUESDAY = TODAY, date(2026, 12, 8)


def at(day: date, hour: int = 10, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), LONDON)


def book(town: Town, day: date, hour: int = 10, minute: int = 0, *, case: Id | None = None, **values: object) -> Id:
    one = Appointment(**{"starts_at": at(day, hour, minute), "status": "booked", **values})  # type: ignore[arg-type]
    return town.put(one, case_folder(case or town.pike))


def look(
    one: Device, day: date = TODAY, span: Span = Span.WEEK, *, text: str = "", chip: str = "", around: Id | None = None
) -> CalendarPage:
    with asked(one) as reading:
        looked = CalendarLook(day, span, text, chip, around or Id(""))
        return appointment_list.page(reading, looked, offset=0, limit=EVERYTHING)


def said(page: CalendarPage) -> list[str]:
    """Every line as it is read."""
    return [_said(line) for line in page.rows]


def _said(line: CalendarDay | CalendarRow) -> str:
    if isinstance(line, CalendarDay):
        return " · ".join((f"{line.day:%a %d %b}" if line.named else "", *map(str, line.notes))).strip(" ·")
    return f"{line.at:%H:%M} {line.name}"


def row(page: CalendarPage, record: Id) -> CalendarRow:
    (found,) = [line for line in page.rows if isinstance(line, CalendarRow) and line.record == record]
    return found


# Days and weeks


def test_a_week_runs_from_monday_to_sunday_with_each_day_named(town: Town) -> None:
    sam = town.open("Sam", "Okoro")
    book(town, date(2026, 12, 13), 9)
    book(town, TUESDAY, 14)
    book(town, TUESDAY, 9, case=sam)
    assert said(look(town.farida, date(2026, 12, 10))) == [
        "Mon 07 Dec · Nothing booked",
        "Tue 08 Dec",
        "09:00 Sam Okoro",
        "14:00 Jason Pike",
        "Wed 09 Dec · Nothing booked",
        "Thu 10 Dec · Nothing booked",
        "Fri 11 Dec · Nothing booked",
        "Sat 12 Dec · Weekend · Nothing booked",
        "Sun 13 Dec · Weekend",
        "09:00 Jason Pike",
    ]


def test_a_day_is_not_named_again_below_its_own_name(town: Town) -> None:
    book(town, TUESDAY)
    assert said(look(town.farida, TUESDAY, Span.DAY)) == ["10:00 Jason Pike"]
    assert said(look(town.farida, MONDAY, Span.DAY)) == ["Nothing booked"]


def test_how_many_there_are_is_said_without_the_days(town: Town) -> None:
    book(town, TUESDAY)
    page = look(town.farida)
    assert (str(page.sentence), page.total) == ("1 appointments", 8)


def test_what_was_called_off_stays_in_sight_and_counts_for_nothing(town: Town) -> None:
    off = book(town, TUESDAY, status="cancelled")
    assert said(look(town.farida))[1:3] == ["Tue 08 Dec · Nothing booked", "10:00 Jason Pike"]
    page = look(town.farida)
    assert (str(page.sentence), page.total) == ("0 appointments", 8)
    assert row(page, off).badge is not None
    book(town, TUESDAY, 14)
    assert said(look(town.farida))[1] == "Tue 08 Dec"
    assert str(look(town.farida).sentence) == "1 appointments"
    assert str(look(town.farida, text="pike").sentence) == "2 results for “pike”"


@pytest.mark.parametrize(
    ("sunday", "hours"), [(date(2027, 3, 28), 23), (date(2026, 10, 25), 25)], ids=["in March", "in October"]
)
def test_a_day_on_which_the_clocks_change_ends_at_its_own_midnight(town: Town, sunday: date, hours: int) -> None:
    monday = sunday + timedelta(days=1)
    late, early = book(town, sunday, 23, 30), book(town, monday, 0, 15)
    assert (at(monday, 0).timestamp() - at(sunday, 0).timestamp()) / 3600 == hours
    assert said(look(town.farida, sunday, Span.DAY)) == ["Weekend", "23:30 Jason Pike"]
    assert row(look(town.farida, sunday), late).day == sunday
    assert row(look(town.farida, monday), early).day == monday
    assert said(look(town.farida, monday))[1] == "00:15 Jason Pike"


def test_a_week_goes_over_the_new_year(town: Town) -> None:
    book(town, date(2026, 12, 31))
    book(town, date(2027, 1, 2), 11)
    week = look(town.farida, date(2027, 1, 1))
    assert [day.day for day in week.days] == [date(2026, 12, 28) + timedelta(days=number) for number in range(7)]
    assert "Fri 01 Jan · New Year's Day · Nothing booked" in said(week)
    assert [line for line in said(week) if "Pike" in line] == ["10:00 Jason Pike", "11:00 Jason Pike"]


@pytest.mark.parametrize("day", [date.min, date.max])
def test_the_calendar_ends_where_no_day_can_be_typed(day: date) -> None:
    assert len(Span.WEEK.around(day).days) == 7


# Bank holidays


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 12, 25), "Christmas Day"),
        (date(2026, 12, 28), "Boxing Day (substitute day)"),
        (date(2027, 12, 27), "Christmas Day (substitute day)"),
        (date(2027, 1, 1), "New Year's Day"),
        (date(2027, 3, 26), "Good Friday"),
        (date(2027, 3, 29), "Easter Monday"),
        (date(2027, 5, 3), "Early May bank holiday"),
        (date(2027, 5, 31), "Spring bank holiday"),
        (date(2027, 8, 30), "Summer bank holiday"),
        (date(2022, 9, 19), "Bank holiday"),
    ],
)
def test_a_bank_holiday_is_called_by_its_name(day: date, name: str) -> None:
    assert {on: str(called) for on, called in bank_holidays_named([day, date(2026, 12, 9)]).items()} == {day: name}


def test_the_name_of_a_bank_holiday_stands_beside_its_day(town: Town) -> None:
    days = look(town.farida, date(2026, 12, 25)).days
    assert [list(map(str, day.notes)) for day in days[3:]] == [
        ["Nothing booked"],
        ["Christmas Day", "Nothing booked"],
        ["Boxing Day", "Nothing booked"],
        ["Weekend", "Nothing booked"],
    ]


def test_a_warning_says_which_holiday_it_is() -> None:
    assert str(closed_day(date(2026, 12, 28))) == "a bank holiday: Boxing Day (substitute day)"
    assert closed_day(TUESDAY) is None


# What stands where


def test_what_was_moved_stands_on_its_new_day_alone(town: Town) -> None:
    one = book(town, TUESDAY, mentor=town.ruth.member)
    moved = appointments.move(
        town.farida.desk, appointment=one, starts_at=at(TUESDAY, 15), asked_by="person", why="Bus strike"
    )
    page = look(town.farida, TUESDAY, Span.DAY)
    assert said(page) == ["15:00 Jason Pike"]
    assert row(page, moved.created[0]).badge is None


def test_what_was_called_off_or_is_over_says_so(town: Town) -> None:
    off = book(town, TUESDAY, status="cancelled")
    kept = book(town, MONDAY, 8, status="happened", attendance=Attendance.LATE)
    unsaid = book(town, date(2026, 12, 3))
    badges = {
        one: str(found.badge.words)
        for one in (off, kept, unsaid)
        if (found := row(look(town.farida, around=one), one)).badge
    }
    assert badges == {off: "Cancelled", kept: "Came late", unsaid: "No outcome"}


def test_a_gate_pick_up_is_told_by_word_and_shape(town: Town) -> None:
    gate = book(town, TUESDAY, 8, 30, gate_pickup=True, purpose="gate", prison="FSI", mentor=town.ruth.member)
    found = row(look(town.farida), gate)
    assert found.gate
    assert found.badge is not None
    assert (str(found.badge.words), str(found.what), found.who) == ("Gate", "Gate pick-up", "Ruth Osei")


def test_only_gate_pick_ups_stand_under_their_chip(town: Town) -> None:
    book(town, TUESDAY)
    book(town, TUESDAY, 8, 30, gate_pickup=True)
    week = said(look(town.farida, chip=appointment_list.GATES))
    assert week[:3] == ["Mon 07 Dec · No gate pick-up", "Tue 08 Dec", "08:30 Jason Pike"]


def test_a_search_finds_names_and_leaves_the_other_days_out(town: Town) -> None:
    sian = town.open("Siân", "Hughes-Llŷr")
    book(town, TUESDAY)
    book(town, date(2026, 12, 10), case=sian)
    page = look(town.farida, text="llyr")
    assert said(page) == ["Thu 10 Dec", "10:00 Siân Hughes-Llŷr"]
    assert str(page.sentence) == "1 results for “llyr”"
    assert look(town.farida, text="nobody").total == 0


def test_an_appointment_brings_the_week_in_which_it_lies(town: Town) -> None:
    one = book(town, date(2027, 2, 17))
    page = look(town.farida, around=one)
    assert (page.day, page.days[0].day) == (date(2027, 2, 17), date(2027, 2, 15))
    assert look(town.farida, around=Id("gone")).day == TODAY


def test_pages_of_a_week_are_the_week(town: Town) -> None:
    for hour in range(8, 14):
        book(town, TUESDAY, hour)
        book(town, date(2026, 12, 11), hour)
    whole = look(town.farida)
    with asked(town.farida) as reading:
        pages = [
            appointment_list.page(reading, CalendarLook(TODAY, Span.WEEK), offset=offset, limit=4)
            for offset in range(0, whole.total, 4)
        ]
    assert [line for page in pages for line in page.rows] == list(whole.rows)
    assert {page.total for page in pages} == {len(whole.rows)}
    assert all(page.headings[number] == whole.rows[number] for page in pages for number in page.headings)


# Whose


def test_mine_are_those_where_one_goes_and_those_of_one_s_own_people(town: Town) -> None:
    other = town.open("Imran", "Khan", owner=town.farida)
    town.exchange()
    goes = book(town, TUESDAY, case=other, mentor=town.dev.member)
    book(town, TUESDAY, 11)
    town.exchange()
    mine = look(town.dev, TUESDAY, Span.DAY)
    assert [line.record for line in mine.rows if isinstance(line, CalendarRow)] == [goes]
    assert said(look(town.dev, TUESDAY, Span.DAY, chip=appointment_list.ALL)) == [
        "10:00 Imran Khan",
        "11:00 Jason Pike",
    ]
    assert look(town.farida, TUESDAY, Span.DAY).total == 2


def test_a_mentor_sees_what_others_do_with_her_people_and_nobody_else_s(town: Town) -> None:
    town.exchange()
    book(town, TUESDAY, mentor=town.farida.member)
    book(town, TUESDAY, 11, case=town.open("Imran", "Khan"))
    town.exchange()
    page = look(town.ruth, TUESDAY, Span.DAY)
    assert said(page) == ["10:00 Jason Pike"]
    assert [choice.code for choice in page.chips] == ["mine", "gates"]


def test_nothing_of_a_walled_person_is_seen_nor_told_as_a_clash(town: Town) -> None:
    town.exchange()
    imran = town.open("Imran", "Khan")
    one = book(town, TUESDAY, mentor=town.ruth.member)
    book(town, TUESDAY, 10, 15, case=imran, mentor=town.ruth.member)
    town.exchange()
    everybody = appointment_list.ALL
    assert str(row(look(town.dev, chip=everybody), one).against) == "Clashes with 10:15 Imran Khan"
    assignments.wall(town.farida.desk, case=imran, member=town.dev.member, reason="Related")
    town.exchange()
    page = look(town.dev, TUESDAY, Span.DAY, chip=everybody)
    assert said(page) == ["10:00 Jason Pike"]
    assert row(page, one).against is None


def test_who_may_write_may_book_from_it(town: Town) -> None:
    town.exchange()
    for one in (town.farida, town.ruth):
        assert [offer.form for offer in look(one).offers] == [FormName.BOOK_WITH, FormName.GATE_WITH]


# Clashes


def test_each_of_two_that_clash_names_the_other(town: Town) -> None:
    imran = town.open("Imran", "Khan")
    one = book(town, TUESDAY, mentor=town.ruth.member)
    other = book(town, TUESDAY, 10, 30, case=imran, mentor=town.ruth.member)
    apart = book(town, TUESDAY, 12, case=imran, mentor=town.ruth.member)
    page = look(town.farida)
    assert str(row(page, one).against) == "Clashes with 10:30 Imran Khan"
    assert str(row(page, other).against) == "Clashes with 10:00 Jason Pike"
    assert row(page, apart).against is None


def test_several_that_clash_are_all_named(town: Town) -> None:
    one = book(town, TUESDAY, ends_at=at(TUESDAY, 13))
    book(town, TUESDAY, 11)
    book(town, TUESDAY, 12, 30)
    assert str(row(look(town.farida), one).against) == "Clashes with 11:00 Jason Pike and 12:30 Jason Pike"


def test_too_little_time_to_get_there_is_a_clash(town: Town) -> None:
    book(town, TUESDAY, ends_at=at(TUESDAY, 11), mentor=town.ruth.member)
    far = book(town, TUESDAY, 11, 15, case=town.open("Imran", "Khan"), mentor=town.ruth.member, travel_minutes=30)
    assert str(row(look(town.farida), far).against) == "Clashes with 10:00 Jason Pike"


def test_two_records_of_one_person_are_in_one_place_at_a_time(town: Town) -> None:
    again = town.open("Jay", "Pike")
    one = book(town, TUESDAY)
    book(town, TUESDAY, 10, 30, case=again)
    assert row(look(town.farida), one).against is None
    links.same_person(town.farida.desk, case=town.pike, other=again)
    assert str(row(look(town.farida), one).against) == "Clashes with 10:30 Jay Pike"


def test_a_clash_is_seen_beside_what_the_chip_leaves_out(town: Town) -> None:
    gate = book(town, TUESDAY, 10, 15, gate_pickup=True)
    book(town, TUESDAY)
    assert str(row(look(town.farida, chip=appointment_list.GATES), gate).against) == "Clashes with 10:00 Jason Pike"


def test_what_is_over_clashes_with_nothing(town: Town) -> None:
    one = book(town, date(2026, 12, 3))
    book(town, date(2026, 12, 3))
    assert row(look(town.farida, around=one), one).against is None
