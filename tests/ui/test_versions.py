"""What a record said before: a dialog as tall as its rows at every size of text, which scrolls when they are many."""

import pytest
from PySide6.QtWidgets import QDialog

from tests.ui.people import VERSIONS
from tests.ui.stage import Stage
from ui.widgets.lists import RowsView


def shown(stage: Stage) -> tuple[QDialog, RowsView]:
    (dialog,) = [found for found in stage.window.findChildren(QDialog) if found.isVisible()]
    return dialog, dialog.findChildren(RowsView)[0]


@pytest.mark.parametrize("percent", [100, 200])
def test_every_version_is_in_sight_and_nothing_stands_empty_below(person: Stage, percent: int) -> None:
    person.wear(percent=percent)
    person.workspace.people.person._show_versions(VERSIONS)
    person.settle()
    _, view = shown(person)
    assert view.height() == view.tall()


def test_more_versions_than_there_is_room_for_scroll_within_the_window(person: Stage) -> None:
    person.workspace.people.person._show_versions(VERSIONS * 30)
    person.settle()
    dialog, view = shown(person)
    assert dialog.height() <= person.window.height()
    assert view.verticalScrollBar().maximum() > 0
