"""What stands before anybody has signed in on a laptop without records: every way in, each step and refusal of it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QLineEdit, QWidget

from tests.ui.fake import KIT, PASSPHRASE
from tests.ui.stage import Stage
from ui.pages.bring_back import RecoverPage, RestorePage
from ui.pages.entering import EnteringPage
from ui.pages.join import JoinPage
from ui.pages.recovery import RecoveryStep
from ui.pages.set_up import SetUpPage
from ui.pages.waiting import WaitingPage
from ui.pages.welcome import WelcomePage

W = TypeVar("W", bound=QWidget)


def welcome(stage: Stage) -> None:
    """The three ways, and the two back to records of before."""
    _at(stage, WelcomePage)


def making(stage: Stage) -> None:
    """A service is to be made."""
    _at(stage, WelcomePage).make_button.click()
    stage.settle()


def making_wrong(stage: Stage) -> None:
    """Nothing was filled in."""
    making(stage)
    _at(stage, SetUpPage).make()


def kit(stage: Stage) -> None:
    """The service is made; its recovery kit is shown, this once."""
    making(stage)
    page = _at(stage, SetUpPage)
    given = ("Open Gate Mentoring", "Farida Akhtar", PASSPHRASE, PASSPHRASE)
    for line, text in zip(_seen(page, QLineEdit), given, strict=True):
        line.setText(text)
    page.make()
    stage.settle()
    _at(stage, RecoveryStep)


def kit_asked(stage: Stage) -> None:
    """Two lines of the kit are asked for, and one is wrong."""
    kit(stage)
    step = _at(stage, RecoveryStep)
    step._copied.click()
    stage.settle()
    for line in _seen(step, QLineEdit):
        line.setText(KIT[1])
    step._finish()


def joining(stage: Stage) -> None:
    """Somebody joins with an invitation."""
    _at(stage, WelcomePage).join_button.click()
    stage.settle()


def joining_wrong(stage: Stage) -> None:
    """Nothing was chosen."""
    joining(stage)
    _tried(stage, JoinPage)


def waiting(stage: Stage) -> None:
    """The eight words are read out, and the answer has not come."""
    stage.entrance.awaited = "apple harbour window candle river button forest ladder"
    joining(stage)
    page = _at(stage, JoinPage)
    page.file.take(Path("invitation.json"))
    page.folder.take(Path("shared"))
    for line, text in zip(_seen(page, QLineEdit), ("Ruth's laptop", PASSPHRASE, PASSPHRASE), strict=True):
        line.setText(text)
    page.do()
    stage.settle()
    _at(stage, WaitingPage).look_button.click()


def restoring(stage: Stage) -> None:
    """A backup is brought back."""
    _at(stage, WelcomePage).restore_asked.emit()
    stage.settle()


def restoring_wrong(stage: Stage) -> None:
    """Nothing was chosen."""
    restoring(stage)
    _tried(stage, RestorePage)


def recovering(stage: Stage) -> None:
    """Every laptop is lost, and the kit is at hand."""
    _at(stage, WelcomePage).recover_asked.emit()
    stage.settle()


def recovering_wrong(stage: Stage) -> None:
    """Nothing was typed."""
    recovering(stage)
    _tried(stage, RecoverPage)


def _tried(stage: Stage, kind: type[EnteringPage]) -> None:
    _at(stage, kind).do()


def _at(stage: Stage, kind: type[W]) -> W:
    (found,) = _seen(stage.window, kind)
    return found


def _seen(widget: QWidget, kind: type[W]) -> list[W]:
    return [child for child in widget.findChildren(kind) if child.isVisible()]


ENTRANCES: tuple[Callable[[Stage], None], ...] = (
    welcome,
    making,
    making_wrong,
    kit,
    kit_asked,
    joining,
    joining_wrong,
    waiting,
    restoring,
    restoring_wrong,
    recovering,
    recovering_wrong,
)
