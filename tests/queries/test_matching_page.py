"""The Matching page: who waits beside whom they are proposed to, what would help, and what is only tried out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from threading import Event

import pytest

from caseworker.domain.errors import NotHere, Refused, say
from caseworker.domain.hard_rules import HardRule
from caseworker.domain.ids import Id, derived
from caseworker.domain.releases import Release
from caseworker.domain.service import ServiceSettings
from caseworker.matching.factors import WEIGHTS, Factor
from caseworker.matching.heeding import until
from caseworker.matching.supposed import Supposed, invented
from caseworker.paper.proposal import proposal_pdf
from caseworker.paper.tongue import ENGLISH
from caseworker.proposing import Proposing
from caseworker.queries import matching, today_gaps, today_matches, who_waits
from caseworker.queries.form_names import FormName
from caseworker.queries.listed import Tab
from caseworker.queries.matching_paper import proposal_paper
from caseworker.queries.matching_rows import MatchingChip, MatchingLook, MatchingPage, MatchingShown
from caseworker.queries.matching_shown import ANOTHER
from caseworker.queries.rows import Tone
from caseworker.queries.weights import field_of
from caseworker.services import casework, matches, releases
from tests.devices import Device
from tests.paper.printed import text_of
from tests.queries.conftest import TODAY, Town, asked, reading_of
from tests.queries.test_candidates import volunteer

SYLHETI, ENGLISH_CODE = "syl", "eng"


def page(town: Town, *, by: Device | None = None, **look: object) -> MatchingPage:
    with asked(by or town.farida) as reading:
        return matching.page(reading, look=MatchingLook(**look), offset=0, limit=100)  # type: ignore[arg-type]


def shown(town: Town, case: Id, found: MatchingPage | None = None) -> MatchingShown:
    found = found or page(town)
    with asked(town.farida) as reading:
        return matching.shown(reading, found=found.found, case=case)


def rows(found: MatchingPage) -> dict[str, tuple[str, str]]:
    """By name what stands below it, and the badge."""
    return {
        str(row.name): (" · ".join(map(str, row.below)), str(row.badge.words) if row.badge else "")
        for row in found.rows
    }


def said(one: MatchingShown) -> str:
    sections = [section for tab in one.tabs for section in tab.sections]
    parts = [part for s in sections for part in (s.title, s.lead, *s.says, *(f.words for f in s.facts)) if part]
    return "\n".join(map(str, parts))


@pytest.fixture
def amina(town: Town) -> Id:
    return town.open("Amina", "Begum", languages=(SYLHETI,))


@pytest.fixture
def pair(town: Town, amina: Id) -> tuple[Id, Id]:
    """Amina and Rehana speak Sylheti alone; Noor, who speaks it too, has one place; Zoe speaks English and has two."""
    rehana = town.open("Rehana", "Miah", languages=(SYLHETI,))
    volunteer(town, "Noor", "Ali", capacity=1, languages=(SYLHETI, ENGLISH_CODE))
    volunteer(town, "Zoe", "Lloyd", capacity=2)
    return amina, rehana


def test_who_is_not_matched_comes_first_then_the_others_beside_their_mentors(town: Town, pair: tuple[Id, Id]) -> None:
    town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    found = page(town)
    assert [str(row.name) for row in found.rows][1:] in (["Begum, Amina", "Cole, Bob"], ["Cole, Bob", "Miah, Rehana"])
    badges = sorted(badge for _, badge in rows(found).values())
    assert badges == ["", "", "Not matched"]
    assert rows(found)["Cole, Bob"][0].startswith("→ Zoe Lloyd")
    assert str(found.sentence) == "3 people wait. 3 places free for them. 2 matched in this proposal"


def test_only_places_with_mentors_who_could_walk_with_somebody_who_waits_are_counted(
    town: Town, pair: tuple[Id, Id]
) -> None:
    volunteer(town, "Unseen", "Checks", checks=(), capacity=40)
    volunteer(town, "Nobody's", "Language", capacity=30, languages=("fas",))
    volunteer(town, "Away", "Now", status="on_leave", capacity=20)
    town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    assert str(page(town).sentence) == "3 people wait. 3 places free for them. 2 matched in this proposal"


def test_the_filters_narrow_the_list_and_a_search_finds_people_and_mentors(town: Town, pair: tuple[Id, Id]) -> None:
    town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    assert page(town, chip=MatchingChip.UNMATCHED).total == 1
    assert page(town, chip=MatchingChip.URGENT).total == 0
    assert list(rows(page(town, text="zoe"))) == ["Cole, Bob"]
    assert list(rows(page(town, text="col bo"))) == ["Cole, Bob"]


def test_red_is_kept_for_who_must_have_a_mentor_at_once_and_says_why(town: Town) -> None:
    days = {"Soon": 14, "Later": 15, "Out": -3, "Alone": 2}
    for given, ahead in days.items():
        case = town.open(given, "Cole", languages=(SYLHETI if given == "Alone" else ENGLISH_CODE,))
        on = TODAY + timedelta(days=ahead)
        said = Release(release_type="CRD", on=on, source="prison", said_on=TODAY, confidence="confirmed")
        releases.said(town.farida.desk, case=case, release=said)
    volunteer(town, "Zoe", "Lloyd", capacity=3, languages=(ENGLISH_CODE,))
    found = {str(row.name): row for row in page(town).rows}
    red = {name: str(row.badge.words) for name, row in found.items() if row.badge and row.badge.tone is Tone.DANGER}
    later = TODAY + timedelta(days=15)
    assert red == {
        "Cole, Soon": str(say("Leaves {day}", day=TODAY + timedelta(days=14))),
        "Cole, Out": str(say("Left {day}", day=TODAY - timedelta(days=3))),
        "Cole, Alone": "Not matched",
    }
    assert found["Cole, Later"].badge is None
    assert say("leaves {day}", day=later) in found["Cole, Later"].below


def test_a_language_that_only_full_mentors_speak_is_the_reason_and_each_change_can_be_tried(
    town: Town, pair: tuple[Id, Id]
) -> None:
    found = page(town)
    waits = next(case for case in pair if case not in found.pairs)
    one = shown(town, waits, found)
    assert "The only Sylheti-speaking mentor is full." in said(one)
    gets = next(name for case, name in zip(pair, ("Amina Begum", "Rehana Miah"), strict=True) if case != waits)
    free = next(
        fact for tab in one.tabs for s in tab.sections for fact in s.facts if str(fact.label).startswith("Free")
    )
    assert (str(free.words), str(free.context)) == ("1", f"proposed for {gets}")
    assert "One place with Noor Ali helps." in said(one)
    offers = [offer for tab in one.tabs for s in tab.sections for fact in s.facts for offer in fact.offers]
    tries = [one.tries[offer.about] for offer in offers if offer.form is FormName.TRY]
    assert tries
    for supposed in tries:
        tried = page(town, supposed=supposed)
        assert "What you try: 1 more matched" in str(tried.sentence)
        assert page(town, supposed=supposed, chip=MatchingChip.UNMATCHED).total == 0


def test_a_place_that_is_supposed_is_free_and_no_longer_stands_against_the_two(town: Town, amina: Id) -> None:
    noor = volunteer(town, "Noor", "Ali", capacity=0, languages=(SYLHETI,))
    told = said(shown(town, amina, page(town, supposed=Supposed(places={noor: 1}))))
    assert "A place is free: 0 of 1 are taken." in told
    assert "Every place is taken" not in told


def test_what_would_help_somebody_is_tried_out_once_for_a_proposal_and_left_when_nobody_waits_for_it(
    town: Town, pair: tuple[Id, Id]
) -> None:
    found = page(town)
    waits = next(case for case in pair if case not in found.pairs)
    stop = Event()
    stop.set()
    with asked(town.farida) as reading, pytest.raises(Refused, match="this one was left"):
        matching.shown(reading, found=found.found, case=waits, heed=until(stop))
    assert isinstance(found.found, matching.Found)
    trials = found.found.solved.trials
    assert trials.of.cache_info().misses == 0
    first = shown(town, waits, found)
    tried = trials.of.cache_info().misses
    assert tried > 0
    assert shown(town, waits, found) == first
    assert trials.of.cache_info().misses == tried


def test_of_many_mentors_with_whom_a_place_would_help_a_few_are_named(town: Town, amina: Id) -> None:
    for number in range(8):
        volunteer(town, f"Noor-{number}", "Ali", capacity=0, languages=(SYLHETI,))
    assert "and 3 more" in said(shown(town, amina))


def test_what_is_tried_is_written_nowhere_and_nobody_can_be_proposed_on_it(town: Town, pair: tuple[Id, Id]) -> None:
    before = town.farida.rows("SELECT count(*) FROM entry")
    helper = invented(derived("one"), called="Somebody", district="WS1", languages=(SYLHETI,), capacity=1)
    tried = page(town, supposed=Supposed(mentors=(helper,)))
    assert [badge for _, badge in rows(tried).values()].count("Not matched") == 0
    assert tried.pairs == {}
    for case in pair:
        assert not [o for t in shown(town, case, tried).tabs for s in t.sections for o in s.offers if o.begins]
    assert town.farida.rows("SELECT count(*) FROM entry") == before
    assert page(town, chip=MatchingChip.UNMATCHED).total == 1


def test_what_is_tried_stands_beside_the_proposal_there_was_and_is_left_without_working_it_out_again(
    town: Town, pair: tuple[Id, Id]
) -> None:
    helper = invented(derived("one"), called="Somebody", district="WS1", languages=(SYLHETI,), capacity=1)
    look = MatchingLook(supposed=Supposed(mentors=(helper,)))
    stands = page(town)
    with asked(town.farida) as reading:
        tried = matching.page(reading, look=look, offset=0, limit=100, known=stands.found)
        same = matching.page(reading, look=replace(look, text="Noor"), offset=0, limit=100, known=tried.found)
        back = matching.page(reading, look=MatchingLook(), offset=0, limit=100, known=same.found)
    for one in (stands, tried, same, back):
        assert isinstance(one.found, matching.Found)
        assert one.found.plain is stands.found.solved  # type: ignore[attr-defined]
    assert same.found is tried.found
    assert "What you try: 1 more matched" in str(tried.sentence)
    assert (tried.rows, back.rows) == (page(town, supposed=look.supposed).rows, stands.rows)


def test_a_rule_of_safety_is_not_lifted_by_supposing_it(town: Town, amina: Id) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", checks=())
    tried = Supposed(arranged=frozenset((amina, zoe, rule) for rule in HardRule))
    assert page(town, supposed=tried, chip=MatchingChip.UNMATCHED).total == 1


def test_other_weights_change_who_is_proposed_and_what_changes_is_listed(town: Town) -> None:
    bob = town.open("Bob", "Cole", languages=(ENGLISH_CODE,), home_district="WS1", interests=("chess",))
    volunteer(town, "Near", "By", travel_km=40, home_district="WS1", interests=("cars",))
    volunteer(town, "Far", "Off", travel_km=90, home_district="B1", interests=("chess",))
    travel: Mapping[Factor, int] = {**dict.fromkeys(Factor, 0), Factor.TRAVEL: 50}
    shared: Mapping[Factor, int] = {**dict.fromkeys(Factor, 0), Factor.INTERESTS: 50}
    assert {rows(page(town, weights=w))["Cole, Bob"][0].split(" · ")[0] for w in (travel,)} == {"→ Near By"}
    assert {rows(page(town, weights=w))["Cole, Bob"][0].split(" · ")[0] for w in (shared,)} == {"→ Far Off"}
    with_reason = shown(town, bob, page(town, weights=shared))
    assert "50 of 50" in said(with_reason)


def test_weights_that_are_kept_count_for_everybody_and_are_checked(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    door = Proposing(reading_of=lambda connection: reading_of(town.farida, connection))
    kept = {**WEIGHTS, Factor.GATE: 45}
    door.keep_weights(town.farida.desk, weights=kept)
    town.exchange(town.farida, town.dev)
    assert page(town, by=town.dev).weights == kept
    with pytest.raises(Refused, match="between 0 and 50 points"):
        door.keep_weights(town.farida.desk, weights=dict.fromkeys(Factor, 0))
    with pytest.raises(Refused, match="Only coordinators"):
        Proposing(reading_of=lambda connection: reading_of(town.ruth, connection)).keep_weights(
            town.ruth.desk, weights=kept
        )


def test_everybody_is_proposed_in_one_act_and_who_is_barred_by_now_is_left_out_by_name(
    town: Town, pair: tuple[Id, Id]
) -> None:
    bob = town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    found = page(town)
    assert len(found.pairs) == 2
    casework.no_mentor(town.farida.desk, case=bob, reason="waiting", until=TODAY)
    matches.propose(town.farida.desk, case=bob, mentor=found.pairs[bob], on=TODAY)
    door = Proposing(reading_of=lambda connection: reading_of(town.farida, connection))
    report = door.propose_all(town.farida.desk, pairs=found.pairs, on=TODAY)
    assert "1 proposed" in str(report.said)
    assert "still wait: Bob Cole" in str(report.said)
    assert page(town).pairs == {}
    with pytest.raises(Refused, match="Nobody could be proposed any more"):
        door.propose_all(town.farida.desk, pairs=found.pairs, on=TODAY)


def test_who_waits_and_is_not_accepted_yet_says_so(town: Town) -> None:
    bob = town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    (state,) = (one for one in town.farida.ids("case") if town.farida.record(Id(one)).folder.scope == bob)
    assert "not accepted yet" not in rows(page(town))["Cole, Bob"][0]
    town.farida.change(Id(state), state="referred")
    assert "not accepted yet" in rows(page(town))["Cole, Bob"][0]
    volunteer(town, "Zoe", "Lloyd")
    assert rows(page(town))["Cole, Bob"][0].startswith("→ Zoe Lloyd · not accepted yet")


def test_the_matches_there_are_can_be_looked_at_with_the_rules_they_break_today(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    bob = town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    matches.make(town.farida.desk, case=bob, mentor=zoe, on=TODAY)
    town.farida.change(zoe, status="on_leave")
    found = page(town, chip=MatchingChip.STANDING)
    told = "→ Zoe Lloyd · 38 points · since 7 December 2026 · The mentor is on leave."
    assert rows(found)["Cole, Bob"] == (told, "1 rules broken")
    assert "The mentor is on leave." in said(shown(town, bob))
    with pytest.raises(NotHere):
        shown(town, Id("0" * 32))


def test_the_matches_there_are_stand_beside_the_proposal_in_the_same_points(town: Town) -> None:
    zoe, bea = volunteer(town, "Zoe", "Lloyd", capacity=4), volunteer(town, "Bea", "Rees", home_district="B11")
    cole = [town.open(given, "Cole", languages=(ENGLISH_CODE,)) for given in ("Peter", "Adam")]
    for case, mentor in zip(cole, (zoe, bea), strict=True):
        matches.make(town.farida.desk, case=case, mentor=mentor, on=TODAY)
    (match,) = (one for one in town.farida.ids("match") if town.farida.record(Id(one)).case == cole[0])
    town.farida.change(Id(match), review_due=date(2027, 1, 7), ending_planned_on=date(2027, 3, 1))
    town.farida.change(bea, status="on_leave")
    waiting = town.open("Wendy", "Waits", languages=(ENGLISH_CODE,))
    found = page(town, chip=MatchingChip.STANDING)
    assert [str(row.name) for row in found.rows] == ["Cole, Adam", "Cole, Peter", "Pike, Jason"]
    assert rows(found)["Cole, Peter"][0] == (
        "→ Zoe Lloyd · 38 points · ends 1 March 2027 · review due 7 January 2027 · since 7 December 2026"
    )
    assert str(found.sentence) == (
        "3 matches stand now. 38 points on average, 38 at the lowest. 1 of them break a rule today. "
        "1 in the proposal: 38 points on average, 38 at the lowest"
    )
    told = said(shown(town, cole[0]))
    assert {"38", "7 January 2027", "1 March 2027"} <= set(told.splitlines())
    assert waiting in found.found.now  # type: ignore[attr-defined]


def test_beside_a_match_stands_the_second_mentor_who_takes_no_place_from_somebody_who_waits(town: Town) -> None:
    zoe, bob = volunteer(town, "Zoe", "Lloyd", capacity=1), town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    matches.make(town.farida.desk, case=bob, mentor=zoe, on=TODAY)
    bea = volunteer(town, "Bea", "Rees", capacity=1)
    tab = another(town, bob)
    assert (str(tab.sections[0].lead), tab.sections[0].offers[0].begins) == (
        "Bea Rees for Bob Cole",
        (("mentor", bea),),
    )
    assert str(tab.sections[1].says[0]) == "Tuesday 8 December 2026, outside prison"
    town.open("Wendy", "Waits", languages=(ENGLISH_CODE,))
    tab = another(town, bob)
    assert (str(tab.sections[0].lead), tab.sections[0].offers) == (
        "Bea Rees alone may walk with Bob Cole, and is full.",
        (),
    )
    assert "helps" not in str(tab)


def another(town: Town, case: Id) -> Tab:
    (tab,) = (tab for tab in shown(town, case, page(town)).tabs if tab.name == ANOTHER)
    return tab


def test_the_matches_there_are_are_measured_in_the_points_that_are_tried_out(town: Town) -> None:
    zoe, bob = volunteer(town, "Zoe", "Lloyd"), town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    matches.make(town.farida.desk, case=bob, mentor=zoe, on=TODAY)
    even = {one: 20 if one is Factor.TRAVEL else 0 for one in Factor}
    found = page(town, chip=MatchingChip.STANDING, weights=even)
    assert [str(one.words) for one in found.trying] == ["Other weights"]
    assert rows(found)["Cole, Bob"][0].startswith("→ Zoe Lloyd · 10 points")
    assert "10" in said(shown(town, bob, found)).splitlines()


def test_today_the_rail_and_the_page_count_the_same_people(town: Town, amina: Id) -> None:
    town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    casework.no_mentor(town.farida.desk, case=amina, reason="waiting", until=TODAY)
    with asked(town.farida) as reading:
        assert who_waits.count(reading) == today_gaps.waiting(reading).total == 2
    assert page(town).total == 2
    casework.no_mentor(town.farida.desk, case=amina, reason="person_wishes", until=TODAY)
    assert page(town).total == 1


def test_the_proposal_is_printed_with_who_is_matched_and_why_the_others_wait(town: Town, pair: tuple[Id, Id]) -> None:
    with asked(town.farida) as reading:
        paper = proposal_paper(reading, look=MatchingLook())
    assert all(str(line.meets) for line in paper.proposed)
    printed = text_of(proposal_pdf(paper, tongue=ENGLISH))
    for words in ("Noor Ali", "Amina Begum", "Rehana Miah", "Yes / No", "For coordinators alone", "helps"):
        assert words in printed


@pytest.mark.parametrize("who", ["ruth", "priya"])
def test_nobody_but_a_coordinator_looks_at_it(town: Town, who: str) -> None:
    town.exchange()
    with pytest.raises(Refused, match="Only coordinators"):
        page(town, by=getattr(town, who))
    with asked(getattr(town, who)) as reading:
        assert who_waits.count(reading) == 0


def test_a_match_that_falls_silent_stands_under_early_warning_and_on_today_with_the_reason(town: Town) -> None:
    (match,) = town.farida.ids("match")
    town.farida.change(Id(match), started_on=date(2026, 9, 1))
    assert list(rows(page(town, chip=MatchingChip.WATCH))) == ["Pike, Jason"]
    below, _ = rows(page(town, chip=MatchingChip.WATCH))["Pike, Jason"]
    assert below == "→ Ruth Osei · They have not met since the match began on 1 September 2026."
    with asked(town.farida) as reading:
        today = today_matches.section(reading)
    told = [(str(row.words), str(row.below)) for row in today.rows]
    assert told == [("Pike, Jason", "With Ruth Osei. They have not met since the match began on 1 September 2026.")]
    assert "They have not met" in said(shown(town, town.pike))
    town.exchange()
    town.session()
    town.exchange()
    assert page(town, chip=MatchingChip.WATCH).total == 0


def test_a_paused_case_warns_of_no_silence(town: Town) -> None:
    (match,) = town.farida.ids("match")
    town.farida.change(Id(match), started_on=date(2026, 9, 1))
    casework.pause(town.farida.desk, case=town.pike, why="recalled")
    assert page(town, chip=MatchingChip.WATCH).total == 0


def test_who_walked_with_somebody_before_and_why_it_ended_is_said_before_they_are_matched_again(town: Town) -> None:
    (match,) = town.farida.ids("match")
    matches.end(town.farida.desk, match=Id(match), on=TODAY, reason="did_not_fit", words="Too far apart in age")
    volunteer(town, "Zoe", "Lloyd")
    told = said(shown(town, town.pike))
    assert "Before" in told
    assert "Ruth Osei" in str(shown(town, town.pike).tabs)
    assert "Too far apart in age" in str(shown(town, town.pike).tabs)


def test_every_factor_has_its_points_in_the_settings() -> None:
    assert {field_of(factor) for factor in Factor} <= ServiceSettings.kind.fields.keys()


def test_what_is_tried_is_named_part_by_part_with_what_is_left_without_it(town: Town, pair: tuple[Id, Id]) -> None:
    noor = next(Id(row[0]) for row in town.farida.rows("SELECT id FROM kind_mentor WHERE given_name='Noor'"))
    both = page(town, weights=dict.fromkeys(Factor, 10), supposed=Supposed(places={noor: 1}))
    assert [str(one.words) for one in both.trying] == ["Other weights", "1 more places with Noor Ali"]
    plain = page(town, weights=both.trying[1].rest.weights, supposed=both.trying[1].rest.supposed)
    assert [str(one.words) for one in plain.trying] == ["Other weights"]
    assert page(town).trying == ()


def test_nobody_is_proposed_a_place_that_somebody_else_is_asked_for(town: Town) -> None:
    first = town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    zoe = volunteer(town, "Zoe", "Lloyd", capacity=1)
    matches.propose(town.farida.desk, case=first, mentor=zoe, on=TODAY)
    town.open("Cat", "Dunn", languages=(ENGLISH_CODE,), interests=("chess",))
    town.farida.change(zoe, interests=("chess",))
    assert page(town).pairs == {}


def test_who_was_proposed_to_another_meanwhile_is_not_proposed_a_second_time(town: Town) -> None:
    bob = town.open("Bob", "Cole", languages=(ENGLISH_CODE,))
    cat = town.open("Cat", "Dunn", languages=(ENGLISH_CODE,))
    zoe, noor = volunteer(town, "Zoe", "Lloyd"), volunteer(town, "Noor", "Ali")
    matches.propose(town.farida.desk, case=bob, mentor=noor, on=TODAY)
    door = Proposing(reading_of=lambda connection: reading_of(town.farida, connection))
    report = door.propose_all(town.farida.desk, pairs={bob: zoe, cat: zoe}, on=TODAY)
    assert "still wait: Bob Cole" in str(report.said)


def test_a_meeting_with_one_mentor_is_none_with_the_other(town: Town) -> None:
    (match,) = town.farida.ids("match")
    town.farida.change(Id(match), started_on=date(2026, 9, 1))
    zoe = volunteer(town, "Zoe", "Lloyd")
    matches.make(town.farida.desk, case=town.pike, mentor=zoe, on=TODAY)
    town.exchange()
    town.session()
    town.exchange()
    (second,) = [one for one in town.farida.ids("match") if one != match]
    town.farida.change(Id(second), started_on=date(2026, 9, 1))
    told = page(town, chip=MatchingChip.WATCH)
    assert [" · ".join(map(str, row.below)) for row in told.rows] == [
        "→ Zoe Lloyd · They have not met since the match began on 1 September 2026."
    ]
    standing = rows(page(town, chip=MatchingChip.STANDING))
    assert page(town, chip=MatchingChip.STANDING).total == 2
    assert set(standing) == {"Pike, Jason"}


def test_a_meeting_that_the_prison_called_off_is_no_absence_of_the_person(town: Town) -> None:
    (match,) = town.farida.ids("match")
    town.farida.change(Id(match), started_on=date(2026, 9, 1))
    town.exchange()
    for _ in range(3):
        town.session(attendance="not_attended", reasons=("prison_regime",))
    town.exchange()
    assert "missed" not in said(shown(town, town.pike))


def test_why_says_what_speaks_for_and_against_the_two_and_a_long_way_is_no_reason_for(town: Town, amina: Id) -> None:
    town.farida.change(amina, home_district="HR1", interests=("chess",))
    volunteer(town, "Zoe", "Lloyd", travel_km=110, interests=("chess",), languages=(SYLHETI,))
    found = page(town)
    assert "about" not in " ".join(str(part) for part in found.rows[0].below)
    why = shown(town, amina, found).tabs[0].sections
    told = {str(one.title): [str(said) for said in one.says] for one in why}
    assert told["For"][0] == "They share an interest."
    assert not any("km" in one for one in told["For"])
