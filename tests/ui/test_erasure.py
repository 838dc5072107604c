"""Erasure in the window: what goes is read first, the name is typed, two must agree and one takes back."""

from PySide6.QtWidgets import QApplication, QPushButton

from caseworker.domain.errors import say
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import PersonTab
from tests.ui.people import ASKED_RECORD, ASKED_WHOLE, JASON, MY_OWN
from tests.ui.stage import Stage, dialog_of, press, told, visible
from ui.i18n import Language
from ui.panels.erasure import ErasurePanel


def open_panel(stage: Stage) -> ErasurePanel:
    stage.workspace.open_form(FormName.ERASURE)
    stage.settle()
    panel = stage.workspace.people.person.panel
    assert isinstance(panel, ErasurePanel)
    return panel


def fill(panel: ErasurePanel, *, name: str = "jason pike") -> None:
    panel._why.setCurrentIndex(panel._why.findData("mistake"))
    panel._name.setText(name)


def offered(panel: ErasurePanel) -> list[str]:
    return [made.text() for made in visible(panel, QPushButton) if made.text()]  # type: ignore[attr-defined]


def test_the_overview_leads_to_the_panel(person: Stage) -> None:
    person.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    person.settle()
    buttons = person.workspace.people.person.sections[PersonTab.OVERVIEW].findChildren(QPushButton)
    next(made for made in buttons if made.text() == "Erase this record…").click()
    person.settle()
    assert isinstance(person.workspace.people.person.panel, ErasurePanel)


def test_what_goes_when_and_what_stays_is_read_before_anything_is_typed(person: Stage) -> None:
    panel = open_panel(person)
    said = told(panel)
    assert "Session (12)" in said
    assert "another coordinator must agree" in said
    assert "Each laptop lets it go 7 days after it heard of the first asking" in said
    assert "Backups, exports and printed pages keep what they hold" in said
    assert QApplication.focusWidget() is panel.close_button


def test_without_the_name_and_a_reason_nothing_is_asked(person: Stage) -> None:
    panel = open_panel(person)
    panel._name.setText("Jordan Pike")
    panel.ask()
    person.settle()
    problems = panel._form.summary.accessibleDescription()
    assert problems == "Choose why it is erased Type the name as it stands at the top: Jason Pike"
    assert not panel._form.summary.visibleRegion().isEmpty()
    assert person.gateway.erasures == []


def test_asking_says_what_stands_now_and_offers_no_undo(person: Stage) -> None:
    panel = open_panel(person)
    fill(panel)
    press(panel, "Ask for the erasure")
    person.settle()
    assert person.gateway.erasures == [("ask", JASON.case, "mistake")]
    assert person.workspace.people.person.panel is None
    assert person.workspace.undo_bar._text.text() == "Another coordinator must agree."
    assert not person.workspace.undo_bar._undo.isVisible()


def test_whoever_has_asked_cannot_be_the_second_voice(person: Stage) -> None:
    person.gateway.asked = (MY_OWN,)
    panel = open_panel(person)
    assert offered(panel) == ["Take it back…"]
    assert not panel._why.isVisible()


def test_a_second_coordinator_agrees_with_the_name_too(person: Stage) -> None:
    person.gateway.asked = (ASKED_WHOLE,)
    panel = open_panel(person)
    assert "A colleague has asked for this." in told(panel)
    panel.ask()
    assert person.gateway.erasures == []
    fill(panel)
    press(panel, "Agree to the erasure")
    person.settle()
    assert person.gateway.erasures == [("ask", JASON.case, "mistake")]


def test_one_record_that_a_colleague_asks_to_erase_is_agreed_to_after_its_words_were_read(person: Stage) -> None:
    person.gateway.asked = (ASKED_RECORD,)
    panel = open_panel(person)
    press(panel, "Agree to it…")
    dialog = dialog_of(person)
    assert "Wants his sister told the date." in told(dialog)
    assert person.gateway.erasures == []
    press(dialog, "Agree to erase it")
    person.settle()
    assert person.gateway.erasures == [("agree", ASKED_RECORD.target, "")]


def test_an_erasure_is_taken_back_after_it_was_said_that_two_must_ask_again(person: Stage) -> None:
    person.gateway.asked = (ASKED_WHOLE,)
    press(open_panel(person), "Take it back…")
    dialog = dialog_of(person)
    assert "two coordinators must ask again" in told(dialog)
    press(dialog, "Take it back")
    person.settle()
    assert person.gateway.erasures == [("take back", JASON.case, "")]
    assert person.workspace.undo_bar._text.text().startswith("Nobody asks for this erasure any more.")


def test_a_refusal_is_said_in_the_panel_and_what_was_typed_stays(person: Stage) -> None:
    panel = open_panel(person)
    fill(panel)
    person.gateway.refuse_with = say("A wall keeps you out of this case, so nothing was changed.")
    panel.ask()
    person.settle()
    assert panel._form.summary.isVisible()
    assert panel._name.text() == "jason pike"
    panel.ask()
    person.settle()
    assert len(person.gateway.erasures) == 1


def test_a_refused_taking_back_is_said_in_the_panel_too(person: Stage) -> None:
    person.gateway.asked = (MY_OWN,)
    panel = open_panel(person)
    press(panel, "Take it back…")
    dialog = dialog_of(person)
    person.gateway.refuse_with = say("This has been erased on this laptop already, so nothing was taken back.")
    press(dialog, "Take it back")
    person.settle()
    assert "erased on this laptop already" in told(panel)
    assert panel._form.summary.isVisible()


def test_in_another_language_the_reason_that_was_chosen_stays_chosen(person: Stage) -> None:
    panel = open_panel(person)
    panel._why.setCurrentIndex(1)
    person.speak(Language.WELSH)
    chosen = panel._why.currentData()
    person.speak(Language.ENGLISH)
    assert chosen == "mistake"
