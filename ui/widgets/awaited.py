"""On the lock screen: that somebody is not known to be back. Who, and whom to ring, learns whoever unlocks.

Of what the window knew before it was locked only the times are kept, and nothing has to arrive when one passes.
"""

from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from caseworker.domain.clock import LONDON, Clock
from caseworker.domain.errors import say
from caseworker.queries.tones import Tone
from ui.i18n import words
from ui.theme import Theme
from ui.widgets.bars import Notice
from ui.widgets.words import announce

TICK = 5_000
"""Milliseconds between two looks at the clock."""


class AwaitedBack(Notice):
    """Hidden until the first of the times by which somebody who works alone is expected back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._times: tuple[datetime, ...] = ()
        self._clock: Clock | None = None
        self._passed = 0
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(self.look_at_the_clock)

    def wait_for(self, times: tuple[datetime, ...], *, clock: Clock) -> None:
        """Be told when people are expected back; a time that has passed already is said at once."""
        self._times, self._clock = times, clock
        if times:
            self._ticking.start()
            self.look_at_the_clock()

    def look_at_the_clock(self) -> None:
        """Say the latest time that has passed, and sound once for each."""
        passed = [time for time in self._times if self._clock is not None and time <= self._clock.now()]
        if len(passed) > self._passed:
            self._passed = len(passed)
            when = max(passed).astimezone(LONDON).time()
            said = say(
                "Somebody who works alone was expected back by {time}. Unlock to see who, and whom to ring.", time=when
            )
            self.say(said, tone=Tone.DANGER)
            QApplication.alert(self.window())
            QApplication.beep()
            announce(self, words(said))
