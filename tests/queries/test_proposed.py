"""The proposal for the whole caseload: what may never be is not proposed, and the reason names rule and date."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.custody import CustodyStay
from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.folders import case_folder, restricted_folder
from caseworker.domain.hard_rules import barring
from caseworker.domain.ids import Id
from caseworker.domain.matches import Exclusion, Match
from caseworker.domain.mentors import Check
from caseworker.domain.referrals import Need
from caseworker.domain.releases import Release
from caseworker.domain.service import Role
from caseworker.matching.problem import Problem
from caseworker.queries import caseload
from caseworker.queries.candidates import considered
from caseworker.queries.match_rows import PairRow, Proposal, UnmatchedRow
from caseworker.queries.proposed import in_points, proposal, second, why
from caseworker.services import appointments, assignments, casework, matches, releases
from caseworker.services.matches import Barred
from tests.devices import Device, device, enrol, later
from tests.matching.oracle import Case, Levels, levels
from tests.queries.conftest import FEATHERSTONE, TODAY, Town, asked
from tests.queries.test_candidates import CHECKS, volunteer


def proposed(town: Town, *, on: date = TODAY, by: Device | None = None) -> Proposal:
    with asked(by or town.farida) as reading:
        return proposal(reading, on=on)


def explained(town: Town, case: Id, *, on: date = TODAY) -> PairRow | UnmatchedRow:
    with asked(town.farida) as reading:
        return why(reading, case=case, on=on)


def names(found: Proposal) -> dict[str, str]:
    return {pair.person: pair.name for pair in found.pairs}


def reasons(row: PairRow | UnmatchedRow) -> dict[str, str]:
    assert isinstance(row, UnmatchedRow)
    return {one.name: str(one.rule.words) for one in row.stopped}


def helps(row: PairRow | UnmatchedRow) -> list[str]:
    assert isinstance(row, UnmatchedRow)
    return [str(one) for one in row.helps]


@pytest.fixture
def amina(town: Town) -> Id:
    return town.open("Amina", "Begum", languages=("eng",))


def test_everybody_who_waits_is_matched_at_once_and_nothing_is_written(town: Town, amina: Id) -> None:
    bob = town.open("Bob", "Cole", languages=("eng",))
    volunteer(town, "Zoe", "Lloyd", capacity=1)
    volunteer(town, "Bea", "Rees", capacity=1)
    before = town.farida.rows("SELECT count(*) FROM entry")
    found = proposed(town)
    assert {pair.case for pair in found.pairs} == {amina, bob}
    assert {pair.name for pair in found.pairs} == {"Zoe Lloyd", "Bea Rees"}
    assert str(found.words) == "2 people wait. Free places: 2. Proposed: 2."
    assert town.farida.rows("SELECT count(*) FROM entry") == before


def test_a_pair_says_its_points_by_factor_and_what_is_not_known(town: Town, amina: Id) -> None:
    town.farida.change(amina, home_district="WS2", interests=("gardening",))
    town.put(Need(pathway="finance"), case_folder(amina))
    free = ("Mon am", "Tue am", "Wed pm", "Thu pm", "Fri am")
    volunteer(*(town, "Zoe", "Lloyd"), skills=("finance",), interests=("Gardening",), availability=free, travel_km=20)
    (pair,) = proposed(town).pairs
    told = [(str(one.factor), in_points(one.hundredths), one.of, one.known) for one in pair.points]
    assert told == [
        ("Needs and skills", "25", 25, True),
        ("Travel", "18.6", 20, True),
        ("Availability", "15", 15, True),
        ("Continuity", "0", 15, True),
        ("Wishes", "5", 10, False),
        ("Interests", "10", 10, True),
        ("Gate pick-up", "2.5", 5, False),
    ]
    assert pair.hundredths == sum(one.hundredths for one in pair.points)


def test_the_next_best_mentors_are_told_with_what_choosing_them_costs(town: Town, amina: Id) -> None:
    bob = town.open("Bob", "Cole", languages=("eng",))
    town.put(Need(pathway="finance"), case_folder(bob))
    volunteer(town, "Zoe", "Lloyd", capacity=1, skills=("finance",))
    volunteer(town, "Bea", "Rees", capacity=1, skills=("health",))
    row = explained(town, bob)
    assert isinstance(row, PairRow)
    assert (row.name, [(one.name, str(one.cost)) for one in row.choices]) == (
        "Zoe Lloyd",
        [("Bea Rees", "25 points less for everybody together")],
    )
    assert [str(one) for one in row.choices[0].reasons] == ["Against: The mentor knows 0 of 1 needs."]
    town.farida.change(amina, languages=("pol",))
    volunteer(town, "Ewa", "Lis", capacity=1, languages=("eng", "pol"), works_only_with=())
    row = explained(town, bob)
    assert isinstance(row, PairRow)
    assert ("Ewa Lis", "1 more people left out") in [(one.name, str(one.cost)) for one in row.choices]


def test_vetting_that_lapses_before_the_visit_bars_and_a_gate_pick_up_does_not(town: Town, amina: Id) -> None:
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)), case_folder(amina))
    said = Release(release_type="CRD", on=date(2026, 12, 22), source="prison", said_on=TODAY, confidence="confirmed")
    releases.said(town.farida.desk, case=amina, release=said)
    until = Check(check_type="prison_vetting", prison=FEATHERSTONE, outcome="clear", lapses_on=date(2026, 12, 20))
    volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, until))
    assert names(proposed(town, on=date(2026, 12, 20))) == {"Amina Begum": "Zoe Lloyd"}
    assert names(proposed(town, on=date(2026, 12, 22))) == {"Amina Begum": "Zoe Lloyd"}
    barred = explained(town, amina, on=date(2026, 12, 21))
    told = "Vetting for Featherstone ends 20 December 2026, the visit is on 21 December 2026."
    assert reasons(barred) == {"Zoe Lloyd": told}
    assert helps(barred) == [
        "Vetting for Featherstone for one of 1 mentors who lack nothing else would help.",
        "A new mentor who is vetted for Featherstone would help.",
    ]


@pytest.mark.parametrize(
    ("days", "ends", "earliest"),
    [(0, date(2026, 12, 7), date(2026, 12, 8)), (4, date(2026, 12, 13), date(2026, 12, 14))],
    ids=["vetted until today", "vetted until the weekend is over"],
)
def test_a_mentor_who_is_not_vetted_on_the_first_day_on_which_they_could_meet_is_not_proposed(
    town: Town, amina: Id, days: int, ends: date, earliest: date
) -> None:
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)), case_folder(amina))
    until = Check(check_type="prison_vetting", prison=FEATHERSTONE, outcome="clear", lapses_on=ends)
    zoe = volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, until))
    later(town.farida, days=days)
    told = str(
        say(
            "Vetting for Featherstone ends {ends}; the first meeting could be on {day} at the earliest.",
            ends=ends,
            day=earliest,
        )
    )
    today = TODAY + timedelta(days=days)
    assert reasons(explained(town, amina, on=today)) == {"Zoe Lloyd": told}
    with asked(town.farida) as reading:
        verdicts = considered(reading, case=amina, mentor=zoe, on=today)
    assert [str(one.why) for one in barring(verdicts)] == [told]
    with pytest.raises(Barred, match=told):
        matches.propose(town.farida.desk, case=amina, mentor=zoe, on=today)


def test_vetting_that_ends_on_the_day_of_the_first_meeting_is_enough(town: Town, amina: Id) -> None:
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)), case_folder(amina))
    until = Check(check_type="prison_vetting", prison=FEATHERSTONE, outcome="clear", lapses_on=date(2026, 12, 8))
    volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, until))
    assert meets(proposed(town)) == {"Amina Begum": "Tuesday 8 December 2026, inside Featherstone"}


def test_nobody_needs_vetting_for_who_leaves_before_the_first_meeting(town: Town, amina: Id) -> None:
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)), case_folder(amina))
    said = Release(release_type="CRD", on=date(2026, 12, 8), source="prison", said_on=TODAY, confidence="confirmed")
    releases.said(town.farida.desk, case=amina, release=said)
    volunteer(town, "Zoe", "Lloyd")
    assert meets(proposed(town)) == {"Amina Begum": "Tuesday 8 December 2026, outside prison"}


def test_a_mentor_who_leaves_today_is_told_to_be_gone_before_the_first_meeting(town: Town, amina: Id) -> None:
    volunteer(town, "Zoe", "Lloyd", left_on=TODAY)
    told = "The mentor leaves on 7 December 2026. The first meeting could be on 8 December 2026 at the earliest."
    assert reasons(explained(town, amina)) == {"Zoe Lloyd": told}


def test_an_exclusion_zone_bars_who_lives_in_it(town: Town, amina: Id) -> None:
    town.put(Exclusion(exclusion_type="area", districts=("WS1",)), restricted_folder(amina))
    volunteer(town, "Zoe", "Lloyd")
    row = explained(town, amina)
    told = "The mentor lives in WS1, where the person must not go. This was written down on 7 December 2026."
    assert reasons(row) == {"Zoe Lloyd": told}
    assert names(proposed(town)) == {}


def test_a_declined_pair_is_not_proposed_again(town: Town, amina: Id) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    town.put(Match(mentor=zoe, state="declined", answered_on=date(2026, 12, 1)), case_folder(amina))
    assert reasons(explained(town, amina)) == {"Zoe Lloyd": "This match was declined on 1 December 2026."}


def test_a_proposal_that_a_coordinator_takes_off_the_table_is_not_made_again(town: Town, amina: Id) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    match = matches.propose(town.farida.desk, case=amina, mentor=zoe, on=TODAY).created[0]
    matches.decline(town.farida.desk, match=match, reason="too_far")
    assert names(proposed(town)) == {}
    assert reasons(explained(town, amina)) == {"Zoe Lloyd": "This match was declined on 7 December 2026."}


def test_two_without_a_time_in_common_are_told_to_find_one(town: Town, amina: Id) -> None:
    town.farida.change(amina, can_meet=("Tue am",), meeting_needs=("quiet_place",))
    volunteer(town, "Zoe", "Lloyd", availability=("Mon am",))
    volunteer(town, "Bea", "Rees", availability=("Tue am",), cannot_offer=("quiet_place",))
    row = explained(town, amina)
    why = "No time suits both. The person can be met on Tuesday: morning. The mentor is free on Monday: morning."
    access = "The person needs this, and the mentor cannot offer it: a quiet place."
    assert reasons(row) == {"Zoe Lloyd": why, "Bea Rees": access}
    assert helps(row)[0] == f"It helps if Zoe Lloyd and Amina Begum find another time. {why}"
    town.farida.change(amina, can_meet=("Mon am", "Tue am"))
    assert names(proposed(town)) == {"Amina Begum": "Zoe Lloyd"}


def test_a_mentor_behind_a_wall_is_not_proposed(town: Town, amina: Id) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    enrol(town.farida, device("Zoe Lloyd", of=town.farida, member=zoe), role=Role.MENTOR)
    assignments.wall(town.farida.desk, case=amina, member=zoe, reason="Related")
    told = "The mentor is walled off from this case. The wall was raised on 7 December 2026."
    assert reasons(explained(town, amina)) == {"Zoe Lloyd": told}


def test_a_proposal_that_the_mentor_refused_is_not_made_again(town: Town, amina: Id) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    matches.propose(town.farida.desk, case=amina, mentor=zoe, on=TODAY)
    assert [(pair.name, pair.is_earlier) for pair in proposed(town).pairs] == [("Zoe Lloyd", True)]
    answered(town, zoe, accepted=False)
    assert reasons(explained(town, amina)) == {"Zoe Lloyd": "This match was declined on 7 December 2026."}


def test_a_proposal_that_the_mentor_accepted_stands_whoever_else_would_suit(town: Town, amina: Id) -> None:
    town.put(Need(pathway="finance"), case_folder(amina))
    zoe = volunteer(town, "Zoe", "Lloyd", skills=("health",), capacity=1)
    volunteer(town, "Bea", "Rees", skills=("finance",), capacity=1)
    assert names(proposed(town)) == {"Amina Begum": "Bea Rees"}
    matches.propose(town.farida.desk, case=amina, mentor=zoe, on=TODAY)
    answered(town, zoe, accepted=True)
    (pair,) = proposed(town).pairs
    assert (pair.name, pair.is_agreed, pair.choices) == ("Zoe Lloyd", True, ())


def answered(town: Town, mentor: Id, *, accepted: bool) -> None:
    proposal = next(
        Id(row[0])
        for row in town.farida.rows("SELECT id FROM kind_notice WHERE rule='match_proposal' AND scope=?", mentor)
    )
    matches.answer(town.farida.desk, proposal=proposal, accepted=accepted, reason="" if accepted else "other")


def test_a_coordinator_behind_a_wall_gets_no_case_and_its_place_is_taken_all_the_same(town: Town, amina: Id) -> None:
    hidden = town.open("Imran", "Khan", languages=("eng",))
    zoe = volunteer(town, "Zoe", "Lloyd", capacity=1)
    matches.make(town.farida.desk, case=hidden, mentor=zoe, on=TODAY)
    secret = town.open("Sally", "Hidden", languages=("eng",))
    for case in (hidden, secret):
        assignments.wall(town.farida.desk, case=case, member=town.dev.member, reason="Related")
    town.exchange()
    found = proposed(town, by=town.dev)
    assert {pair.person for pair in found.pairs} == set()
    assert [row.person for row in found.unmatched] == ["Amina Begum"]
    assert str(found.unmatched[0].words) == "Zoe Lloyd alone may walk with Amina Begum, and is full."
    assert "Khan" not in repr(found)
    assert "Hidden" not in repr(found)


def test_a_coordinator_behind_a_wall_learns_nothing_of_that_case_from_a_second_mentor_or_a_first_day(
    town: Town, amina: Id
) -> None:
    hidden = town.open("Imran", "Khan", languages=("eng",))
    zoe = volunteer(town, "Zoe", "Lloyd", capacity=2)
    matches.make(town.farida.desk, case=hidden, mentor=zoe, on=TODAY)
    starts = datetime(2026, 12, 8, 10, tzinfo=UTC)
    appointments.book(town.farida.desk, case=hidden, appointment=Appointment(mentor=zoe, starts_at=starts))
    assignments.wall(town.farida.desk, case=hidden, member=town.dev.member, reason="Related")
    town.exchange()
    found = proposed(town, by=town.dev)
    assert meets(found) == meets(proposed(town)) == {"Amina Begum": "Wednesday 9 December 2026, outside prison"}
    assert "A place is free: 1 of 2 are taken." in [str(rule.words) for rule in found.pairs[0].rules]
    assert "Khan" not in repr(found)
    assert hidden not in repr(found)
    with asked(town.dev) as reading, pytest.raises(NotHere):
        second(reading, cases=[hidden], on=TODAY)


def test_only_coordinators_match_the_caseload(town: Town) -> None:
    town.exchange()
    with pytest.raises(Refused, match="Only coordinators"):
        proposed(town, by=town.ruth)


def test_who_has_a_mentor_or_a_dated_reason_for_none_is_not_explained_and_not_matched(town: Town, amina: Id) -> None:
    volunteer(town, "Zoe", "Lloyd")
    with pytest.raises(Refused, match="has a mentor"):
        explained(town, town.pike)
    casework.no_mentor(town.farida.desk, case=amina, reason="person_wishes", until=date(2026, 12, 24))
    with pytest.raises(Refused, match="until 24 December 2026: the person wants none"):
        explained(town, amina)
    assert proposed(town).pairs == ()
    casework.no_mentor(town.farida.desk, case=amina, reason="waiting", until=date(2026, 12, 24))
    assert names(proposed(town)) == {"Amina Begum": "Zoe Lloyd"}


def test_a_longer_journey_is_suggested_and_a_rule_of_safety_never(town: Town, amina: Id) -> None:
    town.farida.change(amina, home_district="HR1")
    far = "It is about 99 km, and the mentor travels up to 55 km."
    volunteer(town, "Zoe", "Lloyd", travel_km=55)
    volunteer(town, "Bea", "Rees", cleared_risk=None, home_district="HR1", travel_km=20)
    row = explained(town, amina)
    assert helps(row) == [
        f"It helps if Zoe Lloyd travels further, for Amina Begum. {far}",
        "A new mentor who lives near HR1 and is cleared for the risk would help.",
    ]
    assert reasons(row)["Bea Rees"] == "It is not recorded up to which risk the mentor is cleared."


def test_somebody_who_would_make_room_is_named_with_what_lets_them(town: Town, amina: Id) -> None:
    bob = town.open("Bob", "Cole", languages=("eng", "pol"))
    town.put(Release(release_type="CRD", on=date(2026, 12, 10), source="prison", said_on=TODAY), case_folder(bob))
    volunteer(town, "Zoe", "Lloyd", capacity=1)
    row = explained(town, amina)
    assert isinstance(row, UnmatchedRow)
    told = "2 people, Amina Begum among them, can only be served by the same mentors, who have fewer places."
    assert (str(row.words), row.people, row.mentors) == (told, ("Amina Begum", "Bob Cole"), ("Zoe Lloyd",))
    assert helps(row) == ["One place with Zoe Lloyd helps."]
    volunteer(town, "Ewa", "Lis", languages=("spa",), capacity=1)
    assert "An interpreter for Bob Cole and Ewa Lis helps." in helps(explained(town, amina))


def test_no_volunteer_is_asked_for_a_journey_beyond_twice_what_they_said_or_50_km_more(town: Town, amina: Id) -> None:
    town.farida.change(amina, home_district="HR1")
    volunteer(town, "Zoe", "Lloyd", travel_km=48)
    assert helps(explained(town, amina)) == ["A new mentor who lives near HR1 would help."]
    volunteer(town, "Bea", "Rees", travel_km=60)
    volunteer(town, "Ewa", "Lis", travel_km=70)
    told = helps(explained(town, amina))
    assert [one.split(" travels")[0] for one in told[:-1]] == ["It helps if Ewa Lis", "It helps if Bea Rees"]


def test_with_nobody_allowed_whom_to_look_for_is_said_from_what_stops_the_others(town: Town, amina: Id) -> None:
    town.farida.change(amina, home_district="WV10", languages=("syl",))
    town.put(CustodyStay(prison="HEI", since=date(2026, 9, 1)), case_folder(amina))
    volunteer(town, "Zoe", "Lloyd", home_district="HR1", travel_km=20)
    assert helps(explained(town, amina)) == [
        "A new mentor who lives near WV10, speaks Sylheti and is vetted for Hewell would help."
    ]


def test_a_check_for_one_who_lacks_nothing_else_helps_the_most_urgent_and_is_not_promised_to_others(
    town: Town, amina: Id
) -> None:
    bob = town.open("Bob", "Cole", languages=("eng",))
    for case in (amina, bob):
        town.put(CustodyStay(prison="HEI", since=date(2026, 9, 1)), case_folder(case))
    said = Release(release_type="CRD", on=date(2026, 12, 19), source="prison", said_on=TODAY)
    releases.said(town.farida.desk, case=bob, release=said)
    volunteer(town, "Zoe", "Lloyd", capacity=1)
    check, new = helps(explained(town, bob))
    assert check == "Vetting for Hewell for one of 1 mentors who lack nothing else would help."
    assert new == "A new mentor who is vetted for Hewell would help."
    told = "one more person gets a mentor, but not Amina Begum. The place would go to Bob Cole."
    assert helps(explained(town, amina)) == [
        f"Vetting for Hewell for one of 1 mentors who lack nothing else: {told}",
        f"A new mentor who is vetted for Hewell: {told}",
    ]


def test_where_who_may_is_full_the_rules_that_stop_everybody_else_are_counted_and_told(town: Town, amina: Id) -> None:
    volunteer(town, "Zoe", "Lloyd", capacity=0)
    volunteer(town, "Bea", "Rees", cleared_risk=None)
    volunteer(town, "Ewa", "Lis", cleared_risk=None, languages=("pol",))
    row = explained(town, amina)
    assert isinstance(row, UnmatchedRow)
    assert str(row.words) == "Zoe Lloyd alone may walk with Amina Begum, and is full."
    assert {str(one.rule): one.count for one in row.counts} == {"Clearance for the risk": 2, "No shared language": 1}
    assert reasons(row) == {"Bea Rees": "It is not recorded up to which risk the mentor is cleared."}


def test_a_place_that_would_go_to_somebody_more_urgent_says_to_whom(town: Town, amina: Id) -> None:
    bob = town.open("Bob", "Cole", languages=("eng",))
    town.put(Release(release_type="CRD", on=date(2026, 12, 10), source="prison", said_on=TODAY), case_folder(bob))
    volunteer(town, "Zoe", "Lloyd", capacity=0)
    assert helps(explained(town, bob)) == ["One place with Zoe Lloyd helps."]
    told = "one more person gets a mentor, but not Amina Begum. The place would go to Bob Cole."
    assert helps(explained(town, amina)) == [f"One more place with Zoe Lloyd: {told}"]


def test_three_changes_of_a_kind_are_told_the_nearest_first_and_the_rest_counted(town: Town, amina: Id) -> None:
    town.farida.change(amina, home_district="WS1")
    for name, home in (("Ann", "B1"), ("Bea", "WS9"), ("Cat", "WS1"), ("Dot", "WV1"), ("Eve", "CV1")):
        volunteer(town, name, "Lloyd", capacity=0, home_district=home, travel_km=90)
    assert helps(explained(town, amina)) == [
        "One place with Cat Lloyd helps.",
        "One place with Bea Lloyd helps.",
        "One place with Dot Lloyd helps.",
        "2 more changes of these kinds would each make room for one more person, not always for Amina Begum.",
    ]


def meets(found: Proposal) -> dict[str, str]:
    return {pair.person: str(pair.meets) for pair in found.pairs}


def test_each_pair_is_told_a_first_day_on_which_both_have_time_and_every_rule_is_kept(town: Town, amina: Id) -> None:
    town.farida.change(amina, can_meet=("Wed am", "Thu am"))
    volunteer(town, "Zoe", "Lloyd", availability=("Tue am", "Thu 09:00 to 11:00"))
    assert meets(proposed(town)) == {"Amina Begum": "Thursday 10 December 2026, outside prison"}
    assert meets(proposed(town, on=date(2026, 12, 11))) == {"Amina Begum": "Thursday 17 December 2026, outside prison"}


def test_a_first_meeting_that_comes_too_late_for_the_gate_says_so(town: Town, amina: Id) -> None:
    said = Release(release_type="CRD", on=date(2026, 12, 9), source="prison", said_on=TODAY, confidence="confirmed")
    releases.said(town.farida.desk, case=amina, release=said)
    volunteer(town, "Zoe", "Lloyd", availability=("Thu am",))
    told = "Thursday 10 December 2026, after the release on 9 December 2026"
    assert meets(proposed(town)) == {"Amina Begum": told}


def test_a_mentor_has_one_first_meeting_on_a_day_and_none_where_something_is_booked(town: Town, amina: Id) -> None:
    town.open("Bob", "Cole", languages=("eng",))
    zoe = volunteer(town, "Zoe", "Lloyd")
    assert {*meets(proposed(town)).values()} == {
        "Tuesday 8 December 2026, outside prison",
        "Wednesday 9 December 2026, outside prison",
    }
    starts = datetime(2026, 12, 8, 10, tzinfo=UTC)
    town.put(Appointment(mentor=zoe, starts_at=starts, status="booked"), case_folder(town.pike))
    assert "Tuesday 8 December 2026, outside prison" not in meets(proposed(town)).values()


def test_a_prison_is_asked_for_no_more_first_meetings_on_a_day_than_its_cap(town: Town) -> None:
    vetting = Check(check_type="prison_vetting", prison=FEATHERSTONE, outcome="clear")
    for number in range(3):
        case = town.open("Person", f"No {number}", languages=("eng",))
        town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)), case_folder(case))
        volunteer(town, "Mentor", f"No {number}", checks=(*CHECKS, vetting), capacity=1)
    with asked(town.farida) as reading:
        days = Counter(meets(proposal(reading, on=TODAY, of_prison=2)).values())
    (settings,) = town.farida.ids("service_settings")
    town.farida.change(Id(settings), first_of_prison=2)
    with asked(town.farida) as reading:
        assert Counter(meets(proposal(reading, on=TODAY)).values()) == days
    assert days == {
        "Tuesday 8 December 2026, inside Featherstone": 2,
        "Wednesday 9 December 2026, inside Featherstone": 1,
    }


def test_vetting_that_lapses_moves_the_first_meeting_to_the_gate(town: Town, amina: Id) -> None:
    town.put(CustodyStay(prison=FEATHERSTONE, since=date(2026, 9, 1)), case_folder(amina))
    said = Release(release_type="CRD", on=date(2026, 12, 22), source="prison", said_on=TODAY, confidence="confirmed")
    releases.said(town.farida.desk, case=amina, release=said)
    until = Check(check_type="prison_vetting", prison=FEATHERSTONE, outcome="clear", lapses_on=date(2026, 12, 20))
    volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS, until), availability=("Mon am", "Tue am"))
    assert meets(proposed(town, on=date(2026, 12, 20))) == {"Amina Begum": "Tuesday 22 December 2026, outside prison"}


def test_a_second_mentor_is_found_with_the_first_locked_and_after_whoever_waits(town: Town, amina: Id) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", capacity=9)
    volunteer(town, "Bea", "Rees", capacity=1)
    matches.make(town.farida.desk, case=amina, mentor=zoe, on=TODAY)
    with asked(town.farida) as reading:
        found = second(reading, cases=[amina], on=TODAY)
    assert names(found) == {"Amina Begum": "Bea Rees"}
    assert proposed(town).pairs == ()
    town.open("Bob", "Cole", languages=("pol",))
    volunteer(town, "Ewa", "Lis", languages=("eng", "pol"), capacity=1)
    with asked(town.farida) as reading:
        again = second(reading, cases=[amina], on=TODAY)
    assert names(again) == {"Amina Begum": "Bea Rees"}
    assert names(proposed(town)) == {"Bob Cole": "Ewa Lis"}


def test_a_second_mentor_takes_no_place_from_somebody_who_waits(town: Town, amina: Id) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", capacity=1)
    matches.make(town.farida.desk, case=amina, mentor=zoe, on=TODAY)
    town.open("Bob", "Cole", languages=("eng",))
    volunteer(town, "Bea", "Rees", capacity=1)
    with asked(town.farida) as reading:
        found = second(reading, cases=[amina], on=TODAY)
    assert [(row.person, str(row.words)) for row in found.unmatched] == [
        ("Amina Begum", "Bea Rees alone may walk with Amina Begum, and is full.")
    ]


def test_only_somebody_who_has_a_mentor_gets_a_second_one(town: Town, amina: Id) -> None:
    with asked(town.farida) as reading, pytest.raises(Refused, match="no mentor yet"):
        second(reading, cases=[amina], on=TODAY)


def journey(town: Town) -> tuple[Id, Id]:
    """28 wait and 26 places are free: Pike's like in Hewell, Amina who speaks Sylheti, and 26 others."""
    pike = town.open("Jordan", "Pike", languages=("eng",))
    town.put(CustodyStay(prison="HEI", since=date(2026, 9, 1)), case_folder(pike))
    said = Release(release_type="CRD", on=date(2026, 12, 22), source="prison", said_on=TODAY, confidence="confirmed")
    releases.said(town.farida.desk, case=pike, release=said)
    amina = town.open("Amina", "Begum", languages=("syl",))
    for given, family in (("Farida", "Begum"), ("Noor", "Ali")):
        full = volunteer(town, given, family, languages=("eng", "syl"), capacity=1)
        held = town.open("Held", family, languages=("syl",))
        matches.make(town.farida.desk, case=held, mentor=full, on=TODAY)
    vetting = Check(check_type="prison_vetting", prison="HEI", outcome="clear", lapses_on=date(2026, 12, 20))
    volunteer(town, "Ruth", "Adeyemi", checks=(*CHECKS, vetting), capacity=1)
    for number in range(26):
        town.open("Person", f"No {number}", languages=("eng",))
    for number in range(5):
        volunteer(town, "Mentor", f"No {number}", capacity=5)
    return pike, amina


