"""The timeline of a person: what happened comes first, and what was just recorded is in sight and has the keys."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.queries.rows import PersonTab, TimelineRow
from tests.journeys.hands import Hands
from tests.ui.conftest import Stages
from tests.ui.fake import FakeGateway
from tests.ui.people import JASON, TODAY, booked
from tests.ui.stage import Stage
from ui.i18n import words
from ui.models.roles import ROW
from ui.models.timeline import Folded
from ui.pages.timeline import TimelineTab
from ui.panels.session import SessionPanel


def _opened(stages: Stages, *, coming: int) -> tuple[Stage, TimelineTab]:
    stage = stages(gateway=FakeGateway(lines=booked(coming)))
    stage.unlock()
    stage.open_person(JASON.case)
    return stage, stage.workspace.people.person.timeline


def _record(stage: Stage) -> None:
    stage.workspace.record_session()
    stage.settle()
    panel = stage.workspace.people.person.panel
    assert isinstance(panel, SessionPanel)
    panel._attendance.choose("late")
    panel._summary.setPlainText("Talked about the bus.")
    Hands(stage).press("Ctrl+Return")
    stage.settle()


def _seen(timeline: TimelineTab) -> QRect:
    """Which part of the list is in sight."""
    return timeline.list.viewport().visibleRegion().boundingRect()


def _ahead(timeline: TimelineTab) -> list[object]:
    model = timeline.list.model()
    lines = [model.index(number, 0).data(ROW) for number in range(model.rowCount())]
    return [one for one in lines if isinstance(one, Folded) or (isinstance(one, TimelineRow) and one.day > TODAY)]


@pytest.mark.parametrize(("size", "percent"), [((1360, 850), 100), ((1024, 700), 200)])
def test_a_session_that_has_just_been_recorded_is_in_sight_chosen_and_has_the_keys(
    stages: Stages, size: tuple[int, int], percent: int
) -> None:
    stage, timeline = _opened(stages, coming=12)
    stage.window.resize(*size)
    stage.wear(percent=percent)
    _record(stage)
    assert timeline.row is not None
    assert words(timeline.row.text) == "Talked about the bus."
    assert QApplication.focusWidget() is timeline.list
    assert _seen(timeline).contains(timeline.list.visualRect(timeline.list.currentIndex()))


def test_on_another_tab_the_keys_stay_where_they_were_when_a_session_is_recorded(stages: Stages) -> None:
    stage, timeline = _opened(stages, coming=0)
    view = stage.workspace.people.person
    view.open_tab(PersonTab.OVERVIEW)
    stage.settle()
    _record(stage)
    assert QApplication.focusWidget() is view.tabs
    view.open_tab(PersonTab.TIMELINE)
    stage.settle()
    assert (timeline.row, QApplication.focusWidget()) == (None, view.tabs)


@pytest.mark.parametrize("coming", [0, 1, 2])
def test_a_little_that_is_still_to_come_is_shown_as_it_is(stages: Stages, coming: int) -> None:
    _, timeline = _opened(stages, coming=coming)
    assert [one.day > TODAY for one in _ahead(timeline) if isinstance(one, TimelineRow)] == [True] * coming


def test_of_what_is_still_to_come_the_next_two_are_shown_and_enter_shows_the_rest(stages: Stages) -> None:
    stage, timeline = _opened(stages, coming=5)
    folded, *near = _ahead(timeline)
    assert folded == Folded(3)
    assert [one.day.day - TODAY.day for one in near if isinstance(one, TimelineRow)] == [2, 1]
    assert timeline.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Show 3 more still to come"
    timeline.list.setFocus()
    Hands(stage).press("Home", "Return")
    assert len(_ahead(timeline)) == 5
    assert timeline.row is _ahead(timeline)[0]
    assert QApplication.focusWidget() is timeline.list


def test_a_click_shows_the_rest_of_what_is_still_to_come_and_what_comes_meanwhile_folds_nothing_again(
    stages: Stages, qtbot: QtBot
) -> None:
    stage, timeline = _opened(stages, coming=5)
    at = timeline.list.visualRect(timeline.list.model().index(0, 0)).center()
    qtbot.mouseClick(timeline.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    _record(stage)
    assert len(_ahead(timeline)) == 5


def test_whoever_asks_for_appointments_sees_them_all(stages: Stages) -> None:
    stage, timeline = _opened(stages, coming=80)
    assert isinstance(_ahead(timeline)[0], Folded)
    stage.until(lambda: _ahead(timeline)[0] == Folded(78))
    timeline._chips.choose(("appointments",))
    timeline._filter()
    stage.settle()
    assert isinstance(_ahead(timeline)[0], TimelineRow)
