"""The dark rail: the pages there are, by icon and word, and the lock; icons alone when the window is narrow."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QSizePolicy

from caseworker.domain.errors import Phrase, say
from caseworker.queries.place_names import PlaceName
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.labels import KEY_GAP, key_width, paint_key
from ui.widgets.layouts import column
from ui.widgets.words import Words

WIDE, NARROW, TALL = 196, 60, 40
ICON = 20
DIM = 0.16
"""How much of the ink is in the ground of a count: it is told apart from the rail and does not shout."""
AROUND = {False: 10, True: 4}
"""Pixels left and right of the entries, of icons alone fewer: their counts stand beside them."""
COUNT_GAP = 6
"""Pixels at least between a word, or an icon, and its count."""
END = 12
"""Pixels after a count."""


class Place(NamedTuple):
    """A page of the rail: its name for the program, its icon, its word, and the figure that opens it with Ctrl."""

    name: PlaceName
    icon: str
    words: Phrase
    key: str


class RailButton(QAbstractButton):
    """One entry of the rail, painted whole: icon, word, a count that waits and, where there is one, its key."""

    def __init__(self, theme: Theme, *, icon: str, key: str = "") -> None:
        super().__init__()
        self._theme, self._icon, self._key = theme, icon, key
        self._count = 0
        self.beside = 0
        """How wide the widest count of the rail is, which stands beside an icon alone: all icons make room alike."""
        self.narrow = self.clicking = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)

    def say(self, text: str) -> None:
        """Take a word in the language in use."""
        self.setText(text)
        self._describe()

    def count(self, waiting: int) -> None:
        """Show how many wait; none is shown as nothing."""
        self._count = waiting
        self._describe()

    def nextCheckState(self) -> None:  # noqa: N802 (called by Qt)
        """While a click checks it; a screen reader checks it without one."""
        self.clicking = True
        super().nextCheckState()
        self.clicking = False

    def _describe(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._count}" if self._count else self.text())
        self.setToolTip(self.text() if self.narrow else "")
        self.update()

    def sizeHint(self) -> QSize:
        """At least as wide as what is painted, with room for a count of one figure, so that nothing moves for it."""
        wide = NARROW if self.narrow else WIDE
        needed = self._beside_icon() if self.narrow else self._word_left() + self._word_wide() + COUNT_GAP + END
        room = 0 if self.narrow else max(self.count_wide, self._size_of("0").width())
        return QSize(max(self._theme.px(wide) - 2 * AROUND[self.narrow], needed + room), self._theme.px(TALL))

    @property
    def count_wide(self) -> int:
        """How wide its count is."""
        return self._size_of(str(self._count)).width() if self._count else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_icon(painter)
        if not self.narrow:
            self._paint_word(painter)
            self._paint_key(painter)
        if self._count:
            self._paint_count(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(self._theme.colour("railon"))
            painter.drawRoundedRect(box, 8, 8)
        if self.isChecked():
            painter.setBrush(self._theme.colour("railtext"))
            painter.drawRoundedRect(QRectF(0, 4, 3, self.height() - 8), 1.5, 1.5)
        if self.hasFocus():
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._theme.colour("railtext"))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 8, 8)

    def _paint_icon(self, painter: QPainter) -> None:
        pixmap = self._theme.pixmap(self._icon, colour="railtext", size=ICON)
        side = self._theme.px(ICON)
        painter.drawPixmap(QPoint(self._icon_left(), (self.height() - side) // 2), pixmap)

    def _icon_left(self) -> int:
        return (self.width() - self._beside_icon()) // 2 if self.narrow else 12

    def _beside_icon(self) -> int:
        """How wide an icon alone is, with the widest count beside it."""
        return self._theme.px(ICON) + (COUNT_GAP // 2 + self.beside if self.beside else 0)

    def _paint_word(self, painter: QPainter) -> None:
        font = self._theme.font(FontRole.BODY)
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(self._theme.colour("railtext"))
        box = self.rect().adjusted(self._word_left(), 0, -8, 0)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _word_left(self) -> int:
        return 12 + self._theme.px(ICON) + 12

    def _word_wide(self) -> int:
        """As wide as the word is when its page is open."""
        font = self._theme.font(FontRole.BODY)
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(self.text())

    def _paint_key(self, painter: QPainter) -> None:
        wide = self._theme.metrics(FontRole.BODY).horizontalAdvance(self.text())
        right = self._word_left() + wide + KEY_GAP + key_width(self._theme, self._key)
        if self._key and right <= self.width() - 4:
            ink = self._theme.colour("railtext")
            paint_key(painter, self._theme, key=self._key, right=right, middle=self.height() // 2, ink=ink)

    def _paint_count(self, painter: QPainter) -> None:
        text, box = str(self._count), self._count_box()
        painter.setPen(Qt.PenStyle.NoPen)
        ink = self._theme.colour("railtext")
        tint = QColor(ink)
        tint.setAlphaF(DIM)
        painter.setBrush(tint)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setPen(ink)
        painter.setFont(self._theme.font(FontRole.TINY))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _count_box(self) -> QRect:
        """At the end of the line, or beside the icon that stands alone."""
        size = self._size_of(str(self._count))
        left = self._icon_left() + self._theme.px(ICON) + COUNT_GAP // 2
        if not self.narrow:
            left = self.width() - size.width() - END
        return QRect(QPoint(left, (self.height() - size.height()) // 2), size)

    def _size_of(self, count: str) -> QSize:
        """Of a count, beside an icon as small as can be read."""
        metrics = self._theme.metrics(FontRole.TINY)
        high = metrics.height() + (0 if self.narrow else 4)
        return QSize(max(metrics.horizontalAdvance(count) + (4 if self.narrow else 14), high), high)


class RailHead(RailButton):
    """The name of the program at the head of the rail, which opens the menu of everything."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, icon="menu")

    def _paint_icon(self, painter: QPainter) -> None:
        if self.narrow:
            super()._paint_icon(painter)
        else:
            side = self._theme.px(16)
            corner = QPoint(self.width() - side - 12, (self.height() - side) // 2)
            painter.drawPixmap(corner, self._theme.pixmap("chevron-down", colour="railtext", size=16))

    def _paint_word(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font(FontRole.HEADING))
        painter.setPen(self._theme.colour("railtext"))
        box = self.rect().adjusted(12, 0, -self._theme.px(32), 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.text())


class Rail(QFrame):
    """The menu at the head, the pages in order, and the lock at the foot."""

    chosen = Signal(object)
    """The name of a page."""
    lock_asked = Signal()

    def __init__(self, theme: Theme, *, head: RailButton, places: tuple[Place, ...]) -> None:
        super().__init__()
        self._theme = theme
        self._words = Words(self)
        self.setProperty("paper", "rail")
        self._head = head
        self._group = QButtonGroup(self)
        self._places = {place.name: self._placed(place) for place in places}
        self._lock = self._locking()
        pages = column(*self._places.values(), gap=2, margins=(0, 8, 0, 0))
        self._lines = column(head, pages, 1, self._lock, gap=2, margins=(10, 10, 10, 16))
        self.setLayout(self._lines)
        self._words.put(self.setAccessibleName, say("Pages"))
        theme.changed.connect(self._fit)
        self._words.call(self._fit)

    def button(self, name: PlaceName) -> RailButton:
        """The entry of a page."""
        return self._places[name]

    def mark(self, name: PlaceName) -> None:
        """Show which page is open."""
        with QSignalBlocker(self._places[name]):
            self._places[name].setChecked(True)

    def count(self, waiting: Mapping[PlaceName, int]) -> None:
        """Show how many wait, page by page."""
        for name, entry in self._places.items():
            entry.count(waiting.get(name, 0))
        self._fit()

    def narrow(self, *, only_icons: bool) -> None:
        """Shrink to icons, or grow back to words."""
        for entry in (self._head, self._lock, *self._places.values()):
            entry.narrow = only_icons
            entry.say(entry.text())
            entry.updateGeometry()
        self._fit()

    def _placed(self, place: Place) -> RailButton:
        made = RailButton(self._theme, icon=place.icon)
        made.setCheckable(True)
        made.clicked.connect(lambda: self.chosen.emit(place.name))
        made.toggled.connect(lambda on: self._heard(made, place.name) if on else None)
        self._words.put(made.say, place.words)
        self._group.addButton(made)
        return made

    def _heard(self, made: RailButton, name: PlaceName) -> None:
        """A screen reader has checked an entry: nobody clicked."""
        if not made.clicking:
            self.chosen.emit(name)

    def _locking(self) -> RailButton:
        made = RailButton(self._theme, icon="lock", key="Ctrl L")
        made.clicked.connect(self.lock_asked)
        self._words.put(made.say, say("Lock"))
        return made

    def _fit(self) -> None:
        """As wide as the widest entry, all of them making room for the widest count."""
        entries = (self._head, self._lock, *self._places.values())
        widest = max(entry.count_wide for entry in entries)
        for entry in entries:
            entry.beside = widest
            entry.update()
        around = AROUND[self._lock.narrow]
        margins = self._lines.contentsMargins()
        self._lines.setContentsMargins(around, margins.top(), around, margins.bottom())
        self.setFixedWidth(max(entry.sizeHint().width() for entry in entries) + 2 * around)
