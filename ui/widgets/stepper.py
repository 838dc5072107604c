"""A whole number that is typed, stepped by the arrow keys, or pressed up and down beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from caseworker.domain.errors import Phrase, say
from ui.theme import Theme
from ui.widgets.buttons import button
from ui.widgets.layouts import row
from ui.widgets.words import Words


class NumberLine(QLineEdit):
    """A number in a line of its own, which the arrow keys step."""

    stepped = Signal(int)
    """One step up, or down."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        if event.key() in steps:
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class Stepper(QWidget):
    """From nothing to `most`, in steps. `changed` follows when somebody changes it."""

    changed = Signal(int)

    def __init__(self, theme: Theme, *, name: Phrase, most: int, step: int) -> None:
        super().__init__()
        self._theme, self._most, self._step = theme, most, step
        self._words = Words(self)
        self.line = NumberLine()
        self.line.setValidator(QIntValidator(0, most, self.line))
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._words.put(self.line.setAccessibleName, name)
        less, more = button(self._words, say("−")), button(self._words, say("+"))
        self._words.put(less.setAccessibleName, say("Less: {name}", name=name))
        self._words.put(more.setAccessibleName, say("More: {name}", name=name))
        less.clicked.connect(lambda: self._move(-1))
        more.clicked.connect(lambda: self._move(1))
        self.line.stepped.connect(self._move)
        self.line.textEdited.connect(lambda _: self.changed.emit(self.value))
        self.line.editingFinished.connect(self._write_back)
        self.setLayout(row(less, self.line, more, 1, gap=6))
        self.setFocusProxy(self.line)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def value(self) -> int:
        """The number; nothing typed is none."""
        typed = self.line.text()
        return min(int(typed), self._most) if typed.isdecimal() else 0

    def show_value(self, value: int) -> None:
        """Show another number; nobody has changed it."""
        self.line.setText(f"{value}")

    def _write_back(self) -> None:
        """What stands there is what counts, also after more than the most was typed."""
        self.show_value(self.value)

    def _move(self, steps: int) -> None:
        """The next whole step up or down, never out of its bounds."""
        self.show_value(max(0, min(self._most, self.value + steps * self._step)))
        self.changed.emit(self.value)

    def _fit(self) -> None:
        self.line.setFixedWidth(self._theme.px(56))
