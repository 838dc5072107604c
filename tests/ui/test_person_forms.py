"""The forms about one person, over the real service: who they are, the work with them, risk, notes, two records."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtTest import QTest

from caseworker.domain.cases import CaseState, case_record_id
from caseworker.domain.folders import shared_folder
from caseworker.domain.ids import Id
from caseworker.domain.referrals import Referral
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import PersonTab
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import told
from ui.actions import ready_actions
from ui.i18n import words
from ui.widgets.forms import ProblemLine


@pytest.fixture
def pike(office: Office) -> Office:
    """The office with Jason Pike's overview open."""
    office.open_person(office.town.pike)
    office.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    office.settle()
    return office


def overview(office: Office) -> str:
    return told(office.workspace.people.person.sections[PersonTab.OVERVIEW])


def only(office: Office, kind: str) -> Any:
    (one,) = office.at.ids(kind)
    return office.at.record(Id(one))


def alert_of(office: Office) -> object:
    head = office.workspace.people.person.head
    assert head is not None
    return head.alert


def case_of(office: Office) -> Any:
    return office.at.record(case_record_id(office.town.pike))


def offered(office: Office) -> set[FormName]:
    return {offer.form for offer in office.workspace.offers}


def test_a_name_is_saved_over_what_the_form_began_with(pike: Office) -> None:
    panel = pike.fill_in(FormName.NAME_AND_BIRTH, pike.town.pike, preferred_name=("Jay",))
    pike.at.change(pike.town.pike, pronouns="he/him")
    panel.hand_in()
    pike.settle()
    person = pike.at.record(pike.town.pike)
    assert (person.preferred_name, person.pronouns, person.given_name) == ("Jay", "he/him", "Jason")
    assert "called Jay" in overview(pike)


def test_a_prison_number_is_offered_to_copy_only_where_one_is_known(office: Office) -> None:
    office.open_person(office.town.open("Amina", "Begum"))
    assert "Copy the prison number" not in {words(action.words) for action in ready_actions(office.workspace)}


def test_a_person_is_left_with_a_name(pike: Office) -> None:
    panel = pike.hand_in(FormName.NAME_AND_BIRTH, pike.town.pike, given_name=("",), family_name=("",))
    assert "Enter a name, if only one" in told(panel)
    assert pike.at.record(pike.town.pike).family_name == "Pike"


def test_languages_and_equality_are_two_forms_of_one_record(pike: Office) -> None:
    pike.hand_in(FormName.WORKING_WITH, pike.town.pike, languages=("cym",), access_needs=("Large print\nA quiet room",))
    pike.hand_in(FormName.EQUALITY, pike.town.pike, gender_words=("Trans man",))
    person = pike.at.record(pike.town.pike)
    assert person.languages == ("cym",)
    assert person.access_needs == ("Large print", "A quiet room")
    assert person.gender_words == "Trans man"


def test_when_somebody_can_be_met_is_said_by_day_and_may_be_taken_back(pike: Office) -> None:
    pike.hand_in(FormName.CAN_MEET, pike.town.pike, Mon=("am",), Wed=("pm", "evening"))
    pike.hand_in(FormName.WORKING_WITH, pike.town.pike, meeting_needs=("quiet_place",))
    assert pike.at.record(pike.town.pike).can_meet == ("Mon am", "Wed pm", "Wed evening")
    assert "Wednesday: Afternoon and evening" in overview(pike)
    assert "A quiet place" in overview(pike)
    pike.hand_in(FormName.CAN_MEET, pike.town.pike, Mon=(), Wed=())
    assert pike.at.record(pike.town.pike).can_meet == ()


def test_a_number_is_added_doubted_and_taken_away(pike: Office) -> None:
    pike.hand_in(FormName.ADD_NUMBER, pike.town.pike, identifier_type=("prison_number",), value=("A4512CX",))
    number = only(pike, "identifier")
    assert "A4512CX" in overview(pike)
    pike.hand_in(FormName.CHANGE_NUMBER, number.id, doubtful=("yes",))
    assert "doubtful" in overview(pike)
    pike.hand_in(FormName.REMOVE_NUMBER, number.id)
    assert "A4512CX" not in overview(pike)
    assert pike.workspace.can_undo


def test_a_former_name_is_kept_where_no_search_finds_it(pike: Office) -> None:
    said = {"name": ("Jane",), "why_kept": ("Warrant of 2019",)}
    pike.hand_in(FormName.ADD_FORMER_NAME, pike.town.pike, **said)
    assert "Jane" in overview(pike)
    assert pike.workspace.people.person.head is not None
    assert "Jane" not in str(pike.workspace.people.person.head.about)
    assert only(pike, "former_name").folder.folder == "restricted"


