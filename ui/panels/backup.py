"""A backup of the records on this laptop: encrypted, into a folder, opened again and checked before it counts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Tone
from ui.context import Context
from ui.dialogs.folder import Wanted
from ui.i18n import words
from ui.panels.acting import ActingPanel
from ui.widgets.bars import Notice
from ui.widgets.forms import Field
from ui.widgets.place_field import PlaceField
from ui.widgets.words import announce


class BackupPanel(ActingPanel):
    """Written beside the writer, so that work goes on; `finished` follows when it was opened again and is sound."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, title=say("Make a backup"), act=say("Make the backup"))
        self.place = PlaceField(
            wanted=Wanted.FOLDER, title=say("Where the backup is to lie"), act=say("Choose a folder…")
        )
        self.progress = Notice(context.theme)
        self.lay_out(
            Field(say("The &folder"), self.place, check=self._check, focus=self.place.button),
            says=(
                say("A folder of its own is made there, named by the day. Whoever finds it reads nothing in it."),
                say("It is opened again and every page of it is checked before it counts."),
            ),
            after=(self.progress,),
        )

    def arrive(self) -> None:
        """Choosing comes first."""
        self.place.button.setFocus()

    def act(self) -> None:
        """Make it."""
        assert self.place.place is not None  # the form has been looked at
        self._tell(say("Writing and checking the backup. You can keep working; leave the stick where it is."))
        tasks, laptop = self.context.tasks, self.context.laptop
        made = partial(_note, self.context, self._noted)
        tasks.query(laptop.back_up, then=made, failed=self.refuse, ended=self._over, folder=self.place.place)

    def _noted(self, _changes: Changes) -> None:
        self.finished.emit()

    def _over(self) -> None:
        self.ended()
        self.progress.hide()

    def _tell(self, said: Phrase) -> None:
        self.progress.say(said, tone=Tone.NOTE)
        announce(self, words(said))

    def _check(self) -> Phrase | None:
        return None if self.place.place is not None else say("Choose where the backup is to lie")


def _note(context: Context, noted: Callable[[Changes], None], made: Path) -> None:
    """Note a backup that is sound, also where its panel has been closed meanwhile."""
    done = say("The backup is written and was opened again to check it: {name}", name=made.name)
    context.tasks.command(context.laptop.note_backup, then=noted, done=done)
