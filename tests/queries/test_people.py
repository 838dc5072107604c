"""The list of people: who is in it, in which order, and how they are found."""

from datetime import date, timedelta

import pytest

from caseworker.domain.appointments import Appointment
from caseworker.domain.cases import Snooze, case_record_id
from caseworker.domain.custody import Practitioner
from caseworker.domain.disclosure import Purpose
from caseworker.domain.folders import FolderKey, case_folder, shared_folder
from caseworker.domain.gaps import GapCode
from caseworker.domain.ids import Id
from caseworker.domain.notices import Notice
from caseworker.domain.people import Identifier
from caseworker.domain.referrals import Referral
from caseworker.domain.releases import Release
from caseworker.domain.risks import BriefingRead, RiskCard
from caseworker.queries import people, person
from caseworker.queries.rows import Chip, PeoplePage, PersonRow, Tone
from caseworker.services import assignments, links, matches, permissions
from caseworker.storage.replay import keep_up
from tests.devices import Device
from tests.queries.conftest import FEATHERSTONE, TODAY, Town, asked
from tests.queries.test_candidates import volunteer


def page(one: Device, text: str = "", chip: Chip = Chip.ALL, *, offset: int = 0, limit: int = 50) -> PeoplePage:
    with asked(one) as reading:
        return people.page(reading, text=text, chip=chip, offset=offset, limit=limit)


def names(one: Device, text: str = "", chip: Chip = Chip.ALL) -> list[str]:
    return [row.name for row in page(one, text, chip).rows]


def row(one: Device, name: str = "Pike, Jason") -> PersonRow:
    return next(found for found in page(one).rows if found.name == name)


def told_of_pike(town: Town) -> FolderKey:
    """The folder shared with the body, which knows Pike by a referral that names no practitioner."""
    folder = shared_folder(town.pike, town.probation.service)
    town.put(Referral(given_name="Jason", family_name="Pike"), folder)
    return folder


def leaves(town: Town, case: Id, day: date) -> None:
    said = Release(release_type="CONFIRMED", on=day, said_on=TODAY, source="prison", confidence="confirmed")
    town.put(said, case_folder(case))


@pytest.mark.parametrize("text", ["pike", "jas", "pike jason", "jason pi", "PIKE", "jay", "p j"])
def test_somebody_is_found_by_the_beginnings_of_their_names_and_aliases_in_any_order(still: Town, text: str) -> None:
    assert names(still.farida, text) == ["Pike, Jason"]


@pytest.mark.parametrize("text", ["neill", "o neill", "o'neill", "o’neill", "oneill", "ŵyn", "o ŵyn", "wyn sean"])
def test_somebody_is_found_by_what_stands_after_an_apostrophe(town: Town, text: str) -> None:
    town.open("Sean", "O'Neill-O’Ŵyn")
    assert names(town.farida, text) == ["O'Neill-O’Ŵyn, Sean"]


def test_a_store_that_an_older_version_filled_is_searched_as_a_new_one(town: Town) -> None:
    town.open("Sean", "O'Neill")
    with town.farida.store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE find_people SET words='sean oneill' WHERE words LIKE '%oneill%'")
        connection.exec_driver_sql("DELETE FROM meta WHERE name='shape'")
    assert names(town.farida, "neill") == []
    assert keep_up(town.farida.store)
    assert names(town.farida, "neill") == ["O'Neill, Sean"]


@pytest.mark.parametrize("text", ["A7001KA", "A70 01KA", "a 70 01 ka", "pike A70 01", "A70 01KA jason"])
def test_a_number_is_found_wherever_spaces_are_typed_in_it(still: Town, text: str) -> None:
    still.put(Identifier(identifier_type="prison_number", value="A7001KA"))
    assert names(still.farida, text) == ["Pike, Jason"]


def test_words_that_only_stand_beside_each_other_are_no_number(still: Town) -> None:
    still.put(Identifier(identifier_type="prison_number", value="A7001KA"))
    assert names(still.farida, "A70 02KA") == names(still.farida, "pike 7001ka") == []


@pytest.mark.parametrize("text", ["sian", "siân hughes", "llyr", "hughes-llŷr", "Hughes Llyr Sia"])
def test_marks_and_hyphens_make_no_difference_to_a_search(still: Town, text: str) -> None:
    assert names(still.farida, text) == ["Hughes-Llŷr, Siân"]


def test_somebody_is_found_by_a_number(town: Town) -> None:
    town.put(Identifier(identifier_type="prison_number", value="A4512CX"))
    assert names(town.farida, "a4512cx") == names(town.farida, "A45") == ["Pike, Jason"]


