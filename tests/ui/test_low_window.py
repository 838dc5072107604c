"""A window too low for all that stands in it: what does not fit scrolls, whole, and the keys bring it into sight."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from caseworker.domain.errors import say
from caseworker.domain.ids import Id
from caseworker.domain.mentors import Mentor
from caseworker.matching.supposed import Supposed, invented
from caseworker.queries.form_names import FormName
from caseworker.queries.place_names import PlaceName
from tests.journeys.hands import Hands
from tests.ui import looked_at
from tests.ui.conftest import Offices
from tests.ui.office import Office
from tests.ui.stage import whole
from ui.i18n import Language
from ui.pages.list_detail import ListDetail
from ui.pages.matching import MatchingView
from ui.palettes import PaletteName
from ui.panels.form import FormPanel
from ui.widgets.buttons import KeyButton
from ui.widgets.entries import Entry
from ui.workspace import Workspace


def _low(offices: Offices, *, language: Language = Language.ENGLISH) -> tuple[Office, Workspace]:
    office = offices("farida")
    office.window.resize(1024, 700)
    office.wear(percent=200)
    office.speak(language)
    return office, office.workspace


def _wrong(office: Office) -> list[str]:
    return [*looked_at.cut_off(office.window), *looked_at.nested(office.window)]


def test_the_tour_leaves_every_page_above_it_whole(offices: Offices) -> None:
    office, workspace = _low(offices, language=Language.WELSH)
    workspace.offer_tour()
    while workspace.tour.isVisible():
        office.settle()
        assert _wrong(office) == [], workspace.place
        workspace.tour.next_button.click()


@pytest.mark.parametrize("language", list(Language))
def test_whoever_comes_to_somebody_sees_their_name_first_and_what_has_the_focus(
    offices: Offices, language: Language
) -> None:
    office, workspace = _low(offices, language=language)
    workspace.go(PlaceName.PEOPLE)
    office.settle()
    page = workspace.page(PlaceName.PEOPLE)
    assert isinstance(page, ListDetail)
    page.list.choose(page.first())
    page.list.opened.emit(page.list.row)
    office.settle()
    office.settle()
    labels = office.window.findChildren(QLabel)
    name = next(one for one in labels if one.property("role") == "title" and one.isVisible())
    focused = QApplication.focusWidget()
    assert focused is not None
    for seen in (name, focused):
        assert not seen.visibleRegion().isEmpty()
        assert whole(seen)


def test_what_was_done_leaves_every_page_above_it_whole(offices: Offices) -> None:
    office, workspace = _low(offices, language=Language.WELSH)
    workspace.undo_bar.show_done(say("Everything changes at once; nothing is lost."), act=Id("a1" * 16))
    for place in workspace.places:
        workspace.go(place)
        office.settle()
        assert _wrong(office) == [], place


def test_whoever_goes_down_into_a_list_sees_its_row_and_the_search_again_on_the_way_up(offices: Offices) -> None:
    office, workspace = _low(offices)
    office.window.resize(1024, 600)
    workspace.offer_tour()
    workspace.go(PlaceName.PEOPLE)
    workspace.people.chips.choose(("all",))
    workspace.people.chip_pressed()
    office.settle()
    people = workspace.people
    people.search.setFocus()
    Hands(office).press("Down")
    row = people.list.visualRect(people.list.currentIndex())
    assert people.list.viewport().visibleRegion().boundingRect().contains(row)
    assert people.search.visibleRegion().isEmpty()
    Hands(office).press("Up")
    assert whole(people.search)


def _crowd(office: Office) -> None:
    for number in range(30):
        office.town.open("Lee", f"Morgan-{number:02}", languages=("eng",))


def _invented(number: int) -> Mentor:
    return invented(Id(str(number)), called=f"Invented {number}", district="WS2", languages=("eng",))


@pytest.mark.parametrize("place", [PlaceName.PEOPLE, PlaceName.MATCHING])
def test_a_long_list_stands_on_the_page_that_scrolls_and_its_keys_go_by_what_is_in_sight(
    offices: Offices, place: PlaceName
) -> None:
    office, workspace = _low(offices)
    _crowd(office)
    workspace.go(place)
    page = workspace.page(place)
    assert isinstance(page, ListDetail)
    page.look_under("all")
    office.settle()
    assert _wrong(office) == []
    page.search.setFocus()
    Hands(office).press("Down")
    Hands(office).press("PgDown")
    assert 0 < page.list.currentIndex().row() < 5
    seen = page.list.viewport().visibleRegion().boundingRect()
    assert seen.contains(page.list.visualRect(page.list.currentIndex()))
    office.wear(percent=100)
    office.window.resize(1360, 850)
    office.settle()
    assert not page.list.stands


def test_whoever_is_booked_with_stands_on_the_panel_that_scrolls(offices: Offices) -> None:
    office, workspace = _low(offices)
    _crowd(office)
    workspace.go(PlaceName.CALENDAR)
    office.settle()
    workspace.take_up(next(one for one in workspace.offers if one.form is FormName.BOOK_WITH))
    office.settle()
    assert _wrong(office) == []


def test_what_is_tried_out_leaves_one_bar_for_the_list(offices: Offices) -> None:
    office, workspace = _low(offices)
    office.wear(percent=100)
    _crowd(office)
    workspace.go(PlaceName.MATCHING)
    office.settle()
    page = workspace.page(PlaceName.MATCHING)
    assert isinstance(page, MatchingView)
    for number in range(1, 9):
        page.suppose_more(Supposed(mentors=(_invented(number),)))
        office.settle()
        assert _wrong(office) == []
    assert page.list.stands


def test_a_form_taken_up_from_far_down_begins_with_whom_it_is_about(offices: Offices) -> None:
    office, workspace = _low(offices, language=Language.WELSH)
    office.open_person(office.town.pike)
    office.settle()
    person = workspace.people.person
    person.verticalScrollBar().setValue(person.verticalScrollBar().maximum())
    panel = office.fill_in(FormName.RAISE_CONCERN, office.town.pike)
    office.settle()
    assert whole(panel._title)
    focused = office.app.focusWidget()
    assert focused is not None
    assert not focused.visibleRegion().isEmpty()


def test_whoever_types_goes_on_typing_where_they_were_while_the_window_changes(offices: Offices) -> None:
    office, workspace = _low(offices)
    workspace.go(PlaceName.PEOPLE)
    workspace.people.open(office.town.pike)
    office.settle()
    panel = office.fill_in(FormName.ADD_CONTACT, office.town.pike)
    panel.entry("warning").focus.setFocus()
    for size, percent in (((1600, 1000), 100), ((1024, 700), 200)):
        office.window.resize(*size)
        office.wear(percent=percent)
        office.settle()
        assert QApplication.focusWidget() is panel.entry("warning").focus, size


def test_tab_goes_through_the_fields_of_a_form_before_its_main_button(offices: Offices) -> None:
    office, _ = _low(offices)
    office.open_person(office.town.pike)
    panel = office.fill_in(FormName.RAISE_CONCERN, office.town.pike)
    seen = _tabbed(office, panel)
    assert seen.index("button") > max(at for at, kind in enumerate(seen) if kind == "field")


def _tabbed(office: Office, panel: FormPanel) -> list[str]:
    """What Tab comes by, from the head of a panel on."""
    panel.close_button.setFocus()
    seen: list[str] = []
    while True:
        Hands(office).press("Tab")
        focused = office.app.focusWidget()
        if focused is None or not panel.isAncestorOf(focused) or focused is panel.close_button:
            return seen
        seen.append("button" if isinstance(focused, KeyButton) else "field" if _in_entry(panel, focused) else "another")


def _in_entry(panel: FormPanel, focused: object) -> bool:
    return any(isinstance(one, Entry) and one.isAncestorOf(focused) for one in panel._entries.values())  # type: ignore[arg-type]


@pytest.mark.parametrize("palette", [PaletteName.LIGHT, PaletteName.DARK, PaletteName.CONTRAST])
def test_what_a_field_says_is_to_be_typed_in_it_is_legible(offices: Offices, palette: PaletteName) -> None:
    office = offices("farida")
    office.wear(palette)
    office.workspace.go(PlaceName.PEOPLE)
    office.settle()
    office.workspace.people.list.setFocus()
    assert looked_at.Legibility().dim(office.window) == []


@pytest.mark.parametrize(("size", "percent"), [((1024, 700), 125), ((1200, 760), 150)])
def test_a_panel_takes_the_place_of_what_is_read_where_the_window_is_wide_and_low(
    offices: Offices, size: tuple[int, int], percent: int
) -> None:
    office = offices("farida")
    office.window.resize(*size)
    office.wear(percent=percent)
    office.open_person(office.town.pike)
    office.workspace.record_session()
    office.settle()
    office.settle()
    person = office.workspace.people.person
    assert person.panel is not None
    assert (person.panel.isVisible(), person.timeline.isVisible()) == (True, False)
    assert _wrong(office) == []
