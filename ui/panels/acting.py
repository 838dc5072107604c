"""The frame of panels that do one thing with this laptop: what to know first, a form, and one button that does it."""

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase
from ui.context import Context
from ui.i18n import words
from ui.theme import Theme
from ui.widgets.buttons import KeyButton
from ui.widgets.forms import Field, Form
from ui.widgets.labels import told
from ui.widgets.layouts import Part, column, row
from ui.widgets.side_panel import SidePanel
from ui.widgets.words import announce


def act_button(panel: SidePanel, *, theme: Theme, says: Phrase, do: Callable[[], None]) -> KeyButton:
    """The button that does what a panel is for, which Ctrl+Enter does from anywhere in it."""
    made = KeyButton(theme, key="Ctrl ↵", kind="primary", ink="ontext")
    panel.words.put(made.setText, says)
    made.clicked.connect(do)
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(keys), panel).activated.connect(do)
    return made


class ActingPanel(SidePanel):
    """`lay_out` puts it together, `act` does it once what is typed is right, and `refuse` says why it was not done."""

    def __init__(self, context: Context, *, title: Phrase, act: Phrase) -> None:
        super().__init__(context.theme, title=title)
        self.context, self._act_words = context, act
        self.busy = False

    def lay_out(self, *fields: Field, says: tuple[Phrase, ...], after: tuple[Part, ...] = ()) -> None:
        """Put the sentences, the fields and what follows them below each other."""
        said = told(self.words, says, near=self.context.today())
        self.form = Form(*fields)
        body = QWidget()
        body.setLayout(column(*said, self.form, *after, 1, gap=12, margins=(16, 4, 16, 12)))
        self.fill(body, foot=self._foot())

    def _foot(self) -> QWidget:
        self.act_button = act_button(self, theme=self.context.theme, says=self._act_words, do=self.do)
        foot = QWidget()
        foot.setLayout(row(self.act_button, 1, margins=(16, 8, 16, 14)))
        return foot

    def do(self) -> None:
        """Do it, if nothing is wrong with what was typed; a second press meanwhile does nothing."""
        if not self.busy and self.form.validate():
            self.busy = True
            self.act_button.setFocus()
            self.form.setEnabled(False)
            self.act()

    def act(self) -> None:
        """What the panel is for."""
        raise NotImplementedError

    def ended(self) -> None:
        """It has come to an end, one way or the other."""
        self.busy = False
        self.form.setEnabled(True)

    def refuse(self, error: Phrase) -> None:
        """Say what happened, what was kept and what to do."""
        self.form.refuse(error)
        announce(self, words(error))
