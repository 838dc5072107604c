"""A timeline: the heading of a day, then its lines with icon, title, text, and who and when below."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from caseworker.queries.rows import TimelineIcon, TimelineRow, Tone
from ui.delegates.paint import RowDelegate, chosen, has_focus
from ui.i18n import words
from ui.models.roles import ROW, Index
from ui.models.timeline import DayHeading, Folded
from ui.style import FontRole
from ui.theme import Theme

ICONS = {
    TimelineIcon.SESSION: "notebook-pen",
    TimelineIcon.APPOINTMENT: "calendar-clock",
    TimelineIcon.GATE: "calendar-check",
    TimelineIcon.MATCH: "handshake",
    TimelineIcon.RELEASE: "door-open",
    TimelineIcon.RISK: "shield-alert",
    TimelineIcon.CONCERN: "siren",
    TimelineIcon.AGREEMENT: "file-check",
    TimelineIcon.OUTCOME: "circle-check",
    TimelineIcon.ONWARD: "map-pin",
    TimelineIcon.NOTE: "sticky-note",
    TimelineIcon.CHANGE: "file-pen",
    TimelineIcon.WAITS: "clock",
    TimelineIcon.SENT: "send",
    TimelineIcon.RECEIVED: "circle-check",
    TimelineIcon.KEPT_BACK: "circle-x",
}
_COLOURS = {Tone.PLAIN: "dim", Tone.NOTE: "info", Tone.GOOD: "ok", Tone.WARN: "warn", Tone.DANGER: "danger"}
SIDE, CIRCLE, GAP, ICON = 22, 30, 12, 15


class TimelineDelegate(RowDelegate):
    """Paints a `DayHeading`, a `TimelineRow` or what is `Folded`, as tall as its words need."""

    def __init__(self, view: QListView, *, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(view, theme=theme)
        self._view, self._today = view, today

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        line = index.data(ROW)
        if isinstance(line, DayHeading):
            self._paint_heading(painter, option.rect, index.data(Qt.ItemDataRole.DisplayRole))
        elif isinstance(line, Folded):
            self._paint_folded(painter, option, index.data(Qt.ItemDataRole.DisplayRole))
        else:
            self._paint_line(painter, option, line)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(ROW)
        if isinstance(line, DayHeading):
            return QSize(0, self.theme.metrics(FontRole.LABEL).height() + self.theme.room(18))
        width = self._text_width(self._view.viewport().width())
        if isinstance(line, Folded):
            said = self.height_of(index.data(Qt.ItemDataRole.DisplayRole), width=width, role=FontRole.LABEL)
            return QSize(0, max(said, self.theme.px(CIRCLE)) + self.theme.room(16))
        return QSize(0, sum(self._heights(line, width)) + self.theme.room(16))

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        box = rect.adjusted(SIDE, self.theme.room(8), -SIDE, 0)
        self.line(painter, box, text, role=FontRole.LABEL, ink="dim")

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, row: TimelineRow) -> None:
        rect: QRect = option.rect
        self._paint_chosen(painter, option)
        self._paint_icon(painter, rect.topLeft(), ICONS[row.icon], tone=row.tone)
        left = rect.left() + self._text_left()
        box = QRect(left, rect.top() + self.theme.room(8), self._text_width(rect.width()), rect.height())
        parts = (
            (self._title(row), FontRole.NAME, "text"),
            (words(row.text, near=self._today()), FontRole.BODY, "text"),
            (self._amended(row), FontRole.SMALL, "text"),
        )
        below = ((self._footing(row), FontRole.SMALL, "dim"), (self._shared(row), FontRole.SMALL, "dim"))
        for text, role, ink in (*parts, *below):
            if text:
                box.setTop(box.top() + self.paragraph(painter, box, text, role=role, ink=ink) + 2)

    def _paint_folded(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        rect: QRect = option.rect
        self._paint_chosen(painter, option)
        self._paint_icon(painter, rect.topLeft(), "chevron-down", tone=Tone.PLAIN)
        box = QRect(rect.left() + self._text_left(), rect.top(), self._text_width(rect.width()), rect.height())
        box.setTop(rect.top() + (rect.height() - self.height_of(text, width=box.width(), role=FontRole.LABEL)) // 2)
        self.paragraph(painter, box, text, role=FontRole.LABEL, ink="accent")

    def _paint_chosen(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect: QRect = option.rect
        if chosen(option):
            painter.setPen(self.theme.colour("accent") if has_focus(option) else Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("soft"))
            painter.drawRoundedRect(rect.adjusted(10, 2, -10, -2), 8, 8)

    def _paint_icon(self, painter: QPainter, top: QPoint, name: str, *, tone: Tone) -> None:
        corner = top + QPoint(SIDE, self.theme.room(8))
        side, icon = self.theme.px(CIRCLE), self.theme.px(ICON)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.paper(tone))
        painter.drawEllipse(QRect(corner, QSize(side, side)))
        pixmap = self.theme.pixmap(name, colour=_COLOURS[tone], size=ICON)
        painter.drawPixmap(corner + QPoint((side - icon) // 2, (side - icon) // 2), pixmap)

    def _heights(self, row: TimelineRow, width: int) -> tuple[int, ...]:
        title = self.height_of(self._title(row), width=width, role=FontRole.NAME) + 2
        said = words(row.text, near=self._today())
        text = self.height_of(said, width=width, role=FontRole.BODY) + 2 if said else 0
        small = (
            self.height_of(part, width=width, role=FontRole.SMALL) + 2 if part else 0
            for part in (self._amended(row), self._shared(row))
        )
        return title, text, *small, self.height_of(self._footing(row), width=width, role=FontRole.SMALL)

    def _title(self, row: TimelineRow) -> str:
        return words(row.title, near=self._today())

    def _amended(self, row: TimelineRow) -> str:
        return words(row.amended, near=self._today()) if row.amended else ""

    def _shared(self, row: TimelineRow) -> str:
        return words(row.shared, near=self._today()) if row.shared else ""

    def _footing(self, row: TimelineRow) -> str:
        """Who and when; of what is still to come the title tells the time, and nobody has written at it yet."""
        at = f"{row.at:%H:%M}" if row.at and row.day <= self._today() else ""
        origin = words(row.origin, near=row.day) if row.origin else ""
        return " · ".join(part for part in (row.author, at, origin) if part)

    def _text_left(self) -> int:
        return SIDE + self.theme.px(CIRCLE) + GAP

    def _text_width(self, width: int) -> int:
        return width - self._text_left() - SIDE
