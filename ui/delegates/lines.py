"""Rows of a strong first line and small lines below it: people and mentors, rules, receipts, devices, conflicts."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from caseworker.queries.rows import Tone
from ui.delegates.paint import RowDelegate
from ui.models.roles import ROW, Index
from ui.style import FontRole
from ui.theme import Theme

SIDE, ICON, GAP = 16, 18, 10
DOT = " · "


@dataclass(frozen=True)
class Lines:
    """What a row shows, in the language in use: words, and beside them an icon or a badge.

    What stands `below` is of falling weight. `last` is the third line, of the kinds of row that have one.
    """

    first: str
    below: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    icon: str = ""
    colour: str = "dim"
    badge: str = ""
    tone: Tone = Tone.PLAIN
    role: FontRole = FontRole.STRONG


class TwoLineDelegate(RowDelegate):
    """Paints what `lines` makes of a row in two lines, all rows alike; a row still on its way is bare ground.

    What has no room in a line is left out as a whole, so that a row does not end amid a word; it is read out all the
    same.
    """

    small_lines = 1

    def __init__(self, view: QListView, *, theme: Theme, lines: Callable[[Any], Lines]) -> None:
        super().__init__(view, theme=theme)
        self._lines = lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self.paint_ground(painter, option)
        row = index.data(ROW)
        if row is not None:
            self._paint_lines(painter, option.rect, self._lines(row))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        small = self.small_lines * self._height(FontRole.SMALL)
        return QSize(self.theme.px(160), self._height(FontRole.NAME) + small + self.theme.room(20))

    def _paint_lines(self, painter: QPainter, rect: QRect, lines: Lines) -> None:
        box = rect.adjusted(SIDE + 4, self.theme.room(10), -SIDE, 0)
        first = QRect(box.left(), box.top(), box.width(), self._height(FontRole.NAME))
        below = QRect(box.left(), first.bottom() + 1, box.width(), self._height(FontRole.SMALL))
        last = below.translated(0, below.height())
        if lines.badge:
            beside = first if self._leaves_the_name_whole(lines, box.width()) else (below, last)[self.small_lines - 1]
            left = self.badge(painter, right=box.right(), top=beside.top() + 1, text=lines.badge, tone=lines.tone)
            beside.setRight(left - 8)
        self.line(painter, first, lines.first, role=FontRole.NAME, ink="text")
        for place, parts in ((below, lines.below), (last, lines.last)):
            self.line(painter, place, self._with_room(parts, place.width()), role=FontRole.SMALL, ink="dim")

    def _with_room(self, parts: Iterable[str], width: int) -> str:
        """The parts with dots between, each that still has room; where none has, the first, as far as it goes."""
        metrics, said = self.theme.metrics(FontRole.SMALL), ""
        some = [part for part in parts if part]
        for part in some:
            longer = f"{said}{DOT}{part}" if said else part
            if metrics.horizontalAdvance(longer) <= width:
                said = longer
        return said or "".join(some[:1])

    def _leaves_the_name_whole(self, lines: Lines, width: int) -> bool:
        """Whether a badge has room beside the first line; else it stands beside the last line, which then says less."""
        name = self.theme.metrics(FontRole.NAME).horizontalAdvance(lines.first)
        return name + 8 + self.badge_size(lines.badge).width() <= width

    def _height(self, role: FontRole) -> int:
        return self.theme.metrics(role).height()


class ThreeLineDelegate(TwoLineDelegate):
    """The same for rows that say too much for one line below the name."""

    small_lines = 2


class LinesDelegate(RowDelegate):
    """Paints whatever `lines` makes of a row, as tall as its words need."""

    def __init__(self, view: QListView, *, theme: Theme, lines: Callable[[Any], Lines]) -> None:
        super().__init__(view, theme=theme)
        self._view, self._lines = view, lines

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        self.paint_ground(painter, option)
        row = index.data(ROW)
        if row is not None:
            self._paint_lines(painter, option.rect, self._lines(row))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        lines = self._lines(row) if row is not None else Lines("", ("",))
        width = self._view.viewport().width() - self._left(lines) - SIDE
        first = max(self.height_of(lines.first or "M", width=self._first_width(lines, width), role=lines.role),
                    self.badge_size("M").height())  # fmt: skip
        below = (self.height_of(text or "M", width=width, role=FontRole.SMALL) + 2 for text in lines.below)
        return QSize(0, first + sum(below) + self.theme.room(16))

    def _paint_lines(self, painter: QPainter, rect: QRect, lines: Lines) -> None:
        box = rect.adjusted(self._left(lines), self.theme.room(8), -SIDE, 0)
        if lines.icon:
            pixmap = self.theme.pixmap(lines.icon, colour=lines.colour, size=ICON)
            painter.drawPixmap(rect.topLeft() + QPoint(SIDE, self.theme.room(8)), pixmap)
        if lines.badge:
            self.badge(painter, right=box.right(), top=box.top(), text=lines.badge, tone=lines.tone)
        first = QRect(box)
        first.setWidth(self._first_width(lines, box.width()))
        box.setTop(box.top() + self.paragraph(painter, first, lines.first, role=lines.role, ink="text"))
        for text in lines.below:
            box.setTop(box.top() + self.paragraph(painter, box, text, role=FontRole.SMALL, ink="dim") + 2)

    def _left(self, lines: Lines) -> int:
        return SIDE + (self.theme.px(ICON) + GAP if lines.icon else 0)

    def _first_width(self, lines: Lines, width: int) -> int:
        return width - (self.badge_size(lines.badge).width() + 8 if lines.badge else 0)
