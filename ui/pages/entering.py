"""A way in that is a form: what to know first, what is asked, one button that does it, and the way back."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.tones import Tone
from ui.context import Entrance, OpenService
from ui.i18n import words
from ui.pages.entrance import EntrancePage
from ui.style import FontRole
from ui.tasks import Job
from ui.theme import Theme
from ui.unclaimed import Unclaimed
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label, told
from ui.widgets.layouts import FlowLayout, column
from ui.widgets.words import announce


class EnteringPage(EntrancePage):
    """Subclasses hand `lay_out` their fields and say with `work` what to do; `opened` carries the `OpenService`."""

    opened = Signal(object)
    left = Signal()
    """Whoever was here wants another way."""

    def __init__(self, theme: Theme, *, entrance: Entrance, unclaimed: Unclaimed) -> None:
        super().__init__(theme)
        self.entrance, self._unclaimed = entrance, unclaimed
        self.busy = False

    def lay_out(self, *fields: Field, title: Phrase, says: tuple[Phrase, ...], act: Phrase, under_way: Phrase) -> None:
        """Put it together from top to bottom."""
        heading, said = label(FontRole.TITLE), told(self.words, says)
        self.words.put(heading.setText, title)
        self.form, self._under_way = Form(*fields), under_way
        self._first = fields[0].target
        self.act_button = button(self.words, act, kind="primary")
        self.act_button.clicked.connect(self.do)
        self._progress = Notice(self.theme)
        body = QWidget()
        body.setLayout(column(heading, *said, self.form, self._progress, self._buttons(), gap=14))
        self.fill(body)

    def _buttons(self) -> QWidget:
        back = button(self.words, say("Back"))
        back.clicked.connect(self._leave)
        made = QWidget()
        flow = FlowLayout(gap=8)
        flow.addWidget(self.act_button)
        flow.addWidget(back)
        made.setLayout(flow)
        return made

    def _leave(self) -> None:
        if not self.busy:
            self.left.emit()

    def arrive(self) -> None:
        """What is asked first has the focus."""
        self._first.setFocus()

    def do(self) -> None:
        """Do it if nothing is missing; a second press meanwhile does nothing."""
        if not self.busy and self.form.validate():
            self.busy = True
            self._progress.say(self._under_way, tone=Tone.NOTE)
            announce(self, words(self._under_way))
            job = Job(then=self.opened.emit, failed=self._refuse, ended=self._ended)
            self._unclaimed.open(self.work(), job)

    def work(self) -> Callable[[], OpenService]:
        """What is to be done on the writer's thread."""
        raise NotImplementedError

    def _ended(self) -> None:
        self.busy = False
        self._progress.say(None, tone=Tone.PLAIN)

    def _refuse(self, error: Phrase) -> None:
        self.form.refuse(error)
        announce(self, words(error))
