"""The calendar: a day or a week of appointments under their days, beside the one that is open."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractItemView, QWidget

from caseworker.domain.errors import say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.calendar_rows import CalendarLine, CalendarPage, CalendarRow, Span
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Beginning, Choice, Fact, Offer, Spot
from ui.context import Context
from ui.delegates.calendar import CalendarDelegate
from ui.drafts import Drafts
from ui.i18n import words
from ui.models.calendar import CalendarModel
from ui.models.sentences import joined
from ui.pages.page import Periods
from ui.pages.record import RecordView
from ui.pages.records import PlaceView
from ui.pages.said import CALENDAR
from ui.panels.drafted import DraftedPanel
from ui.panels.form import FormPanel
from ui.widgets.buttons import button
from ui.widgets.period import PeriodBar
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import Words, announce

LOOK_AGAIN = 60_000
"""Milliseconds until the page looks again: who is on call changes with the clock, without any act."""


class CalendarView(PlaceView):
    """The Calendar page. The period stays while records are opened; one of another period brings its own."""

    wide, uniform = 440, False

    def __init__(self, context: Context, *, drafts: Drafts) -> None:
        self._calendar = CalendarModel(context=context)
        self.bar = PeriodBar(today=context.today)
        self._rota_words = Words(self.bar)
        self.rota = button(self._rota_words, say("On call"), kind="link")
        self.rota.hide()
        self._rota: Spot | None = None
        self._turned = True
        self._stood: int | None = None
        record = RecordView(context, place=PlaceName.CALENDAR, drafts=drafts)
        super().__init__(context, said=CALENDAR, record=record, model=self._calendar)
        self._calendar.modelAboutToBeReset.connect(self._remember)
        self.bar.turned.connect(self.turn)
        self.bar.chosen.connect(self.show_span)
        self.rota.clicked.connect(lambda: self.went.emit(self._rota))
        self._looking = QTimer(self, interval=LOOK_AGAIN)
        self._looking.timeout.connect(self.look_again)
        self._looking.start()

    # What the list shows

    def above(self) -> tuple[QWidget, ...]:
        return (self.bar,)

    def look_again(self) -> None:
        """Who is on call changes with the clock, without any act."""
        if self.isVisible():
            self._again.due()

    def delegate(self) -> CalendarDelegate:
        return CalendarDelegate(self.list, theme=self._context.theme, model=self._calendar)

    def first(self) -> int:
        return self._calendar.first()

    def record_of(self, row_: CalendarLine) -> Id:
        return row_.record if isinstance(row_, CalendarRow) else NO_ID

    def offered(self, page: CalendarPage) -> tuple[Iterable[Choice], tuple[Offer, ...]]:
        return page.chips, page.offers

    def beside_nothing(self, page: CalendarPage) -> Beginning:
        """Days stand in the list also where nothing is booked on any of them."""
        return page.empty or super().beside_nothing(page)

    # Periods

    @property
    def periods(self) -> Periods:
        return self

    def turn(self, step: int) -> None:
        today, span = self._context.today(), self._calendar.extent
        self._look_at(self._calendar.day + step * span.length if step else today, span=span)

    def show_span(self, span: Span) -> None:
        """A day of the week that was shown: today where it is one of them, or that of the chosen line."""
        period, today = self._calendar.period, self._context.today()
        day = today if period.first <= today <= period.last else self._calendar.day
        self._look_at(self._chosen_day() or day, span=span)

    def _look_at(self, day: date, *, span: Span) -> None:
        if not self._beside and not self._left.isVisible():
            self.show_list()
        self._turned = True
        self._calendar.look_at(day, span=span)

    def open(self, record: Id) -> None:
        super().open(record)
        if self._calendar.find(lambda row_: self.record_of(row_) == record) is None:
            self._calendar.seek(record)

    def _answered(self, page: CalendarPage) -> None:
        held = self.list.hasFocus()
        self.bar.show_period(self._calendar.period, span=page.span)
        super()._answered(page)
        self._say_rota(page.on_call)
        if held and not page.total:
            self.search.setFocus()
        stood, self._stood = self._stood, None
        if stood is not None and not self.list.currentIndex().isValid():
            self._scroll(stood)
        turned, self._turned = self._turned, False
        if turned and self.isVisible():
            announce(self, joined(self.bar.heading, words(page.sentence)))

    def _say_rota(self, on_call: Fact | None) -> None:
        self.chips.beside(self.rota)
        self.rota.setVisible(on_call is not None)
        if on_call is not None:
            self._rota = on_call.leads_to
            said = say("On call: {whom}", whom=on_call.words)
            self._rota_words.put(self.rota.setText, said)

    def _scroll(self, stood: int) -> None:
        """Another period begins at its top, a week that holds today at today; the same one stays where it was."""
        self.list.doItemsLayout()
        if self._turned:
            today = self._calendar.heading_of(self._context.today())
            self.list.scrollTo(self._calendar.index(today or 0), QAbstractItemView.ScrollHint.PositionAtTop)
        else:
            self.list.verticalScrollBar().setValue(stood)

    def _remember(self) -> None:
        self._stood = self.list.verticalScrollBar().value()

    # Booking

    def _chosen_day(self) -> date | None:
        chosen = self.list.row
        return chosen.day if isinstance(chosen, CalendarRow) else None

    def panel_of(self, offer: Offer) -> SidePanel:
        """An appointment begins on the day that is shown; what was booked, also at a gate, is shown afterwards."""
        panel = super().panel_of(offer)
        if offer.form is FormName.BOOK and isinstance(panel, FormPanel):
            day = self._calendar.day if self._calendar.extent is Span.DAY else self._chosen_day()
            if day is not None and day >= self._context.today():
                panel.suggest("starts_at", day)
        if offer.form in (FormName.BOOK, FormName.GATE) and isinstance(panel, DraftedPanel):
            panel.made.connect(self._show_made)
        return panel

    def _show_made(self, record: str) -> None:
        """Only to whoever still looks at the form: who has gone on to something else is not called back."""
        if self._alone is not None and self._alone.isVisible():
            self._put_back()
            self.open(Id(record))