def test_a_need_is_met_with_its_day(pike: Office) -> None:
    pike.hand_in(FormName.ADD_NEED, pike.town.pike, own_words=("Somewhere of my own",))
    need = only(pike, "need")
    pike.hand_in(FormName.CHANGE_NEED, need.id, status=("met",))
    assert only(pike, "need").met_on == date(2026, 12, 7)
    assert "Somewhere of my own" in overview(pike)


def test_a_practitioner_is_named_and_goes_with_a_handover(pike: Office) -> None:
    pike.hand_in(FormName.NAME_PRACTITIONER, pike.town.pike, side=("outside",), name=("Ms Hall",))
    one = only(pike, "practitioner")
    assert "Ms Hall" in overview(pike)
    pike.hand_in(FormName.PRACTITIONER_GOES, one.id, until=("7", "12", "2026", ""), handover=("Sees him on Fridays",))
    assert only(pike, "practitioner").handover == "Sees him on Fridays"
    assert "Nobody is named in prison or probation." in overview(pike)


def test_the_next_step_stands_over_what_a_colleague_said_meanwhile(pike: Office) -> None:
    until = ("14", "dec", "2026", "")
    panel = pike.fill_in(FormName.NEXT_STEP, pike.town.pike, next_step=("Ring the registry",), next_step_on=until)
    panel.hand_in()
    pike.settle()
    assert (case_of(pike).next_step, case_of(pike).next_step_on) == ("Ring the registry", date(2026, 12, 14))
    assert "Ring the registry" in overview(pike)


def test_a_step_whose_day_has_gone_by_is_typed_over_and_begins_without_its_day(pike: Office) -> None:
    pike.at.change(case_record_id(pike.town.pike), next_step="Ring the registry", next_step_on=date(2026, 12, 6))
    panel = pike.fill_in(FormName.NEXT_STEP, pike.town.pike)
    assert panel.entry("next_step_on").value is None
    edit = pike.window.focusWidget()
    QTest.keyClicks(edit, "Meet the landlord")
    assert panel.entry("next_step").texts == ("Meet the landlord",)


def test_a_step_that_still_lies_ahead_is_begun_with_its_day_and_added_to(pike: Office) -> None:
    pike.at.change(case_record_id(pike.town.pike), next_step="Ring the registry", next_step_on=date(2026, 12, 7))
    panel = pike.fill_in(FormName.NEXT_STEP, pike.town.pike)
    assert panel.entry("next_step_on").value == date(2026, 12, 7)
    edit = pike.window.focusWidget()
    QTest.keyClicks(edit, " at once")
    assert panel.entry("next_step").texts == ("Ring the registry at once",)


def test_a_step_in_the_past_is_refused_and_kept_as_a_draft(pike: Office) -> None:
    until = ("1", "dec", "2026", "")
    panel = pike.hand_in(FormName.NEXT_STEP, pike.town.pike, next_step=("Ring",), next_step_on=until)
    assert "A next step lies ahead." in told(panel)
    (line,) = panel.findChildren(ProblemLine)
    line.click()
    assert pike.window.focusWidget() is panel.entry("next_step_on").focus


def test_the_person_is_handed_to_a_colleague(pike: Office) -> None:
    pike.hand_in(FormName.HAND_OVER, pike.town.pike, owner=(pike.town.dev.member,))
    assert case_of(pike).owner == pike.town.dev.member
    assert "Dev Patel" in overview(pike)


def test_the_work_rests_goes_on_ends_and_begins_again_and_each_is_offered_in_its_turn(pike: Office) -> None:
    assert {FormName.PAUSE, FormName.CLOSE_CASE} <= offered(pike)
    assert FormName.RESUME not in offered(pike)
    pike.hand_in(FormName.PAUSE, pike.town.pike, paused_why=("Recalled",))
    assert "Recalled" in overview(pike)
    assert FormName.RESUME in offered(pike)
    pike.hand_in(FormName.RESUME, pike.town.pike)
    ended = {"ended_on": ("7", "12", "2026", ""), "end_reason": (first_of(pike, "end_reason"),)}
    pike.hand_in(FormName.CLOSE_CASE, pike.town.pike, **ended)
    assert case_of(pike).state == CaseState.CLOSED
    assert FormName.NEXT_STEP not in offered(pike)
    assert not pike.workspace.can_undo
    pike.hand_in(FormName.REOPEN, pike.town.pike, reopen_reason=(first_of(pike, "reopen_reason"),))
    assert case_of(pike).state == CaseState.OPEN


def first_of(office: Office, vocabulary: str) -> str:
    form = FormName.REOPEN if vocabulary == "reopen_reason" else FormName.CLOSE_CASE
    panel = office.fill_in(form, office.town.pike)
    return panel.entry(vocabulary).line.choices[0].code


