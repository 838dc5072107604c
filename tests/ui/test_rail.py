"""The rail: what waits is counted beside a word, never over it."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.rail import RailButton

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
    entry.resize(entry.sizeHint())
    font = theme.font(FontRole.BODY)
    font.setBold(is_open)
    wide = min(QFontMetrics(font).horizontalAdvance(text), entry.width() - entry._word_left() - 8)
    word = QRect(entry._word_left(), 0, wide, entry.height())
    bare = entry.grab(word).toImage()
    entry.count(waiting)
    assert entry.grab(word).toImage() == bare
    assert entry.grab().toImage() != entry_without(entry)


def entry_without(entry: RailButton) -> QImage:
    """The same without its count."""
    entry.count(0)
    return entry.grab().toImage()
