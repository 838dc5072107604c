"""Tests of the demonstration as it stands in a store: every figure promised, and everybody whom stories name."""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from caseworker.demo.figures import Figures
from caseworker.demo.staff import ON_CALL_PHONE
from caseworker.domain.clock import milliseconds
from caseworker.domain.concern_rules import standing
from caseworker.domain.concerns import Concern
from caseworker.domain.names import fold
from caseworker.storage.tables import KIND_TABLES
from caseworker.storage.values import to_record
from tests.demo.edges import EDGES
from tests.demo.written import FEW, TODAY, Few, Told, write

pytestmark = pytest.mark.unmeasured

OPEN = "state<>'closed'"
OF_PEOPLE = "code<>'supervision_due'"


def concerns_of(told: Told) -> list[Concern]:
    with told.desk.store.reading() as connection:
        rows = connection.execute(KIND_TABLES["concern"].select()).mappings()
        found = [to_record(Concern.kind, {str(k): v for k, v in row.items()}) for row in rows]
    first = dict(told.rows("SELECT id, min(first) FROM record WHERE kind='concern' GROUP BY id"))
    ordered = sorted(found, key=lambda one: first[one.id])
    return standing([one for one in ordered if isinstance(one, Concern)])


def test_there_are_420_people_of_whom_180_are_open(told: Told) -> None:
    assert told.count("SELECT count(*) FROM case_row") == 420
    assert told.count(f"SELECT count(*) FROM case_row WHERE {OPEN}") == 180


def test_28_people_wait_and_26_places_are_free(told: Told) -> None:
    walking = told.count(f"SELECT count(*) FROM case_row WHERE {OPEN} AND mentor<>''")
    places = told.count("SELECT sum(capacity) FROM kind_mentor WHERE status='active'")
    assert told.count(f"SELECT count(*) FROM case_row WHERE {OPEN} AND mentor=''") == 28
    assert (places, places - walking) == (178, 26)


def test_52_of_64_mentors_are_active(told: Told) -> None:
    assert told.count("SELECT count(*) FROM kind_mentor") == 64
    assert told.count("SELECT count(*) FROM kind_mentor WHERE status='active'") == 52


def test_nobody_walks_with_more_people_than_they_have_places(told: Told) -> None:
    sql = "SELECT m.id FROM kind_mentor m JOIN case_row c ON c.mentor=m.id GROUP BY m.id HAVING count(*) > m.capacity"
    assert told.rows(sql) == []


def test_four_coordinators_answer_for_everybody(told: Told) -> None:
    assert told.count("SELECT count(*) FROM kind_member WHERE role='coordinator'") == 4
    assert told.count("SELECT count(DISTINCT owner) FROM case_row WHERE owner<>''") == 4


def test_six_practitioners_are_named(told: Told) -> None:
    sql = "SELECT count(DISTINCT name) FROM kind_practitioner WHERE side='outside'"
    assert told.count(sql) == 6


def test_two_bodies_eight_prisons_and_six_delivery_units(told: Told) -> None:
    assert told.count("SELECT count(DISTINCT body) FROM kind_case WHERE body IS NOT NULL") == 2
    assert told.count("SELECT count(DISTINCT prison) FROM kind_custody_stay") == 8
    assert told.count("SELECT count(DISTINCT delivery_unit) FROM kind_referral WHERE delivery_unit IS NOT NULL") == 6


def test_a_lead_charity_has_two_partners_and_one_provider_that_closed(told: Told) -> None:
    names = {row[0] for row in told.rows("SELECT name FROM kind_partner WHERE service_kind='provider'")}
    assert names == {"Marigold Row Women's Centre", "Baobab Bridge", "Second Kettle"}


def test_3800_sessions_of_which_21_per_cent_were_missed_or_late(told: Told) -> None:
    assert told.count("SELECT count(*) FROM kind_session") == 3800
    assert told.count("SELECT count(*) FROM kind_session WHERE attendance<>'on_time'") == 798


