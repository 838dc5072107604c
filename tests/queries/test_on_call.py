"""Who is on call, where nobody is, and where that is said: on the rota's page, on Today, in the advice on a concern."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from caseworker.domain.concerns import Severity
from caseworker.domain.errors import Refused, in_english
from caseworker.domain.ids import Id, derived
from caseworker.domain.on_call import OnCallShift
from caseworker.queries import on_call_shown, pages, today
from caseworker.queries.concerns import advice
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import ShownRecord
from caseworker.queries.on_call import gap_words, line, rota, whom_to_ring
from caseworker.queries.place_names import PlaceName
from caseworker.queries.reading import Reading
from caseworker.queries.rows import Tone
from caseworker.queries.today_rows import TodayRow
from caseworker.services import on_call
from tests.devices import Device
from tests.queries.conftest import Town, asked

NOW = datetime(2026, 12, 7, 9, tzinfo=UTC)


def put(one: Device, begins: datetime, hours: float, **values: Any) -> Id:
    said = {"member": one.member, "starts_at": begins, "ends_at": begins + timedelta(hours=hours), **values}
    return on_call.put_on(one.desk, shift=OnCallShift(**said)).created[0]


@pytest.fixture
def covered(town: Town) -> Town:
    """Farida on for a week from this morning on, then Dev; nobody from Saturday 22:00 to Sunday 08:00."""
    for each in (town.farida, town.dev, town.ruth):
        each.clock.move_to(NOW)
    town.farida.change(derived("settings", town.farida.service), on_call_phone="01632 960114")
    put(town.farida, NOW - timedelta(hours=1), 24 * 5 + 14, phone="01632 960101")
    put(town.farida, NOW + timedelta(days=5, hours=23), 24 * 9, member=town.dev.member, phone="01632 960102")
    return town


def alert(shown: ShownRecord) -> str:
    return in_english(shown.alert) if shown.alert else ""


def needs(reading: Reading) -> list[TodayRow]:
    return [row for row in today.page(reading).left[0].rows if row.key.startswith("on call/")]


def test_a_gap_is_said_in_words_with_its_days_and_hours(covered: Town) -> None:
    with asked(covered.farida) as reading:
        shown = on_call_shown.shown(reading, reading.service)
        assert alert(shown) == "Nobody is on call from Saturday 12 December 2026 22:00 to Sunday 08:00."


def test_a_gap_within_a_week_needs_the_coordinators_with_its_age_its_owner_and_one_action(covered: Town) -> None:
    with asked(covered.farida) as reading:
        (row,) = needs(reading)
        assert "Farida Akhtar laid the rota before it." in in_english(row.below)
        assert "Open for 1 days." in in_english(row.below)
        assert row.leads_to is not None
        assert row.leads_to.offer is not None
        assert row.leads_to.offer.form is FormName.PUT_ON_CALL


def test_a_gap_that_is_closed_is_gone_at_once(covered: Town) -> None:
    put(covered.farida, NOW + timedelta(days=5, hours=13), 10)
    with asked(covered.farida) as reading:
        assert needs(reading) == []
        assert rota(reading).gaps == ()


def test_a_gap_appears_the_moment_somebody_is_taken_off(covered: Town) -> None:
    extra = put(covered.farida, NOW + timedelta(days=5, hours=13), 10)
    on_call.take_off(covered.farida.desk, shift=extra)
    with asked(covered.farida) as reading:
        (row,) = needs(reading)
        assert "Open since today." in in_english(row.below)


def test_a_gap_that_a_shorter_shift_leaves_is_as_old_as_the_change_and_a_longer_shift_makes_none_younger(
    covered: Town,
) -> None:
    extra = put(covered.farida, NOW + timedelta(days=5, hours=13), 10)
    covered.farida.clock.move_to(NOW + timedelta(days=3))
    on_call.change(covered.farida.desk, shift=extra, ends_at=NOW + timedelta(days=5, hours=20))
    with asked(covered.farida) as reading:
        (row,) = needs(reading)
        assert "from Sunday 13 December 2026 05:00 to 08:00. Open since today." in in_english(row.below)
    covered.farida.clock.move_to(NOW + timedelta(days=4))
    on_call.change(covered.farida.desk, shift=extra, ends_at=NOW + timedelta(days=5, hours=21))
    with asked(covered.farida) as reading:
        assert "Open for 1 days." in in_english(needs(reading)[0].below)


def test_a_reason_that_has_its_own_full_stop_gets_no_second_one(covered: Town) -> None:
    on_call.take_off(covered.farida.desk, shift=shift_under_way(covered), why="She asked: “Must I?” No.")
    with asked(covered.farida) as reading:
        below = in_english(today.page(reading).left[0].rows[0].below)
    assert below.endswith("“Must I?” No.")


def test_taken_off_under_way_it_is_a_gap_of_that_moment_with_the_reason_and_stands_first(covered: Town) -> None:
    shift = shift_under_way(covered)
    on_call.take_off(covered.farida.desk, shift=shift, why="A fever")
    covered.exchange()
    with asked(covered.dev) as reading:
        first = today.page(reading).left[0].rows[0]
        assert (first.key[:8], first.tone) == ("on call/", Tone.DANGER)
        assert in_english(first.below) == (
            "Nobody is on call now, until Sunday 08:00. Open since today. "
            "Farida Akhtar was taken off 7 December 2026, 09:00. A fever."
        )
        assert "A fever" in alert(on_call_shown.shown_shift(reading, shift))
        gap = on_call_shown.shown(reading, reading.service).tabs[0].sections[1].facts[0]
        assert gap.context is not None
        assert "A fever" in in_english(gap.context)
    covered.dev.clock.move_to(NOW + timedelta(days=2))
    with asked(covered.dev) as reading:
        assert "Open for 2 days." in in_english(today.page(reading).left[0].rows[0].below)
    with asked(covered.ruth) as reading:
        assert alert(on_call_shown.shown_shift(reading, shift)) == "Taken off the rota 7 December 2026, 09:00"
        assert on_call_shown.shown(reading, reading.service).tabs[0].sections[1].facts[0].context is None


def test_a_service_that_has_never_laid_a_rota_misses_nobody(town: Town) -> None:
    with asked(town.farida) as reading:
        assert needs(reading) == []
        shown = line(reading)
        assert shown is not None
        assert in_english(shown.words) == "nobody"


def test_two_who_are_on_at_once_are_said(covered: Town) -> None:
    put(covered.farida, NOW + timedelta(days=1), 2, member=covered.dev.member)
    with asked(covered.farida) as reading:
        sections = {
            in_english(one.title): one for one in on_call_shown.shown(reading, reading.service).tabs[0].sections
        }
        (twice,) = sections["Two on call at once"].facts
        assert in_english(twice.words) == (
            "Farida Akhtar and Dev Patel are both on call Tuesday 8 December 2026 09:00 to 11:00."
        )


def test_a_mentor_sees_who_is_on_call_and_changes_nothing(covered: Town) -> None:
    on_call.hand_over(covered.farida.desk, shift=shift_under_way(covered), note="The side door sticks.")
    covered.exchange()
    with asked(covered.ruth) as reading:
        shown = on_call_shown.shown(reading, reading.service)
        assert [in_english(fact.words) for fact in shown.facts[:2]] == ["Farida Akhtar", "01632 960101"]
        assert shown.offers == ()
        assert "Hand-over notes" not in [in_english(one.title) for one in shown.tabs[0].sections]
        assert next(one.name for one in today.page(reading).right) == "on call"


def test_what_is_written_of_the_rota_is_read_by_the_other_coordinator_and_is_nobodys_case(covered: Town) -> None:
    covered.exchange()
    with asked(covered.dev) as reading:
        before = reading.rows("SELECT case_id FROM case_row ORDER BY case_id")
    on_call.hand_over(covered.farida.desk, shift=shift_under_way(covered), note="The side door sticks.")
    covered.exchange()
    with asked(covered.dev) as reading:
        sections = {
            in_english(one.title): one for one in on_call_shown.shown(reading, reading.service).tabs[0].sections
        }
        (fact,) = sections["Hand-over notes"].facts
        assert in_english(fact.words) == "The side door sticks."
        assert reading.rows("SELECT case_id FROM case_row ORDER BY case_id") == before
        (file,) = reading.rows("SELECT scope FROM kind_on_call_note")
        assert reading.rows("SELECT code FROM gap WHERE case_id=?", file.scope) == []


def test_the_first_note_is_taken_back_and_the_next_opens_its_file_again(covered: Town) -> None:
    shift = shift_under_way(covered)
    made = on_call.hand_over(covered.farida.desk, shift=shift, note="The side door sticks.")
    covered.farida.desk.undo(made.act)
    with asked(covered.farida) as reading:
        assert on_call_shown.shown_shift(reading, shift).tabs[0].sections[1:] == ()
    on_call.hand_over(covered.farida.desk, shift=shift, note="The front door sticks.")
    covered.exchange()
    with asked(covered.dev) as reading:
        (section,) = on_call_shown.shown_shift(reading, shift).tabs[0].sections[1:]
        assert [in_english(fact.words) for fact in section.facts] == ["The front door sticks."]


def shift_under_way(town: Town) -> Id:
    with asked(town.farida) as reading:
        on = rota(reading).on
        assert on is not None
        return on.id


def test_a_practitioner_of_a_body_has_no_rota(covered: Town) -> None:
    with asked(covered.priya) as reading:
        assert line(reading) is None
        with pytest.raises(Refused, match="for those who work"):
            on_call_shown.shown(reading, reading.service)


def test_advice_on_a_concern_names_who_is_on_call_first_and_the_office_where_nobody_is(covered: Town) -> None:
    with asked(covered.farida) as reading:
        assert "On call: Farida Akhtar, 01632 960101." in in_english(advice(reading, Severity.NOW)[0])
    covered.farida.clock.move_to(NOW + timedelta(days=5, hours=14))
    with asked(covered.farida) as reading:
        assert in_english(whom_to_ring(reading)) == "01632 960114"
        assert (
            in_english(gap_words(rota(reading).gaps[0], now=reading.now))
            == "Nobody is on call now, until Sunday 08:00."
        )


def test_the_calendar_shows_the_rota_a_shift_of_it_and_appointments(covered: Town) -> None:
    shown = pages.SHOWN[PlaceName.CALENDAR]
    under_way = shift_under_way(covered)
    with asked(covered.farida) as reading:
        assert shown(reading, reading.service).tabs[0].name == "rota"
        shift = shown(reading, under_way)
        assert shift.name == "Farida Akhtar"
        assert {offer.form for offer in shift.offers} == {
            FormName.CHANGE_ON_CALL,
            FormName.SWAP_ON_CALL,
            FormName.TAKE_OFF_CALL,
            FormName.HAND_OVER_CALL,
        }
