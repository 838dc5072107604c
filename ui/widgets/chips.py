"""Rounded chips: one of several as a filter, or any number of them as a choice."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Choice
from ui.widgets.buttons import Chip
from ui.widgets.layouts import FlowLayout, wrap
from ui.widgets.words import Words

_PRESSED = QEvent.Type.KeyPress
_STEPS: Mapping[int, int] = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class Chips(QWidget):
    """Chips that flow into further lines; `chosen` carries the codes that are on, in the order shown."""

    chosen = Signal(tuple)

    def __init__(self, name: Phrase, *, several: bool, flow: FlowLayout | None = None) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._words = Words(self)
        self._words.put(self.setAccessibleName, name)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._chips: dict[str, QPushButton] = {}
        self._flow = FlowLayout() if flow is None else flow
        self.setLayout(self._flow)
        wrap(self)

    def offer(self, choices: Iterable[Choice]) -> None:
        """Show these choices, none of them on; chips that stay the same are kept."""
        offered = {choice.code: choice.words for choice in choices}
        for code in self._chips.keys() - offered.keys():
            self._drop(code)
        for code, words in offered.items():
            if code not in self._chips:
                self._add(code, words)
        self._go_to_what_is_on()

    def beside(self, other: QWidget) -> None:
        """Have something else stand after the chips, where there is room in their line."""
        self._flow.removeWidget(other)
        self._flow.addWidget(other)
        other.raise_()  # Tab comes to it after them

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes that are on."""
        return tuple(code for code, chip in self._chips.items() if chip.isChecked())

    def choose(self, codes: Iterable[str]) -> None:
        """Switch these on and the others off, without telling anybody."""
        wanted = set(codes)
        for code, chip in self._chips.items():
            with QSignalBlocker(chip):
                chip.setChecked(code in wanted)
        self._go_to_what_is_on()

    def _go_to_what_is_on(self) -> None:
        """Of a filter Tab goes to the one that is on, also when others have come since; arrow keys go from there."""
        on = [chip for chip in self._chips.values() if chip.isChecked()]
        for chip in (*on, *self._chips.values())[:1]:
            self.setFocusProxy(chip)
        if self._group.exclusive() and on:
            for chip in self._chips.values():
                chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chip in on else Qt.FocusPolicy.ClickFocus)

    def _add(self, code: str, words: Phrase) -> None:
        chip = Chip(self._words, words)
        chip.setCheckable(True)
        chip.clicked.connect(self._was_clicked)
        chip.installEventFilter(self)
        self._chips[code] = chip
        self._group.addButton(chip)
        self._flow.add(chip)

    def eventFilter(self, chip: QObject, event: QEvent) -> bool:
        """Arrow keys go as one reads; Qt would go to whichever chip is nearest, and past those in a further line."""
        step = _STEPS.get(event.key()) if isinstance(event, QKeyEvent) and event.type() == _PRESSED else None
        chips = self.seen
        if step is None or chip not in chips:
            return False
        at = chips.index(chip) + step
        if 0 <= at < len(chips):
            self._step_to(chips[at])
        return True

    @property
    def seen(self) -> list[QPushButton]:
        """What the arrow keys go through."""
        return list(self._chips.values())

    def _step_to(self, chip: QPushButton) -> None:
        chip.setFocus()
        if self._group.exclusive():
            chip.click()

    def _was_clicked(self) -> None:
        self._go_to_what_is_on()
        self.chosen.emit(self.codes)

    def _drop(self, code: str) -> None:
        chip = self._chips.pop(code)
        self._group.removeButton(chip)
        self._flow.drop(chip)
