"""The calendar in the window: turned by keys, read line by line with its days, booked from."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from caseworker.domain.appointments import Appointment
from caseworker.domain.clock import LONDON
from caseworker.domain.folders import case_folder
from caseworker.domain.ids import Id
from caseworker.queries.calendar_rows import CalendarDay, CalendarRow, Span
from caseworker.queries.place_names import PlaceName
from caseworker.queries.rows import Spot
from tests.ui.announced import heard
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import press
from ui.actions import ready_actions
from ui.help_pages import text_of
from ui.i18n import Language, words
from ui.models.calendar import CalendarModel
from ui.models.paged import PAGE
from ui.models.roles import ROW
from ui.pages.calendar import CalendarView
from ui.panels.form import FormPanel
from ui.panels.gate import GatePanel
from ui.panels.whom import WhomPanel
from ui.widgets.focus import focused_in

TUESDAY = date(2026, 12, 8)
ALT, TEXT = Qt.KeyboardModifier.AltModifier, Qt.ItemDataRole.AccessibleTextRole


def book(office: Office, day: date, hour: int, *, minute: int = 0, case: Id | None = None, **values: object) -> Id:
    starts = datetime.combine(day, time(hour, minute), LONDON)
    one = Appointment(**{"starts_at": starts, "status": "booked", **values})  # type: ignore[arg-type]
    return office.town.put(one, case_folder(case or office.town.pike))


def go(office: Office) -> CalendarView:
    office.workspace.go(PlaceName.CALENDAR)
    office.settle()
    return page_of(office)


def page_of(office: Office) -> CalendarView:
    page = office.workspace.page(PlaceName.CALENDAR)
    assert isinstance(page, CalendarView)
    return page


def lines(page: CalendarView) -> list[str]:
    """Every line as a screen reader says it."""
    return [page._model.index(number).data(TEXT) for number in range(page._model.rowCount())]


def chosen(page: CalendarView) -> str:
    row = page.list.row
    return f"{row.at:%H:%M} {row.name}" if isinstance(row, CalendarRow) else ""


@pytest.fixture
def key(office: Office, qtbot: QtBot) -> Callable[..., None]:
    """Presses a key where the focus is, and waits for what comes of it."""

    def press_key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        qtbot.keyClick(QApplication.focusWidget() or office.window, code, modifier)
        office.settle()

    return press_key


Key = Callable[..., None]


@pytest.fixture
def page(office: Office) -> CalendarView:
    """The week of today: two appointments on Tuesday and a gate pick-up on Friday; one in the week after."""
    ruth, sam = office.town.ruth.member, office.town.open("Sam", "Okoro")
    book(office, TUESDAY, 9, mentor=ruth, place="Library", purpose="benefits")
    book(office, TUESDAY, 10, case=sam, place="Surgery")
    book(office, date(2026, 12, 11), 8, gate_pickup=True, mentor=ruth, prison="FSI")
    book(office, date(2026, 12, 15), 14, case=sam)
    return go(office)


# Periods


def test_the_keys_turn_to_the_week_after_and_before_and_back_to_today(page: CalendarView, key: Key) -> None:
    assert page.bar.heading == "Monday 7 to Sunday 13 December"
    key(Qt.Key.Key_PageDown, ALT)
    assert (page.bar.heading, page._sentence.text()) == ("Monday 14 to Sunday 20 December", "1 appointment")
    key(Qt.Key.Key_PageUp, ALT)
    key(Qt.Key.Key_PageUp, ALT)
    assert page.bar.heading == "Monday 30 November to Sunday 6 December"
    key(Qt.Key.Key_Home, ALT)
    assert page.bar.heading == "Monday 7 to Sunday 13 December"


def test_a_day_at_a_time_is_turned_day_by_day(page: CalendarView, office: Office) -> None:
    press(page.bar, "Day")
    office.settle()
    assert (page.bar.heading, lines(page)) == ("Monday 7 December", ["Nothing booked."])
    press(page.bar, "Next")
    office.settle()
    assert (page.bar.heading, page._model.rowCount()) == ("Tuesday 8 December", 2)
    press(page.bar, "Week")
    press(page.bar, "Today")
    office.settle()
    assert page.bar.heading == "Monday 7 to Sunday 13 December"


def test_the_day_of_the_chosen_line_is_the_one_that_is_shown(page: CalendarView, office: Office) -> None:
    page.list.choose(page.first())
    office.settle()
    press(page.bar, "Day")
    office.settle()
    assert (page.bar.heading, chosen(page)) == ("Tuesday 8 December", "09:00 Jason Pike")


def test_another_period_leaves_the_focus_where_it_is_and_is_announced(
    page: CalendarView, key: Key, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = heard(monkeypatch)
    page.list.setFocus()
    key(Qt.Key.Key_PageDown, ALT)
    assert page.list.hasFocus()
    assert said[-1:] == ["Monday 14 to Sunday 20 December. 1 appointment."]
    key(Qt.Key.Key_Down)
    assert chosen(page) == "14:00 Sam Okoro"


def test_a_period_without_what_is_searched_for_gives_the_focus_to_the_search(page: CalendarView, key: Key) -> None:
    page.search.setText("pike")
    page._search_now()
    page.list.setFocus()
    key(Qt.Key.Key_PageDown, ALT)
    assert page.search.hasFocus()


def test_the_ways_through_the_calendar_stand_in_the_menu_only_there(office: Office, page: CalendarView) -> None:
    ways = {
        "The day or week before",
        "The day or week of today",
        "The day or week after",
        "The calendar day by day",
        "The calendar week by week",
    }
    assert ways <= {words(action.words) for action in ready_actions(office.workspace)}
    assert "Alt PgDown" in text_of("keys")
    office.workspace.go(PlaceName.PEOPLE)
    assert not ways & {words(action.words) for action in ready_actions(office.workspace)}


def test_each_button_says_where_it_leads_and_by_which_key(page: CalendarView, office: Office) -> None:
    buttons = {made.text(): made for made in page.bar.findChildren(QPushButton)}
    assert (buttons["Next"].accessibleName(), buttons["Next"].toolTip()) == (
        "The week after",
        "The week after (Alt PgDown)",
    )
    page.show_span(Span.DAY)
    office.settle()
    assert buttons["Next"].accessibleName() == "The day after"


# Lines


def test_every_line_is_read_with_its_day(page: CalendarView) -> None:
    assert lines(page) == [
        "Monday 7 December 2026. Nothing booked.",
        "Tuesday 8 December 2026.",
        "Jason Pike. Tuesday 8 December 2026 at 09:00. Benefits. Library. Ruth Osei goes.",
        "Sam Okoro. Tuesday 8 December 2026 at 10:00. Surgery.",
        "Wednesday 9 December 2026. Nothing booked.",
        "Thursday 10 December 2026. Nothing booked.",
        "Friday 11 December 2026.",
        "Jason Pike. Friday 11 December 2026 at 08:00. Gate. Gate pick-up. HMP Featherstone. Ruth Osei goes.",
        "Saturday 12 December 2026. Weekend. Nothing booked.",
        "Sunday 13 December 2026. Weekend. Nothing booked.",
    ]


def test_arrow_keys_go_from_appointment_to_appointment_over_the_days(page: CalendarView, key: Key) -> None:
    key(Qt.Key.Key_Down)
    assert (page.list.hasFocus(), chosen(page)) == (True, "09:00 Jason Pike")
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Down)
    assert chosen(page) == "08:00 Jason Pike"
    key(Qt.Key.Key_Home)
    assert chosen(page) == "09:00 Jason Pike"
    key(Qt.Key.Key_End)
    assert chosen(page) == "08:00 Jason Pike"
    key(Qt.Key.Key_PageUp)
    assert chosen(page) == "09:00 Jason Pike"
    key(Qt.Key.Key_Up)
    assert page.search.hasFocus()


def test_a_week_is_entered_at_today(page: CalendarView, office: Office, key: Key) -> None:
    book(office, date(2026, 12, 7), 16)
    office.window.watch_idleness().stop()  # two days pass at once
    office.clock.move_to(datetime(2026, 12, 9, 9, tzinfo=LONDON))
    page.turn(0)
    office.settle()
    key(Qt.Key.Key_Down)
    assert chosen(page) == "08:00 Jason Pike"


def test_the_name_of_a_day_cannot_be_chosen(page: CalendarView) -> None:
    kinds = [page._model.index(number).data(ROW) for number in range(page._model.rowCount())]
    flags = [page._model.flags(page._model.index(number)) for number in range(page._model.rowCount())]
    enabled = [bool(flag & Qt.ItemFlag.ItemIsEnabled) for flag in flags]
    assert enabled == [not isinstance(kind, CalendarDay) for kind in kinds]


def test_the_model_is_sound_and_knows_which_lines_are_days_without_asking_for_them(
    page: CalendarView, office: Office
) -> None:
    for minute in range(PAGE):
        book(office, date(2026, 12, 16), 9, minute=minute % 60)
    model = CalendarModel(page, context=page._context)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.look_at(date(2026, 12, 16), span=Span.WEEK)
    office.settle()
    last = model.rowCount() - 1
    assert [model.here(number) is None for number in (0, PAGE, last)] == [False, True, False]
    assert model._tickets == {}


def test_how_tall_a_line_is_is_known_before_it_has_come(page: CalendarView, office: Office) -> None:
    for minute in range(PAGE):
        book(office, date(2026, 12, 16), 9, minute=minute % 60)
    page.turn(1)
    office.settle()
    assert page._model.here(PAGE) is None
    assert page.list.sizeHintForRow(PAGE) > page.list.sizeHintForRow(0)


def test_what_clashes_is_named_in_its_line(page: CalendarView, office: Office) -> None:
    book(office, TUESDAY, 9, case=office.town.open("Imran", "Khan"), mentor=office.town.ruth.member)
    page._model.ask_again()
    office.settle()
    assert any("Clashes with 09:00 Imran Khan." in line for line in lines(page))


def test_a_change_elsewhere_leaves_the_list_where_it_was_scrolled(page: CalendarView, office: Office) -> None:
    for hour in range(8, 18):
        book(office, date(2026, 12, 9), hour)
    page._model.ask_again()
    office.settle()
    page.list.verticalScrollBar().setValue(120)
    book(office, date(2026, 12, 13), 9)
    page._model.ask_again()
    office.settle()
    assert page.list.verticalScrollBar().value() == 120


def test_a_change_that_adds_nothing_leaves_the_list_where_it_was_scrolled(page: CalendarView, office: Office) -> None:
    for hour in range(8, 18):
        book(office, date(2026, 12, 9), hour)
    page._model.ask_again()
    office.settle()
    page.list.verticalScrollBar().setValue(120)
    page._model.ask_again()
    office.settle()
    assert page.list.verticalScrollBar().value() == 120


def test_a_change_heard_before_another_day_has_come_does_not_leave_the_heading_of_the_day_before(
    page: CalendarView, office: Office
) -> None:
    far = [book(office, date(2027, 2, 17), hour) for hour in (14, 15)]
    page.show_span(Span.DAY)
    page.turn(1)
    office.settle()
    assert (page.bar.heading, page._model.rowCount()) == ("Tuesday 8 December", 2)
    office.workspace.go_to(Spot(PlaceName.CALENDAR, far[0]))
    page._model.ask_again()
    office.settle()
    assert page.bar.heading == "Wednesday 17 February"
    assert lines(page)[0].startswith("Jason Pike. Wednesday 17 February 2027 at 14:00.")


def test_an_appointment_opened_from_elsewhere_brings_its_week(page: CalendarView, office: Office) -> None:
    far = book(office, date(2027, 2, 17), 15)
    office.workspace.go_to(Spot(PlaceName.CALENDAR, far))
    office.settle()
    assert (page.bar.heading, chosen(page)) == ("Monday 15 to Sunday 21 February", "15:00 Jason Pike")
    assert page.open_record == far


def test_the_calendar_is_read_in_welsh(page: CalendarView, office: Office) -> None:
    office.speak(Language.WELSH)
    assert page.bar.heading == "Dydd Llun 7 i ddydd Sul 13 Rhagfyr"
    assert lines(page)[0] == "Dydd Llun 7 Rhagfyr 2026. Dim byd wedi'i drefnu."


# Booking


def test_an_appointment_is_booked_by_keys_on_the_day_that_is_shown_and_stands_there(
    page: CalendarView, office: Office, key: Key
) -> None:
    page.show_span(Span.DAY)
    key(Qt.Key.Key_PageDown, ALT)
    press(page, "Book an appointment")
    office.settle()
    (asking,) = office.window.findChildren(WhomPanel)
    assert asking.search.hasFocus()
    asking.search.setText("okoro")
    key(Qt.Key.Key_Return)
    (form,) = [panel for panel in office.window.findChildren(FormPanel) if panel.isVisible()]
    assert form._title.text() == "Book an appointment with Sam Okoro"
    assert form.entry("starts_at").texts == ("8", "December", "2026", "")
    form.entry("purpose").show_texts(("benefits",))
    form.entry("starts_at").show_texts(("8", "December", "2026", "16:30"))
    form.hand_in()
    office.settle()
    assert chosen(page) == "16:30 Sam Okoro"
    assert page.record.record == page.open_record
    assert page.search.hasFocus()


def test_a_gate_pick_up_is_booked_from_it_by_keys_and_stands_there(
    page: CalendarView, office: Office, key: Key
) -> None:
    press(page, "Book a gate pick-up")
    office.settle()
    (asking,) = office.window.findChildren(WhomPanel)
    assert asking.search.accessibleName() == "Who is met at the gate?"
    asking.search.setText("okoro")
    key(Qt.Key.Key_Return)
    (form,) = [panel for panel in office.window.findChildren(GatePanel) if panel.isVisible()]
    assert (form._title.text(), form._when.day.hasFocus()) == ("Gate pick-up for Sam Okoro", True)
    form._when.show_typed(day="9", month="12", year="2026", at="08:30")
    form._place.setText("Main gate")
    form._who.setCurrentIndex(0)
    form.hand_in()
    office.settle()
    assert chosen(page) == "08:30 Sam Okoro"
    assert page.search.hasFocus()


def test_a_booking_that_is_done_after_one_has_gone_on_calls_nobody_back(page: CalendarView, office: Office) -> None:
    press(page, "Book an appointment")
    office.settle()
    office.window.findChildren(WhomPanel)[-1]._take_first()
    office.settle()
    form = office.window.findChildren(FormPanel)[-1]
    form.entry("purpose").show_texts(("benefits",))
    form.entry("starts_at").show_texts(("9", "December", "2026", "16:30"))
    form.hand_in()
    office.workspace.go(PlaceName.PEOPLE)
    spots = list(office.workspace.history._spots)
    office.settle()
    assert QApplication.focusWidget() is office.workspace.people.search
    assert office.workspace.history._spots == spots
    office.workspace.go(PlaceName.CALENDAR)
    office.settle()
    assert any("Wednesday 9 December 2026 at 16:30" in line for line in lines(page))


def test_a_panel_that_closes_gives_the_focus_back_to_the_button_that_opened_it(
    page: CalendarView, office: Office, key: Key
) -> None:
    button = page._offers.buttons[0]
    button.setFocus()
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Return)
    (form,) = office.window.findChildren(FormPanel)
    assert focused_in(form) is not None
    key(Qt.Key.Key_Escape)
    assert button.hasFocus()


def test_a_click_that_is_heard_of_twice_takes_one_person_once(page: CalendarView, office: Office) -> None:
    press(page, "Book an appointment")
    office.settle()
    (asking,) = office.window.findChildren(WhomPanel)
    asking.list.choose(0)
    followed: list[object] = []
    asking.followed.connect(followed.append)
    asking.list.clicked.emit(asking.list.currentIndex())
    asking.list.opened.emit(asking.list.row)
    assert len(followed) == 1


def test_the_list_of_people_is_reached_with_down_and_escape_leaves(
    page: CalendarView, office: Office, key: Key
) -> None:
    press(page, "Book an appointment")
    office.settle()
    (asking,) = office.window.findChildren(WhomPanel)
    key(Qt.Key.Key_Down)
    assert asking.list.hasFocus()
    key(Qt.Key.Key_Up)
    assert asking.search.hasFocus()
    key(Qt.Key.Key_Escape)
    assert office.window.findChildren(WhomPanel) == []
    assert page.search.hasFocus()


def test_a_day_that_is_over_is_not_filled_in(page: CalendarView, office: Office) -> None:
    page.show_span(Span.DAY)
    page.turn(-1)
    office.settle()
    assert _begun(page, office) == ("", "", "", "")


def test_in_a_week_the_day_of_the_chosen_line_is_filled_in(page: CalendarView, office: Office) -> None:
    assert _begun(page, office) == ("", "", "", "")
    page.show_list()
    page.list.choose(page.first())
    office.settle()
    assert _begun(page, office) == ("8", "December", "2026", "")


def _begun(page: CalendarView, office: Office) -> tuple[str, ...]:
    press(page, "Book an appointment")
    office.settle()
    office.window.findChildren(WhomPanel)[-1]._take_first()
    office.settle()
    return office.window.findChildren(FormPanel)[-1].entry("starts_at").texts


def test_what_is_filled_in_is_no_draft_until_something_is_typed(page: CalendarView, office: Office) -> None:
    page.show_span(Span.DAY)
    page.turn(1)
    office.settle()
    _begun(page, office)
    page.show_list()
    office.settle()
    with office.at.store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM draft").scalar() == 0
    _begun(page, office)
    form = office.window.findChildren(FormPanel)[-1]
    form.entry("note").show_texts(("Bring the letter",))
    form.entry("note").typed.emit()
    page.show_list()
    page.turn(1)
    office.settle()
    assert _begun(page, office) == ("8", "December", "2026", "")


def test_a_mentor_books_from_it_too(offices: Offices) -> None:
    town = offices("farida").town
    town.exchange()
    office = offices("ruth")
    page = go(office)
    assert [made.text() for made in page._offers.buttons] == ["Book an appointment", "Book a gate pick-up"]
    assert page.chips.codes == ("mine",)


def test_in_a_narrow_window_the_keys_go_back_to_the_list(page: CalendarView, office: Office, key: Key) -> None:
    office.window.resize(1024, 700)
    office.wear(percent=200)
    page.list.choose(page.first())
    key(Qt.Key.Key_Return)
    assert not page.list.isVisible()
    key(Qt.Key.Key_PageDown, ALT)
    assert page.list.isVisible()
    assert page.bar.heading == "Monday 14 to Sunday 20 December"
