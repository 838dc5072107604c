"""One window for one store: the second start raises the first."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.stage import Stage
from ui.single_instance import FirstInstance, raise_first


def test_a_second_start_on_the_same_store_asks_the_first_to_come_forward(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    owner = QObject()
    first = FirstInstance(owner, store=tmp_path)
    with qtbot.waitSignal(first.asked):
        assert raise_first(tmp_path)
    first.close()


def test_a_start_on_another_store_is_the_first_of_its_own(qapp: QApplication, tmp_path: Path) -> None:
    owner = QObject()
    first = FirstInstance(owner, store=tmp_path / "one")
    assert not raise_first(tmp_path / "other")
    first.close()


def test_nobody_is_raised_when_nobody_is_there(qapp: QApplication, tmp_path: Path) -> None:
    assert not raise_first(tmp_path)


def test_the_raised_window_is_no_longer_minimised(stage: Stage) -> None:
    stage.window.showMinimized()
    stage.window.come_forward()
    assert not stage.window.isMinimized()