def test_sessions_reach_back_eighteen_months_and_none_lies_ahead(told: Told) -> None:
    first, last = told.rows("SELECT min(happened_at), max(happened_at) FROM kind_session")[0]
    assert first < milliseconds(told.story.ends - timedelta(days=500))
    assert last < milliseconds(told.story.ends)


def test_sessions_were_missed_for_varied_reasons(told: Told) -> None:
    reasons = Counter(row[0] for row in told.rows("SELECT reasons FROM kind_session WHERE attendance<>'on_time'"))
    assert len(reasons) >= 20
    assert max(reasons.values()) < 798 / 4


def test_23_people_leave_in_the_next_fourteen_days(told: Told) -> None:
    sql = f"SELECT count(*) FROM case_row WHERE {OPEN} AND leaves>=? AND leaves<=?"
    assert told.count(sql, TODAY.isoformat(), (TODAY + timedelta(14)).isoformat()) == 23


def test_31_gaps_stand_open_aged_none_to_74_days(told: Told) -> None:
    since = told.rows(f"SELECT since FROM gap WHERE since<=? AND {OF_PEOPLE}", TODAY.isoformat())
    days = [date.fromisoformat(row[0]) for row in since]
    ages = [(TODAY - day).days for day in days]
    assert (len(ages), min(ages), max(ages)) == (31, 0, 74)


def test_gaps_are_of_every_kind_that_is_promised(told: Told) -> None:
    sql = f"SELECT code, count(*) FROM gap WHERE since<=? AND {OF_PEOPLE} GROUP BY code"
    assert dict(told.rows(sql, TODAY.isoformat())) == {code.value: count for code, count in Figures.of().gaps.items()}


def test_every_active_mentor_was_supervised_and_of_one_it_is_overdue(told: Told) -> None:
    active = "SELECT id FROM kind_mentor WHERE status='active'"
    assert told.count(f"SELECT count(DISTINCT scope) FROM kind_supervision WHERE scope IN ({active})") == 52
    assert told.count(f"SELECT count(*) FROM kind_mentor WHERE id IN ({active}) AND supervision_due<'{TODAY}'") == 1
    assert told.count("SELECT count(DISTINCT words) FROM kind_supervision") >= 12


def test_the_last_supervision_on_record_is_the_day_that_the_mentors_file_tells(told: Told) -> None:
    last = '(SELECT max(s."on") FROM kind_supervision s WHERE s.scope=m.id)'
    assert told.rows(f"SELECT id FROM kind_mentor m WHERE status='active' AND supervised_on<>{last}") == []


def test_eleven_concerns_of_which_two_are_overdue(told: Told) -> None:
    found = concerns_of(told)
    left = [one for one in found if one.closed_at is None]
    assert (len(found), len(left)) == (11, 2)
    assert all(one.raised_at and one.raised_at < told.story.ends - timedelta(days=1) for one in left)


def test_the_concern_of_saturday_evening_is_acknowledged_and_has_no_outcome(told: Told) -> None:
    found = [one for one in concerns_of(told) if one.case == told.written.people["imran-khan"]]
    assert [(one.acknowledged_at is not None, one.outcome) for one in found] == [(True, None)]


def test_a_concern_about_a_mentor_lies_where_that_mentor_does_not_read(told: Told) -> None:
    rows = told.rows("SELECT folder FROM kind_concern WHERE about_mentor IS NOT NULL")
    assert {row[0].split("/")[0] for row in rows} == {"volunteering-restricted"}


def test_one_person_in_eight_is_a_woman_and_one_in_five_has_a_learning_difficulty(told: Told) -> None:
    assert told.count("SELECT count(*) FROM kind_person WHERE gender='female'") == 50
    assert told.count("SELECT count(*) FROM kind_person WHERE neurodiversity LIKE '%learning_difficulty%'") == 84


def test_six_checks_of_active_mentors_lapse_within_sixty_days(told: Told) -> None:
    sql = (
        "SELECT count(*) FROM kind_check k JOIN kind_mentor m ON m.id=k.scope WHERE m.status='active' "
        "AND k.lapses_on>=? AND k.lapses_on<=?"
    )
    assert told.count(sql, TODAY.isoformat(), (TODAY + timedelta(60)).isoformat()) == 6


