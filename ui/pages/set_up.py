"""Make a service: its name, who makes it and a passphrase; then the recovery kit, written down and read back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from caseworker.domain.errors import Phrase, say
from ui.context import Entrance, MadeService
from ui.pages.entrance import EntrancePage
from ui.pages.recovery import RecoveryStep
from ui.style import FontRole
from ui.tasks import Job, Threads
from ui.theme import Theme
from ui.unclaimed import Unclaimed
from ui.widgets.buttons import button
from ui.widgets.forms import Field, Form
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.passphrase import NewPassphrase


class SetUpPage(EntrancePage):
    """`opened` carries the `OpenService` once the kit has been read back."""

    opened = Signal(object)
    left = Signal()
    """Whoever was here wants another way."""

    def __init__(self, theme: Theme, *, entrance: Entrance, threads: Threads, unclaimed: Unclaimed) -> None:
        super().__init__(theme)
        self._entrance, self._threads, self._unclaimed = entrance, threads, unclaimed
        self._making = False
        self._make_editors()
        self._form = self._make_form()
        self._step = self._first_step()
        self.fill(self._step)

    def arrive(self) -> None:
        """The name of the service has the focus."""
        self._service.setFocus()

    def _make_editors(self) -> None:
        self._service, self._member = QLineEdit(), QLineEdit()
        self._passphrase = NewPassphrase(self.theme)
        self._passphrase.again.line.returnPressed.connect(self.make)

    def _make_form(self) -> Form:
        return Form(
            Field(say("Name of the &service"), self._service, check=self._check_service),
            Field(say("Your &name"), self._member, check=self._check_member),
            *self._passphrase.fields,
        )

    def _first_step(self) -> QWidget:
        title, advice = label(FontRole.TITLE), label(ink="dim")
        self.words.put(title.setText, say("Make a service"))
        self.words.put(advice.setText, say("Everything you keep stays on this device, encrypted with your passphrase."))
        self._make = button(self.words, say("Make the service"), kind="primary")
        self._make.clicked.connect(self.make)
        back = button(self.words, say("Back"))
        back.clicked.connect(self._leave)
        step = QWidget()
        step.setLayout(column(title, advice, self._form, row(self._make, back, 1), gap=16))
        return step

    def _leave(self) -> None:
        if not self._making:
            self.left.emit()

    def make(self) -> None:
        """Make the service if nothing is missing; a second press while it is being made does nothing."""
        if self._making or not self._form.validate():
            return
        self._busy(making=True)
        work = partial(
            self._entrance.set_up,
            service=self._service.text().strip(),
            member=self._member.text().strip(),
            passphrase=self._passphrase.text,
        )
        self._unclaimed.open(work, Job(then=self._made, failed=self._form.refuse, ended=self._ended))

    def _made(self, made: MadeService) -> None:
        self._passphrase.forget()
        service = self._service.text().strip()
        step = RecoveryStep(
            self.theme, entrance=self._entrance, threads=self._threads, service=service, lines=made.recovery
        )
        step.done.connect(lambda: self.opened.emit(made.opened))
        self.swap(self._step, step)
        step.arrive()

    def _ended(self) -> None:
        self._busy(making=False)

    def _busy(self, *, making: bool) -> None:
        self._making = making
        self.words.put(self._make.setText, say("Making the service…") if making else say("Make the service"))

    # What may be wrong

    def _check_service(self) -> Phrase | None:
        return None if self._service.text().strip() else say("Enter the name of the service")

    def _check_member(self) -> Phrase | None:
        return None if self._member.text().strip() else say("Enter your name")
