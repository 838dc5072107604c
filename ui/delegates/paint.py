"""Strokes that delegates share: the ground of a row, a line of text that ends in dots, a paragraph, a badge."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from caseworker.queries.rows import Tone
from ui.models.roles import Index
from ui.style import FontRole
from ui.theme import Theme

WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
ONE_LINE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
BADGE_PADDING = 8
ENDLESS = 100_000


class RowDelegate(QStyledItemDelegate):
    """The ground every row stands on: a hairline below it, soft when chosen, an outline when it has the focus."""

    def __init__(self, view: QWidget, *, theme: Theme) -> None:
        super().__init__(view)
        self.theme = theme

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint what lies below the words of a row."""
        rect: QRect = option.rect
        if chosen(option):
            painter.fillRect(rect, self.theme.colour("soft"))
            painter.fillRect(QRect(rect.topLeft(), QSize(4, rect.height())), self.theme.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self.theme.colour("sunk"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), self.theme.colour("line"))
        if has_focus(option):
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))

    def line(self, painter: QPainter, box: QRect, text: str, *, role: FontRole, ink: str) -> None:
        """Write one line, ended in dots after a word where there is no room."""
        painter.setFont(self.theme.font(role))
        painter.setPen(self.theme.colour(ink))
        painter.drawText(box, ONE_LINE, in_one_line(painter.fontMetrics(), text, width=box.width()))

    def paragraph(self, painter: QPainter, box: QRect, text: str, *, role: FontRole, ink: str) -> int:
        """Write a paragraph from the top of the box and return how many pixels it took."""
        height = self.height_of(text, width=box.width(), role=role)
        painter.setFont(self.theme.font(role))
        painter.setPen(self.theme.colour(ink))
        painter.drawText(QRect(box.topLeft(), QSize(box.width(), height)), WRAPPED, text)
        return height

    def height_of(self, text: str, *, width: int, role: FontRole) -> int:
        """How many pixels a paragraph takes."""
        return wrapped_height(self.theme.metrics(role), text, width=width) if text else 0

    def badge(self, painter: QPainter, *, right: int, top: int, text: str, tone: Tone) -> int:
        """Paint a badge that ends at `right` and return where it begins."""
        size = self.badge_size(text)
        box = QRect(QPoint(right - size.width(), top), size)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_edge(self.theme, tone))
        painter.setBrush(self.theme.paper(tone))
        painter.drawRoundedRect(box, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(self.theme.ink(tone))
        painter.setFont(self.theme.font(FontRole.TINY))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
        return box.left()

    def badge_size(self, text: str) -> QSize:
        """How large a badge with this text is."""
        metrics = self.theme.metrics(FontRole.TINY)
        return QSize(metrics.horizontalAdvance(text) + 2 * BADGE_PADDING, metrics.height() + 3)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        raise NotImplementedError


def _edge(theme: Theme, tone: Tone) -> QColor:
    paper = theme.paper(tone)
    return theme.ink(tone) if paper.lightness() < 40 and theme.colour("surface").lightness() == 0 else paper


def chosen(option: QStyleOptionViewItem) -> bool:
    """Whether the row is the chosen one."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def has_focus(option: QStyleOptionViewItem) -> bool:
    """Whether the keys go to this row."""
    wanted = QStyle.StateFlag.State_HasFocus
    return bool(option.state & wanted)


def in_one_line(metrics: QFontMetrics, text: str, *, width: int) -> str:
    """As much of a text as a line has room for; dots stand after a whole word, or in the only one."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    whole, between, _ = shown.rpartition(" ")
    return f"{whole.rstrip(' ·,')}…" if between and not text[len(shown) - 1 :].startswith(" ") else shown


def wrapped_height(metrics: QFontMetrics, text: str, *, width: int) -> int:
    """How many pixels a paragraph of this type takes in a width."""
    return metrics.boundingRect(QRect(0, 0, max(width, 1), ENDLESS), WRAPPED, text).height()
