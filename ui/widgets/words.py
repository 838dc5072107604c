"""What a widget says, in the language in use: written once, written again by itself when the language changes."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase, say
from ui.i18n import words
from ui.widgets.kept import Kept

NOTHING = say("")


class Words(QObject):
    """Keeps the phrases of one widget and its parts; it goes when the widget goes."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._kept = Kept()
        owner.installEventFilter(self)

    def put(self, write: Callable[[str], object], phrase: Phrase, *, near: date | None = None) -> None:
        """Hand the words to `write`, such as `label.setText`, now and after each change of language.

        With `near`, as on a page that shows today, days close to it are told without their year.
        """

        def again() -> None:
            write(words(phrase, near=near) if phrase.template else "")

        self._kept.put(write, again)

    def call(self, again: Callable[[], None]) -> None:
        """Call `again` now and after each change of language."""
        self._kept.put(again, again)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._kept.again()
        return False


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say that something has changed."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
