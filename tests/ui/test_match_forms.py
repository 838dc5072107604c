"""What is planned for two who walk together, and what is said while nobody does: under the tab about the mentor."""

from datetime import date

import pytest

from caseworker.domain.ids import Id
from caseworker.domain.matches import Match
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import PersonTab
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import told

MARCH = ("1", "3", "2027")


@pytest.fixture
def pike(office: Office) -> Office:
    """Jason Pike, with whom Ruth walks since October."""
    office.open_person(office.town.pike)
    return office


@pytest.fixture
def imran(office: Office) -> Id:
    """Somebody without a mentor, who is open."""
    case = office.town.open("Imran", "Khan")
    office.open_person(case)
    return case


def match_of(office: Office) -> Id:
    (match,) = office.at.ids("match")
    return Id(match)


def tab(office: Office) -> str:
    """What stands under the tab about the mentor."""
    office.workspace.people.person.open_tab(PersonTab.MENTOR)
    office.settle()
    return told(office.workspace.people.person.sections[PersonTab.MENTOR])


def test_from_the_first_meeting_to_the_planned_ending_each_step_stands_under_the_tab(pike: Office) -> None:
    match = match_of(pike)
    assert "Not talked over yet" in tab(pike)
    pike.hand_in(FormName.FIT_CHECKED, match, fit_words=("They laughed a lot",), review_due=MARCH)
    pike.hand_in(FormName.PLAN_CONTACTS, match, contacts_planned=("4",), minutes_planned=("60",))
    pike.hand_in(FormName.PLAN_ENDING, match, ending_planned_on=("30", "4", "2027"))
    shown = tab(pike)
    assert "Talked over on 7 December\nThey laughed a lot" in shown
    assert "4 in four weeks, 60 minutes each" in shown
    assert "Due 1 March" in shown
    assert "Planned for 30 April\nthe person has not been told" in shown
    pike.hand_in(FormName.REVIEW_MATCH, match, review_due=("1", "6", "2027"))
    assert "last on 7 December" in tab(pike)
    kept = pike.at.record(match)
    assert isinstance(kept, Match)
    assert (kept.reviewed_on, kept.review_due) == (date(2026, 12, 7), date(2027, 6, 1))


def test_a_plan_that_cannot_be_is_refused_in_the_form_and_what_was_typed_stays(pike: Office) -> None:
    panel = pike.hand_in(FormName.PLAN_CONTACTS, match_of(pike), contacts_planned=("4",), minutes_planned=("0",))
    assert "at least one contact of at least one minute" in told(panel)
    assert panel.entry("contacts_planned").texts == ("4",)


def test_why_there_is_no_mentor_holds_until_its_day(office: Office, imran: Id) -> None:
    assert "No mentor yet, and nobody has said why." in tab(office)
    panel = office.hand_in(FormName.NO_MENTOR, imran, no_mentor_reason=("recalled",))
    assert "Enter until when that holds" in told(panel)
    office.hand_in(FormName.NO_MENTOR, imran, no_mentor_reason=("recalled",), no_mentor_until=MARCH)
    assert "No mentor until 1 March: recalled." in tab(office)


def test_a_gender_that_bars_everybody_else_needs_its_reason_and_a_wish_does_not(office: Office, imran: Id) -> None:
    wish = ("Likes football",)
    panel = office.hand_in(FormName.REQUIRE_MENTOR, imran, mentor_gender=("female",), mentor_wishes=wish)
    assert "reason" in told(panel)
    assert "Likes football" not in tab(office)
    office.hand_in(FormName.REQUIRE_MENTOR, imran, mentor_gender=("",), mentor_wishes=wish)
    assert "Likes football" in tab(office)


def test_what_each_side_says_of_it_is_asked_apart_and_the_mentors_laptop_never_shows_the_persons_word(
    pike: Office, offices: Offices
) -> None:
    match = match_of(pike)
    pike.hand_in(
        FormName.FIT_CHECKED,
        match,
        fits_person=("unsure",),
        words_person=("He talks a lot",),
        fits_mentor=("good",),
        review_due=MARCH,
    )
    shown = tab(pike)
    assert "Not sure yet, He talks a lot" in shown
    assert "The person is not sure that it fits." in shown
    pike.town.exchange()
    ruth = offices("ruth")
    ruth.open_person(pike.town.pike)
    there = tab(ruth)
    assert "How it goes" in there
    assert "He talks a lot" not in there
    assert "not sure" not in there


def test_a_mentor_says_from_their_own_laptop_how_it_goes_and_coordinators_alone_read_it(
    pike: Office, offices: Offices
) -> None:
    pike.town.exchange()
    ruth = offices("ruth")
    ruth.open_person(pike.town.pike)
    ruth.workspace.people.person.open_tab(PersonTab.MENTOR)
    ruth.settle()
    ruth.hand_in(FormName.TELL_FIT, match_of(pike), fits=("no",), words=("We do not get on",))
    assert "We do not get on" not in tab(ruth)
    pike.town.exchange()
    assert "The mentor says that it does not fit." in tab(pike)
    assert "It does not fit, We do not get on" in tab(pike)


def test_a_first_meeting_of_which_nobody_said_anything_is_not_kept(pike: Office) -> None:
    panel = pike.hand_in(FormName.FIT_CHECKED, match_of(pike), review_due=MARCH)
    assert "Say what the person or the mentor thinks of it. Nothing was saved." in told(panel)
