"""My volunteering: a mentor's own file at her own window, and nothing that coordinators keep apart."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.domain.appointments import Appointment
from caseworker.domain.concerns import Concern
from caseworker.domain.errors import Refused
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Check
from caseworker.queries import volunteering
from caseworker.queries.place_names import PlaceName
from caseworker.services import concerns, matches, mentors
from tests.queries.conftest import FEATHERSTONE, TODAY, asked
from tests.queries.test_candidates import volunteer
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import told
from tests.ui.test_proposals import laptop_of
from ui.pages.own_file import OwnFilePage
from ui.panels.session import SessionPanel


def page_of(office: Office) -> OwnFilePage:
    """The mentor's own page, as Ctrl and its number lead to it."""
    office.workspace.go(PlaceName.VOLUNTEERING)
    office.settle()
    page = office.workspace.page(PlaceName.VOLUNTEERING)
    assert isinstance(page, OwnFilePage)
    return page


def tab(page: OwnFilePage, name: str) -> str:
    """What stands under one of its tabs."""
    page.record.open_named(name)
    shown = page.record._stack.currentWidget()
    assert shown is not None
    return told(shown)


@pytest.fixture
def farida(offices: Offices) -> Office:
    return offices()


@pytest.fixture
def own(farida: Office) -> Id:
    """The file of Zoe, with a concern about her that she must not hold."""
    zoe = volunteer(farida.town, "Zoe", "Lloyd")
    worry = Concern(words="Gave out a home number", severity="today", about_mentor=zoe)
    concerns.raise_concern(farida.at.desk, concern=worry)
    return zoe


@pytest.fixture
def zoe(offices: Offices, farida: Office, own: Id) -> Office:
    """Zoe's window; her laptop has exchanged nothing yet."""
    return offices(laptop_of(farida.town, own, "Zoe Lloyd"))


def exchange(zoe: Office, farida: Office) -> None:
    """Farida sends what she has, and Zoe reads it at her window."""
    farida.at.run()
    zoe.workspace.exchange()
    zoe.settle()


def test_before_her_file_has_come_the_page_says_what_to_do_and_then_shows_it(zoe: Office, farida: Office) -> None:
    page = page_of(zoe)
    assert (
        "Your own file has not come to this laptop yet.\nWhat comes first\nAn exchange, under Sync, brings it."
        in told(page)
    )
    exchange(zoe, farida)
    page_of(zoe)
    titles = [page.record.tabs.tabText(number) for number in range(page.record.tabs.count())]
    assert titles == ["People and proposals", "Checks and training", "Hours", "Expenses", "Your file"]
    assert QApplication.focusWidget() is page.record.tabs


def test_what_coordinators_keep_of_a_mentor_is_neither_on_her_page_nor_on_her_laptop(
    zoe: Office, farida: Office
) -> None:
    exchange(zoe, farida)
    page = page_of(zoe)
    everything = " ".join(tab(page, name) for name in ("people", "checks", "hours", "file"))
    assert "Induction" in everything
    assert "If something here is wrong or has changed, tell your coordinator" in everything
    assert "home number" not in everything
    assert zoe.at.ids("concern") == set()


def test_a_session_that_she_records_counts_at_once_among_her_hours(zoe: Office, farida: Office, own: Id) -> None:
    imran = farida.town.open("Imran", "Khan")
    matches.make(farida.at.desk, case=imran, mentor=own, on=TODAY)
    exchange(zoe, farida)
    zoe.open_person(imran)
    zoe.workspace.record_session()
    zoe.settle()
    (panel,) = zoe.window.findChildren(SessionPanel)
    panel._attendance.choose("on_time")
    panel._minutes.setText("75")
    panel._summary.setPlainText("Walked to the council.")
    panel.hand_in()
    zoe.settle()
    page = page_of(zoe)
    assert "Imran Khan" in tab(page, "people")
    assert "1 session: 1 hour and 15 minutes" in tab(page, "hours")


def test_a_vetting_that_ends_before_a_visit_is_said_above_her_tabs(zoe: Office, farida: Office, own: Id) -> None:
    vetting = Check(check_type="prison_vetting", prison=FEATHERSTONE, outcome="clear", lapses_on=date(2026, 12, 20))
    mentors.add_check(farida.at.desk, mentor=own, check=vetting)
    imran = farida.town.open("Imran", "Khan")
    matches.make(farida.at.desk, case=imran, mentor=own, on=TODAY)
    at = datetime(2026, 12, 21, 10, tzinfo=UTC)
    visit = Appointment(starts_at=at, mentor=own, prison=FEATHERSTONE, held="in_prison", status="booked")
    farida.at.add(visit, case_folder(imran))
    exchange(zoe, farida)
    said = told(page_of(zoe).record._alert)
    assert said.strip() == "Vetting for Featherstone ends on 20 December: it affects the visit on 21 December."


def test_nobody_opens_the_file_of_another_there(farida: Office, own: Id) -> None:
    for who in (farida.at, farida.town.ruth):
        with asked(who) as reading, pytest.raises(Refused):
            volunteering.shown(reading, own)
