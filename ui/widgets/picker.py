"""Several of a list that is too long to show: chosen one after the other, each taken away again with a press."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Choice
from ui.theme import Theme
from ui.widgets.buttons import Chip
from ui.widgets.fields import ChoiceBox
from ui.widgets.layouts import FlowLayout, clear, column
from ui.widgets.words import Words, announce


class Picker(QWidget):
    """A list to choose from, and below it what was chosen; `chosen` carries the codes in the order of choosing."""

    chosen = Signal(tuple)

    def __init__(self, theme: Theme, *, name: Phrase) -> None:
        super().__init__()
        self._words = Words(self)
        self._choices: dict[str, Phrase] = {}
        self._codes: list[str] = []
        self._box = ChoiceBox(theme)
        self._words.put(self._box.setAccessibleName, name)
        self._box.activated.connect(self._pick)
        self._flow = FlowLayout()
        self.setLayout(column(self._box, self._flow, gap=6))
        self.setFocusProxy(self._box)
        self._offer_again()

    def offer(self, choices: Iterable[Choice]) -> None:
        """Offer these."""
        self._choices = {choice.code: choice.words for choice in choices}
        self._offer_again()

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes chosen."""
        return tuple(self._codes)

    def choose(self, codes: Iterable[str]) -> None:
        """Choose these and no others, without telling anybody."""
        self._codes = [code for code in codes if code in self._choices]
        self._show()

    def _offer_again(self) -> None:
        asking = Choice("", say("Add one…"))
        self._box.clear()
        self._box.offer((asking, *(Choice(code, words) for code, words in self._choices.items())), first=0)

    def _pick(self, _number: int) -> None:
        code = self._box.currentData()
        self._box.setCurrentIndex(0)
        if code and code not in self._codes:
            self._change([*self._codes, code])

    def _change(self, codes: list[str]) -> None:
        self._codes = codes
        self._show()
        self.chosen.emit(self.codes)

    def _show(self) -> None:
        clear(self._flow)
        for code in self._codes:
            taking = Chip(self._words, say("{choice} ×", choice=self._choices[code]))
            self._words.put(taking.setAccessibleName, say("Take {choice} away", choice=self._choices[code]))
            taking.clicked.connect(lambda _checked=False, code=code: self._take_away(code))
            self._flow.addWidget(taking)
        self.updateGeometry()

    def _take_away(self, code: str) -> None:
        self._box.setFocus()
        self._change([kept for kept in self._codes if kept != code])
        announce(self, self._box.accessibleName())
