"""Joining with an invitation: its file, the shared folder, a name for this laptop and a passphrase of one's own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLineEdit

from caseworker.domain.errors import Phrase, say
from ui.context import Entrance, OpenService
from ui.dialogs.folder import Wanted
from ui.pages.entering import EnteringPage
from ui.theme import Theme
from ui.unclaimed import Unclaimed
from ui.widgets.forms import Field
from ui.widgets.passphrase import NewPassphrase
from ui.widgets.place_field import PlaceField


class JoinPage(EnteringPage):
    """Makes a store that applies; the eight words follow on a page of their own."""

    def __init__(self, theme: Theme, *, entrance: Entrance, unclaimed: Unclaimed) -> None:
        super().__init__(theme, entrance=entrance, unclaimed=unclaimed)
        self.file = PlaceField(wanted=Wanted.FILE, title=say("The invitation"), act=say("Choose the file…"))
        self.folder = PlaceField(
            wanted=Wanted.FOLDER, title=say("The folder to exchange through"), act=say("Choose a folder…")
        )
        self.device = QLineEdit()
        self.passphrase = NewPassphrase(theme)
        device_hint = say("So that colleagues know it from others, such as 'Ruth's laptop'.")
        folder_hint = say("The folder, network drive or stick that your service exchanges through.")
        self.lay_out(
            Field(say("The &invitation"), self.file, check=self._check_file, focus=self.file.button),
            Field(say("The shared &folder"), self.folder, hint=folder_hint, check=self._check_folder,
                  focus=self.folder.button),
            Field(say("A &name for this laptop"), self.device, hint=device_hint, check=self._check_device),
            *self.passphrase.fields,
            title=say("Join with an invitation"),
            says=(say("Everything you keep stays on this device, encrypted with your passphrase."),),
            act=say("Join"),
            under_way=say("Making your store and leaving the application…"),
        )  # fmt: skip

    def work(self) -> Callable[[], OpenService]:
        assert self.file.place is not None  # the form has been looked at
        assert self.folder.place is not None
        return partial(
            self.entrance.join,
            invitation=self.file.place,
            folder=self.folder.place,
            device=self.device.text().strip(),
            passphrase=self.passphrase.text,
        )

    def _check_file(self) -> Phrase | None:
        return None if self.file.place is not None else say("Choose the file of the invitation")

    def _check_folder(self) -> Phrase | None:
        return None if self.folder.place is not None else say("Choose the shared folder")

    def _check_device(self) -> Phrase | None:
        return None if self.device.text().strip() else say("Give this laptop a name")
