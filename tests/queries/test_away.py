"""Mentors who leave or are on leave: what is said until their last day, and of what is booked without them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.busy import busy_slots
from caseworker.domain.errors import Refused, in_english, say
from caseworker.domain.ids import Id
from caseworker.domain.notices import Notice
from caseworker.domain.releases import Release
from caseworker.forms.blank import Answers
from caseworker.forms.declared import FORMS
from caseworker.queries import alerts, appointment, appointment_list, mentor_papers
from caseworker.queries.ahead import appointment_facts
from caseworker.queries.appointment_list import ALL
from caseworker.queries.calendar_rows import CalendarLine, CalendarLook, CalendarRow, Span
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Spot
from caseworker.services import appointments, matches, mentors
from tests.devices import later
from tests.queries.conftest import TODAY, Town, asked
from tests.queries.test_candidates import volunteer
from tests.queries.test_mentors import facts, listed, shown
from tests.queries.test_today import needs, page_of, section

LAST = TODAY + timedelta(days=10)


def test_until_their_last_day_a_mentor_is_listed_and_shown_as_leaving_and_nobody_is_asked_anything(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work")
    (row,) = listed(town, "active").rows
    assert row.badge is not None
    assert in_english(row.badge.words) == "Leaves 17 December 2026"
    fact = facts(shown(town, zoe), "overview")["Leaves"]
    assert (str(fact.words), str(fact.context)) == ("17 December 2026", "in 10 days, work or study")
    offers = {offer.form for offer in shown(town, zoe).offers}
    assert {FormName.MENTOR_STAYS, FormName.MENTOR_LEAVES} <= offers
    assert needs(town.farida) == []


def test_a_reason_for_leaving_that_is_put_right_on_the_same_day_is_the_one_that_is_read(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    for said in "abcdef":
        later(town.farida, minutes=1)
        mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work", words=said)
        fact = facts(shown(town, zoe), "overview")["Leaves"]
        assert str(fact.context).endswith(f", {said}")


def test_once_their_last_day_has_come_today_asks_for_the_end_and_then_their_people_are_a_gap_since_it(
    town: Town,
) -> None:
    zoe, imran = volunteer(town, "Zoe", "Lloyd"), town.open("Imran", "Khan")
    matches.make(town.farida.desk, case=imran, mentor=zoe, on=TODAY)
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work")
    later(town.farida, days=12)
    (row,) = section(page_of(town.farida), "needs").rows
    assert in_english(row.words) == "End it for good with Zoe Lloyd"
    assert row.offer is not None
    assert (row.offer.form, row.offer.about) == (FormName.MENTOR_LEAVES, zoe)
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work")
    assert needs(town.farida) == []
    gap = "SELECT since FROM gap WHERE case_id=? AND code='no_mentor'"
    assert town.farida.rows(gap, imran) == [(LAST.isoformat(),)]


def test_the_form_begins_with_the_notice_that_was_given(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST, why="work", words="Nights.")
    with asked(town.farida) as reading:
        lines = FORMS[FormName.MENTOR_LEAVES].lay(reading, zoe).lines
    assert [line.begins for line in lines] == [LAST, "work", "Nights."]


def test_a_certificate_says_until_when_only_of_who_has_left(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", started_on=date(2024, 5, 1))
    mentors.leave(town.farida.desk, mentor=zoe, on=LAST)
    with asked(town.farida) as reading:
        assert "until" not in in_english(mentor_papers.certificate(reading, zoe).says[0])


# What is booked with somebody who is not there

GATE = datetime(2026, 12, 9, 8, 30, tzinfo=UTC)


def gate_with(town: Town, mentor: Id, *, at: datetime = GATE) -> Id:
    """Pike leaves on the day, and a mentor is booked to meet him."""
    said = Release(release_type="CONFIRMED", on=at.date(), said_on=TODAY, source="prison", confidence="confirmed")
    town.put(said)
    gate = appointments.gate_pickup(starts_at=at, prison="FSI", mentor=mentor)
    return appointments.book(town.farida.desk, case=town.pike, appointment=gate).created[0]


def goes_on_leave(town: Town, mentor: Id) -> None:
    mentors.on_leave(town.farida.desk, mentor=mentor, since=date(2026, 12, 8), until=date(2026, 12, 15))


def leaves(town: Town, mentor: Id) -> None:
    mentors.leave(town.farida.desk, mentor=mentor, on=TODAY, why="work")


def gives_notice(town: Town, mentor: Id) -> None:
    mentors.leave(town.farida.desk, mentor=mentor, on=date(2026, 12, 9), why="work")


LEFT, ON_LEAVE = "Zoe Lloyd has left by then", "Zoe Lloyd is on leave that day"


@pytest.mark.parametrize(("goes", "why"), [(leaves, LEFT), (gives_notice, LEFT), (goes_on_leave, ON_LEAVE)])
def test_a_mentor_who_is_away_that_day_is_nobody_at_the_gate_and_every_page_says_why(
    town: Town, goes: Callable[[Town, Id], None], why: str
) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    gate_with(town, zoe)
    ready = section(page_of(town.farida), "leaving").rows[0].ready
    assert ready is not None
    assert "gate pick-up" not in in_english(ready.missing)
    goes(town, zoe)
    ready = section(page_of(town.farida), "leaving").rows[0].ready
    assert ready is not None
    assert (ready.alone, f"no gate pick-up: {why}" in in_english(ready.missing)) == (True, True)
    need = next(row for row in section(page_of(town.farida), "needs").rows if row.key == town.pike)
    assert in_english(need.below) == f"Jason Pike: release in 2 days, {why}"
    with asked(town.farida) as reading:
        alert = alerts.alert(reading, [town.pike])
        (row,) = [one for one in calendar_of(reading) if isinstance(one, CalendarRow)]
        shown = appointment.shown(reading, row.record)
        (gate,) = [one for one in appointment_facts(reading, [town.pike]) if one.tone == "warn"]
    assert alert is not None
    assert in_english(alert.words).endswith(f" {why}. Nobody else meets them at the gate.")
    assert in_english(row.against or say("")) == why
    assert in_english(shown.alert or say("")).startswith(f"{why}.")
    assert alert.offer is not None
    assert in_english(alert.offer.words) == "Change the gate pick-up"
    assert in_english(gate.context or say("")) == f"Featherstone, {why}"


def calendar_of(reading: Reading) -> tuple[CalendarLine, ...]:
    look = CalendarLook(GATE.date(), Span.DAY, chip=ALL)
    return appointment_list.page(reading, look, offset=0, limit=20).rows


def test_somebody_else_who_is_booked_for_the_gate_counts(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    gate_with(town, zoe)
    goes_on_leave(town, zoe)
    gate = appointments.gate_pickup(starts_at=GATE, prison="FSI", mentor=volunteer(town, "Bea", "Rees"))
    town.put(replace(gate, status="booked"))
    assert town.pike not in [row.key for row in section(page_of(town.farida), "needs").rows]


def test_what_is_booked_without_its_mentor_is_on_today_and_on_their_page_until_it_is_moved(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    for day in (9, 16):
        booked = Appointment(starts_at=datetime(2026, 12, day, 10, tzinfo=UTC), mentor=zoe, purpose="catch_up")
        appointments.book(town.farida.desk, case=town.pike, appointment=booked)
    goes_on_leave(town, zoe)
    (need,) = section(page_of(town.farida), "needs").rows
    assert in_english(need.words) == "1 appointments are booked while Zoe Lloyd is away"
    assert (in_english(need.below), need.leads_to) == ("Jason Pike", Spot(PlaceName.MENTORS, zoe, within="people"))
    fact = facts(shown(town, zoe), "people")["Jason Pike"]
    assert in_english(fact.context or say("")) == ON_LEAVE
    assert [offer.form for offer in fact.offers] == [FormName.MOVE_APPOINTMENT, FormName.CHANGE_APPOINTMENT]
    mentors.back_from_leave(town.farida.desk, mentor=zoe)
    assert needs(town.farida) == []


def test_the_form_of_leaving_lists_what_is_booked_from_the_last_day_on(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    gate_with(town, zoe)
    answers = Answers(FormName.MENTOR_LEAVES, zoe, zoe, {"left_on": date(2026, 12, 9)})
    late = replace(answers, values={"left_on": date(2026, 12, 10)})
    with asked(town.farida) as reading:
        told = [[in_english(one) for one in FORMS[answers.form].advise(reading, each)] for each in (answers, late)]
    assert told == [
        ["Booked in these days: Jason Pike, 9 December 2026, 08:30. It stays booked until it is moved."],
        [],
    ]


def test_the_form_of_a_leave_that_has_begun_lists_only_what_is_still_to_come(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    for day in (8, 16):
        booked = Appointment(starts_at=datetime(2026, 12, day, 10, tzinfo=UTC), mentor=zoe, purpose="catch_up")
        appointments.book(town.farida.desk, case=town.pike, appointment=booked)
    later(town.farida, days=3)
    answers = Answers(FormName.MENTOR_LEAVE, zoe, zoe, {"leave_from": TODAY, "leave_until": None})
    with asked(town.farida) as reading:
        (told,) = FORMS[answers.form].advise(reading, answers)
    assert (
        in_english(told)
        == "Booked in these days: Jason Pike, 16 December 2026, 10:00. It stays booked until it is moved."
    )


def test_a_gate_pick_up_that_goes_to_another_mentor_takes_their_time_and_frees_the_first_one_s(town: Town) -> None:
    zoe, nia = volunteer(town, "Zoe", "Lloyd"), volunteer(town, "Nia", "Bevan")
    booked = gate_with(town, zoe)
    wanted = appointments.gate_pickup(starts_at=GATE, prison="FSI", mentor=nia)
    appointments.change_gate(town.farida.desk, appointment=booked, wanted=wanted)
    with asked(town.farida) as reading:
        taken = [[slot.appointment for slot in busy_slots(reading.of_scopes(Notice, [one]))] for one in (zoe, nia)]
    assert taken == [[], [booked]]


def test_a_gate_pick_up_does_not_go_to_a_mentor_who_is_on_leave_that_day(town: Town) -> None:
    zoe, nia = volunteer(town, "Zoe", "Lloyd"), volunteer(town, "Nia", "Bevan")
    booked = gate_with(town, zoe)
    mentors.on_leave(town.farida.desk, mentor=nia, since=TODAY)
    wanted = appointments.gate_pickup(starts_at=GATE, prison="FSI", mentor=nia)
    with pytest.raises(Refused, match="on leave"):
        appointments.change_gate(town.farida.desk, appointment=booked, wanted=wanted)
