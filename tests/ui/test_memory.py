"""The window keeps nothing of what it has shown: hours of work leave it no larger than the first minutes."""

import gc
from collections import Counter

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from caseworker.domain.ids import derived
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from tests.ui.people import PEOPLE
from tests.ui.stage import Stage
from ui.navigation import MOST
from ui.widgets.words import Words

pytestmark = pytest.mark.unmeasured

FIRST, ROUNDS = 6, 30
OURS = ("ui.", "caseworker.", "tests.")


def _work(stage: Stage, number: int) -> None:
    """Search, open somebody, begin a session and leave it, look at the Sync page, search everywhere, go back."""
    people = stage.workspace.people
    people.search.setText("pi" if number % 2 else "")
    stage.open_person(PEOPLE[number % len(PEOPLE)].case)
    people.person.open_session()
    stage.settle()
    people.person.panel.hand_in()
    people.person.close_panel()
    people.person.tabs.setCurrentIndex(number % 2)
    stage.workspace.go(PlaceName.SYNC)
    stage.settle()
    stage.workspace.sync._conflicts._offer(stage.gateway.state.conflicts[0])
    stage.workspace.search_everywhere()
    stage.settle()
    for dialog in stage.window.findChildren(QDialog):
        dialog.reject()
    stage.workspace.go(PlaceName.PEOPLE)
    people.show_list()
    stage.settle()


def _held(stage: Stage) -> Counter[str]:
    """How many objects of ours there are by class, how many Qt's, and how many sentences wait for another language."""
    stage.gateway.searches.clear()
    gc.collect()
    ours = (type(one) for one in gc.get_objects())
    found = Counter(one.__qualname__ for one in ours if str(one.__module__).startswith(OURS))
    found["of Qt"] = len(stage.window.findChildren(QObject))
    found["sentences"] = sum(len(words._kept) for words in stage.window.findChildren(Words))
    return found


def test_working_for_a_long_time_leaves_no_object_behind(stage: Stage) -> None:
    for number in range(MOST):
        stage.workspace.history.went(Spot(PlaceName.PEOPLE, derived("case", str(number))))
    for number in range(FIRST):
        _work(stage, number)
    before = _held(stage)
    for number in range(ROUNDS):
        _work(stage, number)
    after = _held(stage)
    grown = {name: count - before[name] for name, count in after.items() if count - before[name] >= ROUNDS // 3}
    assert grown == {}
