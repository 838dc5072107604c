"""What a widget says, in the language in use: written once, written again by itself when the language changes."""

from collections.abc import Callable, Hashable
from datetime import date

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from caseworker.domain.errors import Phrase, say
from ui.i18n import words

NOTHING = say("")


class Words(QObject):
    """Keeps the phrases of one widget and its parts; it goes when the widget goes."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._kept: dict[Hashable, Callable[[], None]] = {}
        owner.installEventFilter(self)

    def put(self, write: Callable[[str], object], phrase: Phrase, *, near: date | None = None) -> None:
        """Hand the words to `write`, such as `label.setText`, now and after each change of language.

        With `near`, as on a page that shows today, days close to it are told without their year.
        """

        def again() -> None:
            write(words(phrase, near=near) if phrase.template else "")

        self._kept[write] = again
        again()

    def call(self, again: Callable[[], None]) -> None:
        """Call `again` now and after each change of language."""
        self._kept[again] = again
        again()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._kept = {write: again for write, again in self._kept.items() if still_there(write)}
            for again in tuple(self._kept.values()):
                again()
        return False


def still_there(write: object) -> bool:
    """Whether the widget that a bound method belongs to, or the widget itself, has not been deleted."""
    owner = getattr(write, "__self__", write)
    return not isinstance(owner, QObject) or isValid(owner)


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say that something has changed."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
