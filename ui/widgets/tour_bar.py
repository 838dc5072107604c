"""The tour as a bar below the page: what is in sight is told in two sentences, and it can be left at any time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import say
from caseworker.domain.service import Role
from caseworker.queries.place_names import PlaceName
from ui.i18n import words
from ui.places import PLACES
from ui.style import FontRole
from ui.theme import Theme, look
from ui.touring import Step, steps_of
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.words import Words, announce


class TourBar(QFrame):
    """Hidden until it is begun; `went` carries the page of each step that has one."""

    went = Signal(object)
    over = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words, self._theme = Words(self), theme
        self._steps: tuple[Step, ...] = ()
        self._number = 0
        self._words.put(self.setAccessibleName, say("A short tour"))
        look(self, line="above", paper="surface")
        self._where, self._says = label(FontRole.SUBHEADING), label()
        self.back_button = button(self._words, say("Back"))
        self.next_button = button(self._words, say("Next"), kind="primary")
        self.skip_button = button(self._words, say("Leave the tour"), kind="quiet")
        self.back_button.clicked.connect(lambda: self._turn(self._number - 1))
        self.next_button.clicked.connect(lambda: self._turn(self._number + 1))
        self.skip_button.clicked.connect(self.end)
        flow = FlowLayout(gap=8)
        for made in (self.next_button, self.back_button, self.skip_button):
            flow.addWidget(made)
        lines = column(self._where, self._says, gap=6, margins=(18, 12, 18, 12))
        lines.addLayout(flow)
        self.setLayout(lines)
        self.hide()

    def begin(self, role: Role, *, places: tuple[PlaceName, ...]) -> None:
        """Show the first step of a role, over the pages that it has."""
        self._steps = steps_of(role, places=places)
        self.show()
        self._turn(0)

    def end(self) -> None:
        """Go away; help offers the tour again."""
        self.hide()
        self.over.emit()

    def follow(self, place: PlaceName) -> None:
        """Whoever opens a page of the tour themselves is told of that page, and goes on from there."""
        ahead = next((number for number, step in enumerate(self._steps) if step.place is place), self._number)
        if self.isVisible() and ahead != self._number:
            self._tell(ahead)

    def _turn(self, number: int) -> None:
        if number >= len(self._steps):
            self.end()
            self.went.emit(self._steps[0].place)  # where every day begins
            return
        step = self._tell(max(number, 0))
        if step.place is not None:
            self.went.emit(step.place)
        self.next_button.setFocus()

    def _tell(self, number: int) -> Step:
        self._number = number
        step = self._steps[number]
        name = PLACES[step.place].words if step.place is not None else say("Everywhere")
        of = say("{page}, {number} of {many}", page=name, number=self._number + 1, many=len(self._steps))
        self._words.put(self._where.setText, of)
        self._words.put(self._says.setText, step.says)
        last = self._number == len(self._steps) - 1
        self._words.put(self.next_button.setText, say("Begin to work") if last else say("Next"))
        self.back_button.setVisible(self._number > 0)
        announce(self, words(step.says))
        return step
