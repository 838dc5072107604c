"""Layouts on the 4-pixel grid, one that flows into further lines like words in a paragraph, and one of columns."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

L = TypeVar("L", bound=QBoxLayout)
Part = QWidget | QLayout | int


def column(*parts: Part, gap: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Parts below each other, `gap` pixels apart; a number is a stretch, margins are left, top, right, bottom."""
    return _filled(QVBoxLayout(), parts, gap, margins)


def row(*parts: Part, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Parts beside each other; a number is a stretch."""
    return _filled(QHBoxLayout(), parts, gap, margins)


def _filled(layout: L, parts: tuple[Part, ...], gap: int, margins: tuple[int, int, int, int]) -> L:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for part in parts:
        if isinstance(part, QWidget):
            layout.addWidget(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addStretch(part)
    return layout


def clear(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def wrap(widget: QWidget) -> None:
    """Have a widget be as tall as what flows on it needs at the width that it has."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class Wrapped(QLayout):
    """Holds items whose places follow from the width there is, and so does the height of all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def lay(self, rect: QRect, *, moving: bool) -> int:
        """How tall the items are within a rectangle, and with `moving` put them there."""
        raise NotImplementedError

    def _shown(self, _width: int) -> list[QLayoutItem]:
        """The items that have a place at a width: those that are not hidden."""
        return [item for item in self._items if not item.isEmpty()]

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 (called by Qt)
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (called by Qt)
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 (called by Qt)
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 (called by Qt)
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        tall = self.lay(QRect(0, 0, width, 0).marginsRemoved(margins), moving=False)
        return tall + margins.top() + margins.bottom()

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 (called by Qt)
        super().setGeometry(rect)
        self.lay(rect.marginsRemoved(self.contentsMargins()), moving=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:  # noqa: N802 (called by Qt)
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())


class FlowLayout(Wrapped):
    """Widgets from left to right, into a further line when there is no room: nothing is ever cut off.

    The widgets of a line stand in the middle of its height, or with `top` at its top, and those that may grow fill it;
    `out` begins it so far outside.
    """

    def __init__(self, *, gap: int = 6, top: bool = False, out: int = 0) -> None:
        super().__init__()
        self._gap, self._top, self._out = gap, top, out

    def add(self, button: QPushButton) -> None:
        """A button that may go again."""
        self.addWidget(button)

    def drop(self, button: QPushButton) -> None:
        """Let a button go."""
        self.removeWidget(button)
        button.deleteLater()

    def lay(self, rect: QRect, *, moving: bool) -> int:
        rect = rect.adjusted(-self._out, 0, 0, 0)
        top = rect.y()
        for line in self._lines(rect.width()):
            sizes = [_within(item, rect.width()) for item in line]
            tall = max(size.height() for size in sizes)
            if moving:
                sizes = [_grown(item, size, tall) for item, size in zip(line, sizes, strict=True)]
                _place(line, sizes, QPoint(rect.x(), top), tall=0 if self._top else tall, gap=self._gap)
            top += tall + self._gap
        return max(top - self._gap - rect.y(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        items = self._shown(width)
        numbers = lines_of([item.sizeHint().width() for item in items], width=width, gap=self._gap)
        lines: list[list[QLayoutItem]] = [[] for _ in range(max(numbers, default=-1) + 1)]
        for item, number in zip(items, numbers, strict=True):
            lines[number].append(item)
        return lines


def lines_of(wides: Sequence[int], *, width: int, gap: int) -> list[int]:
    """In which line, from 0, each of some words of these widths stands in a paragraph; all in pixels."""
    numbers: list[int] = []
    line, used = -1, width + 1
    for wide in wides:
        if used + wide > width or line < 0:
            line, used = line + 1, 0
        numbers.append(line)
        used += wide + gap
    return numbers


class ColumnsLayout(Wrapped):
    """Parts in their order in one column, or in two where each has `least` and so many may be: the next begins where
    there is room first.

    So it is read from top to bottom, also by whoever goes by Tab, and what comes first is not below all else.
    """

    def __init__(self, *, gap: int, between: int, most: int = 2) -> None:
        super().__init__()
        self.least, self._gap, self._between, self._most = 0, gap, between, most

    def lay(self, rect: QRect, *, moving: bool) -> int:
        number = min(self._most, 2 if rect.width() >= 2 * self.least + self._between else 1)
        wide = (rect.width() - (number - 1) * self._between) // number
        ends = [rect.y()] * number
        for item in self._shown(rect.width()):
            column_ = ends.index(min(ends))
            tall = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            if moving:
                item.setGeometry(QRect(rect.x() + column_ * (wide + self._between), ends[column_], wide, tall))
            ends[column_] += tall + self._gap
        return max(max(ends) - self._gap - rect.y(), 0)


def _within(item: QLayoutItem, width: int) -> QSize:
    """The size that an item wants; one that wraps takes a whole line where it wants more."""
    hint = item.sizeHint()
    wraps = item.hasHeightForWidth() and hint.width() > width
    return QSize(width, item.heightForWidth(width)) if wraps else hint


def _grown(item: QLayoutItem, size: QSize, tall: int) -> QSize:
    """As tall as its line, of a widget that says so itself; what stands inside it does not speak for it."""
    widget = item.widget()
    grows = widget is not None and bool(widget.sizePolicy().expandingDirections() & Qt.Orientation.Vertical)
    return QSize(size.width(), tall) if grows else size


def _place(line: Sequence[QLayoutItem], sizes: Sequence[QSize], corner: QPoint, *, tall: int, gap: int) -> None:
    """Put the items of a line beside each other, each in the middle of that height, or at the top when it is 0."""
    left = corner.x()
    for item, size in zip(line, sizes, strict=True):
        item.setGeometry(QRect(QPoint(left, corner.y() + max(tall - size.height(), 0) // 2), size))
        left += size.width() + gap
