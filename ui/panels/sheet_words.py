"""The words of a sheet that no list knows: each is explained once, for every row in which it stands."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import say
from caseworker.sheets import AskedWord
from ui.context import Context
from ui.panels.sheet_step import SheetStep
from ui.style import FontRole
from ui.theme import look
from ui.widgets.fields import ChoiceBox
from ui.widgets.forms import Field
from ui.widgets.labels import label
from ui.widgets.layouts import column

MOST = 100
"""So many words are asked about, the most frequent; the others stay with the notes."""


class WordsStep(SheetStep):
    """Asks what each word means. Going on reads the rows by what was said."""

    said = Signal(object, str)
    """The key of a word, and the code that it means, LEFT_EMPTY, or nothing."""

    def __init__(self, context: Context, *, asked: Iterable[AskedWord]) -> None:
        super().__init__(context)
        self.boxes: list[ChoiceBox] = []
        title, intro = label(FontRole.SUBHEADING), label(ink="dim")
        self.words.put(title.setText, say("Words we do not know"))
        self.words.put(intro.setText, _INTRO)
        fields = [Field(one.question, self._box(one)) for one in list(asked)[:MOST]]
        body = QWidget()
        look(body, paper="surface")
        body.setLayout(column(title, intro, *fields, 1, gap=12, margins=(16, 4, 16, 12)))
        self.fill(self.scrolled(body, name=say("Words we do not know")))
        self.primary(say("Look at the rows"))

    def arrive(self) -> None:
        """The first word of which nothing was said."""
        next((box for box in self.boxes if not box.currentData()), self.boxes[0]).setFocus()

    def _box(self, one: AskedWord) -> ChoiceBox:
        box = ChoiceBox(self.context.theme)
        box.offer(one.choices, first=0)
        box.put_back(one.meant)
        box.activated.connect(partial(self._say, one.key, box))
        self.boxes.append(box)
        return box

    def _say(self, key: tuple[str, str], box: ChoiceBox, _number: int) -> None:
        self.said.emit(key, box.currentData())


_INTRO = say(
    "Say once what a word means, and every row is read by it. What is left empty is kept with the notes. "
    "In a list, typing finds any part of a name."
)
