"""A timeline: the heading of a day, then its lines with icon, title, text, and who and when below."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from caseworker.domain.errors import Phrase
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
SIDE, CIRCLE, GAP, ICON, BETWEEN = 22, 30, 12, 15, 2


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
        tall = sum(self.height_of(text, width=width, role=role) + BETWEEN for text, role, _ in self._parts(line))
        return QSize(0, tall - BETWEEN + self.theme.room(16))

    def _paint_heading(self, painter: QPainter, rect: QRect, text: str) -> None:
        box = rect.adjusted(SIDE, self.theme.room(8), -SIDE, 0)
        self.line(painter, box, text, role=FontRole.LABEL, ink="dim")

    def _paint_line(self, painter: QPainter, option: QStyleOptionViewItem, row: TimelineRow) -> None:
        rect: QRect = option.rect
        self._paint_chosen(painter, option)
        self._paint_icon(painter, rect.topLeft(), ICONS[row.icon], tone=row.tone)
        left = rect.left() + self._text_left()
        box = QRect(left, rect.top() + self.theme.room(8), self._text_width(rect.width()), rect.height())
        for text, role, ink in self._parts(row):
            box.setTop(box.top() + self.paragraph(painter, box, text, role=role, ink=ink) + BETWEEN)

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

    def _parts(self, row: TimelineRow) -> list[tuple[str, FontRole, str]]:
        """What stands below each other in a line, in which type and ink."""

        def said(phrase: Phrase | None) -> str:
            return words(phrase, near=self._today()) if phrase else ""

        parts = (
            (said(row.title), FontRole.NAME, "text"),
            (said(row.text), FontRole.BODY, "text"),
            (said(row.amended), FontRole.SMALL, "text"),
            (self._footing(row), FontRole.SMALL, "dim"),
            (said(row.shared), FontRole.SMALL, "dim"),
        )
        return [part for part in parts if part[0]]

    def _footing(self, row: TimelineRow) -> str:
        """Who and when; of what is still to come the title tells the time, and nobody has written at it yet."""
        at = f"{row.at:%H:%M}" if row.at and row.day <= self._today() else ""
        origin = words(row.origin, near=row.day) if row.origin else ""
        return " · ".join(part for part in (row.author, at, origin) if part)

    def _text_left(self) -> int:
        return SIDE + self.theme.px(CIRCLE) + GAP

    def _text_width(self, width: int) -> int:
        return width - self._text_left() - SIDE