def test_two_referrals_wait_to_be_decided(told: Told) -> None:
    assert told.count("SELECT count(*) FROM kind_referral WHERE status='sent'") == 2


def test_everything_that_was_written_counts(told: Told) -> None:
    assert told.rows("SELECT DISTINCT state FROM entry") == [(0,)]


def test_what_mentors_did_is_written_by_their_own_laptops(told: Told) -> None:
    sql = (
        "SELECT count(*) FROM kind_session s JOIN record r ON r.id=s.id WHERE s.mentor IS NOT NULL "
        "AND r.member<>s.mentor AND s.amends IS NULL"
    )
    assert told.count(sql) == 0


def test_most_notes_are_read_nowhere_else(told: Told) -> None:
    texts = Counter(row[0] for row in told.rows("SELECT summary FROM kind_session WHERE attendance='on_time'"))
    long = [text for text in texts if len(text) > 60]
    assert max(texts[text] for text in long) == 1
    assert len(long) > 2000


def test_notes_are_uneven(told: Told) -> None:
    lengths = sorted(len(row[0]) for row in told.rows("SELECT summary FROM kind_session"))
    assert lengths[0] < 20
    assert lengths[-1] > 400


def test_some_notes_are_welsh(told: Told) -> None:
    assert told.count("SELECT count(*) FROM kind_session WHERE summary LIKE '%Mae %' OR summary LIKE '% yn %'") > 12


def test_one_session_was_wrong_and_is_amended_with_both_kept(told: Told) -> None:
    rows = told.rows(
        "SELECT n.minutes, o.minutes, n.amended_why FROM kind_session n JOIN kind_session o ON o.id=n.amends"
    )
    assert [(row[0], row[1]) for row in rows] == [(55, 5)]
    assert rows[0][2]


# -- everybody whom stories name ---------------------------------------------------------------------------------------


def person(told: Told, key: str) -> dict[str, Any]:
    case = told.written.people[key]
    with told.desk.store.reading() as connection:
        row = connection.exec_driver_sql(
            "SELECT r.*, p.* FROM case_row r JOIN kind_person p ON p.id=r.case_id WHERE r.case_id=?", (case,)
        )
        return dict(row.mappings().one())


@pytest.mark.parametrize(
    ("key", "mentor", "leaves", "place"),
    [
        ("jason-pike", "ruth-osei", "2026-12-22", "FSI"),
        ("jordan-pike", "tom-bright", "2026-12-22", "FSI"),
        ("sian-hughes-llyr", "cerys-williams", "2026-12-18", "EWI"),
        ("amina-begum", "", "2027-01-14", "DHI"),
        ("john-smith", "ruth-osei", "2027-01-05", "BMI"),
        ("imran-khan", "dev-patel", "2026-11-03", ""),
        ("denise-taylor", "grace-mbeki", "2026-11-27", ""),
        ("liam-carter", "", "2026-12-16", "BSI"),
        ("lee-morgan", "graham-tams", "2026-12-25", "SFI"),
        ("ng", "ruth-osei", None, "HEI"),
    ],
)
def test_the_people_of_the_week_stand_where_they_should(
    told: Told, key: str, mentor: str, leaves: str | None, place: str
) -> None:
    row = person(told, key)
    assert row["mentor"] == (told.written.members[mentor] if mentor else "")
    assert (row["leaves"], row["place"]) == (leaves, place)


def test_ruth_has_three_people(told: Told) -> None:
    rows = told.rows("SELECT case_id FROM case_row WHERE mentor=?", told.written.members["ruth-osei"])
    keys = {key for key, case in told.written.people.items() if (case,) in [tuple(row) for row in rows]}
    assert keys == {"jason-pike", "ng", "john-smith"}


def test_jasons_first_day_is_booked_from_the_gate_to_the_pharmacy(told: Told) -> None:
    sql = "SELECT purpose FROM kind_appointment WHERE scope=? AND starts_at>? AND status='booked' ORDER BY starts_at"
    later = milliseconds(told.story.ends + timedelta(days=10))
    rows = told.rows(sql, told.written.people["jason-pike"], later)
    assert [row[0] for row in rows] == ["gate", "housing", "other", "health"]


