"""Search everywhere finds what was written too and what can be done on any page, and leads to where it stands."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from caseworker.domain.directory import LocalService
from caseworker.domain.folders import Folder, FolderKey, shared_folder
from caseworker.domain.referral_details import ReferralDetails
from caseworker.domain.referrals import Referral
from caseworker.queries.finding import Found
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.services import referrals
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import told, visible
from ui.actions import ACTIONS, ActionRow
from ui.dialogs.palette import SearchDialog
from ui.i18n import Language, words
from ui.models.roles import ROW
from ui.places import PLACES
from ui.widgets.focus import focused_in
from ui.widgets.side_panel import SidePanel


def searched(office: Office, text: str) -> SearchDialog:
    office.workspace.search_everywhere()
    office.settle()
    (dialog,) = office.workspace.findChildren(SearchDialog)
    dialog._field.setText(text)
    office.settle()
    return dialog


def test_a_word_of_a_session_leads_to_the_person_it_was_written_about(office: Office, qtbot: QtBot) -> None:
    office.town.session("Wants the registry rung.", by=office.town.farida)
    dialog = searched(office, "registry")
    found = [dialog._model.index(number).data(ROW) for number in range(dialog._model.rowCount())]
    (written,) = [one for one in found if isinstance(one, Found)]
    assert (written.name, "registry" in str(written.line)) == ("Pike, Jason", True)
    dialog._list.choose(found.index(written))
    qtbot.keyClick(dialog._list, Qt.Key.Key_Return)
    office.settle()
    assert office.workspace.page(PlaceName.PEOPLE).open_record == office.town.pike


def test_what_is_read_out_of_a_word_that_was_found_is_a_sentence(office: Office) -> None:
    office.town.session("Wants the registry rung.", by=office.town.farida)
    dialog = searched(office, "registry")
    said = [dialog._model.data(dialog._model.index(n), Qt.ItemDataRole.AccessibleTextRole) for n in range(1)]
    assert said[0].startswith("Pike, Jason. ")
    assert said[0].endswith(".")


def actions(dialog: SearchDialog) -> list[ActionRow]:
    rows = [dialog._model.index(number).data(ROW) for number in range(dialog._model.rowCount())]
    return [row for row in rows if isinstance(row, ActionRow)]


def take(office: Office, dialog: SearchDialog, called: str) -> None:
    (action,) = [one for one in actions(dialog) if words(one.words) == called]
    dialog._take(action)
    office.settle()


@pytest.mark.parametrize(("typed", "called", "place"), [
    ("import", "Bring in a spreadsheet…", PlaceName.REFERRALS),
    ("refer", "Refer somebody", PlaceName.REFERRALS),
    ("enrol", "Enrol a mentor", PlaceName.MENTORS),
    ("diary", "Book an appointment", PlaceName.CALENDAR),
    ("service", "Add a service", PlaceName.DIRECTORY),
    ("backup", "Make a backup", PlaceName.SETTINGS),
    ("password", "Change the passphrase", PlaceName.SETTINGS),
    ("weights", "Weights…", PlaceName.MATCHING),
])  # fmt: skip
def test_what_another_page_does_is_found_from_any_page_and_done_there(
    office: Office, typed: str, called: str, place: PlaceName
) -> None:
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    take(office, searched(office, typed), called)
    assert office.workspace.place is place
    (panel,) = visible(office.workspace, SidePanel)
    assert focused_in(panel) is not None


@pytest.mark.parametrize(("typed", "called"), [
    ("print", "Write the case summary…"), ("permission", "Permission to share"),
])  # fmt: skip
def test_what_is_done_for_a_person_asks_whom_where_nobody_is_open(office: Office, typed: str, called: str) -> None:
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    dialog = searched(office, typed)
    (action,) = [one for one in actions(dialog) if words(one.words) == called]
    assert dialog._lines(action).below == ("Somebody is chosen first",)
    take(office, dialog, called)
    (asking,) = office.workspace.findChildren(SearchDialog)
    assert asking.windowTitle() == f"About whom? {called}"
    asking._field.setText("pike")
    office.settle()
    asking._take_first()
    office.settle()
    view = office.workspace.people.person
    assert (view.case, view.panel is not None) == (office.town.pike, True)


def test_only_people_for_whom_it_can_be_done_are_listed_when_one_is_chosen(office: Office) -> None:
    town = office.town
    row = ReferralDetails(given_name="Amina", family_name="Begum")
    referrals.refer_to(town.priya.desk, row=row, provider=town.farida.service)
    town.exchange()
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    take(office, searched(office, "match"), "Match by hand")
    (asking,) = office.workspace.findChildren(SearchDialog)
    assert [row.case for row in asking._people] == [town.pike]  # nobody has taken the other one on yet
    asking._field.setText("begum")
    office.settle()
    assert "Nobody found for whom this can be done." in told(asking)
    asking._field.setText("pike")
    office.settle()
    asking._take_first()
    office.settle()
    assert office.workspace.people.person.panel is not None


@pytest.mark.parametrize("who", ["farida", "ruth", "priya"])
def test_the_palette_finds_everything_that_any_page_offers_as_a_whole(offices: Offices, who: str) -> None:
    office = offices(who)
    offered = set()
    for place in office.workspace.places:
        office.workspace.go(place)
        office.settle()
        if place is not PlaceName.VOLUNTEERING:  # it is one record, and what it offers is offered of that
            offered |= {(words(PLACES[place].words), words(one.words)) for one in office.workspace.offers}
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    found = {(words(one.page), words(one.words)) for one in actions(searched(office, "")) if one.page is not None}
    # A gate pick-up for somebody who is chosen first is an action of its own, on every page.
    assert found == {(page, called) for page, called in offered if called != "Book a gate pick-up"}


@pytest.mark.parametrize("who", ["farida", "ruth", "priya"])
def test_what_is_offered_for_somebody_to_be_chosen_is_what_may_be_done_for_them(offices: Offices, who: str) -> None:
    office = offices(who)
    town = office.town
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    town.exchange()
    of_people = [one for one in ACTIONS if one.form is not None]
    before = {one.form for one in of_people if one.ready(office.workspace)}
    office.open_person(town.pike)
    assert office.workspace.has_person
    assert {one.form for one in of_people if one.ready(office.workspace)} == before


def test_other_words_that_people_look_by_lead_there_in_welsh_too(office: Office) -> None:
    office.speak(Language.WELSH)
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    found = {action.form: words(action.words) for action in actions(searched(office, "mewnforio"))}
    assert found == {
        FormName.IMPORT_SHEET: "Dod â thaenlen i mewn…",
        FormName.IMPORT_MENTORS: "Dod â mentoriaid i mewn…",
    }
    office.speak(Language.ENGLISH)


@pytest.mark.parametrize("spoken", Language)
@pytest.mark.parametrize("typed", ["language", "iaith"])
def test_whoever_is_in_a_window_of_the_other_language_finds_both_by_their_own_word(
    office: Office, spoken: Language, typed: str
) -> None:
    office.speak(spoken)
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    found = {words(action.words) for action in actions(searched(office, typed))}
    office.speak(Language.ENGLISH)
    assert found >= {"English", "Cymraeg"}


def test_help_elsewhere_leads_to_the_directory(office: Office) -> None:
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    assert [words(action.words) for action in actions(searched(office, "help elsewhere"))] == ["Go to Directory"]


@pytest.mark.parametrize("who", ["farida", "ruth"])
def test_a_local_service_is_found_and_opens_in_the_directory(offices: Offices, who: str, qtbot: QtBot) -> None:
    office = offices(who)
    town = office.town
    service = LocalService(name="Lock and Larder", help_kind="housing", areas=("Walsall",))
    added = town.farida.add(service, FolderKey(Folder.OFFICE, town.farida.service))
    town.exchange()
    office.workspace.go(PlaceName.TODAY)
    dialog = searched(office, "larder")
    assert dialog._model.index(0).data(ROW).name == "Lock and Larder"
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    office.settle()
    assert office.workspace.place is PlaceName.DIRECTORY
    assert office.workspace.page(PlaceName.DIRECTORY).open_record == added


@pytest.mark.parametrize("typed", ["concern", "safeguard", "suicide", "danger"])
def test_a_concern_is_found_by_the_words_people_have_for_it(offices: Offices, typed: str) -> None:
    office = offices("ruth")
    office.workspace.go(PlaceName.TODAY)
    assert words(actions(searched(office, typed))[0].words) == "Something worries me"


@pytest.mark.parametrize("typed", ["pryder", "diogelu", "hunanladdiad", "perygl"])
def test_a_concern_is_found_by_the_welsh_words_for_it(offices: Offices, typed: str) -> None:
    office = offices("ruth")
    office.speak(Language.WELSH)
    office.workspace.go(PlaceName.TODAY)
    assert actions(searched(office, typed))[0].keys == ("Ctrl+Shift+W",)
    office.speak(Language.ENGLISH)


def test_what_is_read_out_of_an_action_names_its_page(office: Office) -> None:
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    dialog = searched(office, "enrol")
    said = dialog._model.data(dialog._model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Enrol a mentor. Mentors."
