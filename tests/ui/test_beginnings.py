"""Pages on which nothing stands yet: each says what will stand there, and its button does what comes first."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from caseworker.domain.appointments import Appointment
from caseworker.domain.folders import case_folder
from caseworker.domain.service import Role
from caseworker.queries.place_names import PlaceName
from tests.devices import Device, device, enrol, founder
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import told, visible
from ui.pages.list_detail import ListDetail
from ui.widgets.empty import Empty
from ui.widgets.focus import focused_in
from ui.widgets.side_panel import SidePanel


def arrived(office: Office, place: PlaceName) -> ListDetail:
    office.workspace.go(place)
    office.settle()
    page = office.workspace.page(place)
    assert isinstance(page, ListDetail)
    return page


def ways(page: ListDetail) -> list[QPushButton]:
    """What is offered in the place of what is not there."""
    return [one for empty in visible(page, Empty) for one in buttons(empty)]


def buttons(widget: QWidget) -> list[QPushButton]:
    return [one for one in widget.findChildren(QPushButton) if one.isVisible()]


def mentor() -> Device:
    """A mentor whose laptop has exchanged nothing yet."""
    wyn = founder("Wyn Parry")
    made = enrol(wyn, device("Zoe Lloyd", of=wyn), role=Role.MENTOR)
    made.take_roster_of(wyn)
    return made


@pytest.mark.parametrize(("place", "says", "leads_to"), [
    (PlaceName.PEOPLE, "Everybody whose referral is accepted will stand here.", PlaceName.REFERRALS),
    (PlaceName.REFERRALS, "Every referral will stand here until", PlaceName.REFERRALS),
    (PlaceName.MATCHING, "People who need a mentor will stand here", PlaceName.REFERRALS),
    (PlaceName.CALENDAR, "Appointments and gate pick-ups will stand under their days", PlaceName.REFERRALS),
    (PlaceName.MENTORS, "Every mentor will stand here", PlaceName.MENTORS),
    (PlaceName.DIRECTORY, "Services that help people in your area will stand here", PlaceName.DIRECTORY),
])  # fmt: skip
def test_a_new_coordinator_reads_what_will_stand_on_a_page_and_begins_with_its_button(
    offices: Offices, place: PlaceName, says: str, leads_to: PlaceName
) -> None:
    office = offices(founder("Wyn Parry"))
    page = arrived(office, place)
    assert says in told(page)
    ways(page)[0].click()
    office.settle()
    assert office.workspace.place is leads_to
    (panel,) = visible(office.workspace, SidePanel)
    assert focused_in(panel) is not None


@pytest.mark.parametrize("place", [PlaceName.PEOPLE, PlaceName.CALENDAR, PlaceName.DIRECTORY])
def test_a_mentor_with_whom_nothing_was_exchanged_yet_is_led_to_the_exchange(
    offices: Offices, place: PlaceName
) -> None:
    office = offices(mentor())
    (way,) = ways(arrived(office, place))
    way.click()
    office.settle()
    assert office.workspace.place is PlaceName.SYNC


def test_a_mentor_whose_file_has_not_come_is_led_to_the_exchange(offices: Offices) -> None:
    office = offices(mentor())
    office.workspace.go(PlaceName.VOLUNTEERING)
    office.settle()
    (way,) = [one for one in buttons(office.workspace) if one.text() == "Open"]
    way.click()
    office.settle()
    assert office.workspace.place is PlaceName.SYNC


def test_what_is_searched_for_in_vain_where_somebody_is_offers_no_beginning(offices: Offices) -> None:
    office = offices("farida")
    page = arrived(office, PlaceName.PEOPLE)
    page.search.setText("zebedee")
    office.settle()
    assert "Nobody found for “zebedee”" in told(page)
    assert ways(page) == []


def test_beside_days_on_which_nothing_is_booked_nothing_is_to_be_chosen(offices: Offices) -> None:
    office = offices("farida")
    page = arrived(office, PlaceName.CALENDAR)
    assert "Choose one in the list" not in told(page)
    assert [one.text() for one in ways(page)] == ["Book an appointment", "Book a gate pick-up"]
    town = office.town
    at = town.farida.clock.now() + timedelta(hours=3)
    town.farida.add(Appointment(starts_at=at, mentor=town.farida.member, purpose="session"), case_folder(town.pike))
    page._model.ask_again()
    office.settle()
    assert "Choose one in the list" in told(page)
    assert ways(page) == []


def test_nothing_is_tried_out_or_printed_for_nobody_who_waits(offices: Offices) -> None:
    office = offices("farida")
    page = arrived(office, PlaceName.MATCHING)
    assert [str(one.words) for one in office.workspace.offers] == ["Weights…"]
    town = office.town
    town.open("Zoe", "Winter")
    page._model.ask_again()
    office.settle()
    assert {"What if…", "Print for the meeting…"} < {str(one.words) for one in office.workspace.offers}