def test_what_is_booked_takes_the_time_of_its_mentor_in_the_mentors_own_file(told: Told) -> None:
    booked = told.rows("SELECT id, mentor, starts_at FROM kind_appointment WHERE status='booked'")
    taken = told.rows("SELECT source, scope, starts_at FROM kind_notice WHERE rule='busy'")
    assert booked
    assert set(map(tuple, booked)) <= set(map(tuple, taken))


def test_jasons_risk_rose_and_ruth_has_not_been_briefed(told: Told) -> None:
    case = told.written.people["jason-pike"]
    rows = told.rows("SELECT level_changed_on FROM kind_risk_card WHERE scope=?", case)
    assert [row[0] for row in rows] == ["2026-12-05"]
    assert told.count("SELECT count(*) FROM kind_briefing_read WHERE scope=?", case) == 0


def test_nobody_elses_risk_changed_since_they_were_matched(told: Told) -> None:
    sql = (
        "SELECT c.scope FROM kind_risk_card c JOIN kind_match m ON m.scope=c.scope AND m.state='active' "
        "WHERE c.level_changed_on>m.started_on"
    )
    assert [row[0] for row in told.rows(sql)] == [told.written.people["jason-pike"]]


def test_a_visit_inside_hewell_lies_after_ruths_vetting_ends(told: Told) -> None:
    ruth = told.written.members["ruth-osei"]
    lapses = told.rows("SELECT lapses_on FROM kind_check WHERE scope=? AND prison='HEI'", ruth)
    visits = told.rows(
        "SELECT starts_at FROM kind_appointment WHERE mentor=? AND prison='HEI' AND held='in_prison'", ruth
    )
    assert [row[0] for row in lapses] == ["2026-12-20"]
    assert [row[0] for row in visits] == [milliseconds(told.story.ends + timedelta(days=14, hours=3))]


def test_an_unresolved_conflict_stands_about_texting_john_smith(told: Told) -> None:
    sql = "SELECT r.conflicts, s.safe_to_text FROM record r JOIN kind_safe_contact s ON s.id=r.id WHERE r.conflicts<>''"
    assert [tuple(row) for row in told.rows(sql)] == [("safe_to_text", 0)]


def test_permission_was_withdrawn_on_friday_and_is_not_given_now(told: Told) -> None:
    case = told.written.people["claire-ridgway"]
    assert told.rows("SELECT DISTINCT granted FROM kind_permission WHERE scope=?", case) == [(0,)]


def test_the_recalled_man_is_held_for_56_days_and_keeps_his_mentor(told: Told) -> None:
    case = told.written.people["darren-meakin"]
    since = told.rows("SELECT since FROM kind_custody_stay WHERE scope=? AND until IS NULL", case)[0][0]
    row = person(told, "darren-meakin")
    assert date.fromisoformat(row["leaves"]) - date.fromisoformat(since) == timedelta(56)
    assert (row["state"], row["mentor"]) == ("paused", told.written.members["hilary-moss"])


def test_somebody_was_let_go_at_court_from_remand(told: Told) -> None:
    sql = "SELECT basis, ended_by FROM kind_custody_stay WHERE scope=?"
    assert told.rows(sql, told.written.people["shane-lovatt"]) == [("remand", "released_at_court")]


def test_somebody_moved_prison_twice(told: Told) -> None:
    sql = "SELECT prison FROM kind_custody_stay WHERE scope=? ORDER BY since"
    assert [row[0] for row in told.rows(sql, told.written.people["usman-qureshi"])] == ["FSI", "SFI", "BMI"]


def test_somebody_is_on_an_immigration_hold_without_a_date(told: Told) -> None:
    row = person(told, "ionut-lupu")
    bases = told.rows("SELECT basis FROM kind_custody_stay WHERE scope=?", told.written.people["ionut-lupu"])
    assert (bases, row["leaves"]) == ([("immigration",)], None)


