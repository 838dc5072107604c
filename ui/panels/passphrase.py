"""Another passphrase for the records on this laptop: the old one, and the new one twice."""

from operator import attrgetter

from caseworker.domain.changes import Reported
from caseworker.domain.errors import Phrase, say
from ui.context import Context
from ui.panels.acting import ActingPanel
from ui.widgets.fields import SHORTEST_PASSPHRASE, PassphraseField
from ui.widgets.forms import Field


class PassphrasePanel(ActingPanel):
    """Changes the passphrase on the writer's thread, for it is slow on purpose; nothing of it is kept as a draft."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, title=say("Change the passphrase"), act=say("Change it"))
        self.old, self.new, self.again = (PassphraseField(context.theme) for _ in range(3))
        hint = say("At least 12 characters. Four words that do not belong together are good.")
        self.lay_out(
            Field(say("The passphrase until &now"), self.old, check=self._check_old, focus=self.old.line),
            Field(say("The new &passphrase"), self.new, hint=hint, check=self._check_new, focus=self.new.line),
            Field(say("The new one &again"), self.again, check=self._check_again, focus=self.again.line),
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
            done=attrgetter("said"),
            passphrase=self.old.text(),
            new=self.new.text(),
        )

    def _changed(self, _changes: Reported) -> None:
        for field in (self.old, self.new, self.again):
            field.forget()
        self.finished.emit()

    def _check_old(self) -> Phrase | None:
        return None if self.old.text() else say("Enter the passphrase that you have now")

    def _check_new(self) -> Phrase | None:
        enough = len(self.new.text()) >= SHORTEST_PASSPHRASE
        return None if enough else say("The passphrase must have at least 12 characters")

    def _check_again(self) -> Phrase | None:
        same = self.new.text() == self.again.text()
        return None if same else say("The two passphrases differ; type the second one again")
