"""A calendar: the name of a day, then its appointments by their time, a gate pick-up with a shape of its own."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from caseworker.queries.calendar_rows import CalendarDay, CalendarLine, CalendarRow
from caseworker.queries.rows import Tone
from ui.delegates.paint import RowDelegate
from ui.i18n import spoken, words
from ui.models.calendar import CalendarModel
from ui.models.roles import ROW, Index
from ui.style import FontRole
from ui.theme import Theme

SIDE, ICON, GAP = 20, 18, 12
GATE, CLASH = "calendar-check", "triangle-alert"
DOT = " · "
MOST_MEASURED = 10_000


class _Part(NamedTuple):
    """A paragraph of a row, as wide as may be, perhaps with an icon before it."""

    text: str
    role: FontRole
    ink: str
    width: int
    icon: str = ""


class CalendarDelegate(RowDelegate):
    """Paints a `CalendarDay` or a `CalendarRow`, as tall as its words need; one still on its way as most are."""

    def __init__(self, view: QListView, *, theme: Theme, model: CalendarModel) -> None:
        super().__init__(view, theme=theme)
        self._view, self._model = view, model
        self._measured: dict[int, tuple[CalendarLine | None, int]] = {}
        self._measured_in: tuple[object, ...] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        line = index.data(ROW)
        if isinstance(line, CalendarDay):
            self._paint_day(painter, option.rect, line)
        else:
            self.paint_ground(painter, option)
            if line is not None:
                self._paint_row(painter, option.rect, line)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._model.here(index.row())
        _, tall = self._heights().get(id(line)) or self._measure(line)
        return QSize(0, tall)

    def _heights(self) -> dict[int, tuple[CalendarLine | None, int]]:
        """Lines and how tall they are, as long as width, look and language stay: thousands are asked for."""
        measured_in = (self._view.viewport().width(), self.theme.look, self.theme.ratio, spoken())
        if measured_in != self._measured_in or len(self._measured) > MOST_MEASURED:
            self._measured, self._measured_in = {}, measured_in
        return self._measured

    def _measure(self, line: CalendarLine | None) -> tuple[CalendarLine | None, int]:
        wide = self._view.viewport().width()
        if isinstance(line, CalendarDay):
            tall = self._day_height(line, wide)
        else:
            tall = self._row_height(self._parts(line, wide) if line is not None else self._usual(wide))
        self._measured[id(line)] = line, tall
        return line, tall

    # Days

    def _paint_day(self, painter: QPainter, rect: QRect, day: CalendarDay) -> None:
        named, notes = self._model.heading(day), self._notes(day)
        box = rect.adjusted(SIDE, self.theme.room(12), -SIDE, 0)
        box.setHeight(self.theme.metrics(FontRole.LABEL).height())
        self.line(painter, box, named, role=FontRole.LABEL, ink="text")
        if named and self._in_one_line(named, notes, rect.width()):
            box.setLeft(box.left() + self._advance(named) + GAP)
        elif named:
            box.translate(0, box.height())
        self.paragraph(painter, box, notes, role=FontRole.SMALL, ink="dim")
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.theme.colour("line"))

    def _day_height(self, day: CalendarDay, wide: int) -> int:
        named, notes = self._model.heading(day), self._notes(day)
        height = self.theme.metrics(FontRole.LABEL).height()
        if not self._in_one_line(named, notes, wide):
            height += self.height_of(notes, width=wide - 2 * SIDE, role=FontRole.SMALL)
        return height + self.theme.room(18)

    def _in_one_line(self, named: str, notes: str, wide: int) -> bool:
        used = self._advance(named) + GAP if named else 0
        return used + self.theme.metrics(FontRole.SMALL).horizontalAdvance(notes) <= wide - 2 * SIDE

    def _advance(self, named: str) -> int:
        return self.theme.metrics(FontRole.LABEL).horizontalAdvance(named)

    @staticmethod
    def _notes(day: CalendarDay) -> str:
        return DOT.join(map(words, day.notes))

    # Appointments

    def _paint_row(self, painter: QPainter, rect: QRect, row: CalendarRow) -> None:
        top, left = rect.top() + self.theme.room(10), rect.left() + SIDE
        name, *others = self._parts(row, rect.width())
        at = QRect(left, top, self._time_width(), self.theme.metrics(FontRole.NAME).height())
        self.line(painter, at, f"{row.at:%H:%M}", role=FontRole.STRONG, ink=name.ink)
        if row.gate:
            painter.drawPixmap(QPoint(left, at.bottom() + 3), self.theme.pixmap(GATE, colour="info", size=ICON))
        if row.badge is not None:
            right = rect.right() - SIDE
            self.badge(painter, right=right, top=top + 1, text=words(row.badge.words), tone=row.badge.tone)
        corner = QPoint(left + self._time_width(), top)
        for part in (name, *others):
            corner += QPoint(0, self._paint_part(painter, corner, part) + 2)

    def _paint_part(self, painter: QPainter, corner: QPoint, part: _Part) -> int:
        box = QRect(corner, QSize(part.width, 0))
        if part.icon:
            side = self.theme.metrics(part.role).height()
            painter.drawPixmap(corner, self.theme.pixmap(part.icon, colour=part.ink, size=ICON - 3))
            box.setLeft(box.left() + side + 4)
        return self.paragraph(painter, box, part.text, role=part.role, ink=part.ink)

    def _parts(self, row: CalendarRow, wide: int) -> list[_Part]:
        """The name; what for, where and who goes; what it clashes with."""
        width = self._text_width(wide)
        beside = self.badge_size(words(row.badge.words)).width() + 8 if row.badge else 0
        off = row.badge is not None and row.badge.tone is Tone.PLAIN
        name = _Part(row.name, FontRole.NAME, "dim" if off else "text", width - beside)
        below = DOT.join(filter(None, (words(row.what), words(row.where), row.who)))
        clash = [_Part(words(row.against), FontRole.SMALL, "warn", width, CLASH)] if row.against else []
        return [name, *([_Part(below, FontRole.SMALL, "dim", width)] if below else []), *clash]

    def _usual(self, wide: int) -> list[_Part]:
        width = self._text_width(wide)
        return [_Part("M", FontRole.NAME, "text", width), _Part("M", FontRole.SMALL, "dim", width)]

    def _row_height(self, parts: list[_Part]) -> int:
        heights = (self._part_height(part) + 2 for part in parts)
        return max(sum(heights), self._least()) + self.theme.room(18)

    def _part_height(self, part: _Part) -> int:
        before = self.theme.metrics(part.role).height() + 4 if part.icon else 0
        return self.height_of(part.text or "M", width=part.width - before, role=part.role)

    def _least(self) -> int:
        return self.theme.metrics(FontRole.NAME).height() + self.theme.px(ICON) + 3

    def _time_width(self) -> int:
        return self.theme.metrics(FontRole.STRONG).horizontalAdvance("00:00") + GAP

    def _text_width(self, wide: int) -> int:
        return wide - 2 * SIDE - self._time_width()
