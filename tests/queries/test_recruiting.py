"""The way to being a mentor as coordinators see it: the stages with their ages, what is lacking, what was said."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from caseworker.domain.errors import Refused
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check
from caseworker.domain.recruiting import RecruitmentNote, StageMove
from caseworker.domain.service import ServiceSettings
from caseworker.queries import lapsing, mentor_record, today, today_gaps
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Fact, Spot, Tone
from caseworker.services import mentors, office, recruiting
from caseworker.services.notices import volunteering_folder
from tests.queries.conftest import TODAY, Town, asked
from tests.queries.test_candidates import CHECKS, DBS, volunteer
from tests.queries.test_mentors import facts, listed, names, shown


def standing(town: Town, given: str, stage: str, *, days: int) -> Id:
    """Somebody who has stood at a stage for so many days."""
    return volunteer(town, given, "Lloyd", checks=CHECKS[:2], status=stage, started_on=TODAY - timedelta(days=days))


def pipeline(town: Town) -> list[Fact]:
    with asked(town.farida) as reading:
        found = mentor_record.shown(reading, reading.service)
    return list(found.tabs[0].sections[0].facts)


def test_each_stage_in_its_order_says_how_many_stand_there_and_how_long_the_first_has(town: Town) -> None:
    standing(town, "Zoe", "interview", days=3)
    standing(town, "Bea", "interview", days=20)
    standing(town, "Amir", "checks", days=40)
    told = [(str(one.label), str(one.words), str(one.context)) for one in pipeline(town)]
    assert told == [
        ("Enquiry", "Nobody", "None"),
        ("Application", "Nobody", "None"),
        ("Interview", "2 people", "the longest for 20 days, since 17 November 2026"),
        ("References", "Nobody", "None"),
        ("Checks", "1 people", "for 40 days, since 28 October 2026"),
        ("In training", "Nobody", "None"),
    ]


def test_a_stage_leads_to_those_who_stand_there_the_longest_wait_first(town: Town) -> None:
    standing(town, "Zoe", "interview", days=3)
    standing(town, "Bea", "interview", days=20)
    standing(town, "Amir", "checks", days=40)
    assert pipeline(town)[2].leads_to == Spot(PlaceName.MENTORS, within="interview")
    found = listed(town, "interview")
    assert names(found) == ["Lloyd, Bea", "Lloyd, Zoe"]
    assert [str(row.badge.words) for row in found.rows if row.badge] == ["Interview, 20 days", "Interview, 3 days"]
    assert found.chips[-1].code == "interview"
    assert "interview" not in [chip.code for chip in listed(town, "applying").chips]


def test_a_mentor_does_not_see_who_is_being_recruited(town: Town) -> None:
    with asked(town.ruth) as reading, pytest.raises(Refused):
        mentor_record.shown(reading, reading.service)


def test_what_is_lacking_is_said_with_what_helps(town: Town) -> None:
    zoe = standing(town, "Zoe", "references", days=1)
    mentors.add_check(town.farida.desk, mentor=zoe, check=Check(check_type="interview", outcome="clear"))
    lacking = shown(town, zoe).tabs[0].sections[1]
    told = {str(one.words): one.offers[0].form for one in lacking.facts}
    assert told["2 more references"] is FormName.REFERENCE_CAME
    assert FormName.INTERVIEWED not in told.values()


def test_whoever_began_with_something_lacking_stays_told(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", checks=CHECKS[:3], phone=None)
    found = shown(town, zoe)
    said = "Still lacking: A telephone number or an e-mail address, 2 more references and 1 more."
    assert str(found.alert) == said
    (tab,) = [one for one in found.tabs if one.name == "recruiting"]
    (section,) = [one for one in tab.sections if "lacking" in str(one.title)]
    assert [fact.offers[0].form for fact in section.facts] == [
        FormName.CHANGE_MENTOR_NAME,
        FormName.REFERENCE_CAME,
        FormName.ADD_OTHER_CHECK,
    ]
    row = listed(town, "lapsing").rows[1]
    assert row.badge is not None
    assert (row.record, str(row.badge.words)) == (zoe, "3 lacking")
    with asked(town.farida) as reading:
        (today_row,) = today_gaps.lapsing(reading).rows
        pages = lapsing.sections(reading)
    assert (str(today_row.below), str(today_row.when)) == (said, "3 lacking")
    assert today_row.leads_to == Spot(PlaceName.MENTORS, zoe, within="recruiting")
    assert [str(fact.label) for section in pages for fact in section.facts] == ["Zoe Lloyd"]


def test_a_module_that_the_service_asks_for_since_is_lacking_of_every_mentor(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd")
    assert shown(town, zoe).alert is None
    with town.farida.desk.act("look") as act:
        (settings,) = act.of_kind(ServiceSettings.kind.name, scope=town.farida.service)
    office.change_settings(town.farida.desk, form=settings, induction_modules=("Induction", "Safeguarding"))
    assert str(shown(town, zoe).alert) == "Still lacking: Training: Safeguarding."
    assert names(listed(town, "lapsing")) == ["Lloyd, Zoe"]


def test_what_lapsed_is_told_by_its_day_and_not_once_more_as_lacking(town: Town) -> None:
    gone = replace(DBS, lapses_on=TODAY - timedelta(days=3))
    zoe = volunteer(town, "Zoe", "Lloyd", checks=(*CHECKS[1:], gone))
    assert shown(town, zoe).alert is None
    with asked(town.farida) as reading:
        (row,) = today_gaps.lapsing(reading).rows
    assert str(row.when) == "lapsed 4 December 2026"


def test_the_one_step_onwards_stands_first(town: Town) -> None:
    zoe = standing(town, "Zoe", "checks", days=1)
    assert shown(town, zoe).offers[0].form is FormName.MOVE_ON
    assert str(shown(town, zoe).offers[0].words) == "On to training"


def test_what_was_said_and_the_way_so_far_stand_with_who_and_when(town: Town) -> None:
    zoe = standing(town, "Zoe", "interview", days=5)
    note = RecruitmentNote(note_kind="interview", on=TODAY, words="Listens well.")
    recruiting.add_note(town.farida.desk, mentor=zoe, note=note)
    recruiting.move_on(town.farida.desk, mentor=zoe, on=TODAY)
    told = facts(shown(town, zoe), "recruiting")
    assert (str(told["Interview"].words), str(told["Interview"].context)) == ("2 December 2026", "by Farida Akhtar")
    assert [str(fact.words) for fact in shown(town, zoe).tabs[0].sections[2].facts] == ["Listens well."]


def test_how_long_the_file_of_somebody_not_taken_is_kept_is_said(town: Town) -> None:
    zoe = standing(town, "Zoe", "interview", days=5)
    recruiting.turn_down(town.farida.desk, mentor=zoe, on=TODAY, why="other")
    fact = facts(shown(town, zoe), "recruiting")["Stage"]
    assert str(fact.context) == "since 7 December 2026; their file is kept until 7 June 2027"


def needs(town: Town) -> dict[str, str]:
    with asked(town.farida) as reading:
        return {row.key: str(row.words) for row in today.page(reading).left[0].rows}


@pytest.mark.parametrize(("days", "stands"), [(13, False), (14, True)])
def test_an_enquiry_that_stands_still_for_two_weeks_is_told_on_today(town: Town, days: int, *, stands: bool) -> None:
    standing(town, "Zoe", "enquiry", days=days)
    assert ("enquiries" in needs(town)) is stands


def test_other_stages_are_not_told_on_today(town: Town) -> None:
    standing(town, "Zoe", "checks", days=90)
    assert "enquiries" not in needs(town)


def test_how_long_an_enquiry_may_stand_is_set_by_the_service(town: Town) -> None:
    standing(town, "Zoe", "enquiry", days=4)
    with town.farida.desk.act("look") as act:
        (settings,) = act.of_kind(ServiceSettings.kind.name, scope=town.farida.service)
    office.change_settings(town.farida.desk, form=settings, enquiry_days=3)
    assert "enquiries" in needs(town)


def test_somebody_whose_coming_nobody_dated_is_counted_without_an_age(town: Town) -> None:
    zoe = volunteer(town, "Zoe", "Lloyd", status="interview")
    with town.farida.desk.act("as it was before stages were dated") as act:
        for one in act.of_kind(StageMove.kind.name, scope=zoe):
            act.strike(one)
    fact = pipeline(town)[2]
    assert (str(fact.words), fact.context, fact.tone) == ("1 people", None, Tone.PLAIN)


def test_moves_of_another_day_count_from_the_last_time_they_came(town: Town) -> None:
    zoe = standing(town, "Zoe", "interview", days=30)
    again = StageMove(stage="interview", on=date(2026, 12, 5), by=town.farida.member)
    town.put(again, volunteering_folder(zoe))
    assert str(pipeline(town)[2].context) == "for 2 days, since 5 December 2026"
