"""The lines of Today: each is one target from edge to edge, reached by arrows, pressed by Enter, read as a sentence."""

from datetime import date

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Tone
from caseworker.queries.today_rows import Readiness, Shape, Tile, TodayIcon, TodayRow
from ui.delegates.paint import WRAPPED, wrapped_height
from ui.i18n import words
from ui.models import sentences
from ui.style import FontRole
from ui.theme import Theme
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.readiness import ReadyBar
from ui.widgets.words import Words

ICONS = {
    TodayIcon.RISK: "shield-alert",
    TodayIcon.CONCERN: "siren",
    TodayIcon.ALONE: "phone",
    TodayIcon.LEAVING: "door-open",
    TodayIcon.PAPERS: "id-card",
    TodayIcon.GATE: "calendar-check",
    TodayIcon.APPOINTMENT: "calendar-clock",
    TodayIcon.OUTCOME: "clock-alert",
    TodayIcon.DRAFT: "pencil-line",
    TodayIcon.FIND: "user-search",
    TodayIcon.CHECK: "badge-alert",
    TodayIcon.ANSWER: "inbox",
    TodayIcon.ON_CALL: "phone",
}
INKS = {Tone.PLAIN: "dim", Tone.NOTE: "info", Tone.GOOD: "ok", Tone.WARN: "warn", Tone.DANGER: "danger"}
STRIP = 5
DAY_WIDE, WHEN_WIDE = 76, 132
"""Pixels at 100 % that a day has at least, and beyond which the words at the end of a line wrap."""
TILE_WIDE, TILE_PADDING = 98, 12


