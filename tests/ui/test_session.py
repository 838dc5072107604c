"""Recording a session: no letter is lost, nothing is recorded twice, what is missing is said at once."""

import gc
from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.queries.rows import Alert, PersonTab
from caseworker.queries.session_rows import SessionDays, SessionDraft
from tests.ui.conftest import Offices, Stages
from tests.ui.fake import FakeGateway
from tests.ui.people import JASON, NOW, PEOPLE
from tests.ui.stage import Stage, told, visible, whole
from ui.i18n import Language
from ui.panels.session import SessionPanel
from ui.widgets.fields import TextBox
from ui.widgets.forms import Field, ProblemLine

DRAFT = SessionDraft(
    JASON.case,
    "7",
    "dec",
    "2026",
    "10",
    "50",
    "late",
    "He would rather get the bus",
    "Ring the registry",
    ("work",),
    NOW,
    told="Getting his papers in order",
)


def open_panel(stage: Stage) -> SessionPanel:
    stage.workspace.record_session()
    stage.settle()
    panel = stage.workspace.people.person.panel
    assert isinstance(panel, SessionPanel)
    return panel


def test_the_panel_opens_on_today_with_the_cursor_where_the_words_go(person: Stage) -> None:
    panel = open_panel(person)
    assert (panel._when.value, panel._when.time) == (NOW.date(), time(10, 42))
    assert isinstance(QApplication.focusWidget(), TextBox)


def test_the_panel_is_as_wide_as_its_text_asks_for_whatever_window_and_text_there_were_before(person: Stage) -> None:
    panel = open_panel(person)
    fresh = panel.width()
    person.wear(percent=200)
    for size in ((800, 600), (1024, 700), (1360, 850)):
        person.window.resize(*size)
        person.settle()
    person.wear(percent=100)
    assert panel.width() == fresh


def test_what_is_typed_is_kept_without_asking_and_said_so(person: Stage, qtbot: QtBot) -> None:
    panel = open_panel(person)
    qtbot.keyClicks(panel._summary, "Talked about the b")
    qtbot.waitUntil(lambda: JASON.case in person.gateway.drafts)
    person.settle()
    assert person.gateway.drafts[JASON.case].summary == "Talked about the b"
    assert "Draft kept 10:42:08." in panel._kept.text()


def test_nothing_of_the_panel_is_collected_while_somebody_types_in_it(person: Stage, qtbot: QtBot) -> None:
    panel = open_panel(person)
    gc.collect()
    person.settle()
    qtbot.keyClicks(panel._summary, "Talked")
    panel.keep()
    person.settle()
    assert person.gateway.drafts[JASON.case].summary == "Talked"
    assert not panel._why.isVisible()


def test_a_draft_is_there_again_letter_by_letter(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(drafts={JASON.case: DRAFT}))
    stage.unlock()
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    assert replace(panel._draft(), kept=NOW) == DRAFT


def test_the_words_for_the_probation_service_are_asked_for_only_where_somebody_may_have_them(stages: Stages) -> None:
    for tells in (False, True):
        stage = stages(gateway=FakeGateway(tells=tells))
        stage.unlock()
        stage.open_person(JASON.case)
        panel = open_panel(stage)
        assert panel._told.isVisible() == tells
        assert panel._told.accessibleName() == "What the probation service is told"


def test_that_attendance_is_told_stands_before_the_button_whether_or_not_anything_is_written(stages: Stages) -> None:
    for tells in (False, True):
        stage = stages(gateway=FakeGateway(tells_attendance=tells))
        stage.unlock()
        stage.open_person(JASON.case)
        assert open_panel(stage)._told_anyway.isVisible() == tells


def test_a_mentor_is_told_that_a_session_is_put_right_by_amending_it(offices: Offices) -> None:
    office = offices("ruth")
    office.town.exchange()
    office.open_person(office.town.pike)
    panel = open_panel(office)
    panel._attendance.choose("on_time")
    panel._summary.setPlainText("Talked about the bus.")
    panel.hand_in()
    office.settle()
    assert "The session is recorded. It cannot be undone; amend it to put it right." in told(office.workspace.undo_bar)
    assert not office.workspace.undo_bar._undo.isVisible()


