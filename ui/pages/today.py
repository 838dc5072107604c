"""Today: what needs whoever is signed in now, what is ahead, and what to look after; it keeps itself fresh."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Spot
from caseworker.queries.today_rows import Shape, TodayPage, TodayRow, TodaySection
from ui.context import Context
from ui.i18n import words
from ui.latest import Latest
from ui.pages.page import Page
from ui.pages.when_seen import WhenSeen
from ui.places import PLACES_OF
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, column, row
from ui.widgets.scroll import Scroll
from ui.widgets.today_lines import Target, TileButton, TodayLine
from ui.widgets.words import Words

BESIDE = 820
"""Pixels at 100 % from which on the two columns stand beside each other."""
ABREAST = 1560
"""Pixels at 100 % from which on what else is to be looked after stands in a third column."""
WIDEST = 2000
B = TypeVar("B", bound=QAbstractButton)
LOOK_AGAIN = 60_000
"""Milliseconds until the page looks again: midnight comes, and a time that was agreed passes, without any act."""


class TodayView(Scroll, Page):
    """Built anew only when the answer differs from what is shown; the focus stays on the line that it was on."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words = Words(self)
        self._words.put(self.setAccessibleName, say("Today"))
        self._shown: TodayPage | None = None
        self._unfolded: set[str] = set()
        """The sections of which everything is shown."""
        self._latest = Latest(context.tasks)
        self._arriving = False
        self._looking = QTimer(self, interval=LOOK_AGAIN)
        self._looking.timeout.connect(self.look_again)
        self._looking.start()
        self._again = WhenSeen(self, ask=self.refresh)
        context.tasks.on_changes(self._hear)
        context.theme.changed.connect(self._build_again)

    def refresh(self) -> None:
        """Ask what today holds."""
        self._latest.query(self._context.gateway.today, then=self._show)

    def arrive(self) -> None:
        """The page has come into sight: the first thing to do has the focus."""
        self.refresh()
        self._arriving = True
        self._focus_first()

    def _hear(self, changes: Changes) -> None:
        if changes.kinds or changes.cases:
            self._again.due()

    def look_again(self) -> None:
        """A time has passed, or midnight: ask anew what stands there."""
        if self.isVisible() or (self._shown is not None and self._shown.day != self._context.today()):
            self.refresh()

    # What is shown

    def _show(self, page: TodayPage) -> None:
        if page != self._shown:
            self._shown = page
            self._build_again()
        arriving, self._arriving = self._arriving, False
        if arriving and not self._focus_is_elsewhere():
            self._focus_first()

    def _focus_first(self) -> None:
        """Where the page begins, with its title in sight."""
        next(self._pressable(), self).setFocus()
        self.verticalScrollBar().setValue(0)

    def _focus_is_elsewhere(self) -> bool:
        """Whether somebody has gone on meanwhile, such as to a search."""
        focused = QApplication.focusWidget()
        return focused is not None and focused is not self and not self.isAncestorOf(focused)

    def _build_again(self) -> None:
        if self._shown is None:
            return
        place, key = self.verticalScrollBar().value(), self._focused_key()
        self._unfolded |= {one.name for one in self._shown.sections if key in _folded(one)}
        before = self.takeWidget()
        self.setWidget(self._built(self._shown))
        if before is not None:
            before.deleteLater()
        self._fit()
        if key:  # what has the focus is brought into sight, from where it will stand
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.verticalScrollBar().setValue(place)
        self._focus_key(key)

    def _focused_key(self) -> str:
        focused = self.window().focusWidget()  # also while a dialog stands in front: the keys come back here
        return focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""

    def _focus_key(self, key: str) -> None:
        """Back to what had the focus; where it is done and gone, to the first line."""
        if key:
            same = next((one for one in self._pressable() if one.objectName() == key), None)
            (same or next(self._pressable(), self)).setFocus()

    def _built(self, page: TodayPage) -> QWidget:
        body, inside = QWidget(), QWidget()
        look(body, paper="bg")
        said = Words(body)
        title = label(FontRole.TITLE)
        said.put(title.setText, say("{named_day}", named_day=page.day), near=page.day)
        left, right, after = (
            column(*(self._section(said, section) for section in part), 1, gap=22)
            for part in (page.left, page.right, page.after)
        )
        self._beside = row(right, after)
        self._columns = row(left, self._beside)
        inside.setLayout(column(title, self._columns, gap=16))
        inside.setMaximumWidth(self._context.theme.px(WIDEST))
        beside = row(margins=(24, 20, 24, 24))
        beside.addWidget(inside, 1000)
        beside.addStretch(1)
        body.setLayout(beside)
        return body

    def _section(self, said: Words, section: TodaySection) -> QWidget:
        title, count = label(FontRole.SUBHEADING, wraps=False), label(FontRole.SMALL, ink="dim", wraps=False)
        said.put(title.setText, section.title)
        count.setText(f"{section.total:,}" if section.total else "")
        lines = column(row(title, count, 1, gap=8), gap=8 if section.shape is Shape.CARDS else 0)
        if section.shape is not Shape.CARDS:
            lines.addSpacing(4)
        self._fill(said, lines, section)
        made = QWidget()
        made.setLayout(lines)
        said.put(made.setAccessibleName, section.title)
        return made

    def _fill(self, said: Words, lines: QVBoxLayout, section: TodaySection) -> None:
        for line in section.rows if section.name in self._unfolded else section.in_front:
            lines.addWidget(self._line(said, line, section))
        if section.tiles:
            flow = FlowLayout(gap=8, top=True)
            for tile in section.tiles:
                pressed = _keyed(TileButton(self._context.theme, tile), section, tile.key)
                flow.addWidget(self._joined(pressed, tile.leads_to))
            lines.addLayout(flow)
        if not section.rows and not section.tiles:
            lines.addWidget(_sentence(said, section.empty))
        links = list(self._links(said, section))
        if links:
            below = FlowLayout(gap=16)
            below.setContentsMargins(0, 0 if section.shape is Shape.CARDS else 6, 0, 0)
            for link in links:
                below.addWidget(link)
            lines.addLayout(below)

    def _line(self, said: Words, line: TodayRow, section: TodaySection) -> TodayLine:
        theme, today = self._context.theme, self._context.today()
        made = _keyed(TodayLine(theme, line, shape=section.shape, today=today), section, line.key)
        self._joined(made, line.leads_to)
        if line.offer is not None and line.leads_to is not None:
            offer, spot = line.offer, line.leads_to
            pressed = _keyed(button(said, offer.words), section, line.key, "offer")
            said.call(lambda: pressed.setAccessibleName(f"{words(offer.words)}: {words(line.words)}"))
            pressed.clicked.connect(lambda: self.went.emit(Spot(spot.place, spot.record, spot.within, offer)))
            made.put(pressed)
        return made

    def _links(self, said: Words, section: TodaySection) -> Iterator[QWidget]:
        """What shows the lines behind the first ones, and what leads to all of them."""
        if section.in_front != section.rows:
            yield self._fold(said, section)
        if section.more is not None:
            yield self._more(said, section.more, section)

    def _fold(self, said: Words, section: TodaySection) -> QPushButton:
        """What shows the lines behind the first ones, and says how many; or what folds them again."""
        behind = len(section.rows) - len(section.in_front)
        is_open = section.name in self._unfolded
        phrase = say("Show fewer") if is_open else say("Show {count} more", count=behind)
        made = _keyed(button(said, phrase, kind="link"), section, "fold")
        said.call(lambda: made.setAccessibleName(f"{words(section.title)}: {words(phrase)}"))
        made.clicked.connect(lambda: self._turn(section))
        return made

    def _turn(self, section: TodaySection) -> None:
        """Show what stands behind the first lines, where the keys go on; or fold it, where they were."""
        self._unfolded ^= {section.name}
        self._build_again()
        if section.name in self._unfolded:
            first = next(row for row in section.rows if row not in section.in_front)
            self._focus_key(_name(section, first.key))

    def _joined(self, target: Target, spot: Spot | None) -> Target:
        """A target that goes where it leads, for whoever has such a page."""
        target.setEnabled(self._has(spot))
        target.clicked.connect(lambda: self.went.emit(spot))
        target.stepped.connect(lambda step: self._step(target, step))
        return target

    def _more(self, said: Words, phrase: Phrase, section: TodaySection) -> QWidget:
        spot = section.leads_to
        if spot is None or not self._has(spot):
            return _sentence(said, phrase)
        made = _keyed(button(said, phrase, kind="link"), section, "more")
        made.clicked.connect(lambda: self.went.emit(spot))
        return made

    def _has(self, spot: Spot | None) -> bool:
        return spot is not None and spot.place in PLACES_OF[self._context.who.works_as]

    # Moving about

    def _pressable(self) -> Iterator[QAbstractButton]:
        """Everything that can be pressed, from top to bottom, the left column first."""
        page = self.widget()
        found = page.findChildren(QAbstractButton) if page is not None else []
        return (one for one in found if one.isEnabled())

    def _targets(self) -> Iterator[Target]:
        """What of it is pressed as a whole."""
        return (one for one in self._pressable() if isinstance(one, Target))

    def _step(self, target: Target, step: int) -> None:
        every = list(self._targets())
        at = every.index(target) + step
        if 0 <= at < len(every):
            every[at].setFocus()
            self.ensureWidgetVisible(every[at])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Three columns where there is room, or two, else one below the other."""
        if self._shown is not None:
            px = self._context.theme.px
            abreast = bool(self._shown.after) and self.width() >= px(ABREAST)
            _stand(self._columns, beside=self.width() >= px(BESIDE), share=2 if abreast else 1)
            _stand(self._beside, beside=abreast)


def _stand(columns: QBoxLayout, *, beside: bool, share: int = 1) -> None:
    """Two columns beside each other, the second with so many parts to one of the first; or one below the other."""
    ways = QBoxLayout.Direction
    columns.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
    columns.setSpacing(28 if beside else 22)
    columns.setStretch(0, 1 if beside else 0)
    columns.setStretch(1, share)


def _folded(section: TodaySection) -> set[str]:
    """The names of the lines behind a fold."""
    return {_name(section, row.key) for row in section.rows if row not in section.in_front}


def _name(section: TodaySection, *key: str) -> str:
    return "/".join((section.name, *key))


def _keyed(made: B, section: TodaySection, *key: str) -> B:
    """With a name by which the focus finds it again once the page is built anew."""
    made.setObjectName(_name(section, *key))
    return made


def _sentence(said: Words, phrase: Phrase) -> QLabel:
    made = label(ink="dim")
    said.put(made.setText, phrase)
    return made
