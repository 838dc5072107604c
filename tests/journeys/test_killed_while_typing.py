"""A mentor's laptop dies in the middle of a word: the draft is there, and becomes one session."""

import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from caseworker.domain.sessions import Session
from tests.journeys.hands import Hands
from tests.journeys.pair import Pair, person
from tests.journeys.sight import sentences
from tests.journeys.stores import PASSPHRASE
from tests.source import ROOT
from ui.widgets.fields import TextBox

pytestmark = pytest.mark.unmeasured

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
MONDAY = datetime(2026, 12, 7, 11, tzinfo=UTC)
PAPER = (
    "Met in the visits hall at ten. Read the housing letter with him; he wants to go to the council himself on the "
    "day. His sister knows the date. He would rather take the bus than be dri"
)
REST = "ven."


def type_and_be_killed(store: Path, text: str) -> None:
    """Let a program type at the window, and kill it once the last letter is kept: nothing in it ends in good order."""
    command = [sys.executable, "-m", "tests.journeys.typing_program", str(store), MONDAY.isoformat(), text]
    here = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, env=here, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said = program.stdout.readline()
        program.kill()
    assert said == "kept\n"


def test_a_session_typed_until_the_laptop_died_is_gone_on_with_and_recorded_once(
    qapp: QApplication, tmp_path: Path
) -> None:
    pair = Pair(tmp_path, at=MONDAY)
    with pair.opened(pair.farida) as farida:
        person(farida, "Jason", "Pike", mentor=pair.mentor)
    pair.exchange(pair.farida, pair.ruth)
    type_and_be_killed(pair.ruth, PAPER)
    with pair.sitting(qapp, pair.ruth) as seat:
        hands = Hands(seat)
        hands.type(PASSPHRASE)
        hands.press("Return")
        seat.until(lambda: seat.window.workspace is not None)
        assert hands.at.startswith("Finish what you were writing. A session with Jason Pike.")
        hands.press("Return")
        assert seat.find(TextBox).toPlainText() == PAPER
        hands.type(REST)
        hands.press("Ctrl+Return", "Ctrl+Return")
        (said,) = [one for one in sentences(seat.workspace.people.person.timeline) if "housing letter" in one]
        assert PAPER + REST in said
        assert "written here, waiting" in said
        hands.press("Ctrl+1")
        assert not hands.at.startswith("Finish what you were writing")
    with pair.opened(pair.ruth) as opened, opened.asking() as reading:
        assert [one.summary for one in reading.all_of(Session)] == [PAPER + REST]
