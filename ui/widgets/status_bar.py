"""The status bar in words: where this device stands, who is signed in, and the language, in the same place always."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame

from caseworker.domain.errors import say
from caseworker.queries.tones import Tone
from ui.i18n import NAMES, Language, spoken
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.buttons import button
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import row
from ui.widgets.words import NOTHING, Words, announce

if TYPE_CHECKING:
    from caseworker.queries.sync_rows import SignedIn, SyncLine

_ICONS = {
    Tone.PLAIN: ("cloud-off", "dim"),
    Tone.NOTE: ("cloud", "dim"),
    Tone.GOOD: ("cloud-check", "dim"),
    Tone.WARN: ("triangle-alert", "warn"),
    Tone.DANGER: ("triangle-alert", "danger"),
}


class StatusBar(QFrame):
    """Stands at the foot of every screen, the lock screen too."""

    language_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        look(self, line="above", paper="surface")
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        self._icon = label(wraps=False)
        self._sentence, self._who = label(FontRole.SMALL, ink="dim"), label(FontRole.SMALL, ink="dim")
        self._who.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._spoken = label(FontRole.SMALL, ink="dim", wraps=False)
        self._other = button(self._words, NOTHING, kind="link")
        self._other.clicked.connect(lambda: self.language_asked.emit(_other(spoken())))
        self._words.call(self._write_languages)
        dot = label(FontRole.SMALL, ink="dim", wraps=False)
        dot.setText("·")
        layout = row(self._icon, gap=8, margins=(18, 0, 14, 0))
        layout.addWidget(self._sentence, 2)
        layout.addWidget(self._who, 1)
        layout.addSpacing(10)
        layout.addLayout(row(self._spoken, dot, self._other, gap=3))
        self.setLayout(layout)
        self._who.hide()

    def stand(self, line: "SyncLine", *, today: date) -> None:
        """Say where this device stands; a change is announced."""
        before = self._sentence.text()
        icon, colour = _ICONS[line.tone]
        self._icons.put(self._icon, icon, colour=colour, size=15)
        self._words.put(self._sentence.setText, line.sentence, near=today)
        if before and before != self._sentence.text():
            announce(self, self._sentence.text())

    def locked(self) -> None:
        """Say that nobody is signed in."""
        self._icons.put(self._icon, "lock", colour="dim", size=15)
        self._words.put(self._sentence.setText, say("Nobody is signed in."))

    def leaving(self) -> None:
        """Say that the records are out of sight, and that somebody is still signed in."""
        self._icons.put(self._icon, "lock", colour="dim", size=15)
        self._words.put(self._sentence.setText, say("The records are out of sight. They are not locked yet."))

    def sign(self, signed_in: "SignedIn") -> None:
        """Say who is at work."""
        who = say("{name}, {role}", name=signed_in.name, role=signed_in.role)
        self._words.put(self._who.setText, who)
        self._who.show()

    def _write_languages(self) -> None:
        self._spoken.setText(NAMES[spoken()])
        self._other.setText(NAMES[_other(spoken())])


def _other(language: Language) -> Language:
    return Language.ENGLISH if language is Language.WELSH else Language.WELSH
