"""A backup of the records on this laptop: encrypted, into a folder, opened again and checked before it counts."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from caseworker.domain.changes import Changes
from caseworker.domain.errors import Phrase, say
from caseworker.queries.rows import Tone
from caseworker.storage.backup import Copying
from ui.context import Context
from ui.dialogs.folder import Wanted
from ui.i18n import words
from ui.panels.acting import ActingPanel
from ui.widgets.bars import Notice
from ui.widgets.buttons import button
from ui.widgets.forms import Field
from ui.widgets.layouts import row
from ui.widgets.place_field import PlaceField
from ui.widgets.words import NOTHING, announce

_WRITING = say("Writing the backup. You can keep working; leave the stick where it is.")
_CHECKING = say("Checking the backup. You can keep working; leave the stick where it is.")
LOOKS_AGAIN = 250
"""Milliseconds between two looks at how far it is."""


class BackupPanel(ActingPanel):
    """Written aside, so that work goes on; `finished` follows when it was opened again and is sound."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, title=say("Make a backup"), act=say("Make the backup"))
        self.place = PlaceField(
            wanted=Wanted.FOLDER, title=say("Where the backup is to lie"), act=say("Choose a folder…")
        )
        self._copying, self._told = Copying(), NOTHING
        self.progress, self.stop_button = Notice(context.theme), button(self.words, say("Stop"))
        self.stop_button.clicked.connect(self.stop)
        self.stop_button.hide()
        self._looking = QTimer(self, interval=LOOKS_AGAIN)
        self._looking.timeout.connect(self._say_far)
        self.lay_out(
            Field(say("The &folder"), self.place, check=self._check, focus=self.place.button),
            says=(
                say("A folder of its own is made there, named by the day. Whoever finds it reads nothing in it."),
                say("It is opened again and every page of it is checked before it counts."),
            ),
            after=(self.progress, row(self.stop_button, 1)),
        )

    def arrive(self) -> None:
        """Choosing comes first."""
        self.place.button.setFocus()

    def act(self) -> None:
        """Make it."""
        self._copying = Copying()
        self._tell(_WRITING)
        self._looking.start()
        self.stop_button.show()
        self.stop_button.setFocus()
        self.context.tasks.aside(
            self.context.laptop.back_up,
            then=partial(_note, self.context, self._noted),
            failed=self._not_made,
            ended=self._over,
            folder=self.place.place,
            copying=self._copying,
        )

    def stop(self) -> None:
        """Stop making it; nothing of it is left."""
        self._copying.stop()

    def _say_far(self) -> None:
        copied, total = self._copying.copied, self._copying.total
        if self._copying.checking:
            self._tell(_CHECKING)
        elif total:
            self.progress.say(_far(copied * 100 // total), tone=Tone.NOTE)

    def _noted(self, _changes: Changes) -> None:
        self.finished.emit()

    def _over(self) -> None:
        self.ended()
        self._looking.stop()
        self._told = NOTHING
        if self.stop_button.hasFocus():
            self.act_button.setFocus()
        self.stop_button.hide()
        self.progress.hide()

    def _not_made(self, why: Phrase) -> None:
        """Say why; that it was stopped is no problem to whoever stopped it."""
        if self._copying.stopped:
            self._tell(why)
        else:
            self.refuse(why)

    def _tell(self, said: Phrase) -> None:
        if said != self._told:
            self._told = said
            self.progress.say(said, tone=Tone.NOTE)
            announce(self, words(said))

    def _check(self) -> Phrase | None:
        return None if self.place.place is not None else say("Choose where the backup is to lie")


def _far(percent: int) -> Phrase:
    return say("Writing the backup: {percent} % so far. You can keep working; leave the stick where it is.",
               percent=percent)  # fmt: skip


def _note(context: Context, noted: Callable[[Changes], None], made: Path) -> None:
    """Note a backup that is sound, also where its panel has been closed meanwhile."""
    done = say("The backup is written and was opened again to check it: {name}", name=made.name)
    context.tasks.command(context.laptop.note_backup, then=noted, done=done)