@pytest.mark.parametrize("text", ['"', "pike OR 1", "NEAR(", "pike*^", "'; DROP TABLE case_row", "(", "-pike AND"])
def test_whatever_is_typed_is_a_search_and_never_a_command(still: Town, text: str) -> None:
    assert page(still.farida, text).total in (0, 1, 3)
    assert page(still.farida).total == 3


def test_a_search_says_how_many_it_found_for_what(town: Town) -> None:
    assert str(page(town.farida, " pike ").sentence) == "1 results for “pike”"
    assert str(page(town.farida).sentence) == "1 people, next release first"


def test_the_next_release_comes_first_then_dates_not_known_then_those_who_left_the_last_first(town: Town) -> None:
    for given, days in (("Anwen", 40), ("Beca", 3), ("Cerys", -10), ("Dilys", -2)):
        leaves(town, town.open(given, "Prys"), TODAY + timedelta(days=days))
    town.open("Eirlys", "Prys")
    assert names(town.farida, "prys") == ["Prys, Beca", "Prys, Anwen", "Prys, Eirlys", "Prys, Dilys", "Prys, Cerys"]
    assert names(town.farida)[:2] == ["Prys, Beca", "Prys, Anwen"]
    assert names(town.farida)[-2:] == ["Prys, Dilys", "Prys, Cerys"]


def test_pages_of_a_list_put_together_are_the_list(town: Town) -> None:
    for number, days in enumerate((5, -5, 9, -9)):
        leaves(town, town.open(f"Person{number}", "Prys"), TODAY + timedelta(days=days))
    whole = [found.case for found in page(town.farida).rows]
    parts = [found.case for at in range(0, 6, 2) for found in page(town.farida, offset=at, limit=2).rows]
    assert len(whole) == page(town.farida).total == 5
    assert parts == whole


def test_a_page_further_down_is_of_the_list_as_it_stands_whatever_was_written_since_the_last(town: Town) -> None:
    for number in range(4):
        town.open(f"Person{number}", "Prys")
    before = [found.name for found in page(town.farida, offset=2, limit=2).rows]
    leaves(town, page(town.farida, offset=4, limit=1).rows[0].case, TODAY)
    after = [found.name for found in page(town.farida, offset=2, limit=2).rows]
    assert after == [found.name for found in page(town.farida).rows][2:4] != before
    town.open("Person5", "Prys")
    assert page(town.farida, offset=2, limit=2).total == 6


def test_a_line_says_where_somebody_is_when_they_leave_and_who_walks_with_them(town: Town) -> None:
    town.put(Referral(prison=FEATHERSTONE))
    leaves(town, town.pike, date(2026, 12, 22))
    found = row(town.farida)
    assert (found.place, str(found.release), found.mentor) == ("Featherstone", "Leaves 22 December 2026", "Ruth Osei")


def test_who_has_left_has_left_and_who_leaves_today_leaves_today(town: Town) -> None:
    leaves(town, town.pike, date(2026, 12, 1))
    assert str(row(town.farida).release) == "Left 1 December 2026"
    leaves(town, town.open("Imran", "Khan"), TODAY)
    assert str(row(town.farida, "Khan, Imran").release) == "Leaves today"


def test_who_likes_another_name_is_listed_with_both(town: Town) -> None:
    town.farida.change(town.pike, preferred_name="Jonno")
    assert names(town.farida, "jonno") == ["Pike, Jason (Jonno)"]


def test_mine_are_those_i_own_or_walk_with(town: Town) -> None:
    town.open("Imran", "Khan", owner=town.dev)
    town.exchange(town.farida, town.dev, town.ruth)
    assert names(town.farida, chip=Chip.MINE) == ["Pike, Jason"]
    assert names(town.dev, chip=Chip.MINE) == ["Khan, Imran"]
    assert names(town.ruth, chip=Chip.MINE) == ["Pike, Jason"]


def test_a_practitioner_s_own_are_those_whom_they_referred(town: Town) -> None:
    town.exchange(town.farida, town.priya)
    folder = shared_folder(town.pike, town.probation.service)
    town.put(Referral(given_name="Jason", family_name="Pike"), folder, by=town.farida)
    town.exchange(town.farida, town.priya)
    assert (names(town.priya), names(town.priya, chip=Chip.MINE)) == (["Pike, Jason"], [])
    town.put(Referral(given_name="Jason", family_name="Pike"), folder, by=town.priya)
    assert names(town.priya, chip=Chip.MINE) == ["Pike, Jason"]


