"""A minute before the lock: the seconds left, and a way to stay."""

from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import say
from ui.dialogs.frame import Dialog
from ui.i18n import words
from ui.style import FontRole
from ui.widgets.labels import label
from ui.widgets.words import announce

ANNOUNCED = frozenset({60, 30, 10})


class IdleWarning(Dialog):
    """Counts down; any key or movement of the mouse stays signed in, as the button does."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, title=say("Are you still there?"))
        self._left = label(FontRole.LEAD)
        self.part(self._left)
        self.sentence(say("Locking keeps what you are typing."), ink="dim")
        self.lock_button = self.button(say("Lock now"))
        self.stay_button = self.button(say("Stay signed in"), kind="primary")
        self.stay_button.clicked.connect(self.accept)
        self.stay_button.setFocus()

    def count_down(self, seconds: int) -> None:
        """Say how many seconds are left."""
        phrase = say("Nothing has been typed for a while. Caseworker locks in {count} seconds.", count=seconds)
        self.words.put(self._left.setText, phrase)
        if seconds in ANNOUNCED:
            announce(self, words(phrase))
