"""Waiting to be let in: the eight words to read out, and whether the answer has come; nobody need sit and watch."""

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.queries.tones import Tone
from ui.context import OpenService
from ui.i18n import words
from ui.pages.entrance import EntrancePage
from ui.style import FontRole
from ui.tasks import Job, Threads
from ui.theme import Theme, look
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.labels import label, selectable
from ui.widgets.layouts import column, row
from ui.widgets.words import announce

AGAIN = 60_000
"""Milliseconds until it looks by itself once more."""


class WaitingPage(EntrancePage):
    """`opened` follows with the service once its answer has come."""

    opened = Signal(object)

    def __init__(self, theme: Theme, *, service: OpenService, threads: Threads) -> None:
        super().__init__(theme)
        self._service, self._threads, self._looking = service, threads, False
        self._told: Phrase | None = None
        title, first, eight = label(FontRole.TITLE), label(), selectable(label(FontRole.HEADING))
        self.words.put(title.setText, say("Read these eight words out"))
        self.words.put(first.setText, say(
            "Ring whoever invited you, or see them, and read these words to them. The same words stand on their Sync "
            "page, and they let you in there."
        ))  # fmt: skip
        look(eight, card="line")
        eight.setText(service.laptop.awaited_words)
        after = label(ink="dim")
        self.words.put(after.setText, say(
            "The answer comes through the shared folder. That may take a while: you can close the window meanwhile and "
            "look again later. If the words differ, do not go on, and ask for a new invitation."
        ))  # fmt: skip
        self._outcome = Notice(theme)
        self.look_button = button(self.words, say("Look for the answer"), kind="primary")
        self.look_button.clicked.connect(self._look_aloud)
        body = QWidget()
        body.setLayout(column(title, first, eight, after, self._outcome, row(self.look_button, 1), gap=14))
        self.fill(body)
        self._again = QTimer(self, interval=AGAIN)
        self._again.timeout.connect(self.look_now)
        self._again.start()

    def arrive(self) -> None:
        """Looking for the answer is all there is to do."""
        self.look_button.setFocus()

    def look_now(self) -> None:
        """Look once; a second press meanwhile does nothing."""
        if not self._looking:
            self._looking = True
            work = partial(self._service.laptop.look_for_answer, self._service.desk)
            self._threads.write(work, Job(then=self._answered, failed=self._not_yet, ended=self._ended))

    def _look_aloud(self) -> None:
        """Look because somebody asked to: they hear that it begins, and what came of it, be it the same as before."""
        self._tell(say("Looking for the answer…"))
        self.look_now()

    def _tell(self, said: Phrase) -> None:
        if said != self._told:
            self._told = said
            self._outcome.say(said, tone=Tone.NOTE)
            announce(self, words(said))

    def _answered(self, _changes: Changes) -> None:
        self._again.stop()
        announce(self, words(say("You are let in.")))
        self.opened.emit(self._service)

    def _not_yet(self, why: Phrase) -> None:
        self._tell(why)

    def _ended(self) -> None:
        self._looking = False
