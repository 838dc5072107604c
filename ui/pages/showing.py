"""The demonstration is being made: how far it is, in words, and the way to stop it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import KnownError, Phrase, say
from caseworker.queries.tones import Tone
from ui.context import Entrance
from ui.pages.entrance import EntrancePage
from ui.style import FontRole
from ui.tasks import Job, Threads
from ui.theme import Theme
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row


class ShowingPage(EntrancePage):
    """`entered` carries the way into it; `left` follows when it was stopped, and nothing of it is kept then."""

    entered = Signal(object)
    left = Signal()
    told = Signal(object)
    """A `Phrase`, from the thread that works."""

    def __init__(self, theme: Theme, *, entrance: Entrance, threads: Threads) -> None:
        super().__init__(theme)
        self._entrance, self._threads = entrance, threads
        self._stopped, self._failed = False, False
        title, what = label(FontRole.TITLE), label()
        self.words.put(title.setText, say("Making the demonstration"))
        self.words.put(what.setText, say(
            "An invented service with 420 people, in a folder of its own beside yours. It takes a minute or two, once; "
            "nobody in it lives."
        ))  # fmt: skip
        self._progress = Notice(theme)
        self.stop_button = button(self.words, say("Stop"))
        self.stop_button.clicked.connect(self.stop)
        body = QWidget()
        body.setLayout(column(title, what, self._progress, row(self.stop_button, 1), gap=14))
        self.fill(body)
        self.told.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def arrive(self) -> None:
        """It begins at once."""
        self.stop_button.setFocus()
        work = partial(self._entrance.look_around, tell=self._hear)
        self._threads.write(work, Job(then=self._made, failed=self._refuse))

    def stop(self) -> None:
        """Stop at the next step, or go back where there is nothing to stop."""
        if self._failed:
            self.left.emit()
            return
        self.let_go()
        self._tell(say("Stopping, and taking away what was made…"))

    def let_go(self) -> None:
        """Stop at the next step, whether or not anybody waits for it."""
        self._stopped = True

    def _hear(self, said: Phrase) -> None:
        """On the thread that works: pass it on, or stop the work."""
        if self._stopped:
            raise KnownError(say("The demonstration was not made, and nothing of it is kept."))
        self.told.emit(said)

    def _tell(self, said: Phrase) -> None:
        self._progress.say(said, tone=Tone.NOTE)

    def _made(self, entrance: Entrance) -> None:
        if self._stopped:
            self.left.emit()
        else:
            self.entered.emit(entrance)

    def _refuse(self, why: Phrase) -> None:
        if self._stopped:
            self.left.emit()
            return
        self._failed = True
        self._progress.say(why, tone=Tone.WARN)
        self.words.put(self.stop_button.setText, say("Back"))
