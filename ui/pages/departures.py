"""What stays here for a while so that it can still be undone, in words, and the button that sends it at once."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import Phrase, say
from ui.context import Context
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.words import Words

MOST = 3
"""So many sentences are shown; whoever imports more often within ten minutes reads the rest in the last one's time."""


class Departures(QFrame):
    """Sentences and 'Send now'; nothing at all while nothing waits."""

    def __init__(self, context: Context, *, send: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        self._words = Words(self)
        self.sentences = [label() for _ in range(MOST)]
        self.send_button = button(self._words, say("Send now"))
        self.send_button.clicked.connect(send)
        self.setLayout(column(*self.sentences, row(self.send_button, 1, margins=(0, 4, 0, 0)), gap=4))
        self.hide()

    def show_departures(self, departures: tuple[Phrase, ...]) -> None:
        """Show these instead, the last to leave at the end."""
        self.setVisible(bool(departures))
        for place, sentence in enumerate(self.sentences):
            sentence.setVisible(place < len(departures[-MOST:]))
        for sentence, departure in zip(self.sentences, departures[-MOST:], strict=False):
            self._words.put(sentence.setText, departure, near=self._context.today())
