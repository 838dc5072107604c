"""Between a signed-in window and its lock or its end: what was typed last is kept first, for a bounded time unasked."""

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.tones import Tone
from ui.i18n import words
from ui.pages.entrance import EntrancePage
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.words import announce

if TYPE_CHECKING:
    from ui.drafts import Drafts

PATIENCE = 5000
"""Milliseconds until somebody is asked."""


class Way(Enum):
    """Where one leaves to: the title while it waits, and the button that waits no longer."""

    LOCK = say("Locking"), say("Lock without waiting")
    CLOSE = say("Closing"), say("Close without waiting")

    @property
    def title(self) -> Phrase:
        return self.value[0]

    @property
    def unwaited(self) -> Phrase:
        return self.value[1]


class LeavingPage(EntrancePage):
    """Hides the records at once. `gone` follows when everything is kept or nobody wants to wait, `stayed` on a return.

    Whoever is only locking may go back to what was typed; once nobody is there any more, no way leads back.
    """

    gone = Signal()
    stayed = Signal()

    def __init__(self, theme: Theme, *, drafts: "Drafts") -> None:
        super().__init__(theme)
        self._drafts = drafts
        self.way, self.may_return = Way.LOCK, True
        self._waiting = QTimer(self, singleShot=True, interval=PATIENCE)
        self._waiting.timeout.connect(self.ask)
        self.status.leaving()
        self._make_parts()
        self.fill(self._body())
        drafts.settled.connect(self.gone)
        drafts.refused.connect(self.ask)

    def _make_parts(self) -> None:
        self._title, self._what, self._else = label(FontRole.TITLE), label(), label()
        self._why = Notice(self.theme)
        self.again_button = button(self.words, say("Try again"), kind="primary")
        self.return_button = button(self.words, say("Go back to it"))
        self.leave_button = button(self.words, self.way.unwaited)
        self.again_button.clicked.connect(self.wait)
        self.return_button.clicked.connect(self.stayed)
        self.leave_button.clicked.connect(self.gone)

    def _body(self) -> QWidget:
        self._buttons = QWidget()
        flow = FlowLayout(gap=8)
        for made in (self.again_button, self.return_button, self.leave_button):
            flow.addWidget(made)
        self._buttons.setLayout(flow)
        body = QWidget()
        body.setLayout(column(self._title, self._why, self._what, self._else, self._buttons, gap=14))
        return body

    def head_for(self, way: Way, *, may_return: bool) -> None:
        """Leave this way; closing counts for more than locking, and a way back that is barred stays barred."""
        self.way = Way.CLOSE if Way.CLOSE in (self.way, way) else way
        self.may_return = self.may_return and may_return
        self.words.put(self.leave_button.setText, self.way.unwaited)
        self.return_button.setVisible(self.may_return)

    def wait(self) -> None:
        """Have everything written that is not yet, and wait a moment for it."""
        self._show(self.way.title, _FIRST, asking=False)
        self._waiting.start()
        self._drafts.try_again()

    def ask(self, why: Phrase | None = None) -> None:
        """Ask what to do, since it takes too long or was refused for a reason."""
        self._waiting.stop()
        self._show(_NOT_KEPT, _STILL_HERE if why is None else _HELD, asking=True)
        self._why.say(why, tone=Tone.WARN)
        self.again_button.setFocus()
        announce(self, words(_NOT_KEPT))

    def _show(self, title: Phrase, what: Phrase, *, asking: bool) -> None:
        self.words.put(self._title.setText, title)
        self.words.put(self._what.setText, what)
        self.words.put(self._else.setText, _LOST)
        self._why.say(None, tone=Tone.PLAIN)
        self._else.setVisible(asking)
        self._buttons.setVisible(asking)


_FIRST = say("What you typed last is being kept first. This takes a moment.")
_NOT_KEPT = say("What you typed last is not kept yet")
_STILL_HERE = say(
    "It is still here, but writing it down takes longer than it should: something else is being written, or the disk "
    "is slow. Wait a little and try again."
)
_HELD = say("It is still here. When the reason above is mended, try again.")
_LOST = say("Without waiting, these last words may be lost. Everything recorded and kept before stays.")
