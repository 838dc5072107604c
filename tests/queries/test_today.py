"""Today: what needs somebody now, by harm and then by date, for each role what it may know."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import case_record_id
from caseworker.domain.clock import FixedClock
from caseworker.domain.concern_rules import due_at
from caseworker.domain.concerns import Concern, Severity
from caseworker.domain.errors import in_english
from caseworker.domain.folders import Folder, case_folder, restricted_folder
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check
from caseworker.domain.releases import Release
from caseworker.domain.risks import RiskCard
from caseworker.forms import drafts
from caseworker.forms.blank import Typed
from caseworker.queries import overview, people, today, today_gaps
from caseworker.queries.concerns import open_anywhere, open_concerns
from caseworker.queries.form_names import FormName
from caseworker.queries.mentor_record import SUPERVISION
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Chip, PersonTab, Tone
from caseworker.queries.session_rows import SessionDraft
from caseworker.queries.today_rows import TodayIcon, TodayPage, TodaySection
from caseworker.services import appointments, assignments, concerns, matches
from tests.devices import Device, founder, later
from tests.queries.conftest import TODAY, Town, asked
from tests.queries.test_candidates import CHECKS, volunteer

VETTING = Check(check_type="prison_vetting", prison="FSI", outcome="clear", lapses_on=date(2026, 12, 20))
NOW = datetime(2026, 12, 7, 9, tzinfo=UTC)


def page_of(one: Device) -> TodayPage:
    with asked(one) as reading:
        return today.page(reading)


def section(page: TodayPage, name: str) -> TodaySection:
    return next(one for one in page.sections if one.name == name)


def needs(one: Device) -> list[str]:
    return [in_english(row.words) for row in section(page_of(one), "needs").rows]


def leaves(town: Town, day: date) -> None:
    town.put(Release(release_type="CONFIRMED", on=day, said_on=TODAY, source="prison", confidence="confirmed"))


def worry(town: Town, severity: Severity, *, hours: int) -> None:
    raised = Concern(severity=severity, words="Not seen for two days.", raised_at=NOW - timedelta(hours=hours))
    concerns.raise_concern(town.farida.desk, concern=raised, case=town.pike)


def test_what_may_harm_most_comes_first_and_then_the_nearest_day(town: Town) -> None:
    leaves(town, TODAY + timedelta(days=1))
    worry(town, Severity.NOTE, hours=1)
    worry(town, Severity.NOW, hours=3)
    town.put(RiskCard(what_to_do="Meet outside.", level="high", level_changed_on=date(2026, 12, 5)))
    found = section(page_of(town.farida), "needs").rows
    assert [in_english(row.words) for row in found][1:] == [
        "Take on a concern", "Book a gate pick-up", "Take on a concern",
    ]  # fmt: skip
    assert [row.tone for row in found] == ["danger", "danger", "danger", "warn"]
    assert "risk is now high" in in_english(found[0].below)


def test_a_gate_pick_up_that_is_booked_asks_for_nothing_more(town: Town) -> None:
    leaves(town, TODAY + timedelta(days=1))
    assert needs(town.farida) == ["Book a gate pick-up"]
    gate = appointments.gate_pickup(starts_at=NOW + timedelta(days=1), prison="FSI", mentor=town.ruth.member)
    appointments.book(town.farida.desk, case=town.pike, appointment=gate)
    assert needs(town.farida) == []
    ready = section(page_of(town.farida), "leaving").rows[0].ready
    assert ready is not None
    assert "gate pick-up" not in in_english(ready.missing)


def test_how_ready_somebody_is_says_in_words_what_is_missing(town: Town) -> None:
    leaves(town, TODAY + timedelta(days=3))
    ready = section(page_of(town.farida), "leaving").rows[0].ready
    assert ready is not None
    assert (ready.done, ready.of) == (1, 6)
    assert in_english(ready.missing) == (
        "no agreement, no gate pick-up, no safe way to reach them, no next step, nobody named"
    )


def test_whoever_worked_alone_and_is_not_back_is_asked_for_before_everything_else(town: Town) -> None:
    worry(town, Severity.LIFE, hours=3)
    town.put(
        Appointment(
            purpose="catch_up",
            starts_at=NOW - timedelta(hours=3),
            expected_back=NOW - timedelta(hours=1),
            mentor=town.ruth.member,
            status="booked",
        )
    )
    assert needs(town.farida)[0] == "Ring Ruth Osei"


def test_a_mentor_sees_her_own_and_a_practitioner_no_clock_that_she_cannot_know(town: Town) -> None:
    leaves(town, TODAY + timedelta(days=1))
    worry(town, Severity.NOW, hours=30)
    town.exchange()
    assert needs(town.ruth) == ["Book a gate pick-up"]
    told = section(page_of(town.priya), "needs").rows
    assert [in_english(row.words) for row in told] == ["Read a concern"]
    assert not any("over" in in_english(row.when) for row in told)
    assert {one.name for one in page_of(town.priya).left} == {"needs", "answers"}


def test_a_practitioner_is_never_told_what_the_provider_keeps(town: Town) -> None:
    leaves(town, TODAY + timedelta(days=1))
    town.exchange()
    assert all(row.ready is None for row in section(page_of(town.priya), "leaving").rows)


def test_what_was_never_said_of_an_appointment_is_asked_until_it_is(town: Town) -> None:
    past = Appointment(purpose="catch_up", starts_at=NOW - timedelta(days=2), mentor=town.ruth.member, status="booked")
    one = town.put(past)
    town.exchange()
    assert needs(town.ruth) == ["Say what came of it"]
    town.ruth.change(one, status="happened", attendance="on_time")
    assert needs(town.ruth) == []


def everything_about_pike(town: Town) -> None:
    """A reason for every part of Today to name him, to Farida and to Dev, who has begun to write a session."""
    dev = town.dev
    zoe = volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, VETTING))
    matches.make(town.farida.desk, case=town.pike, mentor=zoe, on=TODAY)
    leaves(town, TODAY + timedelta(days=1))
    worry(town, Severity.NOW, hours=3)
    town.put(RiskCard(what_to_do="Meet outside.", level="high", level_changed_on=TODAY + timedelta(days=1)))
    for hours, with_whom, back in ((3, dev.member, -1), (-2, dev.member, None), (48, dev.member, None)):
        agreed = NOW + timedelta(hours=back) if back else None
        at = NOW - timedelta(hours=hours)
        town.put(Appointment(starts_at=at, mentor=with_whom, expected_back=agreed, status="booked"))
    late = NOW + timedelta(days=30)
    town.put(Appointment(starts_at=late, prison="FSI", held="in_prison", mentor=zoe, status="booked"))
    town.exchange(town.farida, dev)
    drafts.keep(dev.store, SessionDraft(case=town.pike, summary="He would rather"))


def told(page: TodayPage) -> dict[str, tuple[int, str]]:
    """How many each section counts, and every word in it."""
    return {
        one.name: (
            one.total,
            " ".join(in_english(words) for row in one.rows for words in (row.words, row.below, row.when)),
        )
        for one in page.sections
    }


def test_a_walled_case_is_neither_named_nor_counted_on_today(town: Town) -> None:
    everything_about_pike(town)
    seen = told(page_of(town.dev))
    assert {name: count for name, (count, _) in seen.items() if not count} == {"waiting": 0}
    assert all("Jason Pike" in words for name, (_, words) in seen.items() if name in ("needs", "booked"))
    assert "Pike, Jason" in seen["leaving"][1]
    assignments.wall(town.farida.desk, case=town.pike, member=town.dev.member, reason="Related")
    town.exchange(town.farida, town.dev)
    hidden = told(page_of(town.dev))
    assert {name: count for name, (count, _) in hidden.items() if count} == {"lapsing": 1}
    assert not any("Pike" in words for _, words in hidden.values())
    assert "affects 1 visits" in seen["lapsing"][1]
    assert "no visit booked after it" in hidden["lapsing"][1]
    with asked(town.dev) as reading:
        assert today.count(reading) == 0


def test_every_tile_counts_whom_the_list_behind_it_holds(town: Town) -> None:
    town.open("Imran", "Khan")
    town.open("Siân", "Hughes-Llŷr")
    with asked(town.farida) as reading:
        for tile in today_gaps.by_kind(reading).tiles:
            chip, _, gap = tile.leads_to.within.partition("/")
            listed = people.page(reading, text="", chip=Chip(chip), offset=0, limit=100, gap=gap)
            assert (gap, listed.total) == (tile.key, tile.number)


def test_the_rail_counts_what_needs_somebody(town: Town) -> None:
    worry(town, Severity.NOW, hours=3)
    with asked(town.farida) as reading:
        assert today.count(reading) == today.page(reading).waiting == 1


# What is folded


def begun(town: Town, number: int) -> None:
    """So many forms that Farida has begun, which harm nobody while they wait."""
    for form in (FormName.ADD_NEED, FormName.ADD_NUMBER, FormName.ADD_NOTE, FormName.NEXT_STEP)[:number]:
        drafts.keep(town.farida.store, Typed(form, town.pike, town.pike, {"words": ("x",)}, title=form))


def test_five_needs_stand_in_front_and_the_others_are_counted(town: Town) -> None:
    for hours in range(4):
        worry(town, Severity.NOTE, hours=hours)
    with asked(town.farida) as reading:
        raised = [one.id for one in open_anywhere(reading)]
    for one in raised:
        concerns.acknowledge(town.farida.desk, concern=one)
    begun(town, 4)
    found = section(page_of(town.farida), "needs")
    assert found.in_front == found.rows[:5]
    assert found.total == len(found.rows) == 8


def test_a_danger_is_never_folded_away_nor_a_concern_that_nobody_took_on(town: Town) -> None:
    hour = timedelta(hours=1)
    out = Appointment(starts_at=NOW - 3 * hour, expected_back=NOW - hour, mentor=town.farida.member, status="booked")
    for hours in range(4):
        worry(town, Severity.NOW, hours=hours + 3)
        worry(town, Severity.NOTE, hours=hours)
    town.put(out)
    begun(town, 2)
    found = section(page_of(town.farida), "needs")
    behind = [row for row in found.rows if row not in found.in_front]
    assert len(found.in_front) == 9
    assert {row.icon for row in behind} == {TodayIcon.DRAFT}
    assert in_english(found.in_front[-1].when) == "not back yet"


def test_no_concern_that_a_body_was_told_of_is_folded_away(town: Town) -> None:
    for hours in range(8):
        worry(town, Severity.NOW, hours=hours)
    town.exchange()
    found = section(page_of(town.priya), "needs")
    assert found.in_front == found.rows
    assert found.total == 8


def test_four_who_leave_stand_in_front_and_whoever_would_be_alone_at_the_gate_in_two_days_as_well(town: Town) -> None:
    for number in range(8):
        one = town.open("Person", f"No {number}")
        said = Release(on=TODAY + timedelta(days=1 + number // 6), release_type="CONFIRMED", said_on=TODAY)
        town.put(replace(said, source="prison", confidence="confirmed"), case_folder(one))
    found = section(page_of(town.farida), "leaving")
    assert {row.tone for row in found.rows} == {Tone.DANGER}
    assert found.in_front == found.rows
    later = replace(found, rows=tuple(replace(row, tone=Tone.WARN) for row in found.rows))
    assert later.in_front == later.rows[:4]


def test_one_need_alone_is_not_worth_a_fold(town: Town) -> None:
    for hours in range(5):
        worry(town, Severity.NOW, hours=hours)
    begun(town, 1)
    found = section(page_of(town.farida), "needs")
    assert found.in_front == found.rows


def test_a_concern_of_a_degree_that_this_version_does_not_know_counts_as_the_gravest(town: Town) -> None:
    for severity in (Severity.LIFE, "newer", Severity.NOTE):
        town.put(Concern(severity=severity, words="w", raised_at=NOW), restricted_folder(town.pike))
    with asked(town.farida) as reading:
        assert [one.severity for one in open_concerns(reading, [town.pike])][2] == Severity.NOTE


def test_a_concern_that_a_body_was_told_of_is_shown_as_it_was_raised(town: Town) -> None:
    for _ in range(8):
        worry(town, Severity.NOW, hours=1)
    with asked(town.farida) as reading:
        assert {one.folder.folder for one in open_concerns(reading, [town.pike])} == {Folder.RESTRICTED}
        assert [one.id for one in open_anywhere(reading)] == [one.id for one in open_concerns(reading, [town.pike])]


def test_what_a_body_was_told_by_somebody_unknown_is_not_said_to_be_raised_by_nobody(town: Town) -> None:
    worry(town, Severity.NOW, hours=1)
    town.exchange()
    with town.priya.store.writing() as transaction:
        transaction.do("DELETE FROM kind_member WHERE id=?", town.farida.member)
    (need,) = section(page_of(town.priya), "needs").rows
    assert "Raised by" not in in_english(need.below)


@pytest.mark.parametrize(
    ("severity", "hours", "over"),
    [(Severity.LIFE, 1, True), (Severity.NOW, 2, True), (Severity.TODAY, 2, False), (Severity.NOTE, 80, True)],
)
def test_a_concern_is_taken_on_within_the_time_of_its_degree(severity: Severity, hours: int, over: bool) -> None:
    clock = FixedClock(NOW)
    due = due_at(Concern(severity=severity, raised_at=NOW - timedelta(hours=hours)))
    assert due is not None
    assert (due < clock.now()) is over


# Where a line leads


def offered(one: Device, words: str) -> tuple[PlaceName, str, str, FormName | None]:
    """Where a need leads: the page, the record, the tab, and the form that is opened there at once."""
    row = next(row for row in section(page_of(one), "needs").rows if in_english(row.words) == words)
    assert row.leads_to is not None
    form = row.leads_to.offer.form if row.leads_to.offer else None
    return row.leads_to.place, row.leads_to.record, row.leads_to.within, form


def test_a_concern_opens_where_it_stands_with_its_next_step_begun(town: Town) -> None:
    worry(town, Severity.NOW, hours=3)
    overview = (PlaceName.PEOPLE, town.pike, PersonTab.OVERVIEW)
    assert offered(town.farida, "Take on a concern") == (*overview, FormName.ACKNOWLEDGE)
    with asked(town.farida) as reading:
        (one,) = open_anywhere(reading)
    concerns.acknowledge(town.farida.desk, concern=one.id)
    assert offered(town.farida, "Close a concern") == (*overview, FormName.CLOSE_CONCERN)


def test_a_concern_about_a_mentor_opens_under_their_supervision(town: Town) -> None:
    mentor = volunteer(town, "Zoe", "Ward")
    worried = Concern(severity=Severity.NOW, words="Gave him money.", raised_at=NOW, about_mentor=mentor)
    concerns.raise_concern(town.farida.desk, concern=worried)
    expected = (PlaceName.MENTORS, mentor, SUPERVISION, FormName.ACKNOWLEDGE)
    assert offered(town.farida, "Take on a concern") == expected


def test_whoever_leaves_without_a_mentor_opens_on_the_search_for_one(town: Town) -> None:
    amina = town.open("Amina", "Begum")
    tomorrow = TODAY + timedelta(days=1)
    told = Release(release_type="CONFIRMED", on=tomorrow, said_on=TODAY, source="prison", confidence="confirmed")
    town.put(told, case_folder(amina))
    expected = (PlaceName.PEOPLE, amina, PersonTab.MENTOR, FormName.MATCH)
    assert offered(town.farida, "Find a mentor") == expected


def test_a_mentor_to_brief_opens_on_the_briefing_once_the_change_has_reached_them(town: Town) -> None:
    town.put(RiskCard(what_to_do="Meet outside.", level="high", level_changed_on=date(2026, 12, 5)))
    overview = (PlaceName.PEOPLE, town.pike, PersonTab.OVERVIEW)
    assert offered(town.farida, "Phone Ruth Osei") == (*overview, None)
    town.exchange()
    assert offered(town.farida, "Brief Ruth Osei") == (*overview, FormName.BRIEFED)


def test_a_next_step_whose_day_has_passed_is_overdue_and_not_missing(town: Town) -> None:
    leaves(town, TODAY + timedelta(days=3))
    town.farida.change(case_record_id(town.pike), next_step="Ring the registry", next_step_on=date(2026, 11, 23))
    ready = section(page_of(town.farida), "leaving").rows[0].ready
    assert ready is not None
    assert "next step overdue" in in_english(ready.missing)
    assert "no next step" not in in_english(ready.missing)
    with asked(town.farida) as reading:
        sections = overview.sections(reading, town.pike)
    (fact,) = [fact for one in sections for fact in one.facts if in_english(fact.label) == "Next step"]
    assert (in_english(fact.context or fact.label), fact.tone) == ("overdue since 23 November 2026", Tone.WARN)


def test_where_nobody_is_yet_the_first_thing_to_do_is_named() -> None:
    page = page_of(founder("Ann"))
    first = section(page, "needs")
    assert str(first.empty) == "Nobody is here yet."
    assert str(first.more) == "First refer somebody, or bring in a spreadsheet"
    assert first.leads_to is not None
    assert first.leads_to.place is PlaceName.REFERRALS
    assert str(section(page, "gaps").empty) == "Nobody is here yet."


def test_a_form_that_was_begun_is_called_what_it_is(town: Town) -> None:
    drafts.keep(town.farida.store, Typed(FormName.ADD_NEED, town.pike, town.pike, {"words": ("x",)}, title="A need"))
    (row,) = section(page_of(town.farida), "needs").rows
    assert str(row.below) == "A need, Jason Pike"


def test_a_form_that_was_begun_about_a_mentor_is_gone_on_with_in_their_file(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Ward")
    drafts.keep(
        town.farida.store, Typed(FormName.CHANGE_MENTOR_TIMES, zoe, zoe, {"words": ("x",)}, title="When they are free")
    )
    row = next(row for row in section(page_of(town.farida), "needs").rows if row.icon is TodayIcon.DRAFT)
    assert str(row.below) == "When they are free, Zoe Ward"
    assert row.leads_to is not None
    assert (row.leads_to.place, row.leads_to.record) == (PlaceName.MENTORS, zoe)


def test_what_was_begun_is_not_lost_behind_drafts_about_files_that_are_no_longer_here(town: Town) -> None:
    drafts.keep(town.farida.store, Typed(FormName.ADD_NEED, town.pike, town.pike, {"words": ("x",)}, title="A need"))
    later(town.farida, minutes=1)
    for gone in (Id(f"{number:032x}") for number in range(20)):
        drafts.keep(town.farida.store, Typed(FormName.ADD_NEED, gone, gone, {"words": ("x",)}, title="A need"))
    (row,) = section(page_of(town.farida), "needs").rows
    assert str(row.below) == "A need, Jason Pike"
