"""Something worries me: two clicks to raise from anywhere, advice before anything is typed, the call, the steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from caseworker.domain.concern_rules import standing
from caseworker.domain.concerns import Concern
from caseworker.domain.ids import derived
from caseworker.queries.form_names import FormName
from caseworker.queries.rows import PersonTab, Tone
from tests.devices import Device
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import dialog_of, press, told
from ui.dialogs.palette import SearchDialog
from ui.panels.form import FormPanel
from ui.panels.session import SessionPanel


def open_pike(office: Office) -> Office:
    office.open_person(office.town.pike)
    office.workspace.people.person.open_tab(PersonTab.OVERVIEW)
    office.settle()
    return office


@pytest.fixture
def ruth(offices: Offices) -> Office:
    """The mentor's laptop with Jason Pike open, and a number on call that everybody knows."""
    office = offices("ruth")
    farida, town = office.town.farida, office.town
    farida.change(derived("settings", farida.service), on_call_phone="01632 960114")
    town.exchange(farida, town.ruth)
    return open_pike(office)


def overview(office: Office) -> str:
    return told(office.workspace.people.person.sections[PersonTab.OVERVIEW])


def links(office: Office) -> list[str]:
    """What may be done with a concern, as a screen reader says it."""
    section = office.workspace.people.person.sections[PersonTab.OVERVIEW]
    return [link.accessibleName() for link in section.findChildren(QPushButton)]


def panel_of(office: Office) -> FormPanel:
    panel = office.workspace.people.person.panel
    assert isinstance(panel, FormPanel)
    return panel


def concerns(one: Device, case: str) -> list[Concern]:
    with one.desk.act("look") as act:
        found = [stored.record for stored in act.of_kind("concern", scope=case)]  # type: ignore[arg-type]
    return standing(record for record in found if isinstance(record, Concern))


def raise_it(office: Office, severity: str, words: str) -> FormPanel:
    office.workspace.worry()
    office.settle()
    panel = panel_of(office)
    press(panel, severity)
    office.settle()
    panel.entry("words").show_texts((words,))
    panel.hand_in()
    office.settle()
    return panel_of(office)


def test_two_clicks_bring_the_advice_before_anything_is_typed(ruth: Office) -> None:
    press(ruth.workspace.people.person.sections[PersonTab.OVERVIEW], "Something worries me")
    ruth.settle()
    assert "If life is in danger, call 999 first." in told(panel_of(ruth))
    press(panel_of(ruth), "Life in danger")
    ruth.settle()
    said = told(panel_of(ruth))
    assert "Call 999 if life is in danger. THIS HAS NOT BEEN SENT. On call: 01632 960114." in said
    assert "If life is in danger, call 999 first." not in said


def test_a_number_on_call_that_nobody_has_written_down_is_not_made_up(offices: Offices) -> None:
    office = offices()
    open_pike(office).workspace.worry()
    office.settle()
    press(panel_of(office), "Needs somebody now")
    office.settle()
    assert "On call" not in told(panel_of(office))