def test_a_gap_is_put_off_and_is_silent_until_its_day(pike: Office) -> None:
    before = overview(pike)
    assert "What is missing" in before
    panel = pike.fill_in(FormName.SNOOZE_GAP, pike.town.pike)
    gap = panel.entry("gap").value
    words = next(str(choice.words) for choice in panel.entry("gap").line.choices if choice.code == gap)
    pike.hand_in(FormName.SNOOZE_GAP, pike.town.pike, until=("20", "12", "2026", ""), why=("She is away",))
    assert words in before
    assert words not in overview(pike)


def test_risk_is_assessed_apart_from_the_card_and_the_visit_waits_for_the_briefing(pike: Office) -> None:
    pike.hand_in(FormName.ASSESS_RISK, pike.town.pike, overall=("high",), words=("Owes a debt inside",))
    assert only(pike, "risk").folder.folder == "restricted"
    pike.hand_in(FormName.RISK_CARD, pike.town.pike, what_to_do=("Meet in the visits hall",))
    card = only(pike, "risk_card")
    assert (card.what_to_do, card.level_changed_on) == ("Meet in the visits hall", date(2026, 12, 7))
    assert alert_of(pike) is not None
    pike.hand_in(FormName.BRIEFED, card.id, member=(pike.town.ruth.member,), how=("phone",))
    assert alert_of(pike) is None
    assert "Ruth Osei on" in overview(pike)


def test_the_card_is_changed_over_what_was_loaded_and_nothing_of_it_is_lost(pike: Office) -> None:
    first = {"what_to_do": ("Meet inside",), "whom_to_ring": ("The office",)}
    pike.hand_in(FormName.RISK_CARD, pike.town.pike, **first)
    panel = pike.fill_in(FormName.RISK_CARD, pike.town.pike, meeting_places=("The library",))
    pike.at.change(only(pike, "risk_card").id, whom_to_ring="On call")
    panel.hand_in()
    pike.settle()
    card = only(pike, "risk_card")
    assert (card.what_to_do, card.whom_to_ring, card.meeting_places) == ("Meet inside", "On call", "The library")


def test_a_note_is_written_for_everybody_or_for_coordinators_alone_and_put_right(pike: Office) -> None:
    pike.hand_in(FormName.ADD_NOTE, pike.town.pike, words=("His sister rang",))
    note = only(pike, "note")
    assert note.folder.folder == "case"
    pike.hand_in(FormName.AMEND_NOTE, note.id, words=("His sister Ann rang",), amended_why=("Her name",))
    notes = {pike.at.record(Id(one)).words for one in pike.at.ids("note")}
    assert notes == {"His sister rang", "His sister Ann rang"}
    pike.hand_in(FormName.ADD_NOTE, pike.town.pike, words=("Not for Ruth",), apart=("yes",))
    assert {pike.at.record(Id(one)).folder.folder for one in pike.at.ids("note")} == {"case", "restricted"}


def test_two_records_are_joined_by_what_they_share_and_parted_again(pike: Office) -> None:
    other = pike.town.open("Jay", "Pike")
    stranger = pike.town.open("Imran", "Khan")
    panel = pike.fill_in(FormName.LINK_RECORD, pike.town.pike, other=(other,))
    offered_ = {choice.code for choice in panel.entry("other").line.choices}
    assert other in offered_
    assert stranger not in offered_
    panel.hand_in()
    pike.settle()
    assert "The same person as" in overview(pike)
    pike.hand_in(FormName.PART_RECORD, pike.town.pike, other=(other,))
    assert "The same person as" not in overview(pike)


def test_a_mentor_is_offered_what_a_mentor_may_write_and_nothing_else(offices: Offices) -> None:
    office = offices("ruth")
    town = office.town
    town.exchange(town.farida, town.ruth)
    office.open_person(town.pike)
    may = offered(office)
    assert {FormName.ADD_NOTE, FormName.ADD_CONTACT, FormName.RAISE_CONCERN} <= may
    denied = {FormName.NAME_AND_BIRTH, FormName.ASSESS_RISK, FormName.RISK_CARD, FormName.CLOSE_CASE, FormName.ADD_NEED}
    assert not may & (denied | {FormName.LINK_RECORD, FormName.ADD_FORMER_NAME, FormName.HAND_OVER})


def test_a_body_s_practitioner_is_offered_what_the_two_tell_each_other(offices: Offices) -> None:
    office = offices("priya")
    town = office.town
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange()
    office.open_person(town.pike)
    may = offered(office)
    assert {FormName.NAME_PRACTITIONER, FormName.ASSESS_RISK, FormName.RISK_CARD, FormName.RAISE_CONCERN} <= may
    assert not may & {FormName.NAME_AND_BIRTH, FormName.ADD_NOTE, FormName.CLOSE_CASE, FormName.RAISE_MENTOR_CONCERN}
    office.hand_in(FormName.NAME_PRACTITIONER, town.pike, side=("outside",), name=("Priya Nair",))
    town.exchange()
    assert [town.farida.record(Id(one)).name for one in town.farida.ids("practitioner")] == ["Priya Nair"]
