"""The rail: what waits is counted beside a word or an icon, never over it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from caseworker.queries.place_names import PlaceName
from ui.places import PLACES
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.rail import ICON, NARROW, Rail, RailButton, RailHead

TEXT_SIZES = (80, 90, 100, 125, 150, 200)
WORDS = ("Today", "People", "My volunteering", "Cyfeiriadur", "Fy ngwirfoddoli", "Atgyfeiriadau newydd")


@pytest.mark.parametrize("text", WORDS)
@pytest.mark.parametrize("waiting", [1, 12, 120])
@pytest.mark.parametrize("is_open", [False, True])
def test_a_count_is_never_painted_over_the_word(
    qapp: QApplication, qtbot: QtBot, text: str, waiting: int, *, is_open: bool
) -> None:
    theme = Theme(qapp)
    entry = RailButton(theme, icon="heart-handshake")
    qtbot.addWidget(entry)
    entry.setCheckable(True)
    entry.setChecked(is_open)
    entry.say(text)
    entry.count(waiting)
    entry.resize(entry.sizeHint())
    entry.count(0)
    font = theme.font(FontRole.BODY)
    font.setBold(is_open)
    wide = min(QFontMetrics(font).horizontalAdvance(text), entry.width() - entry._word_left() - 8)
    word = QRect(entry._word_left(), 0, wide, entry.height())
    bare = entry.grab(word).toImage()
    entry.count(waiting)
    assert entry.grab(word).toImage() == bare
    assert entry.grab().toImage() != entry_without(entry)


@pytest.mark.parametrize("percent", TEXT_SIZES)
@pytest.mark.parametrize("waiting", [1, 28, 120])
def test_where_there_are_icons_alone_a_count_leaves_its_icon_whole_at_every_text_size(
    qapp: QApplication, qtbot: QtBot, percent: int, waiting: int
) -> None:
    theme = Theme(qapp)
    theme.wear(theme.look._replace(percent=percent))
    places = tuple(PLACES[name] for name in (PlaceName.TODAY, PlaceName.MATCHING, PlaceName.VOLUNTEERING))
    rail = Rail(theme, head=RailHead(theme), places=places)
    qtbot.addWidget(rail)
    rail.narrow(only_icons=True)
    rail.count({PlaceName.TODAY: 3, PlaceName.MATCHING: waiting})
    rail.resize(rail.width(), theme.px(700))
    rail.show()
    entry = rail.button(PlaceName.MATCHING)
    side, count = theme.px(ICON), entry._count_box()
    icon = QRect(entry._icon_left(), (entry.height() - side) // 2, side, side)
    assert entry.rect().contains(icon)
    assert entry.rect().contains(count)
    assert not icon.intersects(count)
    assert rail.width() <= theme.px(NARROW) + 8


@pytest.mark.parametrize("name", list(PlaceName))
def test_every_page_has_its_word_whole_beside_its_count(qapp: QApplication, qtbot: QtBot, name: PlaceName) -> None:
    rail = Rail(Theme(qapp), head=RailHead(Theme(qapp)), places=(PLACES[name],))
    qtbot.addWidget(rail)
    before = rail.width()
    rail.count({name: 7})
    assert rail.width() == before
    rail.show()
    entry = rail.button(name)
    assert entry._word_left() + entry._word_wide() < entry._count_box().left()


def entry_without(entry: RailButton) -> QImage:
    """The same without its count."""
    entry.count(0)
    return entry.grab().toImage()
