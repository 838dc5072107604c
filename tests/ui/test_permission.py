"""Permissions to share: nothing leaves before somebody has read what, to whom and how it is stopped."""

from datetime import date

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.form_names import FormName
from caseworker.queries.permission_form import PermissionEntry, Permitted
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import PersonTab
from tests.queries.conftest import gateway_of
from tests.ui.conftest import Stages
from tests.ui.fake import FakeGateway
from tests.ui.office import Office
from tests.ui.people import JASON
from tests.ui.stage import Stage, dialog_of, press, told
from ui.i18n import Language, words
from ui.panels.permission import PermissionPanel

PROGRESS = Permitted(Id("body"), "progress", say("How it is going"), "Probation North")


def open_panel(stage: Stage) -> PermissionPanel:
    stage.workspace.open_form(FormName.PERMISSIONS)
    stage.settle()
    panel = stage.workspace.people.person.panel
    assert isinstance(panel, PermissionPanel)
    return panel


def fill(panel: PermissionPanel) -> None:
    panel._purpose.setCurrentIndex(0)
    panel._how.setCurrentIndex(panel._how.findData("phone"))
    panel._until.show_typed(day="1", month="mar", year="2027", at="")


def test_the_form_opens_from_what_the_person_has_agreed_to(person: Stage) -> None:
    person.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    person.settle()
    offered = person.workspace.people.person.sections[PersonTab.OVERVIEW].findChildren(QPushButton)
    next(made for made in offered if made.text() == "Give or withdraw a permission").click()
    person.settle()
    assert isinstance(person.workspace.people.person.panel, PermissionPanel)


def test_what_is_missing_is_said_all_at_once(person: Stage) -> None:
    panel = open_panel(person)
    panel._on.year.setText("26")
    panel._until.show_typed(day="1", month="mar", year="2026", at="")
    panel.hand_in()
    assert panel._form.summary.accessibleDescription() == (
        "Choose what it is for Choose how they said so "
        "Enter a real day, such as 7 dec 2026, with all four figures of the year "
        "Enter a day that is not over, or leave it empty"
    )
    assert person.gateway.permissions == []


def test_a_permission_is_written_down_only_after_what_leaves_to_whom_has_been_read(person: Stage) -> None:
    panel = open_panel(person)
    fill(panel)
    panel.hand_in()
    dialog = dialog_of(person)
    said = told(dialog)
    assert "From now on Probation North is told what is written about: How it is going." in said
    assert "It ends after 1 March 2027." in said
    assert "Withdrawing it stops the sharing at once" in said
    assert person.gateway.permissions == []
    press(dialog, "Share it")
    person.settle()
    assert person.gateway.permissions == [
        PermissionEntry(
            JASON.case, "progress", Id("body"), "phone", date(2026, 12, 7), Id("farida"), date(2027, 3, 1)
        )
    ]  # fmt: skip
    assert person.workspace.people.person.panel is None
    assert not person.workspace.undo_bar._undo.isVisible()


def test_a_refused_permission_says_why_and_keeps_the_form(person: Stage) -> None:
    panel = open_panel(person)
    fill(panel)
    panel.hand_in()
    person.gateway.refuse_with = say("This body is not let into the case, so there is nothing to permit.")
    press(dialog_of(person), "Share it")
    person.settle()
    assert panel._form.summary.isVisible()
    assert panel._how.currentData() == "phone"


def test_what_is_typed_of_a_permission_is_found_again_until_it_is_written_down(office: Office, qtbot: QtBot) -> None:
    office.open_person(office.town.pike)
    panel = open_panel(office)
    panel._how.put_back("phone")
    panel._on.show_typed(day="5", month="dec", year="2026", at="")
    qtbot.keyClicks(panel._until.year, "2027")
    office.workspace.people.person.close_panel()
    office.workspace.go(PlaceName.TODAY)
    office.settle()
    with office.town.farida.store.reading() as connection:
        needs = gateway_of(office.town.farida).today(connection).left[0]
    assert "Permission to share, Jason Pike" in [words(row.below) for row in needs.rows]
    office.open_person(office.town.pike)
    again = open_panel(office)
    assert (again._how.currentData(), again._on.value, again._until.year.text()) == ("phone", date(2026, 12, 5), "2027")
    fill(again)
    again.hand_in()
    press(dialog_of(office), "Share it")
    office.settle()
    assert open_panel(office)._kept.text() == ""


def test_a_permission_is_withdrawn_after_a_dialog_of(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(permitted=(PROGRESS,)))
    stage.unlock()
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    (withdraw,) = [made for made in panel.findChildren(QPushButton) if made.text() == "Withdraw it…"]
    assert withdraw.accessibleName() == "Withdraw: How it is going, with Probation North"
    withdraw.click()
    dialog = dialog_of(stage)
    assert "Nothing more leaves for Probation North about: How it is going." in told(dialog)
    press(dialog, "Withdraw it")
    stage.settle()
    assert stage.gateway.permitted == ()


def test_without_a_body_in_the_case_the_panel_says_that_nobody_is_there_to_share_with(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(bodies=()))
    stage.unlock()
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    assert panel._nobody.isVisible()
    assert not panel._form.isVisible()
    assert not panel._act.isVisible()


def test_in_another_language_what_was_chosen_stays_chosen_and_nothing_is_chosen_by_itself(person: Stage) -> None:
    panel = open_panel(person)
    panel._how.setCurrentIndex(1)
    person.speak(Language.WELSH)
    chosen = (panel._purpose.currentData(), panel._how.currentData(), panel._how.currentText())
    person.speak(Language.ENGLISH)
    assert chosen[:2] == (None, "phone")
    assert chosen[2] != "Said by phone"
