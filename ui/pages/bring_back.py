"""Bringing records back onto a laptop: from a backup, or with the recovery kit from the copy in the shared folder."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit

from caseworker.domain.errors import Phrase, say
from ui.context import Entrance, OpenService
from ui.dialogs.folder import Wanted
from ui.help_files import LOST_LAPTOP
from ui.pages.entering import EnteringPage
from ui.theme import Theme
from ui.unclaimed import Unclaimed
from ui.widgets.fields import PassphraseField, TextBox
from ui.widgets.forms import Field
from ui.widgets.passphrase import NewPassphrase
from ui.widgets.place_field import PlaceField

KIT_LINES = 5
"""As many as the kit has, and one to go on to."""


class RestorePage(EnteringPage):
    """Puts a backup in place and opens it."""

    help_page = LOST_LAPTOP

    def __init__(self, theme: Theme, *, entrance: Entrance, unclaimed: Unclaimed) -> None:
        super().__init__(theme, entrance=entrance, unclaimed=unclaimed)
        self.backup = PlaceField(wanted=Wanted.FOLDER, title=say("The backup"), act=say("Choose the backup…"))
        self.passphrase = PassphraseField(theme)
        hint = say("The folder whose name ends in '.caseworker-backup'.")
        then = say("The one that you had when the backup was made.")
        self.lay_out(
            Field(say("The &backup"), self.backup, hint=hint, check=self._check_backup, focus=self.backup.button),
            Field(say("&Passphrase"), self.passphrase, hint=then, check=self._check, focus=self.passphrase.line),
            title=say("Restore a backup"),
            says=(
                say("The backup is opened and checked before it replaces anything. Records that are here already are "
                    "kept beside it; colleagues send again what is newer."),
            ),
            act=say("Restore it"),
            under_way=say("Checking the backup and putting it in place…"),
        )  # fmt: skip

    def work(self) -> Callable[[], OpenService]:
        assert self.backup.place is not None  # the form has been looked at
        return partial(self.entrance.restore, backup=self.backup.place, passphrase=self.passphrase.text())

    def _check_backup(self) -> Phrase | None:
        return None if self.backup.place is not None else say("Choose the backup")

    def _check(self) -> Phrase | None:
        return None if self.passphrase.text() else say("Enter the passphrase of the backup")


class RecoverPage(EnteringPage):
    """Makes a new store for a coordinator, by the kit."""

    help_page = LOST_LAPTOP

    def __init__(self, theme: Theme, *, entrance: Entrance, unclaimed: Unclaimed) -> None:
        super().__init__(theme, entrance=entrance, unclaimed=unclaimed)
        self.kit = TextBox(theme, lines=KIT_LINES)
        self.folder = PlaceField(
            wanted=Wanted.FOLDER, title=say("The folder to exchange through"), act=say("Choose a folder…")
        )
        self.coordinator = QLineEdit()
        self.passphrase = NewPassphrase(theme)
        kit_hint = say("Each line on a line of its own. Capital letters and hyphens do not matter.")
        name_hint = say("As colleagues know you. May be left empty where the service has one coordinator.")
        self.lay_out(
            Field(say("The four &lines of the kit"), self.kit, hint=kit_hint, check=self._check_kit),
            Field(say("The shared &folder"), self.folder, check=self._check_folder, focus=self.folder.button),
            Field(say("Your &name"), self.coordinator, hint=name_hint),
            *self.passphrase.fields,
            title=say("Recover with the kit"),
            says=(
                say("For a coordinator whose laptops are lost. The newest recovery copy in the shared folder is opened "
                    "with the kit and becomes your store on this laptop."),
            ),
            act=say("Recover"),
            under_way=say("Opening the recovery copy and bringing everything back. This may take some minutes."),
        )  # fmt: skip

    def work(self) -> Callable[[], OpenService]:
        assert self.folder.place is not None  # the form has been looked at
        return partial(
            self.entrance.recover,
            kit=self.kit.toPlainText(),
            folder=self.folder.place,
            coordinator=self.coordinator.text().strip(),
            passphrase=self.passphrase.text,
        )

    def _check_kit(self) -> Phrase | None:
        return None if self.kit.toPlainText().strip() else say("Type the four lines of the kit")

    def _check_folder(self) -> Phrase | None:
        return None if self.folder.place is not None else say("Choose the shared folder")
