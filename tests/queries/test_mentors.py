"""The mentors as coordinators see them: the list under its chips, the file, its checks, and nobody else sees them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.concerns import Concern
from caseworker.domain.errors import NotHere, Refused
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check, Mentor, Supervision
from caseworker.domain.notices import Notice, NoticeRule
from caseworker.queries import booking, lapsing, mentor_list, mentor_record, today_gaps
from caseworker.queries.form_names import FormName
from caseworker.queries.lapsing import EVERYTHING
from caseworker.queries.listed import Listing, ShownRecord
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Fact, Spot, Tone
from caseworker.services import appointments, assignments, concerns, matches, mentors
from caseworker.services.appointments import Clashing
from caseworker.services.notices import volunteering_folder
from tests.devices import Device
from tests.queries.conftest import FEATHERSTONE, TODAY, Town, asked
from tests.queries.test_candidates import CHECKS, volunteer

NINE = datetime(2026, 12, 7, 9, tzinfo=UTC)
SOON = date(2026, 12, 20)
VETTED = Check(
    check_type="prison_vetting", prison=FEATHERSTONE, issued_on=date(2026, 1, 5), outcome="clear", lapses_on=SOON
)

LAPSED = Check(check_type="dbs", outcome="clear", lapses_on=date(2026, 12, 1))


def listed(town: Town, chip: str = "", text: str = "", *, by: Device | None = None, limit: int = 50) -> Listing:
    with asked(by or town.farida) as reading:
        return mentor_list.listing(reading, text=text, chip=chip, offset=0, limit=limit)


def names(found: Listing) -> list[str]:
    """The mentors, without the line that leads to all that lapses."""
    return [str(row.name) for row in found.rows if row.name != EVERYTHING]


def badge(found: Listing) -> str:
    shown = found.rows[0].badge
    return str(shown.words) if shown else ""


def shown(town: Town, mentor: Id, *, by: Device | None = None) -> ShownRecord:
    with asked(by or town.farida) as reading:
        return mentor_record.shown(reading, mentor)


def facts(record: ShownRecord, tab: str) -> dict[str, Fact]:
    (found,) = [one for one in record.tabs if one.name == tab]
    return {str(fact.label): fact for section in found.sections for fact in section.facts}


def counts(record: ShownRecord) -> dict[str, Fact]:
    """What counts now of the DBS check and of vetting."""
    (found,) = [one for one in record.tabs if one.name == "checks"]
    return {str(fact.label): fact for fact in found.sections[0].facts}


def said(record: ShownRecord, tab: str) -> str:
    (found,) = [one for one in record.tabs if one.name == tab]
    return " ".join(str(words) for section in found.sections for words in (section.lead, *section.says) if words)


def visit(town: Town, mentor: Id, day: int, *, prison: str | None = FEATHERSTONE, gate: bool = False) -> None:
    at = datetime(2026, 12, day, 10, tzinfo=UTC)
    booked = Appointment(starts_at=at, mentor=mentor, prison=prison, status="booked", gate_pickup=gate or None)
    town.put(booked)


def test_a_row_says_district_places_and_the_languages_that_are_not_english(town: Town) -> None:
    volunteer(town, "Zoe", "Lloyd", languages=("eng", "cym"), capacity=4)
    (row,) = listed(town).rows
    assert str(row.name) == "Lloyd, Zoe"
    assert [str(part) for part in row.below] == ["WS1", "4 of 4 places free", "Welsh"]
    assert row.badge is None


@pytest.mark.parametrize(
    ("chip", "found"),
    [
        ("", ["Lloyd, Zoe", "Rees, Bea"]),
        ("places", ["Rees, Bea"]),
        ("lapsing", ["Lloyd, Zoe"]),
        ("supervision", ["Rees, Bea"]),
        ("applying", ["Ali, Noor"]),
        ("leave", ["Prys, Owen"]),
        ("left", ["Bright, Tom"]),
        ("all", ["Ali, Noor", "Bright, Tom", "Lloyd, Zoe", "Prys, Owen", "Rees, Bea"]),
    ],
)
def test_each_chip_finds_its_mentors_by_name(town: Town, chip: str, found: list[str]) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", capacity=1, checks=(*CHECKS, VETTED))
    volunteer(town, "Bea", "Rees", supervision_due=TODAY - timedelta(days=3))
    volunteer(town, "Noor", "Ali", status="applicant")
    volunteer(town, "Owen", "Prys", leave_from=TODAY, leave_until=TODAY)
    volunteer(town, "Tom", "Bright", status="left")
    matches.make(town.farida.desk, case=town.open("Imran", "Khan"), mentor=zoe, on=TODAY)
    assert names(listed(town, chip)) == found


@pytest.mark.parametrize("text", ["zo", "llo zoe", "cf1", "welsh", "WELSH lloyd", "crochet"])
def test_a_mentor_is_found_by_name_district_language_and_interest(town: Town, text: str) -> None:
    volunteer(town, "Zoe", "Lloyd", languages=("eng", "cym"), home_district="CF10", interests=("Crochet",))
    volunteer(town, "Bea", "Rees")
    found = listed(town, "all", text)
    assert names(found) == ["Lloyd, Zoe"]
    assert str(found.sentence) == f"{found.total} results for “{text}”"


def test_what_nobody_is_called_finds_nobody_and_blanks_find_everybody(town: Town) -> None:
    volunteer(town, "Siân", "Hughes-Llŷr")
    assert names(listed(town, "all", "zebedee")) == []
    assert names(listed(town, "all", "sian llyr")) == names(listed(town, "all", "  ")) == ["Hughes-Llŷr, Siân"]


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"checks": (*CHECKS, VETTED)}, "Vetting lapses 20 December 2026"),
        ({"checks": (LAPSED,)}, "DBS lapsed 1 December 2026"),
        ({"leave_from": TODAY}, "On leave"),
        ({"supervision_due": date(2026, 12, 1)}, "Supervision overdue"),
        ({"capacity": 0}, "Full"),
        ({"status": "training"}, "In training, 0 days"),
        ({}, ""),
    ],
)  # fmt: skip
def test_the_badge_says_what_matters_most(town: Town, values: dict[str, object], words: str) -> None:
    volunteer(town, "Zoe", "Lloyd", **values)  # type: ignore[arg-type]
    assert badge(listed(town, "all")) == words


def test_a_check_that_was_renewed_lapses_no_more(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, VETTED))
    renewed = Check(check_type="prison_vetting", prison=FEATHERSTONE, outcome="clear", lapses_on=date(2029, 1, 1))
    mentors.add_check(town.farida.desk, mentor=zoe, check=renewed)
    assert names(listed(town, "lapsing")) == []
    assert badge(listed(town)) == ""
    first, *_, earlier = shown(town, zoe).tabs[1].sections
    told = [str(fact.words) for fact in first.facts if str(fact.label) == "Vetting for Featherstone"]
    assert (told, str(earlier.facts[0].words)) == (["Clear until 1 January 2029"], "Clear until 20 December 2026")
    assert str(shown(town, zoe).facts[1].words) == "None within 60 days"


def test_a_check_that_lapsed_long_ago_is_listed_until_it_is_renewed_and_today_counts_the_same_mentors(
    town: Town,
) -> None:
    volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS[1:], replace(LAPSED, lapses_on=date(2025, 3, 1))))
    assert names(listed(town, "lapsing")) == ["Lloyd, Zoe"]
    with asked(town.farida) as reading:
        section = today_gaps.lapsing(reading)
    assert [str(row.words) for row in section.rows] == ["Lloyd, Zoe"]
    assert section.leads_to == Spot(PlaceName.MENTORS, lapsing.whole(reading))


def test_what_lapses_stands_by_day_and_of_a_supervision_nothing_is_said_of_visits(town: Town) -> None:
    volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, VETTED), supervision_due=date(2026, 12, 10))
    volunteer(town, "Bea", "Rees", checks=(*CHECKS[1:], LAPSED))
    with asked(town.farida) as reading:
        (tab,) = lapsing.shown(reading, lapsing.whole(reading)).tabs
    assert tab.in_order
    days = [fact for section in tab.sections[1:] for fact in section.facts]
    assert [str(section.says[0])[:6] for section in tab.sections[1:]] == ["Lapsed", "Lapses", "Lapses"]
    assert [str(fact.context) for fact in days] == [
        "Walks with nobody now. It bars no visit that is booked.",
        "Walks with nobody now.",
        "Walks with nobody now. It bars no visit that is booked.",
    ]


def test_a_registration_is_told_with_its_body_and_number(town: Town) -> None:
    nurse = Check(check_type="registration", module="Social Work Wales", registration="W1234", outcome="clear")
    found = facts(shown(town, volunteer(town, "Zoe", "Lloyd", checks=(nurse,))), "checks")
    assert str(found["Professional registration: Social Work Wales"].context) == "number W1234"


def test_a_lapse_names_the_visit_that_it_breaks_and_leads_to_the_person(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, VETTED))
    visit(town, zoe, 20)
    visit(town, zoe, 21, gate=True)
    visit(town, zoe, 21, prison="HEI")
    assert shown(town, zoe).alert is None
    visit(town, zoe, 21)
    found = facts(shown(town, zoe), "checks")["Vetting for Featherstone"]
    told = "lapses in 13 days, affects the visit on 21 December 2026, issued 5 January 2026"
    assert str(found.context) == told
    assert found.leads_to == Spot(PlaceName.PEOPLE, town.pike)
    alert = "Vetting for Featherstone ends on 20 December 2026: it affects the visit on 21 December 2026."
    assert str(shown(town, zoe).alert) == alert


def test_vetting_that_was_withdrawn_is_told_wherever_it_was_clear(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, replace(VETTED, lapses_on=date(2028, 9, 12))))
    visit(town, zoe, 21)
    withdrawn = replace(VETTED, outcome="withdrawn", issued_on=TODAY, lapses_on=None)
    mentors.add_check(town.farida.desk, mentor=zoe, check=withdrawn)
    found = shown(town, zoe)
    fact = counts(found)["Vetting for Featherstone"]
    assert (str(fact.words), fact.tone) == ("Withdrawn 7 December 2026", Tone.DANGER)
    assert str(fact.context) == "affects the visit on 21 December 2026"
    assert str(fact.offers[0].words) == "Renew"
    said = "Vetting for Featherstone: withdrawn 7 December 2026. It affects the visit on 21 December 2026."
    assert str(found.alert) == said
    assert str(found.facts[1].context) == "withdrawn 7 December 2026"


def test_vetting_that_was_withdrawn_stands_among_what_lapses(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, replace(VETTED, lapses_on=date(2028, 9, 12))))
    visit(town, zoe, 21)
    withdrawn = replace(VETTED, outcome="withdrawn", issued_on=TODAY, lapses_on=None)
    mentors.add_check(town.farida.desk, mentor=zoe, check=withdrawn)
    assert names(listed(town, "lapsing")) == ["Lloyd, Zoe"]
    assert badge(listed(town)) == "Vetting withdrawn 7 December 2026"
    with asked(town.farida) as reading:
        (row,) = today_gaps.lapsing(reading).rows
        page = lapsing.sections(reading)
    below = "Vetting for a prison: Featherstone, affects 1 visits"
    assert (str(row.when), str(row.below)) == ("withdrawn 7 December 2026", below)
    told = [str(one.words) for section in page for one in section.facts]
    assert told == ["Vetting for Featherstone: withdrawn 7 December 2026", "Monday 21 December 2026 10:00"]


def test_a_dbs_check_that_has_changed_is_not_clear_and_is_told_wherever_checks_lapse(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    with asked(town.farida) as reading:
        (dbs,) = [one for one in reading.of_scopes(Check, [zoe]) if one.check_type == "dbs"]
    mentors.change_check(town.farida.desk, check=dbs.id, update_service="changed", update_seen_on=TODAY)
    fact = counts(shown(town, zoe))["DBS check"]
    assert (str(fact.words), fact.tone) == ("Not clear since 7 December 2026", Tone.DANGER)
    assert "changed, ask for a new certificate" in str(fact.context)
    assert badge(listed(town)) == "DBS changed 7 December 2026"
    with asked(town.farida) as reading:
        (row,) = today_gaps.lapsing(reading).rows
        told = [str(one.words) for section in lapsing.sections(reading) for one in section.facts]
    assert (str(row.when), told) == ("changed 7 December 2026", ["DBS check: changed 7 December 2026"])


def test_a_new_vetting_that_is_awaited_is_told_beside_the_one_that_counts(town: Town) -> None:
    waiting = replace(VETTED, outcome="pending", issued_on=None, lapses_on=None)
    zoe = volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, replace(VETTED, lapses_on=None), waiting))
    fact = counts(shown(town, zoe))["Vetting for Featherstone"]
    assert (str(fact.words), str(fact.context)) == ("Clear", "issued 5 January 2026, a new one is awaited")


def test_availability_is_told_by_weekday_in_words(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", availability=("tue 18:00-20:00", "Mon evening", "Mon am", "school holidays"))
    told = {label: str(fact.words) for label, fact in facts(shown(town, zoe), "overview").items()}
    assert told["Monday"] == "Morning and evening"
    assert told["Tuesday"] == "18:00-20:00"
    assert told["Also"] == "school holidays"


def test_lived_experience_is_shown_only_where_the_mentor_offers_it(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", lived_experience=False)
    assert "Lived experience" not in facts(shown(town, zoe), "overview")
    town.farida.change(zoe, lived_experience=True)
    assert "Lived experience" in facts(shown(town, zoe), "overview")


def test_the_people_supported_are_named_and_those_before_are_counted(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    first, second = town.open("Imran", "Khan"), town.open("Siân", "Hughes")
    old = matches.make(town.farida.desk, case=first, mentor=zoe, on=TODAY).created[0]
    matches.make(town.farida.desk, case=second, mentor=zoe, on=TODAY)
    matches.end(town.farida.desk, match=old, on=TODAY, reason="completed")
    found = shown(town, zoe)
    people = facts(found, "people")
    assert people["Siân Hughes"].leads_to == Spot(PlaceName.PEOPLE, second)
    assert "Imran Khan" not in people
    assert "1 people were supported before." in said(found, "people")


def test_whoever_likes_to_be_called_by_their_whole_name_is_named_so_in_the_file_of_their_mentor(town: Town) -> None:
    zoe, imran = volunteer(town, "Zoe", "Lloyd"), town.open("Imran", "Khan")
    town.farida.change(imran, preferred_name="Imi Khan")
    matches.make(town.farida.desk, case=imran, mentor=zoe, on=TODAY)
    assert "Imi Khan" in facts(shown(town, zoe), "people")


def test_whom_a_wall_hides_is_counted_and_not_named(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    case = town.open("Imran", "Khan")
    matches.make(town.farida.desk, case=case, mentor=zoe, on=TODAY)
    town.exchange()
    assert "Imran Khan" in facts(shown(town, zoe, by=town.dev), "people")
    assignments.wall(town.farida.desk, case=case, member=town.dev.member, reason="Related")
    town.exchange()
    found = shown(town, zoe, by=town.dev)
    assert "Imran Khan" not in facts(found, "people")
    assert str(found.facts[0].words) == "1 of 2 free"
    assert "1 more are in cases that are walled off from you." in said(found, "people")


def test_time_that_a_walled_case_takes_is_known_and_nothing_of_the_case(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    hidden, open_to_all = town.open("Imran", "Khan"), town.open("Amina", "Begum")
    matches.make(town.farida.desk, case=hidden, mentor=zoe, on=TODAY)
    meeting = Appointment(mentor=zoe, starts_at=NINE + timedelta(days=1), place="Ashgrove hostel", travel_minutes=30)
    booked = appointments.book(town.farida.desk, case=hidden, appointment=meeting).created[0]
    assert "Tuesday 8 December 2026" not in facts(shown(town, zoe), "people")
    assignments.wall(town.farida.desk, case=hidden, member=town.dev.member, reason="Related")
    town.exchange()
    record = shown(town, zoe, by=town.dev)
    assert str(facts(record, "people")["Tuesday 8 December 2026"].words) == "08:30 to 10:00"
    assert "Khan" not in repr(record)
    assert "Ashgrove" not in repr(record)
    wanted = Appointment(mentor=zoe, starts_at=NINE + timedelta(days=1, minutes=30))
    with asked(town.dev) as reading:
        (told,) = booking.booking_advice(reading, case=open_to_all, wanted=wanted)
    assert told.template == "There is another appointment from {starts} to {ends}."
    with pytest.raises(Clashing):
        appointments.book(town.dev.desk, case=open_to_all, appointment=wanted)
    appointments.cancel(town.farida.desk, appointment=booked, asked_by="person")
    town.exchange()
    assert "Tuesday 8 December 2026" not in facts(shown(town, zoe, by=town.dev), "people")
    appointments.book(town.dev.desk, case=open_to_all, appointment=wanted)


def test_a_wall_around_a_mentor_s_file_hides_it_whole(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    town.exchange()
    assignments.wall(town.farida.desk, case=zoe, member=town.dev.member, reason="Married")
    town.exchange()
    assert names(listed(town, "all", by=town.dev)) == []
    with pytest.raises(NotHere):
        shown(town, zoe, by=town.dev)


def test_a_proposal_shows_what_the_mentor_answered_and_what_can_be_done(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    case = town.open("Imran", "Khan")
    made = matches.propose(town.farida.desk, case=case, mentor=zoe, on=TODAY)
    waiting = facts(shown(town, zoe), "people")["Imran Khan"]
    assert str(waiting.context or waiting.words) == "Proposed on 7 December 2026, no answer yet"
    assert [str(offer.words) for offer in waiting.offers] == ["Take it off the table"]
    matches.answer(town.farida.desk, proposal=made.created[1], accepted=True)
    answered = facts(shown(town, zoe), "people")["Imran Khan"]
    assert "the mentor accepts" in str(answered.words)
    assert [str(offer.words) for offer in answered.offers] == ["Let them begin…", "Take it off the table"]


def test_supervision_and_the_concerns_stand_under_a_tab_of_coordinators(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", supervised_on=date(2026, 9, 1), supervision_due=date(2026, 12, 1))
    worry = Concern(words="Gave out a home number", severity="today", about_mentor=zoe)
    concern = concerns.raise_concern(town.farida.desk, concern=worry).created[0]
    found = shown(town, zoe)
    assert str(facts(found, "supervision")["Next supervision"].words) == "Due 1 December 2026"
    assert "1 concerns about this mentor are on record. 1 are still open." in said(found, "supervision")
    told = facts(found, "supervision")["Needs somebody today"]
    assert str(told.words) == "Gave out a home number"
    assert {offer.form for offer in told.offers} >= {
        FormName.ACKNOWLEDGE,
        FormName.LOG_MENTOR_CALL,
        FormName.CLOSE_CONCERN,
    }
    concerns.close(town.farida.desk, concern=concern, outcome="resolved", words="Talked over")
    assert "Every one is closed." in said(shown(town, zoe), "supervision")


def test_supervisions_are_a_history_of_what_was_said_and_agreed_and_the_page_says_who_reads_it(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    for day, words, agreed in ((date(2026, 9, 1), "Finding her feet", None), (TODAY, "Tired", "Fewer visits")):
        held = Supervision(on=day, words=words, agreed=agreed)
        mentors.supervised(town.farida.desk, mentor=zoe, held=held, next_due=date(2027, 3, 1))
    found = shown(town, zoe)
    (tab,) = [one for one in found.tabs if one.name == "supervision"]
    (history,) = [one for one in tab.sections if str(one.title) == "Supervisions held"]
    assert [(str(one.label), str(one.words)) for one in history.facts] == [
        ("7 December 2026", "Tired"),
        ("Agreed", "Fewer visits"),
        ("1 September 2026", "Finding her feet"),
    ]
    assert "Coordinators alone read what was said and agreed." in said(found, "supervision")


def test_a_worry_about_another_mentor_is_read_where_that_mentor_is_wherever_it_was_written(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    worry = Concern(words="Gave out a home number", severity="today", about_mentor=zoe)
    town.exchange(town.farida, town.ruth)
    concerns.raise_concern(town.ruth.desk, concern=worry, case=town.pike)
    own = FolderKey(Folder.VOLUNTEERING_RESTRICTED, volunteer(town, "Bea", "Rees"))
    town.put(replace(worry, words="Was late", raised_at=NINE), own)
    town.exchange(town.farida, town.ruth)
    (tab,) = [one for one in shown(town, zoe).tabs if one.name == "supervision"]
    words = {str(fact.words) for section in tab.sections for fact in section.facts}
    assert words >= {"Gave out a home number", "Was late"}
    assert "No concern about this mentor" in said(shown(town, own.scope), "supervision")


def test_hours_are_counted_from_the_mentor_s_own_file(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    for days, minutes in ((3, 60), (20, 75), (100, 45), (5, None), (400, 90)):
        held = Notice(rule=NoticeRule.HOURS, on=TODAY - timedelta(days=days), minutes=minutes, mentor=zoe)
        town.put(held, volunteering_folder(zoe))
    found = facts(shown(town, zoe), "hours")
    assert str(found["Last four weeks"].words) == "2 sessions: 2 hours and 15 minutes"
    assert "1 more without a length" in str(found["Last four weeks"].context)
    assert str(found["Last twelve months"].words) == "3 sessions: 3 hours"


def test_only_coordinators_see_mentors(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    town.exchange()
    for device in (town.ruth, town.priya):
        with pytest.raises(Refused):
            listed(town, "all", by=device)
        with pytest.raises((Refused, NotHere)):
            shown(town, zoe, by=device)


def test_nothing_is_offered_that_makes_no_sense_once_they_have_left(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    before = {offer.form.value for offer in shown(town, zoe).offers}
    assert {"mentor leaves", "mentor leave", "supervised"} <= before
    mentors.leave(town.farida.desk, mentor=zoe, on=TODAY, why="moved_away")
    after = {offer.form.value for offer in shown(town, zoe).offers}
    assert not {"mentor leaves", "mentor leave", "supervised"} & after
    assert "change mentor status" in after


def test_a_coordinator_reads_why_somebody_left_beside_the_day_and_who_wrote_it(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    mentors.leave(town.farida.desk, mentor=zoe, on=TODAY, why="conduct", words="Lent money.")
    assert str(facts(shown(town, zoe), "overview")["Left"].context) == "the service ended it, Lent money."
    kept = facts(shown(town, zoe), "recruiting")["Why they left"]
    assert (str(kept.words), str(kept.context)) == (
        "The service ended it: Lent money.",
        "7 December 2026, by Farida Akhtar",
    )


def test_a_mentor_of_one_name_is_listed_by_it(town: Town) -> None:
    mentors.enrol_mentor(town.farida.desk, mentor=Mentor(family_name="Ng", status="active"))
    assert names(listed(town)) == ["Ng"]


def test_pages_of_the_list_put_together_are_the_list(town: Town) -> None:
    for given in ("Zoe", "Bea", "Amir"):
        volunteer(town, given, "Lloyd")
    with asked(town.farida) as reading:
        parts = [mentor_list.listing(reading, text="", chip="", offset=at, limit=1).rows[0] for at in range(3)]
    assert [str(row.name) for row in parts] == names(listed(town)) == ["Lloyd, Amir", "Lloyd, Bea", "Lloyd, Zoe"]


@pytest.mark.parametrize("away", [{"status": "on_leave"}, {"leave_from": TODAY}])
def test_of_a_mentor_on_leave_it_is_said_that_they_are_and_not_that_they_are_since_they_began(
    town: Town, away: dict[str, Any]
) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", started_on=date(2026, 7, 6), **away)
    found = shown(town, zoe)
    head = " ".join(map(str, found.about))
    assert "On leave" in head
    assert "since" not in head
    status = facts(found, "overview")["Status"]
    assert (str(status.words), str(status.context)) == ("On leave", "a mentor since 6 July 2026")
