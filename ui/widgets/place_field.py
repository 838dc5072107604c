"""A folder or file that has been chosen, or none yet, with the button that chooses it."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase, say
from ui.dialogs.folder import Wanted, choose
from ui.i18n import words
from ui.widgets.buttons import button
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.words import Words, announce


class PlaceField(QWidget):
    """The desktop's own dialog opens, in which a new file is proposed as `called`.

    Only the end of a long path is what tells one place from another.
    """

    def __init__(self, *, wanted: Wanted, title: Phrase, act: Phrase, called: str = "") -> None:
        super().__init__()
        self._words = Words(self)
        self._wanted, self._title, self._called = wanted, title, called
        self.place: Path | None = None
        self._shown = label(ink="dim")
        self.button = button(self._words, act)
        self.button.clicked.connect(self.ask)
        self.setLayout(column(row(self.button, 1), self._shown, gap=6))
        self.setFocusProxy(self.button)
        self._words.put(self._shown.setText, say("Nothing chosen yet"))

    def ask(self) -> None:
        """Open the dialog."""
        choose(self.window(), wanted=self._wanted, title=self._title, then=self.take, called=self._called)

    def take(self, place: Path) -> None:
        """Show what was chosen, and say it to whoever cannot see it."""
        self._show(place)
        announce(self, words(say("Chosen: {place}", place=str(place))))

    def _show(self, place: Path) -> None:
        self.place = place
        # Slashes are where a path may be broken into lines.
        self._words.put(self._shown.setText, say("{place}", place=str(place).replace("/", "/\u200b")))
