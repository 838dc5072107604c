"""Forms about mentors and matches through the window: a file is opened and kept, a match begins and ends."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.domain.mentors import Check, Mentor
from caseworker.domain.record import Record
from caseworker.domain.recruiting import STAGES
from caseworker.forms.declared import FORMS
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.services import matches
from tests.queries.conftest import TODAY
from tests.queries.conftest import asked as asked_of_town
from tests.queries.test_candidates import CHECKS, volunteer
from tests.queries.test_mentors import LAPSED
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press, told
from ui.pages.records import RecordsPageView
from ui.widgets.card import Card


def kept(office: Office, kind: type[Record], scope: str) -> list[Record]:
    with office.at.desk.act("look") as act:
        return [one.record for one in act.of_kind(kind.kind.name, scope=scope)]  # type: ignore[arg-type]


def test_a_mentor_is_enrolled_and_their_file_opens(office: Office) -> None:
    office.workspace.go(PlaceName.MENTORS)
    service = office.at.service
    office.hand_in(FormName.ENROL_MENTOR, service, given_name=("Zoe",), family_name=("Lloyd",))
    page = office.workspace.page(PlaceName.MENTORS)
    (made,) = kept(office, Mentor, page.open_record)
    assert isinstance(made, Mentor)
    assert (made.given_name, made.status) == ("Zoe", "enquiry")


def test_a_file_saved_as_it_was_says_that_nothing_was_changed_and_offers_no_undo(office: Office) -> None:
    office.workspace.go(PlaceName.MENTORS)
    office.hand_in(FormName.CHANGE_MENTOR_CAPACITY, volunteer(office.town, "Zoe", "Lloyd"))
    bar = office.workspace.undo_bar
    assert (bar._text.text(), bar._undo.isVisible()) == ("Nothing was changed.", False)


def test_a_mentor_is_enrolled_under_one_name_whichever_it_is(office: Office) -> None:
    office.workspace.go(PlaceName.MENTORS)
    panel = office.hand_in(FormName.ENROL_MENTOR, office.at.service)
    assert panel._form.summary.accessibleDescription() == "Enter a name, if only one"
    panel.entry("family_name").show_texts(("Lloyd",))
    panel.hand_in()
    office.settle()
    assert "The mentor's file is open." in told(office.workspace.undo_bar)


def test_what_cannot_be_done_says_why_where_the_focus_goes_and_has_nothing_to_press(office: Office) -> None:
    office.workspace.go(PlaceName.PEOPLE)
    office.open_person(office.town.pike)
    panel = office.fill_in(FormName.PROPOSE_MATCH, office.town.pike)
    assert "No mentor keeps every rule at the moment." in told(panel)
    assert QApplication.focusWidget() is panel._form.summary
    assert not panel._act.isVisible()


def test_a_file_is_opened_at_a_stage_and_nobody_begins_by_it(office: Office) -> None:
    office.workspace.go(PlaceName.MENTORS)
    panel = office.fill_in(FormName.ENROL_MENTOR, office.at.service)
    assert {choice.code for choice in panel.entry("status").line.choices} == {*STAGES}


def test_recruitment_and_what_lapses_are_opened_from_the_list_each_by_its_own(office: Office) -> None:
    volunteer(office.town, "Zoe", "Lloyd", checks=(LAPSED,))
    office.workspace.go(PlaceName.MENTORS)
    office.settle()
    page = office.workspace.page(PlaceName.MENTORS)
    assert isinstance(page, RecordsPageView)
    press(page, "Recruitment")
    office.settle()
    assert page.record.shown is not None
    assert [tab.name for tab in page.record.shown.tabs] == ["pipeline"]
    page.look_under("lapsing")
    office.settle()
    page._open_first()
    office.settle()
    assert [tab.name for tab in page.record.shown.tabs] == ["lapses"]


def test_what_lapses_stands_in_one_column_in_the_order_of_its_days_also_where_there_is_room_for_two(
    office: Office,
) -> None:
    for number, days in enumerate((date(2026, 11, 28), date(2026, 12, 9), date(2026, 12, 20), date(2027, 1, 4))):
        check = Check(check_type="training", module="Boundaries", outcome="clear", lapses_on=days)
        rest = (one for one in CHECKS if one.check_type != "training")
        volunteer(office.town, f"M{number}", "Lloyd", checks=(check, *rest))
    office.window.resize(1900, 900)
    office.workspace.go(PlaceName.MENTORS)
    office.settle()
    page = office.workspace.page(PlaceName.MENTORS)
    assert isinstance(page, RecordsPageView)
    page.look_under("lapsing")
    office.settle()
    page._open_first()
    office.settle()
    cards = [one for one in page.record.findChildren(Card) if one.isVisible()]
    assert len({one.mapTo(page, one.rect().topLeft()).x() for one in cards}) == 1
    assert len(cards) == 5


@pytest.mark.parametrize(
    ("form", "asked"),
    [
        (FormName.ADD_REGISTRATION, ["module", "registration", "issued_on", "lapses_on", "outcome"]),
        (FormName.ADD_DRIVING, ["issued_on", "lapses_on", "outcome"]),
    ],
)
def test_a_registration_is_asked_for_its_body_and_number_and_a_licence_for_neither_module_nor_referee(
    office: Office, form: FormName, asked: list[str]
) -> None:
    zoe = volunteer(office.town, "Zoe", "Lloyd")
    with asked_of_town(office.at) as reading:
        lines = FORMS[form].lay(reading, zoe).lines
    assert [one.name for one in lines] == asked
    assert "Module or referee" not in [str(one.label) for one in lines]


def test_days_of_the_week_are_chosen_and_other_times_stay(office: Office) -> None:
    zoe = volunteer(office.town, "Zoe", "Lloyd", availability=("tue 18:00-20:00", "Mon am"))
    office.workspace.go(PlaceName.MENTORS)
    office.hand_in(FormName.CHANGE_MENTOR_TIMES, zoe, Wed=("pm", "evening"))
    (file,) = kept(office, Mentor, zoe)
    assert isinstance(file, Mentor)
    assert file.availability == ("Mon am", "Tue 18:00-20:00", "Wed pm", "Wed evening")


def test_what_a_mentor_cannot_offer_in_meetings_is_told_apart_from_what_nobody_asked(office: Office) -> None:
    zoe = volunteer(office.town, "Zoe", "Lloyd")
    office.workspace.go(PlaceName.MENTORS)
    office.hand_in(FormName.CHANGE_MENTOR_SKILLS, zoe, can_offer=("quiet_place",), cannot_offer=("step_free",))
    (file,) = kept(office, Mentor, zoe)
    assert isinstance(file, Mentor)
    assert (file.can_offer, file.cannot_offer) == (("quiet_place",), ("step_free",))


def test_vetting_needs_its_prison_and_its_outcome(office: Office) -> None:
    zoe = volunteer(office.town, "Zoe", "Lloyd", checks=())
    office.workspace.go(PlaceName.MENTORS)
    panel = office.hand_in(FormName.ADD_VETTING, zoe)
    assert "Choose the prison" in told(panel)
    assert kept(office, Check, zoe) == []
    office.hand_in(FormName.ADD_VETTING, zoe, prison=("HEI",), outcome=("clear",))
    assert [one.prison for one in kept(office, Check, zoe) if isinstance(one, Check)] == ["HEI"]


def test_ending_a_match_says_first_what_stops(office: Office) -> None:
    zoe = volunteer(office.town, "Zoe", "Lloyd")
    case = office.town.open("Imran", "Khan")
    match = matches.make(office.at.desk, case=case, mentor=zoe, on=TODAY).created[0]
    office.open_person(case)
    panel = office.fill_in(FormName.END_MATCH, match, reason=("completed",))
    assert "Zoe Lloyd stops receiving anything of Imran Khan at once" in told(panel)
    panel.hand_in()
    office.settle()
    ended = office.at.record(match)
    assert (ended.state, ended.ended_on) == ("ended", date(2026, 12, 7))


def test_a_mentor_is_offered_nothing_of_a_coordinator_s(offices: Offices) -> None:
    ruth = offices("ruth")
    assert PlaceName.MENTORS not in ruth.workspace.places
    ruth.workspace.go(PlaceName.VOLUNTEERING)
    ruth.settle()
    assert ruth.workspace.offers == ()
