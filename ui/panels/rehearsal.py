"""Trying the recovery kit: its four lines are typed, and the newest recovery copy opens, or a sentence says why not."""

from caseworker.domain.changes import Reported
from caseworker.domain.errors import Phrase, say
from ui.context import AS_REPORTED, Context
from ui.panels.acting import ActingPanel
from ui.widgets.fields import TextBox
from ui.widgets.forms import Field

LINES = 5
"""As many as the kit has, and one to go on to."""


class RehearsalPanel(ActingPanel):
    """What was typed is let go with the panel; nothing of it is ever kept."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, title=say("Try the recovery kit"), act=say("Try it"))
        self.kit = TextBox(context.theme, lines=LINES)
        hint = say("Each line on a line of its own. Capital letters and hyphens do not matter.")
        self.lay_out(
            Field(say("The four &lines of the kit"), self.kit, hint=hint, check=self._check),
            says=(
                say("Ask whoever keeps the sheet for it, type it, and seal it in its envelope again."),
                say("The newest recovery copy in the shared folder is opened and closed again. Nothing is changed; "
                    "only the day is kept."),
            ),
        )  # fmt: skip

    def arrive(self) -> None:
        """The lines have the focus."""
        self.kit.setFocus()

    def act(self) -> None:
        """Try it."""
        self.context.tasks.command(
            self.context.laptop.rehearse,
            then=self._tried,
            failed=self.refuse,
            ended=self.ended,
            done=AS_REPORTED,
            kit=self.kit.toPlainText(),
            folder=None,
        )

    def _tried(self, _changes: Reported) -> None:
        self.kit.clear()
        self.finished.emit()

    def _check(self) -> Phrase | None:
        return None if self.kit.toPlainText().strip() else say("Type the four lines of the kit")
