"""Rows of two lines: a name is whole, whatever stands beside it."""

from PySide6.QtCore import QRect, QSize, QStringListModel
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.delegates.lines import Lines, TwoLineDelegate
from ui.models.roles import ROW, Index
from ui.theme import Theme

NAME = "Cartwright, Samantha"
WIDE = 280


class _Row(QStringListModel):
    """One row."""

    def __init__(self) -> None:
        super().__init__(["a row"])

    def data(self, index: Index, role: int = 0) -> object:
        return object() if role == ROW else super().data(index, role)


def _first_line(lines: Lines, *, theme: Theme, qtbot: QtBot) -> QImage:
    """What is painted of the first line of a row."""
    view, model = QListView(), _Row()
    qtbot.addWidget(view)
    view.setModel(model)
    delegate = TwoLineDelegate(view, theme=theme, lines=lambda _row: lines)
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, WIDE, delegate.sizeHint(option, model.index(0)).height())
    image = QImage(QSize(WIDE, option.rect.height()), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image.copy(0, 0, WIDE, option.rect.height() // 2 - 2)


def test_a_badge_that_would_cut_a_name_short_stands_below_it(theme: Theme, qtbot: QtBot) -> None:
    alone = _first_line(Lines(NAME, ("WS2",)), theme=theme, qtbot=qtbot)
    beside = _first_line(Lines(NAME, ("WS2",), badge="Full"), theme=theme, qtbot=qtbot)
    below = _first_line(Lines(NAME, ("WS2",), badge="Vetting lapses 17 December"), theme=theme, qtbot=qtbot)
    assert beside != alone
    assert below == alone
