"""Somebody types a session at the window, in a program of its own that says when a draft is kept; tests kill it."""

import re
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from caseworker.domain.clock import FixedClock
from tests.journeys.hands import Hands
from tests.journeys.stores import PASSPHRASE, around
from ui.app import make_application
from ui.panels.session import SessionPanel
from ui.seat import Seat


def main(app: QApplication, store: Path, *, at: datetime, text: str) -> None:
    """Type a session with the one person there is, up to the last letter of the text, and stay there."""
    seat = Seat(app, store, around=replace(around(31), clock=FixedClock(at)))
    hands = Hands(seat)
    hands.type(PASSPHRASE)
    hands.press("Return")
    seat.until(lambda: seat.window.workspace is not None)
    hands.press("Ctrl+2", "Down", "Return", "Ctrl+N")
    hands.go_to("Came on time")
    hands.press("Space")
    hands.go_to("What happened")
    for word in re.findall(r"\s*\S+", text):
        hands.type(word)
    panel = seat.find(SessionPanel)
    seat.until(lambda: not (panel._unkept or seat.workspace.drafts.waiting))
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    app.exec()


if __name__ == "__main__":
    main(make_application([sys.argv[0]]), Path(sys.argv[1]), at=datetime.fromisoformat(sys.argv[2]), text=sys.argv[3])
