"""The fixed identity bar of a person: name, who they are in a line, and what must be known before anything is done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Fact, PersonHead, Tone
from ui.i18n import tr, words
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.icons import Icons
from ui.widgets.labels import Initials, label, selectable
from ui.widgets.layouts import FlowLayout, column, row
from ui.widgets.words import NOTHING, Words

BESIDE = 760
"""Pixels at 100 % from which on the facts stand beside the name."""


class FactBlock(QFrame):
    """A fact in three lines: label, value, context."""

    def __init__(self, words_: Words) -> None:
        super().__init__()
        self._words = words_
        look(self, line="left")
        self._label = label(FontRole.SMALL, ink="dim", wraps=False)
        self._value = label(FontRole.STRONG, wraps=False)
        self._context = label(FontRole.SMALL, ink="dim", wraps=False)
        self.setLayout(column(self._label, self._value, self._context, 1, gap=1, margins=(14, 0, 14, 0)))

    def show_fact(self, fact: Fact) -> None:
        """Show another fact; its value is inked when somebody must act."""
        self._words.put(self._label.setText, fact.label)
        self._words.put(self._value.setText, fact.words)
        self._words.put(self._context.setText, fact.context or NOTHING)
        self._context.setVisible(fact.context is not None)
        look(self._value, ink="" if fact.tone is Tone.PLAIN else fact.tone.value)


class IdentityBar(QFrame):
    """Who this is. Nothing in it is longer than its words need; what does not fit beside goes below."""

    copied = Signal(object)
    """A `Phrase` that says what is on the clipboard now."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        look(self, paper="surface")
        self._initials, self._name = Initials(theme), selectable(label(FontRole.TITLE))
        self._about = QWidget()
        self._about_flow = FlowLayout(gap=0)
        self._about.setLayout(self._about_flow)
        self._number = self._number_button()
        self._facts = tuple(FactBlock(self._words) for _ in range(4))
        self._direction = self._lay_out()
        self._head: PersonHead | None = None
        self._words.call(self._write_about)
        self._words.put(self.setAccessibleName, say("Who this is"))
        theme.changed.connect(self._fit)

    def show_head(self, head: PersonHead) -> None:
        """Show another person."""
        self._head = head
        self._initials.show_name(head.name)
        self._name.setText(head.name)
        for block, fact in zip(self._facts, (head.expected, head.mentor, head.contact, head.agreement), strict=True):
            block.show_fact(fact)
        self._write_about()
        self._fit()

    def copy_number(self) -> None:
        """Put the prison number on the clipboard."""
        if self._head is not None and self._head.prison_number:
            QGuiApplication.clipboard().setText(self._head.prison_number)
            self.copied.emit(say("The prison number {number} is on the clipboard.", number=self._head.prison_number))

    def _lay_out(self) -> QBoxLayout:
        facts = QWidget()
        flow = FlowLayout(gap=8)
        facts.setLayout(flow)
        for block in self._facts:
            flow.addWidget(block)
        who = row(gap=14)
        who.addWidget(self._initials, 0, Qt.AlignmentFlag.AlignTop)
        who.addLayout(column(self._name, self._about, gap=2), 1)
        outer = row(gap=12, margins=(20, 14, 8, 14))
        outer.addLayout(who, 1)
        outer.addWidget(facts, 0)
        self._facts_widget = facts
        self.setLayout(outer)
        return outer

    def _number_button(self) -> QPushButton:
        made = QPushButton()
        made.setProperty("kind", "inline")
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        made.clicked.connect(self.copy_number)
        self._icons.put(made, "copy", colour="dim", size=14)
        return made

    def _write_about(self) -> None:
        self._clear_about()
        if self._head is None:
            return
        self._number.setText(self._head.prison_number)
        self._number.setVisible(bool(self._head.prison_number))
        copying = tr("Copy the prison number {number}", number=self._head.prison_number)
        self._number.setAccessibleName(copying)
        self._number.setToolTip(copying)
        for number, phrase in enumerate(self._head.about):
            self._about_flow.addWidget(_about_part(phrase, last=number == len(self._head.about) - 1))
        self._about_flow.addWidget(self._number)

    def _clear_about(self) -> None:
        while (item := self._about_flow.takeAt(0)) is not None:
            part = item.widget()
            if isinstance(part, QLabel):
                part.hide()
                part.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wanted = self._facts_wanted()
        beside = self.width() >= wanted + self._theme.px(BESIDE) // 2
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._direction.setDirection(direction)
        self._facts_widget.setMinimumWidth(wanted if beside else 0)

    def _facts_wanted(self) -> int:
        return sum(block.sizeHint().width() + 8 for block in self._facts)


def _about_part(phrase: Phrase, *, last: bool) -> QLabel:
    made = label(FontRole.SMALL, ink="dim", wraps=False)
    made.setText(words(phrase) if last else f"{words(phrase)} · ")
    return made
