"""Another passphrase for the records on this laptop: the old one, and the new one twice."""

from caseworker.domain.changes import Reported
from caseworker.domain.errors import Phrase, say
from ui.context import AS_REPORTED, Context
from ui.panels.acting import ActingPanel
from ui.widgets.fields import PassphraseField
from ui.widgets.forms import Field
from ui.widgets.passphrase import NewPassphrase


class PassphrasePanel(ActingPanel):
    """Changes the passphrase on the writer's thread, for it is slow on purpose; nothing of it is kept as a draft."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, title=say("Change the passphrase"), act=say("Change it"))
        self.old = PassphraseField(context.theme)
        self.new = NewPassphrase(
            context.theme, called=say("The new &passphrase"), called_again=say("The new one &again")
        )
        self.lay_out(
            Field(say("The passphrase until &now"), self.old, check=self._check_old, focus=self.old.line),
            *self.new.fields,
            says=(say("Only this laptop changes. Backups that were made before keep the passphrase of their time."),),
        )

    def arrive(self) -> None:
        """The old passphrase has the focus."""
        self.old.line.setFocus()

    def act(self) -> None:
        """Change it."""
        self.context.tasks.command(
            self.context.laptop.change_passphrase,
            then=self._changed,
            failed=self.refuse,
            ended=self.ended,
            done=AS_REPORTED,
            passphrase=self.old.text(),
            new=self.new.text,
        )

    def _changed(self, _changes: Reported) -> None:
        self.old.forget()
        self.new.forget()
        self.finished.emit()

    def _check_old(self) -> Phrase | None:
        return None if self.old.text() else say("Enter the passphrase that you have now")
