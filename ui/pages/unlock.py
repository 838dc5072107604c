"""The lock screen: the passphrase, and a sentence when it is wrong."""

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from caseworker.domain.errors import Phrase, say
from caseworker.queries.tones import Tone
from ui.context import Doorstep, Entrance
from ui.i18n import words
from ui.pages.entrance import EntrancePage
from ui.style import FontRole
from ui.tasks import Job
from ui.theme import Theme
from ui.unclaimed import Unclaimed
from ui.widgets.awaited import AwaitedBack
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.fields import PassphraseField
from ui.widgets.forms import Field
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.words import announce

LOCKED = say("Your records are locked")


class UnlockPage(EntrancePage):
    """Opens the store on the writer's thread; `opened` carries the `OpenService`."""

    opened = Signal(object)
    restore_asked = Signal()
    left = Signal()
    """Whoever looked around the demonstration has seen enough."""

    def __init__(
        self, theme: Theme, *, entrance: Entrance, unclaimed: Unclaimed, doorstep: Doorstep, guest: bool = False
    ) -> None:
        super().__init__(theme)
        self._entrance, self._unclaimed = entrance, unclaimed
        self._trying = False
        title = label(FontRole.TITLE)
        self.words.put(title.setText, say("{service}", service=doorstep.service) if doorstep.service else LOCKED)
        self._passphrase = PassphraseField(theme)
        self._passphrase.line.returnPressed.connect(self.unlock)
        self._field = Field(say("&Passphrase"), self._passphrase, check=self._check, focus=self._passphrase.line)
        self._unlock = button(self.words, say("Unlock"), kind="primary")
        self._unlock.clicked.connect(self.unlock)
        self._notice = Notice(theme)
        self.awaited = AwaitedBack(theme)
        ways = row(self._unlock, 1), row(self._other(guest=guest), 1)
        body = QWidget()
        body.setLayout(column(title, self.awaited, self._notice, self._field, *ways, gap=16))
        self.know(doorstep)
        self.fill(body)

    def know(self, doorstep: Doorstep) -> None:
        """Say what should be known before the passphrase is typed."""
        self._notice.say(doorstep.notice, tone=Tone.NOTE)

    def _other(self, *, guest: bool) -> QPushButton:
        """The other thing to do here."""
        said = say("Leave the demonstration") if guest else say("Restore a backup")
        other = button(self.words, said, kind="link")
        other.clicked.connect(partial(self._go, self.left if guest else self.restore_asked))
        return other

    def _go(self, way: SignalInstance) -> None:
        """Another way, unless the store is just being opened."""
        if not self._trying:
            way.emit()

    def arrive(self) -> None:
        """The passphrase has the focus."""
        self._passphrase.line.setFocus()

    def unlock(self) -> None:
        """Try the passphrase; a second press while it is being tried does nothing."""
        if self._trying:
            return
        wrong = self._field.validate()
        if wrong is not None:
            self._complain(wrong)
            return
        self._busy(trying=True)
        work = partial(self._entrance.unlock, passphrase=self._passphrase.text())
        self._unclaimed.open(work, Job(then=self.opened.emit, failed=self._refuse, ended=self._ended))

    def _ended(self) -> None:
        self._busy(trying=False)

    def _refuse(self, error: Phrase) -> None:
        self._passphrase.forget()
        self._complain(error)

    def _complain(self, error: Phrase) -> None:
        """With a single field there is no summary to jump from: the cursor goes back where the answer is typed."""
        self._field.complain(error)
        self.arrive()
        announce(self, words(error))

    def _busy(self, *, trying: bool) -> None:
        self._trying = trying
        self.words.put(self._unlock.setText, say("Opening…") if trying else say("Unlock"))

    def _check(self) -> Phrase | None:
        return None if self._passphrase.text() else say("Enter your passphrase")
