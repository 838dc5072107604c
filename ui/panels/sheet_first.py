"""The first step of bringing a sheet in: what this is, the sheets that were begun, and the way to another one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.forms.begun_sheets import BegunSheet
from caseworker.queries.saying import together
from caseworker.sheet_kinds import SheetWords
from ui.context import Context
from ui.panels.sheet_step import SheetStep
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, clear, column


class FirstStep(SheetStep):
    """A `BegunSheet` is gone on with or thrown away."""

    gone_on_with = Signal(object)
    thrown_away = Signal(object)

    def __init__(self, context: Context, *, said: SheetWords) -> None:
        super().__init__(context)
        self._begun = QVBoxLayout()
        self._begun.setSpacing(16)
        self._on: list[QPushButton] = []
        body = QWidget()
        look(body, paper="surface")
        lines = [label() for _ in said.first]
        for made, phrase in zip(lines, said.first, strict=True):
            self.words.put(made.setText, phrase)
        body.setLayout(column(self._begun, *lines, 1, gap=10, margins=(16, 4, 16, 12)))
        self.fill(self.scrolled(body, name=said.title))
        self.choose = self.primary(say("Choose a sheet…"))

    def arrive(self) -> None:
        """What was begun comes first."""
        next(iter((*self._on, self.choose))).setFocus()

    def offer(self, begun: tuple[BegunSheet, ...]) -> None:
        """Offer to go on with what was begun, or to throw it away."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        clear(self._begun)
        self._on.clear()
        for one in begun:
            self._begun.addWidget(self._block(one))
        if had_focus:
            self.arrive()

    def _block(self, begun: BegunSheet) -> QWidget:
        name, said = label(FontRole.STRONG), label(FontRole.SMALL, ink="dim")
        self.words.put(name.setText, say("You began with ‘{sheet}’", sheet=begun.path.name))
        self.words.put(said.setText, _decided(begun))
        on = button(self.words, say("Go on with it"))
        on.clicked.connect(lambda: self.gone_on_with.emit(begun))
        self._on.append(on)
        away = button(self.words, say("Throw it away"), kind="quiet")
        away.clicked.connect(lambda: self.thrown_away.emit(begun))
        self.words.put(on.setAccessibleName, say("Go on with ‘{sheet}’", sheet=begun.path.name))
        self.words.put(away.setAccessibleName, say("Throw ‘{sheet}’ away", sheet=begun.path.name))
        buttons = FlowLayout(gap=8)
        buttons.addWidget(on)
        buttons.addWidget(away)
        made = QWidget()
        made.setLayout(column(name, said, buttons, gap=4))
        return made


def _decided(begun: BegunSheet) -> Phrase:
    explained = say("Said what {count} words mean.", count=len(begun.meanings))
    decided = say("Decided about {count} likely doubles. Nothing has been brought in.", count=len(begun.decided))
    if not begun.meanings:
        return decided
    return together((explained, decided if begun.decided else say("Nothing has been brought in.")))
