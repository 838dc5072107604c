"""The directory and help from elsewhere in the window: kept by coordinators, asked of, and followed to the end."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.domain.directory import LocalService
from caseworker.domain.folders import Folder, FolderKey
from caseworker.domain.ids import Id
from caseworker.domain.onward import OnwardReferral
from caseworker.domain.referrals import Need
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab
from caseworker.services import onward
from tests.journeys.hands import Hands
from tests.queries.conftest import TODAY, Town
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press, told, visible
from ui.i18n import Language
from ui.pages.records import RecordsPageView
from ui.widgets.entries import ChoiceEntry
from ui.widgets.forms import ProblemLine


def put(town: Town, name: str, **values: object) -> Id:
    said = {"name": name, "help_kind": "housing", "checked_on": TODAY, **values}
    return town.farida.add(LocalService(**said), FolderKey(Folder.OFFICE, town.farida.service))  # type: ignore[arg-type]


def go(office: Office) -> RecordsPageView:
    office.workspace.go(PlaceName.DIRECTORY)
    office.settle()
    page = office.workspace.page(PlaceName.DIRECTORY)
    assert isinstance(page, RecordsPageView)
    return page


@pytest.fixture
def pike(office: Office) -> Office:
    """A coordinator with Jason Pike's overview open, and two services in the directory."""
    put(office.town, "A far-off kitchen", help_kind="food", pathways=("finance",), areas=("Conwy",))
    put(office.town, "Lock and Larder", pathways=("accommodation",), areas=("Walsall",), who_may_refer=("self",))
    office.town.put(Need(pathway="accommodation", words="No address"))
    return opened(office)


def opened(office: Office) -> Office:
    office.open_person(office.town.pike)
    office.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    office.settle()
    return office


def overview(office: Office) -> str:
    return told(office.workspace.people.person.sections[PersonTab.OVERVIEW])


def referral(office: Office) -> OnwardReferral:
    with office.at.desk.act("look") as act:
        (found,) = act.of_kind("onward_referral", scope=office.town.pike)
    assert isinstance(found.record, OnwardReferral)
    return found.record


def test_a_service_that_is_added_opens_with_what_is_known_of_it(office: Office) -> None:
    page = go(office)
    assert "will stand here" in told(page)
    office.hand_in(
        *(FormName.ADD_SERVICE, office.at.service),
        name=("Lock and Larder",),
        help_kind=("housing",),
        areas=("Walsall\nWS2",),
        phone=("01632 960201",),
    )
    assert page.open_record
    assert "01632 960201" in told(page)
    assert "Walsall, WS2" in told(page)


def test_enter_in_the_search_goes_into_the_first_one_found_also_before_any_was_open(office: Office) -> None:
    put(office.town, "Lock and Larder")
    page, hands = go(office), Hands(office)
    hands.type("lock")
    hands.press("Return")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert page.record.isAncestorOf(focused)
    assert hands.at


def test_what_an_entry_lacks_is_said_all_at_once(office: Office) -> None:
    go(office)
    panel = office.hand_in(FormName.ADD_SERVICE, office.at.service)
    assert "Enter the name of the service" in told(panel)
    assert "Choose what kind of help it is" in told(panel)


def test_an_entry_is_changed_over_what_a_colleague_wrote_meanwhile(office: Office) -> None:
    record = put(office.town, "Lock and Larder")
    go(office).open(record)
    office.settle()
    panel = office.fill_in(FormName.CHANGE_SERVICE, record, hours=("Weekdays",))
    office.at.change(record, phone="01632 960202")
    panel.hand_in()
    office.settle()
    kept = office.at.record(record)
    assert (kept.hours, kept.phone) == ("Weekdays", "01632 960202")


def test_an_entry_is_checked_closed_and_opened_again(office: Office) -> None:
    record = put(office.town, "Lock and Larder", checked_on=date(2025, 6, 1))
    page = go(office)
    page.open(record)
    office.settle()
    assert "Nobody has checked this entry for a year" in told(page)
    office.hand_in(FormName.CHECK_SERVICE, record)
    assert "Nobody has checked" not in told(page)
    office.hand_in(FormName.CLOSE_SERVICE, record, closed_on=("7", "12", "2026"), closed_why=("No grant",))
    assert "This service closed on 7 December: No grant" in told(page)
    office.hand_in(FormName.REOPEN_SERVICE, record)
    assert office.at.record(record).closed_on is None


def test_a_mentor_reads_the_directory_and_is_offered_nothing_in_it(offices: Offices) -> None:
    town = offices("farida").town
    record = put(town, "Lock and Larder")
    town.exchange()
    ruth = offices("ruth")
    page = go(ruth)
    page.open(record)
    ruth.settle()
    assert "Lock and Larder" in told(page)
    assert page.offers == ()