def test_what_is_typed_for_the_probation_service_is_kept_and_recorded_apart(stages: Stages, qtbot: QtBot) -> None:
    stage = stages(gateway=FakeGateway(tells=True, drafts={JASON.case: replace(DRAFT, told="")}))
    stage.unlock()
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    qtbot.keyClicks(panel._told, "Looks for a room ")
    panel.keep()
    stage.settle()
    assert stage.gateway.drafts[JASON.case].told == "Looks for a room "
    panel.hand_in()
    stage.settle()
    (entry,) = stage.gateway.sessions
    assert (entry.summary, entry.told) == (DRAFT.summary, "Looks for a room")


def test_ctrl_enter_records_exactly_one_session(stages: Stages, qtbot: QtBot) -> None:
    stage = stages(gateway=FakeGateway(drafts={JASON.case: DRAFT}))
    stage.unlock()
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    for _ in range(3):
        qtbot.keyClick(panel._summary, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.settle()
    (entry,) = stage.gateway.sessions
    assert (entry.day, entry.at, entry.minutes, entry.attendance) == (date(2026, 12, 7), time(10), 50, "late")
    assert (entry.summary, entry.next_step, entry.pathways) == (DRAFT.summary, DRAFT.next_step, ("work",))
    assert stage.gateway.drafts == {}


def test_after_recording_the_panel_closes_and_undo_is_offered(stages: Stages, qtbot: QtBot) -> None:
    stage = stages(gateway=FakeGateway(drafts={JASON.case: DRAFT}))
    stage.unlock()
    stage.open_person(JASON.case)
    open_panel(stage).hand_in()
    stage.settle()
    assert stage.workspace.people.person.panel is None
    assert stage.workspace.undo_bar._undo.isVisible()
    assert QApplication.focusWidget() is stage.workspace.people.person.timeline.list
    stage.workspace.undo()
    stage.settle()
    assert len(stage.gateway.undone) == 1


def test_what_is_missing_is_said_all_at_once(person: Stage) -> None:
    panel = open_panel(person)
    panel._when.year.setText("26")
    panel._minutes.setText("an hour")
    panel.hand_in()
    person.settle()
    said = panel._form.summary.accessibleDescription()
    assert said == (
        "Enter a real day, such as 7 dec 2026, with all four figures of the year Choose whether it happened "
        "Enter the minutes as a number, such as 50 Say in a few words what happened"
    )
    assert person.gateway.sessions == []


def test_errors_that_are_mended_do_not_come_back_in_another_language(person: Stage) -> None:
    panel = open_panel(person)
    panel.hand_in()
    panel._attendance.choose("late")
    panel.hand_in()
    person.speak(Language.WELSH)
    assert [line.accessibleName() for line in visible(panel, ProblemLine)] == [
        "Dywedwch mewn ychydig eiriau beth ddigwyddodd"
    ]


def test_a_session_in_the_future_is_refused(person: Stage) -> None:
    panel = open_panel(person)
    panel._when.show_day(date(2026, 12, 8))
    assert str(panel._check_when()) == "Enter a day that has come; what is still to be is an appointment"


def test_a_refusal_keeps_what_was_typed_and_can_be_tried_again(stages: Stages) -> None:
    gateway = FakeGateway(drafts={JASON.case: DRAFT}, refuse_with=say("The record is being moved. Try again."))
    stage = stages(gateway=gateway)
    stage.unlock()
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    panel.hand_in()
    stage.settle()
    assert panel._form.summary.isVisible()
    assert panel._summary.toPlainText() == DRAFT.summary
    panel.hand_in()
    stage.settle()
    assert len(gateway.sessions) == 1


def test_closing_the_panel_keeps_the_draft_and_returns_the_focus(person: Stage, qtbot: QtBot) -> None:
    panel = open_panel(person)
    qtbot.keyClicks(panel._summary, "Half a sen")
    qtbot.keyClick(panel._summary, Qt.Key.Key_Escape)
    person.settle()
    assert person.gateway.drafts[JASON.case].summary == "Half a sen"
    assert QApplication.focusWidget() is person.workspace.people.person.tabs


def test_opening_somebody_else_keeps_the_draft_with_the_one_it_is_about(person: Stage, qtbot: QtBot) -> None:
    qtbot.keyClicks(open_panel(person)._summary, "About Jason")
    person.open_person(PEOPLE[3].case)
    assert {case: draft.summary for case, draft in person.gateway.drafts.items()} == {JASON.case: "About Jason"}


def test_a_draft_can_be_thrown_away(stages: Stages) -> None:
    stage = stages(gateway=FakeGateway(drafts={JASON.case: DRAFT}))
    stage.unlock()
    stage.open_person(JASON.case)
    open_panel(stage)._discard.click()
    stage.settle()
    assert stage.gateway.drafts == {}
    assert stage.workspace.people.person.panel is None


def test_without_a_person_open_the_one_to_record_with_is_asked_for(stage: Stage, qtbot: QtBot) -> None:
    from ui.dialogs.palette import SearchDialog

    stage.workspace.record_session()
    stage.settle()
    (dialog,) = stage.workspace.findChildren(SearchDialog)
    qtbot.keyClicks(dialog._field, "jason")
    stage.settle()
    qtbot.keyClick(dialog._field, Qt.Key.Key_Return)
    stage.settle()
    assert stage.workspace.people.person.case == Id(JASON.case)
    assert isinstance(stage.workspace.people.person.panel, SessionPanel)


def test_a_bug_while_a_session_is_recorded_leaves_a_draft_that_is_kept_again(stages: Stages, qtbot: QtBot) -> None:
    stage = stages(gateway=FakeGateway(drafts={JASON.case: DRAFT}, break_with=ZeroDivisionError()))
    stage.unlock()
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    panel.hand_in()
    stage.settle()
    assert stage.gateway.sessions == []
    qtbot.keyClicks(panel._next, " at once")
    panel.keep()
    stage.settle()
    assert stage.gateway.drafts[JASON.case].next_step == "Ring the registry at once"
    panel.hand_in()
    stage.settle()
    assert len(stage.gateway.sessions) == 1


def test_a_draft_that_could_not_be_thrown_away_can_still_be_recorded(stages: Stages) -> None:
    gateway = FakeGateway(drafts={JASON.case: DRAFT}, refuse_with=say("The disk is full."))
    stage = stages(gateway=gateway)
    stage.unlock()
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    panel._discard.click()
    stage.settle()
    assert "The disk is full." in panel._form.summary.accessibleDescription()
    panel.hand_in()
    stage.settle()
    assert len(gateway.sessions) == 1


def test_a_session_refused_after_its_panel_was_closed_is_found_as_a_draft(person: Stage, qtbot: QtBot) -> None:
    panel = open_panel(person)
    panel._attendance.choose("late")
    qtbot.keyClicks(panel._summary, "Whole")
    person.gateway.refuse_with = say("The record is being moved. Try again.")
    panel.hand_in()
    person.workspace.people.person.close_panel()
    person.settle()
    assert person.gateway.sessions == []
    assert person.gateway.drafts[JASON.case].summary == "Whole"


def test_the_page_stays_where_it_was_when_the_panel_of_a_session_closes(person: Stage) -> None:
    view = person.workspace.people.person
    view.open_tab(PersonTab.OVERVIEW)
    person.window.resize(1360, 560)
    person.settle()
    view.focus_again()
    bar = view.sections[PersonTab.OVERVIEW].verticalScrollBar()
    view.open_session()
    person.settle()
    moved: list[int] = []
    bar.valueChanged.connect(moved.append)
    assert bar.maximum() > 0
    view.close_panel()
    person.settle()
    assert (moved, QApplication.focusWidget()) == ([], view.tabs)


def test_a_day_before_they_came_or_far_back_is_asked_about_and_recorded_all_the_same(person: Stage) -> None:
    panel = open_panel(person)
    assert panel._doubt.isHidden()
    panel._days = SessionDays(recent_from=date(2026, 9, 8))
    panel._when.show_day(date(2026, 8, 1))
    panel._when.typed.emit()
    assert panel._doubt.text() == "This day is more than three months back. Is it right?"
    panel._days = SessionDays(begun_on=date(2026, 11, 3))
    panel._when.show_day(date(2026, 11, 2))
    panel._when.typed.emit()
    assert panel._doubt.text() == "This day is before they came to the service, on 3 November 2026. Is it right?"
    assert (panel._doubt.isVisible(), panel._check_when()) == (True, None)
    panel._when.show_day(date(2026, 11, 3))
    panel._when.typed.emit()
    assert panel._doubt.isHidden()
    panel._days = SessionDays(matched_on=date(2026, 11, 10))
    panel._when.typed.emit()
    assert panel._doubt.text() == "This day is before you first walked together, on 10 November 2026. Is it right?"


def test_nothing_can_be_typed_that_what_the_form_begins_with_would_write_over(person: Stage, qtbot: QtBot) -> None:
    person.workspace.record_session()
    panel = person.workspace.people.person.panel
    assert isinstance(panel, SessionPanel)
    qtbot.keyClicks(panel._summary, "too early")
    panel.hand_in()
    assert (panel._summary.isEnabled(), panel._form.summary.isVisible()) == (False, False)
    panel._drafts.keep(replace(DRAFT, summary="Written in the meantime"))
    person.settle()
    assert panel._summary.toPlainText() == "Written in the meantime"
    assert QApplication.focusWidget() is panel._summary


@pytest.mark.parametrize("size", [(1360, 850), (1024, 700)])
def test_the_panel_opens_with_its_first_label_whole_and_a_concern_can_be_raised_from_where_it_stands(
    person: Stage, size: tuple[int, int]
) -> None:
    person.window.resize(*size)
    person.settle()
    panel = open_panel(person)
    person.settle()
    when = next(field for field in panel.findChildren(Field) if field.editor is panel._when)
    worry = next(button for button in panel.findChildren(QPushButton) if button.text() == "Something worries me")
    assert panel._summary.hasFocus()
    assert [part for part in (when, worry, panel._summary) if not whole(part)] == []


def test_once_somebody_types_the_panel_stays_where_they_have_it_in_a_window_that_is_made_lower(
    person: Stage, qtbot: QtBot
) -> None:
    person.window.resize(1024, 600)
    panel = open_panel(person)
    person.settle()
    qtbot.keyClicks(panel._summary, "We talked about")
    bar = panel._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    seen = bar.value()
    person.window.resize(1024, 560)
    person.settle()
    assert 0 < seen == bar.value()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("alarmed", [False, True])
def test_in_a_low_window_the_panel_opens_at_its_title_and_its_buttons_are_in_sight(
    stages: Stages, language: Language, *, alarmed: bool
) -> None:
    stage = stages()
    if alarmed:
        stage.gateway.alert = Alert(say("Release tomorrow."), say("Nobody is booked to meet them at the gate."))
    stage.unlock()
    stage.window.resize(1024, 700)
    stage.wear(percent=200)
    stage.speak(language)
    stage.open_person(JASON.case)
    panel = open_panel(stage)
    stage.settle()
    focused = QApplication.focusWidget()
    assert focused is panel._when.day
    worry = next(made for made in panel.findChildren(QPushButton) if made.property("kind") == "worry")
    assert [one for one in (panel._title, focused, worry, panel._act) if not whole(one)] == []
