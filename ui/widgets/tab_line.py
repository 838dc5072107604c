"""The line of tabs above a record; where they do not all fit, a list to choose from stands in their place."""

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import Phrase
from caseworker.queries.rows import Choice
from ui.theme import Theme, look
from ui.widgets.fields import ChoiceBox
from ui.widgets.layouts import column, row
from ui.widgets.tabs import Tabs
from ui.widgets.words import Words

_SIDES = 28


class TabLine(QFrame):
    """Holds the tabs, which stay what is asked and told; the list only speaks for them."""

    def __init__(self, theme: Theme, name: Phrase, tabs: tuple[Phrase, ...] = ()) -> None:
        super().__init__()
        look(self, paper="surface", line="below")
        self._words = Words(self)
        self.tabs, self._box = Tabs(name, tabs), ChoiceBox(theme)
        self._words.put(self._box.setAccessibleName, name)
        self._box.hide()
        chosen = column(self._box, margins=(6, 4, 0, 6))
        self.setLayout(row(self.tabs, chosen, 1, margins=(14, 0, 14, 0)))
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        theme.changed.connect(self._fitting.start)
        self.tabs.currentChanged.connect(self._follow)
        self._box.activated.connect(self.tabs.setCurrentIndex)
        self._words.call(self._fitting.start)  # once the tabs have their words and their measure
        self._offer()

    def offer(self, tabs: tuple[Phrase, ...]) -> None:
        """Have these tabs instead."""
        self.tabs.offer(tabs)
        self._offer()

    def take_focus(self) -> None:
        """The tabs have the focus, or what stands in their place."""
        (self._box if self.tabs.isHidden() else self.tabs).setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        with QSignalBlocker(self._box):
            self._box.clear()
            self._box.offer((Choice(str(number), said) for number, said in enumerate(self.tabs.phrases)), first=0)
        self._follow(self.tabs.currentIndex())

    def _follow(self, number: int) -> None:
        self._box.setCurrentIndex(number)
        self._fitting.start()  # the open one is bold, and so a little wider

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - _SIDES >= self.tabs.sizeHint().width()
        focused = self.tabs.hasFocus() or self._box.hasFocus()
        self.tabs.setHidden(not room)
        self._box.setHidden(room)
        self.tabs.updateGeometry()
        if focused:
            self.take_focus()