def test_somebody_goes_on_after_the_licence_under_a_fresh_agreement(told: Told) -> None:
    sql = "SELECT ended_on IS NULL FROM kind_agreement WHERE scope=? ORDER BY agreed_on"
    assert [row[0] for row in told.rows(sql, told.written.people["trevor-plant"])] == [0, 1]


def test_ages_and_birthdays_at_the_edge(told: Told) -> None:
    assert person(told, "lowri-vaughan")["born_on"] == "1996-02-29"
    assert person(told, "reece-fallows")["born_on"] == "2008-12-19"
    assert person(told, "kai-oneill")["born_on"] == "2006-01-02"


def test_one_leaves_on_the_day_that_stands_for_boxing_day(told: Told) -> None:
    assert person(told, "stuart-salt")["leaves"] == "2026-12-28"


def test_a_deaf_man_a_pregnant_woman_and_a_man_without_a_phone(told: Told) -> None:
    assert person(told, "nathan-garside")["languages"] == '["bfi"]'
    assert person(told, "kayleigh-stubbs")["pregnancy"] == "yes"
    means = told.rows("SELECT means FROM kind_safe_contact WHERE scope=?", told.written.people["barry-shufflebotham"])
    assert means == [("through_somebody",)]


def test_somebody_has_died(told: Told) -> None:
    row = person(told, "alan-perkin")
    assert (row["state"], row["deceased_on"]) == ("closed", "2026-11-01")


def test_a_mentor_who_knows_a_victim_is_kept_apart_by_rule_and_by_wall(told: Told) -> None:
    case, hilary = told.written.people["gavin-thorley"], told.written.members["hilary-moss"]
    assert told.count("SELECT count(*) FROM kind_exclusion WHERE scope=? AND mentor=?", case, hilary) == 1
    assert told.count("SELECT count(*) FROM kind_access WHERE scope=? AND subject=? AND walled=1", case, hilary) == 1


def test_a_participant_of_before_walks_with_people_now(told: Told) -> None:
    row = person(told, "winston-facey-before")
    sql = "SELECT lived_experience, status FROM kind_mentor WHERE given_name=? AND family_name=?"
    assert row["state"] == "closed"
    assert told.rows(sql, row["given_name"], row["family_name"]) == [(1, "active")]


def test_a_stolen_laptop_is_struck_off_and_its_owner_has_another(told: Told) -> None:
    graham = told.written.members["graham-tams"]
    rows = told.rows("SELECT removed FROM kind_device WHERE member=? ORDER BY removed", graham)
    assert [row[0] for row in rows] == [None, 1]


def test_a_mentors_vetting_has_lapsed(told: Told) -> None:
    sql = "SELECT count(*) FROM kind_check WHERE scope=? AND check_type='prison_vetting' AND lapses_on<?"
    assert told.count(sql, told.written.members["olwen-prys"], TODAY.isoformat()) == 1


def test_a_former_name_is_kept_where_the_search_does_not_find_it(told: Told) -> None:
    assert told.count("SELECT count(*) FROM kind_former_name") == 1
    assert told.count("SELECT count(*) FROM find_people WHERE find_people MATCH 'robert pegg'") == 0


def test_three_aliases_and_a_circumflex_are_found_by_the_search(told: Told) -> None:
    for words in ("ormond", "blue", fold("Gŵyr"), fold("Llŷr")):
        assert told.count("SELECT count(*) FROM find_people WHERE find_people MATCH ?", f'"{words}"*') >= 1


def test_the_on_call_number_is_the_one_that_journeys_ring(told: Told) -> None:
    assert told.rows("SELECT on_call_phone FROM kind_service_settings") == [(ON_CALL_PHONE,)]


def test_every_edge_case_has_a_case_or_a_file(told: Told) -> None:
    keys = told.written.people.keys() | told.written.members.keys()
    assert {key for found in EDGES.values() for key in found} <= keys


# -- determinism -------------------------------------------------------------------------------------------------------


def test_the_same_seed_and_day_write_the_same_content(few: Few) -> None:
    assert write(FEW).content() == few.content
