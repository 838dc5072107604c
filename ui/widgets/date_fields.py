"""A day in three boxes that accept '7', 'dec' and '2026', and a time of day in one; each says what belongs in it."""

from collections.abc import Mapping
from datetime import date, time
from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from caseworker.domain.clock import time_of
from caseworker.domain.errors import Phrase, say
from ui import dates
from ui.i18n import spoken, words
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, column, wrap
from ui.widgets.words import Words

GAP, AROUND, APART = 6, 24, 4
"""Pixels between two boxes, of the edge of a box beside its letters, and at 100 % between two labels at least."""


class TimeOfDay(Enum):
    """Whether a time is asked for beside the day."""

    NOT_ASKED = auto()
    ALLOWED = auto()
    NEEDED = auto()


class DayFields(QWidget):
    """Day, month and year, with the time of day beside them where it is asked for, each under its own small label.

    Holds what was typed, letter by letter. Where all do not fit beside each other, they flow into a further line.
    """

    typed = Signal()

    def __init__(self, theme: Theme, *, timed: TimeOfDay = TimeOfDay.NOT_ASKED) -> None:
        super().__init__()
        self._theme, self._timed = theme, timed
        self._words = Words(self)
        self.day, self.month, self.year, self.at = (self._line() for _ in range(4))
        self._of_day = (self.day, self.month, self.year)
        self._labels: list[QLabel] = []
        self._shown: list[QWidget] = []
        self._lay_out()
        self.setFocusProxy(self.day)
        self._words.call(self._rename_month)
        theme.changed.connect(self._fit)
        self._fit()

    def _rename_month(self) -> None:
        """A month that stands there in full is named in the language in use; letters of somebody's own stay."""
        number = dates.whole_month(self.month.text())
        if number is not None:
            self.month.setText(dates.month_names(spoken())[number - 1])

    def _line(self) -> QLineEdit:
        made = QLineEdit()
        made.textEdited.connect(lambda _: self.typed.emit())
        return made

    def _lay_out(self) -> None:
        flow = FlowLayout(gap=GAP, top=True)
        parts = ((self.day, say("Day")), (self.month, say("Month")), (self.year, say("Year")), (self.at, say("Time")))
        for box, name in parts:
            flow.addWidget(self._labelled(box, name))
        self.setLayout(flow)
        wrap(self)

    def _labelled(self, box: QLineEdit, name: Phrase) -> QWidget:
        above, held = label(FontRole.SMALL, ink="dim", wraps=False), QWidget()
        self._words.put(above.setText, name)
        self._labels.append(above)
        both = column(above, gap=2)
        both.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        held.setLayout(both)
        if box in self.boxes:
            self._shown.append(held)
        else:
            held.hide()
        return held

    def _fit(self) -> None:
        metrics = self._theme.metrics(FontRole.BODY)
        samples = {self.day: "00", self.month: "September", self.year: "0000", self.at: "00:00"}
        for line, sample in samples.items():
            line.setFixedWidth(metrics.horizontalAdvance(sample) + AROUND)
        for above in self._labels:
            above.setContentsMargins(0, 0, self._theme.px(APART), 0)

    def sizeHint(self) -> QSize:
        """All of it beside each other, where there is room."""
        wide = sum(part.sizeHint().width() + GAP for part in self._shown) - GAP
        return QSize(wide, self.heightForWidth(wide))

    # What a form asks of it

    @property
    def boxes(self) -> tuple[QWidget, ...]:
        """Those in sight, as they are read."""
        return self._of_day if self._timed is TimeOfDay.NOT_ASKED else (*self._of_day, self.at)

    def name_after(self, question: Phrase) -> None:
        """'Date of release, day': each box says which question it belongs to, and which part it is."""
        names = {
            self.day: say("{question}, day", question=question),
            self.month: say("{question}, month", question=question),
            self.year: say("{question}, year", question=question),
            self.at: say("{question}, time", question=question),
        }
        self._words.call(lambda: _name(names))

    def at_fault(self) -> tuple[QWidget, ...]:
        """The boxes that cannot be read; of a day that is none, or wrong for what it is about, all of it."""
        time_wrong = (self.at,) if self.check_time() else ()
        day_wrong = (self._unread or self._of_day) if self.check_day() or not time_wrong else ()
        return (*day_wrong, *time_wrong)

    # What stands in it

    @property
    def value(self) -> date | None:
        """The day meant, or None."""
        return dates.day_of(self.day.text(), self.month.text(), self.year.text())

    @property
    def time(self) -> time | None:
        """The time meant, or None."""
        return time_of(self.at.text())

    def show_day(self, day: date) -> None:
        """Fill in a day, its month as a word in the language in use."""
        month = dates.month_names(spoken())[day.month - 1]
        self.show_typed(day=str(day.day), month=month, year=f"{day.year:04}", at=self.at.text())

    def show_typed(self, *, day: str, month: str, year: str, at: str) -> None:
        """Fill in what was typed before."""
        for line, text in ((self.day, day), (self.month, month), (self.year, year), (self.at, at)):
            line.setText(text)

    @property
    def empty(self) -> bool:
        """Whether nothing of a day is typed."""
        return not any(line.text().strip() for line in self._of_day)

    # What is wrong with it

    @property
    def _unread(self) -> tuple[QLineEdit, ...]:
        numbers = (
            dates.day_number(self.day.text()),
            dates.month_number(self.month.text()),
            dates.year_number(self.year.text()),
        )
        return tuple(box for box, number in zip(self._of_day, numbers, strict=True) if number is None)

    def check(self) -> Phrase | None:
        """What is wrong with the day and the time, in one sentence."""
        day, at = self.check_day(), self.check_time()
        return say("Enter a day and a time, such as 7 dec 2026, 09:30") if day and at else day or at

    def check_day(self) -> Phrase | None:
        """What is wrong with the day."""
        if self.empty:
            return say("Enter the day")
        unread = self._unread
        if len(unread) == 1 and not unread[0].text().strip():
            return _MISSING[self._of_day.index(unread[0])]
        if self.value is None:
            return say("Enter a real day, such as 7 dec 2026, with all four figures of the year")
        return None

    def check_time(self) -> Phrase | None:
        """What is wrong with the time, which may be left empty where it is not needed."""
        looked_at = self.at.text().strip() or self._timed is TimeOfDay.NEEDED
        return say("Enter the time as hours and minutes, such as 09:30") if looked_at and self.time is None else None


_MISSING = (say("Enter the day of the month"), say("Enter the month"), say("Enter the year"))


def _name(names: Mapping[QLineEdit, Phrase]) -> None:
    for box, name in names.items():
        box.setAccessibleName(words(name).replace("&", ""))
