"""The lines of a day or a week, of which only those in sight are asked for: its days, and what is arranged on each."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt

from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.calendar_rows import CalendarDay, CalendarLine, CalendarLook, CalendarPage, Period, Span
from ui.context import Context, Ticket
from ui.i18n import words
from ui.models import sentences
from ui.models.paged import Answer
from ui.models.roles import Index
from ui.models.searched import SearchedModel


class CalendarModel(SearchedModel):
    """One period of the calendar. Its days are known from the first page on; they cannot be chosen."""

    def __init__(self, parent: QObject | None = None, *, context: Context) -> None:
        super().__init__(parent)
        self._context = context
        self.day, self.extent = context.today(), Span.WEEK
        self._around: Id = NO_ID
        self._days: dict[int, CalendarDay] = {}

    @property
    def period(self) -> Period:
        """The days that are looked at."""
        return self.extent.around(self.day)

    def look_at(self, day: date, *, span: Span) -> None:
        """Show a day, or the week that it lies in."""
        self.day, self.extent, self._around = day, span, NO_ID
        self.ask()

    def seek(self, record: Id) -> None:
        """Show the day or the week of an appointment."""
        self._around = record
        self.ask()

    def first(self) -> int:
        """The number of the first appointment from today on; of the first one where all are before."""
        found = [(day.day, number + 1) for number, day in self._days.items() if day.booked]
        ahead = [number for day, number in found if day >= self._context.today()]
        return next(iter((*ahead, *(number for _, number in found))), 0)

    def heading_of(self, day: date) -> int | None:
        """The number of the line that names a day."""
        return next((number for number, found in self._days.items() if found.day == day and found.named), None)

    def heading(self, line: CalendarDay) -> str:
        """'Today, Monday 7 December'; nothing where the calendar says above which day it is."""
        today = self._context.today()
        named = say("{named_day}", named_day=line.day)
        said = say("Today, {day}", day=named) if line.day == today else named
        return words(said, near=today) if line.named else ""

    def row(self, number: int) -> CalendarLine | None:
        return self._days.get(number) or super().row(number)

    def here(self, number: int) -> CalendarLine | None:
        return self._days.get(number) or super().here(number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemNeverHasChildren if index.row() in self._days else super().flags(index)

    def name(self, row: CalendarLine) -> str:
        return self.heading(row) if isinstance(row, CalendarDay) else row.name

    def sentence(self, row: CalendarLine) -> str:
        return sentences.calendar(row)

    def question(self, offset: int, limit: int, then: Answer, ended: Callable[[], None] | None = None) -> Ticket:
        look = CalendarLook(self.day, self.extent, self.text, self.chip, self._around)
        calendar = self._context.gateway.calendar
        return self._context.tasks.query(calendar, then=then, ended=ended, look=look, offset=offset, limit=limit)

    def _begin(self, page: Any) -> None:
        self._name_days(page)
        super()._begin(page)

    def _renew(self, page: Any) -> None:
        """Days that stand elsewhere now, or say something else, are another list."""
        if (page.day, page.headings) == (self.day, self._days):
            super()._renew(page)
        else:
            self._begin(page)

    def _name_days(self, page: CalendarPage) -> None:
        self.day, self._around, self._days = page.day, NO_ID, page.headings
