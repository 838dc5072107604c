"""Tests of pages that are out of sight: what changed is asked for when somebody looks, and once."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.pages.when_seen import WhenSeen


def test_a_page_in_sight_asks_at_once_and_one_out_of_sight_once_when_it_comes_into_sight(qtbot: QtBot) -> None:
    page, asked = QWidget(), []
    qtbot.addWidget(page)
    again = WhenSeen(page, ask=lambda: asked.append(page.isVisible()))
    again.due()
    again.due()
    assert asked == []
    page.show()
    assert len(asked) == 1
    again.due()
    assert len(asked) == 2
    page.hide()
    page.show()
    assert len(asked) == 2
