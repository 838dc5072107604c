"""The chips that filter a list, in two lines at most: those that find no room are in a menu; which is on is seen."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from caseworker.domain.errors import Phrase, say
from ui.theme import Theme
from ui.widgets.chips import Chips
from ui.widgets.folding import Folding, More

LINES = 2


class Filters(Chips):
    """One of several. The arrow keys go on to the menu, which Down opens and Tab reaches as well."""

    def __init__(self, theme: Theme, name: Phrase) -> None:
        self._more = More(theme, name=say("More filters"), kind="chip")
        self._folding = Folding(self._more, most=LINES, gap=6)
        super().__init__(name, several=False, flow=self._folding)
        self._more.installEventFilter(self)

    def _go_to_what_is_on(self) -> None:
        super()._go_to_what_is_on()
        self._folding.fold()

    @property
    def seen(self) -> list[QPushButton]:
        return self._folding.seen

    def eventFilter(self, chip: QObject, event: QEvent) -> bool:
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if chip is self._more and down:
            self._more.showMenu()
            return True
        return super().eventFilter(chip, event)

    def _step_to(self, chip: QPushButton) -> None:
        if chip is self._more:
            chip.setFocus()
        else:
            super()._step_to(chip)

    def _was_clicked(self) -> None:
        """Whichever was chosen in the menu is seen now, and has the focus that the menu had."""
        super()._was_clicked()
        on = self._group.checkedButton()
        if self._more.hasFocus() and on is not None:
            on.setFocus()
