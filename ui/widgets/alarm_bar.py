"""The alarm of somebody who is not back from working alone: it sounds by the clock, on whatever page, until they are.

What will be said is known before: when the time passes, nothing is asked and nothing has to arrive.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import Id
from caseworker.queries.lone_working import LoneAlarm
from ui.context import Context
from ui.i18n import words
from ui.latest import Latest
from ui.style import FontRole
from ui.theme import look
from ui.widgets.awaited import TICK
from ui.widgets.buttons import button
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.words import Words, announce

ASK_AGAIN = timedelta(minutes=10)
"""So long what was learnt of who is out, whom to ring and who is on call may stand without being asked again."""


class AlarmBar(QFrame):
    """Hidden while everybody is back; it cannot be put away. `went` carries the `Spot` where the script stands.

    `sounded` is called when somebody else is not back, or it is an emergency by now.
    """

    went = Signal(object)

    def __init__(self, context: Context, *, sounded: Callable[[], None]) -> None:
        super().__init__()
        self._context, self._sounded = context, sounded
        self._words, self._icons = Words(self), Icons(self, theme=context.theme)
        self._alarms: tuple[LoneAlarm, ...] = ()
        self._sounding: tuple[tuple[LoneAlarm, tuple[Phrase, Phrase]], ...] = ()
        self._heard: set[tuple[Id, bool]] = set()
        """What has been announced: who is not back, and that it is an emergency by now."""
        self._asked_at: datetime | None = None
        self._latest = Latest(context.tasks)
        self._make_parts()
        self._ticking = QTimer(self, interval=TICK)
        self._ticking.timeout.connect(self.look_at_the_clock)
        self._ticking.start()
        context.tasks.on_changes(self._hear)
        self._ask()

    def _make_parts(self) -> None:
        look(self, tone="danger")
        icon = label(wraps=False)
        self._icons.put(icon, "siren", colour="danger")
        self._what, self._do = label(FontRole.STRONG, ink="danger"), label(ink="danger")
        self._open = button(self._words, say("What to do"))
        self._open.clicked.connect(self._go)
        told = column(self._what, self._do, gap=2)
        line = row(icon, gap=10, margins=(18, 9, 12, 9))
        line.addLayout(told, 1)
        line.addWidget(self._open)
        self.setLayout(line)
        self.hide()

    # Who is out

    def _hear(self, changes: Changes) -> None:
        if changes.kinds or changes.cases:
            self._ask()

    def _ask(self) -> None:
        self._asked_at = self._context.now()
        self._latest.query(self._context.gateway.alarms, then=self._know)

    def _know(self, alarms: tuple[LoneAlarm, ...]) -> None:
        self._alarms = alarms
        self._sound()

    @property
    def awaited(self) -> tuple[datetime, ...]:
        """When those who are out are expected back: all that a locked window may know of them."""
        return tuple(alarm.due for alarm in self._alarms)

    # The clock

    def look_at_the_clock(self) -> None:
        """The clock has gone on: what is due now sounds at once, and is then asked about for whom to ring now."""
        now = self._context.now()
        old = self._asked_at is None or not timedelta() <= now - self._asked_at < ASK_AGAIN
        if self._sound() or old:
            self._ask()

    def _sound(self) -> bool:
        """Say what is to be said now; whether that is more than before."""
        now = self._context.now()
        sounding = tuple((alarm, said) for alarm in self._alarms if (said := alarm.says(now)) is not None)
        before, self._sounding = self._sounding, sounding
        if sounding == before:
            return False
        self._show()
        known, self._heard = self._heard, {(alarm.appointment, alarm.escalates <= now) for alarm, _ in sounding}
        new = bool(self._heard - known)
        if new:
            QApplication.alert(self.window())
            QApplication.beep()
            announce(self, self.said)
            self._sounded()
        return new

    @property
    def said(self) -> str:
        """What is said now."""
        return f"{self._what.text()} {self._do.text()}".strip() if self._sounding else ""

    def _show(self) -> None:
        self.setHidden(not self._sounding)
        if not self._sounding:
            return
        (_, (what, do)), *more = self._sounding
        others = say("{what} {count} more are not back.", what=what, count=len(more)) if more else what
        today = self._context.today()
        self._words.put(self._what.setText, others, near=today)
        self._words.put(self._do.setText, do, near=today)
        self._words.call(self._name_button)

    def _name_button(self) -> None:
        self._open.setAccessibleName(f"{words(say('What to do'))}: {self._what.text()}")

    def _go(self) -> None:
        if self._sounding:
            self.went.emit(self._sounding[0][0].leads_to)