def test_a_practitioner_s_own_are_those_for_whom_they_answer_until_the_post_is_handed_over(town: Town) -> None:
    folder = told_of_pike(town)
    named = town.put(Practitioner(name=" staffordshire PROBATION practitioner ", side="outside"), folder)
    town.exchange(town.farida, town.priya)
    assert names(town.priya, chip=Chip.MINE) == ["Pike, Jason"]
    with town.farida.desk.act("hand over") as act:
        act.change(act.load(named), until=TODAY - timedelta(days=1))
    town.exchange(town.farida, town.priya)
    assert names(town.priya, chip=Chip.MINE) == []


def test_a_practitioner_is_asked_nothing_that_a_provider_keeps_and_told_of_no_mentor_that_they_do_not_know(
    town: Town,
) -> None:
    told_of_pike(town)
    town.exchange(town.farida, town.priya)
    assert page(town.priya).chips == (Chip.MINE, Chip.ALL, Chip.LEAVING)
    assert row(town.priya).mentor is None


def test_a_practitioner_s_list_names_the_mentor_of_whom_the_body_was_told(town: Town) -> None:
    folder = told_of_pike(town)
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.ATTENDANCE)
    town.put(Notice(rule="match", mentor=town.ruth.member, on=TODAY), folder)
    town.exchange(town.farida, town.priya)
    assert row(town.priya).mentor == "Ruth Osei"


def test_leaving_are_those_who_leave_within_thirty_days(town: Town) -> None:
    for given, days in (("Anwen", 30), ("Beca", 31), ("Cerys", -1), ("Dilys", 0)):
        leaves(town, town.open(given, "Prys"), TODAY + timedelta(days=days))
    assert names(town.farida, chip=Chip.LEAVING) == ["Prys, Dilys", "Prys, Anwen"]


def test_unmatched_are_those_with_whom_nobody_walks(town: Town) -> None:
    town.open("Imran", "Khan")
    assert names(town.farida, chip=Chip.UNMATCHED) == ["Khan, Imran"]


def test_a_closed_case_is_under_closed_and_nowhere_else(town: Town) -> None:
    town.farida.change(case_record_id(town.pike), state="closed", ended_on=TODAY)
    assert names(town.farida, chip=Chip.CLOSED) == names(town.farida, "pike", Chip.CLOSED) == ["Pike, Jason"]
    for chip in set(Chip) - {Chip.CLOSED}:
        assert names(town.farida, chip=chip) == []
    assert str(page(town.farida, chip=Chip.CLOSED).sentence) == "1 people, last release first"


def test_a_gap_puts_somebody_under_gaps_and_a_badge_beside_them(town: Town) -> None:
    town.open("Imran", "Khan")
    assert names(town.farida, chip=Chip.GAPS) == ["Khan, Imran", "Pike, Jason"]
    badge = row(town.farida, "Khan, Imran").badge
    assert badge is not None
    assert (str(badge.words), badge.tone) == ("No mentor", Tone.WARN)


def test_a_gap_put_off_is_silent_until_its_day(town: Town) -> None:
    for code in GapCode:
        town.put(Snooze(gap=code, subject=town.pike, until=TODAY))
    assert names(town.farida, chip=Chip.GAPS) == []
    assert row(town.farida).badge is None
    town.farida.clock.move_to(town.farida.clock.now() + timedelta(days=1))
    assert names(town.farida, chip=Chip.GAPS) == ["Pike, Jason"]


def test_a_body_sees_no_gap_that_it_could_not_judge(town: Town) -> None:
    town.exchange(town.farida, town.priya)
    folder = shared_folder(town.pike, town.probation.service)
    town.put(Referral(given_name="Jason", family_name="Pike", referred_on=TODAY), folder, by=town.priya)
    assert row(town.priya).badge is None


def test_a_risk_that_changed_is_the_badge_until_the_mentor_has_been_briefed(town: Town) -> None:
    card = town.put(RiskCard(level="high", level_changed_on=date(2026, 12, 5), changed_on=date(2026, 12, 5)))
    badge = row(town.farida).badge
    assert badge is not None
    assert (str(badge.words), badge.tone) == ("Risk changed", Tone.DANGER)
    town.put(BriefingRead(card=card, member=town.ruth.member, card_changed_on=date(2026, 12, 5)))
    briefed = row(town.farida).badge
    assert briefed is None or str(briefed.words) != "Risk changed"