class Target(QAbstractButton):
    """Something that is pressed as a whole by mouse, Space or Enter; Up and Down ask for the one before and after."""

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def ring(self, painter: QPainter) -> None:
        """Show that the keys go here."""
        if self.hasFocus():
            painter.setPen(QPen(self.theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class TodayLine(Target):
    """One line in the shape of its section: a card with a strip in its tone, or a line above a hairline."""

    def __init__(self, theme: Theme, line: TodayRow, *, shape: Shape, today: date) -> None:
        super().__init__(theme)
        self.line, self._card, self._today = line, shape is Shape.CARDS, today
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setEnabled(line.leads_to is not None)
        self._texts = self._made_texts()
        self._row = self._bar_row() if shape is Shape.BARS else self._plain_row()
        self.setLayout(self._row)
        self._words.call(self._describe)

    def put(self, offered: QPushButton) -> None:
        """A button for something else that can be done with it: in a card below its words, which need the width."""
        if self._card:
            self._texts.insertLayout(self._texts.count() - 1, row(offered, 1, margins=(0, 6, 0, 2)))
        else:
            self._row.addWidget(offered)

    def _describe(self) -> None:
        self.setAccessibleName(sentences.today(self.line))

    def _plain_row(self) -> QHBoxLayout:
        """Icon, what and in which context, and when."""
        line = self.line
        icon = _quiet(label(wraps=False))
        self._icons.put(icon, ICONS[line.icon], colour=INKS[line.tone], size=20)
        when = self._narrow(FontRole.LABEL, line.when, ink=_ink(line.tone), widest=WHEN_WIDE)
        layout = row(icon, gap=14, margins=(18, 8, 14, 8) if self._card else (6, 8, 10, 9))
        layout.addLayout(self._texts, 1)
        layout.addWidget(when)
        return layout

    def _bar_row(self) -> QHBoxLayout:
        """The day, who and what is missing, the bar, and the same in words."""
        line = self.line
        ink = _ink(line.tone) or "dim"
        day = self._narrow(FontRole.SMALL, line.when, ink=ink, widest=DAY_WIDE, least=DAY_WIDE)
        layout = row(day, gap=12, margins=(6, 8, 10, 9))
        layout.addLayout(self._texts, 1)
        if line.ready is not None:
            bar = ReadyBar(self.theme, done=line.ready.done, of=line.ready.of)
            said = self._narrow(FontRole.SMALL, ready_words(line.ready), widest=WHEN_WIDE)
            beside = column(1, bar, said, 1, gap=4)
            beside.setAlignment(bar, Qt.AlignmentFlag.AlignRight)
            beside.setAlignment(said, Qt.AlignmentFlag.AlignRight)
            layout.addLayout(beside)
        return layout

    def _made_texts(self) -> QVBoxLayout:
        line = self.line
        texts = [self._said(FontRole.STRONG, line.words)]
        below = _below(line)
        if below.template:
            ink = _ink(line.tone) if line.ready is not None else ""
            texts.append(self._said(FontRole.SMALL, below, ink=ink or "dim"))
        return column(1, *texts, 1, gap=2)

    def _said(self, role: FontRole, phrase: Phrase, *, ink: str = "") -> QLabel:
        made = _quiet(label(role, ink=ink))
        made.setMinimumWidth(1)
        self._words.call(lambda: made.setText(self._whole(phrase)))
        return made

    def _narrow(self, role: FontRole, phrase: Phrase, *, widest: int, least: int = 0, ink: str = "") -> QLabel:
        """Words as wide as they are, that wrap where they are wider than so many pixels at 100 %."""
        made = _quiet(label(role, ink=ink))
        metrics, px = self.theme.metrics(role), self.theme.px
        if not least:
            made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

        def again() -> None:
            text = self._whole(phrase, brief=True)
            longest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
            whole = min(metrics.horizontalAdvance(text), px(widest))
            made.setText(text)
            made.setFixedWidth(max(whole, longest, px(least)) + 2)

        self._words.call(again)
        return made

    def _whole(self, phrase: Phrase, *, brief: bool = False) -> str:
        return words(phrase, near=self._today, brief=brief) if phrase.template else ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._card:
            self._paint_card(painter)
        else:
            self._paint_line(painter)
        self.ring(painter)

    def _paint_card(self, painter: QPainter) -> None:
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self.theme.colour("line"))
        painter.setBrush(self.theme.colour("sunk" if self.underMouse() else "surface"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setClipRect(QRect(0, 0, STRIP, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.ink(self.line.tone))
        painter.drawRoundedRect(box, 8, 8)
        painter.setClipping(False)

    def _paint_line(self, painter: QPainter) -> None:
        if self.underMouse():
            painter.fillRect(self.rect(), self.theme.colour("sunk"))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self.theme.colour("line"))


class TileButton(Target):
    """How many of one thing there are, large, and what it is below."""

    def __init__(self, theme: Theme, tile: Tile) -> None:
        super().__init__(theme)
        self.tile = tile
        self._words = Words(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.MinimumExpanding)
        self._words.call(self._describe)

    def _describe(self) -> None:
        self.setText(words(self.tile.words))
        self.setAccessibleName(sentences.tile(self.tile))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        inside = self.theme.px(TILE_WIDE) - 2 * TILE_PADDING
        small = self.theme.metrics(FontRole.SMALL)
        longest = max((small.horizontalAdvance(word) for word in self.text().split()), default=0)
        wide = max(inside, longest + 2)
        two_lines = max(wrapped_height(small, self.text(), width=wide), 2 * small.lineSpacing())
        tall = self.theme.metrics(FontRole.TITLE).height() + two_lines + 2 * TILE_PADDING
        return QSize(wide + 2 * TILE_PADDING, tall)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.colour("line"))
        painter.setBrush(self.theme.colour("sunk" if self.underMouse() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        box = self.rect().adjusted(TILE_PADDING, TILE_PADDING, -TILE_PADDING, -TILE_PADDING)
        painter.setPen(self.theme.colour("text"))
        painter.setFont(self.theme.font(FontRole.TITLE))
        painter.drawText(box, WRAPPED, f"{self.tile.number:,}")
        painter.setPen(self.theme.colour("dim"))
        painter.setFont(self.theme.font(FontRole.SMALL))
        box.setTop(box.top() + self.theme.metrics(FontRole.TITLE).height())
        painter.drawText(box, WRAPPED, self.text())
        self.ring(painter)


def ready_words(ready: Readiness) -> Phrase:
    """'3 of 6 ready', or that all is."""
    if ready.complete:
        return say("Ready")
    return say("{done} of {of} ready", done=ready.done, of=ready.of)


def _below(line: TodayRow) -> Phrase:
    """In which context, and of somebody who is not ready what is missing."""
    if line.ready is None or line.ready.complete:
        return line.below
    missing = line.ready.missing
    return say("{what} · {missing}", what=line.below, missing=missing) if line.below.template else missing


def _ink(tone: Tone) -> str:
    return "" if tone is Tone.PLAIN else tone.value


def _quiet(made: QLabel) -> QLabel:
    """A part of a line: the line as a whole is what the mouse presses."""
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return made
