"""The banner above the page and the undo bar below it: one slot each, and nothing in them goes away by itself."""

from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from caseworker.domain.changes import Changes, Undo
from caseworker.domain.concerns import RAISING
from caseworker.domain.errors import Phrase, say
from caseworker.domain.ids import NO_ID, Id
from caseworker.queries.tones import Tone
from ui.context import Context
from ui.i18n import words
from ui.latest import Latest
from ui.style import FontRole
from ui.theme import Theme, look
from ui.widgets.buttons import button, icon_button
from ui.widgets.icons import Icons
from ui.widgets.labels import label
from ui.widgets.layouts import row
from ui.widgets.words import NOTHING, Words, announce

_ICONS = {
    Tone.PLAIN: ("info", "dim"),
    Tone.NOTE: ("info", "info"),
    Tone.GOOD: ("circle-check", "ok"),
    Tone.WARN: ("triangle-alert", "warn"),
    Tone.DANGER: ("triangle-alert", "danger"),
}


class Notice(QFrame):
    """A sentence in a tone, with its icon; hidden while there is nothing to say."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words, self._icons = Words(self), Icons(self, theme=theme)
        self._icon, self._text = label(wraps=False), label(FontRole.STRONG)
        self._row = row(self._icon, gap=10, margins=(18, 9, 12, 9))
        self._row.addWidget(self._text, 1)
        self.setLayout(self._row)
        self.hide()

    def say(self, phrase: Phrase | None, *, tone: Tone, near: date | None = None) -> None:
        """Show a sentence, or with None nothing; days close to `near` are told without their year."""
        self._words.put(self._text.setText, phrase or NOTHING, near=near)
        icon, colour = _ICONS[tone]
        self._icons.put(self._icon, icon, colour=colour)
        look(self, tone=tone.value)
        look(self._text, ink=tone.value)
        self.setVisible(phrase is not None)


class Banner(Notice):
    """The one banner slot: what happened, what was kept, what to do; it stays until it is put away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        close = icon_button(self._words, say("Put this message away"))
        self._icons.put(close, "x", colour="dim")
        close.clicked.connect(self.clear)
        self._row.addWidget(close)

    def warn(self, phrase: Phrase) -> None:
        """Say something that a person can act on."""
        self.say(phrase, tone=Tone.WARN)
        announce(self, words(phrase))

    def clear(self) -> None:
        self.say(None, tone=Tone.PLAIN)


class UndoBar(QFrame):
    """What was just done, and the way back while there is one; it stays until the next act or until it is put away.

    `act` is what can be taken back: there is no way back that is not in sight. That a concern was not sent is a
    warning, and is said for as long as it is true.
    """

    undo = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.act, self._done, self._unsent = NO_ID, NOTHING, NO_ID
        self._context, self._latest = context, Latest(context.tasks)
        self._words, self._icons = Words(self), Icons(self, theme=context.theme)
        look(self, line="above", paper="surface")
        self._tick, self._text = label(wraps=False), label()
        self._undo = button(self._words, say("Undo"))
        self._undo.clicked.connect(self.undo)
        close = icon_button(self._words, say("Put this message away"))
        self._icons.put(close, "x", colour="dim")
        close.clicked.connect(self.put_away)
        layout = row(self._tick, gap=10, margins=(18, 6, 12, 6))
        layout.addWidget(self._text, 1)
        layout.addWidget(self._undo)
        layout.addWidget(close)
        self.setLayout(layout)
        self.hide()

    def show_changes(self, phrase: Phrase, changes: Changes) -> None:
        """Say what a command did."""
        for_good = changes.nothing or changes.undo is Undo.IRREVOCABLE
        self._unsent = changes.act if changes.act_name == RAISING else NO_ID
        self.show_done(phrase, act=NO_ID if for_good else changes.act)

    def show_done(self, phrase: Phrase, *, act: Id) -> None:
        """Say what was done, and by which act if it can be taken back."""
        self.act, self._done = act, phrase
        self._say(phrase, new=phrase)

    def tell(self, phrase: Phrase) -> None:
        """Say what takes nothing back: it stands beside what still can be, or still warns, and in place of the rest."""
        both = say("{first} {second}", first=self._done, second=phrase) if self.act or self._unsent else phrase
        self._say(both, new=phrase)

    def look_again(self) -> None:
        """Something may have left this laptop."""
        if self._unsent:
            self._latest.query(self._context.gateway.has_left, then=partial(self._sent, self._unsent), act=self._unsent)

    def put_away(self) -> None:
        self.act = self._unsent = NO_ID
        self.hide()

    @property
    def tone(self) -> Tone:
        """How it is said: nothing that was not sent stands beside a green tick."""
        return Tone.DANGER if self._unsent else Tone.GOOD

    def _sent(self, act: Id, has_left: bool) -> None:  # noqa: FBT001 (as the answer comes)
        if has_left and act == self._unsent:
            self._unsent = NO_ID
            self.show_done(say("The concern has left this laptop. Nobody may have read it yet."), act=NO_ID)

    def _say(self, phrase: Phrase, *, new: Phrase) -> None:
        icon, colour = _ICONS[self.tone]
        self._icons.put(self._tick, icon, colour=colour)
        self._words.put(self._text.setText, phrase)
        self._undo.setVisible(bool(self.act))
        self.show()
        announce(self, words(new))