@pytest.mark.parametrize(
    ("born", "words"),
    [(date(2008, 12, 20), "Turning 18"), (date(2006, 1, 2), "Turning 21"), (date(2008, 2, 29), None), (None, None)],
)
def test_a_birthday_on_which_basis_and_checks_change_is_seen_coming(town: Town, born: date, words: str | None) -> None:
    town.farida.change(town.pike, born_on=born)
    for code in GapCode:
        town.put(Snooze(gap=code, subject=town.pike, until=TODAY))
    badge = row(town.farida).badge
    assert (str(badge.words) if badge else None) == words


def test_two_records_of_one_person_are_one_line_of_the_known_one_and_the_names_of_both_find_it(town: Town) -> None:
    for number in range(4):
        # Whichever of the ids is the lesser.
        links.same_person(town.farida.desk, case=town.pike, other=town.open(f"Jayson{number}", "Pyke"))
    leaves(town, town.pike, date(2026, 12, 22))
    for text in ("", "jayson", "jason", "pyke"):
        found = page(town.farida, text)
        assert [(one.case, one.name, one.mentor) for one in found.rows] == [(town.pike, "Pike, Jason", "Ruth Osei")]
        assert str(found.rows[0].release) == "Leaves 22 December 2026"
        assert found.total == 1


def test_a_person_with_a_mentor_is_not_unmatched_by_a_second_record_that_has_none(town: Town) -> None:
    other = town.open("Jayson", "Pyke")
    assert names(town.farida, chip=Chip.UNMATCHED) == ["Pyke, Jayson"]
    links.same_person(town.farida.desk, case=town.pike, other=other)
    assert names(town.farida, chip=Chip.UNMATCHED) == []


def test_a_risk_that_rose_in_one_record_shows_beside_the_line_of_both(town: Town) -> None:
    other = town.open("Jayson", "Pyke")
    town.put(RiskCard(level="high", level_changed_on=TODAY), case_folder(other))
    links.same_person(town.farida.desk, case=town.pike, other=other)
    badge = row(town.farida).badge
    assert badge is not None
    assert (str(badge.words), badge.tone) == ("Risk changed", Tone.DANGER)


def test_who_does_not_hold_the_record_that_speaks_sees_the_other(town: Town) -> None:
    fuller = town.open("Jayson", "Pyke")
    for number in ("A7001KA", "A7002KA", "A7003KA"):
        town.put(Identifier(identifier_type="prison_number", value=number), case_folder(fuller))
    links.same_person(town.farida.desk, case=town.pike, other=fuller)
    town.exchange(town.farida, town.ruth)
    assert names(town.ruth) == ["Pike, Jason"]


def test_whose_one_record_is_open_is_not_among_the_closed(town: Town) -> None:
    other = town.open("Jayson", "Pyke")
    links.same_person(town.farida.desk, case=town.pike, other=other)
    town.farida.change(case_record_id(town.pike), state="closed")
    assert [found.case for found in page(town.farida).rows] == [other]
    assert page(town.farida, chip=Chip.CLOSED).rows == ()
    town.farida.change(case_record_id(other), state="closed")
    assert page(town.farida).rows == ()
    assert [found.case for found in page(town.farida, chip=Chip.CLOSED).rows] == [town.pike]


def test_a_mentor_who_has_no_laptop_yet_is_named_as_their_file_has_it(town: Town) -> None:
    case = town.open("Imran", "Khan")
    matches.make(town.farida.desk, case=case, mentor=volunteer(town, "Zoe", "Lloyd"), on=TODAY)
    assert page(town.farida, "khan").rows[0].mentor == "Zoe Lloyd"
    with asked(town.farida) as reading:
        assert str(person.head(reading, case=case).mentor.words) == "Zoe Lloyd"


def test_a_walled_case_is_in_no_list_and_in_no_count(town: Town) -> None:
    town.exchange(town.farida, town.dev)
    assert names(town.dev, "pike") == ["Pike, Jason"]
    assignments.wall(town.farida.desk, case=town.pike, member=town.dev.member, reason="Related")
    town.exchange(town.farida, town.dev)
    for chip in Chip:
        assert page(town.dev, chip=chip).total == 0
    assert page(town.dev, "pike").total == 0


def test_another_mentor_s_person_is_not_found(town: Town) -> None:
    town.open("Imran", "Khan")
    town.exchange(town.farida, town.ruth)
    assert names(town.ruth) == ["Pike, Jason"]
    assert page(town.ruth, "khan").total == 0


def test_an_appointment_alone_makes_no_line(town: Town) -> None:
    town.put(Appointment(purpose="catch_up", starts_at=town.farida.clock.now()))
    assert page(town.farida).total == 1
