"""The fixed identity bar of a person: name, who they are in a line, and what must be known before anything is done."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from itertools import zip_longest
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Fact, Tone
from ui.i18n import tr, words
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.icons import Icons
from ui.widgets.labels import Initials, InOneLine, label, selectable, show_name
from ui.widgets.layouts import FlowLayout, column, row
from ui.widgets.words import NOTHING, Words

POINT = "\N{NO-BREAK SPACE}· "
"""Between what is said about somebody: it ends a line and never begins one."""
NAME_WIDTH = 258
"""Pixels at 100 % that the name and what is said below it are left at least beside the facts."""
BORDER = 1
FACT_LEAST = 115
"""Pixels at 100 % that each of several facts in a line has at least, or as few as its words need."""
FACT_MARGIN, FACT_GAP, BETWEEN = 12, 1, 12
"""Pixels between the line before a fact and its words, below each of its lines, and between two facts."""
AROUND = FACT_MARGIN + BORDER
GAP, WHO_GAP = 12, 14
"""Pixels between the name and the facts, and between the initials and the name."""


class Head(Protocol):
    """Whom or what the bar is about: a name, a line about it, up to three facts, a note below, a number to copy."""

    @property
    def name(self) -> str: ...
    @property
    def about(self) -> tuple[Phrase, ...]: ...
    @property
    def facts(self) -> tuple[Fact, ...]: ...
    @property
    def note(self) -> Fact | None: ...
    @property
    def number(self) -> str: ...


class FactBlock(QFrame):
    """A fact in three lines: label, value, context."""

    def __init__(self, words_: Words, *, today: Callable[[], date]) -> None:
        super().__init__()
        self._words, self._today = words_, today
        look(self, line="left")
        self._label = label(FontRole.SMALL, ink="dim")
        self._value = label(FontRole.STRONG)
        self._context = label(FontRole.SMALL, ink="dim")
        margins = (FACT_MARGIN, 0, 0, 0)
        self.setLayout(column(self._label, self._value, self._context, 1, gap=FACT_GAP, margins=margins))

    def show_fact(self, fact: Fact) -> None:
        """Show another fact; its value is inked when somebody must act."""
        today = self._today()
        self._words.put(self._label.setText, fact.label, near=today)
        self._words.put(self._value.setText, fact.words, near=today)
        self._words.put(self._context.setText, fact.context or NOTHING, near=today)
        self._context.setVisible(fact.context is not None)
        look(self._value, ink=_ink(fact))

    def forget(self) -> None:
        """Say nothing, in no language."""
        for line in (self._label, self._value, self._context):
            self._words.put(line.setText, NOTHING)
        self.hide()

    def natural(self, theme: Theme) -> int:
        """How wide its longest line is."""
        return max(metrics.horizontalAdvance(line.text()) for line, metrics in self._lines(theme))

    def fit(self, theme: Theme, *, most: int) -> None:
        """As wide as its words up to a measure, though never less than a word, and as tall as they then need."""
        lines = self._lines(theme)
        word = max(metrics.horizontalAdvance(part) for line, metrics in lines for part in line.text().split() or [""])
        wide = max(min(self.natural(theme), most), word) + 2
        tall = sum(_height(line, wide) + FACT_GAP for line, _ in lines if not line.isHidden())
        self.setFixedSize(wide + AROUND, tall)

    def _lines(self, theme: Theme) -> tuple[tuple[QLabel, QFontMetrics], ...]:
        strong, small = theme.metrics(FontRole.STRONG), theme.metrics(FontRole.SMALL)
        return (self._value, strong), (self._label, small), (self._context, small)


def _height(line: QLabel, wide: int) -> int:
    """What a line needs now; a layout would still say what it needed in the look before."""
    line.ensurePolished()
    return line.heightForWidth(wide)


class IdentityBar(QFrame):
    """Who or what this is. Nothing in it is cut off: what does not fit beside the name goes below it."""

    copied = Signal(object)
    """A `Phrase` that says what is on the clipboard now."""

    def __init__(self, theme: Theme, *, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._today = theme, today
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        look(self, paper="surface")
        self._initials, self._name = Initials(theme), selectable(label(FontRole.TITLE, kind=InOneLine))
        self._about, self._note = selectable(label(FontRole.SMALL, ink="dim")), label(FontRole.SMALL, ink="dim")
        self._number = self._number_button()
        self._facts = tuple(FactBlock(self._words, today=today) for _ in range(3))
        self._facts_box = QWidget()
        self._outer = self._lay_out()
        self._head: Head | None = None
        self._name_only = False
        self._words.call(self._write)
        self._words.put(self.setAccessibleName, say("Who this is"))
        theme.changed.connect(self._fit)

    def show_head(self, head: Head) -> None:
        """Show another."""
        self.setMinimumHeight(0)
        self._head = head
        self._initials.show_name(head.name)
        for block, fact in zip_longest(self._facts, head.facts[: len(self._facts)]):
            block.setHidden(fact is None)
            if fact is not None:
                block.show_fact(fact)
        self._write()
        # Kept after the words of the facts, so that a change of language measures what they say then.
        self._words.call(self._fit)

    def forget(self) -> None:
        """Hold nobody any more; it stays as tall as it is until somebody else is shown."""
        self.setMinimumHeight(self.height())
        self._head = None
        self._initials.show_name("")
        show_name(self._name, "")
        for text in (self._about, self._note):
            text.clear()
        for write in (self._number.setText, self._number.setToolTip, self._number.setAccessibleName):
            write("")
        for part in (self._number, self._note):
            part.hide()
        for fact in self._facts:
            fact.forget()

    def take_focus(self) -> None:
        """The number beside the name has the focus, or the name itself."""
        (self._name if self._number.isHidden() else self._number).setFocus(Qt.FocusReason.OtherFocusReason)

    def compact(self, *, name_only: bool) -> None:
        """Leave room for what is being written: the name alone, or everything again."""
        if name_only is self._name_only:
            return
        self._name_only = name_only
        for part in (self._initials, self._facts_box):
            part.setHidden(name_only)
        self._write()

    def copy_number(self) -> None:
        """Put the prison number on the clipboard."""
        if self._head is not None and self._head.number:
            QGuiApplication.clipboard().setText(self._head.number)
            self.copied.emit(say("The prison number {number} is on the clipboard.", number=self._head.number))

    def _lay_out(self) -> QBoxLayout:
        flow = FlowLayout(gap=BETWEEN, top=True)
        for block in self._facts:
            flow.addWidget(block)
        self._facts_box.setLayout(flow)
        name = FlowLayout(gap=8)
        name.addWidget(self._name)
        name.addWidget(self._number)
        who = row(gap=WHO_GAP)
        who.addWidget(self._initials, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(column(name, self._about, self._note, 1, gap=2), 1)
        outer = row(gap=GAP, margins=(20, 10, 20, 10))
        outer.addLayout(who, 1)
        outer.addWidget(self._facts_box, 0)
        self.setLayout(outer)
        return outer

    def _number_button(self) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "inline")
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.clicked.connect(self.copy_number)
        self._icons.put(made, "copy", colour="dim", size=14, spaced=True)
        return made

    def _write(self) -> None:
        head = self._head
        if head is None:
            return
        show_name(self._name, head.name)
        self._number.setText(head.number)
        self._number.setVisible(bool(head.number))
        copying = tr("Copy the prison number {number}", number=head.number)
        self._number.setAccessibleName(copying)
        self._number.setToolTip(copying)
        note = _told(head.note, near=self._today()) if head.note is not None else ""
        apart = head.note is not None and head.note.tone is not Tone.PLAIN
        about = [_unbroken(words(part)) for part in head.about]
        self._about.setText(POINT.join(about if apart or not note else [*about, note]))
        self._about.setHidden(self._name_only or not self._about.text())
        self._note.setText(note if apart else "")
        self._note.setHidden(self._name_only or not apart)
        look(self._note, ink=_ink(head.note) if head.note is not None else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [block for block in self._facts if not block.isHidden()]
        margins = self._outer.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        name = self._initials.sizeHint().width() + WHO_GAP + self._theme.px(NAME_WIDTH)
        beside = self._share(shown, room=room - name - GAP)
        share = self._share_below(shown, room=room) if beside is None else beside
        for block in shown:
            block.fit(self._theme, most=share)
        below = QBoxLayout.Direction.TopToBottom
        self._outer.setDirection(below if beside is None else QBoxLayout.Direction.LeftToRight)
        wanted = sum(block.width() + BETWEEN for block in shown) - BETWEEN
        self._facts_box.setMinimumWidth(0 if beside is None else max(wanted, 0))

    def _share(self, shown: list[FactBlock], *, room: int) -> int | None:
        """How wide each fact may be where all stand in one line, or None where that leaves one of them too little."""
        naturals = [block.natural(self._theme) for block in shown]
        share = shared_out(room + BETWEEN - len(shown) * (BETWEEN + AROUND + 2), naturals)
        return share if share >= self._theme.px(FACT_LEAST) else None

    def _share_below(self, shown: list[FactBlock], *, room: int) -> int:
        """How wide each fact may be below the name: as many in a line as leave each of them enough."""
        shares = (self._share(shown[:number], room=room) for number in range(len(shown), 0, -1))
        return next((share for share in shares if share is not None), self._theme.px(FACT_LEAST))


def shared_out(room: int, wanted: Sequence[int]) -> int:
    """The most that each of some may have of a room: what those want less is left to the others."""
    left, count = room, len(wanted)
    for wide in sorted(wanted):
        if wide * count > left:
            return left // count
        left, count = left - wide, count - 1
    return room


def _told(fact: Fact, *, near: date) -> str:
    """A fact in one line: 'Agreement: in force, until 1 March'."""
    parts = (fact.words, fact.context) if fact.context else (fact.words,)
    return f"{words(fact.label)}: {', '.join(words(part, near=near) for part in parts)}"


def _unbroken(text: str) -> str:
    """No line ends within a telephone number or within 'he/him'."""
    return re.sub(r"(?<=\d) (?=\d)", "\N{NO-BREAK SPACE}", text).replace("/", "/\N{WORD JOINER}")


def _ink(fact: Fact) -> str:
    return "" if fact.tone is Tone.PLAIN else fact.tone.value
