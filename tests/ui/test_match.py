"""A match made by hand: every hard rule in words, and none made while one is broken."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.form_names import FormName
from tests.ui.people import CANDIDATES, JASON, NOW
from tests.ui.stage import Stage
from ui.delegates import shown
from ui.models.roles import ROW
from ui.panels.match import MatchPanel


def open_panel(stage: Stage) -> MatchPanel:
    stage.workspace.open_form(FormName.MATCH)
    stage.settle()
    panel = stage.workspace.people.person.panel
    assert isinstance(panel, MatchPanel)
    return panel


def rules(panel: MatchPanel) -> list[str]:
    model = panel._rules
    return [model.index(number).data(Qt.ItemDataRole.AccessibleTextRole) for number in range(model.rowCount())]


def test_the_search_has_the_focus_and_the_first_mentor_is_in_hand(person: Stage) -> None:
    panel = open_panel(person)
    assert QApplication.focusWidget() is panel._search
    assert rules(panel)[0].startswith("Yes: Vetted for Hewell")


def test_a_mentor_whom_a_rule_bars_cannot_be_matched_and_the_rules_say_why(person: Stage) -> None:
    panel = open_panel(person)
    panel._list.choose(2)
    assert rules(panel)[:2] == [
        "No: Has no place free: 2 of 2 taken.",
        "No: Vetting for Hewell ended on 30 November 2026.",
    ]
    assert not panel._make.isVisible()
    assert panel._barred.text() == "A match is barred while a rule is broken."
    panel.make()
    person.settle()
    assert person.gateway.matches == []


def test_what_nobody_knows_is_not_told_as_a_rule_that_is_kept(person: Stage) -> None:
    panel = open_panel(person)
    panel._list.choose(1)
    shown_rule = shown.rule(panel._list.row.rules[0], today=NOW.date())  # type: ignore[attr-defined]
    assert rules(panel)[0] == "Not known: The distance is not known. Check the travel."
    assert (shown_rule.icon, shown_rule.colour) == ("circle-question-mark", "info")
    assert shown.candidate(panel._list.row).badge == "1 thing not known"  # type: ignore[arg-type]
    assert panel._make.isVisible()


def test_a_mentor_whom_no_rule_bars_is_matched_once(person: Stage) -> None:
    panel = open_panel(person)
    panel._list.choose(1)
    panel.make()
    panel.make()
    person.settle()
    assert person.gateway.matches == [(JASON.case, Id("dev"))]
    assert "Dev Patel is the mentor from today." in person.workspace.undo_bar._text.text()


def test_mentors_are_found_by_name_from_the_keyboard(person: Stage, qtbot: QtBot) -> None:
    panel = open_panel(person)
    qtbot.keyClicks(panel._search, "noor")
    person.settle()
    qtbot.keyClick(panel._search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is panel._list
    assert panel._list.currentIndex().data(ROW) == CANDIDATES[2]
    qtbot.keyClick(panel._list, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is panel._search


def test_nobody_found_leaves_no_rules_of_somebody_else(person: Stage) -> None:
    panel = open_panel(person)
    panel._search.setText("zebedee")
    person.settle()
    assert rules(panel) == []
    assert not panel._make.isVisible()


def test_a_match_refused_meanwhile_says_why_and_looks_again(person: Stage) -> None:
    person.gateway.refuse_with = say("Dev Patel took on somebody else a moment ago.")
    panel = open_panel(person)
    panel._list.choose(1)
    panel.make()
    person.settle()
    assert panel._problem.isVisible()
    assert person.workspace.people.person.panel is panel
    assert panel._list.currentIndex().row() == 1
    assert panel._heading.text() == "Dev Patel"


def test_after_a_refusal_nobody_else_is_in_hand(person: Stage) -> None:
    panel = open_panel(person)
    panel._list.choose(1)
    person.gateway.refuse_with = say("Dev Patel has just left.")
    person.gateway.mentors = tuple(one for one in CANDIDATES if one.name != "Dev Patel")
    panel.make()
    person.settle()
    assert rules(panel) == []
    assert not panel._make.isVisible()
    panel.make()
    person.settle()
    assert person.gateway.matches == []
