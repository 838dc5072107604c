"""Which day or week is shown, in words, and the ways to the one before, to today's, and to the one after."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.calendar_rows import Period, Span
from caseworker.queries.rows import Choice
from ui import dates
from ui.i18n import spoken, tr, words
from ui.keys import PERIOD_AFTER, PERIOD_BEFORE, PERIOD_OF_TODAY, key_words
from ui.style import FontRole
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.segmented import Segmented
from ui.widgets.words import Words

_TURNS = (
    (-1, say("Previous"), PERIOD_BEFORE, {Span.DAY: say("The day before"), Span.WEEK: say("The week before")}),
    (0, say("Today"), PERIOD_OF_TODAY, {Span.DAY: say("Today"), Span.WEEK: say("This week")}),
    (1, say("Next"), PERIOD_AFTER, {Span.DAY: say("The day after"), Span.WEEK: say("The week after")}),
)


class PeriodBar(QWidget):
    """Asks to be turned and says what is shown; whoever owns it shows it."""

    turned = Signal(int)
    """One step back or forth, or 0 for today."""
    chosen = Signal(object)
    """A `Span`."""

    def __init__(self, *, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._shown: tuple[Period, Span] | None = None
        self._words = Words(self)
        self._spans = Segmented(say("Day or week"))
        self._spans.offer((Choice(Span.DAY, say("Day")), Choice(Span.WEEK, say("Week"))))
        self._spans.chosen.connect(lambda code: self.chosen.emit(Span(code)))
        self._heading = label(FontRole.HEADING)
        self._buttons = [self._turn(step, said) for step, said, *_ in _TURNS]
        flow = FlowLayout(gap=8)
        for part in (*self._buttons, self._spans):
            flow.addWidget(part)
        self.setLayout(column(self._heading, flow, gap=9))
        self._words.call(self._say)

    def _turn(self, step: int, said: Phrase) -> QPushButton:
        made = button(self._words, said)
        made.clicked.connect(lambda: self.turned.emit(step))
        return made

    @property
    def heading(self) -> str:
        """'Monday 7 to Sunday 13 December', in the language in use."""
        return self._heading.text()

    def show_period(self, period: Period, *, span: Span) -> None:
        """Say which days are shown."""
        self._shown = period, span
        self._spans.choose(span)
        self._say()

    def _say(self) -> None:
        if self._shown is None:
            return
        period, span = self._shown
        days = dates.from_to(period.first, period.last, spoken(), near=self._today())
        self._heading.setText(tr("{text}", text=days))
        for made, (_, _, keys, names) in zip(self._buttons, _TURNS, strict=True):
            made.setAccessibleName(words(names[span]))
            made.setToolTip(words(say("{action} ({keys})", action=names[span], keys=key_words(keys))))
