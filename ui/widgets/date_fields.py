"""A day in three fields that accept '7', 'dec' and '2026', and a time of day in one."""

from datetime import date, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from caseworker.domain.clock import time_of
from caseworker.domain.errors import Phrase, say
from ui import dates
from ui.i18n import spoken
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.layouts import row
from ui.widgets.words import Words


class DayFields(QWidget):
    """Day, month and year, with the time of day beside them when `timed`. Holds what was typed, letter by letter."""

    typed = Signal()

    def __init__(self, theme: Theme, *, timed: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._words = Words(self)
        self.day, self.month, self.year, self.at = (self._line() for _ in range(4))
        self.setLayout(row(self.day, self.month, self.year, self.at, 1, gap=6))
        self.at.setVisible(timed)
        self.setFocusProxy(self.day)
        self._name()
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

    def _name(self) -> None:
        names = {self.day: say("Day"), self.month: say("Month"), self.year: say("Year"), self.at: say("Time")}
        for line, name in names.items():
            self._words.put(line.setAccessibleName, name)

    def _fit(self) -> None:
        metrics = self._theme.metrics(FontRole.BODY)
        samples = {self.day: "00", self.month: "September", self.year: "0000", self.at: "00:00"}
        for line, sample in samples.items():
            line.setFixedWidth(metrics.horizontalAdvance(sample) + 26)

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
        return not any(line.text().strip() for line in (self.day, self.month, self.year))

    def check_day(self) -> Phrase | None:
        """What is wrong with the day."""
        if self.empty:
            return say("Enter the day")
        if self.value is None:
            return say("Enter a real day, such as 7 dec 2026, with all four figures of the year")
        return None

    def check_time(self) -> Phrase | None:
        """What is wrong with the time, which may be left empty."""
        if self.at.text().strip() and self.time is None:
            return say("Enter the time as hours and minutes, such as 09:30")
        return None
