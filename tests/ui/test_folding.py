"""What has no room in the lines that it may take is in a menu: reached by the keys, and what is chosen is seen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from caseworker.queries.place_names import PlaceName
from tests.journeys.hands import Hands
from tests.queries.test_candidates import volunteer
from tests.ui import looked_at
from tests.ui.office import Office
from tests.ui.test_directory import put
from ui.i18n import Language
from ui.pages.list_detail import ListDetail
from ui.panels.propose import PrintProposalPanel
from ui.widgets.folding import More

SMALL, USUAL = (1024, 700), (1360, 850)


def opened(office: Office, place: PlaceName) -> ListDetail:
    office.workspace.go(place)
    office.settle()
    page = office.workspace.page(place)
    assert isinstance(page, ListDetail)
    return page


def lines_of(parts: list[QPushButton]) -> int:
    return len({part.geometry().center().y() for part in parts if part.isVisible()})


def more_of(part: QWidget) -> More:
    (more,) = part.findChildren(More)
    return more


def entries(more: More) -> list[str]:
    """What the menu offers, as if it were opened."""
    more.menu().aboutToShow.emit()
    return [action.text() for action in more.menu().actions()]


@pytest.mark.parametrize("size", [SMALL, USUAL])
@pytest.mark.parametrize("place", [PlaceName.MATCHING, PlaceName.MENTORS, PlaceName.REFERRALS])
def test_what_can_be_done_from_a_list_takes_one_line_and_none_of_it_is_lost(
    office: Office, place: PlaceName, size: tuple[int, int]
) -> None:
    office.window.resize(*size)
    page = opened(office, place)
    bar, more = page._offers, more_of(page._offers)
    seen = [made.text() for made in bar.buttons if made.isVisible()]
    assert lines_of([*bar.buttons, more]) == 1
    assert more.isVisible() is (len(seen) < len(bar.buttons))
    assert [*seen, *(entries(more) if more.isVisible() else ())] == [str(offer.words) for offer in bar.offers]


@pytest.fixture
def matching(office: Office) -> ListDetail:
    """Bob can be proposed to Zoe, so all four acts are offered."""
    office.town.open("Bob", "Cole", languages=("eng",))
    volunteer(office.town, "Zoe", "Lloyd", capacity=1, languages=("eng",))
    return opened(office, PlaceName.MATCHING)


def test_the_act_that_matching_is_for_stands_first_and_alone_has_the_accent(matching: ListDetail) -> None:
    assert [made.property("kind") == "primary" for made in matching._offers.buttons] == [True, False, False, False]
    assert matching._offers.buttons[0].text() == "Propose all…"


def test_the_keys_reach_what_is_in_the_menu_of_a_list_and_it_opens_like_what_is_beside_it(
    office: Office, matching: ListDetail
) -> None:
    hands, more = Hands(office), more_of(matching._offers)
    hands.go_to("Propose all…")
    hands.go_to("More to do")
    hands.press("Space")
    assert more.menu().isVisible()
    QTest.keyClick(more.menu(), Qt.Key.Key_Up)
    QTest.keyClick(more.menu(), Qt.Key.Key_Return)
    office.settle()
    assert isinstance(matching._alone, PrintProposalPanel)
    hands.press("Escape")
    assert hands.at == "More to do"


@pytest.mark.parametrize(("size", "percent"), [(SMALL, 100), (USUAL, 100), (SMALL, 200)])
@pytest.mark.parametrize("place", [PlaceName.PEOPLE, PlaceName.MENTORS, PlaceName.DIRECTORY, PlaceName.MATCHING])
def test_the_chips_of_a_list_take_two_lines_and_those_without_room_are_in_a_menu(
    office: Office, place: PlaceName, size: tuple[int, int], percent: int
) -> None:
    office.window.resize(*size)
    office.wear(percent=percent)
    office.speak(Language.WELSH if percent > 100 else Language.ENGLISH)
    chips = opened(office, place).chips
    every, more = list(chips._chips.values()), more_of(chips)
    seen = [chip for chip in every if chip.isVisible()]
    assert lines_of([*every, more]) <= 2
    assert more.isVisible() is (len(seen) < len(every))
    assert sorted(entries(more)) == sorted(chip.text() for chip in every if chip not in seen)
    assert looked_at.cut_off(office.window) == []


def test_a_chip_that_is_chosen_in_the_menu_is_seen_and_has_the_focus(office: Office) -> None:
    for kind in ("housing", "food", "debt", "health", "family", "law"):
        put(office.town, f"Lock and {kind}", help_kind=kind)
    page, hands = opened(office, PlaceName.DIRECTORY), Hands(office)
    hands.press("Tab", "Tab")
    assert hands.at == "More filters"
    hands.press("Down")
    menu = more_of(page.chips).menu()
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    office.settle()
    assert (hands.at, page.chips.codes) == ("Closed", ("closed",))
    assert page.chips._chips["closed"].isVisible()
    assert lines_of([*page.chips._chips.values(), more_of(page.chips)]) == 2
    hands.press("Right")
    assert (hands.at, page.chips.codes) == ("More filters", ("closed",))
    hands.press("Left", "Left")
    assert page.chips.codes != ("closed",)
    assert not page.chips._chips["closed"].isVisible()


def test_a_page_that_is_sent_to_a_chip_shows_it_as_chosen(office: Office) -> None:
    page = opened(office, PlaceName.MENTORS)
    page.look_under("left")
    office.settle()
    assert page.chips._chips["left"].isVisible()