def test_the_keys_raise_it_from_any_tab_and_say_about_whom(ruth: Office) -> None:
    QTest.keyClick(ruth.window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    ruth.settle()
    assert "Something worries me about Jason Pike" in told(panel_of(ruth))


def test_a_concern_typed_over_a_session_leaves_the_session_a_draft(ruth: Office) -> None:
    ruth.workspace.record_session()
    ruth.settle()
    session = ruth.workspace.people.person.panel
    assert isinstance(session, SessionPanel)
    session._summary.setPlainText("He gave his radio away")
    press(session, "Something worries me")
    ruth.settle()
    raise_it(ruth, "Life in danger", "Talks of ending it")
    ruth.workspace.record_session()
    ruth.settle()
    again = ruth.workspace.people.person.panel
    assert isinstance(again, SessionPanel)
    assert again._summary.toPlainText() == "He gave his radio away"


def test_a_session_of_which_everything_was_taken_back_is_no_draft(ruth: Office) -> None:
    ruth.workspace.record_session()
    ruth.settle()
    session = ruth.workspace.people.person.panel
    assert isinstance(session, SessionPanel)
    for typed in ("He gave his radio away", ""):
        session._summary.setPlainText(typed)
        session.keep()
        ruth.settle()
        assert ruth.town.ruth.rows("SELECT count(*) FROM draft") == [(1 if typed else 0,)]
    assert "Draft kept" not in told(session)


def test_the_call_is_asked_for_next_and_both_moments_arrive_as_one_concern(ruth: Office) -> None:
    panel = raise_it(ruth, "Life in danger", "Talks of ending it")
    assert "Log a call" in told(panel)
    panel.entry("told_to").show_texts(("Dev",))
    panel.hand_in()
    ruth.settle()
    town = ruth.town
    assert concerns(town.ruth, town.pike) == []
    town.exchange(town.ruth, town.farida)
    (one,) = concerns(town.farida, town.pike)
    assert (one.severity, one.words, one.told_to) == ("life", "Talks of ending it", "Dev")
    assert one.raised_at is not None
    assert one.told_at is not None


def test_a_mentor_is_told_that_it_has_not_been_sent_and_may_log_the_call_later(ruth: Office) -> None:
    raise_it(ruth, "Needs somebody today", "No coat, no food")
    ruth.workspace.people.person.close_panel()
    ruth.settle()
    said = overview(ruth)
    assert "THIS HAS NOT BEEN SENT" in said
    assert "No coat" not in said
    press(ruth.workspace.people.person.sections[PersonTab.OVERVIEW], "Log a call")
    ruth.settle()
    assert panel_of(ruth).form is FormName.LOG_CALL


def test_what_to_do_stays_whole_in_sight_while_somebody_types(ruth: Office) -> None:
    ruth.workspace.worry()
    ruth.settle()
    panel = panel_of(ruth)
    press(panel, "Life in danger")
    ruth.settle()
    assert not panel._scroll.isAncestorOf(panel._warnings)
    assert panel._warnings.height() >= panel._warnings.heightForWidth(panel._warnings.width())


def test_a_call_about_what_was_not_sent_is_warned_of_and_of_what_has_left_is_not(ruth: Office) -> None:
    panel = raise_it(ruth, "Life in danger", "Talks of ending it")
    assert "THIS HAS NOT BEEN SENT. On call: 01632 960114." in told(panel._warnings)
    ruth.workspace.people.person.close_panel()
    ruth.workspace.exchange()
    ruth.settle()
    open_pike(ruth)
    press(ruth.workspace.people.person.sections[PersonTab.OVERVIEW], "Log a call")
    ruth.settle()
    assert "THIS HAS NOT BEEN SENT" not in told(panel_of(ruth))
    assert "On call: 01632 960114." in told(panel_of(ruth)._warnings)


def test_that_a_concern_was_not_sent_is_a_warning_and_is_said_until_it_has_left(ruth: Office) -> None:
    bar = ruth.workspace.undo_bar
    raise_it(ruth, "Life in danger", "Talks of ending it")
    assert "THIS HAS NOT BEEN SENT" in told(bar)
    tones = [bar.tone]
    ruth.workspace.people.person.copy_number()
    assert "THIS HAS NOT BEEN SENT" in told(bar)
    ruth.workspace.exchange()
    ruth.settle()
    assert "The concern has left this laptop." in told(bar)
    assert "THIS HAS NOT BEEN SENT" not in told(bar)
    assert [*tones, bar.tone] == [Tone.DANGER, Tone.GOOD]


def test_a_mentor_s_worry_about_another_mentor_is_raised_without_reading_it(ruth: Office) -> None:
    panel = ruth.fill_in(FormName.RAISE_MENTOR_CONCERN, ruth.town.pike)
    assert "Ruth Osei" not in {str(choice.words) for choice in panel.entry("about_mentor").line.choices}


def test_a_coordinator_takes_it_on_carries_it_further_and_closes_it(office: Office) -> None:
    open_pike(office)
    raise_it(office, "Needs somebody now", "Owes money inside")
    office.workspace.people.person.close_panel()
    office.settle()
    assert "Owes money inside" in overview(office)
    assert "Nobody has taken it on." in overview(office)
    (one,) = concerns(office.at, office.town.pike)
    office.hand_in(FormName.ACKNOWLEDGE, one.id)
    office.hand_in(FormName.ESCALATE, one.id, escalated_to=("Safer custody",))
    said = overview(office)
    assert "Taken on" in said
    assert "Carried further to Safer custody" in said
    office.hand_in(FormName.CLOSE_CONCERN, one.id, outcome=("prison_told",), outcome_words=("Moved to another wing.",))
    assert "Owes money inside" not in overview(office)
    (closed,) = concerns(office.at, office.town.pike)
    assert closed.closed_at is not None


def test_a_body_that_was_not_told_at_once_may_be_told_as_a_duty(office: Office) -> None:
    open_pike(office)
    raise_it(office, "Worth knowing", "Has lost weight")
    (one,) = concerns(office.at, office.town.pike)
    body = office.town.probation.service
    office.hand_in(FormName.TELL_BODY, one.id, body=(body,))
    copies = office.at.rows("SELECT count(*) FROM kind_concern WHERE folder LIKE 'shared-restricted/%'")
    assert copies == [(1,)]
    office.workspace.people.person.close_panel()
    office.settle()
    assert not any(name.startswith("Tell a body") for name in links(office))


def test_a_body_that_was_told_of_one_concern_may_be_told_of_another(office: Office) -> None:
    open_pike(office)
    raise_it(office, "Needs somebody now", "Owes money inside")
    raise_it(office, "Worth knowing", "Has lost weight")
    assert any(name.startswith("Tell a body") for name in links(office))


def test_without_a_degree_nothing_is_raised_and_the_form_says_so(office: Office) -> None:
    open_pike(office).workspace.worry()
    office.settle()
    panel_of(office).hand_in()
    office.settle()
    said = told(panel_of(office))
    assert "Choose how serious it is" in said
    assert "Say in a word what is worrying" in said
    assert concerns(office.at, office.town.pike) == []


def test_with_nobody_open_it_asks_about_whom_and_goes_on_there(office: Office) -> None:
    office.workspace.worry()
    dialog = dialog_of(office)
    assert dialog.windowTitle() == "Something worries me about…"
    assert isinstance(dialog, SearchDialog)
    dialog._search.open_case(office.town.pike)
    office.settle()
    assert "Something worries me about Jason Pike" in told(panel_of(office))


def test_a_worry_opens_before_anything_of_the_person_has_come(ruth: Office) -> None:
    ruth.workspace.people.person.head = None
    ruth.workspace.worry()
    ruth.settle()
    assert "Something worries me about Jason Pike" in told(panel_of(ruth))


def test_a_worry_over_a_session_opens_before_anything_of_the_person_has_come(ruth: Office) -> None:
    ruth.workspace.record_session()
    ruth.workspace.people.person.head = None
    session = ruth.workspace.people.person.panel
    assert session is not None
    press(session, "Something worries me")
    ruth.settle()
    assert "Something worries me about Jason Pike" in told(panel_of(ruth))
