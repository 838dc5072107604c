"""The disclosure ledger on the Sync page: what left or came, by name, body and time; none for a mentor."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.domain.disclosure import Purpose
from caseworker.domain.folders import shared_folder
from caseworker.domain.referrals import Referral
from caseworker.queries.ledger_rows import AskedLines, LedgerPage
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab
from caseworker.services import permissions
from tests.queries.conftest import Town
from tests.ui.conftest import Offices, Stages
from tests.ui.fake import FakeGateway
from tests.ui.office import Office
from tests.ui.people import SYNC
from ui.i18n import Language
from ui.models.timeline import DayHeading
from ui.pages.ledger import LedgerView
from ui.pages.sync_tabs import LEDGER, STANDING, SyncTabs


def furnish(town: Town) -> None:
    """Pike lets the body know how it goes; a session has been told to it and has arrived."""
    town.put(Referral(given_name="Jason", family_name="Pike"), shared_folder(town.pike, town.probation.service))
    permissions.grant(town.farida.desk, case=town.pike, body=town.probation.service, purpose=Purpose.PROGRESS)
    town.session(by=town.farida, told="Passed the forklift test")
    town.exchange(rounds=3)


def opened(office: Office) -> Office:
    """The window with the ledger in sight."""
    office.workspace.go(PlaceName.SYNC)
    office.settle()
    tabs(office).line.tabs.setCurrentIndex(LEDGER)
    office.settle()
    return office


def tabs(office: Office) -> SyncTabs:
    page = office.workspace.page(PlaceName.SYNC)
    assert isinstance(page, SyncTabs)
    return page


def ledger(office: Office) -> LedgerView:
    return tabs(office).ledger


def sentences(office: Office) -> list[str]:
    model = ledger(office).list.model()
    rows = [model.index(number, 0) for number in range(model.rowCount())]
    return [str(row.data(Qt.ItemDataRole.AccessibleTextRole)) for row in rows]


@pytest.fixture
def office_told(offices: Offices) -> Office:
    office = offices("farida")
    furnish(office.town)
    return opened(office)


def test_every_line_is_a_whole_sentence_under_the_heading_of_its_day(office_told: Office) -> None:
    heading, line = sentences(office_told)
    assert heading == "Today, Monday 7 December"
    assert line == (
        "Pike, Jason: how it is going. Shared with Staffordshire Probation, received by Staffordshire Probation "
        "practitioner. 7 December 2026 at 09:00. The person's permission. Progress."
    )


def test_enter_on_a_line_opens_the_agreement_and_sharing_of_whom_it_is_about(office_told: Office, qtbot: QtBot) -> None:
    tabs(office_told).arrive()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget() is ledger(office_told).list
    qtbot.keyClick(ledger(office_told).list, Qt.Key.Key_Return)
    office_told.settle()
    person = office_told.workspace.people.person
    assert (person.case, person.tab) == (office_told.town.pike, PersonTab.SHARING)
    office_told.workspace.back()
    office_told.settle()
    assert ledger(office_told).isVisible()


def test_the_button_below_opens_the_chosen_line_and_is_there_for_no_other(office_told: Office) -> None:
    view = ledger(office_told)
    assert not view.open_button.isVisible()
    view.list.choose(1)
    assert view.open_button.isVisible()
    view.open_button.click()
    office_told.settle()
    assert office_told.workspace.people.person.case == office_told.town.pike


def test_a_name_that_nobody_bears_is_answered_with_what_to_do(office_told: Office, qtbot: QtBot) -> None:
    view = ledger(office_told)
    tabs(office_told).arrive()
    qtbot.keyClicks(view.search, "khan")
    office_told.until(lambda: sentences(office_told) == [])
    assert view._nothing._title.text() == "Nothing found for “khan”"
    view.search.clear()
    office_told.until(lambda: len(sentences(office_told)) == 2)


def test_enter_after_the_last_letter_goes_to_the_first_line_that_these_letters_find(
    office_told: Office, qtbot: QtBot
) -> None:
    view = ledger(office_told)
    tabs(office_told).arrive()
    qtbot.keyClicks(view.search, "khan\r")
    office_told.settle()
    assert (sentences(office_told), view.search.hasFocus()) == ([], True)
    view.search.selectAll()
    qtbot.keyClicks(view.search, "pike\r")
    office_told.settle()
    assert (view.row is not None, view.list.hasFocus()) == (True, True)


def test_a_time_leaves_out_what_is_older(office_told: Office) -> None:
    view, clock = ledger(office_told), office_told.at.clock
    clock.move_to(clock.now().replace(year=2027))
    view.times.setCurrentIndex(1)
    view.times.activated.emit(1)
    office_told.settle()
    assert view._nothing._title.text() == "Nothing here"
    view.times.setCurrentIndex(0)
    view.times.activated.emit(0)
    office_told.settle()
    assert len(sentences(office_told)) == 2


def test_organisations_are_to_choose_from_only_where_there_are_several(office_told: Office) -> None:
    assert not ledger(office_told).others.isVisible()


def test_what_is_told_meanwhile_stands_there_and_what_was_chosen_stays_so_otherwise(office_told: Office) -> None:
    view = ledger(office_told)
    view.list.choose(1)
    office_told.workspace.exchange()
    office_told.settle()
    assert tabs(office_told)._stack.currentIndex() == STANDING
    tabs(office_told).line.tabs.setCurrentIndex(LEDGER)
    office_told.settle()
    assert view.row is not None
    office_told.town.session(by=office_told.at, told="Began at the warehouse")
    view._model.ask_again()
    office_told.settle()
    assert len(sentences(office_told)) == 3


def test_a_practitioner_sees_what_came(offices: Offices) -> None:
    office = offices("priya")
    furnish(office.town)
    opened(office)
    assert "From Gate House" in sentences(office)[1]
    assert ledger(office)._says.text().startswith("What services have told your organisation")


def test_a_mentor_has_neither_the_ledger_nor_a_tab_for_it(offices: Offices) -> None:
    office = offices("ruth")
    furnish(office.town)
    office.workspace.go(PlaceName.SYNC)
    office.settle()
    assert not tabs(office).line.isVisible()


def test_an_empty_ledger_says_what_belongs_in_it(office: Office) -> None:
    view = ledger(opened(office))
    assert view._nothing._title.text() == "Nothing was told to anybody."
    assert view._nothing._advice.text().startswith("What is told to a commissioning body is listed here")


def test_the_ledger_is_told_in_welsh_too(office_told: Office) -> None:
    office_told.speak(Language.WELSH)
    assert tabs(office_told).line.tabs.tabText(LEDGER) == "Cofrestr datgeliadau"
    heading, line = sentences(office_told)
    assert heading.startswith("Heddiw")
    assert "Caniatâd y person" in line


class Unasked(FakeGateway):
    """Whoever asks it for the ledger is wrong to."""

    def ledger(self, reader: object, *, asked: AskedLines, offset: int, limit: int) -> LedgerPage:
        raise AssertionError("nobody looks at the ledger")


def test_nothing_is_asked_of_a_ledger_that_nobody_looks_at(stages: Stages) -> None:
    stage = stages(gateway=Unasked(state=replace(SYNC, ledger=True)))
    stage.unlock()
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    assert stage.workspace.sync.isVisible()


def test_the_heading_of_a_day_is_no_line_to_choose(office_told: Office) -> None:
    assert isinstance(ledger(office_told)._model._lines[0], DayHeading)
    ledger(office_told).list.choose(0)
    assert ledger(office_told).row is None