def test_a_kind_of_help_is_found_by_its_words_in_the_language_of_the_window_and_in_english(office: Office) -> None:
    put(office.town, "Ceiniog Deg", help_kind="debt", areas=("Conwy",))
    put(office.town, "Lock and Larder", areas=("Walsall",))
    office.speak(Language.WELSH)
    page = go(office)
    for typed in ("dyled", "debt"):
        page.search.setText(typed)
        page._search_now()
        office.settle()
        assert [str(page._model.row(number).name) for number in range(page._model.rowCount())] == ["Ceiniog Deg"]


def test_services_that_fit_the_person_come_first_when_help_is_asked_for(pike: Office) -> None:
    press(pike.workspace.people.person.sections[PersonTab.OVERVIEW], "Send an onward referral")
    pike.settle()
    panel = pike.fill_in(FormName.SEND_ONWARD, pike.town.pike)
    entry = panel.entry("service")
    assert isinstance(entry, ChoiceEntry)
    assert [str(choice.words) for choice in entry.line.choices] == [
        "Lock and Larder (housing, Walsall)",
        "A far-off kitchen (food and furniture, Conwy)",
    ]


def test_help_is_asked_for_accepted_seen_and_ended_from_the_overview(pike: Office) -> None:
    sent = {"pathway": ("accommodation",), "service_name": ("The Paper Boat",), "agreed": ("yes",)}
    pike.hand_in(FormName.SEND_ONWARD, pike.town.pike, **sent)
    assert "The Paper Boat" in overview(pike)
    one = referral(pike).id
    pike.hand_in(FormName.ONWARD_ACCEPTED, one, answer=("Tuesday",))
    assert "Accepted on 7 December. Tuesday" in overview(pike)
    pike.hand_in(FormName.ONWARD_SEEN, one)
    assert "First seen on 7 December." in overview(pike)
    pike.hand_in(FormName.ONWARD_ENDED, one, ended_how=("helped",))
    assert "Ended on 7 December: helped as asked." in overview(pike)


def test_everything_that_an_onward_referral_lacks_is_said_at_once(pike: Office) -> None:
    panel = pike.hand_in(FormName.SEND_ONWARD, pike.town.pike)
    assert [line.accessibleName() for line in visible(panel._form.summary, ProblemLine)] == [
        "Choose for which need help is asked",
        str(onward.ONE_SERVICE),
        "Say whether the person wants this",
    ]
    panel.entry("service_name").show_texts(("The Paper Boat",))
    panel.hand_in()
    pike.settle()
    assert str(onward.ONE_SERVICE) not in told(panel)


def test_a_refusal_asks_why(pike: Office) -> None:
    one = pike.town.put(OnwardReferral(service_name="The Paper Boat", pathway="work", sent_on=TODAY))
    panel = pike.hand_in(FormName.ONWARD_REFUSED, one)
    assert "Choose why it was refused" in told(panel)
    panel.entry("refused_why").show_texts(("full",))
    panel.hand_in()
    pike.settle()
    assert "Refused on 7 December: no room. Nothing has followed yet." in overview(pike)


def test_one_written_down_by_mistake_is_taken_back(pike: Office) -> None:
    one = pike.town.put(OnwardReferral(service_name="The Paper Boat", pathway="work", sent_on=TODAY))
    pike.hand_in(FormName.ONWARD_TAKEN_BACK, one)
    assert "No other service has been asked for help." in overview(pike)


def test_the_form_warns_of_what_the_entry_does_not_say(pike: Office) -> None:
    place = FolderKey(Folder.OFFICE, pike.at.service)
    with pike.at.desk.act("look") as act:
        found = act.of_kind("local_service", scope=place.scope)
    larder = next(one.record.id for one in found if getattr(one.record, "name", "") == "Lock and Larder")
    pike.at.change(larder, checked_on=date(2025, 6, 1))
    sent = {"pathway": ("work",), "service": (larder,), "agreed": ("yes",)}
    panel = pike.fill_in(FormName.SEND_ONWARD, pike.town.pike, **sent)
    panel._ask_warnings()
    pike.settle()
    assert "does not say that it helps with education, skills and work" in told(panel)
    assert "does not say that you may refer to it" in told(panel)
    assert "Nobody has checked this entry for a year" in told(panel)


def test_a_practitioner_has_neither_the_page_nor_the_forms(offices: Offices) -> None:
    priya = offices("priya")
    assert FormName.SEND_ONWARD not in {offer.form for offer in priya.workspace.offers}
    assert PlaceName.DIRECTORY not in priya.workspace.places
