"""Booking a gate pick-up: what is known is filled in, every warning is read before it is booked."""

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import PersonTab
from tests.ui.announced import heard
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import Stage, told, visible
from ui.i18n import Language
from ui.panels.gate import GatePanel
from ui.widgets.bars import Notice


def open_panel(stage: Stage) -> GatePanel:
    stage.workspace.open_form(FormName.GATE)
    stage.settle()
    panel = stage.workspace.people.person.panel
    assert isinstance(panel, GatePanel)
    return panel


def test_nothing_that_is_known_is_asked_again(person: Stage) -> None:
    entry = open_panel(person)._entry()
    assert entry is not None
    assert (entry.day, entry.at, entry.place) == (date(2026, 12, 22), time(8, 30), "HMP Featherstone, main gate")


def test_a_warning_is_shown_before_it_is_booked(person: Stage) -> None:
    person.gateway.advice = (say("Ruth Osei already has a visit at 09:00."),)
    panel = open_panel(person)
    person.settle()
    notices = [notice._text.text() for notice in visible(panel, Notice)]  # type: ignore[attr-defined]
    assert notices == ["Ruth Osei already has a visit at 09:00."]


def test_a_warning_goes_when_its_reason_goes(person: Stage) -> None:
    person.gateway.advice = (say("Ruth Osei already has a visit at 09:00."),)
    panel = open_panel(person)
    person.gateway.advice = ()
    panel._ask_advice()
    person.settle()
    assert visible(panel, Notice) == []


def test_a_warning_that_stands_is_told_once(person: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    announced = heard(monkeypatch)
    person.gateway.advice = (say("Ruth Osei already has a visit at 09:00."),)
    panel = open_panel(person)
    panel._ask_advice()
    person.settle()
    assert announced.count("Ruth Osei already has a visit at 09:00.") == 1


def test_a_gate_pick_up_is_booked_once_and_stands_in_the_overview(person: Stage) -> None:
    panel = open_panel(person)
    panel.hand_in()
    panel.hand_in()
    person.settle()
    assert len(person.gateway.gates) == 1
    view = person.workspace.people.person
    view.open_tab(PersonTab.OVERVIEW)
    person.settle()
    shown = [label.text() for label in visible(view, QLabel)]  # type: ignore[attr-defined]
    assert "Gate pick-up on 22 December at 08:30: HMP Featherstone, main gate. Ruth Osei goes." in shown


def test_what_is_missing_is_said_before_anything_is_booked(person: Stage) -> None:
    panel = open_panel(person)
    panel._when.at.clear()
    panel._place.clear()
    panel._who.setCurrentIndex(-1)
    panel.hand_in()
    said = panel._form.summary.accessibleDescription()
    assert said == (
        "Enter the time as hours and minutes, such as 09:30 Say where to meet, such as the main gate Choose who goes"
    )
    assert person.gateway.gates == []


def test_a_refused_booking_says_why_and_keeps_the_form(person: Stage) -> None:
    person.gateway.refuse_with = say("Ruth's vetting for Featherstone ends before that day.")
    panel = open_panel(person)
    panel.hand_in()
    person.settle()
    assert panel._form.summary.isVisible()
    assert person.workspace.people.person.panel is panel


def test_the_month_of_an_open_form_follows_the_language_and_letters_of_ones_own_stay(person: Stage) -> None:
    panel = open_panel(person)
    person.speak(Language.WELSH)
    assert (panel._when.month.text(), panel._when.value) == ("Rhagfyr", date(2026, 12, 22))
    panel._when.month.setText("rhag")
    person.speak(Language.ENGLISH)
    assert (panel._when.month.text(), panel._when.value) == ("rhag", date(2026, 12, 22))


def test_nothing_can_be_typed_that_what_the_form_begins_with_would_write_over(person: Stage, qtbot: QtBot) -> None:
    person.workspace.open_form(FormName.GATE)
    panel = person.workspace.people.person.panel
    assert isinstance(panel, GatePanel)
    qtbot.keyClicks(panel._place, "The back gate")
    panel.hand_in()
    assert (panel._place.text(), panel._form.summary.isVisible()) == ("", False)
    person.settle()
    assert panel._place.text() == "HMP Featherstone, main gate"
    assert QApplication.focusWidget() is panel._when.day


def test_what_is_typed_of_a_gate_pick_up_is_found_again_until_it_is_booked(office: Office, qtbot: QtBot) -> None:
    office.open_person(office.town.pike)
    panel = open_panel(office)
    qtbot.keyClicks(panel._note, "Bring the keys")
    qtbot.keyClick(panel._note, Qt.Key.Key_Escape)
    office.settle()
    assert office.workspace.people.person.panel is None
    again = open_panel(office)
    assert (again._note.toPlainText(), again._kept.text()[:10]) == ("Bring the keys", "Draft kept")
    again._when.show_typed(day="22", month="dec", year="2026", at="08:30")
    again._place.setText("The back gate")
    again.hand_in()
    office.settle()
    assert office.workspace.people.person.panel is None
    booked = open_panel(office)
    assert (booked._note.toPlainText(), booked._kept.text()) == ("Bring the keys", "")


def test_one_that_is_booked_is_changed_and_one_that_is_left_as_it_was_says_so_without_an_undo(office: Office) -> None:
    office.open_person(office.town.pike)
    panel = open_panel(office)
    panel._when.show_typed(day="22", month="dec", year="2026", at="08:30")
    panel._place.setText("The back gate")
    panel.hand_in()
    office.settle()
    bar = office.workspace.undo_bar
    assert (bar._text.text(), bar._undo.isVisible()) == ("The gate pick-up is booked.", True)
    for place, said in (("The main gate", "The gate pick-up is changed."), ("The main gate", "Nothing was changed.")):
        panel = open_panel(office)
        assert panel._act.text() == "Change it"
        panel._place.setText(place)
        panel.hand_in()
        office.settle()
        assert bar._text.text() == said
    assert not bar._undo.isVisible()


def test_what_is_typed_of_a_gate_pick_up_can_be_thrown_away(office: Office, qtbot: QtBot) -> None:
    office.open_person(office.town.pike)
    panel = open_panel(office)
    assert not panel._discard.isVisible()
    qtbot.keyClicks(panel._place, "The back gate")
    panel.keep()
    office.settle()
    panel._discard.click()
    office.settle()
    assert open_panel(office)._place.text() == ""


def test_whoever_goes_to_the_gate_alone_says_by_when_they_are_back_and_reads_that_nobody_else_knows(
    offices: Offices, qtbot: QtBot
) -> None:
    town = offices().town
    town.exchange(town.farida, town.ruth)
    ruth = offices("ruth")
    ruth.open_person(town.pike)
    panel = open_panel(ruth)
    panel._when.show_typed(day="22", month="dec", year="2026", at="08:30")
    panel._place.setText("The main gate")
    for wrong, sentence in (("noonish", "such as 15:30"), ("08:00", "expected back after the appointment")):
        panel._back.setText(wrong)
        panel.hand_in()
        ruth.settle()
        assert sentence in told(panel)
    panel._back.setText("14:00")
    panel._ask_advice()
    ruth.settle()
    assert "Nobody else knows of this time yet." in told(panel)
    panel.hand_in()
    ruth.settle()
    assert "The gate pick-up is booked. Nobody else knows of this time yet." in told(ruth.window)
    (one,) = ruth.at.ids("appointment")
    assert getattr(ruth.at.record(Id(one)), "expected_back", None) == datetime(2026, 12, 22, 14, tzinfo=UTC)
    assert open_panel(ruth)._back.text() == "14:00"
