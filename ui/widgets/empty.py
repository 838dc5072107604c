"""An empty state: what belongs here, and what to do first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import FirstAct
from ui.style import FontRole
from ui.theme import look
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.words import NOTHING, Words

KEYS = {
    "↓": say("Show one after the other"),
    "↵": say("Open it and go there"),
    "Ctrl F": say("Back to the search"),
    "F1": say("Help about this page"),
}
"""What the keys do on every page that has a list beside what is open."""


class Empty(QFrame):
    """Two sentences in the middle of nothing, and what comes first."""

    went = Signal(object)
    """A `Spot` at which it is done."""

    def __init__(self, title: Phrase, advice: Phrase, *below: QWidget) -> None:
        super().__init__()
        self._words = Words(self)
        self._title, self._advice = label(FontRole.SUBHEADING), label(ink="dim")
        for part in (self._title, self._advice):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._acts: tuple[FirstAct, ...] = ()
        self._ways = column(gap=8, margins=(0, 12, 0, 0))
        ways = row(1, self._ways, 1)
        self.setLayout(column(2, self._title, self._advice, ways, *below, 3, gap=6, margins=(24, 24, 24, 24)))
        self.say(title, advice)

    def say(self, title: Phrase, advice: Phrase, acts: tuple[FirstAct, ...] = ()) -> None:
        """Say something else."""
        self._words.put(self._title.setText, title)
        self._words.put(self._advice.setText, advice)
        if acts != self._acts:
            self._acts = acts
            clear(self._ways)
            for number, act in enumerate(acts):
                made = button(self._words, act.words, kind="" if number else "primary")
                made.clicked.connect(lambda _=False, spot=act.spot: self.went.emit(spot))
                self._ways.addWidget(made)


class Unchosen(Empty):
    """Beside a list of which nothing is chosen yet: what to choose, and the keys that do it."""

    def __init__(self) -> None:
        self._keys = QWidget()
        super().__init__(NOTHING, NOTHING, self._keys)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for number, (key, does) in enumerate(KEYS.items()):
            drawn, told = label(FontRole.TINY, ink="dim", wraps=False), label(FontRole.SMALL, ink="dim", wraps=False)
            drawn.setText(key)
            look(drawn, key="true")
            self._words.put(told.setText, does)
            grid.addWidget(drawn, number, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(told, number, 1)
        self._keys.setLayout(row(1, grid, 1, margins=(0, 16, 0, 0)))

    def say(self, title: Phrase, advice: Phrase, acts: tuple[FirstAct, ...] = ()) -> None:
        super().say(title, advice, acts)
        self._keys.setVisible(title is not NOTHING and not acts)