def test_twenty_eight_wait_for_twenty_six_places(town: Town) -> None:
    pike, amina = journey(town)
    found = proposed(town, on=date(2026, 12, 20))
    told = "28 people wait. Free places: 26. Proposed: 26."
    assert str(found.words) == told
    assert {pair.case: pair.name for pair in found.pairs}[pike] == "Ruth Adeyemi"
    row = explained(town, amina)
    assert isinstance(row, UnmatchedRow)
    assert str(row.words) == "Both Sylheti-speaking mentors are full."
    assert "One place with Farida Begum helps." in helps(row)
    barred = explained(town, pike, on=date(2026, 12, 21))
    told = "Vetting for Hewell ends 20 December 2026, the visit is on 21 December 2026."
    assert reasons(barred)["Ruth Adeyemi"] == told
    pick_up = explained(town, pike, on=date(2026, 12, 22))
    assert isinstance(pick_up, PairRow)
    with asked(town.farida) as reading:
        load = caseload.gathered(reading, on=date(2026, 12, 20))
    assert counted(found, load) == levels(drawn(load.problem))


def drawn(problem: Problem) -> Case:
    """A problem as the constraint solver takes it."""
    scores: list[list[int | None]] = [[None] * problem.mentors for _ in range(problem.people)]
    for p, m, score in zip(*(one.tolist() for one in problem.pairs[2:]), strict=True):
        scores[p][m] = score
    previous, locked = list(problem.previous), list(problem.locked)
    return Case(scores, problem.capacities.tolist(), problem.urgency.tolist(), locked, previous)


def counted(found: Proposal, load: caseload.Caseload) -> Levels:
    """The five levels of what was told, counted anew."""
    urgency = {one.case: int(one.urgency) for one in load.people}
    tiers = range(max(urgency.values()), 0, -1)
    urgent = tuple(sum(urgency[pair.case] == tier for pair in found.pairs) for tier in tiers)
    worth = [pair.hundredths for pair in found.pairs]
    return urgent, len(worth), sum(worth), min(worth), sum(pair.is_earlier for pair in found.pairs)
