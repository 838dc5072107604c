"""A page that scrolls: it ends at its last words, whatever width they have, and is never squeezed."""

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget
from pytestqt.qtbot import QtBot

from caseworker.domain.folders import case_folder
from caseworker.domain.people import SafeContact
from caseworker.domain.releases import Release
from caseworker.queries.rows import PersonTab
from tests.journeys.hands import Hands
from tests.queries.conftest import TODAY
from tests.ui import looked_at
from tests.ui.conftest import Offices
from tests.ui.office import Office
from ui.pages.person import PersonView
from ui.theme import Theme
from ui.widgets.identity import FactBlock
from ui.widgets.labels import label
from ui.widgets.layouts import column
from ui.widgets.scroll import Scroll

LONG = "Everybody who leaves is met at the gate by somebody whom they know. " * 12


def _scroll(qapp: QApplication, page: QWidget, *, wide: int, tall: int) -> Scroll:
    made = Scroll()
    made.setWidget(page)
    made.resize(wide, tall)
    made.show()
    qapp.processEvents()
    return made


def _paragraphs(count: int) -> tuple[QWidget, list[QLabel]]:
    """Words that wrap, each in a box that is not to be made lower than they need, as the lines of a page are."""
    page, labels, boxes = QWidget(), [label() for _ in range(count)], [QWidget() for _ in range(count)]
    for made, box in zip(labels, boxes, strict=True):
        made.setText(LONG)
        made.setMinimumWidth(1)
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        box.setLayout(column(made))
    page.setLayout(column(*boxes, gap=8))
    return page, labels


@pytest.mark.parametrize("wide", [200, 500, 1100])
def test_a_page_ends_at_its_last_words_at_any_width(qapp: QApplication, wide: int) -> None:
    page, labels = _paragraphs(6)
    scroll = _scroll(qapp, page, wide=wide, tall=150)
    assert looked_at.cut_off(scroll) == []
    assert page.height() == labels[-1].mapTo(page, labels[-1].rect().bottomLeft()).y() + 1
    assert scroll.verticalScrollBar().maximum() == page.height() - scroll.viewport().height()
    scroll.deleteLater()


def test_a_page_that_becomes_wider_becomes_shorter(qapp: QApplication) -> None:
    page, _ = _paragraphs(6)
    scroll = _scroll(qapp, page, wide=300, tall=150)
    tall = page.height()
    scroll.resize(900, 150)
    qapp.processEvents()
    assert page.height() < tall / 2
    scroll.deleteLater()


def test_a_page_without_words_that_wrap_is_as_tall_as_what_it_holds(qapp: QApplication) -> None:
    page, box = QWidget(), QWidget()
    box.setMinimumHeight(700)
    page.setLayout(column(box))
    scroll = _scroll(qapp, page, wide=400, tall=150)
    assert page.height() == 700
    scroll.deleteLater()


@pytest.mark.parametrize("size", [(1360, 850), (1024, 700)])
def test_today_ends_at_its_last_words(offices: Offices, size: tuple[int, int]) -> None:
    office = offices("farida")
    for given in ("Amina", "Denise", "Imran", "Kai", "Lee", "Noor"):
        case = office.town.open(given, "Begum")
        gate = Release(release_type="CONFIRMED", on=TODAY, said_on=TODAY, source="prison", confidence="confirmed")
        office.town.farida.add(gate, case_folder(case))
    office.workspace.arrive()
    office.settle()
    office.window.resize(*size)
    for percent in (100, 200):
        office.wear(percent=percent)
        assert looked_at.blank_tails(office.window) == []


def _low(offices: Offices) -> tuple[Office, PersonView]:
    """A person in a window that is too low for who they are and what is below."""
    office = offices("farida")
    office.window.resize(1024, 700)
    office.wear(percent=200)
    office.open_person(office.town.pike)
    person = office.workspace.people.person
    person.open_tab(PersonTab.SHARING)
    office.settle()
    return office, person


def test_in_a_low_window_a_record_scrolls_as_a_whole_and_nothing_on_it_scrolls_as_well(offices: Offices) -> None:
    office, person = _low(offices)
    assert person.verticalScrollBar().maximum() > 0
    assert looked_at.nested(office.window) == []
    assert looked_at.blank_tails(office.window) == []
    office.wear(percent=100)
    office.window.resize(1360, 850)
    office.settle()
    assert person.verticalScrollBar().maximum() == 0


def test_in_a_low_window_every_tab_is_as_tall_as_what_is_on_it(offices: Offices) -> None:
    office, person = _low(offices)
    tall = set()
    for tab in (PersonTab.OVERVIEW, PersonTab.SHARING, PersonTab.DOCUMENTS):
        person.open_tab(tab)
        office.settle()
        tall.add(person.verticalScrollBar().maximum())
        assert looked_at.blank_tails(office.window) == []
    assert len(tall) == 3


def test_in_a_low_window_the_keys_that_scroll_reach_the_page(offices: Offices) -> None:
    office, person = _low(offices)
    person.sections[PersonTab.SHARING].setFocus()
    Hands(office).press("PgDown")
    assert person.verticalScrollBar().value() > 0


@pytest.mark.parametrize("percent", [100, 200])
def test_what_must_be_known_stands_in_one_line_below_the_name_in_a_narrow_window(
    offices: Offices, percent: int
) -> None:
    office = offices("farida")
    rule = SafeContact(means="phone", value="01632 960011", safe_to_text=False, voicemail=False, safe_to_phone=True)
    office.town.put(rule)
    office.window.resize(1024, 700)
    office.wear(percent=percent)
    office.open_person(office.town.pike)
    blocks = [one for one in office.window.findChildren(FactBlock) if one.isVisible()]
    assert len(blocks) == 3
    assert len({one.y() for one in blocks}) == 1
    assert looked_at.cut_off(office.window) == []


class Restless(QWidget):
    """Asks for another height each time it is asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        self.asked += 1
        return 400 + self.asked % 7 * 40

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()


def test_a_page_that_asks_for_another_height_at_each_size_does_not_bring_the_program_down(
    theme: Theme, qtbot: QtBot
) -> None:
    page, restless = Scroll(), Restless()
    qtbot.addWidget(page)
    page.setWidget(restless)
    page.resize(300, 200)
    page.show()
    for width in (320, 500, 280):
        page.resize(width, 200)
        QApplication.processEvents()
    assert restless.asked < 1000
